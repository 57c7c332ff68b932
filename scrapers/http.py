"""The one polite HTTP client.

It names itself, asks little (a budget of requests and of seconds for each account), waits when a server
asks for a short while and says until when otherwise, tries again a few times on 5xx and broken
connections, asks for changes only where it holds an older answer, and never leaves the public internet
but for servers named with --allow-host. No proxies: the guard could not see where they connect.
"""

from __future__ import annotations

import json
import random
import threading
import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urljoin, urlsplit

from auditor.errors import Refused, ServerDown, UnreadableAccount
from scrapers.base import HTML, JSON, Answer, now
from scrapers.net import ratelimit
from scrapers.net.answers import LATER, broken, host_of, limited, parse_json, problem
from scrapers.net.cache import Cache, key
from scrapers.netguard import Guard

if TYPE_CHECKING:
    import httpx

USER_AGENT = "association-auditor/{version} (self-check of one's own public account)"
REDIRECTS = 5
TRIES = 3
RETRY_STATUS = frozenset({500, 502, 503, 504})


class Broken(ServerDown):
    """A fault of the connection, which another try may mend."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one account may cost. Seconds, bytes and numbers of requests."""

    requests: int = 40
    seconds: float = 90.0
    body: int = 5_000_000
    connect: float = 10.0
    read: float = 20.0
    wait: float = 10.0


@dataclass(slots=True)
class Wire:
    """What all clients of a run share: the connections, the saved answers, and who asked us to wait."""

    guard: Guard
    version: str = "0"
    cache: Cache | None = None
    offline: bool = False
    progress: Callable[[str], None] = lambda _: None
    clock: Callable[[], datetime] = now
    sleep: Callable[[float], None] = time.sleep
    waits: dict[str, datetime] = field(default_factory=dict)
    _httpx: httpx.Client | None = None
    _opening: threading.Lock = field(default_factory=threading.Lock)

    def httpx(self) -> httpx.Client:
        """The connection pool, opened when it is first needed."""
        with self._opening:
            if self._httpx is None:
                import httpx

                from scrapers.net.transport import GuardedTransport

                self._httpx = httpx.Client(transport=GuardedTransport(self.guard), trust_env=False,
                                           headers={"User-Agent": USER_AGENT.format(version=self.version)})
            return self._httpx

    def close(self) -> None:
        """Close the connections."""
        if self._httpx is not None:
            self._httpx.close()


