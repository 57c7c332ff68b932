"""Why, why not, and what if: the last check in full."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import click

import reports
from auditor.cli import _output
from auditor.cli._options import current
from auditor.errors import UsageError

if TYPE_CHECKING:
    from auditor.model import Audit, Flag, Ground
    from auditor.store import Kept, Store

T = TypeVar("T")


@click.command()
@click.argument("account", required=False)
@click.argument("item", metavar="[ID]", required=False)
def command(account: str | None, item: str | None) -> int:
    """Why, why not, and what if, for the last check of ACCOUNT (or of the account checked last).

    ID is that of a finding (f-…), of a ground (g-…) or of a post, as `auditor check --explain` shows them: then
    only what concerns it is told.
    """
    from auditor.cli import _setup
    from auditor.cli._kept import pick

    with _setup.store() as store:
        if account is not None and item is None and _is_item(store, account):
            account, item = None, account
        kept = pick(store, account)
    text = _whole(kept) if item is None else "\n".join(_about(kept.audit, item)) + "\n"
    _output.put(text)
    return 0


def _is_item(store: Store, word: str) -> bool:
    """True when a lone argument names something within the last audit rather than an account."""
    from auditor.store import utc_now

    now = utc_now()
    if store.find(word, now):
        return False
    newest = store.find("", now)
    return bool(newest) and _known(newest[0].audit, word)


def _known(audit: Audit, item: str) -> bool:
    return item in _ids(audit) or item in audit.posts


def _ids(audit: Audit) -> dict[str, Flag | Ground]:
    return {entry.id: entry for group in (audit.flags, audit.association.grounds) for entry in group}


def _whole(kept: Kept) -> str:
    from auditor.cli import _setup
    from auditor.cli._judging import stored_refs

    view = reports.View(kept.audit, stored_refs(kept.posts), explain=True, columns=_output.columns(None),
                        color=_output.colored(None, current().quiet), lang=_setup.language(current()))
    return reports.find("text").render(view)


def _about(audit: Audit, item: str) -> Iterator[str]:
    """What there is to say of one finding, ground or post. UsageError when the audit has no such thing."""
    from auditor.model import Ground
    from reports.plain import visible, wrap

    entry = _ids(audit).get(item)
    part = _only(audit, item, entry)
    if entry is None and not (item in audit.posts or _speaks_of(part)):
        raise UsageError(f"The last check of {audit.account} tells of no {item}.",
                         "`auditor explain` shows it whole, with every id.")
    yield from _told(part, item if entry is None else None)
    for note in audit.coverage.notes:
        yield wrap(visible(note), _output.columns(None))
    if entry is not None and not isinstance(entry, Ground):
        from auditor.cli._rules import docs

        doc = docs().get(entry.rule)
        if doc is not None:
            yield wrap(f"What {entry.rule} flags, and what it does not:\n{doc.text}", _output.columns(None))


def _speaks_of(part: Audit) -> bool:
    return bool(part.flags or part.association.grounds or part.mentions or part.near_misses or part.not_judged
                or part.protected)


def _only(audit: Audit, item: str, entry: Flag | Ground | None) -> Audit:
    """The audit with nothing in it but what concerns one item."""
    post = entry.post_id if entry is not None else item
    spot = entry.spot if entry is not None else "post"

    def here(things: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(thing for thing in things if getattr(thing, "post_id", None) == post
                     and (post is not None or getattr(thing, "spot", "post") == spot))

    return replace(
        audit, association=replace(audit.association, grounds=here(audit.association.grounds)),
        flags=here(audit.flags), mentions=here(audit.mentions), near_misses=here(audit.near_misses),
        protected=here(audit.protected), not_judged=here(audit.not_judged))


def _told(part: Audit, post: str | None) -> Iterator[str]:
    from reports.terminal import lines_about

    lines = list(lines_about(part, _output.columns(None), _output.colored(None, current().quiet)))
    yield from lines
    if post is not None and not part.flags:
        yield f"Nothing is flagged in post {post}."
