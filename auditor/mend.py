"""A draft as it would look mended, as far as wording can mend it. Pure.

A tie that is not told gets a plain sentence in front, in the language of the text; words of a
secret or of a customer's data are left out. What only a person can mend (an attack, inside
knowledge) stays as it is: the caller judges the mended text again and says what is left.
"""

from __future__ import annotations

from collections.abc import Iterable

from auditor.model import Flag

# One sentence that shows the tie. The company is named as the policy names it.
DISCLOSURES = {
    "en": "I work at {company}. ", "zh": "我在{company}工作。", "ja": "私は{company}で働いています。",
    "de": "Ich arbeite bei {company}. ", "fr": "Je travaille chez {company}. ", "es": "Trabajo en {company}. ",
}
DISCLOSED = frozenset({"undisclosed-endorsement", "weak-disclosure"})
LEFT_OUT = frozenset({"secret-exposed", "customer-privacy"})
GAP = "[…]"


def mended(text: str, flags: Iterable[Flag], company: str, languages: Iterable[str]) -> str | None:
    """`text` with what wording can mend, mended; None when it can mend nothing.

    `languages` are those of the text, the main one first; English where none of them has a sentence here.
    """
    flags = tuple(flags)
    spans = [(evidence.start, evidence.end) for flag in flags if flag.rule in LEFT_OUT
             for evidence in flag.evidence if evidence.part == "text"]
    out = _without(text, spans)
    if any(flag.rule in DISCLOSED for flag in flags):
        language = next((code for code in languages if code in DISCLOSURES), "en")
        out = DISCLOSURES[language].format(company=company) + out
    return out if out != text else None


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """`text` with each span replaced by a gap; spans may overlap."""
    out, at = [], 0
    for start, end in sorted(spans):
        if end <= at:
            continue
        if start >= at:
            out += [text[at:start], GAP]
        at = end
    return "".join(out) + text[at:]
