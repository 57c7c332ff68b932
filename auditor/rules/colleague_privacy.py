"""colleague-privacy: a colleague's own affairs, or a picture of them, without a word of permission."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from auditor.grammar.reading import Clause, Hit
from auditor.model import Evidence
from auditor.people import Matter, Person, concerned, matters, people
from auditor.rules.base import Finding, Near, PostContext, Rule
from auditor.text.digits import digits
from auditor.text.phones import phones

_MATTERS = ("matter_health", "matter_family", "matter_discipline", "matter_legal", "matter_money", "matter_drink",
            "matter_where", "matter_private")
_WORDS = {
    "matter_health": "health", "matter_family": "family life", "matter_discipline": "discipline or performance",
    "matter_legal": "trouble with the law", "matter_money": "money", "matter_drink": "drinking or drugs",
    "matter_where": "whereabouts or contact", "matter_private": "private life", "pay": "pay", "picture": "picture",
}
_PHONE = 9
_SOMEBODY = frozenset({"named", "colleague", "customer", "kin", "friend"})
_ADD = ("Ask them first, and say so in the post (\"told with her permission\"); otherwise take the name "
        "and the detail out, or the post down.")


class ColleaguePrivacy(Rule):
    """A colleague's personal matters, or a picture of one, with no word that they agreed.

    Flagged: a named or recognisable colleague's health, pregnancy, pay, discipline, family, debts, drinking,
    trouble with the law, whereabouts or contact; a picture of colleagues by its description.
    Not flagged: praise and work by name, welcome and farewell, a colleague's own public talk or post,
    "with her permission", one's own affairs, family and friends, colleagues whom nobody can recognise.
    """

    id = "colleague-privacy"
    reach = "always"
    outcome = "review"
    reposts = True

    def of_post(self, post: PostContext) -> Iterable[Finding | Near]:
        """One finding for a post."""
        found = list(_found(post))
        if not found:
            return
        why_not = _allowed(post)
        if why_not is not None:
            yield Near(found[0][1][0].text, why_not)
            return
        kinds = list(dict.fromkeys(_WORDS[kind] for kind, _ in found))
        evidence = tuple(dict.fromkeys(e for _, each in found for e in each))
        yield Finding(evidence=evidence[:4],
                      why=f"This tells of a colleague's {' and '.join(kinds[:3])}, "
                          "with no word that they agreed to have it told.",
                      remedy=_ADD, certainty="likely", gives_way=_gives_way(post))


def _gives_way(post: PostContext) -> tuple[str, ...]:
    """To the rule on customers, where somebody is named who was served, and nothing says colleague."""
    served = (post.reading.has("serve_done", "at_ours", "customer_one", "customer_record", "customer")
              or post.reading.any("customer.served") is not None)
    return ("customer-privacy",) if served and not post.reading.has("colleague", "workmate", "told_at_work", "Work_name") else ()


def _found(post: PostContext) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    yield from _pay(post)
    about = matters(post.reading, _MATTERS)
    if about:
        persons = people(post.reading)
        around = people(post.context) if post.context is not None else []
        for matter in about:
            person = concerned(matter, persons)
            if (person is None or person.kind == "pronoun") and around:
                person = next((p for p in reversed(around) if p.kind in _SOMEBODY), person)
            if person is not None and _colleague(person, matter, post):
                yield matter.concept, _evidence(person, matter)
    yield from _whispered(post)
    yield from _contact(post)
    yield from _pictures(post)


def _contact(post: PostContext) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    """A colleague's phone number, given out."""
    for part, text in post.post.parts():
        numbers = list(phones(text)) if digits(text) >= _PHONE else []
        if not numbers or post.reading.has("our_trade", "customer_record"):
            continue
        for person in people(post.reading):
            if person.kind in ("colleague", "named") and _tied(person, post):
                start, end = numbers[0]
                yield "matter_where", (Evidence(part, start, end, text[start:end]),)
                return


def _whispered(post: PostContext) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    """What is told in confidence of a colleague is theirs, whatever it is."""
    for clause in post.reading:
        for span in clause.spans("whisper")[:1]:
            other = next((p for p in people(post.reading)
                          if p.kind == "colleague" or (p.kind == "named" and _tied(p, post))), None)
            if other is None and post.context is not None and clause.has("she_he"):
                other = next((p for p in people(post.context) if p.kind in ("colleague", "named")), None)
            if other is not None and not _anonymous(other.clause, other.start):
                yield "matter_private", (clause.evidence(span.start, span.end),)
                return


def _evidence(person: Person, matter: Matter) -> tuple[Evidence, ...]:
    words = matter.clause.evidence(matter.start, matter.end)
    if person.clause.part == matter.clause.part and any(person.clause is matter.clause for _ in (0,)):
        return (words, person.clause.evidence(person.start, person.end))
    return (words,)


def _colleague(person: Person, matter: Matter, post: PostContext) -> bool:
    """True for somebody whom readers can recognise as a colleague."""
    if person.kind == "colleague":
        return not _anonymous(person.clause, person.start)
    if person.kind == "named":
        return _tied(person, post)
    return person.kind == "pronoun" and post.reading.has("hush") and post.reading.has("work_cue", "colleague", "workmate")


def _tied(person: Person, post: PostContext) -> bool:
    """True where something says that a named person is from work."""
    if post.reading.has("work_cue", "hush", "colleague", "workmate", "told_at_work"):
        return True
    ranked = person.clause.has("Work_name") and not person.clause.has("Civil")
    return ranked or (post.context is not None and post.context.has("work_cue", "colleague"))


def _anonymous(clause: Clause, start: int) -> bool:
    """"Somebody in this depot", "a colleague": nobody can tell who."""
    if clause.grammar is None or start == 0:
        return False
    return bool(clause.marked.masks[start - 1] & clause.grammar.mask("nobody", "any_one"))


def _pay(post: PostContext) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    for hit in post.reading.hits("colleague.pay"):
        if (not _own(hit) and post.reading.has("named", "colleague", "workmate")
                and post.reading.has("work_cue", "hush", "colleague", "workmate", "told_at_work")):
            yield "pay", (hit.evidence(),)


def _own(hit: Hit) -> bool:
    return hit.before("myself", "kin", within=3)


def _pictures(post: PostContext) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    """Pictures in whose description a colleague can be seen."""
    tied = post.reading.has("work_cue", "colleague", "workmate")
    for at, clause in enumerate(post.reading):
        if not clause.part.startswith("alt:") or clause.has("nobody_seen", "customer_one", "customer_record"):
            continue
        for person in _seen(at, clause):
            seen = tied and clause.has("seen_people", "picture_of")
            if person.kind == "colleague" or seen or clause.has("staff_record"):
                yield "picture", (clause.evidence(person.start, person.end),)
                return


def _seen(at: int, clause: Clause) -> list[Person]:
    from auditor.grammar.reading import Reading

    return [p for p in people(Reading([clause], {})) if p.kind in ("colleague", "named")]


def _allowed(post: PostContext) -> str | None:
    """Why it may be told, or None."""
    if post.reading.has("consent", "agreed"):
        return "the post says that they agreed"
    if post.reading.has("told_publicly") and (post.reading.has("url") or post.context is not None):
        return "it is what they say in public themselves"
    if post.reading.has("long_ago"):
        return "it is long ago, or no colleague"
    return None
