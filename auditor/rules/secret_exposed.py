"""secret-exposed: a password, key, token or code that lets others in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from auditor.grammar.reading import Clause, Reading
from auditor.masking import cover
from auditor.model import Certainty, Evidence
from auditor.rules.base import Finding, Near, PostContext, Rule
from auditor.text.digits import has_digit
from auditor.text.keys import fake, keys, random_looking, strong
from auditor.text.language import FUNCTION_WORDS

# A word made up to keep others out, or a short number; offsets are those of the original text.
_CHAR = r"(?:[^\s\"'“”‘’「」『』<>()（）\[\]{},;，；。：、／|!?！？\u3040-\u30ff\u3400-\u9fff]|[!?](?=[A-Za-z0-9]))"
_WORD = re.compile(rf"{_CHAR}*[^\W_\u3040-\u30ff\u3400-\u9fff]{_CHAR}*")
_NUMBER = re.compile(r"(?<![A-Za-z0-9_.,:/$€£¥+#＃-])(?<!\d )(?:\d(?:[- ]\d){3,7}|\d{4}(?: \d){2,6}"
                     r"|\d{2}(?:[- ]\d{2}){2,3}|\d{3,4}[- ]\d{3,4}(?:[- ]\d{4})?|\d{3,8})"
                     r"(?:[*#＃]|(?![A-Za-z0-9_%°€£:/]|[.,]\d|[- ]\d))")
# A word in quotation marks, or three words joined, right after "password is".
_JOINED = re.compile(r"(?:\bis|['’]s|[:=：]|是|为)\s{0,2}(?:[\"“'‘「『](?P<quoted>[^\s\"”'’」』]{5,40})[\"”'’」』]"
                     r"|(?P<joined>[A-Za-z]+(?:[-_.][A-Za-z]+){2,6}|[A-Za-z]{4,30}[!#$%&*+?]{1,3}(?=\s|$)))")
_DIGITS, _RECOVERY = 4, 11
_MEASURE = re.compile(r"\d+(?:[.,:]\d+)*[a-zA-Z]{1,5}|\d+(?:-[a-z]+)+|[A-Z]{1,3}-?\d{1,4}|\d+[x×]\d+\w*")
_LINKS = tuple(":=：/／`,，")
_DATE = re.compile(r"(?:[0-3]?\d[./:-][01]?\d(?:[./:-]\d{2,4})?|(?:19|20)\d\d(?:[./:-][01]?\d[./:-][0-3]?\d)?)\Z")
_TRAILING = ".:!?…*_~`"
_BEFORE, _NEAR, _AFTER = 14, 6, 5
_EXPECTED_TOGETHER = 3


@dataclass(frozen=True, slots=True)
class _Place:
    """A candidate's tokens: those before it (nearest first) and after it, as (clause, index)."""

    before: tuple[tuple[Clause, int], ...]
    after: tuple[tuple[Clause, int], ...]


class SecretExposed(Rule):
    """Passwords, keys, tokens, door and alarm codes, one-time codes and internal credentials that can be read.

    Flagged: keys of a published form (AWS, GitHub, Slack, Stripe, Google, a signed token, a private key,
    an address with a password in it, a webhook); a value said to be a password, PIN or code, in prose, in a
    picture's description or in a content warning.
    Not flagged: masked or made-up examples, public keys, hashes and commit ids, order and tracking numbers,
    guest wifi on a sign, discount codes, talk about passwords that shows none.
    """

    id = "secret-exposed"
    reach = "always"
    outcome = "urgent"
    languages = frozenset({"en", "zh", "es", "fr", "de", "ja"})
    reposts = True

    def of_post(self, post: PostContext) -> Iterable[Finding | Near]:
        """One finding for all secrets of a post."""
        found: list[tuple[Evidence, str, Certainty]] = []
        for part, text in post.post.parts():
            if has_digit(text) or "://" in text or "-----" in text:
                found.extend(_in_part(part, text, post.reading, post.context))
            if not found and post.reading.has("secret_phrase", "secret_noun", "secret_words"):
                found.extend(_in_words(part, text, post.reading))
        if not found:
            return
        kinds = list(dict.fromkeys(kind for _, kind, _ in found))
        yield Finding(
            evidence=tuple(evidence for evidence, _, _ in found),
            why=f"A secret can be read here ({', '.join(kinds)}). Whoever sees it can get in, "
                "and it may have been copied already.",
            remedy="Change it first: have it revoked or reset, and tell whoever looks after security. Then take the post down, "
                   "or cover the words in the picture. Deleting alone is not enough.",
            certainty="certain" if any(c == "certain" for _, _, c in found) else "likely",
            masked=tuple((e.part, e.start, e.end) for e, _, _ in found))


