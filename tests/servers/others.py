"""The smaller platforms, played with invented people: one mapping of path → answer for each."""

from __future__ import annotations

import json
from typing import Any

from tests.servers.loopback import Asked, Reply

AS2 = "application/activity+json"
PUBLIC = "https://www.w3.org/ns/activitystreams#Public"


def hackernews(_: str = "") -> dict[str, Any]:
    hits = [
        {"objectID": "4004", "author": "samlee", "created_at_i": 1795000000, "parent_id": 4000, "story_id": 4000,
         "story_title": "Ask HN: Fixed &amp; float?", "_tags": ["comment"],
         "comment_text": "&gt; Simpler until you profile it.<p>Not at Added Bytes. See <a "
                         "href=\"https:&#x2F;&#x2F;sam.example&#x2F;long\" rel=\"nofollow\">sam.example&#x2F;l...</a>"},
        {"objectID": "3999", "author": "samlee", "created_at_i": 1794000000, "title": "Show HN: Otters &amp; friends",
         "url": "https://otters.example/", "story_text": None, "_tags": ["story"]},
        {"objectID": "3998", "author": "somebody", "created_at_i": 1794000001, "comment_text": "Not Sam's."},
    ]
    user = {"id": "samlee", "created": 1500000000, "karma": 7, "submitted": [4004, 3999],
            "about": "I work at Added Bytes.<p>Opinions mine."}
    return {"/v0/user/samlee.json": Reply(user), "/v0/user/nobody.json": Reply(None),
            "/v0/item/4004.json": Reply({"id": 4004, "type": "comment", "by": "samlee", "time": 1795000000,
                                         "text": "Not at Added Bytes.", "parent": 4000}),
            "/v0/item/3999.json": Reply({"id": 3999, "type": "story", "by": "samlee", "dead": True}),
            "/api/v1/search_by_date": Reply({"hits": hits, "nbHits": 2})}


def github(_: str = "") -> dict[str, Any]:
    sam = {"id": 77, "login": "samlee"}
    events = [
        {"id": "9", "type": "IssueCommentEvent", "actor": sam, "created_at": "2026-11-19T10:00:00Z",
         "repo": {"name": "added-bytes/rocket"}, "payload": {"action": "created", "issue": {
             "title": "It is slow", "user": {"login": "kim"}}, "comment": {
             "body": "> It is slow\n\nWe fixed it, see [the notes](https://rocket.example/notes).<!-- none -->",
             "html_url": "https://github.com/added-bytes/rocket/issues/1#c"}}},
        {"id": "8", "type": "PullRequestEvent", "actor": sam, "created_at": "2026-11-18T10:00:00Z",
         "repo": {"name": "kim/otter"}, "payload": {"action": "opened", "pull_request": {
             "title": "Mend the otter", "body": None, "html_url": "https://github.com/kim/otter/pull/2"}}},
        {"id": "7", "type": "PullRequestEvent", "actor": sam, "created_at": "2026-11-17T10:00:00Z",
         "repo": {"name": "kim/otter"}, "payload": {"action": "closed", "pull_request": {"title": "Kim's own"}}},
        {"id": "6", "type": "WatchEvent", "actor": sam, "created_at": "2026-11-16T10:00:00Z", "payload": {}},
        {"id": "5", "type": "ReleaseEvent", "actor": sam, "created_at": "2026-11-15T10:00:00Z", "payload": {
            "action": "published", "release": {"name": "Otter 2", "body": "![chart](https://i.example/c) Faster."}}},
        {"id": "4", "type": "IssueCommentEvent", "actor": {"id": 78, "login": "kim"},
         "created_at": "2026-11-14T10:00:00Z", "payload": {"comment": {"body": "Not Sam's."}}},
    ]
    readme = "# Hi\n\n<p align=center>I build <b>Rocket</b> at [Added Bytes](https://addedbytes.com).</p>"
    return {"/users/samlee": Reply(sam | {"name": "Sam Lee", "company": "@added-bytes", "blog": "sam.example",
                                         "location": "Leeds", "bio": "Opinions mine.", "twitter_username": None,
                                         "html_url": "https://github.com/samlee", "type": "User"}),
            "/repos/samlee/samlee/readme": Reply(text=readme, kind="text/plain"),
            "/users/samlee/orgs": Reply([{"login": "added-bytes"}]),
            "/users/samlee/social_accounts": Reply([{"provider": "mastodon", "url": "https://social.example/@sam"}]),
            "/users/samlee/events/public": Reply(events)}


