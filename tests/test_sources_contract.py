"""What holds for every source, whoever wrote it."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path
from typing import Any

import pytest

import scrapers
from auditor.errors import (
    LayoutChanged,
    LoginWall,
    NotFound,
    RateLimited,
    ServerDown,
    UnreadableAccount,
    UsageError,
)
from auditor.model import Snapshot
from scrapers import Source, built_in, find
from scrapers.base import Page, now
from tests.pairs import pages, partner, snapshot_of, source_named
from tests.pairs.__main__ import RECIPES, SERVICES, record
from tests.servers.loopback import Reply, serve, workshop

ANY_PAGE = 90  # the source of any web page matches what others match, too, and is asked last
SOURCES = built_in()
NETWORK = [(folder, name, account) for folder, name, _, account in RECIPES if name != "repo"]


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: type(source).__name__)
def test_a_source_tells_about_itself(source: Source) -> None:
    assert source.name and source.title and source.examples and source.reads
    assert source.reach in ("public", "own")
    assert source.reach == "own" or source.requests > 0 or source.export
    assert all(len(text) < 200 for text in (source.title, source.reads, source.unseen))


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: type(source).__name__)
def test_examples_match_their_source_and_no_other(source: Source) -> None:
    for example in source.examples:
        assert source.matches(example), example
        others = [type(other).__name__ for other in SOURCES
                  if type(other) is not type(source) and other.priority < ANY_PAGE and other.matches(example)]
        assert not others, example
        assert type(find(example)) is type(source), example


def test_names_are_one_each() -> None:
    names = [(source.name, source.reach) for source in SOURCES]
    assert len(set(names)) == len(names)


def test_making_and_matching_asks_nothing_of_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: Any, **__: Any) -> Any:
        raise AssertionError("the network was asked")

    for call in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, call, never)
    for source in SOURCES:
        again = type(source)()
        for other in SOURCES:
            for example in other.examples:
                again.matches(example)


@pytest.mark.parametrize("text", ["", " ", "sam", "@", "@@", "://", "https://", "https://[", "\x00", "a" * 5000,
                                  "https://" + "a" * 5000, "@sam", "at://", "file", "‮@sam@social.example\n", "%", "..",
                                  "https://x.example:99999/@sam", "did:plc:", "@a@b@c", "https://\udcff/@a"])
def test_any_text_is_matched_without_a_fault(text: str) -> None:
    for source in SOURCES:
        assert source.matches(text) in (True, False)


@pytest.mark.parametrize(("text", "hint"), [
    ("sam", "Write @name@server"), ("@sam", "Name the server"), ("snapshot.json", "file:snapshot.json"),
    ("\x1b[31mred", "Write @name@server")])
def test_what_fits_no_source_gets_help(text: str, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        find(text)
    assert hint in str(caught.value) and caught.value.status == 2 and "\x1b" not in str(caught.value)


@pytest.mark.parametrize("page", list(pages()), ids=lambda page: f"{page.parent.name}-{page.name.partition('.')[0]}")
def test_recorded_pages_parse_to_their_snapshots(page: Path) -> None:
    expected = partner(page).read_text("utf-8")
    assert snapshot_of(page) == expected
    snapshot = Snapshot.from_dict(json.loads(expected))
    assert snapshot.to_dict() == json.loads(expected)
    again = find(snapshot.account)
    assert again.reach == "public" or again.name == snapshot.source, "what stands in a snapshot can be checked again"


@pytest.mark.parametrize(("folder", "name"), [(folder, name) for folder, name, _, _ in RECIPES])
def test_asking_gives_what_was_recorded(folder: str, name: str) -> None:
    routes, account = next((r[2], r[3]) for r in RECIPES if r[:2] == (folder, name))
    with serve(lambda _: None) as stage:
        stage.route = routes(stage.base)
        text = record(stage, folder, account(stage.base))
        assert len(stage.asked) <= source_named(folder).requests
    assert json.loads(text) == json.loads((Path(__file__).parent / "pairs" / folder / f"{name}.page.json").read_text())


FAULTS: dict[str, tuple[Reply, tuple[type[UnreadableAccount], ...]]] = {
    "nothing but 404": (Reply(text="<p>no such page", status=404), (NotFound, LayoutChanged)),
    "a wall": (Reply(text="<p>log in", status=401), (LoginWall,)),
    "too many requests": (Reply({}, 429, {"Retry-After": "3600"}), (RateLimited,)),
    "a web page for everything": (Reply(text="<!doctype html><p>Hello"), (LayoutChanged,)),
    "an empty object for everything": (Reply({}), (LayoutChanged, NotFound)),
    "truncated data": (Reply(b'{"id": "1", "user": {"na'), (ServerDown, LayoutChanged)),
    "trouble": (Reply({}, 500), (ServerDown,)),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize(("folder", "name", "account"), NETWORK, ids=lambda part: part if isinstance(part, str) else "")
def test_every_source_tells_faults_apart(folder: str, name: str, account: Callable[[str], str], fault: str) -> None:
    reply, kinds = FAULTS[fault]
    source = source_named(folder)
    with serve(lambda _: reply) as stage, workshop(stage, bases=dict.fromkeys(SERVICES, stage.base)) as shop:
        with pytest.raises(UnreadableAccount) as caught:
            source.parse(source.fetch(account(stage.base), 20, shop.tools()), 20)
        assert len(stage.asked) <= 3 * source.requests
    assert isinstance(caught.value, kinds), repr(caught.value)
    assert caught.value.what and caught.value.status == 3


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: type(source).__name__)
@pytest.mark.parametrize("junk", [None, [], {}, "text", 7, [[]], {"id": None}], ids=repr)
def test_junk_in_a_page_is_no_traceback(source: Source, junk: Any) -> None:
    names = ("account", "statuses:0", "pinned", "profile", "feed:0", "user", "search", "items", "events", "posts",
             "comments", "actions:0", "posts:0", "lemmy", "notes:0", "actor", "outbox:0", "featured", "feed", "page",
             "did", "document", "profile_record", "reposts", "snapshot", "html", "files")
    for via in ("", "api", "fallback", "repo", "lemmy"):
        page = Page("@sam@social.example", now(), dict.fromkeys(names, junk), "https://a.example", (), via)
        try:
            source.parse(page, 20)
        except (UnreadableAccount, UsageError) as told:
            assert told.what


class Shipped(Source):
    """A source of another package."""

    name = "shipped"
    title = "Somebody's own"
    examples = ("shipped:sam",)
    reads = "Nothing."

    def matches(self, account: str) -> bool:
        return account.startswith("shipped:")

    def fetch(self, account: str, want: int, tools: scrapers.Tools) -> Page:
        raise NotFound("none")

    def parse(self, page: Page, want: int) -> Snapshot:
        raise NotFound("none")


def test_sources_of_other_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = EntryPoints([EntryPoint("good", f"{__name__}:Shipped", scrapers.GROUP),
                           EntryPoint("bad", "no.such.module:Thing", scrapers.GROUP)])
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: entries.select(group=group))
    scrapers.sources.cache_clear()
    try:
        with pytest.warns(UserWarning, match="'bad'"):
            assert find("shipped:sam").name == "shipped"
    finally:
        scrapers.sources.cache_clear()


def test_a_file_is_found_without_loading_the_others() -> None:
    import subprocess
    import sys

    code = "import sys; from scrapers import find; find('file:x.json'); print('scrapers.mastodon' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert run.stdout.strip() == "False"
