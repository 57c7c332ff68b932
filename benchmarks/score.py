"""Score the tool on the labelled cases: `python -m benchmarks.score [WHAT…] [options]`.

Cases are split by the hash of their id: five sixths to develop on, one sixth held out.
`--errors` lists wrong answers of the developing part only; `--held-out` prints figures alone.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from auditor.judge import audit
from auditor.model import Audit, Snapshot
from auditor.policy import Policy

CASES = Path(__file__).resolve().parents[2] / "shared" / "cases"
OWN = Path(__file__).resolve().parents[1] / "tests" / "cases"
TAKEN_AT = "2026-11-20T10:00:00Z"
Row = dict[str, Any]


def held_out(case_id: str) -> bool:
    """True for the sixth of the cases that nobody develops on."""
    return hashlib.sha256(case_id.encode()).digest()[0] % 6 == 0


def rows(kind: str, part: str, folder: Path = CASES) -> Iterator[Row]:
    """Cases of one kind ("posts", "mentions", "employment", "snapshots", "profiles"); `part`: "dev", "held-out", "all".

    Cases of our own (`tests/cases`, written blind and measured once before they were opened) belong to "dev".
    """
    own = OWN / f"{kind}.jsonl" if folder == CASES and part == "dev" else None
    for path in [folder / f"{kind}.jsonl", *sorted((folder / "more").glob("*.jsonl")), *([own] if own else [])]:
        if not path.exists():
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if kind_of(row) == kind and (path == own or part in ("all", "held-out" if held_out(row["id"]) else "dev")):
                yield row


def kind_of(row: Row) -> str:
    """The kind of a case, by its shape."""
    expect = row["expect"]
    if isinstance(expect, list):
        return "mentions"
    if isinstance(expect, str):
        return "employment"
    if "flags" in expect:
        return "profiles"
    return "snapshots" if "grounds" in expect else "posts"


@cache
def policy(name: str) -> Policy:
    """The policy of a case."""
    return Policy.load(CASES / "policies" / f"{name}.yaml")


def language(row: Row) -> str:
    """The language that a case names."""
    code = row.get("lang") or row["id"].rsplit(".", 1)[-1]
    return {"zh-Hant": "zht", "zh-Hans": "zhs"}.get(str(code), str(code))


def snapshot_of(row: Row) -> Snapshot:
    """A snapshot that holds the case's post alone; an associated account has a bio that says so and disclaims."""
    post = {key: row[key] for key in ("text", "kind", "author", "reply_to", "quoted", "media", "content_warning") if key in row}
    bio = f"Works at {policy(row['policy']).doc.company.name}. Opinions my own." if row.get("associated") else ""
    return Snapshot.from_dict({
        "schema": "auditor/snapshot/1", "account": "@case@social.example", "taken_at": TAKEN_AT, "source": "mastodon",
        "profile": {"display_name": "C", "handle": "@case@social.example", "bio": bio},
        "posts": [{"id": "1", "created_at": "2026-11-19T10:00:00Z", **post}]}, row["id"])


class Tally:
    """Right, missed and wrongly found, by name."""

    def __init__(self) -> None:
        self.counts: dict[str, Counter[str]] = defaultdict(Counter)

    def add(self, name: str, outcome: str, number: int = 1) -> None:
        """Count an outcome: "hit", "miss", "false" or "right" (for accuracy)."""
        self.counts[name][outcome] += number

    def figure(self, name: str, measure: str) -> float:
        """One figure of a name: "accuracy", "precision", "recall" or "f1"; 0 where nothing was counted."""
        count = self.counts[name]
        if measure == "accuracy":
            return count["right"] / (count["n"] or 1)
        precision = count["hit"] / ((count["hit"] + count["false"]) or 1)
        recall = count["hit"] / ((count["hit"] + count["miss"]) or 1)
        return {"precision": precision, "recall": recall, "f1": 2 * precision * recall / ((precision + recall) or 1)}[measure]

    def lines(self) -> Iterator[str]:
        """One line a name: precision, recall and F1, or accuracy."""
        for name in sorted(self.counts):
            count = self.counts[name]
            if count["n"]:
                yield f"  {name:38} accuracy {count['right'] / count['n']:.3f}  n {count['n']}"
                continue
            precision, recall, f1 = (self.figure(name, measure) for measure in ("precision", "recall", "f1"))
            yield (f"  {name:38} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}"
                   f"  hit {count['hit']} miss {count['miss']} false {count['false']}")


