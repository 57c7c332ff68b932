"""What the types of the model cannot say: bounds, forms of handles and domains, ids, dates.

A check is told a value of the right type and answers with (what, what would be right) or None.
It looks at one key of one file; what needs the whole merged policy is in `auditor.policy.whole`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from auditor.errors import Fault
from auditor.policy import known
from auditor.policy.model import (
    AssociationRule,
    Clause,
    Company,
    CustomRule,
    Disclosure,
    DisclosureWordings,
    Examples,
    OpinionDisclaimer,
    PackDoc,
    Party,
    People,
    PolicyDoc,
    RuleException,
    RuleSetting,
)
from auditor.policy.source import Source
from auditor.schema import Reader, hints, join, show

Complaint = tuple[str, str] | None
Check = Callable[[Any], Complaint]

MAX_NAME = 200
MAX_TEXT = 20_000
SCHEMA = re.compile(r"auditor/policy/([0-9]{1,6})")
ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
HANDLE = re.compile(r"(?:[a-z][a-z0-9]*:)?@?[^\s@:/]+(?:@[^\s@:/]+)?", re.I)
DOMAIN = re.compile(r"(?!-)[^\s./:@?#]{1,63}(?:\.[^\s./:@?#]{1,63})+", re.I)
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def text(value: str) -> Complaint:
    """Some words, not endless."""
    if not value.strip():
        return "is empty", "some words, or leave it out"
    if len(value) > MAX_TEXT:
        return f"has {len(value):,} characters", f"at most {MAX_TEXT:,}"
    return None


def name(value: str) -> Complaint:
    """A name as it would stand in a sentence."""
    if not any(c.isalnum() for c in value):
        return f"{show(value)} is no name", "a name with a letter or digit"
    if len(value) > MAX_NAME:
        return f"a name of {len(value):,} characters", f"at most {MAX_NAME}"
    if "\n" in value:
        return f"{show(value)} goes over more than one line", "a name in one line"
    return None


def handle(value: str) -> Complaint:
    """`@name`, `@name@server`, or one of them after `platform:`."""
    if HANDLE.fullmatch(value) and any(c.isalnum() for c in value):
        return None
    return f"{show(value)} is no handle", '"@name", "@name@server.example" or "mastodon:@name@server.example"'


def domain(value: str) -> Complaint:
    """`example.com`: no scheme, no path."""
    if DOMAIN.fullmatch(value):
        return None
    inner = re.sub(r"^[a-z]+://", "", value.strip(), flags=re.I)
    inner = re.split(r"[/?#:]", inner)[0].removeprefix("*.").rpartition("@")[2].strip(".")
    return f"{show(value)} is no domain", inner if DOMAIN.fullmatch(inner) else "example.com"


def hashtag(value: str) -> Complaint:
    """With or without its `#`; one word."""
    word = value.removeprefix("#")
    if word and not re.search(r"[\s#]", word):
        return None
    return f"{show(value)} is no hashtag", "one word, such as LifeAtAcme"


def identity(value: str) -> Complaint:
    """An id: small letters, digits and hyphens."""
    if ID.fullmatch(value) and len(value) <= 60:
        return None
    return f"{show(value)} is no id", "small letters, digits and hyphens, such as no-roadmap"


def until(value: str | None) -> Complaint:
    """A date."""
    try:
        if value is not None:
            date.fromisoformat(value if DATE.fullmatch(value) else "")
    except ValueError:
        return f"{show(value)} is no date", "a day such as 2026-12-31"
    return None


def window(value: int) -> Complaint:
    """1 to 100 posts."""
    return None if 1 <= value <= 100 else (f"{value} is no window", "1 to 100 posts; 20 is usual")


def not_empty(value: tuple[Any, ...]) -> Complaint:
    """At least one entry."""
    return None if value else ("is empty", "at least one entry, or leave it out")


def visible(value: str) -> Complaint:
    """A spot that a visitor sees before scrolling."""
    return ("a post is no visible spot", "leave it out; `association.counts` is for posts") if value == "post" else None


def fold(value: int) -> Complaint:
    """Characters shown before "more"."""
    return None if 1 <= value <= 100_000 else (f"{value} is no number of characters", "280 is usual")


def custom_id(value: str) -> Complaint:
    """An id that no bundled rule has."""
    if value in known.rule_ids():
        return f"{show(value)} is a bundled rule", "another id; `rules:` adapts the bundled one"
    if value in known.PROTECTED:
        return PROTECTED
    return identity(value)


RULE_SETTING = "off, on, or {outcome: …, remedy: …, contact: …, answers: […], clause: …, exceptions: […]}"
PROTECTED = ("protected speech is no setting: no policy can switch it off", "leave it out")

# For a list or map of a kind, the check is of each of its entries; ALL is of the list itself.
EACH: dict[tuple[type, str], Check] = {
    (Party, "name"): name, (Party, "aliases"): name, (Party, "legal_suffixes"): text, (Party, "handles"): handle,
    (Party, "domains"): domain, (Party, "hashtags"): hashtag, (Party, "demonyms"): name, (Party, "context"): text,
    (Company, "internal_domains"): domain, (Company, "code_names"): name,
    (People, "spokespersons"): handle,
    (AssociationRule, "window"): window, (AssociationRule, "visible_spots"): visible,
    (OpinionDisclaimer, "accepted"): text, (DisclosureWordings, "accepted"): text, (Disclosure, "fold"): fold,
    (RuleException, "match"): text, (RuleException, "reason"): text, (RuleException, "until"): until,
    (RuleSetting, "answers"): text, (RuleSetting, "remedy"): text,
    (CustomRule, "id"): custom_id, (CustomRule, "why"): text, (CustomRule, "match"): text,
    (CustomRule, "unless"): text, (Examples, "flag"): text, (Examples, "pass"): text,
    (Clause, "title"): text, (Clause, "text"): text,
    (PolicyDoc, "name"): text, (PolicyDoc, "customers"): name, (PackDoc, "pack"): identity,
}
ALL: dict[tuple[type, str], Check] = {
    (AssociationRule, "counts"): not_empty, (CustomRule, "match"): not_empty}


def _find(table: dict[tuple[type, str], Check], cls: type, key: str) -> Check | None:
    return next((table[base, key] for base in cls.__mro__ if (base, key) in table), None)


class CheckedReader(Reader):
    """A reader that also asks the checks, and speaks of packs and protected speech."""

    def _record(self, cls: type, data: Any, place: str) -> Any:
        if cls is RuleSetting and not isinstance(data, dict):
            self.fault(place, f"{show(data)} stands where a rule's setting belongs", RULE_SETTING)
            return None
        value = super()._record(cls, data, place)
        if isinstance(data, dict):
            wrong = {fault.place for fault in self.faults}
            for key in hints(cls):
                path = join(place, key)
                if key in data and path not in wrong:
                    self._ask(cls, key, data[key], path, wrong)
        return value

    def _ask(self, cls: type, key: str, value: Any, path: str, wrong: set[str]) -> None:
        whole, each = _find(ALL, cls, key), _find(EACH, cls, key)
        if whole and (complaint := whole(value)):
            self.fault(path, *complaint)
        if not each or value is None:
            return
        entries = [(path, value)]
        if isinstance(value, list | tuple):
            entries = [(f"{path}[{i}]", item) for i, item in enumerate(value)]
        elif isinstance(value, dict):
            entries = [(join(path, inner), item) for inner, item in value.items()]
        for where, item in entries:
            if where not in wrong and (complaint := each(item)):
                self.fault(where, *complaint)


OF_THE_POLICY = ("company", "products", "competitors", "customers", "people")
LATER = re.compile(r"clauses\..+\.(title|text)")


def check(source: Source) -> dict[str, Any]:
    """The data of one file, its short forms evened out (`normal`); every fault of it goes to `source.faults`."""
    data = source.data
    if not isinstance(data, dict):
        if not source.faults:
            source.fault("", f"{show(data)} stands where a map belongs", "key: value")
        return {}
    number = SCHEMA.fullmatch(data["schema"]) if isinstance(data.get("schema"), str) else None
    if number and int(number[1]) > 1:
        source.fault("schema", f"{show(data['schema'])} is newer than this program", "update the program")
        return {}
    data = normal(_without_oddities(source, data))
    reader = CheckedReader()
    reader.read(PackDoc if source.is_pack else PolicyDoc, spelled_out(data))
    for fault in reader.faults:
        # The rest of a clause may stand in the pack that brings it; the merged policy is asked again.
        if not (fault.what == "is missing" and data.get("extends") and LATER.fullmatch(fault.place)):
            source.faults.append(source.located(_plainer(fault), fault.what.startswith("unknown key")))
    _check_rules(source, data.get("rules"))
    _check_custom(source, data.get("custom"))
    return data


def _plainer(fault: Fault) -> Fault:
    """`on` is how `rule: off` is kept, not a key that people write."""
    return replace(fault, right=fault.right.replace("known keys: on, outcome", "known keys: outcome"))


def _without_oddities(source: Source, data: dict[str, Any]) -> dict[str, Any]:
    """The data without keys that deserve a sentence of their own, which is noted here."""
    odd = {key for key in data if key in known.PROTECTED}
    for key in sorted(odd):
        source.fault(key, *PROTECTED, at_key=True)
    if source.is_pack:
        for key in OF_THE_POLICY:
            if key in data:
                odd.add(key)
                source.fault(key, "a pack holds rules and clauses, never a company", f"move {key} into the policy",
                             at_key=True)
    elif "pack" in data:
        odd.add("pack")
        source.fault("pack", "a policy is no pack: it has a company", "leave out `pack`, or `company`", at_key=True)
    return {key: value for key, value in data.items() if key not in odd}


def normal(data: dict[str, Any]) -> dict[str, Any]:
    """The data with `on` and `off` as true and false, and one pattern of a custom rule as a list of one."""
    out = dict(data)
    if isinstance(out.get("rules"), dict):
        out["rules"] = {rule: _switch(value) for rule, value in out["rules"].items()}
    if isinstance(out.get("custom"), list | tuple):
        out["custom"] = [_listed(rule) for rule in out["custom"]]
    return out


def _switch(value: Any) -> Any:
    return {"on": True, "off": False}.get(value.lower(), value) if isinstance(value, str) else value


def _listed(rule: Any) -> Any:
    if not isinstance(rule, dict):
        return rule
    return rule | {key: [rule[key]] for key in ("match", "unless") if isinstance(rule.get(key), str)}


def spelled_out(data: dict[str, Any]) -> dict[str, Any]:
    """Normal data with true and false of rules as the map that the model wants."""
    if not isinstance(data.get("rules"), dict):
        return data
    rules = {rule: {"on": value} if isinstance(value, bool) else value for rule, value in data["rules"].items()}
    return data | {"rules": rules}


def _check_rules(source: Source, rules: Any) -> None:
    for rule, value in rules.items() if isinstance(rules, dict) else ():
        place = join("rules", rule)
        if rule in known.PROTECTED:
            source.fault(place, *PROTECTED, at_key=True)
        if isinstance(value, dict) and "on" in value:
            source.fault(join(place, "on"), 'unknown key "on"', f"{rule}: off, or {rule}: on", at_key=True)


def _check_custom(source: Source, custom: Any) -> None:
    seen: set[str] = set()
    for i, rule in enumerate(custom if isinstance(custom, list | tuple) else ()):
        key = rule.get("id") if isinstance(rule, dict) else None
        if isinstance(key, str) and key in seen:
            source.fault(f"custom[{i}].id", f"{show(key)} stands twice", "an id of its own for each rule")
        elif isinstance(key, str):
            seen.add(key)
