"""ActivityStreams 2.0 as servers really send it → Profile and Post. Pure.

Any value may be a text, an object or a list of either (JSON-LD laxness); `unwrap` and friends take them all.
https://www.w3.org/TR/activitystreams-vocabulary/ ; Mastodon's extensions; FEP-044f and the older quote keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Literal
from urllib.parse import urlsplit

from auditor.model import Excerpt, Image, Media, Post, Profile, ProfileField, Visibility
from scrapers.html_text import Rich, read_html, unique
from scrapers.values import moment, name, obj, objects, text, texts

PUBLIC = frozenset({"https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"})
ACTORS = frozenset({"Person", "Service", "Group", "Organization", "Application"})
WORKS = frozenset({"Note", "Article", "Page", "Question", "Video", "Image", "Audio", "Event", "Document",
                   "ChatMessage", "Review", "Comment", "Quotation"})
TITLED = frozenset({"Article", "Page", "Video", "Event", "Image", "Audio", "Document"})
QUOTES = ("quote", "quoteUrl", "quoteUri", "_misskey_quote")
USERS = re.compile(r"/(?:@|users?/|u/|profile/|author/|c/)([^/?#]+)")


def kinds(value: Mapping[str, Any]) -> set[str]:
    """The types of an object; `type` may be a list."""
    return set(texts(value.get("type")))


def link(value: Any) -> str:
    """The address in a text, an object with `href`, `url` or `id`, or the first such of a list."""
    if isinstance(value, list):
        return next((found for found in map(link, value) if found), "")
    if isinstance(value, dict):
        return text(value.get("href")) or link(value.get("url")) or text(value.get("id"))
    return text(value)


def words(value: Mapping[str, Any], key: str) -> str:
    """A natural-language value: `key`, else the first of its language map."""
    plain = value.get(key)
    if isinstance(plain, str):
        return text(plain)
    return next((text(entry) for entry in obj(value.get(f"{key}Map")).values() if isinstance(entry, str)), "")


def is_actor(value: Any) -> bool:
    """True for the object of a person, service, group or organisation."""
    return isinstance(value, dict) and bool(kinds(value) & ACTORS)


def handle_of(actor: Mapping[str, Any]) -> str:
    """`@user@host` of an actor, by its name and the host of its id."""
    user = name(actor.get("preferredUsername"))
    host = urlsplit(text(actor.get("id")) or link(actor.get("url"))).netloc
    return f"@{user}@{host}" if user and host else ""


def profile(actor: Mapping[str, Any], handle: str) -> Profile:
    """The profile of an actor."""
    page = link(actor.get("url")) or text(actor.get("id"))
    summary = words(actor, "summary") or text(obj(actor.get("source")).get("content"))
    bio = read_html(summary, page)
    fields: list[ProfileField] = []
    links = list(bio.links)
    for item in objects(actor.get("attachment")):
        if "PropertyValue" in kinds(item):
            value = read_html(item.get("value"), page)
            fields.append(ProfileField(name(item.get("name")), value.text))
            links.extend(value.links)
        elif "Link" in kinds(item):
            links.append(link(item))
    return Profile(words(actor, "name").strip() or name(actor.get("preferredUsername")), handle, bio.text,
                   _location(actor), None, tuple(fields), unique(links), (), _images(actor))


def _location(actor: Mapping[str, Any]) -> str | None:
    home = obj(actor.get("vcard:hasAddress"))
    parts = [name(home.get(f"vcard:{key}")) for key in ("locality", "region", "country-name")]
    place = name(obj(actor.get("location")).get("name")) or name(actor.get("vcard:Address"))
    return ", ".join(filter(None, parts)) or place or None


def _images(actor: Mapping[str, Any]) -> tuple[Image, ...]:
    roles: tuple[tuple[Literal["banner", "avatar"], str], ...] = (("banner", "image"), ("avatar", "icon"))
    found = [(role, objects(actor.get(key))[:1]) for role, key in roles]
    return tuple(Image(role, name(item.get("name")) or name(item.get("summary"))) for role, items in found
                 for item in items)


def visibility(thing: Mapping[str, Any], activity: Mapping[str, Any] | None = None) -> Visibility | None:
    """Public when addressed to everybody, unlisted when everybody is in copy, else None.

    The object's own addresses count; the activity's only where the object has none.
    """
    holder = thing if thing.get("to") or thing.get("cc") or activity is None else activity
    if PUBLIC & set(texts(holder.get("to"))):
        return "public"
    return "unlisted" if PUBLIC & set(texts(holder.get("cc"))) else None


def posts(items: Iterable[Any], actor: Mapping[str, Any], handle: str,
          pinned: frozenset[str] = frozenset()) -> list[Post]:
    """The actor's own public posts and boosts among outbox items: activities, or bare objects."""
    actor_id = text(actor.get("id"))
    aliases = {actor_id, link(actor.get("url"))} - {""}
    made = (_item(item, aliases, handle, pinned) for item in items if isinstance(item, dict))
    return [post for post in made if post is not None]


