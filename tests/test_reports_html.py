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
from reports.base import Passage, PostRef, View
from reports.passages import Piece, passages
from tests.audits import audit, flag, ground, near

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

HOSTILE = "<script>document.title='owned'</script>\x1b[31m\u202eevil\u2066 \"onload=x\" </style><img src=https://evil.example/x>"
WORD = "w" * 10_000


def view(found: Audit, **more: object) -> View:
    """A view of an audit with a known post."""
    refs = {"1": PostRef("https://social.example/@sam/1", datetime(2026, 11, 19, tzinfo=UTC))}
    texts = {("post", "1", "text"): Passage(f"words {HOSTILE} and more"), ("bio", "", "text"): Passage("At Hollowmere. Tea.")}
    return View(found, refs, texts, explain=True, **more)  # type: ignore[arg-type]  # options of a view


AUDITS: dict[str, Audit] = {
    "nothing": audit(),
    "associated": audit(grounds=[ground(), ground("g-2", "1")], flags=[flag()], posts={"1": "review", "2": "none"},
                        near_misses=[near("2")]),
    "all": audit(grounds=[ground(certainty="likely"), ground("g-2", "1")], flags=[
        flag(f"f-{outcome}", "1", outcome=outcome, effect="An effect.", clause="a/b", private=outcome == "note",
             sensitive=["politics"] if outcome == "note" else [], conditional=outcome == "review", certainty="likely")
        for outcome in ("urgent", "review", "disclaimer", "note")], posts={"1": "urgent", "2": "none", "3": "not_judged"},
        near_misses=[near("2")], protected=[{"post_id": "4", "reason": "speaks of pay"}],
        not_judged=[{"spot": "post", "post_id": "3", "rules": "all", "reason": "language: fi"}]),
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


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["nothing", "associated", "all", "hostile"])
def test_report_is_accessible(browser: Browser, tmp_path: Path, name: str, scheme: str) -> None:
    """WCAG 2.2 AA as far as axe-core can tell, on a phone."""
    from axe_playwright_python.sync_playwright import Axe

    page, _, _ = open_page(browser, tmp_path, reports.find("html").render(view(AUDITS[name])), 360, scheme)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": levels}})
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.browser
def test_words_are_highlighted_in_place(browser: Browser, tmp_path: Path) -> None:
    page, _, _ = open_page(browser, tmp_path, reports.find("html").render(view(AUDITS["associated"])), 768)
    assert page.locator(".card.review mark").all_inner_texts() == ["words <sc"]
    assert page.locator(".card.review blockquote").inner_text().endswith("and more")
    page.locator(".todo a").click()
    assert page.evaluate("location.hash") == "#review-1" and page.locator("#review-1").count() == 1


@pytest.mark.parametrize(("text", "start", "spans", "shown"), [
    ("one two three", 0, [(4, 7)], "one [two] three"), ("one two three", 0, [(4, 7), (6, 9)], "one [two t]hree"),
    ("one two three", 0, [(8, 13), (0, 3)], "[one] two [three]"), ("two three", 104, [(104, 107)], "…[two] three"),
    ("a " * 200 + "hit" + " b" * 200, 0, [(400, 403)], "…" + "a " * 79 + "[hit]" + " b" * 79 + "…"),
    ("hit" + " b" * 400 + " hit", 0, [(0, 3), (804, 807)], "[hit]" + " b" * 100 + " … " + "b " * 100 + "[hit]"),
    ("one", 0, [(1, 9)], None), ("one", 5, [(1, 2)], None), ("one", 0, [(2, 2)], None),
])
def test_passages(text: str, start: int, spans: list[tuple[int, int]], shown: str | None) -> None:
    known = View(audit(), {}, {("bio", "", "text"): Passage(text, start)})
    found = passages(known, "bio", None, [("text", *span) for span in spans])
    assert ["".join(f"[{p.text}]" if p.hit else p.text for p in one) for one in found] == ([] if shown is None else [shown])


def test_a_passage_is_harmless() -> None:
    known = View(audit(), {}, {("bio", "", "text"): Passage("a\u202e\x1b[31mb")})
    assert passages(known, "bio", None, [("text", 0, 1)]) == (
        (Piece("", False), Piece("", False), Piece("a", True), Piece("<U+202E>␛[31mb", False)),)


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
