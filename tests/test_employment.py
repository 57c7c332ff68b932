"""Employment statements: who works where, said in six languages, and all that comes near it."""

from __future__ import annotations

from typing import Any

import pytest

from auditor import audit
from auditor.model import Audit, Snapshot
from auditor.policy import Policy
from tests.tables.employment import ROWS

FIRMS: dict[str, dict[str, Any]] = {
    "veldara": {"name": "Veldara", "handles": ["@veldara"], "domains": ["veldara.example"],
                "hashtags": ["Veldara", "VeldaraEmployee"], "demonyms": ["Veldaran"]},
    "osprey": {"name": "Osprey Air", "handles": ["@ospreyair"]},
    "marlow": {"name": "Marlow Bank", "handles": ["@marlowbank"]},
    "lanhe": {"name": "藍禾電子", "aliases": ["蓝禾电子"], "demonyms": ["藍禾人", "蓝禾员工"]},
}
PRODUCTS = {"veldara": [{"name": "Veldara Notes"}], "lanhe": [{"name": "藍禾耳機", "aliases": ["蓝禾耳机"]}]}
POLICIES = {key: Policy.from_dict({
    "schema": "auditor/policy/1", "name": f"Rules of {firm['name']}", "company": firm, "products": PRODUCTS.get(key, []),
    "disclaimers": {"disclosure": {"accepted": ["#VeldaraEmployee"]}}}) for key, firm in FIRMS.items()}


def judge(text: str, firm: str = "veldara", **more: Any) -> Audit:
    """The audit of an account with one post and a bio that says nothing."""
    return audit(Snapshot.from_dict({
        "schema": "auditor/snapshot/1", "account": "@sam@social.example", "taken_at": "2026-11-20T10:00:00Z",
        "profile": {"display_name": "Sam", "handle": "@sam@social.example", "bio": "tea and trains"},
        "posts": [{"id": "1", "created_at": "2026-11-19T08:30:00Z", "text": text, **more}]}), POLICIES[firm])


def says(result: Audit) -> str:
    """ "yes", "no" or "unclear"."""
    grounds = result.association.grounds
    if not grounds:
        return "no"
    return "unclear" if all(ground.certainty == "unclear" for ground in grounds) else "yes"


@pytest.mark.parametrize(("language", "firm", "expected", "text"), ROWS)
def test_statements(language: str, firm: str, expected: str, text: str) -> None:
    assert says(judge(text, firm)) == expected


@pytest.mark.parametrize("row", [row for row in ROWS if row[2] != "no"])
def test_a_ground_shows_its_words_and_reason(row: tuple[str, str, str, str]) -> None:
    _, firm, _, text = row
    for ground in judge(text, firm).association.grounds:
        assert text[ground.start:ground.end] == ground.matched != ""
        assert ground.reason.endswith(".")


@pytest.mark.parametrize(("text", "reason"), [
    ("my sister works at Veldara", "another person's job"),
    ("left Veldara in 2019, no regrets", "a former job"),
    ("as if I worked at Veldara", "a joke, a wish or a supposition"),
    ("interview at Veldara tomorrow", "an application, an interview or an offer not taken up"),
    ("我妹在藍禾電子上班", "another person's job"),
])
def test_near_misses_say_why(text: str, reason: str) -> None:
    result = judge(text, "lanhe" if "藍" in text else "veldara")
    assert [near.reason for near in result.near_misses if near.rule == "association"] == [reason]


def test_a_quote_speaks_by_its_own_words() -> None:
    quoted = {"author": "@veldara", "text": "Veldara Notes 4 is out today"}
    assert says(judge("this is my team!!", kind="quote", quoted=quoted)) == "unclear"
    assert says(judge("nice, congrats all", kind="quote", quoted=quoted)) == "no"
    first = {"author": "@ria", "text": "First week at Veldara!"}
    assert says(judge("so happy for you", kind="quote", quoted=first)) == "no"
    assert says(judge("We at Veldara argue about this too", kind="quote", quoted={"author": "@x", "text": "tabs?"})) == "yes"


def test_a_repost_says_nothing() -> None:
    assert says(judge("First week at Veldara!", kind="repost", author="@ria")) == "no"


def test_alt_text_counts() -> None:
    result = judge("best day", media=[{"alt": "me at my desk at Veldara with a plant"}])
    assert says(result) == "yes"
    assert result.association.grounds[0].part == "alt:0"


@pytest.mark.parametrize(("text", "expected"), [
    ("soup again #VeldaraEmployee", "yes"), ("soup again #LifeAtVeldara", "unclear"),
    ("as a Veldaran I like herons", "yes"), ("the Veldarans at the next table are loud", "no"),
    ("today was my last day at Veldara", "unclear"), ("my last day at Veldara is Friday", "yes"),
])
def test_tags_demonyms_and_last_days(text: str, expected: str) -> None:
    assert says(judge(text)) == expected


@pytest.mark.parametrize("text", ["at " * 5000 + "Veldara", "I work " * 3000 + "at Veldara", "我在" * 4000 + "藍禾電子"])
def test_long_texts_are_read_in_bounded_time(text: str) -> None:
    judge(text, "lanhe" if "藍" in text else "veldara")
