"""The JSON Schema of a policy or pack, for editors: the model's shape, and the short forms that people write."""

from __future__ import annotations

from typing import Any

from auditor import schema
from auditor.policy import known
from auditor.policy.model import PackDoc, PolicyDoc


def policy_schema() -> dict[str, Any]:
    """One schema for both kinds of file: a policy has a `company`, a pack has `pack`."""
    policy, pack = _file(PolicyDoc), _file(PackDoc)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "auditor/policy/1",
            "if": {"type": "object", "required": ["pack"]}, "then": pack, "else": policy}


def _file(kind: type) -> dict[str, Any]:
    made = schema.shape(kind)
    keys = made["properties"]
    keys["rules"] = _rules(keys["rules"]["anyOf"][0]["additionalProperties"])
    custom = keys["custom"]["items"]["properties"]
    for key, least in (("match", 1), ("unless", 0)):
        custom[key] = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}, "minItems": least}]}
    keys["association"]["properties"]["window"] |= {"minimum": 1, "maximum": 100}
    # Texts may be written bare: `version: 2026` is the text "2026".
    keys["version"] = {"type": ["string", "number", "null"]}
    return dict(made)


def _rules(setting: dict[str, Any]) -> dict[str, Any]:
    """`rules`: every bundled rule by name; other ids may be those of custom rules."""
    written = {key: value for key, value in setting["properties"].items() if key != "on"}
    one = {"anyOf": [{"type": "boolean"}, {"enum": ["on", "off"]}, setting | {"properties": written}]}
    return {"type": ["object", "null"], "properties": dict.fromkeys(known.rule_ids(), one), "additionalProperties": one}
