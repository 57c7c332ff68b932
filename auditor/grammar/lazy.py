"""Tables that come back from disk at once and are unpacked word by word: a post uses few of thousands of words."""

from __future__ import annotations

import marshal
import pickle
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from auditor.grammar.pattern import Pattern

Node = dict[str, Any]


class Roots:
    """The first level of a trie of words: each word's node is packed until it is asked for. Only ever read."""

    __slots__ = ("_packed", "_unpacked")

    def __init__(self, trie: Node) -> None:
        self._packed = {word: marshal.dumps(node) for word, node in trie.items()}
        self._unpacked: dict[str, Node] = {}

    def __getstate__(self) -> dict[str, bytes]:
        return self._packed

    def __setstate__(self, packed: dict[str, bytes]) -> None:
        self._packed, self._unpacked = packed, {}

    def get(self, word: str, default: Node | None = None) -> Node | None:
        """The node of a word, or `default`."""
        node = self._unpacked.get(word)
        if node is None:
            packed = self._packed.get(word)
            if packed is None:
                return default
            # Two threads may unpack the same node: the same value twice.
            node = self._unpacked[word] = marshal.loads(packed)  # noqa: S302 - packed by ourselves
        return node

    def __contains__(self, word: object) -> bool:
        return word in self._packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def items(self) -> Iterator[tuple[str, Node]]:
        """All words and nodes, unpacked."""
        for word in self._packed:
            node = self.get(word)
            assert node is not None
            yield word, node


class Patterns:
    """Patterns by their place, packed until they are asked for; what they need is at hand. Only ever read."""

    __slots__ = ("_packed", "_unpacked", "needs")

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self.needs = tuple(pattern.needs for pattern in patterns)
        self._packed = tuple(pickle.dumps(pattern, pickle.HIGHEST_PROTOCOL) for pattern in patterns)
        self._unpacked: dict[int, Pattern] = {}

    def __getstate__(self) -> tuple[tuple[tuple[int, ...], ...], tuple[bytes, ...]]:
        return self.needs, self._packed

    def __setstate__(self, state: tuple[tuple[tuple[int, ...], ...], tuple[bytes, ...]]) -> None:
        self.needs, self._packed = state
        self._unpacked = {}

    def __len__(self) -> int:
        return len(self._packed)

    def __getitem__(self, place: int) -> Pattern:
        found = self._unpacked.get(place)
        if found is None:
            found = self._unpacked[place] = pickle.loads(self._packed[place])  # noqa: S301 - packed by ourselves
        return found

    def possible(self, place: int, mask: int) -> bool:
        """False when a concept that the pattern needs is not in a sentence's mask."""
        for need in self.needs[place]:  # noqa: SIM110 - all() costs twice as much here, where most time goes
            if not need & mask:
                return False
        return True
