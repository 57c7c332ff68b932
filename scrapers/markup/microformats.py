"""microformats2 (h-card, h-feed, h-entry) through mf2py."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from auditor.model import Excerpt, Image, Kind, ProfileField
from scrapers.html_text import Rich, read_html, target, unique
from scrapers.markup.facts import Author, Item, Person
from scrapers.markup.jsonld import titled
from scrapers.values import moment, name, objects

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

# Read aloud, not seen: labels for screen readers inside a profile text.
ALOUD = ("sr-only", "visually-hidden", "screen-reader-text", "sr_only")
PINNED = re.compile(r"\bpinned|angeheftet|épinglé|fijad[oa]s?|fixad[oa]s?|in evidenza|固定|置顶|置頂", re.IGNORECASE)
SCHEME = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)
REACTIONS = ("like-of", "bookmark-of", "rsvp", "follow-of", "invitee", "listen-of", "watch-of", "read-of", "checkin")
DEEP = "The page's microformats are nested too deeply to be read."

Tree = dict[str, Any]
NOBODY = Author()


def read(soup: BeautifulSoup, url: str) -> tuple[list[Person], list[Item], list[str], list[str]]:
    """Persons, posts, rel=me links, notes."""
    import mf2py  # type: ignore[import-untyped]  # ships no types

    try:
        parsed = mf2py.parse(doc=soup, url=url)
    except RecursionError:
        return [], [], [], [DEEP]
    me = [link for link in parsed["rels"].get("me", []) if isinstance(link, str)]
    persons: list[Person] = []
    items: list[Item] = []
    try:
        for tree, pinned, owner in _walk(parsed["items"]):
            if "h-card" in tree["type"]:
                persons.append(_person(tree, url, me))
            elif "h-entry" in tree["type"]:
                items += _item(tree, url, pinned, owner)
    except RecursionError:
        return persons, items, me, [DEEP]
    return _representative(persons, url), items, [target(link, url) for link in me], []


def _walk(trees: list[Any], pinned: bool = False, owner: Author = NOBODY) -> Iterator[tuple[Tree, bool, Author]]:
    """Cards and entries, with what the feed around them says: pinned, and whose it is."""
    for tree in trees:
        if not isinstance(tree, dict) or not isinstance(tree.get("type"), list):
            continue
        kinds, properties = tree["type"], tree.get("properties", {})
        if "h-card" in kinds or "h-entry" in kinds:
            yield tree, pinned, owner
        if "h-entry" not in kinds:
            whose = (_author(properties, "") if "h-feed" in kinds else NOBODY) or owner
            names = [*map(str, properties.get("name", [])), str(tree.get("id", ""))] if "h-feed" in kinds else []
            label = " ".join(names)
            yield from _walk(tree.get("children", []), pinned or bool(PINNED.search(label[:200])), whose)


def _first(properties: Tree, *keys: str) -> Any:
    return next((properties[key][0] for key in keys if properties.get(key)), None)


def _plain(value: Any) -> str:
    """A property as one line of text."""
    if isinstance(value, dict):
        value = value.get("value") or _first(value.get("properties", {}), "name") or ""
    return name(value) if isinstance(value, str) else ""


def _rich(value: Any, url: str) -> Rich:
    """A property as text with links; HTML where it has some."""
    if isinstance(value, dict) and isinstance(value.get("html"), str):
        return read_html(value["html"], url, ALOUD)
    if isinstance(value, dict):
        value = value.get("value")
    return Rich(value.strip() if isinstance(value, str) else "")


def _links(properties: Tree, url: str, *keys: str) -> list[str]:
    found = []
    for key in keys:
        for value in properties.get(key, []):
            link = value.get("value") if isinstance(value, dict) else value
            found.append(target(link, url))
    return [link for link in found if link]


def _person(tree: Tree, url: str, me: list[str]) -> Person:
    properties = tree["properties"]
    note = _rich(_first(properties, "note", "summary"), url)
    fields = [ProfileField(label, _plain(value))
              for key, label in (("job-title", "Job title"), ("role", "Role"), ("org", "Organisation"),
                                 ("pronouns", "Pronouns"))
              for value in properties.get(key, []) if _plain(value)]
    place = ", ".join(dict.fromkeys(_plain(value) for key in ("locality", "region", "country-name", "adr", "label")
                                    for value in properties.get(key, [])[:1] if _plain(value)))
    urls = _links(properties, url, "uid", "url")
    links = unique([*note.links, *_links(properties, url, "url"), *(target(link, url) for link in me)])
    photos = [value.get("alt", "") for value in properties.get("photo", []) if isinstance(value, dict)]
    banners = [value.get("alt", "") for value in properties.get("featured", []) if isinstance(value, dict)]
    images = [Image("avatar", name(alt)) for alt in photos[:1]] + [Image("banner", name(alt)) for alt in banners[:1]]
    return Person("h-card", _plain(_first(properties, "name")), _plain(_first(properties, "nickname")), note.text,
                  place, "", tuple(fields), links, tuple(images), tuple(dict.fromkeys(urls)),
                  _is_main(properties, url, me))


def same(one: str, other: str) -> bool:
    """True for two spellings of one address: with and without scheme, www., trailing slash, fragment."""
    return bare(one) == bare(other) != ""


def bare(url: str) -> str:
    """An address reduced to what identifies it."""
    return SCHEME.sub("", url.partition("#")[0].strip()).rstrip("/").casefold()


def _is_main(properties: Tree, url: str, me: list[str]) -> bool:
    """The page's representative card: url and uid are the page, or one of its urls is a rel=me link."""
    urls = _links(properties, url, "url")
    uid = _links(properties, url, "uid")
    if any(same(link, url) for link in urls) and any(same(link, url) for link in uid):
        return True
    return any(same(link, target(other, url)) for link in urls for other in me)


