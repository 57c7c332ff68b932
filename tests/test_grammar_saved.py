"""Tables saved once built: read back only for the very sources they were built from."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.grammar import saved


@pytest.fixture(autouse=True)
def apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Sources and saved files of the test's own."""
    source = tmp_path / "languages"
    shutil.copytree(saved.HERE, source, ignore=shutil.ignore_patterns("__pycache__"))
    for file in source.iterdir():
        os.utime(file, (1000, 1000))
    monkeypatch.setattr(saved, "SOURCES", (source,))
    monkeypatch.setattr(saved, "FOLDER", tmp_path / "kept")
    saved._state.cache_clear()
    yield tmp_path
    saved._state.cache_clear()


def kept(value: str, name: str = "en") -> str:
    """What a process that begins now is given."""
    saved._state.cache_clear()
    return saved.kept(name, lambda: value)


def test_what_was_built_once_comes_back() -> None:
    assert kept("first") == "first"
    assert kept("second") == "first"
    assert kept("other", "zh") == "other"


@pytest.mark.parametrize("change", ["time", "size", "new", "gone"])
def test_any_change_of_a_source_makes_it_void(apart: Path, change: str) -> None:
    kept("first")
    file = apart / "languages" / "match.py"
    if change == "time":
        os.utime(file, ns=(1, 1))
    elif change == "size":
        file.write_text("")
    elif change == "new":
        (apart / "languages" / "new.txt").write_text("")
    else:
        file.unlink()
    assert kept("second") == "second"


def test_nothing_is_saved_while_a_source_is_edited(apart: Path) -> None:
    (apart / "languages" / "match.py").touch()
    assert kept("first") == "first"
    assert not (apart / "kept").exists()


def test_a_damaged_file_is_no_error(apart: Path) -> None:
    kept("first")
    [file] = (apart / "kept").iterdir()
    file.write_bytes(file.read_bytes()[:70])
    assert kept("second") == "second"


def test_a_folder_that_cannot_be_written_is_no_error(apart: Path) -> None:
    (apart / "kept").write_text("in the way")
    assert kept("first") == "first"
    assert kept("second") == "second"
