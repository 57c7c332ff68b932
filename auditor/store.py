"""What is kept on this machine: one SQLite file, readable by its owner alone.

Without consent to history it holds the last audit of each account, for 30 days. An account's
audit from before ownership was proved is kept as it was shown, without protected matter.

The path of every check (open, last, keep) uses the connection itself and plain SQL, because
loading sqlite-utils costs more than all the judging; whatever is rare goes through sqlite-utils.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from auditor import migrations
from auditor.errors import StoreError
from auditor.model import Audit, PolicyRef
from auditor.schema import format_time, parse_time

if TYPE_CHECKING:
    from sqlite_utils import Database

FILE = "auditor.db"
KEPT = timedelta(days=30)
WAIT = 5.0  # seconds to wait for another process that writes


@dataclass(frozen=True, slots=True)
class Kept:
    """One audit as it is kept. `asked`: the account as it was typed. `own`: ownership was known.

    `posts`: address and time of each post that the audit speaks of, by post id.
    `passages`: the text around what was found, as plain data.
    """

    account: str
    asked: str
    own: bool
    checked_at: datetime
    audit: Audit
    posts: Mapping[str, Mapping[str, str]]
    passages: Sequence[Sequence[Any]] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the history, without the audit itself. `flagged`: findings but notes."""

    account: str
    source: str
    checked_at: datetime
    status: str
    flagged: int
    policy: str


class Store:
    """The store in one folder. A context manager; opens nothing before it is used.

    Raises StoreError: locked, full, read-only, damaged, or made by a newer version.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file, if it was opened."""
        connection = self.__dict__.pop("_connection", None)
        self.__dict__.pop("db", None)
        if connection is not None:
            connection.close()

    @cached_property
    def _connection(self) -> sqlite3.Connection:
        with self._told():
            _private_file(self.path)
            connection = sqlite3.connect(self.path, timeout=WAIT, isolation_level=None)
            try:
                connection.row_factory = sqlite3.Row
                connection.execute("PRAGMA journal_mode=WAL")
                connection.execute("PRAGMA secure_delete=ON")
                connection.execute("PRAGMA synchronous=NORMAL")
                self._migrate(connection)
            except BaseException:
                connection.close()
                raise
            return connection

    @cached_property
    def db(self) -> Database:
        """The same connection through sqlite-utils."""
        from sqlite_utils import Database

        return Database(self._connection)

    def _migrate(self, connection: sqlite3.Connection) -> None:
        applied = _applied(connection)
        unknown = sorted(applied - set(migrations.NAMES))
        if unknown:
            raise StoreError(
                f"{self.path} was made by a newer version of this program (it has {', '.join(unknown)}).",
                "Install that version again, or point AUDITOR_HOME to another folder.")
        if applied >= set(migrations.NAMES):
            return
        from sqlite_utils import Database

        for attempt in range(20):
            try:
                migrations.apply(Database(connection))
                return
            except sqlite3.Error:
                # Another process may be taking the same step at this moment: then it is enough to wait for it.
                time.sleep(0.05)
                if _applied(connection) >= set(migrations.NAMES):
                    return
                if attempt == 19:
                    raise

    @contextmanager
    def _told(self) -> Iterator[None]:
        """SQLite's and the system's errors as a sentence."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise _sentence(self.path, error) from error

    # On the path of every check: plain SQL.

    def last(self, account: str, source: str, now: datetime) -> Kept | None:
        """The last audit of an account, unless it is older than 30 days."""
        with self._told():
            row = self._connection.execute(
                "SELECT * FROM audits WHERE account_key = ? AND checked_at >= ?"
                " ORDER BY checked_at DESC, id DESC LIMIT 1",
                (key(account, source), format_time(now - KEPT))).fetchone()
        return self._kept(row) if row is not None else None

    def keep(self, kept: Kept, policy: Mapping[str, Any], earlier: bool = False) -> None:
        """Keep an audit, and the policy it was judged by; with `earlier` (consent to history) the ones before stay."""
        audit = kept.audit
        row = (key(audit.account, audit.source), storable(audit.account), storable(kept.asked), storable(audit.source),
               int(kept.own),
               format_time(kept.checked_at), audit.association.status,
               sum(flag.outcome != "note" for flag in audit.flags), audit.policy.sha256,
               dumps(audit.to_dict()), dumps(kept.posts), dumps(kept.passages))
        with self._told(), self._writing() as connection:
            if not earlier:
                connection.execute("DELETE FROM audits WHERE account_key = ?", row[:1])
            connection.execute("DELETE FROM audits WHERE checked_at < ?", (format_time(kept.checked_at - KEPT),))
            connection.execute(
                "INSERT INTO audits (account_key, account, asked, source, own, checked_at, status, flagged,"
                " policy_sha256, audit, posts, passages) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
            connection.execute("INSERT OR IGNORE INTO policies (sha256, name, version, doc) VALUES (?, ?, ?, ?)",
                               (audit.policy.sha256, audit.policy.name, audit.policy.version, dumps(policy)))
            _drop_unused_policies(connection)

    def policy(self, ref: PolicyRef) -> Any:
        """The policy that a kept audit was judged by, as plain data; None when it is not kept."""
        with self._told():
            row = self._connection.execute("SELECT doc FROM policies WHERE sha256 = ?", (ref.sha256,)).fetchone()
        return json.loads(row["doc"]) if row is not None else None

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except BaseException:
            if connection.in_transaction:  # SQLite itself rolls back when the disk is full
                connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")

    # Rare, and through sqlite-utils.

    def accounts(self, now: datetime) -> list[str]:
        """Every account of which something is kept, the one checked last first."""
        return list(dict.fromkeys(line.account for line in self.history(None, now)))

    def history(self, account: str | None, now: datetime) -> list[Line]:
        """What was found when, newest first; of one account or of all. Older than 30 days is gone."""
        where, values = ("checked_at >= ?", [format_time(now - KEPT)])
        with self._told():
            rows = list(self.db.table("audits").rows_where(where, values, order_by="checked_at desc, id desc"))
            rows = [row for row in rows if account is None or _means(account, row)]
            names = {row["sha256"]: _policy_name(row) for row in self.db.table("policies").rows}
        return [Line(row["account"], row["source"], parse_time(row["checked_at"]), row["status"], row["flagged"],
                     names.get(row["policy_sha256"], "")) for row in rows]

    def find(self, account: str, now: datetime) -> list[Kept]:
        """The last audit of each kept account that `account` (as typed or as the platform has it) may mean."""
        with self._told():
            rows = list(self.db.table("audits").rows_where(
                "checked_at >= ?", [format_time(now - KEPT)], order_by="checked_at desc, id desc"))
        newest: dict[str, Any] = {}
        for row in rows:
            if not account or _means(account, row):
                newest.setdefault(row["account_key"], row)
        return [self._kept(row) for row in newest.values()]

    def forget(self, account: str) -> dict[str, dict[str, int]]:
        """Delete everything about an account: {account: {what: how many}}; nothing is left in the file's free pages."""
        gone: dict[str, dict[str, int]] = {}
        with self._told():
            keys = {row["account_key"]: f"{row['account']} ({row['source']})"
                    for row in self.db.table("audits").rows if _means(account, row)}
            with self._writing() as connection:
                for table, words in migrations.OF_ACCOUNT.items():
                    for account_key, name in keys.items():
                        number = connection.execute(
                            f"DELETE FROM {table} WHERE account_key = ?", (account_key,)).rowcount  # noqa: S608 - ours
                        if number:
                            gone.setdefault(name, {})[words[number > 1]] = number
                _drop_unused_policies(connection)
            if gone:
                self._clean()
        return gone

    def _clean(self) -> None:
        """Write the file anew and empty the log beside it, so that deleted text is on the disk no more."""
        self._connection.execute("VACUUM")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _kept(self, row: Any) -> Kept:
        try:
            return Kept(row["account"], row["asked"] or row["account"], bool(row["own"]), parse_time(row["checked_at"]),
                        Audit.from_dict(json.loads(row["audit"])), json.loads(row["posts"] or "{}"),
                        tuple(json.loads(row["passages"] or "[]")))
        except Exception as error:
            raise StoreError(f"An audit of {row['account']} in {self.path} cannot be read.",
                             "`auditor forget` removes it, or check the account again.") from error


