"""A text as it was read: its sentences, what they are marked with, and the patterns found in them.

A `Reading` is of one post (all its parts) or one profile spot. Rules work on Readings only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from auditor.grammar.language import Grammar, grammar
from auditor.grammar.match import Marked, Span, extent
from auditor.model import Evidence, Mention
from auditor.text import language
from auditor.text.fold import Folded, fold
from auditor.text.sentences import sentences
from auditor.text.tokens import Sentence

# Of one text no more than this is read (code points); the rest is reported as not judged.
MAX_TEXT = 200_000


@dataclass(slots=True, eq=False)
class Clause:
    """One sentence of one part, marked. `code` is the language it is read in, or one that is not judged."""

    part: str
    raw: str
    sentence: Sentence
    code: str
    grammar: Grammar | None
    marked: Marked
    names: dict[tuple[int, int], Mention] = field(default_factory=dict)
    _hits: dict[str, list[Hit]] | None = None

    def has(self, *concepts: str) -> bool:
        """True when a stretch of any of the concepts stands in the sentence."""
        return not self.marked.names.isdisjoint(concepts)

    def present(self, concepts: frozenset[str]) -> set[str]:
        """Those of the concepts that stand in the sentence: one question for many."""
        return self.marked.names & concepts

    def spans(self, *concepts: str) -> list[Span]:
        """The stretches of the concepts, in order; label is the concept's name."""
        names = self.marked.names
        if self.grammar is None or names.isdisjoint(concepts):
            return []
        numbers, edges, masks = self.grammar.lexicon.numbers, self.marked.edges, self.marked.masks
        found: list[Span] = []
        for name in concepts:
            if name in names:
                bit = 1 << numbers[name]
                found += [Span(name, start, end) for start, here in enumerate(masks) if here & bit
                          for end, mask in edges[start].items() if mask & bit]
        if len(found) > 1:
            found.sort(key=_in_order)
        return found

    def spans_at(self, start: int, *concepts: str) -> list[Span]:
        """The stretches of the concepts that begin at one token."""
        if self.grammar is None or not self.grammar.mask(*concepts) & self.marked.masks[start]:
            return []
        numbers = {self.grammar.lexicon.numbers.get(name): name for name in concepts}
        return [Span(name, start, end) for number, name in numbers.items() if number is not None
                for end, mask in self.marked.edges[start].items() if mask >> number & 1]

    def forget(self) -> None:
        """Drop the patterns found so far, because names were marked since."""
        self._hits = None

    @property
    def hits(self) -> dict[str, list[Hit]]:
        """The patterns found, by name; worked out on first use."""
        if self._hits is None:
            self._hits = {}
            if self.grammar is not None:
                for pattern, spans in self.grammar.find(self.marked):
                    hit = Hit(pattern.name, pattern.source, self, spans)
                    self._hits.setdefault(pattern.name, []).append(hit)
        return self._hits

    def text(self, start: int, end: int) -> str:
        """The original words of tokens `start` to `end` (exclusive)."""
        return self.raw[self.sentence.starts[start]:self.sentence.ends[end - 1]]

    def evidence(self, start: int, end: int) -> Evidence:
        """Tokens `start` to `end` (exclusive) as evidence."""
        first, last = self.sentence.starts[start], self.sentence.ends[end - 1]
        return Evidence(self.part, first, last, self.raw[first:last])

    def whole(self) -> Evidence:
        """The whole sentence as evidence."""
        return self.evidence(0, len(self.sentence))


def _in_order(span: Span) -> tuple[int, int]:
    return span.start, -span.end


@dataclass(slots=True, eq=False)
class Hit:
    """A pattern found in a sentence; `spans` in the order of the pattern's elements."""

    name: str
    source: str
    clause: Clause
    spans: tuple[Span, ...]

    @property
    def start(self) -> int:
        """The first token."""
        return extent(self.spans)[0]

    @property
    def end(self) -> int:
        """The token after the last."""
        return extent(self.spans)[1]

    def span(self, *labels: str) -> Span | None:
        """The first span whose label (as written in the pattern) holds one of these concepts."""
        for span in self.spans:
            if any(label in span.label.split("|") for label in labels):
                return span
        return None

    def mention(self) -> Mention | None:
        """The mention that the pattern's name element matched."""
        for span in self.spans:
            found = self.clause.names.get((span.start, span.end))
            if found is not None:
                return found
        return None

    def evidence(self) -> Evidence:
        """The words from the first to the last token of the match."""
        return self.clause.evidence(*extent(self.spans))

    @property
    def quoted(self) -> bool:
        """True when all of it stands between quotation marks."""
        return all(self.clause.sentence.quoted[self.start:self.end])

    def before(self, *concepts: str, within: int = 4) -> bool:
        """True when one of the concepts begins at most `within` tokens before the match, in the same sentence."""
        grammar_ = self.clause.grammar
        mask = grammar_.mask(*concepts) if grammar_ else 0
        return any(m & mask for m in self.clause.marked.masks[max(0, self.start - within):self.start])

    def after(self, *concepts: str, within: int = 4) -> bool:
        """True when one of the concepts begins at most `within` tokens after the match, in the same sentence."""
        grammar_ = self.clause.grammar
        mask = grammar_.mask(*concepts) if grammar_ else 0
        return any(m & mask for m in self.clause.marked.masks[self.end:self.end + within])


