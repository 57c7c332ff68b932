"""A customer's complaint or question answered in public."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from auditor.grammar.reading import Clause, Reading
from auditor.model import Evidence, Outcome
from auditor.rules import _company as company
from auditor.rules.base import Finding, Near, PostContext, Reach, Rule

# Tokens below which a sentence states nothing.
_SHORT = 4


class AnswersCustomer(Rule):
    """Answers a customer's complaint or support question about the company or its products in public.

    Flagged: steps, explanations, promises, excuses and retorts in a reply or quote to somebody who complains, asks
    for help or attacks; also a post of one's own addressed to such a customer.
    Not flagged: pointing to the official support, and no more; bare sympathy; thanks for praise; help with another
    firm's product; small talk.
    """

    id: ClassVar[str] = "answers-customer"
    reach: ClassVar[Reach] = "always"
    outcome: ClassVar[Outcome] = "review"

    def of_post(self, post: PostContext) -> Iterable[Finding | Near]:
        if post.post.kind in ("reply", "quote") and post.context is not None:
            if not (post.context_mentions and _needs_help(post, post.context)):
                return
        elif not (post.reading.has("support.to_customers") and post.reading.has("support.trouble")
                  and (post.mentions or post.reading.has("biz.inside", "our"))):
            return
        words = substance(post.reading)
        own = post.context is None or post.post.kind not in ("reply", "quote")
        if own and company.first(post.reading, "speak.we_act", "speak.company_acts", "speak.explicit") is not None:
            # A promise to all of them is an announcement, and judged as one.
            return
        if words is None or _bare_sympathy(post.reading):
            return
        if points_to_support(post):
            yield Near(words.text, "it points to the official support, and no more")
            return
        yield Finding(
            (words,),
            why="It answers a customer in public, which only those who are charged with it should do.",
            remedy=_remedy(post),
            certainty="certain" if post.context_mentions else "likely")


def _needs_help(post: PostContext, context: Reading) -> bool:
    """True for a complaint, a call for help, a question or an attack; not for praise, news or small talk."""
    other = post.post.quoted or post.post.reply_to
    if other is not None and post.policy.names.handle_of(other.author.casefold()) is not None:
        return False
    question = any(clause.sentence.question for clause in context)
    trouble = context.has("support.trouble", "negation")
    if context.has("biz.insider_asked") and post.reading.has("biz.hush"):
        # A rumor confirmed or waved away is no support.
        return False
    if context.has("support.small_talk") or (context.has("support.news") and not trouble):
        return False
    if context.has("support.praise") and not context.has("support.sour"):
        return question or (trouble and any(_tells(clause) is not None for clause in post.reading))
    answered = post.post.kind == "reply" and any(_tells(clause) is not None for clause in post.reading)
    return trouble or question or answered


def substance(reading: Reading) -> Evidence | None:
    """The words that answer: steps to take, an explanation, a promise or a retort. None where there are none."""
    for clause in reading:
        found = _tells(clause)
        if found is not None:
            return found
    return next((clause.whole() for clause in reading if _states(clause)), None)


def _tells(clause: Clause) -> Evidence | None:
    """Words that plainly answer. "Hope you get home soon" asks nobody to do anything."""
    if clause.has("support.wish"):
        return None
    return _step(clause) or company.first((clause,), "support.advice", "support.reason", "support.retort",
                                          "speak.we_act", "speak.company_acts", "support.promise")


def _states(clause: Clause) -> bool:
    """True for a statement about the matter: no question, no small talk, not only about the author."""
    if clause.sentence.question or len(clause.sentence) < _SHORT or clause.has("support.chat", "support.sympathy"):
        return False
    if clause.code == "zh" or clause.has("you", "your", "support.insight"):
        return True
    return clause.has("it", "they", "he_she", "we", "our", "article") and not clause.has("self")


def _step(clause: Clause) -> Evidence | None:
    """A step that is told to be taken: at the start of a clause in languages with word spaces, anywhere in Chinese."""
    sentence = clause.sentence
    leads = {span.end for span in clause.spans("support.lead")}
    for span in clause.spans("support.step"):
        at = span.start
        if clause.code == "zh" or at == 0 or sentence.clause[at] != sentence.clause[at - 1] or at in leads:
            return clause.evidence(span.start, span.end)
    return None


def _bare_sympathy(reading: Reading) -> bool:
    """True for words of feeling, or a secret hinted at, that tell nothing to do, promise and explain nothing."""
    feeling = reading.has("support.sympathy", "thanks", "biz.hush")
    telling = reading.has("support.advice", "support.retort", "speak.we_act", "our", "we")
    return feeling and not telling and not any(_step(clause) for clause in reading)


def points_to_support(post: PostContext) -> bool:
    """True when the answer is short, names the official support, and says little else."""
    tokens = sum(len(clause.sentence) for clause in post.reading)
    pointed = post.reading.has("support.to_support", "support.pointer") or company.own_links(post)
    if not pointed or post.reading.has("support.to_me", "support.promise"):
        return False
    return tokens <= 30 or not post.reading.has("support.advice", "support.reason")


def _remedy(post: PostContext) -> str:
    setting = post.policy.rule(AnswersCustomer.id)
    contacts = post.policy.doc.contacts
    contact = setting.contact or contacts.support or (
        post.policy.doc.company.handles[0] if post.policy.doc.company.handles else contacts.questions or "the support team")
    if setting.answers:
        return f"Delete it and point to {contact}, or use an approved answer: “{setting.answers[0]}”"
    return f"Delete it and only point to the official support: “Please write to {contact}, they can help you.”"
