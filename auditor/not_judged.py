"""What could not be judged, and why: said as plainly as a flag.

- a language that no rule reads: the whole post, or the sentences in it that make up a good part of it;
- a language that only some rules read (Spanish, French, German, Japanese): the rules that do not;
- pictures without a description: the rules for which pictures count;
- a text longer than is read, or cut by its platform: every rule, for the rest of it.

A stray foreign word, a name or a greeting is no gap.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from auditor.grammar.reading import MAX_TEXT, Reading
from auditor.model import NotJudged
from auditor.rules import rules
from auditor.rules.base import PostContext, ProfileContext, Rule
from auditor.text.language import JUDGED

# Rules for which what a picture shows may be a finding.
_PICTURED = frozenset({"secret-exposed", "customer-privacy", "colleague-privacy", "confidential-business",
                       "undisclosed-endorsement"})
# A part of a post in another language counts from so many words on, if it is so large a share of all.
_WORDS, _SHARE = 5, 0.3
# Two Han or Kana characters make a word.
_CJK = frozenset({"zh", "ja"})


def gaps(profile: ProfileContext, posts: Iterable[PostContext]) -> tuple[NotJudged, ...]:
    """Posts, or rules of posts, that were not judged."""
    # One answer for all reposts, and one for all others: policy and status are the account's.
    judging: dict[bool, list[Rule]] = {}
    found: list[NotJudged] = []
    for context in posts:
        if context.repost not in judging:
            judging[context.repost] = [rule for rule in rules() if _judges(rule, context)]
        found += _of_post(context, judging[context.repost])
    return tuple(found)


def _of_post(context: PostContext, judging: list[Rule]) -> Iterator[NotJudged]:
    words = _words(context.reading)
    parts = [text for _, text in context.post.parts() if text.strip()]
    unseen = sum(not media.alt.strip() for media in context.post.media)
    if unseen and not parts:
        yield NotJudged("post", context.post.id, "all", _pictures(unseen))
        return
    total = sum(words.values())
    if words and not words.keys() & JUDGED:
        yield NotJudged("post", context.post.id, "all", f"language: {', '.join(sorted(words))}")
        return
    for code, count in sorted(words.items()):
        if count < min(_WORDS, total) or count < _SHARE * total:
            continue
        # A part that no rule reads leaves the post judged by its other parts, so the rules are named one by one.
        left = [rule.id for rule in judging if code not in rule.languages]
        if left:
            yield NotJudged("post", context.post.id, ", ".join(left), f"language: {code}")
    if unseen and (pictured := [rule.id for rule in judging if rule.id in _PICTURED]):
        yield NotJudged("post", context.post.id, ", ".join(pictured), _pictures(unseen))
    if judging and any(len(text) > MAX_TEXT for text in parts):
        yield NotJudged("post", context.post.id, ", ".join(rule.id for rule in judging),
                        f"only the first {MAX_TEXT} characters were read")
    if judging and context.post.truncated:
        yield NotJudged("post", context.post.id, ", ".join(rule.id for rule in judging), "the text was cut by its source")


def _pictures(number: int) -> str:
    return "picture without description" if number == 1 else f"{number} pictures without description"


def _judges(rule: Rule, context: PostContext) -> bool:
    """True where the rule would look at this post at all, were it in a language that it reads."""
    return (context.policy.rule(rule.id).on and (rule.reach == "always" or context.status != "not_associated")
            and (rule.reposts or not context.repost) and type(rule).of_post is not Rule.of_post)


def _words(reading: Reading) -> Counter[str]:
    """Words by language; what has no letters (numbers, links, emoji) has none."""
    words: Counter[str] = Counter()
    for clause in reading:
        kinds = clause.sentence.kinds
        count = len(kinds) if clause.sentence.simple else kinds.count("word") + kinds.count("han")
        if count:
            words[clause.code] += (count + 1) // 2 if clause.code in _CJK else count
    return words
