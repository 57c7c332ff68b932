"""What is found in one text: employment statements, and words that come near one."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.model import Certainty, Evidence


@dataclass(frozen=True, slots=True)
class Statement:
    """An employment statement in one text, or words that may be one (`certainty` "unclear").

    kind:    what is said: "working", "joining", "hiring", "leaving", "disclaimer", "implied", "presence", "quote"
    subject: whom it is about; of a quote whose own words name nobody, the one that the quoted words name
    reason:  a sentence for the person
    """

    subject: str
    evidence: Evidence
    certainty: Certainty
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class Employment:
    """All that one post says of the author's employment.

    `near`: words that come close to a statement and the reason why they are none, or None.
    """

    statements: tuple[Statement, ...] = ()
    near: tuple[str, str] | None = None
