"""Of overlapping rules on one post, the special one is kept."""

from __future__ import annotations

from auditor.rules.base import Finding, Rule


def without_replaced(found: list[tuple[Rule, Finding]]) -> list[tuple[Rule, Finding]]:
    """The findings of one post, without those that another rule's finding replaces or explains."""
    replaced = {other for rule, _ in found for other in rule.replaces}
    kept = [(rule, finding) for rule, finding in found if rule.id not in replaced]
    there = {rule.id for rule, _ in kept}
    return [(rule, finding) for rule, finding in kept if not there.intersection(finding.gives_way)]
