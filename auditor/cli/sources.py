"""What can be read, what stays unseen, and how to get a data export."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from auditor.cli import _output
from auditor.errors import UsageError

if TYPE_CHECKING:
    from scrapers.base import Source


@click.command()
@click.argument("source", metavar="[NAME]", required=False)
def command(source: str | None) -> int:
    """What can be read, what stays unseen, and how to get a data export; with NAME, one source alone."""
    from scrapers import sources

    known = {each.name: each for each in sources()}
    if source is None:
        chosen = list(known.values())
    elif source in known:
        chosen = [known[source]]
    else:
        raise UsageError(f"There is no source {source}.", f"Sources: {', '.join(known)}.")
    _output.put("\n".join("\n".join(_about(each)) + "\n" for each in chosen))
    return 0


def _about(source: Source) -> Iterator[str]:
    from reports.plain import wrap

    columns = _output.columns(None)
    yield f"{source.name}: {source.title}"
    yield wrap(", ".join(source.examples[:3]), columns, "  Write    ")
    yield wrap(source.reads, columns, "  Reads    ")
    if source.unseen:
        yield wrap(source.unseen, columns, "  Unseen   ")
    if source.requests:
        yield f"  Asks     at most {source.requests} requests a check"
    for number, step in enumerate(source.export, 1):
        yield wrap(f"{number}. {step}", columns, "  Export   " if number == 1 else "           ")
    if source.waiting:
        yield f"           The platform takes {source.waiting}."
