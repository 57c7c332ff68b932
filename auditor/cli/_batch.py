"""Judging a stream of snapshots: one line in, one line out, in order, in bounded memory, on all cores.

Work goes out in chunks of lines, at most two to a core beyond the one being written, so that the
memory in use does not grow with the input. Lines are bytes from end to end: the parent process
only reads, hands on and writes.
"""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from auditor.errors import AuditorError
from auditor.model import Audit, Me, Snapshot
from auditor.privacy import judged_for_stranger

if TYPE_CHECKING:
    from auditor.policy import Policy

LONGEST = 16_000_000  # bytes of one line
CHUNK_BYTES = 400_000
CHUNK_LINES = 200
AHEAD = 2  # chunks to a core

Chunk = tuple[int, list[bytes]]


@dataclass(frozen=True, slots=True)
class Done:
    """A chunk judged: its lines as one text, and which exit statuses they ask for."""

    text: bytes
    statuses: frozenset[int]


def judged(lines: Iterable[Chunk], policy: Policy, workers: int) -> Iterator[Done]:
    """Every chunk judged, in the order of the lines."""
    if workers == 1:
        judge = _Judge(policy)
        yield from map(judge.chunk, lines)
        return
    with ProcessPoolExecutor(workers, initializer=_start, initargs=(policy,)) as pool:
        pending = deque[object]()
        try:
            for chunk in lines:
                pending.append(pool.submit(_work, chunk))
                if len(pending) > AHEAD * workers:
                    yield pending.popleft().result()  # type: ignore[attr-defined]
            while pending:
                yield pending.popleft().result()  # type: ignore[attr-defined]
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def chunks(stream: IO[bytes]) -> Iterator[Chunk]:
    """Lines of a stream in chunks, with the number of the first (from 1). A line too long is handed on cut."""
    number, first, size, lines = 0, 1, 0, list[bytes]()
    while line := stream.readline(LONGEST + 1):
        number += 1
        if len(line) > LONGEST:
            _skip(stream, line)
        lines.append(line)
        size += len(line)
        if size >= CHUNK_BYTES or len(lines) >= CHUNK_LINES:
            yield first, lines
            first, size, lines = number + 1, 0, []
    if lines:
        yield first, lines


def _skip(stream: IO[bytes], line: bytes) -> None:
    """Read on to the end of a line that is too long."""
    while line and not line.endswith(b"\n"):
        line = stream.readline(LONGEST)


class _Judge:
    """Judges lines with one policy."""

    def __init__(self, policy: Policy) -> None:
        from auditor.judge import audit

        self.policy = policy
        self.audit = audit
        self.me = Me()

    def chunk(self, chunk: Chunk) -> Done:
        """All lines of a chunk."""
        first, lines = chunk
        statuses: set[int] = set()
        out = [self._line(line, first + i, statuses) for i, line in enumerate(lines)]
        return Done(b"".join(out), frozenset(statuses))

    def _line(self, line: bytes, number: int, statuses: set[int]) -> bytes:
        from auditor.cli._judging import TO_ACT_ON

        try:
            result = judged_for_stranger(self._snapshot(line), self._audit)
        except Exception as error:
            statuses.add(2 if isinstance(error, AuditorError | ValueError | RecursionError) else 3)
            return _dumps({"error": _reason(error), "line": number})
        if any(flag.outcome in TO_ACT_ON for flag in result.flags):
            statuses.add(1)
        return _dumps(result.to_dict())

    def _audit(self, snapshot: Snapshot) -> Audit:
        return self.audit(snapshot, self.policy, self.me)

    def _snapshot(self, line: bytes) -> Snapshot:
        if len(line) > LONGEST:
            raise ValueError(f"the line is longer than {LONGEST:,} bytes")
        if not line.strip():
            raise ValueError("the line is empty")
        return Snapshot.from_dict(json.loads(line.decode("utf-8-sig")), "snapshot")


def _dumps(data: object) -> bytes:
    return json.dumps(data, separators=(",", ":")).encode("ascii") + b"\n"


def _reason(error: Exception) -> str:
    """What is wrong with a line, in words."""
    if isinstance(error, json.JSONDecodeError):
        return f"the line is no JSON: {error.msg} at column {error.colno}"
    if isinstance(error, UnicodeDecodeError):
        return f"the line is no UTF-8: byte {error.start + 1}"
    if isinstance(error, RecursionError):
        return "the line is nested too deeply"
    if isinstance(error, AuditorError):
        return error.what.strip()
    if isinstance(error, ValueError):
        return str(error)
    return f"a fault of this program ({type(error).__name__}: {error})"


_judge: _Judge | None = None  # in a worker process: set once, when it starts


def _start(policy: Policy) -> None:
    """Begin a worker. An interrupt is the parent's to handle."""
    import signal

    global _judge
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _judge = _Judge(policy)


def _work(chunk: Chunk) -> Done:
    assert _judge is not None
    return _judge.chunk(chunk)
