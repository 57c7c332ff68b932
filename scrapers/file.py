"""`file:snapshot.json`: a snapshot that this or another program wrote."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import unquote

from auditor.errors import BadFile, Fault
from auditor.model import Snapshot
from scrapers.base import Page, Source, Tools

LARGEST = 50_000_000
HELP = "`auditor schema snapshot` prints what a snapshot looks like."


class File(Source):
    """A snapshot in a file, or on standard input with `file:-`."""

    name = "file"
    title = "A snapshot on this machine"
    examples: ClassVar[tuple[str, ...]] = ("file:snapshot.json", "file:./me.json", "file:~/me.json", "file:-",
                                           "file:///home/sam/me.json", "FILE:me.json")
    reach = "own"
    reads = "A JSON file of the form auditor/snapshot/1."
    priority = 0

    def matches(self, account: str) -> bool:
        """Everything that starts with `file:`."""
        return account.strip()[:5].lower() == "file:"

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """The file's JSON data. BadFile when there is none."""
        where = account.strip()[5:]
        data = load(where, _stdin(tools) if where == "-" else _bytes(where))
        return Page(where, datetime.fromtimestamp(0, UTC), {"snapshot": data})

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot as it stands in the file. BadFile with every fault by its path."""
        return Snapshot.from_dict(page.get("snapshot"), page.account)


def path_of(where: str) -> Path:
    """The path in `file:…`: as it stands, with `~`, or as a file address."""
    if where.startswith("//"):
        where = unquote(where.removeprefix("//").removeprefix("localhost"))
    return Path(where).expanduser()


def _stdin(tools: Tools) -> bytes:
    return tools.stdin() if tools.stdin is not None else b""


def _bytes(where: str) -> bytes:
    if not where:
        raise bad("file:", "no file is named", "file:snapshot.json", "")
    try:
        path = path_of(where)
        if path.is_file() and path.stat().st_size > LARGEST:
            raise bad(where, f"is larger than {LARGEST // 1_000_000} MB", "one account, up to 100 posts")
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise bad(where, "is not there", "", "Check the spelling and the folder.") from None
    except IsADirectoryError:
        raise bad(where, "is a folder", "a file", "For a data export give its path without `file:`.") from None
    except (OSError, ValueError, RuntimeError) as error:
        raise bad(where, f"cannot be read: {getattr(error, 'strerror', None) or error}", "", "") from None
    if len(content) > LARGEST:
        raise bad(where, f"is larger than {LARGEST // 1_000_000} MB", "one account, up to 100 posts")
    return content


def load(where: str, content: bytes) -> Any:
    """JSON data of a file's bytes (UTF-8 or UTF-16, byte order mark or not). BadFile with line and column."""
    try:
        encoding = "utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise bad(where, f"is no UTF-8 text (byte {error.start + 1})", "JSON in UTF-8") from None
    if not text.strip():
        raise bad(where, "is empty", "a snapshot as JSON")
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        fault = Fault("(top)", f"is no JSON: {error.msg}", "", error.lineno, error.colno)
        raise BadFile(where, (fault,), HELP) from None
    except ValueError:
        raise bad(where, "holds a number of thousands of digits", "a snapshot as JSON") from None
    except RecursionError:
        raise bad(where, "is nested too deeply", "a snapshot as JSON") from None


def bad(where: str, what: str, right: str, step: str = HELP) -> BadFile:
    """BadFile for a fault of the whole file."""
    return BadFile(where, (Fault("(file)", what, right),), step)
