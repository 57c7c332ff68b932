"""What the rules on hostility share: one finding of the attacks with one aim."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from auditor.hostility import Attack, attacks
from auditor.hostility.acts import Aim
from auditor.rules.base import Finding, PostContext

THREAT_REMEDY = "Delete it now. If you are in a quarrel that worries you, speak with somebody you trust before you write again."


def findings(post: PostContext, aim: Aim, why: Callable[[Attack], str], remedy: str,
             sensitive: tuple[str, ...] = ()) -> Iterator[Finding]:
    """One finding for all attacks of a post with this aim; a threat of violence makes it urgent."""
    found = [attack for attack in attacks(post) if attack.aim == aim]
    if not found:
        return
    found.sort(key=lambda attack: not attack.threat)
    threat = found[0].threat
    yield Finding(tuple(attack.evidence for attack in found[:4]), why(found[0]), THREAT_REMEDY if threat else remedy,
                  certainty="likely", outcome="urgent" if threat else None, sensitive=sensitive)
