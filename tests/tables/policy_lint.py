"""Planted faults of policies: what is laid over a policy that has no advice, and the codes expected."""

from typing import Any

GOOD: dict[str, Any] = {
    "schema": "auditor/policy/1", "name": "N", "company": {"name": "Qivra", "domains": ["qivra.example"]},
    "contacts": {"questions": "Ann"}}


def clause(text: str, source: str = "Handbook") -> dict[str, Any]:
    """A policy with one clause."""
    return {"clauses": {"c": {"title": "T", "text": text, "source": source}}}


def custom(**more: Any) -> dict[str, Any]:
    """A policy with one custom rule."""
    rule = {"id": "own", "reach": "always", "outcome": "review", "why": "W", "match": "qivra roadmap",
            "examples": {"flag": ["the qivra roadmap"], "pass": ["a road map"]}}
    return {"custom": [rule | more]}


def company(**more: Any) -> dict[str, Any]:
    """A policy whose company has more to it."""
    return {"company": {"name": "Qivra", "domains": ["qivra.example"]} | more}


PLANTED: list[tuple[dict[str, Any], list[str]]] = [
    (clause("Never say anything negative about the company."), ["forbids-criticism"]),
    (clause("Employees must not criticise management."), ["forbids-criticism"]),
    (clause("不得在網路上批評公司。"), ["forbids-criticism"]),
    (clause("Get written approval for each post."), ["prior-approval"]),
    (clause("Your manager must approve what you write."), ["prior-approval"]),
    (clause("所有貼文須經核准。"), ["prior-approval"]),
    (clause("Do not post about work from personal accounts."), ["forbids-work-talk"]),
    (clause("Do not discuss your salary with anybody."), ["forbids-pay-talk"]),
    (clause("Employees may not talk about union matters."), ["forbids-organising"]),
    (clause("Avoid inappropriate posts."), ["vague"]),
    (clause("Protect the company's reputation."), ["vague"]),
    (clause("Keep confidential matters to yourself."), ["confidential-without-carve-out"]),
    (clause("公司資訊一律保密。"), ["confidential-without-carve-out"]),
    (clause("Be kind.", ""), ["no-source"]),
    (custom(examples={"pass": ["a road map"]}), ["no-example"]),
    (custom(examples={"flag": ["the qivra roadmap"]}), ["no-near-miss"]),
    (custom(examples={"flag": ["x y"], "pass": ["x y"]}), ["example-twice"]),
    (custom(match="plan"), ["pattern-too-general"]),
    (custom(outcome="urgent"), ["urgent-custom"]),
    (custom(why="Do not criticise the company."), ["forbids-criticism"]),
    (company(name="Target"), ["ordinary-name"]),
    ({"products": [{"name": "Monday"}]}, ["ordinary-name"]),
    (company(aliases=["Shell"]), ["ordinary-alias"]),
    (company(aliases=["Qv"]), ["short-alias"]),
    (company(name="Orange", ambiguous=True, domains=[]), ["nothing-to-tell-by"]),
    (company(domains=["linkedin.com"]), ["platform-domain"]),
    (company(hashtags=["#love"]), ["ordinary-hashtag"]),
    (company(aliases=["Qivra Ltd", "qivra ltd"]), ["said-twice"]),
    (company(code_names=["Walrus"]), ["ordinary-code-name"]),
    (company(internal_domains=["qivra.example"]), ["internal-and-public"]),
    ({"customers": ["Apple"]}, ["ordinary-customer"]),
    ({"association": {"window": 50}}, ["wide-window"]),
    ({"association": {"counts": ["original", "repost"]}}, ["reposts-count"]),
    ({"association": {"counts": ["reply"]}}, ["originals-do-not-count"]),
    ({"association": {"visible_spots": ["banner"]}}, ["bio-is-not-seen"]),
    ({"disclaimers": {"disclosure": {"accepted": ["#partner"]}}}, ["unclear-disclosure"]),
    ({"disclaimers": {"opinion": {"accepted": ["Strong about tea"]}}}, ["disclaims-nothing"]),
    ({"disclaimers": {"opinion": {"required": True}}, "rules": {"opinion-disclaimer-missing": "off"}},
     ["required-and-off"]),
    ({"rules": {"secret-exposed": "off"}}, ["secrets-unseen"]),
    ({"rules": {"secret-exposed": {"outcome": "note"}}}, ["too-mild"]),
    ({"rules": {"workplace-speech": {"outcome": "review"}}}, ["too-grave"]),
    ({"rules": {"disparagement": {"exceptions": [{"match": "our own joke", "reason": "R"}]}}},
     ["exception-without-end"]),
    ({"rules": {"disparagement": {"exceptions": [{"match": "our own joke", "reason": "R", "until": "2026-01-01"}]}}},
     ["exception-ended"]),
    ({"rules": {"disparagement": {"exceptions": [{"match": "a", "reason": "R", "until": "2027-01-01"}]}}},
     ["exception-too-wide"]),
    ({"contacts": {}}, ["nobody-to-ask", "nowhere-to-point"]),
]

# Near misses: nothing is to be said of these.
FINE: list[dict[str, Any]] = [
    {}, clause("You are free to criticise, complain and joke."),
    clause("Confidential figures stay inside. Your own pay, hours and working conditions are yours to talk about."),
    clause("Do not insult people. Criticism of acts and decisions is fine."),
    clause("If you are not sure, ask your manager before you post."),
    clause("Nobody is kept from criticising the company."), clause("Do not share a customer's address."),
    company(name="Target", ambiguous=True, context=["store"]), company(aliases=["Qivra Group"]),
    company(code_names=["Project Walrus"]), {"association": {"window": 10}}, custom(),
    custom(match="<subject> ..2 beta"),
    {"disclaimers": {"opinion": {"required": True, "accepted": ["言論僅代表個人"]},
                     "disclosure": {"accepted": ["#QivraEmployee"]}}},
    {"rules": {"disparagement": "off", "workplace-speech": {"outcome": "note"}}},
]
