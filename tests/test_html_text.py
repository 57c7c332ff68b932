"""HTML, Markdown and quoted lines → the text as a reader sees it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrapers import quotes
from scrapers.html_text import read_html, target, tidy
from scrapers.values import moment

TEXTS: list[tuple[str, str, tuple[str, ...]]] = [
    ("", "", ()), ("plain & simple", "plain & simple", ()), ("a\n b", "a b", ()),
    ("<p>Example<br>Corp</p>", "Example\nCorp", ()), ("Exam<b>ple</b>", "Example", ()),
    ("<p>one</p><p>two</p>", "one\n\ntwo", ()), ("<p>one\n  line</p>", "one line", ()),
    ("<div>one</div><div>two</div>", "one\ntwo", ()), ("<ul><li>a</li><li>b</li></ul>", "a\nb", ()),
    ("one<p>two<p>three", "one\n\ntwo\n\nthree", ()),
    ("R&amp;D &lt;b&gt; &amp;amp;", "R&D <b> &amp;", ()), ("caf&eacute; &#x2F;", "café /", ()),
    ('<a href="https://a.example/x">here</a>', "here", ("https://a.example/x",)),
    ('<a href="https://a.example/"><span class="invisible">https://</span><span class="ellipsis">a.example/lo</span>'
     '<span class="invisible">ng</span></a>', "a.example/lo…", ("https://a.example/",)),
    ('<a href="/tags/x" class="mention hashtag">#<span>x</span></a>', "#x", ()),
    ('<a href="javascript:alert(1)">x</a><a href="data:text/html,x">y</a>', "xy", ()),
    ('<a href="mailto:a@b.example">write</a>', "write", ("mailto:a@b.example",)),
    ("<script>alert(1)</script><style>p{}</style>ok<!-- note -->", "ok", ()),
    ('<span style="display: none">hid</span><b hidden>den</b>seen', "seen", ()),
    ("<pre>a\n  b</pre>", "a\n  b", ()), ("zero\u200bwidth", "zero\u200bwidth", ()), ("a\x00\x1bb", "ab", ()),
    ("a\ud83cb", "ab", ()),
    ('<img class="emoji" alt="🌻"> <img alt="A cat">', "🌻", ()), ("<p></p>", "", ()), ("<<p>x", "<\n\nx", ()),
    ("<noscript>no</noscript><title>t</title>x", "x", ()), ("\u00a0a", "a", ()),
]


@pytest.mark.parametrize(("html", "text", "links"), TEXTS)
def test_html(html: str, text: str, links: tuple[str, ...]) -> None:
    rich = read_html(html)
    assert (rich.text, rich.links) == (text, links)


def test_base_alts_and_breaks() -> None:
    assert read_html('<a href="/x">x</a>', "https://a.example/b/c").links == ("https://a.example/x",)
    assert read_html('<img alt="A cat"><img alt="">').alts == ("A cat",)
    assert read_html("a\nb <b>c</b>", breaks=True).text == "a\nb c"
    assert read_html(None).text == read_html(7).text == ""


def test_deep_trees_are_no_trouble() -> None:
    assert read_html("<b>" * 5000 + "deep" + "</b>" * 5000).text == "deep"


@given(st.text(alphabet="<>/&;\"'= abp!-\n\x00é😀\u202e", max_size=200))
def test_any_html_is_read(html: str) -> None:
    text = read_html(html).text
    assert "\x00" not in text and text == text.strip() and "\n\n\n" not in text


@given(st.text(max_size=200))
def test_tidy_is_stable(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@given(st.text(alphabet="[]()!<>-*`>ahtps:/. \n\"", max_size=300))
def test_any_markdown_is_read(source: str) -> None:
    rich, _ = quotes.markdown(source)
    assert rich.text == rich.text.strip()


MARKDOWN: list[tuple[str, str, str | None, tuple[str, ...]]] = [
    ("> theirs\n\nmine", "mine", "theirs", ()), ("a > b", "a > b", None, ()), ("mine\n> theirs\nmine", "mine\nmine",
                                                                             "theirs", ()),
    ("[x](https://a.example/y_(z))", "x", None, ("https://a.example/y_(z)",)),
    ("![alt](https://a.example/i.png) x", "x", None, ()), ("<!-- hidden -->x", "x", None, ()),
    ("see https://a.example/b.", "see https://a.example/b.", None, ("https://a.example/b",)),
    ("<b>bold</b> &amp; more", "bold & more", None, ()), ("a < b and c", "a < b and c", None, ()),
]


@pytest.mark.parametrize(("source", "own", "quoted", "links"), MARKDOWN)
def test_markdown(source: str, own: str, quoted: str | None, links: tuple[str, ...]) -> None:
    rich, excerpt = quotes.markdown(source)
    assert (rich.text, excerpt.text if excerpt else None, rich.links) == (own, quoted, links)


def test_quote_boxes() -> None:
    rich, excerpt = quotes.html("<blockquote><p>theirs</p></blockquote><p>mine</p>")
    assert rich.text == "mine" and excerpt is not None and excerpt.text == "theirs"
    assert quotes.html("<p>mine</p>")[1] is None


@pytest.mark.parametrize(("href", "found"), [("https://a.example", "https://a.example"), ("//a.example/x", ""),
                                             ("x", ""), ("https://[", ""), (None, ""), (" https://a.example/ ",
                                                                                        "https://a.example/")])
def test_targets(href: object, found: str) -> None:
    assert target(href) == found


@pytest.mark.parametrize(("value", "shown"), [
    ("2026-11-20T10:00:00.123Z", "2026-11-20 10:00:00"), ("2026-11-20T10:00:00+02:00", "2026-11-20 08:00:00"),
    ("2026-11-20T10:00:00.123456789Z", "2026-11-20 10:00:00"), ("2026-11-20", "2026-11-20 00:00:00"),
    ("Fri, 20 Nov 2026 10:00:00 GMT", "2026-11-20 10:00:00"), (1795000000, "2026-11-18 11:06:40"),
    ("", None), ("soon", None), (None, None), (True, None), (10**30, None), ([], None),
    ("0001-01-01T00:00:00+14:00", None), (float("nan"), None)])
def test_moments(value: object, shown: str | None) -> None:
    found = moment(value)
    assert (found.strftime("%Y-%m-%d %H:%M:%S") if found else None) == shown
