"""The window, the grounds and their ageing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import audit
from auditor.association import window
from auditor.association.pace import expected
from auditor.model import Audit, Post, Snapshot
from auditor.policy import Policy
from auditor.policy.model import AssociationRule

START = datetime(2026, 11, 20, 9, tzinfo=UTC)


def rules(**association: Any) -> Policy:
    """A policy of an invented firm."""
    return Policy.from_dict({
        "schema": "auditor/policy/1", "name": "Rules", "association": association,
        "company": {"name": "Veldara", "handles": ["@veldara"], "domains": ["veldara.example"]}})


def post(number: int, text: str = "soup again", hours: float | None = None, **more: Any) -> dict[str, Any]:
    """Post number 1 is the newest; each next one is 12 hours older."""
    at = START - timedelta(hours=12 * number if hours is None else hours)
    return {"id": f"p{number:03}", "created_at": at.isoformat().replace("+00:00", "Z"), "text": text, **more}


def judge(posts: Sequence[dict[str, Any]], policy: Policy | None = None, me: Any = None, **profile: Any) -> Audit:
    """The audit of an account with these posts and this profile."""
    return audit(Snapshot.from_dict({
        "schema": "auditor/snapshot/1", "account": "@sam@social.example", "taken_at": "2026-11-20T10:00:00Z",
        "profile": {"display_name": "Sam", "handle": "@sam@social.example", **profile}, "posts": list(posts)}),
        policy or rules(), me)


def grounds(result: Audit) -> list[tuple[str, str | None, int | None, int | None]]:
    """(spot, post, place, posts left) of each ground."""
    return [(g.spot, g.post_id, g.place, g.posts_left) for g in result.association.grounds]


STATEMENT = "First week at Veldara!"


@pytest.mark.parametrize(("place", "found"), [(1, 20), (5, 16), (20, 1), (21, None)])
def test_a_statement_counts_as_long_as_its_post_is_in_the_window(place: int, found: int | None) -> None:
    result = judge([post(n, STATEMENT if n == place else "soup again") for n in range(1, 24)])
    assert grounds(result) == ([] if found is None else [("post", f"p{place:03}", place, found)])
    assert result.association.status == ("associated" if found else "not_associated")


def test_reposts_take_no_place_replies_and_quotes_do() -> None:
    posts = [post(n, kind="repost", author="@x") for n in range(1, 6)]
    posts += [post(n, kind="reply" if n % 2 else "quote") for n in range(6, 25)] + [post(25, STATEMENT)]
    assert grounds(judge(posts)) == [("post", "p025", 20, 1)]


def test_a_repost_newer_than_the_windows_oldest_post_is_looked_at() -> None:
    posts = [post(1), post(2, kind="repost", author="@x"), post(3), post(4, kind="repost", author="@x")]
    assert set(judge(posts).posts) == {"p001", "p002", "p003"}


def test_what_the_policy_does_not_count_takes_no_place() -> None:
    posts = [post(1, kind="reply"), post(2, STATEMENT), post(3, STATEMENT, kind="reply")]
    assert grounds(judge(posts, rules(counts=["original"], window=5))) == [("post", "p002", 1, 5)]


def test_the_window_is_as_long_as_the_policy_says() -> None:
    posts = [post(n, STATEMENT if n == 10 else "soup") for n in range(1, 20)]
    assert grounds(judge(posts, rules(window=10))) == [("post", "p010", 10, 1)]
    assert grounds(judge(posts, rules(window=9))) == []


def test_a_pinned_post_is_a_visible_spot_and_a_post_at_its_own_date() -> None:
    inside = judge([post(1), post(2, STATEMENT, pinned=True)])
    assert grounds(inside) == [("pinned", "p002", None, None), ("post", "p002", 2, 19)]
    outside = judge([*(post(n) for n in range(1, 21)), post(21, STATEMENT, pinned=True)])
    assert grounds(outside) == [("pinned", "p021", None, None)]


def test_only_the_policys_visible_spots_count() -> None:
    result = judge([], rules(visible_spots=["display_name"]), bio="nurse at Veldara")
    assert result.association.status == "not_associated"
    assert [m.spot for m in result.mentions] == ["bio"]


def test_a_former_employer_in_the_bio_counts_and_is_called_former() -> None:
    result = judge([], bio="ex-Veldara, now a baker")
    (ground,) = result.association.grounds
    assert (ground.certainty, ground.matched) == ("certain", "Veldara")
    assert "former" in ground.reason


def test_posts_before_the_date_of_hire_count_for_nothing() -> None:
    posts = [post(1), post(2, STATEMENT), post(3, STATEMENT)]
    since = (START - timedelta(hours=30)).isoformat()
    result = judge(posts, me={"employed_since": since})
    assert grounds(result) == [("post", "p002", 2, 19)]
    assert "p003" not in result.posts


def test_an_unclear_post_is_a_question_alone_and_likely_beside_another_ground() -> None:
    unclear = "Back at Veldara today!"
    alone = judge([post(1, unclear)])
    assert alone.association.status == "unclear"
    assert [g.certainty for g in alone.association.grounds] == ["unclear"]
    beside = judge([post(1, unclear)], bio="Veldara")
    assert [(g.spot, g.certainty) for g in beside.association.grounds] == [("bio", "certain"), ("post", "likely")]


def test_without_it_says_what_would_be_left() -> None:
    result = judge([post(1, STATEMENT), post(2, "Back at Veldara today!")])
    assert [(g.post_id, g.without_it) for g in result.association.grounds] == [("p001", "unclear"), ("p002", "associated")]
    assert judge([post(1, STATEMENT)]).association.grounds[0].without_it == "not_associated"


def test_ids_are_the_same_from_run_to_run_and_do_not_hang_on_place_or_time() -> None:
    first = judge([post(1, STATEMENT)]).association.grounds[0]
    later = judge([post(0, hours=-5), post(1, STATEMENT, hours=3)]).association.grounds[0]
    assert first.id == later.id
    assert first.id.startswith("g-") and len(first.id) == 10
    assert first.place != later.place


def test_the_expected_dates_come_from_the_accounts_own_pace() -> None:
    ground = judge([post(n, STATEMENT if n == 1 else "soup") for n in range(1, 21)]).association.grounds[0]
    assert ground.expected is not None
    # Two posts a day: twenty more take about ten days.
    assert ground.expected.start < (START + timedelta(days=10)).date() < ground.expected.end
    assert ground.expected.end < (START + timedelta(days=20)).date()


@pytest.mark.parametrize("times", [[], [START], [START - timedelta(days=d) for d in range(3)],
                                   [START - timedelta(minutes=m) for m in range(6)]])
def test_too_little_tells_no_pace(times: list[datetime]) -> None:
    assert expected(times, 5, START) is None


def test_a_pace_of_years_is_not_told() -> None:
    assert expected([START - timedelta(days=400 * n) for n in range(6)], 20, START) is None


def test_equal_times_have_one_order() -> None:
    posts = [Post(str(n), START, "x") for n in range(30)]
    one = window(posts, AssociationRule())
    assert one.places == window(list(reversed(posts)), AssociationRule()).places
    assert one.posts[0].id == "29"


POSTS = st.lists(st.builds(
    lambda hours, text, kind, pinned: {"text": text, "kind": kind, "pinned": pinned, "hours": hours},
    st.integers(0, 40), st.sampled_from([STATEMENT, "Back at Veldara today!", "soup", "my sister works at Veldara"]),
    st.sampled_from(["original", "reply", "repost"]), st.booleans()), max_size=30)


@settings(max_examples=40, deadline=None)
@given(POSTS, st.randoms(use_true_random=False))
def test_the_order_of_the_input_never_matters(drawn: list[dict[str, Any]], random: Any) -> None:
    posts = [post(n, **row) for n, row in enumerate(drawn)]
    shuffled = list(posts)
    random.shuffle(shuffled)
    one, other = judge(posts, rules(window=8)), judge(shuffled, rules(window=8))
    assert one.association == other.association
    assert dict(one.posts) == dict(other.posts)


@settings(max_examples=60, deadline=None)
@given(POSTS)
def test_places_and_what_is_left_agree(drawn: list[dict[str, Any]]) -> None:
    result = judge([post(n, **row) for n, row in enumerate(drawn)], rules(window=6))
    statuses = {"associated": bool([g for g in result.association.grounds if g.certainty != "unclear"])}
    assert (result.association.status == "associated") == statuses["associated"]
    for ground in result.association.grounds:
        if ground.spot == "post":
            assert ground.place is not None and 1 <= ground.place <= 6
            assert ground.posts_left == 7 - ground.place
    assert len({ground.id for ground in result.association.grounds}) == len(result.association.grounds)
