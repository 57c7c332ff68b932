"""What the tool knows of each language, as data: one file, or one folder of files, a language.

A file may hold `SPELLINGS`, `CONCEPTS`, `PHRASES` and `PATTERNS` (notation: `auditor.grammar`).
Files are found by walking; adding a language is adding its file.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def given_names() -> frozenset[str]:
    """Common first names, folded: beside one, a capital shows nothing."""
    return frozenset(files(__name__).joinpath("_names.txt").read_text(encoding="utf-8").split())
