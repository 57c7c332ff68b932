"""Records the pages of the played servers; see the package."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from tests.pairs import HERE, WANT, pages, partner, snapshot_of, source_named
from tests.servers import bluesky, mastodon, others
from tests.servers.loopback import Route, Stage, by_path, serve, workshop

TAKEN = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
SERVICES = ("bluesky", "plc", "hackernews", "algolia", "github", "stackexchange")


def paths(make: Callable[[str], dict[str, Any]]) -> Callable[[str], Route]:
    """A maker of routes from a maker of mappings."""
    return lambda base: by_path(make(base))


# folder, name, what the server answers (given its address), the account (given its address)
RECIPES: tuple[tuple[str, str, Callable[[str], Route], Callable[[str], str]], ...] = (
    ("mastodon", "api", lambda base: mastodon.route(base), lambda base: f"{base}/@sam"),
    ("bluesky", "appview", lambda base: bluesky.route(), lambda base: "sam.test"),
    ("bluesky", "repo", lambda base: bluesky.data_server(lambda: base), lambda base: bluesky.DID),
    ("hackernews", "search", paths(others.hackernews), lambda base: "hn:samlee"),
    ("github", "user", paths(others.github), lambda base: "github:samlee"),
    ("stackexchange", "user", paths(others.stackexchange), lambda base: "https://stackoverflow.com/users/42/sam"),
    ("discourse", "user", paths(others.discourse), lambda base: f"{base}/u/sam"),
    ("discourse", "lemmy", paths(others.lemmy), lambda base: f"{base}/u/sam"),
    ("nodebb", "user", paths(others.nodebb), lambda base: f"{base}/user/sam"),
    ("lemmy", "user", paths(others.lemmy), lambda base: f"lemmy:{base}/u/sam"),
    ("misskey", "user", paths(others.misskey), lambda base: f"misskey:{base}/@sam"),
    ("mastodon", "misskey", paths(others.misskey), lambda base: f"{base}/@sam"),
    ("activitypub", "actor", paths(others.activitypub), lambda base: f"activitypub:{base}/author/sam/"),
    ("feed", "rss", paths(others.feed), lambda base: f"feed:{base}/feed.xml"),
    ("feed", "atom", paths(others.feed), lambda base: f"feed:{base}/posts.atom"),
    ("feed", "json", paths(others.feed), lambda base: f"feed:{base}/feed.json"),
)


def record(stage: Stage, folder: str, account: str) -> str:
    """The page of one account as text, with the loopback address replaced by an invented one."""
    source = source_named(folder)
    with workshop(stage, bases=dict.fromkeys(SERVICES, stage.base)) as shop:
        page = source.fetch(account, WANT, replace(shop.tools(), clock=lambda: TAKEN))
    data = {"account": page.account, "taken_at": page.taken_at.isoformat(), "url": page.url, "via": page.via,
            "notes": list(page.notes), "answers": dict(page.answers)}
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return text.replace(stage.base, "https://social.example").replace(stage.host, "social.example") + "\n"


def main() -> None:
    """Records every recipe, then writes the snapshots that are missing."""
    for folder, name, routes, account in RECIPES:
        with serve(lambda _: None) as stage:
            stage.route = routes(stage.base)
            file = HERE / folder / f"{name}.page.json"
            file.parent.mkdir(exist_ok=True)
            file.write_text(record(stage, folder, account(stage.base)), "utf-8")
    for page in pages():
        if not partner(page).exists():
            partner(page).write_text(snapshot_of(page), "utf-8")


if __name__ == "__main__":
    main()
