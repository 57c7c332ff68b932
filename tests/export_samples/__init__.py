"""Exports as the platforms make them, of invented people: file name → content; each oddity is made here."""

from __future__ import annotations

import io
import json
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

Files = Mapping[str, str | bytes]
PUBLIC = "https://www.w3.org/ns/activitystreams#Public"


def packed(files: Files, path: Path) -> Path:
    """The export as a ZIP or tar archive, by the path's ending."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in files.items():
                member = zipfile.ZipInfo(name, (2026, 11, 18, 9, 0, 0))
                archive.writestr(member, content, zipfile.ZIP_DEFLATED)
        return path
    with tarfile.open(path, "w:gz" if path.name.endswith("gz") else "w") as tar:
        for name, content in files.items():
            data = content.encode() if isinstance(content, str) else content
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime = len(data), 1_795_000_000
            tar.addfile(entry, io.BytesIO(data))
    return path


def unpacked(files: Files, folder: Path) -> Path:
    """The export as a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def ytd(name: str, entries: list[Any], part: int = 0) -> str:
    """A file of an X archive."""
    return f"window.YTD.{name}.part{part} = " + json.dumps(entries, ensure_ascii=False, indent=2)


def tweet(number: int, text: str, **more: Any) -> dict[str, Any]:
    """A tweet of an X archive; a higher number is newer."""
    made = f"Sun Nov {1 + number % 28:02d} 10:00:{number % 60:02d} +0000 2026"
    ident = str(2_100_000_000_000_000_000 + number)
    return {"tweet": {"id": ident, "id_str": ident, "full_text": text, "created_at": made, "lang": "en",
                      "truncated": False, "retweeted": False, "entities": {"urls": [], "hashtags": []}} | more}


def link(text: str, short: str, target: str, shown: str) -> dict[str, Any]:
    """A link's entity in a tweet's text: its offsets are code points, written as texts."""
    start = text.index(short)
    span = [str(start), str(start + len(short))]
    return {"url": short, "expanded_url": target, "display_url": shown, "indices": span}


def x(tweets: list[dict[str, Any]], made: str = "2026-11-18T09:00:00.000Z", **more: str) -> dict[str, str]:
    """An X archive; `more` are further files by name."""
    config = {"userInfo": {"accountId": "77", "userName": "ines_rua", "displayName": "Inês Rua"},
              "archiveInfo": {"generationDate": made, "isPartialArchive": False},
              "dataTypes": {"tweets": {"files": [{"fileName": "data/tweets.js"}]}}}
    account = {"account": {"username": "ines_rua", "accountId": "77", "accountDisplayName": "Inês Rua",
                           "email": "never@example.invalid"}}
    profile = {"profile": {"description": {"bio": "Tram driver. Own views. https://t.co/abcdefghij", "website": "",
                                           "location": "Lisboa"}}}
    files = {"data/manifest.js": "window.__THAR_CONFIG = " + json.dumps(config),
             "data/tweets.js": ytd("tweets", tweets), "data/account.js": ytd("account", [account]),
             "data/profile.js": ytd("profile", [profile]),
             "data/direct-messages.js": "this must never be opened", "Your archive.html": "<html></html>"}
    return files | more


def x_2016() -> dict[str, str]:
    """An X archive of the first layout, with a file for each month."""
    old = [{"id": 700, "id_str": "700", "text": "Late shift again http://example.org/a",
            "created_at": "2016-01-03 21:04:05 +0000", "entities": {"urls": [], "user_mentions": []}},
           {"id": 699, "id_str": "699", "text": "RT @tram: all lines stopped",
            "created_at": "2016-01-02 21:04:05 +0000", "retweeted_status": {"id": 1}}]
    user = {"screen_name": "ines_rua", "full_name": "Inês Rua", "id": "77", "location": "Lisboa", "bio": "Tram driver"}
    return {"data/js/tweets/2016_01.js": "Grailbird.data.tweets_2016_01 = \n" + json.dumps(old),
            "data/js/user_details.js": "var user_details =  " + json.dumps(user), "index.html": ""}


