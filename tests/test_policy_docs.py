"""The pages about packs say what the packs say."""

from __future__ import annotations

import re
from pathlib import Path

from auditor.policy import Policy, known
from auditor.policy.table import ALONE, table

DOCS = Path(__file__).parents[1] / "docs"


def test_the_table_of_packs_is_up_to_date() -> None:
    assert (DOCS / "packs.md").read_text(encoding="utf-8") == table()


def test_the_map_of_sources_names_what_there_is() -> None:
    packs = {pack: Policy.from_dict(ALONE | {"extends": [pack]}) for pack in known.pack_ids()}
    there = {*known.rule_ids(), *packs}
    for policy in packs.values():
        there |= {rule.id for rule in policy.doc.custom} | set(policy.doc.clauses or {})
    named = re.findall(r"`([a-z]+(?:-[a-z]+)+)`", (DOCS / "sources.md").read_text(encoding="utf-8"))
    assert named
    assert [name for name in named if name not in there] == []
