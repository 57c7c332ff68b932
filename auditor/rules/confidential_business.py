"""Non-public matters of the employer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from auditor.model import Certainty, Evidence, Outcome
from auditor.rules import _company as company
from auditor.rules.base import Finding, Near, PostContext, Reach, Rule

# Points, about the logarithm of how much likelier a sign is in a leak than in another post. A finding needs a fact,
# and enough beside it: that it is dated, hushed, from an inside source or told by an insider.
_FACTS: Mapping[str, tuple[int, str]] = {
    "biz.fact.inside_figure": (7, "a figure of the business"),
    "biz.deal": (6, "a deal"),
    "biz.incident": (5, "an incident"),
    "biz.fact.event": (5, "what is going to happen in the business"),
    "biz.fact.plan": (4, "a plan and its date"),
    "biz.fact.next": (4, "a product that is not out"),
    "biz.metric_inside": (4, "a matter of the business"),
    "biz.fact.plan_undated": (2, "a plan"),
    "biz.fact.dated": (2, "a date"),
    "biz.fact.figure": (2, "a figure"),
    "biz.fact.many": (2, "a number"),
}
_BESIDE: Mapping[str, int] = {
    "biz.when": 4, "biz.hush": 6, "biz.source": 5, "biz.inside": 2, "biz.hush_weak": 2, "money": 2, "percent": 2,
}
_AGAINST: Mapping[str, int] = {
    "biz.public": 4, "biz.unreal": 7, "biz.own": 7, "biz.general": 6, "biz.untold": 7, "biz.takedown": 12, "biz.notes": 4,
    "biz.career": 2, "ev.outsider": 4, "reg.education": 4,
}
_LINKED = 12
_COMPETITOR = 4
_CODE_NAME = 20
_CODE_WORD = 6
_THRESHOLD = 8


@dataclass(frozen=True, slots=True)
class Signals:
    """What speaks for an inside fact: `points` in all; `kind` in words; `evidence`, the decisive words first."""

    points: int
    kind: str
    evidence: tuple[Evidence, ...]
    signs: tuple[str, ...] = ()


class ConfidentialBusiness(Rule):
    """Non-public financial or operational facts of the employer.

    Flagged: revenue, margins, runway, losses, plans for staff, sites, prices and products, code names, incidents,
    deals, suppliers, internal documents and "internal only" matter, told as what only an insider knows.
    Not flagged: what the company has announced and the post links to; the trade in general; another company's
    published figures; talk about being busy or under an NDA; one's own side project; fiction; own pay and conditions.
    """

    id: ClassVar[str] = "confidential-business"
    reach: ClassVar[Reach] = "always"
    outcome: ClassVar[Outcome] = "review"
    reposts: ClassVar[bool] = True

    def of_post(self, post: PostContext) -> Iterable[Finding | Near]:
        inner = tuple(company.internal_domains(post))
        if inner:
            yield _finding(post, inner, "a link into the company's own network", "certain")
            return
        signals = weigh(post)
        if signals.kind and signals.points >= _THRESHOLD:
            certainty: Certainty = "certain" if signals.points >= _THRESHOLD + 6 else "likely"
            yield _finding(post, signals.evidence, signals.kind, certainty)
        elif signals.kind and company.own_links(post):
            yield Near(signals.evidence[0].text, "it links to what the company has published")

    def debug(self, post):
        s = weigh(post)
        return s.points, s.signs


def weigh(post: PostContext) -> Signals:
    """All signs in a post, weighed."""
    reading = post.reading
    found = {name: evidence for name in (*_FACTS, *_BESIDE) if (evidence := company.first(reading, name)) is not None}
    facts = sorted((name for name in found if name in _FACTS), key=lambda name: -_FACTS[name][0])
    points, kind = _FACTS[facts[0]] if facts else (0, "")
    points += sum(value for name, value in _BESIDE.items() if name in found)
    words = [found[name] for name in (*facts[:2], "biz.hush") if name in found]
    names = post.policy.doc.company.code_names
    if code := company.named(reading, names):
        points, kind, words = points + _CODE_NAME, "a code name", [*code, *words]
    elif (facts or "biz.hush" in found) and (word := company.named(reading, names, short=True)):
        points, kind, words = points + _CODE_WORD, "a code name", [*word, *words]
    against = [name for name in _AGAINST if reading.has(name)]
    points -= sum(_AGAINST[name] for name in against)
    if company.own_links(post):
        points -= _LINKED
    if company.named(reading, company.competitors(post.policy)):
        points -= _COMPETITOR
    return Signals(points, kind, tuple(words[:4]), (*found, *("-" + name for name in against)))


def _finding(post: PostContext, evidence: tuple[Evidence, ...], kind: str, certainty: Certainty) -> Finding:
    contact = post.policy.rule(ConfidentialBusiness.id).contact or post.policy.doc.contacts.manager or "your manager"
    return Finding(
        evidence, why=f"It tells {kind} that people outside {post.policy.doc.company.name} do not seem to know.",
        remedy=f"Take it down until it is public, and tell {contact}; if it has been announced, add the link to the announcement.",
        certainty=certainty)
