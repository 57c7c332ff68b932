"""Marking the names of competitors in a text as `<competitor>`: they are no mentions, but rules ask for them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.grammar.reading import Reading, mark_name
from auditor.text.fold import fold_plain

if TYPE_CHECKING:
    from auditor.policy import Policy
    from auditor.policy.model import Party


@lru_cache(maxsize=64)
def _pattern(parties: tuple[Party, ...]) -> re.Pattern[str] | None:
    names = {form for party in parties for name in (party.name, *party.aliases, *party.hashtags)
             if len(form := " ".join(fold_plain(name).split())) > 1}
    if not names:
        return None
    forms = [re.escape(name).replace(r"\ ", r"[\s_-]*") for name in sorted(names, key=len, reverse=True)]
    return re.compile("|".join(rf"(?<![a-z0-9]){form}(?![a-z0-9])" if form[0].isascii() else form for form in forms))


def mark(reading: Reading, policy: Policy) -> None:
    """Mark every competitor of the policy, in any case and script, before constituents are worked out."""
    pattern = _pattern(policy.doc.competitors) if policy.doc.competitors else None
    if pattern is None:
        return
    for part, folded in reading.folded.items():
        for match in pattern.finditer(folded.norm):
            start, end = folded.span(*match.span())
            for clause in reading:
                if clause.part == part:
                    mark_name(clause, "competitor", start, end)
