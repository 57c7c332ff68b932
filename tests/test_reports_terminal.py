"""The view for a terminal, and making text harmless and fitting it into columns."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reports
from reports.base import Change, Changes, PostRef, View
from reports.json import dumps
from reports.plain import HARMFUL, bounded, visible, width, wrap
from tests.audits import audit, flag, ground, near


def render(**more: object) -> str:
    view = more.pop("view", {})
    assert isinstance(view, dict)
    return reports.find("text").render(View(audit(**more), columns=10_000, **view))


@pytest.mark.parametrize(("text", "lines", "shown"), [
    ("a\x1b[31mb", False, "a␛[31mb"), ("a\u202eb", False, "a<U+202E>b"), ("a\nb\tc", False, "a b c"),
    ("a\r\nb\tc", True, "a\nb c"), ("\x7f\x9b", False, "␡<U+009B>"), ("a\u200bb", False, "a<U+200B>b"),
    ("👩\u200d💻", False, "👩\u200d💻"), ("❤️\u200d🔥", False, "❤️\u200d🔥"), ("a\u200d💻", False, "a<U+200D>💻"),
    ("\ud83d", False, "<U+D83D>"), ("\U000e0041", False, "<U+E0041>"), ("مرحبا", False, "مرحبا"), ("", False, ""),
    ("\u200d", False, "<U+200D>"),
])
def test_harmful_characters_are_made_visible(text: str, lines: bool, shown: str) -> None:
    assert visible(text, lines) == shown


@given(st.text())
def test_nothing_harmful_is_left(text: str) -> None:
    assert set(HARMFUL.findall(visible(text))) <= {"\u200d"}
    assert set(HARMFUL.findall(dumps([text]))) == set()


@given(st.text(alphabet="ab 漢字é\U0001f600", max_size=200), st.integers(24, 60))
def test_no_line_is_wider_than_the_columns_and_no_word_is_lost(text: str, columns: int) -> None:
    wrapped = wrap(text, columns, "  · ")
    assert all(width(line) <= columns for line in wrapped.split("\n"))
    assert re.sub(r"\s", "", wrapped.replace("·", "")) == re.sub(r"\s", "", text)


def test_bounded() -> None:
    assert bounded("abc", 3) == "abc" and bounded("abcd", 3) == "ab…"


def test_the_order_of_the_page() -> None:
    page = render(
        grounds=[ground(), ground("g-2", "3")], flags=[flag("f-1", outcome="note"), flag("f-2", outcome="urgent")],
        protected=[{"post_id": "2", "reason": "pay"}],
        not_judged=[{"spot": "post", "post_id": "5", "rules": "all", "reason": "language: fi"}],
        near_misses=[near("4")], view={"explain": True, "changes": Changes(datetime(2026, 11, 1, tzinfo=UTC))})
    places = [page.index(words) for words in (
        "@sam@social.example", "ASSOCIATED with Hollowmere", "bio: ", "after 18 more posts", "2 findings", "URGENT",
        "NOTE", "Protected speech, for you alone", "Not judged", "Looked like a finding", "Since the check of")]
    assert places == sorted(places)


@pytest.mark.parametrize(("more", "words"), [
    ({"grounds": [ground(certainty="unclear")], "status": "unclear"},
     "UNCLEAR: whether this account is tied to Hollowmere"),
    ({"grounds": [ground("g-1", "3", expected={"from": "2026-12-04", "to": "2026-12-20"})]},
     "Place 3 of 20: after 18 more posts it no longer counts, at your pace between 4 Dec 2026 and 20 Dec 2026."),
    ({"grounds": [ground("g-1", "3", place=20, posts_left=1)]}, "Place 20 of 20: after one more post"),
    ({"flags": [flag(conditional=True)]}, "only if the account is associated"),
    ({"flags": [flag(private=True, sensitive=["politics"])]}, "private: for you alone (politics)"),
    ({"flags": [flag(effect="names it for 20 posts", clause="p/c")]}, "Effect: names it for 20 posts"),
    ({"coverage": {"complete": False}}, "Read only in part"),
    ({"coverage": {"newest_first": False}}, "The order of posts is not certain"),
    ({"coverage": {"notes": ["The server hides boosts."]}}, "The server hides boosts."),
    ({"me": {"namesakes": ["Shell"]}}, "You said: not the company: Shell."),
])
def test_what_is_said(more: dict[str, object], words: str) -> None:
    assert words in render(**more)


def test_evidence_within_other_evidence_is_said_once() -> None:
    spans = [(0, 30), (0, 10), (0, 30), (40, 45)]
    evidence = [{"part": "text", "start": a, "end": b, "text": f"words {a}-{b}"} for a, b in spans]
    page = render(flags=[flag(evidence=evidence)])
    assert re.findall(r"“(words [^”]+)”", page) == ["words 0-30", "words 40-45"]


def test_posts_carry_their_day_and_address() -> None:
    refs = {"1": PostRef("https://social.example/1", datetime(2026, 11, 19, 12, tzinfo=UTC))}
    assert "post 1 of 19 Nov 2026 · https://social.example/1" in render(flags=[flag()], view={"posts": refs})


def test_changes_say_their_cause() -> None:
    items = (Change("account", "new finding"), Change("policy", "a finding is gone"))
    page = render(view={"changes": Changes(datetime(2026, 11, 1, tzinfo=UTC), items, "A note.")})
    assert "in the account: new finding" in page and "by the policy: a finding is gone" in page and "A note." in page


def test_color_only_where_asked() -> None:
    assert "\x1b[" not in render(flags=[flag()])
    assert "\x1b[33mREVIEW\x1b[0m" in render(flags=[flag()], view={"color": True})


def test_formats_are_found_by_name() -> None:
    assert reports.names()[0] == "text" and {"text", "json"} <= set(reports.names())
    for name in reports.names():
        form = reports.find(name)
        assert form.name == name and reports.by_suffix(form.suffix) == name
    with pytest.raises(KeyError):
        reports.find("terminal")
