"""Bluesky: profile and author feed of the public AppView; the person's own data server when that is down.

Two requests for an ordinary account: getProfile, getAuthorFeed. https://docs.bsky.app/docs/api/ ; lexicons app.bsky.*
Facts from real servers: reposts count toward `limit`, the last page still carries a cursor, an unknown actor is a
400, text is addressed in UTF-8 bytes, and `!no-unauthenticated` is a request only: we honour it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, ClassVar

from auditor.errors import LayoutChanged, NotFound, ServerDown, StaysOut, Suspended, UnreadableAccount
from auditor.model import Snapshot
from scrapers import addresses
from scrapers.atproto import feed, repo
from scrapers.base import Answer, Page, Source, Tools
from scrapers.net.answers import parse_json, problem
from scrapers.snapshots import finish
from scrapers.values import name, obj, objects, text

APPVIEW = "https://public.api.bsky.app"
DIRECTORY = "https://plc.directory"
LIMIT = 100
PAGES = 5
STAY_OUT = "!no-unauthenticated"
DID = re.compile(r"did:(?:plc:[a-z2-7]{24}|web:[A-Za-z0-9.%:-]+)")
PROFILE = re.compile(r"/profile/([^/]+)(?:/.*)?")
AT_URI = re.compile(r"at://([^/\s]+)(?:/\S*)?")
HANDLE = re.compile(r"(?:bluesky:|bsky:)?@?((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+"
                    r"[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)", re.IGNORECASE)
MIRRORS = frozenset({"bsky.app", "main.bsky.dev", "deer.social", "blacksky.community"})
FILES = (".json", ".jsonl", ".zip", ".csv", ".txt", ".gz", ".tar", ".html", ".js", ".yaml", ".yml", ".xml", ".pdf")


class Bluesky(Source):
    """One account, by handle, DID or profile address."""

    name = "bluesky"
    title = "Bluesky"
    examples: ClassVar[tuple[str, ...]] = (
        "sam.bsky.social", "@sam.bsky.social", "@sam.example", "did:plc:ewvi7nxzyoun6zhxrhs64oiz",
        "did:web:sam.example",
        "https://bsky.app/profile/sam.bsky.social", "bsky.app/profile/sam.bsky.social/post/3lwlunj3oqs22?x=1",
        "at://sam.bsky.social")
    reads = "Profile, posts, replies, quotes, reposts and the pinned post, by the public interface."
    unseen = "Nothing that others see; the app lets people hide themselves from visitors, which is honoured."
    export = ("In the app: Settings, Account, Export my data.", "Download the repository (CAR).",
              "Posts are read from your own data server when the public interface is down, so this is rarely needed.")
    waiting = "at once"
    requests = 12

    def matches(self, account: str) -> bool:
        """Handles that are domain names, DIDs, at:// and bsky.app addresses."""
        return bool(actor_of(account))

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """getProfile and getAuthorFeed; the person's own data server when the AppView is down."""
        actor, taken_at = actor_of(account), tools.clock()
        base = tools.base("bluesky", APPVIEW)
        try:
            profile = _profile(tools, base, actor)
            check(profile, actor, tools.owner)
            answers = {"profile": profile} | _feed(tools, base, text(profile.get("did")) or actor, want)
            via = "appview"
        except (ServerDown, LayoutChanged) as down:
            answers = _from_repo(tools, actor, want, down)
            via = "repo"
        return Page(actor, taken_at, answers, f"https://bsky.app/profile/{actor}", via=via)

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of a Page."""
        return finish(repo.parse(page, want) if page.via == "repo" else feed.parse(page, want))


def actor_of(account: str) -> str:
    """The handle or DID in what a person wrote; empty when there is none."""
    bare = account.strip()
    if found := AT_URI.fullmatch(bare):
        bare = found[1]
    parts = addresses.web(bare)
    if parts is not None:
        path = PROFILE.fullmatch(parts.path)
        if not path or addresses.host_name(parts) not in MIRRORS:
            return ""
        bare = path[1]
    if DID.fullmatch(bare):
        return bare
    found = HANDLE.fullmatch(bare)
    if not found or bare.lower().endswith(FILES) or bare.lower().startswith("www."):
        return ""
    return found[1].lower()


def _profile(tools: Tools, base: str, actor: str) -> dict[str, Any]:
    data = _good(tools.http.get(f"{base}/xrpc/app.bsky.actor.getProfile", {"actor": actor}), actor)
    if not isinstance(data, dict) or not text(data.get("did")):
        raise LayoutChanged(f"Bluesky's answer for {actor} has a shape this version does not know.",
                            "Look for a newer version of the tool.")
    return data


def _good(answer: Answer, actor: str) -> Any:
    """The data of a good answer; NotFound or Suspended by the error's name, which comes with status 400."""
    if answer.ok:
        return parse_json(answer)
    try:
        error = obj(answer.json())
    except UnreadableAccount:
        raise problem(answer) from None
    kind, message = name(error.get("error")), name(error.get("message"))
    if "takedown" in kind.lower() or "suspended" in message.lower() or "taken down" in message.lower():
        raise Suspended(f"Bluesky has suspended {actor}.", "Its moderators can say why.")
    if "deactivated" in kind.lower() or "deactivated" in message.lower():
        raise Suspended(f"The account {actor} is deactivated.", "Its owner can switch it on again.")
    if "not found" in message.lower() or kind in {"NotFound", "ActorNotFound"} or (
            answer.status == 400 and re.search(r"resolve|valid (?:did|handle)|at-identifier", message, re.IGNORECASE)):
        raise NotFound(f"There is no account {actor} on Bluesky.",
                       f"Check the spelling; a website is given with https://, as in https://{actor}")
    if answer.status == 404:  # an unknown account is a 400 here, so this is no such interface
        raise LayoutChanged("Bluesky's public interface does not answer as this version knows it.",
                            "Look for a newer version of the tool.")
    raise problem(answer)


