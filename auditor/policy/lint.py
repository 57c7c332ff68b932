"""Lint: what a policy may say, but better would not, with a narrower way to say it.

A policy is a rule of work once a company adopts it. So its owner is told of rules that reach too
far (no criticism, approval before posting, secrecy of pay), of rules nobody tested, of names that
will be found where they are not meant, and of settings that say nothing or contradict one another.
A warning is `code` (stable), the key path, what is seen and what would be better.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from auditor.policy.lint_texts import too_broad, without_carve_out
from auditor.policy.linted import Advice, Linted
from auditor.policy.merging import Replaced
from auditor.policy.model import CustomRule, Party, PolicyDoc, RuleSetting

Check = Callable[[Linted], Iterator[Advice]]

# Weekdays, colours, plants, animals, weather, tools and other words that companies like to be called after.
# The list need not be whole: the vocabulary of the rules is asked too.
WORDS = frozenset(Path(__file__).with_name("plainwords.txt").read_text(encoding="utf-8").split())
# Wordings that tell readers nothing of the tie (FTC staff letters of 2017 name the first five).
UNCLEAR_TAGS = frozenset({"sp", "spon", "partner", "ambassador", "ee", "collab", "thanks", "team", "love", "proud"})
PERSONAL = re.compile(r"\b(?:my|own|mine|personal|private|views?|opinions?|tweets|posts|not my employer"
                      r"|speak\w* for myself|personales?|personnel\w*|propres?|eigene?|propi[ao]s?|mía?s?)\b"
                      r"|[個个]人|僅代表|仅代表|自己|本人|私見")
PLATFORMS = frozenset({
    "x.com", "twitter.com", "facebook.com", "instagram.com", "linkedin.com", "youtube.com", "tiktok.com",
    "github.com", "gitlab.com", "medium.com", "bsky.app", "mastodon.social", "threads.net", "threads.com",
    "reddit.com", "weibo.com", "t.me", "gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "qq.com",
    "163.com", "google.com", "wordpress.com", "blogspot.com", "substack.com", "bit.ly", "t.co"})


def lint(doc: PolicyDoc, replaced: tuple[Replaced, ...], today: date) -> tuple[Advice, ...]:
    """Every warning, in the order of the checks, each once."""
    linted = Linted(doc, replaced, today)
    return tuple(dict.fromkeys(warning for check in CHECKS for warning in check(linted)))


def untested(linted: Linted) -> Iterator[Advice]:
    """Custom rules without examples, or too general to be right."""
    for i, rule in enumerate(linted.doc.custom):
        place = f"custom[{i}]"
        if not rule.examples.flag:
            yield Advice("no-example", f"{place}.examples", f"{rule.id} has no text that it must flag",
                           "examples: {flag: [a text]}")
        if not rule.examples.pass_:
            yield Advice("no-near-miss", f"{place}.examples", f"{rule.id} has no near miss that it must let pass",
                           "examples: {pass: [a text that looks alike and is fine]}")
        if set(rule.examples.flag) & set(rule.examples.pass_):
            yield Advice("example-twice", f"{place}.examples", f"{rule.id} is to flag and to pass the same text",
                           "keep one of the two")
        yield from _general(place, rule)


def _general(place: str, rule: CustomRule) -> Iterator[Advice]:
    for n, pattern in enumerate(rule.match):
        words = re.findall(r"\w+", re.sub(r"<[^>]*>", " ", pattern))
        classes = set(re.findall(r"<([^>]*)>", pattern)) - {"any"}
        if not classes and len(words) <= 1 and (not words or words[0].casefold() in WORDS or len(words[0]) < 3):
            yield Advice("pattern-too-general", f"{place}.match[{n}]",
                           f"“{pattern}” is found in texts of every kind", "add the words that stand around it")
    if rule.outcome == "urgent":
        yield Advice("urgent-custom", f"{place}.outcome", f"{rule.id} is urgent: people are told to act at once",
                       "review, unless every hour counts as with a password")


def names(linted: Linted) -> Iterator[Advice]:
    """Names that will be found where they are not meant, or not where they are."""
    doc = linted.doc
    for place, party in [("company", doc.company), *((f"products[{i}]", p) for i, p in enumerate(doc.products))]:
        if not party.ambiguous and ordinary_word(party.name):
            yield Advice("ordinary-name", f"{place}.name", f"“{party.name}” is an ordinary word too",
                         "ambiguous: true, and context: [words that stand near it when the company is meant]")
        for i, alias in enumerate(party.aliases):
            if ordinary_word(alias):
                yield Advice("ordinary-alias", f"{place}.aliases[{i}]",
                             f"“{alias}” is an ordinary word too, and an alias is never doubted",
                             "leave it out, or make it the name and mark it ambiguous")
            elif len(alias) <= 2 and alias.isascii():
                yield Advice("short-alias", f"{place}.aliases[{i}]", f"“{alias}” is found in many texts",
                             "a longer alias")
        yield from _party(place, party)


def hidden_names(linted: Linted) -> Iterator[Advice]:
    """Code names and customers that are ordinary words: every text would seem to give them away."""
    for i, name in enumerate(linted.doc.company.code_names):
        if ordinary_word(name):
            yield Advice("ordinary-code-name", f"company.code_names[{i}]", f"“{name}” is an ordinary word too",
                         f"Project {name}, or whatever people really write")
    for i, name in enumerate(linted.doc.customers):
        if ordinary_word(name):
            yield Advice("ordinary-customer", f"customers[{i}]", f"“{name}” is an ordinary word too",
                         "the customer's full name")


def ordinary_word(name: str) -> bool:
    """True for a name that is an everyday English word too."""
    from auditor.mentions.namesakes import ordinary

    return name.casefold() in WORDS or ordinary(name.casefold())


def _party(place: str, party: Party) -> Iterator[Advice]:
    if party.ambiguous and not (party.context or party.handles or party.domains or party.hashtags):
        yield Advice("nothing-to-tell-by", f"{place}.ambiguous",
                       f"“{party.name}” is ambiguous, and nothing is given to tell by",
                       "context: [words near it when the company is meant], handles or domains")
    for i, domain in enumerate(party.domains):
        if domain.casefold().removeprefix("www.") in PLATFORMS:
            yield Advice("platform-domain", f"{place}.domains[{i}]",
                         f"every link to {domain} would name the company",
                         "the company's own domain; a page there as a handle")
    for i, tag in enumerate(party.hashtags):
        if tag.removeprefix("#").casefold() in WORDS:
            yield Advice("ordinary-hashtag", f"{place}.hashtags[{i}]", f"#{tag.removeprefix('#')} is everybody's",
                           "a hashtag of the company's own")
    for key in ("aliases", "handles", "domains", "hashtags", "context"):
        entries: tuple[str, ...] = getattr(party, key)
        folded = [entry.casefold() for entry in entries]
        for i, entry in enumerate(folded):
            if entry in folded[:i] or (key == "aliases" and entry == party.name.casefold()):
                yield Advice("said-twice", f"{place}.{key}[{i}]", f"“{entries[i]}” stands there already",
                             "leave it out")


def association(linted: Linted) -> Iterator[Advice]:
    """Windows and spots that reach further, or less far, than people expect."""
    rule = linted.doc.association
    if rule.window > 20:
        yield Advice("wide-window", "association.window", f"{rule.window} posts reach far back",
                       "20 or fewer: what is older should be left alone")
    if "repost" in rule.counts:
        yield Advice("reposts-count", "association.counts", "a repost is nobody's own statement",
                       "counts: [original, quote, reply]")
    if "original" not in rule.counts:
        yield Advice("originals-do-not-count", "association.counts", "the author's own posts take no place",
                       "counts: [original, quote, reply]")
    if "bio" not in rule.visible_spots:
        yield Advice("bio-is-not-seen", "association.visible_spots", "the bio does not count as visible",
                       "add bio, the spot that visitors read first")


def wordings(linted: Linted) -> Iterator[Advice]:
    """Accepted disclaimers and disclosures that say nothing."""
    wording = linted.doc.disclaimers
    for i, text in enumerate(wording.disclosure.accepted):
        if text.casefold().strip("# ") in UNCLEAR_TAGS:
            yield Advice("unclear-disclosure", f"disclaimers.disclosure.accepted[{i}]",
                           f"“{text}” does not tell readers of the tie", "#AcmeEmployee, or “I work at Acme”")
    for i, text in enumerate(wording.opinion.accepted):
        if not PERSONAL.search(text.casefold()):
            yield Advice("disclaims-nothing", f"disclaimers.opinion.accepted[{i}]",
                           f"“{text}” does not say whose views these are", "views are my own")
    off = (linted.doc.rules or {}).get("opinion-disclaimer-missing")
    if wording.opinion.required and off is not None and not off.on:
        yield Advice("required-and-off", "rules.opinion-disclaimer-missing",
                       "a disclaimer is required, and the rule that asks for it is off", "drop one of the two")


# Rules about tone, of which more than this is out of proportion.
TONE = {"workplace-speech": ("note",), "disparagement": ("note", "review", "disclaimer"),
        "political-attack": ("note", "review", "disclaimer"), "opinion-disclaimer-missing": ("note", "disclaimer"),
        "undisclosed-endorsement": ("note", "disclaimer", "review"), "weak-disclosure": ("note", "disclaimer")}


def settings(linted: Linted) -> Iterator[Advice]:
    """Settings of bundled rules that are out of proportion, or say nothing."""
    for rule, setting in (linted.doc.rules or {}).items():
        place = f"rules.{rule}"
        if not setting.on and rule == "secret-exposed":
            yield Advice("secrets-unseen", place, "exposed passwords and keys will not be found",
                           "leave it on: it protects everybody and judges nobody")
        if setting.outcome and rule in TONE and setting.outcome not in TONE[rule]:
            yield Advice("too-grave", f"{place}.outcome", f"{setting.outcome} is out of proportion for {rule}",
                           " or ".join(TONE[rule]))
        if rule == "secret-exposed" and setting.outcome not in (None, "urgent"):
            yield Advice("too-mild", f"{place}.outcome", "an exposed key has to be changed at once", "urgent")
        yield from _exceptions(place, setting, linted.today)


def _exceptions(place: str, setting: RuleSetting, today: date) -> Iterator[Advice]:
    for i, exception in enumerate(setting.exceptions):
        where = f"{place}.exceptions[{i}]"
        if exception.until is None:
            yield Advice("exception-without-end", where, f"the exception “{exception.match}” has no end",
                           "until: a day on which somebody looks at it again")
        elif date.fromisoformat(exception.until) < today:
            yield Advice("exception-ended", f"{where}.until", f"the exception ended on {exception.until}",
                           "leave it out, or give it another day")
        if len(exception.match.strip()) < 3 or exception.match.strip().casefold() in WORDS:
            yield Advice("exception-too-wide", f"{where}.match", f"“{exception.match}” excepts nearly everything",
                           "the very words that are meant")


def contacts(linted: Linted) -> Iterator[Advice]:
    """Remedies that can name nobody."""
    doc = linted.doc
    if doc.contacts.questions is None and doc.contacts.manager is None:
        yield Advice("nobody-to-ask", "contacts", "remedies cannot say whom to ask", "contacts: {questions: …}")
    customer = (doc.rules or {}).get("answers-customer", RuleSetting())
    if customer.on and not customer.contact and doc.contacts.support is None and doc.contacts.questions is None:
        yield Advice("nowhere-to-point", "rules.answers-customer", "remedies cannot say where customers are helped",
                       "contacts: {support: …}")


def clauses(linted: Linted) -> Iterator[Advice]:
    """Clauses without a source."""
    for name, clause in (linted.doc.clauses or {}).items():
        if not clause.source.strip():
            yield Advice("no-source", f"clauses.{name}", f"the clause “{name}” names no source",
                           "source: the handbook and chapter, or the law")


def internal(linted: Linted) -> Iterator[Advice]:
    """Domains that are said to be public and internal."""
    company = linted.doc.company
    public = {domain.casefold() for domain in company.domains}
    for i, domain in enumerate(company.internal_domains):
        if domain.casefold() in public:
            yield Advice("internal-and-public", f"company.internal_domains[{i}]",
                           f"{domain} is said to be public and internal", "keep it in one of the two")


def lost_lists(linted: Linted) -> Iterator[Advice]:
    """Lists of packs that went unheard."""
    for lost in linted.replaced:
        yield Advice("list-replaced", lost.place, f"{lost.later} replaces the list of {lost.earlier}",
                       f"repeat in {lost.later} what should stay")


CHECKS: tuple[Check, ...] = (
    too_broad, without_carve_out, untested, names, hidden_names, association, wordings, settings, contacts, clauses,
    internal, lost_lists)
