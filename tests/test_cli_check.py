"""`auditor check`: answers, statuses, formats, files, what changed, whose account."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

import auditor.judge
from auditor.model import Audit, Me, Snapshot
from auditor.privacy import NOTICE
from tests.audits import POLICY, audit, flag, ground, mention, snapshot, write_snapshot
from tests.commands import Desk

HIRED = "First week at Hollowmere!"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


class Judge:
    """Stands in for judging where a test needs a certain audit; remembers what it was asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *results: Audit) -> None:
        self.results = list(results)
        self.asked: list[tuple[str, Me]] = []
        monkeypatch.setattr(auditor.judge, "audit", self)

    def __call__(self, snapshot: Snapshot, policy: Any, me: Me) -> Audit:
        from dataclasses import replace

        self.asked.append((policy.ref.sha256, me))
        result = self.results.pop(0) if len(self.results) > 1 else self.results[0]
        return replace(result, account=snapshot.account, policy=policy.ref, me=me, taken_at=snapshot.taken_at)


@pytest.mark.parametrize(("outcome", "status"), [
    ("note", 0), ("disclaimer", 1), ("review", 1), ("urgent", 1),
])
def test_status_by_the_gravest_outcome(desk: Desk, monkeypatch: pytest.MonkeyPatch, outcome: str, status: int) -> None:
    Judge(monkeypatch, audit(flags=[flag(outcome=outcome)]))
    assert desk.run("check", write_snapshot(desk.folder, "Hello.")).exit_code == status


