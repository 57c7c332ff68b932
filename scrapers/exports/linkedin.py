"""LinkedIn: the data export, as CSV files.

Facts: dates are UTC; every line break in a post is written as quote, line break, quote; comments escape
quotes with backslashes instead; posts in groups are not on the public profile; visibility is told as
`MEMBER_NETWORK` for nearly all, public or not. File names may carry a member's number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import ClassVar
from urllib.parse import unquote

from auditor.model import Card, Excerpt, Media, Post, Profile, ProfileField, Snapshot
from scrapers.base import Page
from scrapers.exports.archive import Archive
from scrapers.exports.common import id_time, made_up, named_date, when, words
from scrapers.exports.reader import Collected, ExportOnly, Reader, missing
from scrapers.exports.stream import rows
from scrapers.html_text import tidy, unique
from scrapers.values import name, obj, objects

Row = dict[str, str]
URN = re.compile(r"urn:li:(share|ugcPost|groupPost|activity|comment)[:(]\D*?([\d-]+)")
HIDDEN = frozenset({"CONNECTIONS", "CONNECTIONS_ONLY", "PRIVATE", "CONTAINER", "GROUP", "LOGGED_IN_MEMBERS_ONLY"})
# The sections of a profile that visitors see: file, label, columns that make up the line, column of longer text.
SECTIONS = (
    ("Positions", "Experience", ("title", "company name"), "description"),
    ("Volunteering", "Volunteering", ("role", "company name"), "description"),
    ("Education", "Education", ("degree name", "school name"), "notes"),
    ("Projects", "Project", ("title",), "description"),
    ("Publications", "Publication", ("name", "publisher"), "description"),
    ("Honors", "Honor", ("title",), "description"),
    ("Organizations", "Organization", ("position", "name"), "description"),
)
KEPT = ("first name", "last name", "headline", "summary", "geo location", "country", "websites", "twitter handles")
STEPS = ("Open linkedin.com/mypreferences/d/download-my-data, choose the larger archive (the small one often lacks "
         "your posts) and ask for it.",
         "Wait for the mail that it is ready and download the ZIP.",
         "Run `auditor check PATH` with the path of that ZIP; it need not be unpacked.")


class LinkedInExport(Reader):
    """`Basic_LinkedInDataExport_….zip`, `Complete_LinkedInDataExport_….zip`, or the folder."""

    platform = "linkedin"
    title = "LinkedIn"
    files: ClassVar[tuple[str, ...]] = ("Profile.csv", "Positions.csv", "Shares.csv", "Comments.csv",
                                        "Volunteering.csv", "Education.csv", "Projects.csv", "Publications.csv",
                                        "Honors.csv", "Organizations.csv")

    def recognises(self, archive: Archive) -> bool:
        """By the files that no other export has."""
        known = [stem for stem in ("Profile", "Positions", "Shares", "Connections") if _file(archive, stem)]
        return "Shares" in known or "Positions" in known or len(known) > 1

    def collect(self, archive: Archive, want: int) -> Collected:
        """Profile sections whole, the newest posts and comments."""
        found = Collected(made=named_date(archive.path.name))
        if _file(archive, "Profile") is None:
            raise missing(archive, "Profile.csv", STEPS[0])
        first = next(_rows(archive, "Profile"), {})
        found.answers["profile"] = {key: first.get(key, "") for key in KEPT}
        found.answers["sections"] = {stem: list(_rows(archive, stem)) for stem, *_ in SECTIONS}
        if _file(archive, "Shares") is None:
            found.notes.append("The export holds no posts (Shares.csv): it is the small one. Ask for the larger one.")
            found.answers["partial"] = True
        shares, groups, narrow = [], 0, 0
        for row in _rows(archive, "Shares"):
            urn = _urn(row.get("sharelink", ""))
            groups += urn[0] == "groupPost"
            hidden = row.get("visibility", "").strip().upper() in HIDDEN
            narrow += hidden
            if urn[0] != "groupPost" and not hidden:
                shares.append(row)
        found.answers["shares"] = _newest(shares, 3 * want)
        found.answers["comments"] = _newest(_rows(archive, "Comments", backslashes=True), 2 * want)
        for number, what in ((groups, "stand in groups, not on the public profile"), (narrow, "are not public")):
            if number:
                found.notes.append(f"{number} posts {what} and were left out.")
        if archive.match(r"Articles/.*\.html"):
            found.notes.append("Long articles (Articles/) are not read.")
        newest = [moment for row in shares[:1] if (moment := _moment(row)) is not None]
        found.made = found.made or archive.changed(_file(archive, "Profile") or "") or (newest[0] if newest else None)
        return found

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of an export."""
        row = page.need("profile", dict)
        full = name(f"{row.get('first name', '')} {row.get('last name', '')}")
        headline, summary = words(row.get("headline")), words(row.get("summary"))
        bio = "\n\n".join(part for part in (headline, summary) if part)
        profile = Profile(full, "", bio, name(row.get("geo location") or row.get("country")) or None,
                          fields=tuple(_fields(obj(page.get("sections")))), links=_sites(row.get("websites", "")))
        posts = [post for row in objects(page.get("shares")) for post in [_share(row)] if post is not None]
        posts += [post for row in objects(page.get("comments")) for post in [_comment(row)] if post is not None]
        notes = ["The export cannot tell public posts from those for connections only; all of them were looked at.",
                 "It holds no alt texts, no quoted texts and not what is featured; short links stay short."]
        return self.snapshot(page, want, f"linkedin:{full or 'profile'}", profile, posts, notes=notes)


