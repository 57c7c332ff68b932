"""A customer's complaint or question answered in public."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from auditor.grammar.reading import Reading
from auditor.model import Evidence, Outcome
from auditor.rules import _company as company
from auditor.rules.base import Finding, Near, PostContext, Reach, Rule


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
            if not (post.context_mentions and _needs_help(post.context)):
                return
        elif not (post.reading.has("support.to_customers") and (post.mentions or post.reading.has("biz.inside", "our"))):
            return
        words = substance(post.reading)
        if words is None:
            return
        if points_to_support(post):
            yield Near(words.text, "it points to the official support, and no more")
            return
        yield Finding(
            (words,),
            why="It answers a customer in public, which only those who are charged with it should do.",
            remedy=_remedy(post),
            certainty="certain" if post.context_mentions else "likely")

    def debug(self, post):
        return substance(post.reading) and substance(post.reading).text, points_to_support(post), bool(post.context_mentions), post.context and company.first(post.context,'support.trouble'), post.context and company.first(post.context,'support.praise')


def _needs_help(context: Reading) -> bool:
    """True for a complaint, a call for help, a question or an attack; not for praise or small talk."""
    trouble = context.has("support.trouble") or any(clause.sentence.question for clause in context)
    if not trouble or context.has("support.small_talk"):
        return False
    return not context.has("support.praise") or any(clause.sentence.question for clause in context)


def substance(reading: Reading) -> Evidence | None:
    """The words that answer: steps to take, an explanation, a promise or a retort. None where there are none."""
    return company.first(reading, "support.steps", "support.explain")


def points_to_support(post: PostContext) -> bool:
    """True when the answer is short, names the official support, and says little else."""
    tokens = sum(len(clause.sentence) for clause in post.reading)
    pointed = post.reading.has("support.to_support", "support.pointer") or company.own_links(post)
    return pointed and tokens <= 30


def _remedy(post: PostContext) -> str:
    setting = post.policy.rule(AnswersCustomer.id)
    contacts = post.policy.doc.contacts
    contact = setting.contact or contacts.support or (
        post.policy.doc.company.handles[0] if post.policy.doc.company.handles else contacts.questions or "the support team")
    if setting.answers:
        return f"Delete it and point to {contact}, or use an approved answer: “{setting.answers[0]}”"
    return f"Delete it and only point to the official support: “Please write to {contact}, they can help you.”"
