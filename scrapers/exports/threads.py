"""Threads: a part of the Instagram export in JSON. Whom a reply answers is not in it."""

from __future__ import annotations

from typing import ClassVar

from auditor.model import Snapshot
from scrapers.base import Page
from scrapers.exports import meta
from scrapers.exports.archive import Archive
from scrapers.exports.common import named_date
from scrapers.exports.instagram import captions
from scrapers.exports.reader import Collected, ExportOnly, Reader
from scrapers.exports.stream import document

POSTS = r"threads/threads_and_replies(?:_\d+)?\.json"
STEPS = ("Open accountscenter.threads.com (or .instagram.com), Your information and permissions, and ask for your "
         "information with Threads chosen, all time, in the format JSON (not HTML).",
         "Wait for the message that it is ready and download the ZIP.",
         "Run `auditor check threads:PATH` with the path of that ZIP; it need not be unpacked.")


class ThreadsExport(Reader):
    """The `threads` folder of `instagram-NAME-DATE-….zip`."""

    platform = "threads"
    title = "Threads"
    files: ClassVar[tuple[str, ...]] = ("…/threads/threads_and_replies.json", "…/threads/personal_information.json")

    def recognises(self, archive: Archive) -> bool:
        """By its posts."""
        return bool(archive.match(POSTS))

    def html_form(self, archive: Archive) -> bool:
        """By its posts as web pages."""
        return bool(archive.match(r"threads/threads_and_replies(?:_\d+)?\.html"))

    def collect(self, archive: Archive, want: int) -> Collected:
        """The profile's visible fields and the newest posts and replies."""
        root = meta.root_name(archive, "instagram")
        found = Collected(made=named_date(root))
        profile: dict[str, str] = {}
        file = archive.find("threads/personal_information.json", "threads/profile_information.json")
        if file is not None:
            with archive.open(file) as stream:
                profile = meta.labelled(document(stream, file))
        else:
            found.notes.append("The export holds no Threads profile: its bio is not seen.")
            found.answers["partial"] = True
        profile.setdefault("handle", meta.owner(root, "instagram"))
        found.answers["profile"] = profile
        files = archive.match(POSTS)
        entries = meta.newest(archive, files, "text_post_app_text_posts", 3 * want, meta.seconds)
        if meta.private(profile):
            found.notes.append(f"The account is private, so its {len(entries)} newest posts are not public; "
                               "only the profile was looked at.")
            entries = []
        found.answers["posts"] = entries
        found.notes.append("Reposts and posts that only quote stand in the export without a word and were left out.")
        found.made = found.made or archive.changed(files[0])
        return found

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of an export."""
        return captions(self, page, want, "https://www.threads.com/@")


class Threads(ExportOnly):
    """Profiles on threads.com."""

    name = "threads"
    title = "Threads"
    examples: ClassVar[tuple[str, ...]] = ("https://www.threads.com/@sam.lee", "https://www.threads.net/@sam.lee/post/x",
                                           "threads:@sam.lee")
    hosts = frozenset({"threads.com", "threads.net"})
    names = r"/@([\w.]{1,40})(?:/.*)?"
    why = "it shows them a few at most, and forbids programs to read its pages."
    reads = "Your export: name, bio, posts and replies."
    unseen = "Everything, to a visitor; in the export alt texts, addresses, quotes and pinned posts are missing."
    export = STEPS
    waiting = "some hours, up to two days"
