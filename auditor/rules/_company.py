"""What the rules on company matters share: whose voice, which names, which links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from auditor.grammar.reading import Clause, Reading
from auditor.mentions.find import find_url
from auditor.model import Evidence
from auditor.policy import Policy
from auditor.rules.base import PostContext
from auditor.text.fold import fold_plain

# Words of a code name that are no name: "Project Otter" is also called Otter.
_GENERIC = re.compile(r"\b(?:project|operation|codename|plan|programme|program|initiative)\b|计划|项目|专案|工程|プロジェクト")
_URL = re.compile(
    r"(?:https?://|www\.)[^\s<>\"“”」）)，。]+|\b(?:[a-z0-9-]+\.)+[a-z]{2,12}/[^\s<>\"“”」）)，。]*", re.IGNORECASE)


def links(post: PostContext) -> tuple[str, ...]:
    """Every link of a post: those of its text, and real targets."""
    texts = (text for _, text in post.post.parts())
    shown = tuple(match[0] for text in texts if "/" in text or "www." in text for match in _URL.finditer(text))
    return shown + post.post.links


def own_links(post: PostContext) -> bool:
    """True when the post links to a page of the company's own that anybody can open."""
    return any(find_url(url, post.policy.names) is not None and internal_host(url, post.policy) is None
               for url in links(post))


def internal_host(url: str, policy: Policy) -> str | None:
    """The internal domain of the policy that a link leads to, or None."""
    host = re.sub(r"^[a-z]+://", "", url.casefold()).split("/")[0].split("@")[-1].split(":")[0]
    for domain in policy.doc.company.internal_domains:
        inner = domain.casefold()
        if host == inner or host.endswith("." + inner):
            return domain
    return None


@lru_cache(maxsize=256)
def _domain(domain: str) -> re.Pattern[str]:
    return re.compile(rf"(?:https?://)?(?<![\w.-])(?:[\w-]+\.)*{re.escape(domain)}(?![\w-])[^\s]*", re.IGNORECASE)


def internal_domains(post: PostContext) -> Iterator[Evidence]:
    """Where internal domains stand in the text, as a link or as plain words."""
    for domain in post.policy.doc.company.internal_domains:
        for part, text in post.post.parts():
            for match in _domain(domain).finditer(text) if domain.lower() in text.lower() else ():
                yield Evidence(part, match.start(), match.end(), match[0])
    for i, url in enumerate(post.post.links):
        if internal_host(url, post.policy) is not None:
            yield Evidence(f"link:{i}", 0, len(url), url)


_CREDENTIALS = re.compile(r"\s-u\s+\S+:\S+|://[^/\s:]+:[^/\s@]+@|\bpass(?:word|wd)?\s*[:=]", re.IGNORECASE)


def credentials(post: PostContext) -> bool:
    """True where an address stands with the credentials for it: a secret, and judged as one."""
    return any(_CREDENTIALS.search(text) for _, text in post.post.parts())


@lru_cache(maxsize=256)
def _names(names: tuple[str, ...], generic: bool) -> re.Pattern[str] | None:
    forms: set[str] = set()
    for name in names:
        whole = " ".join(fold_plain(name).split())
        forms.add(whole)
        if generic:
            forms.add(_GENERIC.sub("", whole).strip())
    # 计划性 is "by plan", no name.
    words = [re.escape(form).replace(r"\ ", r"[\s_-]*") for form in sorted(forms, key=len, reverse=True) if len(form) > 1]
    if not words:
        return None
    return re.compile("|".join(rf"(?<![a-z0-9]){w}(?![a-z0-9])" if w[0].isascii() else rf"{w}(?!性)" for w in words))


def named(reading: Reading, names: tuple[str, ...], *, short: bool = False) -> list[Evidence]:
    """Where names stand in a reading's texts, in any case and script; `short`: also without "Project" and the like."""
    pattern = _names(names, short) if names else None
    if pattern is None:
        return []
    found = []
    for part, folded in reading.folded.items():
        for match in pattern.finditer(folded.norm):
            start, end = folded.span(*match.span())
            found.append(Evidence(part, start, end, folded.raw[start:end]))
    return found


def competitors(policy: Policy) -> tuple[str, ...]:
    """All names of all competitors."""
    return tuple(name for party in policy.doc.competitors for name in (party.name, *party.aliases))


def clause_at(reading: Reading, evidence: Evidence) -> Clause | None:
    """The sentence that holds a stretch of text."""
    for clause in reading:
        sentence = clause.sentence
        if clause.part == evidence.part and sentence.starts and sentence.starts[0] <= evidence.start < sentence.ends[-1]:
            return clause
    return None


def first(clauses: Iterable[Clause], *names: str) -> Evidence | None:
    """The first stretch of any of the concepts, by sentence and then in the order of the names."""
    for clause in clauses:
        if not clause.has(*names):
            continue
        for name in names:
            spans = clause.spans(name)
            if spans:
                return clause.evidence(spans[0].start, spans[0].end)
    return None


def widest(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The stretches, in order, without those that lie within another."""
    found = tuple(dict.fromkeys(evidence))
    return tuple(one for one in found if not any(
        one is not other and one.part == other.part and other.start <= one.start and one.end <= other.end for other in found))
