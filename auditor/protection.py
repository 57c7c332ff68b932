"""Protected speech: recognised before any flag, and recognised generously."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.rules.base import Finding, PostContext, Rule


@dataclass(frozen=True, slots=True)
class Shield:
    """Why a post is protected speech, in words for its author."""

    reason: str


def recognise(context: PostContext) -> Shield | None:
    """The protection of a post, or None."""
    return None


def survives(rule: Rule, finding: Finding, shield: Shield) -> bool:
    """True for a fault that the protection does not cover; its flag becomes private."""
    return rule.id in ("secret-exposed", "customer-privacy")
