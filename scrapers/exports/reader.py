"""What a reader of one platform's export looks like, and the source of a platform that visitors cannot read."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from auditor.errors import LoginWall, UsageError
from auditor.model import Post, Profile, Snapshot
from scrapers import addresses, order
from scrapers.base import Page, Source, Tools
from scrapers.exports.archive import Archive, FolderArchive, damaged
from scrapers.netguard import shown


@dataclass
class Collected:
    """What was taken from an export: raw entries by name, when the export was made, limits that were met."""

    answers: dict[str, Any] = field(default_factory=dict)
    made: datetime | None = None
    notes: list[str] = field(default_factory=list)


class Reader(ABC):
    """Reads one platform's export.

    platform: as it stands in a snapshot's `source`
    title:    for people
    files:    the names of the files that are opened, for people
    """

    platform: ClassVar[str]
    title: ClassVar[str]
    files: ClassVar[tuple[str, ...]]

    @abstractmethod
    def recognises(self, archive: Archive) -> bool:
        """True when the names in the archive are those of this platform's export."""

    @abstractmethod
    def collect(self, archive: Archive, want: int) -> Collected:
        """The account and the newest public entries, raw. Entries that are not public are dropped here."""

    @abstractmethod
    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of what was collected. Pure."""

    def html_form(self, archive: Archive) -> bool:
        """True when this is the platform's export as web pages, which hold no dates that can be read."""
        return False

    def snapshot(self, page: Page, want: int, account: str, profile: Profile, posts: Iterable[Post], *,
                 native_id: str = "", url: str = "", notes: Iterable[str] = ()) -> Snapshot:
        """The Snapshot with its window and coverage."""
        chosen = order.newest(posts, want)
        said = [*page.notes, *notes]
        if not any(post.kind != "repost" for post in chosen):
            said.append("The export holds no public post of yours.")
        return Snapshot("auditor/snapshot/1", account, profile, chosen, self.platform, native_id, url, page.taken_at,
                        order.coverage(chosen, want, complete=not page.get("partial"), notes=said))


class ExportOnly(Source):
    """A platform that shows its profiles to logged-in visitors only: the way in is the person's own export.

    hosts:  its web addresses without www.
    names:  a pattern for the paths of profiles; the name is its first group
    """

    reach = "own"
    hosts: ClassVar[frozenset[str]]
    names: ClassVar[str] = r"/@?([\w.-]+)(?:/.*)?"
    why: ClassVar[str]
    priority = 40

    def matches(self, account: str) -> bool:
        """A profile's address on this platform, or `NAME:@handle`."""
        return bool(self.handle(account))

    def handle(self, account: str) -> str:
        """The profile's name in what was pasted; empty when it is none of this platform."""
        given = re.fullmatch(rf"{self.name}:@?([^\s/\\:@~.][^/\\:@]{{0,80}})", account.strip(), re.IGNORECASE)
        if given and not re.search(r"\.(?:zip|tgz|tar|gz)$", given[1], re.IGNORECASE):
            return given[1]
        parts = addresses.web(account)
        if parts is None:
            return ""
        host = addresses.host_name(parts)
        if host not in self.hosts and not any(host.endswith(f".{known}") for known in self.hosts):
            return ""
        found = re.fullmatch(self.names, parts.path)
        return found[1] if found else ""

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """LoginWall with the three steps to the export."""
        steps = " ".join(f"{i}. {step}" for i, step in enumerate(self.export, 1))
        whose = shown(self.handle(account))
        raise LoginWall(f"{self.title} does not show the posts of {whose} to visitors: {self.why}",
                        f"Read your own export instead: {steps} (It usually takes {self.waiting}.)")

    def parse(self, page: Page, want: int) -> Snapshot:
        """Nothing is ever fetched here."""
        raise UsageError(f"{self.title} is read from its export.", "Give the path of the export.")


def missing(archive: Archive, what: str, step: str) -> UsageError:
    """The error of an export without a file that it must have."""
    if isinstance(archive, FolderArchive):
        return UsageError(f"{archive.path} holds no {what}: it is only a part of the export.", step)
    return UsageError(f"{damaged(archive.path).what} It holds no {what}.", step)
