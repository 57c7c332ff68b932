"""Posts in plain HTML: `article` elements with a `time`, and microdata of schema.org.

The least certain reader; what it finds completes what the others found, and stands alone where a
page has no richer markup.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from auditor.model import ProfileField
from scrapers.html_text import Rich, read_html, target
from scrapers.markup.facts import Author, Item, Person
from scrapers.markup.jsonld import titled
from scrapers.markup.meta import attribute
from scrapers.markup.microformats import ALOUD, PINNED
from scrapers.values import moment, name

if TYPE_CHECKING:
    from bs4 import Tag

ARTICLES = ('article, [role="article"], [itemtype*="schema.org/Article"], [itemtype*="Posting"], '
            '[itemtype*="schema.org/Comment"]')
BODIES = ('[itemprop="articleBody"]', '[itemprop="text"]', ".e-content", ".entry-content", ".post-content",
          ".post-body", ".post-text", ".content", '[class*="post__content"]', '[class*="status__content"]',
          '[data-testid*="ext"]')
AUTHORS = ('[itemprop="author"]', ".p-author", '[rel~="author"]', ".author", ".byline")
FIELDS = 'dl[class*="field"], [class*="fields"] dl, [id*="fields"] dl, [class*="profile-field"]'
REACTIONS = ".u-like-of, .u-bookmark-of, .u-follow-of, .p-rsvp"
DATES = '[itemprop="datePublished"], time[datetime], [data-created-at], [created-timestamp]'
BOOKMARKS = ("a.u-url", 'a[rel~="bookmark"]', '[itemprop="url"]', "h1 a, h2 a, h3 a", "a:has(time)")
# Parts of an article that are not the words of its post.
AROUND = ("header", "footer", "nav", "aside", "time", "button", "address", "form", "menu", "dialog", *ALOUD)
MOST = 500


def read(soup: Tag, url: str) -> list[Item]:
    """Outermost articles of the page as posts."""
    found: list[Item] = []
    taken: list[Tag] = []
    for tag in soup.select(ARTICLES, limit=MOST):
        if not any(parent in taken for parent in _parents(tag)):
            taken.append(tag)
            item = _item(tag, url)
            if item is not None:
                found.append(item)
    return found


def fields(soup: Tag) -> tuple[ProfileField, ...]:
    """Labelled profile fields: pairs of `dt` and `dd` in a part of the page that is named for them."""
    found: dict[str, ProfileField] = {}
    for part in soup.select(FIELDS, limit=20):
        for label in part.find_all("dt", limit=40):
            value = label.find_next_sibling("dd")
            if value is not None and name(label.get_text()):
                key = name(label.get_text())
                found.setdefault(key, ProfileField(key, read_html(str(value)).text))
    return tuple(found.values())


def note(soup: Tag, url: str) -> Rich:
    """The profile text of the page's h-card, with its links and without what is only read aloud."""
    for part in soup.select(".h-card .p-note", limit=20):
        if part.find_parent(class_=["h-entry", "p-author"]) is None:
            return read_html(str(part), url, ALOUD)
    return Rich()


def microdata_person(soup: Tag, url: str) -> Person | None:
    """A schema.org Person in microdata that stands by itself, not as a part of something else."""
    for tag in soup.select('[itemtype*="schema.org/Person"]:not([itemprop])', limit=1):
        def words(key: str, tag: Tag = tag) -> str:
            part = tag.select_one(f'[itemprop="{key}"]')
            return "" if part is None else name(attribute(part, "content") or part.get_text(" "))

        labelled = (("jobTitle", "Job title"), ("worksFor", "Works for"), ("affiliation", "Affiliation"))
        return Person("page", words("name"), words("alternateName") or words("additionalName"), words("description"),
                      words("homeLocation") or words("addressLocality") or words("address"),
                      fields=tuple(ProfileField(label, words(key)) for key, label in labelled if words(key)),
                      links=tuple(filter(None, (target(attribute(a, "href"), url)
                                                for a in tag.select('[itemprop="url"], [itemprop="sameAs"]')))),
                      main=True)
    return None


def _parents(tag: Tag) -> list[Tag]:
    return list(tag.parents)[:60]


def _item(tag: Tag, url: str) -> Item | None:
    body = next((part for css in BODIES if (part := tag.select_one(css)) is not None), None)
    rich = read_html(str(body), url, ALOUD) if body is not None else read_html(_inner(tag), url, AROUND)
    heading = tag.find(["h1", "h2", "h3"])
    title = name(heading.get_text(" ")) if heading is not None else ""
    made = _moment(tag)
    if tag.select_one(REACTIONS) is not None:
        return None
    if body is None and len(tag.select("time[datetime]", limit=5)) > 4:
        return None  # an overview of several posts, not one of them
    if not (rich.text or rich.alts or title) or (made is None and body is None):
        return None
    link = _bookmark(tag, url)
    return Item("article", _whole(title, rich), made, link, link or attribute(tag, "id") or attribute(tag, "data-id"),
                author=_author(tag, url), links=rich.links, alts=rich.alts, media=len(rich.alts),
                language=attribute(tag, "lang"), pinned=_pinned(tag), truncated=rich.text.endswith(("…", "[...]")))


def _whole(title: str, rich: Rich) -> str:
    return rich.text if title and title in rich.text.split("\n")[:1] else titled(title, rich.text)


def _inner(tag: Tag) -> str:
    return tag.decode_contents()


def _moment(tag: Tag) -> datetime | None:
    for part in tag.select(DATES, limit=5):
        for key in ("datetime", "content", "data-created-at", "created-timestamp"):
            found = moment(attribute(part, key))
            if found is not None:
                return found
    return moment(attribute(tag, "created-timestamp")) or moment(attribute(tag, "data-created-at"))


def _bookmark(tag: Tag, url: str) -> str:
    for css in BOOKMARKS:
        for part in tag.select(css, limit=3):
            if part.find_parent(class_=["h-card", "p-author", "author", "vcard"]) is not None:
                continue
            link = target(attribute(part, "href") or attribute(part, "content"), url)
            if link:
                return link
    return target(attribute(tag, "itemid") or attribute(tag, "permalink"), url)


def _author(tag: Tag, url: str) -> Author:
    for css in AUTHORS:
        part = tag.select_one(css)
        if part is None:
            continue
        link = part if part.name == "a" else part.find("a")
        words = re.sub(r"^(?:by|von|par|por)\s+", "", name(part.get_text(" ")), flags=re.IGNORECASE)
        return Author(words, target(attribute(link, "href"), url) if link is not None else "")
    return Author()


def _pinned(tag: Tag) -> bool:
    own = f"{attribute(tag, 'class')} {attribute(tag, 'data-pinned')}"
    around = " ".join(attribute(part, "class") for part in _parents(tag)[:3])
    return bool(PINNED.search(f"{own} {around}"[:400]))
