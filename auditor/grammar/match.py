"""Match patterns against a sentence whose tokens carry concepts.

Work is bounded: sentences are at most `MAX_SENTENCE` tokens, gaps at most `LONG_GAP`, and a
dead end (element, position) is never tried twice.
"""

from __future__ import annotations

from dataclasses import dataclass

from auditor.grammar.pattern import Element, Pattern, Sequence
from auditor.text.tokens import Sentence


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens `start` to `end` (exclusive) that an element matched; `label` as written in the pattern."""

    label: str
    start: int
    end: int


class Marked:
    """A sentence with the concepts that begin at each of its tokens.

    `edges[i]`: end token → mask of the concepts that stretch from i to there; `masks[i]`: all that begin at i;
    `mask`: all concepts of the sentence.
    """

    __slots__ = ("edges", "mask", "masks", "sentence")

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.edges: list[dict[int, int]] = [{} for _ in sentence.words]
        self.masks: list[int] = [0] * len(sentence.words)
        self.mask = 0

    def add(self, number: int, start: int, end: int) -> None:
        """Mark tokens `start` to `end` with a concept."""
        self.add_mask(1 << number, start, end)

    def add_mask(self, mask: int, start: int, end: int) -> None:
        """Mark tokens `start` to `end` with all concepts of a mask."""
        edges = self.edges[start]
        edges[end] = edges.get(end, 0) | mask
        self.masks[start] |= mask
        self.mask |= mask


def matches(pattern: Pattern, marked: Marked) -> list[tuple[Span, ...]]:
    """All matches: the spans of each, in the order of the pattern's elements. [] when it does not match."""
    mask = marked.mask
    if any(not need & mask for need in pattern.needs):
        return []
    found: list[list[tuple[Span, ...]]] = []
    for part in pattern.parts:
        runs = _runs(part, marked)
        if not runs:
            return []
        found.append(runs)
    for part in pattern.barred:
        if all(need & mask for need in part.need) and _runs(part, marked):
            return []
    if len(found) == 1:
        return found[0]
    rest = tuple(span for runs in found[1:] for span in runs[0])
    return [first + rest for first in found[0]]


def _runs(sequence: Sequence, marked: Marked) -> list[tuple[Span, ...]]:
    """Matches of a sequence, one at most from each start, not inside one another."""
    dead: set[tuple[int, int]] = set()
    runs: list[tuple[Span, ...]] = []
    first = sequence.elements[0]
    done = 0
    for start in range(len(marked.masks)):
        if start < done or (first.step == "class" and not first.optional and not first.mask & marked.masks[start]):
            continue
        if first.step == "start" and start:
            break
        spans = _follow(sequence.elements, 0, start, marked, dead)
        if spans:
            runs.append(spans)
            done = max(start + 1, spans[0].end)
    return runs


def _follow(elements: tuple[Element, ...], i: int, at: int, marked: Marked,
            dead: set[tuple[int, int]]) -> tuple[Span, ...] | None:
    """The spans that elements i… match from token `at` on, or None."""
    if i == len(elements):
        return ()
    if (i, at) in dead:
        return None
    element = elements[i]
    spans = _STEPS[element.step](elements, i, at, marked, dead)
    if spans is None:
        dead.add((i, at))
    return spans


def _class(elements: tuple[Element, ...], i: int, at: int, marked: Marked,
           dead: set[tuple[int, int]]) -> tuple[Span, ...] | None:
    element = elements[i]
    if at < len(marked.masks) and element.mask & marked.masks[at]:
        wanted = element.mask
        for end in sorted([end for end, mask in marked.edges[at].items() if wanted & mask], reverse=True):
            rest = _follow(elements, i + 1, end, marked, dead)
            if rest is not None:
                return (Span(element.label, at, end), *rest)
    return _follow(elements, i + 1, at, marked, dead) if element.optional else None


def _gap(elements: tuple[Element, ...], i: int, at: int, marked: Marked,
         dead: set[tuple[int, int]]) -> tuple[Span, ...] | None:
    element = elements[i]
    clause = marked.sentence.clause
    for here in range(at, min(at + element.most, len(marked.masks)) + 1):
        if here > at:
            passed = here - 1
            if element.mask & marked.masks[passed]:
                return None
            if not element.across and at > 0 and clause[passed] != clause[at - 1]:
                return None
        if not element.across and at > 0 and here < len(clause) and clause[here] != clause[at - 1] and here > at:
            return None
        rest = _follow(elements, i + 1, here, marked, dead)
        if rest is not None:
            return rest
    return None


def _not(elements: tuple[Element, ...], i: int, at: int, marked: Marked,
         dead: set[tuple[int, int]]) -> tuple[Span, ...] | None:
    if at < len(marked.masks) and elements[i].mask & marked.masks[at]:
        return None
    return _follow(elements, i + 1, at, marked, dead)


def _start(elements: tuple[Element, ...], i: int, at: int, marked: Marked,
           dead: set[tuple[int, int]]) -> tuple[Span, ...] | None:
    return _follow(elements, i + 1, at, marked, dead) if at == 0 else None


def _end(elements: tuple[Element, ...], i: int, at: int, marked: Marked,
         dead: set[tuple[int, int]]) -> tuple[Span, ...] | None:
    return _follow(elements, i + 1, at, marked, dead) if at == len(marked.masks) else None


_STEPS = {"class": _class, "gap": _gap, "not": _not, "start": _start, "end": _end}
