"""The whole way from a snapshot to an audit, on one screen. Pure: no clock, no network, no disk."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from auditor import association, masking, mentions, not_judged, protection
from auditor.grammar.reading import Reading, read
from auditor.identity import read_me
from auditor.model import (
    GRAVITY,
    Association,
    Audit,
    Flag,
    Me,
    Mention,
    NearMiss,
    Post,
    PostOutcome,
    Protected,
    Snapshot,
    Spot,
    Status,
)
from auditor.overlap import without_replaced
from auditor.policy import Policy
from auditor.rules import rules
from auditor.rules.base import Finding, Near, PostContext, ProfileContext, Rule
from auditor.version import VERSION

_STANDING: tuple[Status, ...] = ("not_associated", "unclear", "associated")


@dataclass(frozen=True, slots=True, eq=False)
class ReadPost:
    """A post that is looked at: its words read, its names and employment statements found."""

    post: Post
    reading: Reading
    context: Reading | None
    mentions: tuple[Mention, ...]
    context_mentions: tuple[Mention, ...]
    employment: association.Employment


def audit(snapshot: Snapshot, policy: Policy, me: Me | Mapping[str, Any] | None = None, *,
          standing: Status = "not_associated") -> Audit:
    """Judge one snapshot under one policy.

    `me`: what the person said about themselves (date of hire, role, namesakes), or None.
    `standing`: the association of an account of which the snapshot shows a part only, such as a draft; rules
    judge by it or by the snapshot's own, whichever says more. The same input gives the same audit.
    """
    person = read_me(me)
    profile_reading, profile_mentions = _read_profile(snapshot, policy, person)
    window = association.window(snapshot.posts, policy.doc.association, person.employed_since)
    posts = [_read_post(post, policy, person) for post in window.examined]
    found = association.associate(
        snapshot, policy, window, profile_reading, profile_mentions,
        [association.Stated(p.post, p.employment.statements) for p in posts])
    status = max(standing, found.status, key=_STANDING.index)
    profile = ProfileContext(profile_reading, profile_mentions, status, policy, person, snapshot)
    contexts = [PostContext(p.post, p.reading, p.context, p.mentions, p.context_mentions, p.employment.statements,
                            status, policy, person, snapshot) for p in posts]
    of_own, of_reposts = (_rules_for(policy, status, repost) for repost in (False, True))
    judged = [_judge_post(context, of_reposts if context.repost else of_own) for context in contexts]
    shields = {c.post.id: j.shield for c, j in zip(contexts, judged, strict=True) if j.shield is not None}
    covers = {c.post.id: j.hidden for c, j in zip(contexts, judged, strict=True) if j.hidden is not None}
    flags = [*_judge_profile(profile), *(flag for j in judged for flag in j.flags)]
    gaps = not_judged.gaps(profile, contexts)
    return Audit(
        account=snapshot.account, source=snapshot.source, taken_at=snapshot.taken_at, tool_version=VERSION,
        policy=policy.ref, me=person, association=_covered(found, covers),
        mentions=(*profile_mentions, *(_covered_mention(m, covers) for p in posts for m in p.mentions)),
        flags=tuple(flags),
        protected=tuple(Protected(post_id, shield.reason) for post_id, shield in shields.items()),
        near_misses=(*_near_statements(posts, shields, covers), *(near for j in judged for near in j.nears)),
        not_judged=gaps,
        posts={c.post.id: _gravest(c, flags, gaps) for c in contexts},
        coverage=snapshot.coverage,
    )


def _read_profile(snapshot: Snapshot, policy: Policy, me: Me) -> tuple[Reading, tuple[Mention, ...]]:
    return mentions.of_profile(snapshot, policy, me)


def _read_post(post: Post, policy: Policy, me: Me) -> ReadPost:
    reading = read(post.parts(), post.language)
    names = mentions.of_post(post, reading, policy, me)
    other = post.quoted or post.reply_to
    context_names: tuple[Mention, ...]
    if other is None or not other.text:
        context, context_names = None, ()
    else:
        context = read([("text", other.text)])
        context_names = mentions.of_text(context, policy, me)
    said = association.employment(post, reading, context, names, context_names, policy)
    return ReadPost(post, reading, context, names, context_names, said)


@dataclass(frozen=True, slots=True, eq=False)
class _Judged:
    """What was found in one post: its protection, its flags and near misses, and what nothing may show of it."""

    shield: protection.Shield | None
    flags: list[Flag]
    nears: list[NearMiss]
    hidden: masking.Hidden | None


def _judge_post(context: PostContext, judging: Iterable[Rule]) -> _Judged:
    """One post judged: protection recognised, overlaps settled, secrets and customers' data covered."""
    found: list[tuple[Rule, Finding]] = []
    nears: list[NearMiss] = []
    shield = protection.recognise(context)
    for rule in judging:
        for result in rule.of_post(context):
            if isinstance(result, Near):
                nears.append(NearMiss(rule.id, "post", context.post.id, result.text, result.reason))
            elif not _excepted(rule, result, context):
                found.append((rule, result))
    shield = protection.settle(shield, found)
    kept = [(rule, finding) for rule, finding in without_replaced(found)
            if shield is None or protection.survives(rule, finding, shield)]
    flags = [_flag(rule, finding, "post", context, private=shield is not None) for rule, finding in kept]
    flagged = {flag.rule for flag in flags}
    nears = [near for near in nears if near.rule not in flagged and shield is None]
    cover = masking.hidden((stretch for _, finding in found for stretch in finding.masked), context.post.parts())
    if cover is not None:
        flags, nears = [cover.flag(flag) for flag in flags], [cover.near(near) for near in nears]
    return _Judged(shield, flags, nears, cover)


