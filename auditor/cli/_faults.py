"""Errors as sentences on standard error, and the exit status that each one means."""

from __future__ import annotations

import os

import click

from auditor.errors import AuditorError


def tell(error: BaseException, about: str = "") -> int:
    """Say what happened and what to do next; returns the exit status. `about` is the account or file, if any."""
    from reports.plain import visible

    lead = f"auditor: {about}: " if about and about not in str(error) else "auditor: "
    if isinstance(error, AuditorError):
        what, then, status = error.what.rstrip("\n"), error.next_step, error.status
    else:
        what, then, status = _ours(error)
    click.echo(visible(lead + what, lines=True), err=True)
    if then:
        click.echo(visible(then, lines=True), err=True)
    return status


def _ours(error: BaseException) -> tuple[str, str, int]:
    """A fault of this program, or of the machine, that no other sentence covers."""
    if isinstance(error, OSError):
        name = f"{error.filename}: " if error.filename else ""
        return f"{name}{error.strerror or error}.", "", 2
    if os.environ.get("AUDITOR_DEBUG"):
        import traceback

        return "".join(traceback.format_exception(error)), "", 3
    kind = type(error).__name__
    return (f"something went wrong inside this program ({kind}: {error}).",
            "That is a fault of ours. AUDITOR_DEBUG=1 shows where; please report it with that text.", 3)


def gravest(statuses: list[int]) -> int:
    """The status of several accounts: 2 before 3 before 1 before 0."""
    return next((status for status in (2, 3, 1) if status in statuses), 0)
