"""What stands around a name that is also something else's: evidence for and against the subject."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.grammar.reading import Clause, Reading
from auditor.languages import given_names
from auditor.text.language import FUNCTION_WORDS

FUNCTION = frozenset(FUNCTION_WORDS["en"].split())
# Words that tell that what follows a name goes on with the sentence, in any judged language.
_GOING_ON = frozenset(word for code in ("en", "es", "fr", "de") for word in FUNCTION_WORDS[code].split())
_CALENDAR = ("weekday", "month")
# Nouns among the function words; what may follow a verb, so that "Kite split the bill" is no compound.
_NOUNS = frozenset("year years home day days week weeks time work job life morning night".split())
_OBJECTS = frozenset("the a an my your his her our their me us him them it every all no this that these those nine two three"
                     .split())
_JOINING = frozenset("with up out down off back again over".split())
_AMPERSAND = re.compile(r"\s*(?:&|\+|'n'|’n’)\s*[A-Z]")
# Patterns around the name that speak against the subject: their weight, and what is told of their words.
_AGAINST = (
    ("namesake.person", -3.0, "“{words}” speaks of a person or an animal"),
    ("namesake.title", -2.5, "“{words}” is another name"),
    ("namesake.date", -3.5, "“{words}” is a date"),
    ("namesake.place", -2.5, "“{words}” speaks of a place"),
    ("namesake.ordinary", -2.5, "“{words}” is said of something else"),
    ("namesake.asked", -0.9, "“{words}” asks what it is"),
)


@dataclass(frozen=True, slots=True)
class Sign:
    """One piece of evidence: how much it weighs (above zero: the subject is meant), and in words."""

    weight: float
    words: str


class Around:
    """What stands around a name: tokens `at` to `last` (exclusive) of a sentence."""

    def __init__(self, clause: Clause, at: int, last: int, title: bool, context: Sequence[str], reading: Reading) -> None:
        self.clause, self.at, self.last, self.title = clause, at, last, title
        self.context, self.reading = context, reading
        sentence = clause.sentence
        self.words, self.shapes = sentence.words, sentence.shape
        self.han = sentence.kinds[at] == "han"
        written = "".join(clause.text(i, i + 1) for i in range(at, last))
        self.lower = not self.han and written.islower()
        self.capitals = not self.han and written.isupper()
        self.first_name = sentence.words[at] in given_names()
        self.calendar = bool(clause.spans_at(at, *_CALENDAR))

    @property
    def open(self) -> bool:
        """False where a lack of evidence settles it: a Han or Kana word inside running text, a date."""
        sentence = self.clause.sentence
        if not self.han:
            return not self.calendar or self.capitals or len(sentence) == self.last - self.at
        if len(sentence) <= self.last - self.at + 2:
            return True
        before = self.at > 0 and sentence.clause[self.at - 1] == sentence.clause[self.at]
        after = self.last < len(sentence) and sentence.clause[self.last] == sentence.clause[self.at]
        return not (before or after)

    def hit(self, *names: str) -> str:
        """The words of a pattern of these names that holds this very name, or ""."""
        for name in names:
            for hit in self.clause.hits.get(name, ()):
                if any(span.start == self.at and span.label == "candidate" for span in hit.spans):
                    return hit.evidence().text
        return ""

    def signs(self) -> Iterator[Sign]:
        """All evidence, for and against."""
        yield from self._context()
        if words := self.hit("namesake.firm"):
            yield Sign(1.0 if self.calendar or self.first_name else 2.0, f"“{words}”")
        for name, weight, says in _AGAINST:
            if (name != "namesake.date" or self.calendar) and (words := self.hit(name)):
                yield Sign(weight, says.format(words=words))
        yield from self._talk()
        if not self.han:
            yield from self._shape()

    def _talk(self) -> Iterator[Sign]:
        """What the sentence, or the rest of the text, talks of."""
        if words := self._told_of("namesake.media"):
            yield Sign(-2.0, f"“{words}” speaks of somebody else's work")
        if self._code() and (words := self._told_of("namesake.code")):
            yield Sign(-3.0, f"“{words}” speaks of a level, a vitamin or a seat")
        elsewhere = (clause for clause in self.reading if clause is not self.clause)
        if not self.han and not self._context_anywhere() and any(clause.has("place_talk") for clause in elsewhere):
            yield Sign(-1.0, "the rest of the text speaks of a place")

    def _told_of(self, name: str) -> str:
        """The words of a pattern of this name in the sentence, where none of them is a context word; or ""."""
        for hit in self.clause.hits.get(name, ()):
            words = hit.evidence().text
            if not any(_holds(words.casefold(), word) for word in self.context):
                return words
        return ""

    def _code(self) -> bool:
        """True for a name of a letter or two and a figure: "B2"."""
        word = "".join(self.words[self.at:self.last])
        return len(word) <= 4 and any(c.isdigit() for c in word) and any(c.isalpha() for c in word)

    def _context_anywhere(self) -> bool:
        return any(_holds(folded.norm, word) for word in self.context for folded in self.reading.folded.values())

    def _context(self) -> Iterator[Sign]:
        near = self._glued() if self.han else self.context_near(3)
        if near:
            yield Sign(1.5 if self.first_name or self.calendar else 2.0, f"“{near}” stands beside it")
            return
        for word in self.context:
            if any(_holds(folded.norm, word) for folded in self.reading.folded.values()):
                yield Sign(0.5 if self.han else 1.0, f"“{word}” stands in the same text")
                return

    def _glued(self) -> str:
        """A context word that follows a Han or Kana name at once, or after 的 or の; "" when there is none."""
        rest = "".join(self.words[self.last:self.last + 12]).removeprefix("的").removeprefix("の")
        # A verb goes on with 着 ("骑手端着…") and is no word for a thing; a notebook is no program.
        return next((word for word in self.context
                     if rest.startswith(word) and not rest[len(word):].startswith(("着", "ノート", "本"))), "")

    def context_near(self, within: int) -> str:
        """A context word at most `within` tokens from the name, or ""."""
        sentence = self.clause.sentence
        first, last = max(0, self.at - within), min(len(sentence), self.last + within)
        beside = [" ".join(self.words[first:self.at]), " ".join(self.words[self.last:last])]
        glued = ["".join(self.words[first:self.at]), "".join(self.words[self.last:last])]
        for word in self.context:
            if any(_holds(text, word) for text in beside) or (not word.isascii() and any(word in text for text in glued)):
                return word
        return ""

    def _shape(self) -> Iterator[Sign]:
        """What capitals in and around the name show."""
        sentence = self.clause.sentence
        if self.capitals and len(self.words[self.at]) > 1:
            if self._neighbour_proper() and not self._shouting():
                yield Sign(-2.0, "it stands inside another name in capitals")
            return
        if self._neighbour_proper() or _AMPERSAND.match(self.clause.raw, sentence.ends[self.last - 1]):
            yield Sign(-2.5, "it stands inside another name")
            return
        if self.at > 0 and sentence.quoted[self.at] and self._title_run() >= 3:
            yield Sign(-2.0, "it stands inside a title")
        if self._title_run() >= 4:
            yield Sign(-1.0, "it stands in a run of capitals")
        if self.at == 0 and self.last > 1 and self.shapes[self.last - 1] == "t" and not self.title and self._lower_case():
            yield Sign(1.0, "its second word is capitalised too")
        elif self.at == 0 and self._compound():
            yield Sign(-2.0, f"“{self.clause.text(self.at, min(self.last + 1, len(sentence)))}” is a word of its own")
        # In German every noun has a capital.
        plain = self.title or self.first_name or self.calendar or self.clause.code == "de"
        if self.at > 0 and not plain and self._lower_case():
            yield Sign(1.0, "capitalised inside a lower-case sentence")
        if self.first_name and self.clause.has("he_she"):
            yield Sign(-2.5, "a first name, and “he” or “she” in the sentence")

    def _neighbour_proper(self) -> bool:
        """True when a capitalised word that is no firm's thing touches the name: "Orange County", "Karl May"."""
        sentence = self.clause.sentence
        for i, inside in ((self.at - 1, self.at - 1 > 0), (self.last, True)):
            if not 0 <= i < len(sentence) or self.shapes[i] not in ("t", "m", "u") or self.words[i] == "i":
                continue
            if sentence.clause[i] != sentence.clause[self.at] or (self.words[i] in FUNCTION and self.words[i] not in _NOUNS):
                continue
            if not inside and self.words[i] not in given_names():
                continue
            if self.clause.spans_at(i, "firm_thing", "candidate", "firm_act", "firm_use") or self.words[i] in self.context:
                continue
            return True
        return False

    def _shouting(self) -> bool:
        shapes = [shape for shape in self.shapes if shape]
        return sum(shape == "u" for shape in shapes) * 2 > len(shapes)

    def _title_run(self) -> int:
        """Length of the unbroken run of capitalised words around the name, function words counted in."""
        count = 0
        for step in (-1, 1):
            i = self.at + step
            while 0 <= i < len(self.shapes) and (self.shapes[i] in ("t", "m", "u")
                                                 or self.words[i] in ("of", "the", "and", "who")):
                count += self.shapes[i] in ("t", "m", "u")
                i += step
        return count + 1

    def _compound(self) -> bool:
        """True for "Gap year", "Kite surfing": a capital that only starts the sentence, a lower-case noun after it."""
        sentence = self.clause.sentence
        i = self.last
        if i >= len(sentence) or sentence.clause[i] != sentence.clause[self.at] or self.shapes[i] != "l":
            return False
        word, after = self.words[i], ""
        if i + 1 < len(sentence) and sentence.clause[i + 1] == sentence.clause[i]:
            after = self.words[i + 1]
        if not word.endswith("ing") and (after in _OBJECTS or (word.endswith("s") and after in _JOINING)):
            return False
        return not ((word in _GOING_ON and word not in _NOUNS) or word.endswith(("ed", "n't"))
                    or word in ("again", "says", "said", "ate", "lol", "obviously")
                    or self.clause.spans_at(i, "firm_thing", "firm_act", "say") or word in self.context)

    def _lower_case(self) -> bool:
        others = [shape for i, shape in enumerate(self.shapes) if not self.at <= i < self.last and i > 0 and shape]
        return not others or sum(shape == "l" for shape in others) * 2 > len(others)


def _holds(text: str, word: str) -> bool:
    """True when a (folded) text holds a word or phrase as such; Han and Kana need no boundary."""
    at = text.find(word)
    while at >= 0:
        if not word.isascii():
            return True
        before, after = text[at - 1:at] if at else "", text[at + len(word):at + len(word) + 1]
        if not before.isalnum() and (not after.isalnum() or text[at + len(word):].startswith("s")):
            return True
        at = text.find(word, at + 1)
    return False