def score_mentions(cases: Iterable[Row]) -> tuple[Tally, list[str]]:
    """Same subject, one span inside the other; unclear only matches unclear."""
    tally, wrong = Tally(), []
    for row in cases:
        found = [m for m in audit(snapshot_of(row), policy(row["policy"])).mentions if m.spot == "post"]
        left = list(row["expect"])
        false = []
        for mention in found:
            match = next((e for e in left if e["subject"] == mention.subject and _overlaps(e["matched"], mention.matched)
                          and (e["certainty"] == "unclear") == (mention.certainty == "unclear")), None)
            if match is None:
                false.append(mention)
            else:
                left.remove(match)
        for name in ("all", language(row)):
            tally.add(f"mentions {name}", "hit", len(found) - len(false))
            tally.add(f"mentions {name}", "miss", len(left))
            tally.add(f"mentions {name}", "false", len(false))
        if left or false:
            missed = [(e["subject"], e["matched"], e["certainty"]) for e in left]
            wrong.append(f"{row['id']}: {row['text']!r}\n    missed {missed}"
                         f" wrong {[(m.subject, m.matched, m.certainty, m.evidence) for m in false]}  {row.get('why', '')}")
    return tally, wrong


def _overlaps(one: str, other: str) -> bool:
    return one in other or other in one


def score_employment(cases: Iterable[Row]) -> tuple[Tally, list[str]]:
    """yes / no / unclear of one post on its own."""
    tally, wrong = Tally(), []
    for row in cases:
        grounds = [g for g in audit(snapshot_of(row), policy(row["policy"])).association.grounds if g.spot == "post"]
        says = "no" if not grounds else "yes" if any(g.certainty != "unclear" for g in grounds) else "unclear"
        for name in ("all", language(row), f"expect {row['expect']}"):
            tally.add(f"employment {name}", "n")
            tally.add(f"employment {name}", "right", says == row["expect"])
        if says != row["expect"]:
            wrong.append(f"{row['id']}: {row['text']!r} quoted={row.get('quoted')}\n    expect {row['expect']} got {says} "
                         f"{[(g.matched, g.reason) for g in grounds]}  {row.get('why', '')}")
    return tally, wrong


def score_snapshots(cases: Iterable[Row]) -> tuple[Tally, list[str]]:
    """Status, and each pair of spot and post once."""
    tally, wrong = Tally(), []
    for row in cases:
        result = audit(Snapshot.from_dict(row["snapshot"]), policy(row["policy"]))
        found = {(g.spot, g.post_id) for g in result.association.grounds}
        expect = {(g["spot"], g["post_id"]) for g in row["expect"]["grounds"]}
        tally.add("status", "n")
        tally.add("status", "right", result.association.status == row["expect"]["status"])
        tally.add("grounds", "hit", len(found & expect))
        tally.add("grounds", "miss", len(expect - found))
        tally.add("grounds", "false", len(found - expect))
        if found != expect or result.association.status != row["expect"]["status"]:
            wrong.append(f"{row['id']}: status {result.association.status} expect {row['expect']['status']}; missed "
                         f"{_words(row, expect - found)} wrong {_words(row, found - expect)}  {row.get('why', '')}")
    return tally, wrong


def _words(row: Row, grounds: Iterable[tuple[str, str | None]]) -> list[tuple[str, Any]]:
    """Each ground with the text of its spot."""
    texts = {post["id"]: post["text"] for post in row["snapshot"]["posts"]}
    return [(spot, texts.get(post or "", row["snapshot"]["profile"].get(spot))) for spot, post in sorted(grounds, key=str)]


def score_posts(cases: Iterable[Row], only: str | None = None) -> tuple[Tally, list[str]]:
    """Outcome, flagged or not, each rule, protected speech; tolerated rules are no fault."""
    tally, wrong = Tally(), []
    for row in cases:
        result = audit(snapshot_of(row), policy(row["policy"]))
        expect = row["expect"]
        found = {flag.rule for flag in result.flags if flag.post_id == "1" and not flag.private}
        found |= {flag.rule for flag in result.flags if flag.post_id == "1" and not result.protected}
        must, may = set(expect["rules"]), set(expect.get("tolerated", ()))
        _tally_post(tally, row, result, found - (may - must), must)
        faulty = found - may - must | must - found
        protected = bool(result.protected) != expect["protected"]
        if (only is None and (faulty or protected)) or (only in faulty) or (only == "protected" and protected):
            flags = [(f.rule, [e.text for e in f.evidence]) for f in result.flags if f.post_id == "1"]
            context = row.get("reply_to") or row.get("quoted") or ""
            wrong.append(f"{row['id']} [{row['policy']}]: {row['text']!r} {row.get('media', '')} {context} {row['kind']}\n"
                         f"    missed {sorted(must - found)} wrong {sorted(found - may - must)}"
                         f" protected {bool(result.protected)} expect {expect['protected']} {flags}")
    return tally, wrong


def _tally_post(tally: Tally, row: Row, result: Audit, found: set[str], must: set[str]) -> None:
    group = {"zht": "zh", "zhs": "zh"}.get(language(row), language(row))
    outcome = result.posts["1"] if found or not result.flags else "none"
    outcome = "none" if outcome == "not_judged" else outcome
    for name in ("all", group):
        tally.add(f"outcome {name}", "n")
        tally.add(f"outcome {name}", "right", outcome == row["expect"]["outcome"])
        _tally_binary(tally, f"flagged {name}", bool(found), bool(must))
        _tally_binary(tally, f"protected {name}", bool(result.protected), row["expect"]["protected"])
        for rule in found | must:
            _tally_binary(tally, f"{rule} {name}", rule in found, rule in must)
    if "everyday" in row["id"]:
        tally.add("everyday left alone", "n")
        tally.add("everyday left alone", "right", not found)


