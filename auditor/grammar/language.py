"""One language's grammar: its lexicon and patterns, compiled from the data files of `auditor.languages`."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import ModuleType

from auditor.grammar.lexicon import END, Lexicon
from auditor.grammar.match import Marked, Span, matches
from auditor.grammar.pattern import KINDS, NAMES, Pattern, compile_pattern, split_patterns

JUDGED = ("en", "zh", "es", "fr", "de", "ja")


class Grammar:
    """Marks sentences with concepts and finds patterns in them. Immutable once built, so safe to share."""

    def __init__(self, modules: Iterable[ModuleType]) -> None:
        modules = list(modules)
        spellings: dict[str, str] = {}
        for module in modules:
            spellings.update(getattr(module, "SPELLINGS", {}))
        self.lexicon = Lexicon(_concepts(modules), spellings)
        for name in (*KINDS, *NAMES):
            self.lexicon.number(name)
        # Concepts whose name begins with a capital count only words that are written with one.
        self.capital = frozenset(number for name, number in self.lexicon.numbers.items() if name[:1].isupper())
        self.phrases = self._compile(modules, "PHRASES")
        for phrase in self.phrases:
            self.lexicon.number(phrase.name)
        self.patterns = self._compile(modules, "PATTERNS")
        self.by_need = _index(self.patterns)
        self.phrases_by_need = _index(self.phrases)

    def _compile(self, modules: Iterable[ModuleType], kind: str) -> tuple[Pattern, ...]:
        tables = [getattr(module, kind, {}) for module in modules]
        return tuple(compile_pattern(name, source, self.lexicon)
                     for table in tables for name, value in table.items() for source in split_patterns(value))

    def mask(self, *names: str) -> int:
        """The bit mask of concepts; one that this language does not have is left out."""
        numbers = self.lexicon.numbers
        mask = 0
        for name in names:
            if name in numbers:
                mask |= 1 << numbers[name]
        return mask

    def mark(self, marked: Marked) -> None:
        """Mark a sentence with its lexicon concepts and kinds of token."""
        sentence = marked.sentence
        words = sentence.words
        numbers = self.lexicon.numbers
        spellings = self.lexicon.spellings
        if spellings:
            words = [spellings.get(word, word) for word in words]
        trie, prefixes = self.lexicon.trie, self.lexicon.prefixes
        kinds = sentence.kinds
        shapes = sentence.shape
        capital = self.capital
        any_number = numbers["any"]
        for i, word in enumerate(words):
            kind = kinds[i]
            marked.edges[i].append((any_number, i + 1))
            if kind not in ("word", "han"):
                marked.add(numbers[kind], i, i + 1)
            elif prefixes and len(word) >= 4 and word[:4] in prefixes:
                for prefix, number in prefixes[word[:4]]:
                    if word.startswith(prefix):
                        marked.add(number, i, i + 1)
            node = trie.get(word)
            at = i + 1
            while node is not None:
                for number in node.get(END, ()):
                    if number not in capital or shapes[i] in ("t", "u", "m"):
                        marked.add(number, i, at)
                node = node.get(words[at]) if at < len(words) else None
                at += 1
            shape = sentence.shape[i]
            if shape == "u":
                marked.add(numbers["allcaps"], i, i + 1)
            elif shape in ("t", "m") and word != "i":
                marked.add(numbers["capital"], i, i + 1)
                if i > 0:
                    marked.add(numbers["proper"], i, i + 1)
            marked.masks[i] |= 1 << any_number
        marked.mask |= 1 << any_number if words else 0

    def mark_phrases(self, marked: Marked) -> None:
        """Mark the constituents; they see the lexicon, the names of the policy, and constituents before them."""
        for phrase in self.phrases:
            if all(need & marked.mask for part in phrase.parts for need in part.need):
                number = self.lexicon.numbers[phrase.name]
                for spans in matches(phrase, marked):
                    if spans:
                        marked.add(number, min(s.start for s in spans), max(s.end for s in spans))

    def find(self, marked: Marked) -> Iterator[tuple[str, Pattern, tuple[Span, ...]]]:
        """Every pattern that matches: (name, pattern, spans)."""
        mask = marked.mask
        while mask:
            bit = mask & -mask
            mask ^= bit
            for pattern in self.by_need.get(bit.bit_length() - 1, ()):
                for spans in matches(pattern, marked):
                    if spans:
                        yield pattern.name, pattern, spans


def _concepts(modules: Iterable[ModuleType]) -> Iterator[tuple[str, str]]:
    for module in modules:
        table: Mapping[str, str] = getattr(module, "CONCEPTS", {})
        yield from table.items()


def _index(patterns: Iterable[Pattern]) -> dict[int, tuple[Pattern, ...]]:
    """Patterns by a concept that each of them needs: one of a class with a single concept, if there is any.

    A pattern whose needs are all classes of several concepts stands under each concept of its smallest class.
    """
    index: dict[int, list[Pattern]] = {}
    for pattern in patterns:
        needs = [need for part in pattern.parts for need in part.need]
        smallest = min(needs, key=lambda need: (need.bit_count(), -need))
        for number in range(smallest.bit_length()):
            if smallest >> number & 1:
                index.setdefault(number, []).append(pattern)
    return {number: tuple(found) for number, found in index.items()}


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
    found = modules(code)
    if code in ("zh", "ja"):
        found = [*found, *modules("en")]
    return Grammar(found)
