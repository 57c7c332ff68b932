"""The way in for every export: the path of a ZIP, a tar archive, the unpacked folder or a folder above it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import ClassVar

from auditor.errors import LayoutChanged, UsageError
from auditor.model import Snapshot
from scrapers.base import Page, Source, Tools
from scrapers.exports import readers
from scrapers.exports.archive import Archive, open_archive
from scrapers.exports.common import age
from scrapers.exports.reader import Reader

PLATFORM = re.compile(r"([a-z]{1,12}):(?!//)(.+)", re.DOTALL)
PATH = re.compile(r"(?:~|\.{1,2})?[/\\]|~$|\.{1,2}$|[A-Za-z]:[/\\]")
PACKED = re.compile(r"\.(?:zip|tgz|tar|tar\.(?:gz|bz2|xz)|crdownload|part)$", re.IGNORECASE)
LISTED = "`auditor sources` says how to get an export of each platform."

# Exports of others that people have in the same folder of downloads: a name in them → what it is.
FOREIGN = (
    (r"(?:^|/)Takeout/", "a Google Takeout"),
    (r"(?:^|/)user_data(?:_tiktok)?\.json$", "a TikTok export"),
    (r"(?:^|/)(?:package/)?messages/c\d+/", "a Discord export"),
    (r"(?:^|/)_chat\.txt$", "a WhatsApp chat"),
    (r"(?:^|/)channels\.json$", "a Slack export"),
    (r"(?:^|/)result\.json$", "a Telegram export"),
    (r"(?:^|/)[\w.-]+\.car$", "a Bluesky repository"),
    (r"(?:^|/)MyData/StreamingHistory", "a Spotify export"),
    (r"(?:^|/)snap_history|(?:^|/)json/snap_", "a Snapchat export"),
)


class Export(Source):
    """An export by its path; which platform's it is, is told by the names in it."""

    name = "export"
    title = "Personal data exports (X, LinkedIn, Instagram, Threads, Facebook, Reddit, Mastodon)"
    examples: ClassVar[tuple[str, ...]] = ("~/Downloads/twitter-2026-03-06-1a2b3c.zip", "./instagram-sam-2026-01-04/",
                                           "Complete_LinkedInDataExport_05-11-2026.zip", "archive-20260104.tar.gz",
                                           "threads:~/Downloads/instagram-sam.zip")
    reach = "own"
    reads = ("The profile and the newest public posts in the export you asked the platform for; nothing is unpacked to "
             "disk, and messages, addresses and logs in it are not opened.")
    unseen = "Posts written after the export was made."
    priority = 10

    def matches(self, account: str) -> bool:
        """A path by its form (`./…`, `~/…`, `….zip`), or the name of something that exists."""
        given = _path(account)
        if re.match(r"(?:https?|file|capture|feed):", account.strip(), re.IGNORECASE):
            return False
        return bool(PATH.match(given) or PACKED.search(given)) or ("@" not in given and _exists(given))

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """The newest entries of the export. UsageError when it is none that can be read."""
        path = Path(_path(account)).expanduser()
        with open_archive(path) as archive:
            reader = _reader(archive, _platform(account))
            collected = reader.collect(archive, want)
        now = tools.clock()
        sentence, old = age(collected.made, now)
        also = _also(archive, reader, account)
        answers = {"platform": reader.platform, "partial": old, **collected.answers}
        return Page(account.strip(), collected.made or now, answers, "", (sentence, *collected.notes, *also))

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot, whose `source` is the platform."""
        for reader in readers():
            if reader.platform == page.get("platform"):
                return reader.parse(page, want)
        raise LayoutChanged(f"{page.account} was collected by a reader that this version does not have.")


def _platform(account: str) -> str:
    found = PLATFORM.fullmatch(account.strip())
    known = {reader.platform for reader in readers()}
    return found[1] if found and found[1] in known else ""


def _path(account: str) -> str:
    text = account.strip()
    found = PLATFORM.fullmatch(text)
    known = {reader.platform for reader in readers()} if found else set()
    return found[2] if found and found[1] in known else text


def _exists(text: str) -> bool:
    try:
        return bool(text) and Path(text).exists()
    except (OSError, ValueError):
        return False


def _reader(archive: Archive, platform: str) -> Reader:
    """The reader of the platform named, or of the one that the names speak for."""
    fitting = [reader for reader in readers() if reader.recognises(archive)]
    named = [reader for reader in fitting if reader.platform == platform]
    if platform and not named:
        other = f"it is that of {fitting[0].title}" if fitting else "it holds none of its files"
        title = next(reader.title for reader in readers() if reader.platform == platform)
        raise UsageError(f"{archive.path} is no export of {title}: {other}.", LISTED)
    if named or fitting:
        return (named or fitting)[0]
    for reader in readers():
        if reader.html_form(archive):
            raise UsageError(f"{archive.path} is an export of {reader.title} as web pages (HTML); it cannot be read.",
                             "Ask for the export again and choose the format JSON instead of HTML.")
    raise UsageError(*_unknown(archive))


def _unknown(archive: Archive) -> tuple[str, str]:
    if not archive.names:
        return f"{archive.path} is empty.", "Give the export as the platform sent it."
    for pattern, what in FOREIGN:
        if any(re.search(pattern, name) for name in archive.names):
            return f"{archive.path} is {what}, which is not read.", LISTED
    known = ", ".join(reader.title for reader in readers())
    return f"{archive.path} is no export that is known here ({known}).", LISTED


def _also(archive: Archive, reader: Reader, account: str) -> list[str]:
    """Other platforms' accounts in the same export: told, not mixed in."""
    return [f"The export also holds your {other.title} account: check it with {other.platform}:{_path(account)}"
            for other in readers() if other is not reader and other.recognises(archive)]
