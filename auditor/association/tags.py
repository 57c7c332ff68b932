"""Hashtags that say where somebody works."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from auditor.association.statement import Statement
from auditor.grammar.language import modules
from auditor.model import Evidence, Mention
from auditor.policy import Policy
from auditor.text.fold import fold_plain

_LANGUAGES = ("en", "zh", "es", "fr", "de", "ja")


@cache
def _words(kind: str) -> tuple[str, ...]:
    """What the languages list under `TAGS[kind]`: "staff" (words that name employees) or "life"."""
    found = [word for code in _LANGUAGES for module in modules(code) for word in getattr(module, "TAGS", {}).get(kind, ())]
    return tuple(fold_plain(word) for word in found)


def tag_statements(names: Sequence[Mention], policy: Policy) -> tuple[Statement, ...]:
    """Statements made by a hashtag alone: one that the policy lists as a disclosure, or that names employees, is plain;
    one of the #LifeAtAcme kind may be a fan's."""
    listed = {fold_plain(tag).lstrip("#＃") for tag in policy.doc.disclaimers.disclosure.accepted}
    found = []
    for mention in names:
        tag = fold_plain(mention.matched)
        if (mention.form == "demonym" and any(tag.endswith(word) for word in _words("staff"))) or tag.lstrip("#") in listed:
            found.append(_statement(mention, True))
        elif mention.matched[:1] in "#＃":
            name = fold_plain(mention.subject).replace(" ", "")
            rest = tag.lstrip("#").replace(name, "", 1)
            if rest in _words("staff"):
                found.append(_statement(mention, True))
            elif rest in _words("life") or tag.lstrip("#").startswith(_words("life")):
                found.append(_statement(mention, False))
    return tuple(sorted(found, key=lambda s: s.certainty == "unclear"))


def _statement(mention: Mention, plain: bool) -> Statement:
    evidence = Evidence(mention.part, mention.start, mention.end, mention.matched)
    if plain:
        return Statement(mention.subject, evidence, "certain", "tag",
                         f"“{mention.matched}” is what employees of {mention.subject} call themselves.")
    return Statement(mention.subject, evidence, "unclear", "tag",
                     f"“{mention.matched}” alone may be an employee's tag, or a fan's.")
