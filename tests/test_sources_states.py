"""Nothing there, a wall, not found, suspended, private, moved: different answers on the smaller platforms, too."""

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
    Suspended,
    UnreadableAccount,
)
from auditor.model import Snapshot
from scrapers import find
from tests.pairs.__main__ import SERVICES
from tests.servers import others
from tests.servers.loopback import Reply, by_path, serve, workshop

Make = Callable[[str], dict[str, Any]]


def read(make: Make, form: str) -> Snapshot:
    """What is read of an account; `form` holds `{base}` for the played server's address."""
    with serve(lambda _: None) as stage, workshop(stage, bases=dict.fromkeys(SERVICES, stage.base)) as shop:
        stage.route = by_path(make(stage.base))
        account = form.replace("{base}", stage.base).replace("{host}", stage.host)
        source = find(account)
        return source.parse(source.fetch(account, 20, shop.tools()), 20)


def barred(_: str) -> dict[str, Any]:
    """A forum for members only."""
    barred = Reply({"errors": ["You need to be logged in"], "error_type": "not_logged_in"}, 403)
    return {"/u/sam.json": barred, "/api/user/sam": barred, "/author/sam/": barred}


def throttled(_: str) -> dict[str, Any]:
    return {"/filters/create": Reply({"error_id": 502, "error_name": "throttle_violation"}, 400)}


def shadowed(base: str) -> dict[str, Any]:
    """A profile without words and without posts."""
    empty = Reply({"user_actions": []})
    return others.discourse(base) | {"/user_actions.json": empty}


STATES: dict[str, tuple[Make, str, type[UnreadableAccount]]] = {
    "Hacker News, not found": (others.hackernews, "hn:nobody", NotFound),
    "GitHub, not found": (others.github, "github:nobody", NotFound),
    "Stack Exchange, not found": (others.stackexchange, "https://stackoverflow.com/users/43", NotFound),
    "Stack Exchange, throttled": (throttled, "https://stackoverflow.com/users/43", RateLimited),
    "Discourse, not found": (others.discourse, "{base}/u/nobody", NotFound),
    "Discourse, private": (others.discourse, "{base}/u/hidden", Private),
    "Discourse, suspended": (others.discourse, "{base}/u/banned", Suspended),
    "Discourse, a wall": (barred, "{base}/u/sam", LoginWall),
    "Discourse, nothing": (shadowed, "{base}/u/empty", NothingThere),
    "NodeBB, not found": (others.nodebb, "{base}/user/nobody", NotFound),
    "NodeBB, suspended": (others.nodebb, "{base}/user/banned", Suspended),
    "NodeBB, a wall": (barred, "{base}/user/sam", LoginWall),
    "NodeBB, layout changed": (others.nodebb, "{base}/user/empty", LayoutChanged),
    "Lemmy, not found": (others.lemmy, "lemmy:{base}/u/nobody", NotFound),
    "Lemmy, suspended": (others.lemmy, "lemmy:{base}/u/banned", Suspended),
    "Misskey, not found": (others.misskey, "misskey:{base}/@nobody", NotFound),
    "Misskey, suspended": (others.misskey, "misskey:{base}/@banned", Suspended),
    "Misskey, moved": (others.misskey, "misskey:{base}/@moved", Moved),
    "Misskey, private": (others.misskey, "misskey:{base}/@private", Private),
    "ActivityPub, moved": (others.activitypub, "activitypub:{base}/author/moved/", Moved),
    "ActivityPub, suspended": (others.activitypub, "activitypub:{base}/author/gone/", Suspended),
    "ActivityPub, a wall": (barred, "activitypub:{base}/author/sam/", LoginWall),
    "ActivityPub, nothing": (others.activitypub, "activitypub:{base}/author/empty/", NothingThere),
    "a feed, nothing": (others.feed, "feed:{base}/empty.atom", NothingThere),
    "a feed, layout changed": (others.feed, "feed:{base}/odd.rss", LayoutChanged),
    "a feed, a page": (others.feed, "feed:{base}/page.rss", LayoutChanged),
    "a feed, not found": (others.feed, "feed:{base}/none.rss", NotFound),
}


@pytest.mark.parametrize("state", STATES)
def test_states(state: str) -> None:
    make, form, kind = STATES[state]
    with pytest.raises(UnreadableAccount) as caught:
        read(make, form)
    assert type(caught.value) is kind, repr(caught.value)
    assert caught.value.what and caught.value.next_step


def test_hacker_news_without_its_search() -> None:
    def make(base: str) -> dict[str, Any]:
        return others.hackernews() | {"/api/v1/search_by_date": Reply({}, 500)}

    snapshot = read(make, "https://news.ycombinator.com/user?id=samlee")
    assert [post.id for post in snapshot.posts] == ["4004"]


def test_a_back_off_in_the_body_is_heeded() -> None:
    def make(base: str) -> dict[str, Any]:
        return others.stackexchange() | {"/filters/create": Reply({"items": [{"filter": "x"}], "backoff": 60})}

    with pytest.raises(RateLimited):
        read(make, "https://stackoverflow.com/users/42")
