"""Waiting and scrolling: when is a page done, and how does it show more?

Knows nothing of Playwright: it asks the page through `ask(script)` and gets plain data back.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from auditor.errors import Refused, ServerDown
from scrapers.chromium import scripts

Ask = Callable[[str], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one page. Times in seconds, `html` and `text` in characters, `network` in bytes.

    `hollow` is how long a page without content, but with scripts, has to stand still before it counts as empty.
    """

    seconds: float = 45.0
    patience: float = 8.0
    hollow: float = 2.5
    html: int = 6_000_000
    text: int = 20_000
    captures: int = 40
    nodes: int = 200_000
    network: int = 40_000_000
    requests: int = 400


@dataclass
class Seen:
    """What was seen so far, kept when time runs out. `awaited` says in words what is being waited for."""

    captures: list[str] = field(default_factory=list)
    text: str = ""
    notes: list[str] = field(default_factory=list)
    awaited: str = "the server's answer"
    probe: dict[str, Any] = field(default_factory=dict)

    def note(self, text: str) -> None:
        """Adds a limit that was met, once."""
        if text not in self.notes:
            self.notes.append(text)

    def instead(self) -> str:
        """What was there instead of what was awaited, in words."""
        if not self.probe:
            return "nothing had come"
        state = "still loading" if self.probe.get("state") == "loading" else "loaded"
        posts, nodes = self.probe.get("posts", 0), self.probe.get("nodes", 0)
        title = "".join(c for c in str(self.probe.get("title", ""))[:80] if c.isprintable())
        return f'a {state} page titled "{title}" with {posts} posts and {nodes} elements'


class Visit:
    """One page, from its first bytes to the last capture."""

    def __init__(self, ask: Ask, pending: Callable[[], int], enough: Callable[[str], bool] | None,
                 limits: Limits, seen: Seen) -> None:
        self._ask = ask
        self._pending = pending
        self._enough = enough
        self._limits = limits
        self._seen = seen
        self._banner = ""

    async def run(self) -> None:
        """Waits until the page is there, declines a consent banner, and scrolls as far as wanted."""
        try:
            await self._run()
        except ServerDown:
            if not self._seen.captures:
                raise
            self._seen.note("The page led on to an address that does not answer; what it showed before was read.")

    async def _run(self) -> None:
        await self._settle("the page to show its content")
        await self._past_banner()
        done = await self._capture()
        while not done and self._enough is not None:
            if len(self._seen.captures) >= self._limits.captures:
                self._seen.note(f"Scrolling stopped after {self._limits.captures} steps; the page went on.")
                break
            self._seen.awaited = "more posts after scrolling"
            if not await self._further():
                break
            done = await self._capture()

    async def _probe(self) -> dict[str, Any]:
        while not isinstance(probe := await self._ask(scripts.PROBE), dict):
            await asyncio.sleep(0.03)  # between two documents
        if probe["lost"]:
            raise ServerDown("The page led on to an address that does not answer.", "Try again later.")
        self._seen.probe = probe
        if probe["nodes"] > self._limits.nodes:
            raise Refused(f"The page holds {probe['nodes']:,} elements; that is no profile.", "Check the address.")
        return probe

    async def _settle(self, awaited: str) -> None:
        """Until nothing changes any more, or patience ends."""
        self._seen.awaited = awaited
        clock = asyncio.get_running_loop().time
        start = still = clock()
        last: tuple[Any, ...] = ()
        while True:
            probe = await self._probe()
            now = clock()
            if (state := _state(probe)) != last:
                last, still = state, now
            if _rested(probe, now - still, self._pending(), self._limits.hollow):
                return
            if not probe["posts"] and now - still > 0.3 and await self._declined():
                still = now
            if now - start > self._limits.patience:
                self._seen.note(f"The page did not come to rest within {self._limits.patience:.0f} seconds "
                                f"({self._pending()} requests still open); what it showed by then was read.")
                return
            await asyncio.sleep(0.03)

    async def _declined(self) -> bool:
        """Declines a consent banner, once; True when one was there and is declined."""
        if self._banner == "declined":
            return False
        call = scripts.CONSENT % (json.dumps(scripts.DECLINE), json.dumps(scripts.BANNER))
        self._banner = str(await self._ask(call))
        return self._banner == "declined"

    async def _past_banner(self) -> None:
        """Sees to the banner of a page that shows its posts behind it."""
        if await self._declined():
            await asyncio.sleep(0.05)
            await self._settle("the page behind the consent banner")
        elif self._banner == "open":
            self._seen.note("A consent banner could not be declined and was left open.")

    async def _capture(self) -> bool:
        """Keeps the page as it is now; True when that is enough."""
        answer = await self._ask(scripts.CAPTURE % (self._limits.html, self._limits.text))
        if not isinstance(answer, dict):
            return True
        html, self._seen.text = str(answer["html"]), str(answer["text"])
        if answer["cut"]:
            self._seen.note(f"The page is longer than {self._limits.html:,} characters; only its beginning was read.")
        if not self._seen.captures or self._seen.captures[-1] != html:
            self._seen.captures.append(html)
        return bool(answer["cut"]) or self._enough is None or self._enough(html)

    async def _further(self) -> bool:
        """Scrolls until something new appears; False at the page's end."""
        before = _content(await self._probe())
        for _ in range(200):
            if not await self._ask(scripts.SCROLL):
                break
            await asyncio.sleep(0.04)
            if _content(await self._probe()) != before:
                await self._settle("more posts after scrolling")
                return True
        await self._ask(scripts.MORE % json.dumps(scripts.SHOW_MORE))
        return await self._grows(before)

    async def _grows(self, before: tuple[Any, ...]) -> bool:
        """True when something new appears at the page's end; a page that is loading is given longer."""
        clock = asyncio.get_running_loop().time
        start = clock()
        while (waited := clock() - start) < self._limits.patience:
            probe = await self._probe()
            if _content(probe) != before:
                await self._settle("more posts after scrolling")
                return True
            if waited > 1.2 and not self._pending() and not probe["busy"]:
                return False
            await asyncio.sleep(0.05)
        self._seen.note("More posts were being loaded when patience ended; they are missing.")
        return False


def _content(probe: dict[str, Any]) -> tuple[Any, ...]:
    return probe["nodes"], probe["posts"], probe["text"]


def _state(probe: dict[str, Any]) -> tuple[Any, ...]:
    """What has to stand still; a running clock in the text does not count once there are posts."""
    return probe["state"], probe["nodes"], probe["posts"], probe["height"], 0 if probe["posts"] else probe["text"]


def _rested(probe: dict[str, Any], quiet: float, pending: int, hollow: float) -> bool:
    """True when the page has been still for as long as its kind needs.

    Posts on a page without open requests: a moment. A page of words without scripts: at once. An empty
    shell with scripts: longer, for something is still to come.
    """
    if probe["state"] == "loading" or probe["busy"]:
        return probe["posts"] > 0 and quiet > 2.0
    if probe["posts"]:
        return quiet >= (0.7 if pending else 0.05)
    if pending:
        return False
    if not probe["scripts"]:
        return True
    return quiet >= (0.3 if probe["text"] >= 200 else hollow)
