"""Start-up as ratios to `python -c "import click"` with the same interpreter, measured in one run.

Each round times the yardstick and every command once, one after the other, and divides: noise of a
busy machine falls on both. The median of the rounds counts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from auditor.demo import ACCOUNT, POLICY

ROUNDS = 15
ENTRY = "from auditor.cli import main; main()"
YARDSTICK = (sys.executable, "-c", "import click")


def commands(folder: Path) -> Iterator[tuple[str, tuple[str, ...], float]]:
    """(name, arguments, the most that it may take in yardsticks)."""
    yield "auditor --help", ("--help",), 2.0
    account = f"file:{_snapshot(folder)}"
    yield "auditor check file:… (20 posts, store and all)", ("check", account, "--policy", str(POLICY)), 4.0
    yield "auditor draft TEXT", ("draft", "One month at Brambleforge today!", "--policy", str(POLICY)), 3.0


def _snapshot(folder: Path) -> Path:
    """The demo's 20 newest posts of her own as a snapshot file."""
    data = json.loads(ACCOUNT.read_text(encoding="utf-8"))
    own = [entry for entry in data["statuses"] if "boost_of" not in entry][:20]
    posts = [{"id": str(1000 - i), "created_at": f"2026-11-{20 - i // 2:02}T{20 - i % 2:02}:00:00Z",
              "text": entry["text"]} for i, entry in enumerate(own)]
    path = folder / "snapshot.json"
    path.write_text(json.dumps({"schema": "auditor/snapshot/1", "account": "@ines@social.example", "posts": posts,
                                "profile": {"bio": "Backend engineer at Brambleforge."}}), encoding="utf-8")
    return path


def seconds(line: tuple[str, ...], folder: Path) -> float:
    """How long a process takes, from its start to its end, with compiled files as an installed program has them."""
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    begun = time.perf_counter()
    subprocess.run(line, env=env | {"AUDITOR_HOME": str(folder)}, check=False,  # noqa: S603 - our own lines
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begun


def measure(rounds: int = ROUNDS) -> list[tuple[str, float, float]]:
    """(name, median ratio, allowed ratio) of each command; the first round only warms up."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = [(title, (sys.executable, "-c", ENTRY, *args), allowed) for title, args, allowed in commands(folder)]
        ratios: dict[str, list[float]] = {title: [] for title, _, _ in lines}
        for turn in range(rounds + 1):
            base = seconds(YARDSTICK, folder)
            for title, line, _ in lines:
                ratio = seconds(line, folder) / base
                if turn:
                    ratios[title].append(ratio)
        return [(title, median(ratios[title]), allowed) for title, _, allowed in lines]


def main() -> None:
    """Print the table."""
    for title, ratio, allowed in measure():
        verdict = "" if ratio <= allowed else "  too slow"
        print(f"{title:50} {ratio:5.2f} x import click (at most {allowed:g}){verdict}")


if __name__ == "__main__":
    main()
