"""What each rule says about itself, from the rules' own docstrings; nothing is judged."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Doc:
    """One rule in words. `text` is its docstring; `head` the first sentence of it."""

    id: str
    reach: str
    outcome: str
    languages: tuple[str, ...]
    reposts: bool
    text: str

    @property
    def head(self) -> str:
        """The first paragraph, on one line."""
        return " ".join(self.text.split("\n\n")[0].split())


@cache
def docs() -> dict[str, Doc]:
    """Every bundled rule by its id."""
    from auditor.rules import rules

    return {rule.id: Doc(rule.id, rule.reach, rule.outcome, tuple(sorted(rule.languages)), rule.reposts,
                         inspect.cleandoc(type(rule).__doc__ or "")) for rule in rules()}
