"""The command line: one command a file in this package, imported only when it is called.

A command module defines `command`; the first line of its docstring is the short help, read
as text. Files with a leading underscore are helpers. Nothing but `main` ends the process.

Exit status: 0 nothing to do; 1 something flagged; 2 wrong use or a bad file; 3 an account
could not be read; 130 interrupted.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from auditor.cli._options import Options, add_common, common_options
from auditor.version import VERSION

HERE = os.path.dirname(__file__)  # noqa: PTH120 - pathlib costs a tenth of the start-up
EPILOG = "Start with `auditor demo`: it needs no account and no network."


class Root(click.Group):
    """The group of all commands, found by walking the folder."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        names = (entry[:-3] for entry in os.listdir(HERE) if entry.endswith(".py"))  # noqa: PTH208 - as above
        return sorted(name.replace("_", "-") for name in names if not name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        from importlib import import_module

        command: click.Command = import_module(f"auditor.cli.{cmd_name.replace('-', '_')}").command
        add_common(command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if not args[0].startswith("-") and args[0] not in self.list_commands(ctx):
            raise click.UsageError(_unknown(args[0], self.list_commands(ctx)), ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, from their files' first lines: none of them is imported."""
        names = self.list_commands(ctx)
        if names:
            with formatter.section("Commands"):
                formatter.write_dl([(name, short_help(name)) for name in names])

    def main(  # type: ignore[override]
        self, args: Sequence[str] | None = None, prog_name: str | None = None, complete_var: str | None = None,
        standalone_mode: bool = True, **extra: Any,
    ) -> int:
        """Run a command line; ends the process with its status, or returns it unless `standalone_mode`."""
        status = self._run(args, complete_var, extra)
        if standalone_mode:
            sys.exit(status)
        return status

    def _run(self, args: Sequence[str] | None, complete_var: str | None, extra: dict[str, Any]) -> int:
        _forgiving_output()
        try:
            status = super().main(args, "auditor", complete_var, standalone_mode=False, **extra)
            sys.stdout.flush()
            return status if isinstance(status, int) else 0
        except (click.Abort, KeyboardInterrupt):
            click.echo("Interrupted.", err=True)
            return 130
        except click.ClickException as error:
            error.show()
            return 2
        except BrokenPipeError:
            _hang_up()
            return 0
        except Exception as error:
            from auditor.cli._faults import tell

            return tell(error)

    def invoke(self, ctx: click.Context) -> Any:
        """As click does, but a reader who left is handled here and not with click's status 1."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            _hang_up()
            return 0


def short_help(name: str) -> str:
    """The first line of a command file's docstring, read without importing it."""
    with open(os.path.join(HERE, name.replace("-", "_") + ".py"), encoding="utf-8") as file:  # noqa: PTH118, PTH123
        return file.readline().strip().strip('"').rstrip(".")


def _unknown(name: str, known: list[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, known, 1)
    hint = f"Did you mean `auditor {close[0]}`?" if close else "`auditor --help` lists all commands."
    return f"There is no command {name!a}. {hint}"


def _forgiving_output() -> None:
    """Text that the terminal's encoding cannot hold is shown escaped rather than ending in an error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _hang_up() -> None:
    from auditor.cli._output import hang_up

    hang_up()


@click.group(cls=Root, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="auditor")
@common_options
@click.pass_context
def auditor(ctx: click.Context) -> None:
    """Check whether your own public account is read as speaking for your employer, and what to mend."""
    ctx.ensure_object(Options)


def main() -> None:
    """The entry point of the installed command."""
    # A run makes its tables once and ends: collecting garbage on the way there takes a tenth of its time.
    gc.set_threshold(200_000, 20, 50)
    auditor.main()
