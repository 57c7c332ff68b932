"""Write the report of the last check, for you alone."""

from __future__ import annotations

import re

import click

import reports
from auditor.cli import _output
from auditor.cli._options import current


@click.command()
@click.argument("account", required=False)
@click.option("--format", "format_name", type=click.Choice(reports.names()), default=None,
              help="Default: by the suffix of -o, or html.")
@click.option("-o", "--output", metavar="FILE", help="Default: a file in this folder, named after the account.")
def command(account: str | None, format_name: str | None, output: str | None) -> int:
    """Write the report of the last check of ACCOUNT (or of the account checked last), for you alone.

    Nothing is read or judged anew; status 0 whatever the report says.
    """
    from auditor.cli import _setup
    from auditor.cli._judging import stored_refs
    from auditor.cli._kept import pick
    from auditor.cli._passages import of_stored

    path = _output.target(output)
    form = reports.find(format_name or reports.by_suffix(path.suffix if path else "") or "html")
    with _setup.store() as store:
        kept = pick(store, account)
    if output is None:
        path = _output.target(f"auditor-report-{slug(kept.account)}{form.suffix}")
    view = reports.View(kept.audit, stored_refs(kept.posts), of_stored(kept.passages), explain=True,
                        columns=_output.columns(path), color=_output.colored(path, current().quiet),
                        lang=_setup.language(current()))
    _output.report(form, [view], path)
    if path is not None:
        _output.put(_output.line(f"The report on {kept.account} is in {path}."))
    return 0


def slug(account: str) -> str:
    """An account's name as part of a file's name."""
    return re.sub(r"[^a-z0-9]+", "-", account.lower()).strip("-")[:60] or "account"
