"""Sources: everything that can be read into a Snapshot.

Every module of this package and of `scrapers.exports` is walked, and every concrete `Source` in it taken; packages
of others register theirs under the entry point group `association_auditor.sources` (a Source class, or a module
with some). `find` decides which source an account belongs to.
"""

from __future__ import annotations

import difflib
import inspect
import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from types import ModuleType

from auditor.errors import UsageError
from scrapers import addresses
from scrapers.base import Page, Source, Tools, read

GROUP = "association_auditor.sources"
FORMS = "@name@server, name.bsky.social, https://…, file:snapshot.json, or the path of a data export"

__all__ = ["Page", "Source", "Tools", "built_in", "find", "read", "sources"]


@cache
def sources() -> tuple[Source, ...]:
    """All sources, those that are asked first in front; those of other packages before equals."""
    found = [*_installed(), *built_in()]
    return tuple(sorted(found, key=lambda source: source.priority))


@cache
def built_in() -> tuple[Source, ...]:
    """The sources of this package."""
    return tuple(kind() for module in _modules() for kind in _kinds(module))


def find(account: str) -> Source:
    """The source that `account`, as a person wrote it, belongs to. UsageError with the nearest form when none fits."""
    text = account.strip()
    if text.lower().startswith("file:"):  # unmistakable, and asked for in scripts: no need to load all the others
        from scrapers.file import File

        return File()
    for source in sources():
        if source.matches(text):
            return source
    raise UsageError(f'"{shown(text)}" fits no source.', hint(text))


def hint(text: str) -> str:
    """What was probably meant."""
    if text.startswith("@") and len(text) > 1 and "@" not in text[1:]:
        return f"Name the server, too: {shown(text)}@server, or paste the profile's address."
    if text.endswith((".json", ".jsonl")):
        return f"For a snapshot on this machine write file:{shown(text)}"
    if (handle := addresses.handle(text)) and addresses.on_platform(handle.domain):
        return f"Paste the profile's address: https://{handle.domain}/{handle.user}"
    examples = [example for source in sources() for example in source.examples]
    close = difflib.get_close_matches(text.lower(), examples, 1, 0.75)
    if close:
        return f"Did you mean something like {close[0]}? `auditor sources` lists what can be read."
    return f"Write {FORMS}. `auditor sources` lists what can be read."


def shown(text: str) -> str:
    """A person's own input, safe to print again."""
    clean = "".join(c if c.isprintable() else "�" for c in text)
    return clean if len(clean) <= 80 else clean[:79] + "…"


def _modules() -> Iterator[ModuleType]:
    for package in ("scrapers", "scrapers.exports"):
        folder = import_module(package)
        for entry in pkgutil.iter_modules(folder.__path__):
            if not entry.ispkg and not entry.name.startswith("_"):
                yield import_module(f"{package}.{entry.name}")


def _kinds(module: ModuleType) -> Iterator[type[Source]]:
    """The concrete sources that a module defines itself; what has no name is a base for others."""
    for kind in vars(module).values():
        if (inspect.isclass(kind) and issubclass(kind, Source) and not inspect.isabstract(kind)
                and hasattr(kind, "name") and kind.__module__ == module.__name__):
            yield kind


def _installed() -> Iterator[Source]:
    """Sources of other packages; one that cannot be loaded is left out rather than stopping the tool."""
    from importlib.metadata import entry_points

    for entry in entry_points(group=GROUP):
        try:
            loaded = entry.load()
            kinds = list(_kinds(loaded)) if isinstance(loaded, ModuleType) else [loaded]
            yield from (kind() for kind in kinds if isinstance(kind, type) and issubclass(kind, Source))
        except Exception as error:  # somebody else's code may fail in any way
            import warnings

            warnings.warn(f"the source {entry.name!r} of another package cannot be used: {error}", stacklevel=2)
