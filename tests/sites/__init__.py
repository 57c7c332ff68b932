"""Pages that behave as real sites do, well and badly, served on loopback. The people in them are invented."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from tests.servers.loopback import Asked, Reply

Routes = Mapping[str, Reply | Callable[[Asked], Reply | None]]
WORDS = ("the heron came back to the canal", "soup for forty again tonight", "a tyre, a chain, a very long hill",
         "nobody told the allotment about frost", "bread: eleven loaves, none of them square")


def page(body: str, head: str = "", title: str = "Noor Haddad") -> str:
    """A page with a head and a body."""
    return (f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
            f"<body>{body}</body></html>")


def card(url: str = "/", name: str = "Noor Haddad", note: str = "Keeps bees on a roof in Porto.") -> str:
    """An h-card of the page's owner."""
    return (f'<div class="h-card"><a class="p-name u-url u-uid" rel="me" href="{url}">{escape(name)}</a>'
            f'<p class="p-note">{note}</p></div>')


def entry(number: int, author: str = "Noor Haddad", words: str = "", tag: str = "article") -> str:
    """A post as an h-entry; a higher number is newer."""
    said = words or f"{number}: {WORDS[number % len(WORDS)]}"
    minute = f"2026-11-{1 + number // 24:02d}T{number % 24:02d}:00:00Z"
    return (f'<{tag} class="h-entry"><a class="u-url" href="/posts/{number}"><time class="dt-published" '
            f'datetime="{minute}">{minute}</time></a><span class="p-author h-card">{author}</span>'
            f'<div class="e-content"><p>{said}</p></div></{tag}>')


def feed(numbers: range) -> str:
    """Posts, newest first."""
    return '<main class="h-feed">' + "".join(entry(n) for n in sorted(numbers, reverse=True)) + "</main>"


def html(body: str, head: str = "", status: int = 200, **headers: str) -> Reply:
    """A page as an answer; header names with underscores for hyphens."""
    return Reply(text=page(body, head), status=status, headers={k.replace("_", "-"): v for k, v in headers.items()})


def built(numbers: range, wait: float = 0.0, delay: int = 0) -> Routes:
    """An empty shell that scripts fill from a data address, `wait` seconds later, `delay` ms after loading."""
    def data(_: Asked) -> Reply:
        time.sleep(wait)
        return Reply(json.dumps([entry(n) for n in sorted(numbers, reverse=True)]).encode(), kind="application/json")

    script = ("<script>setTimeout(() => fetch('/data').then(r => r.json()).then(posts => {"
              f"document.querySelector('main').innerHTML = posts.join('')}}), {delay})</script>")
    return {"/": html(card() + '<main class="h-feed">Loading…</main>' + script), "/data": data}


def endless(total: int, size: int, drop: bool = False, button: bool = False) -> Routes:
    """A feed that loads `size` more posts at its end; `drop` keeps the last few only, as virtual lists do."""
    def more(asked: Asked) -> Reply:
        start = int(asked.query.get("after", "0"))
        numbers = range(total - start, max(0, total - start - size), -1)
        return Reply([entry(n) for n in numbers])

    settings = f"<script>const drop = {json.dumps(drop)}, button = {json.dumps(button)};</script>"
    script = settings + """<script>
let after = 0, busy = false;
async function more() {
  if (busy) return; busy = true;
  const posts = await (await fetch('/more?after=' + after)).json();
  after += posts.length;
  for (const p of posts) document.querySelector('main').insertAdjacentHTML('beforeend', p);
  if (drop) while (document.querySelectorAll('article').length > 12) document.querySelector('article').remove();
  busy = false;
}
if (button) document.querySelector('#more').onclick = more;
else new IntersectionObserver(e => e[0].isIntersecting && more()).observe(document.querySelector('#end'));
more();
</script><style>article { height: 400px }</style>"""
    end = '<button id="more">Show more</button>' if button else ""
    return {"/": html(card() + f'<main class="h-feed"></main>{end}<div id="end" style="height:1px"></div>' + script),
            "/more": more}


def trickle(wfile: Any, head: str, piece: str, pause: float, times: int) -> None:
    """Writes an answer that does not end for a long time."""
    wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n\r\n")
    try:
        wfile.write(head.encode())
        for _ in range(times):
            wfile.write(piece.encode())
            wfile.flush()
            time.sleep(pause)
    except OSError:
        return
