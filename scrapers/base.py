"""A source: one platform, or one family of servers, read into a Snapshot.

A source is one file in this package with one subclass of `Source`; it is found by walking
the package. Reading falls in two: `fetch` does the asking (network, browser or disk) and
returns a `Page`, the raw answers; `parse` is pure and makes the Snapshot of a Page.

A source is made without arguments and holds no state, so making one asks nothing of the
network; what it needs for asking comes with the call, as `Tools`.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, ClassVar, Literal, Protocol

from auditor.errors import LayoutChanged, UsageError
from auditor.model import Snapshot

Reach = Literal["public", "own"]

JSON = "application/json"
ACTIVITY = 'application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams"'
HTML = "text/html,application/xhtml+xml;q=0.9"
FEED = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.8, */*;q=0.5"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a server. `url` is where it came from after redirects; header names are in lower case.

    `cached`: it was saved on this machine earlier, `at` that time (UTC), and is given again.
    """

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    cached: bool = False
    at: datetime | None = None

    @property
    def ok(self) -> bool:
        """True for a status of 200 to 299."""
        return 200 <= self.status < 300

    @property
    def kind(self) -> str:
        """The media type without parameters, in lower case; empty when the server named none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def text(self) -> str:
        """The body as text: byte order mark, then the declared charset, then UTF-8; what does not fit becomes �."""
        if self.body.startswith(b"\xef\xbb\xbf"):
            return self.body[3:].decode("utf-8", "replace")
        charset = self.headers.get("content-type", "").lower().partition("charset=")[2]
        try:
            return self.body.decode(charset.split(";")[0].strip(" \"'") or "utf-8", "replace")
        except LookupError:
            return self.body.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body as JSON data. LayoutChanged when it is a web page, cut short or no JSON."""
        from scrapers.net.answers import parse_json

        return parse_json(self)


