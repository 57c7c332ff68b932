"""HTML of a post or bio → the text as a reader sees it, and where its links really lead.

Line breaks come from `br` and from blocks only, so that inline markup never splits a word and
neighbouring blocks never glue together. What Mastodon marks `.invisible` (the ends of long addresses)
is not seen and left out, the whole address stays in the links. Entities are decoded once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

if TYPE_CHECKING:
    from bs4 import Tag

BLOCKS = frozenset({"address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "figcaption", "figure",
                    "footer", "form", "header", "hr", "li", "main", "nav", "ol", "pre", "section", "table", "tr", "ul"})
PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
UNSEEN = frozenset({"script", "style", "template", "head", "noscript", "iframe", "object", "svg", "math", "textarea",
                    "select", "audio", "video", "title"})
SCHEMES = frozenset({"http", "https", "mailto"})
SPACES = re.compile(r"[ \t\r\n\f]+")
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")  # halves of surrogate pairs, too: no file takes them
MARGINS = re.compile(r"[ \t]+(?=\n)")
GAPS = re.compile(r"\n{3,}")
LONGEST = 200_000


@dataclass(frozen=True, slots=True)
class Rich:
    """Text, link targets in order without repeats, and alt texts of pictures that are no emoji."""

    text: str = ""
    links: tuple[str, ...] = ()
    alts: tuple[str, ...] = ()


def read_html(html: object, base: str = "", leave_out: Iterable[str] = (), breaks: bool = False) -> Rich:
    """HTML → Rich. Anything but a text counts as empty.

    base:      address that relative links belong to
    leave_out: classes and tag names whose elements are not the author's words ("quote-inline", "blockquote")
    breaks:    keep line breaks of the source (for servers that send plain text with a little markup)
    """
    if not isinstance(html, str) or not html:
        return Rich()
    if "<" not in html and "&" not in html:
        return Rich(tidy(html if breaks else SPACES.sub(" ", html)))
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(html[:LONGEST], "html.parser")
    writer = _Writer(base, frozenset(leave_out), breaks)
    writer.walk(soup)
    return Rich(tidy("".join(writer.pieces)), unique(writer.links), tuple(writer.alts))


def tidy(text: str) -> str:
    """No control characters, no spaces before line breaks, at most one empty line, no margins."""
    return GAPS.sub("\n\n", MARGINS.sub("", CONTROLS.sub("", text.replace("\r\n", "\n")))).strip()


def unique(items: Iterable[str]) -> tuple[str, ...]:
    """The items in order, each once, empty ones left out."""
    return tuple(dict.fromkeys(item for item in items if item))


def target(href: object, base: str = "") -> str:
    """The absolute address of a link; empty when it leads to no web page or mailbox."""
    if not isinstance(href, str):
        return ""
    href = CONTROLS.sub("", href).strip()
    try:
        url = urljoin(base, href) if base else href
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in SCHEMES and (parts.netloc or parts.scheme == "mailto") else ""


class _Writer:
    def __init__(self, base: str, leave_out: frozenset[str], breaks: bool) -> None:
        self.pieces: list[str] = []
        self.links: list[str] = []
        self.alts: list[str] = []
        self._base = base
        self._leave_out = leave_out
        self._breaks = breaks
        self._pre = 0

    def walk(self, root: Tag) -> None:
        """Writes the tree; a stack of its own, for trees of any depth."""
        from bs4 import Tag
        from bs4.element import Comment, NavigableString

        stack: list[tuple[Tag | None, Iterator[object]]] = [(None, iter(root.contents))]
        while stack:
            tag, children = stack[-1]
            node = next(children, None)
            if node is None:
                stack.pop()
                if tag is not None:
                    self._leave(tag)
            elif isinstance(node, Tag):
                if self._enter(node):
                    stack.append((node, iter(node.contents)))
            elif isinstance(node, NavigableString) and not isinstance(node, Comment) and type(node) is NavigableString:
                self._text(str(node))

    def _text(self, text: str) -> None:
        if not self._pre and not self._breaks:
            text = SPACES.sub(" ", text)
            if text.startswith(" ") and self.pieces and self.pieces[-1].endswith((" ", "\n")):
                text = text[1:]
        if text:
            self.pieces.append(text)

    def _enter(self, tag: Tag) -> bool:
        """Writes what stands before an element's content; False when the content is not to be seen."""
        name = tag.name
        classes = set(_classes(tag))
        if name in UNSEEN or "invisible" in classes or _hidden(tag) or self._leave_out & (classes | {name}):
            return False
        if name == "br":
            self.pieces.append("\n")
        elif name == "img":
            self._image(tag, classes)
        elif name in PARAGRAPHS:
            self.pieces.append("\n\n")
        elif name in BLOCKS:
            self._line()
        elif name == "a" and not self._is_tag_link(tag, classes):
            self.links.append(target(tag.get("href"), self._base))
        self._pre += name == "pre"
        return True

    def _leave(self, tag: Tag) -> None:
        self._pre -= tag.name == "pre"
        if tag.name in PARAGRAPHS:
            self.pieces.append("\n\n")
        elif tag.name in BLOCKS:
            self._line()
        elif "ellipsis" in _classes(tag):
            self.pieces.append("…")

    def _line(self) -> None:
        """Ends the line, if one is begun."""
        if self.pieces and not self.pieces[-1].endswith("\n"):
            self.pieces.append("\n")

    def _image(self, tag: Tag, classes: set[str]) -> None:
        alt = tag.get("alt")
        if not isinstance(alt, str) or not alt:
            return
        if any("emoji" in name for name in classes):
            self.pieces.append(alt)
        else:
            self.alts.append(tidy(alt))

    @staticmethod
    def _is_tag_link(tag: Tag, classes: set[str]) -> bool:
        """Hashtags lead to the server's own lists; the tag itself stands in the text."""
        return "hashtag" in classes or "tag" in (tag.get("rel") or ())


def _classes(tag: Tag) -> list[str]:
    value = tag.get("class")
    if value is None:
        return []
    return value.split() if isinstance(value, str) else list(value)


def _hidden(tag: Tag) -> bool:
    style = tag.get("style")
    return tag.has_attr("hidden") or (isinstance(style, str) and "display:none" in style.replace(" ", "").lower())
