"""Whose account is it? What is shown of an audit before its owner is known.

Anyone can look at a public page, so an audit for somebody who has not proved that the account is
theirs must not become a detector of talk about pay, unions, politics or health. It is the audit of
the account as though the protected posts had not been posted, without the private findings:

- no protected post: no text, id, mention, ground, near miss or entry in `posts`; and what is left is
  judged without them, so that no place in the window, no count and no status tells that they are there
- no private flag; a post's outcome is that of its remaining flags, `none` where there are none
- no near miss of a rule that tells of politics, religion, origin, health or orientation

Exit status, history and differences are worked out from what is left. What this cannot hide: who
holds the page itself can compare. But then they can also judge it themselves with the Python call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from auditor.model import (
    GRAVITY,
    Association,
    Audit,
    Coverage,
    Flag,
    Ground,
    Mention,
    NearMiss,
    NotJudged,
    PostOutcome,
    Snapshot,
    Status,
)

NOTICE = ("Until it is proved whose account this is, protected posts and private findings are left out of what "
          "is shown and kept, whether or not there are any.")

_SENSITIVE = frozenset({"political-attack", "identity-attack"})

Entry = TypeVar("Entry", Mention, NearMiss, NotJudged)


def judged_for_stranger(snapshot: Snapshot, judge: Callable[[Snapshot], Audit]) -> Audit:
    """The audit of `snapshot` as it may be shown and kept before ownership is proved.

    The same, byte for byte, whether the account has protected posts and private findings or not. Posts are left
    out until none is protected: what leaves the window makes room for an older one.
    """
    audit = judge(snapshot)
    while audit.protected:
        fewer = without_posts(snapshot, {entry.post_id for entry in audit.protected})
        if fewer.posts == snapshot.posts:
            break
        snapshot, audit = fewer, judge(fewer)
    return for_stranger(audit)


def without_posts(snapshot: Snapshot, ids: set[str]) -> Snapshot:
    """`snapshot` as though the posts had not been there to be read."""
    posts = tuple(post for post in snapshot.posts if post.id not in ids)
    counted = sum(post.kind != "repost" for post in snapshot.posts) - sum(post.kind != "repost" for post in posts)
    return replace(snapshot, posts=posts, coverage=_fewer(snapshot.coverage, counted))


def for_stranger(audit: Audit) -> Audit:
    """A whole audit without protected posts and private findings, where its snapshot is not at hand any more.

    For comparing only: places in the window still count the posts left out. Pure; twice is the same as once.
    """
    hidden = {entry.post_id for entry in audit.protected}
    flags = tuple(flag for flag in audit.flags if not flag.private and flag.post_id not in hidden)
    return replace(
        audit,
        association=_association(audit.association, hidden),
        mentions=_outside(audit.mentions, hidden),
        flags=flags,
        protected=(),
        near_misses=tuple(near for near in _outside(audit.near_misses, hidden) if near.rule not in _SENSITIVE),
        not_judged=_outside(audit.not_judged, hidden),
        posts=_outcomes(audit, flags, hidden),
        coverage=_fewer(audit.coverage, len(hidden)),
    )


def with_notice(audit: Audit) -> Audit:
    """`audit` with the notice among the notes on coverage: each output and file says it, whatever was left out."""
    if NOTICE in audit.coverage.notes:
        return audit
    return replace(audit, coverage=replace(audit.coverage, notes=(*audit.coverage.notes, NOTICE)))


def _outside(entries: tuple[Entry, ...], hidden: set[str]) -> tuple[Entry, ...]:
    return tuple(entry for entry in entries if entry.post_id not in hidden)


def _association(association: Association, hidden: set[str]) -> Association:
    """The association by the grounds that do not stand in protected posts."""
    rest = tuple(ground for ground in association.grounds if ground.post_id not in hidden)
    if len(rest) == len(association.grounds):
        return association
    return Association(_status(rest), tuple(_alone(ground, rest) for ground in rest))


def _alone(ground: Ground, grounds: tuple[Ground, ...]) -> Ground:
    """`without_it` worked out among the grounds that are shown, so that it tells of no other."""
    return replace(ground, without_it=_status(tuple(other for other in grounds if other is not ground)))


def _status(grounds: tuple[Ground, ...]) -> Status:
    if any(ground.certainty != "unclear" for ground in grounds):
        return "associated"
    return "unclear" if grounds else "not_associated"


def _outcomes(audit: Audit, flags: tuple[Flag, ...], hidden: set[str]) -> Mapping[str, PostOutcome]:
    """The gravest remaining outcome of each post that is left, in the audit's order."""
    gravest: dict[str | None, PostOutcome] = {}
    for flag in flags:
        gravest[flag.post_id] = max(gravest.get(flag.post_id, "none"), flag.outcome, key=GRAVITY.index)
    return {post_id: gravest.get(post_id, "not_judged" if outcome == "not_judged" else "none")
            for post_id, outcome in audit.posts.items() if post_id not in hidden}


def _fewer(coverage: Coverage, number: int) -> Coverage:
    """As though `number` posts had not been there to be read."""
    if not number:
        return coverage
    return replace(coverage, received=max(coverage.received - number, 0))
