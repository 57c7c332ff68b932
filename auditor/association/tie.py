"""How a visible spot words the tie, so that a person sees "former" or "fan" where it says so."""

from __future__ import annotations

from auditor.grammar.reading import Reading
from auditor.model import Mention

# Pattern names of the language data, with what they say of the tie; the first that fits is told.
TIES = {
    "tie.unaffiliated": "worded as not affiliated",
    "tie.former": "worded as former",
    "tie.relative": "worded as somebody else's job",
    "tie.fan": "worded as a customer's or fan's",
    "tie.joining": "worded as joining",
}


def tie_words(mention: Mention, reading: Reading) -> str:
    """What the words around a mention in the profile say of the tie; "" where they say nothing special."""
    key = mention.spot if mention.part == "text" else mention.part
    for clause in reading:
        if clause.part != key or not any(
                (m.start, m.end) == (mention.start, mention.end) for m in clause.names.values()):
            continue
        for name, says in TIES.items():
            if clause.hits.get(name):
                return says
    return ""
