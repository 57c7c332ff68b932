"""The head of a page: OpenGraph and meta tags, canonical address, feeds, rel=me, and whether it asks to stay out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from scrapers.html_text import target, unique
from scrapers.markup.facts import FeedLink, Person
from scrapers.values import name, text

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

FEEDS = {"application/rss+xml": "rss", "application/atom+xml": "atom", "application/feed+json": "json"}
OUT = re.compile(r"\b(?:noindex|none)\b", re.IGNORECASE)


def attribute(tag: Tag, key: str) -> str:
    """An attribute as one text; empty when it is missing."""
    value = tag.get(key)
    return " ".join(value) if isinstance(value, list) else value if isinstance(value, str) else ""


def values(soup: BeautifulSoup) -> dict[str, list[str]]:
    """Meta tags: property or name in lower case → contents, in order."""
    found: dict[str, list[str]] = {}
    for tag in soup.find_all("meta", limit=400):
        key = (attribute(tag, "property") or attribute(tag, "name")).strip().lower()
        content = text(attribute(tag, "content")).strip()
        if key and content:
            found.setdefault(key, []).append(content)
    return found


def base(soup: BeautifulSoup, url: str) -> str:
    """The address that relative links belong to."""
    tag = soup.find("base", href=True)
    return urljoin(url, attribute(tag, "href")) if tag is not None else url


def person(metas: dict[str, list[str]]) -> Person | None:
    """The person that OpenGraph, Twitter cards and meta tags describe."""
    def first(*keys: str) -> str:
        return next((metas[key][0] for key in keys if key in metas), "")

    full = " ".join(part for part in (first("profile:first_name"), first("profile:last_name")) if part)
    found = Person(
        "opengraph", name(full or first("og:title", "twitter:title", "author")),
        name(first("profile:username", "og:profile:username", "twitter:creator")),
        first("og:description", "twitter:description", "description"),
        main=first("og:type") in {"profile", "person"})
    return found if found.name or found.bio else None


def feeds(soup: BeautifulSoup, url: str) -> tuple[FeedLink, ...]:
    """Feeds named in the head, in order, each once."""
    found: dict[str, FeedLink] = {}
    for tag in soup.find_all("link", rel="alternate", href=True, limit=200):
        kind = attribute(tag, "type").partition(";")[0].strip().lower()
        link = target(attribute(tag, "href"), url)
        if link and kind in FEEDS:
            found.setdefault(link, FeedLink(link, FEEDS[kind], name(attribute(tag, "title"))))
        elif link and kind == "application/json" and "feed" in link.lower():
            found.setdefault(link, FeedLink(link, "json", name(attribute(tag, "title"))))
    return tuple(found.values())


def identities(soup: BeautifulSoup, url: str) -> tuple[str, ...]:
    """Targets of rel=me links."""
    tags = soup.find_all(["a", "link", "area"], rel="me", href=True, limit=200)
    return unique(target(attribute(tag, "href"), url) for tag in tags)


def canonical(soup: BeautifulSoup, url: str) -> str:
    """The address that the page gives as its own."""
    tag = soup.find("link", rel="canonical", href=True)
    return target(attribute(tag, "href"), url) if tag is not None else ""


def stays_out(metas: dict[str, list[str]], header: str = "") -> bool:
    """True when the page asks search engines and other strangers' tools to leave it out (`noindex`)."""
    return any(OUT.search(content) for content in [*metas.get("robots", []), header])
