"""Names inside hashtags, handles and other words run together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from auditor.mentions.index import Name, NameIndex, prepare
from auditor.text.fold import Folded, fold_plain
from auditor.text.tokens import CJK

if TYPE_CHECKING:
    from auditor.mentions.find import Found

_CAMEL = re.compile(r"[A-ZÀ-Þ]+(?![a-zß-ÿ])|[A-ZÀ-Þ]?[a-zß-ÿ]+|\d+|[^\W\d_A-Za-z]+")
_HAN = re.compile(rf"[{CJK}]")


def in_hashtag(match: re.Match[str], text: Folded, index: NameIndex, vocabulary: Callable[[str], bool]) -> Iterator[Found]:
    """The subject that a hashtag names: listed, the name itself, a CamelCase word, or run together with words."""
    from auditor.mentions.find import Found

    tag = match[0][1:]
    start, end = match.span()
    listed = index.hashtags.get(tag)
    if listed is not None:
        yield Found(start, end, listed, "hashtag", "certain", reason=f"#{tag} is its hashtag")
        return
    raw_start, raw_end = text.span(start, end)
    raw = text.raw[raw_start:raw_end].lstrip("#＃")
    if _HAN.search(tag):
        yield from _han(tag, start, index)
        return
    name = index.squashed.get(tag.replace("_", ""))
    if name is not None:
        yield Found(start, end, name.subject, "hashtag", "certain", name, reason=f"#{tag} is the name itself")
        return
    name = set_off(raw, index)
    if name is not None:
        yield Found(start, end, name.subject, "hashtag", "certain", name if name.ambiguous else None,
                    reason=f"the name stands in #{raw}")
        return
    name = run_together(tag, index, vocabulary) if raw.islower() or raw.isupper() else None
    if name is not None:
        yield Found(start, end, name.subject, "hashtag", "likely", reason=f"the name and words, run together in #{tag}")


def _han(tag: str, start: int, index: NameIndex) -> Iterator[Found]:
    from auditor.mentions.find import Found

    best: tuple[int, int, Name] | None = None
    if index.automaton is not None:
        for number, at, to in index.automaton.find_matches_as_indexes(prepare(tag), overlapping=True):
            if best is None or to - at > best[1] - best[0]:
                best = (at, to, index.names[number])
    if best is not None:
        name = best[2]
        yield Found(start, start + 1 + len(tag), name.subject, "hashtag", "certain", name if name.ambiguous else None,
                    reason="the name stands in the hashtag")


def pieces(raw: str) -> list[str]:
    """The words of a hashtag or handle, by `_`, `.`, `-`, digits and capitals: "LifeAtAcme" → life, at, acme."""
    return [fold_plain(piece) for chunk in re.split(r"[_.\-\s]+", raw) for piece in _CAMEL.findall(chunk)]


def set_off(raw: str, index: NameIndex) -> Name | None:
    """The name whose words stand set off among others in a hashtag or handle; a bare word is the caller's matter."""
    words = pieces(raw)
    if len(words) > 24:
        return None
    for length in range(len(words), 0, -1):
        for at in range(len(words) - length + 1):
            name = index.squashed.get("".join(words[at:at + length]))
            if name is not None and (len(name.text) > 2 or len(words) == length):
                return name
    return None


def run_together(tag: str, index: NameIndex, vocabulary: Callable[[str], bool]) -> Name | None:
    """The distinctive name that a lower-case tag holds where all the rest of it are ordinary words."""
    if index.automaton is None or len(tag) > 60:
        return None
    for number, start, end in index.automaton.find_matches_as_indexes(tag, overlapping=True):
        name = index.names[number]
        if name.ambiguous or end - start < 4:
            continue
        if _words(tag[:start], vocabulary) and _words(tag[end:], vocabulary):
            return name
    return None


def _words(rest: str, vocabulary: Callable[[str], bool]) -> bool:
    """True when a stretch of letters falls wholly into words."""
    reachable = {0}
    for at in range(len(rest)):
        if at in reachable:
            for to in range(at + 1, min(at + 14, len(rest)) + 1):
                if vocabulary(rest[at:to]):
                    reachable.add(to)
    return len(rest) in reachable
