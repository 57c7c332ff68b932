"""Files that were read without a fault, kept as JSON: a check need not load the YAML reader again.

The key is the hash of the file's bytes, so that nothing outdated is ever read. What is kept is plain data
and is checked as if it came from the file. A cache that cannot be read or written is no error.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

# To be raised when the shape of what is kept, or the reading of YAML, changes.
VERSION = 1
MOST = 40


class Cache:
    """Kept files below a folder; `None` keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder / "policies" if folder is not None else None

    def get(self, raw: bytes) -> dict[str, Any] | None:
        """What was kept for a file of these bytes: `data`, `keys`, `values`."""
        if self.folder is None:
            return None
        try:
            kept = json.loads(self._path(raw).read_bytes())
            positions = {name: {place: (line, column) for place, (line, column) in kept[name].items()}
                         for name in ("keys", "values")}
            return {"data": kept["data"], **positions}
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None

    def put(self, raw: bytes, kept: dict[str, Any]) -> None:
        """Keep a file that had no fault, for this person's eyes alone; the oldest beyond `MOST` go."""
        if self.folder is None:
            return
        import tempfile

        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, name = tempfile.mkstemp(prefix=".policy.", dir=self.folder)
            with os.fdopen(handle, "w", encoding="ascii") as stream:
                json.dump(kept, stream)
            Path(name).replace(self._path(raw))
            for old in sorted(self.folder.glob("*.json"), key=lambda path: path.stat().st_mtime)[:-MOST]:
                old.unlink(missing_ok=True)
        except OSError:
            return

    def _path(self, raw: bytes) -> Path:
        assert self.folder is not None
        return self.folder / f"{VERSION}-{hashlib.sha256(raw).hexdigest()}.json"


NOTHING = Cache(None)
