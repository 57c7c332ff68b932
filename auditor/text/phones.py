"""Phone numbers in a text, by a well-kept library that is loaded only where there are digits enough."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

# Nine digits or more, with the usual signs between them.
_LIKELY = re.compile(r"(?<![\w/.])\+?\(?\d(?:[\s().-]{0,2}\d){8,14}(?![\w/])")
_REGIONS = ("GB", "US", "TW", "CN", "HK", "DE", "FR", "ES", "JP", "NZ", "AU", "IN")


def phones(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of every phone number, international or as dialled in one of the regions of the tool's languages."""
    for match in _LIKELY.finditer(text):
        if _is_phone(match[0]):
            yield match.start(), match.end()


def _is_phone(number: str) -> bool:
    library = _library()
    for region in (None,) if number.startswith("+") else _REGIONS:
        try:
            parsed = library.parse(number, region)
        except library.NumberParseException:
            continue
        if library.is_possible_number(parsed) and (number.startswith(("+", "0", "1", "(")) or library.is_valid_number(parsed)):
            return True
    return False


@cache
def _library() -> Any:
    import phonenumbers

    return phonenumbers
