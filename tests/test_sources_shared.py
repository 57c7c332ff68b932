"""The recorded samples beside the repository, served on loopback or read as they are; skipped where they are absent."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from auditor.errors import LayoutChanged, LoginWall, NotFound
from auditor.model import Snapshot
from scrapers import find
from scrapers.atproto import feed as views
from scrapers.base import Page, Tools
from scrapers.bluesky import Bluesky
from scrapers.fediverse import as2, statuses
from tests.pairs.__main__ import SERVICES
from tests.servers.loopback import Asked, Reply, Stage, serve, workshop

SAMPLES = Path(__file__).parents[2] / "shared" / "fixtures"
pytestmark = [pytest.mark.shared,
              pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples in ../shared/fixtures are not here")]
NOW = datetime(2026, 11, 21, tzinfo=UTC)


def data(name: str) -> Any:
    return json.loads((SAMPLES / name).read_text("utf-8"))


def read(stage: Stage, form: str) -> Snapshot:
    account = form.replace("{base}", stage.base).replace("{host}", stage.host)
    with workshop(stage, bases=dict.fromkeys(SERVICES, stage.base)) as shop:
        tools: Tools = replace(shop.tools(), clock=lambda: NOW)
        source = find(account)
        return source.parse(source.fetch(account, 20, tools), 20)


def recorded(folder: str, old: str, stage: Stage) -> dict[str, list[tuple[str, str, Reply]]]:
    """A recorded server by its manifest: path → (query, accept, answer), the old address replaced by the stage's."""
    routes: dict[str, list[tuple[str, str, Reply]]] = {}
    for line in (SAMPLES / "realservers" / folder / "MANIFEST.tsv").read_text().splitlines()[1:]:
        file, status, _, url, asked, headers = line.split("\t")
        if "Authorization" in asked or not url.startswith(old):
            continue
        body = (SAMPLES / "realservers" / folder / file).read_bytes().replace(old.encode(), stage.base.encode())
        told = json.loads(headers)
        kind = next((value for key, value in told.items() if key.lower() == "content-type"), "text/html")
        path, _, query = url.removeprefix(old).partition("?")
        accept = json.loads(asked).get("Accept", "")
        routes.setdefault(path, []).append((query, accept, Reply(body, int(status), kind=kind)))
    return routes


def play(routes: dict[str, list[tuple[str, str, Reply]]], asked: Asked) -> Reply | None:
    query = "&".join(f"{key}={value}" for key, value in asked.query.items())
    answers = routes.get(asked.path, [])
    exact = [reply for recorded, accept, reply in answers if recorded == query and accept in asked.headers["accept"]]
    loose = [reply for recorded, accept, reply in answers if not recorded and accept in asked.headers["accept"]]
    return next(iter([*exact, *loose]), None)


def test_gotosocial_by_its_page_and_feed() -> None:
    with serve(lambda _: None) as stage:
        routes = recorded("gotosocial", "http://localhost:8102", stage)
        stage.route = lambda asked: play(routes, asked)
        snapshot = read(stage, "@alexrivera@{host}")
        assert len(stage.asked) <= 8
    persona = data("realservers/persona.json")
    own = [post for post in snapshot.posts if post.kind != "repost"]
    assert snapshot.coverage.received == 20 and snapshot.profile.display_name == persona["display_name"]
    assert [(f.name, f.value) for f in snapshot.profile.fields] == [tuple(f) for f in persona["fields"]]
    assert any(post.pinned and post.text == persona["pinned"] for post in own)
    assert "closes its interface" in " ".join(snapshot.coverage.notes) and not snapshot.coverage.complete
    assert not any("HIDDEN" in post.text or "DIRECT" in post.text or "PRIVATE" in post.text for post in own)


def test_gotosocial_without_such_an_account() -> None:
    with serve(lambda _: None) as stage:
        routes = recorded("gotosocial", "http://localhost:8102", stage)
        unknown = Reply({"error": "Unauthorized: token not supplied"}, 401)
        stage.route = lambda asked: unknown if asked.path.startswith("/api/") else play(routes, asked)
        with pytest.raises(NotFound):
            read(stage, "@nobody@{host}")


