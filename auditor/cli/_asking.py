"""Questions to the person about names that are somebody else's too; asked once, and kept on this machine."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from auditor.cli._judging import Judged
    from auditor.model import Mention

MOST = 5  # questions in one run


def possible() -> bool:
    """True where a person sits at the terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty() and sys.stderr.isatty()


def ask(judged: Iterable[Judged]) -> list[str]:
    """The names of which the person says that they are not the company."""
    from reports.plain import bounded, visible

    names: list[str] = []
    for one in judged:
        for mention, text in list(_open(one).values())[:MOST]:
            around = bounded(visible(_around(text, mention.start, mention.end)), 200)
            answer = click.prompt(
                f"“{around}”: is “{visible(mention.matched)}” {visible(mention.subject)} here?\n"
                "  y: yes or not sure; n: no, that is not us, here and elsewhere in my accounts",
                type=click.Choice(["y", "n"], case_sensitive=False), default="y", show_default=True, err=True)
            if str(answer).lower() == "n":
                names.append(mention.matched)
    return names


def _open(judged: Judged) -> dict[str, tuple[Mention, str]]:
    """Each unclear name once, with the text it stands in."""
    found: dict[str, tuple[Mention, str]] = {}
    for mention in judged.audit.mentions:
        text = _text(judged, mention)
        if mention.certainty == "unclear" and mention.form in ("name", "alias") and text:
            found.setdefault(mention.matched.casefold(), (mention, text))
    return found


def _text(judged: Judged, mention: Mention) -> str:
    """The text that a mention stands in, where it is a post's own or the bio."""
    if mention.spot == "bio":
        return judged.snapshot.profile.bio
    post = next((post for post in judged.snapshot.posts if post.id == mention.post_id), None)
    return dict(post.parts()).get(mention.part, "") if post is not None else ""


def _around(text: str, start: int, end: int) -> str:
    return text[max(start - 80, 0) : end + 80]
