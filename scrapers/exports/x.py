"""X (Twitter): the archive, in its layouts since 2012.

`data/*.js` files are JSON behind an assignment. Facts: every number is a text; `retweeted` is always false;
entity offsets are code points in the still-escaped text; long posts are cut and stand in full in
`note-tweet.js` under an id of their own; alt texts, quoted texts and the pinned post are not in it.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, ClassVar

from auditor.errors import LayoutChanged
from auditor.model import Excerpt, Kind, Media, Post, Profile, Snapshot
from scrapers.base import Page
from scrapers.exports.archive import Archive
from scrapers.exports.common import when, words
from scrapers.exports.reader import Collected, ExportOnly, Reader, missing
from scrapers.exports.stream import document, items
from scrapers.html_text import tidy, unique
from scrapers.values import ident, moment, name, obj, objects, text

TWEETS = r"(?:data/)?tweets?(?:-part\d+)?\.js"
COMMUNITY = r"(?:data/)?community-tweet(?:-part\d+)?\.js"
NOTES = r"(?:data/)?note-tweet(?:-part\d+)?\.js"
MONTHLY = r"data/js/tweets/\d{4}_\d\d\.js"
REPOST = re.compile(r"RT @(\w{1,20}):? ")
STATUS = re.compile(r"https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/(\w{1,20})/status(?:es)?/\d+", re.IGNORECASE)
LINK = re.compile(r"https?://[^\s<>\"']+")
NO_LANGUAGE = frozenset({"", "und", "qme", "qht", "zxx", "qam", "qct", "qst", "art"})
RENAMED = {"iw": "he", "in": "id", "ji": "yi"}
SPARE = 60
REPOSTS = 300
STEPS = ("Open x.com/settings/download_your_data while logged in and ask for your archive.",
         "Wait for the message that it is ready and download the ZIP.",
         "Run `auditor check PATH` with the path of that ZIP; it need not be unpacked.")
Tweet = dict[str, Any]


class XArchive(Reader):
    """The ZIP `twitter-DATE-….zip`, or its folder."""

    platform = "x"
    title = "X (Twitter)"
    files: ClassVar[tuple[str, ...]] = ("data/manifest.js", "data/account.js", "data/profile.js", "data/tweets*.js",
                                        "data/note-tweet.js", "data/community-tweet.js")

    def recognises(self, archive: Archive) -> bool:
        """By the tweets' files, or what stands beside them when they are missing."""
        if archive.match(MONTHLY):
            return True
        around = archive.find("data/account.js", "data/manifest.js", "account.js", "Your archive.html")
        return around is not None and (bool(archive.match(TWEETS)) or bool(archive.find("profile.js", "manifest.js")))

    def collect(self, archive: Archive, want: int) -> Collected:
        """The newest tweets by id, the reposts among them, and the long texts that belong to them."""
        found = Collected()
        manifest = _one(archive, "data/manifest.js", "manifest.js")
        found.made = when(obj(manifest.get("archiveInfo")).get("generationDate"))
        if obj(manifest.get("archiveInfo")).get("isPartialArchive") is True:
            found.notes.append("The archive is one of several parts; posts in the others are not seen.")
            found.answers["partial"] = True
        files = archive.match(TWEETS) or archive.match(MONTHLY)
        if not files:
            raise missing(archive, "tweets (data/tweets.js)", STEPS[1])
        self._all_there(archive, manifest, files)
        found.answers["account"] = self._account(archive, manifest)
        described = _one(archive, "data/profile.js", "profile.js")
        found.answers["profile"] = obj(obj(described.get("profile")).get("description"))
        own, reposts, hidden = _newest(archive, [*files, *archive.match(COMMUNITY)], want)
        found.answers["tweets"] = [*own, *reposts]
        if hidden:
            found.notes.append(f"{hidden} posts are for followers only and were left out.")
        found.answers["notes"] = _long_texts(archive, own)
        return found

    def _all_there(self, archive: Archive, manifest: dict[str, Any], files: list[str]) -> None:
        """Every part that the manifest lists has to be there."""
        listed = objects(obj(obj(manifest.get("dataTypes")).get("tweets")).get("files"))
        for part in listed:
            wanted = text(part.get("fileName")).rpartition("/")[2]
            if wanted and archive.find(wanted) is None:
                raise missing(archive, wanted, STEPS[1])

    def _account(self, archive: Archive, manifest: dict[str, Any]) -> dict[str, str]:
        """Handle, name and id; nothing else of what the account's file holds."""
        account = obj(_one(archive, "data/account.js", "account.js").get("account"))
        old = _one(archive, "data/js/user_details.js")
        info = obj(manifest.get("userInfo"))
        return {"handle": name(account.get("username") or info.get("userName") or old.get("screen_name")),
                "name": name(account.get("accountDisplayName") or info.get("displayName") or old.get("full_name")),
                "id": ident(account.get("accountId") or info.get("accountId") or old.get("id")),
                "bio": text(old.get("bio")), "location": text(old.get("location"))}

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of an archive."""
        account = page.need("account", dict)
        handle = account["handle"]
        if not handle:
            raise LayoutChanged(f"{page.account} does not say whose archive it is.", STEPS[1])
        described = page.need("profile", dict)
        site = text(described.get("website")).strip()
        bio = words(described.get("bio")) or words(account.get("bio"))
        profile = Profile(account["name"], f"@{handle}", bio,
                          name(described.get("location") or account.get("location")) or None,
                          links=unique([*LINK.findall(bio), site]))
        tweets = [tweet for tweet in page.need("tweets", list) if tweet.get("id_str") or tweet.get("id")]
        older = {edition for tweet in tweets for edition in _editions(tweet)[:-1]}
        longer = _joined(tweets, page.need("notes", list))
        posts = [post for tweet in tweets if _id(tweet) not in older
                 for post in [_post(tweet, handle, longer.get(_id(tweet)))] if post is not None]
        notes = ["The archive holds no alt texts, no quoted texts and no pinned post; links in the bio stay short.",
                 "It cannot tell whether the account was protected; if it is, only followers see these posts."]
        return self.snapshot(page, want, f"x:@{handle}", profile, posts, native_id=account["id"],
                             url=f"https://x.com/{handle}", notes=notes)


class X(ExportOnly):
    """Profiles on x.com."""

    name = "x"
    title = "X (Twitter)"
    examples: ClassVar[tuple[str, ...]] = ("https://x.com/sam", "https://twitter.com/sam/with_replies?s=20", "x:@sam")
    hosts = frozenset({"x.com", "twitter.com"})
    names = r"/@?(?!(?:i|home|search|explore|settings|hashtag|intent|share|login)(?:/|$))(\w{1,20})(?:/.*)?"
    why = "it hides the newest ones, and forbids programs to read its pages."
    reads = "Your archive: bio, and all posts with their links."
    unseen = "Everything, to a visitor; in the archive alt texts, quoted texts and the pinned post are missing."
    export = STEPS
    waiting = "a day, sometimes more"


def _one(archive: Archive, *endings: str) -> dict[str, Any]:
    """The single entry of a small file; empty when the file is not there."""
    found = archive.find(*endings)
    if found is None:
        return {}
    with archive.open(found) as stream:
        entry = document(stream, found)
    return obj(entry[0] if isinstance(entry, list) and entry else entry)


def _tweets(archive: Archive, files: list[str]) -> Iterator[Tweet]:
    for file in files:
        with archive.open(file) as stream:
            for entry in items(stream, file):
                if isinstance(entry, dict):
                    tweet = entry.get("tweet", entry)
                    if isinstance(tweet, dict):
                        yield tweet


def _newest(archive: Archive, files: list[str], want: int) -> tuple[list[Tweet], list[Tweet], int]:
    """(the newest own tweets, the newest reposts, how many are not public). The file is almost in order, not quite."""
    heaps: tuple[list[tuple[int, int, Tweet]], ...] = ([], [])
    sizes = (want + SPARE, REPOSTS)
    hidden = 0
    for number, tweet in enumerate(_tweets(archive, files)):
        scopes = tweet.get("scopes")
        if scopes and isinstance(scopes, dict) and scopes.get("followers") is True:
            hidden += 1
            continue
        shared = "retweeted_status" in tweet or str(tweet.get("full_text") or tweet.get("text")).startswith("RT @")
        heap, size = heaps[shared], sizes[shared]
        key = _number(tweet)
        if len(heap) < size:
            heapq.heappush(heap, (key, -number, tweet))
        elif key > heap[0][0]:
            heapq.heapreplace(heap, (key, -number, tweet))
    own, reposts = ([tweet for _, _, tweet in sorted(heap, reverse=True)] for heap in heaps)
    return own, reposts, hidden


def _number(tweet: Tweet) -> int:
    try:
        return int(tweet.get("id_str") or tweet.get("id") or 0)
    except (TypeError, ValueError):
        return 0


def _id(tweet: Tweet) -> str:
    return ident(tweet.get("id_str")) or ident(tweet.get("id"))


def _long_texts(archive: Archive, tweets: list[Tweet]) -> list[Any]:
    """The long texts written in the same second as one of the tweets."""
    seconds = {when(tweet.get("created_at")) for tweet in tweets}
    found = []
    for file in archive.match(NOTES):
        with archive.open(file) as stream:
            found += [obj(entry.get("noteTweet")) for entry in items(stream, file) if isinstance(entry, dict)
                      and moment(obj(entry.get("noteTweet")).get("createdAt")) in seconds]
    return found


def _joined(tweets: list[Tweet], notes: list[Any]) -> dict[str, dict[str, Any]]:
    """Tweet id → its long text. They share the second and the beginning, not the id."""
    by_second: dict[datetime | None, list[Tweet]] = {}
    for tweet in tweets:
        by_second.setdefault(when(tweet.get("created_at")), []).append(tweet)
    joined: dict[str, dict[str, Any]] = {}
    for note in map(obj, notes):
        core = obj(note.get("core"))
        whole = _comparable(text(core.get("text")))
        for tweet in by_second.get(moment(note.get("createdAt")), []):
            start = _comparable(_cut_start(tweet))
            if start and whole.startswith(start) and _id(tweet) not in joined:
                joined[_id(tweet)] = core
                break
    return joined


def _cut_start(tweet: Tweet) -> str:
    """The beginning of a long post as the cut tweet has it, without the names it answers and the link to the rest."""
    cut = _unescaped(_full(tweet))
    if tweet.get("in_reply_to_status_id_str") or tweet.get("in_reply_to_screen_name"):
        cut = re.sub(r"^(?:@\w+\s+)+", "", cut)
    return re.sub(r"(?:\s*https://t\.co/\w+)+\s*$", "", cut).rstrip("… ")


def _comparable(words: str) -> str:
    return " ".join(LINK.sub("\x00", words).split())


def _full(tweet: Tweet) -> str:
    return text(tweet.get("full_text")) or text(tweet.get("text"))


def _unescaped(escaped: str) -> str:
    return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _editions(tweet: Tweet) -> list[str]:
    """The ids of an edited post's versions, oldest first; empty when it was never edited."""
    info = obj(tweet.get("edit_info"))
    control = obj(obj(info.get("edit")).get("editControlInitial")) or obj(info.get("initial"))
    listed = control.get("editTweetIds")
    ids = [ident(one) for one in listed if ident(one)] if isinstance(listed, list) else []
    return sorted(ids, key=lambda one: (len(one), one)) if len(ids) > 1 else []


