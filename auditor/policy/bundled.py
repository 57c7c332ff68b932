"""Examples of the bundled rules, to be tried under a policy: `examples/RULE.jsonl`, a post to a line.

A line has `flag` (true: to be flagged by the rule; false: a near miss) and the keys of a post; `bio` where the
rule looks at the profile. {company} and {product} stand for the policy's own names that are not ambiguous.
"""

from __future__ import annotations

import json
import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from auditor.model import Excerpt, Kind, Snapshot
from auditor.policy.compiled import Policy
from auditor.policy.known import rule_ids
from auditor.policy.model import Party, PolicyDoc
from auditor.policy.samples import Tried, judged, snapshot

FOLDER = Path(__file__).parent / "examples"
_KANA = re.compile("[\u3040-\u30ff]")
_HAN = re.compile("[\u4e00-\u9fff]")
BIO = "I work at {company}."


@dataclass(frozen=True, slots=True)
class Example:
    """One example of a bundled rule, names not yet filled in. `theirs`: what a reply answers, or None."""

    rule: str
    wanted: bool
    text: str
    bio: str = BIO
    kind: Kind = "original"
    theirs: str | None = None


@cache
def examples(rule: str) -> tuple[Example, ...]:
    """The examples of a bundled rule, in the order of its file; none where there is no file."""
    path = FOLDER / f"{rule}.jsonl"
    if not path.is_file():
        return ()
    return tuple(_example(rule, json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines() if line)


def _example(rule: str, row: dict[str, Any]) -> Example:
    other = row.get("reply_to")
    return Example(rule, row["flag"], row["text"], row.get("bio", BIO), row.get("kind", "original"),
                   other["text"] if other else None)


def try_bundled(policy: Policy, rules: Container[str] | None = None) -> Iterator[Tried]:
    """Every example of the bundled rules that the policy has on, each the only post of an associated account.

    `rules`: of these alone; None is for all.
    """
    for rule in rule_ids():
        if policy.rule(rule).on and (rules is None or rule in rules) and _applies(rule, policy):
            for example in examples(rule):
                if _KANA.search(_named(example.text + example.bio, policy.doc)) and _HAN.search(example.text):
                    # A Chinese sentence with a name in kana is read as Japanese, which few rules judge.
                    continue
                audit = judged(_account(example, policy), policy)
                yield Tried(rule, _named(example.text, policy.doc), example.wanted,
                            any(flag.rule == rule for flag in audit.flags))


def rules_set(policy: Policy) -> frozenset[str]:
    """The bundled rules of which a pack says something: their settings, or wordings that they accept."""
    said = set(policy.doc.rules or ())
    if policy.doc.disclaimers.opinion.required:
        said.add("opinion-disclaimer-missing")
    if policy.doc.disclaimers.disclosure.accepted:
        said |= {"undisclosed-endorsement", "weak-disclosure"}
    return frozenset(said)


def _named(text: str, doc: PolicyDoc) -> str:
    """`text` with names of the policy that cannot be mistaken: an ambiguous name shows nothing about a rule."""
    company = _plain(doc.company)
    product = next((party.name for party in doc.products if not party.ambiguous), company)
    return text.replace("{company}", company).replace("{product}", product)


def _plain(party: Party) -> str:
    """A name, alias, handle or domain of a subject that stands for nothing else; its name where there is none."""
    others = (*party.aliases, *(handle.rpartition(":")[2] for handle in party.handles), *party.domains)
    return party.name if not party.ambiguous else next(iter(others), party.name)


def _applies(rule: str, policy: Policy) -> bool:
    """False where the policy leaves the rule nothing to look at."""
    doc = policy.doc
    return rule != "opinion-disclaimer-missing" or (
        doc.disclaimers.opinion.required and "bio" in doc.association.visible_spots)


def _account(example: Example, policy: Policy) -> Snapshot:
    made = snapshot((_named(example.text, policy.doc),), _named(example.bio, policy.doc))
    theirs = Excerpt("@someone", _named(example.theirs, policy.doc)) if example.theirs else None
    post = replace(made.posts[0], kind=example.kind, reply_to=theirs)
    return replace(made, posts=(post,))