def _in_part(part: str, text: str, reading: Reading, around: Reading | None) -> Iterator[tuple[Evidence, str, Certainty]]:
    taken: list[tuple[int, int]] = []
    for key in keys(text):
        if not any(start < key.end and key.start < end for start, end in taken):
            taken.append((key.start, key.end))
            yield _evidence(part, text, key.start, key.end), key.kind, "certain"
    for start, end, number in _candidates(text):
        if any(first < end and start < last for first, last in taken):
            continue
        place = _place(part, start, end, reading)
        asked = number and around is not None and around.has("secret_noun", "secret_door")
        if _says_secret(place, text, start, end, number) or (asked and _plain_code(place, text[start:end])):
            taken.append((start, end))
            yield _evidence(part, text, start, end), "a code" if number else "a password", "likely"


def _in_words(part: str, text: str, reading: Reading) -> Iterator[tuple[Evidence, str, Certainty]]:
    """A code read out in words ("four four one nine"), and a password of letters alone, in quotation marks or joined up."""
    for clause in reading:
        if clause.part != part or clause.grammar is None:
            continue
        digit = clause.grammar.mask("digit_word")
        for run in _runs([bool(mask & digit) for mask in clause.marked.masks]):
            if run[1] - run[0] >= _DIGITS:
                evidence = clause.evidence(*run)
                place = _place(part, evidence.start, evidence.end, reading)
                noun = _distance(place.before, "secret_noun", _BEFORE)
                if noun is not None and _distance(place.before, "secret_link", _EXPECTED_TOGETHER) is not None:
                    yield _evidence(part, text, evidence.start, evidence.end), "a code", "likely"
        yield from _recovery_words(part, text, clause)
    for match in _JOINED.finditer(text):
        word = match["quoted"] or match["joined"]
        start = match.start("quoted" if match["quoted"] else "joined")
        place = _place(part, start, start + len(word), reading)
        noun = _distance(place.before, "secret_phrase", _EXPECTED_TOGETHER + 1)
        if noun is not None and not fake(word) and not _distance(place.before, "secret_public", _BEFORE):
            yield _evidence(part, text, start, start + len(word)), "a password", "likely"


def _recovery_words(part: str, text: str, clause: Clause) -> Iterator[tuple[Evidence, str, Certainty]]:
    """Twelve words or more in a row that make no sentence, where a wallet's recovery phrase is spoken of."""
    if not clause.has("secret_words"):
        return
    common = FUNCTION_WORDS["en"].split()
    plain = [kind == "word" and word.isalpha() and 3 <= len(word) <= 8 and word not in common
             for word, kind in zip(clause.sentence.words, clause.sentence.kinds, strict=True)]
    for run in _runs(plain):
        if run[1] - run[0] >= _RECOVERY:
            evidence = clause.evidence(*run)
            yield _evidence(part, text, evidence.start, evidence.end), "a recovery phrase", "likely"


def _runs(flags: list[bool]) -> Iterator[tuple[int, int]]:
    start: int | None = None
    for i, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = i
        elif not flag and start is not None:
            yield start, i
            start = None


def _evidence(part: str, text: str, start: int, end: int) -> Evidence:
    return Evidence(part, start, end, cover(text[start:end]))


