"""Mastodon: the account archive (`actor.json`, `outbox.json`), ZIP or tar.gz.

Facts: oldest first; the stated number of items is wrong; it holds followers-only and direct posts too,
which are dropped before anything else; what was boosted is only named, not quoted.
"""

from __future__ import annotations

import heapq
from typing import Any, ClassVar
from urllib.parse import urlsplit

from auditor.errors import LayoutChanged
from auditor.model import Excerpt, Image, Kind, Media, Post, Profile, ProfileField, Snapshot
from scrapers.base import Page
from scrapers.exports.archive import Archive
from scrapers.exports.common import named_date
from scrapers.exports.reader import Collected, Reader, missing
from scrapers.exports.stream import document, items
from scrapers.html_text import read_html, target, unique
from scrapers.values import ident, moment, name, obj, objects, text, texts

PUBLIC = frozenset({"https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"})
STEPS = "Ask for the archive again under Preferences, Import and export."
SPARE = 40


class MastodonArchive(Reader):
    """`archive-….zip` or `archive-….tar.gz`, or the folder."""

    platform = "mastodon"
    title = "Mastodon"
    files: ClassVar[tuple[str, ...]] = ("actor.json", "outbox.json")

    def recognises(self, archive: Archive) -> bool:
        """By the two files that hold the profile and the posts."""
        return archive.find("outbox.json") is not None or (
            archive.find("actor.json") is not None and archive.find("likes.json", "bookmarks.json") is not None)

    def collect(self, archive: Archive, want: int) -> Collected:
        """The newest public and unlisted posts and boosts."""
        actor_file, outbox = archive.find("actor.json"), archive.find("outbox.json")
        if outbox is None or actor_file is None:
            raise missing(archive, "outbox.json" if outbox is None else "actor.json", STEPS)
        with archive.open(actor_file) as stream:
            actor = obj(document(stream, actor_file))
        own: list[tuple[str, int, dict[str, Any]]] = []
        shared: list[tuple[str, int, dict[str, Any]]] = []
        hidden = 0
        with archive.open(outbox) as stream:
            for number, entry in enumerate(items(stream, outbox, "orderedItems")):
                activity = obj(entry)
                if visibility(activity) is None:
                    hidden += 1
                    continue
                heap = shared if activity.get("type") == "Announce" else own
                heapq.heappush(heap, (text(activity.get("published")), number, activity))
                if len(heap) > want + SPARE:
                    heapq.heappop(heap)
        notes = [f"{hidden} posts are for followers or single persons only and were left out."] if hidden else []
        if actor.get("movedTo"):
            notes.append(f"The account has moved to {name(actor.get('movedTo'))}.")
        made = named_date(archive.path.name) or archive.changed(outbox)
        chosen = [activity for heap in (own, shared) for _, _, activity in sorted(heap, reverse=True)]
        return Collected({"actor": actor, "activities": chosen}, made, notes)

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of an archive."""
        actor = page.need("actor", dict)
        user, host = name(actor.get("preferredUsername")), urlsplit(text(actor.get("id"))).hostname or ""
        if not user or not host:
            raise LayoutChanged(f"{page.account} does not say whose archive it is.", STEPS)
        account = f"@{user}@{host}"
        url = _url(actor.get("url")) or text(actor.get("id"))
        posts = [post for activity in objects(page.get("activities"))
                 for post in [_post(activity, text(actor.get("id")))] if post is not None]
        notes = ["The archive does not say which posts are pinned, and holds no words of boosts and quoted posts."]
        return self.snapshot(page, want, account, _profile(actor, account, url), posts,
                             native_id=text(actor.get("id")), url=url, notes=notes)


def visibility(activity: dict[str, Any]) -> str | None:
    """`public`, `unlisted`, or None for fewer eyes; of a post's own list and its activity's, the narrower."""
    found = []
    for part in (activity, activity.get("object")):
        if isinstance(part, dict) and ("to" in part or "cc" in part):
            to, copies = set(texts(part.get("to"))), set(texts(part.get("cc")))
            found.append("public" if to & PUBLIC else "unlisted" if copies & PUBLIC else None)
    if not found or None in found:
        return None
    return "unlisted" if "unlisted" in found else "public"


def _url(value: Any) -> str:
    if isinstance(value, str):
        return target(value)
    return next((link for node in objects(value) if (link := target(node.get("href")))), "")


def _profile(actor: dict[str, Any], account: str, url: str) -> Profile:
    bio = read_html(actor.get("summary"), url)
    fields, links = [], list(bio.links)
    for part in objects(actor.get("attachment")):
        if part.get("type") == "PropertyValue" or "value" in part:
            value = read_html(part.get("value"), url)
            fields.append(ProfileField(name(part.get("name")), value.text))
            links += value.links
    pictures = (("avatar", "icon"), ("banner", "image"))
    images = [Image("banner" if role == "banner" else "avatar", name(node.get("name") or node.get("summary")))
              for role, key in pictures for node in objects(actor.get(key))[:1]]
    return Profile(name(actor.get("name")) or name(actor.get("preferredUsername")), account, bio.text,
                   fields=tuple(fields), links=unique(links), images=tuple(images))


def _post(activity: dict[str, Any], me: str) -> Post | None:
    made = moment(activity.get("published"))
    thing = activity.get("object")
    if made is None or thing is None:
        return None
    if activity.get("type") == "Announce":
        where = text(thing) if isinstance(thing, str) else text(obj(thing).get("id"))
        return Post(ident(activity.get("id")) or where, made, "", where, "repost", _who(where),
                    visibility="unlisted" if visibility(activity) == "unlisted" else "public")
    note = obj(thing)
    if activity.get("type") != "Create" or not note or (text(note.get("attributedTo")) or me) != me:
        return None
    rich = read_html(note.get("content"), text(note.get("id")), ("quote-inline",))
    files = objects(note.get("attachment"))
    answered, quoted = _link(note.get("inReplyTo")), _quoted(note)
    kind: Kind = "quote" if quoted else "reply" if answered else "original"
    languages = list(obj(note.get("contentMap")))
    options = objects(note.get("oneOf")) or objects(note.get("anyOf"))
    number = text(note.get("id")).rstrip("/").rpartition("/")[2]
    return Post(
        number or text(activity.get("id")), moment(note.get("published")) or made, rich.text,
        _url(note.get("url")) or text(note.get("id")), kind, None, rich.links,
        tuple(Media(name(part.get("name"))) for part in files), read_html(note.get("summary")).text or None,
        languages[0] if len(languages) == 1 else None,
        "unlisted" if visibility(activity) == "unlisted" else "public",
        reply_to=Excerpt(_who(answered) or "") if answered else None,
        quoted=Excerpt(_who(quoted) or "") if quoted else None,
        edited_at=moment(note.get("updated")), poll=tuple(name(option.get("name")) for option in options))


def _link(value: Any) -> str:
    return text(value) if isinstance(value, str) else text(obj(value).get("id"))


def _quoted(note: dict[str, Any]) -> str:
    """The address of the post that a note quotes, in the spellings of the servers that know quotes."""
    spellings = ("quote", "quoteUrl", "quoteUri", "_misskey_quote")
    return next((link for key in spellings if (link := _link(note.get(key)))), "")


def _who(link: str) -> str | None:
    """Whose post an address names: `https://host/users/sam/statuses/5` → `@sam@host`."""
    parts = urlsplit(link)
    steps = parts.path.strip("/").split("/")
    if len(steps) > 1 and steps[0] == "users":
        return f"@{steps[1]}@{parts.hostname}"
    return f"{steps[0]}@{parts.hostname}" if steps[0].startswith("@") else None
