"""Which browser is used for pages that need one, whether it works, and how to get one."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from auditor.errors import AuditorError, NoBrowser

if TYPE_CHECKING:
    from scrapers.browser import Browser

PAGE = b"""<!doctype html><html lang="en"><meta charset="utf-8"><title>Check</title><main></main><script>
fetch('/data').then(r => r.text()).then(t => { document.querySelector('main').innerHTML =
'<article class="h-entry"><p>' + t + '</p></article>' })</script></html>"""
WORDS = "Scripts run."


@click.group(invoke_without_command=True)
@click.pass_context
def command(ctx: click.Context) -> int:
    """Which browser is used for pages that need one, whether it works, and how to get one."""
    if ctx.invoked_subcommand is None:
        from scrapers.chromium.find import find

        found = find()
        click.echo(f"{found.name}: {found.path} ({found.how})")
        click.echo("`auditor browser check` tries it on a page of this machine.")
    return 0


@command.command()
def check() -> int:
    """Try the browser on a page of this machine and say what works."""
    from scrapers.browser import Browser
    from scrapers.chromium.find import find
    from scrapers.netguard import Guard

    found = find()
    click.echo(f"{found.name}: {found.path} ({found.how})")
    with _page() as host, Browser(Guard.of([host]), executable=found.path) as browser:
        click.echo(f"  starts         yes, version {browser.version}")
        rendered = browser.render(f"http://{host}/")
        scripts = WORDS in rendered.text
        click.echo(f"  runs scripts   {_yes(scripts)}")
        reached = _reaches_private(browser)
        click.echo(f"  keeps out of private addresses   {_yes(not reached)}")
        click.echo(f"  prints PDF     {_yes(browser.pdf('<p>x</p>').startswith(b'%PDF-'))}")
    if not scripts or reached:
        raise NoBrowser(f"{found.path} starts, but cannot be used.", "Use another one: see `auditor browser --help`.")
    return 0


@command.command()
def install() -> int:
    """Let Playwright fetch a Chromium of its own (some 150 MB, from its maker's servers)."""
    import subprocess
    import sys

    from scrapers.chromium.find import HOW, find

    done = subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if done.returncode:
        raise NoBrowser("Playwright could not fetch a Chromium; what it said stands above.", HOW)
    found = find()
    click.echo(f"{found.name}: {found.path} ({found.how})")
    return 0


def _yes(good: bool) -> str:
    return "yes" if good else "NO"


def _reaches_private(browser: Browser) -> bool:
    """True when a page on loopback that nobody allowed is rendered all the same."""
    with _page() as host:
        try:
            browser.render(f"http://{host}/")
        except AuditorError:
            return False
    return True


@contextlib.contextmanager
def _page() -> Iterator[str]:
    """A page on loopback that a script fills; HOST:PORT."""
    from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = PAGE if self.path == "/" else WORDS.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield f"127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
