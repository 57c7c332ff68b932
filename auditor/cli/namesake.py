"""Say "that is not us" of a name, once and for all on this machine."""

from __future__ import annotations

import click

from auditor.cli import _output
from auditor.errors import UsageError


@click.group()
def command() -> None:
    """Say "that is not us" of a name, once and for all on this machine.

    A name that you add is no longer taken for the company or its product in your accounts; handles, domains and
    hashtags still are. Every audit says which names you answered for.
    """


@command.command("add")
@click.argument("names", metavar="NAME…", nargs=-1, required=True)
def add(names: tuple[str, ...]) -> int:
    """These names are somebody else's."""
    known = _known()
    new = [name.strip() for name in names]
    if not all(new):
        raise UsageError("A name is empty.", "Write it as it stands in your text.")
    _keep(tuple({name.casefold(): name for name in (*new[::-1], *known)}.values()))
    _output.put(_output.line(f"Kept: {', '.join(new)}. Not the company, in your accounts."))
    return 0


@command.command("list")
def list_() -> int:
    """The names you answered for."""
    known = _known()
    if not known:
        _output.remark("You have answered for no name.")
    for name in known:
        _output.put(_output.line(name))
    return 0


@command.command("remove")
@click.argument("names", metavar="NAME…", nargs=-1, required=True)
def remove(names: tuple[str, ...]) -> int:
    """These names may be the company again."""
    known = _known()
    gone = {name.strip().casefold() for name in names}
    missing = [name for name in names if name.strip().casefold() not in {other.casefold() for other in known}]
    if missing:
        raise UsageError(f"You have not answered for {', '.join(missing)}.", "`auditor namesake list` shows the names.")
    _keep(tuple(name for name in known if name.casefold() not in gone))
    _output.put(_output.line(f"Removed: {', '.join(names)}."))
    return 0


def _known() -> tuple[str, ...]:
    from auditor.settings import Folders, namesakes

    return namesakes(Folders.of())


def _keep(names: tuple[str, ...]) -> None:
    from auditor.settings import Folders, keep_namesakes

    keep_namesakes(Folders.of(), names)