def _candidates(text: str) -> Iterator[tuple[int, int, bool]]:
    """(start, end, is a number) of what could be a secret by its looks."""
    for match in _WORD.finditer(text):
        word = match[0].rstrip(_TRAILING)
        if 5 <= len(word) <= 64 and _made_up(word):
            yield match.start(), match.start() + len(word), False
    for match in _NUMBER.finditer(text):
        yield match.start(), match.end(), True


def _made_up(word: str) -> bool:
    """Letters with digits inside, or words joined with a capital inside; no address, handle, tag or measure."""
    if word[0] in "@#＃" or "://" in word or word.lower().startswith("www.") or ("@" in word and "." in word.split("@")[-1]):
        return False
    if not word.isascii() or fake(word):
        return False
    if strong(word):
        letters = sum(char.isalpha() for char in word)
        return letters >= 2 and not _MEASURE.fullmatch(word)
    inner = re.search(r"[a-z][A-Z]", word) is not None
    return inner and re.search(r"[#!@$%^&*+=?_-]", word) is not None


def _place(part: str, start: int, end: int, reading: Reading) -> _Place:
    before: list[tuple[Clause, int]] = []
    after: list[tuple[Clause, int]] = []
    for clause in reading:
        if clause.part != part:
            continue
        for i, (first, last) in enumerate(zip(clause.sentence.starts, clause.sentence.ends, strict=True)):
            if last <= start:
                before.append((clause, i))
            elif first >= end:
                after.append((clause, i))
    return _Place(tuple(reversed(before[-2 * _BEFORE:])), tuple(after[:2 * _BEFORE]))


def _says_secret(place: _Place, text: str, start: int, end: int, number: bool) -> bool:
    noun = _distance(place.before, "secret_noun", _BEFORE)
    door = _distance(place.before, "secret_door", _BEFORE)
    pressed = _distance(place.before, "secret_press", 2) or _distance(place.after, "secret_press", 3)
    door_after = _distance(place.after, "secret_door", _BEFORE)
    behind = _distance(place.after, "secret_noun", _AFTER)
    bar = _distance(place.before, "secret_not", _NEAR)
    if _distance(place.before, "secret_public", _BEFORE) or _distance(place.after, "secret_public", _AFTER):
        return False
    linked = _distance(place.before, "secret_link", _EXPECTED_TOGETHER) is not None or text[:start].rstrip().endswith(_LINKS)
    if not number:
        if random_looking(text[start:end]) and bar is None and (
                _distance(place.before, "secret_talk", _BEFORE) or _distance(place.after, "secret_talk", _BEFORE)):
            return True
        near = min((d for d in (noun, door) if d is not None), default=None)
        if near is None or (bar is not None and bar <= near + 1.5):
            return False
        return noun is not None or linked
    if bar is not None and bar <= min((d for d in (noun, door) if d is not None), default=_BEFORE) + 1.5:
        return False
    if _DATE.match(text[start:end]) and (noun is None or noun > _EXPECTED_TOGETHER):
        return False
    if noun is not None and (noun <= _NEAR - 1 or (noun <= _BEFORE and linked)):
        return True
    if behind is not None and behind <= 4:
        return door is not None or behind <= 3
    if pressed is not None and (door is not None or door_after is not None):
        return True
    return door is not None and door <= _NEAR and linked


def _plain_code(place: _Place, words: str) -> bool:
    """A number that answers a question about a lock or an alarm: four digits or more, no date, nothing said to be else."""
    return len(words) >= _DIGITS and not _DATE.match(words) and _distance(place.before, "secret_not", _NEAR) is None


def _distance(tokens: tuple[tuple[Clause, int], ...], concept: str, most: float) -> float | None:
    """How many words away the nearest stretch of a concept is (1: side by side), or None; two Han characters make a word."""
    away = 0.0
    for clause, i in tokens:
        away += 0.5 if clause.sentence.kinds[i] == "han" else 1.0
        if away > most:
            return None
        if clause.grammar is not None and clause.marked.masks[i] & clause.grammar.mask(concept):
            return away
    return None
