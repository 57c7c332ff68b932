"""The real tools of a run: one pool of connections, one folder of saved answers, one browser."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Self

from auditor.errors import UnreadableAccount
from scrapers.base import Browser, Tools
from scrapers.http import USER_AGENT, Client, Limits, Wire
from scrapers.net.cache import Cache
from scrapers.netguard import Guard

if TYPE_CHECKING:
    from scrapers.browser import Browser as Chromium

SERVICES = ("bluesky", "plc", "hackernews", "algolia", "github", "stackexchange")


class Workshop:
    """Opens nothing until it is needed; a context manager that closes what was opened.

    allow_hosts: texts of --allow-host, "HOST:PORT"; UsageError when one is none
    cache:       folder of saved answers, or None to keep none
    environ:     AUDITOR_BLUESKY=http://127.0.0.1:2583 and the like replace a service's address
    progress:    gets short sentences while the network is waited for
    browser:     opens another browser than the installed one
    """

    def __init__(self, *, allow_hosts: Iterable[str] = (), cache: Path | None = None, offline: bool = False,
                 version: str = "0", progress: Callable[[str], None] | None = None,
                 environ: Mapping[str, str] | None = None, limits: Limits | None = None,
                 browser: Callable[[], Browser] | None = None) -> None:
        self._limits = limits
        self._browser = browser or self._installed
        self._lock = threading.Lock()
        self._opened: Chromium | None = None
        self._version = version
        self._bases = bases(os.environ if environ is None else environ)
        self.wire = Wire(Guard.of(allow_hosts), version, Cache(cache) if cache else None, offline,
                         progress or (lambda _: None))

    def tools(self, owner: bool = False) -> Tools:
        """Fresh tools for one account: its own budget of requests and seconds."""
        return Tools(Client(self.wire, self._limits), self._browser, owner=owner, bases=self._bases,
                     stdin=sys.stdin.buffer.read)

    def _installed(self) -> Browser:
        """The installed browser, one for the whole run."""
        if self.wire.offline:
            raise UnreadableAccount("Offline, and this page can only be read by asking its server.",
                                    "Run it without --offline.")
        with self._lock:
            if self._opened is None:
                from scrapers.browser import Browser as Chromium

                self._opened = Chromium(self.wire.guard, USER_AGENT.format(version=self._version))
            return self._opened

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.wire.close()
        if self._opened is not None:
            self._opened.close()


def bases(environ: Mapping[str, str]) -> dict[str, str]:
    """AUDITOR_BLUESKY, AUDITOR_PLC and the other `SERVICES` as {"bluesky": address, …}."""
    named = {name: environ.get(f"AUDITOR_{name.upper()}", "") for name in SERVICES}
    return {name: value for name, value in named.items() if value}
