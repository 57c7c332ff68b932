"""Discourse forums: profile with title and groups, newest topics and replies. No login.

https://docs.discourse.org/ : `/u/NAME.json`, `/user_actions.json` (excerpts, 30 a page); a cut excerpt's whole post is
asked for. A server at /u/NAME that is no Discourse is tried as Lemmy, which has the same addresses.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, ClassVar

from auditor.errors import LayoutChanged, LoginWall, NotFound, Private, ServerDown, Suspended
from auditor.model import Excerpt, Media, Post, Profile, ProfileField, Snapshot
from scrapers import addresses, lemmy, order, quotes
from scrapers.base import Answer, Page, Source, Tools
from scrapers.html_text import read_html, target, tidy, unique
from scrapers.net.answers import host_of, problem
from scrapers.snapshots import finish
from scrapers.values import ident, moment, name, obj, objects, text

PATH = re.compile(r"(?P<base>.*)/u/(?P<user>[\w.-]+)(?:/.*)?")
PREFIX = re.compile(r"discourse:\s*(?=https?://)", re.IGNORECASE)
TOPICS_AND_REPLIES = "4,5"
PAGES = 2
WHOLE = 20
BOXES = ("onebox", "quote-controls", "title")


class Discourse(Source):
    """One user of a forum."""

    name = "discourse"
    title = "Discourse forums"
    examples: ClassVar[tuple[str, ...]] = ("https://forum.example/u/sam/summary", "discourse:https://forum.example/u/sam",
                                           "https://meta.example/u/sam.lee")
    reads = "Name, title, groups, about text, website, location; topics and replies."
    unseen = "Hidden profiles, private categories and messages; new users' about text."
    requests = 24
    priority = 45

    def matches(self, account: str) -> bool:
        """Addresses with /u/NAME on a host that is no platform of another kind."""
        return bool(_split(account)[1])

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """Profile, actions, and the whole of posts whose excerpt is cut."""
        base, user = _split(account)
        taken_at = tools.clock()
        handle = f"{user}@{host_of(base)}"
        answer = tools.http.get(f"{base}/u/{user}.json")
        if not _speaks(answer):
            other = lemmy.find(tools.http, base, user)
            if other is not None:
                return Page(f"{base}/u/{user}", taken_at, {"lemmy": other}, f"{base}/u/{user}", via="lemmy")
        if answer.status == 404:
            raise NotFound(f"There is no user {user} on {host_of(base)}.", "Check the spelling.")
        if answer.status in {401, 403}:
            raise LoginWall(f"{host_of(base)} shows its members to logged-in visitors only.",
                            "If it is your account: Preferences, Account, Export your data.")
        if not answer.ok:
            raise problem(answer)
        found = obj(obj(answer.json()).get("user"))
        if not found.get("username"):
            raise LayoutChanged(f"{host_of(base)} is no forum of a kind this version knows.", f"Try {base}/u/{user}")
        _check(found, handle)
        answers = {"user": found} | _actions(tools, base, name(found["username"]), want)
        return Page(f"{base}/u/{user}", taken_at, answers, f"{base}/u/{user}")

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of a Page."""
        if page.via == "lemmy":
            return finish(lemmy.parse(page, want))
        user = page.need("user", dict)
        login = name(user.get("username"))
        base = page.url.rpartition("/u/")[0]
        whole = {ident(post.get("id")): post for post in objects(page.get("posts"))}
        made = [post for action in page.rows("actions") if (post := _post(action, login, base, whole)) is not None]
        posts = order.newest(made, want)
        seen = order.coverage(posts, want, complete=len(posts) >= want or bool(page.get("ended")), notes=page.notes)
        return finish(Snapshot("auditor/snapshot/1", page.account, _profile(user, base), posts, "discourse",
                               ident(user.get("id")), page.url, page.taken_at, seen))


def _speaks(answer: Answer) -> bool:
    """True when an answer, good or not, has Discourse's form."""
    try:
        data = obj(answer.json())
    except (LayoutChanged, ServerDown):
        return False
    return "user" in data or "errors" in data


