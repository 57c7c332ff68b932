"""The rules, found by walking this package: each file holds one subclass of `Rule`."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from auditor.rules.base import Rule


@cache
def rules() -> tuple[Rule, ...]:
    """One instance of every rule, by id."""
    found: list[Rule] = []
    for info in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{info.name}")
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Rule) and value.__module__ == module.__name__ and value is not Rule:
                found.append(value())
    return tuple(sorted(found, key=lambda rule: rule.id))
