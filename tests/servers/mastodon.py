"""A server that speaks the Mastodon API, with invented people. Entities as documented; paging by Link header."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.servers.loopback import Asked, Reply

START = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


def account(base: str = "http://127.0.0.1", **changes: Any) -> dict[str, Any]:
    """Sam Lee's account object."""
    host = base.partition("://")[2]
    found = {
        "id": "109501", "username": "sam", "acct": "sam", "display_name": "Sam Lee 🌻", "locked": False, "bot": False,
        "discoverable": True, "indexable": False, "noindex": False, "created_at": "2022-11-06T00:00:00.000Z",
        "note": '<p>Platform engineer. Opinions mine.<br>See <a href="https://sam.example/" rel="me">'
                '<span class="invisible">https://</span><span class="">sam.example/</span></a></p>',
        "url": f"{base}/@sam", "uri": f"{base}/users/sam", "avatar": f"{base}/a.png", "header": f"{base}/h.png",
        "avatar_description": "Sam at a desk", "header_description": "", "statuses_count": 40, "roles": [],
        "fields": [
            {"name": "Work", "value": "Added Bytes", "verified_at": None},
            {"name": "Web", "value": '<a href="https://sam.example"><span class="invisible">https://</span>'
                                     '<span class="">sam.example</span></a>',
             "verified_at": "2026-01-01T00:00:00.000+00:00"}],
        "emojis": [], "last_status_at": "2026-11-20", "x-host": host,
    }
    return found | changes


def status(number: int, base: str = "http://127.0.0.1", **changes: Any) -> dict[str, Any]:
    """Status `number` (1 is the oldest), an hour after the one before."""
    key = str(1000 + number)
    made = START - timedelta(days=10) + timedelta(hours=number)
    return {
        "id": key, "created_at": made.strftime("%Y-%m-%dT%H:%M:%S.123Z"), "in_reply_to_id": None,
        "in_reply_to_account_id": None, "sensitive": False, "spoiler_text": "", "visibility": "public",
        "language": "en", "uri": f"{base}/users/sam/statuses/{key}", "url": f"{base}/@sam/{key}", "edited_at": None,
        "content": f"<p>Post number {number}.</p>", "reblog": None, "account": account(base),
        "media_attachments": [], "mentions": [], "tags": [], "emojis": [], "card": None, "poll": None, "quote": None,
    } | changes


OTHER = {"id": "7", "username": "kim", "acct": "kim@other.example", "url": "https://other.example/@kim"}


def boost(number: int, base: str, words: str) -> dict[str, Any]:
    """A boost of Kim's words."""
    inner = status(900 + number, base, account=OTHER, content=f"<p>{words}</p>", url="https://other.example/@kim/1")
    return status(number, base, content="", reblog=inner)


def timeline(base: str) -> list[dict[str, Any]]:
    """Thirty own posts of every kind, boosts between them, hidden ones that must not be read. Newest first."""
    special: dict[int, dict[str, Any]] = {
        40: status(40, base, content='<p>Second wording.</p>', edited_at="2026-11-13T03:00:00.000Z"),
        39: boost(39, base, "Kim's own words."),
        38: status(38, base, visibility="unlisted"),
        37: status(37, base, visibility="private", content="<p>For followers only.</p>"),
        36: status(36, base, spoiler_text="politics", content="<p>Voted today.</p>", sensitive=True),
        35: status(35, base, in_reply_to_id="555", in_reply_to_account_id="7", mentions=[OTHER],
                   content='<p><span class="h-card"><a href="https://other.example/@kim" class="u-url mention">@'
                           '<span>kim</span></a></span> thank you!</p>'),
        34: status(34, base, in_reply_to_id="1033", in_reply_to_account_id="109501"),
        32: status(32, base, quote={"state": "accepted", "quoted_status": status(
            555, base, account=OTHER, content="<p>Go and try this.</p>")},
            content='<p class="quote-inline">RE: <a href="https://other.example/@kim/5">…</a></p><p>This.</p>'),
        31: status(31, base, media_attachments=[{"type": "image", "description": "A cat on a router"},
                                                {"type": "image", "description": None}]),
        30: status(30, base, poll={"options": [{"title": "Tea"}, {"title": "Coffee"}]}),
        29: status(29, base, card={"title": "Soil", "url": "https://soil.example/", "description": "x"},
                   content='<p>Read <a href="https://soil.example/long/address?x=1&amp;y=2"><span class="invisible">'
                           'https://</span><span class="ellipsis">soil.example/long</span><span class="invisible">'
                           '/address?x=1&amp;y=2</span></a> <a href="https://h.example/tags/soil" '
                           'class="mention hashtag" rel="tag">#<span>soil</span></a></p>'),
        28: boost(28, base, "More of Kim."),
        27: status(27, base, visibility="direct", content="<p>A private word.</p>"),
    }
    return [special.get(number, status(number, base)) for number in range(40, 0, -1)]


Change = Callable[[Asked], Reply | None]


def route(base: str, posts: list[dict[str, Any]] | None = None, who: dict[str, Any] | None = None,
          pinned: list[dict[str, Any]] | None = None, change: Change = lambda _: None) -> Change:
    """A server's routes; `change` may answer first."""
    sam = account(base) if who is None else who
    everything = timeline(base) if posts is None else posts
    pins = [status(2, base)] if pinned is None else pinned

    def answer(asked: Asked) -> Reply | None:
        if reply := change(asked):
            return reply
        if asked.path == "/api/v1/accounts/lookup":
            return Reply(sam) if asked.query["acct"] == "sam" else None
        if asked.path == "/api/v1/accounts/109501/statuses":
            return Reply(pins) if asked.query.get("pinned") == "true" else page(asked)
        return None

    def page(asked: Asked) -> Reply:
        limit = min(int(asked.query.get("limit", 20)), 40)
        older = [post for post in everything if int(post["id"]) < int(asked.query.get("max_id", 10**9))]
        part = older[:limit]
        here = f"{base}/api/v1/accounts/109501/statuses"
        links = [f'<{here}?min_id={part[0]["id"]}>; rel="prev"'] if part else []
        if len(older) > limit:
            links.insert(0, f'<{here}?limit={limit}&max_id={part[-1]["id"]}>; rel="next"')
        return Reply(part, headers={"Link": ", ".join(links)} if links else {})

    return answer
