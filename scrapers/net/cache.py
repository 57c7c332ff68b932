"""Saved answers on this machine: for conditional requests, and for --offline.

As private as the store: folder 0700, files 0600, nothing older than 30 days. An answer is given from
here only when the server said "not modified", or when the person asked to stay offline.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from scrapers.base import Answer

KEEP_SECONDS = 30 * 24 * 3600
FORMAT = 1


def key(method: str, url: str, accept: str, body: bytes = b"") -> str:
    """The file name of one question."""
    text = "\n".join((method, url, accept)).encode() + b"\n" + body
    return hashlib.sha256(text).hexdigest()[:40]


@dataclass(frozen=True, slots=True)
class Cache:
    """Answers in `folder`, one file each. A damaged or unreadable file counts as none."""

    folder: Path

    def load(self, name: str) -> Answer | None:
        """A saved answer, or None."""
        try:
            data = json.loads((self.folder / f"{name}.json").read_bytes())
            if data["format"] != FORMAT:
                return None
            at = datetime.fromisoformat(data["at"])
            body = base64.b64decode(data["body"])
            return Answer(data["url"], data["status"], data["headers"], body, cached=True, at=at)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def save(self, name: str, answer: Answer) -> None:
        """Keep an answer; where the disk refuses, go on without."""
        at = (answer.at or datetime.now(UTC)).isoformat(timespec="seconds")
        data = {"format": FORMAT, "at": at, "url": answer.url, "status": answer.status, "headers": dict(answer.headers),
                "body": base64.b64encode(answer.body).decode("ascii")}
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=self.folder, suffix=".tmp")  # made with 0600
            with os.fdopen(handle, "w", encoding="ascii") as file:
                json.dump(data, file)
            Path(temporary).replace(self.folder / f"{name}.json")
        except OSError:
            return

    def prune(self, now: float | None = None) -> int:
        """Delete what is older than 30 days; the number of files deleted. Seconds since 1970."""
        return self._delete((now or time.time()) - KEEP_SECONDS)

    def clear(self) -> int:
        """Delete everything; the number of files deleted."""
        return self._delete(float("inf"))

    def _delete(self, before: float) -> int:
        gone = 0
        for path in self.folder.glob("*.*"):
            try:
                if path.stat().st_mtime < before:
                    path.unlink()
                    gone += 1
            except OSError:
                continue
        return gone
