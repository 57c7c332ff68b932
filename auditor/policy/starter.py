"""The text of a starter policy: what was answered, and in comments what else could be said."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from auditor.policy.compiled import Policy
from auditor.policy.model import RuleSetting

SCHEMA_FILE = "auditor-policy.schema.json"


@dataclass(frozen=True, slots=True)
class Answers:
    """What `auditor init` was told. `ordinary`: name → words near it when the company is meant."""

    company: str
    aliases: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    ordinary: tuple[tuple[str, tuple[str, ...]], ...] = ()
    packs: tuple[str, ...] = ()
    questions: str | None = None
    support: str | None = None
    opinion: bool = False


def starter(answers: Answers) -> str:
    """The policy as YAML with comments. Every answer is quoted, so that no answer can change the file's shape."""
    return "\n".join((*_head(answers), *_company(answers), *_products(answers), *_rest(answers), *_rules(answers),
                      *_end(answers))) + "\n"


def _quoted(text: str) -> str:
    """A text as a YAML text; JSON's form is one."""
    return re.sub("[\x7f\x85\u2028\u2029\ufeff]", lambda m: f"\\u{ord(m[0]):04x}", json.dumps(text, ensure_ascii=False))


def _list(texts: tuple[str, ...]) -> str:
    return "[" + ", ".join(map(_quoted, texts)) + "]"


def _line(key: str, texts: tuple[str, ...], hint: str, indent: str = "  ") -> str:
    """`key: [...]`, or the same as a comment where nothing was answered."""
    return f"{indent}{key}: {_list(texts)}" if texts else f"{indent}# {key}: [{hint}]"


def _head(answers: Answers) -> list[str]:
    packs = _list(answers.packs) if answers.packs else "[]"
    return [
        f"# yaml-language-server: $schema={SCHEMA_FILE}",
        f"# The social media policy of {' '.join(answers.company.split())}, for `auditor check`.",
        "# Change it as you like, then:",
        "#   auditor policy check   every mistake, with its line",
        "#   auditor policy lint    advice: what reaches too far, what is untested",
        "#   auditor policy show    the whole policy, packs included",
        "# Talk about pay, conditions and unions is protected: no setting can change that.",
        "",
        "schema: auditor/policy/1",
        f"name: {_quoted(answers.company + ' social media policy')}",
        'version: "1"',
        "",
        "# Bundled packs, in order: rules and clauses of a handbook, a law or a trade.",
        f"extends: {packs}",
        ""]


def _doubt(name: str, answers: Answers, indent: str) -> list[str]:
    for ordinary, context in answers.ordinary:
        if ordinary == name:
            return [f"{indent}ambiguous: true        # an ordinary word, or somebody else's name too",
                    _line("context", context, "words near it when the company is meant", indent)]
    return []


def _company(answers: Answers) -> list[str]:
    return [
        "company:",
        f"  name: {_quoted(answers.company)}",
        *_doubt(answers.company, answers, "  "),
        _line("aliases", answers.aliases, "other names"),
        _line("handles", answers.handles, '"@acme", "mastodon:@acme@social.example"'),
        _line("domains", answers.domains, "acme.example"),
        _line("hashtags", answers.hashtags, "LifeAtAcme"),
        "  # demonyms: [Acmer]                      # what people who work there are called",
        "  # internal_domains: [wiki.acme.example]  # what must not be seen in public",
        "  # code_names: [Project Heron]",
        ""]


def _products(answers: Answers) -> list[str]:
    if not answers.products:
        return ["# products:", "#   - {name: Rocket, domains: [rocket.example]}", ""]
    lines = ["products:"]
    for product in answers.products:
        lines += [f"  - name: {_quoted(product)}", *_doubt(product, answers, "    ")]
    return [*lines, ""]


def _rest(answers: Answers) -> list[str]:
    return [
        "# Accounts that may speak for the company.",
        "# people: {spokespersons: [\"@press@acme.example\"]}",
        "",
        "# How many of the newest posts are looked at: 20 if nothing is said.",
        "# association: {window: 20}",
        "",
        "# Must a profile that names the company say that the views are the author's own?",
        *(["disclaimers:", "  opinion: {required: true}"] if answers.opinion
          else ["# disclaimers: {opinion: {required: true}}"]),
        ""]


def _rules(answers: Answers) -> list[str]:
    settled = settle(answers.packs)
    lines = ["# Every rule is on unless it is switched off here; `auditor rules` lists them.", "rules:"]
    if settled:
        lines.append("  # These packs speak of the same rules; the first one's word is taken. Change it as you like.")
    lines += [f"  {rule}: {_setting(setting)}" for rule, setting in settled.items()]
    return [*lines, "  # workplace-speech: off", "  # disparagement: {outcome: note}", ""]


def _setting(setting: RuleSetting) -> str:
    if not setting.on:
        return "off"
    said = {"outcome": setting.outcome, "clause": setting.clause, "contact": setting.contact, "remedy": setting.remedy}
    return "{" + ", ".join(f"{key}: {_quoted(text)}" for key, text in said.items() if text) + "}" if any(
        said.values()) else "on"


def settle(packs: tuple[str, ...]) -> dict[str, RuleSetting]:
    """The rules that several packs set differently, as the first of them sets them."""
    alone = {"schema": "auditor/policy/1", "name": "-", "company": {"name": "Example Company"}}
    first: dict[str, RuleSetting] = {}
    fights: dict[str, RuleSetting] = {}
    for pack in packs:
        for rule, setting in (Policy.from_dict(alone | {"extends": [pack]}).doc.rules or {}).items():
            if first.setdefault(rule, setting) != setting:
                fights[rule] = first[rule]
    return fights


def _end(answers: Answers) -> list[str]:
    contacts = {"questions": answers.questions, "support": answers.support}
    said = [f"  {key}: {_quoted(text)}" for key, text in contacts.items() if text]
    return ["# Whom people are told to ask.", *(["contacts:", *said] if said else [
        "# contacts:", "#   questions: social@acme.example", "#   support: help@acme.example"])]
