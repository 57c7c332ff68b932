"""Reading the large files of an export item by item, in memory bounded by one item and one block."""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from auditor.errors import Refused, UsageError
from scrapers.exports.archive import AGAIN

BLOCK = 1 << 18
LARGEST_ITEM = 64_000_000
SPACE = re.compile(r"[\s;]*")
ASSIGNMENT = re.compile(r"\s*(?:var\s+|let\s+|const\s+)?[\w.$]+\s*=\s*")
ORIGINAL = "Use the file as the platform sent it; a spreadsheet or editor may have saved it anew."


class _Text:
    """A stream as text, block by block. `at` is the place that is read next."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream = stream
        self._name = name
        self._read = 0
        self._block = BLOCK
        head = stream.read(4)
        self._decoder = codecs.getincrementaldecoder(encoding_of(head))("strict")
        self.text = ""
        self.at = 0
        self.ended = False
        self._take(head)

    def _take(self, data: bytes) -> None:
        try:
            piece = self._decoder.decode(data, final=not data)
        except UnicodeDecodeError as error:
            raise wrong_encoding(self._name, self._read + error.start) from error
        self._read += len(data)
        self.text = self.text[self.at:] + piece
        self.at = 0
        self.ended = not data

    def more(self) -> None:
        """Reads on; an item that does not fit yet doubles the block. Refused for an item without end."""
        if self.ended:
            raise cut_short(self._name)
        self._block = BLOCK if len(self.text) - self.at < self._block else self._block * 2
        if len(self.text) - self.at > LARGEST_ITEM:
            raise Refused(f"{self._name} holds a single entry of more than {LARGEST_ITEM // 1_000_000} MB.",
                          "No platform makes such an export: do not open it.")
        self._take(self._stream.read(self._block))

    def peek(self) -> str:
        """The next character that is no space; empty at the end."""
        while True:
            self.at = SPACE.match(self.text, self.at).end()  # type: ignore[union-attr]  # matches the empty text too
            if self.at < len(self.text):
                return self.text[self.at]
            if self.ended:
                return ""
            self.more()

    def value(self, decoder: json.JSONDecoder) -> Any:
        """The JSON value that begins here. UsageError when it is cut short or no JSON."""
        while True:
            try:
                value, end = decoder.raw_decode(self.text, self.at)
                if end < len(self.text) or self.ended:
                    self.at = end
                    return value
            except RecursionError as error:
                raise _no_json(self._name) from error
            except json.JSONDecodeError as error:
                if self.ended:
                    raise cut_short(self._name) if error.pos >= len(self.text) - 1 or "Unterminated" in error.msg \
                        else _no_json(self._name) from error
                if error.pos < len(self.text) - 20 and "Unterminated" not in error.msg:
                    raise _no_json(self._name) from error
            self.more()


def items(stream: BinaryIO, name: str, key: str = "") -> Iterator[Any]:
    """The items of a JSON list, one after another.

    The list may stand behind an assignment (`window.YTD.tweets.part0 = […]`), or, with `key`, be a
    member of an object. A lone object instead of a list counts as one item.
    """
    text = _Text(stream, name)
    first = text.peek()
    if first not in "[{":
        _skip_assignment(text, name)
        first = text.peek()
    decoder = json.JSONDecoder(strict=False)
    if first == "{" and key:
        yield from _member(text, decoder, key, name)
    elif first == "{":
        yield text.value(decoder)
    elif first == "[":
        yield from _list(text, decoder, name)
    elif first == "":
        raise cut_short(name)
    else:
        raise _no_json(name)


def _skip_assignment(text: _Text, name: str) -> None:
    while "=" not in text.text[text.at:text.at + 400] and not text.ended:
        text.more()
    found = ASSIGNMENT.match(text.text, text.at)
    if found is None:
        raise _no_json(name) if text.text.strip() else cut_short(name)
    text.at = found.end()


def _list(text: _Text, decoder: json.JSONDecoder, name: str) -> Iterator[Any]:
    text.at += 1
    if text.peek() == "]":
        text.at += 1
        return
    while True:
        if text.peek() == "":
            raise cut_short(name)
        yield text.value(decoder)
        sign = text.peek()
        text.at += 1
        if sign == "]":
            return
        if sign != ",":
            raise cut_short(name) if sign == "" else _no_json(name)


def _member(text: _Text, decoder: json.JSONDecoder, key: str, name: str) -> Iterator[Any]:
    """The items of one list in an object; other members are read and dropped."""
    text.at += 1
    while True:
        sign = text.peek()
        if sign == ",":
            text.at += 1
            continue
        if sign == "}":
            return
        found = text.value(decoder)
        if text.peek() != ":" or not isinstance(found, str):
            raise cut_short(name) if text.peek() == "" else _no_json(name)
        text.at += 1
        if found == key and text.peek() == "[":
            yield from _list(text, decoder, name)
        elif text.peek() == "":
            raise cut_short(name)
        else:
            text.value(decoder)


def document(stream: BinaryIO, name: str) -> Any:
    """A small JSON file as a whole, an assignment before it or not."""
    found = list(items(stream, name))
    return found[0] if len(found) == 1 else found


def rows(stream: BinaryIO, name: str, backslashes: bool = False) -> Iterator[dict[str, str]]:
    """The rows of a CSV file by column name in lower case. `backslashes`: quotes are escaped with them.

    Lines before the header that hold a single cell (LinkedIn's notes) are skipped.
    """
    head = stream.read(4)
    coded = io.TextIOWrapper(io.BufferedReader(_Chained(head, stream)), encoding_of(head), errors="strict", newline="")
    quoting: dict[str, Any] = {"escapechar": "\\", "doublequote": False} if backslashes else {}
    old = csv.field_size_limit(LARGEST_ITEM)
    try:
        header: list[str] = []
        for row in csv.reader(coded, **quoting):
            if not header:
                header = [cell.strip().lower() for cell in row] if sum(map(bool, row)) > 1 else []
            elif row:
                yield dict(zip(header, row, strict=False))
        if not header:
            raise cut_short(name)
    except UnicodeDecodeError as error:
        raise wrong_encoding(name, error.start) from error
    except csv.Error as error:
        raise UsageError(f"{name} is no CSV file that can be read ({error}).", ORIGINAL) from error
    finally:
        csv.field_size_limit(old)


class _Chained(io.RawIOBase):
    """A few bytes that were read already, then the rest."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._head[:len(buffer)] if self._head else self._rest.read(len(buffer))
        self._head = self._head[len(buffer):]
        buffer[:len(data)] = data
        return len(data)


def encoding_of(head: bytes) -> str:
    """The encoding by the byte order mark; UTF-8 without one."""
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    return "utf-16" if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"


def wrong_encoding(name: str, place: int) -> UsageError:
    """The error of a file that is not in UTF-8."""
    return UsageError(f"{name} is not in UTF-8 (at byte {place}).", ORIGINAL)


def cut_short(name: str) -> UsageError:
    """The error of a file that ends too early."""
    return UsageError(f"{name} breaks off in the middle: it is half a download.", AGAIN)


def _no_json(name: str) -> UsageError:
    return UsageError(f"{name} is no JSON as the platform writes it.", ORIGINAL)
