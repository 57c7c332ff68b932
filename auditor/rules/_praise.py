"""How much a post's own words speak for a subject: what is praised, by whom, and what is said against it.

Praise, recommendation and promotion speak for an endorsement, complaint against it; words near the subject's
name weigh more than words far from it. Words of praise do not count where they are said of something else
("beautiful sunset"), where others are told of, or where they are meant the other way round ("great job").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.grammar.match import Span
from auditor.grammar.reading import Clause
from auditor.model import Evidence, Mention
from auditor.rules.base import PostContext

_MARK = re.compile(r"(\d{1,3})/(5|10|100)")
# What one stretch of each concept weighs, and how often it counts at most.
WEIGHTS = {"acclaim": (1.2, 4), "liking": (0.7, 4), "urging": (0.8, 3), "story": (0.7, 3), "warmth": (0.4, 2), "relief": (0.5, 2),
           "glad_emoji": (0.5, 1)}
PATTERN_WEIGHT = 1.3
GRUMBLE = 1.0
# "I recommend", a referral code: nothing but promotion.
FIRM = 1.2
# In an answer to a question or complaint about the subject, "try it" is help, not praise.
HELPING = 0.3
# "I go to …" tells where somebody goes; "go to …" sends people there.
TELLING = 0.25
# By how many sentences the words stand from the nearest one with the subject's name.
NEARNESS = (1.0, 0.85, 0.8, 0.6)
# Patterns that count as much as a rating, as a story in favour, and as complaint.
STRONG = ("endorse.idiom", "endorse.rating")
MILD = ("endorse.story",)
AGAINST = ("endorse.against",)
# Patterns whose words count for nothing: said of something else, or told of others.
ASIDE = ("endorse.elsewhere",)
_ORDER = ("no_praise", "rating", "acclaim", "story", "urging", "grumble", "liking", "warmth", "glad_emoji")
_CONCEPTS = frozenset(_ORDER)


def weigh(context: PostContext, named: list[Mention]) -> Iterator[tuple[float, Evidence]]:
    """Each stretch that speaks for (above 0) or against (below 0) the subject, with its weight."""
    clauses = context.reading.clauses
    homes = [i for i, clause in enumerate(clauses) if clause.names]
    helping = context.post.kind == "reply" and bool(context.context_mentions)
    seen: dict[str, int] = {}
    for i, clause in enumerate(clauses):
        if clause.has("competitor") and not clause.names:
            continue
        distance = min((abs(i - home) for home in homes), default=0)
        nearness = NEARNESS[min(distance, len(NEARNESS) - 1)]
        asked = 0.5 if clause.sentence.question and not clause.names else 1.0
        for name, span, told in _stretches(clause):
            evidence = clause.evidence(span.start, span.end)
            if name == "grumble":
                yield _complaint(clause, span, nearness * asked, told), evidence
                continue
            weight, most = WEIGHTS.get(name, (PATTERN_WEIGHT, 4))
            if name == "urging" and clause.spans_at(span.start, "urging_firm"):
                weight = FIRM
            if name in ("urging", "story") and helping:
                weight = HELPING
            elif name == "urging" and _telling(clause, span):
                weight = min(weight, TELLING)
            if name in ("liking", "warmth", "acclaim", "urging") and _negated(clause, span, told):
                yield -GRUMBLE * nearness * (1.0 if clause.names else 0.5), evidence
            elif seen.get(name, 0) < most and not all(clause.sentence.quoted[span.start:span.end]):
                seen[name] = seen.get(name, 0) + 1
                yield weight * nearness * (1.0 if name == "rating" else asked), evidence


def ironic(context: PostContext) -> bool:
    """True where praise is put the way that people put it when they mean the opposite."""
    return any(clause.hits.get("endorse.irony") for clause in context.reading.clauses)


def _complaint(clause: Clause, span: Span, nearness: float, told: set[int]) -> float:
    """What a word of complaint weighs: "nobody lost my bag" speaks for the subject."""
    if span.label != "against" and _negated(clause, span, told):
        return WEIGHTS["relief"][0] * nearness
    return -GRUMBLE * nearness * (1.0 if clause.names else 0.5)


def _stretches(clause: Clause) -> Iterator[tuple[str, Span, set[int]]]:
    """Stretches of praise, urging and complaint that do not overlap; the longest, then the strongest, wins.

    With each come the tokens of the patterns found before it.
    """
    order = _ORDER
    here = clause.present(_CONCEPTS)
    found = [(name, span) for name in order if name in here for span in clause.spans(name)]
    for kind, names in (("rating", STRONG), ("story", MILD), ("grumble", AGAINST)):
        found.extend((kind, Span("against" if kind == "grumble" else kind, hit.start, hit.end))
                     for name in names for hit in clause.hits.get(name, ())
                     if kind != "story" or not any(clause.sentence.quoted[hit.start:hit.end]))
    found.extend(("rating", span) for span in _ratings(clause))
    named = {at for start, end in clause.names for at in range(start, end)}
    taken = set(named)
    told: set[int] = set()
    aside = [set(range(hit.start, hit.end)) for name in ASIDE for hit in clause.hits.get(name, ())]
    for name, span in sorted(found, key=lambda item: (item[1].start - item[1].end, order.index(item[0]))):
        tokens = set(range(span.start, span.end))
        if any(tokens <= stretch for stretch in aside) and name != "grumble":
            continue
        # A pattern may hold the subject's name; the words of another pattern count once.
        if (tokens - told if name == "rating" or span.label in ("story", "against") else not tokens & taken):
            taken |= tokens
            if name != "no_praise":
                yield name, span, told
            told = told | tokens


def _ratings(clause: Clause) -> Iterator[Span]:
    """Marks such as 10/10 and ★★★★★, and "Acme >>> the rest"."""
    words = clause.sentence.words
    for i, word in enumerate(words if not clause.sentence.simple else ()):
        mark = _MARK.fullmatch(word)
        if mark and int(mark[1]) >= 0.8 * int(mark[2]):
            yield Span("rating", i, i + 1)
        if word in "★⭐🌟" and words[i:i + 4] == [word] * 4:
            yield Span("rating", i, i + 4)
    for start, end in clause.names:
        after = clause.raw[clause.sentence.ends[end - 1]:][:6].strip()
        if after.startswith((">>", "> ")):
            yield Span("rating", start, end)


def _telling(clause: Clause, span: Span) -> bool:
    """True where "go to", "get the" and the like tell what somebody does, and urge nobody."""
    if clause.grammar is None or clause.spans_at(span.start, "urging_firm"):
        return False
    teller, numbers = clause.grammar.mask("teller", "subject"), clause.sentence.clause
    return any(clause.marked.masks[i] & teller and numbers[i] == numbers[span.start]
               for i in range(max(0, span.start - 4), span.start))


def _negated(clause: Clause, span: Span, told: set[int]) -> bool:
    """True when a negation stands at most three tokens before, in the same clause, and is no part of praise ("can't beat")."""
    if clause.grammar is None:
        return False
    mask = clause.grammar.mask("negation")
    numbers = clause.sentence.clause
    width = 3 if clause.sentence.kinds[span.start] != "han" else 2
    return any(clause.marked.masks[i] & mask and numbers[i] == numbers[span.start] and i not in told
               for i in range(max(0, span.start - width), span.start))
