"""Other people's words inside a post: `>` lines, blockquotes, a forum's quote boxes. They are context only.

Also the little Markdown that must be read to see what a reader sees: links, pictures, comments.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from auditor.model import Excerpt
from scrapers.html_text import Rich, read_html, tidy, unique

BOXES = ("blockquote", "quote")
QUOTED_LINE = re.compile(r"^\s{0,3}(?:>|&gt;)\s?(?![_<>-]*<)(.*)$")
COMMENT = re.compile(r"<!--.*?(?:-->|$)", re.DOTALL)
PICTURE = re.compile(r"!\[([^\]\n]*)\]\([^()\s]*(?:\s+\"[^\"\n]*\")?\)")
LINK = re.compile(r"(?<!!)\[([^\[\]\n]*)\]\((https?://[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+\"[^\"\n]*\")?\)")
BARE = re.compile(r"https?://[^\s<>\"'\])}]+")
TAG = re.compile(r"</?[A-Za-z][^<>]*>|&(?:#\d+|#x[0-9A-Fa-f]+|[A-Za-z]\w+);")


def html(source: object, base: str = "", leave_out: Iterable[str] = ()) -> tuple[Rich, Excerpt | None]:
    """A forum post's HTML → the author's own words, and what they quoted."""
    own = read_html(source, base, (*BOXES, *leave_out))
    text = str(source)
    if not any(mark in text for mark in ("<blockquote", "quote")):
        return own, None
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(text, "html.parser")
    boxes = [box for box in soup.select("blockquote, aside.quote") if box.find_parent(["blockquote", "aside"]) is None]
    return own, _excerpt(read_html(str(box)).text for box in boxes)


def lines(source: str) -> tuple[str, Excerpt | None]:
    """Text with `>` lines → the author's own lines, and the quoted ones."""
    own: list[str] = []
    others: list[str] = []
    for line in source.splitlines():
        found = QUOTED_LINE.match(line)
        (others if found else own).append(found[1] if found else line)
    return tidy("\n".join(own)), _excerpt(others)


def markdown(source: str, base: str = "") -> tuple[Rich, Excerpt | None]:
    """Markdown → the author's words as a reader sees them but for emphasis marks, and what they quoted."""
    links: list[str] = []
    alts: list[str] = []

    def link(found: re.Match[str]) -> str:
        links.append(found[2])
        return found[1]

    def picture(found: re.Match[str]) -> str:
        alts.append(found[1].strip())
        return ""

    words, quoted = lines(COMMENT.sub("", source))
    words = LINK.sub(link, PICTURE.sub(picture, words))
    if TAG.search(words):
        rich = read_html(words, base, breaks=True)
        words, links, alts = rich.text, [*links, *rich.links], [*alts, *rich.alts]
    links += [found.rstrip(".,;:!?") for found in BARE.findall(words)]
    return Rich(tidy(words), unique(links), tuple(filter(None, alts))), quoted


def _excerpt(texts: Iterable[str]) -> Excerpt | None:
    joined = tidy("\n".join(texts))
    return Excerpt(text=joined) if joined else None
