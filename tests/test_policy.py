"""Policies as they are meant to be: reading, defaults, packs merged, the hash, speed."""

from __future__ import annotations

import pickle
import time
from pathlib import Path
from typing import Any

import pytest

from auditor.errors import BadFile
from auditor.policy import Policy, known
from auditor.policy.model import RuleSetting

SHARED = Path(__file__).parents[2] / "shared"
BODY: dict[str, Any] = {"schema": "auditor/policy/1", "name": "N", "company": {"name": "Acme"}}


def policy(tmp_path: Path, text: str, **packs: str) -> Policy:
    """A policy of YAML text; `packs` are written beside it as NAME.yaml."""
    for name, body in packs.items():
        (tmp_path / f"{name}.yaml").write_text(f"schema: auditor/policy/1\npack: {name}\n" + body)
    file = tmp_path / "policy.yaml"
    file.write_text("schema: auditor/policy/1\nname: N\ncompany: {name: Acme}\n" + text)
    return Policy.load(file)


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.exists(), reason="the samples of ../shared are not here")
@pytest.mark.parametrize("folder", ["cases/policies", "data/namesakes/policies"])
def test_sample_policies_load(folder: str) -> None:
    files = sorted((SHARED / folder).glob("*.yaml"))
    assert files
    for file in files:
        assert Policy.load(file).subjects[0].name


def test_defaults() -> None:
    doc = Policy.from_dict(BODY).doc
    assert doc.association.window == 20
    assert doc.association.counts == ("original", "quote", "reply")
    assert len(doc.association.visible_spots) == 9
    assert not doc.disclaimers.opinion.required
    assert doc.contacts.manager is None


def test_subjects_are_the_company_first() -> None:
    made = Policy.from_dict(BODY | {"products": [{"name": "Rocket"}, {"name": "Anvil"}]})
    assert [subject.name for subject in made.subjects] == ["Acme", "Rocket", "Anvil"]


@pytest.mark.parametrize(("written", "on"), [
    ("off", False), ("Off", False), ("false", False), ("no", False), ("'off'", False),
    ("on", True), ("true", True), ("yes", True), ('"on"', True), ("{outcome: note}", True)])
def test_switching_a_rule(tmp_path: Path, written: str, on: bool) -> None:
    assert policy(tmp_path, f"rules:\n  workplace-speech: {written}\n").rule("workplace-speech").on is on


def test_a_rule_that_is_not_named_is_on() -> None:
    assert Policy.from_dict(BODY).rule("disparagement") == RuleSetting()


@pytest.mark.parametrize(("key", "written", "read"), [
    ("version", "1.10", "1.10"), ("version", "2026-11-20", "2026-11-20"), ("version", "1_000", "1_000"),
    ("version", "No", "No"), ("version", "'null'", "null"), ("version", "~", None), ("version", "0x1F", "0x1F")])
def test_a_text_is_what_was_written(tmp_path: Path, key: str, written: str, read: str | None) -> None:
    assert getattr(policy(tmp_path, f"{key}: {written}\n").doc, key) == read


def test_names_that_yaml_would_misread(tmp_path: Path) -> None:
    made = policy(tmp_path, "products: [{name: On, ambiguous: yes}, {name: 360}, {name: No, aliases: [1.50]}]\n")
    assert [subject.name for subject in made.subjects[1:]] == ["On", "360", "No"]
    assert made.subjects[1].ambiguous is True
    assert made.subjects[3].aliases == ("1.50",)


def test_anchors_and_merges_are_read(tmp_path: Path) -> None:
    made = policy(tmp_path, "rules:\n  disparagement: &r {outcome: note, contact: Ann}\n"
                            "  personal-attack: {<<: *r, contact: Bob}\n  identity-attack: *r\n")
    assert made.rule("personal-attack") == RuleSetting(outcome="note", contact="Bob")
    assert made.rule("identity-attack") == made.rule("disparagement")


def test_a_key_with_nothing_behind_it_is_not_set(tmp_path: Path) -> None:
    made = policy(tmp_path, "products:\n#  - name: Rocket\nassociation:\nrules:\nclauses:\nextends:\n")
    assert made.doc == Policy.from_dict(BODY).doc


def test_bom_and_utf_16_and_windows_lines_are_read(tmp_path: Path) -> None:
    text = "schema: auditor/policy/1\r\nname: 晨曦\r\ncompany: {name: 晨曦電子}\r\n"
    for encoding in ("utf-8-sig", "utf-16"):
        (tmp_path / "p.yaml").write_bytes(text.encode(encoding))
        assert Policy.load(tmp_path / "p.yaml").doc.company.name == "晨曦電子"


