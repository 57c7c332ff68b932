"""The audit as JSON, exactly as the contract has it, and nothing more."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from reports.base import Format, View
from reports.plain import HARMFUL


class Json(Format):
    """One audit as an indented document; several as one audit a line, in the order of the accounts."""

    name = "json"
    suffix = ".json"

    def render(self, view: View) -> str:
        return dumps(view.audit.to_dict(), indent=2) + "\n"

    def render_all(self, views: Sequence[View]) -> str:
        if len(views) == 1:
            return self.render(views[0])
        return "".join(dumps(view.audit.to_dict()) + "\n" for view in views)


def dumps(data: Any, indent: int | None = None) -> str:
    """JSON in readable UTF-8, but for characters that could harm a terminal and lone surrogates: those are escaped."""
    return HARMFUL.sub(_escaped, json.dumps(data, ensure_ascii=False, indent=indent))


def _escaped(found: re.Match[str]) -> str:
    character = found.group()
    return character if character == "\n" else json.dumps(character)[1:-1]
