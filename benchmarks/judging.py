"""The whole of `audit()`, beside a plain keyword screener on the same texts in the same run, on one core.

Texts are all different, 20 to 500 characters, in accounts of twenty posts; the yardstick of the project is 5,000
posts a second.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from auditor import Policy, Snapshot, audit

CASES = Path(__file__).resolve().parents[1] / "tests" / "cases" / "posts.jsonl"
POLICY = {"schema": "auditor/policy/1", "name": "Benchmark",
          "company": {"name": "Hollowmere", "domains": ["hollowmere.example"]}}
WANTED = 5000
WORDS = re.compile(r"\b(?:hollowmere|password|secret|confidential|revenue|idiot|hate|kill|love|best|launch|salary)\b",
                   re.IGNORECASE)


def accounts() -> list[Snapshot]:
    """Accounts of twenty posts each, made of the blind cases."""
    texts = list(dict.fromkeys(json.loads(line)["text"] for line in CASES.read_text(encoding="utf-8").splitlines()))
    texts = [text for text in texts if 20 <= len(text) <= 500]
    return [Snapshot.from_dict({
        "schema": "auditor/snapshot/1", "account": "@b@social.example", "taken_at": "2026-11-20T10:00:00Z",
        "profile": {"bio": "Works at Hollowmere"},
        "posts": [{"id": str(i), "created_at": f"2026-11-18T{i:02}:00:00Z", "text": text}
                  for i, text in enumerate(texts[at:at + 20])]}) for at in range(0, len(texts) - 20, 20)]


def rate(work: Callable[[Snapshot], object], snapshots: Sequence[Snapshot]) -> float:
    """Posts a second of processor time, after one round to warm up."""
    for snapshot in snapshots:
        work(snapshot)
    begun = time.process_time()
    for snapshot in snapshots:
        work(snapshot)
    return sum(len(snapshot.posts) for snapshot in snapshots) / (time.process_time() - begun)


def main() -> None:
    """Print both rates and their ratio."""
    policy = Policy.from_dict(POLICY)
    snapshots = accounts()
    ours = rate(lambda snapshot: audit(snapshot, policy), snapshots)
    keywords = rate(lambda snapshot: [WORDS.findall(post.text) for post in snapshot.posts], snapshots)
    print(f"audit(): {ours:.0f} posts a second ({WANTED} wanted); a keyword screener is {keywords / ours:.0f} x as fast")


if __name__ == "__main__":
    main()
