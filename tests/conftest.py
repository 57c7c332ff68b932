"""What holds for all tests: no cached settings of the person who runs them, and browser tests only with a browser."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

WHY = "no Chromium, Chrome or Edge is installed"


def _browser() -> bool:
    from auditor.errors import NoBrowser
    from scrapers.chromium.find import find

    try:
        find()
    except NoBrowser:
        return False
    return True


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without a browser, tests that need one are skipped; where they must run, that ends the run."""
    wanting = [item for item in items if item.get_closest_marker("browser")]
    if not wanting or _browser():
        return
    if os.environ.get("AUDITOR_TESTS_NEED_BROWSER"):
        raise pytest.UsageError(f"{len(wanting)} browser tests must run here, and {WHY}")
    config.stash[_SKIPPED] = len(wanting)
    for item in wanting:
        item.add_marker(pytest.mark.skip(reason=WHY))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say loudly what was left out."""
    skipped = config.stash.get(_SKIPPED, 0)
    if skipped:
        terminalreporter.write_line(f"*** {skipped} browser tests were SKIPPED: {WHY} ***", red=True, bold=True)


_SKIPPED = pytest.StashKey[int]()


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Every test has settings, data and cache of its own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("AUDITOR_HOME", str(home))
    monkeypatch.delenv("AUDITOR_POLICY", raising=False)
    yield home
