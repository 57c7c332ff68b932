"""Any public web page of a person, rendered in a browser and read by its markup.

The page is scrolled until enough of the person's own posts are there; where it shows fewer, the feed
that it names is read as well. robots.txt is honoured, and a page that asks to be left out (`noindex`)
is read for its proved owner only.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from itertools import pairwise
from typing import Any, ClassVar
from urllib.parse import urlsplit

from auditor.errors import NothingThere, StaysOut, UnreadableAccount
from auditor.model import Media, Post, Snapshot
from scrapers import addresses, markup, order
from scrapers.base import FEED, Page, Rendered, Source, Tools
from scrapers.markup import merge
from scrapers.markup.facts import Facts, FeedLink, Item
from scrapers.markup.meta import stays_out
from scrapers.markup.microformats import bare
from scrapers.markup.walls import wall
from scrapers.netguard import shown

LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", re.IGNORECASE)


class WebPage(Source):
    """A page by its address; asked last, when no platform's own source takes it."""

    name = "web"
    title = "Any web page"
    examples: ClassVar[tuple[str, ...]] = ("https://sam.example/", "https://www.sam.example/about?lang=en")
    reads = ("What the page shows once its scripts ran: the profile (h-card, schema.org, OpenGraph) and posts (h-feed, "
             "schema.org, articles with a date), and the feed that it names.")
    unseen = "What only logged-in visitors see, pictures, and posts that carry no date."
    requests = 402
    priority = 100

    def matches(self, account: str) -> bool:
        """An address that begins with https:// (or http://, for servers allowed with --allow-host)."""
        return re.match(r"https?://", account.strip(), re.IGNORECASE) is not None and addresses.web(account) is not None

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """robots.txt, the page in a browser, and at most one feed."""
        parts = addresses.web(account)
        assert parts is not None
        url = parts._replace(fragment="").geturl()
        taken_at = tools.clock()
        if not tools.http.robots_allow(url):
            raise StaysOut(f"{shown(parts.hostname or url)} asks programs not to read this page (robots.txt).",
                           "Use a data export of the account, or give another page of yours.")
        reading = _Reading(url, want)
        rendered = tools.browser().render(url, reading.enough)
        reading.finish(rendered)
        header = rendered.headers.get("x-robots-tag", "")
        if (reading.last.stays_out or stays_out({}, header)) and not tools.owner:
            raise StaysOut(f"{shown(parts.hostname or url)} asks strangers' tools to leave this page out (noindex).",
                           "If it is yours, prove it first: `auditor owner prove`.")
        answers: dict[str, Any] = {"captures": reading.kept, "text": rendered.text, "status": rendered.status,
                                   "asked": url, "robots": header}
        notes = list(rendered.notes)
        if rendered.status < 400 and len(reading.own) < want:
            notes += _ask_feed(reading.last, rendered.url, answers, tools)
        return Page(url, taken_at, answers, rendered.url, tuple(notes))

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of a Page. A wall's own error, or NothingThere, when the page holds nothing of a person."""
        text, status, asked = page.need("text", str), page.need("status", int), page.need("asked", str)
        captures = [markup.read(html, page.url, page.need("robots", str)) for html in page.need("captures", list)]
        last = captures[-1] if captures else Facts()
        if status >= 400:
            raise wall(asked, page.url, status, last.title, text) or NothingThere(f"{asked} answered {status}.")
        merged = merge.person_of(last, text)
        items, others, guessed = merge.own(merge.one_each(captures), merged.person)
        posts, notes = _posts(items)
        notes = [*page.notes, *_about_authors(others, guessed), *notes]
        known = len(posts)
        if isinstance(page.get("feed"), str):
            more, said = _from_feed(page, merged.person.name or guessed)
            posts, notes = _together(posts, more), [*notes, *said]
        if not posts:
            obstacle = wall(asked, page.url, status, last.title, text) if _bare(merged) else None
            if obstacle is not None or not (merged.profile.display_name or merged.profile.bio):
                raise obstacle or _nothing(asked)
            notes.append("The page shows no posts that carry a date; only the profile was looked at.")
        elif known < want and len(posts) < want:
            notes.append(f"The page and the feed it names show {len(posts)} posts; there may be more elsewhere.")
        profile = merged.profile if merged.profile.display_name else replace(merged.profile, display_name=guessed)
        in_order = _in_order(items)
        if not in_order:
            notes.append("The page does not show its posts by time; newer ones may be missing.")
        chosen = order.newest(posts, want)
        enough = sum(post.kind != "repost" for post in posts) >= want
        seen = order.coverage(chosen, want, complete=enough, newest_first=in_order, notes=notes)
        return Snapshot("auditor/snapshot/1", page.url, profile, chosen, self.name, merged.person.native_id, page.url,
                        page.taken_at, seen)


class _Reading:
    """Reads along while the page is scrolled, and keeps the captures that added something."""

    def __init__(self, url: str, want: int) -> None:
        self.url = url
        self._want = want
        self._facts: list[Facts] = []
        self._seen: set[str] = set()
        self.kept: list[str] = []
        self.own: list[Item] = []

    @property
    def last(self) -> Facts:
        return self._facts[-1] if self._facts else Facts()

    def enough(self, html: str) -> bool:
        """True when the captures so far hold enough of the person's own dated posts."""
        facts = markup.read(html, self.url)
        words = {bare(item.url) or f"{item.moment}{item.text}" for item in facts.items}
        if self.kept and self._seen <= words:
            self.kept[-1], self._facts[-1] = html, facts  # the page only grew: the last state holds it all
        elif words - self._seen or not self.kept:
            self.kept.append(html)
            self._facts.append(facts)
        self._seen |= words
        person = merge.person_of(facts).person
        mine, _, _ = merge.own(merge.one_each(self._facts), person)
        self.own = [item for item in mine if item.moment is not None and item.kind != "repost" and not item.pinned]
        return len(self.own) >= self._want

    def finish(self, rendered: Rendered) -> None:
        """Reads again with the address that the page really has, on which relative links depend."""
        kept = list(dict.fromkeys([*self.kept, rendered.html]))
        if kept == self.kept and self.url == rendered.url:
            return
        self.url, self._facts, self._seen, self.kept = rendered.url, [], set(), []
        for html in kept:
            self.enough(html)


