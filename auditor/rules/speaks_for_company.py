"""Words said in the company's name by somebody who is not its spokesperson."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from auditor.model import Evidence, Outcome
from auditor.rules import _company as company
from auditor.rules.base import Finding, Near, PostContext, Reach, Rule


class SpeaksForCompany(Rule):
    """States the company's position, promises or announces in its name.

    Flagged: "we at X guarantee", "our official position", "on behalf of X", apologies, refunds and announcements in
    the company's name, by somebody whom the policy does not list as a spokesperson.
    Not flagged: plainly personal opinion; passing on an official statement as such; pride in the team; hiring; "we"
    that is a family, a club or a team at play.
    """

    id: ClassVar[str] = "speaks-for-company"
    reach: ClassVar[Reach] = "always"
    outcome: ClassVar[Outcome] = "review"

    def of_post(self, post: PostContext) -> Iterable[Finding | Near]:
        if is_spokesperson(post):
            return
        found = list(_voice(post))
        if not found:
            return
        reading = post.reading
        if _own_view(post):
            yield Near(found[0].text, "it is put as one's own view, or passes on what is official")
            return
        yield Finding(
            company.widest(found[:3]),
            why=f"It speaks in the name of {post.policy.doc.company.name}, and this account is none of its spokespersons.",
            remedy=f"Say it as yourself (“I think …”), or link to what {post.policy.doc.company.name} has published; "
                   f"ask {_contact(post)} who may say this.",
            certainty="certain" if reading.has("speak.explicit") else "likely")


def is_spokesperson(post: PostContext) -> bool:
    """True when the policy lists the account as one that speaks for the company."""
    listed = {name.casefold().lstrip("@") for name in post.policy.doc.people.spokespersons}
    own = (post.snapshot.account, post.snapshot.profile.handle)
    return any(name.casefold().lstrip("@") in listed for name in own if name)


def _own_view(post: PostContext) -> bool:
    """True for an opinion, a passed-on statement, a job advert, or a "we" that is no firm."""
    reading = post.reading
    if reading.has("speak.resale", "speak.hiring", "speak.personal"):
        return True
    if reading.has("biz.hush") and not reading.has("speak.explicit"):
        # What is told under the rose is no announcement.
        return True
    if company.own_links(post) and not reading.has("we", "our", "speak.explicit"):
        # News of the company, told as of somebody else, with its page.
        return True
    return reading.has("speak.other_we") and not post.mentions and not reading.has("speak.our_firm")


def _voice(post: PostContext) -> Iterable[Evidence]:
    """Where the company's voice is used, the plainest first."""
    reading = post.reading
    for clause in reading:
        if clause.sentence.question:
            continue
        for name in ("speak.explicit", "speak.company_acts"):
            for span in clause.spans(name)[:1]:
                yield clause.evidence(span.start, span.end)
    if (signature := _signature(post)) is not None:
        yield signature
    tied = bool(post.mentions or post.context_mentions) or reading.has("speak.our_firm")
    official = company.first(reading, "speak.official")
    weak = company.first(reading, "speak.official_weak")
    acts = company.first(reading, "speak.we_act")
    if acts is not None and (tied or official is not None or weak is not None or reading.has("biz.inside")):
        yield acts
    elif official is not None and (tied or weak is not None) and not reading.has("speak.pride"):
        yield official


def _signature(post: PostContext) -> Evidence | None:
    """The company's name alone as the last sentence: a text signed by it."""
    clauses = post.reading.clauses
    if len(clauses) < 2 or not clauses[-1].names or clauses[-1].part != "text" or not post.reading.has("we", "our"):
        return None
    last = clauses[-1]
    covered = max(end - start for start, end in last.names)
    words = all(kind in ("word", "han") for kind in last.sentence.kinds)
    return last.whole() if words and len(last.sentence) <= covered + 1 else None


def _contact(post: PostContext) -> str:
    return post.policy.rule(SpeaksForCompany.id).contact or post.policy.doc.contacts.questions or "the press team"
