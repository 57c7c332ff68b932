"""Read the employment statements of one post, and settle which of several readings stands.

The languages bring phrase patterns for each reading (`auditor.association.kinds` names them). A reading
of a named subject in a sentence stands unless another reading of the same words goes before it; only
where nothing is said of the subject itself do signs of the author's own job elsewhere in the post speak.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from auditor.association.kinds import (
    ABSORBED,
    AT,
    BARE,
    CLOCK,
    COUNTERSIGNS,
    DENIED,
    DISOWNED,
    EITHER,
    OUTWEIGHED,
    OWN,
    SHOP,
    SIGNS,
    SOFT,
    STATED,
    THERE,
    WITHSTANDS,
)
from auditor.association.statement import Employment, Statement
from auditor.association.tags import tag_statements
from auditor.grammar.reading import Hit, Reading
from auditor.model import Certainty, Mention, Post
from auditor.policy import Policy

# Tokens of a sentence that is hardly more than a name and a time.
BRIEF = 9


@dataclass(frozen=True, slots=True, eq=False)
class Tied:
    """A pattern that matched around a mention."""

    hit: Hit
    mention: Mention


def employment(post: Post, reading: Reading, context: Reading | None, names: Sequence[Mention],
               context_names: Sequence[Mention], policy: Policy) -> Employment:
    """What a post says of its author's employment. A repost says nothing; a quote speaks by its own words.

    `reading` is of the post's own words, with the names marked in it; `context` of the words quoted.
    """
    if post.kind == "repost":
        return Employment()
    if not names:
        return _of_quote(post, reading, context_names)
    denied = list(_tied(reading, DENIED))
    stated = [tied for tied in (*_tied(reading, STATED), *_demonyms(reading)) if not _overruled(tied, denied)]
    if any(tied.hit.name == DISOWNED for tied in denied):
        stated = [tied for tied in stated if tied.hit.name != "employment.disclaimer"]
    either = [tied for tied in _tied(reading, EITHER) if not _overruled(tied, denied)]
    counter = _first(reading, COUNTERSIGNS)
    if counter is not None and counter.name != "employment.counter.customer":
        stated = [tied for tied in stated if tied.hit.name not in SOFT]
    last_day = [tied for tied in either if tied.hit.name == "employment.last_day"]
    if last_day and not any(tied.hit.name == "employment.leaving" for tied in stated):
        return Employment(_unclear(last_day))
    if stated:
        return Employment(tuple(_plain(tied) for tied in stated))
    return _by_signs(reading, names, policy, denied, counter, either)


def _by_signs(reading: Reading, names: Sequence[Mention], policy: Policy, denied: Sequence[Tied], counter: Hit | None,
              either: Sequence[Tied]) -> Employment:
    """What the rest of a post shows, when nothing in it is said of a subject's employee in so many words."""
    tags = tag_statements(names, policy)
    plain_tags = tuple(tag for tag in tags if tag.certainty != "unclear")
    own = _first(reading, (OWN, THERE))
    if plain_tags and not denied:
        return Employment(plain_tags)
    if own is not None and all(tied.hit.name in OUTWEIGHED for tied in denied):
        return Employment((_implied(own, names[0], "likely"),))
    if denied:
        return Employment(near=(denied[0].hit.evidence().text, DENIED[denied[0].hit.name]))
    if counter is not None:
        return Employment(near=(counter.evidence().text, COUNTERSIGNS[counter.name]))
    sign = _first(reading, (SIGNS, SHOP)) if _speaks_of_company(names, policy) else None
    if sign is not None:
        certainty: Certainty = "unclear" if names[0].certainty == "unclear" else "likely"
        return Employment((_implied(sign, names[0], certainty),))
    if either:
        return Employment(_unclear(either))
    if bare := _bare(reading):
        return Employment(_unclear([bare]))
    beside = next((tied for tied in _tied(reading, (AT,)) if tied.mention.certainty != "unclear"), None)
    if beside is not None and not tags:
        return Employment((_implied(beside.hit, beside.mention, "likely"),))
    return Employment(tags)


