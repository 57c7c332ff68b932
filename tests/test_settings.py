"""The person's settings: every key, every fault with its line, the order of finding a policy, namesakes."""

from __future__ import annotations

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import BadFile, NoPolicy, UsageError
from auditor.model import Me
from auditor.settings import Folders, Settings, keep_namesakes, key_lines, locate_policy, namesakes


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    made = Folders.of({"AUDITOR_HOME": str(tmp_path)})
    made.config.mkdir()
    return made


def load(folders: Folders, text: str) -> Settings:
    folders.settings.write_text(text, encoding="utf-8")
    return Settings.load(folders)


def test_no_file_means_defaults(tmp_path: Path) -> None:
    settings = Settings.load(Folders.of({"AUDITOR_HOME": str(tmp_path / "none")}))
    assert settings.me == Me()
    assert settings.accounts == ()
    assert not (tmp_path / "none").exists()


def test_every_key(folders: Folders) -> None:
    settings = load(folders, 'policy = "p.yaml"\nlanguage = "zh-Hant"\naccounts = ["@sam@social.example"]\n'
                             'notify_command = "notify-send \'two words\'"\n[me]\nemployed_since = 2024-03-01\n'
                             'role = "manager"\n')
    assert settings.me == Me(datetime(2024, 3, 1, tzinfo=UTC), "manager")
    assert settings.policy == folders.config / "p.yaml"
    assert settings.notify_command == ("notify-send", "two words")
    assert settings.lines == {"policy": 1, "language": 2, "accounts": 3, "notify_command": 4,
                              "me.employed_since": 6, "me.role": 7}


@pytest.mark.parametrize("written", [
    "2024-03-01", '"2024-03-01"', "2024-03-01T00:00:00Z", '"2024-03-01T01:00:00+01:00"'])
def test_a_day_of_hire(folders: Folders, written: str) -> None:
    assert load(folders, f"me.employed_since = {written}\n").employed_since == datetime(2024, 3, 1, tzinfo=UTC)


FAULTS = [
    ("polcy = 'x'\n", [(1, "polcy", "unknown key", "did you mean policy?")]),
    ("\n[me]\nrole = 'boss'\n", [(3, "me.role", '"boss"', "staff, manager or officer")]),
    ("[me]\nemployed_since = 'spring'\n", [(2, "me.employed_since", "is no day", "2024-03-01")]),
    ("[me]\nemployed_since = 2024\n", [(2, "me.employed_since", "is no day", "2024-03-01")]),
    ("[me]\nhired = 2024-03-01\n", [(2, "me.hired", "unknown key", "")]),
    ("me = 1\n", [(1, "me", "where a table belongs", "")]),
    ("accounts = '@sam'\n", [(1, "accounts", "where a list belongs", "[")]),
    ("accounts = ['@sam', 3]\n", [(1, "accounts[1]", "where a text belongs", "")]),
    ("language = 'Klingon!'\n", [(1, "language", "is no language", "zh-Hant")]),
    ("policy = ''\n", [(1, "policy", "where a text belongs", "path")]),
    ("notify_command = \"say 'x\"\n", [(1, "notify_command", "not closed", "")]),
    ("notify_command = []\n", [(1, "notify_command", "is empty", "a program")]),
    ("a =\n", [(1, "(file)", "is no TOML here", "key")]),
    ("language = 'en'\nlanguage = 'de'\n", [(2, "(file)", "is no TOML here", "")]),
    ("zzz = 1\nlanguage = 1\n[me]\nrole = 2\n", [(1, "zzz", "unknown", ""), (2, "language", "where a text", ""),
                                                  (4, "me.role", "2", "")]),
]


