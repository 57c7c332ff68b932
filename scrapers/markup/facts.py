"""What the readers of a page find: persons, posts and where more may be; each with its origin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from auditor.model import Card, Excerpt, Image, Kind, ProfileField

Origin = Literal["h-card", "h-entry", "json-ld", "article", "opengraph", "page"]


@dataclass(frozen=True, slots=True)
class Person:
    """A person as one reader found them. `main`: the page says that it is about this person."""

    origin: Origin
    name: str = ""
    handle: str = ""
    bio: str = ""
    location: str = ""
    native_id: str = ""
    fields: tuple[ProfileField, ...] = ()
    links: tuple[str, ...] = ()
    images: tuple[Image, ...] = ()
    urls: tuple[str, ...] = ()
    main: bool = False


@dataclass(frozen=True, slots=True)
class Author:
    """Who an item says wrote it; empty when it does not say."""

    name: str = ""
    url: str = ""

    def __bool__(self) -> bool:
        return bool(self.name or self.url)


@dataclass(frozen=True, slots=True)
class Item:
    """One post as one reader found it; `moment` is None where it carries no date that can be read."""

    origin: Origin
    text: str = ""
    moment: datetime | None = None
    url: str = ""
    key: str = ""
    kind: Kind = "original"
    author: Author = Author()
    reposted: Author = Author()
    links: tuple[str, ...] = ()
    alts: tuple[str, ...] = ()
    media: int = 0
    language: str = ""
    pinned: bool = False
    reply_to: Excerpt | None = None
    quoted: Excerpt | None = None
    edited_at: datetime | None = None
    content_warning: str = ""
    card: Card | None = None
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page names."""

    url: str
    kind: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything found on one page."""

    persons: tuple[Person, ...] = ()
    items: tuple[Item, ...] = ()
    feeds: tuple[FeedLink, ...] = ()
    identities: tuple[str, ...] = ()
    canonical: str = ""
    title: str = ""
    language: str = ""
    stays_out: bool = False
    notes: tuple[str, ...] = ()
