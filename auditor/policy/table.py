"""The table of rules and bundled packs for `docs/packs.md`: what each pack says of each rule."""

from __future__ import annotations

from auditor.policy import known
from auditor.policy.compiled import Policy

ALONE = {"schema": "auditor/policy/1", "name": "-", "company": {"name": "Example Company"}}
HEAD = """\
# The bundled packs

`extends: [added-bytes, ftc-endorsements]` in a policy brings packs in, in order. This page is generated from
the packs (`python -m auditor.policy.table > docs/packs.md`), and a test keeps it so. A pack is no legal advice.

A cell shows what a pack says of a rule: *off*, an outcome where it differs from the rule's own, and the clause
that a flag refers to. An empty cell means that the pack says nothing: the rule is on, with its own outcome and
no clause. Where two packs of one policy say different things of one rule, the policy has to say which holds;
`auditor init` takes the first. A list of a pack (`custom` too) is replaced by the same list of a later pack or
of the policy; `auditor policy check` and `lint` tell when that happens.
"""


def table() -> str:
    """The page as Markdown."""
    packs = {pack: Policy.from_dict(ALONE | {"extends": [pack]}) for pack in known.pack_ids()}
    lines = [HEAD, "| rule | " + " | ".join(packs) + " |", "| --- |" + " --- |" * len(packs)]
    for rule in known.rule_ids():
        lines.append(f"| `{rule}` | " + " | ".join(_cell(policy, rule) for policy in packs.values()) + " |")
    for pack, policy in packs.items():
        lines += ["", f"## {pack}: {policy_name(pack)}", ""]
        if policy.doc.disclaimers.opinion.required:
            lines += ["Asks for an opinion disclaimer in a profile that names the company.", ""]
        if policy.doc.disclaimers.disclosure.accepted:
            lines += ["Accepts as disclosure: " + ", ".join(policy.doc.disclaimers.disclosure.accepted) + ".", ""]
        if policy.doc.custom:
            lines += ["| own rule | reach | outcome | clause | why |", "| --- | --- | --- | --- | --- |"]
            lines += [f"| `{own.id}` | {own.reach} | {own.outcome} | {own.clause or ''} | {own.why} |"
                      for own in policy.doc.custom] + [""]
        lines += ["| clause | source |", "| --- | --- |"]
        lines += [f"| {clause.title} (`{name}`) | {clause.source} |"
                  for name, clause in (policy.doc.clauses or {}).items()]
    return "\n".join(lines) + "\n"


def policy_name(pack: str) -> str:
    """The name that a bundled pack gives itself."""
    from auditor.policy.source import read_file

    return str(read_file(known.packs_folder() / f"{pack}.yaml").data["name"])


def _cell(policy: Policy, rule: str) -> str:
    setting = policy.rule(rule)
    if not setting.on:
        return "off"
    clause = setting.clause.partition("/")[2] if setting.clause else ""
    return ", ".join(part for part in (setting.outcome or "", f"`{clause}`" if clause else "") if part)


if __name__ == "__main__":
    import sys

    sys.stdout.write(table())
