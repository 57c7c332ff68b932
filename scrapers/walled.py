"""Platforms that show visitors next to nothing, or forbid reading by machine: here the way is one's own data export.

`check` explains that way instead of failing dumbly. One row a platform; facts on what visitors see and how long an
export takes are the platforms' own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from auditor.errors import LoginWall
from auditor.model import Snapshot
from scrapers import addresses
from scrapers.base import Page, Source, Tools


@dataclass(frozen=True, slots=True)
class Wall:
    """One platform: its hosts, the prefixes of handles, why its pages are not read, and the way to the export."""

    title: str
    hosts: tuple[str, ...]
    prefixes: tuple[str, ...]
    why: str
    steps: tuple[str, str, str]
    waiting: str


WALLS = (
    Wall("X", ("x.com", "twitter.com", "nitter.net"), ("x", "twitter"),
         "X shows visitors a few old posts in no order, and its terms forbid reading by machine",
         ("On x.com: Settings, Your account, Download an archive of your data.",
          "When the e-mail comes, download the ZIP; do not unpack it.", "auditor check twitter-….zip"),
         "a day or more"),
    Wall("LinkedIn", ("linkedin.com", "lnkd.in"), ("linkedin",),
         "LinkedIn turns visitors away, and its terms forbid reading by machine",
         ("On LinkedIn: Settings, Data privacy, Get a copy of your data; choose the larger archive.",
          "When the e-mail comes, download the ZIP.", "auditor check Complete_LinkedInDataExport_….zip"),
         "up to a day; the smaller archive comes in minutes, but mostly without posts"),
    Wall("Instagram", ("instagram.com", "instagr.am"), ("instagram", "ig"),
         "Instagram shows visitors a login page, and its terms forbid reading by machine",
         ("In the Accounts Center: Your information and permissions, Download your information; choose JSON, all time.",
          "When the message comes, download the ZIP.", "auditor check instagram-….zip"),
         "minutes to two days"),
    Wall("Threads", ("threads.net", "threads.com"), ("threads",),
         "Threads shows visitors a few posts only, and its terms forbid reading by machine",
         ("In the Accounts Center: Your information and permissions, Download your information; choose Threads, JSON.",
          "When the message comes, download the ZIP.", "auditor check instagram-….zip"),
         "minutes to two days"),
    Wall("Facebook", ("facebook.com", "fb.com", "fb.me", "m.me"), ("facebook", "fb"),
         "Facebook shows visitors a login page, and its terms forbid reading by machine",
         ("In the Accounts Center: Your information and permissions, Download your information; choose JSON.",
          "When the message comes, download the ZIP.", "auditor check facebook-….zip"),
         "minutes to two days"),
    Wall("Reddit", ("reddit.com", "redd.it"), ("reddit",),
         "Reddit answers machines without registration with 403",
         ("On reddit.com/settings/data-request: ask for your data.",
          "When the message comes, download the ZIP.", "auditor check export_….zip"),
         "days, at most 30"),
)
BARE = re.compile(r"/?(u/[\w-]{3,20})/?")


class Walled(Source):
    """A profile on one of `WALLS`."""

    name = "walled"
    title = "X, LinkedIn, Instagram, Threads, Facebook, Reddit: profile addresses"
    examples: ClassVar[tuple[str, ...]] = (
        "https://x.com/samlee", "x:@samlee", "https://twitter.com/samlee/status/1", "https://www.linkedin.com/in/sam-lee/",
        "https://www.instagram.com/samlee/", "https://www.threads.com/@samlee", "https://www.facebook.com/sam.lee",
        "https://old.reddit.com/user/samlee", "u/samlee", "@samlee@x.com")
    reads = "Nothing: a visitor sees next to nothing there. It tells how to get your own data export, which is read."
    unseen = "Everything; use the export."
    export: ClassVar[tuple[str, ...]] = tuple(f"{wall.title}: {' '.join(wall.steps)}" for wall in WALLS)
    waiting = "; ".join(f"{wall.title}: {wall.waiting}" for wall in WALLS)
    priority = 30

    def matches(self, account: str) -> bool:
        """Addresses and handles of these platforms."""
        return wall_of(account) is not None

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """LoginWall, with the way to the export."""
        wall = wall_of(account)
        assert wall is not None
        steps = "\n".join(f"  {i}. {step}" for i, step in enumerate(wall.steps, 1))
        raise LoginWall(f"{wall.title} cannot be read without you: {wall.why}.",
                        f"Your own data export holds everything (it takes {wall.waiting}):\n{steps}")

    def parse(self, page: Page, want: int) -> Snapshot:
        """Never reached with a page. LoginWall."""
        raise LoginWall(f"{page.account} cannot be read without its owner.", "Use the data export.")


def wall_of(account: str) -> Wall | None:
    """The platform that an address or handle belongs to."""
    text = account.strip()
    prefix = text.partition(":")[0].lower()
    parts = addresses.web(text)
    handle = addresses.handle(text)
    host = addresses.host_name(parts) if parts else handle.domain if handle else ""
    if BARE.fullmatch(text):
        host = "reddit.com"
    for wall in WALLS:
        if any(host == own or host.endswith(f".{own}") for own in wall.hosts):
            return wall
        if prefix in wall.prefixes and len(text) > len(prefix) + 1 and "/" not in text:
            return wall
    return None
