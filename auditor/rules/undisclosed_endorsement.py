"""Rule: undisclosed-endorsement."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.rules._endorsement import effect, endorsement, mended, ties
from auditor.rules.base import Finding, Near, PostContext, Rule

# An endorsement of at least this weight stands beside any other finding.
CLEAR = 1.5
# Rules whose findings explain a few friendly words about a subject.
EXPLAINING = ("speaks-for-company", "answers-customer", "confidential-business", "disparagement", "customer-privacy",
              "colleague-privacy", "identity-attack", "personal-attack", "political-attack")


class UndisclosedEndorsement(Rule):
    """Praises, recommends or promotes the company or a product, with no word in the post that shows the tie.

    Flagged: praise, ratings, "try it", referral codes and calls to buy, from somebody who works there.
    Not flagged: the tie stands in the post ("my employer", "we built", "I work on", #AcmeEmployee); a neutral
    mention; a complaint; pure news; a repost. A disclosure in the bio alone does not suffice, because readers
    see the post without the bio (FTC Endorsement Guides, 16 CFR 255.5 and the FTC staff's questions and answers).
    """

    id = "undisclosed-endorsement"
    reach = "always"
    outcome = "disclaimer"
    languages = frozenset({"en", "zh", "es", "fr", "de", "ja"})

    def of_post(self, post: PostContext) -> Iterable[Finding | Near]:
        """The praise, unless a tie shows in the post (a hidden one is weak-disclosure's matter)."""
        found = endorsement(post)
        if found is None:
            return
        shown = ties(post)
        if shown:
            if any(tie.clear and not tie.hidden for tie in shown):
                yield Near(found.words[0].text, "the tie stands in the post")
            return
        insider = ""
        if post.me.role != "staff":
            insider = f" As {_a(post.me.role)} you are held to more: reviews of own products count too."
        yield Finding(
            evidence=found.words,
            why=f"You praise {found.subject}, and nothing in the post shows that you work there. Readers see the post "
                f"without your profile.{insider}",
            remedy=f"Start with the tie: “{mended(post)}”",
            certainty="certain" if found.weight >= 2 else "likely",
            effect=effect(post),
            gives_way=() if found.weight >= CLEAR else EXPLAINING)


def _a(role: str) -> str:
    return f"an {role}" if role[0] in "aeiou" else f"a {role}"
