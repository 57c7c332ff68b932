"""YAML as a tree that knows where everything stands; bounded, and deaf to YAML's tricks.

The tree is built from libyaml's events by hand, because a policy may come from a stranger:
depth and size are bounded before anything is expanded (an alias counts as much as what it
stands for), tags are refused, and a key that stands twice is a fault instead of a silent choice.
Lines and columns count from 1, columns in code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from auditor.errors import Fault
from auditor.schema import show

MAX_BYTES = 8_000_000
MAX_DEPTH = 40
MAX_NODES = 400_000
MAX_SAME_FAULT = 20

# YAML 1.2, production c-printable. Compiled only where libyaml has refused a text: it is slow to compile.
UNPRINTABLE = "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
# A hashtag in a list without quotes, which YAML takes for a comment.
HASH = re.compile(r"[\[,{][ \t]*#(?=\w)")
TAB_INDENT = re.compile(r"^ *\t", re.M)


class YamlError(ValueError):
    """The text is no YAML that we read; `faults` says where and why."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(str(faults[0]))
        self.faults = faults


@dataclass(slots=True)
class Node:
    """A value of the file. `quoted` is true for a text in quotes or a block, which is always a text."""

    kind: Literal["scalar", "list", "map"]
    line: int
    column: int
    text: str = ""
    quoted: bool = False
    items: list[Node] = field(default_factory=list)
    pairs: list[tuple[Node, Node]] = field(default_factory=list)
    size: int = 1
    depth: int = 1


def decode(raw: bytes) -> str:
    """Bytes of a file as text: UTF-8, or UTF-16 with its mark. YamlError names the first bad byte."""
    if len(raw) > MAX_BYTES:
        raise YamlError(Fault("(file)", f"has {len(raw):,} bytes", f"at most {MAX_BYTES:,}", 1, 1))
    encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8", "replace") if encoding != "utf-16" else ""
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        raise YamlError(Fault("(file)", f"byte {raw[error.start]:#04x} is no {encoding[:6].upper().rstrip('-')}",
                               "save the file as UTF-8", line, column)) from None


def parse(text: str) -> tuple[Node | None, list[Fault]]:
    """The tree of a text (None when it is empty) and the faults that do not hinder reading on.

    YamlError when the text is no YAML, or goes beyond a bound.
    """
    builder = _Builder()
    for event, mark in _events(text):
        builder.take(event, mark.line + 1, mark.column + 1)
    return builder.root, builder.faults