class Http(Protocol):
    """The one polite HTTP client, as sources see it (`scrapers.http.Client`).

    Every call may raise RateLimited (the server asks to wait longer than we do), ServerDown (no answer,
    or only 5xx after a few tries), Refused (a safety limit of ours).

    `oldest` is when the oldest of the saved answers came in that were given offline; None when there were none.
    """

    oldest: datetime | None

    def get(self, url: str, params: Mapping[str, str | int] | None = None, accept: str = JSON) -> Answer:
        """The answer, whatever its status below 500 (but 429)."""
        ...

    def json(self, url: str, params: Mapping[str, str | int] | None = None, accept: str = JSON) -> Any:
        """The JSON data of a good answer; LoginWall, NotFound, Suspended, LayoutChanged, ServerDown by status."""
        ...

    def post_json(self, url: str, data: Mapping[str, Any]) -> Answer:
        """Like `get`, for interfaces whose read calls are POST."""
        ...

    def pause(self, seconds: float, url: str) -> None:
        """Wait because the answer from `url` asked for it in its body. RateLimited when that is long."""
        ...

    def robots_allow(self, url: str) -> bool:
        """True when robots.txt lets this tool crawl or render `url`; it does not govern documented interfaces."""
        ...


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page as a browser shows it: final address, status, HTML after scripts ran, visible text.

    `captures` are the states of the page while it was scrolled, oldest first; the last one is `html`.
    `headers` are those of the page itself, names in lower case; `notes` are limits that were met.
    """

    url: str
    status: int
    html: str
    text: str = ""
    captures: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


class Browser(Protocol):
    """A browser, as sources see it (`scrapers.browser`)."""

    def render(self, url: str, enough: Callable[[str], bool] | None = None) -> Rendered:
        """The page after its scripts ran, scrolled until `enough(html)` says so or the page ends.

        Raises NoBrowser, ServerDown (also when time ran out) and Refused (a safety limit).
        """
        ...


def no_browser() -> Browser:
    """The opener of a caller who has no browser. UsageError."""
    raise UsageError("This account can only be read with a browser, and none was handed in.")


def now() -> datetime:
    """The time, in UTC, to the second as snapshots have it."""
    return datetime.now(UTC).replace(microsecond=0)


@dataclass(frozen=True, slots=True)
class Tools:
    """What a source may use for asking. `scrapers.tools.open_tools` makes the real ones.

    browser: opens the browser when it is first needed
    owner:   the account's ownership is proved: requests to strangers to stay out do not bind its owner
    bases:   other addresses for fixed services ("bluesky", "plc", …), for tests and self-hosted ones
    stdin:   reads the whole standard input, for `file:-`
    """

    http: Http
    browser: Callable[[], Browser] = no_browser
    clock: Callable[[], datetime] = now
    owner: bool = False
    bases: Mapping[str, str] = field(default_factory=dict)
    stdin: Callable[[], bytes] | None = None

    def base(self, name: str, default: str) -> str:
        """The address of a fixed service, without a slash at its end."""
        return self.bases.get(name, default).rstrip("/")


@dataclass(frozen=True, slots=True)
class Page:
    """What was asked for one account: raw answers by name ("account", "statuses:0", "html"), untouched.

    `taken_at` is the time of the first answer (UTC); `notes` are limits that the asking met;
    `via` says which way was taken where a source has several ("api", "html", …).
    """

    account: str
    taken_at: datetime
    answers: Mapping[str, Any]
    url: str = ""
    notes: tuple[str, ...] = field(default=())
    via: str = ""

    def get(self, name: str) -> Any:
        """An answer, or None."""
        return self.answers.get(name)

    def need(self, name: str, kind: type) -> Any:
        """An answer of one Python type. LayoutChanged when it is missing or another."""
        value = self.answers.get(name)
        if not isinstance(value, kind):
            raise LayoutChanged(f"The server's answer for {self.account} has a shape this version does not know.",
                                "Look for a newer version of the tool, or use your data export.")
        return value

    def series(self, name: str) -> Iterable[Any]:
        """The answers `name:0`, `name:1`, … in order."""
        i = 0
        while f"{name}:{i}" in self.answers:
            yield self.answers[f"{name}:{i}"]
            i += 1

    def rows(self, name: str) -> list[dict[str, Any]]:
        """The objects of the lists `name:0`, `name:1`, … in order; what is no object is left out."""
        parts = [part for part in self.series(name) if isinstance(part, list)]
        return [item for part in parts for item in part if isinstance(item, dict)]

    @classmethod
    def from_json(cls, text: str) -> Page:
        """A recorded page, as tests keep them."""
        data = json.loads(text)
        taken = datetime.fromisoformat(data["taken_at"])
        return cls(data["account"], taken, data["answers"], data.get("url", ""), tuple(data.get("notes", ())),
                   data.get("via", ""))


class Source(ABC):
    """One kind of account.

    name:      as it stands in a snapshot's `source`
    title:     for people
    examples:  accounts as people write them; each matches this source and no other
    reach:     "public" (a visitor may read it) or "own" (the person's own export or file)
    reads:     what is read, in one sentence
    unseen:    what cannot be seen this way, in one sentence
    export:    how to get the personal data export, as steps in words; empty if none is needed
    waiting:   how long the platform usually takes to make that export
    requests:  the most requests one check makes; 0 for files
    priority:  lower is asked first; the source of any web page is last
    """

    name: ClassVar[str]
    title: ClassVar[str]
    examples: ClassVar[tuple[str, ...]]
    reach: ClassVar[Reach] = "public"
    reads: ClassVar[str]
    unseen: ClassVar[str] = ""
    export: ClassVar[tuple[str, ...]] = ()
    waiting: ClassVar[str] = ""
    requests: ClassVar[int] = 0
    priority: ClassVar[int] = 50

    @abstractmethod
    def matches(self, account: str) -> bool:
        """True when `account`, as a person wrote it, belongs to this source.

        Asks nothing of the network. A data export's source may look at the names in an existing file or folder.
        """

    @abstractmethod
    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """Ask for `want` of the person's own posts (as many as the policy's window).

        Raises UnreadableAccount and its subclasses.
        """

    @abstractmethod
    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of a Page. Pure. Raises LayoutChanged when the shape is unknown."""


def read(source: Source, account: str, want: int, tools: Tools) -> Snapshot:
    """The Snapshot of one account. Offline it carries the time of the saved answers, and says so."""
    page = source.fetch(account, want, tools)
    oldest = getattr(tools.http, "oldest", None)  # a file is read without a client
    if oldest is not None:
        note = f"Offline: read from answers saved on {oldest:%Y-%m-%d at %H:%M} UTC."
        page = replace(page, taken_at=oldest, notes=(note, *page.notes))
    return source.parse(page, want)
