"""Promises about a subject that the law leaves to others, and hints to trade."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

from auditor.grammar.reading import Clause
from auditor.model import Evidence, Outcome
from auditor.rules import _company as company
from auditor.rules.base import Finding, Near, PostContext, Reach, Rule

_CLAIMS: Mapping[str, str] = {
    "reg.hint": "a hint to trade on what an insider knows",
    "reg.claim_return": "a promise of return or of no risk",
    "reg.claim_cure": "a promise of cure",
    "reg.claim_safe": "a promise of safety",
    "reg.claim_saving": "a promise of savings",
    "reg.claim_total": "a promise without limits",
}


class RegulatedClaim(Rule):
    """Promises of return, cure, safety or savings about a subject, and hints to trade in it.

    Flagged: guaranteed returns, no risk, sums saved, cures and treatments replaced, absolute safety, said of the
    company or what it makes; material non-public hints about its shares or coins.
    Not flagged: general education; what says that nothing is guaranteed; another firm's product; jokes about oneself.
    """

    id: ClassVar[str] = "regulated-claim"
    reach: ClassVar[Reach] = "always"
    outcome: ClassVar[Outcome] = "review"

    def of_post(self, post: PostContext) -> Iterable[Finding | Near]:
        clauses = post.reading.clauses
        named = bool(post.mentions or post.context_mentions)
        claims = [(kind, evidence) for i, clause in enumerate(clauses)
                  if named or any(near.has("reg.ours") for near in clauses[max(0, i - 1):i + 2])
                  for kind, evidence in _claims(clause)]
        if not claims:
            return
        if post.reading.has("reg.education", "reg.joke"):
            yield Near(claims[0][1].text, "it says what nobody can promise, or speaks in general")
            return
        kind = claims[0][0]
        yield Finding(
            company.widest(evidence for _, evidence in claims[:3]),
            why=f"It makes {kind} about {_subject(post)}, which only approved wording may make.",
            remedy=f"Drop the promise, or ask {_contact(post)} for the approved wording.",
            certainty="certain" if post.mentions else "likely")


def _claims(clause: Clause) -> Iterable[tuple[str, Evidence]]:
    if clause.sentence.question or not clause.has(*_CLAIMS):
        return
    for name, kind in _CLAIMS.items():
        for span in clause.spans(name)[:1]:
            yield kind, clause.evidence(span.start, span.end)


def _subject(post: PostContext) -> str:
    named = (*post.mentions, *post.context_mentions)
    return named[0].subject if named else post.policy.doc.company.name


def _contact(post: PostContext) -> str:
    return post.policy.rule(RegulatedClaim.id).contact or post.policy.doc.contacts.questions or "your compliance team"
