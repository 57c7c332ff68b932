"""Mastodon-compatible servers, played on loopback."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from auditor.errors import (
    LayoutChanged,
    LoginWall,
    Moved,
    NotFound,
    NothingThere,
    Private,
    RateLimited,
    ServerDown,
    StaysOut,
    Suspended,
    UnreadableAccount,
)
from auditor.model import Excerpt, Post, Snapshot
from scrapers.mastodon import Mastodon, read_address
from tests.servers import mastodon as played
from tests.servers import others
from tests.servers.loopback import Asked, Reply, Stage, by_path, serve, workshop


def read(stage: Stage, account: str, want: int = 20, owner: bool = False) -> Snapshot:
    source = Mastodon()
    with workshop(stage) as shop:
        return source.parse(source.fetch(account, want, shop.tools(owner)), want)


@pytest.fixture(scope="module")
def seen() -> tuple[Snapshot, list[str]]:
    with serve(lambda _: None) as stage:
        stage.route = played.route(stage.base)
        snapshot = read(stage, f"@sam@{stage.host}")
        assert snapshot.account == f"@sam@{stage.host}"
        return snapshot, stage.paths()


def post(snapshot: Snapshot, number: int) -> Post:
    return next(post for post in snapshot.posts if post.id == str(1000 + number))


def test_three_requests_do(seen: tuple[Snapshot, list[str]]) -> None:
    assert seen[1] == ["/api/v1/accounts/lookup"] + 2 * ["/api/v1/accounts/109501/statuses"]


def test_twenty_own_posts_newest_first(seen: tuple[Snapshot, list[str]]) -> None:
    snapshot, _ = seen
    own = [post for post in snapshot.posts if post.kind != "repost"]
    assert snapshot.coverage.received == 20 and snapshot.coverage.complete and snapshot.coverage.newest_first
    assert len(own) == 21, "twenty of the window, and the pinned one beyond it"
    assert [post.id for post in own] == sorted((post.id for post in own), reverse=True)
    assert own[-1].id == "1002" and own[-1].pinned
    assert not any("followers only" in post.text or "private word" in post.text for post in snapshot.posts)
    assert Snapshot.from_dict(snapshot.to_dict()) == snapshot


def test_the_profile(seen: tuple[Snapshot, list[str]]) -> None:
    profile = seen[0].profile
    assert profile.display_name == "Sam Lee 🌻"
    assert profile.bio == "Platform engineer. Opinions mine.\nSee sam.example/"
    assert [(f.name, f.value) for f in profile.fields] == [("Work", "Added Bytes"), ("Web", "sam.example")]
    assert profile.links == ("https://sam.example/", "https://sam.example")
    assert profile.verified_links == ("https://sam.example",)
    assert [(image.role, image.alt) for image in profile.images] == [("banner", ""), ("avatar", "Sam at a desk")]


CHECKS: dict[str, tuple[int, Callable[[Post], Any], Any]] = {
    "edited": (40, lambda p: (p.text, bool(p.edited_at)), ("Second wording.", True)),
    "a boost": (39, lambda p: (p.kind, p.author, p.text), ("repost", "@kim@other.example", "Kim's own words.")),
    "unlisted": (38, lambda p: p.visibility, "unlisted"),
    "content warning": (36, lambda p: (p.content_warning, p.text), ("politics", "Voted today.")),
    "a reply": (35, lambda p: (p.kind, p.reply_to, p.text, p.links),
                ("reply", Excerpt("@kim@other.example"), "@kim thank you!", ("https://other.example/@kim",))),
    "a quote": (32, lambda p: (p.kind, p.quoted, p.text, p.links),
                ("quote", Excerpt("@kim@other.example", "Go and try this."), "This.", ())),
    "alt texts": (31, lambda p: [m.alt for m in p.media], ["A cat on a router", ""]),
    "a poll": (30, lambda p: p.poll, ("Tea", "Coffee")),
    "a card and a short link": (29, lambda p: (p.text, p.links, p.card and p.card.title),
                                ("Read soil.example/long… #soil", ("https://soil.example/long/address?x=1&y=2",),
                                 "Soil")),
}


@pytest.mark.parametrize("case", CHECKS)
def test_posts(case: str, seen: tuple[Snapshot, list[str]]) -> None:
    number, look, expected = CHECKS[case]
    assert look(post(seen[0], number)) == expected


def test_ones_own_thread_is_told(seen: tuple[Snapshot, list[str]]) -> None:
    reply = post(seen[0], 34).reply_to
    assert reply is not None and reply.author == seen[0].account and reply.text == "Post number 33."


def test_boosts_are_paged_over() -> None:
    with serve(lambda _: None) as stage:
        posts = [played.boost(n, stage.base, "Kim.") if n % 4 else played.status(n, stage.base)
                 for n in range(100, 0, -1)]
        stage.route = played.route(stage.base, posts)
        snapshot = read(stage, f"{stage.base}/@sam?x=1")
        assert snapshot.coverage.received == 20
        assert len(stage.asked) == 4


def test_mostly_boosts_is_told() -> None:
    with serve(lambda _: None) as stage:
        posts = [played.boost(n, stage.base, "Kim.") for n in range(400, 0, -1)]
        stage.route = played.route(stage.base, posts)
        snapshot = read(stage, f"{stage.base}/@sam")
        assert not snapshot.coverage.complete and "mostly boosts" in " ".join(snapshot.coverage.notes)
        assert len(stage.asked) == 7


def test_a_next_link_to_the_same_page_is_no_trap() -> None:
    def again(asked: Asked) -> Reply | None:
        if asked.path.endswith("/statuses") and "pinned" not in asked.query:
            link = f"<{stage.base}{asked.path}?max_id=9999>; rel=\"next\""
            return Reply([played.status(1, stage.base)], headers={"Link": link})
        return None

    with serve(lambda _: None) as stage:
        stage.route = played.route(stage.base, change=again)
        snapshot = read(stage, f"{stage.base}/@sam")
        assert [p.id for p in snapshot.posts if not p.pinned] == ["1001"] and snapshot.coverage.complete


STATES: dict[str, tuple[dict[str, Any], type[UnreadableAccount], str]] = {
    "suspended": ({"suspended": True}, Suspended, "suspended"),
    "moved": ({"moved": {"acct": "sam@new.example", "url": "https://new.example/@sam"}}, Moved, "@sam@new.example"),
    "private": ({"locked": True}, Private, "followers"),
    "nothing": ({"display_name": "", "note": "", "fields": [], "avatar_description": "", "statuses_count": 0},
                NothingThere, "neither"),
    "stays out": ({"noindex": True}, StaysOut, "stay out"),
}


@pytest.mark.parametrize("state", STATES)
def test_states_of_an_account(state: str) -> None:
    changes, kind, words = STATES[state]
    with serve(lambda _: None) as stage:
        stage.route = played.route(stage.base, [], played.account(stage.base, **changes), [])
        with pytest.raises(kind, match=words) as caught:
            read(stage, f"{stage.base}/@sam")
        assert caught.value.next_step


def test_the_owner_may_read_what_asks_strangers_to_stay_out() -> None:
    with serve(lambda _: None) as stage:
        stage.route = played.route(stage.base, who=played.account(stage.base, noindex=True))
        assert read(stage, f"{stage.base}/@sam", owner=True).coverage.received == 20


FINGER = "/.well-known/webfinger"
FAULTS: dict[str, tuple[dict[str, Reply], type[UnreadableAccount]]] = {
    "not found": ({FINGER: Reply({"error": "no"}, 404)}, NotFound),
    "not found, said in HTML": ({"/api/v1/accounts/lookup": Reply(text="<p>no", status=404),
                                 FINGER: Reply({}, 404)}, NotFound),
    "gone": ({"/api/v1/accounts/lookup": Reply({"error": "gone"}, 410)}, Suspended),
    "closed": ({"/api/v1/accounts/lookup": Reply({"error": "login"}, 401),
                "/@sam": Reply(text="<p>Log in", status=403)}, LoginWall),
    "closed, and no such page": ({"/api/v1/accounts/lookup": Reply({"error": "login"}, 401)}, NotFound),
    "rate limited": ({"/api/v1/accounts/lookup": Reply({}, 429, {"Retry-After": "900"})}, RateLimited),
    "a lying server": ({"/api/v1/accounts/lookup": Reply(text="<html>hi"), FINGER: Reply(text="<html>hi")},
                       LayoutChanged),
    "broken": ({"/api/v1/accounts/lookup": Reply(b'{"id": "1", "na')}, ServerDown),
}


@pytest.mark.parametrize("case", FAULTS)
def test_faults_of_a_server(case: str) -> None:
    routes, kind = FAULTS[case]
    with serve(routes) as stage, pytest.raises(kind) as caught:
        read(stage, f"{stage.base}/@sam")
    assert type(caught.value) is kind or kind is ServerDown


def test_webfinger_leads_to_the_web_host() -> None:
    with serve(lambda _: None) as web, serve(lambda _: None) as domain:
        web.route = played.route(web.base)
        finger = {"links": [{"rel": "self", "type": "application/activity+json", "href": f"{web.base}/users/sam"}],
                  "aliases": {"odd": "object"}}
        domain.route = lambda asked: Reply(finger) if asked.path == FINGER else None
        source = Mastodon()
        with workshop(web, domain) as shop:
            snapshot = source.parse(source.fetch(f"@sam@{domain.host}", 20, shop.tools()), 20)
        assert snapshot.account == f"@sam@{domain.host}" and snapshot.coverage.received == 20
        assert domain.paths() == ["/api/v1/accounts/lookup", FINGER]


FORMS: list[tuple[str, str | None]] = [
    ("@sam@social.example", "@sam@social.example"), ("sam@Social.Example", "@sam@social.example"),
    ("acct:sam@social.example", "@sam@social.example"), ("mastodon:@sam@social.example", "@sam@social.example"),
    ("https://social.example/@sam/109501?lang=de#x", "@sam@social.example"),
    ("https://social.example/@sam/with_replies", "@sam@social.example"),
    ("https://social.example/web/@sam", "@sam@social.example"), ("social.example/@sam", "@sam@social.example"),
    ("https://social.example/users/sam/statuses/1", "@sam@social.example"),
    ("https://social.example/@sam.rss", "@sam@social.example"),
    ("https://big.example/@sam@small.example", "@sam@small.example"),
    ("  @sam@social.example \n", "@sam@social.example"), ("@sam@127.0.0.1:8000", "@sam@127.0.0.1:8000"),
    ("@sam.lee-x@social.example", "@sam.lee-x@social.example"), ("@sam@bücher.example", "@sam@bücher.example"),
    ("https://x.com/@sam", None), ("https://www.threads.net/@sam", None), ("https://medium.com/@sam", None),
    ("sam", None), ("@sam", None), ("sam@", None), ("@sam@nodot", None), ("https://social.example/about", None),
    ("@sam@exa mple.org", None), ("https://social.example", None), ("@sam@999", None),
]


@pytest.mark.parametrize(("form", "handle"), FORMS)
def test_forms(form: str, handle: str | None) -> None:
    found = read_address(form)
    assert (str(found) if found else None) == handle


SHELL = ('<!doctype html><meta property="og:type" content="profile"><meta property="og:title" content="Sam Lee">'
         '<meta property="og:description" content="Engineer at Added Bytes.">'
         '<link rel="alternate" type="application/rss+xml" href="/@sam.rss"><div id="app"></div>')
RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Sam Lee</title><link>https://h.example/@sam</link>
<description>Public posts from @sam@h.example</description>
<item><guid>https://h.example/@sam/12</guid><link>https://h.example/@sam/12</link>
<pubDate>Thu, 19 Nov 2026 10:00:00 +0000</pubDate><description>&lt;p&gt;politics&lt;/p&gt;&lt;hr&gt;&lt;p&gt;Voted
&lt;a href="https://a.example/x"&gt;a.example&lt;/a&gt;&lt;/p&gt;</description></item></channel></rss>"""
BARRED = Reply({"error": "This method requires an authenticated user"}, 401)
CLOSED: dict[str, dict[str, Reply]] = {
    "look-up closed": {"/api/v1/accounts/lookup": BARRED},
    "statuses closed": {"/api/v1/accounts/109501/statuses": BARRED,
                        "/api/v1/accounts/lookup": Reply(played.account("https://h.example"))},
    "look-up not understood": {"/api/v1/accounts/lookup": Reply({"error": "login"}, 422)},
}


