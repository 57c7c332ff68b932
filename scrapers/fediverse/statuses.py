"""Accounts and statuses of the Mastodon API → Profile and Post.

Entities as in Mastodon's documentation (https://docs.joinmastodon.org/entities/), with the differences of
Pleroma/Akkoma (a quote is a whole status), Friendica and GoToSocial. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Literal
from urllib.parse import urlsplit

from auditor.model import Card, Excerpt, Image, Media, Post, Profile, ProfileField, Visibility
from scrapers.html_text import Rich, read_html, unique
from scrapers.values import ident, moment, name, obj, objects, text

QUOTE_MARKS = ("quote-inline", "reference-link-inline")
SEEN: Mapping[str, Visibility] = {"public": "public", "unlisted": "unlisted"}


def visible(status: Mapping[str, Any]) -> bool:
    """True for what everybody may see; servers that say nothing show only that."""
    return str(status.get("visibility", "public")) in SEEN


def is_repost(status: Mapping[str, Any]) -> bool:
    """True for a boost's wrapper."""
    return bool(obj(status.get("reblog")))


def is_own(status: Mapping[str, Any], account_id: str) -> bool:
    """True when the account itself wrote or boosted this, by its native id, and everybody may see it."""
    return ident(obj(status.get("account")).get("id")) == account_id and visible(status)


def address(account: Mapping[str, Any], domain: str) -> str:
    """`@user@domain` of an account object; local ones carry no domain."""
    acct = name(account.get("acct")) or name(account.get("username"))
    if not acct:
        return ""
    return f"@{acct}" if "@" in acct else f"@{acct}@{domain}"


def profile(account: Mapping[str, Any], handle: str) -> Profile:
    """The profile of an account object."""
    base = text(account.get("url"))
    bio = read_html(account.get("note"), base)
    fields: list[ProfileField] = []
    links, verified = list(bio.links), list[str]()
    for field in objects(account.get("fields")):
        value = read_html(field.get("value"), base)
        fields.append(ProfileField(name(field.get("name")), value.text))
        links.extend(value.links)
        if field.get("verified_at"):
            verified.extend(value.links)
    roles = [name(role.get("name")) for role in objects(account.get("roles")) if role.get("highlighted", True)]
    return Profile(
        display_name=text(account.get("display_name")).strip(), handle=handle, bio=bio.text,
        role=", ".join(filter(None, roles)) or None, fields=tuple(fields), links=unique(links),
        verified_links=unique(verified), images=images(account))


def images(account: Mapping[str, Any]) -> tuple[Image, ...]:
    """Banner and avatar with their alt texts (Mastodon 4.6 and GoToSocial have them)."""
    roles: tuple[tuple[Literal["banner", "avatar"], str], ...] = (("banner", "header"), ("avatar", "avatar"))
    return tuple(Image(role, text(account.get(f"{key}_description")).strip()) for role, key in roles
                 if text(account.get(key)) and not text(account.get(key)).endswith("/missing.png"))


def posts(statuses: Iterable[Mapping[str, Any]], account_id: str, domain: str,
          pinned: frozenset[str] = frozenset()) -> list[Post]:
    """The account's own posts and boosts among `statuses`, as they came. What has no id or date is left out."""
    known = {ident(status.get("id")): status for status in statuses}
    made = (_post(status, known, domain, pinned) for status in known.values() if is_own(status, account_id))
    return [post for post in made if post is not None]


def _post(status: Mapping[str, Any], known: Mapping[str, Mapping[str, Any]], domain: str,
          pinned: frozenset[str]) -> Post | None:
    key, created = ident(status.get("id")), moment(status.get("created_at"))
    if not key or created is None:
        return None
    inner = obj(status.get("reblog")) or status
    quoted = _quoted(inner, domain)
    rich = _words(inner, quoted is not None)
    repost = inner is not status
    reply_to = None if repost else _parent(status, known, domain)
    return Post(
        id=key, created_at=created, text=rich.text, url=text(inner.get("url")) or text(inner.get("uri")),
        kind="repost" if repost else "quote" if quoted else "reply" if reply_to else "original",
        author=(address(obj(inner.get("account")), domain) or "") if repost else None,
        links=rich.links, media=_media(inner) + tuple(Media(alt) for alt in rich.alts),
        content_warning=text(inner.get("spoiler_text")).strip() or None,
        language=text(inner.get("language")) or None, visibility=SEEN[str(status.get("visibility", "public"))],
        pinned=key in pinned, reply_to=reply_to, quoted=quoted, edited_at=moment(inner.get("edited_at")),
        poll=tuple(text(option.get("title")) for option in objects(obj(inner.get("poll")).get("options"))),
        card=_card(inner))


def _words(status: Mapping[str, Any], quotes: bool) -> Rich:
    """The author's own words: without the "RE: address" that servers add for readers that know no quotes."""
    rich = read_html(status.get("content"), text(status.get("url")), QUOTE_MARKS)
    if not quotes:
        return rich
    tail = re.search(r"(?:^|\s)(?:RE|QT|QP):\s*\[?(\S+?)\]?$", rich.text)
    if not tail:
        return rich
    links = rich.links
    if links and _same_page(links[-1], tail[1]):
        links = links[:-1]
    return Rich(rich.text[: tail.start()].rstrip(), links, rich.alts)


def _same_page(url: str, shown: str) -> bool:
    host = urlsplit(url).netloc
    return bool(host) and host in shown


def _media(status: Mapping[str, Any]) -> tuple[Media, ...]:
    return tuple(Media(text(item.get("description")).strip()) for item in objects(status.get("media_attachments")))


def _card(status: Mapping[str, Any]) -> Card | None:
    card = obj(status.get("card"))
    title, url = name(card.get("title")), text(card.get("url"))
    return Card(title, url) if title or url else None


def _quoted(status: Mapping[str, Any], domain: str) -> Excerpt | None:
    """The quoted post; empty when it cannot be shown. None when nothing is quoted."""
    quote = obj(status.get("quote")) or obj(obj(status.get("pleroma")).get("quote"))
    if not quote:
        return Excerpt() if status.get("quote_id") else None
    inner = quote if "content" in quote else obj(quote.get("quoted_status"))
    return Excerpt(address(obj(inner.get("account")), domain), _full_text(inner))


def _full_text(status: Mapping[str, Any]) -> str:
    warning, words = text(status.get("spoiler_text")).strip(), read_html(status.get("content"), "", QUOTE_MARKS).text
    return f"{warning}\n{words}" if warning and words else warning or words


def _parent(status: Mapping[str, Any], known: Mapping[str, Mapping[str, Any]], domain: str) -> Excerpt | None:
    """The post that is answered: its words when it is among those read, else its author alone."""
    parent_id, author_id = ident(status.get("in_reply_to_id")), ident(status.get("in_reply_to_account_id"))
    if not parent_id and not author_id:
        return None
    if parent := known.get(parent_id):
        return Excerpt(address(obj(parent.get("account")), domain), _full_text(parent))
    if author_id == ident(obj(status.get("account")).get("id")):
        return Excerpt(address(obj(status.get("account")), domain))
    author = next((m for m in objects(status.get("mentions")) if ident(m.get("id")) == author_id), {})
    return Excerpt(address(author, domain))