@dataclass(slots=True, eq=False)
class Reading:
    """All sentences of one post or one profile spot, in order of the parts."""

    clauses: list[Clause]
    folded: dict[str, Folded]

    def hits(self, *names: str) -> list[Hit]:
        """Matches of the patterns so named, in order of the text."""
        found: list[Hit] = []
        for clause in self.clauses:
            hits = clause.hits
            if not hits.keys().isdisjoint(names):
                for name in names:
                    found += hits.get(name, ())
        return found

    def has(self, *concepts: str) -> bool:
        """True when any sentence holds a stretch of any of the concepts."""
        for clause in self.clauses:  # noqa: SIM110 - rules ask this a hundred times a post, and any() costs twice as much
            if not clause.marked.names.isdisjoint(concepts):
                return True
        return False

    def any(self, *names: str) -> Hit | None:
        """The first match of any of the patterns so named."""
        for clause in self.clauses:
            hits = clause.hits
            for name in names:
                if name in hits:
                    return hits[name][0]
        return None

    @property
    def codes(self) -> set[str]:
        """The languages of the sentences."""
        return {clause.code for clause in self.clauses}

    def __iter__(self) -> Iterator[Clause]:
        return iter(self.clauses)


def read(parts: Iterable[tuple[str, str]], hint: str | None = None) -> Reading:
    """Read texts given as (part, text): cut, tell languages, mark concepts. Names are added by `name_mentions`.

    `hint` is the platform's language tag, used where a text shows too little.
    """
    cut: list[tuple[str, str, Sentence]] = []
    folded: dict[str, Folded] = {}
    for part, raw in parts:
        folded[part] = fold(raw[:MAX_TEXT])
        cut.extend((part, raw, sentence) for sentence in sentences(folded[part]))
    clauses = []
    for (part, raw, sentence), code in zip(cut, _languages([(raw, s) for _, raw, s in cut], hint), strict=True):
        known = grammar(code) if code in language.JUDGED else None
        marked = Marked(sentence)
        if known is not None:
            known.mark(marked)
        clauses.append(Clause(part, raw, sentence, code, known, marked))
    return Reading(clauses, folded)


def _languages(cut: Sequence[tuple[str, Sentence]], hint: str | None) -> list[str]:
    """The language of each sentence: its own where it shows one, else that of the whole text, else English."""
    if all(raw.isascii() for raw, _ in cut) and language.plainly_english(sentence for _, sentence in cut):
        return ["en"] * len(cut)
    shown: list[str | None] = []
    total: dict[str, float] = {}
    words = 0
    for raw, sentence in cut:
        by_script = language.script("".join(sentence.words))
        count = {} if by_script else language.vote(sentence)
        if not by_script:
            for code, number in language.letters(raw[sentence.starts[0]:sentence.ends[-1]]).items():
                count[code] = count.get(code, 0.0) + number
        for code, number in count.items():
            total[code] = total.get(code, 0.0) + number
        words += len(sentence)
        shown.append(by_script or language.winner(count, len(sentence)))
    if "ja" in shown and language.script("".join("".join(sentence.words) for _, sentence in cut)) == "ja":
        # A Japanese sentence without kana looks Chinese.
        shown = ["ja" if code == "zh" else code for code in shown]
    whole = language.winner(total, words)
    tag = (hint or "").split("-")[0].lower()
    latin = whole or (tag if tag in language.FUNCTION_WORDS else "en")
    if whole in language.JUDGED:
        # One word that two languages share must not take a sentence out of a text that is plain otherwise.
        shown = [whole if code is not None and code not in language.JUDGED and 0.0 < total.get(code, 0.0) < 2.0 else code
                 for code in shown]
    if whole is not None and whole not in language.JUDGED:
        shown = [whole if code not in (None, "zh", "ja") and total.get(code or "", 0.0) < 2.0 else code for code in shown]
    return [code or latin for code in shown]


def name_mentions(reading: Reading, mentions: Iterable[Mention], kinds: Iterable[tuple[str, str]]) -> None:
    """Mark mentions as `<subject>` and `<company>` or `<product>`, in place; then mark the constituents.

    `kinds`: (subject, "company" | "product") pairs.
    """
    kind_of = dict(kinds)
    by_part: dict[str, list[Mention]] = {}
    for mention in mentions:
        by_part.setdefault(mention.part, []).append(mention)
    for clause in reading.clauses:
        for mention in by_part.get(clause.part, ()):
            _name(clause, mention, kind_of.get(mention.subject, "company"))
    finish(reading)


def finish(reading: Reading) -> None:
    """Mark the constituents of every sentence, once all names are marked."""
    for clause in reading.clauses:
        if clause.grammar is not None:
            clause.grammar.mark_phrases(clause.marked)


def mark_name(clause: Clause, concept: str, start: int, end: int) -> Span | None:
    """Mark the tokens that overlap the original offsets start…end with a name's concept; None when there are none."""
    sentence = clause.sentence
    if clause.grammar is None or not sentence.words or end <= sentence.starts[0] or start >= sentence.ends[-1]:
        return None
    first = sentence.index_at(start)
    last = first
    while last < len(sentence) and sentence.starts[last] < end:
        last += 1
    if last == first:
        return None
    clause.marked.add(concept, clause.grammar.lexicon.numbers[concept], first, last)
    return Span(concept, first, last)


def _name(clause: Clause, mention: Mention, kind: str) -> None:
    span = mark_name(clause, "subject", mention.start, mention.end)
    if span is not None:
        mark_name(clause, kind, mention.start, mention.end)
        clause.names[span.start, span.end] = mention
        clause.forget()
