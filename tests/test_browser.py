"""The real Chromium against pages on loopback that behave well and badly."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from auditor.cli import auditor
from auditor.errors import AuditorError, NoBrowser, NothingThere, Refused, ServerDown
from scrapers.browser import Browser
from scrapers.chromium.process import FOLDER
from scrapers.chromium.visit import Limits
from scrapers.netguard import Guard
from tests import sites
from tests.servers.loopback import Asked, Reply, Stage, serve

pytestmark = pytest.mark.browser
ROOT = Path(__file__).parent.parent
SHORT = Limits(seconds=5, patience=1.5, hollow=0.9, network=3_000_000, requests=60, html=400_000, nodes=5_000)


class Route:
    """What the server of all these tests answers; each test puts its own pages in."""

    def __init__(self) -> None:
        self.pages: sites.Routes = {}

    def __call__(self, asked: Asked) -> Reply | None:
        reply = self.pages.get(asked.path)
        return reply(asked) if callable(reply) else reply


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with serve(Route()) as running:
        yield running


@pytest.fixture(scope="module")
def browser(stage: Stage) -> Iterator[Browser]:
    try:
        with Browser(Guard.of([stage.host]), "tests/1", SHORT) as running:
            _ = running.version
            yield running
    except NoBrowser as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(error))


def put(stage: Stage, pages: sites.Routes) -> str:
    """Serves these pages; the address of the first."""
    assert isinstance(stage.route, Route)
    stage.route.pages = pages
    stage.asked.clear()
    return f"{stage.base}/"


def sleepy(seconds: float) -> Reply:
    """An answer that takes its time."""
    time.sleep(seconds)
    return Reply({})


def posts(html: str) -> int:
    return re.sub("(?s)<script.*?</script>", "", html).count('class="h-entry"')


@pytest.mark.parametrize(("wait", "delay"), [(0.0, 0), (0.6, 0), (0.0, 700)])
def test_waits_for_what_scripts_put_in(stage: Stage, browser: Browser, wait: float, delay: int) -> None:
    rendered = browser.render(put(stage, sites.built(range(5), wait, delay)))
    assert posts(rendered.html) == 5
    assert rendered.status == 200
    assert "soup for forty" in rendered.text
    assert rendered.notes == ()


def test_a_page_without_scripts_is_read_at_once(stage: Stage, browser: Browser) -> None:
    started = time.monotonic()
    rendered = browser.render(put(stage, {"/": sites.html("<p>Just words.</p>")}))
    assert rendered.text == "Just words."
    assert time.monotonic() - started < 2


@pytest.mark.parametrize("how", ["observer", "button", "virtual"])
def test_scrolls_until_enough(stage: Stage, browser: Browser, how: str) -> None:
    seen: set[str] = set()

    def enough(html: str) -> bool:
        seen.update(part.split('"')[0] for part in html.split('href="/posts/')[1:])
        return len(seen) >= 25

    pages = sites.endless(200, 6, drop=how == "virtual", button=how == "button")
    rendered = browser.render(put(stage, pages), enough)
    assert 25 <= len(seen) < 80
    assert rendered.captures[-1] == rendered.html
    assert not rendered.notes


def test_scrolling_ends_where_the_page_ends(stage: Stage, browser: Browser) -> None:
    rendered = browser.render(put(stage, sites.endless(14, 6)), lambda html: False)
    assert posts(rendered.html) == 14


def test_a_page_that_never_rests_is_read_all_the_same(stage: Stage, browser: Browser) -> None:
    ticking = ("<script>setInterval(() => { fetch('/poll'); const p = document.createElement('p'); p.textContent = "
               "Date.now(); document.body.append(p) }, 40)</script>")
    pages: sites.Routes = {"/": sites.html(sites.feed(range(3)) + ticking), "/poll": lambda _: sleepy(0.5)}
    rendered = browser.render(put(stage, pages))
    assert posts(rendered.html) == 3
    assert any("did not come to rest within" in note for note in rendered.notes)


def test_a_body_that_never_ends_is_given_up_with_what_was_there(stage: Stage, browser: Browser) -> None:
    slow = Reply(raw=lambda wfile: sites.trickle(wfile, sites.page("<p>Hello"), " and so on", 0.2, 100))
    started = time.monotonic()
    rendered = browser.render(put(stage, {"/": slow}))
    assert "Hello" in rendered.html
    assert rendered.notes
    assert time.monotonic() - started < SHORT.seconds + 2


def test_a_server_that_says_nothing_is_given_up(stage: Stage, browser: Browser) -> None:
    silent = Reply(raw=lambda wfile: time.sleep(8))
    started = time.monotonic()
    with pytest.raises(ServerDown, match="waiting for the server's answer"):
        browser.render(put(stage, {"/": silent}))
    assert time.monotonic() - started < SHORT.seconds + 2


def test_a_page_that_hangs_in_its_own_script_is_given_up(stage: Stage, browser: Browser) -> None:
    started = time.monotonic()
    with pytest.raises(ServerDown, match="was given up after 5 seconds, waiting for the page to show its content"):
        browser.render(put(stage, {"/": sites.html("<p>x</p><script>setTimeout(() => { for (;;); }, 0)</script>")}))
    assert time.monotonic() - started < SHORT.seconds + 6
    assert posts(browser.render(put(stage, {"/": sites.html(sites.feed(range(1)))})).html) == 1


@pytest.mark.parametrize("script", [
    "while (true) alert('x')",
    "setInterval(() => confirm('again?'), 1)",
    "window.onbeforeunload = () => 'stay'; for (let i = 0; i < 50; i++) window.open('/other')",
    "const a = document.createElement('a'); a.href = '/file'; a.download = 'x.bin'; document.body.append(a); a.click()",
    "window.print(); navigator.serviceWorker && navigator.serviceWorker.register('/worker.js').catch(() => 0)",
    "history.pushState({}, '', '/elsewhere')",
])
def test_dialogs_popups_and_downloads_do_no_harm(stage: Stage, browser: Browser, script: str) -> None:
    pages = {"/": sites.html(sites.feed(range(2)) + f"<script>{script}</script>"), "/other": sites.html("other"),
             "/file": Reply(b"x" * 1000, headers={"Content-Disposition": "attachment"}),
             "/worker.js": Reply(text="//", kind="text/javascript")}
    assert posts(browser.render(put(stage, pages)).html) == 2
    assert "/other" not in stage.paths()
    assert "/worker.js" not in stage.paths()


def test_an_address_that_is_a_download_is_said_to_be_one(stage: Stage, browser: Browser) -> None:
    with pytest.raises(NothingThere, match="a file to download"):
        browser.render(put(stage, {"/": Reply(b"x", headers={"Content-Disposition": "attachment; filename=x.zip"},
                                              kind="application/zip")}))


def test_pictures_film_and_strangers_are_not_asked_for(stage: Stage, browser: Browser) -> None:
    with serve(lambda asked: Reply(text="//", kind="text/javascript")) as other:
        body = (sites.feed(range(1)) + '<img src="/a.png"><video src="/b.mp4" autoplay></video><style>@font-face '
                '{font-family: f; src: url(/c.woff)} body {font-family: f}</style>'
                + "".join(f'<script src="http://localhost:{other.port}/{i}.js"></script>' for i in range(5)))
        browser.render(put(stage, {"/": sites.html(body)}))
        assert stage.paths() == ["/"]
        assert other.paths() == []  # a private address that nobody allowed


def test_a_foreign_host_is_asked_once_at_most(stage: Stage) -> None:
    with serve(lambda asked: Reply(text="//", kind="text/javascript")) as other:
        allowed = Guard.of([stage.host, f"localhost:{other.port}"])
        with Browser(allowed, limits=SHORT) as running:
            body = "".join(f'<script src="http://localhost:{other.port}/{i}.js"></script>' for i in range(5))
            running.render(put(stage, {"/": sites.html(body)}))
        assert len(other.asked) == 1


INSIDE = ("http://127.0.0.1:{port}/", "http://localhost:{port}/", "file:///etc/passwd")
OTHERS = ("http://[::1]:{port}/", "http://0.0.0.0:{port}/", "http://169.254.169.254/latest")


@pytest.mark.parametrize(("way", "target"), [
    *(("redirect", target) for target in (*INSIDE, *OTHERS)), *(("fetch", target) for target in INSIDE),
    *(("frame", target) for target in INSIDE), ("script", INSIDE[0]), *(("navigate", target) for target in INSIDE)])
def test_private_addresses_and_files_are_never_reached(stage: Stage, browser: Browser, way: str, target: str) -> None:
    with serve(lambda asked: Reply(text="secret-of-the-house")) as inner:
        place = target.format(port=inner.port)
        if way == "redirect":
            with pytest.raises(Refused):
                browser.render(put(stage, {"/": Reply(text="", status=302, headers={"Location": place})}))
        else:
            trick = {"fetch": f"fetch('{place}').then(r => r.text()).then(t => document.body.append(t)).catch(() => 0)",
                     "frame": f"document.body.insertAdjacentHTML('beforeend', '<iframe src=\"{place}\"></iframe>')",
                     "script": "document.head.append(Object.assign(document.createElement('script'), "
                               f"{{src: '{place}'}}))",
                     "navigate": f"location.href = '{place}'"}[way]
            body = sites.feed(range(1)) + f"<script>{trick}</script>"
            rendered = browser.render(put(stage, {"/": sites.html(body)}))
            assert posts(rendered.html) == 1
            assert "secret-of-the-house" not in rendered.html
        assert inner.asked == []


def test_a_page_that_leads_on_to_another_site_is_not_followed(stage: Stage, browser: Browser) -> None:
    body = sites.feed(range(2)) + "<script>location = 'https://elsewhere.example/'</script>"
    rendered = browser.render(put(stage, {"/": sites.html(body)}))
    assert posts(rendered.html) == 2
    assert any("elsewhere.example" in note for note in rendered.notes)


def test_a_page_that_reloads_for_ever_ends(stage: Stage, browser: Browser) -> None:
    body = sites.feed(range(2)) + "<script>location.reload()</script>"
    rendered = browser.render(put(stage, {"/": sites.html(body)}))
    assert posts(rendered.html) == 2
    assert len(stage.asked) < 12


def test_redirects_without_end_are_refused(stage: Stage, browser: Browser) -> None:
    with pytest.raises(Refused, match="without end"):
        browser.render(put(stage, {"/": Reply(text="", status=302, headers={"Location": "/"})}))


def test_a_huge_tree_is_refused(stage: Stage, browser: Browser) -> None:
    script = "<script>for (let i = 0; i < 9000; i++) document.body.append(document.createElement('p'))</script>"
    with pytest.raises(Refused, match="elements"):
        browser.render(put(stage, {"/": sites.html(script)}))


def test_a_huge_body_is_cut_off(stage: Stage, browser: Browser) -> None:
    start, piece = sites.page(sites.feed(range(1))), "<!--" + "x" * 200_000
    endless = Reply(raw=lambda wfile: sites.trickle(wfile, start, piece, 0, 400))
    rendered = browser.render(put(stage, {"/": endless}))
    assert posts(rendered.html) == 1
    assert any("MB" in note for note in rendered.notes)
    assert len(rendered.html) <= SHORT.html


@pytest.mark.parametrize("label", ["Reject all", "Nur notwendige Cookies", "Tout refuser", "Rechazar todo",
                                   "すべて拒否", "全部拒绝", "拒絕"])
def test_a_consent_banner_is_declined(stage: Stage, browser: Browser, label: str) -> None:
    banner = (f'<div role="dialog" class="cookie-banner">Cookies? <button id="yes">Accept all</button>'
              f'<button id="no">{label}</button></div>'
              '<script>yes.onclick = () => { document.body.dataset.said = "yes" };'
              'no.onclick = () => { document.body.dataset.said = "no"; no.parentNode.remove(); '
              f'document.querySelector("main").innerHTML = `{sites.entry(1)}` }}</script>')
    rendered = browser.render(put(stage, {"/": sites.html("<main></main>" + banner)}))
    assert 'data-said="no"' in rendered.html
    assert posts(rendered.html) == 1


def test_a_banner_that_only_accepts_is_left_alone(stage: Stage, browser: Browser) -> None:
    banner = ('<div id="cookie-consent">We use cookies. '
              '<button onclick="document.body.dataset.said = 1">Accept</button></div>')
    rendered = browser.render(put(stage, {"/": sites.html(sites.feed(range(2)) + banner)}))
    assert "data-said" not in rendered.html
    assert any("consent banner" in note for note in rendered.notes)


def test_open_shadow_roots_are_read(stage: Stage, browser: Browser) -> None:
    script = f"<div id=h></div><script>h.attachShadow({{mode: 'open'}}).innerHTML = `{sites.feed(range(3))}`</script>"
    assert posts(browser.render(put(stage, {"/": sites.html(script)})).html) == 3


def test_a_page_cannot_lie_to_the_world_that_reads_it(stage: Stage, browser: Browser) -> None:
    lies = ("<script>String.prototype.slice = () => { throw 1 }; Object.defineProperty(Element.prototype, 'outerHTML', "
            "{get: () => 'x'.repeat(1e8)}); document.getElementsByTagName = () => { throw 1 }</script>")
    assert posts(browser.render(put(stage, {"/": sites.html(sites.feed(range(2)) + lies)})).html) == 2


def test_it_names_itself_and_brings_no_past(stage: Stage, browser: Browser) -> None:
    pages = {"/": lambda asked: sites.html("<p>x</p>", Set_Cookie="seen=1")}
    browser.render(put(stage, pages))
    browser.render(f"{stage.base}/")
    assert [asked.headers.get("cookie") for asked in stage.asked] == [None, None]
    assert stage.asked[0].headers["user-agent"].endswith("tests/1")


def test_status_and_headers_of_the_page_are_told(stage: Stage, browser: Browser) -> None:
    rendered = browser.render(put(stage, {"/": sites.html("<p>No.</p>", status=404, X_Robots_Tag="noindex")}))
    assert rendered.status == 404
    assert rendered.headers["x-robots-tag"] == "noindex"


def test_several_accounts_at_once_share_one_browser(stage: Stage, browser: Browser) -> None:
    put(stage, {f"/{i}": sites.html(sites.feed(range(i))) for i in range(1, 5)})
    found: dict[int, int] = {}

    def read(number: int) -> None:
        found[number] = posts(browser.render(f"{stage.base}/{number}").html)

    threads = [threading.Thread(target=read, args=(i,)) for i in range(1, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {1: 1, 2: 2, 3: 3, 4: 4}


@pytest.mark.parametrize("url", ["file:///etc/passwd", "https://u:p@sam.example/", "ftp://sam.example/",
                                 "http://127.0.0.1:1/", "https://127.0.0.1/", "https://localhost/",
                                 "https://10.0.0.1/", "https://[::1]/"])
def test_addresses_that_are_refused_outright(browser: Browser, url: str) -> None:
    with pytest.raises(AuditorError) as caught:
        browser.render(url)
    assert isinstance(caught.value, Refused)


def test_a_name_that_resolves_to_a_private_address_is_refused(stage: Stage) -> None:
    guard = Guard(resolver=lambda host, port: ["192.168.1.1"])
    with Browser(guard, limits=SHORT) as running, pytest.raises(Refused, match=r"192\.168\.1\.1"):
        running.render("https://rebound.example/")


def test_a_pdf_and_a_picture_fetch_nothing(stage: Stage, browser: Browser) -> None:
    put(stage, {"/x.png": Reply(b"x")})
    html = f"<h1>Report</h1><img src='{stage.base}/x.png'><script>document.title = 'run'</script>"
    assert browser.pdf(html).startswith(b"%PDF-")
    assert browser.screenshot(html, 400).startswith(b"\x89PNG")
    assert stage.asked == []


def left_over() -> list[str]:
    """Folders and live processes of browsers."""
    place = Path(tempfile.gettempdir())
    folders = [str(path) for pattern in (f"{FOLDER}*", "playwright*") for path in place.glob(pattern)]
    if not Path("/proc").is_dir():
        return folders
    alive = []
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and " Z " not in (entry / "stat").read_text()[:120]:
                words = (entry / "environ").read_bytes()
                if FOLDER.encode() in words:
                    alive.append((entry / "cmdline").read_text()[:80])
        except OSError:
            continue
    return folders + alive


RUN = """
import sys, time
from scrapers.browser import Browser
from scrapers.netguard import Guard
with Browser(Guard.of([sys.argv[1]])) as browser:
    browser.version
    print("ready", flush=True)
    browser.render("http://" + sys.argv[1] + "/")