class LinkedIn(ExportOnly):
    """Profiles on linkedin.com."""

    name = "linkedin"
    title = "LinkedIn"
    examples: ClassVar[tuple[str, ...]] = ("https://www.linkedin.com/in/sam-lee/", "linkedin.com/in/sam-lee?trk=x",
                                           "https://de.linkedin.com/in/sam-lee", "linkedin:sam-lee")
    hosts = frozenset({"linkedin.com"})
    names = r"/(?:in|pub)/([^/]+)(?:/.*)?"
    why = "it wants them to log in, and forbids programs to read its pages."
    reads = "Your export: headline, summary, experience and other sections, posts and comments."
    unseen = "Everything, to a visitor; in the export alt texts, featured posts and who may see a post are missing."
    export = STEPS
    waiting = "a day"


def _file(archive: Archive, stem: str) -> str | None:
    found = archive.match(rf"{re.escape(stem)}(?:_\d+)?\.csv")
    return min(found, key=lambda path: path.count("/")) if found else None


def _rows(archive: Archive, stem: str, backslashes: bool = False) -> Iterator[Row]:
    file = _file(archive, stem)
    if file is not None:
        with archive.open(file) as stream:
            yield from rows(stream, file, backslashes)


def _newest(found: Iterator[Row] | list[Row], number: int) -> list[Row]:
    dated = [(moment, row) for row in found if (moment := _moment(row)) is not None]
    return [row for _, row in sorted(dated, key=lambda pair: pair[0], reverse=True)[:number]]


def _moment(row: Row) -> datetime | None:
    return when(row.get("date", "")) or id_time(unquote(row.get("sharelink", "") or row.get("link", "")))


def _urn(link: str) -> tuple[str, str]:
    found = URN.search(unquote(link))
    return (found[1], found[2].rpartition("-")[2]) if found else ("", "")


def _mended(commentary: str) -> str:
    """A post's text: every line break stands between quotes that are none of the author's."""
    return tidy(commentary.replace('"\r\n"', "\n").replace('"\n"', "\n"))


def _share(row: Row) -> Post | None:
    made = _moment(row)
    if made is None:
        return None
    said, link = _mended(row.get("sharecommentary", "")), row.get("sharelink", "").strip()
    shared, media = row.get("sharedurl", "").strip(), row.get("mediaurl", "").strip()
    ident = _urn(link)[1] or made_up(made, said)
    bare = not said and not shared and not media
    links = unique([*re.findall(r"https?://[^\s<>\"']+", said), shared])
    return Post(ident, made, said, link, "repost" if bare else "original", None, links,
                (Media(),) if media and not shared else (), card=Card("", shared) if shared else None)


def _comment(row: Row) -> Post | None:
    made, said = _moment(row), words(row.get("message"))
    if made is None or not said:
        return None
    link = row.get("link", "").strip()
    return Post(f"c-{made_up(made, link, said)}", made, said, link, "reply", reply_to=Excerpt())


def _sites(listed: str) -> tuple[str, ...]:
    """`[PORTFOLIO:https://a,PERSONAL:https://b]` → the addresses."""
    return unique(link.rstrip("],") for link in re.findall(r"https?://[^\s,\]]+", listed))


def _fields(sections: dict[str, object]) -> Iterator[ProfileField]:
    for stem, label, columns, longer in SECTIONS:
        for row in objects(sections.get(stem)):
            line = ", ".join(part for part in (name(row.get(column)) for column in columns) if part)
            span = " – ".join((name(row.get("started on")), name(row.get("finished on")) or "now")) \
                if name(row.get("started on")) else ""
            more = words(row.get(longer))
            value = f"{line} ({span})" if span and line else line
            if value or more:
                yield ProfileField(label, "\n".join(part for part in (value, more) if part))
