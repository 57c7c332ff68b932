"""customer-privacy: who a customer is, together with their business with the employer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from auditor.grammar.match import Span
from auditor.grammar.reading import Clause, Reading
from auditor.masking import cover
from auditor.model import Evidence
from auditor.people import Person, concerned, matters, people
from auditor.rules.base import Finding, Near, PostContext, Rule
from auditor.text.phones import phones

# What it weighs: a name in full or alone, a description; what only customers do; talk of the trade and its affairs.
_FULL_NAME, _FIRST_NAME, _DESCRIBED, _HINT, _ACT, _TRADE, _AFFAIR = 0.65, 0.4, 0.3, 0.3, 0.35, 0.3, 0.15
_TITLED_NAME = 0.8
_PLACE, _KNOWN, _ENTITY, _SERVED = 0.5, 0.15, 0.3, 0.3
_BUILD, _BUILD_SOFT, _TITLE = 1.0, 0.45, 0.3
_OWN_MATTERS = ("matter_health", "matter_family", "matter_money", "matter_drink", "matter_legal", "matter_private")
_PAUSE = re.compile(r"[，。；！？、,;!?]")
_SERVING = ("customer", "customer_one", "customer_record", "i_served", "serve_done", "at_ours", "Civil")
_SEAT = re.compile(r"(?<![\w£$€#.-])\d{1,2}[A-HJK](?![\w-])")
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
            why="This tells who a customer is, together with their business with your employer. "
                "They did not choose to have it told.",
            remedy="Take out whatever lets anyone recognise them (name, room, address, account, hints), or the post down; "
                   "a story that could be anybody's may stay. If data of theirs was shown, tell whoever looks after privacy.",
            certainty="certain" if weight >= 2.0 else "likely", masked=hidden,
            gives_way=("secret-exposed",) if all(_coded(t.evidence.text) for t in traces) else ())


def _coded(words: str) -> bool:
    """True for what is no name: words joined with digits or signs, as in a login."""
    return any(char.isdigit() or char in "_/-" for char in words)


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
    yield from _places(post, trade)
    yield from _listed(reading, affair or trade)
    if not reading.has("told_of_customer"):
        yield from _stories(reading, trade)
        yield from _shown(reading)
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
                sure = post.context is not None or reading.has("customer", "i_served", "customer_act")
                yield _Trace(clause.evidence(span.start, span.end), 1.0 if sure else 0.6, private=False)


def _listed(reading: Reading, dealt: bool) -> Iterator[_Trace]:
    """Customers whom the policy lists by name: with any word of dealings, of the trade, or of work."""
    for clause in reading:
        for span in clause.spans("customer_name"):
            if dealt or reading.has("us_ours", "subject", "work_cue", "customer_deed", "serve_done", "whoever_at"):
                yield _Trace(clause.evidence(span.start, span.end), 1.0)


def _stories(reading: Reading, trade: bool) -> Iterator[_Trace]:
    """Stories of somebody served: what was done for them, where they came, what they did there."""
    for name, build in (("customer.served", _BUILD), ("customer.served_soft", _BUILD_SOFT)):
        for hit in reading.hits(name):
            who = hit.span("named", "patron") or (hit.spans[0] if name == "customer.served" else None)
            clause = hit.clause
            if who is None or hit.quoted or not _strange(clause, who):
                continue
            titled = bool(clause.spans_at(who.start, "Civil", "titled"))
            known = who.end - who.start > 1 or titled
            affair = reading.has("customer_affair", "customer_act", *_OWN_MATTERS)
            place = reading.has("at_ours", "serve_done", "customer_one")
            deed = clause.has("customer_deed") or reading.has("customer_act")
            yield _Trace(clause.evidence(who.start, who.end),
                         build * (1.0 if known else 0.5) + _TITLE * titled * (1 + deed)
                         + _TRADE * (trade + place + clause.part.startswith("alt:"))
                         + _AFFAIR * (affair + deed),
                         private=bool(clause.spans_at(who.start, "named")))
            break


def _strange(clause: Clause, who: Span) -> bool:
    """True for a stretch that stands for no colleague, no kin or friend, and nobody whom one pays oneself."""
    if clause.has("workmate", "colleague", "Work_name", "own_dealing", "friend_own", "told_at_work"):
        return any(span.start <= who.start and who.end <= span.end for span in clause.spans("customer_one"))
    return True


def _shown(reading: Reading) -> Iterator[_Trace]:
    """Records in pictures that show whose they are."""
    for hit in reading.hits("customer.record_shown"):
        if hit.clause.part.startswith("alt:") and not reading.has("hidden_record", "staff_record", "colleague", "own_dealing"):
            yield _Trace(hit.evidence(), 1.0)
            return


def _people(reading: Reading, trade: bool) -> Iterator[_Trace]:
    """Customers by name: weighed with what they did, and with what was done for them."""
    persons = people(reading)
    acts = matters(reading, ("customer_act",))
    acting = [concerned(act, persons) for act in acts]
    served = reading.has("i_served")
    around = _around(reading, trade or served)
    for person in persons:
        clause = person.clause
        if _PAUSE.search(clause.text(person.start, person.end)[:3]) or _own_dealing(person):
            continue
        did = person in acting or (bool(acts) and clause.has("customer_act"))
        weight = 0.0
        record = clause.part.startswith("alt:") and clause.has("customer_record") and not clause.has("staff_record")
        if record and person.kind in ("named", "customer"):
            weight = 1.0
        elif person.kind == "customer":
            weight = 1.0 if person in acting or clause.has("customer_affair") else 0.6
        elif person.kind == "named" and not clause.has("Work_name", "workmate", "colleague") and not (
                reading.has("whisper", "told_at_work") and not reading.has(*_SERVING)):
            name = _named(person, did, served, trade)
            weight = name and name + around + _ACT * did
        if weight:
            yield _Trace(clause.evidence(person.start, person.end), weight)
    yield from _described(reading, trade, bool(acts), served)


def _own_dealing(person: Person) -> bool:
    """"My landlord Mr Finch": somebody whom one pays oneself, or who serves oneself."""
    return any(span.start <= person.end and person.start <= span.end for span in person.clause.spans("own_dealing"))


def _around(reading: Reading, trade: bool) -> float:
    """What the talk around a name adds."""
    return _TRADE * trade + _AFFAIR * reading.has("customer_affair", "matter_health", "matter_family")


def _named(person: Person, did: bool, served: bool, trade: bool) -> float:
    """What a name weighs: with a civil title most, in full, or alone; nothing where nothing ties it to the trade."""
    titled = bool(person.clause.spans_at(person.start, "Civil", "titled"))
    known = person.end - person.start > 1 or person.clause.has("Civil")
    if titled and (did or trade or served):
        return _TITLED_NAME
    serving = person.clause.has(*_SERVING, "our_trade")
    if (did and (known or serving)) or (known and served and trade):
        return _FULL_NAME if known else _FIRST_NAME
    return 0.0


def _described(reading: Reading, trade: bool, acts: bool, served: bool) -> Iterator[_Trace]:
    """Customers by what everybody knows of them, and names of something or somebody amid the trade."""
    around = _around(reading, trade or served)
    for clause in reading:
        for span in clause.spans("entity")[:1]:
            if clause.has("secret_noun", "staff_record") or any(a < span.end and span.start < b for a, b in clause.names):
                continue
            if clause.part.startswith("alt:") and clause.has("customer_record"):
                yield _Trace(clause.evidence(span.start, span.end), 1.0)
            elif (acts or served) and trade and not clause.has("named", "subject", "colleague"):
                yield _Trace(clause.evidence(span.start, span.end), _ENTITY + around + _ACT * acts + _SERVED * served)
        for span in clause.spans("described")[:1]:
            if acts or served:
                weight = _DESCRIBED + _KNOWN * clause.has("proper") + around + _ACT * acts
                yield _Trace(clause.evidence(span.start, span.end), weight, private=False)


def _places(post: PostContext, trade: bool) -> Iterator[_Trace]:
    """Seats, as on tickets ("14F"), where what a customer did is told."""
    told = post.reading.has("customer_act", "i_served", "customer_deed")
    if told and (trade or post.reading.has("seat_cue")):
        sure = 2 * _PLACE if post.reading.has("she_he", "seat_cue") else _PLACE
        for part, text in post.post.parts():
            for match in _SEAT.finditer(text):
                yield _Trace(Evidence(part, match.start(), match.end(), match[0]), sure)


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
    if reading.has("long_past"):
        return "it is long ago, or nothing from work"
    if reading.has("staff_record", "whisper", "told_at_work") and not reading.has("customer_one", "customer_record"):
        return "it speaks of colleagues"
    if reading.has("hidden_record"):
        return "what would tell who it is has been covered"
    return None
