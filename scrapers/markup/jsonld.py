"""schema.org in JSON-LD: `ProfilePage`, `Person` and posts, as pages embed them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from auditor.model import ProfileField
from scrapers.html_text import read_html, target, unique
from scrapers.markup import lenient
from scrapers.markup.facts import Author, Item, Person
from scrapers.values import moment, name, objects, texts

POSTS = frozenset({"SocialMediaPosting", "DiscussionForumPosting", "BlogPosting", "LiveBlogPosting", "Article",
                   "NewsArticle", "TechArticle", "Comment", "Answer", "Question", "Review", "Message"})
PERSONS = frozenset({"Person"})
LISTS = ("@graph", "hasPart", "blogPost", "blogPosts", "itemListElement", "item", "mainEntity", "comment", "review")
# Values that the page hides from visitors: LinkedIn writes stars in their place.
MASKED = re.compile(r"\*{3,}")
DEPTH = 12


def read(blocks: list[str], url: str) -> tuple[list[Person], list[Item]]:
    """The persons and posts in the texts of `application/ld+json` scripts."""
    persons: list[Person] = []
    items: list[Item] = []
    values = [value for block in blocks[:100] for value in lenient.loads(block)]
    for node, main in _nodes(values, _by_id(values)):
        types = {kind.rpartition("/")[2].rpartition(":")[2] for kind in texts(node.get("@type"))}
        if types & PERSONS or (main and types & {"Organization"}):
            persons.append(_person(node, url, main))
        elif types & POSTS:
            items.append(_item(node, url, "Comment" in types))
    return persons, items


def _by_id(values: list[Any]) -> dict[str, dict[str, Any]]:
    """Nodes that others may point at."""
    known: dict[str, dict[str, Any]] = {}
    for value in values:
        for node in objects(value):
            for part in [node, *objects(node.get("@graph"))]:
                if isinstance(part.get("@id"), str) and len(part) > 1:
                    known.setdefault(part["@id"], part)
    return known


def _nodes(values: list[Any], known: dict[str, dict[str, Any]]) -> Iterator[tuple[dict[str, Any], bool]]:
    """(node, whether the page is about it) in the order of the page; each once."""
    stack = [(node, False, 0) for value in reversed(values) for node in reversed(objects(value))]
    seen: set[int] = set()
    while stack:
        node, main, depth = stack.pop()
        if set(node) == {"@id"} and isinstance(node["@id"], str):
            node = known.get(node["@id"], node)
        if id(node) in seen and not main:
            continue
        seen.add(id(node))
        yield node, main
        if depth < DEPTH:
            profile = any("ProfilePage" in kind for kind in texts(node.get("@type")))
            for key in reversed(LISTS):
                about = profile and key == "mainEntity"
                stack += [(part, about, depth + 1) for part in reversed(objects(node.get(key)))]


def _words(value: Any) -> str:
    """A text or the name of a node; empty when hidden."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name") or value.get("addressLocality") or value.get("@value") or ""
    found = name(value) if isinstance(value, str) else ""
    return "" if MASKED.search(found) else found


def _all_words(value: Any) -> list[str]:
    found = [_words(part) for part in (value if isinstance(value, list) else [value])]
    return [part for part in found if part]


def _person(node: dict[str, Any], url: str, main: bool) -> Person:
    fields = [ProfileField(label, words)
              for key, label in (("jobTitle", "Job title"), ("worksFor", "Works for"), ("affiliation", "Affiliation"),
                                 ("memberOf", "Member of"), ("alumniOf", "Alumni of"), ("hasOccupation", "Occupation"))
              for words in _all_words(node.get(key))]
    handle = _words(node.get("additionalName")) or _words(node.get("alternateName"))
    bio = node.get("description")
    links = unique(target(link, url) for link in texts(node.get("sameAs")))
    address = _words(node.get("homeLocation")) or _words(node.get("address"))
    urls = unique(target(link, url) for link in [*texts(node.get("url")), *texts(node.get("@id"))])
    return Person("json-ld", _words(node.get("name")), handle,
                  read_html(bio).text if isinstance(bio, str) and not MASKED.search(bio) else "",
                  address, _words(node.get("identifier")), tuple(fields), links, (), urls, main)


def _item(node: dict[str, Any], url: str, comment: bool) -> Item:
    body = next((node[key] for key in ("articleBody", "text", "reviewBody", "description")
                 if isinstance(node.get(key), str) and node[key].strip()), "")
    rich = read_html(body, url, breaks="<" not in body)
    title = _words(node.get("headline")) or _words(node.get("name"))
    links = [*rich.links, *(target(link, url) for link in texts(node.get("citation")))]
    where = next((target(link, url) for key in ("url", "mainEntityOfPage", "@id")
                  for link in [*texts(node.get(key)), *_ids(node.get(key))] if target(link, url)), "")
    images = objects(node.get("image")) or [{} for _ in texts(node.get("image"))]
    alts = [_words(image.get("caption")) or _words(image.get("description")) for image in images]
    made = moment(node.get("datePublished") or node.get("dateCreated"))
    return Item("json-ld", titled(title, rich.text), made, where,
                _words(node.get("identifier")) or where, "reply" if comment else "original", author(node, url),
                links=unique(links), alts=tuple(alt for alt in alts if alt), media=len(images),
                language=_words(node.get("inLanguage")), edited_at=_edited(node),
                truncated=rich.text.endswith(("…", "...")))


def _ids(value: Any) -> list[str]:
    return [node["@id"] for node in objects(value) if isinstance(node.get("@id"), str)]


def _edited(node: dict[str, Any]) -> Any:
    changed, made = moment(node.get("dateModified")), moment(node.get("datePublished"))
    return changed if changed and made and changed > made else None


def author(node: dict[str, Any], url: str) -> Author:
    """Who a post's node says wrote it."""
    for found in (node.get("author"), node.get("creator")):
        for person in objects(found):
            link = next((target(u, url) for u in texts(person.get("url"))), "")
            return Author(_words(person.get("name")), link)
        if texts(found):
            return Author(_words(texts(found)[0]))
    return Author()


def titled(title: str, text: str) -> str:
    """Title and text as a reader sees them; a title that only repeats the beginning of the text is left out."""
    if not title or not text:
        return text or title
    start = " ".join(title.rstrip("….").split()).casefold()
    return text if " ".join(text.split()).casefold().startswith(start) else f"{title}\n\n{text}"
