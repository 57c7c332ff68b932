"""WebFinger (RFC 7033): from `user@domain` to the server that holds the account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from auditor.errors import LayoutChanged, ServerDown
from scrapers.addresses import Handle
from scrapers.base import Http

ACCEPT = "application/jrd+json, application/json;q=0.9"
PROFILE_PAGE = "http://webfinger.net/rel/profile-page"


@dataclass(frozen=True, slots=True)
class Finger:
    """What a domain says of one of its accounts. All empty when it says nothing."""

    actor: str = ""
    page: str = ""
    subject: str = ""

    @property
    def origin(self) -> str:
        """The server that holds the account ("https://host")."""
        parts = urlsplit(self.actor or self.page)
        return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def ask(http: Http, handle: Handle) -> Finger | None:
    """The domain's answer; None when it knows no such account; an empty Finger when it has no WebFinger."""
    resource = f"acct:{handle.user}@{handle.domain}"
    answer = http.get(f"{handle.origin}/.well-known/webfinger", {"resource": resource}, ACCEPT)
    if answer.status in {404, 410} and "json" in answer.kind:
        return None
    if not answer.ok:
        return Finger()
    try:
        data = answer.json()
    except (LayoutChanged, ServerDown):
        return Finger()
    if isinstance(data, dict) and data.get("errors"):
        return None
    return read(data)


def read(data: Any) -> Finger:
    """The links of a WebFinger document; anything odd counts as absent."""
    if not isinstance(data, dict):
        return Finger()
    links = [link for link in data.get("links") or () if isinstance(link, dict) and isinstance(link.get("href"), str)]
    actor = next((link["href"] for link in links if link.get("rel") == "self"
                  and ("activity" in str(link.get("type")) or "ld+json" in str(link.get("type")))), "")
    page = next((link["href"] for link in links if link.get("rel") == PROFILE_PAGE), "")
    subject = data.get("subject")
    return Finger(actor, page, subject if isinstance(subject, str) else "")
