"""The words of a lexicon, back from disk at once and unpacked as they are asked for: a post uses few of thousands."""

from __future__ import annotations

import marshal
from collections.abc import Iterator
from typing import Any

Node = dict[str, Any]
# Words that begin alike are packed together.
_ALIKE = 2


class Roots:
    """The first level of a trie of words: each word's node is packed until it is asked for. Only ever read."""

    __slots__ = ("_drawers", "_packed", "_unpacked")

    def __init__(self, trie: Node) -> None:
        shared: dict[tuple[tuple[str, int], ...], Node] = {}
        marks: dict[tuple[int, ...], tuple[int, ...]] = {}
        drawers: dict[str, dict[str, bytes]] = {}
        for word, node in trie.items():
            drawers.setdefault(word[:_ALIKE], {})[word] = marshal.dumps(_shared(node, shared, marks))
        self.__setstate__({key: marshal.dumps(drawer) for key, drawer in drawers.items()})

    def __getstate__(self) -> dict[str, bytes]:
        return self._packed

    def __setstate__(self, packed: dict[str, bytes]) -> None:
        self._packed = packed
        self._drawers: dict[str, dict[str, bytes]] = {}
        self._unpacked: dict[str, Node] = {}

    def _drawer(self, key: str) -> dict[str, bytes]:
        """The packed nodes of the words that begin so."""
        drawer = self._drawers.get(key)
        if drawer is None:
            packed = self._packed.get(key)
            # Two threads may unpack the same: the same value twice.
            drawer = self._drawers[key] = marshal.loads(packed) if packed else {}  # noqa: S302 - packed by ourselves
        return drawer

    def get(self, word: str, default: Node | None = None) -> Node | None:
        """The node of a word, or `default`."""
        node = self._unpacked.get(word)
        if node is None:
            packed = self._drawer(word[:_ALIKE]).get(word)
            if packed is None:
                return default
            node = self._unpacked[word] = marshal.loads(packed)  # noqa: S302 - packed by ourselves
        return node

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and word in self._drawer(word[:_ALIKE])

    def __iter__(self) -> Iterator[str]:
        return (word for key in self._packed for word in self._drawer(key))

    def items(self) -> Iterator[tuple[str, Node]]:
        """All words and nodes, unpacked."""
        for word in self:
            node = self.get(word)
            assert node is not None
            yield word, node


def _shared(node: Node, shared: dict[tuple[tuple[str, int], ...], Node],
            marks: dict[tuple[int, ...], tuple[int, ...]]) -> Node:
    """The node with equal branches made one: "(the|our) (drivers|nurses) (walked|went) out" branches again and again."""
    for word, below in node.items():
        node[word] = _shared(below, shared, marks) if isinstance(below, dict) else marks.setdefault(below, below)
    return shared.setdefault(tuple((word, id(node[word])) for word in sorted(node)), node)
