"""Cover the words that must not be shown again: secrets, and what identifies a customer.

Offsets stay: each covered character becomes one bullet, so that what is shown is as long as what was written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from auditor.model import Evidence, Flag, Ground, Mention, NearMiss

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


@dataclass(frozen=True, slots=True)
class Hidden:
    """What one post must not show again: stretches of its parts, and their words wherever a sentence may quote them."""

    stretches: tuple[Stretch, ...]
    words: tuple[str, ...]

    def flag(self, flag: Flag) -> Flag:
        """A flag with nothing of it in evidence, reasons or remedy."""
        return replace(flag, evidence=masked_evidence(flag.evidence, self.stretches), why=mask_words(flag.why, self.words),
                       remedy=mask_words(flag.remedy, self.words), effect=flag.effect and mask_words(flag.effect, self.words))

    def near(self, near: NearMiss) -> NearMiss:
        """A near miss likewise."""
        return replace(near, text=mask_words(near.text, self.words), reason=mask_words(near.reason, self.words))


def hidden(stretches: Iterable[Stretch], parts: Iterable[tuple[str, str]]) -> Hidden | None:
    """What a post's findings say that it must not show again; None where that is nothing."""
    stretches = tuple(stretches)
    return Hidden(stretches, hidden_words(stretches, parts)) if stretches else None


def _within(part: str, stretches: Iterable[Stretch]) -> list[tuple[int, int]]:
    return [(start, end) for name, start, end in stretches if name == part]