LINKEDIN = {
    "Profile.csv": 'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,'
                   'Geo Location,Twitter Handles,Websites,Instant Messengers\n'
                   'Tove,Ek,,"1 Secret Lane",May 4,"Nurse | union rep","I sew.\n\nAnd march.",Health,11111,'
                   '"Malmö, Sweden",[toveek],"[PERSONAL:https://tove.example/,OTHER:https://union.example]",\n',
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\n"
                     "Region Syd,Nurse,Night ward,Malmö,Jan 2020,\nOld Clinic,Nurse,,Malmö,Jan 2015,Dec 2019\n",
    "Shares.csv": 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n'
                  '2026-11-11 15:17:30,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7460000000000000001,'
                  '"First line.""\n""""\n""She said ""no"" twice.","","",MEMBER_NETWORK\n'
                  '2026-11-10 15:17:30,https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7460000000000000000,"",'
                  '"https://example.org/a","",MEMBER_NETWORK\n'
                  '2026-11-09 15:17:30,https://www.linkedin.com/feed/update/urn%3Ali%3AgroupPost%3A123-7459000000000000000,'
                  '"In our closed group","","",MEMBER_NETWORK\n'
                  '2026-11-08 15:17:30,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7458000000000000000,"","","",'
                  'MEMBER_NETWORK\n'
                  '2026-11-07 15:17:30,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7457000000000000000,'
                  '"For connections",,,CONNECTIONS\n',
    "Comments.csv": 'Date,Link,Message\n2026-11-12 08:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A74,'
                    '"A \\"quoted\\" word, and\na break"\n',
    "Connections.csv": "Notes:\nnever opened\n", "messages.csv": "never opened",
}


def garbled(data: Any) -> str:
    """JSON as Meta writes it: every byte of UTF-8 as a character of its own."""
    def worse(value: Any) -> Any:
        if isinstance(value, str):
            return value.encode().decode("latin-1")
        if isinstance(value, list):
            return [worse(part) for part in value]
        return {worse(key): worse(part) for key, part in value.items()} if isinstance(value, dict) else value

    return json.dumps(worse(data))


def instagram(private: str = "False",
              labels: tuple[str, ...] = ("Username", "Name", "Bio", "Private Account")) -> dict[str, str]:
    """An Instagram export with Threads in it."""
    root = "instagram-kaya.oz-2026-11-15-aBcDeFgH"
    values = ("kaya.oz", "Kaya Öz 🦔", "çay • kedi\nhttps://kaya.example", private)
    profile = {"profile_user": [{"string_map_data": {
        "Email": {"value": "never@example.invalid"},
        **{label: {"href": "", "value": value, "timestamp": 0} for label, value in zip(labels, values, strict=True)}}}]}
    posts = [
        {"media": [{"uri": "media/posts/202610/18100000000000001.jpg", "creation_timestamp": 1_791_000_000,
                    "title": "Tek kare: yağmur ☔"}]},
        {"media": [{"uri": "media/a.jpg", "creation_timestamp": 1_793_000_000, "title": ""},
                   {"uri": "media/b.jpg", "creation_timestamp": 1_793_000_001, "title": ""}],
         "title": "İki kare", "creation_timestamp": 1_793_000_002},
    ]
    threads = {"text_post_app_text_posts": [
        {"media": [{"uri": "", "creation_timestamp": 1_792_000_000, "title": "Katılıyorum!",
                    "text_app_post": {"is_reply": True}}]},
        {"media": [{"uri": "", "creation_timestamp": 1_792_000_500, "title": "", "text_app_post": {}}]},
        {"media": [{"uri": "", "creation_timestamp": 1_792_000_900, "title": "Merhaba", "text_app_post": {}}]}]}
    clip = {"uri": "r.mp4", "creation_timestamp": 1_793_500_000, "title": "Kısa film"}
    reels = {"ig_reels_media": [{"media": [clip]}]}
    return {f"{root}/personal_information/personal_information/personal_information.json": garbled(profile),
            f"{root}/your_instagram_activity/media/posts_1.json": garbled(posts),
            f"{root}/your_instagram_activity/media/reels.json": garbled(reels),
            f"{root}/your_instagram_activity/threads/threads_and_replies.json": garbled(threads),
            f"{root}/your_instagram_activity/messages/inbox/x/message_1.json": "never opened"}


