"""What the readers of exports share: dates in every form, mojibake, the age of an export, made-up ids."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime, timedelta
from typing import Any

from scrapers.html_text import tidy
from scrapers.values import moment, text

MONTHS = {name: i for i, name in enumerate(
    ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1)}
# "Fri Mar 06 13:02:05 +0000 2026"
CTIME = re.compile(r"[A-Za-z]{3},? ([A-Za-z]{3}) (\d{1,2}) (\d\d):(\d\d):(\d\d) ([+-]\d\d)(\d\d) (\d{4})$")
# "2026-06-03 22:18:00 UTC", "2012-03-04 01:02:03 +0000", "2026-05-11 15:17"
SPACED = re.compile(r"(\d{4})[-/](\d\d?)[-/](\d\d?)[ T](\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)? ?"
                    r"(?:(UTC|GMT|Z)|([+-]\d\d):?(\d\d))?$")
# "5/11/26, 3:17 PM" and "05/11/2018, 03:17 PM" as some languages' exports have it: month first
AMERICAN = re.compile(r"(\d\d?)/(\d\d?)/(\d{2}|\d{4}),? (\d\d?):(\d\d)(?::(\d\d))? ?([AP]M)?(?: UTC)?$", re.IGNORECASE)
OLD = 30
ID_TIME = re.compile(r"(?<!\d)(\d{17,20})(?!\d)")
IN_NAME = (re.compile(r"(?<!\d)(20\d\d)-?(\d\d)-?(\d\d)(?:T?\d{4,6})?(?!\d)"),
           re.compile(r"(?<!\d)(\d\d)-(\d\d)-(20\d\d)(?!\d)"))


def when(value: Any) -> datetime | None:
    """A time of an export in UTC; None when it is none. A time without a zone counts as UTC."""
    if not isinstance(value, str):
        return moment(value)
    words = value.strip()
    for read in (_ctime, _spaced, _american):
        try:
            found = read(words)
        except (ValueError, OverflowError, KeyError):
            return None
        if found is not None:
            return found
    if words.isdigit() and 9 <= len(words) <= 13:
        return moment(int(words[:10]))
    return moment(words)


def _ctime(words: str) -> datetime | None:
    found = CTIME.match(words)
    if found is None:
        return None
    month, day, hour, minute, second, east, minutes, year = found.groups()
    made = datetime(int(year), MONTHS[month.lower()], int(day), int(hour), int(minute), int(second), tzinfo=UTC)
    return made - _offset(east, minutes)


def _spaced(words: str) -> datetime | None:
    found = SPACED.match(words)
    if found is None:
        return None
    year, month, day, hour, minute, second, _, east, minutes = found.groups()
    made = datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0), tzinfo=UTC)
    return made - (_offset(east, minutes) if east else timedelta())


def _american(words: str) -> datetime | None:
    found = AMERICAN.match(words)
    if found is None:
        return None
    month, day, year, hour, minute, second, half = found.groups()
    hours = int(hour) if half is None else int(hour) % 12 + 12 * (half.upper() == "PM")
    full = int(year) + (2000 if len(year) == 2 else 0)
    return datetime(full, int(month), int(day), hours, int(minute), int(second or 0), tzinfo=UTC)


def _offset(east: str, minutes: str) -> timedelta:
    whole = timedelta(hours=abs(int(east)), minutes=int(minutes))
    return -whole if east.startswith("-") else whole


def named_date(name: str) -> datetime | None:
    """The date in the name of an export: `…_05-11-2026.zip`, `instagram-sam-2026-01-04-x`, `archive-20260104…`."""
    for i, pattern in enumerate(IN_NAME):
        for found in pattern.finditer(name):
            year, month, day = (found[1], found[2], found[3]) if i == 0 else (found[3], found[1], found[2])
            try:
                return datetime(int(year), int(month), int(day), tzinfo=UTC)
            except ValueError:
                continue
    return None


def age(made: datetime | None, now: datetime) -> tuple[str, bool]:
    """(a sentence on the export's age, whether it is too old to speak of the account today)."""
    if made is None:
        return "The export does not say when it was made; posts written since then are not in it.", False
    days = max(0, (now - made).days)
    date = made.strftime("%Y-%m-%d")
    if days > OLD:
        return (f"The export is of {date}, {days} days old: posts written since then are not in it. "
                "Ask for a new one before you rely on this."), True
    number = "today" if days == 0 else f"{days} day{'s' if days != 1 else ''} old"
    return f"The export is of {date} ({number}); posts written since then are not in it.", False


def repaired(value: Any) -> Any:
    """Data of Meta's exports with its texts mended: each byte of UTF-8 was written as a character of its own."""
    if isinstance(value, str):
        try:
            return value.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return value
    if isinstance(value, list):
        return [repaired(item) for item in value]
    if isinstance(value, dict):
        return {repaired(key): repaired(item) for key, item in value.items()}
    return value


def words(value: Any) -> str:
    """A text of an export as a reader sees it."""
    return tidy(text(value))


def made_up(*parts: object) -> str:
    """An id for a post whose export carries none: the same for the same post in every export."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:16]


def id_time(ident: str) -> datetime | None:
    """The time that LinkedIn writes into its ids (milliseconds since 1970, shifted left by 22 bits)."""
    found = ID_TIME.search(ident)
    return moment((int(found[1]) >> 22) // 1000) if found else None
