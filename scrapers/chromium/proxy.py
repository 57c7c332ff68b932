"""The browser's only way to the network: a proxy on loopback that asks the guard before it connects.

Chromium resolves names and follows redirects by itself, so checks inside the page would come too
late. Given a proxy and no other route, every connection (redirects, pop-ups, sockets, prefetches)
comes here, is resolved once, checked, and made to the very address that was checked. Encrypted
traffic passes through unread; plain HTTP is passed only to servers that --allow-host names.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from auditor.errors import AuditorError, Refused, ServerDown
from scrapers.netguard import Guard, shown

HEAD = 64_000
CONNECT_SECONDS = 15.0
CHUNK = 65_536
HOP = {b"proxy-connection", b"connection", b"keep-alive", b"proxy-authorization"}


@dataclass
class Traffic:
    """What passed: bytes towards the browser, whether the limit cut it off, what was refused (host → why)."""

    limit: int
    received: int = 0
    cut: bool = False
    refused: dict[str, AuditorError] = field(default_factory=dict)


class Proxy:
    """A proxy for one browser context. `may_ask` says of a host whether this page may ask it at all."""

    def __init__(self, guard: Guard, limit: int, may_ask: Callable[[str], bool]) -> None:
        self._guard = guard
        self._may_ask = may_ask
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.traffic = Traffic(limit)

    async def start(self) -> str:
        """Listens on a free port of loopback; the proxy's address."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=HEAD)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def stop(self) -> None:
        """Stops listening and drops every connection."""
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError):
                await self._handle(reader, writer)
        except asyncio.CancelledError:
            pass
        finally:
            self._tasks.discard(task)
            writer.transport.abort()

    async def _handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        method, target, _ = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ", 2)
        tunnel = method == "CONNECT"
        parts = urlsplit(f"//{target}" if tunnel else target)
        host, port = parts.hostname or "", parts.port or (443 if tunnel else 80)
        try:
            up_reader, up_writer = await self._connect(host, port, tunnel)
        except AuditorError as error:
            self.traffic.refused.setdefault(host, error)
            status = b"403 Forbidden" if isinstance(error, Refused) else b"502 Bad Gateway"
            writer.write(b"HTTP/1.1 " + status + b"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            await writer.drain()
            return
        try:
            if tunnel:
                writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                up_writer.write(_plain_head(head, parts.path or "/", parts.query))
            await self._pump(reader, writer, up_reader, up_writer)
        finally:
            up_writer.transport.abort()

    async def _connect(self, host: str, port: int, tunnel: bool) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        allowed = self._guard.permits(host, port)
        if not host or not self._may_ask(host):
            raise Refused(f"{shown(host)} is not asked: it is not part of this page.")
        if not allowed and (not tunnel or port == 80):
            raise Refused(f"{shown(host)} is not asked: only https addresses are.",
                          f"If it is your own server, allow it: --allow-host {host}:{port}")
        loop = asyncio.get_running_loop()
        for address in await loop.run_in_executor(None, self._guard.addresses, host, port):
            with contextlib.suppress(OSError, TimeoutError):
                return await asyncio.wait_for(asyncio.open_connection(address, port, limit=HEAD), CONNECT_SECONDS)
        raise ServerDown(f"{shown(host)} does not answer.", "Try again later.")

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter,
                    up_reader: asyncio.StreamReader, up_writer: asyncio.StreamWriter) -> None:
        """Both directions until the server is done or the browser hangs up."""
        up = asyncio.ensure_future(_copy(reader, up_writer))
        down = asyncio.ensure_future(self._down(up_reader, writer))
        try:
            await asyncio.wait({down} | {up}, return_when=asyncio.FIRST_COMPLETED)
            if not down.done():
                # The browser has sent all it has; a server may still be answering.
                await asyncio.wait({down}, timeout=CONNECT_SECONDS)
        finally:
            for task in (up, down):
                task.cancel()
            await asyncio.gather(up, down, return_exceptions=True)

    async def _down(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        while data := await source.read(CHUNK):
            self.traffic.received += len(data)
            if self.traffic.received > self.traffic.limit:
                self.traffic.cut = True
                return
            sink.write(data)
            await sink.drain()


async def _copy(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    while data := await source.read(CHUNK):
        sink.write(data)
        await sink.drain()


def _plain_head(head: bytes, path: str, query: str) -> bytes:
    """The head of a proxied plain request as the server itself expects it, one request to a connection."""
    first, *lines = head[:-4].split(b"\r\n")
    method, _, version = first.split(b" ", 2)
    target = (path + (f"?{query}" if query else "")).encode("latin-1")
    kept = [line for line in lines if line.partition(b":")[0].strip().lower() not in HOP]
    return b"\r\n".join([b" ".join((method, target, version)), *kept, b"Connection: close"]) + b"\r\n\r\n"