def facebook() -> dict[str, str]:
    """A Facebook export."""
    root = "facebook-bo.berg-2026-11-15-aBcDeFgH"
    profile = {"profile_v2": {
        "name": {"full_name": "Bo Bergström"}, "username": "bo.berg", "intro_bio": {"name": "Målar båtar"},
        "current_city": {"name": "Luleå"}, "websites": [{"address": "https://bo.example"}],
        "emails": {"emails": ["never@x"]}, "work_experiences": [{"employer": "Varvet AB", "title": "Painter"}],
        "political_view": {"name": "never shown"}}}
    posts = [
        {"timestamp": 1_793_000_000, "title": "Bo Bergström updated his status.",
         "data": [{"post": "Säsongen är slut."}, {"update_timestamp": 1_793_000_600}]},
        {"timestamp": 1_793_100_000, "title": "Bo Bergström wrote on Pia's timeline.", "data": [{"post": "Grattis!"}]},
        {"timestamp": 1_792_000_000, "title": "Bo Bergström shared a link.", "data": [{"post": "Läs!"}],
         "attachments": [{"data": [{"external_context": {"url": "https://example.org/b", "name": "Båtar"}}]}]},
        {"timestamp": 1_791_000_000, "title": "Bo Bergström hat etwas in der Gruppe Segler gepostet.",
         "data": [{"post": "Nur hier"}]},
        {"timestamp": 1_790_000_000, "title": "Bo Bergström added a new photo.", "data": [],
         "attachments": [{"data": [{"media": {"uri": "m.jpg", "description": "Ny färg"}}]}]},
    ]
    return {f"{root}/personal_information/profile_information/profile_information.json": garbled(profile),
            f"{root}/your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json": garbled(posts)}


REDDIT = {
    "statistics.csv": "statistic,value\naccount name,quietfern\nexport time,2026-11-16 10:00:00 UTC\n",
    "posts.csv": 'id,permalink,date,ip,subreddit,gildings,title,url,body\n'
                 'p1,https://www.reddit.com/r/tea/comments/p1/x/,2026-11-03 22:18:00 UTC,10.9.8.7,tea,0,Which kettle?,'
                 '/r/tea/comments/p1/,"Mine ""sings"".\n\nLoudly."\n'
                 'p2,https://www.reddit.com/user/quietfern/comments/p2/x/,2026-11-01 10:00:00 UTC,,u_quietfern,0,Hello,'
                 'https://example.org/,\n'
                 'p3,https://www.reddit.com/r/tea/comments/p3/x/,2026-11-04 10:00:00 UTC,,tea,0,[deleted],,[deleted]\n',
    "comments.csv": 'ID,Permalink,Date,IP,Subreddit,Gildings,Link,Parent,Body,Media\n'
                    'c1,https://www.reddit.com/r/tea/comments/p9/x/c1/,2026-11-05 00:59:46 UTC,,tea,0,,p9,'
                    '"> what they said\n\nWhat I say.",\n',
    "messages.csv": "never opened", "ip_logs.csv": "never opened",
}


def note(number: int, text: str, to: str = PUBLIC, copies: str = "", **more: Any) -> dict[str, Any]:
    """A post of a Mastodon archive; a higher number is newer."""
    made = f"2026-11-{1 + number:02d}T08:00:00Z"
    address = {"to": [to], "cc": [copies] if copies else []}
    ident = f"https://pond.example/users/frog/statuses/{number}"
    thing = {"id": ident, "type": "Note", "summary": None, "inReplyTo": None, "published": made, "url": f"{ident}/web",
             "attributedTo": "https://pond.example/users/frog", "content": f"<p>{text}</p>", "contentMap": {"nl": text},
             "attachment": [], **address} | more
    return {"id": f"{ident}/activity", "type": "Create", "published": made, "object": thing, **address}


def mastodon() -> dict[str, str]:
    """A Mastodon archive with posts for fewer eyes in it."""
    actor = {"id": "https://pond.example/users/frog", "type": "Person", "preferredUsername": "frog", "name": "Frog",
             "summary": "<p>kwak<br>kwak</p>", "url": "https://pond.example/@frog",
             "attachment": [{"type": "PropertyValue", "name": "Web",
                             "value": '<a href="https://frog.example">frog</a>'}]}
    followers = "https://pond.example/users/frog/followers"
    boost = {"id": "https://pond.example/users/frog/statuses/4/activity", "type": "Announce",
             "published": "2026-11-05T08:00:00Z", "to": [PUBLIC], "cc": [],
             "object": "https://lake.example/users/toad/statuses/9"}
    hidden = {**boost, "id": "https://pond.example/users/frog/statuses/5/activity", "to": [followers]}
    items = [note(1, "eerste"), note(2, "alleen volgers", followers), note(3, "geheim", "https://lake.example/users/toad"),
             boost, hidden, note(6, "zacht", followers, PUBLIC, summary="eten"),
             note(7, "antwoord", inReplyTo="https://lake.example/users/toad/statuses/1", updated="2026-11-09T08:00:00Z",
                  attachment=[{"type": "Document", "name": "een vijver"}]),
             note(8, "smokkel", PUBLIC) | {"to": [followers]}]
    outbox = {"type": "OrderedCollection", "totalItems": 3, "orderedItems": items}
    return {"actor.json": json.dumps(actor), "outbox.json": json.dumps(outbox), "likes.json": "{}"}
