"""Which addresses may be asked: https on the public internet, and servers the person named with --allow-host.

A profile address must never make the tool fetch from the person's own network. The check runs on the
addresses that a name resolves to, and the connection goes to the very address that was checked, so a
second answer of the name server changes nothing. Ranges: IANA special-purpose registries, as `ipaddress`
knows them, and IPv4 addresses carried inside IPv6 ones.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit, urlunsplit

from auditor.errors import Refused, ServerDown, UsageError

Server = tuple[str, int]
Resolver = Callable[[str, int], list[str]]
PORTS = {"http": 80, "https": 443}
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a name, in the system's order. socket.gaierror when there are none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]).partition("%")[0] for entry in found))


def is_public(address: str) -> bool:
    """True for an address of the public internet."""
    ip = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            ip = inner
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def parse_server(text: str) -> Server:
    """`HOST:PORT` of --allow-host → (host, port). UsageError when it is none."""
    try:
        parts = urlsplit(f"//{text}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host = port = None
    if not host or not port or parts.path or parts.username:
        raise UsageError(f'"{text}" is no server.', "Write --allow-host HOST:PORT, such as 127.0.0.1:8000.")
    return host, port


def server_of(parts: SplitResult) -> Server:
    """(host, port) of an address; the scheme's port when it names none."""
    return parts.hostname or "", parts.port or PORTS.get(parts.scheme, 443)


@dataclass(frozen=True, slots=True)
class Guard:
    """Checks addresses before they are asked. `allowed` are the servers of --allow-host, exactly."""

    allowed: frozenset[Server] = frozenset()
    resolver: Resolver = resolve

    @classmethod
    def of(cls, servers: Iterable[str]) -> Guard:
        """A guard from the texts of --allow-host."""
        return cls(frozenset(parse_server(text) for text in servers))

    def permits(self, host: str, port: int) -> bool:
        """True when the person named this server with --allow-host."""
        return (host.lower().strip("[]"), port) in self.allowed

    def address(self, url: str) -> str:
        """The address to ask for `url`: plain http becomes https, unless --allow-host names the server.

        Refused for other schemes, names and passwords in the address, and addresses without a host.
        """
        try:
            parts = urlsplit(url)
            host, port = server_of(parts)
        except ValueError:
            raise Refused(f"{shown(url)} is no valid address.") from None
        if parts.scheme not in PORTS or not host:
            raise Refused(f"{shown(url)} is not asked: only https addresses are.")
        if parts.username or parts.password:
            raise Refused(f"{shown(host)} is not asked: the address carries a name or a password.",
                          "Give the address without them.")
        if parts.scheme == "http" and not self.permits(host, port):
            netloc = parts.netloc.removesuffix(":80")
            parts = parts._replace(scheme="https", netloc=netloc)
        return urlunsplit(parts._replace(fragment=""))

    def addresses(self, host: str, port: int) -> list[str]:
        """The checked IP addresses to connect to. Refused when one of them is not public; ServerDown without any."""
        try:
            found = self.resolver(host, port)
        except OSError as error:
            raise ServerDown(f"There is no server named {shown(host)}, or the name servers cannot be reached.",
                             "Check the spelling and your connection.") from error
        except UnicodeError as error:
            raise Refused(f"{shown(host)} is no valid server name.", "Check the spelling.") from error
        if not self.permits(host, port):
            for address in found:
                if not is_public(address):
                    raise Refused(f"{shown(host)} leads to {address}, which is not on the public internet.",
                                  f"If it is your own server, allow it: --allow-host {host}:{port}")
        return found


def shown(text: str, limit: int = 120) -> str:
    """Text of others for an error message: control characters out, and not too long."""
    clean = "".join(c if c.isprintable() else "�" for c in text)
    return clean if len(clean) <= limit else clean[: limit - 1] + "…"
