"""Many readers, one page: which value stands for each spot, which findings are one post, whose posts they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from auditor.model import Image, Profile
from scrapers.html_text import unique
from scrapers.markup.facts import Author, Facts, Item, Origin, Person
from scrapers.markup.microformats import bare

# Closest to what a visitor sees first.
ORDER: tuple[Origin, ...] = ("h-card", "h-entry", "json-ld", "article", "page", "opengraph")


@dataclass(frozen=True, slots=True)
class Merged:
    """One profile, and where each of its values comes from (spot → reader)."""

    profile: Profile
    person: Person
    origins: dict[str, Origin]


def person_of(facts: Facts, text: str = "") -> Merged:
    """The person the page is about. `text` is the page's visible text: the last resort for a bio."""
    ranked = sorted(_candidates(facts), key=lambda one: (not one.main, ORDER.index(one.origin)))
    if text and not any(one.bio for one in ranked if one.origin != "opengraph") and not facts.items:
        # A page of plain words: they are what a visitor sees, all of it, where a description is a summary.
        ranked = [replace(one, bio="") for one in ranked] + [Person("page", bio=text)]
    origins: dict[str, Origin] = {}

    def first(key: str) -> str:
        for one in ranked:
            if getattr(one, key):
                origins[key] = one.origin
                return str(getattr(one, key))
        return ""

    certain = [one for one in ranked if one.origin != "opengraph"]
    fields = tuple({(f.name.casefold(), f.value): f for one in certain for f in one.fields}.values())
    images: dict[str, Image] = {image.role: image for one in reversed(ranked) for image in one.images if image.alt}
    links = unique([*(link for one in certain for link in one.links), *facts.identities])
    profile = Profile(first("name"), first("handle"), first("bio"), first("location") or None, fields=fields,
                      links=links, images=tuple(images.values()))
    urls = tuple(url for one in certain for url in one.urls)
    person = Person("page", profile.display_name, profile.handle, native_id=first("native_id"), urls=urls)
    return Merged(profile, person, origins)


def _candidates(facts: Facts) -> list[Person]:
    """Persons that the page is about; one that merely stands on it (in an article, a byline) is none."""
    main = [one for one in facts.persons if one.main]
    for origin in ORDER:
        alone = [one for one in facts.persons if one.origin == origin]
        if len(alone) == 1 and not any(one.origin == origin for one in main):
            main += alone
    known = [one for one in main if one.origin != "opengraph"]
    if known:
        # The page's own title often holds the site's name as well; a card's name is the person's.
        main = [replace(one, name="") if one.origin == "opengraph" else one for one in main]
    return main


def one_each(captures: Iterable[Facts]) -> list[Item]:
    """The posts of several captures of a page, each once, completed from every reader that found it."""
    found: dict[str, Item] = {}
    places: dict[str, str] = {}
    for facts in captures:
        for item in sorted(facts.items, key=lambda one: ORDER.index(one.origin)):
            keys = _keys(item)
            place = next((places[key] for key in keys if key in places), keys[0] if keys else "")
            if not place:
                continue
            found[place] = _both(found[place], item) if place in found else item
            places.update(dict.fromkeys(keys, place))
    return list(found.values())


def _keys(item: Item) -> list[str]:
    words = " ".join(item.text.split()).casefold()
    keys = [bare(item.url)] if item.url else []
    if item.moment is not None:
        # A page shows one post of a second with one beginning; titles and labels may stand before it.
        keys.append(f"{item.moment.isoformat()} {words[-60:]}")
    return keys or ([f"{item.key} {words[:200]}"] if words else [])


def _both(one: Item, other: Item) -> Item:
    """One post from two findings: the first stands, the other fills its gaps."""
    longer = one.truncated and not other.truncated and len(other.text) > len(one.text)
    return replace(
        one, text=other.text if longer or not one.text else one.text, truncated=one.truncated and not longer,
        moment=one.moment or other.moment, url=one.url or other.url, author=one.author or other.author,
        links=unique((*one.links, *other.links)) if longer else one.links or other.links, alts=one.alts or other.alts,
        media=max(one.media, other.media), language=one.language or other.language, pinned=one.pinned or other.pinned,
        edited_at=one.edited_at or other.edited_at)


def own(items: list[Item], person: Person) -> tuple[list[Item], list[str], str]:
    """(the person's own posts, others' names, whose they were taken to be when the page does not say).

    A post without an author is the page's. On a page that names no person, the author of most posts
    is taken for the person.
    """
    names = {_plain(name) for name in (person.name, person.handle, person.handle.split("@")[0]) if name} - {""}
    urls = {bare(url) for url in person.urls}
    guessed = ""
    if not any(_is(item.author, names, urls) for item in items):
        count = Counter(_who(item.author) for item in items if item.author)
        if count:
            guessed = count.most_common(1)[0][0]
            names = {_plain(guessed)} if not names or len(count) == 1 else names
            urls |= {bare(item.author.url) for item in items if _who(item.author) == guessed and item.author.url} \
                if _plain(guessed) in names else set()
    mine = [item for item in items if not item.author or _is(item.author, names, urls)]
    others = sorted({_who(item.author) for item in items if item.author and not _is(item.author, names, urls)})
    return mine, others, guessed if _plain(guessed) in names else ""


def _is(author: Author, names: set[str], urls: set[str]) -> bool:
    if author.url and urls and bare(author.url) in urls:
        return True
    return _plain(author.name) in names or bool(author.url and not author.name and bare(author.url) in names)


def same_name(one: str, other: str) -> bool:
    """True for two spellings of one person's name."""
    return _plain(one) == _plain(other) != ""


def _who(author: Author) -> str:
    return author.name or bare(author.url)


def _plain(name: str) -> str:
    """A name reduced to letters and digits, so that "Sam Lee 🌻 (@sam)" and "Sam Lee" meet."""
    return re.sub(r"[\W_]+", "", re.sub(r"[(,|–—].*$", "", name)).casefold()
