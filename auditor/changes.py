"""What changed from one audit to the next, told apart by cause. Pure.

Causes are told apart by judging the new snapshot again as it would have been judged then: each
step of a chain of audits changes one thing alone, so its differences have one cause.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from auditor.model import Audit, Flag, Ground, Me, Status

Cause = Literal["account", "settings", "policy", "program"]
Kind = Literal["status", "ground", "flag", "outcome"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: `before` is None for what is new, `after` is None for what is gone."""

    cause: Cause
    kind: Kind
    before: Status | Ground | Flag | None
    after: Status | Ground | Flag | None


@dataclass(frozen=True, slots=True)
class Step:
    """An audit, and what alone differs between it and the one before."""

    cause: Cause
    audit: Audit


def compare(before: Audit, new: Audit, again: Callable[[Me], Audit] | None) -> list[Difference]:
    """The differences from `before` to `new`, by cause.

    `again` judges the new snapshot by the policy of `before` and a given `me`; None when that policy is not at
    hand any more: then what differs is put down to the account, though the policy may be the cause.
    """
    return list(differences(before, chain(before, new, again)))


def chain(before: Audit, new: Audit, again: Callable[[Me], Audit] | None) -> list[Step]:
    """`new` in steps: the account, then the person's settings, then the policy."""
    same_program = before.tool_version == new.tool_version
    first: Cause = "account" if same_program or before.taken_at != new.taken_at else "program"
    steps: list[Step] = []
    if again is not None and before.policy.sha256 != new.policy.sha256:
        steps.append(Step(first, again(before.me)))
        if before.me != new.me:
            steps.append(Step("settings", again(new.me)))
        return [*steps, Step("policy", new)]
    if again is not None and before.me != new.me:
        return [Step(first, again(before.me)), Step("settings", new)]
    return [Step(first, new)]


def differences(before: Audit, steps: Sequence[Step]) -> Iterator[Difference]:
    """Differences along a chain of audits, the account's status first within each step."""
    for step in steps:
        yield from _between(before, step.audit, step.cause)
        before = step.audit


def _between(old: Audit, new: Audit, cause: Cause) -> Iterator[Difference]:
    if old.association.status != new.association.status:
        yield Difference(cause, "status", old.association.status, new.association.status)
    grounds = {ground.id: ground for ground in old.association.grounds}
    later = {ground.id: ground for ground in new.association.grounds}
    yield from (Difference(cause, "ground", None, later[i]) for i in later if i not in grounds)
    yield from (Difference(cause, "ground", grounds[i], None) for i in grounds if i not in later)
    flags = {flag.id: flag for flag in old.flags}
    newer = {flag.id: flag for flag in new.flags}
    yield from (Difference(cause, "flag", None, newer[i]) for i in newer if i not in flags)
    yield from (Difference(cause, "flag", flags[i], None) for i in flags if i not in newer)
    yield from (Difference(cause, "outcome", flags[i], newer[i]) for i in newer
                if i in flags and flags[i].outcome != newer[i].outcome)
