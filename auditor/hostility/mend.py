"""Seeing through obfuscated spelling: the text with such words written plainly, read again.

Mended are letters set apart ("i d i o t"), digits and signs for letters ("m0r0n", "$cum"), stars ("n*gg"),
stretched letters ("stuuupid"), a letter left out or two swapped ("wmoen"), vowels left out, words written
together ("banthemall", hashtags too) and words cut in two ("mus lims"). Only words that matter for hostility
are mended, and only where the spelling as it stands is no word of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import product
from typing import TYPE_CHECKING

from auditor.grammar import saved
from auditor.grammar.language import Grammar, grammar
from auditor.grammar.match import Span
from auditor.grammar.reading import Clause, Reading, finish, read
from auditor.grammar.words import END
from auditor.model import Evidence
from auditor.text.fold import Folded

if TYPE_CHECKING:
    from auditor.hostility.scene import Attack

# Concepts whose single words are worth mending.
_KEYS = ("slur", "slur_soft", "vile", "foul", "g_noun", "g_sexage", "g_one", "g_adj", "p_side", "kill_do", "killed", "dehuman",
         "hate", "profanity", "disgust", "exclude_do", "junk")
_GROUPS = ("g_noun", "g_sexage", "slur", "slur_soft", "vile", "p_side")
_NAMED = (*_GROUPS, "g_adj")
_LEET = {"0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "6": "g", "7": "t", "8": "b", "9": "g", "@": "a", "$": "s", "!": "i",
         "|": "il", "+": "t", "€": "e", "(": "c", "2": "z"}
_SPACED = re.compile(r"(?<![\w'])(?:[a-z0-9@$!][ .\-_*·•]{1,3}){3,40}[a-z0-9@$!](?![\w'])")
_WORD = re.compile(r"#?[a-z0-9@$!*|+€(_'\-]*[a-z][a-z0-9@$!*|+€(_'\-]*")
_PLAIN = re.compile(r"[a-z']+\Z")
_RUN = re.compile(r"([a-z])\1{2,}")
_VOWELS = re.compile("[aeiou]")
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Mended:
    """The mended texts, read, and the way back to the original offsets."""

    reading: Reading
    original: Reading
    edits: dict[str, tuple[tuple[int, int, int, int], ...]]

    def back(self, attack: Attack) -> Attack:
        """The attack with its evidence in the original text."""
        evidence = attack.evidence
        folded = self.original.folded[evidence.part]
        start, end = (self._norm(evidence.part, offset, last) for offset, last in ((evidence.start, False), (evidence.end, True)))
        first, last = folded.span(start, max(end, start + 1))
        return replace(attack, evidence=Evidence(evidence.part, first, last, folded.raw[first:last]))

    def _norm(self, part: str, offset: int, last: bool) -> int:
        shift = 0
        for old_start, old_end, new_start, new_end in self.edits.get(part, ()):
            if offset < new_start or (last and offset == new_start):
                break
            if offset < new_end or (last and offset == new_end):
                return old_end if last else old_start
            shift = old_end - new_end
        return offset + shift


def mended(reading: Reading) -> Mended | None:
    """The reading with hidden spellings written plainly, or None where there are none."""
    texts, edits = [], {}
    for part, folded in reading.folded.items():
        found = _edits(folded)
        if found:
            text, edits[part] = _apply(folded.norm, found)
            texts.append((part, text))
        else:
            texts.append((part, folded.norm))
    if not edits:
        return None
    again = read(texts, "en")
    finish(again)
    return Mended(again, reading, edits)


def stretched(clause: Clause, concept: str) -> list[Span]:
    """Words of a concept whose letters are drawn out ("fuuuuck")."""
    if clause.grammar is None:
        return []
    found: list[Span] = []
    if not _RUN.search(" ".join(clause.sentence.words)):
        return found
    for i, word in enumerate(clause.sentence.words):
        if _RUN.search(word):
            number = clause.grammar.lexicon.numbers.get(concept)
            for plain in _shortened(word):
                if number in (clause.grammar.roots.get(plain) or {}).get(END, ()):
                    found.append(Span(concept, i, i + 1))
                    break
    return found


def _edits(folded: Folded) -> list[tuple[int, int, str]]:
    norm = folded.norm
    found: list[tuple[int, int, str]] = []
    for match in _SPACED.finditer(norm):
        plain = _joined(re.sub(r"[ .\-_*·•]", "", match[0]))
        if plain:
            found.append((match.start(), match.end(), plain))
    taken = iter([*((start, end) for start, end, _ in found), (len(norm), len(norm))])
    first, last = next(taken)
    before: tuple[str, int, int] | None = None
    for match in _WORD.finditer(norm):
        while last <= match.start() and first < len(norm):
            first, last = next(taken)
        if first < match.end() and match.start() < last:
            continue
        word = match[0].rstrip("!'-(|+_")
        start, end = match.start(), match.start() + len(word)
        if not 2 <= len(word) <= _LONGEST or norm[end:end + 1] == "@" or (norm[start - 1:start] in ("@", "/", ".") and start):
            before = None
            continue
        plain = _plain(word)
        if plain is not None:
            found.append((start, end, plain))
        elif before is not None and norm[before[2]:start] == " " and (whole := _pair(before[0], word)):
            found.append((before[1], end, whole))
            before = None
            continue
        before = (word, start, end)
    return sorted(found)


def _apply(norm: str, found: list[tuple[int, int, str]]) -> tuple[str, tuple[tuple[int, int, int, int], ...]]:
    pieces, edits, at, length = [], [], 0, 0
    for start, end, plain in found:
        if start < at:
            continue
        pieces.append(norm[at:start])
        length += start - at
        edits.append((start, end, length, length + len(plain)))
        pieces.append(plain)
        length += len(plain)
        at = end
    pieces.append(norm[at:])
    return "".join(pieces), tuple(edits)


@lru_cache(maxsize=50_000)
def _plain(word: str) -> str | None:
    """A word's plain spelling, or None where it needs none or none is known."""
    if word.startswith("#"):
        return _joined(word[1:]) if len(word) > 6 and word[1:].isalpha() else None
    if _PLAIN.match(word):
        return _respelt(word)
    if "*" in word and not word.startswith("*"):
        return _masked(word)
    if "-" in word or "_" in word:
        whole = word.replace("-", "").replace("_", "")
        return whole if whole in _keys().slurs and len(whole) > 3 and min(map(len, re.split("[-_]", word))) <= 2 else None
    return _leet(word) if any(char in _LEET for char in word) else None


