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

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from auditor.grammar.language import Grammar
from auditor.grammar.reading import Reading
from auditor.rules.base import Finding, PostContext, Rule

# What a sign weighs; `NEEDED` in all make a post protected.
NEEDED = 3.6
_PATTERNS = {
    "labor.own_pay": 3.0, "labor.own_loss": 4.0, "labor.unpaid": 3.0, "labor.sign": 2.0, "labor.cut": 2.0, "labor.boss": 1.0,
    "labor.hazard": 1.0, "labor.report": 1.5, "labor.solidarity": 3.0, "labor.union_word": 2.0, "labor.lost_job": 3.0,
}
# Kinds of sign, and the concepts of each: a word that stands under two of them is one sign.
_KINDS: dict[str, tuple[str, ...]] = {
    "core": ("labor_core",), "soft": ("labor_soft",), "organize": ("labor_organize",), "mistreat": ("labor_mistreat",),
    "condition": ("labor_topic", "labor_things", "labor_risk", "labor_hazard"), "call": ("labor_together", "labor_ask"),
    "above": ("labor_above", "labor_employer"), "place": ("labor_place", "labor_staff"), "keep": ("labor_keep", "labor_report"),
    "grudge": ("labor_grudge",), "we": ("us_ours",), "you": ("you",),
}
_WEIGHTS = {
    "core": 3.2, "soft": 1.8, "organize": 1.5, "mistreat": 0.7, "condition": 1.4, "call": 1.8, "above": 1.3, "place": 0.9,
    "keep": 1.4, "grudge": 0.2, "we": 0.7, "you": 0.5,
}
# Signs of other talk: play and home, somebody else's affairs, hostility, customers, the company's business or voice.
_AGAINST = {"labor_play": 1.8, "kin": 0.8, "she_he": 0.8, "named": 0.5, "endorse.idiom": 0.6, "labor.official": 3.0,
            "labor.gossip": 3.0, "h.slur": 2.0, "h.exclude": 1.5, "h.abuse": 1.0, "h.evil": 1.0, "h.junk": 1.0, "h.disgust": 1.0,
            "h.threat": 1.5, "biz.fact.plan": 1.0, "biz.fact.figure": 0.8, "biz.fact.inside_figure": 0.8, "biz.fact.dated": 0.6,
            "customer": 0.4, "disclosure_word": 1.0}
# Chance signs gather in any talk of a day: so much less for them where there is no word of pay or of working life, and
# no plain statement of such a matter.
_TELLING = frozenset({"core", "soft", *_PATTERNS})
_UNTOLD = 0.5
# A long stretch of talk gathers chance signs; so much less for each word of it over the first ones.
_LONG, _SHORT = 0.025, 25
# Sentences that are weighed together.
_NEIGHBOURS = 5
_REASONS = (
    (("keep", "labor.report"), "reporting", "it speaks of reporting wrongdoing"),
    (("organize", "labor.solidarity"), "organising", "it speaks of organising, or stands by other workers"),
    (("mistreat", "labor.boss"), "treatment", "it speaks of treatment at work"),
    (("labor.hazard",), "safety", "it speaks of safety and conditions at work"),
    (("labor.own_loss",), "dismissal", "it tells of your own dismissal"),
)
# Findings that show a doubtful post to be other talk.
_OTHER_TALK = frozenset({"confidential-business", "customer-privacy", "undisclosed-endorsement", "weak-disclosure",
                         "regulated-claim", "speaks-for-company", "answers-customer", "identity-attack", "political-attack",
                         "secret-exposed", "colleague-privacy"})
_FIRM = 6.5
# Rules whose findings stand in protected speech too, for its author alone.
_ALWAYS = frozenset({"secret-exposed", "customer-privacy", "colleague-privacy", "identity-attack", "political-attack",
                     "regulated-claim", "undisclosed-endorsement", "weak-disclosure"})


@dataclass(frozen=True, slots=True)
class Shield:
    """Why a post is protected speech.

    reason:   in words for its author
    kind:     "pay", "reporting", "organising", "treatment", "safety" or "dismissal"
    firm:     no doubt about it; otherwise a finding that shows other talk ends it
    business: a figure of the company's business stands in it, which the protection does not cover
    named:    where people are named, as (part, start, end)
    """

    reason: str
    kind: str = "pay"
    firm: bool = True
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
                  weight >= _FIRM or _own_lot(own), context.reading.any("labor.business") is not None, _named(context.reading))


def settle(shield: Shield | None, found: Iterable[tuple[Rule, Finding]]) -> Shield | None:
    """The protection in the light of what the bundled rules found: a doubtful one ends where that shows other talk."""
    if shield is None or shield.firm or not any(rule.id in _OTHER_TALK for rule, _ in found):
        return shield
    return None


def survives(rule: Rule, finding: Finding, shield: Shield) -> bool:
    """True for a fault that the protection does not cover; its flag becomes private."""
    if rule.id == "personal-attack":
        return finding.outcome == "urgent" or any(
            part == evidence.part and start < evidence.end and evidence.start < end
            for evidence in finding.evidence for part, start, end in shield.named)
    if rule.id == "confidential-business":
        return shield.business
    return finding.outcome == "urgent" or rule.id in _ALWAYS


@cache
def _masks(grammar: Grammar) -> tuple[tuple[str, int], ...]:
    """The concepts of each kind of sign, as one mask in a language's grammar."""
    kinds = {**_KINDS, **{name: (name,) for name in _AGAINST}}
    return tuple((kind, mask) for kind, concepts in kinds.items() if (mask := grammar.mask(*concepts)))


def _signs(reading: Reading) -> list[dict[str, int]]:
    """How many stretches of each sign there are, and how many words, sentence by sentence."""
    found: list[dict[str, int]] = []
    for clause in reading:
        signs: dict[str, int] = {"": len(clause.sentence)}
        if clause.grammar is not None:
            marked = clause.marked
            for kind, mask in _masks(clause.grammar):
                if mask & marked.mask:
                    signs[kind] = sum(1 for here in marked.masks if here & mask)
        for name in clause.hits:
            if name in _PATTERNS or name in _AGAINST:
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
                best = weight, dict(signs)
    return best


def _weigh(signs: dict[str, int]) -> float:
    weight = 0.0
    for name, value in (*_PATTERNS.items(), *_WEIGHTS.items()):
        if name in signs:
            weight += value * min(3, signs[name]) ** 0.5
    for name, value in _AGAINST.items():
        if name in signs:
            weight -= value * min(3, signs[name]) ** 0.5
    if _TELLING.isdisjoint(signs):
        weight -= _UNTOLD
    return weight - _LONG * max(0, signs[""] - _SHORT)


def _own_lot(signs: dict[str, int]) -> bool:
    """True where the author's own lot or joint action stands beside news of job cuts."""
    return any(name in signs for name in ("labor.own_loss", "labor.sign", "core", "labor.unpaid", "labor.own_pay"))


def _reason(signs: dict[str, int]) -> tuple[str, str]:
    best = max(_REASONS, key=lambda reason: sum(signs.get(name, 0) for name in reason[0]))
    if sum(signs.get(name, 0) for name in best[0]) > signs.get("core", 0) + signs.get("soft", 0):
        return best[1], best[2]
    return "pay", "it speaks of pay, hours or conditions at work"


def _named(reading: Reading) -> tuple[tuple[str, int, int], ...]:
    return tuple((span.part, span.start, span.end) for clause in reading
                 for span in (clause.evidence(s.start, s.end) for s in clause.spans("named", "handle")))
