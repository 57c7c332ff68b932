"""The examples of the bundled rules and packs, tried through the whole judge."""

from __future__ import annotations

import time
from typing import Any

import pytest

from auditor.policy import Policy
from auditor.policy.bundled import examples, rules_set, try_bundled
from auditor.policy.custom import problem
from auditor.policy.known import pack_ids, rule_ids
from auditor.policy.samples import try_examples

BODY: dict[str, Any] = {"schema": "auditor/policy/1", "name": "N", "company": {"name": "Example Company"}}
ASKING = BODY | {"disclaimers": {"opinion": {"required": True}}}


@pytest.mark.parametrize("rule", rule_ids())
def test_every_bundled_rule_has_examples(rule: str) -> None:
    assert sum(each.wanted for each in examples(rule)) >= 2
    assert sum(not each.wanted for each in examples(rule)) >= 2
    texts = [(each.text, each.bio) for each in examples(rule)]
    assert len(set(texts)) == len(texts)


def test_the_examples_of_bundled_rules_hold() -> None:
    tried = list(try_bundled(Policy.from_dict(ASKING)))
    assert {each.rule for each in tried} == set(rule_ids())
    assert [each for each in tried if not each.good] == []


@pytest.mark.parametrize("company", [
    {"name": "Thursday", "ambiguous": True, "handles": ["@thursdayapp"]}, {"name": "晨曦電子"}, {"name": "ミズログ"}])
def test_they_hold_for_other_names(company: dict[str, Any]) -> None:
    assert [each for each in try_bundled(Policy.from_dict(ASKING | {"company": company})) if not each.good] == []


@pytest.mark.parametrize("pack", pack_ids())
def test_the_examples_of_packs_hold(pack: str) -> None:
    made = Policy.from_dict(BODY | {"extends": [pack]})
    tried = [*try_examples(made), *try_bundled(made, rules_set(made))]
    assert [each for each in tried if not each.good] == []
    for rule in made.doc.custom:
        assert len(rule.examples.flag) >= 2
        assert len(rule.examples.pass_) >= 2


@pytest.mark.parametrize("pack", pack_ids())
def test_the_patterns_of_packs_can_be_used(pack: str) -> None:
    rules = Policy.from_dict(BODY | {"extends": [pack]}).doc.custom
    assert [(pattern, problem(pattern)) for rule in rules for pattern in (*rule.match, *rule.unless)
            if problem(pattern)] == []


def test_what_is_off_or_excepted_is_seen() -> None:
    off = Policy.from_dict(BODY | {"rules": {"workplace-speech": False}})
    assert "workplace-speech" not in {each.rule for each in try_bundled(off)}
    wide = {"exceptions": [{"match": "shit", "reason": "because", "until": "2030-01-01"}]}
    wrong = [each for each in try_bundled(Policy.from_dict(BODY | {"rules": {"workplace-speech": wide}})) if not each.good]
    assert [(each.rule, each.wanted) for each in wrong] == [("workplace-speech", True)]


def test_all_packs_are_quick() -> None:
    policies = [Policy.from_dict(BODY | {"extends": [pack]}) for pack in pack_ids()]
    for made in policies:
        list(try_examples(made))
    before = time.process_time()
    for made in policies:
        list(try_examples(made))
        list(try_bundled(made, rules_set(made)))
    assert time.process_time() - before < 2
