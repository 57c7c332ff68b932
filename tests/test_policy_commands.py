"""The commands for who writes a policy: init, policy …, schema, config."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from auditor.cli import auditor
from auditor.policy import Policy
from auditor.policy.known import pack_ids, rule_ids

GOOD = ("schema: auditor/policy/1\nname: N\ncompany: {name: Qivra, domains: [qivra.example]}\n"
        "contacts: {questions: Ann}\n")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AUDITOR_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("AUDITOR_POLICY", raising=False)
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path / "home"


def run(*args: str) -> int:
    return int(auditor.main(list(args), standalone_mode=False))


def write(text: str, name: str = "auditor-policy.yaml") -> str:
    Path(name).write_text(text, encoding="utf-8")
    return name


# --- init

def test_init_writes_a_policy_that_is_good(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("init", "--company", "Qivra", "--product", "Lumo", "--handle", "@qivra", "--pack", "added-bytes",
               "--questions", "Ann", "--opinion-disclaimer") == 0
    out, err = capsys.readouterr()
    assert out == "auditor-policy.yaml is written.\n"
    assert "Next: auditor check" in err
    made = Policy.load("auditor-policy.yaml")
    assert [subject.name for subject in made.subjects] == ["Qivra", "Lumo"]
    assert made.packs == ("added-bytes",)
    assert made.doc.disclaimers.opinion.required
    assert Path("auditor-policy.yaml").read_text().startswith("# yaml-language-server: $schema=")
    assert run("policy", "check") == 0
    assert run("policy", "lint") == 0
    json.loads(Path("auditor-policy.schema.json").read_text())


@pytest.mark.parametrize("name", ['Acme: "x" #1', "No", "晨曦電子", "{a}", "- b", "O'Neill", "*x", "A\\B", "Ünïted"])
def test_init_takes_any_name(name: str) -> None:
    assert run("init", "--company", name, "--product", f"{name} Two", "--ordinary", name) == 0
    made = Policy.load("auditor-policy.yaml")
    assert made.doc.company.name == name
    assert made.doc.company.ambiguous


@pytest.mark.parametrize("name", ["", "a\nb", "\u202e", "x" * 300])
def test_init_writes_nothing_for_a_bad_answer(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("init", "--company", name) == 2
    assert "company.name" in capsys.readouterr().err
    assert not Path("auditor-policy.yaml").exists()


def test_init_never_writes_over_a_file_unasked() -> None:
    write("mine")
    assert run("init", "--company", "Qivra") == 2
    assert Path("auditor-policy.yaml").read_text() == "mine"
    assert run("init", "--company", "Qivra", "--force") == 0


def test_init_without_a_person_needs_the_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("init") == 2
    assert "--company" in capsys.readouterr().err


def test_init_settles_packs_that_speak_of_the_same_rules() -> None:
    chosen = [option for pack in pack_ids() for option in ("--pack", pack)]
    assert run("init", "--company", "Qivra", *chosen) == 0
    assert Policy.load("auditor-policy.yaml").packs == pack_ids()


class Person(io.StringIO):
    """Answers typed at a terminal, a line each."""

    def isatty(self) -> bool:
        return True


def test_init_asks_a_person(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    typed = ["Qivra", "Target, Lumo", "Qivra Search", "@qivra", "qivra.example", "n", "", "store, cart", "n",
             "nope", "added-bytes", "y", "Ann", ""]
    monkeypatch.setattr("sys.stdin", Person("\n".join(typed) + "\n"))
    assert run("init") == 0
    doc = Policy.load("auditor-policy.yaml").doc
    assert [(p.name, p.ambiguous, p.context) for p in doc.products] == [
        ("Target", True, ("store", "cart")), ("Lumo", False, ())]
    assert doc.company.aliases == ("Qivra Search",)
    assert doc.extends == ("added-bytes",)
    assert (doc.contacts.questions, doc.contacts.support) == ("Ann", None)
    assert "There is no nope." in capsys.readouterr().err


def test_init_asks_before_it_writes_over_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    write("mine")
    monkeypatch.setattr("sys.stdin", Person("n\n"))
    assert run("init", "--company", "Qivra") == 0
    assert Path("auditor-policy.yaml").read_text() == "mine"


def test_init_consents_to_nothing(home: Path) -> None:
    run("init", "--company", "Qivra")
    assert not home.exists()


# --- policy

def test_check_tells_every_fault_and_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    bad = write("schema: auditor/policy/1\nname: N\ncompany: {nam: A}\nx: 1\n", "bad.yaml")
    assert run("policy", "check", bad, write(GOOD), "added-bytes") == 2
    out, err = capsys.readouterr()
    assert "bad.yaml:3:11: company.nam" in err
    assert "bad.yaml:4:1: x" in err
    assert out == "auditor-policy.yaml: good.\nadded-bytes: good, with added-bytes.\n"


def test_check_a_pack_of_ones_own(capsys: pytest.CaptureFixture[str]) -> None:
    pack = write("schema: auditor/policy/1\npack: own\nrulez: {}\n", "own.yaml")
    assert run("policy", "check", pack) == 2
    assert "own.yaml:3:1: rulez" in capsys.readouterr().err


def test_check_without_a_policy(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("policy", "check") == 2
    assert "auditor init" in capsys.readouterr().err


def test_lint_names_the_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("policy", "lint", write(GOOD + "association: {window: 50}\n")) == 1
    assert "auditor-policy.yaml:5:23: association.window: " in capsys.readouterr().out
    assert run("policy", "lint", write(GOOD)) == 0
    assert run("policy", "lint", *pack_ids()) == 0


def test_test_runs_examples(capsys: pytest.CaptureFixture[str]) -> None:
    rule = ("custom: [{id: own, reach: always, outcome: note, why: W, match: zyzzyva, "
            "examples: {flag: [%s], pass: [b]}}]\n")
    assert run("policy", "test", write(GOOD + rule % "a zyzzyva")) == 0
    assert "2 of 2 examples as wanted" in capsys.readouterr().out
    assert run("policy", "test", write(GOOD + rule % "a beetle")) == 1
    assert "own misses “a beetle”" in capsys.readouterr().out
    assert run("policy", "test", *pack_ids()) == 0


def test_show(capsys: pytest.CaptureFixture[str]) -> None:
    write(GOOD + "extends: [added-bytes]\nrules: {workplace-speech: off}\n")
    assert run("policy", "show") == 0
    out = capsys.readouterr().out
    assert "disparagement               off" in out
    assert "added-bytes/confidential" in out
    assert run("policy", "show", "--format", "json") == 0
    data = json.loads(capsys.readouterr().out)
    assert data["policy"]["sha256"] == Policy.load("auditor-policy.yaml").ref.sha256


def test_diff_tells_settings_and_findings(capsys: pytest.CaptureFixture[str]) -> None:
    old, new = write(GOOD, "old.yaml"), write(GOOD + "disclaimers: {opinion: {required: true}}\n", "new.yaml")
    assert run("policy", "diff", old, new) == 1
    out = capsys.readouterr().out
    assert "disclaimers.opinion.required: false → true" in out
    assert "+ opinion-disclaimer-missing" in out
    assert run("policy", "diff", old, old) == 0
    assert capsys.readouterr().out == "No difference.\n"


def test_diff_on_a_snapshot(capsys: pytest.CaptureFixture[str]) -> None:
    old, new = write(GOOD, "old.yaml"), write(GOOD.replace("Qivra", "Lumora"), "new.yaml")
    write(json.dumps({"schema": "auditor/snapshot/1", "account": "@a@b.example", "profile": {"bio": "I work at Lumora"},
                      "posts": []}), "s.json")
    assert run("policy", "diff", old, new, "--on", "s.json", "--format", "json") == 1
    data = json.loads(capsys.readouterr().out)
    assert data["findings"] == [{"change": "±", "rule": "association",
                                 "what": "@a@b.example: not_associated → associated"}]
    assert run("policy", "diff", old, new, "--on", "none.json") == 2
    assert run("policy", "diff", old, new, "--on", "old.yaml") == 2


# --- schema, config

@pytest.mark.parametrize("kind", ["snapshot", "policy", "audit"])
def test_schema(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("schema", kind) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_the_schema_of_a_policy_knows_the_short_forms(capsys: pytest.CaptureFixture[str]) -> None:
    run("schema", "policy")
    data: dict[str, Any] = json.loads(capsys.readouterr().out)
    rules = data["else"]["properties"]["rules"]
    assert list(rules["properties"]) == list(rule_ids())
    assert {"enum": ["on", "off"]} in rules["additionalProperties"]["anyOf"]
    examples = data["else"]["properties"]["custom"]["items"]["properties"]["examples"]
    assert set(examples["properties"]) == {"flag", "pass"}
    for pack in pack_ids():
        from auditor.policy.known import packs_folder

        keys = yaml.safe_load((packs_folder() / f"{pack}.yaml").read_text(encoding="utf-8"))
        assert set(keys) <= set(data["then"]["properties"])


def test_config_show(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "config.toml").write_text("[me]\nrole = 'manager'\n")
    write(GOOD)
    assert run("config", "show", "--format", "json") == 0
    rows = {row["key"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["me.role"]["value"] == "manager"
    assert rows["me.role"]["from"].endswith("config.toml, line 2")
    assert rows["policy"]["from"] == "./auditor-policy.yaml"
    assert rows["language"] == {"key": "language", "value": None, "from": "default"}
    assert run("config", "show") == 0