def check(profile: Mapping[str, Any], actor: str, owner: bool) -> None:
    """StaysOut when the person asks apps not to show them to visitors; Suspended for a taken-down account."""
    labels = {name(label.get("val")) for label in objects(profile.get("labels"))}
    if labels & {"!takedown", "!suspend"}:
        raise Suspended(f"Bluesky has suspended {actor}.", "Its moderators can say why.")
    if STAY_OUT in labels and not owner:
        raise StaysOut(f"The owner of {actor} asks apps not to show the account to visitors who are not logged in.",
                       "If it is yours: prove it with `auditor owner prove`.")


def _feed(tools: Tools, base: str, did: str, want: int) -> dict[str, Any]:
    """`feed:0`, … until `want` own posts are there; `ended` when there are no more. An empty page is the end."""
    answers: dict[str, Any] = {"ended": False}
    params: dict[str, str | int] = {"actor": did, "limit": LIMIT, "includePins": "true",
                                    "filter": "posts_with_replies"}
    own: set[str] = set()
    seen: set[str] = set()
    for number in range(PAGES):
        data = obj(_good(tools.http.get(f"{base}/xrpc/app.bsky.feed.getAuthorFeed", params), did))
        items = objects(data.get("feed"))
        fresh = {feed.key(item) for item in items} - seen
        if not fresh:
            answers["ended"] = True
            break
        seen |= fresh
        answers[f"feed:{number}"] = items
        own |= {feed.key(item) for item in items if feed.is_own(item, did) and not feed.is_pin(item)}
        cursor = text(data.get("cursor"))
        if len(own) >= want or not cursor:
            answers["ended"] = not cursor
            break
        params["cursor"] = cursor
    return answers


def _from_repo(tools: Tools, actor: str, want: int, down: UnreadableAccount) -> dict[str, Any]:
    try:
        return repo.fetch(tools, actor, want, tools.base("plc", DIRECTORY), tools.owner)
    except (ServerDown, LayoutChanged):
        raise down from None
