"""GitHub: profile, profile README, organisations, and the public activity that carries words.

https://docs.github.com/rest : no login, 60 requests an hour, five of them here. Activity reaches back 30 days at
most; since 2025 pushes carry no commit messages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from auditor.errors import LayoutChanged, NotFound, UnreadableAccount
from auditor.model import Excerpt, Kind, Media, Post, Profile, ProfileField, Snapshot
from scrapers import addresses, order, quotes
from scrapers.base import JSON, Page, Source, Tools
from scrapers.html_text import Rich, target, tidy, unique
from scrapers.net.answers import problem
from scrapers.snapshots import finish
from scrapers.values import ident, moment, name, obj, objects, text

API = "https://api.github.com"
RAW = "application/vnd.github.raw+json, application/vnd.github.raw, text/plain;q=0.9"
PREFIX = re.compile(r"(?:github|gh):@?([A-Za-z\d](?:-?[A-Za-z\d]){0,38})", re.IGNORECASE)
NAME = re.compile(r"[A-Za-z\d](?:-?[A-Za-z\d]){0,38}")
README = 20_000
RESERVED = frozenset({"about", "apps", "collections", "contact", "customer-stories", "dashboard", "enterprise",
                      "explore", "features", "issues", "join", "login", "marketplace", "new", "notifications", "orgs",
                      "pricing", "pulls", "readme", "search", "security", "settings", "sponsors", "stars", "team",
                      "topics", "trending"})
NOTE = ("GitHub lists the activity of the last 30 days only; commit messages, older words and pinned repositories "
        "are not read.")


class GitHub(Source):
    """One user."""

    name = "github"
    title = "GitHub"
    examples: ClassVar[tuple[str, ...]] = ("https://github.com/samlee", "github:samlee",
                                           "github.com/samlee?tab=repositories")
    reads = "Bio, company, location, links, organisations, README; issues, pull requests, comments, releases."
    unseen = "Activity older than 30 days, commit messages, status, pinned repositories."
    requests = 5

    def matches(self, account: str) -> bool:
        """github.com/NAME and `github:NAME`."""
        return bool(_login(account))

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """User, README, organisations, social accounts, events."""
        login, taken_at = _login(account), tools.clock()
        base = tools.base("github", API)
        answer = tools.http.get(f"{base}/users/{login}")
        if answer.status == 404:
            raise NotFound(f"There is no account {login} on GitHub.", "Check the spelling.")
        if not answer.ok:
            raise problem(answer)
        user = answer.json()
        if not isinstance(user, dict) or "login" not in user:
            raise LayoutChanged(f"GitHub's answer for {login} has a shape this version does not know.",
                                "Look for a newer version of the tool.")
        answers: dict[str, Any] = {"user": user}
        notes = []
        for key, path, accept in (("readme", f"/repos/{login}/{login}/readme", RAW),
                                  ("orgs", f"/users/{login}/orgs", JSON),
                                  ("social", f"/users/{login}/social_accounts", JSON),
                                  ("events", f"/users/{login}/events/public?per_page=100", JSON)):
            try:
                part = tools.http.get(f"{base}{path}", accept=accept)
                if part.ok:
                    answers[key] = part.text() if key == "readme" else part.json()
            except UnreadableAccount as error:
                notes.append(f"Not read: {key} ({error.what})")
        return Page(f"github:{login}", taken_at, answers, f"https://github.com/{login}", tuple(notes))

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of a Page."""
        user = page.need("user", dict)
        login, user_id = name(user.get("login")), ident(user.get("id"))
        events = objects(page.get("events"))
        made = [post for event in events if (post := _event(event, user_id, login)) is not None]
        posts = order.newest(made, want)
        seen = order.coverage(posts, want, complete=len(posts) >= want, notes=[*page.notes, NOTE])
        return finish(Snapshot("auditor/snapshot/1", f"github:{login}", _profile(user, page), posts, "github", user_id,
                               text(user.get("html_url")) or page.url, page.taken_at, seen))


def _login(account: str) -> str:
    if found := PREFIX.fullmatch(account.strip()):
        return found[1]
    parts = addresses.web(account)
    if parts is None or addresses.host_name(parts) != "github.com":
        return ""
    path = addresses.segments(parts)
    return path[0] if len(path) == 1 and NAME.fullmatch(path[0]) and path[0].lower() not in RESERVED else ""


