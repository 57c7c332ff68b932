"""Grammars, and tables made from them, saved once built, beside the interpreter's own compiled files, as it does with modules.

Building a language's tables takes longer than judging an account. What is saved is bound to the very
files it was built from (names, sizes, times) and to the interpreter; where it cannot be read or written,
the grammar is built anew and nothing is said. Nothing is saved while the files are being edited: what is
in memory may be older than they are. It lies where the program's own code lies, so reading it back trusts
nobody who is not trusted with that code.
"""

from __future__ import annotations

import gc
import os
import pickle
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TypeVar, cast

HERE = Path(__file__).parent
FOLDER = HERE / "__pycache__"
T = TypeVar("T")
# Whatever a grammar is built from: the data, the notation, and how texts are cut into words.
SOURCES = (HERE.parent / "languages", HERE, HERE.parent / "text", HERE.parent / "hostility")
SETTLED = 10.0  # seconds for which no source must have changed when this module was loaded
_LOADED = time.time()


def kept(name: str, build: Callable[[], T]) -> T:
    """The table saved under `name`, or built (and saved, where that is possible) when there is none of these sources."""
    found = _load(name)
    if found is None:
        found = build()
        _save(name, found)
    return cast(T, found)


def _load(name: str) -> object | None:
    """What is saved under a name; None when there is nothing of just these sources."""
    try:
        state, _ = _state()
        with _file(name).open("rb") as stream:
            if stream.read(len(state)) != state:
                return None
            # Thousands of small objects come in at once, none of them garbage.
            collecting = gc.isenabled()
            gc.disable()
            try:
                found: object = pickle.load(stream)  # noqa: S301 - our own file, see above
            finally:
                if collecting:
                    gc.enable()
            return found
    except Exception:  # damaged in whatever way: built anew
        return None


def _save(name: str, table: object) -> None:
    """Save what was just built, where that is possible."""
    state, changed = _state()
    if changed > _LOADED - SETTLED:
        return
    target = _file(name)
    part = target.with_name(f"{target.name}.{os.getpid()}")
    try:
        FOLDER.mkdir(exist_ok=True)
        try:
            part.write_bytes(state + pickle.dumps(table, pickle.HIGHEST_PROTOCOL))
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except (OSError, pickle.PicklingError, RecursionError):
        return


def _file(name: str) -> Path:
    return FOLDER / f"{name}.{sys.implementation.cache_tag}.grammar"


@cache
def _state() -> tuple[bytes, float]:
    """The sources as they are now, as 64 bytes; and when the last of them was changed."""
    from hashlib import blake2b

    state, changed = blake2b(sys.version.encode()), 0.0
    for folder in SOURCES:
        for root, _, files in sorted(os.walk(folder)):
            for name in sorted(files):
                if name.endswith((".py", ".txt")):
                    known = os.stat(f"{root}/{name}")  # noqa: PTH116 - sixty of them at each start
                    state.update(f"{root}/{name} {known.st_size} {known.st_mtime_ns}\n".encode())
                    changed = max(changed, known.st_mtime)
    return state.digest(), changed
