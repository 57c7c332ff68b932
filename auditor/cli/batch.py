"""Judge many snapshots: one a line in, one audit a line out."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import click

from auditor.cli import _output
from auditor.cli._faults import gravest
from auditor.cli._options import current
from auditor.errors import UsageError
from auditor.privacy import NOTICE


@click.command()
@click.argument("snapshots", metavar="SNAPSHOTS.jsonl")
@click.option("--policy", "policy_path", metavar="FILE", help="The policy to judge by.")
@click.option("-o", "--output", metavar="FILE", help="Write there instead of to standard output.")
@click.option("--jobs", type=click.IntRange(1, 256), help="Processes to use. Default: one for each core.")
def command(snapshots: str, policy_path: str | None, output: str | None, jobs: int | None) -> int:
    """Judge many snapshots: one a line in, one audit a line out, in order.

    SNAPSHOTS.jsonl may be - for standard input. A bad line becomes {"error": …, "line": n} and the run goes on.
    Whose accounts these are is not known, so protected posts and private findings are left out. Nothing is kept.
    """
    from auditor.cli import _setup
    from auditor.cli._batch import chunks, cores, judged

    path = _output.target(output)
    statuses: set[int] = set()
    with _source(snapshots) as stream:
        policy = _setup.policy(policy_path, _setup.settings())
        with _sink(path) as sink:
            for done in judged(chunks(stream), policy, jobs or cores()):
                sink.write(done.text)
                statuses |= done.statuses
    _output.remark(NOTICE, current().quiet)
    return gravest(sorted(statuses))


@contextmanager
def _source(name: str) -> Iterator[IO[bytes]]:
    """The lines to judge. UsageError when the file cannot be read."""
    if name == "-":
        yield sys.stdin.buffer
        return
    try:
        stream = open(name, "rb")  # noqa: PTH123, SIM115 - closed below
    except OSError as error:
        raise UsageError(f"{name} cannot be read: {error.strerror or error}.", "Check the path.") from None
    with stream:
        yield stream


@contextmanager
def _sink(path: Path | None) -> Iterator[IO[bytes]]:
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with _output.writing(path) as stream:
        yield stream