def _respelt(word: str) -> str | None:
    """A word of letters alone: stretched, misspelt, without vowels, or several written together."""
    keys = _keys()
    if word in keys.known or len(word) < 4:
        return None
    stretched_out = next((plain for plain in _shortened(word) if plain in keys.words), None)
    if stretched_out is not None:
        return stretched_out
    if len(word) >= 5 and word in keys.variants:
        return keys.variants[word]
    if not _VOWELS.search(word) and word in keys.skeletons:
        return keys.skeletons[word]
    return _joined(word) if len(word) >= 8 else None


def _leet(word: str) -> str | None:
    keys = _keys()
    choices = [_LEET.get(char, char) for char in word]
    if sum(len(choice) > 1 for choice in choices) > 4 or word.isdigit():
        return None
    options = ["".join(letters) for letters in product(*choices)]
    for plain in options:
        if plain in keys.words and len(plain) > 2:
            return plain
    for plain in options:
        for short in _shortened(plain):
            if short in keys.words:
                return short
        if plain in keys.variants:
            return keys.variants[plain]
        if len(plain) >= 8 and plain.isalpha() and (joined := _joined(plain)):
            return joined
        if plain in keys.known and len(plain) > 2 and plain.isalpha():
            return plain
    return None


def _masked(word: str) -> str | None:
    if word.count("*") * 2 > len(word):
        return None
    head = word[:1]
    pattern = re.compile(re.sub(r"\\\*", "[a-z]", re.escape(word)) + r"\Z")
    for plain in _keys().by_head.get(head, ()):
        if len(plain) == len(word) and pattern.match(plain):
            return plain
    return None


def _pair(one: str, two: str) -> str | None:
    keys = _keys()
    whole = one + two
    if len(whole) < 5 or whole not in keys.groups or not whole.isalpha():
        return None
    return whole if one not in keys.known or two not in keys.known else None


