"""NodeBB forums: profile with badge and signature, newest posts. No login.

https://docs.nodebb.org/api/read/ : `/api/user/SLUG`, `/api/user/SLUG/posts?page=N`. Twenty a page before deleted ones
are dropped; `pageCount` may be wrong, so paging goes on until a page brings nothing new.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Any, ClassVar

from auditor.errors import LayoutChanged, LoginWall, NotFound, Suspended
from auditor.model import Excerpt, Media, Post, Profile, ProfileField, Snapshot
from scrapers import addresses, order, quotes
from scrapers.base import Page, Source, Tools
from scrapers.html_text import read_html, target, tidy, unique
from scrapers.net.answers import host_of, problem
from scrapers.snapshots import finish
from scrapers.values import ident, moment, name, obj, objects, text, texts

PATH = re.compile(r"(?P<base>.*)/user/(?P<user>[^/]+)(?:/(?:posts|topics|best|about)?.*)?")
PREFIX = re.compile(r"nodebb:\s*(?=https?://)", re.IGNORECASE)
A_PAGE = 20


class NodeBB(Source):
    """One user of a forum."""

    name = "nodebb"
    title = "NodeBB forums"
    examples: ClassVar[tuple[str, ...]] = ("https://forum.example/user/sam", "nodebb:https://forum.example/user/sam",
                                           "http://127.0.0.1:4567/user/sam-lee/posts")
    reads = "Name, about text, badge, signature, website, location; the newest posts."
    unseen = "Private categories, hidden e-mail and full name; the words that were answered."
    requests = 8
    priority = 46

    def matches(self, account: str) -> bool:
        """Addresses with /user/NAME on a host that is no platform of another kind."""
        return bool(_split(account)[1])

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """Profile, then pages of posts."""
        base, slug = _split(account)
        taken_at = tools.clock()
        answer = tools.http.get(f"{base}/api/user/{slug}")
        handle = f"{slug}@{host_of(base)}"
        if answer.status == 404:
            raise NotFound(f"There is no user {slug} on {host_of(base)}.", "Check the spelling.")
        if answer.status in {401, 403} or answer.url.rstrip("/").endswith("/login"):
            raise LoginWall(f"{host_of(base)} shows its members to logged-in visitors only.",
                            "If it is your account: your profile, Consent, export your posts.")
        if not answer.ok:
            raise problem(answer)
        user = answer.json()
        if not isinstance(user, dict) or not user.get("username"):
            raise LayoutChanged(f"{host_of(base)} is no forum of a kind this version knows.",
                                "Look for a newer version of the tool.")
        if user.get("banned") is True:
            raise Suspended(f"{handle} is banned on its forum.", "Its moderators can say why.")
        answers = {"user": user} | _pages(tools, f"{base}/api/user/{slug}/posts", want)
        return Page(f"{base}/user/{slug}", taken_at, answers, f"{base}/user/{slug}")

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of a Page."""
        user = page.need("user", dict)
        user_id = ident(user.get("uid"))
        base = page.url.rpartition("/user/")[0]
        made = [post for entry in page.rows("posts") if (post := _post(entry, user_id, base)) is not None]
        posts = order.newest(made, want)
        seen = order.coverage(posts, want, complete=len(posts) >= want or bool(page.get("ended")), notes=page.notes)
        return finish(Snapshot("auditor/snapshot/1", page.account, _profile(user, base), posts, "nodebb", user_id,
                               page.url, page.taken_at, seen))


def _split(account: str) -> tuple[str, str]:
    parts = addresses.web(PREFIX.sub("", account.strip(), count=1))
    if parts is None or addresses.on_platform(addresses.host_name(parts)):
        return "", ""
    found = PATH.fullmatch(parts.path)
    return (f"{parts.scheme}://{parts.netloc}{found['base']}", found["user"]) if found else ("", "")


def _pages(tools: Tools, url: str, want: int) -> dict[str, Any]:
    answers: dict[str, Any] = {"ended": False}
    seen: set[str] = set()
    own = 0
    for number in range(want // A_PAGE + 2):
        answer = tools.http.get(url, {"page": number + 1})
        page = objects(obj(answer.json()).get("posts")) if answer.ok else []
        fresh = [post for post in page if ident(post.get("pid")) not in seen]
        if not fresh:
            answers["ended"] = answer.ok or answer.status == 404
            break
        seen |= {ident(post.get("pid")) for post in fresh}
        answers[f"posts:{number}"] = fresh
        own += sum(not post.get("deleted") for post in fresh)
        if own >= want:
            break
    return answers


def _profile(user: Mapping[str, Any], base: str) -> Profile:
    parsed = read_html(user.get("aboutmeParsed"), base)
    bio = parsed.text or unescape(text(user.get("aboutme"))).strip()
    signature = text(user.get("signature"))
    signed = read_html(signature, base) if "<" in signature else quotes.markdown(unescape(signature), base)[0]
    groups = [name(group.get("userTitle")) or name(group.get("displayName"))
              for group in objects(user.get("selectedGroup"))]
    ranks = [rank for key, rank in (("isAdmin", "admin"), ("isGlobalModerator", "moderator"),
                                    ("isModerator", "moderator")) if user.get(key) is True]
    role = ", ".join(unique([*groups, *map(name, texts(user.get("groupTitleArray"))), *ranks]))
    custom = [read_html(item.get("content")).text for item in objects(user.get("custom_profile_info"))]
    fields = [ProfileField("Signature", signed.text), *(ProfileField("", words) for words in custom)]
    shown = unescape(name(user.get("fullname"))) or unescape(name(user.get("displayname")))
    links = [target(unescape(text(user.get("website"))), base), *parsed.links, *signed.links]
    return Profile(shown or name(user.get("username")), name(user.get("username")), bio,
                   unescape(name(user.get("location"))) or None, role or None,
                   tuple(field for field in fields if field.value), unique(links))


def _post(entry: Mapping[str, Any], user_id: str, base: str) -> Post | None:
    key = ident(entry.get("pid"))
    stamp = entry.get("timestamp")
    created = moment(entry.get("timestampISO")) or moment(stamp / 1000 if isinstance(stamp, int) else None)
    writer = ident(entry.get("uid")) or ident(obj(entry.get("user")).get("uid"))
    if not key or created is None or entry.get("deleted") or writer != user_id:
        return None
    rich, quoted = quotes.html(entry.get("content"), base)
    topic = obj(entry.get("topic"))
    title = unescape(name(topic.get("titleRaw")) or name(topic.get("title")))
    starts = bool(entry.get("isMainPost"))
    edited = entry.get("edited")
    fresh_title = "" if rich.text.startswith(title.rstrip("….")) else title
    return Post(key, created, tidy(f"{fresh_title}\n\n{rich.text}") if starts else rich.text, f"{base}/post/{key}",
                "original" if starts else "reply", links=rich.links, media=tuple(Media(alt) for alt in rich.alts),
                reply_to=None if starts else Excerpt(text="" if entry.get("toPid") else title), quoted=quoted,
                edited_at=moment(edited / 1000) if isinstance(edited, int) and edited else moment(
                    entry.get("editedISO")))
