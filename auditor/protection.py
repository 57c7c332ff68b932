"""Protected speech: recognised before any flag, and recognised generously.

Talk with or for fellow workers, or one's own lot told to anybody: pay, hours, safety, conditions,
harassment at work, unions, reporting wrongdoing, dismissal, solidarity. The words stand in
`auditor/languages/*/labor.py` as concepts; what counts here is how they come together:

- some words and sentences hardly mean anything else ("overtime pay", "they cut our hours"): they carry a post alone;
- others ("shift", "heat", "sign", "they") are signs, and it takes several *kinds* of them;
- what is plainly play, family or the garden ("strike" at bowling, a cat's "petition") takes signs away;
- job cuts told as inside knowledge are no talk about one's own lot.

A doubtful case is protected. A post that tells of a business figure or a person by name keeps the
flags for that, private.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from auditor.grammar.reading import Reading
from auditor.rules.base import Finding, PostContext, Rule

# What a sign weighs; `NEEDED` in all make a post protected.
NEEDED = 4.0
_PATTERNS = {
    "labor.own_pay": 4.0, "labor.own_loss": 4.0, "labor.unpaid": 4.0, "labor.sign": 3.0, "labor.cut": 3.0,
    "labor.boss": 2.5, "labor.hazard": 2.5, "labor.report": 3.0, "labor.solidarity": 4.0,
}
_CONCEPTS = {
    "labor_core": 4.0, "labor_soft": 2.0, "labor_staff": 0.5, "labor_topic": 1.0, "labor_risk": 0.5, "labor_hazard": 0.5, "labor_mistreat": 1.0, "labor_together": 1.0,
    "labor_organize": 1.0, "labor_report": 1.0, "labor_employer": 0.5, "labor_place": 0.5, "labor_grudge": 0.5,
}
# A second and third stretch of the same kind is a little more of a sign.
_MORE = 0.25
_PLAY = 2.0
_OFFICIAL = 3.0
# Sentences that are weighed together.
_NEIGHBOURS = 5
_REASONS = (
    (("labor_report", "labor.report"), "reporting", "it speaks of reporting wrongdoing"),
    (("labor_organize", "labor.solidarity"), "organising", "it speaks of organising, or stands by other workers"),
    (("labor_mistreat", "labor.boss"), "treatment", "it speaks of treatment at work"),
    (("labor_hazard", "labor.hazard"), "safety", "it speaks of safety and conditions at work"),
    (("labor.own_loss",), "dismissal", "it tells of your own dismissal"),
)
# Rules whose findings stand in protected speech too, for its author alone.
_ALWAYS = frozenset({"secret-exposed", "customer-privacy", "colleague-privacy", "identity-attack", "political-attack",
                     "regulated-claim", "undisclosed-endorsement", "weak-disclosure"})


@dataclass(frozen=True, slots=True)
class Shield:
    """Why a post is protected speech.

    reason:   in words for its author
    kind:     "pay", "reporting", "organising", "treatment", "safety" or "dismissal"
    business: a figure of the company's business stands in it, which the protection does not cover
    named:    where people are named, as (part, start, end)
    """

    reason: str
    kind: str = "pay"
    business: bool = False
    named: tuple[tuple[str, int, int], ...] = field(default=())


def recognise(context: PostContext) -> Shield | None:
    """The protection of a post, or None. The post that it answers or quotes lends its signs, at half their weight."""
    weight, own = _densest(_signs(context.reading))
    if weight < NEEDED and context.context is not None and weight >= 1.0:
        weight += 0.5 * _densest(_signs(context.context))[0]
    if weight < NEEDED or (context.reading.any("labor.inside") and not _own_lot(own)):
        return None
    kind, words = _reason(own)
    return Shield(f"Protected speech: {words}. It is kept private, whatever a policy says.", kind,
                  context.reading.any("labor.business") is not None, _named(context.reading))


def survives(rule: Rule, finding: Finding, shield: Shield) -> bool:
    """True for a fault that the protection does not cover; its flag becomes private."""
    if rule.id == "personal-attack":
        return finding.outcome == "urgent" or any(
            part == evidence.part and start < evidence.end and evidence.start < end
            for evidence in finding.evidence for part, start, end in shield.named)
    if rule.id == "confidential-business":
        return shield.business
    return finding.outcome == "urgent" or rule.id in _ALWAYS


def _signs(reading: Reading) -> list[dict[str, int]]:
    """How many stretches of each sign there are, sentence by sentence."""
    found: list[dict[str, int]] = []
    for clause in reading:
        signs: dict[str, int] = {}
        for name in (*_CONCEPTS, "labor_play"):
            count = len({span.start for span in clause.spans(name)})
            if count:
                signs[name] = count
        for name in (*_PATTERNS, "labor.official"):
            if name in clause.hits:
                signs[name] = 1
        found.append(signs)
    return found


def _densest(sentences: list[dict[str, int]]) -> tuple[float, dict[str, int]]:
    """The greatest weight of neighbouring sentences, and their signs; a long post is not weighed as a whole."""
    best: tuple[float, dict[str, int]] = (0.0, {})
    for at in range(len(sentences)):
        signs: dict[str, int] = {}
        for sentence in sentences[at:at + _NEIGHBOURS]:
            for name, count in sentence.items():
                signs[name] = signs.get(name, 0) + count
        weight = _weigh(signs)
        if weight > best[0]:
            best = weight, signs
    return best


def _weigh(signs: dict[str, int]) -> float:
    weight = 0.0
    for name, value in (*_PATTERNS.items(), *_CONCEPTS.items()):
        if name in signs:
            weight += value + _MORE * min(2, signs[name] - 1)
    if "labor.official" in signs:
        weight -= _OFFICIAL
    return weight - _PLAY * min(3, signs.get("labor_play", 0))


def _own_lot(signs: dict[str, int]) -> bool:
    """True where the author's own lot or joint action stands beside news of job cuts."""
    return any(name in signs for name in ("labor.own_loss", "labor.sign", "labor_core", "labor.unpaid", "labor.own_pay"))


def _reason(signs: dict[str, int]) -> tuple[str, str]:
    best = max(_REASONS, key=lambda reason: sum(signs.get(name, 0) for name in reason[0]))
    if sum(signs.get(name, 0) for name in best[0]) > signs.get("labor_topic", 0):
        return best[1], best[2]
    return "pay", "it speaks of pay, hours or conditions at work"


def _named(reading: Reading) -> tuple[tuple[str, int, int], ...]:
    return tuple((span.part, span.start, span.end) for clause in reading
                 for span in (clause.evidence(s.start, s.end) for s in clause.spans("named", "handle")))
