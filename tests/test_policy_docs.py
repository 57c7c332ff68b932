"""The pages about packs say what the packs say."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from auditor.policy import Policy, known
from auditor.policy.lint import lint
from auditor.policy.samples import try_examples
from auditor.policy.source import read_bytes
from auditor.policy.table import ALONE, table

DOCS = Path(__file__).parents[1] / "docs"


def test_the_table_of_packs_is_up_to_date() -> None:
    assert (DOCS / "packs.md").read_text(encoding="utf-8") == table()


def test_the_example_of_the_guide_is_a_good_policy() -> None:
    """Its blocks, laid together, are one policy that reads, whose examples hold and that lint has nothing against."""
    blocks = re.findall(r"```yaml\n(.*?)```", (DOCS / "policy.md").read_text(encoding="utf-8"), re.S)
    made = Policy.of_source(read_bytes("".join(blocks).encode(), "docs/policy.md"))
    assert all(each.good for each in try_examples(made))
    advice = [each.code for each in lint(made.doc, made.replaced, date(2026, 11, 20))]
    assert advice == []


def test_the_map_of_sources_names_what_there_is() -> None:
    packs = {pack: Policy.from_dict(ALONE | {"extends": [pack]}) for pack in known.pack_ids()}
    there = {*known.rule_ids(), *packs}
    for policy in packs.values():
        there |= {rule.id for rule in policy.doc.custom} | set(policy.doc.clauses or {})
    named = re.findall(r"`([a-z]+(?:-[a-z]+)+)`", (DOCS / "sources.md").read_text(encoding="utf-8"))
    assert named
    assert [name for name in named if name not in there] == []