def _item(item: Mapping[str, Any], aliases: set[str], handle: str, pinned: frozenset[str]) -> Post | None:
    kind = kinds(item)
    if "Announce" in kind:
        return _announce(item, aliases, handle)
    if "Create" in kind or "Update" in kind:
        inner = obj(item.get("object"))
        return _work(inner, item, aliases, handle, pinned) if inner else None
    return _work(item, item, aliases, handle, pinned) if kind & WORKS else None


def _is_own(thing: Mapping[str, Any], activity: Mapping[str, Any], aliases: set[str]) -> bool:
    author = link(thing.get("attributedTo")) or link(activity.get("actor"))
    return not author or not aliases or author in aliases


def _announce(item: Mapping[str, Any], aliases: set[str], handle: str) -> Post | None:
    created, seen = moment(item.get("published")), visibility(item)
    shared = objects(item.get("object"))[0] if objects(item.get("object")) else {}
    url = link(item.get("object"))
    if created is None or seen is None or link(item.get("actor")) not in {"", *aliases}:
        return None
    rich = _rich(shared)
    return Post(text(item.get("id")) or url, created, rich.text, url, "repost",
                author_of(link(shared.get("attributedTo")) or url), rich.links, _media(shared), visibility=seen,
                truncated=not rich.text)


def author_of(url: str) -> str:
    """`@user@host` as an address suggests it; the host alone when it does not."""
    parts = urlsplit(url)
    found = USERS.search(parts.path)
    return f"@{found[1]}@{parts.netloc}" if found else parts.netloc


def _work(thing: Mapping[str, Any], activity: Mapping[str, Any], aliases: set[str], handle: str,
          pinned: frozenset[str]) -> Post | None:
    created = moment(thing.get("published")) or moment(activity.get("published"))
    seen = visibility(thing, activity)
    key = text(thing.get("id")) or link(thing.get("url")) or text(activity.get("id"))
    if created is None or seen is None or not key or not _is_own(thing, activity, aliases):
        return None
    quotes = any(thing.get(word) for word in QUOTES)
    reply_to = _parent(thing, aliases, handle)
    rich = _rich(thing, quotes)
    edited = moment(thing.get("updated"))
    titled = bool(kinds(thing) & TITLED)
    return Post(
        id=key, created_at=created, text=rich.text, url=link(thing.get("url")) or key,
        kind="quote" if quotes else "reply" if reply_to else "original", links=rich.links,
        media=_media(thing) + tuple(Media(alt) for alt in rich.alts),
        content_warning=None if titled else read_html(words(thing, "summary")).text or None,
        language=_language(thing), visibility=seen, pinned=key in pinned, reply_to=reply_to,
        quoted=Excerpt(author_of(_quoted_url(thing))) if quotes else None,
        edited_at=edited if edited and edited > created else None, poll=_poll(thing))


def _quoted_url(thing: Mapping[str, Any]) -> str:
    return next((link(thing.get(word)) for word in QUOTES if thing.get(word)), "")


def _rich(thing: Mapping[str, Any], quotes: bool = False) -> Rich:
    content = words(thing, "content") or text(obj(thing.get("source")).get("content"))
    rich = read_html(content, link(thing.get("url")), ("quote-inline", "reference-link-inline"))
    body = re.sub(r"(?:^|\s)(?:RE|QT):\s*\S+$", "", rich.text) if quotes else rich.text
    title = name(words(thing, "name"))
    if title and kinds(thing) & TITLED and not body.startswith(title):
        body = f"{title}\n\n{body}".strip()
    return Rich(body, rich.links, rich.alts)


def _media(thing: Mapping[str, Any]) -> tuple[Media, ...]:
    return tuple(Media(text(item.get("name")).strip() or text(item.get("summary")).strip())
                 for item in objects(thing.get("attachment")) if kinds(item) & {"Document", "Image", "Video", "Audio"})


def _poll(thing: Mapping[str, Any]) -> tuple[str, ...]:
    options = objects(thing.get("oneOf")) or objects(thing.get("anyOf"))
    return tuple(text(option.get("name")) for option in options)


def _language(thing: Mapping[str, Any]) -> str | None:
    languages = [key for key in obj(thing.get("contentMap")) if key != "und"]
    return text(languages[0]) or None if len(languages) == 1 else None


def _parent(thing: Mapping[str, Any], aliases: set[str], handle: str) -> Excerpt | None:
    url = link(thing.get("inReplyTo"))
    if not url:
        return None
    if any(url.startswith(alias) for alias in aliases):
        return Excerpt(handle)
    mention = next((tag for tag in objects(thing.get("tag")) if "Mention" in kinds(tag)), {})
    shown = name(mention.get("name"))
    return Excerpt(shown if shown.count("@") == 2 else author_of(url))
