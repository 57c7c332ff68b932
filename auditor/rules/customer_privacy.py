"""customer-privacy: who a customer is, together with their business with the employer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from auditor.grammar.reading import Reading
from auditor.masking import cover
from auditor.model import Evidence
from auditor.people import concerned, matters, people
from auditor.rules.base import Finding, Near, PostContext, Rule
from auditor.text.phones import phones

# What it weighs: a name in full or alone, a description; what only customers do; talk of the trade and its affairs.
_FULL_NAME, _FIRST_NAME, _DESCRIBED, _HINT, _ACT, _TRADE, _AFFAIR = 0.65, 0.4, 0.3, 0.3, 0.35, 0.3, 0.15
_EMAIL = re.compile(r"[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


@dataclass(frozen=True, slots=True)
class _Trace:
    """What tells who the customer is: the words, and how sure that alone makes it (1 is enough)."""

    evidence: Evidence
    weight: float
    private: bool = True


class CustomerPrivacy(Rule):
    """Facts or pictures by which a customer, or their business with the employer, can be recognised.

    Flagged: a patient, pupil, passenger, guest, tenant, prospect or other customer by name, room, seat, address,
    e-mail, phone, account or plain hint, together with what they bought, asked, owe, suffer or complained of;
    records and labels in pictures; a customer firm and its dealings.
    Not flagged: anecdotes that identify nobody, the company's own public case study (linked), what was told
    with permission or by the person in public, one's own dealings as a customer, family and friends, made-up records.
    """

    id = "customer-privacy"
    reach = "always"
    outcome = "review"
    reposts = True

    def of_post(self, post: PostContext) -> Iterable[Finding | Near]:
        """One finding for a post."""
        traces = list(_traces(post))
        weight = sum(trace.weight for trace in traces)
        if weight < 1.0:
            return
        why_not = _allowed(post)
        if why_not is not None:
            yield Near("a customer", why_not)
            return
        traces.sort(key=lambda trace: -trace.weight)
        hidden = tuple((t.evidence.part, t.evidence.start, t.evidence.end) for t in traces if t.private)
        yield Finding(
            evidence=tuple(_covered(t) for t in traces[:4]),
            why="This tells who a customer is, together with their business with your employer. They did not choose to have it told.",
            remedy="Take out whatever lets anyone recognise them (name, room, address, account, hints), or the post down; "
                   "a story that could be anybody's may stay. If data of theirs was shown, tell whoever looks after privacy.",
            certainty="certain" if weight >= 2.0 else "likely", masked=hidden)


def _covered(trace: _Trace) -> Evidence:
    e = trace.evidence
    return Evidence(e.part, e.start, e.end, cover(e.text)) if trace.private else e


def _traces(post: PostContext) -> Iterator[_Trace]:
    reading = post.reading
    trade = reading.has("customer", "our_trade", "customer_record", "subject") or (
        post.context is not None and post.context.has("customer", "our_trade", "customer_hint"))
    affair = reading.has("customer_affair", "customer_record", "customer_act")
    yield from _people(reading, trade)
    yield from _contacts(post, affair, trade)
    for hit in reading.hits("customer.firm"):
        yield _Trace(hit.evidence(), 1.0)
    for hit in reading.hits("customer.room"):
        if trade:
            yield _Trace(hit.evidence(), 1.0 if reading.has("customer") and len(hit.spans) > 1 else 0.5)
    for hit in reading.hits("customer.address"):
        if affair:
            yield _Trace(hit.evidence(), 1.0)
    for clause in reading:
        for span in clause.spans("customer_hint")[:1]:
            if (trade and (affair or post.context is not None)) or (affair and reading.has("she_he", "customer")):
                yield _Trace(clause.evidence(span.start, span.end), 1.0, private=False)
        for span in clause.spans("customer_name"):
            yield _Trace(clause.evidence(span.start, span.end), 1.0)


def _people(reading: Reading, trade: bool) -> Iterator[_Trace]:
    """Customers by name or by what everybody knows of them: weighed with what they did, and what was done for them."""
    persons = people(reading)
    acts = matters(reading, ("customer_act",))
    acting = [concerned(act, persons) for act in acts]
    served = reading.has("i_served")
    around = _TRADE * (trade or served) + (_AFFAIR if reading.has("customer_affair", "matter_health", "matter_family") else 0.0)
    for person in persons:
        clause = person.clause
        evidence = clause.evidence(person.start, person.end)
        if clause.part.startswith("alt:") and clause.has("customer_record") and person.kind in ("named", "customer"):
            yield _Trace(evidence, 1.0)
        elif person.kind == "customer":
            yield _Trace(evidence, 1.0 if person in acting or clause.has("customer_affair") else 0.6)
        elif person.kind == "named" and not clause.has("Work_name", "workmate"):
            known = person.end - person.start > 1 or clause.has("Civil")
            did = person in acting or (bool(acts) and clause.has("customer_act"))
            if did or (served and around > _TRADE):
                yield _Trace(evidence, (_FULL_NAME if known else _FIRST_NAME) + around + (_ACT if did else 0.0))
    for clause in reading:
        for span in clause.spans("described")[:1]:
            if (acts or served) and (trade or served):
                yield _Trace(clause.evidence(span.start, span.end), _DESCRIBED + around + (_ACT if acts else 0.0), private=False)


def _contacts(post: PostContext, affair: bool, trade: bool) -> Iterator[_Trace]:
    """E-mail addresses and phone numbers of somebody else, where customers are spoken of."""
    for part, text in post.post.parts():
        if "@" in text:
            for match in _EMAIL.finditer(text):
                if text[max(0, match.start() - 1):match.start()] in (":", "@"):
                    continue
                if not _own_address(match[0], post) and (affair or trade):
                    yield _Trace(Evidence(part, match.start(), match.end(), match[0]), 1.0)
        if affair and trade:
            for start, end in phones(text):
                yield _Trace(Evidence(part, start, end, text[start:end]), 0.6)


def _own_address(address: str, post: PostContext) -> bool:
    domain = address.rsplit("@", 1)[1].lower()
    return any(domain == own or domain.endswith("." + own) for party in post.policy.subjects for own in party.domains)


def _allowed(post: PostContext) -> str | None:
    """Why it may be told, or None."""
    reading = post.reading
    if reading.has("consent", "agreed"):
        return "the post says that they agreed"
    if reading.has("told_of_customer"):
        return "it is public, made up, or nothing from work"
    if reading.has("hidden_record"):
        return "what would tell who it is has been covered"
    return None
