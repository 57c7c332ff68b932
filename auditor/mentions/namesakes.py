"""Decide whether a word that is also something else's name means the subject, from evidence for and against.

Every piece of evidence has a weight that a person chose; the sum decides. The evidence is kept with the
mention in words, so that a reader can see what spoke for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from auditor.grammar.reading import Clause, Reading, mark_name
from auditor.languages import common_words
from auditor.mentions.around import FUNCTION, Around
from auditor.mentions.find import Found
from auditor.mentions.index import NameIndex
from auditor.model import Certainty, Me, Mention

Candidate = tuple[str, Found]
# Words before a name of ordinary words that leave it a name: "at added bytes", "love added bytes".
_NAMING = frozenset("at for with by from via joined joining join use using used love loving hate thanks thank of and or "
                    "@ than through ex called named owns bought left leaving quit against on hey dear".split())


def decide(reading: Reading, candidates: Sequence[Candidate], index: NameIndex, me: Me, titles: frozenset[str]) -> list[Mention]:
    """The mentions among the candidates (part, found), in order; post ids and spots are filled in by the caller.

    `titles`: parts in which capitals show nothing (a display name).
    """
    settled = {item.subject for _, item in candidates if not item.ambiguous and item.certainty == "certain"}
    answered = {name.casefold() for name in me.namesakes}
    mentions = []
    if any(item.ambiguous for _, item in candidates):
        _mark(reading, candidates)
    for part, item in candidates:
        start, end = reading.folded[part].span(item.start, item.end)
        matched = reading.folded[part].raw[start:end]
        if item.form in ("name", "alias") and (matched.casefold() in answered or item.subject.casefold() in answered):
            continue
        mention = Mention("post", None, part, item.subject, matched, start, end, item.form, item.certainty,
                          (item.reason,) if item.reason else ())
        clause = _clause(reading, part, start)
        if item.ambiguous:
            weighed = _weigh(mention, clause, reading, index, settled, part in titles)
            if weighed is not None:
                mentions.append(weighed)
        elif clause is None or not _plain_words(mention, item, clause):
            mentions.append(mention)
    return mentions


def _mark(reading: Reading, candidates: Sequence[Candidate]) -> None:
    """Mark all candidates, so that patterns can ask what stands around them."""
    for part, item in candidates:
        start, end = reading.folded[part].span(item.start, item.end)
        clause = _clause(reading, part, start)
        if clause is not None:
            mark_name(clause, "candidate", start, end)


def _clause(reading: Reading, part: str, offset: int) -> Clause | None:
    for clause in reading.clauses:
        if clause.part == part and clause.sentence.starts[0] <= offset < clause.sentence.ends[-1]:
            return clause
    return None


def _plain_words(mention: Mention, item: Found, clause: Clause) -> bool:
    """True for a name of ordinary words that are here just these words: "we added bytes 12 to 16"."""
    if item.name is None or item.name.words < 2 or not mention.matched.islower() or " " not in mention.matched:
        return False
    known = clause.grammar.roots if clause.grammar else ()
    if not all(ordinary(word) or word in known for word in item.name.text.split()):
        return False
    at = clause.sentence.index_at(mention.start)
    return at > 0 and clause.sentence.words[at - 1] not in _NAMING


def ordinary(word: str) -> bool:
    """True for an everyday English word, or its plural."""
    return word in common_words() or word in FUNCTION or word.removesuffix("s") in common_words()


def _weigh(mention: Mention, clause: Clause | None, reading: Reading, index: NameIndex, settled: set[str],
           title: bool) -> Mention | None:
    """The mention with its certainty and evidence, or None where it means something else."""
    if clause is None:
        return _with(mention, "unclear", "nothing shows what is meant")
    at = clause.sentence.index_at(mention.start)
    last = at
    while last < len(clause.sentence) and clause.sentence.starts[last] < mention.end:
        last += 1
    around = Around(clause, at, last, title or mention.form == "hashtag", index.subjects[mention.subject].context, reading)
    signs = list(around.signs())
    against = sum(sign.weight for sign in signs if sign.weight < 0)
    clause.forget()
    shown = tuple(sign.words for sign in signs if sign.weight > 0)
    employer = around.hit("namesake.hires") or (against > -3 and around.hit("namesake.employer"))
    if employer:
        return _with(mention, "certain", f"“{employer}”")
    if settled and against > -2:
        return _with(mention, "certain", f"{', '.join(sorted(settled))} stands in the same text")
    if around.lower:
        return _lower(mention, around)
    total = sum(sign.weight for sign in signs)
    if total >= 1:
        return _with(mention, "likely", *shown)
    return _with(mention, "unclear", *(shown or ("nothing shows what is meant",))) if total > -1 and around.open else None


def _lower(mention: Mention, around: Around) -> Mention | None:
    """In lower case the word is the ordinary word, unless a context word and a use of it leave the question open."""
    context = around.context_near(4)
    beside = around.context_near(1) and around.hit("namesake.lower") and around.last - around.at == 1
    if context and (beside or around.hit("namesake.use")) and not around.hit("namesake.person", "namesake.place"):
        return _with(mention, "unclear", f"“{context}” stands beside it, but it is in lower case")
    return None


def _with(mention: Mention, certainty: Certainty, *why: str) -> Mention:
    return replace(mention, certainty=certainty, evidence=(*mention.evidence, *why))