def test_gotosocial_with_the_api_open() -> None:
    answers = {name: data(f"realservers/gotosocial/api.{name}.json")
               for name in ("lookup.otheruser", "statuses.otheruser.limit20", "statuses.otheruser.pinned")}

    def route(asked: Asked) -> Reply | None:
        if asked.path.endswith("/lookup"):
            return Reply(answers["lookup.otheruser"])
        if asked.query.get("pinned"):
            return Reply(answers["statuses.otheruser.pinned"])
        return Reply(answers["statuses.otheruser.limit20"]) if asked.path.endswith("/statuses") else None

    with serve(route) as stage:
        snapshot = read(stage, "@alexrivera@{host}")
        assert len(stage.asked) == 3
    assert {post.kind for post in snapshot.posts} >= {"original", "reply", "repost"}
    assert any(post.pinned for post in snapshot.posts) and any(post.poll for post in snapshot.posts)
    assert any(post.visibility == "unlisted" for post in snapshot.posts)


def test_nodebb() -> None:
    with serve(lambda _: None) as stage:
        routes = recorded("nodebb", "http://127.0.0.1:8105", stage)
        stage.route = lambda asked: play(routes, asked)
        snapshot = read(stage, "{base}/user/alexrivera")
        with pytest.raises(NotFound):
            read(stage, "{base}/user/nobody")
    assert snapshot.coverage.received == 20 and snapshot.profile.bio.startswith("QA engineer at Harrowgate Software")
    assert ("Signature", "Harrowgate Software support team") in [(f.name, f.value) for f in snapshot.profile.fields]
    assert any("☕" in post.text for post in snapshot.posts), "emoji are pictures there"
    assert not any("opens a second shop" in post.text for post in snapshot.posts if post.quoted)


def test_nodebb_as_an_actor() -> None:
    with serve(lambda _: None) as stage:
        routes = recorded("nodebb", "http://127.0.0.1:8105", stage)
        stage.route = lambda asked: play(routes, asked)
        snapshot = read(stage, "{base}/uid/2")
    assert snapshot.profile.display_name == "alexrivera" and not snapshot.posts


@pytest.mark.parametrize(("path", "posts"), [("authors/alex-rivera.xml", 20), ("authors/alex-rivera.atom", 20),
                                             ("rss.xml", 19), ("feed.atom", 19)])
def test_nikola_feeds(path: str, posts: int) -> None:
    with serve(lambda _: None) as stage:
        routes = recorded("nikola", "http://127.0.0.1:8107", stage)
        stage.route = lambda asked: play(routes, asked)
        snapshot = read(stage, f"feed:{{base}}/{path}")
    assert snapshot.coverage.received == posts
    assert all(post.text and "\n\n" not in post.text.partition(" ")[0] for post in snapshot.posts)


FEEDS = ["mastodon/profile.rss.xml", "realservers/gotosocial/v0192.profile.feed.rss.xml",
         "realservers/gotosocial/profile.feed.jsonfeed.json", "realservers/nodebb/user.topics.rss.xml",
         "realservers/nodebb/topic.rss.xml", "generic/feeds/feed_with_authors.rss.xml",
         "generic/feeds/feed_with_note.rss.xml", "generic/feeds/invalid_content_fields.feed.json",
         "generic/feeds/item_content_encoded.xml", "generic/feeds/entry_author_name.xml",
         "generic/feeds/entry_content_type.xml", "generic/feeds/note.feed-from-as.json"]


@pytest.mark.parametrize("name", FEEDS)
def test_feeds_are_read(name: str) -> None:
    body = (SAMPLES / name).read_bytes()
    with serve(lambda _: Reply(body, kind="application/xml")) as stage:
        snapshot = read(stage, "feed:{base}/x")
    assert snapshot.posts and Snapshot.from_dict(snapshot.to_dict()) == snapshot


