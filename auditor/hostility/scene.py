"""One post as a scene: its sentences in order, whom each speaks of, and the attacks that stand in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from auditor.grammar.match import Span
from auditor.grammar.reading import Clause, Hit, Reading
from auditor.hostility import acts, slights, turns
from auditor.hostility.acts import Aim
from auditor.model import Evidence
from auditor.rules.base import PostContext

# How many sentences back a pronoun may reach.
_MEMORY = 12
_STRONG: tuple[Aim, ...] = ("group", "side", "firm", "person")


@dataclass(frozen=True, slots=True)
class Attack:
    """An attack: at whom, by which act (the pattern's name), the words, and whether it threatens violence."""

    aim: Aim
    act: str
    evidence: Evidence
    threat: bool = False


class Scene:
    """The sentences of a reading and what each of them speaks of."""

    def __init__(self, reading: Reading, context: PostContext) -> None:
        self.reading = reading
        self.context = context
        self.clauses = [clause for clause in reading if clause.grammar is not None]
        self.place = {id(clause): i for i, clause in enumerate(self.clauses)}
        self.answers = context.post.kind in ("reply", "quote")

    def attacks(self) -> list[Attack]:
        """The attacks that stand, one for each aim and act."""
        found: dict[tuple[Aim, str], Attack] = {}
        for i, clause in enumerate(self.clauses):
            for hit, aim in slights.near(i, self):
                if not turns.turned(hit, aim, i, self):
                    found.setdefault((aim, hit.name), Attack(aim, hit.name, hit.evidence(), hit.name == "s.threat"))
            for name, hits in clause.hits.items():
                if name not in acts.ACTS or clause.part == "content_warning":
                    continue
                for hit in hits:
                    attack = self._judge(i, hit)
                    if attack is not None:
                        found.setdefault((attack.aim, attack.act), attack)
        return list(found.values())

    def _judge(self, i: int, hit: Hit) -> Attack | None:
        aim = self.aim(i, hit)
        if aim is None:
            return None
        act = acts.ACTS[hit.name]
        if aim not in act.aims or not acts.fits(hit, aim, self):
            return None
        if turns.turned(hit, aim, i, self):
            return None
        return Attack(aim, hit.name, hit.evidence(), act.threat or (hit.name == "h.harm" and acts.violent(hit)))

    def aim(self, i: int, hit: Hit) -> Aim | None:
        """Whom a hit is aimed at, or None."""
        span = target_of(hit)
        if span is not None:
            return self.kind(i, span)
        return acts.untargeted(hit, i, self)

    def kind(self, i: int, span: Span) -> Aim | None:
        """What a target's words stand for."""
        clause = self.clauses[i]
        at = set(_names_at(clause, span))
        if "they" in at and not at & {"group", "side", "firm"}:
            topic = self.topic(i, span.start)
            return "group" if topic in (None, "person") and self.told(i, span.start) else topic or "person"
        if "group" in at and not _pointed(clause, span):
            return "group"
        inner = [s for s in clause.spans("group") if span.start < s.start and s.end == span.end and not _pointed(clause, s)]
        if inner:
            return "group"
        for aim in ("side", "firm"):
            if aim in at:
                return aim
        if "group" in at or "person" in at:
            return "person"
        if "you" in at and not at & {"they", "he_she"}:
            before = self.topic(i, span.start)
            return "group" if before == "group" and span.end - span.start > 1 else "person"
        if "it" in at and not at & {"they", "he_she", "you"}:
            return "firm" if self.topic(i, span.start) == "firm" else None
        topic = self.topic(i, span.start)
        if "he_she" in at and topic == "firm":
            return "person"
        return topic or "person"

    def topic(self, i: int, at: int) -> Aim | None:
        """What was last spoken of before token `at` of sentence i, in this post or in the one it answers."""
        for j in range(i, max(-1, i - _MEMORY), -1):
            clause = self.clauses[j]
            spans = [s for s in clause.spans(*_STRONG) if j < i or s.end <= at]
            if spans:
                return strongest(clause, spans)
        return self.context_topic

    def told(self, i: int, at: int) -> bool:
        """True when somebody's identity was told just before ("my neighbours are gay", "I work with two …")."""
        here = any(span.end <= at for span in self.clauses[i].spans("g_told"))
        return here or (i > 0 and self.clauses[i - 1].has("g_told"))

    @cached_property
    def context_topic(self) -> Aim | None:
        """What the quoted or answered post speaks of."""
        if self.context.context is None:
            return None
        kinds = [strongest(c, spans) for c in self.context.context if (spans := c.spans(*_STRONG))]
        for aim in ("group", "side", "firm"):
            if aim in kinds:
                return aim
        return None

    @cached_property
    def hints(self) -> int:
        """How many different everyday phrases that may hint at violence stand in the post."""
        return len({clause.text(s.start, s.end).lower() for clause in self.clauses for s in clause.spans("slight_threat_weak")})

    @cached_property
    def political(self) -> bool:
        """True when a side is spoken of anywhere."""
        return self.reading.has("side")

    @cached_property
    def agreed(self) -> bool:
        """True when the post agrees with what it tells ("so true") and condemns nothing."""
        return self.reading.has("agree") and not self.reading.has("condemn_hard")

    def neighbours(self, i: int) -> Iterator[Clause]:
        """The sentences beside sentence i."""
        for j in (i - 1, i + 1):
            if 0 <= j < len(self.clauses):
                yield self.clauses[j]


def target_of(hit: Hit) -> Span | None:
    """The element of a hit that names whom it is aimed at."""
    return hit.span("target", "group", "side", "firm", "person", "g_one") or hit.span("they", "he_she", "you", "it")


def strongest(clause: Clause, spans: list[Span]) -> Aim:
    """Of several things spoken of, the one with a protected identity, then politics, the firm, a person."""
    kinds = [("person" if span.label == "group" and _pointed(clause, span) else span.label) for span in spans]
    for aim in _STRONG:
        if aim in kinds:
            return aim
    return "person"


def _names_at(clause: Clause, span: Span) -> Iterator[str]:
    if clause.grammar is None:
        return
    mask = clause.marked.masks[span.start]
    for name in ("group", "side", "firm", "person", "you", "they", "he_she", "it"):
        bit = clause.grammar.mask(name)
        if bit & mask and any(end <= span.end and bit & held for end, held in clause.marked.edges[span.start].items()):
            yield name
    if clause.grammar.mask("g_one") & mask and "g_one" in span.label:
        yield "group"


def _pointed(clause: Clause, span: Span) -> bool:
    """True for one or some people with a pointer ("two Polish lads", "my Muslim friend"): persons, not the kind."""
    grammar = clause.grammar
    if grammar is None or not span.start:
        return False
    before, last = clause.marked.masks[span.start - 1], clause.marked.masks[span.end - 1]
    if before & grammar.mask("g_pointed"):
        return True
    return bool(before & grammar.mask("g_that") and last & grammar.mask("g_singular"))
