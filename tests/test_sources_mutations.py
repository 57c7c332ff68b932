"""Answers of servers with any one value replaced by another: a snapshot or a clear error, never a traceback."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from auditor.errors import UnreadableAccount
from auditor.model import Snapshot
from scrapers.base import Page
from tests.pairs import WANT, pages, source_named

JUNK: tuple[Any, ...] = (None, "x", "", [], {}, -1, True, [None], {"id": 5}, "9" * 400, 10**30, "\ud83c", [["x"]])
TRIES = 150


def places(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every value."""
    yield path
    entries = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in entries:
        yield from places(value, (*path, key))


def replaced(data: Any, path: tuple[Any, ...], value: Any) -> Any:
    """A copy of `data` with another value at `path`."""
    changed = copy.deepcopy(data)
    inner = changed
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return changed


@pytest.mark.parametrize("page", list(pages()), ids=lambda page: f"{page.parent.name}-{page.name.partition('.')[0]}")
def test_one_odd_value(page: Path) -> None:
    source = source_named(page.parent.name)
    whole = Page.from_json(page.read_text("utf-8"))
    answers = json.loads(page.read_text("utf-8"))["answers"]
    dice = random.Random(page.name)  # noqa: S311  the same tries every time
    everywhere = [path for path in places(answers) if path]
    for path in dice.choices(everywhere, k=TRIES):
        changed = replaced(answers, path, dice.choice(JUNK))
        try:
            snapshot = source.parse(Page(whole.account, whole.taken_at, changed, whole.url, (), whole.via), WANT)
        except UnreadableAccount:
            continue
        except Exception as error:
            raise AssertionError(f"{path}: {error!r}") from error
        plain = snapshot.to_dict()
        json.dumps(plain, ensure_ascii=False).encode()
        assert Snapshot.from_dict(plain) == snapshot, path
