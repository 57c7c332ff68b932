"""Rule: weak-disclosure."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.rules._endorsement import effect, endorsement, mended, ties
from auditor.rules.base import Finding, Near, PostContext, Rule


class WeakDisclosure(Rule):
    """An endorsement whose tie is in the post, but where readers miss it.

    Flagged: the tie comes only after the platform's "more" cut, only inside a run of three or more hashtags or
    links, or is only an unclear tag (#partner, #ambassador, #ee, "thanks Acme").
    Not flagged: the tie in plain words or a clear tag near the start, or anywhere in a post short enough to be
    seen whole. (FTC, "Disclosures 101 for Social Media Influencers", 2019.)
    """

    id = "weak-disclosure"
    reach = "always"
    outcome = "disclaimer"
    languages = frozenset({"en", "zh", "es", "fr", "de", "ja"})

    def of_post(self, post: PostContext) -> Iterable[Finding | Near]:
        """The tie that readers miss."""
        found = endorsement(post)
        if found is None:
            return
        shown = ties(post)
        if not shown or any(tie.clear and not tie.hidden for tie in shown):
            return
        best = next((tie for tie in shown if tie.clear), shown[0])
        reason = best.hidden if best.clear else "it does not say in plain words that you work there"
        yield Finding(
            evidence=(best.evidence, *found.words[:2]),
            why=f"You praise {found.subject}, and “{best.evidence.text}” is to show the tie, but {reason}. "
                "A disclosure that readers miss counts as none.",
            remedy=f"Say it in plain words at the start: “{mended(post)}”",
            certainty="certain" if found.weight >= 2 else "likely",
            effect=effect(post))
