"""One language's grammar: its lexicon and patterns, compiled from the data files of `auditor.languages`."""

from __future__ import annotations

import importlib
import pkgutil
from bisect import insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from types import ModuleType

from auditor.grammar import saved
from auditor.grammar.lazy import Patterns, Roots
from auditor.grammar.lexicon import END, Lexicon
from auditor.grammar.match import Marked, Span, matches
from auditor.grammar.pattern import KINDS, NAMES, Pattern, compile_pattern, split_patterns
from auditor.text.language import FUNCTION_WORDS

_EVERYDAY = frozenset(word for words in FUNCTION_WORDS.values() for word in words.split()) | frozenset("的了是我在不有人这他")
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
        self.capital = self.mask(*(name for name in self.lexicon.numbers if name[:1].isupper()))
        phrases = self._compile(modules, "PHRASES")
        for phrase in phrases:
            self.lexicon.number(phrase.name)
        patterns = self._compile(modules, "PATTERNS")
        commonness = _commonness(self.lexicon)
        self.phrases_by_anchor = _index(phrases, commonness)
        self.phrase_anchors = self._bits(self.phrases_by_anchor)
        self.by_anchor = _index(patterns, commonness)
        self.anchors = self._bits(self.by_anchor)
        self.phrases, self.patterns = Patterns(phrases), Patterns(patterns)
        self.roots = self.lexicon.pack()

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
        words, kinds, shapes = sentence.words, sentence.kinds, sentence.shape
        numbers, spellings = self.lexicon.numbers, self.lexicon.spellings
        if spellings:
            words = [spellings.get(word, word) for word in words]
        trie, prefixes, capital = self.roots, self.lexicon.prefixes, self.capital
        many = len(words)
        written = {"u": 1 << numbers["allcaps"], "t": 0, "m": 0}
        for i, word in enumerate(words):
            kind, shape = kinds[i], shapes[i]
            here = 1 << numbers["any"]
            if kind not in ("word", "han"):
                here |= 1 << numbers[kind]
            elif prefixes and len(word) >= 4 and word[:4] in prefixes:
                for prefix, number in prefixes[word[:4]]:
                    if word.startswith(prefix):
                        here |= 1 << number
            if shape in written and word != "i":
                here |= written[shape] or (1 << numbers["capital"] | (1 << numbers["proper"] if i else 0))
            marked.add_mask(here, i, i + 1)
            node, at = trie.get(word), i + 1
            while node is not None:
                if END in node:
                    marked.add_mask(node[END] if shape in written else node[END] & ~capital, i, at)
                node = node.get(words[at]) if at < many else None
                at += 1

    def mark_phrases(self, marked: Marked) -> None:
        """Mark the constituents; they see the lexicon, the names of the policy, and constituents before them."""
        pending = self._candidates(marked.mask & self.phrase_anchors)
        for number in pending:
            if not self.phrases.possible(number, marked.mask):
                continue
            phrase = self.phrases[number]
            before = marked.mask
            concept = self.lexicon.numbers[phrase.name]
            for spans in matches(phrase, marked):
                if spans:
                    marked.add(concept, min(s.start for s in spans), max(s.end for s in spans))
            new = marked.mask & ~before & self.phrase_anchors
            if new:
                # The list grows behind the place that is being read.
                for other in self._candidates(new):
                    if other > number and other not in pending:
                        insort(pending, other)

    def _candidates(self, anchors: int) -> list[int]:
        """The places (in order) of the phrases that are anchored in any of these concepts."""
        found: set[int] = set()
        while anchors:
            bit = anchors & -anchors
            anchors ^= bit
            found.update(self.phrases_by_anchor[bit.bit_length() - 1])
        return sorted(found)

    def find(self, marked: Marked) -> Iterator[tuple[str, Pattern, tuple[Span, ...]]]:
        """Every pattern that matches: (name, pattern, spans)."""
        mask = marked.mask
        left = mask & self.anchors
        tried: set[int] = set()
        while left:
            bit = left & -left
            left ^= bit
            for number in self.by_anchor[bit.bit_length() - 1]:
                if number in tried:
                    continue
                tried.add(number)
                if self.patterns.possible(number, mask):
                    pattern = self.patterns[number]
                    for spans in matches(pattern, marked):
                        if spans:
                            yield pattern.name, pattern, spans


def _concepts(modules: Iterable[ModuleType]) -> Iterator[tuple[str, str]]:
    for module in modules:
        table: Mapping[str, str] = getattr(module, "CONCEPTS", {})
        yield from table.items()


def _commonness(lexicon: Lexicon) -> dict[int, float]:
    """How often each concept is likely to stand in a sentence, roughly: function words count for most of it."""
    weight: dict[int, float] = {lexicon.numbers[name]: 5.0 for name in ("capital", "proper", "allcaps")}
    weight[lexicon.numbers["any"]] = 100.0
    # Many patterns speak of a subject; where one is named, all of them would be tried.
    weight.update({lexicon.numbers[name]: 2.0 for name in ("subject", "company", "product", "candidate")})
    for word, node in lexicon.trie.items():
        mask = node.get(END, 0)
        share = 1.0 if len(word) <= 4 and word in _EVERYDAY else 0.1 if word in _EVERYDAY else 0.01
        while mask:
            bit = mask & -mask
            mask ^= bit
            number = bit.bit_length() - 1
            weight[number] = weight.get(number, 0.0) + share
    return weight


def _anchor(pattern: Pattern, commonness: Mapping[int, float]) -> int:
    """Of the concepts that a pattern needs, the (class of) concepts least likely to be there, as a mask."""
    def cost(need: int) -> float:
        total = 0.0
        while need:
            bit = need & -need
            need ^= bit
            total += commonness.get(bit.bit_length() - 1, 0.02)
        return total

    return min(pattern.needs, key=cost)


def _index(patterns: Sequence[Pattern], commonness: Mapping[int, float]) -> dict[int, tuple[int, ...]]:
    """Patterns (by their place) by each concept of their anchor: the class, of those they need, least likely there."""
    index: dict[int, list[int]] = {}
    for place, pattern in enumerate(patterns):
        anchor = _anchor(pattern, commonness)
        while anchor:
            bit = anchor & -anchor
            anchor ^= bit
            index.setdefault(bit.bit_length() - 1, []).append(place)
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
    return saved.kept(code, lambda: Grammar([*modules(code), *(modules("en") if code in ("zh", "ja") else ())]))
