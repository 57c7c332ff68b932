"""What a post carries: pictures with alt texts, link cards, quoted posts. Record form and view form alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from auditor.model import Card, Excerpt, Media
from scrapers.html_text import target
from scrapers.values import name, obj, objects, text

GONE = {"#viewNotFound": "deleted", "#viewBlocked": "blocked", "#viewDetached": "detached"}


def parts(embed: Mapping[str, Any]) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """(media, record) of an embed; `recordWithMedia` has both."""
    kind = text(embed.get("$type")).removesuffix("#view")
    if "media" in embed or kind.endswith(".recordWithMedia"):
        return obj(embed.get("media")), obj(obj(embed.get("record")).get("record"))
    if "record" in embed or kind.endswith(".record"):
        return {}, obj(embed.get("record"))
    return embed, {}


def media(embed: Mapping[str, Any]) -> tuple[Media, ...]:
    """Pictures, galleries and videos, by alt text."""
    shown, _ = parts(embed)
    pictures = objects(shown.get("images")) + objects(shown.get("items"))
    if pictures:
        return tuple(Media(text(picture.get("alt")).strip()) for picture in pictures)
    video = "video" in text(shown.get("$type"))
    return (Media(text(shown.get("alt")).strip()),) if video else ()


def card(embed: Mapping[str, Any]) -> Card | None:
    """The preview of a linked page."""
    external = obj(parts(embed)[0].get("external"))
    title, url = name(external.get("title")), target(external.get("uri"))
    return Card(title, url) if title or url else None


def quoted(embed: Mapping[str, Any]) -> Excerpt | None:
    """The quoted post; empty when it is gone. None when nothing, or no post, is quoted (a list, a feed)."""
    _, record = parts(embed)
    if not record:
        return None
    kind, uri = text(record.get("$type")), text(record.get("uri"))
    if any(kind.endswith(end) for end in GONE):
        return Excerpt()
    if uri and "/app.bsky.feed.post/" not in uri and "value" not in record:
        return None
    author = obj(record.get("author"))
    return Excerpt(f"@{name(author.get('handle'))}" if author else "", text(obj(record.get("value")).get("text")))


def links(embed: Mapping[str, Any]) -> tuple[str, ...]:
    """Targets that the embed shows."""
    found = card(embed)
    return (found.url,) if found and found.url else ()
