"""The right posts: own ones only, newest first, each once, as many as wanted; reposts beside them.

`semantics.md`, window: originals, quotes and replies, newest first by time of posting, a pinned post at
its own date. A repost takes no place; one that is newer than the window's oldest post goes with it.
Pinned posts older than the window stay too: they are a visible spot.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from auditor.model import Coverage, Post


def sort_key(post: Post) -> tuple[object, ...]:
    """By time, then by id, a longer one after a shorter: as the window is cut, so that both agree."""
    return (post.created_at, len(post.id), post.id)


def newest(posts: Iterable[Post], want: int) -> tuple[Post, ...]:
    """The window with the reposts and pinned posts that belong to it.

    Of two entries with one id the later one wins, but `pinned` is kept from either.
    """
    merged: dict[str, Post] = {}
    for post in posts:
        earlier = merged.get(post.id)
        if earlier is not None and earlier.pinned and not post.pinned:
            post = replace(post, pinned=True)
        merged[post.id] = post
    ordered = sorted(merged.values(), key=sort_key, reverse=True)
    own = [post for post in ordered if post.kind != "repost"]
    window = {post.id for post in own[:want]}
    short = len(own) < want
    oldest = own[: want or 1][-1].created_at if own else None
    return tuple(post for post in ordered
                 if post.id in window or post.pinned
                 or (post.kind == "repost" and (short or oldest is None or post.created_at > oldest)))


def coverage(posts: Iterable[Post], want: int, *, complete: bool, newest_first: bool = True,
             notes: Iterable[str] = ()) -> Coverage:
    """How much was seen. `complete`: nothing of the window is missing; `received` counts the person's own."""
    own = sum(post.kind != "repost" for post in posts)
    return Coverage(want, min(own, want), newest_first, complete, tuple(dict.fromkeys(notes)))
