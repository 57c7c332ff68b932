"""The store's tables, step by step. A step is remembered by its name and is never changed afterwards.

A new table is one new step at the end. A table with a column `account_key` holds matter of one
account; name it in `OF_ACCOUNT`, and `auditor forget` deletes from it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

SET = "auditor"


def _audits(db: Database) -> None:
    """One row for each audit kept; `audit` and `posts` are JSON, times RFC 3339 in UTC."""
    db.create_table("audits", {
        "id": int, "account_key": str, "account": str, "asked": str, "source": str, "own": int, "checked_at": str,
        "status": str, "flagged": int, "policy_sha256": str, "audit": str, "posts": str,
    }, pk="id", not_null={"account_key", "account", "source", "checked_at", "audit"})
    db.table("audits").create_index(["account_key", "checked_at"])


def _policies(db: Database) -> None:
    """The policies that kept audits were judged by: what tells a change of policy from one of the account."""
    db.create_table("policies", {"sha256": str, "name": str, "version": str, "doc": str}, pk="sha256",
                    not_null={"name", "doc"})


def _passages(db: Database) -> None:
    """A little of the text around what was found, so that a report can show the words in place; JSON."""
    db.table("audits").add_column("passages", str)


STEPS: tuple[tuple[str, Callable[[Database], None]], ...] = (
    ("audits", _audits),
    ("policies", _policies),
    ("passages", _passages),
)

NAMES = tuple(name for name, _ in STEPS)

# Table → what it holds, in words, for one row and for more.
OF_ACCOUNT = {"audits": ("audit", "audits")}


def apply(db: Database) -> None:
    """Bring a store up to date; each step and its name in one transaction."""
    from sqlite_utils import Migrations

    migrations = Migrations(SET)
    for name, step in STEPS:
        migrations(name=name)(step)
    migrations.apply(db)