def _tally_binary(tally: Tally, name: str, found: bool, expected: bool) -> None:
    if found and expected:
        tally.add(name, "hit")
    elif found or expected:
        tally.add(name, "false" if found else "miss")


def score_profiles(cases: Iterable[Row]) -> tuple[Tally, list[str]]:
    """Status and the flags of whole accounts."""
    tally, wrong = Tally(), []
    for row in cases:
        result = audit(Snapshot.from_dict(row["snapshot"]), policy(row["policy"]))
        found = {(f.rule, f.outcome, f.post_id, f.conditional) for f in result.flags}
        expect = {(f["rule"], f["outcome"], f["post_id"], f["conditional"]) for f in row["expect"]["flags"]}
        tally.add("profile status", "n")
        tally.add("profile status", "right", result.association.status == row["expect"]["status"])
        tally.add("profile flags", "hit", len(found & expect))
        tally.add("profile flags", "miss", len(expect - found))
        tally.add("profile flags", "false", len(found - expect))
        if found != expect:
            wrong.append(f"{row['id']}: missed {sorted(expect - found, key=str)} wrong {sorted(found - expect, key=str)} "
                         f"bio {row['snapshot']['profile'].get('bio')!r}  {row.get('why', '')}")
    return tally, wrong


SCORERS: Mapping[str, Any] = {"mentions": score_mentions, "employment": score_employment, "snapshots": score_snapshots,
                              "posts": score_posts, "profiles": score_profiles}


# What a change must not fall below, on all labelled cases: (kind, name, measure) → floor.
FLOORS: Mapping[tuple[str, str, str], float] = {
    ("mentions", "mentions all", "f1"): 0.93,
    ("employment", "employment all", "accuracy"): 0.90,
    ("snapshots", "status", "accuracy"): 0.93,
    ("snapshots", "grounds", "f1"): 0.94,
    ("posts", "outcome all", "accuracy"): 0.84,
    ("posts", "flagged all", "f1"): 0.80,
    ("posts", "protected all", "recall"): 0.92,
    ("posts", "everyday left alone", "accuracy"): 0.97,
    ("profiles", "profile status", "accuracy"): 0.95,
}


def below_floor(kind: str, tally: Tally) -> list[str]:
    """A sentence for every figure of this kind that fell below its floor."""
    figures = {key: tally.figure(key[1], key[2]) for key in FLOORS if key[0] == kind}
    return [f"{name}: {measure} {figures[key]:.3f} is below {FLOORS[key]:.2f}"
            for key in figures if figures[key] < FLOORS[key] for _, name, measure in [key]]


def main() -> int:
    """Print the table. Status 1 where `--floors` is asked for and a figure fell below its floor."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", choices=[[], *SCORERS], default=[])
    parser.add_argument("--held-out", action="store_true", help="figures of the held-out third")
    parser.add_argument("--all", action="store_true", help="figures of all cases")
    parser.add_argument("--errors", action="store_true", help="list wrong answers of the developing part")
    parser.add_argument("--rule", help="posts: list only errors of this rule (or 'protected')")
    parser.add_argument("--lang", help="only cases of this language (en, zh, zht, …)")
    parser.add_argument("--id", help="only cases whose id begins so")
    parser.add_argument("--brief", action="store_true", help="only the figures over all languages")
    parser.add_argument("--floors", action="store_true", help="status 1 when a figure is below its floor")
    parser.add_argument("--cases", type=Path, default=CASES, help="another folder of cases")
    options = parser.parse_args()
    part = "held-out" if options.held_out else "all" if options.all else "dev"
    low: list[str] = []
    for kind in options.what or SCORERS:
        cases = [row for row in rows(kind, part, options.cases) if language(row).startswith(options.lang or "")
                 and row["id"].startswith(options.id or "")]
        scorer = SCORERS[kind]
        tally, wrong = scorer(cases, options.rule) if kind == "posts" else scorer(cases)
        print(f"{kind} ({part}, {len(cases)} cases)")
        low.extend(below_floor(kind, tally) if options.floors else ())
        for line in tally.lines():
            if options.brief and re.search(r" (en|zh|zht|zhs|es|fr|de|ja|mix|fi|ko|pt|ru) ", line):
                continue
            if not options.rule or options.rule in line or "outcome" in line or "everyday" in line:
                print(line)
        if options.errors and part == "dev":
            print("\n".join(wrong))
    print("\n".join(low), end="\n" if low else "")
    return bool(low)


if __name__ == "__main__":
    sys.exit(main())
