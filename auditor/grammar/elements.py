"""What a compiled pattern is made of; how it is written: `auditor.grammar`, how it is read: `auditor.grammar.pattern`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

Step = Literal["class", "gap", "not", "start", "end"]


class Element(NamedTuple):
    """One step. `concepts`: those that fit here (or, for a gap, that bar it); `most`: tokens a gap may pass."""

    step: Step
    concepts: tuple[int, ...] = ()
    most: int = 0
    across: bool = False
    optional: bool = False
    label: str = ""


class Sequence(NamedTuple):
    """Elements in order. `need`: the concepts of each required class element."""

    elements: tuple[Element, ...]
    need: tuple[tuple[int, ...], ...]


class Pattern(NamedTuple):
    """A named pattern: every sequence of `parts` matches in the sentence, none of `barred` does.

    `needs`: what all parts need, together.
    """

    name: str
    source: str
    parts: tuple[Sequence, ...]
    barred: tuple[Sequence, ...] = ()
    needs: tuple[tuple[int, ...], ...] = ()

    def plain(self) -> tuple[Any, ...]:
        """The pattern as plain tuples, which are packed at once."""
        parts, barred = (tuple((tuple(tuple(element) for element in sequence.elements), sequence.need) for sequence in group)
                         for group in (self.parts, self.barred))
        return self.name, self.source, parts, barred, self.needs

    @classmethod
    def of(cls, name: str, source: str, parts: Iterable[Any], barred: Iterable[Any], needs: Any) -> Pattern:
        """The pattern of plain tuples."""
        wanted, unwanted = (
            tuple(Sequence(tuple(Element(*element) for element in elements), need) for elements, need in group)
            for group in (parts, barred))
        return cls(name, source, wanted, unwanted, needs)
