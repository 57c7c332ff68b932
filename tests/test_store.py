"""The store: what is kept, for how long, and what is left after forgetting."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from auditor import migrations
from auditor.errors import StoreError
from auditor.model import Audit
from auditor.store import KEPT, Kept, Store
from tests.audits import audit, flag, ground

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
DOC = {"schema": "auditor/policy/1", "name": "Hollowmere policy"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "data") as store:
        yield store


def kept(result: Audit | None = None, at: datetime = NOW, asked: str = "@sam@social.example") -> Kept:
    result = result or audit()
    return Kept(result.account, asked, True, at, result, {"1": {"url": "https://social.example/1", "created_at": ""}})


def test_an_audit_comes_back_as_it_was(store: Store) -> None:
    full = audit(flags=[flag()], grounds=[ground(expected={"from": "2026-12-04", "to": "2026-12-20"})])
    store.keep(kept(full), DOC)
    found = store.last("@SAM@social.example", "mastodon", NOW)
    assert found == kept(full)
    assert store.policy(full.policy) == DOC


def test_lone_surrogates_are_kept(store: Store) -> None:
    odd = audit(flags=[flag(why="broken \ud83d here")])
    store.keep(kept(odd), DOC)
    assert store.find("", NOW)[0].audit == odd


def test_an_account_named_with_a_lone_surrogate(store: Store) -> None:
    odd = audit(account="@sam\ud800", source="file")
    store.keep(kept(odd, asked="file:\udcff.json"), DOC)
    assert store.last("@sam\ud800", "file", NOW) is not None
    assert store.find("file:\udcff.json", NOW)[0].audit == odd
    assert store.forget("@sam\ud800") and not store.find("", NOW)


def test_without_consent_only_the_last_audit_is_kept(store: Store) -> None:
    store.keep(kept(), DOC)
    store.keep(kept(at=NOW + timedelta(hours=1)), DOC)
    assert len(store.history(None, NOW)) == 1
    store.keep(kept(at=NOW + timedelta(hours=2)), DOC, earlier=True)
    assert len(store.history("@sam@social.example", NOW)) == 2


def test_thirty_days_and_no_longer(store: Store) -> None:
    store.keep(kept(), DOC)
    later = NOW + KEPT + timedelta(seconds=1)
    assert store.last("@sam@social.example", "mastodon", later) is None
    assert store.find("", later) == [] and store.history(None, later) == []
    other = audit(account="@kim@social.example")
    store.keep(kept(other, at=later), DOC)
    assert store.db.table("audits").count == 1


def test_a_policy_stays_no_longer_than_its_audits(store: Store) -> None:
    store.keep(kept(), DOC)
    store.keep(kept(audit(policy={"name": "Other", "version": None, "sha256": "cd" * 32})), DOC)
    assert [row["name"] for row in store.db.table("policies").rows] == ["Other"]


@pytest.mark.parametrize("typed", ["@sam@social.example", "sam@social.example", "@Sam@Social.example", "file:me.json"])
def test_forget_finds_the_account_however_it_is_written(store: Store, typed: str) -> None:
    store.keep(kept(asked="file:me.json"), DOC)
    assert store.forget(typed) == {"@sam@social.example (mastodon)": {"audit": 1}}
    assert store.history(None, NOW) == [] and store.db.table("policies").count == 0


def test_forget_leaves_other_accounts(store: Store) -> None:
    store.keep(kept(), DOC)
    store.keep(kept(audit(account="@kim@social.example"), asked="@kim@social.example"), DOC)
    store.forget("@sam@social.example")
    assert store.accounts(NOW) == ["@kim@social.example"]
    assert store.forget("@nobody@social.example") == {}


def test_forgotten_words_are_in_no_file_any_more(store: Store) -> None:
    words = "a-very-telling-sentence " * 400
    store.keep(kept(audit(flags=[flag(why=words)])), DOC)
    folder = store.path.parent
    assert any(b"a-very-telling" in path.read_bytes() for path in folder.iterdir())
    store.forget("@sam@social.example")
    assert not any(b"a-very-telling" in path.read_bytes() for path in folder.iterdir())


def test_a_replaced_audit_is_overwritten(store: Store) -> None:
    store.keep(kept(audit(flags=[flag(why="gone-with-the-next " * 400)])), DOC)
    store.keep(kept(), DOC)
    store.close()
    assert b"gone-with-the-next" not in store.path.read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_the_file_is_its_owners_alone(store: Store) -> None:
    before = os.umask(0)
    try:
        store.keep(kept(), DOC)
    finally:
        os.umask(before)
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700
    for beside in store.path.parent.iterdir():
        assert stat.S_IMODE(beside.stat().st_mode) == 0o600, beside


def test_an_open_mode_is_narrowed(store: Store) -> None:
    store.keep(kept(), DOC)
    store.close()
    store.path.chmod(0o644)
    store.history(None, NOW)
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


def test_wal_and_secure_delete_are_on(store: Store) -> None:
    store.keep(kept(), DOC)
    assert store.db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert store.db.execute("PRAGMA secure_delete").fetchone()[0] == 1


def test_steps_are_remembered_by_name_and_a_missing_one_is_taken(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.keep(kept(), DOC)
    store.close()
    more = (*migrations.STEPS, ("later", lambda db: db.create_table("later", {"id": int}, pk="id")))
    monkeypatch.setattr(migrations, "STEPS", more)
    monkeypatch.setattr(migrations, "NAMES", tuple(name for name, _ in more))
    assert store.last("@sam@social.example", "mastodon", NOW) is not None
    assert store.db.table("later").exists()


def test_a_newer_store_is_refused(store: Store) -> None:
    store.keep(kept(), DOC)
    store.db.table("_sqlite_migrations").insert(
        {"migration_set": "auditor", "name": "from-the-future", "applied_at": "x"})
    store.close()
    with pytest.raises(StoreError, match="newer version of this program") as told:
        store.history(None, NOW)
    assert "from-the-future" in str(told.value) and "AUDITOR_HOME" in told.value.next_step


def test_what_is_no_store_is_refused(store: Store) -> None:
    store.path.parent.mkdir()
    store.path.write_bytes(b"this is a text file, not a database" * 100)
    with pytest.raises(StoreError, match="no store of this program"):
        store.history(None, NOW)
    assert store.path.read_bytes().startswith(b"this is a text file")


def test_a_locked_store_says_so(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.keep(kept(), DOC)
    store.close()
    monkeypatch.setattr("auditor.store.WAIT", 0.05)
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(StoreError, match="in use by another run"):
            store.keep(kept(), DOC)
    finally:
        other.close()


def test_a_full_disk_says_so_and_loses_nothing(store: Store) -> None:
    store.keep(kept(), DOC)
    store.db.execute(f"PRAGMA max_page_count = {store.db.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(StoreError, match="the disk is full"):
        store.keep(kept(audit(flags=[flag(why="x" * 200_000)])), DOC)
    assert store.last("@sam@social.example", "mastodon", NOW) == kept()


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be opened"), Store(tmp_path / "file" / "data") as store:
        store.history(None, NOW)


def test_a_read_only_store_says_so(store: Store) -> None:
    store.keep(kept(), DOC)
    store.db.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreError, match="read-only"):
        store.keep(kept(), DOC)


def test_a_damaged_audit_names_the_account(store: Store) -> None:
    store.keep(kept(), DOC)
    store.db.execute("UPDATE audits SET audit = '{'")
    with pytest.raises(StoreError, match=r"@sam@social\.example .* cannot be read"):
        store.last("@sam@social.example", "mastodon", NOW)


def test_two_runs_may_begin_at_once(tmp_path: Path) -> None:
    errors: list[BaseException] = []

    def begin(i: int) -> None:
        try:
            with Store(tmp_path) as store:
                store.keep(kept(audit(account=f"@a{i}@x.example")), DOC)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=begin, args=(i,)) for i in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    with Store(tmp_path) as store:
        assert len(store.accounts(NOW)) == 6


def test_the_path_of_a_check_does_not_load_sqlite_utils(store: Store) -> None:
    store.keep(kept(), DOC)
    store.close()
    code = ("import sys; from pathlib import Path; from datetime import datetime, UTC\n"
            "from auditor.store import Store\n"
            f"with Store(Path({str(store.path.parent)!r})) as s:\n"
            f"    k = s.last('@sam@social.example', 'mastodon', datetime(2026, 11, 20, tzinfo=UTC)); s.keep(k, {{}})\n"
            "assert 'sqlite_utils' not in sys.modules")
    line = [sys.executable, "-c", code]
    done = subprocess.run(line, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    assert done.returncode == 0, done.stderr