def _ask_feed(facts: Facts, url: str, answers: dict[str, Any], tools: Tools) -> list[str]:
    """Puts the best feed into `answers`; notes when it could not be had."""
    link = best_feed(facts, url)
    if link is None:
        return []
    from scrapers.feed import decode

    try:
        answer = tools.http.get(link.url, accept=FEED)
    except UnreadableAccount as error:
        return [f"The page's feed could not be read: {error.what}"]
    if not answer.ok:
        return [f"The page's feed could not be read: the server answered {answer.status}."]
    answers["feed"], answers["feed_url"] = decode(answer), answer.url
    return []


def best_feed(facts: Facts, url: str) -> FeedLink | None:
    """The feed most likely to be the person's own: named after them or below the page, never one of comments."""
    person = merge.person_of(facts).profile
    words = re.findall(r"\w{3,}", f"{person.display_name} {person.handle}".casefold())
    path = urlsplit(url).path.strip("/").rpartition("/")[2].casefold()
    words += re.findall(r"\w{3,}", path)

    def rank(link: FeedLink) -> tuple[bool, int]:
        label = f"{link.title} {urlsplit(link.url).path}".casefold()
        return "comment" in label, -sum(word in label for word in words)

    links = sorted(facts.feeds, key=rank)
    return links[0] if links and "comment" not in f"{links[0].title} {links[0].url}".casefold() else None


def _from_feed(page: Page, person: str) -> tuple[list[Post], list[str]]:
    """The person's posts in the feed."""
    from scrapers import feed

    url = page.need("feed_url", str)
    try:
        channel = feed.read(page.need("feed", str), url)
    except UnreadableAccount as error:
        return [], [f"The page's feed could not be read: {error.what}"]
    if person:
        theirs = [entry for entry in channel.entries if any(merge.same_name(name, person) for name in entry.authors)]
        if theirs:
            strangers = {name for entry in channel.entries for name in entry.authors
                         if not merge.same_name(name, person)}
            channel = replace(channel, entries=tuple(
                entry for entry in channel.entries if entry in theirs or not entry.authors))
            return feed.posts(channel, url, page.taken_at)[0], _about_authors(sorted(strangers), "")
    return feed.posts(channel, url, page.taken_at)


def _together(posts: list[Post], more: list[Post]) -> list[Post]:
    """The page's posts and those that only the feed has; of one post the fuller text stands."""
    places = {bare(post.url): i for i, post in enumerate(posts) if post.url}
    together = list(posts)
    for post in more:
        at = places.get(bare(post.url)) if post.url else None
        if at is None:
            together.append(replace(post, id=post.url or post.id))  # the same name that the page would give it
        elif together[at].truncated and not post.truncated and len(post.text) > len(together[at].text):
            together[at] = replace(together[at], text=post.text, links=post.links, truncated=False)
    return together


def _posts(items: list[Item]) -> tuple[list[Post], list[str]]:
    """Posts of dated items, and a note on those without a date."""
    posts: dict[str, Post] = {}
    undated = 0
    for item in items:
        if item.moment is None:
            undated += 1
            continue
        post = _post(item)
        posts.setdefault(post.id, post)
    said = f"{undated} posts on the page carry no date that can be read and were left out."
    return list(posts.values()), [said] if undated else []


def _post(item: Item) -> Post:
    assert item.moment is not None
    ident = item.url or item.key or hashlib.sha256(f"{item.moment}{item.text}".encode()).hexdigest()[:16]
    blanks = max(0, item.media - len(item.alts))
    language = item.language.replace("_", "-")
    return Post(
        ident, item.moment, item.text, item.url, item.kind,
        (item.reposted.name or None) if item.kind == "repost" else None, item.links,
        tuple(Media(alt) for alt in item.alts) + (Media(),) * blanks, item.content_warning or None,
        language.lower() if LANGUAGE.fullmatch(language) else None, pinned=item.pinned, reply_to=item.reply_to,
        quoted=item.quoted, edited_at=item.edited_at, truncated=item.truncated, card=item.card)


def _about_authors(others: list[str], guessed: str) -> list[str]:
    notes = []
    if guessed:
        notes.append(f"The page does not say whose it is; taken for that of {guessed}, who wrote most posts on it.")
    if others:
        notes.append("Posts of others were left out: " + ", ".join(others[:5]) + ("…" if len(others) > 5 else "."))
    return notes


def _in_order(items: list[Item]) -> bool:
    """True when the page shows its posts newest first, as far as it can be told."""
    dates = [item.moment for item in items if item.moment and not item.pinned and item.kind != "repost"]
    breaks = sum(later > earlier for earlier, later in pairwise(dates))
    return breaks <= len(dates) // 10


def _bare(merged: merge.Merged) -> bool:
    """True when nothing but the page's title and words speaks of a person."""
    return not {merged.origins.get("name"), merged.origins.get("bio")} & {"h-card", "json-ld"}


def _nothing(url: str) -> NothingThere:
    return NothingThere(f"{url} shows neither a profile nor posts.",
                        "Give the address of a page that does, or of your feed.")
