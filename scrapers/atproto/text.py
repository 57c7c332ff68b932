"""Text of a post with its facets: where links lead. Facets count UTF-8 bytes, ends exclusive.

Lexicons app.bsky.richtext.facet and app.bsky.feed.post. Bad ranges are cut to the text, overlapping ones skipped,
as the official clients do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from scrapers.html_text import target, unique
from scrapers.values import obj, objects, text

URL = re.compile(r"https?://[^\s<>\"'\])}]+|(?<![\w@./-])(?:[\w-]+\.)+[A-Za-z]{2,}/[^\s<>\"'\])}]*")
PROFILE = "https://bsky.app/profile/"


def read(record: Mapping[str, Any]) -> tuple[str, tuple[str, ...]]:
    """A post record's text as it stands, and its link targets in order; a mention leads to a profile."""
    words = record.get("text")
    words = words if isinstance(words, str) else ""
    links = [link for _, link in sorted(_facets(record, words.encode("utf-8", "surrogatepass")))]
    if not links and not record.get("facets"):
        links = [found.rstrip(".,;:!?") for found in URL.findall(words)]
        links = [link if "://" in link else f"https://{link}" for link in links]
    return text(words), unique(links)


def _facets(record: Mapping[str, Any], data: bytes) -> Iterator[tuple[int, str]]:
    """(first byte, address) of each usable facet."""
    taken = 0
    ranges = sorted(objects(record.get("facets")), key=lambda facet: _range(facet)[0])
    for facet in ranges:
        start, end = _range(facet)
        end = min(end, len(data))
        if start < taken or start >= end:
            continue
        taken = end
        shown = data[start:end].decode("utf-8", "replace")
        for feature in objects(facet.get("features")):
            if address := _address(feature, shown):
                yield start, address
                break
    for entity in objects(record.get("entities")):  # before facets came, in 2022
        if entity.get("type") == "link":
            yield _whole(obj(entity.get("index")).get("start")), target(entity.get("value"))


def _range(facet: Mapping[str, Any]) -> tuple[int, int]:
    index = obj(facet.get("index"))
    return _whole(index.get("byteStart")), _whole(index.get("byteEnd"))


def _whole(value: Any) -> int:
    return max(0, value) if isinstance(value, int) and not isinstance(value, bool) else 0


def _address(feature: Mapping[str, Any], shown: str) -> str:
    kind = text(feature.get("$type"))
    if kind.endswith("#link"):
        return target(feature.get("uri"))
    if kind.endswith("#mention"):
        handle = shown.strip().lstrip("@") or text(feature.get("did"))
        return PROFILE + handle
    return ""


def hidden_tags(record: Mapping[str, Any]) -> tuple[str, ...]:
    """Hashtags that stand beside the text; the app shows them below it."""
    tags = record.get("tags")
    return tuple(f"#{text(tag).lstrip('#')}" for tag in tags if text(tag)) if isinstance(tags, list) else ()
