"""Print the JSON Schema of a snapshot, a policy or an audit."""

from __future__ import annotations

import json
from typing import Any

import click

from auditor.cli import _output


@click.command()
@click.argument("kind", metavar="snapshot|policy|audit", type=click.Choice(["snapshot", "policy", "audit"]))
@click.option("-o", "--output", metavar="FILE", help="Write there instead of to standard output.")
def command(kind: str, output: str | None) -> int:
    """Print the JSON Schema (2020-12) of a snapshot, a policy or an audit.

    Editors complete and check a policy with it: `auditor schema policy -o policy.schema.json`, and the first line of
    the policy: # yaml-language-server: $schema=policy.schema.json
    """
    path = _output.target(output)
    _output.put(json.dumps(_schema(kind), ensure_ascii=False, indent=2) + "\n", path)
    return 0


def _schema(kind: str) -> dict[str, Any]:
    if kind == "policy":
        from auditor.policy.jsonschema import policy_schema

        return policy_schema()
    from auditor import model, schema

    return schema.json_schema(model.Snapshot if kind == "snapshot" else model.Audit, f"auditor/{kind}/1")
