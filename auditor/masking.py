"""Cover the words that must not be shown again: secrets, and what identifies a customer.

Offsets stay: each covered character becomes one bullet, so that what is shown is as long as what was written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from auditor.model import Evidence, Ground, Mention

BULLET = "•"
# (part, start, end): a stretch of a post's part that is shown nowhere, in code points.
Stretch = tuple[str, int, int]


def cover(text: str) -> str:
    """As many bullets as the text has characters; spaces and line breaks stay."""
    return "".join(char if char.isspace() else BULLET for char in text)


def mask_spans(text: str, at: int, spans: Iterable[tuple[int, int]]) -> str:
    """`text`, which stands at offset `at` of its part, with the spans (offsets in the part) covered."""
    for start, end in spans:
        first, last = max(0, start - at), min(len(text), end - at)
        if first < last:
            text = text[:first] + cover(text[first:last]) + text[last:]
    return text


def mask_words(text: str, words: Iterable[str]) -> str:
    """`text` with every occurrence of the words covered: for sentences that may quote a post."""
    for word in words:
        if word and word in text:
            text = text.replace(word, cover(word))
    return text


def hidden_words(stretches: Iterable[Stretch], parts: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """The words of the stretches, longest first; those of fewer than three characters hide nothing."""
    texts = dict(parts)
    words = {texts[part][start:end].strip() for part, start, end in stretches if part in texts}
    return tuple(sorted((word for word in words if len(word) > 2), key=len, reverse=True))


def masked_evidence(evidence: Iterable[Evidence], stretches: Iterable[Stretch]) -> tuple[Evidence, ...]:
    """The evidence with the stretches covered."""
    stretches = tuple(stretches)
    return tuple(replace(e, text=mask_spans(e.text, e.start, _within(e.part, stretches))) for e in evidence)


def masked_mention(mention: Mention, stretches: Iterable[Stretch]) -> Mention:
    """A mention whose words are covered where they stand in a stretch (an address with a password in it)."""
    return replace(mention, matched=mask_spans(mention.matched, mention.start, _within(mention.part, stretches)))


def masked_ground(ground: Ground, stretches: Iterable[Stretch], words: Iterable[str]) -> Ground:
    """A ground whose words, and whose reason, are covered likewise."""
    return replace(ground, matched=mask_spans(ground.matched, ground.start, _within(ground.part, stretches)),
                   reason=mask_words(ground.reason, words))


def _within(part: str, stretches: Iterable[Stretch]) -> list[tuple[int, int]]:
    return [(start, end) for name, start, end in stretches if name == part]
