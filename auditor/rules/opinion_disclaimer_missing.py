"""Rule: opinion-disclaimer-missing."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.model import Evidence, Spot
from auditor.rules.base import Finding, Near, ProfileContext, Rule
from auditor.text.fold import fold_plain


class OpinionDisclaimerMissing(Rule):
    """A profile that associates the account and does not say that views are one's own, where the policy asks for it.

    Flagged: the company or a product stands in a visible spot, and neither bio nor fields say "views are my own".
    Not flagged: any wording that says so, in any listed language; a policy that asks for none; an account
    associated by posts alone. "RT ≠ endorsement" and "strong opinions about tea" say something else.
    """

    id = "opinion-disclaimer-missing"
    reach = "associated"
    outcome = "disclaimer"
    languages = frozenset({"en", "zh", "es", "fr", "de", "ja"})

    def of_profile(self, profile: ProfileContext) -> Iterable[tuple[Spot, Finding | Near]]:
        """One finding at the mention that associates the profile."""
        wanted = profile.policy.doc.disclaimers.opinion
        spots = profile.policy.doc.association.visible_spots
        visible = [m for m in profile.mentions if m.spot in spots]
        if not wanted.required or not visible:
            return
        said = _disclaimer(profile, [fold_plain(text) for text in wanted.accepted])
        first = min(visible, key=lambda m: (m.certainty == "unclear", m.spot != "bio"))
        if said:
            yield first.spot, Near(said, "the profile says that views are your own")
            return
        yield first.spot, Finding(
            evidence=(Evidence(first.part, first.start, first.end, first.matched),),
            why=f"Your {first.spot.replace('_', ' ')} names {first.subject}, and your bio does not say that views are your own; "
                "this policy asks for that.",
            remedy=f"Add to your bio: “{wanted.accepted[0] if wanted.accepted else 'Views are my own.'}” "
                   "It tells readers whose words these are; it does not excuse other rules.",
            certainty="certain" if first.certainty == "certain" else "likely")


def _disclaimer(profile: ProfileContext, accepted: list[str]) -> str:
    """The words of the profile (bio or fields) that disclaim, or ""."""
    for clause in profile.reading.clauses:
        if clause.part == "bio" or clause.part.startswith("field"):
            for hit in clause.hits.get("opinion.own", ()):
                return hit.evidence().text
    for key, folded in profile.reading.folded.items():
        if key == "bio" or key.startswith("field"):
            for text in accepted:
                at = folded.norm.find(text)
                if at >= 0:
                    start, end = folded.span(at, at + len(text))
                    return folded.raw[start:end]
    return ""
