"""Reddit: the data request, as CSV files. Lines that begin with `>` quote others and are no words of the author."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from auditor.model import Excerpt, Post, Profile, Snapshot
from scrapers.base import Page
from scrapers.exports.archive import Archive
from scrapers.exports.common import made_up, named_date, when, words
from scrapers.exports.reader import Collected, ExportOnly, Reader, missing
from scrapers.exports.stream import rows
from scrapers.html_text import unique
from scrapers.values import name, objects

Row = dict[str, str]
GONE = frozenset({"[deleted]", "[removed]", "[ removed by reddit ]"})
LINK = re.compile(r"https?://[^\s<>\"')\]]+")
STEPS = ("Open reddit.com/settings/data-request while logged in and ask for your data (all time).",
         "Wait for the message that it is ready and download the ZIP.",
         "Run `auditor check PATH` with the path of that ZIP; it need not be unpacked.")
KEPT = ("id", "permalink", "date", "subreddit", "title", "url", "body", "parent")


class RedditExport(Reader):
    """`export_NAME_DATE.zip`, or the folder."""

    platform = "reddit"
    title = "Reddit"
    files: ClassVar[tuple[str, ...]] = ("posts.csv", "comments.csv", "statistics.csv")

    def recognises(self, archive: Archive) -> bool:
        """By the names of its tables, which are all in lower case."""
        tables = {"posts.csv", "comments.csv", "statistics.csv", "post_votes.csv", "comment_votes.csv"}
        return len({path.rpartition("/")[2] for path in archive.names} & tables) > 1

    def collect(self, archive: Archive, want: int) -> Collected:
        """The newest posts and comments, without addresses and votes."""
        found = Collected(made=named_date(archive.path.name))
        if archive.find("posts.csv") is None and archive.find("comments.csv") is None:
            raise missing(archive, "posts.csv or comments.csv", STEPS[1])
        stated = {row.get("statistic", "").strip().lower(): row.get("value", "")
                  for row in _rows(archive, "statistics.csv")}
        found.made = when(stated.get("export time")) or found.made
        handle = name(stated.get("account name"))
        for table in ("posts", "comments"):
            if archive.find(f"{table}.csv") is None:
                found.notes.append(f"The export holds no {table}.csv; your {table} are not seen.")
                found.answers["partial"] = True
            entries = [{key: row.get(key, "") for key in KEPT} for row in _rows(archive, f"{table}.csv")]
            handle = handle or next(filter(None, map(_owner, entries)), "")
            dated = [(moment, row) for row in entries if (moment := when(row["date"])) is not None]
            newest = sorted(dated, key=lambda pair: pair[0], reverse=True)[:2 * want]
            found.answers[table] = [row for _, row in newest]
        found.answers["handle"] = handle
        return found

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of an export."""
        handle = name(page.get("handle"))
        posts = [post for row in objects(page.get("posts")) for post in [_post(row)] if post is not None]
        posts += [post for row in objects(page.get("comments")) for post in [_comment(row)] if post is not None]
        notes = ["The export does not hold your profile's description and links; look at them yourself.",
                 "It cannot tell posts in private communities and posts hidden from your profile from public ones."]
        return self.snapshot(page, want, f"reddit:{handle}" if handle else "Reddit account",
                             Profile(handle, f"u/{handle}" if handle else ""), posts,
                             url=f"https://www.reddit.com/user/{handle}" if handle else "", notes=notes)


class Reddit(ExportOnly):
    """Profiles on reddit.com."""

    name = "reddit"
    title = "Reddit"
    examples: ClassVar[tuple[str, ...]] = ("https://www.reddit.com/user/sam/", "https://old.reddit.com/u/sam/comments",
                                           "reddit:sam")
    hosts = frozenset({"reddit.com"})
    names = r"/(?:u|user)/([\w-]+)(?:/.*)?"
    why = "it answers programs only with an agreement."
    reads = "Your data request: posts and comments."
    unseen = "Everything, to a program; in the data request your profile's description is missing."
    export = STEPS
    waiting = "some days, up to 30"


def _rows(archive: Archive, table: str) -> Iterator[Row]:
    file = archive.find(table)
    if file is not None:
        with archive.open(file) as stream:
            yield from rows(stream, file)


def _owner(row: Row) -> str:
    """The account's name, where a post on the own profile shows it."""
    found = re.search(r"/(?:user|u)/([\w-]+)/comments/", row.get("permalink", ""))
    if found:
        return found[1]
    place = row.get("subreddit", "")
    return place[2:] if place.startswith("u_") else ""


def _said(body: str) -> tuple[str, str]:
    """(the author's own lines, the lines that quote others)."""
    lines = words(body).split("\n")
    theirs = [line.lstrip().startswith(">") and not line.startswith(">!") for line in lines]
    quoted = [line.lstrip("> ").strip() for line, other in zip(lines, theirs, strict=True) if other]
    own = "\n".join(line for line, other in zip(lines, theirs, strict=True) if not other)
    return words(own), words("\n".join(quoted))


def _post(row: Row) -> Post | None:
    made, body = when(row["date"]), row["body"]
    title = name(row["title"])
    if made is None or body.strip().lower() in GONE or title.lower() in GONE or not (title or body.strip()):
        return None
    own, quoted = _said(body)
    link = row["url"].strip() if row["url"].startswith("http") and row["url"] != row["permalink"] else ""
    ident = f"t3_{name(row['id'])}" if name(row["id"]) else made_up(made, title)
    return Post(ident, made, "\n\n".join(part for part in (title, own) if part), row["permalink"].strip(),
                "quote" if quoted else "original", links=unique([*LINK.findall(own), link]),
                quoted=Excerpt("", quoted) if quoted else None)


def _comment(row: Row) -> Post | None:
    made, body = when(row["date"]), row["body"]
    if made is None or not body.strip() or body.strip().lower() in GONE:
        return None
    own, quoted = _said(body)
    ident = f"t1_{name(row['id'])}" if name(row["id"]) else made_up(made, own)
    return Post(ident, made, own, row["permalink"].strip(), "reply", links=unique(LINK.findall(own)),
                reply_to=Excerpt("", quoted))


