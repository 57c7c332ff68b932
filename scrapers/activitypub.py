"""Any account that publishes itself by ActivityPub: actor, outbox, featured (pinned) posts.

Asked without a signature; servers in "authorized fetch" mode answer 401. WordPress, NodeBB, Lemmy, PeerTube
and others publish actors, too. https://www.w3.org/TR/activitypub/
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, ClassVar

from auditor.errors import LayoutChanged, LoginWall, Moved, NotFound, Suspended
from auditor.model import Snapshot
from scrapers import addresses, order
from scrapers.base import ACTIVITY, Http, Page, Source, Tools
from scrapers.fediverse import as2
from scrapers.net.answers import host_of, problem
from scrapers.snapshots import finish
from scrapers.values import objects, text

PAGES = 5
PREFIX = re.compile(r"(?:activitypub|ap):\s*(?=https?://)", re.IGNORECASE)
ACTOR_PATH = re.compile(r"/(?:ap/users/\d+|ap/actor/[0-9a-f]+|uid/\d+)")


class ActivityPub(Source):
    """One actor by its address."""

    name = "activitypub"
    title = "ActivityPub actors (WordPress, NodeBB, PeerTube and others)"
    examples: ClassVar[tuple[str, ...]] = ("activitypub:https://blog.example/author/sam/",
                                           "https://social.example/ap/users/115906",
                                           "https://forum.example/uid/2")
    reads = "Profile, fields, the public posts of the outbox and the pinned ones."
    unseen = "The words of boosted posts; everything where the server wants signed requests."
    requests = 9

    def matches(self, account: str) -> bool:
        """`activitypub:` before an address, or an address that only actors have."""
        return bool(_address(account))

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """Actor, then outbox pages and featured."""
        url, taken_at = _address(account), tools.clock()
        answer = tools.http.get(url, accept=ACTIVITY)
        if not answer.ok:
            raise _closed(url) if answer.status in {401, 403} else problem(answer)
        actor = answer.json()
        if not as2.is_actor(actor):
            raise LayoutChanged(f"{url} is no account.", "Give the address of the profile.")
        check(actor, as2.handle_of(actor) or url)
        answers = {"actor": actor} | read_outbox(tools.http, actor, want)
        return Page(as2.handle_of(actor) or url, taken_at, answers, as2.link(actor.get("url")) or url)

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of a Page."""
        return finish(parse_actor(page, want))


def _address(account: str) -> str:
    bare = PREFIX.sub("", account.strip(), count=1)
    parts = addresses.web(bare)
    if parts is None:
        return ""
    told = bare != account.strip()
    if not told and (not ACTOR_PATH.fullmatch(parts.path) or addresses.on_platform(addresses.host_name(parts))):
        return ""
    return parts.geturl()


def _closed(url: str) -> LoginWall:
    return LoginWall(f"{host_of(url)} shows its accounts to other servers only (signed requests).",
                     "Give the handle (@name@server), or use your archive.")


def check(actor: Mapping[str, Any], handle: str) -> None:
    """Raises Suspended or Moved when the actor says so."""
    if actor.get("suspended") is True or "Tombstone" in as2.kinds(actor):
        raise Suspended(f"{handle} is suspended or deleted on its server.", "Its server's moderators can say why.")
    new = as2.link(actor.get("movedTo"))
    if new:
        where = as2.author_of(new) if "@" in as2.author_of(new) else new
        raise Moved(f"{handle} has moved to {where}.", f"auditor check {where}")


def fetch_actor(http: Http, url: str, want: int) -> dict[str, Any]:
    """Answers for an actor that may be closed: empty when it is. Suspended, Moved when it says so."""
    answer = http.get(url, accept=ACTIVITY)
    if answer.status == 410:
        raise Suspended(f"{host_of(url)} says that this account was removed.", "There is nothing left to check there.")
    if not answer.ok:
        return {}
    try:
        actor = answer.json()
    except (LayoutChanged, NotFound):
        return {}
    if not as2.is_actor(actor):
        return {}
    check(actor, as2.handle_of(actor) or url)
    return {"actor": actor} | read_outbox(http, actor, want)


def read_outbox(http: Http, actor: Mapping[str, Any], want: int) -> dict[str, Any]:
    """`outbox:0`, `outbox:1`, …: lists of items; `featured`: the pinned ones; `ended`: nothing is left."""
    answers: dict[str, Any] = {"ended": False}
    handle, own, number = as2.handle_of(actor), 0, 0
    url: Any = actor.get("outbox")
    seen: set[str] = set()
    for _ in range(PAGES + 1):
        page = url if isinstance(url, dict) else _collection(http, as2.link(url), seen)
        items = objects(page.get("orderedItems")) or objects(page.get("items"))
        if items:
            answers[f"outbox:{number}"] = items
            number += 1
            own += sum(post.kind != "repost" for post in as2.posts(items, actor, handle))
        url = page.get("next") if items or not page.get("first") else page.get("first")
        if own >= want or not url:
            answers["ended"] = bool(page) and not url
            break
    if actor.get("featured"):
        pins = _collection(http, as2.link(actor.get("featured")), seen)
        answers["featured"] = pins.get("orderedItems") or pins.get("items") or []
    return answers


def _collection(http: Http, url: str, seen: set[str]) -> dict[str, Any]:
    """A collection or one of its pages; empty when it is closed, broken or was seen before."""
    if not url or url in seen:
        return {}
    seen.add(url)
    try:
        data = http.json(url, accept=ACTIVITY)
    except (LoginWall, NotFound, LayoutChanged, Suspended):
        return {}
    return data if isinstance(data, dict) else {}


def parse_actor(page: Page, want: int) -> Snapshot:
    """The Snapshot of an actor and its outbox."""
    actor = page.need("actor", dict)
    handle = as2.handle_of(actor) or page.account
    featured = page.get("featured") or []
    pinned = frozenset(filter(None, (as2.link(item.get("id")) if isinstance(item, dict) else text(item)
                                     for item in (featured if isinstance(featured, list) else [featured]))))
    items = page.rows("outbox")
    made = as2.posts([*objects(featured), *items], actor, handle, pinned)
    posts = order.newest(made, want)
    own = sum(post.kind != "repost" for post in posts)
    full = own >= want or bool(page.get("ended"))
    notes = list(page.notes)
    if not items:
        full = False
        notes.append("The server shows visitors no list of posts.")
    if any(post.truncated for post in posts if post.kind == "repost"):
        notes.append("The words of boosted posts are not in this list.")
    return Snapshot("auditor/snapshot/1", page.account, as2.profile(actor, handle), posts, "activitypub",
                    text(actor.get("id")), page.url, page.taken_at,
                    order.coverage(posts, want, complete=full, newest_first=True, notes=notes))

