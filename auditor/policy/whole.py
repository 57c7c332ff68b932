"""What can be seen only in the merged policy: clauses that flags refer to, names that two subjects share."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Any

from auditor.policy import known
from auditor.policy.merging import OWN, Merged
from auditor.policy.model import Party, PolicyDoc
from auditor.policy.source import Source
from auditor.schema import join, nearest, show


def with_clauses(doc: PolicyDoc, merged: Merged, sources: dict[str, Source]) -> PolicyDoc:
    """The document with every clause named in full ("added-bytes/confidential"); faults go to the sources."""
    full = {clause: f"{merged.added.get(clause, OWN)}/{clause}" for clause in doc.clauses or {}}

    def resolve(reference: str | None, path: str, origin: str) -> str | None:
        if reference is None or reference in full.values():
            return reference
        if reference not in full:
            hint = nearest(reference, full).replace("known keys", "known clauses") if full else "`clauses:` has none"
            sources[origin].fault(path, f"there is no clause {show(reference)}", hint)
        return full.get(reference)

    rules = {
        rule: replace(setting, clause=resolve(
            setting.clause, join(join("rules", rule), "clause"),
            merged.origins.get(join(join("rules", rule), "clause"), OWN)))
        for rule, setting in (doc.rules or {}).items()}
    custom = tuple(
        replace(rule, clause=resolve(rule.clause, f"custom[{i}].clause", merged.origins.get("custom", OWN)))
        for i, rule in enumerate(doc.custom))
    return replace(doc, rules=rules, custom=custom)


def check_rules(merged: Merged, sources: dict[str, Source]) -> None:
    """Fault where a setting is of a rule that is neither bundled nor one of the policy's or a pack's own.

    Looks at plain data, so that it can be told beside all other faults.
    """
    rules, custom = merged.data.get("rules"), merged.data.get("custom")
    own = [rule["id"] for rule in custom if isinstance(rule, dict) and isinstance(rule.get("id"), str)] \
        if isinstance(custom, list | tuple) else []
    for rule in rules if isinstance(rules, dict) else ():
        if rule in own or rule in known.rule_ids() or rule in known.PROTECTED:
            continue
        place = join("rules", rule)
        origin = next((who for path, who in merged.origins.items() if path == place or path.startswith(f"{place}.")),
                      OWN)
        hint = nearest(str(rule), (*own, *known.rule_ids())).replace("known keys", "rules")
        sources[origin].fault(place, f"there is no rule {show(rule)}", hint, at_key=True)


def check_patterns(custom: Any, source: Source) -> None:
    """Fault where a pattern of a custom rule cannot be used. `custom`: plain data, whatever else is wrong with it.

    Those of bundled packs are known to be good.
    """
    rules = custom if isinstance(custom, list | tuple) else ()
    if not rules or source.folder == known.packs_folder():
        return
    from auditor.policy.custom import problem

    for i, rule in enumerate(rules):
        for key in ("match", "unless"):
            patterns = rule.get(key) if isinstance(rule, dict) else None
            for n, pattern in enumerate(patterns if isinstance(patterns, list | tuple) else ()):
                wrong = problem(pattern) if isinstance(pattern, str) and pattern.strip() else None
                if wrong:
                    source.fault(f"custom[{i}].{key}[{n}]", *wrong)


def check_names(doc: PolicyDoc, source: Source) -> None:
    """Fault where two subjects, or a subject and a competitor, have one name: a mention could not say whose it is."""
    taken: dict[str, str] = {}
    parties: list[tuple[str, Party]] = [("company", doc.company)]
    parties += [(f"products[{i}]", party) for i, party in enumerate(doc.products)]
    parties += [(f"competitors[{i}]", party) for i, party in enumerate(doc.competitors)]
    for i, (place, party) in enumerate(parties):
        owner = f"{i}"
        names = [(f"{place}.name", party.name)]
        names += [(f"{place}.aliases[{n}]", alias) for n, alias in enumerate(party.aliases)]
        for where, name in names:
            holder = taken.setdefault(_folded(name), owner)
            if holder != owner:
                other = parties[int(holder)][1].name
                source.fault(where, f"{show(name)} is already a name of {show(other)}", "a name of one subject alone")


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
