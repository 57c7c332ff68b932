"""Misskey, Sharkey, Iceshrimp, Firefish: their own interface, read calls by POST. No login.

https://misskey-hub.net/docs/for-developers/api/ : users/show, users/notes. A note without text of its own and with
`renote` is a repost; with text it is a quote. Texts are MFM, plain but for a few marks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from auditor.errors import LayoutChanged, Moved, NotFound, Private, Suspended
from auditor.model import Excerpt, Image, Media, Post, Profile, ProfileField, Snapshot, Visibility
from scrapers import order
from scrapers.addresses import Handle
from scrapers.base import Http, Page, Source, Tools
from scrapers.html_text import unique
from scrapers.net.answers import problem
from scrapers.snapshots import finish
from scrapers.values import ident, moment, name, obj, objects, text, texts

PAGES = 3
LIMIT = 100
SEEN: Mapping[str, Visibility] = {"public": "public", "home": "unlisted"}
URL = re.compile(r"https?://[^\s<>\"'\])}]+")
PREFIX = re.compile(r"misskey:\s*", re.IGNORECASE)


class Misskey(Source):
    """One account on a Misskey-type server."""

    name = "misskey"
    title = "Misskey, Sharkey, Iceshrimp"
    examples: ClassVar[tuple[str, ...]] = ("misskey:@sam@mi.example", "misskey:https://notes.example/@sam")
    reads = "Profile, fields, public and home posts, renotes and pinned notes, through the server's own interface."
    unseen = "Posts for followers only; everything where the server asks visitors to log in."
    requests = 4
    priority = 40

    def matches(self, account: str) -> bool:
        """`misskey:` before a handle or address; without it the Mastodon source finds such servers out by itself."""
        return _handle(account) is not None

    def fetch(self, account: str, want: int, tools: Tools) -> Page:
        """users/show, then users/notes until `want` own notes are there."""
        handle = _handle(account)
        assert handle is not None
        taken_at = tools.clock()
        answer = tools.http.post_json(f"{handle.origin}/api/users/show", {"username": handle.user, "host": None})
        if answer.status == 404 or (answer.status == 400 and b"NO_SUCH_USER" in answer.body):
            raise NotFound(f"There is no account {handle}.", "Check the spelling of the name and of the server.")
        if not answer.ok:
            raise problem(answer)
        user = answer.json()
        if not is_user(user):
            raise LayoutChanged(f"{handle.domain} is no Misskey server this version knows.",
                                f"Try the handle alone: auditor check {handle}")
        return Page(str(handle), taken_at, read_notes(tools.http, handle.origin, user, want),
                    f"{handle.origin}/@{handle.user}", via="misskey")

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of a Page."""
        return finish(parse_notes(page, want))


def _handle(account: str) -> Handle | None:
    found = PREFIX.match(account.strip())
    if not found:
        return None
    from scrapers.mastodon import read_address

    return read_address(account.strip()[found.end():])


def is_user(value: Any) -> bool:
    """True for a user object of this interface."""
    return isinstance(value, dict) and bool(ident(value.get("id"))) and "username" in value


def find(http: Http, origin: str, user: str) -> dict[str, Any] | None:
    """The user object, or None when this is no such server or it has no such user."""
    answer = http.post_json(f"{origin}/api/users/show", {"username": user, "host": None})
    try:
        data = answer.json() if answer.ok else None
    except LayoutChanged:
        return None
    return data if isinstance(data, dict) and is_user(data) else None


def read_notes(http: Http, origin: str, user: Mapping[str, Any], want: int) -> dict[str, Any]:
    """`user`, `notes:0`, …; `ended` when there are no more."""
    answers: dict[str, Any] = {"user": user, "ended": False}
    question: dict[str, Any] = {"userId": ident(user.get("id")), "limit": LIMIT, "withReplies": True,
                                "withRenotes": True, "withChannelNotes": True}
    own, seen = 0, set[str]()
    for number in range(PAGES):
        answer = http.post_json(f"{origin}/api/users/notes", question)
        if not answer.ok:
            return answers
        fresh = [note for note in objects(answer.json()) if ident(note.get("id")) not in seen]
        if not fresh:
            answers["ended"] = True
            return answers
        seen.update(ident(note.get("id")) for note in fresh)
        answers[f"notes:{number}"] = fresh
        own += sum(visible(note) and not is_renote(note) for note in fresh)
        if own >= want:
            return answers
        question["untilId"] = ident(fresh[-1].get("id"))
    return answers


