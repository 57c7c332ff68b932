"""The tokens of a folded text.

A token is a word, one Han or Kana character, a number, a handle, a hashtag, a link, an
e-mail address or an emoji. Punctuation is no token: it ends clauses and sentences.
Contractions fall in two ("i'm" → i 'm, "don't" → do n't, "l'équipe" → l' equipe) and so do
hyphenated words, so that phrases can be written without thinking of either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

# Token, start, end, kind.
Piece = tuple[str, int, int, str]
Kind = Literal["word", "han", "number", "money", "percent", "handle", "hashtag", "url", "email", "emoji"]

CJK = "\u3005\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_TLD = ("com|org|net|io|dev|app|example|test|invalid|edu|gov|int|info|biz|co|uk|us|eu|de|fr|es|it|nl|ch|at|be|se|no|"
        "fi|dk|pl|cz|pt|ie|ca|au|nz|jp|cn|tw|hk|sg|kr|in|br|mx|ru|ua|tr|za|me|tv|cc|ai|ly|gg|so|to|fm|xyz|blog|"
        "social|cloud|tech|online|site|store|shop|page|wiki|news|live|world|email|health|bank|travel|games|agency")
TOKEN = re.compile(
    r"(?P<url>(?:https?://|www\.)[^\s<>\"“”」）)\]]*[^\s<>\"“”」）)\].,;:!?'…。，！？、]"
    rf"|(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:{_TLD})(?![\w@-])(?:/[^\s<>\"）)\]]*[^\s<>\"）)\].,;:!?'…。，！？、])?)"
    r"|(?P<email>[a-z0-9][\w.+-]{0,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+)"
    r"|(?P<handle>@[a-z0-9_](?:[\w.-]*\w)?(?:@[a-z0-9-]+(?:\.[a-z0-9-]+)+)?)"
    r"|(?P<hashtag>[#＃][^\W_][\w]*)"
    r"|(?P<money>(?:us|hk|nt|a|c|nz|s)?[$€£¥￥₩₹][^\S\n]?\d[\d,.']*\d?[^\S\n]?(?:k|m|bn|mn|million|billion|thousand)?\b"
    r"|\d[\d,.']*[^\S\n]?(?:[$€£¥￥₩₹]|usd|eur|gbp|chf|ntd|rmb|quid|euros?|dollars?|pounds?|bucks)(?![a-z]))"
    r"|(?P<percent>\d[\d,.]*[^\S\n]?(?:%|％|percent|per cent|pct)(?![a-z]))"
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


@dataclass(slots=True)
class Sentence:
    """Tokens of one sentence, in parallel lists. Offsets are code points of the original text.

    `clause[i]` numbers the clause that token i stands in; `shape[i]` is "l" (lower case), "t"
    (capitalised), "u" (all capitals, two letters or more), "m" (capitals inside) or "" (no letters);
    `quoted[i]` tells that it stands between quotation marks; `question` and `shout` tell how the
    sentence ends ("?", "!").
    """

    words: list[str]
    starts: list[int]
    ends: list[int]
    kinds: list[str]
    clause: list[int]
    shape: list[str]
    quoted: list[bool]
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
            words += [piece for piece, _, _, kind in pieces(TOKEN.finditer(chunk)) if kind not in ("stop", "clause")]
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


def pieces(matches: Iterable[re.Match[str]]) -> Iterator[Piece]:
    """Matches of `TOKEN` as (token, start, end, kind), contractions cut; kind may be "stop" or "clause" too."""
    for match in matches:
        kind, at = match.lastgroup or "word", match.start()
        if kind == "word":
            for word, start, end in split_word(match[0]):
                if word:
                    yield word, at + start, at + end, kind
        else:
            yield match[0], at, match.end(), kind


def shape(word: str) -> str:
    """How a word is written: "l", "t", "u", "m" or ""; see `Sentence`."""
    if word.islower():
        return "l"
    if word.isupper():
        return "u" if len(word) > 1 else "t"
    if word[:1].isupper() and word[1:].islower():
        return "t"
    return "m" if any(c.isupper() for c in word) else ""
