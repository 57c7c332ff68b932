"""Stack Overflow and the other Stack Exchange sites: profile, questions, answers, comments. No login.

https://api.stackexchange.com/docs (2.3): 300 requests a day without a key; a `backoff` in an answer is heeded.
The about text and the bodies need a filter, which the first request makes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Any, ClassVar

from auditor.errors import LayoutChanged, NotFound, RateLimited, Suspended
from auditor.model import Excerpt, Media, Post, Profile, Snapshot
from scrapers import addresses, order, quotes
from scrapers.base import Page, Source, Tools
from scrapers.html_text import read_html, target, tidy, unique
from scrapers.net.answers import problem
from scrapers.snapshots import finish
from scrapers.values import ident, moment, name, obj, objects, text

API = "https://api.stackexchange.com/2.3"
INCLUDE = ("user.about_me", "post.body", "post.title", "post.link", "comment.body", "comment.link",
           "comment.reply_to_user", "shallow_user.display_name", ".backoff")
SITES = {"stackoverflow.com": "stackoverflow", "superuser.com": "superuser", "serverfault.com": "serverfault",
         "askubuntu.com": "askubuntu", "mathoverflow.net": "mathoverflow.net", "stackapps.com": "stackapps"}
PATH = re.compile(r"/users/(\d+)(?:/.*)?")
THROTTLED = 502


class StackExchange(Source):
    """One user of one site."""

    name = "stackexchange"
    title = "Stack Overflow and Stack Exchange"
    examples: ClassVar[tuple[str, ...]] = ("https://stackoverflow.com/users/22656/sam-lee",
                                           "https://unix.stackexchange.com/users/7453",
                                           "https://pt.stackoverflow.com/users/101/sam?tab=profile")
    reads = "Name, about text, location, website; questions, answers and comments."
    unseen = "Deleted posts; the words of posts that were answered or commented on."
    requests = 4

    def matches(self, account: str) -> bool:
        """/users/NUMBER on a site of the network."""
        return bool(_split(account)[1])

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """A filter, the user, posts, comments."""
        site, user = _split(account)
        taken_at = tools.clock()
        base = tools.base("stackexchange", API)
        made = _ask(tools, f"{base}/filters/create", {"include": ";".join(INCLUDE), "base": "default",
                                                      "unsafe": "false"})
        chosen = name((objects(made.get("items")) or [{}])[0].get("filter")) or "default"
        common: dict[str, str | int] = {"site": site, "filter": chosen}
        found = objects(_ask(tools, f"{base}/users/{user}", common).get("items"))
        if not found:
            raise NotFound(f"There is no user {user} on {site}.", "Check the number in the address.")
        newest = common | {"order": "desc", "sort": "creation", "pagesize": min(100, want + 10)}
        answers = {"user": found[0]} | {
            part: _ask(tools, f"{base}/users/{user}/{part}", newest) for part in ("posts", "comments")}
        address = account_of(account)
        return Page(address, taken_at, answers, text(found[0].get("link")) or address)

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of a Page."""
        user = page.need("user", dict)
        if user.get("timed_penalty_date"):
            raise Suspended(f"{page.account} is suspended for a time.", "The site's moderators can say why.")
        user_id = ident(user.get("user_id"))
        wrote, said = obj(page.get("posts")), obj(page.get("comments"))
        made = [_post(entry, user_id) for entry in objects(wrote.get("items"))]
        made += [_comment(entry, user_id) for entry in objects(said.get("items"))]
        posts = order.newest([post for post in made if post is not None], want)
        full = len(posts) >= want or not (wrote.get("has_more") or said.get("has_more"))
        bio = read_html(user.get("about_me"))
        shown = unescape(name(user.get("display_name")))
        profile = Profile(shown, shown, bio.text, unescape(name(user.get("location"))) or None,
                          "Staff" if user.get("is_employee") is True else None,
                          links=unique([target(user.get("website_url")), *bio.links]))
        return finish(Snapshot("auditor/snapshot/1", page.account, profile, posts, "stackexchange", user_id, page.url,
                               page.taken_at, order.coverage(posts, want, complete=full, notes=page.notes)))


def _split(account: str) -> tuple[str, str]:
    parts = addresses.web(account)
    host = addresses.host_name(parts) if parts else ""
    found = PATH.fullmatch(parts.path) if parts else None
    if not found:
        return "", ""
    if host in SITES:
        return SITES[host], found[1]
    if host.endswith(".stackexchange.com"):
        return host.removesuffix(".stackexchange.com"), found[1]
    if host.endswith(".stackoverflow.com"):
        return host.removesuffix(".com"), found[1]
    return "", ""


def account_of(account: str) -> str:
    """The user's address without name and query."""
    parts = addresses.web(account)
    return f"https://{addresses.host_name(parts)}/users/{_split(account)[1]}" if parts else account


def _ask(tools: Tools, url: str, params: Mapping[str, str | int]) -> dict[str, Any]:
    """One wrapper object. RateLimited when the site says that it is throttled."""
    answer = tools.http.get(url, params)
    data = obj(answer.json()) if "json" in answer.kind or answer.ok else {}
    if data.get("error_id") == THROTTLED or name(data.get("error_name")) == "throttle_violation":
        raise RateLimited("Stack Exchange asks to wait: too many requests came from here.",
                          "Run it again tomorrow, or from another network.")
    if name(data.get("error_name")) in {"no_method", "bad_parameter"} and answer.status in {400, 404}:
        raise NotFound(f"Stack Exchange knows no such site or user: {name(data.get('error_message'))}",
                       "Check the address.")
    if not answer.ok:
        raise problem(answer)
    if "items" not in data:
        raise LayoutChanged("Stack Exchange answered in a shape this version does not know.",
                            "Look for a newer version of the tool.")
    backoff = data.get("backoff")
    if isinstance(backoff, int) and backoff > 0:
        tools.http.pause(backoff, url)
    return data


def _post(entry: Mapping[str, Any], user_id: str) -> Post | None:
    key, created = ident(entry.get("post_id")), moment(entry.get("creation_date"))
    if not key or created is None or ident(obj(entry.get("owner")).get("user_id")) not in {user_id, ""}:
        return None
    rich, quoted = quotes.html(entry.get("body"))
    title = unescape(name(entry.get("title")))
    asks = entry.get("post_type") != "answer"
    return Post(key, created, tidy(f"{title}\n\n{rich.text}") if asks else rich.text, text(entry.get("link")),
                "original" if asks else "reply", links=rich.links, media=tuple(Media(alt) for alt in rich.alts),
                reply_to=None if asks else Excerpt(text=title), quoted=quoted,
                edited_at=moment(entry.get("last_edit_date")))


def _comment(entry: Mapping[str, Any], user_id: str) -> Post | None:
    key, created = ident(entry.get("comment_id")), moment(entry.get("creation_date"))
    if not key or created is None or ident(obj(entry.get("owner")).get("user_id")) not in {user_id, ""}:
        return None
    rich = read_html(entry.get("body"))
    to = unescape(name(obj(entry.get("reply_to_user")).get("display_name")))
    return Post(f"c{key}", created, rich.text, text(entry.get("link")), "reply", links=rich.links,
                reply_to=Excerpt(to))
