"""JSON as web pages have it: comments, trailing commas, control characters, CDATA and entities mended.

Nothing is ever evaluated.
"""

from __future__ import annotations

import contextlib
import html
import json
import re
from typing import Any

WRAPPERS = re.compile(r"^\s*(?:/\*\s*)?(?:<!--|<!\[CDATA\[|//\s*<!\[CDATA\[)(?:\s*\*/)?|"
                      r"(?:/\*\s*)?(?:-->|\]\]>|//\s*\]\]>)(?:\s*\*/)?\s*;?\s*$")
LONGEST = 2_000_000


def loads(text: str) -> list[Any]:
    """The JSON values in a text, one after another; what cannot be mended is left out."""
    text = WRAPPERS.sub("", text[:LONGEST].strip().lstrip("\ufeff"))
    for attempt in (text, html.unescape(text) if "&quot;" in text else "", mend(text)):
        found = _values(attempt)
        if found:
            return found
    return []


def _values(text: str) -> list[Any]:
    decoder = json.JSONDecoder(strict=False)
    found: list[Any] = []
    at = _skip(text, 0)
    with contextlib.suppress(ValueError, RecursionError):
        while at < len(text):
            value, at = decoder.raw_decode(text, at)
            found.append(value)
            at = _skip(text, at)
    return found


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n;,":
        at += 1
    return at


def mend(text: str) -> str:
    """The text without comments and without commas before a closing bracket; strings stay as they are."""
    out: list[str] = []
    at = 0
    while at < len(text):
        sign = text[at]
        if sign == '"':
            end = _string_end(text, at)
            out.append(text[at:end])
            at = end
        elif text.startswith("//", at):
            at = _after(text, "\n", at)
        elif text.startswith("/*", at):
            at = _after(text, "*/", at)
        else:
            if sign in "]}":
                _drop_comma(out)
            out.append(sign)
            at += 1
    return "".join(out)


def _string_end(text: str, at: int) -> int:
    at += 1
    while at < len(text) and text[at] != '"':
        at += 2 if text[at] == "\\" else 1
    return at + 1


def _after(text: str, mark: str, at: int) -> int:
    found = text.find(mark, at)
    return len(text) if found < 0 else found + len(mark)


def _drop_comma(out: list[str]) -> None:
    last = len(out) - 1
    while last >= 0 and out[last].isspace():
        last -= 1
    if last >= 0 and out[last] == ",":
        del out[last]
