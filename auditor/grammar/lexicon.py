"""Compile the concepts of a language into one trie over tokens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from auditor.grammar.lazy import Roots
from auditor.grammar.words import END
from auditor.text.fold import fold_plain
from auditor.text.tokens import phrase_words

_SIMPLE = re.compile(r"[a-z0-9 ]+\Z")
_HAN = re.compile(r"[\u4e00-\u9fff]+\Z")
_SPLIT = re.compile(r"[|\n]")
_IRREGULAR: Mapping[str, str] = dict(line.split(" ", 1) for line in """\
be is are was were been being am
have has had having
do does did done doing
go goes went gone going
get gets got gotten getting
make makes made making
take takes took taken taking
come comes came coming
give gives gave given giving
say says said saying
tell tells told telling
see sees saw seen seeing
know knows knew known knowing
think thinks thought thinking
find finds found finding
leave leaves left leaving
feel feels felt feeling
keep keeps kept keeping
begin begins began begun beginning
show shows showed shown showing
hear hears heard hearing
run runs ran running
bring brings brought bringing
write writes wrote written writing
sit sits sat sitting
stand stands stood standing
lose loses lost losing
pay pays paid paying
meet meets met meeting
lead leads led leading
understand understands understood understanding
speak speaks spoke spoken speaking
spend spends spent spending
grow grows grew grown growing
win wins won winning
teach teaches taught teaching
buy buys bought buying
send sends sent sending
build builds built building
fall falls fell fallen falling
cut cuts cutting
sell sells sold selling
hold holds held holding
drive drives drove driven driving
break breaks broke broken breaking
shut shuts shutting
set sets setting
put puts putting
hit hits hitting
let lets letting
quit quits quitting quitted
choose chooses chose chosen choosing
steal steals stole stolen stealing
lie lies lied lying
die dies died dying
catch catches caught catching
fight fights fought fighting
shoot shoots shot shooting
hurt hurts hurting
wear wears wore worn wearing
beat beats beaten beating
burn burns burned burnt burning
hang hangs hung hanged hanging
throw throws threw thrown throwing
hide hides hid hidden hiding
bite bites bit bitten biting
eat eats ate eaten eating
drink drinks drank drunk drinking
sleep sleeps slept sleeping
read reads reading
fly flies flew flown flying
ride rides rode ridden riding
forget forgets forgot forgotten forgetting
deal deals dealt dealing
bet bets betting
man men
woman women
child children
person people persons
wife wives
wanna
""".splitlines() if " " in line)
_DOUBLING = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]\Z")

# Tokens that are no words of their own in a text; phrases may name them.
CONTRACTED = frozenset(("'s", "'m", "'re", "'ve", "'ll", "'d", "n't"))
Trie = dict[str, Any]


class Lexicon:
    """Phrases of one language, by concept. Immutable once built.

    `numbers` gives a concept's number.
    """

    def __init__(self, concepts: Iterable[tuple[str, str]], spellings: Mapping[str, str]) -> None:
        self.numbers: dict[str, int] = {}
        self.count = 0
        self.trie: Trie | Roots = {}
        self.prefixes: dict[str, list[tuple[str, int]]] = {}
        self.spellings = dict(spellings)
        self.entries: dict[str, tuple[str, ...]] = {}
        for name, phrases in concepts:
            self.add(name, phrases)

    def number(self, name: str) -> int:
        """The number of a concept, given out on first use."""
        number = self.numbers.get(name)
        if number is None:
            number = self.numbers[name] = self.count
            self.count += 1
        return number

    def add(self, name: str, phrases: str) -> None:
        """Add the entries of a concept."""
        number = self.number(name)
        text = phrases if phrases.isascii() else fold_plain(phrases)
        if name.startswith(("tag_", "tie_unclear")):
            self.entries[name] = (*self.entries.get(name, ()), *filter(None, self._entries(text)))
        for entry in self._entries(text):
            if not entry:
                continue
            if _SIMPLE.match(entry):
                self._insert(entry.split(), number)
            elif entry.endswith("*") and " " not in entry and "(" not in entry and entry.isascii():
                self.prefixes.setdefault(entry[:4], []).append((entry[:-1], number))
            else:
                for words in expand(entry):
                    if words and words[-1].endswith("*") and len(words) == 1:
                        self.prefixes.setdefault(words[0][:4], []).append((words[0][:-1], number))
                    elif words:
                        self._insert(words, number)

    def pack(self) -> Roots:
        """Pack the trie, once nothing more is added; plain words in patterns need no names any more."""
        self.numbers = {name: number for name, number in self.numbers.items() if name[0] != "="}
        assert isinstance(self.trie, dict)
        packed = self.trie = Roots(self.trie)
        return packed

    @staticmethod
    def _entries(text: str) -> Iterator[str]:
        if "(" not in text:
            for entry in _SPLIT.split(text):
                yield entry.strip()
            return
        depth = 0
        start = 0
        for i, char in enumerate(text):
            if char == "(":
                depth += 1
            elif char == ")":
                depth -= 1
            elif char in "|\n" and depth == 0:
                yield text[start:i].strip()
                start = i + 1
        yield text[start:].strip()

    def _insert(self, words: list[str], number: int) -> None:
        assert isinstance(self.trie, dict)
        node = self.trie
        for word in words:
            below = node.get(word)
            if below is None:
                below = node[word] = {}
            node = below
        marks = node.get(END, ())
        if number not in marks:
            node[END] = (*marks, number)


def expand(entry: str) -> Iterator[list[str]]:
    """All token sequences that an entry with alternatives, options and inflections stands for."""
    for text in _alternatives(entry):
        sequences: list[list[str]] = [[]]
        for chunk in text.split():
            parts = _chunk(chunk)
            if len(parts) == 1:
                for sequence in sequences:
                    sequence.extend(parts[0])
            else:
                sequences = [[*head, *tail] for head in sequences for tail in parts]
        yield from sequences


@cache
def _chunk(chunk: str) -> tuple[tuple[str, ...], ...]:
    """The token sequences that one word of an entry stands for."""
    if _HAN.match(chunk):
        return (tuple(chunk),)
    forms = inflections(chunk[:-1]) if chunk.endswith("~") else [chunk]
    parts = [[form] if form in CONTRACTED else phrase_words(form.rstrip("*")) for form in forms]
    if chunk.endswith("*") and parts[0]:
        parts[0][-1] += "*"
    return tuple(tuple(part) for part in parts)


def _alternatives(entry: str) -> Iterator[str]:
    start = entry.find("(")
    if start < 0:
        yield from _optional_words(entry)
        return
    depth = 0
    for end in range(start, len(entry)):
        depth += (entry[end] == "(") - (entry[end] == ")")
        if depth == 0:
            break
    else:
        raise ValueError(f"a bracket is not closed: {entry!r}")
    inner = list(Lexicon._entries(entry[start + 1:end]))
    rest = entry[end + 1:]
    if rest.startswith("?"):
        inner.append("")
        rest = rest[1:]
    if rest.startswith("~"):
        inner = [choice + "~" for choice in inner]
        rest = rest[1:]
    for choice in inner:
        yield from _alternatives(f"{entry[:start]}{choice}{rest}")


def _optional_words(text: str) -> Iterator[str]:
    if "?" not in text:
        yield text
        return
    words = text.split()
    for i, word in enumerate(words):
        if word.endswith("?") and len(word) > 1:
            yield from _optional_words(" ".join([*words[:i], word[:-1], *words[i + 1:]]))
            yield from _optional_words(" ".join([*words[:i], *words[i + 1:]]))
            return
    yield " ".join(words)


def inflections(word: str) -> list[str]:
    """A word and its English inflected forms, as verb and as noun: work → work, works, worked, working."""
    if word in _IRREGULAR:
        return [word, *_IRREGULAR[word].split()]
    if word.endswith(("s", "x", "z", "ch", "sh")):
        plural = word + "es"
    elif word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        plural = word[:-1] + "ies"
    else:
        plural = word + "s"
    if word.endswith("e"):
        past, present = word + "d", (word[:-2] + "ying" if word.endswith("ie") else word[:-1] + "ing")
        if word.endswith(("ee", "oe", "ye")):
            present = word + "ing"
    elif word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        past, present = word[:-1] + "ied", word + "ing"
    elif _DOUBLING.match(word):
        past, present = word + word[-1] + "ed", word + word[-1] + "ing"
    else:
        past, present = word + "ed", word + "ing"
    return [word, plural, past, present]
