"""What was found when, as far as it is kept on this machine."""

from __future__ import annotations

import click

from auditor.cli import _output
from auditor.cli._options import current


@click.command()
@click.argument("account", required=False)
def command(account: str | None) -> int:
    """What was found when, as far as it is kept on this machine.

    Without consent to history that is the last audit of each account, for 30 days.
    """
    from auditor.cli import _setup
    from auditor.store import utc_now

    with _setup.store() as store:
        lines = store.history(account, utc_now())
    if not lines:
        about = f" about {account}" if account else ""
        _output.remark(f"Nothing is kept{about}.", current().quiet)
        return 0
    rows = [(f"{line.checked_at.astimezone():%Y-%m-%d %H:%M}", line.account, line.source,
             line.status.replace("_", " "), _findings(line.flagged), line.policy) for line in lines]
    _output.put(_output.table(rows))
    return 0


def _findings(number: int) -> str:
    return "1 finding" if number == 1 else f"{number or 'no'} findings"
