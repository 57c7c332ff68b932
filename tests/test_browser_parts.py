"""Finding a browser, and deciding which requests go out: no browser is started here."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.errors import NoBrowser
from scrapers.chromium.find import find
from scrapers.chromium.gate import Gate, site
from scrapers.netguard import Guard


def program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def test_the_variable_goes_before_the_search_path(tmp_path: Path) -> None:
    own, other = program(tmp_path / "own" / "my-chromium"), program(tmp_path / "bin" / "chromium")
    assert find({"CHROMIUM": str(own), "PATH": str(other.parent)}, "linux").path == own
    assert find({"PATH": str(other.parent)}, "linux").path == other


def test_a_variable_that_names_nothing_is_an_error_and_not_passed_over(tmp_path: Path) -> None:
    program(tmp_path / "chromium")
    with pytest.raises(NoBrowser, match="CHROMIUM environment variable names /not/there"):
        find({"CHROMIUM": "/not/there", "PATH": str(tmp_path)}, "linux")


@pytest.mark.parametrize(("platform", "place", "env"), [
    ("darwin", "Applications/Google Chrome.app/Contents/MacOS/Google Chrome", {"HOME": "{root}"}),
    ("win32", r"Microsoft\Edge\Application\msedge.exe", {"PROGRAMFILES": "{root}"}),
    ("linux", ".cache/ms-playwright/chromium-1200/chrome-linux/chrome", {"HOME": "{root}"}),
    ("linux", "cache/ms-playwright/chromium_headless_shell-1200/chrome-linux/headless_shell",
     {"XDG_CACHE_HOME": "{root}/cache"}),
    ("linux", "pw/chromium-1200/chrome-linux64/chrome", {"PLAYWRIGHT_BROWSERS_PATH": "{root}/pw"}),
])
def test_usual_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, place: str,
                      env: dict[str, str]) -> None:
    monkeypatch.setattr("scrapers.chromium.find.LINUX", ())
    wanted = program(tmp_path / place)
    found = find({key: value.format(root=tmp_path) for key, value in env.items()}, platform)
    assert found.path == wanted


def test_the_newest_of_several_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scrapers.chromium.find.LINUX", ())
    for number in (900, 1200, 1100):
        program(tmp_path / f"chromium-{number}/chrome-linux/chrome")
    assert "1200" in str(find({"PLAYWRIGHT_BROWSERS_PATH": str(tmp_path)}, "linux").path)


def test_without_any_the_way_to_get_one_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scrapers.chromium.find.LINUX", ())
    with pytest.raises(NoBrowser) as caught:
        find({"HOME": str(tmp_path)}, "linux")
    assert "auditor browser install" in str(caught.value)


@pytest.mark.parametrize(("host", "expected"), [
    ("www.sam.example", "sam.example"), ("a.b.sam.co.uk", "sam.co.uk"), ("sam.com.tw", "sam.com.tw"),
    ("sam.de", "sam.de"), ("127.0.0.1", "127.0.0.1"), ("[::1]", "[::1]"), ("localhost", "localhost"),
])
def test_site(host: str, expected: str) -> None:
    assert site(host) == expected


@pytest.mark.parametrize(("url", "kind", "allowed"), [
    ("https://cdn.sam.example/a.js", "script", True),
    ("https://sam.example/a.png", "image", False),
    ("https://sam.example/a.woff2", "font", False),
    ("https://sam.example/beacon", "ping", False),
    ("https://other.example/lib.js", "script", True),
    ("https://other.example/frame", "document", False),
    ("https://www.google-analytics.com/g.js", "script", False),
    ("http://sam.example/a.js", "script", False),
    ("file:///etc/passwd", "document", False),
    ("data:text/plain,x", "fetch", True),
])
def test_gate(url: str, kind: str, allowed: bool) -> None:
    gate = Gate("https://www.sam.example/", 10, Guard())
    gate.arrived("https://www.sam.example/")
    assert gate.allows(url, kind, page_itself=False) is allowed


def test_a_stranger_is_asked_once_and_the_budget_holds() -> None:
    gate = Gate("https://sam.example/", 3, Guard())
    gate.arrived("https://sam.example/")
    assert [gate.allows("https://other.example/1.js", "script", False) for _ in range(3)] == [True, False, False]
    assert [gate.allows("https://sam.example/1.js", "script", False) for _ in range(3)] == [True, True, False]
    assert gate.may_ask("other.example")
    assert not gate.may_ask("third.example")
