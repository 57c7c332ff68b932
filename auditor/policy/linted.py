"""What lint looks at, and what it answers with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from auditor.policy.merging import Replaced
from auditor.policy.model import PolicyDoc


@dataclass(frozen=True, slots=True)
class Advice:
    """One piece of advice. `place` is a key path of the merged policy."""

    code: str
    place: str
    what: str
    better: str


@dataclass(frozen=True, slots=True)
class Linted:
    """What a check looks at: the policy, the lists that packs lost, and the day (for exceptions that ended)."""

    doc: PolicyDoc
    replaced: tuple[Replaced, ...]
    today: date