def test_a_content_warning_in_a_feed() -> None:
    body = (SAMPLES / "mastodon/profile.rss.xml").read_bytes()
    with serve(lambda _: Reply(body, kind="application/rss+xml")) as stage:
        snapshot = read(stage, "feed:{base}/@otter.rss")
    assert snapshot.posts[0].content_warning == "politics" and snapshot.posts[0].text == "Strike today's vote"
    assert snapshot.posts[1].media[0].alt == "two otters holding hands"


def test_a_feed_of_a_shape_nobody_knows() -> None:
    body = (SAMPLES / "realservers/gotosocial/profile.feed.rss.xml").read_bytes()
    with serve(lambda _: Reply(body, kind="application/rss+xml")) as stage, pytest.raises(LayoutChanged):
        read(stage, "feed:{base}/x")


STATUSES = ["status_content_warning", "status_edited", "status_link_card", "status_reblog_wrapper",
            "status_video_media", "status_with_quote"]


@pytest.mark.parametrize("name", STATUSES)
def test_mastodon_statuses(name: str) -> None:
    status = data(f"mastodon/{name}.json")
    made = statuses.posts([status | {"visibility": "public"}], status["account"]["id"], "home.example")
    assert len(made) == 1
    checks: dict[str, Callable[[Any], Any]] = {
        "status_content_warning": lambda p: p.content_warning, "status_edited": lambda p: p.edited_at,
              "status_link_card": lambda p: p.card and p.links[0].startswith("https://soundcloud.com/wakarangirl/popst"),
              "status_reblog_wrapper": lambda p: p.kind == "repost" and p.text == "Toot!",
              "status_video_media": lambda p: p.media,
              "status_with_quote": lambda p: p.kind == "quote" and p.quoted.author and "RE:" not in p.text}
    assert checks[name](made[0])


@pytest.mark.parametrize("name", ["account_lookup", "account_remote_fields_emoji"])
def test_mastodon_accounts(name: str) -> None:
    account = data(f"mastodon/{name}.json")
    pinned = data("mastodon/account_statuses_pinned.json")
    page = Page("@x@home.example", NOW, {"account": account, "ended": True, "pinned": pinned, "domain": "home.example"},
                via="api")
    snapshot = find("@x@home.example").parse(page, 20)
    assert snapshot.profile.bio and snapshot.profile.fields
    assert name == "account_lookup" or snapshot.profile.verified_links == ("https://halcy.de/",)


def test_mastodon_timeline_and_a_missing_account() -> None:
    page = data("mastodon/timeline_page_20.json")
    account = page[0]["account"]

    def route(asked: Asked) -> Reply | None:
        if asked.path.endswith("/lookup"):
            return Reply(account) if asked.query["acct"] == "admin" else Reply(
                data("mastodon/account_lookup_404.json"), 404)
        return Reply([] if asked.query.get("pinned") else page) if asked.path.endswith("/statuses") else None

    with serve(route) as stage:
        snapshot = read(stage, "{base}/@admin")
        with pytest.raises(NotFound):
            read(stage, "{base}/@nobody")
    own = [status for status in page if status["account"]["id"] == account["id"]]
    assert snapshot.coverage.received == len(own) < 20


ACTORS = ["mastodon_person", "pleroma_person", "wordpress_person", "smithereen_person", "friendica_person_1",
          "discourse_person", "actor.as2"]


@pytest.mark.parametrize("name", ACTORS)
def test_actors(name: str) -> None:
    actor = data(f"activitypub/{name}.json")
    assert as2.is_actor(actor)
    profile = as2.profile(actor, as2.handle_of(actor))
    assert profile.display_name and "<" not in profile.bio


