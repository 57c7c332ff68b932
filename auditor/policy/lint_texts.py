"""Lint of what a policy says to people: its clauses, whys and remedies, in English and Chinese.

The yardstick is the labour law that reads a company's rule as a worker would (field notes: NLRA section 7,
advice memoranda): criticism, pay, conditions and organising are free; a rule names acts, not moods.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.policy.linted import Advice, Linted
from auditor.policy.model import PolicyDoc

# Words of a policy's own texts: clauses, whys and remedies. Bounded alternations, no nesting.
PAY = re.compile(r"\b(?:pay|wages?|salar(?:y|ies)|working conditions|terms of employment|hours)\b"
                 r"|薪|工資|工资|勞動條件|劳动条件")
NEGATION = re.compile(r"\b(?:do not|don't|never|no|not|avoid|refrain|must not|may not|cannot|without|forbidden"
                      r"|prohibited)\b|不得|禁止|避免|不要|不准|勿")
CARVED = re.compile(r"\b(?:yours|free to|may (?:always )?(?:talk|speak|say)|does not (?:cover|mean|include)|except"
                    r"|excluding|is not meant)\b|不包括|除外|不在此限|可以")
CRITICISM = re.compile(r"\b(?:negative|critic\w*|disparag\w*|complain\w*|bad.?mouth\w*|embarrass\w*|unfavou?rable)\b"
                       r"|負面|负面|批評|批评|抱怨|貶損|贬损")
APPROVAL = re.compile(r"\b(?:(?:prior|written|advance) (?:approval|permission|consent)|pre-?approv\w*"
                      r"|approv\w* (?:before|prior)|(?:manager|supervisor|hr|company) (?:must|has to) approve"
                      r"|clear(?:ed)? (?:\w+ ){0,3}(?:before|prior)|permission (?:before|to post))\b"
                      r"|事先(?:批准|同意|核准|許可|许可)|發布前須經|发布前须经|須經核准|须经批准")
SILENCE = re.compile(r"\b(?:not|never) (?:\w+ ){0,3}(?:post|talk|write|speak|mention|comment)\w* (?:\w+ ){0,2}about "
                     r"(?:\w+ ){0,2}(?:work|the company|your (?:job|employer)|us|the employer)\b"
                     r"|不得(?:談論|谈论|提及)(?:公司|工作)")
VAGUE = re.compile(r"\b(?:inappropriate|unprofessional|offensive|disrespectful|disloyal|loyal"
                   r"|positive (?:attitude|tone|light)|reputation|good name|in bad taste"
                   r"|always be (?:honest|accurate|polite|positive|respectful))\b"
                   r"|有損(?:公司)?(?:形象|名譽)|有损(?:公司)?(?:形象|名誉)|不當言論|不当言论")
CONFIDENTIAL = re.compile(r"\b(?:confidential\w*|proprietary|secret|internal information|non-?public)\b|機密|机密|保密")
UNION = re.compile(r"\b(?:unions?|organi[sz](?:e|ing)|strikes?|petitions?)\b|工會|工会|罷工|罢工")


def _texts(doc: PolicyDoc) -> Iterator[tuple[str, str]]:
    """Every sentence that the policy says to people: (place, text in lower case)."""
    for name, clause in (doc.clauses or {}).items():
        yield f"clauses.{name}.text", f"{clause.title}. {clause.text}".casefold()
    for i, rule in enumerate(doc.custom):
        yield f"custom[{i}].why", f"{rule.why} {rule.remedy}".casefold()
    for name, setting in (doc.rules or {}).items():
        if setting.remedy:
            yield f"rules.{name}.remedy", setting.remedy.casefold()


def _sentences(text: str) -> list[str]:
    return [part for part in re.split(r"[.;!?。；！？\n]", text) if part.strip()]


def too_broad(linted: Linted) -> Iterator[Advice]:
    """Texts that forbid more than a company may, or than anybody can check."""
    for place, text in _texts(linted.doc):
        said = _sentences(text)
        forbids = [part for part in said if NEGATION.search(part)]
        if any(CRITICISM.search(part) and not CARVED.search(part) and not re.search("nobody|no one", part)
               for part in forbids):
            yield Advice("forbids-criticism", place, "this forbids criticism or complaint",
                           "forbid contempt and insult, and say that criticism and complaint are free")
        if any(APPROVAL.search(part) for part in said):
            yield Advice("prior-approval", place, "this asks for approval before posting",
                           "say whom to ask in doubt, and leave the decision to the author")
        if SILENCE.search(text):
            yield Advice("forbids-work-talk", place, "this forbids talk about work as such",
                           "name what is confidential, and say that pay and conditions are free")
        if any(PAY.search(part) and not CARVED.search(part) for part in forbids):
            yield Advice("forbids-pay-talk", place, "this forbids talk about pay, hours or conditions",
                           "leave it out: such talk is protected, and this program never flags it")
        if any(UNION.search(part) and not CARVED.search(part) for part in forbids):
            yield Advice("forbids-organising", place, "this forbids talk about unions, petitions or strikes",
                           "leave it out: such talk is protected, and this program never flags it")
        if any(VAGUE.search(part) for part in said):
            yield Advice("vague", place, "words such as these have no edge: nobody can tell what they forbid",
                           "name the acts: insult, threat, slur, a customer's data")


def without_carve_out(linted: Linted) -> Iterator[Advice]:
    """Secrecy that does not say that pay and conditions are no secret."""
    for place, text in _texts(linted.doc):
        if CONFIDENTIAL.search(text) and not PAY.search(text) and place.startswith("clauses."):
            yield Advice("confidential-without-carve-out", place,
                           "this speaks of confidential matters and not of pay and working conditions",
                           "add: your own pay, hours and working conditions are yours to talk about")
