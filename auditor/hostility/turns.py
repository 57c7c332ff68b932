"""What turns an act round: quotation, report, denial, condemnation, reclaimed use, play, oneself as the butt."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.grammar.reading import Clause, Hit
from auditor.hostility.acts import Aim

if TYPE_CHECKING:
    from auditor.hostility.scene import Scene

_SINGLE = re.compile(r"(?<!\w)['‘][^'‘’\n]{2,240}['’](?!\w)")
# Acts whose own words hold a denial.
_DENYING = frozenset({"h.ask", "h.doubt", "h.quality", "h.abuse", "h.junk", "h.burn"})
_READ = 20_000
# How far before an act a denial still governs it, in tokens.
_SCOPE = 6


def turned(hit: Hit, aim: Aim, i: int, scene: Scene) -> bool:
    """True when the act is not the author's own, or is none."""
    return (_quoted(hit, scene) or _denied(hit) or _reported(hit, scene) or _condemned(hit, aim, i, scene)
            or _told_of(hit, aim) or _own(hit, aim) or (aim == "person" and _play(hit, scene)))


def quotes(clause: Clause) -> list[bool]:
    """For each token, whether it stands between quotation marks, single ones included."""
    single = _single(clause.raw)
    if not single:
        return clause.sentence.quoted
    marks = list(clause.sentence.quoted)
    starts = clause.sentence.starts
    for first, last in single:
        if last > starts[0] and first <= starts[-1]:
            for i, start in enumerate(starts):
                marks[i] = marks[i] or first <= start < last
    return marks


@lru_cache(maxsize=16)
def _single(raw: str) -> tuple[tuple[int, int], ...]:
    """Where single quotation marks stand around words, in the first part of a long text."""
    if "'" not in raw and "‘" not in raw:
        return ()
    return tuple(match.span() for match in _SINGLE.finditer(raw[:_READ]))


def _quoted(hit: Hit, scene: Scene) -> bool:
    marks = quotes(hit.clause)
    return all(marks[hit.start:hit.end]) and not scene.agreed


def _denied(hit: Hit) -> bool:
    """A denial before the act in the same clause: "I don't think that …", "not all … are …"."""
    clause = hit.clause
    if hit.name in _DENYING or clause.grammar is None:
        return False
    deny, stop = clause.grammar.mask("deny"), clause.grammar.mask("not_but")
    skip = {t for span in clause.spans("not_racist") for t in range(span.start, span.end)}
    numbers = clause.sentence.clause
    for t in range(hit.start - 1, max(-1, hit.start - 1 - _SCOPE), -1):
        if numbers[t] != numbers[hit.start] or clause.marked.masks[t] & stop:
            return False
        if clause.marked.masks[t] & deny and t not in skip:
            return True
    return False


def _reported(hit: Hit, scene: Scene) -> bool:
    """Somebody else's words or deeds: a word of saying or a name for such words before the act, in the sentence."""
    clause = hit.clause
    if clause.has("common_knowledge") or clause.grammar is None:
        return False
    turn = max((span.end for span in clause.spans("not_but") if span.end <= hit.start), default=0)
    frames = (span for span in clause.spans("report_verb", "report_noun")
              if turn <= span.start and (span.end <= hit.start or span.start == hit.start))
    if not any(_frames(clause, span.start) for span in frames):
        return False
    return not scene.agreed


def _frames(clause: Clause, start: int) -> bool:
    """True when a word of saying has another speaker, or none, and is no command."""
    grammar = clause.grammar
    if grammar is None:
        return False
    speaker, self_ = grammar.mask("other_speaker", "person", "kin", "friend", "side"), grammar.mask("self")
    before = clause.marked.masks[max(0, start - 5):start]
    if start and before[-1] & self_:
        return False
    if start and clause.sentence.words[start - 1] in ("was", "been", "being", "got"):
        # "I was told that …": somebody else speaks.
        return True
    if any(mask & speaker for mask in before):
        return True
    word = clause.sentence.words[start]
    if any(mask & self_ for mask in before):
        return False
    return word.endswith("ing") or bool(grammar.mask("report_noun") & clause.marked.masks[start])


def _condemned(hit: Hit, aim: Aim, i: int, scene: Scene) -> bool:
    """Words of condemnation in the sentence or beside it that are no part of the act."""
    clause = hit.clause
    if _condemns(clause, hit, aim):
        return True
    return any(_condemns(other, None, aim) for other in scene.neighbours(i))


def _condemns(clause: Clause, hit: Hit | None, aim: Aim) -> bool:
    skip = clause.spans("not_racist")
    if hit is not None and aim in ("side", "person"):
        # "knuckle-dragging racists" is part of the insult.
        skip += [span for span in clause.spans("condemn_hard") if span.start in (hit.end, hit.end + 1)]
    return any((hit is None or span.end <= hit.start or span.start >= hit.end)
               and not any(s.start <= span.start < s.end for s in skip) for span in clause.spans("condemn_hard"))


def _told_of(hit: Hit, aim: Aim) -> bool:
    """What a group suffers or suffered, told with sympathy or as history: "were treated as", "until 1965", "is cruel"."""
    clause = hit.clause
    if aim != "group" or hit.name in ("h.slur", "h.soft", "h.threat"):
        return False
    words = clause.sentence.words
    if any(hit.start <= span.start <= hit.end and words[span.start - 1] != "be" for span in clause.spans("v_treated")):
        return True
    if hit.start and words[hit.start - 1].endswith("ing") and clause.has("v_cop_one"):
        return True
    return clause.has("v_history", "v_ally")


def _own(hit: Hit, aim: Aim) -> bool:
    """Said of oneself or one's own: "as a dyke", "us queers", "my brain is an idiot"."""
    if hit.name in ("h.slur", "h.soft", "h.epithet", "h.is"):
        return hit.before("in_group", within=6)
    if aim != "person" or hit.name not in ("h.vocative", "h.abuse", "h.quality", "h.you", "h.adj", "s.person", "s.sex"):
        return False
    grammar = hit.clause.grammar
    others = grammar.mask("you", "he_she", "person", "they") if grammar else 0
    if any(mask & others for mask in hit.clause.marked.masks[max(0, hit.start - 4):hit.end]):
        return False
    return hit.before("self", within=4)


def _play(hit: Hit, scene: Scene) -> bool:
    return hit.clause.has("self_joke", "fiction") and hit.name != "h.sex"
