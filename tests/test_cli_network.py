"""`auditor check` of accounts on a server: progress, several side by side, and what a stranger is shown."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from auditor.demo import POLICY, USER
from auditor.demo.server import Site, serving
from auditor.privacy import NOTICE
from tests.commands import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path, {"AUDITOR_POLICY": str(POLICY)})


@pytest.fixture
def host() -> Iterator[str]:
    with serving() as host:
        yield host


def test_a_public_account_says_what_it_is_doing(desk: Desk, host: str) -> None:
    done = desk.run("check", f"@{USER}@{host}", "--allow-host", host)
    assert done.exit_code == 1
    assert "Reading @ines@" in done.stderr and "Reading" not in done.stdout
    assert "ASSOCIATED with Brambleforge" in done.stdout
    assert "Reading" not in desk.run("check", f"@{USER}@{host}", "--allow-host", host, "--quiet").stderr


@pytest.mark.parametrize("form", ["text", "json", "html", "markdown", "csv"])
def test_nothing_of_protected_posts_before_ownership_is_proved(desk: Desk, host: str, form: str) -> None:
    from auditor.cli.demo import _judged

    mine = _judged().audit
    hidden = [entry.post_id for entry in mine.protected]
    assert hidden
    for extra in ([], ["--explain"]):
        done = desk.run("check", f"@{USER}@{host}", "--allow-host", host, "--format", form, *extra)
        assert not any(post_id in done.output for post_id in hidden) and "compared our pay" not in done.output
        assert NOTICE[:50] in (done.stderr if form == "csv" else done.stdout)
    kept = {path: path.read_bytes() for path in desk.home.rglob("*") if path.is_file()}
    assert {path.name for path in kept if path.suffix == ".db"} == {"auditor.db"}
    for content in kept.values():
        assert b"compared our pay" not in content and base64.b64encode(b"compared our")[:12] not in content


def test_no_answers_of_servers_are_kept(desk: Desk, host: str) -> None:
    desk.run("check", f"@{USER}@{host}", "--allow-host", host)
    assert {path.parent.name for path in desk.home.rglob("*") if path.is_file()} <= {"data", "policies"}


def test_json_counts_no_missing_post(desk: Desk, host: str) -> None:
    """The document does not tell by its own numbers that something is missing."""
    data: dict[str, Any] = json.loads(
        desk.run("check", f"@{USER}@{host}", "--allow-host", host, "--format", "json").stdout)
    assert data["protected"] == [] and NOTICE in data["coverage"]["notes"]
    assert data["coverage"]["received"] < 20 and not any(flag["private"] for flag in data["flags"])
    shown = list(data["posts"])
    grounds = [ground for ground in data["association"]["grounds"] if ground["spot"] == "post"]
    assert grounds and all(ground["place"] <= shown.index(ground["post_id"]) + 1 for ground in grounds)


def test_one_post_explained_bears_the_fixed_line(desk: Desk, host: str) -> None:
    desk.run("check", f"@{USER}@{host}", "--allow-host", host)
    bio = desk.run("explain", f"@{USER}@{host}", "--quiet").stdout
    post = bio.split(" · post ")[1].split()[0]
    assert NOTICE in desk.run("explain", post).stdout


def test_several_side_by_side_and_one_is_not_there(desk: Desk, host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two look-ups wait for each other, so that reading one after the other would not end well."""
    both = threading.Barrier(2, timeout=20)
    answer = Site.answer

    def together(site: Site, path: str, query: dict[str, str]) -> tuple[int, Any, dict[str, str]]:
        if path.endswith("/lookup"):
            both.wait()
        return answer(site, path, query)

    monkeypatch.setattr(Site, "answer", together)
    done = desk.run("check", f"@nobody@{host}", f"@{USER}@{host}", "--allow-host", host)
    assert done.exit_code == 3
    assert f"There is no account @nobody@{host}" in done.stderr and "ASSOCIATED" in done.stdout


def test_a_private_address_is_refused_without_leave(desk: Desk, host: str) -> None:
    done = desk.run("check", f"@{USER}@{host}")
    assert (done.exit_code, done.stdout) == (3, "") and "--allow-host" in done.stderr


def test_offline(desk: Desk, host: str) -> None:
    done = desk.run("check", f"@{USER}@{host}", "--allow-host", host, "--offline")
    assert (done.exit_code, done.stdout) == (3, "") and "ffline" in done.stderr


def test_a_server_that_is_down(desk: Desk) -> None:
    with serving() as gone:
        pass
    done = desk.run("check", f"@{USER}@{gone}", "--allow-host", gone)
    assert (done.exit_code, done.stdout) == (3, "") and "Traceback" not in done.stderr
