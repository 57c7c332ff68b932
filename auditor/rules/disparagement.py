"""The rule `disparagement`."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.hostility import Attack
from auditor.rules import _hostility
from auditor.rules.base import Finding, Near, PostContext, Rule


class Disparagement(Rule):
    """Flagged: contempt for the employer, its products, its customers or a competitor.

    Not flagged: constructive criticism, bug reports, an ordinary complaint, praise of a competitor, and talk
    about pay and conditions, which is protected.
    """

    id = "disparagement"
    reach = "associated"
    outcome = "review"
    replaces = ("personal-attack", "workplace-speech")

    def of_post(self, post: PostContext) -> Iterable[Finding | Near]:
        """Contempt for the firm, those it serves, and those it competes with."""
        return _hostility.findings(post, "firm", _why, (
            "Say what is wrong and what would mend it, or tell the team that can; leave the contempt out."))


def _why(attack: Attack) -> str:
    return f"“{attack.evidence.text}” runs down the employer, its products, its customers or a competitor with contempt."
