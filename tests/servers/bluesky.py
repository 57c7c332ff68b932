"""An AppView and a data server with invented people. Views as in the lexicons app.bsky.feed.defs and actor.defs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.servers.loopback import Asked, Reply

DID = "did:plc:abcdefghijklmnopqrstuvwx"
KIM = {"did": "did:plc:kkkkkkkkkkkkkkkkkkkkkkkk", "handle": "kim.test", "displayName": "Kim"}
SAM = {"did": DID, "handle": "sam.test", "displayName": "Sam Lee"}
START = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


def profile(**changes: Any) -> dict[str, Any]:
    return SAM | {"description": "Engineer at Added Bytes. Notes: sam.example/notes, https://sam.example.",
                  "avatar": "https://cdn.test/a", "labels": [], "postsCount": 40, "indexedAt": "2026-01-01T00:00:00Z",
                  "pinnedPost": {"uri": uri(2), "cid": "c"}} | changes


def uri(number: int, did: str = DID) -> str:
    return f"at://{did}/app.bsky.feed.post/3k{number:011d}"


def at(number: int) -> str:
    return (START - timedelta(days=10) + timedelta(hours=number)).strftime("%Y-%m-%dT%H:%M:%S.123Z")


def item(number: int, words: str = "", author: dict[str, Any] = SAM, embed: dict[str, Any] | None = None,
         **record: Any) -> dict[str, Any]:
    """One feed item; number 1 is the oldest."""
    written = {"$type": "app.bsky.feed.post", "text": words or f"Post number {number}.", "createdAt": at(number),
               "langs": ["en"]} | record
    view = {"uri": uri(number, author["did"]), "cid": f"c{number}", "author": author, "record": written,
            "indexedAt": at(number), "labels": []}
    return {"post": view | ({"embed": embed} if embed else {})}


def repost(number: int) -> dict[str, Any]:
    reason = {"$type": "app.bsky.feed.defs#reasonRepost", "by": SAM, "indexedAt": at(number),
              "uri": f"at://{DID}/app.bsky.feed.repost/3r{number:011d}"}
    return item(900 + number, "Kim's own words.", KIM) | {"reason": reason}


def facet(words: str, part: str, feature: dict[str, Any]) -> dict[str, Any]:
    """A facet over `part` of `words`, in UTF-8 bytes."""
    start = len(words[: words.index(part)].encode())
    return {"index": {"byteStart": start, "byteEnd": start + len(part.encode())}, "features": [feature]}


LINKED = "👋🏽 Grüße an @kim.test: example.com/pa… #soil"
FACETS = [
    facet(LINKED, "@kim.test", {"$type": "app.bsky.richtext.facet#mention", "did": KIM["did"]}),
    facet(LINKED, "example.com/pa…", {"$type": "app.bsky.richtext.facet#link", "uri": "https://example.com/path?x=1"}),
    facet(LINKED, "#soil", {"$type": "app.bsky.richtext.facet#tag", "tag": "soil"}),
    {"index": {"byteStart": 5000, "byteEnd": 6000}, "features": [{"$type": "app.bsky.richtext.facet#link",
                                                                  "uri": "https://out.of.range/"}]},
    {"index": {"byteStart": 22, "byteEnd": 30}, "features": [{"$type": "app.bsky.richtext.facet#link",
                                                             "uri": "https://overlap.example/"}]},
]
QUOTED = {"$type": "app.bsky.embed.record#viewRecord", "uri": uri(555, KIM["did"]), "author": KIM,
          "value": {"text": "Go and try this."}}


def timeline() -> list[dict[str, Any]]:
    """Forty items, newest first, with one of each kind."""
    special: dict[int, dict[str, Any]] = {
        40: item(40, LINKED, facets=FACETS),
        39: repost(39),
        38: item(38, "This.", embed={"$type": "app.bsky.embed.record#view", "record": QUOTED}),
        37: item(37, "thank you!", reply={"parent": {"uri": uri(7, KIM["did"])}, "root": {}}) | {
            "reply": {"parent": {"author": KIM, "record": {"text": "Which one?"}}}},
        36: item(36, "gone", reply={"parent": {"uri": uri(8, KIM["did"])}, "root": {}}) | {
            "reply": {"parent": {"$type": "app.bsky.feed.defs#notFoundPost", "notFound": True}}},
        35: item(35, "", embed={"$type": "app.bsky.embed.images#view", "images": [{"alt": "A cat"}, {"alt": ""}]}),
        34: item(34, "both", embed={"$type": "app.bsky.embed.recordWithMedia#view", "record": {"record": QUOTED},
                                    "media": {"$type": "app.bsky.embed.gallery#view", "items": [{"alt": "A dog"}]}}),
        33: item(33, "card", embed={"$type": "app.bsky.embed.external#view", "external": {
            "uri": "https://soil.example/", "title": "Soil", "description": ""}}),
        32: item(32, "video", embed={"$type": "app.bsky.embed.video#view", "alt": "A clip"}),
        31: item(31, "cover", labels={"values": [{"val": "graphic-media"}]}, tags=["hidden"]),
        30: item(30, "from 2099", createdAt="2099-01-01T00:00:00+02:00"),
    }
    return [special.get(number, item(number)) for number in range(40, 0, -1)]


def route(feed: list[dict[str, Any]] | None = None, who: dict[str, Any] | None = None
          ) -> Callable[[Asked], Reply | None]:
    """An AppView. The last page still carries a cursor, as the real one's does."""
    everything = timeline() if feed is None else feed
    sam = profile() if who is None else who

    def answer(asked: Asked) -> Reply | None:
        if asked.query.get("actor") not in {DID, "sam.test"}:
            return Reply({"error": "InvalidRequest", "message": "Profile not found"}, 400)
        if asked.path == "/xrpc/app.bsky.actor.getProfile":
            return Reply(sam)
        if asked.path == "/xrpc/app.bsky.feed.getAuthorFeed":
            start = int(asked.query.get("cursor", 0))
            limit = int(asked.query.get("limit", 50))
            part = everything[start:start + limit]
            if not start and asked.query.get("includePins") == "true" and sam.get("pinnedPost"):
                pin = item(2) | {"reason": {"$type": "app.bsky.feed.defs#reasonPin"}}
                part = [pin, *(i for i in part if i["post"]["uri"] != uri(2))]
            return Reply({"feed": part} | ({"cursor": str(start + limit)} if part else {}))
        return None

    return answer


def data_server(base: Callable[[], str]) -> Callable[[Asked], Reply | None]:
    """A directory and a data server in one."""
    def answer(asked: Asked) -> Reply | None:
        if asked.path == f"/{DID}":
            return Reply({"id": DID, "alsoKnownAs": ["at://sam.test"],
                          "service": [{"id": "#atproto_pds", "serviceEndpoint": base()}]})
        if asked.path == "/xrpc/com.atproto.repo.getRecord":
            return Reply({"value": {"displayName": "Sam Lee", "description": "Engineer at Added Bytes."}})
        if asked.path == "/xrpc/com.atproto.repo.listRecords" and asked.query["collection"].endswith(".post"):
            return Reply({"records": [{"uri": i["post"]["uri"], "value": i["post"]["record"]} for i in timeline()
                                      if i["post"]["author"] is SAM]})
        if asked.path == "/xrpc/com.atproto.repo.listRecords":
            return Reply({"records": [{"uri": f"at://{DID}/app.bsky.feed.repost/3r1", "value": {
                "createdAt": at(39), "subject": {"uri": uri(939, KIM["did"])}}}]})
        return None
    return answer
