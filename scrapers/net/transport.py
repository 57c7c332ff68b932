"""The wire under the HTTP client: connections go only to addresses that the guard has checked.

httpx lets a transport be handed in; httpcore lets a network backend be handed in. Both are public
interfaces. TLS still checks the certificate against the name, not the address.
"""

from __future__ import annotations

import ssl
import time
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

import httpcore
import httpx

from auditor.errors import Refused
from scrapers.netguard import Guard, shown

BROKEN = (httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol)
LATE = httpcore.TimeoutException
ANSWER = 30.0  # seconds for one answer from its request on, head and body, however steadily it drips


class _Patient(httpcore.NetworkStream):
    """A connection whose answers come within `ANSWER` seconds: a timeout of reading alone never ends a slow drip."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner
        self._asked = time.monotonic()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        left = self._asked + ANSWER - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the answer takes too long")
        return self._inner.read(max_bytes, left if timeout is None else min(timeout, left))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._asked = time.monotonic()
        self._inner.write(buffer, timeout)

    def close(self) -> None:
        self._inner.close()

    def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: str | None = None,
                  timeout: float | None = None) -> httpcore.NetworkStream:
        return _Patient(self._inner.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class GuardedBackend(httpcore.NetworkBackend):
    """Resolves a name once, has every address checked, and connects to the first that answers."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._inner = httpcore.SyncBackend()

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, local_address: str | None = None,
                    socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None) -> httpcore.NetworkStream:
        """A connection to a checked address of `host`."""
        problem: Exception = httpcore.ConnectError("no address")
        for address in self._guard.addresses(host, port):
            try:
                return _Patient(self._inner.connect_tcp(address, port, timeout, local_address, socket_options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                problem = error
        raise problem

    def connect_unix_socket(self, path: str, timeout: float | None = None,
                            socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None) -> httpcore.NetworkStream:
        """Never: an address must not lead to a socket of this machine."""
        raise Refused("Local sockets are not asked.")


class _Stream(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.iter_stream()

    def close(self) -> None:
        self._response.close()


class GuardedTransport(httpx.BaseTransport):
    """httpx over one httpcore pool with the guarded backend; no proxies, no other routes."""

    def __init__(self, guard: Guard) -> None:
        self._pool = httpcore.ConnectionPool(max_connections=8, keepalive_expiry=30,
                                             network_backend=GuardedBackend(guard))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """One request, one answer; the body is read later, piece by piece."""
        url = request.url
        raw = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        response = self._pool.handle_request(httpcore.Request(
            request.method, raw, headers=request.headers.raw, content=request.read(), extensions=request.extensions))
        return httpx.Response(response.status, headers=response.headers, stream=_Stream(response),
                              extensions=response.extensions)

    def close(self) -> None:
        self._pool.close()


class Inflater:
    """Unpacks a gzip or deflate body piece by piece and stops at `limit` bytes, however small the packed body is."""

    def __init__(self, encoding: str, limit: int, host: str) -> None:
        packed = encoding.strip().lower() in {"gzip", "x-gzip", "deflate"}
        self._unpack = zlib.decompressobj(zlib.MAX_WBITS | 32) if packed else None
        self._limit = limit
        self._host = host
        self.size = 0

    def feed(self, piece: bytes) -> bytes:
        """The next piece, unpacked. Refused beyond the limit; zlib.error for a broken body."""
        if self._unpack is not None:
            piece = self._unpack.decompress(piece, self._limit - self.size + 1)
        self.size += len(piece)
        if self.size > self._limit:
            raise Refused(f"{shown(self._host)} sent more than {self._limit / 1_000_000:.0f} MB; that is no profile.",
                          "Check the address.")
        return piece

    def whole(self) -> bool:
        """False when a packed body broke off."""
        return self._unpack is None or self._unpack.eof or self.size == 0