@pytest.mark.parametrize("case", CLOSED)
def test_a_closed_interface_leaves_the_page_and_the_feed(case: str) -> None:
    routes = {"/@sam": Reply(text=SHELL), "/@sam.rss": Reply(RSS.encode(), kind="application/rss+xml")} | CLOSED[case]
    with serve(routes) as stage:
        snapshot = read(stage, f"@sam@{stage.host}")
        assert len(stage.asked) <= Mastodon.requests
    assert snapshot.source == "mastodon" and snapshot.account == f"@sam@{stage.host}" == snapshot.profile.handle
    assert [(post.text, post.content_warning, post.links) for post in snapshot.posts] == [
        ("Voted a.example", "politics", ("https://a.example/x",))]
    assert "Added Bytes" in snapshot.profile.bio or snapshot.profile.fields
    assert not snapshot.coverage.complete and "replies, boosts" in " ".join(snapshot.coverage.notes)


def test_a_closed_interface_leaves_the_actor() -> None:
    with serve(lambda _: None) as stage:
        routes = others.activitypub(stage.base) | {"/api/v1/accounts/lookup": BARRED}
        routes["/users/sam"] = routes["/author/sam/"]
        stage.route = by_path(routes)
        snapshot = read(stage, f"@sam@{stage.host}")
    assert snapshot.coverage.received == 7 and snapshot.profile.bio == "Writes at Added Bytes."
    assert "public outbox" in " ".join(snapshot.coverage.notes) and snapshot.coverage.complete


def test_a_page_that_asks_strangers_to_stay_out() -> None:
    page = Reply(text=SHELL + '<meta name="robots" content="noindex, noarchive">')
    with serve({"/api/v1/accounts/lookup": BARRED, "/@sam": page}) as stage, pytest.raises(StaysOut):
        read(stage, f"{stage.base}/@sam")


def test_robots_txt_keeps_us_from_the_page() -> None:
    robots = Reply(b"User-agent: *\nDisallow: /", kind="text/plain")
    with serve({"/api/v1/accounts/lookup": BARRED, "/robots.txt": robots, "/@sam": Reply(text=SHELL)}) as stage:
        with pytest.raises(LoginWall):
            read(stage, f"{stage.base}/@sam")
        assert "/@sam" not in stage.paths()