def _position(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - (text.rfind("\n", 0, index) + 1) + 1


def _events(text: str) -> Iterator[tuple[Any, Any]]:
    import yaml

    try:
        for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            yield event, event.start_mark
    except yaml.MarkedYAMLError as error:
        raise YamlError(*_syntax_faults(text, error)) from None
    except (yaml.YAMLError, ValueError) as error:
        bad = [Fault("(file)", f"the character U+{ord(m[0]):04X} has no place in a text file", "delete it",
                     *_position(text, m.start())) for m in re.finditer(UNPRINTABLE, text)]
        raise YamlError(*bad[:MAX_SAME_FAULT] or [
            Fault("(file)", f"is no YAML: {show(str(error))}", "", 1, 1)]) from None


class _Builder:
    """Events in, tree out; a stack instead of recursion, so that depth costs nothing."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.faults: list[Fault] = []
        self.documents = 0
        self._stack: list[tuple[Node, str | None, list[Node]]] = []
        self._anchors: dict[str, Node | None] = {}
        self._nodes = 0

    def take(self, event: Any, line: int, column: int) -> None:
        kind = type(event).__name__
        if kind == "DocumentStartEvent":
            self.documents += 1
            if self.documents == 2:
                raise YamlError(Fault("(file)", "a second document begins here", "one policy to a file", line, column))
        elif kind in ("MappingStartEvent", "SequenceStartEvent"):
            self._open(event, Node("map" if kind[0] == "M" else "list", line, column))
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            self._close()
        elif kind == "ScalarEvent":
            self._tag(event, line, column)
            quoted = event.style in ("'", '"', "|", ">") or event.tag is not None
            node = Node("scalar", line, column, event.value, quoted)
            if event.anchor:
                self._anchors[event.anchor] = node
            self._add(node)
        elif kind == "AliasEvent":
            self._add(self._alias(event.anchor, line, column))

    def _open(self, event: Any, node: Node) -> None:
        self._tag(event, node.line, node.column)
        if len(self._stack) >= MAX_DEPTH:
            raise YamlError(Fault("(file)", f"is nested more than {MAX_DEPTH} deep", "", node.line, node.column))
        if event.anchor:
            self._anchors[event.anchor] = None
        self._stack.append((node, event.anchor, []))

    def _close(self) -> None:
        node, anchor, held = self._stack.pop()
        if node.kind == "list":
            node.items = held
        else:
            node.pairs = list(zip(held[::2], held[1::2], strict=True))
            self._twice(node)
        node.size = 1 + sum(child.size for child in held)
        node.depth = 1 + max((child.depth for child in held), default=0)
        if anchor:
            self._anchors[anchor] = node
        self._add(node)

    def _add(self, node: Node) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise YamlError(Fault("(file)", f"holds more than {MAX_NODES:,} values", "", node.line, node.column))
        if self._stack:
            self._stack[-1][2].append(node)
        elif self.root is None:
            self.root = node

    def _alias(self, name: str, line: int, column: int) -> Node:
        name = clean(name)
        if name not in self._anchors:
            raise YamlError(Fault("(file)", f"*{name} stands for nothing",
                                   "a text that begins with * stands in quotes", line, column))
        target = self._anchors[name]
        if target is None:
            raise YamlError(Fault("(file)", f"*{name} holds itself", "write it out", line, column))
        if len(self._stack) + target.depth > MAX_DEPTH:
            raise YamlError(Fault("(file)", f"*{name} nests more than {MAX_DEPTH} deep", "write it out", line, column))
        self._nodes += target.size
        if self._nodes > MAX_NODES:
            raise YamlError(Fault("(file)", f"*{name} swells the file beyond {MAX_NODES:,} values",
                                   "write it out", line, column))
        return target

    def _tag(self, event: Any, line: int, column: int) -> None:
        if event.tag not in (None, "!", "tag:yaml.org,2002:str"):
            self.faults.append(Fault("(file)", f"the tag {show(event.tag)} is not used here",
                                     "leave it out", line, column))

    def _twice(self, node: Node) -> None:
        seen: dict[str, int] = {}
        for key, _ in node.pairs:
            if key.kind != "scalar":
                self.faults.append(Fault("(file)", f"a {key.kind} stands where a key belongs", "key: value",
                                         key.line, key.column))
            elif key.text in seen and key.text != "<<":
                self.faults.append(Fault(clean(key.text), f"stands twice (first in line {seen[key.text]})",
                                         "one entry for each key", key.line, key.column))
            else:
                seen[key.text] = key.line


def clean(place: str) -> str:
    """A path that is safe to print and not endless."""
    text = "".join(c if c.isprintable() else "�" for c in place)
    return text if len(text) <= 120 else text[:119] + "…"


# libyaml's words → (what, what would be right), in words of the person who wrote the file.
SYNTAX = (
    ("tab character", "a tab stands where spaces belong", "indent with spaces"),
    ("mapping values are not allowed", "a second colon, or a value that goes on below, confuses this line",
     'put the text into quotes: key: "text: more"; or mend the line above'),
    ("could not find expected ':'", "a line without a colon stands among keys", "key: value"),
    ("did not find expected ',' or ']'", "a list is not closed", 'a ] at its end; a text with # or , in "quotes"'),
    ("did not find expected ',' or '}'", "a map is not closed", 'a } at its end; a text with # or , in "quotes"'),
    ("unexpected end of stream", "a quotation mark is not closed", "close it"),
    ("unknown escape character", "this backslash stands for nothing", "'single quotes' leave a backslash alone"),
    ("did not find expected key", "this line does not fit the lines above", "the same indent as its neighbours"),
    ("expected node content", "something is missing before this", "a value, or no comma"),
    ("expected '-' indicator", "this line does not fit the list above", "the same indent as its neighbours"),
    ("incompatible YAML", "this version of YAML is not known", "leave the line with %YAML out"),
)


def _syntax_faults(text: str, error: Any) -> list[Fault]:
    mark = error.problem_mark or error.context_mark
    problem = str(error.problem or error.context or "")
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    lines = text.splitlines()
    here = lines[line - 1][column - 1 : column] if line <= len(lines) else ""
    if here == "\t" or "tab character" in problem:
        tabs = [Fault("(file)", *SYNTAX[0][1:], *_position(text, m.end() - 1)) for m in TAB_INDENT.finditer(text)]
        return tabs[:MAX_SAME_FAULT] or [Fault("(file)", *SYNTAX[0][1:], line, column)]
    if "cannot start any token" in problem:
        hint = f'put it into quotes: "{here}…"'
        return [Fault("(file)", f"a text cannot begin with {show(here)}", hint, line, column)]
    if "node content" in problem or problem.startswith("did not find expected ',' or"):
        swallowed = [m.end() - 1 for m in HASH.finditer(text) if text.count("\n", 0, m.end()) < line]
        if swallowed:
            where = _position(text, swallowed[-1])
            return [Fault("(file)", "# begins a comment here", 'put it into quotes: "#…"', *where)]
    if problem.startswith("did not find expected ',' or") and error.context_mark:
        # The end of the file says nothing; where the bracket opened does.
        line, column = error.context_mark.line + 1, error.context_mark.column + 1
    for words, what, right in SYNTAX:
        if words in problem:
            return [Fault("(file)", what, right, line, column)]
    return [Fault("(file)", f"is no YAML here: {show(problem)}", "", line, column)]