def stackexchange(_: str = "") -> dict[str, Any]:
    owner = {"user_id": 42}
    posts = [{"post_id": 2, "post_type": "answer", "owner": owner, "creation_date": 1795000000,
              "title": "Why &lt;b&gt;?",
              "body": "<blockquote><p>Why bold?</p></blockquote><p>Because <code>b</code> says so.</p>",
              "link": "https://stackoverflow.com/a/2"},
             {"post_id": 1, "post_type": "question", "owner": owner, "creation_date": 1794000000, "title": "How?",
              "body": "<p>At Added Bytes we wonder.</p>", "link": "https://stackoverflow.com/q/1",
              "last_edit_date": 1794000100}]
    comments = [{"comment_id": 5, "owner": owner, "creation_date": 1794500000, "body": "Thanks &amp; bye",
                 "reply_to_user": {"display_name": "Kim"}, "link": "https://stackoverflow.com/c/5"}]
    user = {"user_id": 42, "display_name": "Sam &amp; Lee", "about_me": "<p>Rocket builder.</p>", "is_employee": False,
            "location": "Leeds", "website_url": "https://sam.example", "link": "https://stackoverflow.com/users/42/sam"}
    return {"/filters/create": Reply({"items": [{"filter": "!abc"}], "has_more": False}),
            "/users/42": Reply({"items": [user], "has_more": False}),
            "/users/43": Reply({"items": [], "has_more": False}),
            "/users/42/posts": Reply({"items": posts, "has_more": False}),
            "/users/42/comments": Reply({"items": comments, "has_more": False})}


def discourse(base: str = "") -> dict[str, Any]:
    user = {"id": 11, "username": "sam", "name": "Sam Lee", "title": "Added Bytes Staff", "moderator": True,
            "bio_cooked": "<p>Support at <a href=\"https://addedbytes.com\">Added Bytes</a>.</p>", "location": "Leeds",
            "website": "https://sam.example", "groups": [{"name": "staff", "automatic": True}, {"name": "Rocketeers"}],
            "user_fields": {"1": "Platform team", "2": None}}
    actions = [
        {"action_type": 5, "created_at": "2026-11-19T10:00:00.123Z", "excerpt": "A long answer that is cut&hellip;",
         "slug": "slow", "topic_id": 3, "post_number": 4, "post_id": 34, "username": "sam", "acting_username": "sam",
         "title": "It is slow", "deleted": False, "hidden": False},
        {"action_type": 4, "created_at": "2026-11-18T10:00:00.123Z", "excerpt": "Hello all.", "slug": "hello",
         "topic_id": 2, "post_number": 1, "post_id": None, "username": "sam", "acting_username": "sam",
         "title": "Hello", "deleted": False, "hidden": False},
        {"action_type": 5, "created_at": "2026-11-17T10:00:00.123Z", "excerpt": "Gone.", "post_id": 31,
         "username": "sam", "acting_username": "sam", "deleted": True},
        {"action_type": 5, "created_at": "2026-11-16T10:00:00.123Z", "excerpt": "Not Sam's.", "post_id": 30,
         "username": "kim", "acting_username": "kim"}]

    def part(asked: Asked) -> Reply:
        return Reply({"user_actions": actions[int(asked.query["offset"]):]})

    whole = {"id": 34, "version": 2, "updated_at": "2026-11-19T11:00:00Z",
             "cooked": "<aside class=\"quote\"><blockquote><p>It is slow.</p></blockquote></aside><p>A long "
                       "answer that is whole.</p>"}
    return {"/u/sam.json": Reply({"user": user}), "/user_actions.json": part, "/posts/34.json": Reply(whole),
            "/u/hidden.json": Reply({"user": {"username": "hidden", "profile_hidden": True}}),
            "/u/banned.json": Reply({"user": {"username": "banned", "suspended_till": "2030-01-01T00:00:00Z"}}),
            "/u/empty.json": Reply({"user": {"id": 12, "username": "empty"}})}


