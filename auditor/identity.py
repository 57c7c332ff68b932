"""What the person said about themselves, in the forms in which callers hand it in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from auditor import schema
from auditor.errors import BadFile
from auditor.model import Me


def read_me(me: Me | Mapping[str, Any] | None) -> Me:
    """A `Me` from itself, from plain data (a date of hire may be a date alone), or the default for None.

    BadFile with every fault when the data is not of that shape.
    """
    if me is None:
        return Me()
    if isinstance(me, Me):
        return me
    data = dict(me)
    since = data.get("employed_since")
    if isinstance(since, str) and len(since) == len("2026-01-31"):
        data["employed_since"] = f"{since}T00:00:00Z"
    elif isinstance(since, date) and not isinstance(since, datetime):
        data["employed_since"] = datetime(since.year, since.month, since.day, tzinfo=UTC)
    reader = schema.Reader()
    value = reader.read(Me, data, "me")
    if reader.faults:
        raise BadFile("me", tuple(reader.faults))
    assert isinstance(value, Me)
    return value
