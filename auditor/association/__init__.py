"""Whether the account is associated: employment statements, grounds, the window and its ageing."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.model import Certainty, Evidence


@dataclass(frozen=True, slots=True)
class Statement:
    """An employment statement in one text, or one that may be.

    `kind` says which: "joining", "working", "hiring", "disclaimer", "demonym", …; `subject` is None
    where the text names none (a quote's "this is my team!").
    """

    subject: str | None
    evidence: Evidence
    certainty: Certainty
    kind: str
    reason: str
