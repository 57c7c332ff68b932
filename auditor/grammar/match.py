"""Match patterns against a sentence whose tokens carry concepts.

Work is bounded: sentences are at most `MAX_SENTENCE` tokens, gaps at most `LONG_GAP`, and a gap
that led nowhere from a token is never tried there twice.

Most of the time of an audit goes here, so a pattern is not interpreted element by element: each element
becomes a function that calls the next one, made once for each pattern that is ever tried.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from auditor.grammar.words import mask_of

if TYPE_CHECKING:
    from auditor.grammar.elements import Element, Pattern, Sequence
    from auditor.text.tokens import Sentence


class Span(NamedTuple):
    """Tokens `start` to `end` (exclusive) that an element matched; `label` as written in the pattern."""

    label: str
    start: int
    end: int


Match = tuple[Span, ...]


def extent(spans: Match) -> tuple[int, int]:
    """The first token of a match, and the one after the last; the parts of a pattern stand in any order."""
    if len(spans) == 1:
        return spans[0].start, spans[0].end
    return min([span.start for span in spans]), max([span.end for span in spans])


class Marked:
    """A sentence with the concepts that begin at each of its tokens.

    `edges[i]`: end token → mask of the concepts that stretch from i to there; `masks[i]`: all that begin at i;
    `mask`: all concepts of the sentence; `names`: their names.
    """

    __slots__ = ("edges", "mask", "masks", "names", "sentence")

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.edges: list[dict[int, int]] = [{} for _ in sentence.words]
        self.masks: list[int] = [0] * len(sentence.words)
        self.mask = 0
        self.names: set[str] = set()

    def add(self, name: str, number: int, start: int, end: int) -> None:
        """Mark tokens `start` to `end` with a concept."""
        self.add_mask(1 << number, start, end)
        self.names.add(name)

    def add_mask(self, mask: int, start: int, end: int) -> None:
        """Mark tokens `start` to `end` with all concepts of a mask; their names are the caller's to add."""
        edges = self.edges[start]
        edges[end] = edges.get(end, 0) | mask
        self.masks[start] |= mask
        self.mask |= mask

    def add_words(self, masks: list[int], names: set[str]) -> None:
        """Mark every token of an unmarked sentence by itself: one mask a token; `names` are those of all of them."""
        self.names = names
        self.masks = masks
        self.edges = [{end: mask} for end, mask in enumerate(masks, 1)]
        whole = 0
        for mask in masks:
            whole |= mask
        self.mask = whole


# From a token of a sentence: the spans that the rest of a sequence matches there, or None. The set holds the
# gaps (by their place in the sequence) and tokens from which nothing was found.
Step = Callable[[int, Marked, set[tuple[int, int]]], Match | None]


class Matcher:
    """A pattern made ready to be looked for."""

    __slots__ = ("_barred", "_parts", "name", "source")

    def __init__(self, pattern: Pattern) -> None:
        self.name, self.source = pattern.name, pattern.source
        self._parts = tuple(_Finder(part) for part in pattern.parts)
        self._barred = tuple(_Finder(part) for part in pattern.barred)

    def __call__(self, marked: Marked) -> list[Match]:
        """All matches: the spans of each, in the order of the pattern's elements. [] when it does not match."""
        found: list[list[Match]] = []
        for part in self._parts:
            runs = part.runs(marked)
            if not runs:
                return []
            found.append(runs)
        for part in self._barred:
            if part.possible(marked.mask) and part.runs(marked):
                return []
        if len(found) == 1:
            return found[0]
        rest = tuple(span for runs in found[1:] for span in runs[0])
        return [first + rest for first in found[0]]


