"""The words of a lexicon, back from disk at once and unpacked one by one: a post uses few of thousands."""

from __future__ import annotations

import marshal
from collections.abc import Iterator
from typing import Any

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
