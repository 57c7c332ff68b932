"""Lemmy: profile, posts and comments of one user. No login, one request.

https://join-lemmy.org/docs/contributors/04-api.html : `/api/v3/user`. Texts are Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, ClassVar, Literal
from urllib.parse import SplitResult

from auditor.errors import LayoutChanged, LoginWall, NotFound, Suspended
from auditor.model import Card, Excerpt, Image, Media, Post, Profile, Snapshot
from scrapers import addresses, order, quotes
from scrapers.base import Http, Page, Source, Tools
from scrapers.html_text import target, tidy, unique
from scrapers.net.answers import host_of
from scrapers.snapshots import finish
from scrapers.values import ident, moment, name, obj, objects, text

LIMIT = 50
PREFIX = re.compile(r"lemmy:\s*", re.IGNORECASE)
PATH = re.compile(r"/u/([\w.-]+)(?:@([\w.:-]+))?(?:/.*)?")
HOSTS = frozenset({"lemm.ee", "sh.itjust.works", "programming.dev", "beehaw.org", "hexbear.net", "lemmygrad.ml",
                   "sopuli.xyz", "aussie.zone", "slrpnk.net", "infosec.pub", "discuss.tchncs.de", "mander.xyz",
                   "feddit.org", "feddit.uk", "feddit.it", "jlai.lu", "midwest.social", "reddthat.com",
                   "ttrpg.network"})


class Lemmy(Source):
    """One user of a Lemmy server."""

    name = "lemmy"
    title = "Lemmy"
    examples: ClassVar[tuple[str, ...]] = ("https://lemmy.world/u/sam", "lemmy:@sam@forum.example",
                                           "https://programming.dev/u/sam@lemmy.world")
    reads = "Name, about text, posts and comments, newest first."
    unseen = "Removed posts; votes and messages are not asked for."
    requests = 1
    priority = 44

    def matches(self, account: str) -> bool:
        """/u/NAME on known servers, `lemmy:` before a handle."""
        return bool(_split(account)[1])

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """One request."""
        base, user = _split(account)
        taken_at = tools.clock()
        found = find(tools.http, base, user)
        if found is None:
            raise LayoutChanged(f"{host_of(base)} is no Lemmy server this version knows.",
                                f"Try its web page: auditor check {base}/u/{user}")
        return Page(f"lemmy:{base}/u/{user}", taken_at, {"lemmy": found}, f"{base}/u/{user}")

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of a Page."""
        return finish(parse(page, want))


def is_known(parts: SplitResult) -> bool:
    """True for hosts that are Lemmy servers by their name."""
    host = addresses.host_name(parts)
    return host in HOSTS or host.startswith("lemmy.")


def _split(account: str) -> tuple[str, str]:
    bare = PREFIX.sub("", account.strip(), count=1)
    told = bare != account.strip()
    handle = addresses.handle(bare) if told else None
    if handle:
        return handle.origin, handle.user
    parts = addresses.web(bare)
    if parts is None or not (told or is_known(parts)):
        return "", ""
    found = PATH.fullmatch(parts.path)
    if not found:
        return "", ""
    return (addresses.origin(found[2]) if found[2] else f"{parts.scheme}://{parts.netloc}"), found[1]


def find(http: Http, base: str, user: str) -> dict[str, Any] | None:
    """A user's page of the interface; None when this is no Lemmy server. NotFound, LoginWall, Suspended as it says."""
    answer = http.get(f"{base}/api/v3/user", {"username": user, "sort": "New", "limit": LIMIT})
    try:
        data = obj(answer.json()) if "json" in answer.kind else {}
    except LayoutChanged:
        data = {}
    error = name(data.get("error"))
    if "couldnt_find" in error or error == "not_found":
        raise NotFound(f"There is no user {user} on {host_of(base)}.", "Check the spelling.")
    if error in {"instance_is_private", "not_logged_in", "incorrect_login"} or answer.status in {401, 403}:
        raise LoginWall(f"{host_of(base)} shows its members to logged-in visitors only.", "Its admins can say why.")
    person = obj(obj(data.get("person_view")).get("person"))
    if not person:
        return None
    if person.get("banned") or person.get("deleted"):
        raise Suspended(f"@{user}@{host_of(base)} is banned or deleted on its server.", "Its moderators can say why.")
    return data


