"""`auditor demo`: the main job end to end, over loopback, through the real source."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest

import reports
from auditor.demo import ACCOUNT, POLICY, USER
from auditor.demo.server import ACCOUNT_ID, serving
from tests.commands import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture(scope="module")
def audit() -> Any:
    """The demo's audit, as its owner sees it."""
    from auditor.cli.demo import _judged

    return _judged().audit


def get(host: str, path: str) -> tuple[Any, dict[str, str]]:
    with urllib.request.urlopen(f"http://{host}{path}", timeout=10) as answer:
        return json.load(answer), dict(answer.headers)


def test_the_server_speaks_as_mastodon_does() -> None:
    with serving() as host:
        account, _ = get(host, f"/api/v1/accounts/lookup?acct={USER}")
        assert account["id"] == ACCOUNT_ID and account["note"].startswith("<p>")
        seen: list[str] = []
        path: str | None = f"/api/v1/accounts/{ACCOUNT_ID}/statuses?limit=10"
        while path:
            page, headers = get(host, path)
            seen += [status["id"] for status in page]
            link = re.search(r"<http://[^/]+([^>]+)>; rel=\"next\"", headers.get("Link", ""))
            path = link[1] if link else None
        assert len(seen) == len(set(seen)) == len(json.loads(ACCOUNT.read_text())["statuses"])
        assert get(host, f"/api/v1/accounts/{ACCOUNT_ID}/statuses?pinned=true")[0] == []
        for wrong, status in (("/api/v1/accounts/lookup?acct=kim", 404), ("/", 404),
                              (f"/api/v1/accounts/{ACCOUNT_ID}/statuses?limit=x", 400)):
            with pytest.raises(urllib.error.HTTPError) as told:
                get(host, wrong)
            assert told.value.code == status
            told.value.close()


def test_it_shows_what_the_tool_is_for(audit: Any) -> None:
    assert audit.association.status == "associated"
    assert {ground.spot for ground in audit.association.grounds} >= {"bio", "post"}
    assert all(ground.posts_left for ground in audit.association.grounds if ground.spot == "post")
    assert {flag.rule for flag in audit.flags} >= {
        "undisclosed-endorsement", "confidential-business", "secret-exposed", "opinion-disclaimer-missing"}
    assert len(audit.protected) == 1
    assert any(near.rule == "undisclosed-endorsement" for near in audit.near_misses)
    assert [entry.reason for entry in audit.not_judged if entry.rules == "all"] == ["language: fi"]


def test_it_flags_nothing_that_is_ordinary(audit: Any) -> None:
    """Every flagged post was written to be flagged."""
    assert sum(outcome in ("disclaimer", "review", "urgent") for outcome in audit.posts.values()) == 3


def test_it_masks_the_password(audit: Any) -> None:
    assert "Kite-71" not in json.dumps(audit.to_dict())


def test_the_command(desk: Desk) -> None:
    out = desk.folder / "report.html"
    if "html" not in reports.names():
        pytest.skip("there is no HTML report yet")
    done = desk.run("demo", "-o", str(out))
    assert done.exit_code == 0
    assert "ASSOCIATED with Brambleforge" in done.stdout and f"The report is in {out}" in done.stdout
    page = out.read_text(encoding="utf-8")
    assert "Brambleforge" in page and "Kite-71" not in page + done.output
    assert not desk.home.exists(), "the demo keeps nothing"


def test_its_policy_is_a_good_one(desk: Desk) -> None:
    from auditor import Policy

    assert Policy.load(POLICY).ref.name == "Brambleforge social media policy (example)"
