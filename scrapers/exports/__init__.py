"""Personal data exports: one reader for each platform, found by walking this package."""

from __future__ import annotations

import inspect
import pkgutil
from functools import cache
from importlib import import_module

from scrapers.exports.reader import Reader


@cache
def readers() -> tuple[Reader, ...]:
    """All readers, by the platform's name."""
    found = []
    for entry in pkgutil.iter_modules(__path__):
        module = import_module(f"{__name__}.{entry.name}")
        found += [kind() for kind in vars(module).values() if inspect.isclass(kind) and issubclass(kind, Reader)
                  and not inspect.isabstract(kind) and kind.__module__ == module.__name__]
    return tuple(sorted(found, key=lambda reader: reader.platform))
