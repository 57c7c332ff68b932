"""Are there digits in a text, and how many? Asked of every post, so ASCII is not walked character by character."""

from __future__ import annotations

import re

_ASCII = re.compile("[0-9]")


def digits(text: str) -> int:
    """How many digits of any script stand in a text."""
    return len(_ASCII.findall(text)) if text.isascii() else sum(char.isdigit() for char in text)


def has_digit(text: str) -> bool:
    """True when there is one."""
    return _ASCII.search(text) is not None or (not text.isascii() and any(char.isdigit() for char in text))
