"""One language's grammar: its lexicon and patterns, compiled from the data files of `auditor.languages`."""

from __future__ import annotations

import importlib
import pkgutil
from bisect import insort
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import ModuleType
from typing import Any

from auditor.grammar import saved
from auditor.grammar.anchors import Patterns
from auditor.grammar.commonness import commonness
from auditor.grammar.elements import Pattern
from auditor.grammar.lazy import Node
from auditor.grammar.lexicon import Lexicon
from auditor.grammar.match import Marked, Match, Matcher, extent
from auditor.grammar.pattern import KINDS, NAMES, compile_pattern, split_patterns
from auditor.grammar.words import END, Known, Word
from auditor.text.tokens import Sentence

# Shapes of words that are written with a capital.
_WRITTEN = frozenset("utm")
JUDGED = ("en", "zh", "es", "fr", "de", "ja")


class Grammar:
    """Marks sentences with concepts and finds patterns in them. Immutable once built, so safe to share."""

    def __init__(self, modules: Iterable[ModuleType]) -> None:
        modules = list(modules)
        self._masks: dict[tuple[str, ...], int] = {}
        spellings: dict[str, str] = {}
        for module in modules:
            spellings.update(getattr(module, "SPELLINGS", {}))
        self.lexicon = Lexicon(_concepts(modules), spellings)
        for name in (*KINDS, *NAMES):
            self.lexicon.number(name)
        phrases = self._compile(modules, "PHRASES")
        for phrase in phrases:
            self.lexicon.number(phrase.name)
        patterns = self._compile(modules, "PATTERNS")
        chance = commonness(self.lexicon, phrases)
        self._masks.clear()
        self.phrases, self.patterns = Patterns(phrases, chance), Patterns(patterns, chance)
        self.phrases.chain({self.lexicon.numbers[phrase.name] for phrase in phrases})
        self.roots = self.lexicon.pack()
        self._known: Known | None = None

    def _compile(self, modules: Iterable[ModuleType], kind: str) -> tuple[Pattern, ...]:
        tables = [getattr(module, kind, {}) for module in modules]
        return tuple(compile_pattern(name, source, self.lexicon)
                     for table in tables for name, value in table.items() for source in split_patterns(value))

    @staticmethod
    def _bits(numbers: Iterable[int]) -> int:
        mask = 0
        for number in numbers:
            mask |= 1 << number
        return mask

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__ | {"_masks": {}, "_known": None}

    def mask(self, *names: str) -> int:
        """The bit mask of concepts; one that this language does not have is left out."""
        mask = self._masks.get(names)
        if mask is None:
            numbers = self.lexicon.numbers
            mask = self._masks[names] = self._bits(numbers[name] for name in names if name in numbers)
        return mask

    def mark(self, marked: Marked) -> None:
        """Mark a sentence with its lexicon concepts and kinds of token."""
        sentence = marked.sentence
        words = sentence.words
        known = self._known
        if known is None:
            known = self._known = Known(self.lexicon)
        found = [known[word] for word in words]
        masks = [word.plain for word in found]
        names = set[str]().union(*[word.names for word in found])
        if not sentence.simple:
            self._mark_kinds(sentence, found, masks, names)
        for i, shape in enumerate(sentence.shape):
            if shape in _WRITTEN:
                masks[i] |= found[i].written
                names |= found[i].written_names
                if words[i] != "i":
                    mask, written = (known.shapes if i else known.first_shapes)[shape]
                    masks[i] |= mask
                    names.update(written)
        marked.add_words(masks, names)
        for i, word in enumerate(found[:-1]):
            if word.longer is not None and found[i + 1].spelling in word.longer:
                self._mark_longer(word.longer, i, marked, found, known)

    def _mark_kinds(self, sentence: Sentence, found: list[Word], masks: list[int], names: set[str]) -> None:
        """Tokens that are no words are marked with their kind, and never by how they begin."""
        for i, kind in enumerate(sentence.kinds):
            if kind not in ("word", "han"):
                masks[i] = (masks[i] & ~found[i].prefixed) | found[i].entries | 1 << self.lexicon.numbers[kind]
                names.add(kind)

    def _mark_longer(self, node: Node, start: int, marked: Marked, found: list[Word], known: Known) -> None:
        """Mark the stretches of several words that begin at `start`."""
        below: Node | None = node
        for end in range(start + 1, len(found)):
            below = below.get(found[end].spelling)  # type: ignore[union-attr] # never None here
            if below is None:
                return
            numbers = below.get(END)
            if numbers:
                marks = known.marks(numbers)
                marked.add_mask(marks.plain, start, end + 1)
                marked.names |= marks.names
                if marks.written and marked.sentence.shape[start] in _WRITTEN:
                    marked.add_mask(marks.written, start, end + 1)
                    marked.names |= marks.written_names

    def mark_phrases(self, marked: Marked) -> None:
        """Mark the constituents; they see the lexicon, the names of the policy, and constituents before them."""
        phrases = self.phrases
        pending = phrases.anchored(marked.mask)
        for place in pending:
            if not phrases.possible(place, marked.mask):
                continue
            phrase = phrases[place]
            concept = self.lexicon.numbers[phrase.name]
            known = marked.mask >> concept & 1
            for spans in phrase(marked):
                if spans:
                    marked.add(phrase.name, concept, *extent(spans))
            if not known and marked.mask >> concept & 1:
                # The list grows behind the place that is being read.
                for other in phrases.needing(concept):
                    if other > place and other not in pending and phrases.possible(other, marked.mask):
                        insort(pending, other)

    def find(self, marked: Marked) -> Iterator[tuple[Matcher, Match]]:
        """Every pattern that matches, in the order of the data, with its spans."""
        mask = marked.mask
        for place in self.patterns.anchored(mask):
            if self.patterns.possible(place, mask):
                pattern = self.patterns[place]
                for spans in pattern(marked):
                    if spans:
                        yield pattern, spans


def _concepts(modules: Iterable[ModuleType]) -> Iterator[tuple[str, str]]:
    for module in modules:
        table: Mapping[str, str] = getattr(module, "CONCEPTS", {})
        yield from table.items()


def modules(code: str) -> list[ModuleType]:
    """The data modules of a language: `auditor/languages/<code>.py` and `<code>_*.py`, or all files of that folder."""
    root = importlib.import_module(f"auditor.languages.{code}")
    found = [root]
    for info in pkgutil.iter_modules(getattr(root, "__path__", ())):
        found.append(importlib.import_module(f"{root.__name__}.{info.name}"))
    for info in pkgutil.iter_modules(importlib.import_module("auditor.languages").__path__):
        if info.name.startswith(f"{code}_"):
            found.append(importlib.import_module(f"auditor.languages.{info.name}"))
    return found


@cache
def grammar(code: str) -> Grammar:
    """The grammar of a language, built on first use. Chinese and Japanese texts read Latin words as English does."""
    return saved.kept(code, lambda: Grammar([*modules(code), *(modules("en") if code in ("zh", "ja") else ())]))
