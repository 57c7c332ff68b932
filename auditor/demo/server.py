"""A loopback server that answers as a Mastodon server does: account look-up, statuses with paging, pinned ones.

After https://docs.joinmastodon.org/methods/accounts/. Times of posts are counted back from the moment it starts,
so that the example is always of these days.
"""

from __future__ import annotations

import html
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from auditor.demo import ACCOUNT, USER

MOST = 40  # statuses to a page, as Mastodon has it
ACCOUNT_ID = "109000000000000001"


class Site:
    """The data of the server; `base` is its own address."""

    def __init__(self, base: str, now: datetime) -> None:
        data = json.loads(ACCOUNT.read_text(encoding="utf-8"))
        self.base = base
        self.account = _account(data, base, now)
        total = len(data["statuses"])
        self.statuses = [_status(entry, self.account, str(110_000_000_000_000_000 + total - i), base, now)
                         for i, entry in enumerate(data["statuses"])]

    def answer(self, path: str, query: dict[str, str]) -> tuple[int, Any, dict[str, str]]:
        """Status, JSON data and headers for one request."""
        if path == "/api/v1/accounts/lookup":
            if query.get("acct", "").partition("@")[0] == USER:
                return 200, self.account, {}
        elif path == f"/api/v1/accounts/{ACCOUNT_ID}/statuses":
            return self._page(query)
        return 404, {"error": "Record not found"}, {}

    def _page(self, query: dict[str, str]) -> tuple[int, Any, dict[str, str]]:
        if query.get("pinned") == "true":
            return 200, [], {}
        older = [s for s in self.statuses if "max_id" not in query or int(s["id"]) < int(query["max_id"])]
        page = older[: min(int(query.get("limit", "20")), MOST)]
        if len(older) <= len(page):
            return 200, page, {}
        address = f"{self.base}/api/v1/accounts/{ACCOUNT_ID}/statuses?max_id={page[-1]['id']}"
        return 200, page, {"Link": f'<{address}>; rel="next"'}


@contextmanager
def serving() -> Iterator[str]:
    """The server while the block runs; gives its HOST:PORT."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    host = f"127.0.0.1:{server.server_port}"
    server.site = Site(f"http://{host}", datetime.now(UTC))  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield host
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer with JSON; what is wrong with a request is a 400, as Mastodon answers it."""
        address = urlsplit(self.path)
        try:
            status, data, headers = self.server.site.answer(  # type: ignore[attr-defined]
                address.path, dict(parse_qsl(address.query)))
        except ValueError:
            status, data, headers = 400, {"error": "Bad request"}, {}
        body = json.dumps(data).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing on standard error."""


def _account(data: dict[str, Any], base: str, now: datetime) -> dict[str, Any]:
    return {
        "id": ACCOUNT_ID, "username": data["username"], "acct": data["username"], "display_name": data["display_name"],
        "note": data["note"], "url": f"{base}/@{data['username']}", "uri": f"{base}/users/{data['username']}",
        "avatar": f"{base}/avatars/original/missing.png", "header": f"{base}/headers/original/missing.png",
        "locked": False, "bot": False, "group": False, "discoverable": True, "indexable": True, "noindex": False,
        "created_at": "2019-04-02T00:00:00.000Z", "last_status_at": now.strftime("%Y-%m-%d"),
        "statuses_count": len(data["statuses"]), "followers_count": 84, "following_count": 102, "emojis": [],
        "roles": [], "fields": [field | {"verified_at": None} for field in data["fields"]],
    }


def _status(entry: dict[str, Any], account: dict[str, Any], key: str, base: str, now: datetime) -> dict[str, Any]:
    created = (now - timedelta(hours=entry["hours_ago"])).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    status = {
        "id": key, "created_at": created, "in_reply_to_id": None, "in_reply_to_account_id": None, "sensitive": False,
        "spoiler_text": entry.get("content_warning", ""), "visibility": "public",
        "language": entry.get("language", "en"), "uri": f"{account['uri']}/statuses/{key}",
        "url": f"{account['url']}/{key}", "content": f"<p>{html.escape(entry['text'], quote=False)}</p>",
        "reblog": None, "account": account, "media_attachments": [], "mentions": [], "tags": [], "emojis": [],
        "card": None, "poll": None, "edited_at": None, "replies_count": 0, "reblogs_count": 0, "favourites_count": 2,
    }
    if "image" in entry:
        status["media_attachments"] = [{"id": f"{key}1", "type": "image", "description": entry["image"],
                                        "url": f"{base}/media/{key}.png"}]
    if "reply_to" in entry:
        status |= _reply(entry, base)
    if "boost_of" in entry:
        return status | {"content": "", "spoiler_text": "", "reblog": status | _author(entry["boost_of"], key, base)}
    return status


def _reply(entry: dict[str, Any], base: str) -> dict[str, Any]:
    name = entry["reply_to"]
    link = (f'<span class="h-card"><a href="{base}/@{name}" class="u-url mention">@<span>{name}</span></a></span> ')
    return {"in_reply_to_id": "108000000000000009", "in_reply_to_account_id": f"108{len(name):015}",
            "content": f"<p>{link}{html.escape(entry['text'], quote=False)}</p>",
            "mentions": [{"id": f"108{len(name):015}", "username": name, "acct": name, "url": f"{base}/@{name}"}]}


def _author(name: str, key: str, base: str) -> dict[str, Any]:
    """The boosted status's own id, address and author."""
    other = f"107{int(key) % 10**15:015}"
    return {"id": other, "url": f"{base}/@{name}/{other}", "uri": f"{base}/users/{name}/statuses/{other}",
            "account": {"id": "107000000000000001", "username": name, "acct": name, "display_name": name,
                        "url": f"{base}/@{name}"}}
