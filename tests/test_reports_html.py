"""The HTML report, rendered and opened in a real browser; Markdown and CSV as text."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import reports
from auditor.model import Audit
from reports.base import PostRef, View
from tests.audits import audit, flag, ground, near

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

HOSTILE = "<script>document.title='owned'</script>\x1b[31m\u202eevil\u2066 \"onload=x\" </style><img src=https://evil.example/x>"
WORD = "w" * 10_000


def view(found: Audit, **more: object) -> View:
    """A view of an audit with a known post."""
    refs = {"1": PostRef("https://social.example/@sam/1", datetime(2026, 11, 19, tzinfo=UTC))}
    return View(found, refs, explain=True, **more)  # type: ignore[arg-type]  # options of a view


AUDITS: dict[str, Audit] = {
    "nothing": audit(),
    "associated": audit(grounds=[ground(), ground("g-2", "1")], flags=[flag()], posts={"1": "review", "2": "none"},
                        near_misses=[near("2")]),
    "hostile": audit(grounds=[ground(matched=HOSTILE, reason=HOSTILE)], flags=[flag(why=HOSTILE, remedy=HOSTILE, evidence=[
        {"part": "text", "start": 0, "end": 1, "text": HOSTILE}])], posts={"1": "review"}, account=HOSTILE),
    "long": audit(flags=[flag(f"f-{i}", why=WORD) for i in range(20)], posts={"1": "review"}),
    "emoji": audit(flags=[flag(why="🎉" * 3000)], posts={"1": "review"}),
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    from scrapers.chromium.find import find

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=str(find().path))
        yield started
        started.close()


def open_page(browser: Browser, folder: Path, html: str, width: int, scheme: str = "light") -> tuple[Page, list[str], list[str]]:
    """The report opened as a file: the page, every request beyond the file itself, every message of the console."""
    file = folder / "report.html"
    file.write_text(html, encoding="utf-8")
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]  # a literal
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(file.as_uri())
    return page, [url for url in asked if not url.startswith("file:")], said


@pytest.mark.browser
@pytest.mark.parametrize("width", [360, 768, 1440])
@pytest.mark.parametrize("name", AUDITS)
def test_report_opens_harmlessly(browser: Browser, tmp_path: Path, name: str, width: int) -> None:
    page, asked, said = open_page(browser, tmp_path, reports.find("html").render(view(AUDITS[name])), width)
    assert asked == []
    assert said == []
    assert page.title().startswith("Self-check of ")
    assert page.locator("h1").count() == 1
    # Nothing sticks out sideways on any width.
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_report_reads_from_the_answer_down(browser: Browser, tmp_path: Path, scheme: str) -> None:
    page, _, _ = open_page(browser, tmp_path, reports.find("html").render(view(AUDITS["associated"])), 768, scheme)
    headings = page.locator("h1, h2, .verdict").all_inner_texts()
    assert headings[1] == "Associated"
    assert page.locator(".card.review .remedy").inner_text() == "remedy f-1"
    assert page.locator("a[href='https://social.example/@sam/1']").count() >= 1


@pytest.mark.parametrize("name", AUDITS)
def test_html_is_self_contained(name: str) -> None:
    html = reports.find("html").render(view(AUDITS[name]))
    assert "default-src 'none'" in unescape(html)
    assert not re.search(r"<(?:img|link|iframe|object|embed)\b", html)
    assert "\x1b" not in html and "\u202e" not in html
    assert len(html.encode()) < 150_000 or name in ("long",)


def test_a_link_is_only_made_of_web_addresses() -> None:
    refs = {"1": PostRef("javascript:alert(1)", None)}
    html = reports.find("html").render(View(AUDITS["associated"], refs))
    assert "javascript:" not in html


def test_markdown_escapes_what_strangers_write() -> None:
    text = reports.find("markdown").render(view(AUDITS["hostile"]))
    assert "<script>" not in text and r"\<script\>" in text
    assert "\x1b" not in text


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@cmd", "\t=1"])
def test_csv_disarms_formulas(start: str) -> None:
    text = reports.find("csv").render(view(audit(flags=[flag(why=start)], posts={"1": "review"})))
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == 1
    assert not rows[0]["why"].startswith(("=", "+", "-", "@", "\t"))
