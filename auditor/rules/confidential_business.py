"""Non-public matters of the employer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from auditor.grammar.reading import Clause, Reading
from auditor.model import Certainty, Evidence, Outcome
from auditor.rules import _company as company
from auditor.rules.base import Finding, Near, PostContext, Reach, Rule

# Points, about the logarithm of how much likelier a sign is in a leak than in another post. A finding needs a fact,
# and enough beside it: that it is dated, hushed, from an inside source or told by an insider.
_FACTS: Mapping[str, tuple[int, str]] = {
    "biz.fact.told": (9, "what is going on in the business"),
    "biz.fact.inside_figure": (7, "a figure of the business"),
    "biz.deal": (6, "a deal"),
    "biz.incident": (5, "an incident"),
    "biz.fact.own_figure": (6, "a figure of the business"),
    "biz.fact.grave": (6, "what is going on in the business"),
    "biz.fact.event": (5, "what is going to happen in the business"),
    "biz.fact.plan": (4, "a plan and its date"),
    "biz.fact.next": (4, "a product that is not out"),
    "biz.metric_inside": (4, "a matter of the business"),
    "biz.fact.plan_undated": (2, "a plan"),
    "biz.fact.dated": (2, "a date"),
    "biz.fact.figure": (2, "a figure"),
    "biz.fact.many": (2, "a number"),
}
_CONFIRM = "biz.confirm"
# Signs that somebody who answers a guess knows better.
_KNOWS = frozenset({"biz.source", "biz.hush", "biz.inside", "biz.hush_weak", "biz.when"})
_BESIDE: Mapping[str, int] = {
    "biz.when": 4, "biz.hush": 6, "biz.source": 5, "biz.inside": 2, "biz.hush_weak": 2, "money": 2, "percent": 2,
    _CONFIRM: 4,
}
_SIGNS = (*_FACTS, *(name for name in _BESIDE if name != _CONFIRM))
_CONCEPTS = frozenset(_SIGNS)
_AGAINST: Mapping[str, int] = {
    "biz.public": 4, "biz.unreal": 9, "biz.own": 7, "biz.general": 6, "biz.untold": 7, "biz.takedown": 12, "biz.notes": 4,
    "biz.career": 2, "ev.outsider": 4, "reg.education": 4, "biz.conditions": 5,
}
# Of those, the ones that a plain fact outweighs, and from how many points a fact is plain.
_MILD = frozenset({"biz.general", "biz.career", "biz.notes"})
_PLAIN = 9
_LINKED = 12
_COMPETITOR = 4
# Words without which nothing shows that it is the employer's matter, and what their lack counts.
_TIES = ("we", "our", "biz.inside", "biz.source", "biz.hush", "reg.ours")
_UNTIED = 2
# An answer to a customer is another rule's matter, unless more is told in it.
_ANSWER = 7
_CODE_NAME = 20
_CODE_WORD = 4
_CODE_AT_WORK = 4
_THRESHOLD = 8
# Points of a post in which no fact was found.
_NOTHING = 0
# Points from which a fact needs no hushing or source to count as one.
_FIRM = 4
# Tokens on either side within which sentences belong to the same matter.
_REACH = 30


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
        if inner and not company.credentials(post):
            yield _finding(post, inner, "a link into the company's own network", "certain")
            return
        signals = weigh(post)
        if signals.kind and signals.points >= _THRESHOLD:
            certainty: Certainty = "certain" if signals.points >= _THRESHOLD + 6 else "likely"
            yield _finding(post, signals.evidence, signals.kind, certainty)
        elif signals.kind and company.own_links(post):
            yield Near(signals.evidence[0].text, "it links to what the company has published")


def weigh(post: PostContext) -> Signals:
    """The strongest stretch of a post: all signs in a few sentences that stand together, weighed."""
    signs = [_signs(clause) for clause in post.reading]
    supposed = _supposed(post)
    best = Signals(_NOTHING, "", ())
    for i, own in enumerate(signs):
        near = dict(own)
        for j in _near(post.reading, i):
            for name, evidence in signs[j].items():
                near.setdefault(name, evidence)
        if supposed:
            word = company.first((post.reading.clauses[i],), _CONFIRM)
            near |= {_CONFIRM: word} if word is not None else {}
            if near.keys() & _KNOWS:
                near |= {name: post.reading.clauses[i].whole() for name in supposed if name not in near}
        if near.keys() & _FACTS.keys() or "biz.hush" in near:
            here = [post.reading.clauses[i], *(post.reading.clauses[j] for j in _near(post.reading, i))]
            best = max(best, _less(_weighed(near, own), here, post.reading), key=lambda each: each.points)
    if not best.kind and not best.evidence and not company.named(post.reading, post.policy.doc.company.code_names, short=True):
        return best
    return _with_names(post, best, any(signs))


def _near(reading: Reading, i: int) -> Iterable[int]:
    """The sentences about sentence i, as far as they stand close to it."""
    for step in (-1, 1):
        tokens = 0
        for j in range(i + step, -1 if step < 0 else len(reading.clauses), step):
            tokens += len(reading.clauses[j].sentence)
            if tokens > _REACH:
                break
            yield j


def _supposed(post: PostContext) -> frozenset[str]:
    """The facts that the answered or quoted post supposes, where the author does not wave them away."""
    context = post.context
    if context is None or post.reading.has("biz.deny", "biz.public", "biz.takedown"):
        return frozenset()
    other = post.post.quoted or post.post.reply_to
    if other is not None and post.policy.names.handle_of(other.author.casefold()) is not None:
        return frozenset()
    if not context.has("biz.insider_asked") and (context.has("support.trouble") or not post.context_mentions):
        return frozenset()
    found = {name for name in _FACTS if company.first(context, name) is not None}
    return frozenset(found or {"biz.fact.event"})


def _signs(clause: Clause) -> dict[str, Evidence]:
    """The signs in one sentence, each with its first stretch."""
    here = clause.present(_CONCEPTS)
    if not here:
        return {}
    found = {}
    for name in _SIGNS:
        if name in here:
            first = clause.spans(name)[0]
            found[name] = clause.evidence(first.start, first.end)
    return found


def _weighed(near: dict[str, Evidence], own: dict[str, Evidence]) -> Signals:
    facts = sorted((name for name in near if name in _FACTS), key=lambda name: (-_FACTS[name][0], name not in own))
    points, kind = _FACTS[facts[0]] if facts else (0, "")
    if points < _FIRM and not near.keys() & {"biz.hush", "biz.source", _CONFIRM}:
        kind = ""
    points += sum(value for name, value in _BESIDE.items() if name in near)
    words = tuple(near[name] for name in (*facts[:2], "biz.hush") if name in near)
    return Signals(points, kind, words, tuple(near))


def _less(found: Signals, here: list[Clause], reading: Reading) -> Signals:
    """What speaks against it taken off: whole where it stands beside the fact, half where it stands elsewhere."""
    plain = any(_FACTS.get(name, (0, ""))[0] >= _PLAIN for name in found.signs)
    points, against = found.points, []
    for name, value in _AGAINST.items():
        if reading.has(name) and not (plain and name in _MILD):
            points -= value if any(clause.has(name) for clause in here) else value // 2
            against.append("-" + name)
    return Signals(points, found.kind, found.evidence, (*found.signs, *against))


def _with_names(post: PostContext, best: Signals, any_sign: bool) -> Signals:
    """The signs of a stretch together with those of the whole post: code names, links, whose matter it is."""
    reading = post.reading
    points, kind, words = best.points, best.kind, best.evidence
    names = post.policy.doc.company.code_names
    if code := company.named(reading, names):
        points, kind, words = points + _CODE_NAME, "a code name", (*code, *words)
    elif word := company.named(reading, names, short=True):
        at_work = any(_at_work(company.clause_at(reading, each)) for each in word)
        points += (_CODE_WORD if any_sign else 0) + (_CODE_AT_WORK if at_work else 0)
        kind, words = ("a code name", (*word, *words)) if any_sign or at_work else (kind, words)
    ours = bool(post.mentions) or reading.has("our")
    if not kind and words and {"biz.hush", "biz.inside"} <= set(best.signs) and ours and not reading.has("he_she", "kin"):
        kind = "something told in confidence"
    if company.own_links(post):
        points -= _LINKED
    if post.context_mentions and post.context is not None and post.context.has("support.trouble"):
        points -= _ANSWER
    if company.named(reading, company.competitors(post.policy)) and not (post.mentions or reading.has("we", "our")):
        points -= _COMPETITOR
    if not (post.mentions or post.context_mentions or reading.has(*_TIES)):
        points -= _UNTIED
    return Signals(points, kind, words[:4], best.signs)


def _at_work(clause: Clause | None) -> bool:
    return clause is not None and clause.has("ev.work")


def _finding(post: PostContext, evidence: tuple[Evidence, ...], kind: str, certainty: Certainty) -> Finding:
    policy = post.policy
    contact = policy.rule(ConfidentialBusiness.id).contact or policy.doc.contacts.manager or "your manager"
    return Finding(
        company.widest(evidence),
        why=f"It tells {kind} that people outside {policy.doc.company.name} do not seem to know.",
        remedy=f"Take it down until it is public, and tell {contact}; if it has been announced, link to the announcement.",
        certainty=certainty)
