"""`auditor draft`: a text judged before it is posted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.mend import GAP, mended
from auditor.model import Evidence, Flag
from tests.audits import write_snapshot
from tests.commands import Desk

HIRED = "First week at Hollowmere!"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.mark.parametrize(("args", "input"), [
    ([HIRED], None), (["-"], HIRED + "\n"), ([], HIRED), (["file:draft.txt"], None),
])
def test_a_text_from_anywhere(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, args: list[str], input: str | None
) -> None:
    monkeypatch.chdir(desk.folder)
    (desk.folder / "draft.txt").write_text(HIRED)
    done = desk.run("draft", *args, input=input)
    assert done.exit_code == 0
    assert "Posting this makes the account associated with Hollowmere for the next 20 posts." in done.stdout


def test_nothing_is_kept(desk: Desk) -> None:
    desk.run("draft", HIRED)
    assert not (desk.home / "data").exists()


@pytest.mark.parametrize(("args", "input", "sentence"), [
    ([""], None, "The draft is empty"), (["-"], "  \n", "The draft is empty"),
    (["file:none.txt"], None, "cannot be read"),
    (["x" * 200_001], None, "longer than"), ([HIRED, "--as", "@sam@social.example"], None, "Nothing is kept about"),
])
def test_what_is_no_draft(desk: Desk, args: list[str], input: str | None, sentence: str) -> None:
    done = desk.run("draft", *args, input=input)
    assert done.exit_code == 2 and sentence in done.stderr


@pytest.mark.parametrize(("bio", "text", "effect"), [
    ("Works at Hollowmere.", "Rain again.", "The account is associated; posting this changes nothing in that."),
    ("Works at Hollowmere.", HIRED, "The account is associated already; this post would be one more ground for it."),
    ("", "Rain again.", "Posting this does not make the account associated."),
])
def test_as_an_account(desk: Desk, bio: str, text: str, effect: str) -> None:
    desk.run("check", write_snapshot(desk.folder, "Hi.", bio=bio))
    assert effect in desk.run("draft", text, "--as", "@sam@social.example").stdout


def test_rules_for_associated_accounts_apply_as_one(desk: Desk) -> None:
    """The standing of the account is what opens them."""
    text = "Whoever thinks that all foreigners are rats is right, they are vermin."
    desk.run("check", write_snapshot(desk.folder, "Hi.", bio="Works at Hollowmere."))
    from auditor.rules import rules

    if "identity-attack" not in {rule.id for rule in rules()}:
        pytest.skip("the rule is not there")
    alone = json.loads(desk.run("draft", text, "--format", "json").stdout)
    standing = json.loads(desk.run("draft", text, "--format", "json", "--as", "@sam@social.example").stdout)
    assert "identity-attack" not in {f["rule"] for f in alone["flags"]}
    assert "identity-attack" in {f["rule"] for f in standing["flags"]}


def test_the_mended_text_is_judged_again(desk: Desk) -> None:
    done = json.loads(desk.run("draft", "Hollowmere is the best app ever, go and buy it!", "--format", "json").stdout)
    assert {f["rule"] for f in done["flags"]} == {"undisclosed-endorsement"}
    assert done["mended"].startswith("I work at Hollowmere. ") and done["left"] == []


def test_json_is_json_for_any_text(desk: Desk) -> None:
    done = desk.run("draft", "\x1b[31m \u202e 嗨 👩‍💻", "--format", "json")
    assert json.loads(done.stdout)["text"] == "\x1b[31m \u202e 嗨 👩‍💻" and "\x1b" not in done.stdout


def make(rule: str, *spans: tuple[int, int]) -> Flag:
    return Flag("f", rule, "review", "post", "draft", tuple(Evidence("text", a, b, "x") for a, b in spans), "certain",
                False, False, (), "", "")


@pytest.mark.parametrize(("text", "flags", "languages", "result"), [
    ("key abc here", [make("secret-exposed", (4, 7))], ["en"], f"key {GAP} here"),
    ("aabbcc", [make("secret-exposed", (0, 3)), make("customer-privacy", (2, 4))], ["en"], f"{GAP}cc"),
    ("So gut!", [make("undisclosed-endorsement")], ["de"], "Ich arbeite bei Acme. So gut!"),
    ("很好！", [make("weak-disclosure")], ["zh"], "我在Acme工作。很好！"),
    ("Hyvä!", [make("undisclosed-endorsement")], ["fi"], "I work at Acme. Hyvä!"),
    ("idiots", [make("personal-attack", (0, 6))], ["en"], None),
])
def test_mending(text: str, flags: list[Flag], languages: list[str], result: str | None) -> None:
    assert mended(text, flags, "Acme", languages) == result


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 70), st.integers(0, 70))))
def test_mending_leaves_no_word_of_a_secret(text: str, spans: list[tuple[int, int]]) -> None:
    good = [(a, b) for a, b in spans if a < b <= len(text)]
    out = mended(text, [make("secret-exposed", *good)], "Acme", ["en"])
    kept = [c for i, c in enumerate(text) if not any(a <= i < b for a, b in good)]
    assert (out or text).replace(GAP, "") == "".join(kept).replace(GAP, "")


def test_the_number_of_findings_is_said_once(tmp_path: Path) -> None:
    done = Desk(tmp_path).run("draft", "Hollowmere is the best, go and try it!")
    assert done.stdout.startswith("1 finding\n") and done.stdout.count("1 finding") == 1
