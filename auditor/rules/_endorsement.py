"""Whether a post endorses a subject, and whether the tie shows where readers see it.

Both endorsement rules ask this one question. Praise, recommendation and promotion speak for an
endorsement, complaint against it; words near the subject's name weigh more than words far from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.association import Statement
from auditor.grammar.match import Span
from auditor.grammar.reading import Clause
from auditor.model import Evidence, Mention
from auditor.rules._praise import ironic, weigh
from auditor.rules.base import PostContext
from auditor.text.fold import fold_plain

NEEDED = 1.0
# Enough where it is said of the subject in the same sentence (of a short post: in the next) and nothing is said against it.
NEEDED_BESIDE = 0.7
NEEDED_NEXT = 0.59
SHORT = 3


@dataclass(frozen=True, slots=True)
class Endorsement:
    """Praise or promotion of `subject`; `words` are the decisive stretches, strongest first."""

    subject: str
    words: tuple[Evidence, ...]
    weight: float


def endorsement(context: PostContext) -> Endorsement | None:
    """What the author's own words endorse, or None. Never of a repost."""
    if context.repost:
        return None
    named = [m for m in context.mentions if m.certainty != "unclear"]
    quoted = [m for m in context.context_mentions if m.certainty != "unclear"] if context.post.kind == "quote" else []
    if not named and not quoted:
        return None
    weighed = list(weigh(context, named))
    total = sum(weight for weight, _ in weighed)
    praise = sorted((pair for pair in weighed if pair[0] > 0), key=lambda pair: -pair[0])
    spotless = not any(weight < 0 for weight, _ in weighed)
    if not spotless and ironic(context):
        return None
    needed = NEEDED
    if praise and spotless:
        if _beside(context, praise[0][1], bool(named)):
            needed = NEEDED_BESIDE
        elif len(context.reading.clauses) <= SHORT:
            needed = NEEDED_NEXT
    if total < needed - 1e-9 or not praise:
        return None
    subject = _subject(context, named or quoted)
    return Endorsement(subject, tuple(evidence for _, evidence in praise[:3]), total)


def _beside(context: PostContext, words: Evidence, named: bool) -> bool:
    """True for words in a sentence with the subject's name (of a quote without names: anywhere)."""
    return not named or any(clause.names and clause.part == words.part
                            and clause.sentence.starts[0] <= words.start < clause.sentence.ends[-1]
                            for clause in context.reading.clauses)


def _subject(context: PostContext, mentions: list[Mention]) -> str:
    """The product, where one is named, else the company."""
    company = context.policy.doc.company.name
    return next((m.subject for m in mentions if m.subject != company), mentions[0].subject)


def _negated(clause: Clause, span: Span) -> bool:
    """True when a negation stands at most three tokens before, in the same clause."""
    if clause.grammar is None:
        return False
    mask = clause.grammar.mask("negation")
    numbers = clause.sentence.clause
    width = 3 if clause.sentence.kinds[span.start] != "han" else 2
    return any(clause.marked.masks[i] & mask and numbers[i] == numbers[span.start]
               for i in range(max(0, span.start - width), span.start))


@dataclass(frozen=True, slots=True)
class Tie:
    """Words that show the tie: `clear` ones in plain words or a clear tag; `hidden` says why readers miss it, or ""."""

    evidence: Evidence
    clear: bool
    hidden: str


def ties(context: PostContext) -> list[Tie]:
    """Everything in the post's own words that shows the tie, in the order of the text."""
    fold = context.policy.fold(context.snapshot.source)
    found: list[Tie] = []
    for statement in context.statements:
        if statement.kind in ("tag", "demonym") or _names_subject(statement, context):
            clear = statement.kind != "tag" or not _unclear_tag(context, statement.evidence)
            found.append(_tie(context, statement.evidence, clear, fold))
    accepted = [fold_plain(text) for text in context.policy.doc.disclaimers.disclosure.accepted]
    for clause in context.reading.clauses:
        found.extend(_tie(context, evidence, clear, fold) for evidence, clear in _tied_words(clause))
    for part, folded in context.reading.folded.items():
        for text in accepted:
            at = folded.norm.find(text)
            if at >= 0:
                start, end = folded.span(at, at + len(text))
                found.append(_tie(context, Evidence(part, start, end, folded.raw[start:end]), True, fold))
    others = [hit.evidence() for hit in context.reading.hits("endorse.untied")]
    return sorted((tie for tie in found if not any(_overlap(tie.evidence, other) for other in others)),
                  key=lambda tie: (tie.evidence.part != "text", tie.evidence.start))


def _overlap(one: Evidence, other: Evidence) -> bool:
    return one.part == other.part and one.start < other.end and other.start < one.end


