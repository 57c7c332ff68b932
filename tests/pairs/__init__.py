"""Recorded pages and the snapshots expected of them, as pairs of files: a new pair is a new test.

`NAME.page.json` is a `Page` as `fetch` returned it, `NAME.snapshot.json` what `parse` makes of it; they stand in a
folder named after the source. The people in them are invented. `python -m tests.pairs` records the pages anew from
the played servers in `tests/servers`, and writes the snapshot of every page that has none: read it before keeping it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from scrapers import Source, built_in
from scrapers.base import Page

HERE = Path(__file__).parent
WANT = 20


def source_named(name: str) -> Source:
    """The built-in source of this name."""
    return next(source for source in built_in() if source.name == name)


def pages() -> Iterator[Path]:
    """Every recorded page."""
    yield from sorted(HERE.glob("*/*.page.json"))


def snapshot_of(page: Path) -> str:
    """What the source makes of a recorded page, as text."""
    source = source_named(page.parent.name)
    snapshot = source.parse(Page.from_json(page.read_text("utf-8")), WANT)
    return json.dumps(snapshot.to_dict(), ensure_ascii=False, indent=1) + "\n"


def partner(page: Path) -> Path:
    """The file of the expected snapshot."""
    return page.with_name(page.name.replace(".page.json", ".snapshot.json"))