class Client:
    """The client for one account: `Wire` with a budget. See `scrapers.base.Http`.

    `sent` counts requests; `oldest` is when the oldest of the saved answers that were given offline came in.
    """

    def __init__(self, wire: Wire, limits: Limits | None = None) -> None:
        self._wire = wire
        self._limits = limits or Limits()
        self._ends = time.monotonic() + self._limits.seconds
        self.sent = 0
        self.oldest: datetime | None = None

    def get(self, url: str, params: Mapping[str, str | int] | None = None, accept: str = JSON) -> Answer:
        """The answer, whatever its status below 500 (but a rate limit)."""
        return self._ask("GET", url + (f"?{urlencode(params)}" if params else ""), accept)

    def json(self, url: str, params: Mapping[str, str | int] | None = None, accept: str = JSON) -> Any:
        """The JSON data of a good answer; raises `problem` otherwise."""
        answer = self.get(url, params, accept)
        if not answer.ok:
            raise problem(answer)
        return parse_json(answer)

    def post_json(self, url: str, data: Mapping[str, Any]) -> Answer:
        """Like `get`, for interfaces whose read calls are POST."""
        return self._ask("POST", url, JSON, json.dumps(data, sort_keys=True).encode())

    def pause(self, seconds: float, url: str) -> None:
        """Wait because an answer's body asks for it. RateLimited when that is longer than we wait."""
        if not self._wire.offline:
            self._wait(self._wire.clock() + timedelta(seconds=seconds), url)

    def robots_allow(self, url: str) -> bool:
        """True when the server's robots.txt lets this tool crawl or render `url`; RFC 9309: no file, no limits."""
        from urllib.robotparser import RobotFileParser

        parts = urlsplit(self._wire.guard.address(url))
        answer = self.get(f"{parts.scheme}://{parts.netloc}/robots.txt", accept="text/plain,*/*;q=0.5")
        if not answer.ok or answer.kind == HTML.partition(",")[0]:
            return True
        rules = RobotFileParser()
        rules.parse(answer.text().splitlines())
        return rules.can_fetch("association-auditor", url)

    def _ask(self, method: str, url: str, accept: str, body: bytes = b"") -> Answer:
        wire = self._wire
        url = wire.guard.address(url)
        name = key(method, url, accept, body)
        saved = wire.cache.load(name) if wire.cache else None
        if wire.offline:
            if saved is None:
                raise UnreadableAccount(f"Offline, and no answer of {host_of(url)} is saved on this machine.",
                                        "Run it once without --offline.")
            self.oldest = min(filter(None, (self.oldest, saved.at)), default=None)
            return saved
        answer = self._tries(method, url, headers_of(accept, body, saved), body)
        if answer.status == 304 and saved is not None:
            return saved
        if wire.cache is not None:
            wire.cache.save(name, answer)
        return answer

    def _tries(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        for left in reversed(range(TRIES)):
            try:
                answer = self._follow(method, url, headers, body)
            except ServerDown as error:
                if not left or not isinstance(error, Broken):
                    raise
                self._breathe(TRIES - left, host_of(url))
                continue
            if ratelimit.is_limit(answer):
                self._wait_as_told(answer, url, last=not left)
            elif answer.status in RETRY_STATUS and left:
                self._breathe(TRIES - left, host_of(url))
            elif answer.status >= 500:
                raise ServerDown(f"{host_of(url)} is in trouble: it answered {answer.status}.", LATER)
            else:
                return answer
        raise AssertionError("the last try returns or raises")

    def _follow(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        for _ in range(REDIRECTS + 1):
            answer = self._send(method, url, headers, body)
            target = answer.headers.get("location", "")
            if answer.status not in {301, 302, 303, 307, 308} or not target:
                return answer
            url = self._wire.guard.address(urljoin(url, target))
        raise Refused(f"{host_of(url)} sends the visitor round in circles ({REDIRECTS} redirects).",
                      "Check the address.")

    def _send(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        self._heed(url)
        self.sent += 1
        if self.sent > self._limits.requests:
            raise Refused(f"Stopped after {self._limits.requests} requests for one account.",
                          "Your data export holds everything; `auditor sources` says how to get it.")
        self._wire.progress(f"asking {host_of(url)}")
        import httpx

        from scrapers.net.transport import BROKEN, LATE

        left = self._left(url)
        limits = self._limits
        timeout = httpx.Timeout(min(limits.read, left), connect=min(limits.connect, left))
        try:
            with self._wire.httpx().stream(method, url, headers=dict(headers), content=body or None,
                                           timeout=timeout) as response:
                return self._read(url, response)
        except LATE as error:
            raise Broken(f"{host_of(url)} does not answer in time.", LATER) from error
        except BROKEN as error:
            raise Broken(broken(host_of(url), error), LATER) from error
        except zlib.error as error:
            raise Broken(f"{host_of(url)} sent a damaged answer.", LATER) from error

    def _read(self, url: str, response: httpx.Response) -> Answer:
        from scrapers.net.transport import Inflater

        inflater = Inflater(response.headers.get("content-encoding", ""), self._limits.body, host_of(url))
        pieces = []
        for piece in response.iter_raw():
            pieces.append(inflater.feed(piece))
            self._left(url)
        if not inflater.whole():
            raise Broken(f"{host_of(url)} broke off in the middle of its answer.", LATER)
        headers = {name.lower(): value for name, value in response.headers.items()}
        answer = Answer(url, response.status_code, headers, b"".join(pieces))
        if ratelimit.used_up(answer):
            until = ratelimit.reset_at(answer, self._wire.clock())
            if until is not None:
                self._wire.waits[urlsplit(url).netloc] = until
        return answer

    def _left(self, url: str) -> float:
        left = self._ends - time.monotonic()
        if left <= 0:
            seconds = self._limits.seconds
            raise ServerDown(f"{host_of(url)} answers so slowly that {seconds:.0f} seconds were not enough.", LATER)
        return left

    def _heed(self, url: str) -> None:
        """Wait when this server said before that nothing is left in this span."""
        until = self._wire.waits.get(urlsplit(url).netloc)
        if until is not None and until > self._wire.clock():
            self._wait(until, url)

    def _wait_as_told(self, answer: Answer, url: str, last: bool) -> None:
        until = ratelimit.retry_at(answer, self._wire.clock())
        if last or (until is None and answer.status != 429):
            raise limited(host_of(url), until)
        self._wait(until or self._wire.clock() + timedelta(seconds=2 * random.uniform(1, 2)), url)  # noqa: S311

    def _wait(self, until: datetime, url: str) -> None:
        seconds = max(0.0, (until - self._wire.clock()).total_seconds())
        if seconds > min(self._limits.wait, self._left(url)):
            raise limited(host_of(url), until)
        self._wire.progress(f"waiting {seconds:.0f} s, as {host_of(url)} asks")
        self._wire.sleep(seconds)
        self._wire.waits.pop(urlsplit(url).netloc, None)

    def _breathe(self, number: int, host: str) -> None:
        self._wire.progress(f"{host} did not answer well, trying again")
        seconds = 0.4 * 2**number * random.uniform(0.5, 1.0)  # noqa: S311  jitter, no secret
        self._wire.sleep(min(seconds, max(0.0, self._ends - time.monotonic())))


def headers_of(accept: str, body: bytes, saved: Answer | None) -> dict[str, str]:
    """The request's headers; conditional when an older answer is at hand (RFC 9110 13.1)."""
    headers = {"Accept": accept, "Accept-Encoding": "gzip"}
    if body:
        headers["Content-Type"] = JSON
    if saved is not None and saved.ok:
        if etag := saved.headers.get("etag"):
            headers["If-None-Match"] = etag
        elif modified := saved.headers.get("last-modified"):
            headers["If-Modified-Since"] = modified
    return headers
