"""Custom rules: patterns found in posts through the whole judge, and patterns that are refused."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import BadFile
from auditor.judge import audit
from auditor.policy import Policy
from auditor.policy.custom import problem
from auditor.policy.samples import snapshot

BODY: dict[str, Any] = {
    "schema": "auditor/policy/1", "name": "N",
    "company": {"name": "Qivra", "code_names": ["Project Otter"]}, "customers": ["Marlow & Sons"],
    "competitors": [{"name": "Datumo"}],
    # It would cover the words of a customer's data in every finding.
    "rules": {"customer-privacy": False}}


def policy(match: str | list[str], **more: Any) -> Policy:
    rule = {"id": "own", "reach": "always", "outcome": "review", "why": "W", "match": match} | more
    return Policy.from_dict(BODY | {"custom": [rule]})


def found(text: str, made: Policy, bio: str = "") -> list[str]:
    flags = audit(snapshot((text,), bio), made).flags
    return [flag.evidence[0].text for flag in flags if flag.rule == "own"]


TABLE = [
    # pattern, text, the words found (None: nothing)
    ("roadmap", "Our roadmap is full.", "roadmap"),
    ("roadmap", "OUR ROADMAP!", "ROADMAP"),
    ("Roadmap", "our roadmap", "roadmap"),
    ("roadmap", "A road map of Wales.", None),
    ("road map", "A road map of Wales.", "road map"),
    ("(ship~|launch~) ..3 (may|june)", "We are shipping it in May.", "shipping it in May"),
    ("(ship~|launch~) ..3 (may|june)", "Ship it whenever you like, come May", None),
    ("(ship|launch) ... (may|june)", "We ship the thing, I am told, in June.", "ship the thing, I am told, in June"),
    ("<subject> ..2 outage", "The Qivra search outage", "Qivra search outage"),
    ("<subject> ..2 outage", "The harbour search outage", None),
    ("<code_name>", "Project Otter is nearly there", "Project Otter"),
    ("<customer> & (invoice|contract)", "The contract of Marlow & Sons ended", "Marlow & Sons"),
    ("<competitor> ..3 (dead|rubbish)", "Datumo is rubbish", "Datumo is rubbish"),
    ("<url:qivra.example>", "see https://docs.qivra.example/a?b=1", "https://docs.qivra.example/a?b=1"),
    ("<url:qivra.example>", "see https://notqivra.example/", None),
    ("<url:qivra.example>", "see https://x.example/?u=https://qivra.example", None),
    ("beta & !(public|open)", "The beta starts", "beta"),
    ("beta & !(public|open)", "The public beta starts", None),
    ("路線圖", "我們的路线图很滿。", "路线图"),
    ("hoja de ruta", "Nuestra hoja de ruta está llena.", "hoja de ruta"),
    ("tiekartta", "Meidän tiekartta on täynnä, ja se on hyvä.", "tiekartta"),
    ("<number> tiekartta", "Meidän 3 tiekartta on täynnä, ja se on hyvä.", "3 tiekartta"),
    ("<subject> tiekartta", "Meidän Qivra tiekartta on täynnä, ja se on hyvä.", "Qivra tiekartta"),
    ("<number> (seats|licences)", "sold 400 seats", "400 seats"),
]


@pytest.mark.parametrize(("pattern", "text", "words"), TABLE)
def test_patterns(pattern: str, text: str, words: str | None) -> None:
    seen = found(text, policy(pattern))
    assert seen == ([] if words is None else [words]) or (words is not None and words in (seen or [""])[0])


def test_a_flag_says_what_the_policy_says() -> None:
    made = Policy.from_dict(BODY | {
        "clauses": {"c": {"title": "T", "text": "U", "source": "S"}},
        "custom": [{"id": "own", "reach": "always", "outcome": "disclaimer", "why": "Why.", "remedy": "Do.",
                    "clause": "c", "match": "roadmap"}]})
    flag, = audit(snapshot(("the roadmap",)), made).flags
    assert (flag.rule, flag.outcome, flag.why, flag.remedy, flag.clause) == (
        "own", "disclaimer", "Why.", "Do.", "policy/c")


def test_unless_looks_at_the_whole_post() -> None:
    made = policy("roadmap", unless=["is public", "<url>"])
    assert found("Our roadmap is full.", made) == ["roadmap"]
    assert found("Our roadmap is full. It is public.", made) == []
    assert found("It is public! Our roadmap is full.", made) == []
    nears = audit(snapshot(("Our roadmap. It is public.",)), made).near_misses
    assert [(near.rule, near.text, near.reason) for near in nears] == [
        ("own", "roadmap", "“is public” stands in the post")]
    assert found("the roadmap https://qivra.example/r", policy("roadmap", unless="<url>")) == []


def test_bad_patterns_are_told_beside_other_faults() -> None:
    with pytest.raises(BadFile) as caught:
        policy("<no_such_class>", outcome="fired")
    assert {fault.place for fault in caught.value.faults} == {"custom[0].outcome", "custom[0].match[0]"}


def test_a_bad_pattern_of_unless_is_told() -> None:
    with pytest.raises(BadFile) as caught:
        policy("roadmap", unless=["fine", "<nobody-at-all>"])
    assert [fault.place for fault in caught.value.faults] == ["custom[0].unless[1]"]


def test_reach() -> None:
    made = policy("roadmap", reach="associated")
    assert found("the roadmap", made) == []
    assert found("the roadmap", made, "I work at Qivra") == ["roadmap"]


def test_protected_speech_is_above_custom_rules() -> None:
    made = policy("(pay|wages|overtime)")
    assert found("Colleagues, compare your pay: Qivra underpays all of us. Join the union!", made, "At Qivra") == []


def test_rules_may_switch_a_custom_rule_off() -> None:
    made = Policy.from_dict(BODY | {"extends": ["community"], "rules": {"community-minimises": "off"}})
    text = "That's not a bug. I will ban you for this."
    assert [flag.rule for flag in audit(snapshot((text,)), made).flags
            if flag.rule.startswith("community")] == ["community-poses-as-moderator"]


@pytest.mark.parametrize(("pattern", "what"), [
    ("<no_such_class>", "there is no <no_such_class>"), ("(a", "cannot be read"), ("<a", "cannot be read"),
    ("..3", "cannot be read"),
    ("! <subject>", "cannot be read"), ("x" * 700, "at most"), ("a>b", "cannot be read"),
    ("work~ " * 20, "too many texts"), ("(a ..3 b|c)", "inside a bracket"), ("(a|<subject>) b", "inside a bracket"),
    ("((a|b) ...|c)", "inside a bracket"),
    ("(" + "(a|b) " * 13 + ")", "too many texts"), ("a? " * 30 + "b", "too many texts")])
def test_bad_patterns_are_told(pattern: str, what: str) -> None:
    with pytest.raises(BadFile) as caught:
        policy(pattern)
    fault, = caught.value.faults
    assert fault.place == "custom[0].match[0]"
    assert what in fault.what + fault.right


@settings(deadline=None)
@given(st.text("ab ~?|()<>.!&^$*3 subject路", max_size=60))
def test_any_pattern_is_used_or_refused_quickly(pattern: str) -> None:
    before = time.perf_counter()
    if problem(pattern) is None and pattern.strip():
        policy(pattern)
    assert time.perf_counter() - before < 2


def test_many_threads_see_the_same() -> None:
    made = policy(["roadmap", "路線圖"])
    seen: list[list[str]] = []
    threads = [threading.Thread(target=lambda t=text: seen.append(found(t, made)))
               for text in ("the roadmap", "路線圖") * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(tuple, seen)) == [("roadmap",)] * 4 + [("路線圖",)] * 4


def test_shared_grammars_stay_as_they_are() -> None:
    from auditor.grammar.language import grammar

    before = len(grammar("en").lexicon.numbers)
    found("the zyzzyva roadmap", policy("zyzzyva ..2 roadmap"))
    assert len(grammar("en").lexicon.numbers) == before
