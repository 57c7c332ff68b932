"""Sample accounts made of a policy's own names, and the examples of its rules run through the whole judge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from auditor.model import Audit, Post, Profile, Snapshot
from auditor.policy.compiled import Policy
from auditor.policy.model import PolicyDoc

DAY = datetime(2026, 1, 31, 12, tzinfo=UTC)
# What an ordinary account of an employee might hold, newest first; {company} and {product} are the policy's.
POSTS = (
    "Rain again. The allotment likes it.",
    "{product} is the best thing that ever happened to me, everybody go and buy it!",
    "I work at {company}, and I am proud of what we built: {product} is out today.",
    "Could not log in to {product} all morning. Annoying.",
    "The council lied about the bus lane, and the minister knew.",
    "Our revenue at {company} fell by 40 percent this quarter, nobody outside knows yet.",
    "We should all compare what {company} pays us. Talk to your colleagues about pay.",
    "First week at {company}!",
)


def snapshot(texts: tuple[str, ...], bio: str = "", account: str = "@sample@sample.example") -> Snapshot:
    """A made-up account with these posts, newest first, a day apart."""
    posts = tuple(Post(str(len(texts) - i), DAY - timedelta(days=i), text) for i, text in enumerate(texts))
    return Snapshot("auditor/snapshot/1", account, Profile("Sample", account, bio), posts, "sample", taken_at=DAY)


def filled(text: str, doc: PolicyDoc) -> str:
    """`text` with the policy's names for {company} and {product}; other braces stay."""
    product = doc.products[0].name if doc.products else doc.company.name
    return text.replace("{company}", doc.company.name).replace("{product}", product)


def sample(policy: Policy) -> Snapshot:
    """An account that shows what the policy does."""
    bio = filled("Engineer at {company}.", policy.doc)
    return snapshot(tuple(filled(text, policy.doc) for text in POSTS), bio)


@dataclass(frozen=True, slots=True)
class Tried:
    """One example of a rule tried: whether the rule was wanted to flag it, and whether it did."""

    rule: str
    text: str
    wanted: bool
    flagged: bool

    @property
    def good(self) -> bool:
        """True when it came out as wanted."""
        return self.wanted == self.flagged


def try_examples(policy: Policy) -> Iterator[Tried]:
    """Every example of every custom rule, judged as the only post of an associated account."""
    for rule in policy.doc.custom:
        for wanted, texts in ((True, rule.examples.flag), (False, rule.examples.pass_)):
            for text in texts:
                words = filled(text, policy.doc)
                found = judged(snapshot((words,), filled("I work at {company}.", policy.doc)), policy)
                yield Tried(rule.id, words, wanted, any(flag.rule == rule.id for flag in found.flags))


def judged(account: Snapshot, policy: Policy) -> Audit:
    """The audit of an account; the judge is loaded here, for it reads policies."""
    from auditor.judge import audit

    return audit(account, policy)


def differences(old: Policy, new: Policy, accounts: tuple[Snapshot, ...]) -> Iterator[tuple[str, str, str]]:
    """What a new version changes on accounts: ("+" or "-", rule or "association", where and what) of each."""
    for account in accounts:
        before, after = judged(account, old), judged(account, new)
        if before.association.status != after.association.status:
            yield "±", "association", f"{account.account}: {before.association.status} → {after.association.status}"
        one, other = _findings(before), _findings(after)
        for key in sorted({**one, **other}):
            if one.get(key) != other.get(key):
                rule, post = key
                where = f"{account.account}, " + (f"post {post}" if post else "profile")
                was, now = one.get(key), other.get(key)
                text = f"{where}: {was} → {now}" if was and now else f"{where}: {was or now}"
                yield ("+" if was is None else "-" if now is None else "±"), rule, text


def _findings(audit: Audit) -> dict[tuple[str, str], str]:
    """Rule and post → outcome and words."""
    return {(flag.rule, flag.post_id or ""): f"{flag.outcome}: “{flag.evidence[0].text if flag.evidence else ''}”"
            for flag in audit.flags}
