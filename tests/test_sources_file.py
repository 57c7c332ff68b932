"""`file:`: snapshots from disk and from standard input, and every fault by its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from auditor.errors import BadFile
from auditor.model import Snapshot
from scrapers.base import Tools
from scrapers.file import File
from scrapers.http import Client, Wire
from scrapers.netguard import Guard

GOOD: dict[str, Any] = {
    "schema": "auditor/snapshot/1", "account": "@sam@social.example", "profile": {"display_name": "Sam 🌻"},
    "posts": [{"id": "1", "created_at": "2026-11-19T08:30:00+01:00", "text": "First week at Added Bytes!"}]}


def read(account: str, stdin: bytes = b"") -> Snapshot:
    tools = Tools(Client(Wire(Guard())), stdin=lambda: stdin)
    source = File()
    assert source.matches(account)
    return source.parse(source.fetch(account, 20, tools), 20)


@pytest.mark.parametrize("form", ["file:{path}", "file://{path}", "file://localhost{path}", "FILE:{path}",
                                  " file:{path} "])
def test_forms(form: str, tmp_path: Path) -> None:
    path = tmp_path / "me.json"
    path.write_text(json.dumps(GOOD), "utf-8")
    snapshot = read(form.format(path=path))
    assert snapshot.coverage.received == 1 and snapshot.source == "file"
    assert snapshot.posts[0].created_at.isoformat() == "2026-11-19T07:30:00+00:00"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "me ü.json"
    path.write_bytes(json.dumps(GOOD, ensure_ascii=False).encode(encoding))
    assert read(f"file:{path}").profile.display_name == "Sam 🌻"


def test_standard_input_and_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert read("file:-", json.dumps(GOOD).encode()).account == "@sam@social.example"
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "me.json").write_text(json.dumps(GOOD))
    assert read("file:~/me.json").account == "@sam@social.example"


FAULTS: dict[str, tuple[bytes, str]] = {
    "no JSON": (b"hello", "me.json:1:1: (top): is no JSON"),
    "cut off": (b'{"schema": "auditor/snapshot/1",\n "posts": [', "me.json:2:"),
    "a web page": (b"<html>", "is no JSON"),
    "empty": (b" \n", "is empty"),
    "no text": (b"\xff\xfb\x00PNG", "is no UTF-8 text"),
    "a number without end": (b'{"posts": ' + b"9" * 5000 + b"}", "thousands of digits"),
    "too deep": (b"[" * 300_000, "nested too deeply"),
    "a list": (b"[]", "stands where a map belongs"),
    "nothing": (b"{}", "schema: is missing"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_faults(fault: str, tmp_path: Path) -> None:
    content, words = FAULTS[fault]
    path = tmp_path / "me.json"
    path.write_bytes(content)
    with pytest.raises(BadFile) as caught:
        read(f"file:{path}")
    assert words in str(caught.value) and caught.value.status == 2


def test_every_fault_at_once_by_its_path() -> None:
    bad = GOOD | {"posts": [{"id": 1, "created_at": "yesterday", "txt": ""}], "profil": {}}
    with pytest.raises(BadFile) as caught:
        read("file:-", json.dumps(bad).encode())
    places = {fault.place for fault in caught.value.faults}
    assert {"posts[0].id", "posts[0].created_at", "posts[0].text", "posts[0].txt", "profil"} <= places


@pytest.mark.parametrize(("form", "words"), [("file:none.json", "is not there"), ("file:.", "is a folder"),
                                             ("file:", "no file is named"), ("file:\x00", "cannot be read")])
def test_files_that_are_none(form: str, words: str) -> None:
    with pytest.raises(BadFile, match=words):
        read(form)


def test_too_large(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(60_000_000)
    with pytest.raises(BadFile, match="larger than 50 MB"):
        read(f"file:{path}")
