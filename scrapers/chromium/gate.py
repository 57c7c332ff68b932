"""Which requests of a page are let through: its own site's text, scripts and data, and little else.

A host that is not the site's own is asked once at most, and only for a script or data that the page
may need to show its text; known trackers, pictures, fonts, sound, film and pings are never asked for.
"""

from __future__ import annotations

import ipaddress
from collections import Counter
from urllib.parse import urlsplit

from scrapers.netguard import Guard, server_of

OWN_KINDS = frozenset({"document", "stylesheet", "script", "xhr", "fetch", "eventsource", "websocket"})
FOREIGN_KINDS = frozenset({"script", "xhr", "fetch"})
NAVIGATIONS = 6

# Registries below which anybody can have a name: `a.co.uk` and `b.co.uk` are two sites.
SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gob", "gov", "govt", "gouv", "ltd", "mil", "ne", "net", "nom",
                          "or", "org", "plc", "sch", "go", "in", "id", "idv", "lg", "info"})

# Owners of measuring and advertising hosts (registrable names), from the hosts that such pages ask most.
TRACKERS = frozenset({
    "2mdn.net", "adform.net", "adjust.com", "adnxs.com", "adobedtm.com", "ads-twitter.com", "adsrvr.org",
    "amazon-adsystem.com", "amplitude.com", "app-measurement.com", "appsflyer.com", "bing.com", "bugsnag.com",
    "casalemedia.com", "chartbeat.com", "clarity.ms", "cloudflareinsights.com", "comscore.com", "criteo.com",
    "criteo.net", "datadoghq-browser-agent.com", "demdex.net", "disqus.com", "doubleclick.net", "facebook.net",
    "fullstory.com", "google-analytics.com", "googleadservices.com", "googlesyndication.com", "googletagmanager.com",
    "googletagservices.com", "heap.io", "heapanalytics.com", "hotjar.com", "hs-analytics.net", "hs-scripts.com",
    "intercom.io", "krxd.net", "licdn.com", "logrocket.io", "matomo.cloud", "mixpanel.com", "moatads.com",
    "mxpnl.com", "newrelic.com", "nr-data.net", "omtrdc.net", "optimizely.com", "outbrain.com", "parsely.com",
    "pingdom.net", "plausible.io", "posthog.com", "pubmatic.com", "quantserve.com", "rubiconproject.com",
    "scorecardresearch.com", "segment.com", "segment.io", "sentry.io", "sentry-cdn.com", "snapchat.com",
    "statcounter.com", "taboola.com", "tiktok.com", "yandex.ru", "zdassets.com",
})


def site(host: str) -> str:
    """The part of a host name that one owner registers: `www.a.example.co.uk` → `example.co.uk`."""
    host = host.lower().rstrip(".")
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        labels = host.split(".")
        deep = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL
        return ".".join(labels[-3 if deep else -2:])
    return host


class Gate:
    """Decides for one page, request by request, and counts what it did."""

    def __init__(self, url: str, limit: int, guard: Guard) -> None:
        self._guard = guard
        self._own = {site(urlsplit(url).hostname or "")}
        self._limit = limit
        self._open = True
        self._foreign: Counter[str] = Counter()
        self._navigations = 0
        self.asked = 0
        self.left: set[str] = set()

    def arrived(self, url: str) -> None:
        """The page itself has come, from this address: from now on other sites are others."""
        self._own.add(site(urlsplit(url).hostname or ""))
        self._open = False

    def may_ask(self, host: str) -> bool:
        """True when a connection to this host can belong to a request that was let through."""
        return self._open or site(host) in self._own or host in self._foreign

    def allows(self, url: str, kind: str, page_itself: bool) -> bool:
        """True when the request may go out. `page_itself`: it would replace the page that is being read."""
        parts = urlsplit(url)
        if parts.scheme in {"data", "blob", "about"}:
            return True
        if parts.scheme not in {"http", "https", "ws", "wss"} or self.asked >= self._limit:
            return False
        host = parts.hostname or ""
        if parts.scheme in {"http", "ws"} and not self._guard.permits(*server_of(parts)):
            self.left |= {host} if page_itself else set()
            return False
        allowed = self._navigates(host) if page_itself else self._fetches(host, kind)
        self.asked += allowed
        return allowed

    def _navigates(self, host: str) -> bool:
        # Redirects do not come here: after the first request, another site is where the page's scripts want to go.
        if self._navigations and site(host) not in self._own:
            self.left.add(host)
            return False
        self._navigations += 1
        return self._navigations <= NAVIGATIONS

    def _fetches(self, host: str, kind: str) -> bool:
        if site(host) in self._own:
            return kind in OWN_KINDS
        if kind not in FOREIGN_KINDS or site(host) in TRACKERS or self._foreign[host]:
            return False
        self._foreign[host] += 1
        return True
