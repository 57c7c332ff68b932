"""What each act may be aimed at, and what more it takes to count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from auditor.grammar.reading import Clause, Hit

if TYPE_CHECKING:
    from auditor.hostility.scene import Scene

Aim = Literal["group", "side", "firm", "person"]


@dataclass(frozen=True, slots=True)
class Act:
    """`aims`: at whom the act counts; `threat`: it threatens violence."""

    aims: frozenset[Aim]
    threat: bool = False


def _act(*aims: Aim, threat: bool = False) -> Act:
    return Act(frozenset(aims), threat)


ACTS = {
    "h.is": _act("group", "side", "firm", "person"),
    "h.aside": _act("group", "side"),
    "h.adj": _act("group", "side", "firm", "person"),
    "h.ask": _act("group", "side", "firm", "person"),
    "h.epithet": _act("group"),
    "h.hate": _act("group", "side"),
    "h.disgust": _act("group", "side", "person"),
    "h.harm": _act("group", "side", "person"),
    "h.exclude": _act("group"),
    "h.unable": _act("group"),
    "h.vice": _act("group"),
    "h.better": _act("group"),
    "h.lesser": _act("group"),
    "h.doubt": _act("group"),
    "h.slur": _act("group"),
    "h.soft": _act("group"),
    "h.you": _act("person", "group", "side"),
    "h.vocative": _act("person", "group", "side", "firm"),
    "h.abuse": _act("person", "group", "side"),
    "h.quality": _act("person", "side", "group"),
    "h.threat": _act("person", "group", "side", threat=True),
    "h.pile": _act("person", "group", "side"),
    "h.sex": _act("person", "group"),
    "h.evil": _act("side"),
    "h.junk": _act("firm"),
    "h.burn": _act("firm"),
}


# At whom a hit without a target is aimed by its nature; and where those must be spoken of, too.
_ALWAYS: dict[str, Aim | None] = {
    "h.slur": "group", "h.soft": "group", "h.epithet": "group", "h.better": "group", "h.exclude": "group", "h.ask": None,
    "h.doubt": None,
    "h.you": "person"}
_ABOUT: dict[str, Aim] = {"h.junk": "firm", "h.burn": "firm", "h.evil": "side", "h.hate": "group", "h.lesser": "group"}


_AGES = frozenset({"old", "older", "elderly", "senior", "single", "female", "male", "aging", "ageing"})


def fits(hit: Hit, aim: Aim, scene: Scene) -> bool:
    """True when the act's words are strong enough for this aim."""
    clause = hit.clause
    if hit.name in ("h.slur", "h.soft"):
        return not _homonym(hit)
    if hit.name in ("h.is", "h.adj", "h.ask", "h.you", "h.vocative", "h.aside"):
        return _insults(hit, aim)
    if hit.name == "h.epithet" and clause.sentence.words[hit.start] in _AGES and hit.end - hit.start == 2:
        # "the old crook" is said of one person, not of the old.
        return False
    if hit.name == "h.junk":
        return _contempt(hit, scene)
    if hit.name == "h.harm":
        return aim != "person" or (bool(hit.span("they")) and scene.topic(scene.place[id(clause)], hit.start) is not None)
    return True


def _insults(hit: Hit, aim: Aim) -> bool:
    """An insult: mild adjectives count for groups alone, metaphors that also praise ("you beast") not for persons."""
    clause = hit.clause
    if hit.name == "h.vocative" and aim != "firm" and hit.after("f_thing", within=1):
        return False
    numbers = clause.sentence.clause
    if hit.name == "h.vocative" and hit.span("he_she") and numbers[hit.start] != numbers[hit.end - 1]:
        # "my dog is so dumb, he barked": the pronoun begins a clause of its own.
        return False
    span = hit.span("vile", "dehuman", "foul", "vile_emoji", "slur_soft", "vice", "unable")
    if span is None:
        return True
    names = _at(clause, span.start, span.end)
    if hit.name == "h.aside":
        target = hit.spans[0]
        apart = clause.sentence.clause[target.end - 1] != clause.sentence.clause[span.start]
        return "vile" in names or apart
    if "vile_weak" in names and hit.name in ("h.you", "h.vocative") and aim in ("person", "firm"):
        return False
    if aim == "group":
        return names != {"foul", "foul_mild"} or "foul_mild" not in names
    if aim == "firm":
        return bool(names & {"vile", "foul_hard"})
    if names & {"vile", "slur_soft"}:
        return "vile_weak" not in names or any("是" in s.label for s in hit.spans)
    if aim == "side":
        return "foul_weak" not in names
    return "foul" in names and "foul_weak" not in names


def _contempt(hit: Hit, scene: Scene) -> bool:
    clause = hit.clause
    span = hit.span("junk")
    if span is None or clause.has("constructive"):
        return False
    mild = "junk_mild" in _at(clause, span.start, span.end)
    firm = hit.span("firm", "it")
    if firm is None:
        return not mild and len(clause.sentence) <= 9 and not clause.has("self", "it", "deny")
    direct = len(hit.spans) > 2 or abs(span.start - firm.end) <= 1
    return direct or not mild


def _homonym(hit: Hit) -> bool:
    """True when the word is part of a plain phrase ("a bundle of faggots", "Offa's Dyke")."""
    span = hit.span("slur", "slur_soft") or hit.spans[0]
    if hit.clause.has("plain_sense") and not hit.clause.has("foul", "vile", "hate", "group"):
        return True
    return any((s.start <= span.start and span.end <= s.end) or (s.start < span.end and span.start < s.end)
               for s in hit.clause.spans("homonym"))


def _at(clause: Clause, start: int, end: int) -> set[str]:
    names = {"vile", "vile_weak", "dehuman", "foul", "foul_weak", "foul_mild", "junk_mild", "slur_soft", "vile_emoji"}
    return {span.label for span in clause.spans(*names) if span.start == start and span.end == end}


def untargeted(hit: Hit, i: int, scene: Scene) -> Aim | None:
    """At whom a hit is aimed whose pattern names nobody."""
    if hit.name in _ALWAYS:
        return _ALWAYS[hit.name]
    clause = hit.clause
    topic = scene.topic(i, hit.start)
    if hit.name in _ABOUT:
        aim = _ABOUT[hit.name]
        return aim if clause.has(aim) or topic == aim else None
    if hit.name == "h.harm":
        return "group" if clause.has("group", "g_one") else topic
    if hit.name in ("h.threat", "h.pile"):
        return "group" if clause.has("group") else "side" if clause.has("side") else "person"
    return _insulted(hit, scene.topic(i, hit.end), scene)


def _insulted(hit: Hit, topic: Aim | None, scene: Scene) -> Aim | None:
    """Whom an insult without a target means: those spoken of, whoever is answered, or somebody."""
    clause = hit.clause
    if any(hit.start <= span.start < hit.end for span in clause.spans("t_role", "t_body")):
        return "person"
    if clause.has("you", "he_she", "person", "they", "t_role", "t_body") or scene.answers:
        return topic if topic in ("side", "group") and not clause.has("you", "person") else "person"
    if topic in ("person", "side", "group"):
        return topic
    # "which moron signed this off", "what an idiot": somebody is meant.
    return "person" if hit.name == "h.vocative" and not clause.has("self") else None


def violent(hit: Hit) -> bool:
    """True where the author speaks of doing it, or calls for it, rather than of what others deserve."""
    return hit.span("author_will", "kill_do", "harm_emoji") is not None
