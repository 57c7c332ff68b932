"""Whose account is it? What is shown of an audit before its owner is known.

Anyone can look at a public page, so an audit for somebody who has not proved that the account
is theirs must not become a detector of talk about pay, unions, politics or health. Leaving such
posts out is not enough: who has the page could tell them by what is missing. So in that view a
post about which nothing is to be told is not there at all, protected or not: absence says nothing.

What stays, and why none of it tells a protected post from an ordinary one:

- the association's status, unchanged, with its grounds. A ground in a protected post is left out
  where the others carry the status alone; where it carries the status it stays, marked by nothing:
  it shows the words of employment and no others
- flags that are not private, on posts that are not protected
- mentions in the profile, in flagged posts, and within the words of a ground
- near misses in the profile and in flagged posts, but none of a sensitive rule
- posts that no rule could judge (what no rule reads is never recognised as protected); what was
  not judged of other posts is told once for the account, not by post
- `posts` lists those flagged and those not judged, and no others
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from auditor.model import GRAVITY, Association, Audit, Coverage, Flag, Ground, Mention, NotJudged, PostOutcome, Status

NOTICE = ("Until it is proved that this account is yours, protected posts, private findings and posts without "
          "a finding are left out of what is shown, whether or not there are any.")

# Near misses of these rules tell of politics, religion, origin, health or orientation.
_SENSITIVE = frozenset({"political-attack", "identity-attack"})


def for_stranger(audit: Audit) -> Audit:
    """`audit` as it may be shown and kept before ownership is proved. Pure; twice is the same as once."""
    hidden = {entry.post_id for entry in audit.protected}
    flags = tuple(flag for flag in audit.flags if not flag.private and flag.post_id not in hidden)
    grounds = _grounds(audit.association, hidden)
    flagged: set[str | None] = {None, *(flag.post_id for flag in flags)}
    return replace(
        audit,
        association=replace(audit.association, grounds=grounds),
        mentions=tuple(m for m in audit.mentions if m.post_id in flagged or _within(m, grounds)),
        flags=flags,
        protected=(),
        near_misses=tuple(n for n in audit.near_misses if n.post_id in flagged and n.rule not in _SENSITIVE),
        not_judged=tuple(entry for entry in audit.not_judged if _unread(entry, audit)) + _once(audit),
        posts=_outcomes(audit, flags, hidden),
        coverage=_noted(audit.coverage),
    )


def _noted(coverage: Coverage) -> Coverage:
    """With the notice among its notes, so that every output and file says it, whether or not there was anything."""
    return coverage if NOTICE in coverage.notes else replace(coverage, notes=(*coverage.notes, NOTICE))


def _grounds(association: Association, hidden: set[str]) -> tuple[Ground, ...]:
    """The grounds without those in protected posts, as far as the rest gives the same status."""
    rest = tuple(ground for ground in association.grounds if ground.post_id not in hidden)
    if len(rest) == len(association.grounds) or _status(rest) != association.status:
        return association.grounds
    return tuple(_alone(ground, rest) for ground in rest)


def _alone(ground: Ground, grounds: tuple[Ground, ...]) -> Ground:
    """`without_it` worked out among the grounds that are shown, so that it tells of no other."""
    return replace(ground, without_it=_status(tuple(other for other in grounds if other is not ground)))


def _status(grounds: tuple[Ground, ...]) -> Status:
    if any(ground.certainty != "unclear" for ground in grounds):
        return "associated"
    return "unclear" if grounds else "not_associated"


def _within(mention: Mention, grounds: tuple[Ground, ...]) -> bool:
    return any((mention.spot, mention.post_id, mention.part) == (ground.spot, ground.post_id, ground.part)
               and mention.start < ground.end and ground.start < mention.end for ground in grounds)


def _unread(entry: NotJudged, audit: Audit) -> bool:
    return entry.post_id is None or audit.posts.get(entry.post_id) == "not_judged"


def _once(audit: Audit) -> tuple[NotJudged, ...]:
    """What was not judged in posts that some rule read: each kind once, and without its post."""
    kinds = {(entry.rules, entry.reason): NotJudged(entry.spot, None, entry.rules, entry.reason)
             for entry in audit.not_judged if not _unread(entry, audit)}
    return tuple(kinds[key] for key in sorted(kinds))


def _outcomes(audit: Audit, flags: tuple[Flag, ...], hidden: set[str]) -> Mapping[str, PostOutcome]:
    """The gravest remaining outcome of each post that is flagged or not judged, in the audit's order."""
    gravest: dict[str | None, PostOutcome] = {}
    for flag in flags:
        gravest[flag.post_id] = max(gravest.get(flag.post_id, "none"), flag.outcome, key=GRAVITY.index)
    return {post_id: gravest.get(post_id, outcome) for post_id, outcome in audit.posts.items()
            if post_id in gravest or (outcome == "not_judged" and post_id not in hidden)}
