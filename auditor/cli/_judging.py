"""From a snapshot to what is shown: judge, leave out what is not for a stranger, compare, keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from auditor.cli._passages import passages, stored
from auditor.model import Audit, Me, Snapshot
from auditor.privacy import for_stranger, judged_for_stranger, with_notice
from auditor.schema import format_time, parse_time, plain
from reports.base import Changes, Passage, PassageKey, PostRef

if TYPE_CHECKING:
    from auditor.policy import Policy
    from auditor.store import Kept, Store

TO_ACT_ON = frozenset({"disclaimer", "review", "urgent"})


@dataclass(frozen=True, slots=True)
class Judged:
    """One account judged; `audit` is as it may be shown."""

    asked: str
    own: bool
    snapshot: Snapshot
    audit: Audit
    changes: Changes | None = None

    @property
    def status(self) -> int:
        """1 where something asks to be acted on, else 0."""
        return int(any(flag.outcome in TO_ACT_ON for flag in self.audit.flags))

    @property
    def refs(self) -> dict[str, PostRef]:
        """Address and time of each post that the audit speaks of."""
        return refs(self.audit, self.snapshot)

    @property
    def passages(self) -> dict[PassageKey, Passage]:
        """The texts around what was found, as far as a report may show them."""
        return passages(self.audit, self.snapshot)


def judge(asked: str, snapshot: Snapshot, own: bool, policy: Policy, me: Me) -> Judged:
    """The audit of a snapshot, as it may be shown to who asked."""
    found = _audit(snapshot, own, policy, me)
    return Judged(asked, own, snapshot, found if own else with_notice(found))


def _audit(snapshot: Snapshot, own: bool, policy: Policy, me: Me) -> Audit:
    """The audit whole, or without what is for the account's owner alone."""
    from auditor.judge import audit

    return audit(snapshot, policy, me) if own else judged_for_stranger(snapshot, lambda seen: audit(seen, policy, me))


def refs(audit: Audit, snapshot: Snapshot) -> dict[str, PostRef]:
    """Where each post stands that an audit speaks of; no other post."""
    spoken = {entry.post_id for group in (audit.association.grounds, audit.mentions, audit.flags, audit.protected,
                                          audit.near_misses, audit.not_judged) for entry in group}
    return {post.id: PostRef(post.url, post.created_at) for post in snapshot.posts if post.id in spoken}


def since_last(judged: Judged, last: Kept, store: Store, policy: Policy) -> Changes:
    """What differs from the last audit kept, by cause."""
    from auditor.changes import compare
    from auditor.cli._words import sentence

    own = judged.own and last.own
    before = last.audit if judged.own else for_stranger(last.audit)
    now = judged.audit if own or not judged.own else _audit(judged.snapshot, False, policy, judged.audit.me)
    then = policy if before.policy.sha256 == policy.ref.sha256 else _policy_of(last, store)

    def again(me: Me) -> Audit:
        assert then is not None
        return _audit(judged.snapshot, own, then, me)

    found = compare(before, now, again if then is not None else None)
    note = "" if then is not None else ("The policy changed too, and the earlier one is not at hand: some of this may "
                                        "come from the policy.")
    if before.tool_version != now.tool_version:
        note = (f"{note} This program changed too ({before.tool_version} then, {now.tool_version} now).").strip()
    return Changes(last.checked_at, tuple(sentence(difference) for difference in found), note)


def _policy_of(last: Kept, store: Store) -> Policy | None:
    """The policy that the last audit was judged by; None when it is not kept or of a shape no longer known."""
    from auditor.errors import AuditorError
    from auditor.policy import Policy

    doc = store.policy(last.audit.policy)
    if not isinstance(doc, dict):
        return None
    try:
        return Policy.from_dict(doc | {"extends": []})
    except AuditorError:
        return None


def keep(judged: Judged, store: Store, policy: Policy, now: datetime) -> None:
    """Keep the audit as it was shown."""
    from auditor.store import Kept

    store.keep(Kept(judged.audit.account, judged.asked, judged.own, now, judged.audit, _stored(judged.refs),
                    stored(judged.passages)), plain(policy.doc))


def _stored(known: Mapping[str, PostRef]) -> dict[str, dict[str, str]]:
    return {post_id: {"url": ref.url, "created_at": format_time(ref.created_at) if ref.created_at else ""}
            for post_id, ref in known.items()}


def stored_refs(posts: Mapping[str, Mapping[str, str]]) -> dict[str, PostRef]:
    """The places of posts, as kept in the store."""
    return {post_id: PostRef(ref.get("url", ""), parse_time(ref["created_at"]) if ref.get("created_at") else None)
            for post_id, ref in posts.items()}