@pytest.mark.parametrize(("fold", "source", "read"), [
    ({}, "mastodon", 280), ({"mastodon": 500}, "mastodon", 500), ({"mastodon": 500}, "linkedin", 280),
    ({"default": 200}, "linkedin", 200)])
def test_fold(fold: dict[str, int], source: str, read: int) -> None:
    assert Policy.from_dict(BODY | {"disclosure": {"fold": fold}}).fold(source) == read


def test_custom_rules_and_their_examples() -> None:
    rule = {"id": "no-roadmap", "reach": "always", "outcome": "review", "why": "W", "match": "roadmap",
            "examples": {"flag": ["our roadmap"], "pass": ["a road map of Wales"]}}
    custom, = Policy.from_dict(BODY | {"custom": [rule]}).doc.custom
    assert custom.match == ("roadmap",)
    assert custom.examples.pass_ == ("a road map of Wales",)


def test_the_policy_does_not_change_and_travels_whole() -> None:
    made = Policy.from_dict(BODY | {"extends": ["added-bytes"]})
    with pytest.raises(AttributeError):
        made.doc = made.doc
    again = pickle.loads(pickle.dumps(made))  # noqa: S301 (our own bytes)
    assert (again.doc, again.ref, again.packs) == (made.doc, made.ref, made.packs)


# --- packs

def test_maps_merge_key_by_key_and_lists_are_replaced(tmp_path: Path) -> None:
    made = policy(tmp_path, "extends: [one.yaml, two.yaml]\n"
                            "disclaimers: {disclosure: {accepted: [c]}}\nrules: {disparagement: {contact: Cy}}\n",
                  one="disclaimers: {opinion: {accepted: [a]}, disclosure: {accepted: [a, b]}}\n"
                      "rules: {disparagement: {outcome: note}}\n",
                  two="disclaimers: {opinion: {required: true, accepted: [b]}}\nrules: {personal-attack: off}\n")
    assert made.doc.disclaimers.opinion.required is True
    assert made.doc.disclaimers.opinion.accepted == ("b",)
    assert made.doc.disclaimers.disclosure.accepted == ("c",)
    assert made.rule("disparagement") == RuleSetting(outcome="note", contact="Cy")
    assert not made.rule("personal-attack").on
    assert made.packs == ("one", "two")
    assert {(r.place, r.earlier, r.later) for r in made.replaced} == {
        ("disclaimers.opinion.accepted", "one", "two"), ("disclaimers.disclosure.accepted", "one", "policy")}


@pytest.mark.parametrize(("over", "under", "read"), [
    ("off", "{outcome: note}", RuleSetting(on=False)), ("on", "{outcome: note}", RuleSetting()),
    ("{outcome: note}", "off", RuleSetting(outcome="note")), ("on", "off", RuleSetting()),
    ("{contact: A}", "{outcome: note}", RuleSetting(outcome="note", contact="A"))])
def test_the_policy_has_the_last_word(tmp_path: Path, over: str, under: str, read: RuleSetting) -> None:
    made = policy(tmp_path, f"extends: [./one.yaml]\nrules: {{disparagement: {over}}}\n",
                  one=f"rules: {{disparagement: {under}}}\n")
    assert made.rule("disparagement") == read


@pytest.mark.parametrize(("one", "two", "place"), [
    ("association: {window: 10}", "association: {window: 30}", "association.window"),
    ("rules: {disparagement: off}", "rules: {disparagement: on}", "rules.disparagement"),
    ("rules: {disparagement: off}", "rules: {disparagement: {outcome: note}}", "rules.disparagement"),
    ("rules: {disparagement: {outcome: review}}", "rules: {disparagement: {outcome: note}}",
     "rules.disparagement.outcome"),
    ("clauses: {c: {title: T, text: U}}", "clauses: {c: {title: T, text: V}}", "clauses.c.text")])
def test_two_packs_never_fight_silently(tmp_path: Path, one: str, two: str, place: str) -> None:
    with pytest.raises(BadFile) as caught:
        policy(tmp_path, "extends: [./one.yaml, ./two.yaml]\n", one=one, two=two)
    fault, = caught.value.faults
    assert (fault.line, fault.column) == (4, 23)
    assert f"one and two set {place} differently" in fault.what
    assert fault.right == f"set {place} in this file"


@pytest.mark.parametrize("own", ["association: {window: 15}", "association: {window: 30}"])
def test_the_policy_settles_a_fight(tmp_path: Path, own: str) -> None:
    made = policy(tmp_path, f"extends: [./one.yaml, ./two.yaml]\n{own}\n",
                  one="association: {window: 10}", two="association: {window: 30}")
    assert made.doc.association.window in (15, 30)


