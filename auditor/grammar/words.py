"""What a lexicon knows of a single word, looked up once and then kept: the same few thousand words make most texts.

A set of concepts is a tuple of their numbers where it is kept, and a bit mask where it is worked with.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from auditor.grammar.lazy import Node

if TYPE_CHECKING:
    from auditor.grammar.lexicon import Lexicon

# Key under which a node keeps the numbers of the concepts that end there; no token is empty.
END = ""
MOST_WORDS = 50_000


@cache
def mask_of(numbers: tuple[int, ...]) -> int:
    """Concepts as a bit mask."""
    mask = 0
    for number in numbers:
        mask |= 1 << number
    return mask


class Marks(NamedTuple):
    """Concepts as they are marked: for a word in lower case, and what is added where it is written with a capital."""

    plain: int
    names: frozenset[str]
    written: int
    written_names: frozenset[str]


class Word(NamedTuple):
    """A token's concepts.

    spelling: as the lexicon writes it
    plain, names:  all that it is marked with by itself, written in lower case
    written, written_names: what is added where it is written with a capital
    entries, prefixed: of `plain`, what is so for the whole word, and for the way it begins
    longer:   the entries that go on after it, or None
    """

    spelling: str
    plain: int
    names: frozenset[str]
    written: int
    written_names: frozenset[str]
    entries: int
    prefixed: int
    longer: Node | None


class Known(dict[str, Word]):
    """Words by token, filled on demand. Threads may fill it side by side: with the same values."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._names = {number: name for name, number in lexicon.numbers.items()}
        self._marks: dict[tuple[int, ...], Marks] = {}
        # What the way a word is written adds to it, as the first of its sentence and inside.
        self.first_shapes = {"u": self._shape("allcaps"), "t": self._shape("capital"), "m": self._shape("capital")}
        self.shapes = self.first_shapes | {"t": self._shape("capital", "proper"), "m": self._shape("capital", "proper")}

    def _shape(self, *names: str) -> tuple[int, tuple[str, ...]]:
        return mask_of(tuple(self._lexicon.numbers[name] for name in names)), names

    def marks(self, numbers: tuple[int, ...]) -> Marks:
        """What a stretch with these concepts is marked with."""
        found = self._marks.get(numbers)
        if found is None:
            # Concepts whose name begins with a capital count only words that are written with one.
            written = tuple(number for number in numbers if self._names.get(number, "=")[0].isupper())
            plain = tuple(number for number in numbers if number not in written)
            found = self._marks[numbers] = Marks(mask_of(plain), self._asked(plain), mask_of(written), self._asked(written))
        return found

    def _asked(self, numbers: tuple[int, ...]) -> frozenset[str]:
        """The names of concepts; plain words in patterns, which nobody asks for, have none."""
        return frozenset(self._names[number] for number in numbers if number in self._names)

    def __missing__(self, token: str) -> Word:
        spelling = self._lexicon.spellings.get(token, token)
        begins = tuple(number for prefix, number in self._lexicon.prefixes.get(spelling[:4], ()) if spelling.startswith(prefix))
        node: Node = self._lexicon.trie.get(spelling) or {}
        entries = self.marks(node.get(END, ()))
        more = (self._lexicon.numbers["any"], *begins)
        word = Word(spelling, entries.plain | mask_of(more), entries.names | self._asked(more), entries.written,
                    entries.written_names, entries.plain, mask_of(begins), node if len(node) > (END in node) else None)
        if len(self) >= MOST_WORDS:
            self.clear()
        self[token] = word
        return word