def _post(tweet: Tweet, handle: str, note: dict[str, Any] | None) -> Post | None:
    made = when(tweet.get("created_at"))
    if made is None:
        return None
    shown, links, quoted = _shown(tweet)
    number = len(objects(obj(tweet.get("extended_entities")).get("media")) or
                 objects(obj(tweet.get("entities")).get("media")))
    repost = REPOST.match(shown)
    author = None
    cut = shown.endswith("…")
    if repost:
        author, shown = f"@{repost[1]}", shown[repost.end():]
        links = [link for link in links if "…" not in link]
    elif note is not None:
        shown, links, cut = *_note_shown(note), False
    answered = name(tweet.get("in_reply_to_screen_name"))
    reply = bool(answered or tweet.get("in_reply_to_status_id_str") or tweet.get("in_reply_to_status_id"))
    kind: Kind = "repost" if repost else "quote" if quoted else "reply" if reply else "original"
    language = name(tweet.get("lang")).lower()
    return Post(
        _id(tweet), made, tidy(shown), f"https://x.com/{handle}/status/{_id(tweet)}", kind, author, unique(links),
        (Media(),) * number, language=None if language in NO_LANGUAGE else RENAMED.get(language, language),
        reply_to=Excerpt(f"@{answered}" if answered else "") if reply and not repost else None,
        quoted=Excerpt(f"@{quoted}") if quoted and not repost else None,
        edited_at=made if _editions(tweet) else None, truncated=cut)