@pytest.mark.parametrize(("text", "expected"), FAULTS)
def test_every_fault_has_its_line(folders: Folders, text: str, expected: list[tuple[int, str, str, str]]) -> None:
    with pytest.raises(BadFile) as caught:
        load(folders, text)
    assert [(f.line, f.place) for f in caught.value.faults] == [row[:2] for row in expected]
    for fault, (_, _, what, right) in zip(caught.value.faults, expected, strict=True):
        assert what in fault.what
        assert right in fault.right


def test_not_utf_8(folders: Folders) -> None:
    folders.settings.write_bytes(b"language = 'en'\npolicy = '\xe9'\n")
    with pytest.raises(BadFile) as caught:
        Settings.load(folders)
    assert caught.value.faults[0].line == 2


@settings(deadline=None)
@given(st.one_of(st.binary(max_size=60), st.text("abc=.[]{}'\"\n\\ 1-", max_size=60).map(str.encode),
                 st.builds(lambda k, v: f"{k} = {v!r}\n".encode("utf-8", "replace"),
                           st.sampled_from(["policy", "language", "accounts", "me", "me.role", "notify_command"]),
                           st.one_of(st.text(max_size=9), st.integers(), st.lists(st.text(max_size=4), max_size=3)))))
def test_any_file_is_settings_or_faults(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    folders = Folders.of({"AUDITOR_HOME": str(tmp_path_factory.getbasetemp() / "any")})
    folders.config.mkdir(parents=True, exist_ok=True)
    folders.settings.write_bytes(raw)
    try:
        Settings.load(folders)
    except BadFile as error:
        assert all(fault.line for fault in error.faults)


def test_folders_without_home_are_the_platforms(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    folders = Folders.of({})
    if os.name == "posix" and os.uname().sysname == "Linux":
        assert folders.config == tmp_path / "c" / "auditor"
        assert folders.data == tmp_path / "d" / "auditor"


# --- the order of finding a policy

def test_order(folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    empty, named = Settings(folders), load(folders, "\npolicy = '/s.yaml'\n")
    with pytest.raises(NoPolicy) as caught:
        locate_policy(None, empty, {})
    assert "auditor init" in str(caught.value)
    assert caught.value.status == 2
    (tmp_path / "auditor-policy.yaml").write_text("")
    assert locate_policy(None, empty, {}).origin == "./auditor-policy.yaml"
    found = locate_policy(None, named, {})
    assert (found.path, found.origin) == (Path("/s.yaml"), f"{folders.settings}, line 2")
    found = locate_policy(None, named, {"AUDITOR_POLICY": "/e.yaml"})
    assert (found.path, found.origin) == (Path("/e.yaml"), "AUDITOR_POLICY")
    found = locate_policy("o.yaml", named, {"AUDITOR_POLICY": "/e.yaml"})
    assert (found.path, found.origin) == (Path("o.yaml"), "--policy")


# --- namesakes

def test_namesakes_are_kept_and_private(folders: Folders) -> None:
    assert namesakes(folders) == ()
    keep_namesakes(folders, ("Target", "Gap", "Target"))
    assert namesakes(folders) == ("Gap", "Target")
    assert stat.S_IMODE(folders.namesakes.stat().st_mode) == 0o600
    assert Settings.load(folders).me.namesakes == ("Gap", "Target")
    assert [path.name for path in folders.config.iterdir()] == ["namesakes.json"]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"names": [1]}', "[" * 100_000])
def test_a_broken_namesake_file_is_told(folders: Folders, text: str) -> None:
    folders.namesakes.write_text(text)
    with pytest.raises(BadFile, match="no list of names"):
        namesakes(folders)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="cannot be written"):
        keep_namesakes(Folders.of({"AUDITOR_HOME": str(tmp_path / "file")}), ("Gap",))


def test_lines_of_keys() -> None:
    assert key_lines('a = 1\n"b" = 2\n[me] # x\nrole = 3\n [ x . y ]\nc.d = 1\n') == {
        "a": 1, "b": 2, "me": 3, "me.role": 4, "x.y": 5, "x.y.c.d": 6}
