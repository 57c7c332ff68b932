"""Finding an installed Chromium, Chrome or Edge.

Looked at in this order: the `CHROMIUM` environment variable, the search path, the usual places of the
operating system, the folder where Playwright keeps its own. Nothing is started by looking.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from auditor.errors import NoBrowser

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
         "microsoft-edge", "microsoft-edge-stable", "msedge")
LINUX = ("/usr/lib/chromium/chromium", "/usr/lib64/chromium-browser/chromium-browser", "/opt/google/chrome/chrome",
         "/opt/microsoft/msedge/msedge", "/snap/bin/chromium")
MACOS = ("Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium",
         "Microsoft Edge.app/Contents/MacOS/Microsoft Edge")
WINDOWS = (r"Google\Chrome\Application\chrome.exe", r"Microsoft\Edge\Application\msedge.exe",
           r"Chromium\Application\chrome.exe")
OWN = ("chromium-*/chrome-*/chrome", "chromium-*/chrome-*/chrome.exe",
       "chromium-*/chrome-*/Chromium.app/Contents/MacOS/*",
       "chromium-*/chrome-*/Google Chrome for Testing.app/Contents/MacOS/*",
       "chromium_headless_shell-*/*/headless_shell*", "chromium_headless_shell-*/*/chrome-headless-shell*")
HOW = ("Install Chromium, Chrome or Edge (for example `apt install chromium`), let `auditor browser install` "
       "fetch one, or point the CHROMIUM environment variable at the program.")


@dataclass(frozen=True, slots=True)
class Found:
    """A browser on this machine. `how` says in words where it was found."""

    path: Path
    how: str

    @property
    def name(self) -> str:
        """What kind of browser it is, judged by its path."""
        text = str(self.path).lower()
        if "edge" in text:
            return "Microsoft Edge"
        return "Google Chrome" if "google" in text else "Chromium"


def find(environ: Mapping[str, str] | None = None, platform: str = sys.platform) -> Found:
    """The browser to use. NoBrowser, with the way to get one, when there is none."""
    env = os.environ if environ is None else environ
    named = env.get("CHROMIUM", "").strip()
    if named:
        program = shutil.which(named, path=env.get("PATH", ""))
        if program is None:
            raise NoBrowser(f"The CHROMIUM environment variable names {named}, and there is no such program.", HOW)
        return Found(Path(program), "named by the CHROMIUM environment variable")
    for found in _candidates(env, platform):
        if found.path.is_file() and os.access(found.path, os.X_OK):
            return found
    raise NoBrowser("No Chromium, Chrome or Edge was found on this machine.", HOW)


def _candidates(env: Mapping[str, str], platform: str) -> Iterator[Found]:
    for name in NAMES:
        program = shutil.which(name, path=env.get("PATH", ""))
        if program:
            yield Found(Path(program), "on the search path")
    for place in _places(env, platform):
        yield Found(place, "in its usual place")
    store = _store(env, platform)
    if store.is_dir():
        for pattern in OWN:
            for path in sorted(store.glob(pattern), key=_revision, reverse=True):
                yield Found(path, "fetched by Playwright")


def _places(env: Mapping[str, str], platform: str) -> Iterator[Path]:
    if platform == "darwin":
        for root in (Path("/Applications"), Path(env.get("HOME", "/")) / "Applications"):
            yield from (root / app for app in MACOS)
    elif platform == "win32":
        for key in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
            if env.get(key):
                yield from (Path(env[key]) / program for program in WINDOWS)
    else:
        yield from map(Path, LINUX)


def _store(env: Mapping[str, str], platform: str) -> Path:
    """Where Playwright keeps the browsers it fetched."""
    named = env.get("PLAYWRIGHT_BROWSERS_PATH", "")
    if named not in ("", "0"):
        return Path(named)
    if platform == "darwin":
        return Path(env.get("HOME", "/")) / "Library/Caches/ms-playwright"
    if platform == "win32":
        return Path(env.get("LOCALAPPDATA", r"C:\\")) / "ms-playwright"
    return Path(env.get("XDG_CACHE_HOME") or Path(env.get("HOME", "/")) / ".cache") / "ms-playwright"


def _revision(path: Path) -> int:
    number = re.search(r"-(\d+)", str(path))
    return int(number[1]) if number else 0
