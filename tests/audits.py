"""Audits and snapshots built for tests: defaults that a test overrides where it matters."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from auditor.model import Audit

POLICY = """\
schema: auditor/policy/1
name: Hollowmere policy
version: "7"
company: {name: Hollowmere, handles: ["@hollowmere"], domains: [hollowmere.example]}
products:
  - {name: Harbor, ambiguous: true, context: [dashboard]}
"""


def ground(key: str = "g-1", post_id: str | None = None, **more: Any) -> dict[str, Any]:
    """A ground of the bio, or of a post."""
    spot = "bio" if post_id is None else "post"
    place = None if post_id is None else 3
    return {"id": key, "spot": spot, "post_id": post_id, "part": "text", "place": place,
            "posts_left": None if place is None else 18, "expected": None, "subject": "Hollowmere",
            "matched": f"at Hollowmere ({key})", "start": 0, "end": 13, "certainty": "certain", "reason": "It says so.",
            "without_it": "not_associated"} | more


def flag(key: str = "f-1", post_id: str | None = "1", **more: Any) -> dict[str, Any]:
    """A flag of a post."""
    return {"id": key, "rule": "confidential-business", "outcome": "review", "spot": "post" if post_id else "bio",
            "post_id": post_id, "evidence": [{"part": "text", "start": 0, "end": 9, "text": f"words of {key}"}],
            "certainty": "certain", "conditional": False, "private": False, "sensitive": [], "why": f"why {key}",
            "remedy": f"remedy {key}", "effect": None, "clause": None} | more


def mention(post_id: str | None, start: int = 3, **more: Any) -> dict[str, Any]:
    """A mention in a post, or in the bio."""
    return {"spot": "bio" if post_id is None else "post", "post_id": post_id, "part": "text", "subject": "Hollowmere",
            "matched": "Hollowmere", "start": start, "end": start + 10, "form": "name", "certainty": "certain",
            "evidence": []} | more


def near(post_id: str, rule: str = "undisclosed-endorsement") -> dict[str, Any]:
    """A near miss of a post."""
    words = f"near words {post_id}"
    return {"rule": rule, "spot": "post", "post_id": post_id, "text": words, "reason": "the tie is told"}


def audit(**more: Any) -> Audit:
    """An audit of the contract's shape, with nothing found unless `more` says so."""
    grounds = more.pop("grounds", [])
    status = more.pop("status", "associated" if grounds else "not_associated")
    data: dict[str, Any] = {
        "schema": "auditor/audit/1", "account": "@sam@social.example", "source": "mastodon",
        "taken_at": "2026-11-20T10:00:00Z", "tool_version": "0.1.0",
        "policy": {"name": "Hollowmere policy", "version": "7", "sha256": "ab" * 32},
        "me": {"employed_since": None, "role": "staff", "namesakes": []},
        "association": {"status": status, "grounds": grounds}, "mentions": [], "flags": [], "protected": [],
        "near_misses": [], "not_judged": [], "posts": {str(i): "none" for i in range(1, 6)},
        "coverage": {"requested": 20, "received": 5, "newest_first": True, "complete": True, "notes": []},
    }
    return Audit.from_dict(data | more)


def snapshot(*texts: str, bio: str = "", **more: Any) -> dict[str, Any]:
    """A snapshot with one post a text, newest first."""
    posts = [{"id": str(100 - i), "url": f"https://social.example/@sam/{100 - i}", "text": text,
              "created_at": f"2026-11-{20 - i:02}T08:00:00Z"} for i, text in enumerate(texts)]
    return {"schema": "auditor/snapshot/1", "source": "mastodon", "account": "@sam@social.example",
            "taken_at": "2026-11-20T10:00:00Z", "profile": {"display_name": "Sam", "bio": bio}, "posts": posts} | more


def write_snapshot(folder: Path, *texts: str, name: str = "snapshot.json", **more: Any) -> str:
    """A snapshot written to a file; gives the account that names it."""
    path = folder / name
    path.write_text(json.dumps(snapshot(*texts, **more)), encoding="utf-8")
    return f"file:{path}"
