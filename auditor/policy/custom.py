"""Rules of the company's own: `custom:` of a policy, compiled into the engine of the bundled rules.

`match` holds phrase patterns in the notation of `auditor.grammar`. Beside what is described there,
`<url:example.com>` is a link to that host or one below it, and `<code_name>`, `<customer>` and
`<competitor>` are the names that the policy lists. A pattern of `unless` that stands anywhere in the post
makes what `match` finds a near miss. Patterns see every language that is judged; in all
others they see plain words, names and kinds of token.

A sentence has been read once, when a custom rule sees it. What the rules of a policy look for beside is
laid over that reading in a copy, so that the grammars, which all policies share, stay as they are.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from auditor.grammar.language import JUDGED, grammar
from auditor.grammar.lexicon import Lexicon
from auditor.grammar.match import Marked, Matcher
from auditor.grammar.pattern import KINDS, NAMES, BadPattern, compile_pattern
from auditor.grammar.reading import Clause
from auditor.grammar.words import END, mask_of
from auditor.model import Evidence, Mention
from auditor.policy.model import CustomRule, PolicyDoc
from auditor.rules.base import Finding, Near, PostContext, Rule
from auditor.schema import nearest, show

MAX_PATTERN = 600
MAX_WAYS = 4_000
REMEDY = "Look at these words again before the post stays as it is."
_NAMED = re.compile(r"<([^<>]*)>")
_HOST = "url:"
# Before the id of a rule: what was found is a pattern of its `unless`.
_UNLESS = "!"


def problem(pattern: str) -> tuple[str, str] | None:
    """What is wrong with a pattern and what would be right; None when it can be used."""
    if len(pattern) > MAX_PATTERN:
        return f"a pattern of {len(pattern):,} characters", f"at most {MAX_PATTERN}; several patterns make a list"
    inside = _in_brackets(pattern)
    if inside:
        return f"{inside} stands inside a bracket, where only words may", "the bracket split into several patterns"
    if _ways(pattern) > MAX_WAYS:
        return "a pattern that stands for too many texts", "fewer alternatives in a bracket, or several patterns"
    for name in (part.strip() for named in _NAMED.findall(pattern) for part in named.split("|")):
        if not _known(name):
            return f"there is no <{name}>" if name.isprintable() else "an unknown name", _nearest(name)
    try:
        compile_pattern("", _lower(pattern), _Overlay(None))
    except (BadPattern, ValueError, IndexError, RecursionError) as error:
        return f"{show(pattern)} cannot be read: {error}", "words, (a|b), ..3, <subject>: see docs/policy.md"
    return None


def _lower(pattern: str) -> str:
    """The pattern with its words as texts are read, in lower case; names of concepts stay."""
    return "".join(part if part.startswith("<") else part.lower() for part in re.split(r"(<[^<>]*>)", pattern))


def _ways(pattern: str) -> int:
    """An upper bound of the texts that one entry of a pattern is spelled out to."""
    most = 1
    for entry in re.split(r"\s&\s|\.\.\.|\.\.\d|<[^<>]*>", pattern):
        most = max(most, 5 ** min(entry.count("~"), 20) * 2 ** min(entry.count("?"), 40) * _choices(entry))
    return most


def _in_brackets(pattern: str) -> str:
    """A gap or a name that stands inside round brackets, where it would be read as a word; else an empty text."""
    depth = 0
    for part in re.finditer(r"[()]|\.\.\.?\d*|<[^<>]*>", pattern):
        depth += {"(": 1, ")": -1}.get(part[0], 0)
        if depth > 0 and part[0] not in "()":
            return part[0]
    return ""


def _choices(entry: str) -> int:
    """Alternatives of brackets inside brackets, multiplied; those of an outer bracket are only listed."""
    ways, depth, bars = 1, 0, [0] * 50
    for char in entry:
        if char == "(" and depth < 49:
            depth += 1
            bars[depth] = 0
        elif char == ")" and depth:
            if depth > 1:
                ways = min(ways * (bars[depth] + 1), MAX_WAYS * 2)
            depth -= 1
        elif char == "|":
            bars[depth] += 1
    return ways


def _known(name: str) -> bool:
    if name in KINDS or name in NAMES or (name.startswith(_HOST) and len(name) > len(_HOST)):
        return True
    return any(name in grammar(code).lexicon.numbers for code in JUDGED)


def _nearest(name: str) -> str:
    return nearest(name, (*KINDS, *NAMES)).replace("known keys", "such as")


class _Overlay(Lexicon):
    """Words of custom rules, numbered after the concepts of the language that they are laid over."""

    def __init__(self, code: str | None, doc: PolicyDoc | None = None) -> None:
        super().__init__((), {})
        if code is not None:
            base = grammar(code).lexicon
            self.numbers.update(base.numbers)
            self.count = base.count
            self.spellings = base.spellings
        for name in (*KINDS, *NAMES):
            self.number(name)
        if doc is not None:
            self._names("code_name", doc.company.code_names)
            self._names("customer", doc.customers)
            self._names("competitor", [name for party in doc.competitors for name in (party.name, *party.aliases)])

    def _names(self, concept: str, names: Iterable[str]) -> None:
        for name in names:
            self.add(concept, re.sub(r"[()|?~*<>]", " ", name).lower())

    def hosts(self) -> Iterator[tuple[str, int]]:
        """The hosts of `<url:…>` and their numbers."""
        return ((name[len(_HOST):], number) for name, number in self.numbers.items() if name.startswith(_HOST))

    def lay_over(self, marked: Marked) -> Marked:
        """A copy of a marked sentence with these words marked too."""
        sentence = marked.sentence
        over = Marked(sentence)
        over.edges = [dict(edges) for edges in marked.edges]
        over.masks = list(marked.masks)
        over.mask = marked.mask
        words = [self.spellings.get(word, word) for word in sentence.words]
        for i, word in enumerate(words):
            if sentence.kinds[i] == "url":
                for host, number in self.hosts():
                    if _goes_to(word, host):
                        over.add_mask(1 << number, i, i + 1)
            for prefix, number in self.prefixes.get(word[:4], ()):
                if word.startswith(prefix):
                    over.add_mask(1 << number, i, i + 1)
            node, at = self.trie.get(word), i + 1
            while node is not None:
                if END in node:
                    over.add_mask(mask_of(node[END]), i, at)
                node, at = (node.get(words[at]) if at < len(words) else None), at + 1
        return over


def _goes_to(url: str, host: str) -> bool:
    there = re.split(r"[/?#]", re.sub(r"^[a-z]+://", "", url))[0].rpartition("@")[2].split(":")[0]
    return there == host.casefold() or there.endswith(f".{host.casefold()}")


def _bare(clause: Clause, overlay: _Overlay, mentions: Iterable[Mention]) -> Marked:
    """A sentence in a language without a grammar, marked with kinds of token and the names of the policy."""
    marked = Marked(clause.sentence)
    numbers = overlay.numbers
    for i, kind in enumerate(clause.sentence.kinds):
        marked.add_mask(1 << numbers["any"], i, i + 1)
        if kind in numbers:
            marked.add_mask(1 << numbers[kind], i, i + 1)
    for mention in mentions:
        held = [i for i, (start, end) in enumerate(zip(clause.sentence.starts, clause.sentence.ends, strict=True))
                if mention.part == clause.part and start < mention.end and mention.start < end]
        if held:
            marked.add_mask(1 << numbers["subject"], held[0], held[-1] + 1)
    return marked


@dataclass(frozen=True, slots=True)
class _Compiled:
    """The custom rules for one language; `by_need`: concept → patterns that need it, so that few are tried."""

    overlay: _Overlay
    by_need: dict[int, tuple[Matcher, ...]]

    @classmethod
    def of(cls, code: str | None, doc: PolicyDoc) -> _Compiled:
        """Compile for a language; None is for all languages without a grammar."""
        overlay = _Overlay(code, doc)
        by_need: dict[int, list[Matcher]] = {}
        for rule in doc.custom:
            sources = [(rule.id, source) for source in rule.match]
            for name, source in (*sources, *((_UNLESS + rule.id, source) for source in rule.unless)):
                pattern = compile_pattern(name, _lower(source), overlay)
                matcher = Matcher(pattern)
                rarest = max((need for part in pattern.parts for need in part.need), key=_rareness)
                for number in rarest:
                    by_need.setdefault(number, []).append(matcher)
        return cls(overlay, {number: tuple(found) for number, found in by_need.items()})

    def find(self, marked: Marked) -> dict[str, tuple[int, int]]:
        """Rule → first and last token (exclusive) of its first match in a marked sentence.

        What a rule excepts is found likewise, under its id after `!`.
        """
        found: dict[str, tuple[int, int]] = {}
        mask = marked.mask
        while mask:
            bit = mask & -mask
            mask ^= bit
            for pattern in self.by_need.get(bit.bit_length() - 1, ()):
                if pattern.name in found:
                    continue
                for spans in pattern(marked):
                    if spans:
                        found[pattern.name] = min(s.start for s in spans), max(s.end for s in spans)
                        break
        return found


def _rareness(need: tuple[int, ...]) -> tuple[int, int]:
    """Few concepts before many; words of the policy's own, which have the highest numbers, before others."""
    return -len(need), max(need)


