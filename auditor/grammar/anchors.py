"""All patterns of a language, found by what is rarest in each, and unpacked only when a text may hold them."""

from __future__ import annotations

import marshal
import pickle
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from auditor.grammar.commonness import numbers, of_any
from auditor.grammar.match import Matcher

if TYPE_CHECKING:
    from auditor.grammar.pattern import Pattern


class Patterns:
    """Patterns by their place, packed until they are asked for; what they need is at hand. Only ever read.

    A pattern is found by the rarest thing it needs (its anchor) and then by the next rarest, so that of some
    thousand patterns a sentence asks after a few.
    """

    __slots__ = ("_anchors", "_index", "_needing", "_needs", "_packed", "_ready")

    def __init__(self, patterns: Sequence[Pattern], chance: Mapping[int, float]) -> None:
        # Equal masks are made one, so that they are packed once.
        shared: dict[int, int] = {}
        self._needs = tuple(tuple(shared.setdefault(need, need) for need in _rarest_first(pattern, chance))
                            for pattern in patterns)
        self._packed = tuple(pickle.dumps(pattern, pickle.HIGHEST_PROTOCOL) for pattern in patterns)
        self._ready: dict[int, Matcher] = {}
        index: dict[int, dict[int, list[int]]] = {}
        for place, (anchor, *rest) in enumerate(self._needs):
            for number in numbers(anchor):
                index.setdefault(number, {}).setdefault(rest[0] if rest else -1, []).append(place)
        self._index = {number: tuple((second, tuple(places)) for second, places in found.items())
                       for number, found in index.items()}
        self._anchors = sum(1 << number for number in self._index)
        self._needing: dict[int, tuple[int, ...]] = {}

    def chain(self, made: Iterable[int]) -> None:
        """Keep at hand which patterns need the concepts that patterns of this very table mark."""
        found: dict[int, set[int]] = {number: set() for number in made}
        for place, needs in enumerate(self._needs):
            for need in needs:
                for number in numbers(need):
                    if number in found:
                        found[number].add(place)
        self._needing = {number: tuple(sorted(places)) for number, places in found.items()}

    def __getstate__(self) -> bytes:
        return marshal.dumps((self._needs, self._packed, self._index, self._anchors, self._needing))

    def __setstate__(self, state: bytes) -> None:
        self._needs, self._packed, self._index, self._anchors, self._needing = marshal.loads(state)  # noqa: S302 - our own
        self._ready = {}

    def __len__(self) -> int:
        return len(self._packed)

    def __getitem__(self, place: int) -> Matcher:
        found = self._ready.get(place)
        if found is None:
            pattern: Pattern = pickle.loads(self._packed[place])  # noqa: S301 - packed by ourselves
            found = self._ready[place] = Matcher(pattern)
        return found

    def anchored(self, mask: int) -> list[int]:
        """The places, in order, of patterns whose two rarest needs are among the concepts of a sentence."""
        found: list[int] = []
        index = self._index
        left = mask & self._anchors
        while left:
            bit = left & -left
            left ^= bit
            for second, places in index[bit.bit_length() - 1]:
                if second & mask:
                    found += places
        return sorted(set(found)) if len(found) > 1 else found

    def needing(self, number: int) -> tuple[int, ...]:
        """The places of patterns that need a concept marked by one of this table."""
        return self._needing[number]

    def possible(self, place: int, mask: int) -> bool:
        """False when a concept that the pattern needs is not in a sentence's mask."""
        for need in self._needs[place]:  # noqa: SIM110 - all() costs twice as much here, where most time goes
            if not need & mask:
                return False
        return True


def _rarest_first(pattern: Pattern, chance: Mapping[int, float]) -> list[int]:
    """The (classes of) concepts that a pattern needs, the least likely to be in a sentence first."""
    return sorted(dict.fromkeys(pattern.needs), key=lambda need: of_any(need, chance))
