"""Any web page: in the real browser, and its parser on texts."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from auditor.errors import (
    AuditorError,
    LoginWall,
    Moved,
    NoBrowser,
    NotFound,
    NothingThere,
    Private,
    RateLimited,
    ServerDown,
    StaysOut,
    Suspended,
    UnreadableAccount,
)
from auditor.model import Snapshot
from scrapers import find
from scrapers.base import Page, Tools
from scrapers.browser import Browser
from scrapers.webpage import WebPage
from tests import sites
from tests.servers.loopback import Reply, Stage, serve, workshop

URL = "https://noor.example/"
NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)


def parsed(html: str, url: str = URL, status: int = 200, text: str = "", want: int = 20, **more: Any) -> Snapshot:
    answers = {"captures": [html], "text": text, "status": status, "asked": URL, "robots": "", **more}
    return WebPage().parse(Page(URL, NOW, answers, url), want)


def test_an_h_feed_with_its_card() -> None:
    snapshot = parsed(sites.page(sites.card() + sites.feed(range(25))))
    assert snapshot.profile.display_name == "Noor Haddad"
    assert snapshot.profile.bio == "Keeps bees on a roof in Porto."
    assert [post.id for post in snapshot.posts][:2] == [f"{URL}posts/24", f"{URL}posts/23"]
    assert snapshot.coverage.received == 20
    assert snapshot.coverage.complete
    assert snapshot.coverage.newest_first


def test_posts_of_others_are_left_out() -> None:
    body = sites.card() + sites.entry(3) + sites.entry(2, author="Somebody Else") + sites.entry(1)
    snapshot = parsed(sites.page(body))
    assert [post.id.rpartition("/")[2] for post in snapshot.posts] == ["3", "1"]
    assert any("Somebody Else" in note for note in snapshot.coverage.notes)


def test_replies_reposts_pins_and_likes_are_told_apart() -> None:
    body = sites.card() + """
    <section class="h-feed"><h2 class="p-name">Pinned posts</h2><article class="h-entry"><a class="u-url" href="/p">
      <time class="dt-published" datetime="2026-01-01T00:00:00Z"></time></a><p class="e-content">Read me</p></article>
    </section><section class="h-feed">
    <article class="h-entry"><a class="u-url" href="/1"></a><a class="u-in-reply-to" href="https://kim.example/9">re</a>
      <time class="dt-published" datetime="2026-11-03T00:00:00Z"></time><p class="e-content">So true!</p></article>
    <article class="h-entry"><a class="u-url" href="/2"></a>
      <time class="dt-published" datetime="2026-11-02T00:00:00Z"></time>
      <div class="u-repost-of h-cite"><span class="p-author h-card">Kim</span><p class="e-content">Kim's words</p></div>
    </article>
    <article class="h-entry"><a class="u-url" href="/3"></a><a class="u-like-of" href="https://kim.example/8">liked</a>
      <time class="dt-published" datetime="2026-11-01T00:00:00Z"></time></article></section>"""
    posts = {post.url.rpartition("/")[2]: post for post in parsed(sites.page(body)).posts}
    assert set(posts) == {"p", "1", "2"}
    assert posts["p"].pinned
    assert posts["1"].kind == "reply"
    assert posts["1"].reply_to is not None
    assert posts["1"].reply_to.author == "https://kim.example/9"
    assert (posts["2"].kind, posts["2"].author, posts["2"].text) == ("repost", "Kim", "Kim's words")


@pytest.mark.parametrize("block", [
    '{"@context": "https://schema.org", "@type": "ProfilePage", "mainEntity": %s, "hasPart": [%s]}',
    '{"@context": "http://schema.org", "@graph": [{"@type": "WebPage"}, %s, %s]}',
    '[%s, %s]',
    '/* made by hand */ {"@type": "ProfilePage", "mainEntity": %s, // the person\n "hasPart": [%s,],}',
    '<!-- {"@type": ["ProfilePage", "WebPage"], "mainEntity": %s, "hasPart": %s} -->',
    '//<![CDATA[\n{"@type": "ProfilePage", "mainEntity": %s, "hasPart": %s}\n//]]>',
])
def test_json_ld_in_the_shapes_that_occur(block: str) -> None:
    person = ('{"@type": "Person", "name": "Noor Haddad", "description": "Bees\\t& roofs <br> Porto",'
              ' "jobTitle": ["Tester"], "worksFor": {"@type": "Organization", "name": "Nimbus Ltd"},'
              ' "homeLocation": {"name": "Porto"},'
              ' "sameAs": "https://noor.example/me", "additionalName": "noor"}')
    post = ('{"@type": "SocialMediaPosting", "text": "A line\nbroken by hand",'
            ' "datePublished": "2026-11-03T08:00:00+01:00", "url": "/n/1",'
            ' "author": {"@type": "Person", "name": "Noor Haddad"}}')
    html = sites.page("", f'<script type="application/ld+json">{block % (person, post)}</script>')
    snapshot = parsed(html)
    assert snapshot.profile.display_name == "Noor Haddad"
    assert snapshot.profile.bio == "Bees & roofs\nPorto"
    assert {field.value for field in snapshot.profile.fields} == {"Tester", "Nimbus Ltd"}
    assert snapshot.profile.location == "Porto"
    assert [(post.text, post.url, post.created_at.hour) for post in snapshot.posts] == \
        [("A line\nbroken by hand", "https://noor.example/n/1", 7)]


def test_masked_values_are_left_out() -> None:
    person = '{"@type": "Person", "name": "Noor", "jobTitle": ["****** ***"], "worksFor": [{"name": "Nimbus"}]}'
    snapshot = parsed(sites.page("", f'<script type="application/ld+json">{person}</script>'))
    assert [field.value for field in snapshot.profile.fields] == ["Nimbus"]


def test_plain_articles_with_dates() -> None:
    body = "".join(f'<article><header><h2><a href="/{n}">Title {n}</a></h2>'
                   f'<time datetime="2026-11-0{n}">x</time></header>'
                   f"<p>Words {n}</p><footer>Share</footer></article>" for n in (3, 2, 1))
    snapshot = parsed(sites.page(sites.card() + body))
    assert (snapshot.posts[0].text, snapshot.posts[0].url) == ("Title 3\n\nWords 3", f"{URL}3")


def test_only_words_are_the_bio_and_that_is_said() -> None:
    snapshot = parsed(sites.page("<main>Noor Haddad tests software at Nimbus.</main>"),
                      text="Noor Haddad tests software at Nimbus.")
    assert snapshot.profile.bio == "Noor Haddad tests software at Nimbus."
    assert snapshot.posts == ()
    assert not snapshot.coverage.complete
    assert any("shows no posts" in note for note in snapshot.coverage.notes)


def test_posts_without_dates_are_told() -> None:
    body = sites.card() + '<article class="h-entry"><p class="e-content">When was this?</p></article>'
    snapshot = parsed(sites.page(body))
    assert snapshot.posts == ()
    assert any("carry no date" in note for note in snapshot.coverage.notes)


def test_a_page_out_of_order_says_so() -> None:
    body = "".join(sites.entry(n) for n in (2, 9, 1, 8, 3, 7))
    snapshot = parsed(sites.page(sites.card() + body))
    assert not snapshot.coverage.newest_first
    assert snapshot.posts[0].id.endswith("/9")


def test_hostile_texts_stay_texts() -> None:
    words = "&lt;script&gt;alert(1)&lt;/script&gt; \x1b[31mred <b>b</b><script>x()</script><style>y</style>"
    snapshot = parsed(sites.page(sites.card(note=words) + sites.entry(1, words=words)))
    for text in (snapshot.profile.bio, snapshot.posts[0].text):
        assert text.startswith("<script>alert(1)</script>")
        assert "\x1b" not in text
        assert "x()" not in text


def test_deep_nesting_is_no_crash() -> None:
    snapshot = parsed("<div>" * 4000 + sites.card() + sites.entry(1) + "</div>" * 4000)
    assert snapshot.posts or snapshot.profile.display_name


@pytest.mark.parametrize(("status", "final", "title", "text", "expected"), [
    (404, URL, "Oops", "", NotFound),
    (410, URL, "Gone", "", Suspended),
    (404, URL, "x", "This account has been suspended", Suspended),
    (429, URL, "x", "", RateLimited),
    (999, URL, "x", "", RateLimited),
    (403, URL, "Just a moment...", "", StaysOut),
    (403, URL, "x", "", LoginWall),
    (451, URL, "x", "", UnreadableAccount),
    (502, URL, "x", "", ServerDown),
    (200, "https://noor.example/login?next=/", "x", "", LoginWall),
    (200, URL, "x", "Log in to see photos and videos", LoginWall),
    (200, URL, "Sign Up | LinkedIn", "", LoginWall),
    (200, URL, "x", "Please verify you are a human", StaysOut),
    (200, URL, "x", "You must be 18 years or older to enter", LoginWall),
    (200, URL, "x", "This account is private", Private),
    (200, URL, "x", "帳號已被停權", Suspended),
    (200, URL, "x", "Sorry, this page isn't available.", NotFound),
    (200, URL, "x", "Noor has moved to another server", Moved),
    (200, URL, "x", "Not available in your country", UnreadableAccount),
    (200, URL, "", "", NothingThere),
])
def test_walls_are_told_apart(status: int, final: str, title: str, text: str, expected: type[AuditorError]) -> None:
    with pytest.raises(UnreadableAccount) as caught:
        parsed(f"<title>{title}</title><body>{text}</body>", final, status, text)
    assert type(caught.value) is expected
    assert "noor.example" in caught.value.what


def test_a_post_about_walls_is_no_wall() -> None:
    snapshot = parsed(sites.page(sites.card() + sites.entry(1, words="Log in to see this. 404. Suspended account.")))
    assert len(snapshot.posts) == 1


@pytest.mark.parametrize(("account", "expected"), [
    ("https://noor.example/", True), ("https://noor.example/a?b=c#d", True), ("HTTPS://NOOR.EXAMPLE/", True),
    ("http://127.0.0.1:8000/", True), ("@noor@server.example", False), ("noor.example", False), ("file:x.json", False),
])
def test_matches(account: str, expected: bool) -> None:
    assert WebPage().matches(account) is expected


@pytest.mark.parametrize("account", WebPage.examples)
def test_its_examples_are_nobody_elses(account: str) -> None:
    assert find(account).name == "web"


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    try:
        with Browser() as running:
            assert running.version
            yield running
    except NoBrowser as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(error))


def check(stage: Stage, path: str = "/", want: int = 20, owner: bool = False) -> Snapshot:
    """The page on this server, through everything."""
    with workshop(stage) as shop:
        tools = shop.tools(owner)
        tools = Tools(tools.http, tools.browser, lambda: NOW, owner)
        source = find(stage.base + path)
        return source.parse(source.fetch(stage.base + path, want, tools), want)


@pytest.mark.browser
def test_a_page_that_scripts_build(chromium: Browser) -> None:
    with serve(sites.built(range(23), 0.2)) as stage:
        snapshot = check(stage)
    assert snapshot.coverage.received == 20
    assert snapshot.profile.display_name == "Noor Haddad"
    assert snapshot.url == f"{stage.base}/"


@pytest.mark.browser
@pytest.mark.parametrize("drop", [False, True])
def test_an_endless_page_is_scrolled_until_twenty(chromium: Browser, drop: bool) -> None:
    with serve(sites.endless(300, 7, drop)) as stage:
        snapshot = check(stage)
        asked = len(stage.asked)
    assert [post.id.rpartition("/")[2] for post in snapshot.posts] == [str(n) for n in range(300, 280, -1)]
    assert snapshot.coverage.complete
    assert asked < 14


@pytest.mark.browser
def test_the_feed_fills_what_the_page_does_not_show(chromium: Browser) -> None:
    items = "".join(f"<item><guid>{n}</guid><link>/posts/{n}</link>"
                    f"<pubDate>Tue, {n:02d} Sep 2026 10:00:00 GMT</pubDate><description>Feed {n}</description></item>"
                    for n in range(1, 29))
    head = ('<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml">'
            '<link rel="alternate" type="application/rss+xml" title="Posts" href="/rss.xml">')
    pages = {"/": sites.html(sites.card() + sites.entry(3), head),
             "/rss.xml": Reply(text=f'<rss version="2.0"><channel><title>N</title>{items}</channel></rss>',
                               kind="application/rss+xml")}
    with serve(pages) as stage:
        snapshot = check(stage)
        assert stage.paths() == ["/robots.txt", "/", "/rss.xml"]
    assert snapshot.coverage.received == 20
    assert snapshot.posts[0].text.startswith("3:")
    assert snapshot.posts[1].text == "Feed 28"


@pytest.mark.browser
def test_robots_and_noindex_are_honoured(chromium: Browser) -> None:
    robots = Reply(text="User-agent: *\nDisallow: /private", kind="text/plain")
    pages = {"/robots.txt": robots, "/private": sites.html(sites.card()),
             "/quiet": sites.html(sites.card("/quiet"), '<meta name="robots" content="noindex, nofollow">'),
             "/header": sites.html(sites.card("/header"), X_Robots_Tag="noindex")}
    with serve(pages) as stage:
        with pytest.raises(StaysOut, match=r"robots\.txt"):
            check(stage, "/private")
        assert "/private" not in stage.paths()
        for path in ("/quiet", "/header"):
            with pytest.raises(StaysOut, match="noindex"):
                check(stage, path)
            assert check(stage, path, owner=True).profile.display_name == "Noor Haddad"


@pytest.mark.browser
def test_offline_asks_nobody(chromium: Browser) -> None:
    with serve({"/": sites.html(sites.card())}) as stage, workshop(stage, offline=True) as shop:
        with pytest.raises(UnreadableAccount, match="Offline"):
            shop.tools().browser()
        assert stage.asked == []
