"""Show the settings, and where each of them comes from."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import click

from auditor.cli import _output

if TYPE_CHECKING:
    from auditor.settings import Settings


@click.group()
def command() -> None:
    """Show the settings, and where each of them comes from."""


@command.command()
@click.option("--format", "format_name", type=click.Choice(["text", "json"]), default="text", show_default=True)
def show(format_name: str) -> int:
    """Show every setting, its value and where it comes from."""
    from auditor.settings import Settings

    rows = _rows(Settings.load())
    if format_name == "json":
        _output.put(json.dumps([dict(zip(("key", "value", "from"), row, strict=True)) for row in rows],
                               ensure_ascii=False, indent=1) + "\n")
        return 0
    from reports.plain import visible

    wide = max(len(key) for key, _, _ in rows)
    for key, value, origin in rows:
        _output.put(f"{key:<{wide}}  {visible(_words(value))}  ({visible(origin)})\n")
    return 0


def _rows(settings: Settings) -> list[tuple[str, Any, str]]:
    """(key, value, where from) of every setting and folder."""
    from auditor.schema import plain

    file = str(settings.folders.settings)
    home = "AUDITOR_HOME" if os.environ.get("AUDITOR_HOME") else "the custom of this system"
    values = {
        "me.employed_since": settings.employed_since, "me.role": settings.role, "accounts": settings.accounts,
        "language": settings.language, "notify_command": settings.notify_command}
    rows: list[tuple[str, Any, str]] = [("settings", file, home), ("data", str(settings.folders.data), home),
            ("cache", str(settings.folders.cache), home), ("policy", *_policy(settings))]
    for key, value in values.items():
        line = settings.lines.get(key)
        rows.append((key, plain(value), f"{file}, line {line}" if line else "default"))
    names = settings.me.namesakes
    rows.append(("namesakes", list(names), str(settings.folders.namesakes) if names else "default"))
    return rows


def _policy(settings: Settings) -> tuple[str | None, str]:
    from auditor.errors import NoPolicy
    from auditor.settings import locate_policy

    try:
        found = locate_policy(None, settings)
    except NoPolicy:
        return None, "none: `auditor init` makes one"
    return str(found.path), found.origin + ("" if found.path.is_file() else "; there is no such file")


def _words(value: Any) -> str:
    if value is None or value == []:
        return "–"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
