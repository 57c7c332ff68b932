"""Fold a text to the form in which it is compared, with a way back to the original offsets.

Folding lower-cases, takes width, styling and accents off letters, drops what cannot be
seen (zero-width characters, direction marks, variation selectors), turns look-alike letters
of other scripts inside Latin words into the Latin ones, and Traditional into Simplified
Chinese. Offsets are code points.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

_APOSTROPHES = "'’‘ʼ＇`´ʹ‛"
_HYPHENS = "-‐‑﹣－"
_SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz", strict=True))
# Letters that look like a Latin one (after lower-casing), from Cyrillic, Greek and Armenian.
_LOOKALIKES = dict(zip("аеорсхуікјѕһԁԛԝвмнтгпґ" "αβεικνορτυχηϲ" "օսհո",
                       "aeopcxyikjshdqwbmhtrnr" "abeikvoptuxnc" "ouhn", strict=True))
_FOREIGN = re.compile("[\u0370-\u058f]")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[a-z]")


@dataclass(frozen=True, slots=True)
class Folded:
    """`norm` is the folded text; `offsets[i]` is where its character i stands in `raw` (None: the same place)."""

    raw: str
    norm: str
    offsets: Sequence[int] | None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A span of `norm` as a span of `raw`, trailing invisible characters left out."""
        if self.offsets is None:
            return start, end
        if start >= end:
            at = self.offsets[start] if start < len(self.offsets) else len(self.raw)
            return at, at
        return self.offsets[start], self.offsets[end - 1] + 1


def fold(raw: str) -> Folded:
    """The folded form of `raw`. Time and memory are linear in its length."""
    if raw.isascii():
        return Folded(raw, raw.lower().replace("`", "'"), None)
    norm = raw.translate(_letters)
    offsets = None if _letters.uneven.isdisjoint(raw) else _offsets([_letters[ord(char)] for char in raw])
    return Folded(raw, _unmask(norm), offsets)


def fold_plain(text: str) -> str:
    """The folded form alone, for names and phrases."""
    return fold(text).norm


def _offsets(pieces: list[str]) -> list[int]:
    offsets: list[int] = []
    for i, piece in enumerate(pieces):
        offsets.extend([i] * len(piece))
    return offsets


def _unmask(norm: str) -> str:
    """Look-alike letters as Latin ones: in words that mix scripts, and in words of nothing else amid Latin text."""
    if not _FOREIGN.search(norm):
        return norm
    latin = len(_LATIN.findall(norm))
    foreign = sum(char in _LOOKALIKES or "\u0370" <= char <= "\u058f" for char in norm)

    def mend(match: re.Match[str]) -> str:
        word = match[0]
        if word.isascii() or not _FOREIGN.search(word):
            return word
        mixed = _LATIN.search(word) is not None
        pure = all(char in _LOOKALIKES for char in word) and len(word) > 2 and latin > foreign
        return "".join(_LOOKALIKES.get(char, char) for char in word) if mixed or pure else word

    return _WORD.sub(mend, norm)


class _Letters(dict[int, str]):
    """What each character is folded to, by code point; `uneven`: those that become none or several."""

    def __init__(self) -> None:
        super().__init__()
        self.uneven: set[str] = set()

    def __missing__(self, code: int) -> str:
        char = chr(code)
        folded = _fold_char(char)
        if len(folded) != 1:
            self.uneven.add(char)
        self[code] = folded
        return folded


_letters = _Letters()


def _fold_char(char: str) -> str:
    if char in _APOSTROPHES:
        return "'"
    if char in _HYPHENS:
        return "-"
    if char in _SMALL_CAPITALS:
        return _SMALL_CAPITALS[char]
    code = ord(char)
    if 0x1F150 <= code <= 0x1F189 and (code - 0x1F150) % 32 < 26:
        return chr(ord("a") + (code - 0x1F150) % 32)
    if unicodedata.category(char) == "Cf" or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:
        return ""
    if _is_combining(code):
        return ""
    if 0xD800 <= code <= 0xDFFF:  # half of a character: no letter, and not to be handed to what wants UTF-8
        return "\ufffd"
    if "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003ffff":
        return simplified(char)
    return _fold_letter(char, code)


def _is_combining(code: int) -> bool:
    return 0x300 <= code <= 0x36F or 0x1AB0 <= code <= 0x1AFF or 0x20D0 <= code <= 0x20FF


def _fold_letter(char: str, code: int) -> str:
    if code < 0x600 or 0x1D00 <= code < 0x2C80 or 0xA720 <= code < 0xAB70 or 0xFB00 <= code < 0xFB50 or code > 0x1D3FF:
        parts = unicodedata.normalize("NFKD", char)
        folded = "".join(c for c in parts if not _is_combining(ord(c)))
        return "".join(_fold_special(c) for c in folded.casefold()) or ""
    return unicodedata.normalize("NFKC", char).casefold()


def _fold_special(char: str) -> str:
    return {"ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}.get(char, char)


@cache
def _converter() -> object:
    import opencc

    return opencc.OpenCC("t2s")


@cache
def simplified(char: str) -> str:
    """One Han character in its Simplified form (by OpenCC); another character unchanged."""
    converted: str = _converter().convert(char)  # type: ignore[attr-defined]  # untyped library
    return converted if len(converted) == 1 else char
