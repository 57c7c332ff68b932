"""Writing results: to standard output, or to a file that is whole or not there at all."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from auditor.errors import UsageError

if TYPE_CHECKING:
    from reports.base import Format, View


def target(path: str | None) -> Path | None:
    """The file to write to, checked before any work is done; None for standard output. UsageError."""
    if path is None or path == "-":
        return None
    shown = Path(path)
    if shown.is_dir():
        raise UsageError(f"{path} is a folder.", "Name a file in it after -o.")
    if not shown.parent.is_dir():
        raise UsageError(f"{path} cannot be written: there is no folder {shown.parent}.", "Make it, or name another.")
    if not os.access(shown.parent, os.W_OK):
        raise UsageError(f"{path} cannot be written: the folder {shown.parent} is read-only.", "Name another file.")
    return shown


@contextmanager
def writing(path: Path) -> Iterator[IO[bytes]]:
    """A file that takes its name only when everything is written. What exists keeps its mode; what is new is private.

    A pipe or device is written straight. UsageError when the disk is full or the file may not be written.
    """
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as stream:
                yield stream
            return
        real = path.resolve()
        mode = real.stat().st_mode & 0o777 if real.exists() else 0o600
        handle, name = tempfile.mkstemp(prefix=f".{real.name[:40]}.", dir=real.parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            Path(name).chmod(mode)
            Path(name).replace(real)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror or error}.", "Name another file.") from error


def report(form: Format, views: Sequence[View], path: Path | None) -> None:
    """Audits in a format, to a file or to standard output. UsageError for a binary one on a terminal."""
    if path is not None:
        put(form.encode(views), path)
    elif not form.binary:
        put(form.render_all(views))
    elif sys.stdout.isatty():
        raise UsageError(f"A file of format {form.name} is nothing for a terminal.", "Name a file after -o.")
    else:
        put(form.encode(views))


def put(text: str | bytes, path: Path | None = None) -> None:
    """A result, to a file or to standard output. A reader who left early is no error."""
    if path is not None:
        with writing(path) as stream:
            stream.write(text if isinstance(text, bytes) else text.encode("utf-8", "backslashreplace"))
        return
    try:
        click.echo(text, nl=False)
        sys.stdout.flush()
    except BrokenPipeError:
        hang_up()


def remark(text: str, quiet: bool = False) -> None:
    """A remark on standard error, unless `quiet`."""
    if not quiet:
        from reports.plain import visible

        click.echo(visible(text, lines=True), err=True)


def colored(path: Path | None, quiet: bool) -> bool:
    """May the result be coloured? Only on a terminal that can, and where NO_COLOR is not set."""
    return (path is None and not quiet and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
            and os.environ.get("TERM") != "dumb")


def columns(path: Path | None) -> int:
    """Width to wrap to: the terminal's within reason; a pipe or a file is not wrapped."""
    if path is not None or not sys.stdout.isatty():
        return 10_000
    import shutil

    return min(max(shutil.get_terminal_size().columns, 40), 110)


def hang_up() -> None:
    """The reader of our output has left (`| head`): let whatever is still to be written vanish."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115


def table(rows: Sequence[tuple[str, ...]]) -> str:
    """Rows as aligned columns, each cell made harmless; the last column is not padded."""
    from reports.plain import bounded, visible, width

    shown = [[bounded(visible(cell), 60) for cell in row[:-1]] + [visible(row[-1])] for row in rows]
    widths = [max(width(row[i]) for row in shown) for i in range(len(rows[0]) - 1)]
    lines = ["  ".join([*(cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=False)), row[-1]])
             for row in shown]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def line(text: str) -> str:
    """One line of result, made harmless."""
    from reports.plain import visible

    return visible(text) + "\n"
