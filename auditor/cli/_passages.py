"""The texts that findings stand in, as far as a report may show them: a little around the words, nothing covered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from auditor.model import Audit, Snapshot
from reports.base import Passage, PassageKey

AROUND = 200  # code points kept before the first and after the last words of a text
MOST = 2000  # code points of one passage
# What these find is covered wherever it is shown, so the text around it is not shown at all.
COVERED = frozenset({"secret-exposed", "customer-privacy"})
Span = tuple[int, int, str]


def passages(audit: Audit, snapshot: Snapshot) -> dict[PassageKey, Passage]:
    """The passages around the words of grounds and flags; none of a post that is protected or holds covered words."""
    spans: dict[PassageKey, list[Span]] = {}
    for key, span in _spans(audit):
        spans.setdefault(key, []).append(span)
    closed = _closed(audit)
    found: dict[PassageKey, Passage] = {}
    for key, here in spans.items():
        text = _text(snapshot, *key)
        if key[:2] in closed or any(text[start:end] != words for start, end, words in here):
            closed.add(key[:2])
            continue
        first, last = max(min(s[0] for s in here) - AROUND, 0), max(s[1] for s in here) + AROUND
        if last - first <= MOST:
            found[key] = Passage(text[first:last], first, last < len(text))
    return {key: passage for key, passage in found.items() if key[:2] not in closed}


def stored(found: Mapping[PassageKey, Passage]) -> list[list[Any]]:
    """Passages as plain data."""
    return [[*key, passage.start, passage.cut, passage.text] for key, passage in found.items()]


def of_stored(kept: Iterable[Iterable[Any]]) -> dict[PassageKey, Passage]:
    """Passages read back."""
    return {(spot, post_id, part): Passage(text, start, cut) for spot, post_id, part, start, cut, text in kept}


def _spans(audit: Audit) -> Iterator[tuple[PassageKey, Span]]:
    for ground in audit.association.grounds:
        yield (ground.spot, ground.post_id or "", ground.part), (ground.start, ground.end, ground.matched)
    for flag in audit.flags:
        for evidence in flag.evidence:
            yield (flag.spot, flag.post_id or "", evidence.part), (evidence.start, evidence.end, evidence.text)


def _closed(audit: Audit) -> set[tuple[str, str]]:
    """(spot, post id) of what is not shown beyond the words that findings show."""
    hidden = {entry.post_id for entry in audit.protected}
    hidden |= {flag.post_id for flag in audit.flags if flag.rule in COVERED and flag.post_id is not None}
    return {(spot, post_id) for post_id in hidden for spot in ("post", "pinned")}


def _text(snapshot: Snapshot, spot: str, post_id: str, part: str) -> str:
    """The text of a part; empty where it is not one of those that are shown."""
    if post_id:
        post = next((post for post in snapshot.posts if post.id == post_id), None)
        return dict(post.parts()).get(part, "") if post is not None else ""
    profile = snapshot.profile
    return {"bio": profile.bio, "display_name": profile.display_name, "handle": profile.handle,
            "location": profile.location or ""}.get(spot, "")
