"""Judge a text before it is posted."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import _output
from auditor.cli._options import current
from auditor.errors import UsageError

if TYPE_CHECKING:
    from auditor.cli._draft import Draft
    from auditor.model import Status

LONGEST = 200_000  # code points


@click.command()
@click.argument("text", metavar="[TEXT|-]", required=False)
@click.option("--as", "account", metavar="ACCOUNT",
              help="As a post of this account, associated as at its last check.")
@click.option("--policy", "policy_path", metavar="FILE", help="The policy to judge by.")
@click.option("--format", "format_name", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(text: str | None, account: str | None, policy_path: str | None, format_name: str) -> int:
    """Judge a text before it is posted, by the same rules as if it were posted now.

    TEXT is the text itself, file:PATH for a text file, or - for standard input (as without TEXT). The answer says
    what would be flagged, how it would read mended, and what posting it does to the association. The text goes
    nowhere and is not kept.
    """
    from auditor.cli import _setup
    from auditor.cli._draft import judge

    words = _text(text)
    settings = _setup.settings()
    policy = _setup.policy(policy_path, settings)
    draft = judge(words, policy, settings.me, *_standing(account))
    _output.put(_shown(draft, format_name))
    return draft.status


def _text(text: str | None) -> str:
    """The draft itself. UsageError when there is none, or it is too long to be a post."""
    if text is None or text == "-":
        if text is None and sys.stdin.isatty():
            _output.remark("Type the text; end it with Ctrl-D.", current().quiet)
        words = sys.stdin.buffer.read(4 * LONGEST + 1).decode("utf-8", "replace")
    elif text.startswith("file:"):
        words = _of_file(text.removeprefix("file:"))
    else:
        words = text
    words = words.removesuffix("\n")
    if not words.strip():
        raise UsageError("The draft is empty.", 'Write it behind the command: auditor draft "Hello!"')
    if len(words) > LONGEST:
        raise UsageError(f"The draft is longer than {LONGEST:,} characters.", "Judge it in parts.")
    return words


def _of_file(name: str) -> str:
    try:
        with Path(name).open("rb") as stream:
            return stream.read(4 * LONGEST + 1).decode("utf-8-sig", "replace")
    except OSError as error:
        raise UsageError(f"{name} cannot be read: {error.strerror or error}.", "Check the path.") from None


def _standing(account: str | None) -> tuple[str, str, Status]:
    """Account, source and status of the last audit of `--as`; the store is opened for nothing else."""
    if account is None:
        return "draft", "draft", "not_associated"
    from auditor.cli import _setup
    from auditor.cli._kept import pick

    with _setup.store() as store:
        audit = pick(store, account).audit
    return audit.account, audit.source, audit.association.status


def _shown(draft: Draft, format_name: str) -> str:
    if format_name == "json":
        from reports.json import dumps

        return dumps(draft.to_dict(), indent=2) + "\n"
    return "\n".join(draft.lines(_output.columns(None), _output.colored(None, current().quiet))) + "\n"
