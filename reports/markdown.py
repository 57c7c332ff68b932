"""The report as Markdown, for a note or a ticket of one's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reports.base import Format, View
from reports.view import Page, Place, page

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~-])")


class Markdown(Format):
    """Every text of a stranger is escaped, so that it stays text."""

    name = "markdown"
    suffix = ".md"

    def render(self, view: View) -> str:
        return "\n".join(_lines(page(view))) + "\n"


def _lines(p: Page) -> Iterator[str]:
    yield f"# Self-check of {_text(p.account)}\n"
    yield f"{_text(p.source)} · {p.taken} · {p.seen} · policy: {_text(p.policy)}\n"
    yield f"**{_text(p.answer)}**\n"
    yield from (f"> {_text(limit)}\n" for limit in p.limits)
    if p.grounds:
        yield "## Why, and until when\n"
        for ground in p.grounds:
            yield f"- {_where(ground.place)}: “{_text(ground.matched)}”. {_text(ground.reason)} {ground.until} {ground.without}"
        yield ""
    yield "## Findings\n" if p.groups else "## No findings in what was judged\n"
    for group in p.groups:
        yield f"### {group.heading}\n"
        for card in group.cards:
            quoted = ", ".join(f"“{_text(words)}”" for words in card.words)
            yield f"- **{card.rule}**, {_where(card.place)}: {quoted}"
            yield f"  - Why: {_text(card.why)}"
            yield f"  - What to do: {_text(card.remedy)}"
            if card.effect:
                yield f"  - Effect: {_text(card.effect)}"
            if card.marks:
                yield f"  - {_text(' · '.join(card.marks))}"
        yield ""
    yield from _section("Protected speech, for you alone", (f"{_where(x.place)}: {_text(x.text)}" for x in p.protected))
    yield from _section("Not judged", (f"{_where(x.place)}: {_text(x.text)}; not judged {_text(x.words)}" for x in p.gaps))
    if p.changes is not None:
        yield from _section(f"Since the check of {p.since}", map(_text, p.changes))
    yield from _section("Looked like a finding, and is none",
                        (f"{_where(x.place)}: “{_text(x.words)}”. {_text(x.text)}" for x in p.nears))
    yield f"_{_text(p.closing)}_"


def _section(title: str, items: Iterator[str]) -> Iterator[str]:
    found = list(items)
    if found:
        yield f"## {title}\n"
        yield from (f"- {item}" for item in found)
        yield ""


def _where(place: Place) -> str:
    return _text(place.words + (f" of {place.day}" if place.day else ""))


def _text(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
