"""Grammars saved once built: read back only for the very sources they were built from."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import cast

import pytest

from auditor.grammar import saved
from auditor.grammar.language import Grammar

BUILT = cast(Grammar, {"any": "picklable value"})


@pytest.fixture(autouse=True)
def apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Sources and saved files of the test's own."""
    source = tmp_path / "languages"
    shutil.copytree(saved.HERE, source, ignore=shutil.ignore_patterns("__pycache__"))
    for file in source.iterdir():
        os.utime(file, (1000, 1000))
    monkeypatch.setattr(saved, "SOURCES", (source,))
    monkeypatch.setattr(saved, "FOLDER", tmp_path / "kept")
    return tmp_path


def test_what_was_saved_comes_back() -> None:
    assert saved.load("en") is None
    saved.save("en", BUILT)
    assert saved.load("en") == BUILT
    assert saved.load("zh") is None


@pytest.mark.parametrize("change", ["time", "size", "new", "gone"])
def test_any_change_of_a_source_makes_it_void(apart: Path, change: str) -> None:
    saved.save("en", BUILT)
    file = apart / "languages" / "match.py"
    if change == "time":
        os.utime(file, ns=(1, 1))
    elif change == "size":
        file.write_text("")
    elif change == "new":
        (apart / "languages" / "new.txt").write_text("")
    else:
        file.unlink()
    assert saved.load("en") is None


def test_nothing_is_saved_while_a_source_is_edited(apart: Path) -> None:
    (apart / "languages" / "match.py").touch()
    saved.save("en", BUILT)
    assert not (apart / "kept").exists()


def test_a_damaged_file_is_no_error(apart: Path) -> None:
    saved.save("en", BUILT)
    [file] = (apart / "kept").iterdir()
    file.write_bytes(file.read_bytes()[:70])
    assert saved.load("en") is None


def test_a_folder_that_cannot_be_written_is_no_error(apart: Path) -> None:
    (apart / "kept").write_text("in the way")
    saved.save("en", BUILT)
    assert saved.load("en") is None
