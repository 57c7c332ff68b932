"""Decide whether a word that is also something else's name means the subject, from evidence for and against."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.grammar.reading import Clause, Reading, mark_name
from auditor.mentions.find import Found
from auditor.mentions.index import NameIndex
from auditor.model import Me, Mention

Candidate = tuple[str, Found]


def decide(reading: Reading, candidates: Sequence[Candidate], index: NameIndex, me: Me, titles: frozenset[str]) -> list[Mention]:
    """The mentions among the candidates (part, found), in order; post ids and spots are filled in by the caller."""
    settled = {item.subject for _, item in candidates if not item.ambiguous and item.certainty == "certain"}
    answered = {name.casefold() for name in me.namesakes}
    mentions = []
    for part, item in candidates:
        start, end = reading.folded[part].span(item.start, item.end)
        matched = reading.folded[part].raw[start:end]
        if item.form in ("name", "alias") and (matched.casefold() in answered or item.subject.casefold() in answered):
            continue
        mention = Mention("post", None, part, item.subject, matched, start, end, item.form, item.certainty,
                          (item.reason,) if item.reason else ())
        clause = _clause(reading, part, start)
        if item.ambiguous:
            weighed = _weigh(mention, item, clause, reading, index, settled, part in titles)
            if weighed is not None:
                mentions.append(weighed)
        elif clause is None or not _plain_words(mention, item, clause):
            mentions.append(mention)
    return mentions


def _clause(reading: Reading, part: str, offset: int) -> Clause | None:
    for clause in reading.clauses:
        if clause.part == part and clause.sentence.starts[0] <= offset < clause.sentence.ends[-1]:
            return clause
    return None


def _plain_words(mention: Mention, item: Found, clause: Clause) -> bool:
    """True for a name of ordinary words that are here just these words: "we added bytes 12 to 16"."""
    if item.name is None or item.name.words < 2 or not mention.matched.islower() or " " not in mention.matched:
        return False
    at = clause.sentence.index_at(mention.start)
    before = clause.sentence.words[at - 1] if at else ""
    return before in ("i", "we", "you", "they", "he", "she", "it", "who", "just", "to", "has", "have", "'ve", "then")


def _weigh(mention: Mention, item: Found, clause: Clause | None, reading: Reading, index: NameIndex, settled: set[str],
           title: bool) -> Mention | None:
    """The mention with its certainty and evidence, or None where it means something else."""
    if settled:
        return _with(mention, "certain", f"{', '.join(sorted(settled))} stands in the same text")
    if clause is None:
        return _with(mention, "unclear", "nothing shows what is meant")
    at = clause.sentence.index_at(mention.start)
    mark_name(clause, "subject", mention.start, mention.end)
    employed = [hit for name in ("namesake.employer",) for hit in clause.hits.get(name, ())]
    clause._hits = None
    if employed:
        return _with(mention, "certain", f"“{employed[0].evidence().text}”")
    shape = clause.sentence.shape[at]
    context = _context(reading, index.subjects[item.subject].context)
    if shape == "l":
        return _with(mention, "unclear", f"“{context}” stands beside it, but it is in lower case") if context else None
    if context:
        return _with(mention, "likely", f"“{context}” stands beside it")
    if shape in ("t", "m") and at > 0 and not title and _lower_case(clause, at):
        return _with(mention, "likely", "capitalised inside a lower-case sentence")
    return _with(mention, "unclear", "nothing shows what is meant")


def _lower_case(clause: Clause, at: int) -> bool:
    others = [shape for i, shape in enumerate(clause.sentence.shape) if i != at and i > 0 and shape]
    return bool(others) and sum(shape == "l" for shape in others) * 2 > len(others)


def _context(reading: Reading, words: Sequence[str]) -> str:
    for folded in reading.folded.values():
        for word in words:
            at = folded.norm.find(word)
            if at >= 0 and not folded.norm[at - 1:at].isalpha():
                return word
    return ""


def _with(mention: Mention, certainty: str, why: str) -> Mention:
    from dataclasses import replace

    return replace(mention, certainty=certainty, evidence=(*mention.evidence, why))