def _profile(user: Mapping[str, Any], page: Page) -> Profile:
    readme, _ = quotes.markdown(text(page.get("readme"))[:README], page.url)
    site = name(user.get("blog"))
    site = target(site) or (target(f"https://{site}") if site else "")
    orgs = ", ".join(filter(None, (name(org.get("login")) for org in objects(page.get("orgs")))))
    x = name(user.get("twitter_username"))
    fields = [("Company", name(user.get("company"))), ("Organizations", orgs), ("X", f"@{x}" if x else ""),
              ("README", readme.text)]
    social = [target(account.get("url")) for account in objects(page.get("social"))]
    role = "GitHub staff" if user.get("site_admin") is True else None
    return Profile(name(user.get("name")), name(user.get("login")), text(user.get("bio")).strip(),
                   name(user.get("location")) or None, role,
                   tuple(ProfileField(label, value) for label, value in fields if value),
                   unique([site, *social, *readme.links]))


def _event(event: Mapping[str, Any], user_id: str, login: str) -> Post | None:
    """An event that carries the user's own words, or None."""
    actor = obj(event.get("actor"))
    if actor and ident(actor.get("id")) != user_id and name(actor.get("login")).lower() != login.lower():
        return None
    payload = obj(event.get("payload"))
    maker = MAKERS.get(text(event.get("type")))
    created, key = moment(event.get("created_at")), ident(event.get("id"))
    if maker is None or created is None or not key:
        return None
    kind, title, body, url, answered = maker(payload)
    rich, quoted = quotes.markdown(body, url)
    words = tidy(f"{title}\n\n{rich.text}")
    if not words:
        return None
    repository = name(obj(event.get("repo")).get("name"))
    page = target(url) or (f"https://github.com/{repository}" if repository else "")
    return Post(key, created, words, page, kind, None, rich.links, _media(rich), reply_to=answered, quoted=quoted)


Made = tuple[Kind, str, str, str, Excerpt | None]
NOTHING: Made = ("original", "", "", "", None)


def _media(rich: Rich) -> tuple[Media, ...]:
    return tuple(Media(alt) for alt in rich.alts)


def _opened(payload: Mapping[str, Any], key: str) -> Made:
    thing = obj(payload.get(key))
    if text(payload.get("action")) not in {"opened", "created", "published", ""}:
        return NOTHING
    return "original", name(thing.get("title")) or name(thing.get("name")), text(thing.get("body")), _page(thing), None


def _comment(payload: Mapping[str, Any], key: str, about: str) -> Made:
    thing, parent = obj(payload.get(key)), obj(payload.get(about))
    if text(payload.get("action")) not in {"created", "submitted", ""}:
        return NOTHING
    author = name(obj(parent.get("user")).get("login"))
    return "reply", "", text(thing.get("body")), _page(thing), Excerpt(author, name(parent.get("title")))


def _page(thing: Mapping[str, Any]) -> str:
    return text(thing.get("html_url"))


def _created(payload: Mapping[str, Any]) -> Made:
    if payload.get("ref_type") != "repository":
        return NOTHING
    return "original", text(payload.get("description")).strip(), "", "", None


MAKERS: dict[str, Callable[[Mapping[str, Any]], Made]] = {
    "IssuesEvent": lambda p: _opened(p, "issue"),
    "PullRequestEvent": lambda p: _opened(p, "pull_request"),
    "DiscussionEvent": lambda p: _opened(p, "discussion"),
    "ReleaseEvent": lambda p: _opened(p, "release"),
    "CreateEvent": _created,
    "IssueCommentEvent": lambda p: _comment(p, "comment", "issue"),
    "CommitCommentEvent": lambda p: _comment(p, "comment", "commit"),
    "PullRequestReviewEvent": lambda p: _comment(p, "review", "pull_request"),
    "PullRequestReviewCommentEvent": lambda p: _comment(p, "comment", "pull_request"),
    "DiscussionCommentEvent": lambda p: _comment(p, "comment", "discussion"),
}