def _shortened(word: str) -> list[str]:
    """Spellings with stretched letters written once or twice."""
    runs = len(_RUN.findall(word))
    if not 0 < runs <= 4:
        return []
    parts = _RUN.split(word)
    texts, letters = parts[0::2], parts[1::2]
    found = []
    for counts in product((1, 2), repeat=len(letters)):
        found.append("".join(text + (letters[i] * counts[i] if i < len(letters) else "") for i, text in enumerate(texts)))
    return found


@lru_cache(maxsize=20_000)
def _joined(text: str) -> str | None:
    """Words written together, set apart; None unless all are known and one of them names people or insults."""
    keys = _keys()
    text = "".join(_LEET.get(char, char)[0] for char in text)
    if not 4 <= len(text) <= _LONGEST or not text.isalpha():
        return None
    if text in keys.named or text in keys.words:
        return text
    pieces = _pieces(text, keys.pieces)
    if len(pieces) < 2:
        return None
    named = max((len(piece) for piece in pieces if piece in keys.named), default=0)
    enough = named > 4 or (named > 2 and (len(pieces) > 2 or "people" in pieces))
    return " ".join(pieces) if enough else None


def _pieces(text: str, known: frozenset[str]) -> list[str]:
    """The text cut into known words, few and long rather than many and short; [] where it cannot be."""
    best: list[tuple[int, list[str]] | None] = [(0, [])] + [None] * len(text)
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - 14), end):
            before, piece = best[start], text[start:end]
            if before is None or piece not in known:
                continue
            cost = before[0] + (6 if len(piece) < 3 else 3)
            now = best[end]
            if now is None or cost < now[0]:
                best[end] = (cost, [*before[1], piece])
    whole = best[len(text)]
    return whole[1] if whole is not None else []


@dataclass(frozen=True, slots=True)
class _Keys:
    """Words by what mending needs them for."""

    words: frozenset[str]
    groups: frozenset[str]
    named: frozenset[str]
    slurs: frozenset[str]
    known: frozenset[str]
    pieces: frozenset[str]
    variants: dict[str, str]
    skeletons: dict[str, str]
    by_head: dict[str, tuple[str, ...]]


@cache
def _keys() -> _Keys:
    return saved.kept("spellings", _build)


def _build() -> _Keys:
    english = grammar("en")
    words = _single(english, _KEYS)
    groups = frozenset(word for word in _single(english, _GROUPS) if len(word) > 2)
    known = frozenset(word for word in english.lexicon.trie if word.isalpha())
    real = _single(english, ("real_word",))
    variants: dict[str, str] = {}
    skeletons: dict[str, str] = {}
    by_head: dict[str, list[str]] = {}
    people = _single(english, ("g_noun", "g_sexage"))
    for word in sorted(words | {word for word in _single(english, ("joining",)) if len(word) > 4}):
        by_head.setdefault(word[0], []).append(word)
        if len(word) < 5 or not word.isalpha():
            continue
        for form in _misspelt(word, word in people):
            if form not in known and form not in real:
                variants.setdefault(form, word)
        bare = word[0] + _VOWELS.sub("", word[1:])
        if len(bare) > 3 and word in groups and bare not in known and bare not in real:
            skeletons.setdefault(_VOWELS.sub("", word), word)
            skeletons.setdefault(bare, word)
    pieces = frozenset(word for word in words if len(word) > 2) | _single(english, ("joining",))
    return _Keys(words, groups, _single(english, _NAMED), _single(english, ("slur",)), known, pieces, variants, skeletons,
                 {head: tuple(found) for head, found in by_head.items()})


def _misspelt(word: str, short: bool) -> Iterator[str]:
    """A word with two inner letters swapped or, if it is long, one inner letter left out."""
    if word.endswith(("ed", "ing", "er")) and len(word) < 8:
        return
    for i in range(1, len(word) - 1):
        yield word[:i] + word[i + 1] + word[i] + word[i + 2:]
        if len(word) > 5 or short:
            yield word[:i] + word[i + 1:]


def _single(english: Grammar, names: tuple[str, ...]) -> frozenset[str]:
    wanted = {english.lexicon.numbers[name] for name in names if name in english.lexicon.numbers}
    return frozenset(word for word, node in english.lexicon.trie.items() if not wanted.isdisjoint(node.get(END, ())))