def test_unclear_alone_is_0_and_a_conditional_flag_is_1(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    account = write_snapshot(desk.folder, "Hello.")
    unclear = [ground(certainty="unclear")]
    Judge(monkeypatch, audit(grounds=unclear, status="unclear"))
    assert desk.run("check", account).exit_code == 0
    Judge(monkeypatch, audit(grounds=unclear, status="unclear", flags=[flag(conditional=True)]))
    assert desk.run("check", account).exit_code == 1


def test_the_answer_comes_first(desk: Desk) -> None:
    done = desk.run("check", write_snapshot(desk.folder, HIRED, "Rain again."))
    lines = done.stdout.splitlines()
    assert lines[0] == "@sam@social.example"
    assert lines[3].startswith("ASSOCIATED with Hollowmere")
    assert "after 20 more posts it no longer counts" in done.stdout
    assert "clean" not in done.stdout.lower() and "score" not in done.stdout.lower()


def test_not_associated_and_nothing_found(desk: Desk) -> None:
    done = desk.run("check", write_snapshot(desk.folder, "Rain again."))
    assert done.exit_code == 0
    assert "NOT ASSOCIATED" in done.stdout and "No findings in what was judged." in done.stdout


def test_json_is_the_audit_and_nothing_more(desk: Desk) -> None:
    from auditor import Policy, audit

    done = desk.run("check", write_snapshot(desk.folder, HIRED), "--format", "json")
    expected = audit(Snapshot.from_dict(snapshot(HIRED)), Policy.load(desk.policy())).to_dict()
    assert json.loads(done.stdout) == expected


def test_json_of_several_is_one_audit_a_line_in_order(desk: Desk) -> None:
    names = [f"@a{i}@x.example" for i in range(3)]
    accounts = [write_snapshot(desk.folder, "Hi.", name=f"{i}.json", account=name) for i, name in enumerate(names)]
    done = desk.run("check", *accounts, accounts[0], "--format", "json")
    assert [json.loads(line)["account"] for line in done.stdout.splitlines()] == names


def test_one_bad_account_does_not_spoil_the_others(desk: Desk) -> None:
    good = write_snapshot(desk.folder, "Hi.")
    (desk.folder / "bad.json").write_text('{"schema": "auditor/snapshot/1", "acount": 1}')
    done = desk.run("check", f"file:{desk.folder}/bad.json", good, "file:missing.json", "@nobody")
    assert done.exit_code == 2
    assert "NOT ASSOCIATED" in done.stdout
    assert "did you mean account?" in done.stderr and "missing.json" in done.stderr and "@nobody" in done.stderr


@pytest.mark.parametrize(("content", "sentence"), [
    (b"", "bad.json"), (b"{", "bad.json"), (b"<html>", "bad.json"), (b"\xff\xfe\x00", "bad.json"), (b"[]", "map"),
    (b"[" * 100_000, "bad.json"),
])
def test_a_file_that_is_no_snapshot(desk: Desk, content: bytes, sentence: str) -> None:
    (desk.folder / "bad.json").write_bytes(content)
    done = desk.run("check", f"file:{desk.folder}/bad.json")
    assert (done.exit_code, done.stdout) == (2, "")
    assert sentence in done.stderr and "Traceback" not in done.stderr


def test_no_policy(desk: Desk) -> None:
    desk.env["AUDITOR_POLICY"] = ""
    done = desk.run("check", write_snapshot(desk.folder, "Hi."))
    assert done.exit_code == 2 and "`auditor init` makes one" in done.stderr


def test_every_fault_of_a_policy(desk: Desk) -> None:
    bad = desk.policy("schema: auditor/policy/1\nnam: x\ncompany: {name: 3, handels: []}\n", "bad.yaml")
    done = desk.run("check", write_snapshot(desk.folder, "Hi."), "--policy", str(bad))
    assert done.exit_code == 2
    assert "bad.yaml:2:" in done.stderr and "did you mean handles?" in done.stderr


def test_in_part_is_3_only_when_strict(desk: Desk) -> None:
    part = write_snapshot(desk.folder, "Hi.", coverage={"requested": 20, "received": 1, "complete": False})
    done = desk.run("check", part)
    assert done.exit_code == 0 and "Read only in part" in done.stdout
    assert desk.run("check", part, "--strict").exit_code == 3


class TestFile:
    """`-o FILE`."""

    def test_takes_the_format_from_its_name(self, desk: Desk) -> None:
        out = desk.folder / "out.json"
        done = desk.run("check", write_snapshot(desk.folder, "Hi."), "-o", str(out))
        assert done.stdout == "" and f"Written to {out}" in done.stderr
        assert json.loads(out.read_text())["account"] == "@sam@social.example"
        assert stat.S_IMODE(out.stat().st_mode) == 0o600
        assert not [p for p in desk.folder.iterdir() if p.name.startswith(".out")]

    def test_keeps_the_mode_and_a_link_of_what_is_there(self, desk: Desk) -> None:
        real, link = desk.folder / "real.json", desk.folder / "link.json"
        real.write_text("old")
        real.chmod(0o644)
        link.symlink_to(real)
        desk.run("check", write_snapshot(desk.folder, "Hi."), "-o", str(link))
        assert link.is_symlink() and json.loads(real.read_text()) and stat.S_IMODE(real.stat().st_mode) == 0o644

    @pytest.mark.parametrize(("target", "sentence"), [(".", "is a folder"), ("no/such/out.txt", "there is no folder")])
    def test_refuses_before_any_work(self, desk: Desk, target: str, sentence: str) -> None:
        done = desk.run("check", "file:missing.json", "-o", str(desk.folder / target))
        assert done.exit_code == 2 and sentence in done.stderr and "missing" not in done.stderr

    def test_never_replaces_a_device(self, desk: Desk) -> None:
        done = desk.run("check", write_snapshot(desk.folder, "Hi."), "-o", os.devnull)
        assert done.exit_code == 0 and not Path(os.devnull).is_file()

    def test_is_as_it_was_when_writing_fails(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        out = desk.folder / "out.json"
        out.write_text("old")

        def fail(_: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", fail)
        done = desk.run("check", write_snapshot(desk.folder, "Hi."), "-o", str(out))
        assert done.exit_code == 2 and "No space left" in done.stderr
        assert out.read_text() == "old" and len(list(desk.folder.glob(".out*"))) == 0


class TestHostile:
    """What a stranger wrote does no harm to a terminal."""

    BIO = "at Hollowmere \x1b]0;title\x07\x1b[2J <script>alert(1)</script> \u202egnihton\u202c \x9b31m \u2066x"

    @pytest.mark.parametrize("form", ["text", "json"])
    def test_no_raw_control_characters(self, desk: Desk, form: str) -> None:
        account = write_snapshot(desk.folder, f"We shipped it at Hollowmere \x1b[31m\u202e {self.BIO}", bio=self.BIO,
                                 account="@sam\x1b[2J\u202e@x")
        done = desk.run("check", account, "--explain", "--format", form)
        assert not set(done.output) & set("\x1b\x07\x9b\u202e\u202c\u2066\u2069")

    def test_marks_are_seen(self, desk: Desk) -> None:
        done = desk.run("check", write_snapshot(desk.folder, "Hi.", account="@sam\x1b[2J\u202e@x"))
        assert "@sam␛[2J<U+202E>@x" in done.stdout

    def test_surrogates_do_not_stop_it(self, desk: Desk) -> None:
        account = write_snapshot(desk.folder, "\ud83d at Hollowmere \udc00", bio="\ud800 Hollowmere")
        for form in ("text", "json"):
            assert desk.run("check", account, "--format", form).exit_code == 0


class TestChanges:
    """What changed since the last check, told apart by cause."""

    def test_nothing(self, desk: Desk) -> None:
        account = write_snapshot(desk.folder, "Hi.")
        assert "Since the check" not in desk.run("check", account).stdout
        assert "nothing has changed" in desk.run("check", account).stdout

    def test_by_the_account(self, desk: Desk) -> None:
        desk.run("check", write_snapshot(desk.folder, "Hi."))
        done = desk.run("check", write_snapshot(desk.folder, HIRED, "Hi."))
        assert "in the account: the account was not associated and is associated now" in done.stdout
        assert "in the account: new ground for the association, post 100" in done.stdout
        assert "by the policy" not in done.stdout

    def test_by_the_policy(self, desk: Desk) -> None:
        account = write_snapshot(desk.folder, HIRED)
        desk.run("check", account)
        other = desk.policy(POLICY.replace("Hollowmere", "Larchgate"), "other.yaml")
        done = desk.run("check", account, "--policy", str(other))
        assert "by the policy: the account was associated and is not associated now" in done.stdout
        assert "in the account" not in done.stdout

    def test_by_both(self, desk: Desk) -> None:
        desk.run("check", write_snapshot(desk.folder, "Hi.", bio="Larchgate fan"))
        other = desk.policy(POLICY.replace("Hollowmere", "Larchgate"), "other.yaml")
        done = desk.run("check", write_snapshot(desk.folder, HIRED, bio="Larchgate fan"), "--policy", str(other))
        assert "in the account: new ground for the association, post 100" in done.stdout
        assert "by the policy: a ground is gone, post 100" in done.stdout
        assert "by the policy: new ground for the association, bio" in done.stdout

    def test_by_the_persons_own_settings(self, desk: Desk) -> None:
        account = write_snapshot(desk.folder, HIRED)
        desk.run("check", account)
        (desk.home / "config").mkdir()
        (desk.home / "config" / "config.toml").write_text("[me]\nemployed_since = 2026-11-21\n")
        done = desk.run("check", account)
        assert "by your settings: the account was associated and is not associated now" in done.stdout

    def test_a_lost_policy_is_admitted(self, desk: Desk) -> None:
        import sqlite3

        account = write_snapshot(desk.folder, HIRED)
        desk.run("check", account)
        with sqlite3.connect(desk.home / "data" / "auditor.db") as store:
            store.execute("DELETE FROM policies")
        store.close()
        other = desk.policy(POLICY.replace("Hollowmere", "Larchgate"), "other.yaml")
        assert "may come from the policy" in desk.run("check", account, "--policy", str(other)).stdout


class TestStore:
    """A store at fault loses no result."""

    def test_a_newer_one(self, desk: Desk) -> None:
        import sqlite3

        account = write_snapshot(desk.folder, HIRED)
        desk.run("check", account)
        with sqlite3.connect(desk.home / "data" / "auditor.db") as store:
            store.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
                          " VALUES ('auditor', 'x', '')")
        store.close()
        done = desk.run("check", account)
        assert done.exit_code == 3
        assert "ASSOCIATED" in done.stdout and "newer version" in done.stderr
        assert desk.run("history").exit_code == 3

    def test_a_home_that_is_a_file(self, desk: Desk) -> None:
        (desk.folder / "file").write_text("")
        desk.env["AUDITOR_HOME"] = str(desk.folder / "file")
        done = desk.run("check", write_snapshot(desk.folder, HIRED))
        assert done.exit_code == 3 and "ASSOCIATED" in done.stdout and "AUDITOR_HOME" in done.stderr


SECRET: dict[str, Any] = {
    "grounds": [ground()], "protected": [{"post_id": "97", "reason": "speaks of pay"}],
    "flags": [flag("f-private", "98", private=True, sensitive=["politics"]), flag("f-both", "97", private=True)],
    "mentions": [mention("97")], "posts": {"100": "none", "99": "none", "98": "review", "97": "review"},
}


class TestWhoseAccount:
    """Before ownership is proved nothing tells of protected posts and private findings."""

    @pytest.fixture
    def stranger(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The file source counts as a public page for this test."""
        from scrapers.file import File

        monkeypatch.setattr(File, "reach", "public")

    @pytest.mark.parametrize("form", ["text", "json"])
    @pytest.mark.parametrize("explain", [[], ["--explain"]])
    @pytest.mark.usefixtures("stranger")
    def test_left_out_of_output_store_and_status(
        self, desk: Desk, monkeypatch: pytest.MonkeyPatch, form: str, explain: list[str]
    ) -> None:
        Judge(monkeypatch, audit(**SECRET))
        done = desk.run("check", write_snapshot(desk.folder, "a", "b", "c", "d"), "--format", form, *explain)
        assert done.exit_code == 0
        for trace in ("97", "f-private", "f-both", "speaks of pay", "politics"):
            assert trace not in done.output
        assert done.stdout.count(NOTICE[:40]) == 1
        for path in (desk.home / "data").iterdir():
            assert b"speaks of pay" not in path.read_bytes() and b"f-private" not in path.read_bytes()
        assert "speaks of pay" not in desk.run("explain").output + desk.run("history").output

    @pytest.mark.usefixtures("stranger")
    def test_the_same_line_where_there_is_nothing(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        Judge(monkeypatch, audit(grounds=[ground()]))
        assert NOTICE in desk.run("check", write_snapshot(desk.folder, "a")).stdout

    @pytest.mark.usefixtures("stranger")
    def test_no_difference_tells_of_it(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        Judge(monkeypatch, audit(grounds=[ground()]), audit(**SECRET))
        account = write_snapshot(desk.folder, "a", "b", "c", "d")
        desk.run("check", account)
        assert "nothing has changed" in desk.run("check", account).stdout

    def test_the_owner_sees_it(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        Judge(monkeypatch, audit(**SECRET))
        done = desk.run("check", write_snapshot(desk.folder, "a", "b", "c", "d"))
        assert done.exit_code == 1 and "speaks of pay" in done.stdout and "for you alone (politics)" in done.stdout

    def test_what_the_owner_saw_before_is_no_difference_for_a_stranger(
        self, desk: Desk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from scrapers.file import File

        Judge(monkeypatch, audit(**SECRET))
        account = write_snapshot(desk.folder, "a", "b", "c", "d")
        desk.run("check", account)
        monkeypatch.setattr(File, "reach", "public")
        assert "nothing has changed" in desk.run("check", account).stdout
