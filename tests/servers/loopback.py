"""A small HTTP server on loopback: routes in, answers out, every request written down."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from scrapers.http import Limits
from scrapers.net.cache import Cache
from scrapers.tools import Workshop


@dataclass
class Asked:
    """One request as it came in."""

    method: str
    path: str
    query: dict[str, str]
    headers: Mapping[str, str]
    body: bytes = b""


@dataclass
class Reply:
    """One answer: JSON data, or text, or bytes; or `raw`, which writes to the socket itself."""

    data: Any = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    text: str | None = None
    kind: str = ""
    raw: Callable[[Any], None] | None = None

    def body(self) -> bytes:
        if self.text is not None:
            return self.text.encode()
        return self.data if isinstance(self.data, bytes) else json.dumps(self.data).encode()

    def media_type(self) -> str:
        return self.kind or ("text/html; charset=utf-8" if self.text is not None else "application/json")


Route = Callable[[Asked], Reply | None]


class Stage:
    """A running server: `base` is its address, `host` its HOST:PORT, `asked` what came in."""

    def __init__(self, route: Route) -> None:
        self.route = route
        self.asked: list[Asked] = []
        stage = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                self._answer()

            def do_POST(self) -> None:
                self._answer()

            def _answer(self) -> None:
                parts = urlsplit(self.path)
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                asked = Asked(self.command, parts.path, dict(parse_qsl(parts.query)), headers, body)
                stage.asked.append(asked)
                reply = stage.route(asked) or Reply({"error": "Record not found"}, 404)
                if reply.raw is not None:
                    self.close_connection = True
                    reply.raw(self.wfile)
                    return
                content = b"" if reply.status == 304 else reply.body()
                self.send_response(reply.status)
                self.send_header("Content-Type", reply.media_type())
                self.send_header("Content-Length", str(len(content)))
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        self.host = f"127.0.0.1:{self.port}"
        self.base = f"http://{self.host}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def paths(self) -> list[str]:
        """The paths that were asked for, in order."""
        return [asked.path for asked in self.asked]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@contextmanager
def serve(route: Route | Mapping[str, Reply | Callable[[Asked], Reply | None]]) -> Iterator[Stage]:
    """A server for a with block; a mapping answers by path."""
    stage = Stage(route if callable(route) else by_path(route))
    try:
        yield stage
    finally:
        stage.close()


def by_path(routes: Mapping[str, Reply | Callable[[Asked], Reply | None]]) -> Route:
    """A route from a mapping path → answer."""
    def route(asked: Asked) -> Reply | None:
        reply = routes.get(asked.path)
        return reply(asked) if callable(reply) else reply
    return route


def workshop(*stages: Stage, offline: bool = False, cache: Cache | None = None, limits: Limits | None = None,
             bases: Mapping[str, str] | None = None, progress: Callable[[str], None] | None = None) -> Workshop:
    """Tools that may ask these servers only, and do not really sleep."""
    shop = Workshop(allow_hosts=[stage.host for stage in stages], cache=cache.folder if cache else None,
                    offline=offline, limits=limits, progress=progress,
                    environ={f"AUDITOR_{name.upper()}": url for name, url in (bases or {}).items()})
    shop.wire.sleep = lambda _: None
    return shop