def _shown(tweet: Tweet) -> tuple[str, list[str], str]:
    """(text as a reader sees it, link targets, whom it quotes)."""
    escaped = _full(tweet)
    entities = obj(tweet.get("entities"))
    pictures = {text(one.get("url")) for one in [*objects(entities.get("media")),
                                                  *objects(obj(tweet.get("extended_entities")).get("media"))]}
    spans = [(*_span(one), one) for one in [*objects(entities.get("urls")), *objects(entities.get("media"))]]
    pieces: list[str] = []
    links: list[str] = []
    quoted = ""
    at = 0
    for start, end, one in sorted(spans, key=lambda span: span[:2]):
        if not at <= start < end <= len(escaped):
            continue
        pieces.append(_unescaped(escaped[at:start]))
        at = end
        target = text(one.get("expanded_url"))
        status = STATUS.match(target)
        if text(one.get("url")) in pictures:
            continue
        if status and not escaped[end:].strip():
            quoted = status[1]
            continue
        pieces.append(text(one.get("display_url")) or target)
        links.append(target)
    pieces.append(_unescaped(escaped[at:]))
    shown = "".join(pieces).rstrip()
    return shown, links or ([] if spans else LINK.findall(shown)), quoted


def _span(entity: dict[str, Any]) -> tuple[int, int]:
    found = entity.get("indices")
    try:
        return (int(found[0]), int(found[1])) if isinstance(found, list) and len(found) == 2 else (-1, -1)
    except (TypeError, ValueError):
        return -1, -1


def _note_shown(core: dict[str, Any]) -> tuple[str, list[str]]:
    """A long text with its links as a reader sees them; it is not escaped."""
    whole = text(core.get("text"))
    links = []
    for one in objects(core.get("urls")):
        short, target = text(one.get("shortUrl")), text(one.get("expandedUrl"))
        if short and target:
            whole = whole.replace(short, text(one.get("displayUrl")) or target)
            links.append(target)
    return whole, links
