"""Words highlighted in place: the passages of a text that findings stand in, cut into pieces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reports.base import Passage, View
from reports.plain import visible

AROUND = 160  # code points of a text shown before the first and after the last highlighted word
BETWEEN = 400  # code points shown between two highlighted words; more is cut in the middle
Span = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text, made harmless; `hit` where it is what a finding is about."""

    text: str
    hit: bool


def passages(view: View, spot: str, post_id: str | None, spans: Iterable[Span]) -> tuple[tuple[Piece, ...], ...]:
    """The passages around spans (part, start, end), one for each part; empty unless each of them is known."""
    by_part: dict[str, list[tuple[int, int]]] = {}
    for part, start, end in spans:
        by_part.setdefault(part, []).append((start, end))
    known = [(view.passages.get((spot, post_id or "", part)), found) for part, found in by_part.items()]
    shown = [tuple(_pieces(passage, found)) for passage, found in known if passage is not None and _holds(passage, found)]
    return tuple(shown) if len(shown) == len(known) else ()


def _holds(passage: Passage, spans: Iterable[tuple[int, int]]) -> bool:
    end = passage.start + len(passage.text)
    return all(passage.start <= first < last <= end for first, last in spans)


def _pieces(passage: Passage, spans: Iterable[tuple[int, int]]) -> Iterator[Piece]:
    """The text from before the first span to after the last."""
    text, merged = passage.text, _merged((start - passage.start, end - passage.start) for start, end in spans)
    at = merged[0][0]
    yield Piece(_before(text[:at], passage.start > 0), False)
    for start, end in merged:
        yield Piece(_between(text[at:start]), False)
        yield Piece(visible(text[start:end], lines=True), True)
        at = end
    yield Piece(_after(text[at:], passage.cut), False)


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that overlap or touch as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _before(text: str, cut: bool) -> str:
    if len(text) > AROUND:
        text, cut = text[-AROUND:].partition(" ")[2] or text[-AROUND:], True
    return ("…" if cut else "") + visible(text, lines=True)


def _after(text: str, cut: bool) -> str:
    if len(text) > AROUND:
        text, cut = text[:AROUND].rpartition(" ")[0] or text[:AROUND], True
    return visible(text, lines=True) + ("…" if cut else "")


def _between(text: str) -> str:
    if len(text) > BETWEEN:
        text = f"{text[: BETWEEN // 2]} … {text[-BETWEEN // 2 :]}"
    return visible(text, lines=True)
