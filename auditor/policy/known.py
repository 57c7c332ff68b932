"""What a policy may name: the bundled rules, and what no policy can set."""

from __future__ import annotations

from functools import cache
from pathlib import Path

# The order of semantics.md, section 4.
SEMANTICS = (
    "secret-exposed", "confidential-business", "customer-privacy", "colleague-privacy", "undisclosed-endorsement",
    "weak-disclosure", "speaks-for-company", "answers-customer", "regulated-claim", "identity-attack",
    "personal-attack", "political-attack", "disparagement", "workplace-speech", "opinion-disclaimer-missing")

PROTECTED = frozenset({"protected", "protected-speech", "protected_speech"})


@cache
def rule_ids() -> tuple[str, ...]:
    """The ids of all bundled rules: those of the table of rules first, then any other file of `auditor/rules`.

    A rule's file bears its id and says it. The files are looked at, not imported: that would be slow, and a circle.
    """
    known = {name.replace("-", "_") for name in SEMANTICS}
    others = (path for path in (Path(__file__).parent.parent / "rules").glob("*.py") if path.stem not in known)
    extra = (path.stem.replace("_", "-") for path in others
             if f'id = "{path.stem.replace("_", "-")}"' in path.read_text(encoding="utf-8"))
    return SEMANTICS + tuple(sorted(extra))


def packs_folder() -> Path:
    """Where the bundled packs are."""
    return Path(__file__).parent / "packs"


@cache
def pack_ids() -> tuple[str, ...]:
    """The bundled packs, by name."""
    return tuple(sorted(path.stem for path in packs_folder().glob("*.yaml")))
