"""The texts around findings: shown and kept where they may be, and never those of secrets and protected posts."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.cli._passages import of_stored, passages, stored
from auditor.model import Audit, Snapshot
from reports.base import Passage, PassageKey
from tests.audits import audit, flag, ground, snapshot, write_snapshot
from tests.commands import Desk

TEXT = "Words before, then the words of it, and words after."


def found(result: Audit, *texts: str, bio: str = "") -> dict[PassageKey, Passage]:
    return passages(result, Snapshot.from_dict(snapshot(*texts, bio=bio)))


def on(text: str, words: str, post_id: str = "100", rule: str = "confidential-business") -> dict[str, object]:
    """A flag on some words of a text."""
    start = text.index(words)
    return flag("f-1", post_id, rule=rule, evidence=[
        {"part": "text", "start": start, "end": start + len(words), "text": words}])


def test_of_a_post_and_of_the_bio() -> None:
    result = audit(flags=[on(TEXT, "the words")], grounds=[ground(matched="Hollowmere", start=3, end=13)])
    assert found(result, TEXT, bio="At Hollowmere.") == {
        ("bio", "", "text"): Passage("At Hollowmere."), ("post", "100", "text"): Passage(TEXT)}


def test_a_little_around_the_words_and_no_more() -> None:
    text = "a" * 1000 + "hit" + "b" * 1000
    [passage] = found(audit(flags=[on(text, "hit")]), text).values()
    assert passage == Passage("a" * 200 + "hit" + "b" * 200, 800, True)


@pytest.mark.parametrize("result", [
    audit(flags=[on(TEXT, "the words", rule="secret-exposed")]),
    audit(flags=[on(TEXT, "the words"), on(TEXT, "after", rule="customer-privacy")]),
    audit(flags=[on(TEXT, "the words")], protected=[{"post_id": "100", "reason": "pay"}]),
    audit(flags=[flag("f-1", "100", evidence=[{"part": "text", "start": 0, "end": 5, "text": "•••••"}])]),
    audit(flags=[on(TEXT, "the words", "77")]),
], ids=["secret", "customer", "protected", "covered", "not there"])
def test_of_what_is_covered_there_is_none(result: Audit) -> None:
    assert found(result, TEXT) == {}


def test_they_come_back_as_they_were() -> None:
    known = {("bio", "", "text"): Passage("a", 3, True)}
    assert of_stored(stored(known)) == known


def test_the_report_of_a_kept_audit_shows_words_in_place(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.run("check", write_snapshot(tmp_path, "Rain. First week at Hollowmere! And tea.", bio="Bread."))
    done = desk.run("report", "-o", str(tmp_path / "r.html"))
    assert done.exit_code == 0
    assert "Rain. <mark>First week at Hollowmere</mark>! And tea." in (tmp_path / "r.html").read_text("utf-8")
