"""The values that flow through the house: Snapshot in, Audit out.

Shapes and defaults are those of the public files `auditor/snapshot/1` and `auditor/audit/1`.
Offsets are code points into the original text; times are aware and in UTC.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from auditor import schema
from auditor.errors import BadFile

Kind = Literal["original", "reply", "repost", "quote"]
Visibility = Literal["public", "unlisted"]
Spot = Literal["display_name", "handle", "bio", "location", "field", "link", "pinned", "banner", "avatar", "post"]
Certainty = Literal["certain", "likely", "unclear"]
Status = Literal["associated", "not_associated", "unclear"]
Outcome = Literal["urgent", "review", "disclaimer", "note"]
PostOutcome = Literal["none", "note", "disclaimer", "review", "urgent", "not_judged"]
Form = Literal["name", "alias", "handle", "domain", "hashtag", "demonym", "email"]
Role = Literal["staff", "manager", "officer"]

GRAVITY: tuple[PostOutcome, ...] = ("none", "note", "disclaimer", "review", "urgent")


@dataclass(frozen=True, slots=True)
class ProfileField:
    """A labelled profile field."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Image:
    """A profile picture: its alt text, and text read in it (empty unless OCR ran)."""

    role: Literal["banner", "avatar"]
    alt: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a visitor sees before scrolling."""

    display_name: str = ""
    handle: str = ""
    bio: str = ""
    location: str | None = None
    role: str | None = None
    fields: tuple[ProfileField, ...] = ()
    links: tuple[str, ...] = ()
    verified_links: tuple[str, ...] = ()
    images: tuple[Image, ...] = ()


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or clip of a post, by its alt text."""

    alt: str = ""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Somebody's words that a post answers or quotes; context, never the author's own."""

    author: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """The preview of a linked page."""

    title: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """One public post. `author` is set on a repost: whose words these are."""

    id: str
    created_at: datetime
    text: str
    url: str = ""
    kind: Kind = "original"
    author: str | None = None
    links: tuple[str, ...] = ()
    media: tuple[Media, ...] = ()
    content_warning: str | None = None
    language: str | None = None
    visibility: Visibility = "public"
    pinned: bool = False
    reply_to: Excerpt | None = None
    quoted: Excerpt | None = None
    edited_at: datetime | None = None
    truncated: bool = False
    poll: tuple[str, ...] = field(default=(), metadata={"sparse": True})
    card: Card | None = field(default=None, metadata={"sparse": True})

    def parts(self) -> Iterator[tuple[str, str]]:
        """(part, text) of everything in it that the author wrote or shows: `text`, `content_warning`, `alt:0`, `poll:0`."""
        if self.content_warning:
            yield "content_warning", self.content_warning
        yield "text", self.text
        for i, media in enumerate(self.media):
            if media.alt:
                yield f"alt:{i}", media.alt
        for i, option in enumerate(self.poll):
            if option:
                yield f"poll:{i}", option


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the account was seen."""

    requested: int = 20
    received: int = 0
    newest_first: bool = True
    complete: bool = True
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is seen of one account at one time."""

    schema: Literal["auditor/snapshot/1"]
    account: str
    profile: Profile
    posts: tuple[Post, ...]
    source: str = "file"
    native_id: str = ""
    url: str = ""
    taken_at: datetime | None = None
    coverage: Coverage = Coverage()

    @classmethod
    def from_dict(cls, data: Any, file: str = "snapshot") -> Snapshot:
        """A snapshot from plain JSON data. BadFile with every fault when it is none."""
        reader = schema.Reader()
        snapshot = reader.read(cls, data)
        if isinstance(data, dict) and isinstance(data.get("posts"), list):
            seen: set[str] = set()
            for i, post in enumerate(data["posts"]):
                key = post.get("id") if isinstance(post, dict) else None
                if isinstance(key, str) and key in seen:
                    reader.fault(f"posts[{i}].id", f"{schema.show(key)} stands twice", "one entry for each post")
                elif isinstance(key, str):
                    seen.add(key)
        if reader.faults:
            raise BadFile(file, tuple(reader.faults), "`auditor schema snapshot` prints what a snapshot looks like.")
        assert isinstance(snapshot, cls)
        if "coverage" not in data:
            own = sum(post.kind != "repost" for post in snapshot.posts)
            return _replace(snapshot, coverage=Coverage(received=own))
        return snapshot

    def to_dict(self) -> dict[str, Any]:
        """The public JSON form."""
        return _ordered(schema.record(self), ("schema", "source", "account", "native_id", "url", "taken_at"))


@dataclass(frozen=True, slots=True)
class Me:
    """What the person said about themselves in their own settings; it never leaves the machine.

    `namesakes` are names of which the person said "that is not us".
    """

    employed_since: datetime | None = None
    role: Role = "staff"
    namesakes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of a text that refers to a subject. `evidence` says in words why it was taken so."""

    spot: Spot
    post_id: str | None
    part: str
    subject: str
    matched: str
    start: int
    end: int
    form: Form = "name"
    certainty: Certainty = "certain"
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Expected:
    """The days (UTC) between which a ground should leave the window."""

    start: date = field(metadata={"key": "from"})
    end: date = field(metadata={"key": "to"})


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason why the account is associated."""

    id: str
    spot: Spot
    post_id: str | None
    part: str
    place: int | None
    posts_left: int | None
    expected: Expected | None
    subject: str
    matched: str
    start: int
    end: int
    certainty: Certainty
    reason: str
    without_it: Status


@dataclass(frozen=True, slots=True)
class Association:
    """Whether the stricter rules apply, and on what grounds."""

    status: Status
    grounds: tuple[Ground, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that caused a finding; masked where they are a secret or a customer's data."""

    part: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Flag:
    """One finding on one post or profile spot."""

    id: str
    rule: str
    outcome: Outcome
    spot: Spot
    post_id: str | None
    evidence: tuple[Evidence, ...]
    certainty: Certainty
    conditional: bool
    private: bool
    sensitive: tuple[str, ...]
    why: str
    remedy: str
    effect: str | None = None
    clause: str | None = None


