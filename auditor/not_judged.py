"""What could not be judged, and why: said as plainly as a flag."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.model import NotJudged
from auditor.rules.base import PostContext, ProfileContext
from auditor.text.language import JUDGED


def gaps(profile: ProfileContext, posts: Iterable[PostContext]) -> tuple[NotJudged, ...]:
    """Posts, or rules of posts, that were not judged."""
    found = []
    for context in posts:
        codes = context.reading.codes
        if codes and not codes & JUDGED:
            found.append(NotJudged("post", context.post.id, "all", f"language: {', '.join(sorted(codes))}"))
    return tuple(found)
