"""Asking a server that speaks the Mastodon API: look-up, statuses, pinned ones. No login.

https://docs.joinmastodon.org/methods/accounts/ ; measured differences: a server may close the look-up or the
statuses to visitors (401, 403, 422), answer 404 with a web page, or point `Link: next` at the same page again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from auditor.errors import LayoutChanged, ServerDown, Suspended
from scrapers.base import Answer, Http
from scrapers.fediverse.statuses import is_own, is_repost
from scrapers.net.answers import host_of
from scrapers.values import ident, obj, objects

Reason = Literal["", "missing", "closed", "absent"]
CLOSED = frozenset({401, 403, 422})
PAGES = 5
LIMIT = 40  # the most that Mastodon gives
SHORTEST_FULL_PAGE = 20
NEXT = re.compile(r'<([^<>]+)>\s*;[^,<]*rel="?next"?')


def look_up(http: Http, origin: str, acct: str) -> tuple[dict[str, Any] | None, Reason]:
    """The account object; else why not: "missing" there, "closed" to visitors, or the API is "absent"."""
    answer = http.get(f"{origin}/api/v1/accounts/lookup", {"acct": acct})
    if answer.status in CLOSED:
        return None, "closed"
    if answer.status == 410:
        raise Suspended(f"@{acct} was removed from {host_of(origin)}.", "There is nothing left to check there.")
    if answer.status == 404 and isinstance(obj(_data(answer)).get("error"), str):  # Misskey's is an object
        return None, "missing"
    if not answer.ok:
        return None, "absent"
    try:
        data = answer.json()
    except LayoutChanged:
        return None, "absent"
    return (data, "") if isinstance(data, dict) and ident(data.get("id")) else (None, "absent")


def _data(answer: Answer) -> Any:
    try:
        return answer.json()
    except (LayoutChanged, ServerDown):
        return None


@dataclass(slots=True)
class Statuses:
    """What the paging brought: raw pages; `ended` when the account has no more; `closed` when visitors are barred."""

    pages: list[list[dict[str, Any]]] = field(default_factory=list)
    ended: bool = False
    closed: bool = False


def statuses(http: Http, origin: str, account: Mapping[str, Any], want: int) -> Statuses:
    """Pages of statuses until `want` own ones that are no boosts are there, none are left, or five pages are read."""
    account_id = ident(account["id"])
    address = f"{origin}/api/v1/accounts/{account_id}/statuses"
    seen: set[str] = set()
    got = Statuses()
    own = 0
    url, params = address, {"limit": LIMIT}
    for number in range(PAGES):
        answer = http.get(url, params)
        if answer.status in CLOSED or not answer.ok:
            got.closed = number == 0
            return got
        page = objects(answer.json())
        fresh = [status for status in page if ident(status.get("id")) not in seen]
        if not fresh:
            got.ended = True
            return got
        seen.update(ident(status.get("id")) for status in fresh)
        got.pages.append(fresh)
        own += sum(is_own(status, account_id) and not is_repost(status) for status in fresh)
        if own >= want:
            return got
        url, params = _next(answer, address, page)
        if not url:
            got.ended = True
            return got
    return got


def _next(answer: Answer, address: str, page: list[dict[str, Any]]) -> tuple[str, dict[str, Any]]:
    """Where older statuses are; ("", {}) at the end. A `Link` header without "next" is the end."""
    link = answer.headers.get("link", "")
    if link:
        found = NEXT.search(link)
        older = re.search(r"[?&]max_id=([^&]+)", found[1]) if found else None
        return (address, {"limit": LIMIT, "max_id": older[1]}) if older else ("", {})
    if len(page) < SHORTEST_FULL_PAGE:
        return "", {}
    return address, {"limit": LIMIT, "max_id": ident(page[-1].get("id"))}


def pinned(http: Http, origin: str, account: Mapping[str, Any]) -> list[dict[str, Any]] | None:
    """The pinned statuses; None when the server does not show them."""
    answer = http.get(f"{origin}/api/v1/accounts/{ident(account['id'])}/statuses", {"pinned": "true", "limit": LIMIT})
    data = _data(answer) if answer.ok else None
    return objects(data) if isinstance(data, list) else None