"""


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="counts processes in /proc")
@pytest.mark.parametrize("end", ["done", "interrupt", "interrupt-all", "terminate", "kill"])
def test_nothing_is_left_behind(end: str) -> None:
    slow: Any = (lambda _: sites.html("<p>x</p>")) if end == "done" else (lambda _: time.sleep(20))
    before = left_over()
    with serve({"/": slow}) as stage:
        line = [sys.executable, "-c", RUN, stage.host]
        process = subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE,  # noqa: S603 - our own interpreter
                                   stderr=subprocess.PIPE, start_new_session=True)
        assert process.stdout is not None
        if process.stdout.readline() != b"ready\n":
            pytest.skip("no browser")
        if end == "done":
            assert process.wait(20) == 0
        else:
            time.sleep(0.5)
            number = {"interrupt": signal.SIGINT, "interrupt-all": signal.SIGINT, "terminate": signal.SIGTERM,
                      "kill": signal.SIGKILL}[end]
            (os.killpg if end == "interrupt-all" else os.kill)(process.pid, number)
            process.wait(20)
        assert process.stderr is not None
        assert b"never retrieved" not in process.stderr.read()
        process.stdout.close()
        process.stderr.close()
    for _ in range(60):
        left = [one for one in left_over() if one not in before]
        if end in {"terminate", "kill"}:
            # Its own folder can only be swept by the next run, when the whole process was ended from outside.
            left = [one for one in left if FOLDER not in one]
        if not left:
            break
        time.sleep(0.1)
    assert left == []
    if end in {"terminate", "kill"}:
        from scrapers.chromium.process import sweep

        sweep()
        assert [one for one in left_over() if one not in before] == []


def test_the_browser_outlives_pages_that_fail(stage: Stage, browser: Browser) -> None:
    for _ in range(3):
        with pytest.raises(ServerDown):
            browser.render(put(stage, {"/": Reply(raw=lambda wfile: None)}))
    assert posts(browser.render(put(stage, {"/": sites.html(sites.feed(range(1)))})).html) == 1


def test_the_command_says_what_works(browser: Browser) -> None:
    assert browser.version
    result = CliRunner().invoke(auditor, ["browser", "check"])
    assert "runs scripts   yes" in result.output
    assert "private addresses   yes" in result.output
