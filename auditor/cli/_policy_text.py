"""A policy in words and as JSON, packs merged in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from auditor.policy import known

if TYPE_CHECKING:
    from auditor.policy import Policy


def as_json(policy: Policy) -> str:
    """The merged document with its hash."""
    from auditor.schema import record

    data = {"policy": record(policy.ref), "packs": list(policy.packs), "document": record(policy.doc)}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def as_text(policy: Policy) -> str:
    """The policy for people: names, association, rules, clauses."""
    from reports.plain import visible

    return "".join(f"{visible(line)}\n" for line in (*_head(policy), "", *_names(policy), "", *_rules(policy), "",
                                                     *_clauses(policy)))


def _head(policy: Policy) -> list[str]:
    doc = policy.doc
    rule = doc.association
    version = f", version {doc.version}" if doc.version else ""
    return [f"{doc.name}{version}", f"sha256 {policy.ref.sha256}", f"packs: {', '.join(policy.packs) or 'none'}",
            f"window: {rule.window} posts ({', '.join(rule.counts)}); visible spots: {', '.join(rule.visible_spots)}",
            f"opinion disclaimer: {'asked for' if doc.disclaimers.opinion.required else 'not asked for'}"]


def _names(policy: Policy) -> list[str]:
    lines = []
    for subject in policy.subjects:
        tags = (f"#{tag.lstrip('#')}" for tag in subject.hashtags)
        more = (*subject.aliases, *subject.handles, *subject.domains, *tags)
        doubt = " (an ordinary word too)" if subject.ambiguous else ""
        lines.append(f"{subject.name}{doubt}" + (f": {', '.join(more)}" if more else ""))
    return lines


def _rules(policy: Policy) -> list[str]:
    own = {rule.id: rule for rule in policy.doc.custom}
    wide = max(map(len, (*known.rule_ids(), *own)))
    lines = []
    for rule in (*known.rule_ids(), *own):
        setting = policy.rule(rule)
        outcome = setting.outcome or (own[rule].outcome if rule in own else "as the rule says")
        clause = policy.clause_for(rule)
        state = f"on   {outcome}" + (f", {clause}" if clause else "") if setting.on else "off"
        lines.append(f"{rule:<{wide}}  {state}" + ("  (of the policy's own)" if rule in own else ""))
        lines += [f"{'':<{wide}}  except “{e.match}”: {e.reason}" + (f", until {e.until}" if e.until else "")
                  for e in setting.exceptions]
    return lines


def _clauses(policy: Policy) -> list[str]:
    return [f"{name}: {clause.title} ({clause.source or 'no source'})"
            for name, clause in (policy.doc.clauses or {}).items()]
