"""Compile phrase patterns; the notation is described in `auditor.grammar`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from auditor.grammar.elements import Element, Pattern, Sequence
from auditor.grammar.lexicon import Lexicon

KINDS = ("url", "email", "handle", "hashtag", "number", "money", "percent", "emoji", "proper", "capital", "allcaps", "any")
NAMES = ("subject", "company", "product", "competitor", "code_name", "customer", "customer_name", "candidate")
LONG_GAP = 12

_ELEMENT = re.compile(
    r"(?P<gap>\.\.\.\d*|\.\.\d+)(?:!<(?P<barred>[^<>]+)>)?"
    r"|(?P<bang>!)?<(?P<names>[^<>]+)>(?P<maybe>\?)?"
    r"|(?P<bang2>!)?\((?P<words>(?:[^()]|\([^()]*\))*)\)(?P<maybe2>\?)?(?P<inflect>~)?"
    r"|(?P<start>\^)|(?P<end>\$)"
    r"|(?P<plain>[^\s<>()^$]+)")


class BadPattern(ValueError):
    """A pattern that cannot be read; the message says what is wrong."""


def compile_pattern(name: str, source: str, lexicon: Lexicon) -> Pattern:
    """One pattern. Plain words in it are added to the lexicon. BadPattern when it cannot be read."""
    parts: list[Sequence] = []
    barred: list[Sequence] = []
    for piece in re.split(r"\s&\s", source):
        piece = piece.strip()
        # A leading "!<a>" of a part that is nothing else bars the whole sentence, as does "! …".
        lone = re.fullmatch(r"!\s*(<[^<>]+>|\(.+\))", piece)
        if lone or piece.startswith("! "):
            barred.append(_sequence(lone[1] if lone else piece[2:], lexicon, source))
        else:
            parts.append(_sequence(piece, lexicon, source))
    if not parts:
        raise BadPattern(f"nothing to look for in {source!r}: it only says what must not be there")
    return Pattern(name, source, tuple(parts), tuple(barred), tuple(need for part in parts for need in part.need))


def split_patterns(value: str | Iterable[str]) -> Iterator[str]:
    """The patterns of one name: a list, or one a line."""
    lines = value.splitlines() if isinstance(value, str) else value
    for line in lines:
        if line.strip() and not line.strip().startswith("#"):
            yield line.strip()


def _sequence(text: str, lexicon: Lexicon, source: str) -> Sequence:
    elements: list[Element] = []
    at = 0
    plain: list[str] = []
    for match in _ELEMENT.finditer(text):
        if text[at:match.start()].strip():
            raise BadPattern(f"cannot read {text[at:match.start()].strip()!r} in {source!r}")
        at = match.end()
        if match["plain"] and not match["plain"].endswith("?"):
            plain.append(match["plain"])
            continue
        if plain:
            elements.append(_words(" ".join(plain), lexicon))
            plain = []
        elements.append(_element(match, lexicon))
    if text[at:].strip():
        raise BadPattern(f"cannot read {text[at:].strip()!r} in {source!r}")
    if plain:
        elements.append(_words(" ".join(plain), lexicon))
    need = tuple(e.concepts for e in elements if e.step == "class" and not e.optional)
    if not need:
        raise BadPattern(f"{text!r} in {source!r} would match anything: it needs a word or a concept")
    return Sequence(tuple(elements), need)


def _element(match: re.Match[str], lexicon: Lexicon) -> Element:
    if match["gap"]:
        barred = _concepts(match["barred"], lexicon) if match["barred"] else ()
        if match["gap"].startswith("..."):
            return Element("gap", barred, int(match["gap"][3:] or LONG_GAP), across=True)
        return Element("gap", barred, int(match["gap"][2:]))
    if match["start"]:
        return Element("start")
    if match["end"]:
        return Element("end")
    if match["plain"]:
        return _words(match["plain"][:-1], lexicon, optional=True)
    if match["names"]:
        concepts = _concepts(match["names"], lexicon)
        if match["bang"]:
            return Element("not", concepts)
        return Element("class", concepts, optional=bool(match["maybe"]), label=match["names"])
    words = f"({match['words']})~" if match["inflect"] else match["words"]
    if match["bang2"]:
        return Element("not", _words(words, lexicon).concepts)
    return _words(words, lexicon, optional=bool(match["maybe2"]))


def _concepts(names: str, lexicon: Lexicon) -> tuple[int, ...]:
    return tuple(sorted({lexicon.number(name.strip()) for name in names.split("|")}))


def _words(text: str, lexicon: Lexicon, optional: bool = False) -> Element:
    """Plain words as a concept of their own, named by themselves."""
    name = f"={text}"
    if name not in lexicon.numbers:
        try:
            lexicon.add(name, text)
        except ValueError as error:
            raise BadPattern(str(error)) from error
    return Element("class", (lexicon.number(name),), optional=optional, label=text)