def _split(account: str) -> tuple[str, str]:
    """(address of the forum, user name); empty when it is none."""
    bare = PREFIX.sub("", account.strip(), count=1)
    parts = addresses.web(bare)
    if parts is None or addresses.on_platform(addresses.host_name(parts)) or lemmy.is_known(parts):
        return "", ""
    found = PATH.fullmatch(parts.path)
    return (f"{parts.scheme}://{parts.netloc}{found['base']}", found["user"]) if found else ("", "")


def _check(user: Mapping[str, Any], handle: str) -> None:
    if user.get("profile_hidden"):
        raise Private(f"{handle} hides the profile from others.", "If it is yours: Preferences, Profile, unhide it.")
    if user.get("suspended_till") or user.get("suspend_reason"):
        raise Suspended(f"{handle} is suspended on its forum.", "Its moderators can say why.")


def _actions(tools: Tools, base: str, login: str, want: int) -> dict[str, Any]:
    answers: dict[str, Any] = {"ended": False}
    cut: list[str] = []
    offset = kept = 0
    for number in range(PAGES):
        answer = tools.http.get(f"{base}/user_actions.json",
                                {"offset": offset, "username": login, "filter": TOPICS_AND_REPLIES})
        page = objects(obj(answer.json()).get("user_actions")) if answer.ok else []
        if not page:
            answers["ended"] = answer.ok
            break
        answers[f"actions:{number}"] = page
        offset += len(page)
        cut += [ident(action.get("post_id")) for action in page if _is_cut(text(action.get("excerpt")))]
        kept += sum(not action.get("deleted") and not action.get("hidden") for action in page)
        if kept >= want:
            break
    posts = [tools.http.get(f"{base}/posts/{key}.json") for key in filter(None, cut[:min(want, WHOLE)])]
    answers["posts"] = [post.json() for post in posts if post.ok]
    return answers


def _is_cut(excerpt: str) -> bool:
    return read_html(excerpt).text.rstrip().endswith(("…", "..."))


def _profile(user: Mapping[str, Any], base: str) -> Profile:
    bio = read_html(user.get("bio_cooked"), base)
    groups = [name(group.get("name")) for group in objects(user.get("groups")) if not group.get("automatic")]
    ranks = [rank for rank in ("admin", "moderator") if user.get(rank) is True]
    role = ", ".join(unique([name(user.get("title")), name(user.get("primary_group_name")), *ranks]))
    fields = [ProfileField("", name(value)) for value in obj(user.get("user_fields")).values() if name(value)]
    if groups:
        fields.append(ProfileField("Groups", ", ".join(groups)))
    return Profile(name(user.get("name")), name(user.get("username")), bio.text, name(user.get("location")) or None,
                   role or None, tuple(fields), unique([target(user.get("website"), base), *bio.links]))


def _post(action: Mapping[str, Any], login: str, base: str, whole: Mapping[str, Mapping[str, Any]]) -> Post | None:
    created, key = moment(action.get("created_at")), ident(action.get("post_id"))
    topic, number = ident(action.get("topic_id")), ident(action.get("post_number")) or "1"
    starts = action.get("action_type") == 4
    key = key or (f"topic-{topic}" if starts and topic else "")
    if (not key or created is None or action.get("deleted") or action.get("hidden")
            or name(action.get("acting_username") or action.get("username")).lower() != login.lower()):
        return None
    full = whole.get(key, {})
    source = text(full.get("cooked")) or text(action.get("excerpt"))
    rich, quoted = quotes.html(source, base, BOXES)
    title = name(action.get("title"))
    edited = moment(full.get("updated_at")) if full.get("version", 1) != 1 else None
    return Post(key, created, tidy(f"{title}\n\n{rich.text}") if starts else rich.text,
                f"{base}/t/{name(action.get('slug')) or '-'}/{topic}/{number}", "original" if starts else "reply",
                links=rich.links, media=tuple(Media(alt) for alt in rich.alts),
                reply_to=None if starts else Excerpt(text=title), quoted=quoted, edited_at=edited,
                truncated=not full and _is_cut(source))
