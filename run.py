#!/usr/bin/env python3
"""Set everything up and run it, with nothing but Python 3.11 or newer: `python3 run.py demo`, `python3 run.py test`.

The first time it makes `.venv` beside this file and installs into it; afterwards it works offline. `test` also
sees to a browser: an installed Chromium, Chrome or Edge is used; else it installs one where it may (Debian's
package as root, Playwright's own otherwise); where it may not, the browser tests are skipped and it says so.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
HOME = ROOT / ".venv"
BIN = HOME / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")


def main() -> int:
    """Set up, then run the command that was asked for."""
    commands = {"demo": demo, "test": test}
    if len(sys.argv) < 2 or sys.argv[1] not in commands:
        print("usage: python3 run.py demo | test [pytest's options]", file=sys.stderr)
        return 2
    if sys.version_info < (3, 11):
        print(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    return commands[sys.argv[1]](sys.argv[2:])


def demo(options: list[str]) -> int:
    """The main job on the bundled example."""
    install("run", ["-e", "."])
    return subprocess.call([PYTHON, "-m", "auditor", "demo", *options], cwd=ROOT)


def test(options: list[str]) -> int:
    """All tests."""
    install("test", ["-e", ".", "--group", "test"])
    if not find_browser() and not install_browser():
        print("\n*** No Chromium, Chrome or Edge was found, and none could be installed: the browser tests are SKIPPED. ***\n"
              "*** Install one (Debian: `apt-get install chromium`) and run this again. ***\n", file=sys.stderr, flush=True)
    return subprocess.call([PYTHON, "-m", "pytest", "-n", "auto", *options], cwd=ROOT)


def install(what: str, packages: list[str]) -> None:
    """Make the environment and install, unless the same was done before."""
    stamp = HOME / f".installed-{what}"
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    print("Setting up (once) …", file=sys.stderr, flush=True)
    if not PYTHON.exists():
        make_environment()
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.check_call([*pip, "--upgrade", "pip>=25.1"], cwd=ROOT)
    subprocess.check_call([*pip, *packages], cwd=ROOT)
    stamp.write_text(wanted)


def make_environment() -> None:
    """`.venv` with pip, whole or not there at all. SystemExit with what to do where the machine's Python cannot make one."""
    if not importlib.util.find_spec("ensurepip"):
        sys.exit("This Python cannot make environments: a part of it is missing. Debian and Ubuntu have it in a package "
                 "of its own: apt-get install python3-venv")
    try:
        venv.create(HOME, with_pip=True)
    except BaseException:
        shutil.rmtree(HOME, ignore_errors=True)
        raise


def find_browser() -> bool:
    """True when a browser is there already, by the tool's own search."""
    return subprocess.call([PYTHON, "-c", "from scrapers.chromium.find import find; find()"],
                           cwd=ROOT, stderr=subprocess.DEVNULL) == 0


def install_browser() -> bool:
    """Install a browser where that is allowed; True when one is there afterwards."""
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing Debian's chromium …", file=sys.stderr, flush=True)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.call(["apt-get", "update", "-qq"], env=environment, stdout=subprocess.DEVNULL)
        subprocess.call(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], env=environment,
                        stdout=subprocess.DEVNULL)
    else:
        print("Installing Playwright's Chromium …", file=sys.stderr, flush=True)
        subprocess.call([PYTHON, "-m", "playwright", "install", "chromium"], stdout=subprocess.DEVNULL)
    return find_browser()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except subprocess.CalledProcessError as error:
        print(f"Setting up failed: `{' '.join(map(str, error.cmd))}` ended with {error.returncode}. "
              "Is the network there? The first run needs it.", file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
