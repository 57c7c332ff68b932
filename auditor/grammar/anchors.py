"""All patterns of a language, found by what is rarest in each, and unpacked only when a text may hold them."""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Mapping, Sequence

from auditor.grammar.commonness import of_any
from auditor.grammar.elements import Pattern
from auditor.grammar.match import Matcher
from auditor.grammar.words import mask_of


class Patterns:
    """Patterns by their place, packed until they are asked for; what they need is at hand. Only ever read.

    A pattern is found by the rarest thing it needs (its anchor) and then by the next rarest, so that of some
    thousand patterns a sentence asks after a few.
    """

    __slots__ = ("_anchors", "_by_anchor", "_index", "_needing", "_needs", "_packed", "_ready", "_wanted")

    def __init__(self, patterns: Sequence[Pattern], chance: Mapping[int, float]) -> None:
        self._needs = tuple(tuple(_rarest_first(pattern, chance)) for pattern in patterns)
        self._packed = tuple(marshal.dumps(pattern.plain()) for pattern in patterns)
        index: dict[int, dict[tuple[int, ...], list[int]]] = {}
        for place, (anchor, *rest) in enumerate(self._needs):
            for number in anchor:
                index.setdefault(number, {}).setdefault(rest[0] if rest else anchor, []).append(place)
        self._index = {number: tuple((second, tuple(places)) for second, places in found.items())
                       for number, found in index.items()}
        self._needing: dict[int, tuple[int, ...]] = {}
        self._begin()

    def _begin(self) -> None:
        self._anchors = mask_of(tuple(self._index))
        self._ready: dict[int, Matcher] = {}
        self._wanted: dict[int, tuple[int, ...]] = {}
        self._by_anchor: dict[int, tuple[tuple[int, tuple[int, ...]], ...]] = {}

    def chain(self, made: Iterable[int]) -> None:
        """Keep at hand which patterns need the concepts that patterns of this very table mark."""
        found: dict[int, set[int]] = {number: set() for number in made}
        for place, needs in enumerate(self._needs):
            for number in (number for need in needs for number in need if number in found):
                found[number].add(place)
        self._needing = {number: tuple(sorted(places)) for number, places in found.items()}

    def __getstate__(self) -> bytes:
        return marshal.dumps((self._needs, self._packed, self._index, self._needing))

    def __setstate__(self, state: bytes) -> None:
        self._needs, self._packed, self._index, self._needing = marshal.loads(state)  # noqa: S302 - our own
        self._begin()

    def __len__(self) -> int:
        return len(self._packed)

    def __getitem__(self, place: int) -> Matcher:
        found = self._ready.get(place)
        if found is None:
            found = self._ready[place] = Matcher(Pattern.of(*marshal.loads(self._packed[place])))  # noqa: S302 - our own
        return found

    def anchored(self, mask: int) -> list[int]:
        """The places, in order, of patterns whose two rarest needs are among the concepts of a sentence."""
        found: list[int] = []
        index = self._by_anchor
        left = mask & self._anchors
        while left:
            bit = left & -left
            left ^= bit
            number = bit.bit_length() - 1
            for second, places in index.get(number) or self._of_anchor(number):
                if second & mask:
                    found += places
        return sorted(set(found)) if len(found) > 1 else found

    def _of_anchor(self, number: int) -> tuple[tuple[int, tuple[int, ...]], ...]:
        found = self._by_anchor[number] = tuple((mask_of(second), places) for second, places in self._index[number])
        return found

    def _want(self, place: int) -> tuple[int, ...]:
        found = self._wanted[place] = tuple(mask_of(need) for need in self._needs[place])
        return found

    def needing(self, number: int) -> tuple[int, ...]:
        """The places of patterns that need a concept marked by one of this table."""
        return self._needing[number]

    def possible(self, place: int, mask: int) -> bool:
        """False when a concept that the pattern needs is not in a sentence's mask."""
        for need in self._wanted.get(place) or self._want(place):  # noqa: SIM110 - all() costs twice as much here, where most time goes
            if not need & mask:
                return False
        return True


def _rarest_first(pattern: Pattern, chance: Mapping[int, float]) -> list[tuple[int, ...]]:
    """The (classes of) concepts that a pattern needs, the least likely to be in a sentence first."""
    return sorted(dict.fromkeys(pattern.needs), key=lambda need: of_any(need, chance))