def _tied(reading: Reading, names: Iterable[str]) -> Iterator[Tied]:
    """The patterns of these names that matched around a mention, outside quotation marks."""
    for clause in reading:
        hits = clause.hits
        if hits.keys().isdisjoint(names):
            continue
        for name in names:
            for hit in hits.get(name, ()):
                mention = _mention(hit)
                if mention is not None and not hit.quoted:
                    yield Tied(hit, mention)


def _mention(hit: Hit) -> Mention | None:
    """The mention inside a match, if there is one."""
    found = hit.mention()
    if found is not None:
        return found
    return next((mention for (start, end), mention in hit.clause.names.items() if start < hit.end and end > hit.start), None)


def _demonyms(reading: Reading) -> Iterator[Tied]:
    """The author called by the company's name for its people: "as a Qivran", "proud Acmer"."""
    for clause in reading:
        for hit in clause.hits.get("employment.demonym", ()):
            mention = _mention(hit)
            if mention is not None and mention.form == "demonym" and not hit.quoted:
                yield Tied(hit, mention)


def _overruled(tied: Tied, others: Iterable[Tied]) -> bool:
    """True when another reading of the same words goes first: any that covers words of it, unless it is a part of it."""
    hit, withstood = tied.hit, WITHSTANDS.get(tied.hit.name, frozenset())
    return any(other.hit.clause is hit.clause and other.hit.name not in withstood
               and other.hit.start < hit.end and hit.start < other.hit.end
               and not (other.hit.name in ABSORBED and hit.start <= other.hit.start and other.hit.end <= hit.end
                        and (other.hit.start, other.hit.end) != (hit.start, hit.end)) for other in others)


def _first(reading: Reading, names: Iterable[str]) -> Hit | None:
    return next((hit for name in names for hit in reading.hits(name) if not hit.quoted), None)


def _plain(tied: Tied) -> Statement:
    return _statement(tied, "likely" if tied.hit.name in SOFT else "certain",
                      STATED.get(tied.hit.name, STATED["employment.role"]))


def _unclear(tied: Sequence[Tied]) -> tuple[Statement, ...]:
    """The first of some readings that leave it open."""
    return (_statement(tied[0], "unclear", EITHER.get(tied[0].hit.name, EITHER["employment.presence"])),)


def _statement(tied: Tied, certainty: Certainty, reason: str) -> Statement:
    kind = tied.hit.name.split(".", 1)[1]
    return Statement(tied.mention.subject, tied.hit.evidence(), certainty, kind, reason.format(subject=tied.mention.subject))


def _implied(sign: Hit, mention: Mention, certainty: Certainty) -> Statement:
    return Statement(mention.subject, sign.evidence(), certainty, "implied",
                     f"Tells of the author's own work (“{sign.evidence().text}”) in a post that names {mention.subject}.")


def _speaks_of_company(names: Sequence[Mention], policy: Policy) -> bool:
    """True where the company itself is named surely enough for lesser signs to speak."""
    return any(mention.certainty != "unclear" and mention.subject == policy.doc.company.name for mention in names)


def _bare(reading: Reading) -> Tied | None:
    """A subject's name that is a whole clause of a few words with a time of day: "4am. Acme. again."."""
    bare = next(_tied(reading, (BARE,)), None)
    if bare is not None and reading.any(CLOCK):
        return bare
    for hit in reading.hits(CLOCK):
        sentence = hit.clause.sentence
        if len(sentence) > BRIEF:
            continue
        for (start, end), mention in hit.clause.names.items():
            before = start > 0 and sentence.clause[start - 1] == sentence.clause[start]
            after = end < len(sentence) and sentence.clause[end] == sentence.clause[end - 1]
            if mention.certainty == "certain" and not before and not after:
                return Tied(hit, mention)
    return None


def _of_quote(post: Post, reading: Reading, context_names: Sequence[Mention]) -> Employment:
    """A quote whose own words name nobody but claim what the quoted words name: "this is my team!"."""
    claim = reading.any("employment.claim")
    if post.kind != "quote" or claim is None or not context_names:
        return Employment()
    subject = context_names[0].subject
    return Employment((Statement(
        subject, claim.evidence(), "unclear", "quote",
        f"The author's own words name nobody, but seem to claim what the quoted words say of {subject}."),))


