"""The browser's processes and folders: seeing that none outlives the run."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

FOLDER = "auditor-browser-"


def alive(pid: int) -> bool:
    """True while a process of this number runs (and is not just waiting to be collected)."""
    if pid <= 0 or not hasattr(os, "getpgid"):
        return False
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    with contextlib.suppress(OSError):
        return " Z " not in Path(f"/proc/{pid}/stat").read_text()[:200]
    return True


def kill(pid: int) -> None:
    """Ends a browser that did not end by itself, with its children: it leads a process group of its own."""
    with contextlib.suppress(OSError):
        if os.getpgid(pid) == pid:
            os.killpg(pid, signal.SIGKILL)


def sweep() -> None:
    """Removes folders of earlier runs that were killed before they could clean up."""
    for folder in _left_behind(Path(tempfile.gettempdir())):
        shutil.rmtree(folder, ignore_errors=True)


def _left_behind(place: Path) -> Iterator[Path]:
    for folder in place.glob(f"{FOLDER}*-*"):
        number = folder.name.removeprefix(FOLDER).partition("-")[0]
        own = hasattr(os, "getuid") and folder.lstat().st_uid == os.getuid()
        if own and number.isdigit() and not alive(int(number)) and not folder.is_symlink():
            yield folder
