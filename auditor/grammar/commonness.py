"""How likely a concept is to stand in a sentence: patterns are looked for by what is rarest in them.

A rough estimate is enough, and none of it changes what is found. Words are ranked by everyday use, and by
Zipf's law the word of rank n makes up about a fifteenth of 1/n of all words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import exp
from typing import TYPE_CHECKING

from auditor.grammar.words import END
from auditor.languages import common_words
from auditor.text.language import FUNCTION_WORDS

if TYPE_CHECKING:
    from auditor.grammar.elements import Pattern
    from auditor.grammar.lexicon import Lexicon

RANKED = """
the to a i and of in it is my that you for 's on was not we this at be with have n't so are but me just they do all our as
he if 'm up out what one get from has she or about had by can like how no now when will there your been day their more good
time who an an 're some them new work go today people his her know after back us think 've really because here then see
'll would off love want were am its over why week only too year still make than much could even first last going got need
best well never way right into should home down him where these every again next did life two great little also being
always thing things same man hours long night look other before world come old very ever something those take any better
end most nothing team around someone job company says say said made keep feel sure already another working free help
which own ask many anyone through does put done until show bad big part place while since read thought years may week
might money let story tell few bit person thank thanks please happy post both house three far stop start office try
morning friend friends family left real kind tomorrow everyone whole weekend such month making stuff coffee enough
"""
RANKED_HAN = ("的一我是不了在有人这个们他上来到大说你就也要那天会没好得时下可后去过还多么看工作自己心吃出和小她以为"
              "年给都很想知道今日走做家用中事吗吧能点把新开真对月晚老再公司话早因从三两里只被让比明行动已等但")
# How many words a sentence has, about.
_LONG = 12
# Kinds of token and names, by their chance in a sentence; names wait for a policy that has them.
_KINDS = {"any": 1.0, "capital": 0.6, "proper": 0.25, "allcaps": 0.15, "number": 0.2, "hashtag": 0.1, "emoji": 0.1,
          "subject": 0.1, "company": 0.08, "product": 0.05, "candidate": 0.08}
# An everyday word that is not among the ranked ones; any other word; a concept of which nothing is known.
_EVERYDAY, _RARE = 0.0008, 0.00003
UNKNOWN = 0.02


def commonness(lexicon: Lexicon, phrases: Iterable[Pattern]) -> dict[int, float]:
    """The chance of each concept (by its number) to stand in a sentence; `phrases` make concepts of others, in order."""
    chance = {lexicon.numbers[name]: share for name, share in _KINDS.items()}
    words, everyday = _shares(), common_words()
    total: dict[int, float] = {}
    for word, node in lexicon.trie.items():
        share = words.get(word) or (_EVERYDAY if word in everyday else _RARE)
        for number in node.get(END, ()):
            total[number] = total.get(number, 0.0) + share
    # Words come in company, so that their chances do not just add up.
    chance |= {number: 1.0 - exp(-share) for number, share in total.items()}
    for phrase in phrases:
        needed = min(of_any(need, chance) for need in phrase.needs)
        alone = len(phrase.parts) == 1 and len(phrase.parts[0].elements) == 1
        made = lexicon.numbers[phrase.name]
        chance[made] = 1.0 - (1.0 - chance.get(made, 0.0)) * (1.0 - needed * (1.0 if alone else 0.1))
    return chance


def of_any(concepts: Iterable[int], chance: Mapping[int, float]) -> float:
    """The chance that any of the concepts stands in a sentence."""
    none = 1.0
    for number in concepts:
        none *= 1.0 - chance.get(number, UNKNOWN)
    return 1.0 - none


def _shares() -> dict[str, float]:
    """The chance of each common word to stand in a sentence."""
    shares = {word: _LONG / 15 / 50 for words in FUNCTION_WORDS.values() for word in words.split()}
    for ranked in (RANKED.split(), RANKED_HAN):
        for rank, word in reversed(list(enumerate(ranked, 1))):
            shares[word] = min(0.6, _LONG / 15 / rank)
    return shares