@dataclass(frozen=True, slots=True)
class Protected:
    """A post recognised as protected speech; for its author's eyes only."""

    post_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class NearMiss:
    """Words that look like a finding and are none, with the reason."""

    rule: str
    spot: Spot
    post_id: str | None
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class NotJudged:
    """What could not be judged: `rules` is "all" or the ids, joined by ", "."""

    spot: Spot
    post_id: str | None
    rules: str
    reason: str


@dataclass(frozen=True, slots=True)
class PolicyRef:
    """Which policy judged."""

    name: str
    version: str | None
    sha256: str


@dataclass(frozen=True, slots=True)
class Audit:
    """What was found in one snapshot under one policy."""

    account: str
    source: str
    taken_at: datetime | None
    tool_version: str
    policy: PolicyRef
    me: Me
    association: Association
    mentions: tuple[Mention, ...]
    flags: tuple[Flag, ...]
    protected: tuple[Protected, ...]
    near_misses: tuple[NearMiss, ...]
    not_judged: tuple[NotJudged, ...]
    posts: Mapping[str, PostOutcome]
    coverage: Coverage
    schema: Literal["auditor/audit/1"] = "auditor/audit/1"

    @classmethod
    def from_dict(cls, data: Any, file: str = "audit") -> Audit:
        """An audit read back from its JSON. BadFile when it is none."""
        reader = schema.Reader()
        audit = reader.read(cls, data)
        if reader.faults:
            raise BadFile(file, tuple(reader.faults), "`auditor schema audit` prints what an audit looks like.")
        assert isinstance(audit, cls)
        return audit

    def to_dict(self) -> dict[str, Any]:
        """The public JSON form, complete."""
        return _ordered(schema.record(self), ("schema",))


def _ordered(data: dict[str, Any], first: tuple[str, ...]) -> dict[str, Any]:
    return {key: data[key] for key in first} | data


def _replace(snapshot: Snapshot, coverage: Coverage) -> Snapshot:
    from dataclasses import replace

    return replace(snapshot, coverage=coverage)
