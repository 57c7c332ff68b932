"""The right posts: own ones, newest first, each once, cut to the window, with what stands beside it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Kind, Post
from scrapers import order

START = datetime(2026, 11, 1, tzinfo=UTC)


def post(number: int, kind: Kind = "original", pinned: bool = False, hour: int | None = None) -> Post:
    at = START + timedelta(hours=number if hour is None else hour)
    return Post(str(number), at, "x", kind=kind, pinned=pinned)


def ids(posts: tuple[Post, ...]) -> list[str]:
    return [post.id for post in posts]


def test_newest_first_each_once() -> None:
    assert ids(order.newest([post(1), post(3), post(2), post(3)], 20)) == ["3", "2", "1"]


def test_cut_to_the_window() -> None:
    assert ids(order.newest([post(n) for n in range(30)], 3)) == ["29", "28", "27"]


def test_equal_times_by_id() -> None:
    assert ids(order.newest([post(999, hour=1), post(1000, hour=1)], 20)) == ["1000", "999"]


def test_reposts_take_no_place_and_newer_ones_stay() -> None:
    posts = [post(9, "repost"), post(8), post(7, "repost"), post(6), post(5, "repost"), post(4)]
    assert ids(order.newest(posts, 2)) == ["9", "8", "7", "6"]
    assert ids(order.newest(posts, 20)) == ["9", "8", "7", "6", "5", "4"]


def test_a_pinned_post_stays_at_its_date() -> None:
    posts = [post(1, pinned=True), post(9), post(8), post(7)]
    assert ids(order.newest(posts, 2)) == ["9", "8", "1"]
    again = order.newest([post(8, pinned=True), post(9), post(8)], 2)
    assert [p.pinned for p in again] == [False, True]


def test_coverage_counts_own_posts() -> None:
    seen = order.coverage([post(1), post(2, "repost")], 20, complete=True, notes=["a", "a"])
    assert (seen.requested, seen.received, seen.notes) == (20, 1, ("a",))


@given(st.lists(st.tuples(st.integers(0, 60), st.sampled_from(["original", "reply", "quote", "repost"]), st.booleans()),
                max_size=60), st.integers(1, 30))
def test_any_mixture(rows: list[tuple[int, Kind, bool]], want: int) -> None:
    posts = [post(number, kind, pinned) for number, kind, pinned in rows]
    found = order.newest(posts, want)
    assert len(set(ids(found))) == len(found)
    assert [p.created_at for p in found] == sorted((p.created_at for p in found), reverse=True)
    assert sum(p.kind != "repost" and not p.pinned for p in found) <= want
    assert order.newest(found, want) == found