def test_activitypub_objects() -> None:
    note, create = data("activitypub/mastodon_note_1.json"), data("activitypub/mastodon_create_note.json")
    featured = data("activitypub/mastodon_featured.json")
    made = as2.posts([note], {"id": note["attributedTo"]}, "@x@y")
    assert made[0].kind == "reply" and made[0].visibility == "unlisted"
    assert as2.posts([create], {"id": create["actor"]}, "@x@y")[0].text
    assert as2.posts(featured["orderedItems"], {"id": featured["orderedItems"][0]["attributedTo"]}, "@x@y")
    public = {"published": "2026-01-01T00:00:00Z", "to": "as:Public"}
    for name in ("note_with_hashtag.as2", "question.as2"):
        assert as2.posts([data(f"activitypub/{name}.json") | public], {}, "@x@y")


def test_bluesky_views() -> None:
    profile, empty = data("bluesky/profile_detailed.json"), data("bluesky/profile_empty.json")
    assert views.profile_of(profile, "@alice.test").bio == "new descript"
    assert views.profile_of(empty, "@x").display_name == ""
    items = data("bluesky/author_feed_a.json")
    page = Page("alice.test", NOW, {"profile": profile, "feed:0": items, "ended": True})
    snapshot = Bluesky().parse(page, 20)
    kinds = [post.kind for post in snapshot.posts]
    assert set(kinds) == {"original", "reply", "quote"}
    pins = Page("alice.test", NOW, {"profile": profile, "ended": True,
                                    "feed:0": data("bluesky/author_feed_pin_first_page.json"),
                                    "feed:1": data("bluesky/author_feed_pin_second_page.json")})
    assert [post.pinned for post in Bluesky().parse(pins, 20).posts].count(True) == 1


def test_bluesky_recorded_feed() -> None:
    feed = data("bluesky/author_feed_recorded_2026-09.json")
    who = feed["feed"][0]["reason"]["by"]
    snapshot = Bluesky().parse(Page("bsky.app", NOW, {"profile": who, "feed:0": feed["feed"]}), 20)
    assert [post.kind for post in snapshot.posts] == ["repost", "quote"]
    assert snapshot.posts[0].author == "@aster.id" and snapshot.posts[0].card
    assert snapshot.posts[1].quoted and snapshot.posts[1].quoted.author == "@bsky38.com"
    assert snapshot.posts[1].links == ("https://bsky.app/profile/bsky38.com",)


def test_hacker_news() -> None:
    user = data("hackernews/firebase_6_user.json") | {"id": "otterlab"}
    page = Page("hn:otterlab", NOW, {"user": user, "search": data("hackernews/algolia_search_by_date.json")})
    snapshot = find("hn:otterlab").parse(page, 20)
    assert [post.kind for post in snapshot.posts] == ["reply", "original"]
    assert snapshot.posts[1].text == "Show HN: Otter & friends\n\nI built this & it works"
    for name in ("0_story", "1_comment", "3_job", "4_poll"):
        item = data(f"hackernews/firebase_{name}.json")
        shown = find("hn:x1").parse(Page("hn:x1", NOW, {"user": {"id": item["by"]}, "items": [item]}), 20)
        assert shown.posts[0].text


def test_github() -> None:
    page = Page("github:jacquev6", NOW, {"user": data("github/user.json"),
                                         "events": data("github/user_events_public.json")})
    snapshot = find("github:jacquev6").parse(page, 20)
    assert snapshot.profile.display_name == "Vincent Jacques" and snapshot.profile.location == "France"
    assert snapshot.coverage.received == len(snapshot.posts) > 0


def test_discourse() -> None:
    for name in ("user", "get_user_response"):
        user = data(f"discourse/{name}.json")["user"]
        login = user["username"]
        action = data("discourse/replies.json")["user_actions"][0] | {"username": login, "acting_username": login}
        page = Page(f"https://f.example/u/{login}", NOW, {"user": user, "actions:0": [action]}, f"https://f.example/u/{login}")
        snapshot = find(page.account).parse(page, 20)
        assert snapshot.posts[0].text == "Test Reply #1"
    assert snapshot.profile.role == "admin"


def test_a_signed_only_actor_is_a_wall() -> None:
    body = data("realservers/gotosocial/actor.unsigned.json")
    with serve(lambda _: Reply(body, 401)) as stage, pytest.raises(LoginWall):
        read(stage, "activitypub:{base}/users/alexrivera")
