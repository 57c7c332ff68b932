"""A rule: one file in this package with one subclass of `Rule`, found by walking the package.

A rule sees one post (or the profile) as it was read and says what it finds. It is pure. What is
the same for all rules (reach, exceptions, protected speech, overlap of rules, ids) is done by
`auditor.judge`.
"""

from __future__ import annotations

from abc import ABC
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from auditor.grammar.reading import Reading
from auditor.model import Certainty, Evidence, Me, Mention, Outcome, Post, Snapshot, Spot, Status

if TYPE_CHECKING:
    from auditor.association import Statement
    from auditor.policy import Policy

Reach = Literal["always", "associated"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found. `outcome` only where it differs from the rule's own.

    evidence: the words that caused it, first the decisive ones; masked already where they must be
    why:      a sentence for the person: what was seen and why it matters
    remedy:   what to do, concretely: words to add or drop, whom to ask
    effect:   what following the remedy does to the association, or None
    sensitive: kinds of sensitive matter that the finding shows ("politics", "religion", "health", …)
    gives_way: rules in whose presence on the same post this finding is withdrawn, because they explain its words
    masked:   stretches (part, start, end) of the post that nothing may show: a secret, a customer's data
    """

    evidence: tuple[Evidence, ...]
    why: str
    remedy: str
    certainty: Certainty = "certain"
    outcome: Outcome | None = None
    effect: str | None = None
    sensitive: tuple[str, ...] = ()
    gives_way: tuple[str, ...] = ()
    masked: tuple[tuple[str, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Near:
    """Words that look like a finding of this rule and are none."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True, eq=False)
class PostContext:
    """One post as rules see it.

    reading:    the author's own words (of a repost: the words shared)
    context:    the quoted post or the post answered, read; None where there is none
    mentions:   those in the post's own words that count or are unclear
    statements: employment statements in the post's own words
    status:     the account's association
    """

    post: Post
    reading: Reading
    context: Reading | None
    mentions: tuple[Mention, ...]
    context_mentions: tuple[Mention, ...]
    statements: tuple[Statement, ...]
    status: Status
    policy: Policy
    me: Me
    snapshot: Snapshot

    @property
    def repost(self) -> bool:
        """True when the words are somebody else's."""
        return self.post.kind == "repost"


@dataclass(frozen=True, slots=True, eq=False)
class ProfileContext:
    """The profile as rules see it: each visible spot's texts, read together, by (spot, part)."""

    reading: Reading
    mentions: tuple[Mention, ...]
    status: Status
    policy: Policy
    me: Me
    snapshot: Snapshot


class Rule(ABC):
    """One rule of the table of rules.

    id:        a noun in its failing state; equals the file name with hyphens
    reach:     "always", or "associated": only where the account is associated
    outcome:   the default outcome
    languages: those that it can judge
    reposts:   whether a repost's words are judged too
    replaces:  rules whose finding on the same post is left out when this one finds something
    The class docstring says what is flagged and what is not, and is shown by `auditor rules ID`.
    """

    id: ClassVar[str]
    reach: ClassVar[Reach]
    outcome: ClassVar[Outcome]
    languages: ClassVar[frozenset[str]] = frozenset({"en", "zh"})
    reposts: ClassVar[bool] = False
    replaces: ClassVar[tuple[str, ...]] = ()

    def of_post(self, post: PostContext) -> Iterable[Finding | Near]:
        """Findings and near misses in one post."""
        return ()

    def of_profile(self, profile: ProfileContext) -> Iterable[tuple[Spot, Finding | Near]]:
        """Findings and near misses in the profile, with their spot."""
        return ()

