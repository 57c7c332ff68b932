"""getProfile and getAuthorFeed → Snapshot. Pure.

The order of the feed is min(createdAt, indexedAt); `createdAt` is what the writer's app claims, so a date in the
future counts as the time of indexing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from auditor.errors import LayoutChanged
from auditor.model import Excerpt, Image, Post, Profile, Snapshot
from scrapers import order
from scrapers.atproto import embeds
from scrapers.atproto import text as rich
from scrapers.base import Page
from scrapers.html_text import target, unique
from scrapers.values import moment, name, obj, objects, text

WEB = re.compile(r"https?://[^\s<>\"'\])}]+|(?<![\w@./-])(?:[\w-]+\.)+[A-Za-z]{2,}(?:/[^\s<>\"'\])}]*)?(?![\w@])")
ADULT = {"porn": "Adult content", "sexual": "Suggestive", "nudity": "Nudity", "graphic-media": "Graphic media"}


def key(item: Mapping[str, Any]) -> str:
    """What tells one entry from another: a repost by its own record, a post by its address."""
    reason = obj(item.get("reason"))
    uri = text(obj(item.get("post")).get("uri"))
    if is_repost(item):
        return text(reason.get("uri")) or f"repost:{uri}:{text(reason.get('indexedAt'))}"
    return uri


def is_repost(item: Mapping[str, Any]) -> bool:
    """True when somebody shares this post."""
    return text(obj(item.get("reason")).get("$type")).endswith("#reasonRepost")


def is_pin(item: Mapping[str, Any]) -> bool:
    """True for the pinned post that is put first."""
    return text(obj(item.get("reason")).get("$type")).endswith("#reasonPin")


def is_own(item: Mapping[str, Any], did: str) -> bool:
    """True for a post that the account wrote itself."""
    return not is_repost(item) and text(obj(obj(item.get("post")).get("author")).get("did")) == did


def parse(page: Page, want: int) -> Snapshot:
    """The Snapshot of a Page of the AppView."""
    profile = page.need("profile", dict)
    did = text(profile.get("did"))
    if not did:
        raise LayoutChanged(f"Bluesky's answer for {page.account} holds no account.",
                            "Look for a newer version of the tool.")
    handle = handle_of(profile, did)
    pin = text(obj(profile.get("pinnedPost")).get("uri"))
    made = [post for item in page.rows("feed") if (post := _entry(item, did, handle, pin)) is not None]
    posts = order.newest(made, want)
    own = sum(post.kind != "repost" for post in posts)
    full = own >= want or bool(page.get("ended"))
    notes = list(page.notes)
    if not full:
        notes.append(f"Stopped after {sum(1 for _ in page.series('feed'))} pages: the rest were mostly reposts.")
    return Snapshot("auditor/snapshot/1", handle, profile_of(profile, handle), posts, "bluesky", did,
                    f"https://bsky.app/profile/{handle.lstrip('@')}", page.taken_at,
                    order.coverage(posts, want, complete=full, notes=notes))


def handle_of(profile: Mapping[str, Any], did: str) -> str:
    """`@handle`; the DID when the handle is broken."""
    handle = name(profile.get("handle"))
    return f"@{handle}" if handle and handle != "handle.invalid" else did


def profile_of(profile: Mapping[str, Any], handle: str) -> Profile:
    """The profile view. The description is plain text: its links are found in it."""
    bio = text(profile.get("description")).strip()
    named = name(profile.get("website"))
    site = target(named) or (f"https://{named}" if named else "")
    found = [link.rstrip(".,;:!?") for link in WEB.findall(bio)]
    links = unique([*(link if "://" in link else f"https://{link}" for link in found), site])
    shown: tuple[Literal["banner", "avatar"], ...] = ("banner", "avatar")
    return Profile(text(profile.get("displayName")).strip(), handle, bio, links=links,
                   images=tuple(Image(role) for role in shown if profile.get(role)))


def _entry(item: Mapping[str, Any], did: str, handle: str, pin: str) -> Post | None:
    view = obj(item.get("post"))
    if is_repost(item):
        return _repost(item, view) if text(obj(obj(item["reason"]).get("by")).get("did")) in {did, ""} else None
    if not is_own(item, did):
        return None
    record, uri = obj(view.get("record")), text(view.get("uri"))
    created = posted(record.get("createdAt"), view.get("indexedAt"))
    if not uri or created is None:
        return None
    words, links = rich.read(record)
    embed = obj(view.get("embed")) or obj(record.get("embed"))
    quoted = embeds.quoted(embed)
    reply_to = _parent(item, record, handle) if record.get("reply") else None
    tags = " ".join(rich.hidden_tags(record))
    return Post(
        rkey(uri), created, f"{words}\n{tags}".strip() if tags else words, web(uri, handle),
        "quote" if quoted else "reply" if reply_to else "original", None, unique([*links, *embeds.links(embed)]),
        embeds.media(embed), _warning(view), language_of(record), "public", is_pin(item) or uri == pin, reply_to,
        quoted, card=embeds.card(embed))


def _repost(item: Mapping[str, Any], view: Mapping[str, Any]) -> Post | None:
    reason, record = obj(item.get("reason")), obj(view.get("record"))
    created = moment(reason.get("indexedAt"))
    if created is None:
        return None
    author = name(obj(view.get("author")).get("handle"))
    words, links = rich.read(record)
    embed = obj(view.get("embed"))
    uri = text(view.get("uri"))
    own = rkey(text(reason.get("uri"))) if reason.get("uri") else f"repost-{rkey(uri)}"
    return Post(own, created, words, web(uri, f"@{author}"), "repost", f"@{author}",
                unique([*links, *embeds.links(embed)]), embeds.media(embed), _warning(view), language_of(record),
                quoted=embeds.quoted(embed), card=embeds.card(embed))


def posted(created: Any, indexed: Any) -> datetime | None:
    """min(createdAt, indexedAt), as the AppView sorts."""
    moments = [found for found in (moment(created), moment(indexed)) if found is not None]
    return min(moments) if moments else None


def rkey(uri: str) -> str:
    """The record's own key: the end of its at:// address."""
    return uri.rpartition("/")[2]


def web(uri: str, handle: str) -> str:
    """The post's address on bsky.app."""
    who = handle.lstrip("@") if handle.strip("@") else uri.removeprefix("at://").partition("/")[0]
    return f"https://bsky.app/profile/{who}/post/{rkey(uri)}"


def language_of(record: Mapping[str, Any]) -> str | None:
    """The language the writer set, when it is one."""
    languages = record.get("langs")
    return text(languages[0]) or None if isinstance(languages, list) and len(languages) == 1 else None


def _parent(item: Mapping[str, Any], record: Mapping[str, Any], handle: str) -> Excerpt:
    """Who is answered, with the words; without them when the post is gone or its author blocks visitors."""
    parent = obj(obj(item.get("reply")).get("parent"))
    author = name(obj(parent.get("author")).get("handle"))
    return Excerpt(f"@{author}" if author else "", text(obj(parent.get("record")).get("text")))


def _warning(view: Mapping[str, Any]) -> str | None:
    """The cover that the author's own labels put over a post; there is no free text."""
    author = text(obj(view.get("author")).get("did"))
    own = [name(label.get("val")) for label in objects(view.get("labels")) if text(label.get("src")) == author]
    own += [name(label.get("val")) for label in objects(obj(obj(view.get("record")).get("labels")).get("values"))]
    return next((ADULT[label] for label in own if label in ADULT), None)
