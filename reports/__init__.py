"""Reports: the Audit written down for a person or a program, one format a file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reports.base import Format, PostRef, View

__all__ = ["Format", "PostRef", "View", "by_suffix", "find", "names"]

# Files of the package that hold no format, and formats named otherwise than their file.
_HELPERS = frozenset({"__init__", "answer", "base", "passages", "plain", "view"})
_FILE_OF = {"text": "terminal"}


def names() -> list[str]:
    """The names of all formats, `text` first; found by the names of the files, none of which is imported."""
    files = {entry[:-3] for entry in os.listdir(os.path.dirname(__file__)) if entry.endswith(".py")}  # noqa: PTH120, PTH208 - start-up
    formats = {name for name in files - _HELPERS if not name.startswith("_")} - set(_FILE_OF.values())
    return [*_FILE_OF, *sorted(formats)]


def find(name: str) -> Format:
    """The format called `name`. KeyError when there is none."""
    if name not in names():
        raise KeyError(name)
    from importlib import import_module

    from reports.base import Format

    module = import_module(f"reports.{_FILE_OF.get(name, name)}")
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, Format) and value.__module__ == module.__name__:
            return value()
    raise KeyError(name)


def by_suffix(suffix: str) -> str | None:
    """The name of the format whose files end in `suffix` (".json"); None when there is none."""
    return next((name for name in names() if find(name).suffix == suffix.lower()), None) if suffix else None


def __getattr__(name: str) -> object:
    """The names of `reports.base` on first use, so that listing the formats' names stays cheap."""
    if name not in ("Format", "PostRef", "View"):
        raise AttributeError(f"module 'reports' has no attribute {name!r}")
    from reports import base

    found: object = getattr(base, name)
    return found
