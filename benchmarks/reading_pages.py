"""The browser and exports as ratios: to a bare Playwright script, and to `json.loads` of the same file.

Both sides of a ratio are measured in turns within one run; the median of the rounds counts.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from scrapers.chromium.find import find
from tests import export_samples as samples
from tests import sites
from tests.servers.loopback import serve

ROUNDS = 7
TWEETS = 100_000
BARE = """
import sys
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=sys.argv[2])
    for _ in range(int(sys.argv[3])):
        context = browser.new_context()
        page = context.new_page()
        page.goto(sys.argv[1])
        page.wait_for_selector("article")
        page.content()
        context.close()
    browser.close()
"""
OURS = """
import sys
from urllib.parse import urlsplit
from scrapers.browser import Browser
from scrapers.netguard import Guard
with Browser(Guard.of([urlsplit(sys.argv[1]).netloc])) as browser:
    for _ in range(int(sys.argv[3])):
        browser.render(sys.argv[1])
"""
LOADS = """
import json, sys
text = open(sys.argv[1], encoding="utf-8").read()
json.loads(text[text.index("=") + 1:])
"""
READ = """
import sys
from scrapers.base import Tools
from scrapers.exports.path import Export
source = Export()
assert source.parse(source.fetch(sys.argv[1], 20, Tools(None)), 20).posts
"""
PAGES = 5


def seconds(code: str, *args: str) -> float:
    """How long a fresh interpreter takes for a piece of code."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, *args], check=True)  # noqa: S603 - our own code
    return time.perf_counter() - begun


def browser() -> list[tuple[str, float, float]]:
    """A cold check's page, and each further one."""
    cold, further = [], []
    path = str(find().path)
    with serve(sites.built(range(20))) as stage:
        for _ in range(ROUNDS):
            bare, ours = (seconds(code, f"{stage.base}/", path, "1") for code in (BARE, OURS))
            many_bare, many_ours = (seconds(code, f"{stage.base}/", path, str(1 + PAGES)) for code in (BARE, OURS))
            cold.append(ours / bare)
            further.append((many_ours - ours) / (many_bare - bare))
    return [("cold page through the browser", median(cold), 1.5), ("further page", median(further), 1.3)]


def archive() -> list[tuple[str, float, float]]:
    """An X archive with many tweets, as a folder and as a ZIP."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = samples.x([samples.tweet(n, f"Stop {n}: " + "on and on " * 12) for n in range(TWEETS)])
        plain = samples.unpacked(files, folder / "plain")
        ways = {"an X archive, folder": plain, "an X archive, ZIP": samples.packed(files, folder / "packed.zip")}
        ratios: dict[str, list[float]] = {way: [] for way in ways}
        for _ in range(ROUNDS):
            base = seconds(LOADS, str(plain / "data" / "tweets.js"))
            for way, path in ways.items():
                ratios[way].append(seconds(READ, str(path)) / base)
        return [(f"{way} of {TWEETS:,} tweets", median(found), 2.0) for way, found in ratios.items()]


def measure() -> list[tuple[str, float, float]]:
    """(name, median ratio, allowed ratio) of everything here."""
    parts: tuple[Callable[[], list[tuple[str, float, float]]], ...] = (browser, archive)
    return [line for part in parts for line in part()]


def main() -> None:
    """Print the table."""
    for title, ratio, allowed in measure():
        print(f"{title:50} {ratio:5.2f} x (at most {allowed:g}){'' if ratio <= allowed else '  too slow'}")


if __name__ == "__main__":
    main()
