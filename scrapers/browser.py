"""The browser: renders a public page in an installed Chromium. The only module that imports Playwright.

One browser serves a run; each account gets a fresh context without any past. The browser lives in a
thread with its own event loop, so that a page that hangs can be given up: every page has a hard time
limit. Whatever was started or written is gone after `close()`.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import os
import re
import shutil
import tempfile
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from auditor.errors import AuditorError, NoBrowser, NothingThere, Refused, ServerDown
from scrapers.base import Rendered
from scrapers.chromium.find import HOW, Found, find
from scrapers.chromium.gate import Gate
from scrapers.chromium.process import FOLDER, alive, kill, sweep
from scrapers.chromium.proxy import Proxy
from scrapers.chromium.scripts import QUIET
from scrapers.chromium.visit import Limits, Seen, Visit
from scrapers.netguard import Guard, shown

if TYPE_CHECKING:
    from playwright.async_api import Browser as Chromium
    from playwright.async_api import BrowserContext, CDPSession, Page, Request, Response, Route

T = TypeVar("T")
# Chromium itself resolves no names and knows no way out; each context gets a guarded proxy of its own.
NOWHERE = "http://127.0.0.1:9"
ARGS = ("--dns-prefetch-disable", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1", "--no-pings",
        "--force-webrtc-ip-handling-policy=disable_non_proxied_udp", "--js-flags=--max-old-space-size=1024")
GONE = re.compile(r"has been closed|target closed|crash", re.IGNORECASE)
WAITED_FOR = frozenset({"document", "script", "xhr", "fetch"})


class Browser:
    """A browser for one run, shared by its accounts; started by the first page, ended by `close()`.

    guard:      which servers may be asked
    agent:      what is added to the browser's own User-Agent, naming this tool
    executable: the program; found by itself when None
    """

    def __init__(self, guard: Guard | None = None, agent: str = "", limits: Limits | None = None,
                 executable: Path | None = None) -> None:
        self._guard = guard or Guard()
        self._agent = agent
        self._limits = limits or Limits()
        self._executable = executable
        self._start = threading.Lock()
        self._running: _Running | None = None

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def version(self) -> str:
        """The browser's own version; starts it."""
        return self._run().version

    def render(self, url: str, enough: Callable[[str], bool] | None = None) -> Rendered:
        """The page after its scripts ran, scrolled until `enough(html)` says so or the page ends.

        Raises NoBrowser, ServerDown (also when time ran out), Refused (a safety limit) and NothingThere
        (a download instead of a page).
        """
        address = self._guard.address(url)
        running = self._run()
        return running.call(_render(running, address, enough, self._guard, self._agent, self._limits))

    def pdf(self, html: str) -> bytes:
        """The page as a tagged PDF; no script runs and nothing is fetched."""
        running = self._run()
        return running.call(_print(running, html, None))

    def screenshot(self, html: str, width: int = 1280) -> bytes:
        """A picture (PNG) of the whole page at a width in pixels; no script runs and nothing is fetched."""
        running = self._run()
        return running.call(_print(running, html, width))

    def close(self) -> None:
        """Ends the browser and removes what it wrote. May be called twice."""
        with self._start:
            running, self._running = self._running, None
        if running is not None:
            running.close()

    def _run(self) -> _Running:
        with self._start:
            if self._running is None:
                found = Found(self._executable, "as given") if self._executable else find()
                self._running = _Running(found)
            return self._running


def pdf(html: str) -> bytes:
    """The page as a PDF, printed by a browser that is started for it and cut off from any network."""
    with Browser() as browser:
        return browser.pdf(html)


