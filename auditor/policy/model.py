"""The shape of the policy file `auditor/policy/1`, and of a pack, as dataclasses.

A file is read into `PolicyDoc` (defaults applied, packs merged in); `Policy` in
`auditor.policy.compiled` holds one and all that is compiled from it. The maps in it
are plain dicts, so that it can be sent to another process; nobody changes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from auditor.model import Kind, Outcome, Spot

VISIBLE_SPOTS: tuple[Spot, ...] = (
    "display_name", "handle", "bio", "location", "field", "link", "pinned", "banner", "avatar")


@dataclass(frozen=True, slots=True)
class Party:
    """A product or a competitor: its names and whatever else stands for it."""

    name: str
    aliases: tuple[str, ...] = ()
    legal_suffixes: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    ambiguous: bool = False
    context: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Company(Party):
    """The employer; `internal_domains` and `code_names` must not be seen in public."""

    internal_domains: tuple[str, ...] = ()
    code_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class People:
    """`spokespersons` are accounts that may speak for the company."""

    spokespersons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AssociationRule:
    """The association rule: the window in posts (1 to 100), which kinds take a place in it, which spots count."""

    window: int = 20
    counts: tuple[Kind, ...] = ("original", "quote", "reply")
    visible_spots: tuple[Spot, ...] = VISIBLE_SPOTS


@dataclass(frozen=True, slots=True)
class OpinionDisclaimer:
    """Whether the profile must say "views are my own"; `accepted` adds to the built-in wordings."""

    required: bool = False
    accepted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DisclosureWordings:
    """Wordings that disclose the tie, beside the built-in ones."""

    accepted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Disclaimers:
    """Accepted disclaimers and disclosures."""

    opinion: OpinionDisclaimer = OpinionDisclaimer()
    disclosure: DisclosureWordings = DisclosureWordings()


@dataclass(frozen=True, slots=True)
class Disclosure:
    """`fold`: characters shown before "more", by source."""

    fold: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class RuleException:
    """Words that a rule leaves alone, why, and until when (a date)."""

    match: str
    reason: str
    until: str | None = None


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """How the policy adapts a rule. None means: as the rule itself says."""

    on: bool = True
    outcome: Outcome | None = None
    remedy: str | None = None
    contact: str | None = None
    answers: tuple[str, ...] = ()
    clause: str | None = None
    exceptions: tuple[RuleException, ...] = ()


@dataclass(frozen=True, slots=True)
class Examples:
    """Texts that a custom rule must flag, and must let pass."""

    flag: tuple[str, ...] = ()
    # A near miss for each way in which the rule could be too broad. In files the key is `pass`, no name in Python.
    pass_: tuple[str, ...] = field(default=(), metadata={"key": "pass"})


@dataclass(frozen=True, slots=True)
class CustomRule:
    """A rule of the company's own. `match` and `unless` hold phrase patterns (see `auditor.grammar`).

    A pattern of `unless` anywhere in the post, in another sentence too, makes it no finding.
    """

    id: str
    reach: Literal["always", "associated"]
    outcome: Outcome
    why: str
    match: tuple[str, ...]
    remedy: str = ""
    clause: str | None = None
    unless: tuple[str, ...] = ()
    examples: Examples = Examples()


@dataclass(frozen=True, slots=True)
class Clause:
    """What a flag refers to, in words of the pack's own."""

    title: str
    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Contacts:
    """Whom remedies name."""

    manager: str | None = None
    questions: str | None = None
    support: str | None = None
    privacy: str | None = None


@dataclass(frozen=True, slots=True)
class PolicyDoc:
    """A whole policy, packs merged in."""

    schema: Literal["auditor/policy/1"]
    name: str
    company: Company
    version: str | None = None
    extends: tuple[str, ...] = ()
    products: tuple[Party, ...] = ()
    competitors: tuple[Party, ...] = ()
    customers: tuple[str, ...] = ()
    people: People = People()
    association: AssociationRule = AssociationRule()
    disclaimers: Disclaimers = Disclaimers()
    disclosure: Disclosure = Disclosure()
    rules: Mapping[str, RuleSetting] | None = None
    custom: tuple[CustomRule, ...] = ()
    clauses: Mapping[str, Clause] | None = None
    contacts: Contacts = Contacts()


@dataclass(frozen=True, slots=True)
class PackDoc:
    """A pack: what policies share. It holds rules and clauses, never a company or its names."""

    schema: Literal["auditor/policy/1"]
    pack: str
    name: str = ""
    version: str | None = None
    extends: tuple[str, ...] = ()
    association: AssociationRule = AssociationRule()
    disclaimers: Disclaimers = Disclaimers()
    disclosure: Disclosure = Disclosure()
    rules: Mapping[str, RuleSetting] | None = None
    custom: tuple[CustomRule, ...] = ()
    clauses: Mapping[str, Clause] | None = None
    contacts: Contacts = Contacts()
