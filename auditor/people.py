"""Who is spoken of: the people of a post in order, and whom a word about a person's own affairs concerns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from auditor.grammar.reading import Clause, Reading

Kind = Literal["self", "kin", "friend", "nobody", "colleague", "customer", "named", "pronoun"]
# A longer stretch wins; of the same length, the kind that says more about the tie.
_KINDS: tuple[tuple[str, Kind], ...] = (
    ("kin", "kin"), ("colleague", "colleague"), ("workmate", "colleague"), ("customer_one", "customer"), ("named", "named"),
    ("friend", "friend"), ("nobody", "nobody"), ("she_he", "pronoun"), ("myself", "self"),
)
_CONCEPTS = frozenset(concept for concept, _ in _KINDS)
_RANKS = {kind: rank for rank, (_, kind) in reversed(list(enumerate(_KINDS)))}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody spoken of: tokens `start` to `end` of sentence number `at`; `named` where a name stands in it."""

    kind: Kind
    at: int
    clause: Clause
    start: int
    end: int
    named: bool = False


@dataclass(frozen=True, slots=True)
class Matter:
    """A word about somebody's own affairs, and the concept that it belongs to."""

    concept: str
    at: int
    clause: Clause
    start: int
    end: int


def people(reading: Reading) -> list[Person]:
    """All people of a text, in order."""
    return [person for at, clause in enumerate(reading) if clause.grammar is not None for person in _in_clause(at, clause)]


def _in_clause(at: int, clause: Clause) -> Iterator[Person]:
    here = clause.present(_CONCEPTS)
    if not here:
        return iter(())
    found: list[Person] = []
    names = [(span.start, span.end) for span in clause.spans("named")]
    for concept, kind in _KINDS:
        for span in clause.spans(concept) if concept in here else ():
            named = any((start < span.end and span.start < end) or start == span.end for start, end in names)
            found.append(Person(kind, at, clause, span.start, span.end, named))
    found.sort(key=lambda p: (-(p.end - p.start), _RANKS[p.kind]))
    taken: list[Person] = []
    for person in found:
        if not any(person.start < other.end and other.start < person.end for other in taken):
            taken.append(person)
    return iter(_joined(sorted(taken, key=lambda p: p.start)))


def _joined(persons: list[Person]) -> list[Person]:
    """"My neighbour Mrs Lim" is one person, a friend; "Tariq's wife" and "her mum" stand for Tariq and for her."""
    found: list[Person] = []
    for person in persons:
        last = found[-1] if found else None
        if person.kind == "kin" and not _begins(person, "myself", "us_ours"):
            if _begins(person, "she_he"):
                person = replace(person, kind="pronoun")
            elif last is not None and last.kind in ("named", "colleague", "customer"):
                person = replace(person, kind=last.kind, named=last.named)
        elif person.kind == "named" and last is not None and last.kind in ("kin", "friend") and last.end == person.start:
            person = replace(person, kind=last.kind)
        found.append(person)
    return found


def _begins(person: Person, *concepts: str) -> bool:
    grammar = person.clause.grammar
    return grammar is not None and bool(person.clause.marked.masks[person.start] & grammar.mask(*concepts))


def matters(reading: Reading, concepts: Sequence[str]) -> list[Matter]:
    """Every stretch of the concepts, in order; of overlapping ones the longest."""
    found: list[Matter] = []
    for at, clause in enumerate(reading):
        if not clause.has(*concepts):
            continue
        last = -1
        for span in clause.spans(*concepts):
            if span.start >= last:
                found.append(Matter(span.label, at, clause, span.start, span.end))
                last = span.end
    return found


def concerned(matter: Matter, persons: Sequence[Person]) -> Person | None:
    """Whom a matter concerns: the nearest before it in the sentence, else after it, else the last spoken of, else the next."""
    here = [p for p in persons if p.at == matter.at and p.clause is matter.clause]
    before = [p for p in here if p.start <= matter.start]
    after = [p for p in here if p.start > matter.start]
    nearest = _meant(before[::-1], persons, matter) or _meant(after, persons, matter)
    if nearest is not None:
        return nearest
    return _meant([p for p in persons if p.at < matter.at][::-1], persons, matter) or _meant(
        [p for p in persons if p.at > matter.at], persons, matter)


def _meant(candidates: Sequence[Person], persons: Sequence[Person], matter: Matter) -> Person | None:
    for person in candidates:
        if person.kind == "pronoun":
            return _antecedent(person, persons) or person
        return person
    return None


def _antecedent(pronoun: Person, persons: Sequence[Person]) -> Person | None:
    """The last person named before a "he" or "she", else the first one after it."""
    place = (pronoun.at, pronoun.start)
    somebody = [p for p in persons if p.kind not in ("pronoun", "self", "nobody")]
    before = [p for p in somebody if (p.at, p.start) < place]
    return before[-1] if before else next((p for p in somebody if (p.at, p.start) > place), None)
