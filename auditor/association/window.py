"""The window: the newest posts that the person wrote, and what is looked at with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from auditor.model import Post
from auditor.policy.model import AssociationRule


@dataclass(frozen=True, slots=True)
class Window:
    """The posts that are looked at.

    size:     how many posts the policy counts
    posts:    the posts that take a place, newest first
    places:   the place of each of them (1 = newest), by id
    examined: what is judged, newest first: the posts that take a place and what is looked at with them,
              posts before the date of hire left out
    before_hire: ids of posts of the window that are older than the date of hire; shown, never judged
    """

    size: int
    posts: tuple[Post, ...]
    places: Mapping[str, int]
    examined: tuple[Post, ...]
    before_hire: frozenset[str]


def newest_first(posts: Iterable[Post]) -> list[Post]:
    """Posts by time of posting; of equal times the greater id first (platforms count up), so input order never matters."""
    return sorted(posts, key=lambda post: (post.created_at, len(post.id), post.id), reverse=True)


def window(posts: Iterable[Post], rule: AssociationRule, employed_since: datetime | None = None) -> Window:
    """The window of some posts, in any order; a pinned post stands at its own date."""
    ordered = newest_first(posts)
    placed = [post for post in ordered if post.kind in rule.counts][:rule.window]
    if placed:
        # What takes no place (a repost) is looked at when it is newer than the oldest post of the window.
        taken = {post.id for post in placed}
        oldest = placed[-1].created_at
        looked_at = [post for post in ordered if post.id in taken
                     or (post.kind not in rule.counts and post.created_at > oldest)]
    else:
        looked_at = ordered[:rule.window]
    early = frozenset(post.id for post in looked_at if employed_since is not None and post.created_at < employed_since)
    return Window(rule.window, tuple(placed), {post.id: place for place, post in enumerate(placed, 1)},
                  tuple(post for post in looked_at if post.id not in early), early)