class _Running:
    """A started browser: its thread, its loop, its folder."""

    def __init__(self, found: Found) -> None:
        sweep()
        self.folder = Path(tempfile.mkdtemp(prefix=f"{FOLDER}{os.getpid()}-"))
        self._loop = asyncio.new_event_loop()
        # What still waits when the driver is gone has nobody left to tell; asyncio would print it.
        self._loop.set_exception_handler(lambda loop, context: None)
        self._thread = threading.Thread(target=self._loop.run_forever, name="browser", daemon=True)
        self._thread.start()
        self._pid = 0
        self._driver: Any = None
        atexit.register(self.close)
        try:
            self.chromium: Chromium = self.call(self._launch(found))
        except BaseException:
            self.close()
            raise
        self.version = self.chromium.version

    def call(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs `work` in the browser's loop; an interrupt of this thread cancels it."""
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return future.result()
        except BaseException:
            future.cancel()
            raise

    async def _launch(self, found: Found) -> Chromium:
        from playwright.async_api import Error, async_playwright

        env = {**os.environ, "HOME": str(self.folder), "TMPDIR": str(self.folder)}
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            env.pop(name, None)
        root = hasattr(os, "geteuid") and os.geteuid() == 0
        try:
            self._driver = await async_playwright().start()
            chromium: Chromium = await self._driver.chromium.launch(
                executable_path=found.path, args=list(ARGS), env=env, proxy={"server": NOWHERE}, timeout=30_000,
                chromium_sandbox=not (root or os.environ.get("AUDITOR_NO_SANDBOX")))
        except (Error, OSError) as error:
            raise _not_started(found, str(error)) from error
        with contextlib.suppress(Error):
            session = await chromium.new_browser_cdp_session()
            known = await session.send("SystemInfo.getProcessInfo")
            self._pid = next((int(p["id"]) for p in known["processInfo"] if p["type"] == "browser"), 0)
            await session.detach()
        return chromium

    def close(self) -> None:
        """Ends the browser, the driver and the thread, and removes the folder."""
        if self._loop.is_closed():
            return
        atexit.unregister(self.close)
        try:
            self.call(self._stop())
        finally:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(5)
            if not self._thread.is_alive():
                self._loop.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    async def _stop(self) -> None:
        chromium = getattr(self, "chromium", None)
        # The driver may be gone already (an interrupt from the keyboard reaches it too): then these fail at once.
        with contextlib.suppress(Exception):
            if chromium is not None:
                await asyncio.wait_for(chromium.close(), 5)
        with contextlib.suppress(Exception):
            if self._driver is not None:
                await asyncio.wait_for(self._driver.stop(), 5)
        for _ in range(50):
            if not alive(self._pid):
                break
            await asyncio.sleep(0.05)
        else:
            kill(self._pid)
        for task in asyncio.all_tasks(self._loop) - {asyncio.current_task()}:
            task.cancel()
        await asyncio.sleep(0)


class _World:
    """Asks the page in a world apart, which its own scripts can neither see nor alter."""

    def __init__(self, session: CDPSession, frame: str) -> None:
        self._session = session
        self._frame = frame
        self._id: int | None = None

    async def ask(self, script: str) -> Any:
        """The value of a script; None when it failed. A page that changed meanwhile is asked anew."""
        from playwright.async_api import Error

        for attempt in range(5):
            try:
                if self._id is None:
                    made = await self._session.send("Page.createIsolatedWorld", {"frameId": self._frame})
                    self._id = made["executionContextId"]
                answer = await self._session.send("Runtime.evaluate", {
                    "expression": script, "contextId": self._id, "returnByValue": True, "timeout": 10_000})
                return answer["result"].get("value")
            except Error as error:
                if GONE.search(str(error)):
                    raise
                self._id = None
                await asyncio.sleep(0.02 * (attempt + 1))
        return None


async def _render(running: _Running, url: str, enough: Callable[[str], bool] | None, guard: Guard, agent: str,
                  limits: Limits) -> Rendered:
    from playwright.async_api import Error

    gate, seen = Gate(url, limits.requests, guard), Seen()
    proxy = Proxy(guard, limits.network, gate.may_ask)
    host = urlsplit(url).hostname or ""
    context: BrowserContext | None = None
    arrived: Response | None = None
    try:
        async with asyncio.timeout(limits.seconds):
            context = await _context(running, await proxy.start(), agent)
            page, world, pending = await _page(context, gate)
            arrived = await page.goto(url, wait_until="commit", timeout=0)
            _check_arrival(page, arrived, proxy, host)
            gate.arrived(page.url)
            await Visit(world.ask, lambda: len(pending), enough, limits, seen).run()
    except TimeoutError:
        if arrived is None or not seen.captures:
            raise ServerDown(f"{shown(host)} was given up after {limits.seconds:.0f} seconds, waiting for "
                             f"{seen.awaited}; there was {seen.instead()}.", "Try again later.") from None
        seen.note(f"Time ran out after {limits.seconds:.0f} seconds, waiting for {seen.awaited}; "
                  f"there was {seen.instead()}.")
    except Error as error:
        raise _failed(host, str(error), proxy) from error
    finally:
        await _leave(context, proxy)
    _note_limits(seen, gate, proxy, limits)
    if not seen.captures:
        raise ServerDown(f"{shown(host)} sent a page that could not be read.", "Try again later.")
    assert arrived is not None
    headers = {name.lower(): value for name, value in arrived.headers.items()}
    return Rendered(page.url, arrived.status, seen.captures[-1], seen.text, tuple(seen.captures), headers,
                    tuple(seen.notes))


async def _context(running: _Running, way_out: str, agent: str) -> BrowserContext:
    version = running.version.split(".")[0]
    own = f"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{version}.0.0.0 Safari/537.36"
    context = await running.chromium.new_context(
        proxy={"server": way_out, "bypass": "<-loopback>"}, accept_downloads=False, service_workers="block",
        user_agent=f"{own} {agent}".strip(), viewport={"width": 1280, "height": 1600}, reduced_motion="reduce")
    return context


async def _page(context: BrowserContext, gate: Gate) -> tuple[Page, _World, set[Request]]:
    """A page whose requests pass the gate, a world to ask it in, and its open requests (kept up to date)."""
    pending: set[Request] = set()
    main: list[Page] = []

    async def decide(route: Route, request: Request) -> None:
        itself = request.is_navigation_request() and request.frame == main[0].main_frame
        allowed = gate.allows(request.url, request.resource_type, itself)
        with contextlib.suppress(Exception):  # the page may be gone by now
            if allowed:
                await route.continue_()
            elif itself:
                await route.fulfill(status=204)  # an aborted navigation would put an error page in this one's place
            else:
                await route.abort("blockedbyclient")

    def began(request: Request) -> None:
        if request.resource_type in WAITED_FOR:
            pending.add(request)

    def ended(request: Request) -> None:
        pending.discard(request)

    page, *_ = await asyncio.gather(context.new_page(), context.add_init_script(QUIET), context.route("**/*", decide))
    main.append(page)
    context.on("page", lambda popup: _quietly(popup.close()))
    page.on("dialog", lambda dialog: _quietly(dialog.dismiss()))
    page.on("request", began)
    page.on("requestfinished", ended)
    page.on("requestfailed", ended)
    session = await context.new_cdp_session(page)
    tree = await session.send("Page.getFrameTree")
    return page, _World(session, tree["frameTree"]["frame"]["id"]), pending


async def _quietly(work: Any) -> None:
    with contextlib.suppress(Exception):
        await work


async def _leave(context: BrowserContext | None, proxy: Proxy) -> None:
    if context is not None:
        with contextlib.suppress(Exception):
            await asyncio.wait_for(context.close(), 5)
    await proxy.stop()


def _check_arrival(page: Page, arrived: Response | None, proxy: Proxy, host: str) -> None:
    """Raises what the proxy had against the page's address, or says that there is none."""
    reached = urlsplit(page.url).hostname or ""
    if reached in proxy.traffic.refused and (arrived is None or arrived.status in {403, 502}):
        raise proxy.traffic.refused[reached]
    if arrived is None:
        raise ServerDown(f"{shown(host)} gave no page.", "Check the address.")


def _failed(host: str, message: str, proxy: Proxy) -> AuditorError:
    """A failed navigation or a crash, in words."""
    name = shown(host)
    if proxy.traffic.refused and "ERR_" in message:
        return list(proxy.traffic.refused.values())[-1]
    if "ERR_TOO_MANY_REDIRECTS" in message:
        return Refused(f"{name} redirects without end.", "Check the address in a browser of your own.")
    if "REDIRECT" in message or "ERR_UNKNOWN_URL_SCHEME" in message:
        return Refused(f"{name} redirects to an address that is not asked: only https addresses are.")
    if "ERR_UNSAFE_PORT" in message:
        return Refused(f"{name} is not asked at this port: browsers keep off it.", "Check the address.")
    if "ERR_CERT" in message or "ERR_SSL" in message:
        return ServerDown(f"{name} has no valid certificate, so nobody can tell who answers.", "Try again later.")
    if "Download is starting" in message:
        return NothingThere(f"{name} gives a file to download there, not a page.", "Check the address.")
    if GONE.search(message):
        return ServerDown(f"The page of {name} brought the browser down.", "It may be too large to be read.")
    return ServerDown(f"{name} broke off or did not answer.", "Try again later.")


def _note_limits(seen: Seen, gate: Gate, proxy: Proxy, limits: Limits) -> None:
    if proxy.traffic.cut:
        seen.note(f"The page wanted more than {limits.network / 1e6:.0f} MB; the rest was not loaded.")
    if gate.asked >= limits.requests:
        seen.note(f"The page made more than {limits.requests} requests; the rest were not sent.")
    for host in sorted(gate.left)[:3]:
        seen.note(f"The page tried to lead on to {shown(host)}; that was not followed.")


async def _print(running: _Running, html: str, width: int | None) -> bytes:
    """A PDF, or a picture when a width is given."""
    from playwright.async_api import Error

    context = await running.chromium.new_context(
        java_script_enabled=False, offline=True, service_workers="block", accept_downloads=False,
        viewport={"width": width or 1280, "height": 900})
    try:
        page = await context.new_page()
        await page.set_content(html, wait_until="load", timeout=20_000)
        if width is not None:
            return await page.screenshot(full_page=True, timeout=20_000)
        return await page.pdf(format="A4", print_background=True, tagged=True, outline=True, prefer_css_page_size=True)
    except Error as error:
        raise NoBrowser("The browser could not print the page.", str(error).splitlines()[0]) from error
    finally:
        with contextlib.suppress(Exception):
            await asyncio.wait_for(context.close(), 5)


def _not_started(found: Found, message: str) -> NoBrowser:
    if "sandbox" in message.lower():
        return NoBrowser(f"{found.path} cannot start its sandbox on this system.",
                         "Allow unprivileged user namespaces, or set AUDITOR_NO_SANDBOX=1 to do without it "
                         "(a hostile page is then less contained).")
    lines = [line for line in message.splitlines() if line.strip()]
    return NoBrowser(f"{found.path} ({found.how}) would not start: {shown(lines[0]) if lines else 'no reason given'}.",
                     HOW)
