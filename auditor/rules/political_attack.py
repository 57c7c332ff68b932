"""The rule `political-attack`."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.hostility import Attack
from auditor.rules import _hostility
from auditor.rules.base import Finding, Near, PostContext, Rule


class PoliticalAttack(Rule):
    """Flagged, for the employee alone: hostility against a party, politician, government or their supporters:
    insults, dehumanising words, evil intent ("want to kill the poor"). A threat of violence is urgent.

    Not flagged: a political opinion, however firm: stance, support, vote, satire of a policy, and criticism of
    what somebody did or said ("lied about the budget").
    """

    id = "political-attack"
    reach = "associated"
    outcome = "review"
    reposts = True
    replaces = ("personal-attack", "workplace-speech")

    def of_post(self, post: PostContext) -> Iterable[Finding | Near]:
        """Attacks on a political side."""
        return _hostility.findings(post, "side", _why, (
            "Ask your manager before you post like this, or keep the opinion and drop the insult: "
            "say what was decided and why it is wrong."), sensitive=("politics",))


def _why(attack: Attack) -> str:
    words = f"“{attack.evidence.text}”"
    if attack.threat:
        return f"{words} reads as a threat of violence."
    if attack.act == "h.evil":
        return f"{words} accuses a political side of evil intent."
    return f"{words} is hostile to a party, a politician or their supporters, not only critical."
