"""All names of a policy in one automaton, with what each stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass

import ahocorasick_rs

from auditor.model import Form
from auditor.policy.model import Party, PolicyDoc
from auditor.text.fold import fold_plain
from auditor.text.tokens import CJK

# Characters that may stand between the words of a name, read as a blank.
_JOINTS = {ord(c): " " for c in "-_ \t\n\r\u00a0\u2009\u202f\u3000·・‧/"}
_EDGE = re.compile(rf"[{CJK}]")
_CAMEL = re.compile(r"[A-Z][a-z]+|[A-Z]+(?![a-z])|[a-z]+")
_SOCIAL = ("x.com", "twitter.com", "github.com", "instagram.com", "facebook.com", "threads.net", "threads.com", "linkedin.com",
           "youtube.com", "tiktok.com", "bsky.app", "mastodon.social", "medium.com", "weibo.com", "pinterest.com", "t.me",
           "twitch.tv", "reddit.com", "gitlab.com", "dribbble.com", "behance.net")


@dataclass(frozen=True, slots=True)
class Name:
    """One way to name a subject. `ambiguous` speaks of the policy's name itself, never of its aliases."""

    subject: str
    form: Form
    text: str
    ambiguous: bool
    words: int
    spaced: str = ""

    @property
    def han(self) -> bool:
        """True for a name that is written without word boundaries."""
        return bool(_EDGE.search(self.text))


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject's name as evidence is told of it."""

    name: str
    kind: str
    context: tuple[str, ...]


class NameIndex:
    """Every name, handle, domain and hashtag of company and products; built once, then only read."""

    def __init__(self, doc: PolicyDoc) -> None:
        self.names: list[Name] = []
        patterns: list[str] = []
        self.handles: dict[str, str] = {}
        self.domains: dict[str, str] = {}
        self.hashtags: dict[str, str] = {}
        self.squashed: dict[str, Name] = {}
        self.subjects: dict[str, Subject] = {}
        seen: set[str] = set()
        for kind, party in [("company", doc.company), *(("product", product) for product in doc.products)]:
            self.subjects[party.name] = Subject(party.name, kind, tuple(fold_plain(word) for word in party.context))
            for name in _names(party):
                if name.text in seen:
                    continue
                seen.add(name.text)
                squashed = name.text.replace(" ", "")
                self.squashed.setdefault(squashed, name)
                for pattern in dict.fromkeys((name.text, squashed, name.spaced or squashed)):
                    self.names.append(name)
                    patterns.append(pattern)
            self._add_marks(party)
        self.automaton = ahocorasick_rs.AhoCorasick(patterns) if patterns else None
        self.kinds = tuple((subject.name, subject.kind) for subject in self.subjects.values())

    def _add_marks(self, party: Party) -> None:
        for handle in party.handles:
            bare = handle.rsplit(":", 1)[-1].lstrip("@").casefold()
            self.handles.setdefault(bare, party.name)
            if "@" in bare:
                # The same name on another platform is the company's too.
                self.handles.setdefault(bare.split("@", 1)[0], party.name)
        for domain in party.domains:
            self.domains.setdefault(domain.casefold().removeprefix("www."), party.name)
        for hashtag in party.hashtags:
            self.hashtags.setdefault(fold_plain(hashtag).lstrip("#"), party.name)

    def domain_of(self, host: str) -> str | None:
        """The subject whose domain a host is or lies below; the longest domain wins."""
        labels = host.casefold().removeprefix("www.").split(".")
        for i in range(len(labels)):
            found = self.domains.get(".".join(labels[i:]))
            if found is not None:
                return found
        return None

    def handle_of(self, handle: str) -> str | None:
        """The subject of a handle such as `@acme`, `@acme@server` or `@acme.com`."""
        bare = handle.lstrip("@").casefold()
        if bare in self.handles:
            return self.handles[bare]
        name, _, server = bare.partition("@")
        if server and (name in self.handles or self.domain_of(server) is not None):
            return self.handles.get(name) or self.domain_of(server)
        return self.domain_of(name) if "." in name else None

    def page_of(self, host: str, path: str) -> str | None:
        """The subject whose own page on a platform this address is."""
        host = host.casefold().removeprefix("www.").removeprefix("m.")
        segments = [s for s in path.casefold().split("/") if s]
        if segments and segments[0] in ("company", "in", "school", "c", "user", "profile", "showcase", "organizations"):
            segments = segments[1:]
        if not segments:
            return None
        first = segments[0].split("?")[0].split("#")[0]
        if first.startswith("@") or host in _SOCIAL:
            return self.handle_of(first) or self._page_name(first, host)
        return None

    def _page_name(self, segment: str, host: str) -> str | None:
        name = self.squashed.get(segment.replace("-", ""))
        return name.subject if name and host == "linkedin.com" and not name.ambiguous else None


def prepare(norm: str) -> str:
    """A folded text as names are looked for in it: joints as blanks, every character at its place."""
    return norm.translate(_JOINTS)


def _names(party: Party) -> list[Name]:
    found = [_name(party.name, party.name, "name", party.ambiguous)]
    for alias in party.aliases:
        # An alias that is the name in another spelling is as ambiguous as the name.
        same = _bare(alias) == _bare(party.name)
        found.append(_name(party.name, alias, "alias", party.ambiguous and same))
    for suffix in party.legal_suffixes:
        base = party.name
        glue = "" if _EDGE.search(base) else " "
        found.append(_name(party.name, f"{base}{glue}{suffix.rstrip('.')}", "name", False))
    for demonym in party.demonyms:
        found.append(_name(party.name, demonym, "demonym", False))
    return [name for name in found if name.text]


def _bare(name: str) -> str:
    return fold_plain(name).removeprefix("the ").replace(" ", "")


def _name(subject: str, text: str, form: Form, ambiguous: bool) -> Name:
    folded = " ".join(prepare(fold_plain(text)).split())
    camel = _CAMEL.findall(text) if text.isascii() and text.isalpha() else []
    spaced = fold_plain(" ".join(camel)) if len(camel) > 1 and min(map(len, camel)) > 1 else ""
    return Name(subject, form, folded, ambiguous, len(folded.split()), spaced)
