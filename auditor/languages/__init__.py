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


@cache
def long_words() -> dict[str, tuple[str, ...]]:
    """Chinese words of three characters and more whose first two also end firms' names: first two → the rests."""
    found: dict[str, tuple[str, ...]] = {}
    for word in files(__name__).joinpath("_long_words.txt").read_text(encoding="utf-8").split():
        found[word[:2]] = (*found.get(word[:2], ()), word[2:])
    return found


@cache
def common_words() -> frozenset[str]:
    """Everyday English words, folded: what a hashtag is run together of, and what a name may be by accident."""
    return frozenset(files(__name__).joinpath("_words.txt").read_text(encoding="utf-8").split())
