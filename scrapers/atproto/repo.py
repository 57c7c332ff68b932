"""A person's own data server, by its open `com.atproto.*` reads: for when the AppView is down.

Handle → DID (`/.well-known/atproto-did` of the handle's domain, https://atproto.com/specs/handle), DID document →
data server, then profile record, posts and reposts. Records are in the order of their keys; reposts carry no words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from auditor.errors import LayoutChanged, LoginWall, NotFound, StaysOut, Suspended
from auditor.model import Excerpt, Post, Profile, Snapshot
from scrapers import addresses, order
from scrapers.atproto import embeds, feed
from scrapers.atproto import text as rich
from scrapers.base import Page, Tools
from scrapers.html_text import unique
from scrapers.values import moment, name, obj, objects, text

LIMIT = 100
POSTS, REPOSTS = "app.bsky.feed.post", "app.bsky.feed.repost"
NOTE = ("Read from the account's own data server, as Bluesky's public interface did not answer: "
        "the words of reposts, answered and quoted posts are missing.")


def fetch(tools: Tools, actor: str, want: int, directory: str, owner: bool) -> dict[str, Any]:
    """`did`, `document`, `profile_record`, `posts`, `reposts`."""
    did = actor if actor.startswith("did:") else _did(tools, actor)
    document = obj(tools.http.json(_document(did, directory)))
    server = next((text(service.get("serviceEndpoint")) for service in objects(document.get("service"))
                   if text(service.get("id")).endswith("#atproto_pds")), "")
    if not server:
        raise LayoutChanged(f"The public record of {actor} names no data server.", "Try again later.")
    server = server.rstrip("/")
    record = _record(tools, server, did)
    labels = {name(value.get("val")) for value in objects(obj(record.get("labels")).get("values"))}
    if "!no-unauthenticated" in labels and not owner:
        raise StaysOut(f"The owner of {actor} asks apps not to show the account to visitors who are not logged in.",
                       "If it is yours: prove it with `auditor owner prove`.")
    return {"did": did, "document": document, "profile_record": record,
            "posts": _list(tools, server, did, POSTS), "reposts": _list(tools, server, did, REPOSTS)}


def _did(tools: Tools, handle: str) -> str:
    answer = tools.http.get(f"{addresses.origin(handle)}/.well-known/atproto-did", accept="text/plain")
    found = re.search(r"did:(?:plc|web):[\w.:%-]+", answer.text()[:300]) if answer.ok else None
    if not found:
        raise LayoutChanged(f"{handle} does not say which account it is.", "Give the DID (did:plc:…), or try later.")
    return found[0]


def _document(did: str, directory: str) -> str:
    if did.startswith("did:web:"):
        return f"{addresses.origin(unquote(did.removeprefix('did:web:')))}/.well-known/did.json"
    return f"{directory}/{did}"


def _record(tools: Tools, server: str, did: str) -> dict[str, Any]:
    answer = tools.http.get(f"{server}/xrpc/com.atproto.repo.getRecord",
                            {"repo": did, "collection": "app.bsky.actor.profile", "rkey": "self"})
    data = obj(answer.json()) if answer.kind.endswith("json") else {}
    kind = name(data.get("error"))
    if kind in {"RepoTakendown", "RepoSuspended", "RepoDeactivated", "AccountTakedown", "AccountDeactivated"}:
        raise Suspended(f"The account {did} is suspended or deactivated.", "Its data server can say why.")
    if kind == "RepoNotFound" or "find repo" in name(data.get("message")):
        raise NotFound(f"There is no account {did}.", "Check the spelling.")
    return obj(data.get("value")) if answer.ok else {}


def _list(tools: Tools, server: str, did: str, collection: str) -> dict[str, Any]:
    try:
        data = tools.http.json(f"{server}/xrpc/com.atproto.repo.listRecords",
                               {"repo": did, "collection": collection, "limit": LIMIT})
    except (NotFound, LoginWall, LayoutChanged):
        return {}
    return obj(data)


def parse(page: Page, want: int) -> Snapshot:
    """The Snapshot of a Page of a data server."""
    did = text(page.need("did", str))
    aliases = page.need("document", dict).get("alsoKnownAs")
    named = next((text(alias).removeprefix("at://") for alias in aliases if text(alias).startswith("at://")), "") \
        if isinstance(aliases, list) else ""
    handle = f"@{named}" if named else did
    record = obj(page.get("profile_record"))
    pin = text(obj(record.get("pinnedPost")).get("uri"))
    wrote, shared = obj(page.get("posts")), obj(page.get("reposts"))
    made = [_post(entry, handle, did, pin) for entry in objects(wrote.get("records"))]
    made += [_repost(entry) for entry in objects(shared.get("records"))]
    posts = order.newest([post for post in made if post is not None and post.created_at <= page.taken_at], want)
    profile = feed.profile_of(record, handle)
    own = sum(post.kind != "repost" for post in posts)
    full = own >= want or (bool(wrote) and not wrote.get("cursor"))
    return Snapshot("auditor/snapshot/1", handle, profile if record else Profile(handle=handle), posts, "bluesky", did,
                    f"https://bsky.app/profile/{handle.lstrip('@')}", page.taken_at,
                    order.coverage(posts, want, complete=full, notes=[*page.notes, NOTE]))


def _post(entry: Mapping[str, Any], handle: str, did: str, pin: str) -> Post | None:
    uri, record = text(entry.get("uri")), obj(entry.get("value"))
    created = moment(record.get("createdAt"))
    if not uri or created is None:
        return None
    words, links = rich.read(record)
    embed = obj(record.get("embed"))
    quoted = embeds.quoted(embed)
    parent = text(obj(obj(record.get("reply")).get("parent")).get("uri"))
    reply_to = Excerpt(handle if parent.startswith(f"at://{did}/") else "") if parent else None
    return Post(feed.rkey(uri), created, words, feed.web(uri, handle),
                "quote" if quoted else "reply" if reply_to else "original", None,
                unique([*links, *embeds.links(embed)]), embeds.media(embed), None, feed.language_of(record),
                "public", uri == pin, reply_to, quoted, card=embeds.card(embed))


def _repost(entry: Mapping[str, Any]) -> Post | None:
    record = obj(entry.get("value"))
    created, uri = moment(record.get("createdAt")), text(obj(record.get("subject")).get("uri"))
    if created is None or not uri:
        return None
    who = uri.removeprefix("at://").partition("/")[0]
    return Post(feed.rkey(text(entry.get("uri"))), created, "", feed.web(uri, who), "repost", who, truncated=True)
