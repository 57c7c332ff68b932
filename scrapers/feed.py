"""RSS, Atom and JSON Feed: the posts of a site as it publishes them.

feedparser reads RSS and Atom (every version and most mistakes); JSON Feed 1.x (https://www.jsonfeed.org/version/1.1/)
is plain JSON. Facts from real feeds: titles may be the cut beginning of the text, Mastodon puts a content warning
before the first rule, many feeds carry several authors, some carry no dates.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, ClassVar
from urllib.parse import urlsplit

from auditor.errors import LayoutChanged
from auditor.model import Coverage, Media, Post, Profile, Snapshot
from scrapers import addresses, order
from scrapers.base import FEED, Answer, Page, Source, Tools
from scrapers.html_text import read_html, target, unique
from scrapers.net.answers import host_of, problem
from scrapers.snapshots import finish
from scrapers.values import ident, moment, name, obj, objects, text, texts

PREFIX = re.compile(r"feed:\s*(?://)?(?=https?://)", re.IGNORECASE)
PATH = re.compile(r"(?!.*/@[^/]+$).*(?:\.(?:rss|atom)|/(?:rss|atom|feed|index|feeds?/[\w-]+)\.xml|/feed\.json"
                  r"|/(?:feed|rss|atom)/?)", re.IGNORECASE)
DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
DECLARED = re.compile(rb"^\s*<\?xml[^>]*encoding=[\"']([\w.:-]+)", re.IGNORECASE)
WARNING = re.compile(r"^\s*<p>(.*?)</p>\s*<hr\s*/?>", re.DOTALL)
CUT = re.compile(r"(?:\[(?:…|\.\.\.)\]|read more|weiterlesen|continue reading)\W*$", re.IGNORECASE)
MASTODON = re.compile(r"/@[^/]+/\d+$")


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed, in whatever format it came."""

    id: str
    url: str
    title: str
    html: str
    created: datetime | None
    edited: datetime | None = None
    authors: tuple[str, ...] = ()
    alts: tuple[str, ...] = ()
    language: str | None = None
    plain: bool = False
    summary_only: bool = False


@dataclass(frozen=True, slots=True)
class Channel:
    """A feed: what it says of itself, and its entries as they came."""

    title: str
    description: str
    url: str
    authors: tuple[str, ...]
    language: str | None
    updated: datetime | None
    entries: tuple[Entry, ...]


class Feed(Source):
    """One feed by its address."""

    name = "feed"
    title = "RSS, Atom and JSON feeds"
    examples: ClassVar[tuple[str, ...]] = ("feed:https://sam.example/notes", "https://sam.example/feed.xml",
                                           "https://sam.example/index.xml", "https://sam.example/posts.atom",
                                           "https://sam.example/feed.json", "https://sam.example/blog/feed/")
    reads = "The posts in the feed, with titles and link targets, and the feed's own title and description."
    unseen = "Everything the feed leaves out: often replies, shared posts, older posts, and the profile."
    requests = 1
    priority = 60

    def matches(self, account: str) -> bool:
        """`feed:` before an address, or an address that ends like a feed's."""
        return bool(_address(account))

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """One request."""
        url, taken_at = _address(account), tools.clock()
        answer = tools.http.get(url, accept=FEED)
        if not answer.ok:
            raise problem(answer)
        return Page(f"feed:{url}", taken_at, {"feed": decode(answer)}, answer.url)

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of a Page."""
        return finish(parse_feed(page, want))


def _address(account: str) -> str:
    bare = PREFIX.sub("", account.strip(), count=1)
    parts = addresses.web(bare)
    if parts is None or (bare == account.strip()
                         and (not PATH.fullmatch(parts.path) or addresses.on_platform(addresses.host_name(parts)))):
        return ""
    return parts.geturl()


def decode(answer: Answer) -> str:
    """A feed's text: the encoding named in the XML declaration goes before the header's."""
    declared = DECLARED.match(answer.body[:200])
    if declared and "charset=" not in answer.headers.get("content-type", "").lower():
        try:
            return answer.body.decode(declared[1].decode("ascii"), "replace")
        except LookupError:
            pass
    return answer.text()


def read(source: str, url: str) -> Channel:
    """A feed's text → Channel. LayoutChanged when it is no feed this version knows."""
    if source.lstrip().startswith("{"):
        return _json_feed(source, url)
    import feedparser  # type: ignore[import-untyped]

    # A stream, because feedparser would take a text for an address or a file's name.
    parsed = feedparser.parse(io.BytesIO(DECLARATION.sub("", source, count=1).encode("utf-8", "replace")))
    entries = parsed.get("entries") or []
    if not entries and (not parsed.get("version") or parsed.get("bozo") or parsed["version"] == "rss"):
        raise LayoutChanged(f"{host_of(url)} sent something that is no feed this version can read.",
                            "Give the address of the page or of another feed.")
    feed = parsed.get("feed") or {}
    return Channel(name(feed.get("title")), read_html(feed.get("subtitle")).text, target(feed.get("link"), url),
                   _authors(feed), name(feed.get("language")) or None,
                   moment(_updated(feed)) or moment(feed.get("published")),
                   tuple(_entry(entry, url) for entry in entries))