def _representative(persons: list[Person], url: str) -> list[Person]:
    from dataclasses import replace

    if not any(person.main for person in persons) and len(persons) == 1:
        alone = not persons[0].urls or any(same(link, url) for link in persons[0].urls)
        return [replace(persons[0], main=alone or bool(persons[0].bio))]
    return persons


def _author(properties: Tree, url: str) -> Author:
    value = _first(properties, "author")
    if isinstance(value, dict):
        inner = value.get("properties", {})
        return Author(_plain(_first(inner, "name")) or _plain(value), next(iter(_links(inner, url, "url")), ""))
    if isinstance(value, str):
        return Author("", value) if target(value) else Author(name(value))
    return Author()


def _cited(properties: Tree, key: str, url: str) -> Excerpt | None:
    """Whom and what a post answers, repeats or quotes."""
    value = _first(properties, key)
    if value is None:
        return None
    if isinstance(value, dict):
        inner = value.get("properties", {})
        by = _author(inner, url)
        words = _rich(_first(inner, "content", "summary", "name"), url).text
        return Excerpt(by.name or by.url or next(iter(_links(inner, url, "url")), ""), words)
    return Excerpt(str(value), "")


def _item(tree: Tree, url: str, pinned: bool, owner: Author) -> list[Item]:
    properties = tree["properties"]
    if any(key in properties for key in REACTIONS):
        return []
    content = _rich(_first(properties, "content"), url)
    summary = _rich(_first(properties, "summary"), url)
    title = _plain(_first(properties, "name"))
    body = content if content.text or content.alts else summary
    reply, repost = _cited(properties, "in-reply-to", url), _cited(properties, "repost-of", url)
    quoted = _cited(properties, "quotation-of", url)
    kind: Kind = "repost" if repost else "reply" if reply else "quote" if quoted else "original"
    photos = objects([p for p in properties.get("photo", []) if isinstance(p, dict)])
    alts = [*body.alts, *(name(photo.get("alt")) for photo in photos)]
    where = next(iter(_links(properties, url, "url", "uid")), "")
    words = titled("" if _implied(title, body.text) else title, body.text)
    media = len(properties.get("photo", [])) + len(properties.get("video", []))
    return [Item(
        "h-entry", repost.text if repost and repost.text else words,
        moment(_plain(_first(properties, "published")) or _plain(_first(properties, "updated"))), where,
        where or str(tree.get("id", "")), kind, _author(properties, url) or owner,
        Author(repost.author) if repost else Author(), unique(body.links), unique(alts), media, str(_language(tree)),
        pinned, reply, quoted, _edited(properties), truncated=not content.text and bool(summary.text))]


def _implied(title: str, text: str) -> bool:
    """A note's name is often only its content again (or all of it, with labels round it)."""
    flat = " ".join(text.split()).casefold()
    return not title or (len(flat) > 0 and flat in title.casefold())


def _language(tree: Tree) -> str:
    content = _first(tree["properties"], "content")
    found = content.get("lang") if isinstance(content, dict) else None
    return found or tree.get("lang") or ""


def _edited(properties: Tree) -> Any:
    made, changed = (moment(_plain(_first(properties, key))) for key in ("published", "updated"))
    return changed if made and changed and changed > made else None
