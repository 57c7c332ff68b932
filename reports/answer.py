"""The answer in a few sentences: associated or not, by what, until when; and what there is to do."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from auditor.model import Audit, Ground
from reports.plain import bounded, visible
from reports.terminal import SPOTS

VERDICTS = {"associated": "Associated", "not_associated": "Not associated", "unclear": "Unclear"}
TO_DO = {"urgent": "to fix now", "review": "to ask your manager about", "disclaimer": "that needs a disclaimer",
         "note": "for you only"}
MANY = {"disclaimer": "that need a disclaimer"}


def answer(audit: Audit) -> str:
    """One to three sentences."""
    found = audit.association
    if found.status == "not_associated" or not found.grounds:
        return "Nothing that was seen ties this account to the company, so the stricter rules do not apply."
    firm = [g for g in found.grounds if g.certainty != "unclear"]
    if not firm:
        first = found.grounds[0]
        return f"Your {_spot(first)} says “{_words(first.matched)}”. Whether that is the company is for you to say."
    lasting = [g for g in firm if g.posts_left is None]
    return _by_spots(lasting, [g for g in firm if g.posts_left is not None]) if lasting else _by_posts(firm)


def to_do(outcome: str, number: int) -> str:
    """How many findings of an outcome there are, in words."""
    return f"{number} {MANY.get(outcome, TO_DO[outcome]) if number > 1 else TO_DO[outcome]}"


def _by_spots(lasting: list[Ground], posted: list[Ground]) -> str:
    spots = _and(dict.fromkeys(_spot(g) for g in lasting))
    names = _and(dict.fromkeys(_words(g.subject) for g in lasting))
    verb = "name" if len({g.spot for g in lasting}) > 1 else "names"
    lead = f"Your account is associated: your {spots} {verb} {names}. "
    if not posted:
        return lead + "It is so as long as that stands there, and no longer."
    return f"{lead}It is so as long as that stands there; without it, {_end(posted)}."


def _by_posts(posted: list[Ground]) -> str:
    names = _and(dict.fromkeys(_words(g.subject) for g in posted))
    number = "a post says" if len(posted) == 1 else f"{len(posted)} posts say"
    return f"Your account is associated: {number} that you work for {names}. Posting on as you do, {_end(posted)}."


def _end(posted: list[Ground]) -> str:
    last = max(posted, key=lambda g: g.posts_left or 0)
    left = last.posts_left or 0
    when = f", about {day_of(last.expected.end)} at the latest" if last.expected else ""
    return f"it ends after {left} more post{'s' if left != 1 else ''}{when}"


def _spot(ground: Ground) -> str:
    return SPOTS.get(ground.spot, ground.spot)


def _and(parts: Iterable[str]) -> str:
    *most, last = parts
    return f"{', '.join(most)} and {last}" if most else last


def _words(text: str) -> str:
    return bounded(visible(" ".join(text.split())), 200)


def day_of(day: date) -> str:
    """A day as people write it."""
    return f"{day.day} {day:%b %Y}"