def _entry(entry: Mapping[str, Any], base: str) -> Entry:
    contents = objects(entry.get("content"))
    media = objects(entry.get("media_content"))
    bodies = [c for c in contents if not (media and c.get("type") == "text/plain")]
    alts = [text(c.get("value")) for c in contents if c not in bodies]
    body = bodies[0] if bodies else {}
    link = target(entry.get("link"), base)
    html = text(body.get("value")) or text(entry.get("summary"))
    return Entry(ident(entry.get("id")) or link or _made_up(name(entry.get("title")), html), link,
                 name(entry.get("title")), html,
                 moment(entry.get("published")) or moment(_updated(entry)), moment(_updated(entry)),
                 _authors(entry), tuple(filter(None, alts)), plain=body.get("type") == "text/plain",
                 summary_only=not bodies)


def _made_up(*words: str) -> str:
    """An id for an entry that has none: the same for the same words."""
    return hashlib.sha256("\n".join(words).encode("utf-8", "replace")).hexdigest()[:16]


def _updated(thing: Mapping[str, Any]) -> Any:
    """What stands there; feedparser's own `get` would give the date of publication instead, with a warning."""
    return dict.get(thing, "updated") if isinstance(thing, dict) else None


def _authors(thing: Mapping[str, Any]) -> tuple[str, ...]:
    named = [name(author.get("name")) for author in objects(thing.get("authors"))]
    return unique([*named, *([] if any(named) else [name(thing.get("author"))])])


def _json_feed(source: str, url: str) -> Channel:
    try:
        data = obj(json.loads(source))
    except (ValueError, RecursionError):
        data = {}
    if "items" not in data or "jsonfeed" not in text(data.get("version")):
        raise LayoutChanged(f"{host_of(url)} sent something that is no feed this version can read.",
                            "Give the address of the page or of another feed.")
    return Channel(name(data.get("title")), text(data.get("description")).strip(),
                   target(data.get("home_page_url"), url), _authors(data), name(data.get("language")) or None, None,
                   tuple(_json_entry(item, url) for item in objects(data.get("items"))))


def _json_entry(item: Mapping[str, Any], base: str) -> Entry:
    html, plain = "".join(texts(item.get("content_html"))[:1]), "".join(texts(item.get("content_text"))[:1])
    link = target(item.get("url"), base) or target(item.get("external_url"), base)
    return Entry(ident(item.get("id")) or link or _made_up(html, plain), link, name(item.get("title")),
                 html or plain or text(item.get("summary")), moment(item.get("date_published")),
                 moment(item.get("date_modified")), _authors(item) or _authors({"authors": item.get("author")}),
                 language=name(item.get("language")) or None, plain=not html,
                 summary_only=not html and not plain)


def posts(channel: Channel, url: str, taken_at: datetime) -> tuple[list[Post], list[str]]:
    """The posts of the feed's author, and notes on what had to be guessed or left out."""
    notes = []
    entries, others = _one_author(channel)
    if others:
        notes.append("The feed has several authors; left out: " + ", ".join(others[:5]) + ".")
    made: list[Post] = []
    last = channel.updated or taken_at.replace(microsecond=0)
    undated = 0
    for entry in entries:
        undated += entry.created is None
        last = entry.created or last
        made.append(_post(entry, last, url, channel.language))
    if undated:
        notes.append(f"{undated} of {len(entries)} posts carry no date; their order is the feed's.")
    return made, notes


def _one_author(channel: Channel) -> tuple[list[Entry], list[str]]:
    """Entries of the feed's own author, or of whoever wrote most of them; the names of the others."""
    count = Counter(author for entry in channel.entries for author in entry.authors)
    if len(count) < 2:
        return list(channel.entries), []
    main = next((author for author in channel.authors if author in count), count.most_common(1)[0][0])
    kept = [entry for entry in channel.entries if not entry.authors or main in entry.authors]
    together = {author for entry in kept for author in entry.authors}
    return kept, [author for author in count if author not in together]


def _post(entry: Entry, created: datetime, url: str, language: str | None) -> Post:
    html, warning = entry.html, None
    if MASTODON.search(urlsplit(entry.url).path) and (found := WARNING.match(html)):
        warning, html = read_html(found[1]).text, html[found.end():]
    rich = read_html(html, entry.url or url, breaks=entry.plain)
    words = " ".join(rich.text.split())
    stem = entry.title.rstrip("….").strip()
    title = "" if not stem or words.startswith(stem) or entry.title == entry.id else entry.title
    edited = entry.edited if entry.edited and entry.edited > created else None
    return Post(entry.id, created, f"{title}\n\n{rich.text}".strip() if title else rich.text, entry.url,
                links=rich.links, media=tuple(Media(alt) for alt in (*entry.alts, *rich.alts)),
                content_warning=warning or None, language=entry.language or language, edited_at=edited,
                truncated=bool(CUT.search(rich.text)) or (entry.summary_only and rich.text.endswith("…")))


def parse_feed(page: Page, want: int) -> Snapshot:
    """The Snapshot of a feed."""
    channel = read(page.need("feed", str), page.url)
    made, notes = posts(channel, page.url, page.taken_at)
    window = order.newest(made, want)
    dated = not any("carry no date" in note for note in notes)
    seen = order.coverage(window, want, complete=len(window) >= want and dated, newest_first=dated,
                          notes=[*page.notes, *notes])
    profile = Profile(channel.title, channel.authors[0] if channel.authors else "", channel.description,
                      links=unique([channel.url]))
    return Snapshot("auditor/snapshot/1", page.account, profile, window, "feed", "", channel.url or page.url,
                    page.taken_at, _told(seen, len(window), want))


def _told(seen: Coverage, number: int, want: int) -> Coverage:
    if number >= want:
        return seen
    note = f"The feed holds {number} posts; whether there are older ones, it does not say."
    return replace(seen, notes=(*seen.notes, note))
