"""The grounds on which an account is associated, what ends each, and what would be without it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from auditor.association.pace import expected
from auditor.association.statement import Statement
from auditor.association.tie import tie_words
from auditor.association.window import Window
from auditor.grammar.reading import Reading
from auditor.model import Association, Certainty, Ground, Mention, Post, Snapshot, Status
from auditor.policy import Policy

_ORDER: dict[Certainty, int] = {"certain": 0, "likely": 1, "unclear": 2}
_PLACES = {
    "display_name": "the display name", "handle": "the handle", "bio": "the bio", "location": "the location",
    "field": "a profile field", "link": "a profile link", "pinned": "a pinned post", "banner": "the banner",
    "avatar": "the profile picture",
}


@dataclass(frozen=True, slots=True)
class Stated:
    """A post of the window and the employment statements in it."""

    post: Post
    statements: tuple[Statement, ...]


def associate(snapshot: Snapshot, policy: Policy, window: Window, profile: Reading, mentions: Iterable[Mention],
              stated: Iterable[Stated]) -> Association:
    """The account's status, with every ground: visible spots as the profile shows them, then posts, newest first.

    `profile` is the profile as it was read, `mentions` those in its visible spots.
    """
    grounds = [*_of_spots(snapshot, policy, profile, mentions), *_of_posts(snapshot, window, stated)]
    raised = [_supported(ground, grounds) for ground in grounds]
    return Association(_status(grounds), tuple(
        replace(ground, without_it=_status([other for other in grounds if other.id != ground.id])) for ground in raised))


def _of_spots(snapshot: Snapshot, policy: Policy, profile: Reading, mentions: Iterable[Mention]) -> list[Ground]:
    """Ground A: the words of a mention, once for each text that they stand in."""
    visible = policy.doc.association.visible_spots
    found: dict[str, Ground] = {}
    for mention in sorted(mentions, key=lambda m: (m.part, m.start)):
        if mention.spot not in visible:
            continue
        ground = Ground(
            id=ground_id(snapshot.account, mention.spot, mention.post_id, mention.part, mention.matched),
            spot=mention.spot, post_id=mention.post_id, part=mention.part, place=None, posts_left=None, expected=None,
            subject=mention.subject, matched=mention.matched, start=mention.start, end=mention.end,
            certainty=mention.certainty, reason=_spot_reason(mention, profile), without_it="not_associated")
        before = found.get(ground.id)
        if before is None or _ORDER[ground.certainty] < _ORDER[before.certainty]:
            found[ground.id] = ground
    return sorted(found.values(), key=lambda g: (list(_PLACES).index(g.spot), g.post_id or "", g.part, g.start))


def _of_posts(snapshot: Snapshot, window: Window, stated: Iterable[Stated]) -> list[Ground]:
    """Ground B: one for each post of the window that holds a statement, by the surest of them."""
    found = []
    times = [post.created_at for post in window.posts]
    for item in stated:
        place = window.places.get(item.post.id)
        if place is None or not item.statements:
            continue
        best = min(item.statements, key=lambda s: (_ORDER[s.certainty], s.evidence.part != "text", s.evidence.start))
        left = window.size + 1 - place
        found.append((place, Ground(
            id=ground_id(snapshot.account, "post", item.post.id, best.evidence.part, best.evidence.text),
            spot="post", post_id=item.post.id, part=best.evidence.part, place=place, posts_left=left,
            expected=expected(times, left, snapshot.taken_at), subject=best.subject, matched=best.evidence.text,
            start=best.evidence.start, end=best.evidence.end, certainty=best.certainty, reason=best.reason,
            without_it="not_associated")))
    return [ground for _, ground in sorted(found, key=lambda pair: pair[0])]


def _supported(ground: Ground, grounds: Sequence[Ground]) -> Ground:
    """A post that can be read both ways is likely a statement where another ground already associates the account."""
    others = [other for other in grounds if other.id != ground.id]
    if ground.spot != "post" or ground.certainty != "unclear" or _status(others) != "associated":
        return ground
    return replace(ground, certainty="likely",
                   reason=f"{ground.reason} As another ground already associates the account, it is taken as likely.")


def _status(grounds: Sequence[Ground]) -> Status:
    if any(ground.certainty != "unclear" for ground in grounds):
        return "associated"
    return "unclear" if grounds else "not_associated"


def _spot_reason(mention: Mention, profile: Reading) -> str:
    where = _PLACES[mention.spot]
    reason = f"{where[0].upper()}{where[1:]} names {mention.subject}"
    if mention.certainty == "unclear":
        return f"{reason}, or something else that is spelled alike; nothing in it says which."
    says = tie_words(mention, profile)
    return f"{reason}{f' ({says})' if says else ''}; it counts as long as that text stays."


def ground_id(account: str, spot: str, post_id: str | None, part: str, words: str) -> str:
    """An id that stays the same from run to run: of account, spot, post, part and normalised words."""
    text = "\n".join((account, spot, post_id or "", part, " ".join(words.casefold().split())))
    return f"g-{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
