"""An audit as a page shows it: sentences and lists in reading order, so that templates decide nothing.

Every text that is a stranger's is made harmless here (control characters, direction marks) and
escaped by the template.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from auditor.model import Audit, Flag, Ground, Mention
from reports.answer import VERDICTS, answer, day_of, to_do
from reports.base import View
from reports.passages import Piece, passages
from reports.plain import bounded, visible
from reports.terminal import CAUSES, CLOSING, OUTCOMES, SPOTS, WITHOUT, until, words_of

Passages = tuple[tuple[Piece, ...], ...]

HEADINGS = {"urgent": "Fix now", "review": "Ask your manager", "disclaimer": "Add a disclaimer",
            "note": "For you only"}
SAID = {"none": "nothing found", "not_judged": "not judged"}
MARKS = {"none": "·", "note": "n", "disclaimer": "d", "review": "r", "urgent": "!", "not_judged": "?"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: in words, with its day and address where they are known."""

    words: str
    day: str
    url: str


@dataclass(frozen=True, slots=True)
class GroundCard:
    """One ground: its words, in place where the text is known; why it is one, when it ends, what would be without it."""

    place: Place
    matched: str
    passages: Passages
    reason: str
    until: str
    without: str
    sure: str


@dataclass(frozen=True, slots=True)
class FlagCard:
    """One finding, ready to read: its words, in place where the text is known.

    `marks` are short remarks (clause, certainty, private).
    """

    anchor: str
    rule: str
    outcome: str
    place: Place
    words: tuple[str, ...]
    passages: Passages
    why: str
    remedy: str
    effect: str
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """One post in the strip: newest first. `mark` tells its outcome without colour, `anchor` leads to its finding."""

    outcome: str
    mark: str
    ground: bool
    title: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Group:
    """The findings of one outcome; `todo` says in words how many they are."""

    outcome: str
    heading: str
    todo: str
    anchor: str
    cards: tuple[FlagCard, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A place and a sentence about it."""

    place: Place
    words: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """All that one report shows, in reading order."""

    account: str
    source: str
    taken: str
    policy: str
    policy_hash: str
    tool: str
    status: str
    verdict: str
    answer: str
    seen: str
    limits: tuple[str, ...]
    grounds: tuple[GroundCard, ...]
    strip: tuple[Tick, ...]
    legend: tuple[tuple[str, str], ...]
    groups: tuple[Group, ...]
    protected: tuple[Line, ...]
    gaps: tuple[Line, ...]
    nears: tuple[Line, ...]
    mentions: tuple[Line, ...]
    changes: tuple[str, ...] | None
    since: str
    closing: str


def page(view: View, number: int = 1) -> Page:
    """The page of a view; `number` tells it from others in the same file."""
    audit = view.audit
    groups = tuple(_groups(view, f"{number}"))
    strip = tuple(_strip(view, groups))
    return Page(
        account=_clean(audit.account), source=_clean(audit.source), taken=_moment(audit.taken_at),
        policy=_clean(f"{audit.policy.name} {audit.policy.version or ''}".strip()), policy_hash=audit.policy.sha256[:16],
        tool=audit.tool_version, status=audit.association.status, verdict=VERDICTS[audit.association.status],
        answer=answer(audit), seen=f"{audit.coverage.received} of {audit.coverage.requested} posts",
        limits=tuple(_limits(audit)), grounds=tuple(_ground(view, ground) for ground in audit.association.grounds),
        strip=strip, legend=tuple(_legend(strip)), groups=groups,
        protected=tuple(Line(_place(view, "post", p.post_id), "", _clean(p.reason)) for p in audit.protected),
        gaps=tuple(Line(_place(view, g.spot, g.post_id), "by any rule" if g.rules == "all" else f"by {_clean(g.rules)}",
                        _clean(g.reason)) for g in audit.not_judged),
        nears=tuple(Line(_place(view, n.spot, n.post_id), _quote(n.text), f"{n.rule}: {_clean(n.reason)}")
                    for n in audit.near_misses),
        mentions=tuple(Line(_place(view, m.spot, m.post_id), _quote(m.matched), _mention(m)) for m in audit.mentions),
        changes=_changes(view), since=_moment(view.changes.since) if view.changes else "", closing=CLOSING)


def _ground(view: View, ground: Ground) -> GroundCard:
    return GroundCard(
        _place(view, ground.spot, ground.post_id), _quote(ground.matched),
        passages(view, ground.spot, ground.post_id, [(ground.part, ground.start, ground.end)]), _clean(ground.reason),
        until(ground), f"Without it {WITHOUT[ground.without_it]}.", "" if ground.certainty == "certain" else ground.certainty)


def _groups(view: View, page: str) -> Iterator[Group]:
    for outcome in OUTCOMES:
        cards = tuple(_flag(view, flag, f"finding-{page}-{i}") for i, flag in enumerate(view.audit.flags)
                      if flag.outcome == outcome)
        if cards:
            yield Group(outcome, HEADINGS[outcome], to_do(outcome, len(cards)), f"{outcome}-{page}", cards)


def _flag(view: View, flag: Flag, anchor: str) -> FlagCard:
    spans = [(evidence.part, evidence.start, evidence.end) for evidence in flag.evidence]
    return FlagCard(anchor, flag.rule, flag.outcome, _place(view, flag.spot, flag.post_id),
                    tuple(map(_quote, words_of(flag))), passages(view, flag.spot, flag.post_id, spans),
                    _clean(flag.why), _clean(flag.remedy), _clean(flag.effect or ""), tuple(_marks(flag)))


def _marks(flag: Flag) -> Iterator[str]:
    if flag.conditional:
        yield "only if the account is associated"
    if flag.private:
        yield "private: for you alone" + (f" ({', '.join(flag.sensitive)})" if flag.sensitive else "")
    if flag.certainty != "certain":
        yield flag.certainty
    if flag.clause:
        yield f"clause {_clean(flag.clause)}"


def _strip(view: View, groups: tuple[Group, ...]) -> Iterator[Tick]:
    grounds = {g.post_id: g for g in view.audit.association.grounds if g.spot == "post"}
    anchors = _anchors(view, groups)
    for number, (post_id, outcome) in enumerate(view.audit.posts.items(), 1):
        ref = view.posts.get(post_id)
        day = f", {_day(ref.created_at)}" if ref and ref.created_at else ""
        ground = grounds.get(post_id)
        counts = f"; counts for {ground.posts_left} more posts" if ground else ""
        said = SAID.get(outcome) or HEADINGS[outcome].lower()
        yield Tick(outcome, MARKS[outcome], ground is not None, f"Post {number}{day}: {said}{counts}", anchors.get(post_id, ""))


def _anchors(view: View, groups: tuple[Group, ...]) -> dict[str, str]:
    """Post id → the anchor of its gravest finding."""
    cards = (card.anchor for group in groups for card in group.cards)
    flags = (flag for group in groups for flag in view.audit.flags if flag.outcome == group.outcome)
    found: dict[str, str] = {}
    for anchor, flag in zip(cards, flags, strict=True):
        found.setdefault(flag.post_id or "", anchor)
    return found


def _legend(strip: tuple[Tick, ...]) -> Iterator[tuple[str, str]]:
    """(mark, words) of what the strip shows; of a ground the mark is empty."""
    there = {tick.outcome for tick in strip}
    yield from ((MARKS[outcome], HEADINGS[outcome].lower()) for outcome in OUTCOMES if outcome in there)
    if "not_judged" in there:
        yield MARKS["not_judged"], SAID["not_judged"]
    if any(tick.ground for tick in strip):
        yield "", "makes the account associated"


def _place(view: View, spot: str, post_id: str | None) -> Place:
    ref = view.posts.get(post_id or "")
    words = SPOTS.get(spot, spot)
    if post_id is not None and (ref is None or ref.created_at is None):
        words = f"{words} {_clean(bounded(post_id, 40))}"
    # Only an address that a browser can follow harmlessly becomes a link.
    url = ref.url if ref and ref.url.startswith(("https://", "http://")) else ""
    return Place(words[:1].upper() + words[1:], _day(ref.created_at) if ref else "", url)


def _mention(mention: Mention) -> str:
    because = f": {'; '.join(mention.evidence)}" if mention.evidence else ""
    return _clean(f"{mention.subject}, {mention.certainty}, by {mention.form}{because}")


def _changes(view: View) -> tuple[str, ...] | None:
    if view.changes is None:
        return None
    said = [f"{CAUSES[change.cause]}: {change.text}" for change in view.changes.items] or ["Nothing has changed."]
    return tuple(_clean(text) for text in (*said, view.changes.note) if text)


def _limits(audit: Audit) -> Iterator[str]:
    if not audit.coverage.complete:
        yield "Read only in part: what was not seen may change the answer."
    if not audit.coverage.newest_first:
        yield "The order of posts is not certain: places and dates may be off."
    yield from (_clean(note) for note in audit.coverage.notes)


def _clean(text: str) -> str:
    return bounded(visible(text, lines=True), 2000)


def _quote(text: str) -> str:
    return bounded(visible(" ".join(text.split())), 400)


def _moment(moment: datetime | None) -> str:
    return f"{day_of(moment.astimezone())}, {moment.astimezone():%H:%M}" if moment else ""


def _day(moment: datetime | None) -> str:
    return day_of(moment.astimezone()) if moment else ""
