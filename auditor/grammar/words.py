"""What a lexicon knows of a single word, looked up once and then kept: the same few thousand words make most texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from auditor.grammar.lazy import Node

if TYPE_CHECKING:
    from auditor.grammar.lexicon import Lexicon

# Key under which a node keeps the mask of the concepts that end there; no token is empty.
END = ""
MOST_WORDS = 50_000


class Word(NamedTuple):
    """A token's concepts.

    spelling: as the lexicon writes it
    plain:    the mask of all that it is marked with by itself, written in lower case
    written:  what is added where it is written with a capital
    entries, prefixed: of `plain`, what is so for the whole word, and for the way it begins
    names:    the names of `plain`
    longer:   the entries that go on after it, or None
    """

    spelling: str
    plain: int
    written: int
    entries: int
    prefixed: int
    names: frozenset[str]
    longer: Node | None


class Known(dict[str, Word]):
    """Words by token, filled on demand. Threads may fill it side by side: with the same values."""

    def __init__(self, lexicon: Lexicon, capital: int) -> None:
        super().__init__()
        self._lexicon, self._capital = lexicon, capital
        self._names = {number: name for name, number in lexicon.numbers.items()}
        self._sets: dict[int, frozenset[str]] = {0: frozenset()}
        self._any = 1 << lexicon.numbers["any"]
        # What the way a word is written adds to it, as the first of its sentence and inside.
        self.first_shapes = {"u": self._shape("allcaps"), "t": self._shape("capital"), "m": self._shape("capital")}
        self.shapes = self.first_shapes | {"t": self._shape("capital", "proper"), "m": self._shape("capital", "proper")}

    def _shape(self, *names: str) -> tuple[int, tuple[str, ...]]:
        return sum(1 << self._lexicon.numbers[name] for name in names), names

    def names(self, mask: int) -> frozenset[str]:
        """The names of the concepts in a mask; those of plain words in patterns, which nobody asks for, left out."""
        found = self._sets.get(mask)
        if found is None:
            every = (self._names[number] for number in range(mask.bit_length()) if mask >> number & 1)
            found = self._sets[mask] = frozenset(name for name in every if name[0] != "=")
        return found

    def __missing__(self, token: str) -> Word:
        spelling = self._lexicon.spellings.get(token, token)
        prefixed = 0
        for prefix, number in self._lexicon.prefixes.get(spelling[:4], ()):
            if spelling.startswith(prefix):
                prefixed |= 1 << number
        node: Node = self._lexicon.trie.get(spelling) or {}
        found: Any = node.get(END, 0)
        entries = found & ~self._capital
        plain = self._any | prefixed | entries
        word = Word(spelling, plain, found & self._capital, entries, prefixed, self.names(plain),
                    node if len(node) > (END in node) else None)
        if len(self) >= MOST_WORDS:
            self.clear()
        self[token] = word
        return word
