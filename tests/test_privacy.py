"""What a stranger sees of an audit: nothing of protected posts and private findings, and nothing that tells of them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.judge import audit as judge
from auditor.model import Audit, Snapshot
from auditor.policy import Policy
from auditor.privacy import NOTICE, for_stranger, judged_for_stranger, with_notice
from tests.audits import audit, flag, ground, mention, near

HIDDEN: dict[str, Any] = {
    "protected": [{"post_id": "3", "reason": "speaks of pay"}],
    "flags": [flag("f-1", "1"), flag("f-2", "2", private=True, sensitive=["politics"], outcome="review"),
              flag("f-3", "3", private=True, outcome="urgent")],
    "mentions": [mention("1"), mention("3")],
    "near_misses": [near("3"), near("4"), near("5", "political-attack")],
    "not_judged": [{"spot": "post", "post_id": "3", "rules": "disparagement", "reason": "language: fr"},
                   {"spot": "post", "post_id": "5", "rules": "all", "reason": "language: fi"}],
    "posts": {"1": "review", "2": "review", "3": "urgent", "4": "none", "5": "not_judged"},
}


def text(result: Audit) -> str:
    return json.dumps(result.to_dict())


def test_nothing_of_protected_posts_and_private_findings_is_left() -> None:
    shown = for_stranger(audit(**HIDDEN))
    assert shown.protected == ()
    assert [f.id for f in shown.flags] == ["f-1"]
    assert dict(shown.posts) == {"1": "review", "2": "none", "4": "none", "5": "not_judged"}
    assert "f-2" not in text(shown) and "f-3" not in text(shown) and '"post_id": "3"' not in text(shown)
    assert [n.post_id for n in shown.near_misses] == ["4"]


def test_the_document_does_not_count_what_is_missing() -> None:
    shown = for_stranger(audit(**HIDDEN))
    assert shown.coverage.received == len(shown.posts) == 4


def test_without_such_matter_nothing_changes_but_the_notice() -> None:
    plain = audit(flags=[flag()], mentions=[mention("1")], near_misses=[near("4")], grounds=[ground()],
                  posts={"1": "review", "4": "none"})
    assert for_stranger(plain) == plain
    assert with_notice(plain).coverage.notes == (NOTICE,)


def test_the_notice_stands_once_and_always() -> None:
    once = with_notice(for_stranger(audit(**HIDDEN)))
    assert with_notice(once) == once
    assert with_notice(audit()).coverage.notes == once.coverage.notes


@pytest.mark.parametrize(("grounds", "kept", "status"), [
    ([ground("g-1"), ground("g-2", "3")], ["g-1"], "associated"),
    ([ground("g-1", certainty="likely"), ground("g-2", "3")], ["g-1"], "associated"),
    ([ground("g-2", "3")], [], "not_associated"),
    ([ground("g-1", certainty="unclear"), ground("g-2", "3")], ["g-1"], "unclear"),
])
def test_no_ground_in_a_protected_post_and_a_status_that_tells_of_none(
    grounds: list[dict[str, Any]], kept: list[str], status: str
) -> None:
    shown = for_stranger(audit(grounds=grounds, protected=HIDDEN["protected"]))
    assert shown.association.status == status
    assert [g.id for g in shown.association.grounds] == kept


def test_what_would_be_without_a_ground_tells_of_no_hidden_one() -> None:
    grounds = [ground("g-1", without_it="associated"), ground("g-2", "3", without_it="associated")]
    shown = for_stranger(audit(grounds=grounds, protected=HIDDEN["protected"]))
    assert [g.without_it for g in shown.association.grounds] == ["not_associated"]


IDS = st.sampled_from(["1", "2", "3", "4", "5"])
AUDITS = st.builds(
    lambda hidden, flags, mentions, nears: audit(
        protected=[{"post_id": key, "reason": "r"} for key in sorted(hidden)],
        flags=[flag(f"f-{i}", key, private=private or key in hidden) for i, (key, private) in enumerate(flags)],
        mentions=[mention(key) for key in mentions], near_misses=[near(key) for key in nears], grounds=[ground()]),
    st.sets(IDS), st.lists(st.tuples(IDS, st.booleans())), st.lists(IDS), st.lists(IDS))


@given(AUDITS)
def test_for_any_audit_no_id_of_a_protected_post_is_left(full: Audit) -> None:
    shown = for_stranger(full)
    assert for_stranger(shown) == shown
    for entry in full.protected:
        assert f'"{entry.post_id}"' not in text(shown)
    assert not any(f.private for f in shown.flags)


@given(AUDITS)
def test_private_findings_leave_no_difference(full: Audit) -> None:
    """An audit shows the same whether a private finding was made or not."""
    without = replace(full, flags=tuple(f for f in full.flags if not f.private))
    assert for_stranger(without) == for_stranger(full)


POLICY = Policy.from_dict({"schema": "auditor/policy/1", "name": "p", "company": {"name": "Hollowmere"}})
PROTECTED = "We at Hollowmere are all underpaid. Colleagues, compare your pay and join the union!"
PLAIN = ("Bread rises slowly today.", "First week at Hollowmere!", "Rain again over the allotment.",
         "Our unannounced revenue at Hollowmere fell by 12% last quarter, nobody outside knows.", "Tea first.")


def seen(texts: list[tuple[str, str]], bio: str = "") -> Audit:
    """What a stranger sees of an account with these posts (id, text), newest first."""
    made = datetime(2026, 11, 20, tzinfo=UTC)
    posts = [{"id": key, "text": said, "created_at": f"{made - timedelta(hours=int(key)):%Y-%m-%dT%H:%M:%SZ}"}
             for key, said in texts]
    data = {"schema": "auditor/snapshot/1", "account": "@sam@social.example", "profile": {"bio": bio}, "posts": posts}
    return judged_for_stranger(Snapshot.from_dict(data), lambda one: judge(one, POLICY))


@given(st.lists(st.tuples(st.booleans(), st.sampled_from(PLAIN)), max_size=26), st.sampled_from(["", "At Hollowmere"]))
@settings(deadline=None, max_examples=30)
def test_an_account_looks_the_same_with_and_without_its_protected_posts(posts: list[tuple[bool, str]], bio: str) -> None:
    """Byte for byte: places, counts, status and grounds too, however many of the posts are protected."""
    texts = [(str(number), PROTECTED if protected else plain) for number, (protected, plain) in enumerate(posts)]
    without = [entry for entry in texts if entry[1] != PROTECTED]
    assert text(seen(texts, bio)) == text(seen(without, bio))


def test_the_only_ground_is_a_protected_post() -> None:
    assert judge(snapshot_of(PROTECTED), POLICY).association.status == "associated"
    shown = seen([("1", PROTECTED)])
    assert (shown.association.status, shown.association.grounds, dict(shown.posts)) == ("not_associated", (), {})


def snapshot_of(said: str) -> Snapshot:
    post = {"id": "1", "text": said, "created_at": "2026-11-19T08:00:00Z"}
    return Snapshot.from_dict({"schema": "auditor/snapshot/1", "account": "a", "profile": {}, "posts": [post]})
