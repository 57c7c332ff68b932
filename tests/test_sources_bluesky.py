"""Bluesky, played on loopback: the AppView, and the data server when the AppView is down."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from auditor.errors import (
    LayoutChanged,
    NotFound,
    NothingThere,
    RateLimited,
    ServerDown,
    StaysOut,
    Suspended,
    UnreadableAccount,
)
from auditor.model import Excerpt, Post, Snapshot
from scrapers.atproto import text as rich
from scrapers.bluesky import Bluesky, actor_of
from tests.servers import bluesky as played
from tests.servers.loopback import Reply, Route, Stage, serve, workshop


def read(stage: Stage, account: str = "sam.test", want: int = 20, owner: bool = False) -> Snapshot:
    source = Bluesky()
    with workshop(stage, bases={"bluesky": stage.base, "plc": stage.base}) as shop:
        return source.parse(source.fetch(account, want, shop.tools(owner)), want)


@pytest.fixture(scope="module")
def seen() -> tuple[Snapshot, list[str]]:
    with serve(played.route()) as stage:
        return read(stage), stage.paths()


def test_two_requests_do(seen: tuple[Snapshot, list[str]]) -> None:
    assert seen[1] == ["/xrpc/app.bsky.actor.getProfile", "/xrpc/app.bsky.feed.getAuthorFeed"]


def test_twenty_own_posts_newest_first(seen: tuple[Snapshot, list[str]]) -> None:
    snapshot, _ = seen
    own = [post for post in snapshot.posts if post.kind != "repost"]
    assert snapshot.coverage.received == 20 and snapshot.coverage.complete
    assert [post.created_at for post in own] == sorted((post.created_at for post in own), reverse=True)
    assert own[-1].pinned and own[-1].text == "Post number 2." and len(own) == 21
    assert sum(post.pinned for post in snapshot.posts) == 1
    assert Snapshot.from_dict(snapshot.to_dict()) == snapshot


def test_the_profile(seen: tuple[Snapshot, list[str]]) -> None:
    profile = seen[0].profile
    assert (profile.display_name, profile.handle) == ("Sam Lee", "@sam.test")
    assert profile.links == ("https://sam.example/notes", "https://sam.example")


CHECKS: dict[str, tuple[str, Callable[[Post], Any], Any]] = {
    "facets are bytes": (played.LINKED, lambda p: p.links,
                         ("https://bsky.app/profile/kim.test", "https://example.com/path?x=1")),
    "a repost": ("Kim's own words.", lambda p: (p.kind, p.author, p.id), ("repost", "@kim.test", "3r00000000039")),
    "a quote": ("This.", lambda p: (p.kind, p.quoted), ("quote", Excerpt("@kim.test", "Go and try this."))),
    "a reply": ("thank you!", lambda p: (p.kind, p.reply_to), ("reply", Excerpt("@kim.test", "Which one?"))),
    "a reply to what is gone": ("gone", lambda p: (p.kind, p.reply_to), ("reply", Excerpt())),
    "alt texts": ("Post number 35.", lambda p: [m.alt for m in p.media], ["A cat", ""]),
    "a quote with pictures": ("both", lambda p: (p.kind, [m.alt for m in p.media]), ("quote", ["A dog"])),
    "a card": ("card", lambda p: (p.card and p.card.title, p.links), ("Soil", ("https://soil.example/",))),
    "a video": ("video", lambda p: [m.alt for m in p.media], ["A clip"]),
    "a cover and hidden tags": ("cover\n#hidden", lambda p: p.content_warning, "Graphic media"),
    "a date in the future": ("from 2099", lambda p: p.created_at.isoformat(), "2026-11-11T16:00:00+00:00"),
    "the address": ("card", lambda p: p.url, "https://bsky.app/profile/sam.test/post/3k00000000033"),
}


@pytest.mark.parametrize("case", CHECKS)
def test_posts(case: str, seen: tuple[Snapshot, list[str]]) -> None:
    words, look, expected = CHECKS[case]
    assert look(next(post for post in seen[0].posts if post.text == words)) == expected


def test_reposts_are_paged_over_and_the_end_is_an_empty_page() -> None:
    feed = [played.repost(n) for n in range(150, 20, -1)] + [played.item(n) for n in range(15, 0, -1)]
    with serve(played.route(feed, played.profile(pinnedPost=None))) as stage:
        snapshot = read(stage)
        assert snapshot.coverage.received == 15 and snapshot.coverage.complete
        assert len(stage.asked) == 4


def says(error: str, message: str = "") -> Route:
    """An AppView that answers everything with one error, status 400 as the real one."""
    return lambda _: Reply({"error": error, "message": message}, 400)


ANSWERS: dict[str, tuple[Route, type[UnreadableAccount], str]] = {
    "not found": (says("InvalidRequest", "Profile not found"), NotFound, "no acc"),
    "bad handle": (says("InvalidRequest", "Unable to resolve handle"), NotFound, "website"),
    "suspended": (says("AccountTakedown", "Account has been suspended"), Suspended, "suspended"),
    "deactivated": (says("AccountDeactivated", "Account is deactivated"), Suspended, "deactivated"),
    "rate limited": (lambda _: Reply({"error": "RateLimitExceeded"}, 429, {"ratelimit-reset": "4102444800"}),
                     RateLimited, "wait until"),
    "down": (lambda _: Reply({"error": "InternalServerError"}, 502), ServerDown, "in trouble"),
    "layout changed": (lambda _: Reply({"actor": "sam"}), LayoutChanged, "shape"),
    "a web page": (lambda _: Reply(text="<html>"), LayoutChanged, "web page"),
    "nothing": (played.route([], {"did": played.DID, "handle": "sam.test", "labels": []}), NothingThere, "neither"),
    "stays out": (played.route(who=played.profile(labels=[{"val": "!no-unauthenticated"}])), StaysOut, "not logged in"),
}


@pytest.mark.parametrize("case", ANSWERS)
def test_answers_are_told_apart(case: str) -> None:
    route, kind, words = ANSWERS[case]
    with serve(route) as stage, pytest.raises(kind, match=words) as caught:
        read(stage)
    assert type(caught.value) is kind and caught.value.next_step


def test_the_owner_may_read_what_asks_strangers_to_stay_out() -> None:
    with serve(played.route(who=played.profile(labels=[{"val": "!no-unauthenticated"}]))) as stage:
        assert read(stage, owner=True).coverage.received == 20


def test_the_data_server_helps_when_the_appview_is_down() -> None:
    with serve(lambda _: Reply({}, 503)) as appview, serve(played.data_server(lambda: pds.base)) as pds:
        source = Bluesky()
        with workshop(appview, pds, bases={"bluesky": appview.base, "plc": pds.base}) as shop:
            snapshot = source.parse(source.fetch(played.DID, 20, shop.tools()), 20)
    assert snapshot.account == "@sam.test" and snapshot.profile.bio == "Engineer at Added Bytes."
    assert snapshot.coverage.received == 20 and "own data server" in " ".join(snapshot.coverage.notes)
    assert [post.kind for post in snapshot.posts].count("repost") == 1


FORMS = [
    ("sam.bsky.social", "sam.bsky.social"), ("@Sam.bsky.social", "sam.bsky.social"), ("@sam.example", "sam.example"),
    ("https://bsky.app/profile/sam.bsky.social/post/3k?x=1#y", "sam.bsky.social"), ("bluesky:sam.test", "sam.test"),
    ("https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/", "did:plc:abcdefghijklmnopqrstuvwx"),
    ("at://sam.bsky.social/app.bsky.feed.post/3k", "sam.bsky.social"), ("did:web:sam.example", "did:web:sam.example"),
    ("sam", ""), ("@sam", ""), ("https://sam.example", ""), ("snapshot.json", ""), ("@sam@social.example", ""),
    ("www.sam.example", ""), ("https://bsky.app/about", ""), ("127.0.0.1", ""), ("did:plc:short", ""), ("a..b", ""),
]


@pytest.mark.parametrize(("form", "actor"), FORMS)
def test_forms(form: str, actor: str) -> None:
    assert actor_of(form) == actor


def test_links_of_texts_without_facets() -> None:
    assert rich.read({"text": "see https://a.example/b, and c.example/d."})[1] == ("https://a.example/b",
                                                                                 "https://c.example/d")
    assert rich.read({"text": None, "facets": "junk"}) == ("", ())
    junk = [{"index": {"byteStart": -1, "byteEnd": True}, "features": 3}]
    assert rich.read({"text": "x", "facets": junk}) == ("x", ())
