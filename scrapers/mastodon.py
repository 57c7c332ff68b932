"""Mastodon and the servers that speak its interface: Pleroma, Akkoma, GoToSocial, Pixelfed, Friendica and others.

Three requests for an ordinary account: look-up, statuses, pinned ones. WebFinger only when the look-up fails.
Where a server closes its interface to visitors, or has none, `fediverse.fallback` tries the other ways.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, ClassVar

from auditor.errors import LayoutChanged, Moved, NotFound, Private, StaysOut, Suspended
from auditor.model import Snapshot
from scrapers import addresses, order
from scrapers.addresses import Handle
from scrapers.base import Page, Source, Tools
from scrapers.fediverse import api, fallback, statuses, webfinger
from scrapers.snapshots import finish
from scrapers.values import ident, name, obj, objects, text

PATH = re.compile(r"/(?:web/|deck/)?(?:@|users/)([\w](?:[\w.+-]*[\w])?)(?:@([^/]+))?(?:/.*)?(?:\.rss)?")
EXPORT = ("On your server: Preferences, Import and export, Request your archive.",
          "Download the archive when the server says it is ready.",
          "auditor check PATH-TO-THE-ARCHIVE")


class Mastodon(Source):
    """One account on a server that speaks the Mastodon API."""

    name = "mastodon"
    title = "Mastodon and compatible servers"
    examples: ClassVar[tuple[str, ...]] = (
        "@sam@social.example", "sam@social.example", "acct:sam@social.example", "https://social.example/@sam",
        "https://social.example/@sam/109501?foo=1", "https://social.example/users/sam",
        "https://social.example/@sam@other.example", "http://127.0.0.1:8000/@sam", "@sam@127.0.0.1:8000")
    reads = "Profile, fields, public and unlisted posts, boosts and pinned posts, by the server's public interface."
    unseen = "Posts for followers only; where a server closes its interface to visitors, what its web page leaves out."
    export = EXPORT
    waiting = "minutes to a day"
    requests = 18

    def matches(self, account: str) -> bool:
        """Handles with two @, `acct:`, and addresses such as /@sam on servers that are no platform of another kind."""
        return read_address(account) is not None

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """Look-up, statuses, pinned; other ways where these are closed."""
        handle = read_address(account)
        assert handle is not None
        taken_at = tools.clock()
        found, reason = api.look_up(tools.http, handle.origin, handle.user)
        origin, finger = handle.origin, webfinger.Finger()
        if found is None:
            origin, finger, found, reason = _search(tools, handle, reason)
        if found is None:
            return fallback.fetch(handle, origin, finger, reason, want, tools, taken_at)
        check(found, str(handle), tools.owner)
        return self._read(handle, origin, found, finger, want, tools, Page(str(handle), taken_at, {}, handle.url))

    def _read(self, handle: Handle, origin: str, found: dict[str, Any], finger: webfinger.Finger, want: int,
              tools: Tools, page: Page) -> Page:
        got = api.statuses(tools.http, origin, found, want)
        answers: dict[str, Any] = {"account": found, "ended": got.ended, "domain": handle.domain}
        answers |= {f"statuses:{i}": part for i, part in enumerate(got.pages)}
        if got.closed:
            other = fallback.fetch(handle, origin, finger, "closed", want, tools, page.taken_at, found)
            return replace(other, url=text(found.get("url")))
        pinned = api.pinned(tools.http, origin, found)
        if pinned is not None:
            answers["pinned"] = pinned
        return replace(page, answers=answers, url=text(found.get("url")) or page.url, via="api")

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of a Page."""
        return parse_api(page, want) if page.via == "api" else fallback.parse(page, want)


def read_address(account: str) -> Handle | None:
    """The account that a handle or a profile address names; None when it is neither."""
    if found := addresses.handle(account):
        return None if addresses.on_platform(found.domain) else found
    parts = addresses.web(account)
    if parts is None or addresses.on_platform(addresses.host_name(parts)):
        return None
    path = PATH.fullmatch(parts.path.removesuffix(".rss"))
    if not path:
        return None
    host = parts.netloc.rpartition("@")[2].lower()
    if path[2] and addresses.is_domain(path[2]) and path[2].lower() != host:
        return Handle(path[1], path[2].lower(), addresses.origin(path[2].lower()))
    return Handle(path[1], host, f"{parts.scheme}://{host}", f"{parts.scheme}://{host}/@{path[1]}")


def _search(tools: Tools, handle: Handle, reason: api.Reason
            ) -> tuple[str, webfinger.Finger, dict[str, Any] | None, api.Reason]:
    """The server that holds the account may have another name than the handle's domain: WebFinger knows."""
    finger = webfinger.ask(tools.http, handle)
    if finger is None and reason != "closed":
        raise NotFound(f"There is no account {handle}.", "Check the spelling of the name and of the server.")
    if finger is None:
        finger = webfinger.Finger()
    if finger.origin and finger.origin != handle.origin:
        found, reason = api.look_up(tools.http, finger.origin, handle.user)
        return finger.origin, finger, found, reason
    if reason == "missing" and not finger.actor:
        raise NotFound(f"There is no account {handle}.", "Check the spelling of the name and of the server.")
    return handle.origin, finger, None, reason


def check(account: dict[str, Any], handle: str, owner: bool) -> None:
    """Raises Suspended, Moved or StaysOut when the account object says so."""
    if account.get("suspended"):
        raise Suspended(f"{handle} is suspended on its server.", "Its server's moderators can say why.")
    moved = obj(account.get("moved"))
    if moved:
        new = name(moved.get("acct"))
        where = f"@{new}" if "@" in new else text(moved.get("url")) or f"@{new}"
        raise Moved(f"{handle} has moved to {where}.", f"auditor check {where}")
    if account.get("noindex") is True and not owner:
        raise StaysOut(f"The owner of {handle} asks machines of strangers to stay out (noindex).",
                       "If it is yours: prove it with `auditor owner prove`, or use your archive.")


def parse_api(page: Page, want: int) -> Snapshot:
    """The Snapshot of what the Mastodon API answered."""
    account = page.need("account", dict)
    account_id, domain = ident(account.get("id")), text(page.get("domain")) or page.account.rpartition("@")[2]
    if not account_id:
        raise LayoutChanged(f"The answer for {page.account} holds no account.", "Look for a newer version of the tool.")
    raw = page.rows("statuses")
    pins = objects(page.get("pinned"))
    pinned = frozenset(ident(status.get("id")) for status in pins)
    made = statuses.posts([*pins, *raw], account_id, domain, pinned)
    posts = order.newest(made, want)
    total = account.get("statuses_count")
    if account.get("locked") and not made and isinstance(total, int) and total > 0:
        raise Private(f"The posts of {page.account} are for its followers only.",
                      "If it is yours, use your archive: `auditor sources` says how to get it.")
    own = sum(post.kind != "repost" for post in posts)
    full = own >= want or bool(page.get("ended"))
    notes = list(page.notes)
    if not full:
        notes.append(f"Stopped after {sum(1 for _ in page.series('statuses'))} pages: the rest were mostly boosts.")
    if page.get("pinned") is None:
        notes.append("The server does not show which posts are pinned.")
    if account.get("limited"):
        notes.append("The server hides this account behind a warning.")
    return finish(Snapshot(
        "auditor/snapshot/1", page.account, statuses.profile(account, page.account), posts, "mastodon", account_id,
        page.url, page.taken_at, order.coverage(posts, want, complete=full, notes=notes)))
