"""The rule `identity-attack`."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.hostility import Attack
from auditor.rules import _hostility
from auditor.rules.base import Finding, Near, PostContext, Rule


class IdentityAttack(Rule):
    """Flagged: slurs, contempt, dehumanising words, denial of rights, exclusion, threats and wishes of harm
    against people for race, ethnicity, nationality, sex, gender, orientation, religion, disability or age;
    also in hidden spelling, by a pronoun, as a question or an opinion.

    Not flagged: speech against such words, quoting or reporting them to condemn them, a slur that its own
    group uses of itself, a word that is spelled like a slur, criticism of a religion or an idea, and naming
    an identity, one's own or another's.
    """

    id = "identity-attack"
    reach = "associated"
    outcome = "review"
    reposts = True
    replaces = ("personal-attack", "workplace-speech")

    def of_post(self, post: PostContext) -> Iterable[Finding | Near]:
        """Attacks on protected groups."""
        return _hostility.findings(post, "group", _why, (
            "Take the post down or rewrite it so that it speaks of what somebody did, not of what people are. "
            "If you meant to condemn such words, put them in quotation marks and say so."))


def _why(attack: Attack) -> str:
    words = f"“{attack.evidence.text}”"
    if attack.threat:
        return f"{words} reads as a threat of violence against people for who they are."
    if attack.act in ("h.slur", "h.soft"):
        return f"{words} holds a slur on a protected group."
    return f"{words} attacks people for who they are."
