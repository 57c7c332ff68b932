"""Text of strangers made harmless for a terminal or a log, and wrapped to a width."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

# What can move the cursor, start an escape, turn the direction of reading or hide text: control
# characters, bidi marks and overrides, zero-width and invisible ones, line separators, tags, surrogates.
HARMFUL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]")
_EMOJI_JOINER = "\u200d"


def visible(text: str, lines: bool = False) -> str:
    """`text` with every harmful character shown as a mark: ␛ for an escape, <U+202E> for an override.

    With `lines`, line breaks stay; otherwise they become spaces. Joiners inside emoji stay.
    """
    text = text.replace("\r\n", "\n")

    def mark(found: re.Match[str]) -> str:
        character = found.group()
        if character in "\n\t":
            return character if lines and character == "\n" else " "
        if character == _EMOJI_JOINER and _inside_emoji(text, found.start()):
            return character
        code = ord(character)
        if code < 0x20:
            return chr(0x2400 + code)
        return "␡" if code == 0x7F else f"<U+{code:04X}>"

    return HARMFUL.sub(mark, text)


def _inside_emoji(text: str, at: int) -> bool:
    """True for a joiner between two pictures (family, profession); anywhere else it hides something."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    pictures = ("So", "Sk")
    return bool(before and after) and (
        before == "\ufe0f" or unicodedata.category(before) in pictures) and unicodedata.category(after) in pictures


def bounded(text: str, limit: int = 240) -> str:
    """At most `limit` code points of `text`, with an ellipsis where it was cut."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def width(text: str) -> int:
    """Columns that `text` takes in a terminal: wide East Asian letters take two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def wrap(text: str, columns: int, first: str = "", rest: str | None = None) -> str:
    """`text` in lines of at most `columns`, the first led by `first`, the others by `rest` (default: spaces)."""
    rest = " " * width(first) if rest is None else rest
    out: list[str] = []
    for paragraph in text.split("\n"):
        for line in _lines(paragraph, max(columns - width(first), 20)):
            out.append(((rest if out else first) + line).rstrip())
    return "\n".join(out)


def _lines(text: str, columns: int) -> Iterator[str]:
    line, used = "", 0
    for piece in _pieces(text, columns):
        wide = width(piece)
        if used + width(piece.rstrip()) > columns and line:
            yield line.rstrip()
            line, used = "", 0
        line, used = line + piece, used + wide
    yield line


def _pieces(text: str, columns: int) -> Iterator[str]:
    """Words with the space after them; wide letters one by one; a word longer than a line is cut."""
    for word in re.findall(r"[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+\s*|[^\s]\s*|\s+", text):
        while width(word) > columns:
            yield word[:columns // 2]
            word = word[columns // 2 :]
        yield word
