"""What each rule flags, and what it does not."""

from __future__ import annotations

import click

from auditor.cli import _output
from auditor.errors import UsageError

REACH = {"always": "any personal account of an employee", "associated": "only where the account is associated"}
PROTECTED = ("Above all rules stands protected speech: talk about pay, hours, safety, conditions, unions, harassment "
             "at work or wrongdoing is never flagged as such, and no policy can change that.")


@click.command()
@click.argument("rule", metavar="[ID]", required=False)
def command(rule: str | None) -> int:
    """What each rule flags, and what it does not; with ID, one rule in full."""
    from auditor.cli._rules import docs

    known = docs()
    if rule is None:
        _output.put(_output.table([(doc.id, doc.outcome, doc.reach, doc.head) for doc in known.values()]))
        _output.put("\n" + PROTECTED + "\n")
        return 0
    if rule not in known:
        from auditor.schema import nearest

        raise UsageError(f"There is no rule {rule}.", nearest(rule, known).replace("known keys", "Rules"))
    doc = known[rule]
    _output.put(f"{doc.id}\n\n{doc.text}\n\nOutcome: {doc.outcome}, unless the policy says otherwise.\n"
                f"Reach: {REACH[doc.reach]}.\nLanguages: {', '.join(doc.languages)}.\n"
                f"Reposts: {'judged too' if doc.reposts else 'not judged'}.\n")
    return 0
