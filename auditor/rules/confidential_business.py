"""Non-public matters of the employer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from auditor.model import Certainty, Evidence, Outcome
from auditor.rules import _company as company
from auditor.rules.base import Finding, Near, PostContext, Reach, Rule

# What the patterns and concepts count for. A finding needs a fact, and enough beside it: that it is the
# employer's, that it is hushed, or that it comes from an inside source.
_FACTS: Mapping[str, tuple[int, str]] = {
    "biz.fact.inside_figure": (3, "a figure of the business"),
    "biz.fact.plan": (2, "a plan and its date"),
    "biz.fact.next": (2, "a product that is not out"),
    "biz.incident": (2, "an incident"),
    "biz.deal": (2, "a deal"),
    "biz.metric_inside": (1, "a matter of the business"),
    "biz.fact.figure": (1, "a figure"),
    "biz.fact.many": (1, "a number"),
    "biz.fact.dated": (1, "a date"),
    "biz.fact.plan_undated": (1, "a plan"),
}
_FAMILY: Mapping[str, str] = {
    name: kind.rsplit(" ", 1)[-1] for name, (_, kind) in _FACTS.items()
} | {"biz.metric_inside": "figure", "biz.fact.inside_figure": "figure", "biz.fact.figure": "figure", "biz.fact.many": "figure",
     "biz.fact.plan": "plan", "biz.fact.dated": "plan", "biz.fact.plan_undated": "plan"}
_AGAINST: Mapping[str, int] = {
    "biz.public": 3, "biz.unreal": 3, "biz.own": 3, "biz.general": 2, "biz.untold": 3, "biz.takedown": 6, "biz.notes": 2,
    "biz.career": 1,
}
_THRESHOLD = 4


@dataclass(frozen=True, slots=True)
class Signals:
    """What speaks for an inside fact and what against; `kind` in words; `evidence` the decisive words first."""

    fact: int
    kind: str
    tie: int
    hush: int
    source: int
    against: int
    evidence: tuple[Evidence, ...]

    @property
    def total(self) -> int:
        """The sum."""
        return self.fact + self.tie + self.hush + self.source - self.against


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
        if signals.fact and signals.total >= _THRESHOLD:
            certainty: Certainty = "certain" if signals.total > _THRESHOLD + 2 else "likely"
            yield _finding(post, signals.evidence, signals.kind, certainty)
        elif signals.fact and company.own_links(post):
            yield Near(signals.evidence[0].text, "it links to what the company has published")

    def debug(self, post):
        s=weigh(post); return s


def weigh(post: PostContext) -> Signals:
    """All signals of a post, summed over its sentences."""
    reading = post.reading
    found: dict[str, Evidence] = {}
    for name in _FACTS:
        evidence = company.first(reading, name)
        if evidence is not None:
            found[name] = evidence
    ranked = sorted(found, key=lambda name: -_FACTS[name][0])
    fact = _FACTS[ranked[0]][0] if ranked else 0
    kind = _FACTS[ranked[0]][1] if ranked else ""
    if any(_FAMILY[name] != _FAMILY[ranked[0]] for name in ranked[1:]):
        fact += 1
    words = [found[name] for name in ranked]
    code = company.named(reading, post.policy.doc.company.code_names)
    bare = [] if code else company.named(reading, post.policy.doc.company.code_names, short=True)
    hush = company.first(reading, "biz.hush")
    weak = company.first(reading, "biz.hush_weak")
    source = company.first(reading, "biz.source")
    inside = reading.has("biz.inside", "our")
    if code:
        fact, kind, words = 5, "a code name", [*code, *words]
    elif bare and (fact or hush or source):
        fact, kind, words = fact + 3, "a code name", [*bare, *words]
    tie = (2 if post.mentions else 0) + (1 if inside else 0)
    against = sum(points for name, points in _AGAINST.items() if reading.has(name))
    if company.own_links(post):
        against += 6
    if company.named(reading, company.competitors(post.policy)):
        against += 2
    if hush:
        words.append(hush)
    return Signals(fact, kind, tie, 2 if hush else 1 if weak else 0, 1 if source else 0, against, tuple(words[:4]))


def _finding(post: PostContext, evidence: tuple[Evidence, ...], kind: str, certainty: Certainty) -> Finding:
    contact = post.policy.rule(ConfidentialBusiness.id).contact or post.policy.doc.contacts.manager or "your manager"
    return Finding(
        evidence, why=f"It tells {kind} that people outside {post.policy.doc.company.name} do not seem to know.",
        remedy=f"Take it down until it is public, and tell {contact}; if it has been announced, add the link to the announcement.",
        certainty=certainty)
