"""Protected speech, what survives in it, what is covered wherever it would be shown, and what was not judged."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import Audit, Policy, Snapshot, audit
from auditor.masking import BULLET, cover, mask_spans, mask_words
from auditor.text.keys import keys
from auditor.text.phones import phones
from tests.tables.protected import ORDINARY, PROTECTED
from tests.test_rules import POLICY

SECRET = "Heron-Ladle-73"


def judged(*posts: dict[str, Any] | str, bio: str = "Works at Velmora. Opinions my own.", **policy: Any) -> Audit:
    rows = [{"id": str(i + 1), "created_at": f"2026-11-{18 - i}T10:00:00Z"} | ({"text": p} if isinstance(p, str) else p)
            for i, p in enumerate(posts)]
    snapshot = Snapshot.from_dict({
        "schema": "auditor/snapshot/1", "account": "@sam@social.example", "taken_at": "2026-11-20T10:00:00Z",
        "profile": {"display_name": "Sam", "handle": "@sam@social.example", "bio": bio}, "posts": rows})
    return audit(snapshot, Policy.from_dict(POLICY | policy))


@pytest.mark.parametrize("text", PROTECTED)
def test_recognised(text: str) -> None:
    assert judged(text).protected


@pytest.mark.parametrize("text", ORDINARY)
def test_not_taken_for_it(text: str) -> None:
    assert not judged(text).protected


def test_a_repost_and_a_picture_are_protected_too() -> None:
    repost = {"text": "Third month of unpaid overtime at the depot. Drivers, bring your payslips to the rep.", "kind": "repost",
              "author": "@dee"}
    picture = {"text": "exhibit A", "media": [{"alt": "A canteen notice: overtime will be unpaid. Under it forty signatures."}]}
    assert {entry.post_id for entry in judged(repost, picture).protected} == {"1", "2"}


def test_strong_words_about_hours_are_no_flag() -> None:
    result = judged("this rota is fucking inhumane, sixty hours a week and no overtime pay. who's coming to the union meeting?")
    assert result.protected and not result.flags


def test_a_secret_in_protected_speech_is_told_to_its_author_alone() -> None:
    result = judged(f"unpaid overtime again, colleagues, bring your payslips to the rep. staff login is crew / {SECRET}")
    flags = [flag for flag in result.flags if flag.rule == "secret-exposed"]
    assert result.protected and flags and all(flag.private and flag.outcome == "urgent" for flag in flags)


def test_job_cuts_as_inside_knowledge_are_not_protected() -> None:
    assert not judged("Velmora is going to cut 200 jobs in March, not announced yet, keep it quiet").protected


def test_no_policy_switches_it_off() -> None:
    text = "unpaid overtime again. colleagues, let's compare payslips before friday"
    settings_ = {rule: {"outcome": "urgent"} for rule in ("disparagement", "confidential-business", "workplace-speech")}
    assert judged(text, rules=settings_).protected


def test_a_secret_is_shown_nowhere() -> None:
    result = judged(f"First week at Velmora! my vpn login is sam / {SECRET}, what could go wrong")
    shown = json.dumps(result.to_dict())
    assert SECRET not in shown and any(flag.rule == "secret-exposed" for flag in result.flags)
    evidence = next(flag for flag in result.flags if flag.rule == "secret-exposed").evidence[0]
    assert evidence.end - evidence.start == len(evidence.text) == len(SECRET) and set(evidence.text) == {BULLET}


def test_an_address_with_a_password_is_covered_in_mentions() -> None:
    result = judged(f"why does https://sam:{SECRET}@velmora.example/hook time out?")
    assert SECRET not in json.dumps(result.to_dict())


def test_a_customer_is_covered_in_evidence() -> None:
    result = judged("Mrs Odalys Brandt was in again about her overdraft, third month at my counter")
    flag = next(flag for flag in result.flags if flag.rule == "customer-privacy")
    assert "Brandt" not in json.dumps([e.text for e in flag.evidence]) and not flag.private


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_covering_keeps_the_length(text: str, start: int, end: int) -> None:
    assert len(mask_spans(text, 0, [(start, end)])) == len(text) == len(cover(text))


def test_words_are_covered_wherever_a_sentence_quotes_them() -> None:
    assert mask_words("change abc-1 and abc-1", ["abc-1"]) == f"change {BULLET * 5} and {BULLET * 5}"


@given(st.text(max_size=400))
@settings(max_examples=60)
def test_looking_for_keys_and_numbers_never_fails(text: str) -> None:
    assert all(0 <= key.start < key.end <= len(text) for key in keys(text))
    assert all(0 <= start < end <= len(text) for start, end in phones(text))


@pytest.mark.parametrize("text", ["a" * 20_000, "=:" * 10_000, "://a:b@" * 3_000, "password: " * 3_000, "1 2 3 4 " * 4_000])
def test_long_texts_take_bounded_time(text: str) -> None:
    assert isinstance(list(keys(text)), list)


def gaps(*posts: dict[str, Any] | str) -> list[tuple[str | None, str, str]]:
    return [(gap.post_id, gap.rules, gap.reason) for gap in judged(*posts).not_judged]


def test_a_language_that_no_rule_reads_is_listed_whole() -> None:
    result = judged("Vandaag was het heel mooi weer en wij hebben met de hond in het bos gewandeld")
    assert [(g.rules, g.reason) for g in result.not_judged] == [("all", "language: nl")]
    assert result.posts["1"] == "not_judged"


def test_a_language_that_some_rules_read_lists_the_others() -> None:
    (_, left, reason), = gaps("Hoy hemos ido a la playa con los niños y no queríamos volver a casa")
    assert reason == "language: es" and "disparagement" in left and "undisclosed-endorsement" not in left


def test_a_stray_foreign_word_is_no_gap() -> None:
    assert gaps("We had the best schadenfreude and a croissant, c'est la vie, and then it rained all day") == []


def test_a_picture_without_description_is_told() -> None:
    described = {"text": "our desk", "media": [{"alt": "a fern"}]}
    bare = {"text": "our desk", "media": [{"alt": ""}]}
    alone = {"text": "", "media": [{"alt": ""}, {"alt": ""}]}
    found = gaps(described, bare, alone)
    assert [(post, reason) for post, _, reason in found] == [
        ("2", "picture without description"), ("3", "2 pictures without description")]
    assert "colleague-privacy" in found[0][1] and found[1][1] == "all"


def test_a_text_cut_by_its_source_is_told() -> None:
    found = gaps({"text": "and then she said", "truncated": True})
    assert [reason for _, _, reason in found] == ["the text was cut by its source"]