def nodebb(base: str = "") -> dict[str, Any]:
    user = {"uid": 2, "username": "sam", "userslug": "sam", "fullname": "Sam Lee", "displayname": "Sam Lee",
            "aboutme": "Support at Added Bytes.\nShe&#x2F;they", "signature": "<p>Added Bytes support team</p>",
            "website": "https:&#x2F;&#x2F;sam.example", "location": "Leeds", "groupTitleArray": ["Rocketeers"],
            "selectedGroup": [{"userTitle": "Staff", "displayName": "staff"}], "isAdmin": False, "banned": False}

    def post(number: int, **changes: Any) -> dict[str, Any]:
        return {"pid": number, "tid": 1, "uid": 2, "content": f"<p dir=\"auto\">Post {number}.</p>\n", "deleted": False,
                "timestampISO": f"2026-11-{number:02}T10:00:00.500Z", "isMainPost": False, "toPid": None,
                "topic": {"titleRaw": "It is slow"}} | changes

    pages = {"1": [post(20, content="<blockquote><p>Kim said.</p></blockquote><p>My answer <img class=\"emoji\" "
                                    "alt=\"🌻\" src=\"x\"></p>"), post(19, deleted=True), post(18, isMainPost=True)],
             "2": [post(18, isMainPost=True), post(17)]}
    return {"/api/user/sam": Reply(user), "/api/user/empty": Reply({"uid": 3, "username": ""}),
            "/api/user/banned": Reply({"uid": 4, "username": "banned", "banned": True}),
            "/api/user/sam/posts": lambda asked: Reply({"posts": pages.get(asked.query["page"], []),
                                                        "pagination": {"pageCount": 1}})}


def lemmy(base: str = "") -> dict[str, Any]:
    person = {"id": 9, "name": "sam", "display_name": "Sam Lee",
              "bio": "Rocket at [Added Bytes](https://addedbytes.com)", "banned": False, "deleted": False,
              "avatar": "https://i.example/a.png"}
    posts = [{"post": {"id": 1, "creator_id": 9, "name": "A title", "body": "> quoted\n\nMine.",
                       "url": "https://soil.example/", "embed_title": "Soil", "deleted": False,
                       "published": "2026-11-18T10:00:00.123456Z",
                       "removed": False, "ap_id": "https://lemmy.example/post/1"}}]
    comments = [{"comment": {"id": 5, "creator_id": 9, "content": "I agree.", "path": "0.5", "deleted": False,
                             "removed": False, "published": "2026-11-19T10:00:00Z", "ap_id": None},
                 "post": {"name": "Another title"}},
                {"comment": {"id": 6, "creator_id": 9, "content": "gone", "path": "0.5.6", "deleted": True,
                             "published": "2026-11-19T11:00:00Z"}, "post": {}}]

    def user(asked: Asked) -> Reply:
        who = asked.query["username"]
        if who == "nobody":
            return Reply({"error": "couldnt_find_person"}, 404)
        seen = person | ({"banned": True} if who == "banned" else {})
        return Reply({"person_view": {"person": seen, "counts": {"post_count": 1, "comment_count": 2},
                                      "is_admin": True}, "posts": posts, "comments": comments})

    return {"/api/v3/user": user}