def visible(note: Mapping[str, Any]) -> bool:
    """True for what everybody may see."""
    return str(note.get("visibility", "public")) in SEEN and not note.get("isHidden")


def is_renote(note: Mapping[str, Any]) -> bool:
    """A share without words, pictures or a poll of its own."""
    return bool(obj(note.get("renote"))) and not (note.get("text") or note.get("cw") or note.get("files")
                                                  or note.get("poll"))


def address(user: Mapping[str, Any], domain: str) -> str:
    """`@user@host`; local users carry no host."""
    return f"@{name(user.get('username'))}@{name(user.get('host')) or domain}" if user.get("username") else ""


def parse_notes(page: Page, want: int) -> Snapshot:
    """The Snapshot of a user and their notes."""
    user = page.need("user", dict)
    check(user, page.account)
    domain, user_id = page.account.rpartition("@")[2], ident(user.get("id"))
    pinned = frozenset(texts(user.get("pinnedNoteIds")))
    raw = [*objects(user.get("pinnedNotes")), *page.rows("notes")]
    made = [post for note in raw if (post := _post(note, user_id, domain, page.url, pinned)) is not None]
    posts = order.newest(made, want)
    own = sum(post.kind != "repost" for post in posts)
    total = user.get("notesCount")
    if not made and user.get("isLocked") and isinstance(total, int) and total > 0:
        raise Private(f"The posts of {page.account} are for its followers only.", "Ask the account's owner.")
    full = own >= want or bool(page.get("ended"))
    notes = [*page.notes, *([] if full else ["The server did not give all posts that were asked for."])]
    return Snapshot("auditor/snapshot/1", page.account, profile(user, page.account), posts, "misskey", user_id,
                    page.url, page.taken_at, order.coverage(posts, want, complete=full, notes=notes))


def check(user: Mapping[str, Any], handle: str) -> None:
    """Raises Suspended or Moved when the user object says so."""
    if user.get("isSuspended") or user.get("isDeleted"):
        raise Suspended(f"{handle} is suspended or deleted on its server.", "Its server's moderators can say why.")
    if moved := text(user.get("movedTo")):
        raise Moved(f"{handle} has moved to {moved}.", f"auditor check {moved}")


def profile(user: Mapping[str, Any], handle: str) -> Profile:
    """The profile of a user object."""
    bio = text(user.get("description")).strip()
    fields = tuple(ProfileField(name(f.get("name")), text(f.get("value")).strip()) for f in objects(user.get("fields")))
    links = unique(URL.findall("\n".join([bio, *(field.value for field in fields)])))
    roles = ", ".join(filter(None, (name(role.get("name")) for role in objects(user.get("roles")))))
    shown: tuple[tuple[Literal["banner", "avatar"], str], ...] = (("banner", "bannerUrl"), ("avatar", "avatarUrl"))
    return Profile(text(user.get("name")).strip() or name(user.get("username")), handle, bio,
                   name(user.get("location")) or None, roles or None, fields, links,
                   unique(texts(user.get("verifiedLinks"))),
                   tuple(Image(role) for role, key in shown if user.get(key)))


def _excerpt(note: Mapping[str, Any], domain: str) -> Excerpt:
    return Excerpt(address(obj(note.get("user")), domain), text(note.get("text")))


def _post(note: Mapping[str, Any], user_id: str, domain: str, base: str, pinned: frozenset[str]) -> Post | None:
    key, created = ident(note.get("id")), moment(note.get("createdAt"))
    writer = ident(note.get("userId")) or ident(obj(note.get("user")).get("id"))
    if not key or created is None or writer != user_id or not visible(note):
        return None
    origin = base.partition("/@")[0]
    share, shared = is_renote(note), obj(note.get("renote"))
    inner = shared if share else note
    words = text(inner.get("text"))
    quoted = _excerpt(shared, domain) if shared and not share else None
    reply_to = _excerpt(obj(note.get("reply")), domain) if note.get("replyId") and not share else None
    return Post(
        key, created, words.strip(), text(inner.get("url")) or text(inner.get("uri")) or f"{origin}/notes/{key}",
        "repost" if share else "quote" if quoted else "reply" if reply_to else "original",
        address(obj(shared.get("user")), domain) if share else None, unique(URL.findall(words)),
        tuple(Media(text(file.get("comment")).strip()) for file in objects(inner.get("files"))),
        text(inner.get("cw")).strip() or None, None, SEEN[str(note.get("visibility", "public"))], key in pinned,
        reply_to, quoted, moment(inner.get("updatedAt")),
        poll=tuple(text(choice.get("text")) for choice in objects(obj(inner.get("poll")).get("choices"))))