def test_two_packs_may_agree(tmp_path: Path) -> None:
    made = policy(tmp_path, "extends: [./one.yaml, ./two.yaml]\n",
                  one="association: {window: 10}", two="association: {window: 10}")
    assert made.doc.association.window == 10


def test_a_pack_may_extend_packs_and_one_may_come_twice(tmp_path: Path) -> None:
    made = policy(tmp_path, "extends: [./one.yaml, ./two.yaml]\n", base="association: {window: 9}",
                  one="extends: [./base.yaml]\nrules: {disparagement: off}", two="extends: [base.yaml]\n")
    assert made.doc.association.window == 9
    assert made.packs == ("base", "one", "two")


def test_paths_count_from_the_file_that_names_them(tmp_path: Path) -> None:
    (tmp_path / "packs").mkdir()
    for name, body in (("a", "extends: [./b.yaml]\n"), ("b", "association: {window: 7}\n")):
        (tmp_path / "packs" / f"{name}.yaml").write_text(f"schema: auditor/policy/1\npack: {name}\n{body}")
    assert policy(tmp_path, "extends: [packs/a.yaml]\n").doc.association.window == 7


@pytest.mark.parametrize(("packs", "what"), [
    ({"one": "extends: [./one.yaml]\n"}, "extends itself"),
    ({"one": "extends: [./two.yaml]\n", "two": "extends: [./one.yaml]\n"}, "in a circle: one → two → one")])
def test_circles(tmp_path: Path, packs: dict[str, str], what: str) -> None:
    with pytest.raises(BadFile) as caught:
        policy(tmp_path, "extends: [./one.yaml]\n", **packs)
    fault, = caught.value.faults
    assert what in fault.what
    assert fault.file.endswith(".yaml") and (fault.line, fault.column) == (3, 11)


def test_faults_of_all_files_come_at_once_and_name_their_file(tmp_path: Path) -> None:
    with pytest.raises(BadFile) as caught:
        policy(tmp_path, "extends: [./one.yaml, ./two.yaml]\nassociation: {window: 0}\n",
               one="company: {name: Acme2}\n".replace("company", "products"), two="zzz: 1\n")
    assert [(Path(f.file).name, f.line, f.place) for f in caught.value.faults] == [
        ("policy.yaml", 5, "association.window"), ("one.yaml", 3, "products"), ("two.yaml", 3, "zzz")]
    assert "./one.yaml:3:1: products: a pack holds rules and clauses, never a company" in str(caught.value)


def test_a_policy_is_no_pack(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("schema: auditor/policy/1\nname: N\ncompany: {name: B}\n")
    with pytest.raises(BadFile, match="is no pack"):
        policy(tmp_path, "extends: [./other.yaml]\n")


def test_a_newer_pack_and_a_pack_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "new.yaml").write_text("schema: auditor/policy/3\npack: new\nrulez: 1\n")
    (tmp_path / "tab.yaml").write_text("schema: auditor/policy/1\npack: tab\nrules:\n\ta: off\n")
    with pytest.raises(BadFile) as caught:
        policy(tmp_path, "extends: [./new.yaml, ./tab.yaml]\n")
    assert [(f.file, f.line, f.column, f.place) for f in caught.value.faults] == [
        ("./new.yaml", 1, 9, "schema"), ("./tab.yaml", 4, 1, "(file)")]


