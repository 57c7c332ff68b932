"""When a post will leave the window, judged by how often the account has posted of late."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import sqrt

from auditor.model import Expected

# Fewer posts, or a shorter time, tell nothing of a pace.
FEWEST_POSTS = 5
SHORTEST = timedelta(hours=12)
FARTHEST = timedelta(days=5 * 365)


def expected(times: Sequence[datetime], posts_left: int, now: datetime | None) -> Expected | None:
    """The dates between which `posts_left` more posts should have come, or None where the pace cannot be told.

    `times`: posting times of the window, newest first. `now`: when the account was looked at (the newest
    post's time where that is not known). The range runs from the quicker to the slower half of the
    account's own record, widened by the chance in a count of so few (its square root).
    """
    if len(times) < FEWEST_POSTS or times[0] - times[-1] < SHORTEST:
        return None
    start = max(now, times[0]) if now else times[0]
    paces = _paces([*([start] if start > times[0] else []), *times])
    spread = sqrt(posts_left) / 2
    soonest, latest = min(paces) * max(posts_left - spread, 0.5), max(paces) * (posts_left + spread)
    if latest > FARTHEST.total_seconds():
        return None
    return Expected((start + timedelta(seconds=soonest)).date(), (start + timedelta(seconds=latest)).date())


def _paces(times: Sequence[datetime]) -> list[float]:
    """Seconds a post: over all, over the newer half, over the older half."""
    middle = len(times) // 2
    stretches = (times, times[:middle + 1], times[middle:])
    return [(stretch[0] - stretch[-1]).total_seconds() / (len(stretch) - 1) for stretch in stretches]
