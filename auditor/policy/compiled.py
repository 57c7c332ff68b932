"""`Policy`: a policy read, merged with its packs, checked and compiled, ready to judge with."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from auditor import schema
from auditor.errors import BadFile, Fault, UsageError
from auditor.model import PolicyRef
from auditor.policy.cache import NOTHING, Cache
from auditor.policy.checks import spelled_out
from auditor.policy.merging import OWN, Merged, Merger, Replaced
from auditor.policy.model import Party, PolicyDoc, RuleSetting
from auditor.policy.source import Source, read_file
from auditor.policy.whole import check_names, check_patterns, check_rules, with_clauses

if TYPE_CHECKING:
    from auditor.mentions import NameIndex
    from auditor.rules.base import Rule

FOLD = 280
NEXT_STEP = "`auditor schema policy` prints what a policy looks like; `auditor policy check` checks one."
_DEFAULT = RuleSetting()


class Policy:
    """A policy, immutable once loaded and safe to use from many threads.

    doc       the whole document, packs merged in, clauses named in full
    ref       name, version and hash, as audits show them; the same meaning has the same hash, however
              it is written: comments, order of keys, defaults and packs written out make no difference
    subjects  the company first, then the products
    packs     the packs merged in, in order
    replaced  lists of packs that a later file replaced (lint shows them)
    names     the index of all names, compiled
    custom    the rules of the company's own, compiled
    """

    __slots__ = ("custom", "doc", "names", "packs", "ref", "replaced", "subjects")

    doc: PolicyDoc
    ref: PolicyRef
    subjects: tuple[Party, ...]
    packs: tuple[str, ...]
    replaced: tuple[Replaced, ...]
    names: NameIndex
    custom: tuple[Rule, ...]

    def __init__(self, doc: PolicyDoc, packs: tuple[str, ...] = (), replaced: tuple[Replaced, ...] = ()) -> None:
        set_ = object.__setattr__
        set_(self, "doc", doc)
        set_(self, "ref", PolicyRef(doc.name, doc.version, fingerprint(doc)))
        set_(self, "subjects", (doc.company, *doc.products))
        set_(self, "packs", packs)
        set_(self, "replaced", replaced)
        set_(self, "names", _names(doc))
        set_(self, "custom", _custom(doc))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a policy does not change once it is loaded")

    def __reduce__(self) -> tuple[type[Policy], tuple[object, ...]]:
        return Policy, (self.doc, self.packs, self.replaced)

    def __repr__(self) -> str:
        return f"<Policy {self.doc.name!r} {self.ref.sha256[:12]}>"

    @classmethod
    def load(cls, path: str | Path, cache: Path | None = None) -> Policy:
        """The policy of a YAML file. BadFile names every fault with line and column; UsageError: no such file.

        `cache`: a folder where files without faults are kept as JSON, so that they are read faster next time.
        """
        file = Path(path)
        try:
            source = read_file(file, str(path), Cache(cache))
        except OSError as error:
            raise UsageError(f"The policy {path} cannot be read: {error.strerror or error}.",
                             "Check the path, or let `auditor init` write one.") from None
        return cls.of_source(source, Cache(cache))

    @classmethod
    def from_dict(cls, data: Any, file: str = "policy") -> Policy:
        """The policy of plain data, shaped as the file is. BadFile with every fault when it is none.

        Packs are named as in a file; a path among them counts from the current folder.
        """
        return cls.of_source(Source(file, data))

    @classmethod
    def of_source(cls, source: Source, cache: Cache = NOTHING) -> Policy:
        """The policy of a file that was read. BadFile with every fault."""
        doc, merged = read(source, cache)
        return cls(doc, tuple(merged.packs), tuple(merged.replaced))

    def rule(self, rule_id: str) -> RuleSetting:
        """How the policy sets a bundled rule; the default setting where it says nothing."""
        return (self.doc.rules or {}).get(rule_id, _DEFAULT)

    def fold(self, source: str) -> int:
        """Characters of a post that are seen before "more" on a source."""
        fold = self.doc.disclosure.fold or {}
        return fold.get(source, fold.get("default", FOLD))

    def clause_for(self, rule_id: str) -> str | None:
        """The clause that flags of a bundled or custom rule refer to, such as "added-bytes/confidential"."""
        own = (rule.clause for rule in self.doc.custom if rule.id == rule_id)
        return self.rule(rule_id).clause or next(own, None)


def _names(doc: PolicyDoc) -> NameIndex:
    """The index of all names; imported here, for `auditor.mentions` reads policies."""
    from auditor.mentions import NameIndex

    return NameIndex(doc)


def _custom(doc: PolicyDoc) -> tuple[Rule, ...]:
    """The rules of the company's own; the engine is loaded only where there are any."""
    if not doc.custom:
        return ()
    from auditor.policy.custom import compile_custom

    return compile_custom(doc)


def read(source: Source, cache: Cache = NOTHING) -> tuple[PolicyDoc, Merged]:
    """The checked document of a policy's source, packs merged in. BadFile with every fault of every file."""
    merger = Merger(cache)
    if source.data is not None and source.is_pack:
        source.fault("pack", "this is a pack, not a policy", "write a policy that extends it", at_key=True)
    merged = merger.merge(source)
    check_rules(merged, merger.sources)
    check_patterns(merged.data.get("custom"), merger.sources.get(merged.origins.get("custom", OWN), source))
    _raise(source, merger)
    reader = schema.Reader()
    doc = reader.read(PolicyDoc, spelled_out(merged.data))
    source.faults += [source.located(fault) for fault in reader.faults]
    _raise(source, merger)
    assert isinstance(doc, PolicyDoc)
    check_names(doc, source)
    doc = with_clauses(doc, merged, merger.sources)
    _raise(source, merger)
    return doc, merged


def _raise(source: Source, merger: Merger) -> None:
    """All faults so far, those of the file itself first, in the order of their lines."""
    sources = [source, *(other for other in merger.sources.values() if other is not source)]
    faults: list[Fault] = []
    for each in sources:
        faults += sorted(dict.fromkeys(each.faults), key=lambda f: (f.line or 0, f.column or 0))
    if faults:
        raise BadFile(source.file, tuple(replace(f, file=f.file or source.file) for f in faults), NEXT_STEP)


def fingerprint(doc: PolicyDoc) -> str:
    """SHA-256 (hex) of what the document means: packs merged, defaults applied, keys sorted."""
    data = schema.record(doc)
    del data["extends"]
    default = schema.record(_DEFAULT)
    data["rules"] = {rule: setting for rule, setting in data["rules"].items() if setting != default}
    data["clauses"] = data["clauses"] or {}
    data["disclosure"]["fold"] = data["disclosure"]["fold"] or {}
    return hashlib.sha256(_canonical(data)).hexdigest()


def _canonical(data: Mapping[str, Any]) -> bytes:
    return json.dumps(data, sort_keys=True, separators=(",", ":")).encode()
