"""Answers of servers, and files of exports, with any one value replaced: a snapshot or a clear error, no traceback."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from auditor.errors import AuditorError, UnreadableAccount
from auditor.model import Snapshot
from scrapers.base import Page, Tools
from scrapers.exports.path import Export
from tests import export_samples as samples
from tests.pairs import WANT, pages, source_named

JUNK: tuple[Any, ...] = (None, "x", "", [], {}, -1, True, [None], {"id": 5}, "9" * 400, 10**30, "\ud83c", [["x"]])
TRIES = 150
# What these hand to `parse` was made by this program, not by a server.
OURS = ("export", "web")
EXPORTS: dict[str, samples.Files] = {
    "x": samples.x([
        {"tweet": samples.tweet(n, f"Stop {n} " * 40)["tweet"] | {"edit_info": {"initial": {"editTweetIds": [str(n), "9"]}}}}
        for n in range(5)]), "instagram": samples.instagram(),
    "facebook": samples.facebook(), "mastodon": samples.mastodon(),
}


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


@pytest.mark.parametrize("page", [page for page in pages() if page.parent.name not in OURS],
                         ids=lambda page: f"{page.parent.name}-{page.name.partition('.')[0]}")
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


def json_part(content: str | bytes) -> tuple[str, Any] | None:
    """(what stands before the JSON of an export's file, its data); None for a file of another kind."""
    if isinstance(content, bytes):
        return None
    lead, sign, rest = content.partition(" = ") if content.startswith("window.") else ("", "", content)
    try:
        return lead + sign, json.loads(rest)
    except ValueError:
        return None


@pytest.mark.parametrize("platform", EXPORTS)
def test_one_odd_value_in_an_export(platform: str, tmp_path: Path) -> None:
    files = dict(EXPORTS[platform])
    parts = {name: part for name, content in files.items() if (part := json_part(content)) is not None}
    everywhere = [(name, path) for name, (_, data) in parts.items() for path in places(data) if path]
    dice = random.Random(platform)  # noqa: S311  the same tries every time
    folder = samples.unpacked(files, tmp_path)
    for name, path in dice.choices(everywhere, k=TRIES):
        lead, data = parts[name]
        junk = dice.choice(JUNK)
        (folder / name).write_text(lead + json.dumps(replaced(data, path, junk)))
        try:
            source = Export()
            plain = source.parse(source.fetch(str(folder), WANT, Tools(None)), WANT).to_dict()  # type: ignore[arg-type]
            json.dumps(plain, ensure_ascii=False).encode()
        except AuditorError:
            pass
        except Exception as error:
            raise AssertionError(f"{name} {path} {junk!r}: {error!r}") from error
        (folder / name).write_text(str(files[name]))
