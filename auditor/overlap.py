"""Of overlapping rules on one post, the special one is kept."""

from __future__ import annotations

from auditor.rules.base import Finding, Rule


def without_replaced(found: list[tuple[Rule, Finding]]) -> list[tuple[Rule, Finding]]:
    """The findings of one post, without those of rules that another rule's finding replaces."""
    replaced = {other for rule, _ in found for other in rule.replaces}
    return [(rule, finding) for rule, finding in found if rule.id not in replaced]