def misskey(base: str = "") -> dict[str, Any]:
    user: dict[str, Any] = {"id": "u1", "username": "sam", "host": None, "name": "Sam Lee",
            "description": "At Added Bytes. https://sam.example",
            "fields": [{"name": "Work", "value": "Added Bytes"}], "location": "Leeds", "roles": [{"name": "Staff"}],
            "pinnedNoteIds": ["n1"], "notesCount": 4, "avatarUrl": "https://i.example/a.png", "verifiedLinks": []}
    kim = {"id": "u2", "username": "kim", "host": "other.example"}

    def note(number: int, **changes: Any) -> dict[str, Any]:
        return {"id": f"n{number}", "userId": "u1", "user": {"username": "sam"}, "text": f"Note {number}.", "cw": None,
                "createdAt": f"2026-11-{number:02}T10:00:00.000Z", "visibility": "public", "files": [],
                "replyId": None, "renoteId": None} | changes

    shared = note(9, userId="u2", user=kim, text="Kim's own words.")
    notes = [note(8, text=None, renote=shared), note(7, renote=shared, text="Go and try."),
             note(6, visibility="followers"), note(5, visibility="home", cw="politics"),
             note(4, replyId="n9", reply=shared), note(3, files=[{"comment": "A cat"}]),
             note(2, poll={"choices": [{"text": "Tea"}, {"text": "Coffee"}]}), note(1)]

    def show(asked: Asked) -> Reply:
        who = json.loads(asked.body)["username"]
        if who == "nobody":
            return Reply({"error": {"code": "NO_SUCH_USER"}}, 404)
        states: dict[str, dict[str, Any]] = {
            "banned": {"isSuspended": True}, "moved": {"movedTo": "https://new.example/users/1"},
            "private": {"isLocked": True, "id": "u9"}}
        return Reply(user | states.get(who, {}))

    def listed(asked: Asked) -> Reply:
        question = json.loads(asked.body)
        return Reply([] if "untilId" in question or question["userId"] != "u1" else notes)

    finger = {"subject": "acct:sam@social.example", "links": [
        {"rel": "self", "type": AS2, "href": f"{base}/users/u1"}]}
    unknown = {"error": {"message": "Unknown API endpoint.", "code": "UNKNOWN_API_ENDPOINT"}}
    return {"/api/users/show": show, "/api/users/notes": listed, "/.well-known/webfinger": Reply(finger),
            "/api/v1/accounts/lookup": Reply(unknown, 404)}


def activitypub(base: str = "") -> dict[str, Any]:
    actor: dict[str, Any] = {
             "id": f"{base}/author/sam/", "type": ["Person", "vcard:individual"], "preferredUsername": "sam",
             "name": "Sam Lee", "summary": "<p>Writes at Added Bytes.</p>", "url": [{"href": f"{base}/sam"}],
             "outbox": f"{base}/outbox", "featured": f"{base}/featured",
             "icon": {"type": "Image", "url": "x", "name": "Sam"},
             "attachment": {"type": "PropertyValue", "name": "Blog", "value": f"<a href=\"{base}\">blog</a>"}}

    def note(number: int, **changes: Any) -> dict[str, Any]:
        return {"id": f"{base}/n/{number}", "type": "Note", "attributedTo": actor["id"], "to": ["as:Public"], "cc": [],
                "published": f"2026-11-{number:02}T10:00:00Z", "content": f"<p>Note {number}.</p>"} | changes

    def create(number: int, **changes: Any) -> dict[str, Any]:
        return {"id": f"{base}/a/{number}", "type": "Create", "actor": actor["id"], "to": PUBLIC,
                "object": note(number, **changes)}

    items = [
        create(12, summary="politics", sensitive=True, attachment=[{"type": "Document", "name": "A cat"}]),
        create(11, to=["https://x.example/followers"], cc="Public"),
        {"id": f"{base}/a/10", "type": "Announce", "actor": actor["id"], "published": "2026-11-10T10:00:00Z",
         "to": [PUBLIC], "object": "https://other.example/@kim/5"},
        create(9, type="Article", name="A title", summary="An abstract", content=None,
               contentMap={"en": "<p>Long.</p>"}),
        note(8, inReplyTo="https://other.example/@kim/4", tag=[{"type": "Mention", "name": "@kim@other.example"}]),
        note(7, quoteUrl="https://other.example/@kim/3", content="<p>This. RE: https://other.example/@kim/3</p>"),
        note(6, type="Question", oneOf=[{"name": "Tea"}, {"name": "Coffee"}], updated="2026-11-07T10:00:00Z"),
        note(5, attributedTo="https://other.example/users/kim", content="Not Sam's."),
    ]
    hidden = create(4)
    hidden["to"] = hidden["object"]["to"] = ["https://x.example/followers"]
    return {"/author/sam/": Reply(actor, kind=AS2),
            "/author/moved/": Reply(actor | {"movedTo": "https://new.example/@sam"}, kind=AS2),
            "/author/gone/": Reply(actor | {"suspended": True}, kind=AS2),
            "/author/empty/": Reply({"id": f"{base}/x", "type": "Person", "outbox": f"{base}/none"}, kind=AS2),
            "/outbox": Reply({"type": "OrderedCollection", "totalItems": 9, "first": f"{base}/outbox/1"}, kind=AS2),
            "/outbox/1": Reply({"type": "OrderedCollectionPage", "orderedItems": [*items, hidden],
                                "next": f"{base}/outbox/2"}, kind=AS2),
            "/outbox/2": Reply({"type": "OrderedCollectionPage", "orderedItems": []}, kind=AS2),
            "/featured": Reply({"type": "OrderedCollection", "orderedItems": [note(1)]}, kind=AS2)}


RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Sam's notes</title><link>https://sam.example/</link><description>Notes by Sam of Added Bytes</description>
<language>en</language>
<item><title>A very long title that is cut he</title><link>https://sam.example/3</link><guid>https://sam.example/3</guid>
<dc:creator>Sam Lee</dc:creator><pubDate>Thu, 19 Nov 2026 10:00:00 +0100</pubDate>
<description>&lt;p&gt;A very long title that is cut here in the title but &lt;b&gt;whole&lt;/b&gt; in the text, see
&lt;a href="/more"&gt;more&lt;/a&gt;.&lt;/p&gt;&lt;img src="x" alt="A cat"&gt;</description></item>
<item><title>Another</title><link>https://sam.example/2</link><guid>2</guid><dc:creator>Kim</dc:creator>
<pubDate>Wed, 18 Nov 2026 10:00:00 GMT</pubDate><description>Not Sam's.</description></item>
<item><title>First</title><link>https://sam.example/1</link><guid>1</guid><dc:creator>Sam Lee</dc:creator>
<pubDate>Tue, 17 Nov 2026 10:00:00 GMT</pubDate><description>Cut off here […]</description></item>
</channel></rss>"""
ATOM = """<?xml version="1.0" encoding="iso-8859-1"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Grüße</title><author><name>Sam Lee</name></author>
<link href="https://sam.example/"/><id>x</id><updated>2026-11-19T10:00:00Z</updated>
<entry><id>tag:1</id><title>Title</title><link href="https://sam.example/1"/>
<published>2026-11-19T10:00:00+01:00</published>
<updated>2026-11-20T10:00:00Z</updated><content type="html">&lt;p&gt;Text.&lt;/p&gt;</content></entry></feed>"""
JSON_FEED = {"version": "https://jsonfeed.org/version/1.1", "title": "Sam's notes",
             "home_page_url": "https://sam.example", "authors": [{"name": "Sam Lee"}], "items": [
                 {"id": "2", "url": "https://sam.example/2", "content_text": "Line one\nline two",
                  "date_published": "2026-11-19T10:00:00Z", "language": "en"},
                 {"id": 1, "content_html": ["odd"], "content_text": 3, "date_published": "2026-11-18T10:00:00Z"}]}


def feed(base: str = "") -> dict[str, Any]:
    xml = "application/xml"
    return {"/feed.xml": Reply(RSS.encode(), kind="application/rss+xml; charset=utf-8"),
            "/posts.atom": Reply(ATOM.encode("iso-8859-1"), kind="application/atom+xml"),
            "/feed.json": Reply(JSON_FEED, kind="application/feed+json"),
            "/empty.atom": Reply(b'<feed xmlns="http://www.w3.org/2005/Atom"></feed>', kind=xml),
            "/odd.rss": Reply(b"<Rss><Title>Posts</Title><Items><Title>x</Title></Items></Rss>", kind=xml),
            "/page.rss": Reply(text="<!doctype html><p>Hello")}
