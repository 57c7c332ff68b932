"""Where the texts of an account name the company or one of its products."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from auditor.grammar.reading import Reading, finish, name_mentions, read
from auditor.mentions import competitors
from auditor.mentions.find import Found, find, find_url
from auditor.mentions.hashtags import set_off
from auditor.mentions.index import NameIndex
from auditor.mentions.namesakes import decide, ordinary
from auditor.model import Me, Mention, Post, Snapshot, Spot
from auditor.text.fold import fold

if TYPE_CHECKING:
    from auditor.policy import Policy

__all__ = ["NameIndex", "of_post", "of_profile", "of_text", "profile_texts"]

@dataclass(frozen=True, slots=True)
class SpotText:
    """One text of the profile: `key` names it within the profile's Reading."""

    key: str
    spot: Spot
    part: str
    text: str
    post_id: str | None = None


def profile_texts(snapshot: Snapshot) -> list[SpotText]:
    """Every text of the visible spots, links and pinned posts left out."""
    profile = snapshot.profile
    texts = [SpotText("display_name", "display_name", "text", profile.display_name),
             SpotText("bio", "bio", "text", profile.bio),
             SpotText("location", "location", "text", profile.location or ""),
             SpotText("role", "field", "role", profile.role or "")]
    for i, item in enumerate(profile.fields):
        texts.append(SpotText(f"field:{i}", "field", f"field:{i}", item.value))
        texts.append(SpotText(f"field_name:{i}", "field", f"field_name:{i}", item.name))
    for i, image in enumerate(profile.images):
        texts.append(SpotText(f"image:{i}", image.role, f"image:{i}", "\n".join(t for t in (image.alt, image.text) if t)))
    return [text for text in texts if text.text]


def of_profile(snapshot: Snapshot, policy: Policy, me: Me) -> tuple[Reading, tuple[Mention, ...]]:
    """The profile's texts, read, and every mention in the visible spots, pinned posts included."""
    texts = profile_texts(snapshot)
    reading = read([(text.key, text.text) for text in texts])
    by_key = {text.key: text for text in texts}
    found = _decided(reading, policy, me, {"display_name"})
    mentions = [replace(mention, spot=by_key[mention.part].spot, part=by_key[mention.part].part) for mention in found]
    mentions.extend(_of_handle(snapshot, policy))
    mentions.extend(_of_links(snapshot.profile.links, "link", None, policy))
    for post in snapshot.posts:
        if post.pinned:
            pinned = read(post.parts(), post.language)
            mentions.extend(replace(m, spot="pinned", post_id=post.id) for m in _decided(pinned, policy, me))
            mentions.extend(_new_links(post, pinned, policy, "pinned"))
    return reading, tuple(mentions)


def of_post(post: Post, reading: Reading, policy: Policy, me: Me) -> tuple[Mention, ...]:
    """The mentions of one post, link targets included; marks the names in `reading`."""
    mentions = [replace(mention, post_id=post.id) for mention in _decided(reading, policy, me)]
    mentions.extend(_new_links(post, reading, policy, "post"))
    return tuple(mentions)


def of_text(reading: Reading, policy: Policy, me: Me) -> tuple[Mention, ...]:
    """The mentions of a text that is only context; marks the names in `reading`."""
    return tuple(_decided(reading, policy, me))


def _decided(reading: Reading, policy: Policy, me: Me, titles: Iterable[str] = ()) -> list[Mention]:
    """Candidates of a reading's texts, namesakes decided. `titles`: parts in which capitals show nothing."""
    candidates: list[tuple[str, Found]] = []
    competitors.mark(reading, policy)
    for part, folded in reading.folded.items():
        candidates.extend((part, item) for item in find(folded, policy.names, ordinary))
    if not candidates:
        finish(reading)
        return []
    mentions = decide(reading, candidates, policy.names, me, frozenset(titles))
    name_mentions(reading, mentions, policy.names.kinds)
    return mentions


def _of_handle(snapshot: Snapshot, policy: Policy) -> Iterable[Mention]:
    """The person's own handle: a name set off in it, or the company's own server."""
    handle = snapshot.profile.handle or snapshot.account
    bare, _, server = handle.lstrip("@").partition("@")
    name = set_off(bare, policy.names) or policy.names.squashed.get(fold(bare).norm)
    if name is not None and not name.ambiguous:
        yield Mention("handle", None, "text", name.subject, handle, 0, len(handle), "handle", "certain",
                      ("the name stands set off in the handle",))
        return
    if name is not None:
        yield Mention("handle", None, "text", name.subject, handle, 0, len(handle), "handle", "unclear",
                      (f"“{name.text}” is an ordinary word too",))
        return
    subject = policy.names.domain_of(server or bare)
    if subject is not None:
        yield Mention("handle", None, "text", subject, handle, 0, len(handle), "domain", "certain",
                      ("its domain is in the handle",))


def _new_links(post: Post, reading: Reading, policy: Policy, spot: Spot) -> Iterable[Mention]:
    """Link targets that do not stand in the text itself."""
    shown = reading.folded["text"].norm if "text" in reading.folded else ""
    for mention in _of_links(post.links, spot, post.id, policy):
        if mention.matched.casefold() not in shown:
            yield mention


def _of_links(links: Iterable[str], spot: Spot, post_id: str | None, policy: Policy) -> Iterable[Mention]:
    for i, url in enumerate(links):
        found = find_url(url.removeprefix("mailto:"), policy.names)
        if found is not None:
            yield Mention(spot, post_id, f"link:{i}", found.subject, url[found.start:found.end], found.start, found.end,
                          found.form, "certain", (found.reason,))