def parse(page: Page, want: int) -> Snapshot:
    """The Snapshot of a user's page."""
    data = page.need("lemmy", dict)
    view = obj(data.get("person_view"))
    person, counts = obj(view.get("person")), obj(view.get("counts"))
    person_id = ident(person.get("id"))
    if not person_id:
        raise LayoutChanged(f"The answer for {page.account} has a shape this version does not know.",
                            "Look for a newer version of the tool.")
    base = page.url.rpartition("/u/")[0]
    wrote, said = objects(data.get("posts")), objects(data.get("comments"))
    made = [_post(entry, person_id, base) for entry in wrote] + [_comment(entry, person_id, base) for entry in said]
    posts = order.newest([post for post in made if post is not None], want)
    total = sum(value for key in ("post_count", "comment_count") if isinstance(value := counts.get(key), int))
    full = len(posts) >= want or len(made) >= total
    bio, _ = quotes.markdown(text(person.get("bio")), base)
    shown: tuple[Literal["banner", "avatar"], ...] = ("banner", "avatar")
    shown_name = name(person.get("display_name")) or name(person.get("name"))
    profile = Profile(shown_name, _handle(person, base), bio.text, None,
                      "admin" if view.get("is_admin") or person.get("admin") else None, (), bio.links, (),
                      tuple(Image(role) for role in shown if person.get(role)))
    return Snapshot("auditor/snapshot/1", page.account, profile, posts, "lemmy", person_id, page.url, page.taken_at,
                    order.coverage(posts, want, complete=full, notes=page.notes))


def _handle(person: Mapping[str, Any], base: str) -> str:
    return f"@{name(person.get('name'))}@{host_of(base)}"


def _visible(thing: Mapping[str, Any], person_id: str) -> bool:
    return not thing.get("deleted") and not thing.get("removed") and ident(thing.get("creator_id")) == person_id


def _post(entry: Mapping[str, Any], person_id: str, base: str) -> Post | None:
    post = obj(entry.get("post"))
    created, key = moment(post.get("published")), ident(post.get("id"))
    if created is None or not key or not _visible(post, person_id):
        return None
    rich, quoted = quotes.markdown(text(post.get("body")), base)
    title, url = name(post.get("name")), target(post.get("url"))
    preview = name(post.get("embed_title"))
    return Post(f"p{key}", created, tidy(f"{title}\n\n{rich.text}"), text(post.get("ap_id")) or f"{base}/post/{key}",
                links=unique([url, *rich.links]),
                media=tuple(Media(alt) for alt in (*filter(None, [name(post.get("alt_text"))]), *rich.alts)),
                pinned=False, quoted=quoted, edited_at=moment(post.get("updated")),
                card=Card(preview, url) if preview and url else None)


def _comment(entry: Mapping[str, Any], person_id: str, base: str) -> Post | None:
    comment, post = obj(entry.get("comment")), obj(entry.get("post"))
    created, key = moment(comment.get("published")), ident(comment.get("id"))
    if created is None or not key or not _visible(comment, person_id):
        return None
    rich, quoted = quotes.markdown(text(comment.get("content")), base)
    top = text(comment.get("path")).count(".") == 1
    return Post(f"c{key}", created, rich.text, text(comment.get("ap_id")) or f"{base}/comment/{key}", "reply",
                links=rich.links, media=tuple(Media(alt) for alt in rich.alts),
                reply_to=Excerpt(text=name(post.get("name")) if top else ""), quoted=quoted,
                edited_at=moment(comment.get("updated")))
