"""How long a server asks to wait: Retry-After, X-RateLimit-* and RateLimit-*.

Retry-After: RFC 9110 10.2.3 (seconds or a date). Reset headers come in three forms: an ISO time
(Mastodon, GoToSocial), seconds since 1970 (GitHub, Bluesky), seconds from now (the IETF draft).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from scrapers.base import Answer

EPOCH_FROM = 1_000_000_000
LONGEST = timedelta(days=366)


def retry_at(answer: Answer, now: datetime) -> datetime | None:
    """When the server may be asked again (UTC), if it said so."""
    return _retry_after(answer.headers.get("retry-after", ""), now) or reset_at(answer, now)


def _retry_after(text: str, now: datetime) -> datetime | None:
    text = text.strip()
    if text.isascii() and text.isdigit():
        return now + min(timedelta(seconds=min(int(text), 10**9)), LONGEST)
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def reset_at(answer: Answer, now: datetime) -> datetime | None:
    """When the server's counter starts anew (UTC), if it said so."""
    text = (answer.headers.get("x-ratelimit-reset") or answer.headers.get("ratelimit-reset") or "").strip()
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    try:
        if number >= EPOCH_FROM:
            return datetime.fromtimestamp(number, UTC)
        if number >= 0:
            return now + min(timedelta(seconds=number), LONGEST)
        moment = datetime.fromisoformat(text)
    except (ValueError, OverflowError, OSError):
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def used_up(answer: Answer) -> bool:
    """True when the server says that no request is left in this span."""
    left = answer.headers.get("x-ratelimit-remaining") or answer.headers.get("ratelimit-remaining") or ""
    return left.strip() == "0"


def is_limit(answer: Answer) -> bool:
    """True when this answer is the server's way of saying "too many requests"."""
    if answer.status == 429:
        return True
    if answer.status == 403:  # GitHub
        return used_up(answer) or "retry-after" in answer.headers
    return answer.status == 503 and "retry-after" in answer.headers
