"""Commands over what is kept: explain, history, forget, report; and namesake, rules, sources."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.audits import write_snapshot
from tests.commands import Desk

HIRED = "First week at Hollowmere!"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def checked(desk: Desk) -> Desk:
    desk.run("check", write_snapshot(desk.folder, HIRED, "Rain again.", bio="Works at Hollowmere."))
    return desk


class TestExplain:
    """`auditor explain`."""

    def test_whole(self, checked: Desk) -> None:
        done = checked.run("explain")
        assert done.exit_code == 0
        assert "Without it the account would still be associated." in done.stdout
        assert "Where the company or a product is named" in done.stdout

    @pytest.mark.parametrize("account", ["@sam@social.example", "SAM@social.example"])
    def test_of_an_account(self, checked: Desk, account: str) -> None:
        assert "ASSOCIATED" in checked.run("explain", account).stdout

    def test_one_ground(self, checked: Desk) -> None:
        audit = json.loads(checked.run("check", f"file:{checked.folder}/snapshot.json", "--format", "json").stdout)
        of_post = next(g for g in audit["association"]["grounds"] if g["spot"] == "post")
        for args in ([of_post["id"]], ["@sam@social.example", of_post["id"]]):
            done = checked.run("explain", *args)
            assert done.exit_code == 0
            assert "First week at Hollowmere" in done.stdout and "bio" not in done.stdout

    def test_one_post(self, checked: Desk) -> None:
        assert "Nothing is flagged in post 99." in checked.run("explain", "99").stdout

    @pytest.mark.parametrize(("args", "sentence"), [
        (["f-nope"], "Nothing is kept about f-nope"), (["@sam@social.example", "f-nope"], "tells of no f-nope"),
        (["@kim@social.example"], "Kept are: @sam@social.example"),
    ])
    def test_of_what_is_not_there(self, checked: Desk, args: list[str], sentence: str) -> None:
        done = checked.run("explain", *args)
        assert done.exit_code == 2 and sentence in done.stderr

    def test_before_any_check(self, desk: Desk) -> None:
        done = desk.run("explain")
        assert done.exit_code == 2 and "Begin with `auditor check ACCOUNT`" in done.stderr


class TestHistoryAndForget:
    """`auditor history` and `auditor forget`."""

    def test_a_line_for_each_account(self, checked: Desk) -> None:
        checked.run("check", write_snapshot(checked.folder, "Hi.", account="@kim@social.example", name="kim.json"))
        lines = checked.run("history").stdout.splitlines()
        assert len(lines) == 2 and "@kim@social.example" in lines[0] and "Hollowmere policy 7" in lines[1]
        assert "not associated" in checked.run("history", "@kim@social.example").stdout

    def test_nothing(self, desk: Desk) -> None:
        done = desk.run("history")
        assert (done.exit_code, done.stdout) == (0, "") and "Nothing is kept." in done.stderr

    def test_forget_tells_what_went(self, checked: Desk) -> None:
        done = checked.run("forget", "@sam@social.example")
        assert done.stdout == "Deleted about @sam@social.example (mastodon): 1 audit.\n"
        assert checked.run("history").stdout == ""

    def test_forget_of_a_misspelled_account_says_what_is_kept(self, checked: Desk) -> None:
        done = checked.run("forget", "@sma@social.example")
        assert done.exit_code == 0
        assert done.stdout == "Nothing is kept about @sma@social.example. Kept are: @sam@social.example.\n"


class TestReport:
    """`auditor report`."""

    def test_to_a_file(self, checked: Desk) -> None:
        out = checked.folder / "r.txt"
        done = checked.run("report", "-o", str(out))
        assert done.exit_code == 0 and str(out) in done.stdout
        assert "ASSOCIATED with Hollowmere" in out.read_text() and "https://social.example/@sam/100" in out.read_text()

    def test_into_this_folder_by_default(self, checked: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(checked.folder)
        done = checked.run("report", "@sam@social.example", "--format", "json")
        assert done.exit_code == 0
        assert json.loads((checked.folder / "auditor-report-sam-social-example.json").read_text())["posts"]

    def test_of_nothing(self, desk: Desk) -> None:
        assert desk.run("report", "@sam@social.example", "--format", "text", "-o", "-").exit_code == 2


class TestNamesake:
    """`auditor namesake`."""

    def test_an_answer_is_kept_and_honoured(self, desk: Desk) -> None:
        account = write_snapshot(desk.folder, "The dashboard of Harbor is down.")
        assert "Harbor" in desk.run("check", account, "--explain").stdout
        assert desk.run("namesake", "add", "Harbor").exit_code == 0
        done = desk.run("check", account, "--explain")
        assert "You said: not the company: Harbor." in done.stdout and "is Harbor (" not in done.stdout

    def test_list_and_remove(self, desk: Desk) -> None:
        desk.run("namesake", "add", "Harbor", "harbor", "Shell")
        assert desk.run("namesake", "list").stdout == "Harbor\nShell\n"
        desk.run("namesake", "remove", "HARBOR")
        assert desk.run("namesake", "list").stdout == "Shell\n"
        assert desk.run("namesake", "remove", "Harbor").exit_code == 2

    def test_asked_once_at_a_terminal(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        import auditor.cli._asking

        monkeypatch.setattr(auditor.cli._asking, "possible", lambda: True)
        account = write_snapshot(desk.folder, "HARBOR")
        done = desk.run("check", account, input="n\n")
        assert "is “HARBOR” Harbor here?" in done.stderr
        assert desk.run("namesake", "list").stdout == "HARBOR\n"
        assert "here?" not in desk.run("check", account, input="").stderr

    def test_never_asked_of_a_pipe(self, desk: Desk) -> None:
        assert "here?" not in desk.run("check", write_snapshot(desk.folder, "HARBOR"), input="n\n").output


def test_rules_are_listed_and_told(desk: Desk) -> None:
    from auditor.rules import rules

    listed = desk.run("rules")
    assert listed.exit_code == 0 and "protected speech" in listed.stdout
    for rule in rules():
        assert rule.id in listed.stdout
        told = desk.run("rules", rule.id).stdout
        assert f"Outcome: {rule.outcome}" in told and "Languages:" in told


def test_sources_are_told(desk: Desk) -> None:
    from scrapers import sources

    told = desk.run("sources").stdout
    for source in sources():
        assert f"{source.name}: {source.title}" in told
    assert desk.run("sources", "mastodon").stdout.count("Reads") == 1


def test_nothing_is_written_outside_the_home(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk.folder / "work").mkdir()
    monkeypatch.chdir(desk.folder / "work")
    for args in (["rules"], ["history"], ["check", write_snapshot(desk.folder, "Hi.")], ["explain"]):
        desk.run(*args)
    assert list((desk.folder / "work").iterdir()) == []