class _Finder:
    """One sequence of a pattern."""

    __slots__ = ("_first", "_need", "_step", "_wanted")

    def __init__(self, sequence: Sequence) -> None:
        self._first = sequence.elements[0]
        self._wanted = mask_of(self._first.concepts)
        self._need = tuple(mask_of(need) for need in sequence.need)
        self._step = _steps(sequence.elements)

    def possible(self, mask: int) -> bool:
        """False when a concept that the sequence needs is not in a sentence's mask."""
        return all(need & mask for need in self._need)

    def runs(self, marked: Marked) -> list[Match]:
        """Matches of the sequence, one at most from each start, not inside one another."""
        first, step = self._first, self._step
        starts: list[int] | range
        if first.step == "class" and not first.optional:
            wanted = self._wanted
            starts = [start for start, mask in enumerate(marked.masks) if mask & wanted]
        else:
            starts = range(1 if first.step == "start" else len(marked.masks))
        dead: set[tuple[int, int]] = set()
        runs: list[Match] = []
        done = 0
        for start in starts:
            if start >= done:
                spans = step(start, marked, dead)
                if spans:
                    runs.append(spans)
                    done = max(start + 1, spans[0].end)
        return runs


def _steps(elements: tuple[Element, ...]) -> Step:
    """The elements as one function."""
    step: Step = _nothing
    for place in reversed(range(len(elements))):
        after = elements[place + 1] if place + 1 < len(elements) else None
        step = _MAKERS[elements[place].step](elements[place], place, step, after)
    return step


def _nothing(at: int, marked: Marked, dead: set[tuple[int, int]]) -> Match | None:
    return ()


def _class(element: Element, place: int, then: Step, after: Element | None) -> Step:
    wanted, label, optional = mask_of(element.concepts), element.label, element.optional

    def step(at: int, marked: Marked, dead: set[tuple[int, int]]) -> Match | None:
        if at < len(marked.masks) and wanted & marked.masks[at]:
            edges = marked.edges[at]
            ends = edges if len(edges) == 1 else sorted([end for end, mask in edges.items() if wanted & mask], reverse=True)
            for end in ends:
                rest = then(end, marked, dead)
                if rest is not None:
                    return (Span(label, at, end), *rest)
        return then(at, marked, dead) if optional else None

    return step


def _gap(element: Element, place: int, then: Step, after: Element | None) -> Step:
    barred, most, across = mask_of(element.concepts), element.most, element.across
    # Where a word must follow, tokens that are none are passed over at once.
    ahead = mask_of(after.concepts) if after is not None and after.step == "class" and not after.optional else 0

    def step(at: int, marked: Marked, dead: set[tuple[int, int]]) -> Match | None:
        if (place, at) in dead:
            return None
        masks, clause = marked.masks, marked.sentence.clause
        many = len(masks)
        for here in range(at, min(at + most, many) + 1):
            if here > at:
                if barred & masks[here - 1]:
                    break
                if not across and at > 0 and (clause[here - 1] != clause[at - 1]
                                              or (here < many and clause[here] != clause[at - 1])):
                    break
            if ahead and (here == many or not ahead & masks[here]):
                continue
            rest = then(here, marked, dead)
            if rest is not None:
                return rest
        dead.add((place, at))
        return None

    return step


def _not(element: Element, place: int, then: Step, after: Element | None) -> Step:
    barred = mask_of(element.concepts)

    def step(at: int, marked: Marked, dead: set[tuple[int, int]]) -> Match | None:
        if at < len(marked.masks) and barred & marked.masks[at]:
            return None
        return then(at, marked, dead)

    return step


def _start(element: Element, place: int, then: Step, after: Element | None) -> Step:
    return lambda at, marked, dead: then(at, marked, dead) if at == 0 else None


def _end(element: Element, place: int, then: Step, after: Element | None) -> Step:
    return lambda at, marked, dead: then(at, marked, dead) if at == len(marked.masks) else None


_MAKERS: dict[str, Callable[[Element, int, Step, Element | None], Step]] = {
    "class": _class, "gap": _gap, "not": _not, "start": _start, "end": _end}