def key(account: str, source: str) -> str:
    """The name under which an account's matter is kept; letter case of handles means nothing."""
    return storable(f"{source}:{account.casefold()}")


def storable(text: str) -> str:
    """`text` as SQLite takes it: a lone surrogate is written out."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def dumps(data: Any) -> str:
    """Compact JSON in ASCII, so that lone surrogates can be kept too."""
    return json.dumps(data, separators=(",", ":"))


def _means(account: str, row: Any) -> bool:
    """True when a typed account is this row's, as it was typed then or as the platform has it."""
    wanted = storable(account.strip()).casefold()
    names = {(row["account"] or "").casefold(), (row["asked"] or "").casefold()}
    return wanted in names or wanted.lstrip("@") in {name.lstrip("@") for name in names}


def _policy_name(row: Mapping[str, Any]) -> str:
    return f"{row['name']} {row['version']}" if row["version"] else str(row["name"])


def _applied(connection: sqlite3.Connection) -> set[str]:
    there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone()
    if there is None:
        return set()
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (migrations.SET,))
    return {row["name"] for row in rows}


def _drop_unused_policies(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM policies WHERE sha256 NOT IN (SELECT policy_sha256 FROM audits)")


def _private_file(path: Path) -> None:
    """Make the folder (0700) and an empty file (0600) before SQLite does, which would leave both open to others."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        mode = path.stat().st_mode
        if mode & 0o077 and path.is_file():
            path.chmod(mode & 0o700)


_SENTENCES = (
    ("locked", "is in use by another run of this program.", "Wait until that run has ended, and try again."),
    ("full", "cannot be written: the disk is full.", "Free some space and try again."),
    ("readonly", "cannot be written: it is read-only.", "Make it writable, or point AUDITOR_HOME to another folder."),
    ("not a database", "is no store of this program, or is damaged.", "Move it away; the next check makes a new one."),
    ("malformed", "is damaged.", "Move it away; the next check makes a new one."),
    ("unable to open", "cannot be opened.", "Make its folder writable, or point AUDITOR_HOME to another one."),
)


def _sentence(path: Path, error: BaseException) -> StoreError:
    text = str(error)
    for sign, what, then in _SENTENCES:
        if sign in text:
            return StoreError(f"The store {path} {what}", then)
    if isinstance(error, OSError):
        return StoreError(f"The store {path} cannot be opened: {error.strerror or error}.",
                          "Make its folder writable, or point AUDITOR_HOME to another one.")
    return StoreError(f"The store {path} cannot be used: {text}.", "Move it away; the next check makes a new one.")


def utc_now() -> datetime:
    """The time, in UTC; the one clock of the store's users."""
    return datetime.now(UTC)
