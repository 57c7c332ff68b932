"""A source: one platform, or one family of servers, read into a Snapshot.

A source is one file in this package with one subclass of `Source`; it is found by walking
the package. Reading falls in two: `fetch` does the asking (network, browser or disk) and
returns a `Page`, the raw answers; `parse` is pure and makes the Snapshot of a Page.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar, Literal, Protocol

from auditor.model import Snapshot

Reach = Literal["public", "own"]


class Http(Protocol):
    """The one polite HTTP client, as sources see it (`scrapers.http.Client`)."""

    def get_json(self, url: str, **params: str | int) -> Any: ...


@dataclass(frozen=True, slots=True)
class Page:
    """What was asked for one account: raw answers by name ("account", "statuses:0", "html"), untouched.

    `taken_at` is the time of the first answer (UTC); `notes` are limits that the asking met.
    """

    account: str
    taken_at: datetime
    answers: Mapping[str, Any]
    url: str = ""
    notes: tuple[str, ...] = field(default=())


class Source(ABC):
    """One kind of account.

    name:      as it stands in a snapshot's `source`
    title:     for people
    examples:  accounts as people write them; each matches this source and no other
    reach:     "public" (a visitor may read it) or "own" (the person's own export or file)
    reads:     what is read, in one sentence
    unseen:    what cannot be seen this way, in one sentence
    export:    how to get the personal data export, as numbered steps in words; empty if none is needed
    requests:  the most requests one check makes; 0 for files
    """

    name: ClassVar[str]
    title: ClassVar[str]
    examples: ClassVar[tuple[str, ...]]
    reach: ClassVar[Reach] = "public"
    reads: ClassVar[str]
    unseen: ClassVar[str] = ""
    export: ClassVar[tuple[str, ...]] = ()
    requests: ClassVar[int] = 0
    priority: ClassVar[int] = 50  # lower is asked first; the any-page source is last

    @abstractmethod
    def matches(self, account: str) -> bool:
        """True when `account`, as a person wrote it, belongs to this source. Asks nothing of network or disk contents."""

    @abstractmethod
    def fetch(self, account: str, want: int) -> Page:
        """Ask for `want` of the person's own posts (as many as the policy's window).

        Raises UnreadableAccount and its subclasses.
        """

    @abstractmethod
    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of a Page. Pure. Raises LayoutChanged when the shape is unknown."""
