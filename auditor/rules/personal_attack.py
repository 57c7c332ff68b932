"""The rule `personal-attack`."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.hostility import Attack
from auditor.rules import _hostility
from auditor.rules.base import Finding, Near, PostContext, Rule


class PersonalAttack(Rule):
    """Flagged: insulting, mocking, harassing or sexualising a person or a group of people, colleagues included;
    calls to pile on somebody. A threat of violence is urgent.

    Not flagged: swearing at nobody, a joke at one's own expense, banter, criticism of work or of an act,
    teasing over sport, words of a film or a game, and somebody else's insult told in order to condemn it.
    """

    id = "personal-attack"
    reach = "associated"
    outcome = "review"
    reposts = True
    replaces = ("workplace-speech",)

    def of_post(self, post: PostContext) -> Iterable[Finding | Near]:
        """Attacks on persons and on groups without a protected identity."""
        return _hostility.findings(post, "person", _why, (
            "Take the insult out: say what was done and what you would want instead, or say it to the person in private."))


def _why(attack: Attack) -> str:
    words = f"“{attack.evidence.text}”"
    if attack.threat:
        return f"{words} reads as a threat of violence."
    if attack.act == "h.sex":
        return f"{words} speaks of a person as a body."
    if attack.act == "h.pile":
        return f"{words} calls on others to go after somebody."
    return f"{words} insults or mocks a person."
