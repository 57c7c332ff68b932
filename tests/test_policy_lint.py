"""Lint finds each planted fault, and nothing in a good policy."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from auditor.policy import Policy
from auditor.policy.lint import lint
from tests.tables.policy_lint import FINE, GOOD, PLANTED

DAY = date(2026, 11, 20)


def codes(data: dict[str, Any]) -> list[str]:
    made = Policy.from_dict(GOOD | data)
    return [each.code for each in lint(made.doc, made.replaced, DAY)]


@pytest.mark.parametrize(("data", "expected"), PLANTED)
def test_a_planted_fault_is_found(data: dict[str, Any], expected: list[str]) -> None:
    assert codes(data) == expected


@pytest.mark.parametrize("data", FINE)
def test_nothing_is_said_of_what_is_fine(data: dict[str, Any]) -> None:
    assert codes(data) == []


def test_a_list_that_a_later_file_replaces_is_told() -> None:
    data = {"extends": ["uk-asa"], "disclaimers": {"disclosure": {"accepted": ["#QivraEmployee"]}}}
    assert codes(data) == ["list-replaced"]
