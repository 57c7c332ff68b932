"""A draft judged: what would be flagged, how it would read mended, what it does to the association."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from auditor.cli._judging import TO_ACT_ON
from auditor.mend import mended
from auditor.model import Audit, Coverage, Me, Post, Profile, Snapshot, Status
from auditor.schema import plain

if TYPE_CHECKING:
    from auditor.policy import Policy

ID = "draft"


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft and what was found.

    standing: the account's association before it is posted
    window:   how many posts it would count for
    mended:   the text as it would read mended, or None; `left` is what is still flagged in it
    """

    text: str
    audit: Audit
    standing: Status
    window: int
    mended: str | None
    left: tuple[str, ...]

    @property
    def status(self) -> int:
        """1 where something would have to be acted on, else 0."""
        return int(any(flag.outcome in TO_ACT_ON for flag in self.audit.flags))

    @property
    def effect(self) -> str:
        """What posting it does to the association, in a sentence."""
        found = self.audit.association
        subject = found.grounds[0].subject if found.grounds else ""
        if found.status == "associated" and self.standing == "associated":
            return "The account is associated already; this post would be one more ground for it."
        if found.status == "associated":
            return f"Posting this makes the account associated with {subject} for the next {self.window} posts."
        if found.status == "unclear":
            return f"This may be read as saying that you work at {subject}: whether it does is for you to say."
        if self.standing == "not_associated":
            return "Posting this does not make the account associated."
        return f"The account is {self.standing}; posting this changes nothing in that."

    def to_dict(self) -> dict[str, Any]:
        """As plain data."""
        audit = self.audit
        return {"text": self.text, "outcome": audit.posts.get(ID, "none"), "flags": plain(audit.flags),
                "protected": plain(audit.protected), "near_misses": plain(audit.near_misses),
                "not_judged": plain(audit.not_judged), "mentions": plain(audit.mentions),
                "association": plain(audit.association), "effect": self.effect, "mended": self.mended,
                "left": list(self.left)}

    def lines(self, columns: int, color: bool) -> Iterator[str]:
        """For a terminal: the answer first."""
        from reports.plain import visible, wrap
        from reports.terminal import findings

        if not self.audit.flags:
            yield "Nothing would be flagged in what was judged."
            yield ""
        yield from findings(self.audit, columns, color)
        yield wrap(f"Association: {self.effect}", columns)
        if self.mended is not None:
            yield ""
            yield "Mended, it reads:"
            yield wrap(visible(self.mended, lines=True), columns, "    ")
            yield wrap(f"Judged again: {self._rest()}", columns, "    ")

    def _rest(self) -> str:
        if not self.left:
            return "nothing is flagged in it."
        return f"it is still flagged for {', '.join(self.left)}; no added words mend that."


def judge(text: str, policy: Policy, me: Me, account: str, source: str, standing: Status) -> Draft:
    """A text as a post of an account now."""
    audit = _audit(text, policy, me, account, source, standing)
    better = mended(text, audit.flags, policy.doc.company.name, _languages(text)) if audit.flags else None
    left: tuple[str, ...] = ()
    if better is not None:
        left = tuple(dict.fromkeys(f.rule for f in _audit(better, policy, me, account, source, standing).flags))
    return Draft(text, audit, standing, policy.doc.association.window, better, left)


def _audit(text: str, policy: Policy, me: Me, account: str, source: str, standing: Status) -> Audit:
    """The audit of the post alone: what is found in the empty profile around it is left out."""
    from auditor.judge import audit

    now = datetime.now(UTC)
    snapshot = Snapshot("auditor/snapshot/1", account, Profile(), (Post(ID, now, text),), source, taken_at=now,
                        coverage=Coverage(requested=1, received=1))
    found = audit(snapshot, policy, me, standing=standing)
    return replace(found, flags=tuple(flag for flag in found.flags if flag.post_id == ID))


def _languages(text: str) -> list[str]:
    from auditor.grammar.reading import read

    return sorted(read([("text", text)]).codes)
