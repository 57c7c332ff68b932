"""Cut a folded text into sentences of tokens.

An audit reads a few hundred words of each account, so the walk is made for speed: what lies between two
blanks is looked up whole, for it mostly was seen before; only links, numbers and the like are read in place.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from operator import itemgetter
from typing import NamedTuple

from auditor.text.fold import Folded
from auditor.text.tokens import CJK, TOKEN, Piece, Sentence, pieces, shape

MAX_SENTENCE = 160  # tokens; a longer run is cut, so that work stays linear
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr st prof inc ltd co corp vs etc no nr approx dept est sr jr e.g i.e eg ie u.s u.k".split())
_QUOTES = re.compile(r"\"[^\"\n]{1,400}\"|“[^”\n]{1,400}”|"
                     r"«[^»\n]{1,400}»|„[^“”\n]{1,400}[“”]|「[^」\n]{1,400}」|『[^』\n]{1,400}』")
# What stands between blanks: most of it is a word or two with a mark behind them, and the same again and again.
# Han and Kana, which stand without blanks, are cut off from what is beside them.
_CHUNK = re.compile(rf"(?P<line>\n\s*)|(?P<han>[{CJK}]+)|(?P<rest>[^\s{CJK}]+)")
_LINE = re.compile(r"\n\s*")
_ODD = re.compile(rf"[^\S \n]|[{CJK}]")
# Pieces of such chunks do not depend on what stands around them: no digits, links, handles or lone dashes.
_PLAIN = re.compile(rf"(?!-|.*www\.)(?:(?![{CJK}\d_])\w|['*,;:()!?\"“”«»„—–‘’-])+(?<!-)[.!?…]*\Z")
_MOST_CHUNKS = 50_000
# How far a token may reach beyond its chunk ("$ 5,000 million").
_AHEAD = 80


class _Chunk(NamedTuple):
    """The pieces (token, start, end, kind) of a chunk; `words` of one that holds words alone, with marks at its ends.

    before: marks that part clauses before the first word; after: the pieces behind the last word
    """

    pieces: tuple[Piece, ...]
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    before: int
    after: tuple[Piece, ...]


def _chunk(chunk: str) -> _Chunk:
    parts = tuple(pieces(TOKEN.finditer(chunk)))
    at = [i for i, piece in enumerate(parts) if piece[3] == "word"]
    first, last = (at[0], at[-1] + 1) if at else (0, 0)
    inside, before = parts[first:last], parts[:first]
    if not at or len(at) < len(inside) or any(piece[3] != "clause" for piece in before) or any(
            shape(chunk[start:end]) != "l" for _, start, end, _ in inside):
        return _Chunk(parts, (), (), 0, ())
    return _Chunk(parts, tuple(piece[0] for piece in inside), tuple(piece[1:3] for piece in inside), len(before), parts[last:])


class _Chunks(dict[str, _Chunk | None]):
    """What is known of each plain chunk; None for one that has to be read in its place."""

    def __missing__(self, chunk: str) -> _Chunk | None:
        found = _chunk(chunk) if _PLAIN.match(chunk) else None
        if len(self) >= _MOST_CHUNKS:
            self.clear()
        if len(chunk) <= 40:
            self[chunk] = found
        return found


class _Shapes(dict[str, str]):
    """How words are written, by word."""

    def __missing__(self, word: str) -> str:
        found = shape(word)
        if len(self) >= _MOST_CHUNKS:
            self.clear()
        self[word] = found
        return found


_chunks = _Chunks()
_shapes = _Shapes()


def sentences(text: Folded) -> list[Sentence]:
    """The sentences of a text, in order; empty ones left out."""
    return _Cutter(text).cut()


class _Cutter:
    """One walk over the tokens of a text.

    Of the sentence at hand only what is not the rule is noted: tokens that are no words (`kinds`), words that are not
    in lower case (`shapes`), where a clause ends (`cuts`).
    """

    def __init__(self, text: Folded) -> None:
        self.text = text
        self.done: list[Sentence] = []
        norm = text.norm
        self.lines = text.raw.count("\n")
        quotes = len(norm) < 20_000 and ("\"" in norm or not norm.isascii())
        self.quotes = [text.span(*match.span()) for match in _QUOTES.finditer(norm)] if quotes else []
        self._begin()

    def _begin(self) -> None:
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.kinds: dict[int, str] = {}
        self.shapes: dict[int, str] = {}
        self.cuts: list[int] = []
        self.question = self.shout = False

    def cut(self) -> list[Sentence]:
        """All sentences."""
        text = self.text
        if text.offsets is None and not _ODD.search(text.norm):
            self._cut_lines()
        else:
            self._cut_runs()
        self._close()
        return self.done

    def _cut_lines(self) -> None:
        """Cut a text whose blanks are plain ones and whose characters stand where they stood."""
        at = 0
        for line in _LINE.finditer(self.text.norm):
            self._cut_line(at, line.start())
            self._stop(line[0], line.start(), line.end())
            at = line.end()
        self._cut_line(at, len(self.text.norm))

    def _cut_line(self, at: int, end: int) -> None:
        norm, raw = self.text.norm[at:end], self.text.raw[at:end]
        chunks = norm.split(" ")
        written = raw.split(" ")
        if len(written) != len(chunks):
            self._cut_runs(at, end)
            return
        done = at  # what lies before was read with the chunk before it
        for chunk, asis in zip(chunks, written, strict=True):
            if chunk and at >= done:
                found = _chunks[chunk]
                if found is None:
                    done = self._in_place(at, at + len(chunk))
                elif found.words and len(self.words) + len(found.words) <= MAX_SENTENCE:
                    self._add_words(found, at, "" if asis == chunk else asis)
                else:
                    self._take_all(found.pieces, at)
            elif at + len(chunk) > done > at:
                done = self._in_place(done, at + len(chunk))
            at += len(chunk) + 1

    def _add_words(self, chunk: _Chunk, at: int, written: str) -> None:
        """Add a chunk of words; `written` is how it is written, where that is not in lower case."""
        if chunk.before:
            self._part(chunk.before)
        if written:
            for i, (first, last) in enumerate(chunk.spans, len(self.words)):
                self.shapes[i] = _shapes[written[first:last]]
        self.words += chunk.words
        for first, last in chunk.spans:
            self.starts.append(at + first)
            self.ends.append(at + last)
        if chunk.after:
            self._take_all(chunk.after, at)

    def _cut_runs(self, at: int = 0, stop: int | None = None) -> None:
        """Cut any text."""
        norm = self.text.norm
        done = 0  # as above
        for match in _CHUNK.finditer(norm, at, len(norm) if stop is None else stop):
            start, end = match.span()
            if start < done:
                if end <= done:
                    continue
                start = done
            if match.lastgroup == "line":
                self._stop(norm[start:end], start, end)
            elif match.lastgroup == "han":
                self._add_han(norm[start:end], start)
            else:
                found = _chunks[norm[start:end]]
                if found is None:
                    done = self._in_place(start, end)
                else:
                    self._take_all(found.pieces, start)

    def _in_place(self, start: int, end: int) -> int:
        """Read the tokens that begin between `start` and `end`, seeing what stands around; returns where the last one ends."""
        for match in TOKEN.finditer(self.text.norm, start, end + _AHEAD):
            if match.start() >= end:
                break
            self._take_all(pieces((match,)), 0)
            start = match.end()
        return start

    def _take_all(self, found: Iterable[Piece], base: int) -> None:
        for piece, start, end, kind in found:
            if kind == "stop":
                self._stop(piece, base + start, base + end)
            elif kind == "clause":
                self._part()
            elif kind == "emoji":
                self._part()
                self._add(piece, base + start, base + end, kind)
                self._part()
            else:
                self._add(piece, base + start, base + end, kind)

    def _part(self, times: int = 1) -> None:
        """A clause ends here."""
        self.cuts += [len(self.words)] * times

    def _stop(self, stop: str, start: int, end: int) -> None:
        norm = self.text.norm
        after = norm[end:end + 1]
        if stop[0] == "\n":
            if not (after.islower() and "\n" not in stop[1:] and self.lines < 12 and self._wrapped(start, end)):
                self._close()
            return
        if stop == ".":
            if after and not after.isspace() and after not in "\"'”’)」":
                self._part()
                return
            if self.words and self.words[-1] in _ABBREVIATIONS:
                return
        self.question = self.question or "?" in stop or "？" in stop
        self.shout = self.shout or "!" in stop or "！" in stop
        self._close()

    def _wrapped(self, start: int, end: int) -> bool:
        """A line break inside a sentence: the next line goes on in lower case after an unfinished long line."""
        line = self.text.norm.rfind("\n", 0, start) + 1
        raw_at = self.text.span(end, end + 1)[0] if end < len(self.text.norm) else 0
        return start - line > 50 and self.text.raw[raw_at:raw_at + 1].islower()

    def _add(self, word: str, start: int, end: int, kind: str) -> None:
        if len(self.words) >= MAX_SENTENCE:
            self._close()
        if self.text.offsets is not None:
            start, end = self.text.span(start, end)
        if kind != "word":
            self.kinds[len(self.words)] = kind
            self.shapes[len(self.words)] = ""
        elif (written := _shapes[self.text.raw[start:end]]) != "l":
            self.shapes[len(self.words)] = written
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)

    def _add_han(self, run: str, start: int) -> None:
        """Add Han and Kana characters, each a token."""
        while run:
            room = MAX_SENTENCE - len(self.words)
            if not room:
                self._close()
                continue
            here, run = run[:room], run[room:]
            end, many = start + len(here), len(self.words)
            offsets = self.text.offsets
            at = offsets[start:end] if offsets is not None else range(start, end)
            self.kinds.update(dict.fromkeys(range(many, many + len(here)), "han"))
            self.shapes.update(dict.fromkeys(range(many, many + len(here)), ""))
            self.words += here
            self.starts += at
            self.ends += [i + 1 for i in at]
            start = end

    def _close(self) -> None:
        """The sentence ends here."""
        if self.words:
            self.done.append(self._sentence())
        elif self.done and (self.question or self.shout):
            self.done[-1].question |= self.question
            self.done[-1].shout |= self.shout
        self._begin()

    def _sentence(self) -> Sentence:
        many = len(self.words)
        kinds, shapes, clause = ["word"] * many, ["l"] * many, [0] * many
        for i, kind in self.kinds.items():
            kinds[i] = kind
        for i, written in self.shapes.items():
            shapes[i] = written
        if self.cuts:
            clause = []
            for number, end in enumerate((*self.cuts, many)):
                clause += [number] * (end - len(clause))
        simple = not self.kinds or set(self.kinds.values()) == {"han"}
        return Sentence(self.words, self.starts, self.ends, kinds, clause, shapes, self._quoted(),
                        self.question, self.shout, simple)

    def _quoted(self) -> list[bool]:
        if not self.quotes:
            return [False] * len(self.words)
        last = [bisect_right(self.quotes, start, key=itemgetter(0)) - 1 for start in self.starts]
        return [i >= 0 and start < self.quotes[i][1] for i, start in zip(last, self.starts, strict=True)]
