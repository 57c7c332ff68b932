"""Every rule's table of rows that must be flagged and rows that must stay quiet, through the whole `audit()`.

A table is `tests/tables/<rule>.py` with `FLAG` and `PASS`: texts, or posts as in a snapshot. A table may bring
its own `POLICY` and `BIO`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

import tests.tables
from auditor import Policy, Snapshot, audit
from auditor.rules import rules

POLICY: dict[str, Any] = {
    "schema": "auditor/policy/1", "name": "Velmora posting rules",
    "company": {"name": "Velmora", "aliases": ["维墨"], "handles": ["@velmora"], "domains": ["velmora.example"],
                "internal_domains": ["velmora.internal"], "code_names": ["Project Sparrow"]},
    "products": [{"name": f"Velmora {name}"} for name in ("Save", "Pay", "Cover", "Tonic", "One")],
    "competitors": [{"name": "Harrowgate"}], "customers": ["Fernhill Tools"],
}
IDS = {rule.id for rule in rules()}


def _tables() -> Iterator[tuple[str, Any]]:
    for info in pkgutil.iter_modules(tests.tables.__path__):
        rule = info.name.replace("_", "-")
        if rule in IDS:
            module = importlib.import_module(f"tests.tables.{info.name}")
            if hasattr(module, "FLAG"):
                yield rule, module


def _rows(kind: str) -> Iterator[Any]:
    for rule, module in _tables():
        for i, row in enumerate(getattr(module, kind)):
            yield pytest.param(rule, module, row, id=f"{rule}-{kind.lower()}-{i}")


@cache
def _policy(module: Any) -> Policy:
    return Policy.from_dict(getattr(module, "POLICY", POLICY))


def _flagged(module: Any, row: str | dict[str, Any]) -> set[str]:
    post = {"id": "1", "created_at": "2026-11-19T10:00:00Z"} | ({"text": row} if isinstance(row, str) else row)
    bio = getattr(module, "BIO", "Works at Velmora. Opinions my own.")
    snapshot = Snapshot.from_dict({
        "schema": "auditor/snapshot/1", "account": "@sam@social.example", "taken_at": "2026-11-20T10:00:00Z",
        "profile": {"display_name": "Sam", "handle": "@sam@social.example", "bio": bio}, "posts": [post]})
    return {flag.rule for flag in audit(snapshot, _policy(module)).flags if flag.post_id == "1"}


@pytest.mark.parametrize(("rule", "module", "row"), list(_rows("FLAG")))
def test_flagged(rule: str, module: Any, row: str | dict[str, Any]) -> None:
    assert rule in _flagged(module, row)


@pytest.mark.parametrize(("rule", "module", "row"), list(_rows("PASS")))
def test_left_alone(rule: str, module: Any, row: str | dict[str, Any]) -> None:
    assert rule not in _flagged(module, row)


@pytest.mark.parametrize(("rule", "module"), [pytest.param(*table, id=table[0]) for table in _tables()])
def test_a_table_has_enough_rows_of_both_kinds(rule: str, module: Any) -> None:
    assert len(module.FLAG) >= 20 and len(module.PASS) >= 20
