"""What an answer means: its status, its JSON data, a broken connection, in words for people."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from auditor.errors import (
    LayoutChanged,
    LoginWall,
    NotFound,
    RateLimited,
    Refused,
    ServerDown,
    Suspended,
    UnreadableAccount,
)
from scrapers.base import Answer
from scrapers.netguard import server_of, shown

LATER = "Try again later."


def host_of(url: str) -> str:
    """The server of an address, for people; the port only when it is not the usual one."""
    parts = urlsplit(url)
    host, port = server_of(parts)
    return shown(host if port in {80, 443} else f"{host}:{port}")


def broken(host: str, error: Exception) -> str:
    """A broken connection in words."""
    text = str(error)
    if "CERTIFICATE" in text.upper():
        return f"{host} shows no valid certificate, so it may not be who it says."
    if "SSL" in text.upper() or "TLS" in text.upper():
        return f"{host} does not speak https properly."
    if "incomplete" in text or "closed connection" in text:
        return f"{host} broke off in the middle of its answer."
    return f"{host} cannot be reached."


def limited(host: str, until: datetime | None) -> RateLimited:
    """RateLimited with the time, if known."""
    when = f" until {until.astimezone():%Y-%m-%d %H:%M %Z}" if until else ""
    return RateLimited(f"{host} asks to wait{when}: too many requests came from here.",
                       "Run it again then." if until else "Run it again in a quarter of an hour.", until)


def problem(answer: Answer) -> UnreadableAccount:
    """What an answer without success means, by its status (RFC 9110 15.5)."""
    host = host_of(answer.url)
    if answer.status in {401, 403, 407, 451}:
        return LoginWall(f"{host} shows this to logged-in visitors only ({answer.status}).",
                         "Use your data export; `auditor sources` says how to get it.")
    if answer.status == 404:
        return NotFound(f"{host} has no such page (404).", "Check the spelling.")
    if answer.status == 410:
        return Suspended(f"{host} says that this was removed for good (410).", "")
    if 300 <= answer.status < 400:
        return Refused(f"{host} sends the visitor elsewhere without saying where.", "Check the address.")
    return LayoutChanged(f"{host} does not understand the question ({answer.status}).",
                         "Look for a newer version of the tool.")


def parse_json(answer: Answer) -> Any:
    """JSON data of an answer. LayoutChanged for a web page; ServerDown when it breaks off; both say so."""
    host = host_of(answer.url)
    text = answer.text()
    start = text.lstrip()[:15].lower()
    if start.startswith("<"):
        raise LayoutChanged(f"{host} answered with a web page where data belongs.",
                            "It may not be the kind of server it was taken for, or it wants a browser.")
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        if error.pos >= len(text.rstrip()) or "Unterminated" in error.msg:
            raise ServerDown(f"{host} broke off in the middle of its answer.", LATER) from error
        raise LayoutChanged(f"{host} answered with something that is no JSON data.",
                            "It may not be the kind of server it was taken for.") from error
    except ValueError as error:  # a number of thousands of digits
        raise Refused(f"{host} answered with a number far too long.", "Check the address.") from error
    except RecursionError as error:
        raise Refused(f"{host} answered with data nested too deeply.", "Check the address.") from error
