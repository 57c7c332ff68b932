"""Reading accounts, several side by side: the network is what a check waits for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from auditor.errors import AuditorError, UsageError

if TYPE_CHECKING:
    from auditor.model import Snapshot
    from scrapers.base import Http, Source, Tools
    from scrapers.tools import Workshop

AT_ONCE = 6


@dataclass(frozen=True, slots=True)
class Read:
    """One account as it was asked for: its snapshot, or the error that stood in the way."""

    asked: str
    snapshot: Snapshot | None = None
    own: bool = False
    error: Exception | None = None


def read_all(accounts: Sequence[str], want: int, workshop: Callable[[], Workshop],
             tell: Callable[[str], None]) -> list[Read]:
    """Every account, in the order asked. One that fails does not keep the others from being read.

    `workshop` opens the tools for the network, and is called only when an account needs them.
    """
    jobs: list[tuple[str, Source] | Read] = [_source(account) for account in accounts]
    waits = [job for job in jobs if not isinstance(job, Read) and job[1].requests]
    for asked, source in waits:
        tell(f"Reading {asked} ({source.title}) …")
    if not waits:
        return [job if isinstance(job, Read) else _read(*job, want, _tools_for_files) for job in jobs]
    with workshop() as opened:
        if len(waits) > 1:
            return _side_by_side(jobs, want, opened.tools)
        return [job if isinstance(job, Read) else _read(*job, want, opened.tools) for job in jobs]


def _tools_for_files() -> Tools:
    """Tools without a network: loading the HTTP client would take longer than reading a file."""
    import sys

    from scrapers.base import Tools

    return Tools(cast("Http", None), stdin=sys.stdin.buffer.read)


def _source(account: str) -> tuple[str, Source] | Read:
    import scrapers

    try:
        return account, scrapers.find(account)
    except AuditorError as error:
        return Read(account, error=error)


def _read(asked: str, source: Source, want: int, tools: Callable[[], Tools]) -> Read:
    import scrapers

    try:
        snapshot = scrapers.read(source, asked, want, tools())
    except (AuditorError, OSError) as error:
        return Read(asked, error=error)
    except Exception as error:  # a fault of ours in one source: the other accounts are still read
        return Read(asked, error=error)
    return Read(asked, snapshot, own=source.reach == "own")


def _side_by_side(jobs: list[tuple[str, Source] | Read], want: int, tools: Callable[[], Tools]) -> list[Read]:
    """Daemon threads rather than a pool: an interrupt must not wait for a slow server."""
    import queue
    import threading

    todo: queue.SimpleQueue[int] = queue.SimpleQueue()
    done: queue.SimpleQueue[tuple[int, Read]] = queue.SimpleQueue()
    results: dict[int, Read] = {i: job for i, job in enumerate(jobs) if isinstance(job, Read)}

    def work() -> None:
        while True:
            try:
                i = todo.get_nowait()
            except queue.Empty:
                return
            job = jobs[i]
            assert not isinstance(job, Read)
            done.put((i, _read(*job, want, tools)))

    for i, job in enumerate(jobs):
        if not isinstance(job, Read):
            todo.put(i)
    for _ in range(min(AT_ONCE, len(jobs) - len(results))):
        threading.Thread(target=work, daemon=True).start()
    while len(results) < len(jobs):
        i, read = done.get()
        results[i] = read
    return [results[i] for i in range(len(jobs))]


def unique(accounts: Sequence[str]) -> list[str]:
    """The accounts without those named twice. UsageError for an empty one."""
    if any(not account.strip() for account in accounts):
        raise UsageError("An account is empty.", "Name it as people write it, such as @sam@social.example.")
    return list(dict.fromkeys(account.strip() for account in accounts))
