"""Contempt without an insulting word: belittling phrases count where somebody they belittle is spoken of close by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.grammar.match import Span
from auditor.grammar.reading import Hit
from auditor.hostility.acts import Aim

if TYPE_CHECKING:
    from auditor.hostility.scene import Scene

# Turns of phrase that hold whom they are said of, or follow at once.
_WHOLE = frozenset({"s.antithesis", "s.with", "s.binominal"})
# How many sentences may lie between a phrase and the people it is said of.
_REACH = 2


@dataclass(frozen=True, slots=True)
class _Theme:
    """Phrases said of an aim: concepts, a pattern, and the concepts that name whom they are said of."""

    aim: Aim
    name: str
    concepts: tuple[str, ...]
    of: tuple[str, ...]


_THEMES = (
    _Theme("group", "s.antithesis", (), ("group",)),
    _Theme("side", "s.antithesis", (), ("side",)),
    _Theme("firm", "s.antithesis", (), ("firm",)),
    _Theme("side", "s.with", (), ("side",)),
    _Theme("group", "s.with", (), ("group",)),
    _Theme("firm", "s.with", (), ("competitor",)),
    _Theme("side", "s.binominal", (), ("side",)),
    _Theme("firm", "s.binominal", (), ("firm",)),
    _Theme("person", "s.binominal", (), ("person", "he_she", "t_role", "t_body")),
    _Theme("group", "s.beast", ("beast",), ("group",)),
    _Theme("group", "s.group", ("slight_group", "slight_weak"), ("group", "g_proxy")),
    _Theme("side", "s.side", ("slight_side", "beast"), ("side",)),
    _Theme("firm", "s.firm", ("slight_firm",), ("firm",)),
    _Theme("person", "s.threat", ("slight_threat",), ("person", "you", "he_she", "t_role", "t_body")),
    _Theme("person", "s.threat", ("slight_threat_weak",), ("person", "you", "he_she", "t_role", "t_body")),
    _Theme("person", "s.sex", ("slight_sexual",), ("person", "he_she", "t_role", "t_body")),
    _Theme("person", "s.person", ("slight_person",), ("person", "you", "he_she", "t_role", "t_body")),
)
_WORDS = frozenset(concept for theme in _THEMES for concept in theme.concepts)
_PATTERNS = frozenset(theme.name for theme in _THEMES)


def near(i: int, scene: Scene) -> Iterator[tuple[Hit, Aim]]:
    """Belittling phrases of sentence i with somebody they are said of, as (words, aim)."""
    clause = scene.clauses[i]
    if not clause.present(_WORDS) and clause.hits.keys().isdisjoint(_PATTERNS):
        return
    for theme in _THEMES:
        spans = [*clause.spans(*theme.concepts)]
        for hit in clause.hits.get(theme.name, ()):
            spans.append(Span(theme.name, hit.start, hit.end))
        for span in spans:
            if _said_of(theme, i, span, scene):
                yield Hit(theme.name, theme.name, clause, (span,)), theme.aim


def _said_of(theme: _Theme, i: int, span: Span, scene: Scene) -> bool:
    clause = scene.clauses[i]
    if theme.aim == "firm" and clause.has("constructive"):
        return False
    if span.label == "slight_threat_weak" and scene.hints < 2:
        return False
    if theme.name == "s.beast" and scene.political:
        return False
    if span.label == "slight_weak" or theme.name == "s.beast":
        return any(other.end <= span.start for other in clause.spans("group"))
    named = clause.spans(*theme.of)
    if named and (theme.name in _WHOLE or any(not _same(span, other) for other in named)):
        return True
    if theme.name in _WHOLE:
        return theme.aim != "person" and scene.topic(i, span.start) == theme.aim
    if theme.aim == "person":
        return scene.answers or _beside(theme, i, scene, 1)
    if scene.topic(i, span.start) == theme.aim or _beside(theme, i, scene, _REACH):
        return True
    return scene.answers and scene.context.context is not None and scene.context.context.has(*theme.of)


def _beside(theme: _Theme, i: int, scene: Scene, reach: int) -> bool:
    around = range(max(0, i - reach), min(len(scene.clauses), i + reach + 1))
    return any(scene.clauses[j].has(*theme.of) for j in around if j != i)


def _same(span: Span, other: Span) -> bool:
    return other.start >= span.start and other.end <= span.end
