"""Delete everything that is kept about an account."""

from __future__ import annotations

import click

from auditor.cli import _output


@click.command()
@click.argument("account")
def command(account: str) -> int:
    """Delete everything that is kept about an account, and say what that was.

    ACCOUNT is as you typed it when you checked it, or as the platform writes it. Deleted text is overwritten in
    the store. Files that you wrote with -o are yours to delete.
    """
    from auditor.cli import _setup
    from auditor.store import utc_now

    with _setup.store() as store:
        gone = store.forget(account)
        left = store.accounts(utc_now())
    if not gone:
        known = f" Kept are: {', '.join(left)}." if left else ""
        _output.put(_output.line(f"Nothing is kept about {account}.{known}"))
        return 0
    for name, what in gone.items():
        counted = ", ".join(f"{number} {word}" for word, number in what.items())
        _output.put(_output.line(f"Deleted about {name}: {counted}."))
    return 0