class CustomSet:
    """All custom rules of a policy, looked for together; compiled for a language when it is first seen.

    What was found in the last post of a thread is kept for the rules that ask one after the other.
    """

    def __init__(self, doc: PolicyDoc) -> None:
        self._doc = doc
        self._compiled: dict[str | None, _Compiled] = {}
        self._last = threading.local()

    def find(self, post: PostContext) -> dict[str, list[Evidence]]:
        """Rule → the words found, one a part of the post."""
        last = getattr(self._last, "found", None)
        if last is None or last[0] is not post:
            last = self._last.found = (post, self._find(post))
        return dict(last[1])

    def _find(self, post: PostContext) -> dict[str, list[Evidence]]:
        found: dict[str, list[Evidence]] = {}
        for clause in post.reading:
            compiled = self._for(clause.code if clause.grammar is not None else None)
            base = clause.marked if clause.grammar is not None else _bare(clause, compiled.overlay, post.mentions)
            for rule, span in compiled.find(compiled.overlay.lay_over(base)).items():
                words = found.setdefault(rule, [])
                if all(evidence.part != clause.part for evidence in words):
                    words.append(clause.evidence(*span))
        return found

    def _for(self, code: str | None) -> _Compiled:
        compiled = self._compiled.get(code)
        if compiled is None:
            # Two threads may both come here; they compile the same, and either may stay.
            compiled = self._compiled[code] = _Compiled.of(code, self._doc)
        return compiled


class Custom(Rule):
    """A rule of the company's own."""

    written: CustomRule
    together: CustomSet

    def of_post(self, post: PostContext) -> Iterator[Finding | Near]:
        """One finding a part of the post: the words of the first match decide."""
        found = self.together.find(post)
        excepted = found.get(_UNLESS + self.id)
        for evidence in found.get(self.id, ()):
            if excepted:
                yield Near(evidence.text, f"“{excepted[0].text}” stands in the post")
                continue
            yield Finding((evidence,), self.written.why, self.written.remedy or REMEDY)


def compile_custom(doc: PolicyDoc) -> tuple[Rule, ...]:
    """The custom rules of a policy, for the judge."""
    together = CustomSet(doc)
    return tuple(_rule(rule, together) for rule in doc.custom)


def _rule(rule: CustomRule, together: CustomSet) -> Rule:
    kind = type(f"Custom_{rule.id}", (Custom,), {
        "id": rule.id, "reach": rule.reach, "outcome": rule.outcome, "languages": frozenset(JUDGED), "written": rule,
        "together": together, "__doc__": rule.why})
    made: Rule = kind()
    return made
