"""The HTTP client against a loopback server: good manners, limits, and each fault told apart."""

from __future__ import annotations

import gzip
import re
import stat
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from auditor.errors import (
    AuditorError,
    LayoutChanged,
    LoginWall,
    NotFound,
    RateLimited,
    Refused,
    ServerDown,
    Suspended,
    UnreadableAccount,
    UsageError,
)
from scrapers.base import Answer, now, read
from scrapers.http import Client, Limits, Wire
from scrapers.mastodon import Mastodon
from scrapers.net.cache import Cache
from scrapers.netguard import Guard, is_public, parse_server
from tests.servers import mastodon as played
from tests.servers.loopback import Asked, Reply, serve, workshop


def drip(out: Any) -> None:
    """An answer that never ends, one byte at a time."""
    out.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n")
    try:
        for _ in range(200):
            out.write(b" ")
            out.flush()
            time.sleep(0.02)
    except OSError:
        return


def drip_head(out: Any) -> None:
    """An answer whose head never ends."""
    out.write(b"HTTP/1.1 200 OK\r\n")
    try:
        for number in range(200):
            out.write(b"X-%d: a\r\n" % number)
            out.flush()
            time.sleep(0.02)
    except OSError:
        return


def cut(out: Any) -> None:
    """An answer that breaks off."""
    out.write(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a": ')


def hang_up(_: Any) -> None:
    """No answer at all."""


GZIP = {"Content-Encoding": "gzip"}

FAULTS: dict[str, tuple[Reply, type[AuditorError], str]] = {
    "a web page for data": (Reply(text="<!doctype html><p>Welcome"), LayoutChanged, "web page where data belongs"),
    "a web page said to be data": (Reply(b" <html></html>"), LayoutChanged, "web page where data belongs"),
    "truncated data": (Reply(b'{"posts": [{"id": "1", "text": "Hel'), ServerDown, "broke off in the middle"),
    "truncated after a comma": (Reply(b'[{"id": "1"},'), ServerDown, "broke off in the middle"),
    "no data": (Reply(b"hello"), LayoutChanged, "no JSON data"),
    "an empty body": (Reply(b""), ServerDown, "broke off"),
    "a body shorter than said": (Reply(raw=cut), ServerDown, "broke off in the middle"),
    "a connection that closes": (Reply(raw=hang_up), ServerDown, "cannot be reached"),
    "a slow drip": (Reply(raw=drip), ServerDown, "so slowly"),
    "ten megabytes": (Reply(b"[" + b" " * 10_000_000 + b"]"), Refused, "more than 5 MB"),
    "ten packed megabytes": (Reply(gzip.compress(b" " * 10_000_000), headers=GZIP), Refused, "more than 5 MB"),
    "a damaged package": (Reply(b"\x1f\x8b\x08\x00garbage", headers=GZIP), ServerDown, "damaged|broke off"),
    "a package that breaks off": (Reply(gzip.compress(b"[1, 2]" * 999)[:20], headers=GZIP), ServerDown, "broke off"),
    "endless redirects": (Reply(None, 302, {"Location": "/again"}), Refused, "in circles"),
    "a redirect to this network": (Reply(None, 302, {"Location": "https://10.0.0.1/"}), Refused, "public internet"),
    "a redirect to another port": (Reply(None, 302, {"Location": "http://127.0.0.1:1/"}), Refused, "public internet"),
    "a redirect to a file": (Reply(None, 302, {"Location": "file:///etc/passwd"}), Refused, "only https"),
    "a redirect nowhere": (Reply(None, 302), Refused, "elsewhere"),
    "a number without end": (Reply(b"9" * 5000), Refused, "far too long"),
    "data nested too deeply": (Reply(b"[" * 200_000), Refused, "nested"),
    "trouble": (Reply({"error": "oops"}, 500), ServerDown, "in trouble: it answered 500"),
    "a login": (Reply({"error": "login"}, 401), LoginWall, "logged-in visitors"),
    "nothing": (Reply({"error": "no"}, 404), NotFound, "no such page"),
    "removed": (Reply({"error": "no"}, 410), Suspended, "removed for good"),
    "a question not understood": (Reply({"error": "no"}, 422), LayoutChanged, "does not understand"),
    "wait, no time told": (Reply({"error": "slow down"}, 429), RateLimited, "asks to wait: "),
    "wait long": (Reply({}, 429, {"Retry-After": "3600"}), RateLimited, "asks to wait until"),
    "wait, GitHub": (Reply({}, 403, {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "4102444800"}), RateLimited,
                     "asks to wait until"),
}


@pytest.mark.parametrize("case", FAULTS)
def test_faults_are_told_apart(case: str) -> None:
    reply, kind, words = FAULTS[case]
    limits = Limits(seconds=0.5 if "drip" in case else 30)
    with (serve(lambda _: reply) as stage, workshop(stage, limits=limits) as shop,
          pytest.raises(kind, match=words) as caught):
        shop.tools().http.json(f"{stage.base}/x")
    assert type(caught.value) is kind or issubclass(type(caught.value), ServerDown)
    assert "127.0.0.1" in str(caught.value) or "10.0.0.1" in str(caught.value) or "file" in str(caught.value)


def test_the_time_to_come_back_is_told() -> None:
    until = (now() + timedelta(minutes=4)).replace(microsecond=0)
    headers = {"X-RateLimit-Reset": until.isoformat().replace("+00:00", ".000Z")}
    with (serve(lambda _: Reply({}, 429, headers)) as stage, workshop(stage) as shop,
          pytest.raises(RateLimited) as caught):
        shop.tools().http.get(stage.base)
    assert caught.value.retry_at == until


def test_a_short_wait_is_waited() -> None:
    replies = [Reply({}, 429, {"Retry-After": "3"}), Reply({"ok": 1})]
    said: list[str] = []
    with serve(lambda _: replies.pop(0)) as stage, workshop(stage, progress=said.append) as shop:
        assert shop.tools().http.json(stage.base) == {"ok": 1}
    assert any(line.startswith(("waiting 3 s", "waiting 2 s")) for line in said)


def test_a_used_up_allowance_is_heeded_before_asking_again() -> None:
    headers = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "300"}
    with serve(lambda _: Reply({}, 200, headers)) as stage, workshop(stage) as shop:
        http = shop.tools().http
        http.get(stage.base)
        with pytest.raises(RateLimited):
            http.get(stage.base)
        assert len(stage.asked) == 1


