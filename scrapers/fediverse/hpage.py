"""A fediverse server's profile page, by its h-card and h-feed. Pure."""

from __future__ import annotations

from auditor.model import Media, Post, Profile, Snapshot
from scrapers import markup, order
from scrapers.base import Page
from scrapers.html_text import unique
from scrapers.markup.facts import Facts, Item
from scrapers.values import text

TRUSTED = ("h-entry", "json-ld")  # plain articles lack ids of their own, and their dates may be a poll's


def stays_out(html: str, url: str, robots_header: str = "") -> bool:
    """True when the page asks machines not to index it."""
    return markup.read(html, url, robots_header).stays_out


def feeds(html: str, url: str) -> list[str]:
    """The addresses of the feeds that the page names."""
    return [link.url for link in markup.read(html, url).feeds] if html else []


def parse(page: Page, want: int) -> Snapshot:
    """The Snapshot of a profile page."""
    url = text(page.get("page_url")) or page.url
    facts = markup.read(page.need("page", str), url)
    items = [item for item in facts.items if item.origin in TRUSTED and item.moment is not None]
    posts = order.newest([_post(item) for item in items if _own(item, url)], want)
    seen = order.coverage(posts, want, complete=False, notes=[*page.notes, *facts.notes])
    return Snapshot("auditor/snapshot/1", page.account, _profile(facts, page.account), posts, "webpage", "", url,
                    page.taken_at, seen)


def _own(item: Item, url: str) -> bool:
    return not item.author.url or item.author.url.rstrip("/").lower() == url.partition("?")[0].rstrip("/").lower()


def _profile(facts: Facts, handle: str) -> Profile:
    main = next((person for person in facts.persons if person.main), None)
    if main is None:
        return Profile(handle=handle)
    return Profile(main.name, handle, main.bio, main.location or None, None, main.fields,
                   unique([*main.links, *facts.identities]), (), main.images)


def _post(item: Item) -> Post:
    assert item.moment is not None
    return Post(item.key or item.url, item.moment.replace(microsecond=0), item.text, item.url, item.kind,
                item.reposted.name or item.reposted.url or None, item.links, tuple(Media(alt) for alt in item.alts),
                item.content_warning or None, item.language or None, pinned=item.pinned, reply_to=item.reply_to,
                quoted=item.quoted, edited_at=item.edited_at, truncated=item.truncated, card=item.card)
