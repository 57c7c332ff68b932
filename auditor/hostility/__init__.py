"""Hostility: who is spoken of, with what act, and what turns it round.

Acts are patterns of the language data whose names begin with "h."; whom an act is aimed at is
told by what its target element matched: a protected group, a political side, the firm, a person,
or a pronoun that stands for one of them in an earlier clause, sentence, or the post answered.
`attacks` gives what is left once quotation, report, denial, reclaimed use and play are taken away.
"""

from __future__ import annotations

from functools import lru_cache

from auditor.hostility.mend import mended
from auditor.hostility.scene import Attack, Scene
from auditor.rules.base import PostContext

__all__ = ["Attack", "attacks"]


@lru_cache(maxsize=4)
def attacks(context: PostContext) -> tuple[Attack, ...]:
    """Every attack in a post's own words, plain spelling first. Asked by several rules, worked out once."""
    found = Scene(context.reading, context).attacks()
    hidden = mended(context.reading)
    if hidden is not None:
        known = {attack.aim for attack in found}
        found += [hidden.back(attack) for attack in Scene(hidden.reading, context).attacks() if attack.aim not in known]
    return tuple(found)