def _unclear_tag(context: PostContext, evidence: Evidence) -> bool:
    """True for a hashtag such as #AcmeFam, which tells nobody who does not know."""
    tag = fold_plain(evidence.text).lstrip("#＃")
    listed = {fold_plain(text).lstrip("#＃") for text in context.policy.doc.disclaimers.disclosure.accepted}
    return tag not in listed and any(clause.part == evidence.part and _tag(clause, tag) is False
                                     for clause in context.reading.clauses)


def _names_subject(statement: Statement, context: PostContext) -> bool:
    """True for a statement that counts and says itself where the author works."""
    if statement.kind in ("disclaimer", "implied", "presence") or statement.certainty == "unclear":
        return False
    evidence = statement.evidence
    return any(m.part == evidence.part and evidence.start <= m.start and m.end <= evidence.end for m in context.mentions)


def _tied_words(clause: Clause) -> Iterator[tuple[Evidence, bool]]:
    for span in clause.spans("tie_word"):
        if not _negated(clause, span):
            yield clause.evidence(span.start, span.end), True
    for hit in clause.hits.get("endorse.tie", ()):
        yield hit.evidence(), True
    for hit in clause.hits.get("endorse.thanks", ()):
        yield hit.evidence(), False
    for i, word in enumerate(clause.sentence.words):
        if clause.sentence.kinds[i] == "hashtag":
            kind = _tag(clause, word.lstrip("#＃"))
            if kind is not None:
                yield clause.evidence(i, i + 1), kind


def _tag(clause: Clause, tag: str) -> bool | None:
    """True for a hashtag that says employee in so many words, False for an unclear one, None for any other."""
    if clause.grammar is None:
        return None
    lexicon = clause.grammar.lexicon
    if any(tag.endswith(word) or tag.startswith(word) for word in _entries(lexicon, "tag_clear")):
        return True
    unclear = _entries(lexicon, "tie_unclear")
    if tag in unclear or any(tag.startswith(word) or tag.endswith(word) for word in _entries(lexicon, "tag_unclear")):
        return False
    return None


def _entries(lexicon: object, concept: str) -> tuple[str, ...]:
    from auditor.grammar.lexicon import Lexicon

    assert isinstance(lexicon, Lexicon)
    return lexicon.entries.get(concept, ())


def _tie(context: PostContext, evidence: Evidence, clear: bool, fold: int) -> Tie:
    if evidence.part == "text" and _before(context.post.text, evidence.start) > fold:
        return Tie(evidence, clear, f"it comes after the first {fold} characters, where many readers stop")
    if _in_run(context, evidence):
        return Tie(evidence, clear, "it stands inside a run of hashtags or links")
    if evidence.part not in ("text", "content_warning"):
        return Tie(evidence, clear, "it stands in the picture's description only")
    return Tie(evidence, clear, "")


def _before(text: str, offset: int) -> int:
    """Characters before an offset, as readers see them: those that take no room are not counted."""
    return sum(char.isprintable() or char.isspace() for char in text[:offset])


def _in_run(context: PostContext, evidence: Evidence) -> bool:
    """True inside a run of three or more hashtags or links that follow one another."""
    for clause in context.reading.clauses:
        if clause.part != evidence.part:
            continue
        sentence = clause.sentence
        at = sentence.index_at(evidence.start)
        if at >= len(sentence) or sentence.starts[at] != evidence.start:
            continue
        first = last = at
        while first > 0 and sentence.kinds[first - 1] in ("hashtag", "url"):
            first -= 1
        while last < len(sentence) and sentence.kinds[last] in ("hashtag", "url"):
            last += 1
        return last - first >= 3 and sentence.kinds[at] in ("hashtag", "url")
    return False


def opening(context: PostContext) -> str:
    """A first sentence that shows the tie, in the language of the post."""
    company = context.policy.doc.company.name
    code = next((clause.code for clause in context.reading.clauses if clause.part == "text"), "en")
    words = {"zh": f"我在{company}工作：", "ja": f"{company}の社員です。", "es": f"Trabajo en {company}: ",
             "fr": f"Je travaille chez {company} : ", "de": f"Ich arbeite bei {company}: "}
    return words.get(code, f"I work at {company}: ")


def mended(context: PostContext) -> str:
    """The post as it would look with the tie at its start, at most 400 characters of it."""
    text = opening(context) + context.post.text
    return text if len(text) <= 400 else text[:399] + "…"


def effect(context: PostContext) -> str | None:
    """What naming the employer in the post does to an account that is not associated yet."""
    if context.status == "associated":
        return None
    window = context.policy.doc.association.window
    return f"Naming {context.policy.doc.company.name} as your employer here makes the account associated for {window} posts."
