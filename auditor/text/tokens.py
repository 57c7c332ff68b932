"""Cut a folded text into tokens and sentences.

A token is a word, one Han or Kana character, a number, a handle, a hashtag, a link, an
e-mail address or an emoji. Punctuation is no token: it ends clauses and sentences.
Contractions fall in two ("i'm" → i 'm, "don't" → do n't, "l'équipe" → l' equipe) and so do
hyphenated words, so that phrases can be written without thinking of either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from auditor.text.fold import Folded

Kind = Literal["word", "han", "number", "money", "percent", "handle", "hashtag", "url", "email", "emoji"]

MAX_SENTENCE = 160  # tokens; a longer run is cut, so that work stays linear
CJK = "\u3005\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_TLD = ("com|org|net|io|dev|app|example|test|invalid|edu|gov|int|info|biz|co|uk|us|eu|de|fr|es|it|nl|ch|at|be|se|no|"
        "fi|dk|pl|cz|pt|ie|ca|au|nz|jp|cn|tw|hk|sg|kr|in|br|mx|ru|ua|tr|za|me|tv|cc|ai|ly|gg|so|to|fm|xyz|blog|"
        "social|cloud|tech|online|site|store|shop|page|wiki|news|live|world|email|health|bank|travel|games|agency")
_TOKEN = re.compile(
    r"(?P<url>(?:https?://|www\.)[^\s<>\"“”」）)\]]*[^\s<>\"“”」）)\].,;:!?'…。，！？、]"
    rf"|(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:{_TLD})(?![\w@-])(?:/[^\s<>\"）)\]]*[^\s<>\"）)\].,;:!?'…。，！？、])?)"
    r"|(?P<email>[a-z0-9][\w.+-]{0,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+)"
    r"|(?P<handle>@[a-z0-9_](?:[\w.-]*\w)?(?:@[a-z0-9-]+(?:\.[a-z0-9-]+)+)?)"
    r"|(?P<hashtag>[#＃][^\W_][\w]*)"
    r"|(?P<money>(?:us|hk|nt|a|c|nz|s)?[$€£¥￥₩₹]\s?\d[\d,.']*\d?\s?(?:k|m|bn|mn|million|billion|thousand)?\b"
    r"|\d[\d,.']*\s?(?:[$€£¥￥₩₹]|usd|eur|gbp|chf|ntd|rmb|quid|euros?|dollars?|pounds?|bucks)(?![a-z]))"
    r"|(?P<percent>\d[\d,.]*\s?(?:%|％|percent|per cent|pct)(?![a-z]))"
    rf"|(?P<han>[{CJK}])"
    r"|(?P<number>\d+(?:[.,:/]\d+)*(?:k|m|bn|mn)?(?![\da-z_]))"
    rf"|(?P<word>(?:(?![{CJK}])[^\W_])+(?:\*+(?:(?![{CJK}])[^\W_])*|'(?:(?![{CJK}])[^\W_])+)*'?)"
    r"|(?P<stop>[.!?…。！？]+|\n[\s]*)"
    r"|(?P<clause>[,;:()\[\]{}\"“”«»„/|•·—–，、；：（）「」『』【】《》〈〉～~]|(?<=\s)-+(?=\s)|--+)"
    r"|(?P<emoji>[\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff][\U0001f3fb-\U0001f3ff]?)")
_SUFFIX = re.compile(r"(?P<stem>.+?)(?P<tail>n't|'(?:s|m|re|ve|ll|d)|s')$")
_PREFIX = re.compile(r"(?P<head>(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu)')(?P<stem>\w.*)$")
_BARE = {"im": ("i", "'m"), "ive": ("i", "'ve"), "dont": ("do", "n't"), "doesnt": ("does", "n't"),
         "didnt": ("did", "n't"), "isnt": ("is", "n't"), "arent": ("are", "n't"), "wasnt": ("was", "n't"),
         "werent": ("were", "n't"), "havent": ("have", "n't"), "hasnt": ("has", "n't"), "hadnt": ("had", "n't"),
         "wont": ("will", "n't"), "wouldnt": ("would", "n't"), "couldnt": ("could", "n't"), "cant": ("can", "n't"),
         "shouldnt": ("should", "n't"), "youre": ("you", "'re"), "theyre": ("they", "'re"), "thats": ("that", "'s"),
         "cannot": ("can", "n't"), "youve": ("you", "'ve"), "weve": ("we", "'ve"), "whats": ("what", "'s")}
_TAILS = frozenset({"n't", "'s", "'m", "'re", "'ve", "'ll", "'d"})
_IRREGULAR = {"wo": "will", "ca": "can", "sha": "shall", "ai": "is"}
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr st prof inc ltd co corp vs etc no nr approx dept est sr jr e.g i.e eg ie u.s u.k".split())
_QUOTES = re.compile(r"\"[^\"\n]{1,400}\"|“[^”\n]{1,400}”|"
                     r"«[^»\n]{1,400}»|„[^“”\n]{1,400}[“”]|「[^」\n]{1,400}」|『[^』\n]{1,400}』")


@dataclass(slots=True)
class Sentence:
    """Tokens of one sentence, in parallel lists. Offsets are code points of the original text.

    `clause[i]` numbers the clause that token i stands in; `shape[i]` is "l" (lower case), "t"
    (capitalised), "u" (all capitals, two letters or more), "m" (capitals inside) or "" (no letters);
    `quoted[i]` tells that it stands between quotation marks; `question` and `shout` tell how the
    sentence ends ("?", "!").
    """

    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    clause: list[int] = field(default_factory=list)
    shape: list[str] = field(default_factory=list)
    quoted: list[bool] = field(default_factory=list)
    question: bool = False
    shout: bool = False
    simple: bool = True

    def __len__(self) -> int:
        return len(self.words)

    def index_at(self, offset: int) -> int:
        """The token that holds the original offset, or the next one after it."""
        for i, end in enumerate(self.ends):
            if offset < end:
                return i
        return len(self.words)


def phrase_words(text: str) -> list[str]:
    """The tokens of a (folded) phrase, as they stand in texts; the tail of a contraction may stand alone ("'m")."""
    words: list[str] = []
    for chunk in text.split():
        if chunk in _TAILS:
            words.append(chunk)
        else:
            words += [piece for piece, _, _, kind in _pieces(_TOKEN.finditer(chunk)) if kind not in ("stop", "clause")]
    return words


def split_word(word: str) -> list[tuple[str, int, int]]:
    """A word cut at its contractions: (token, start, end) within the word."""
    if word in _BARE:
        head, tail = _BARE[word]
        cut = len(word) - len(tail.replace("'", ""))
        return [(head, 0, cut), (tail, cut, len(word))]
    if "'" not in word:
        return [(word, 0, len(word))]
    if match := _SUFFIX.match(word):
        stem, tail = match["stem"], match["tail"]
        if tail == "s'":
            return [(stem + "s", 0, len(word) - 1), ("'s", len(word) - 1, len(word))]
        if tail == "n't":
            return [(_IRREGULAR.get(stem, stem), 0, len(stem)), ("n't", len(stem), len(word))]
        return [(stem, 0, len(stem)), (tail, len(stem), len(word))]
    if match := _PREFIX.match(word):
        cut = len(match["head"])
        return [(match["head"], 0, cut), (match["stem"], cut, len(word))]
    return [(word.rstrip("'"), 0, len(word.rstrip("'")))]


def sentences(text: Folded) -> list[Sentence]:
    """The sentences of a text, in order; empty ones left out."""
    return _Cutter(text).cut()


# What stands between blanks: most of it is a word or two with a mark behind them, and the same again and again.
# Han and Kana, which stand without blanks, are cut off from what is beside them.
_CHUNK = re.compile(rf"(?P<line>\n\s*)|(?P<han>[{CJK}]+)|(?P<rest>[^\s{CJK}]+)")
# Pieces of such chunks do not depend on what stands around them: no digits, links, handles or lone dashes.
_PLAIN = re.compile(rf"(?!-|.*www\.)(?:(?![{CJK}\d_])\w|['*,;:()!?\"“”«»„—–‘’-])+(?<!-)[.!?…]*\Z")
_MOST_CHUNKS = 50_000
# How far a token may reach beyond its chunk ("$ 5,000 million").
_AHEAD = 80


class _Chunks(dict[str, tuple[tuple[str, int, int, str], ...] | None]):
    """The pieces (token, start, end, kind) of each plain chunk; None for a chunk that has to be read in its place."""

    def __missing__(self, chunk: str) -> tuple[tuple[str, int, int, str], ...] | None:
        found = tuple(_pieces(_TOKEN.finditer(chunk))) if _PLAIN.match(chunk) else None
        if len(self) >= _MOST_CHUNKS:
            self.clear()
        if len(chunk) <= 40:
            self[chunk] = found
        return found


def _pieces(matches: Iterable[re.Match[str]]) -> Iterator[tuple[str, int, int, str]]:
    """Matches as (token, start, end, kind), contractions cut."""
    for match in matches:
        kind, at = match.lastgroup or "word", match.start()
        if kind == "word":
            for word, start, end in split_word(match[0]):
                if word:
                    yield word, at + start, at + end, kind
        else:
            yield match[0], at, match.end(), kind


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


class _Cutter:
    """One walk over the tokens of a text."""

    def __init__(self, text: Folded) -> None:
        self.text = text
        self.done: list[Sentence] = []
        self.now = Sentence()
        self.clause = 0
        norm = text.norm
        self.lines = text.raw.count("\n")
        quotes = len(norm) < 20_000 and ("\"" in norm or not norm.isascii())
        self.quotes = [match.span() for match in _QUOTES.finditer(norm)] if quotes else []

    def cut(self) -> list[Sentence]:
        norm = self.text.norm
        done = 0  # what lies before was read with the chunk before it
        for match in _CHUNK.finditer(norm):
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
                pieces = _chunks[norm[start:end]]
                if pieces is None:
                    done = self._in_place(start, end)
                else:
                    for piece, first, last, kind in pieces:
                        self._take(piece, start + first, start + last, kind)
        self._close()
        return self.done

    def _in_place(self, start: int, end: int) -> int:
        """Read the tokens that begin between `start` and `end`, seeing what stands around; returns where the last one ends."""
        for match in _TOKEN.finditer(self.text.norm, start, end + _AHEAD):
            if match.start() >= end:
                break
            for piece in _pieces((match,)):
                self._take(*piece)
            start = match.end()
        return start

    def _take(self, piece: str, start: int, end: int, kind: str) -> None:
        if kind == "stop":
            self._stop(piece, start, end)
        elif kind == "clause":
            self.clause += 1
        elif kind == "emoji":
            self.clause += 1
            self._add(piece, start, end, kind)
            self.clause += 1
        else:
            self._add(piece, start, end, kind)

    def _stop(self, stop: str, start: int, end: int) -> None:
        norm = self.text.norm
        after = norm[end:end + 1]
        if stop[0] == "\n":
            if after.islower() and "\n" not in stop[1:] and self.lines < 12 and self._wrapped(start, end):
                return
            self._close()
            return
        if stop == ".":
            if after and not after.isspace() and after not in "\"'”’)」":
                self.clause += 1
                return
            if self.now.words and (self.now.words[-1] in _ABBREVIATIONS or (len(self.now.words[-1]) == 1
                                   and self.now.words[-1] != "i" and self.now.shape[-1] == "u")):
                return
        self.now.question = self.now.question or "?" in stop or "？" in stop
        self.now.shout = self.now.shout or "!" in stop or "！" in stop
        self._close()

    def _wrapped(self, start: int, end: int) -> bool:
        """A line break inside a sentence: the next line goes on in lower case after an unfinished long line."""
        line = self.text.norm.rfind("\n", 0, start) + 1
        raw_at = self.text.span(end, end + 1)[0] if end < len(self.text.norm) else 0
        return start - line > 50 and self.text.raw[raw_at:raw_at + 1].islower()

    def _add(self, word: str, start: int, end: int, kind: str) -> None:
        now = self.now
        if len(now.words) >= MAX_SENTENCE:
            self._close()
            now = self.now
        text = self.text
        if self.quotes:
            now.quoted.append(any(a <= start < b for a, b in self.quotes))
        if text.offsets is not None:
            start, end = text.span(start, end)
        now.words.append(word)
        now.starts.append(start)
        now.ends.append(end)
        now.kinds.append(kind)
        now.clause.append(self.clause)
        if kind == "word":
            now.shape.append(_shapes[text.raw[start:end]])
        else:
            now.shape.append("")
            now.simple = False

    def _add_han(self, run: str, start: int) -> None:
        """Add Han and Kana characters, each a token."""
        while run:
            room = MAX_SENTENCE - len(self.now.words)
            if not room:
                self._close()
                continue
            here, run = run[:room], run[room:]
            now, many, end = self.now, len(here), start + len(here)
            offsets = self.text.offsets
            now.words.extend(here)
            now.starts.extend(offsets[start:end] if offsets is not None else range(start, end))
            now.ends.extend([at + 1 for at in now.starts[-many:]])
            now.kinds.extend(["han"] * many)
            now.clause.extend([self.clause] * many)
            now.shape.extend([""] * many)
            if self.quotes:
                now.quoted.extend([any(a <= at < b for a, b in self.quotes) for at in range(start, end)])
            start = end

    def _close(self) -> None:
        now = self.now
        if now.words:
            if not self.quotes:
                now.quoted = [False] * len(now.words)
            self.done.append(now)
        elif self.done and (now.question or now.shout):
            self.done[-1].question |= now.question
            self.done[-1].shout |= now.shout
        self.now = Sentence()
        self.clause = 0


def shape(word: str) -> str:
    """How a word is written: "l", "t", "u", "m" or ""; see `Sentence`."""
    if word.islower():
        return "l"
    if word.isupper():
        return "u" if len(word) > 1 else "t"
    if word[:1].isupper() and word[1:].islower():
        return "t"
    return "m" if any(c.isupper() for c in word) else ""