def _covered(found: Association, covers: Mapping[str, masking.Hidden]) -> Association:
    """The association with nothing in its grounds that a post must not show."""
    if not covers:
        return found
    return replace(found, grounds=tuple(
        masking.masked_ground(ground, cover.stretches, cover.words) if (cover := covers.get(ground.post_id or "")) else ground
        for ground in found.grounds))


def _covered_mention(mention: Mention, covers: Mapping[str, masking.Hidden]) -> Mention:
    cover = covers.get(mention.post_id or "")
    return masking.masked_mention(mention, cover.stretches) if cover else mention


def _near_statements(posts: Iterable[ReadPost], shields: Mapping[str, protection.Shield],
                     covers: Mapping[str, masking.Hidden]) -> Iterator[NearMiss]:
    """Words that come near an employment statement and are none; those of protected posts stay untold."""
    for post in posts:
        if post.employment.near is not None and post.post.id not in shields:
            near = NearMiss("association", "post", post.post.id, *post.employment.near)
            cover = covers.get(post.post.id)
            yield cover.near(near) if cover else near


def _judge_profile(profile: ProfileContext) -> list[Flag]:
    flags = []
    for rule in rules():
        if not profile.policy.rule(rule.id).on or not _reaches(rule, profile.status):
            continue
        for spot, result in rule.of_profile(profile):
            if isinstance(result, Finding):
                flags.append(_flag(rule, result, spot, profile, private=False))
    return flags


def _rules_for(policy: Policy, status: Status, repost: bool) -> tuple[Rule, ...]:
    """Bundled and custom rules that judge the posts of an account, or what it reposts."""
    return tuple(rule for rule in (*rules(), *policy.custom)
                 if policy.rule(rule.id).on and _reaches(rule, status) and (rule.reposts or not repost))


def _reaches(rule: Rule, status: str) -> bool:
    return rule.reach == "always" or status != "not_associated"


def _excepted(rule: Rule, finding: Finding, context: PostContext) -> bool:
    """True where an exception of the policy that has not ended covers the words."""
    words = " ".join(evidence.text for evidence in finding.evidence).casefold()
    taken = context.snapshot.taken_at
    today = taken.strftime("%Y-%m-%d") if taken else ""
    return any(exception.match.casefold() in words and (exception.until is None or today <= exception.until)
               for exception in context.policy.rule(rule.id).exceptions)


def _flag(rule: Rule, finding: Finding, spot: Spot, context: PostContext | ProfileContext, private: bool) -> Flag:
    setting = context.policy.rule(rule.id)
    post_id = context.post.id if isinstance(context, PostContext) else None
    # A threat stays urgent whatever the policy says of the rule.
    outcome = finding.outcome or setting.outcome or rule.outcome
    return Flag(
        id=flag_id(context.snapshot.account, rule.id, post_id, finding), rule=rule.id, outcome=outcome, spot=spot,
        post_id=post_id, evidence=finding.evidence, certainty=finding.certainty,
        conditional=rule.reach == "associated" and context.status == "unclear",
        private=private or bool(finding.sensitive), sensitive=finding.sensitive, why=finding.why,
        remedy=setting.remedy or finding.remedy, effect=finding.effect, clause=context.policy.clause_for(rule.id))


def flag_id(account: str, rule: str, post_id: str | None, finding: Finding) -> str:
    """An id that stays the same from run to run: of account, rule, post, part and normalised words."""
    words = "\n".join(f"{e.part}:{' '.join(e.text.casefold().split())}" for e in finding.evidence)
    digest = hashlib.sha256(f"{account}\n{rule}\n{post_id}\n{words}".encode("utf-8", "surrogatepass"))
    return f"f-{digest.hexdigest()[:8]}"


def _gravest(context: PostContext, flags: Iterable[Flag], gaps: Iterable[Any]) -> PostOutcome:
    outcomes: list[PostOutcome] = [flag.outcome for flag in flags if flag.post_id == context.post.id]
    if outcomes:
        return max(outcomes, key=GRAVITY.index)
    whole = any(gap.post_id == context.post.id and gap.rules == "all" for gap in gaps)
    return "not_judged" if whole else "none"


