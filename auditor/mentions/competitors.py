"""Marking the names of competitors (`<competitor>`) and customers (`<customer_name>`): no mentions, but rules ask for them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.grammar.reading import Reading, mark_name
from auditor.text.fold import fold_plain

if TYPE_CHECKING:
    from auditor.policy import Policy
    from auditor.policy.model import Party


def _names(parties: tuple[Party, ...]) -> tuple[str, ...]:
    return tuple(name for party in parties for name in (party.name, *party.aliases, *party.hashtags))


@lru_cache(maxsize=64)
def _pattern(written: tuple[str, ...]) -> re.Pattern[str] | None:
    names = {form for name in written if len(form := " ".join(fold_plain(name).split())) > 1}
    if not names:
        return None
    forms = [re.escape(name).replace(r"\ ", r"[\s_-]*") for name in sorted(names, key=len, reverse=True)]
    return re.compile("|".join(rf"(?<![a-z0-9]){form}(?![a-z0-9])" if form[0].isascii() else form for form in forms))


def mark(reading: Reading, policy: Policy) -> None:
    """Mark every competitor and customer of the policy, in any case and script, before constituents are worked out."""
    doc = policy.doc
    for concept, names in (("competitor", _names(doc.competitors)), ("customer_name", doc.customers)):
        pattern = _pattern(names) if names else None
        if pattern is not None:
            _mark(reading, pattern, concept)


def _mark(reading: Reading, pattern: re.Pattern[str], concept: str) -> None:
    for part, folded in reading.folded.items():
        for match in pattern.finditer(folded.norm):
            start, end = folded.span(*match.span())
            for clause in reading:
                if clause.part == part:
                    mark_name(clause, concept, start, end)