def test_trouble_is_tried_again_a_few_times() -> None:
    replies = [Reply({}, 503), Reply(raw=hang_up), Reply({"ok": 1})]
    with serve(lambda _: replies.pop(0)) as stage, workshop(stage) as shop:
        assert shop.tools().http.json(stage.base) == {"ok": 1}
        assert len(stage.asked) == 3


def test_the_budget_of_requests_ends_it() -> None:
    with serve(lambda _: Reply({})) as stage, workshop(stage, limits=Limits(requests=3)) as shop:
        http = shop.tools().http
        for _ in range(3):
            http.get(stage.base)
        with pytest.raises(Refused, match="3 requests"):
            http.get(stage.base)
        shop.tools().http.get(stage.base)


def test_it_names_itself_and_follows_redirects() -> None:
    routes = {"/old": Reply(None, 301, {"Location": "/new"}), "/new": Reply({"here": True})}
    with serve(routes) as stage, workshop(stage) as shop:
        answer = shop.tools().http.get(f"{stage.base}/old")
        assert answer.json() == {"here": True}
        assert answer.url == f"{stage.base}/new"
        assert all(a.headers["user-agent"].startswith("association-auditor/") for a in stage.asked)
        assert all("cookie" not in a.headers for a in stage.asked)


def test_changes_only_are_asked_for(tmp_path: Path) -> None:
    def route(asked: Asked) -> Reply:
        fresh = asked.headers.get("if-none-match") == '"v1"'
        return Reply(None, 304) if fresh else Reply({"n": 1}, 200, {"ETag": '"v1"'})

    cache = Cache(tmp_path / "cache")
    with serve(route) as stage:
        for _ in range(2):
            with workshop(stage, cache=cache) as shop:
                answer = shop.tools().http.get(stage.base)
                assert answer.json() == {"n": 1}
        assert answer.cached
        assert len(stage.asked) == 2