def test_two_packs_of_one_id(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("schema: auditor/policy/1\npack: one\n")
    with pytest.raises(BadFile, match="id of another pack"):
        policy(tmp_path, "extends: [./one.yaml, ./x.yaml]\n", one="")


def test_clauses_are_named_in_full(tmp_path: Path) -> None:
    made = policy(tmp_path, "extends: [added-bytes, ./one.yaml]\nclauses: {own: {title: T, text: U}}\n"
                            "rules: {personal-attack: {clause: own}, disparagement: {clause: added-bytes/freedom}}\n",
                  one="clauses: {c: {title: T, text: U}}\nrules: {regulated-claim: {clause: c}}\n")
    assert {rule: made.clause_for(rule) for rule in ("confidential-business", "personal-attack", "disparagement",
                                                     "regulated-claim", "weak-disclosure")} == {
        "confidential-business": "added-bytes/confidential", "personal-attack": "policy/own",
        "disparagement": "added-bytes/freedom", "regulated-claim": "one/c", "weak-disclosure": None}


def test_a_policy_may_reword_a_clause_of_a_pack(tmp_path: Path) -> None:
    made = policy(tmp_path, "extends: [added-bytes]\nclauses: {confidential: {text: Ours.}}\n")
    clause = (made.doc.clauses or {})["confidential"]
    assert (clause.text, clause.title) == ("Ours.", "Finances and operations are confidential")


def test_what_was_read_is_kept_and_read_again(tmp_path: Path) -> None:
    file = tmp_path / "policy.yaml"
    file.write_text("schema: auditor/policy/1\nname: N\nextends: [added-bytes]\ncompany: {name: Acme}\n")
    first, again = Policy.load(file, tmp_path / "cache"), Policy.load(file, tmp_path / "cache")
    assert (first.doc, first.ref, first.packs) == (again.doc, again.ref, again.packs)
    kept = sorted((tmp_path / "cache" / "policies").iterdir())
    assert len(kept) == 2
    for path in kept:
        path.write_text('{"data": 1, "keys": [], "values": {"a": 1}}')
    assert Policy.load(file, tmp_path / "cache").ref == first.ref
    file.write_text(file.read_text().replace("Acme", "Other"))
    assert Policy.load(file, tmp_path / "cache").doc.company.name == "Other"
    (tmp_path / "no").write_text("")
    assert Policy.load(file, tmp_path / "no").doc.company.name == "Other"


# --- the hash

SAME: list[dict[str, Any]] = [
    BODY | {"rules": {}}, BODY | {"association": {"window": 20}}, BODY | {"rules": {"disparagement": "on"}},
    BODY | {"products": [], "disclosure": {"fold": {}}}, dict(reversed(BODY.items())), BODY | {"version": None}]
OTHER: list[dict[str, Any]] = [
    BODY | {"name": "M"}, BODY | {"version": "2"}, BODY | {"rules": {"disparagement": "off"}},
    BODY | {"association": {"window": 21}}, BODY | {"extends": ["added-bytes"]}]


@pytest.mark.parametrize("data", SAME)
def test_the_same_meaning_has_the_same_hash(data: dict[str, Any]) -> None:
    assert Policy.from_dict(data).ref == Policy.from_dict(BODY).ref


@pytest.mark.parametrize("data", OTHER)
def test_another_meaning_has_another_hash(data: dict[str, Any]) -> None:
    assert Policy.from_dict(data).ref.sha256 != Policy.from_dict(BODY).ref.sha256


def test_a_pack_written_out_has_the_same_hash(tmp_path: Path) -> None:
    extended = policy(tmp_path, "extends: [./one.yaml]\n", one="association: {window: 5}\n")
    assert policy(tmp_path, "association: {window: 5}\n").ref == extended.ref


# --- the bundled packs, and speed

@pytest.mark.parametrize("pack", known.pack_ids())
def test_a_bundled_pack_loads(pack: str) -> None:
    made = Policy.from_dict(BODY | {"extends": [pack]})
    assert pack in made.packs
    for clause in (made.doc.clauses or {}).values():
        assert clause.source


@pytest.mark.parametrize("pack", known.pack_ids())
def test_the_examples_of_a_bundled_pack_come_out_as_wanted(pack: str) -> None:
    from auditor.policy.samples import try_examples

    made = Policy.from_dict(BODY | {"extends": [pack]})
    tried = list(try_examples(made))
    assert [each for each in tried if not each.good] == []
    for rule in made.doc.custom:
        assert {each.wanted for each in tried if each.rule == rule.id} == {True, False}


@pytest.mark.parametrize("pack", known.pack_ids())
def test_a_bundled_pack_has_no_advice_waiting(pack: str) -> None:
    from datetime import date

    from auditor.policy.lint import lint

    made = Policy.from_dict(BODY | {"company": {"name": "Zzyx"}, "extends": [pack], "contacts": {"questions": "Ann"}})
    assert lint(made.doc, made.replaced, date(2026, 1, 1)) == ()


def test_the_bundled_rules_are_those_of_the_table() -> None:
    from auditor.rules import rules

    there = {rule.id for rule in rules()}
    assert there <= set(known.rule_ids())


def test_five_packs_and_a_thousand_names_are_quick(tmp_path: Path) -> None:
    names = "".join(f"  - {{name: Product {i}, aliases: [Prod-{i}, P{i}x], domains: [p{i}.example]}}\n"
                    for i in range(333))
    packs = {f"p{n}": f"rules: {{disparagement: {{answers: [a{n}]}}}}\nclauses: {{c{n}: {{title: T, text: U}}}}\n"
             for n in range(5)}
    text = "extends: [p0.yaml, p1.yaml, p2.yaml, p3.yaml, p4.yaml]\nproducts:\n" + names
    policy(tmp_path, text, **packs)
    best = 1.0
    for _ in range(5):
        before = time.perf_counter()
        Policy.load(tmp_path / "policy.yaml")
        best = min(best, time.perf_counter() - before)
    # 50 ms is the figure to reach; a busy machine is granted four times that.
    assert best < 0.2
