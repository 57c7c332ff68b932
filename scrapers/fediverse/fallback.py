"""Where a server closes its Mastodon interface or has none: the other ways, whichever shows the most.

In this order, until one shows enough: the server's own Misskey interface, the profile's web page (h-card and
h-feed), the ActivityPub actor with its outbox, the feed. Each way leaves something out; the notes say what.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from urllib.parse import urljoin

from auditor.errors import (
    LayoutChanged,
    LoginWall,
    NotFound,
    NothingThere,
    Refused,
    ServerDown,
    StaysOut,
    UnreadableAccount,
)
from auditor.model import Post, Profile, Snapshot
from scrapers import activitypub, feed, misskey, order
from scrapers.addresses import Handle
from scrapers.base import FEED, HTML, Page, Tools
from scrapers.fediverse import hpage, statuses
from scrapers.fediverse.webfinger import Finger
from scrapers.net.answers import host_of
from scrapers.snapshots import finish
from scrapers.values import ident, text

UNSEEN = {
    "page": "Read from the profile's web page, as the server closes its interface to visitors: replies, boosts, "
            "alt texts and older posts may be missing.",
    "actor": "Read from the account's public outbox, as the server closes its interface to visitors.",
    "feed": "Read from the account's feed, as the server closes its interface to visitors: replies, boosts and "
            "pinned posts are missing.",
    "user": "",
}


@dataclass(slots=True)
class _Hunt:
    """One search for ways in; `answers` grow as ways answer."""

    tools: Tools
    handle: Handle
    origin: str
    finger: Finger
    want: int
    answers: dict[str, Any]
    missing: bool = False
    trouble: UnreadableAccount | None = None

    def misskey(self) -> None:
        user = misskey.find(self.tools.http, self.origin, self.handle.user)
        if user is not None:
            misskey.check(user, str(self.handle))
            self.answers |= misskey.read_notes(self.tools.http, self.origin, user, self.want)

    def page(self) -> None:
        url = self.finger.page or f"{self.origin}/@{self.handle.user}"
        if not self.tools.http.robots_allow(url):
            return
        answer = self.tools.http.get(url, accept=HTML)
        self.missing = answer.status == 404
        if answer.ok and "html" in answer.kind:
            robots = answer.headers.get("x-robots-tag", "")
            if hpage.stays_out(answer.text(), answer.url, robots) and not self.tools.owner:
                raise StaysOut(f"The page of {self.handle} asks machines of strangers to stay out (noindex).",
                               "If it is yours: prove it with `auditor owner prove`, or use your archive.")
            self.answers |= {"page": answer.text(), "page_url": answer.url}

    def actor(self) -> None:
        url = self.finger.actor or f"{self.origin}/users/{self.handle.user}"
        self.answers |= activitypub.fetch_actor(self.tools.http, url, self.want)

    def feed(self) -> None:
        for url in self._feeds():
            answer = self.tools.http.get(url, accept=FEED)
            if answer.ok and "html" not in answer.kind:
                self.answers |= {"feed": feed.decode(answer), "feed_url": answer.url}
                return

    def _feeds(self) -> list[str]:
        named = hpage.feeds(self.answers.get("page", ""), self.answers.get("page_url", ""))
        return named[:1] or [urljoin(self.origin, f"/@{self.handle.user}.rss")]


def fetch(handle: Handle, origin: str, finger: Finger, reason: str, want: int, tools: Tools, taken_at: datetime,
          account: Mapping[str, Any] | None = None) -> Page:
    """Tries the ways in turn. LoginWall, NotFound or LayoutChanged when none shows anything."""
    answers: dict[str, Any] = {"account": account} if account else {}
    hunt = _Hunt(tools, handle, origin, finger, want, answers)
    ways: list[Callable[[], None]] = [hunt.page, hunt.actor, hunt.feed]
    if reason == "absent":
        ways.insert(0, hunt.misskey)
    page = Page(str(handle), taken_at, answers, handle.url or f"{origin}/@{handle.user}", via="fallback")
    for way in ways:
        try:
            way()
        except (LayoutChanged, ServerDown, Refused) as error:
            hunt.trouble = hunt.trouble or error
            continue
        best = _best(page, want)
        if best is not None and _own(best) >= want:
            break
    if _best(page, want) is None:
        raise _nothing(hunt, reason)
    return page


def _nothing(hunt: _Hunt, reason: str) -> UnreadableAccount:
    server = host_of(hunt.origin)
    if hunt.missing and reason == "closed":
        return NotFound(f"There is no account {hunt.handle}.", "Check the spelling of the name and of the server.")
    if reason == "closed":
        return LoginWall(f"{server} shows its accounts to logged-in visitors only.",
                         "If the account is yours, use your archive: `auditor sources` says how to get it.")
    return hunt.trouble or LayoutChanged(f"{server} answers, but with no account data of a kind this version knows.",
                                         f"Try its web page: auditor check {hunt.origin}/@{hunt.handle.user}")


def _own(snapshot: Snapshot) -> int:
    return sum(post.kind != "repost" for post in snapshot.posts)


def _ways(page: Page, want: int) -> list[Callable[[], Snapshot]]:
    found: list[Callable[[], Snapshot]] = []
    if page.get("user"):
        found.append(lambda: misskey.parse_notes(page, want))
    if page.get("actor"):
        found.append(lambda: activitypub.parse_actor(page, want))
    if page.get("page"):
        found.append(lambda: hpage.parse(page, want))
    if page.get("feed"):
        found.append(lambda: feed.parse_feed(replace(page, url=text(page.get("feed_url"))), want))
    return found


def _read(page: Page, want: int) -> list[Snapshot]:
    """What each way shows, the one with most own posts first; ways that show nothing left out."""
    shown = []
    for way in _ways(page, want):
        try:
            shown.append(finish(way()))
        except (LayoutChanged, NothingThere):
            continue
    return sorted(shown, key=lambda snapshot: -_own(snapshot))


def _best(page: Page, want: int) -> Snapshot | None:
    shown = _read(page, want)
    return shown[0] if shown else None


def parse(page: Page, want: int) -> Snapshot:
    """The Snapshot of the way that shows the most, with the fullest profile of all of them."""
    shown = _read(page, want)
    if not shown:
        raise LayoutChanged(f"Nothing that {page.account}'s server showed could be read.",
                            "Look for a newer version of the tool.")
    best = shown[0]
    if best.source == "misskey":
        return best
    account = page.get("account") or {}
    profiles = [snapshot.profile for snapshot in shown if snapshot.source != "feed"]
    profile = statuses.profile(account, page.account) if account else max(profiles, key=_fullness, default=best.profile)
    posts = _with_pins(best, shown)
    seen = order.coverage(posts, want, complete=best.coverage.complete and best.source == "activitypub",
                          newest_first=best.coverage.newest_first,
                          notes=[*page.notes, UNSEEN[_way(best)], *best.coverage.notes])
    return replace(best, source="mastodon", account=page.account, url=page.url, posts=posts, coverage=seen,
                   native_id=ident(account.get("id")) or best.native_id, profile=replace(profile, handle=page.account))


def _way(snapshot: Snapshot) -> str:
    return {"activitypub": "actor", "feed": "feed"}.get(snapshot.source, "page")


def _with_pins(best: Snapshot, shown: list[Snapshot]) -> tuple[Post, ...]:
    """The best way's posts, with what another way knows of pins."""
    pins = {post.url: post for snapshot in shown for post in snapshot.posts if post.pinned}
    marked = tuple(replace(post, pinned=True) if post.url in pins else post for post in best.posts)
    there = {post.url for post in marked}
    return (*marked, *(post for url, post in pins.items() if url not in there))


def _fullness(profile: Profile) -> int:
    return sum(map(bool, (profile.display_name, profile.bio, profile.location, profile.links))) + len(profile.fields)