def test_offline_gives_what_is_saved_and_asks_nothing(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    with serve({"/a": Reply({"n": 1}, 200, {"Cache-Control": "no-store"})}) as stage:
        with workshop(stage, cache=cache) as shop:
            shop.tools().http.get(f"{stage.base}/a")
            shop.tools().http.get(f"{stage.base}/missing")
        with workshop(stage, cache=cache, offline=True) as shop:
            http = shop.tools().http
            assert http.json(f"{stage.base}/a") == {"n": 1}
            assert http.get(f"{stage.base}/missing").status == 404
            with pytest.raises(UnreadableAccount, match="is saved on this machine"):
                http.get(f"{stage.base}/b")
        assert len(stage.asked) == 2


def test_offline_snapshots_say_of_when_they_are(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    with serve(lambda _: None) as stage:
        stage.route = played.route(stage.base)
        with workshop(stage, cache=cache) as shop:
            fresh = read(Mastodon(), f"{stage.base}/@sam", 20, shop.tools())
        for file in cache.folder.glob("*.json"):
            file.write_text(re.sub(r'"at": "[^"]+"', '"at": "2026-11-01T08:00:00+00:00"', file.read_text()))
        with workshop(stage, cache=cache, offline=True) as shop:
            saved = read(Mastodon(), f"{stage.base}/@sam", 20, shop.tools())
    assert saved.posts == fresh.posts and saved.taken_at == datetime(2026, 11, 1, 8, 0, tzinfo=UTC)
    assert saved.coverage.notes == ("Offline: read from answers saved on 2026-11-01 at 08:00 UTC.",)


def test_saved_answers_are_private_and_go_after_thirty_days(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "private" / "cache")
    cache.save("a", Answer("https://x.example/", 200, {}, b"\xff\x00"))
    file = cache.folder / "a.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(cache.folder.stat().st_mode) == 0o700
    loaded = cache.load("a")
    assert loaded is not None and loaded.body == b"\xff\x00" and loaded.cached
    assert cache.prune() == 0
    assert cache.prune(time.time() + 31 * 24 * 3600) == 1
    file.write_text("{broken")
    assert cache.load("a") is None
    assert cache.clear() == 1


ADDRESSES = [
    ("8.8.8.8", True), ("2606:4700::1", True), ("64:ff9b::808:808", True),
    ("127.0.0.1", False), ("10.1.2.3", False), ("172.16.0.1", False), ("192.168.1.1", False), ("169.254.1.1", False),
    ("169.254.169.254", False), ("100.64.0.1", False), ("0.0.0.0", False), ("224.0.0.1", False),  # noqa: S104
    ("255.255.255.255", False), ("240.0.0.1", False), ("192.0.2.1", False), ("198.18.0.1", False),
    ("::1", False), ("::", False), ("fe80::1", False), ("fc00::1", False), ("fd12::1", False), ("ff02::1", False),
    ("::ffff:127.0.0.1", False), ("::ffff:10.0.0.1", False), ("64:ff9b::7f00:1", False), ("2002:7f00:1::", False),
    ("2001:db8::1", False),
]


@pytest.mark.parametrize(("address", "public"), ADDRESSES)
def test_public_addresses(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize("url", ["https://127.0.0.1/", "https://localhost/", "https://[::1]/", "https://2130706433/",
                                 "https://0x7f000001/", "https://[::ffff:127.0.0.1]/", "http://localhost/"])
def test_this_machine_is_never_asked(url: str) -> None:
    with closing(Wire(Guard(), sleep=lambda _: None)) as wire, pytest.raises((Refused, ServerDown)):
        Client(wire).get(url)


def test_a_name_that_leads_home_is_refused_and_the_checked_address_is_used() -> None:
    lookups: list[str] = []

    def rebinding(host: str, port: int) -> list[str]:
        lookups.append(host)
        return ["127.0.0.1"]

    with closing(Wire(Guard(resolver=rebinding))) as wire, pytest.raises(Refused, match="not on the public internet"):
        Client(wire).get("https://social.example/@sam")
    with serve(lambda _: Reply({"ok": 1})) as stage:
        guard = Guard(frozenset({("social.example", stage.port)}), rebinding)
        with closing(Wire(guard)) as wire:
            assert Client(wire).json(f"http://social.example:{stage.port}/") == {"ok": 1}
        assert stage.asked[0].headers["host"] == f"social.example:{stage.port}"
    assert len(lookups) == 2


def test_one_private_answer_among_public_ones_is_enough_to_refuse() -> None:
    with pytest.raises(Refused):
        Guard(resolver=lambda *_: ["8.8.8.8", "192.168.0.1"]).addresses("mixed.example", 443)


def test_only_the_named_port_is_allowed() -> None:
    guard = Guard.of(["127.0.0.1:8000"])
    assert guard.permits("127.0.0.1", 8000)
    assert not guard.permits("127.0.0.1", 8001)
    assert not guard.permits("localhost", 8000)
    assert guard.address("http://127.0.0.1:8000/@sam#x") == "http://127.0.0.1:8000/@sam"
    assert guard.address("http://social.example/@sam") == "https://social.example/@sam"
    assert guard.address("http://social.example:80/") == "https://social.example/"


@pytest.mark.parametrize("url", ["ftp://a.example/", "javascript:alert(1)", "https://", "https://u:p@a.example/", "x",
                                 "https://a.example:99999/", "https://[::1/"])
def test_odd_addresses_are_refused(url: str) -> None:
    with pytest.raises(Refused):
        Guard().address(url)


@pytest.mark.parametrize("text", ["a.example", "a.example:x", ":80", "", "http://a:80", "a:80/path"])
def test_allow_host_wants_host_and_port(text: str) -> None:
    with pytest.raises(UsageError):
        parse_server(text)


@pytest.mark.parametrize(("server", "host", "port"), [("127.0.0.1:8000", "127.0.0.1", 8000), ("[::1]:80", "::1", 80),
                                                      ("Localhost:1", "localhost", 1)])
def test_allow_host_is_read(server: str, host: str, port: int) -> None:
    assert parse_server(server) == (host, port)


ROBOTS: list[tuple[Callable[[], Reply], bool]] = [
    (lambda: Reply(b"User-agent: *\nDisallow: /private", kind="text/plain"), True),
    (lambda: Reply(b"User-agent: *\nDisallow: /", kind="text/plain"), False),
    (lambda: Reply(b"User-agent: association-auditor\nDisallow: /@sam", kind="text/plain"), False),
    (lambda: Reply({}, 404), True),
    (lambda: Reply(text="<html>"), True),
]


@pytest.mark.parametrize(("reply", "allowed"), ROBOTS)
def test_robots_are_heeded(reply: Callable[[], Reply], allowed: bool) -> None:
    with serve({"/robots.txt": reply()}) as stage, workshop(stage) as shop:
        assert shop.tools().http.robots_allow(f"{stage.base}/@sam") is allowed


@pytest.mark.parametrize(("headers", "body", "text"), [
    ({}, "Grüße".encode(), "Grüße"),
    ({}, b"\xef\xbb\xbfx", "x"),
    ({"content-type": "text/html; charset=iso-8859-1"}, b"Gr\xfc\xdfe", "Grüße"),
    ({"content-type": "text/html; charset=nonsense"}, "ü".encode(), "ü"),
    ({}, b"\xff", "�"),
])
def test_bodies_become_text(headers: dict[str, str], body: bytes, text: str) -> None:
    assert Answer("https://a.example/", 200, headers, body).text() == text


def test_retry_after_in_its_forms() -> None:
    from scrapers.net.ratelimit import retry_at

    at = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
    forms = {"retry-after": [("60", 60), ("Fri, 20 Nov 2026 10:02:00 GMT", 120)],
             "x-ratelimit-reset": [("2026-11-20T10:05:00.000Z", 300), (str(int(at.timestamp()) + 9), 9), ("7", 7)]}
    for name, cases in forms.items():
        for text, seconds in cases:
            assert retry_at(Answer("", 429, {name: text}, b""), at) == at + timedelta(seconds=seconds)
    for junk in ("soon", "-5", "", "99999999999999999999999"):
        assert retry_at(Answer("", 429, {"x-ratelimit-reset": junk}, b""), at) in (None, at + timedelta(days=366))


def test_a_head_that_drips_for_ever_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scrapers.net.transport.ANSWER", 0.3)
    with (serve(lambda _: Reply(raw=drip_head)) as stage, workshop(stage) as shop,
          pytest.raises(ServerDown, match="in time")):
        shop.tools().http.get(stage.base)
