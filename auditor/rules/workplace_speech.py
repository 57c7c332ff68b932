"""The rule `workplace-speech`."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.grammar.match import Span
from auditor.grammar.reading import Clause
from auditor.hostility import turns
from auditor.hostility.mend import stretched
from auditor.model import Evidence
from auditor.rules.base import Finding, Near, PostContext, Rule


class WorkplaceSpeech(Rule):
    """Flagged, as a note: strong profanity (from "shit" upwards) and crude sexual talk, aimed at nobody.

    Not flagged: mild words (damn, hell, crap, arse, bloody), masked ones (f***), quotations and titles, names and
    plain words that hold such letters (Scunthorpe, blue tit, 樹幹).
    """

    id = "workplace-speech"
    reach = "associated"
    outcome = "note"

    def of_post(self, post: PostContext) -> Iterable[Finding | Near]:
        """Strong profanity or crude talk in the author's own words."""
        found = [evidence for clause in post.reading for evidence in _strong(clause)]
        if found:
            yield Finding(tuple(found[:4]), f"“{found[0].text}” is strong language, and readers know where you work.",
                          "Use a milder word if colleagues or customers read along; nobody else is told of this note.",
                          certainty="likely")


def _strong(clause: Clause) -> Iterable[Evidence]:
    """Strong words of a sentence outside quotation marks and plain phrases."""
    spans = [*clause.spans("profanity", "crude"), *stretched(clause, "profanity")]
    if not spans:
        return
    harmless = clause.spans("profanity_harmless")
    marks = turns.quotes(clause)
    for span in spans:
        if all(marks[span.start:span.end]) or any(_overlap(span, other) for other in harmless):
            continue
        if clause.part.startswith("alt:"):
            continue
        yield clause.evidence(span.start, span.end)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
