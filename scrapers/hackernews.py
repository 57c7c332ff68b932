"""Hacker News: a user's profile from the official interface, their newest posts from its search.

https://github.com/HackerNews/API and https://hn.algolia.com/api : no login, two requests. When the search is down
the items are asked for one by one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Any, ClassVar
from urllib.parse import parse_qs

from auditor.errors import LayoutChanged, NotFound, ServerDown
from auditor.model import Card, Excerpt, Post, Profile, Snapshot
from scrapers import addresses, order, quotes
from scrapers.base import Page, Source, Tools
from scrapers.html_text import read_html, tidy, unique
from scrapers.snapshots import finish
from scrapers.values import ident, moment, name, obj, objects, text

OFFICIAL = "https://hacker-news.firebaseio.com"
SEARCH = "https://hn.algolia.com"
ITEM = "https://news.ycombinator.com/item?id="
PREFIX = re.compile(r"(?:hn|hackernews):@?([\w-]{2,15})", re.IGNORECASE)
NAME = re.compile(r"[\w-]{2,15}")
SPARE = 10
ITEMS = 30


class HackerNews(Source):
    """One user; names are case-sensitive."""

    name = "hackernews"
    title = "Hacker News"
    examples: ClassVar[tuple[str, ...]] = ("https://news.ycombinator.com/user?id=samlee", "hn:samlee",
                                           "news.ycombinator.com/threads?id=samlee")
    reads = "The about text, stories and comments, newest first."
    unseen = "What was deleted or flagged away; the words of comments that were answered."
    requests = 32

    def matches(self, account: str) -> bool:
        """User addresses, and `hn:NAME`."""
        return bool(_user(account))

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """The profile, then the newest posts."""
        user, taken_at = _user(account), tools.clock()
        official = tools.base("hackernews", OFFICIAL)
        profile = tools.http.json(f"{official}/v0/user/{user}.json")
        if profile is None:
            raise NotFound(f"Hacker News shows no user {user}: no such name, or nothing public from it.",
                           "Check the spelling; capital letters count.")
        if not isinstance(profile, dict):
            raise LayoutChanged("Hacker News answered in a shape this version does not know.",
                                "Look for a newer version of the tool.")
        answers: dict[str, Any] = {"user": profile}
        question: dict[str, str | int] = {"tags": f"(story,comment,poll),author_{user}",
                                          "hitsPerPage": want + SPARE}
        try:
            answers["search"] = tools.http.json(f"{tools.base('algolia', SEARCH)}/api/v1/search_by_date", question)
        except (ServerDown, LayoutChanged):
            submitted = profile.get("submitted")
            ids = list(map(ident, submitted if isinstance(submitted, list) else ()))[: min(want + SPARE // 2, ITEMS)]
            answers["items"] = [tools.http.json(f"{official}/v0/item/{key}.json") for key in ids]
        return Page(f"hn:{user}", taken_at, answers, f"https://news.ycombinator.com/user?id={user}")

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of a Page."""
        user = page.need("user", dict)
        login = name(user.get("id")) or page.account.removeprefix("hn:")
        if page.get("items") is not None:
            made = [_item(item, login) for item in objects(page.get("items"))]
            submitted = user.get("submitted")
            total: Any = len(submitted) if isinstance(submitted, list) else 0
        else:
            hits = obj(page.get("search"))
            if "hits" not in hits:
                raise LayoutChanged("Hacker News' search answered in a shape this version does not know.",
                                    "Look for a newer version of the tool.")
            made, total = [_hit(hit, login) for hit in objects(hits.get("hits"))], hits.get("nbHits")
        found = [post for post in made if post is not None]
        posts = order.newest(found, want)
        bio = read_html(user.get("about"))
        profile = Profile(login, login, bio.text, links=bio.links)
        full = len(posts) >= want or (isinstance(total, int) and total <= len(made))
        seen = order.coverage(posts, want, complete=full, notes=page.notes)
        return finish(Snapshot("auditor/snapshot/1", page.account, profile, posts, "hackernews", login, page.url,
                               page.taken_at, seen))


def _user(account: str) -> str:
    if found := PREFIX.fullmatch(account.strip()):
        return found[1]
    parts = addresses.web(account)
    if parts is None or addresses.host_name(parts) != "news.ycombinator.com":
        return ""
    named = parse_qs(parts.query).get("id", [""])[0]
    pages = {"/user", "/threads", "/submitted", "/favorites"}
    return named if parts.path in pages and NAME.fullmatch(named) else ""


def _hit(hit: Mapping[str, Any], login: str) -> Post | None:
    """An entry of the search."""
    if name(hit.get("author")) != login:
        return None
    body, title = text(hit.get("comment_text")) or text(hit.get("story_text")), name(hit.get("title"))
    answered = None
    if hit.get("comment_text") is not None:
        top = hit.get("parent_id") is not None and ident(hit.get("parent_id")) == ident(hit.get("story_id"))
        answered = Excerpt(text=unescape(name(hit.get("story_title"))) if top else "")
    return _post(ident(hit.get("objectID")), hit.get("created_at_i") or hit.get("created_at"), title, body,
                 text(hit.get("url")), answered)


def _item(item: Mapping[str, Any], login: str) -> Post | None:
    """An item of the official interface."""
    if item.get("deleted") or item.get("dead") or item.get("type") == "pollopt" or name(item.get("by")) != login:
        return None
    answered = Excerpt() if item.get("type") == "comment" else None
    return _post(ident(item.get("id")), item.get("time"), name(item.get("title")), text(item.get("text")),
                 text(item.get("url")), answered)


def _post(key: str, time: Any, title: str, body: str, url: str, answered: Excerpt | None) -> Post | None:
    created = moment(time)
    if not key or created is None:
        return None
    title = unescape(title)
    rich = read_html(body)
    words, quoted = quotes.lines(rich.text)
    return Post(key, created, tidy(f"{title}\n\n{words}"), ITEM + key, "reply" if answered else "original",
                links=unique([url, *rich.links]), reply_to=answered, quoted=quoted,
                card=Card(title, url) if url and title else None)
