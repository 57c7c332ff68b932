"""Reading what a web page says in markup: h-card and h-feed, schema.org, OpenGraph, plain articles.

Everything here is pure: texts in, facts out.
"""

from __future__ import annotations

from dataclasses import replace

from auditor.model import ProfileField
from scrapers.html_text import Rich, unique
from scrapers.markup import articles, jsonld, meta, microformats
from scrapers.markup.facts import Facts, Person

LONGEST = 8_000_000


def read(html: str, url: str, robots_header: str = "") -> Facts:
    """All that the page at `url` says. `robots_header` is its X-Robots-Tag."""
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(html[:LONGEST], "html.parser")
    base = meta.base(soup, url)
    metas = meta.values(soup)
    blocks = [tag.get_text() for tag in soup.find_all("script", type="application/ld+json", limit=100)]
    people, posts = jsonld.read(blocks, base)
    cards, entries, me, notes = microformats.read(soup, base)
    fields = articles.fields(soup)
    note = articles.note(soup, base)
    cards = [_completed(card, fields, note) if card.main else card for card in cards]
    described = meta.person(metas)
    alone = articles.microdata_person(soup, base)
    persons = [*cards, *people, *([alone] if alone else []), *([described] if described else [])]
    title = soup.title.get_text() if soup.title is not None else ""
    html_tag = soup.find("html")
    return Facts(
        tuple(persons), (*entries, *posts, *articles.read(soup, base)), meta.feeds(soup, base),
        unique([*me, *meta.identities(soup, base)]), meta.canonical(soup, base), " ".join(title.split())[:300],
        meta.attribute(html_tag, "lang") if html_tag is not None else "", meta.stays_out(metas, robots_header),
        tuple(notes))


def _completed(card: Person, fields: tuple[ProfileField, ...], note: Rich) -> Person:
    """The page's own card with its labelled fields, and its text as it is seen."""
    bio = note.text if card.bio and note.text else card.bio
    return replace(card, fields=unique_fields(fields, card.fields), bio=bio, links=unique((*note.links, *card.links)))


def unique_fields(first: tuple[ProfileField, ...], then: tuple[ProfileField, ...]) -> tuple[ProfileField, ...]:
    """Both, each once."""
    return tuple(dict.fromkeys((*first, *then)))
