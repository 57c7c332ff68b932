"""Find everything in a text that may name a subject: names, handles, links, e-mail addresses, hashtags."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from auditor.languages import long_words
from auditor.mentions.hashtags import in_hashtag
from auditor.mentions.index import Name, NameIndex, prepare
from auditor.model import Certainty, Form
from auditor.text.fold import Folded
from auditor.text.tokens import CJK

_CJK = re.compile(rf"[{CJK}]")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]")
_MARKS = re.compile(
    r"(?P<email>[a-z0-9][\w.+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+)"
    r"|(?P<url>(?:https?://|www\.)[^\s<>\"“”）」]+|(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,18}(?![\w@-])(?:/[^\s<>\"“”）」]*)?)"
    r"|(?P<handle>(?<![\w/])@[a-z0-9_](?:[\w.-]*\w)?(?:@[a-z0-9-]+(?:\.[a-z0-9-]+)+)?)"
    r"|(?P<hashtag>[#＃]\w+)")
_HOST = re.compile(r"(?:https?://)?(?:[^/@\s]*@)?([^/:?#\s]+)(?::\d+)?([^\s]*)")
MAX_FOUND = 10_000


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch that may name a subject. Offsets are of the folded text; `ambiguous` ones are decided later."""

    start: int
    end: int
    subject: str
    form: Form
    certainty: Certainty
    name: Name | None = None
    reason: str = ""

    @property
    def ambiguous(self) -> bool:
        """True where other evidence must tell that the subject is meant."""
        return self.name is not None and self.name.ambiguous


def find(text: Folded, index: NameIndex, vocabulary: Callable[[str], bool]) -> list[Found]:
    """All candidates in a text, the longest winning where they overlap. `vocabulary` tells ordinary words."""
    norm = text.norm
    taken: list[tuple[int, int]] = []
    found: list[Found] = []
    if "@" in norm or "." in norm or "#" in norm or "＃" in norm:
        for match in _MARKS.finditer(norm):
            taken.append(match.span())
            found.extend(_mark(match, text, index, vocabulary))
    found.extend(item for item in _names(norm, index)
                 if not any(start <= item.start < end for start, end in taken))
    return _longest(found)[:MAX_FOUND]


def find_url(url: str, index: NameIndex) -> Found | None:
    """The subject of a link, by its host or because it is the subject's own page on a platform."""
    match = _HOST.match(url.casefold())
    if match is None:
        return None
    host, path = match[1], match[2]
    subject = index.domain_of(host)
    if subject is not None:
        return Found(match.start(1), match.end(1), subject, "domain", "certain", reason=f"{host} is its domain")
    subject = index.page_of(host, path)
    if subject is not None:
        return Found(0, len(url), subject, "handle", "certain", reason=f"its own page on {host}")
    return None


def _mark(match: re.Match[str], text: Folded, index: NameIndex, vocabulary: Callable[[str], bool]) -> Iterator[Found]:
    kind, word, at = match.lastgroup, match[0], match.start()
    if kind == "hashtag":
        yield from in_hashtag(match, text, index, vocabulary)
    elif kind == "handle":
        subject = index.handle_of(word)
        if subject is not None:
            yield Found(at, match.end(), subject, "handle", "certain", reason=f"{word} is its handle")
    elif kind == "email":
        host = word.rsplit("@", 1)[1]
        subject = index.domain_of(host.rstrip("."))
        if subject is not None:
            yield Found(at, match.end(), subject, "email", "certain", reason=f"an address at {host}")
    else:
        found = find_url(word.rstrip(".,;:!?'"), index)
        if found is not None:
            yield Found(at + found.start, at + found.end, found.subject, found.form, "certain", reason=found.reason)


def _names(norm: str, index: NameIndex) -> Iterator[Found]:
    if index.automaton is None:
        return
    text = prepare(norm)
    for number, start, end in index.automaton.find_matches_as_indexes(text, overlapping=True):
        name = index.names[number]
        end = _bounded(text, norm, start, end, name)
        if end:
            yield Found(start, end, name.subject, name.form, "certain", name)


def _bounded(text: str, norm: str, start: int, end: int, name: Name) -> int:
    """The end of the name when it stands as a word of its own there (with a plain inflection taken in), else 0."""
    if start and _joined(text[start - 1], text[start]):
        return 0
    if end < len(text) and _joined(text[end - 1], text[end]):
        if not _inflected(text, end, name):
            return 0
        end += 1
    if name.han and _longer_word(norm, start, end):
        return 0
    # "acme_fans" is a handle, not a name; a hyphen may lead to another word ("Acme-branded").
    if (start and norm[start - 1] == "_") or (end < len(norm) and norm[end] == "_"):
        return 0
    return end


def _longer_word(norm: str, start: int, end: int) -> bool:
    """True where the last two characters of a Han name begin a longer known word: 晨曦電子鼓班 speaks of drums."""
    tail = norm[end - 2:end]
    return any(norm.startswith(rest, end) for rest in long_words().get(tail, ()))


def _inflected(text: str, end: int, name: Name) -> bool:
    """A plural or genitive -s on a name of five letters or more that is no ordinary word."""
    after = text[end + 1:end + 2]
    return (text[end] == "s" and not name.ambiguous and len(name.text) > 4
            and not (after and _joined("s", after)) and (name.form == "demonym" or text[end - 1] != "s"))


def _joined(left: str, right: str) -> bool:
    """True when two characters stand inside one word."""
    if not (left.isalnum() and right.isalnum()):
        return False
    if _KATAKANA.match(left) and _KATAKANA.match(right):
        return True
    return not (_CJK.match(left) or _CJK.match(right))


def _longest(found: list[Found]) -> list[Found]:
    """Of overlapping candidates the longest; of equal ones the first."""
    kept: list[Found] = []
    for item in sorted(found, key=lambda f: (f.start, -f.end)):
        if kept and item.start < kept[-1].end:
            if item.end - item.start > kept[-1].end - kept[-1].start:
                kept[-1] = item
            continue
        kept.append(item)
    return kept
