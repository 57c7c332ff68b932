"""Differences between two audits as sentences."""

from __future__ import annotations

from auditor.changes import Difference
from auditor.model import Flag, Ground
from reports.base import Change

STATUS = {"associated": "associated", "not_associated": "not associated", "unclear": "unclear"}


def sentence(difference: Difference) -> Change:
    """One difference in words, with its cause."""
    return Change(difference.cause, _text(difference))


def _text(difference: Difference) -> str:
    old, new = difference.before, difference.after
    if isinstance(new, Ground):
        return f"new ground for the association, {_place(new)}: “{_cut(new.matched)}”"
    if isinstance(old, Ground):
        return f"a ground is gone, {_place(old)}: “{_cut(old.matched)}”"
    if isinstance(old, Flag) and isinstance(new, Flag):
        return f"{new.rule}, {_place(new)}: was {old.outcome}, now {new.outcome}"
    if isinstance(new, Flag):
        return f"new finding, {new.rule} ({new.outcome}), {_place(new)}"
    if isinstance(old, Flag):
        return f"a finding is gone, {old.rule} ({old.outcome}), {_place(old)}"
    return f"the account was {STATUS[str(old)]} and is {STATUS[str(new)]} now"


def _place(entry: Ground | Flag) -> str:
    spot = entry.spot.replace("_", " ")
    return f"{spot} {_cut(entry.post_id)}" if entry.post_id is not None else spot


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 80 else text[:79] + "…"
