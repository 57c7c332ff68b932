"""Values out of other people's JSON: each reader takes anything and returns one type, never raises."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from scrapers.html_text import CONTROLS

LONGEST = 100_000


def text(value: Any) -> str:
    """A text without control characters but line breaks and tabs; anything else is empty."""
    return CONTROLS.sub("", value)[:LONGEST] if isinstance(value, str) else ""


def name(value: Any) -> str:
    """A text of one line: a name, a title."""
    return " ".join(text(value).split())


def obj(value: Any) -> dict[str, Any]:
    """A JSON object; anything else is an empty one."""
    return value if isinstance(value, dict) else {}


def objects(value: Any) -> list[dict[str, Any]]:
    """The objects of a JSON list; a lone object counts as a list of one."""
    if isinstance(value, dict):
        return [value]
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def texts(value: Any) -> list[str]:
    """The texts of a JSON list; a lone text counts as a list of one."""
    if isinstance(value, str):
        return [text(value)]
    return [text(item) for item in value if isinstance(item, str)] if isinstance(value, list) else []


def ident(value: Any) -> str:
    """A native id, text or number, as text."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return text(str(value))


def moment(value: Any) -> datetime | None:
    """A time in UTC, to the second as snapshots have it, from ISO 8601 (no zone counts as UTC), RFC 822 or seconds
    since 1970; None when it is none."""
    try:
        if isinstance(value, bool):
            return None
        if isinstance(value, int | float):
            return datetime.fromtimestamp(int(value), UTC)
        if not isinstance(value, str):
            return None
        return _from_text(value.strip()).replace(microsecond=0)
    except (ValueError, OverflowError, OSError, TypeError):
        return None


def _from_text(value: str) -> datetime:
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        found = parsedate_to_datetime(value)
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
