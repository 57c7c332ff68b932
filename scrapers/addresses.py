"""What people paste: handles and profile addresses, taken apart. Asks nothing of the network."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

HOST = r"(?:\[[0-9A-Fa-f:.]+\]|[^\s@/:?#\[\]\\]+)(?::\d{1,5})?"
USER = r"[\w](?:[\w.+-]*[\w])?"
HANDLE = re.compile(rf"(?:acct:|mastodon:)?@?({USER})@({HOST})", re.IGNORECASE)
LOCAL = re.compile(r"localhost|127\.\d+\.\d+\.\d+|\[[0-9a-f:.]+\]|\d+\.\d+\.\d+\.\d+", re.IGNORECASE)

# Hosts whose addresses look like those of other families but belong to one platform.
PLATFORMS = frozenset({
    "x.com", "twitter.com", "threads.net", "threads.com", "instagram.com", "facebook.com", "fb.com", "linkedin.com",
    "reddit.com", "old.reddit.com", "tiktok.com", "youtube.com", "youtu.be", "medium.com", "substack.com", "t.me",
    "bsky.app", "github.com", "gitlab.com", "news.ycombinator.com", "stackoverflow.com", "superuser.com",
    "serverfault.com", "askubuntu.com", "mathoverflow.net", "stackapps.com", "stackexchange.com", "pinterest.com",
    "twitch.tv", "snapchat.com", "xing.com", "quora.com", "flickr.com", "vk.com", "weibo.com", "zhihu.com",
    "bilibili.com", "dev.to", "hackernoon.com", "patreon.com", "kofi.com", "ko-fi.com", "linktr.ee",
})
FAMILIES = (".stackexchange.com", ".stackoverflow.com", ".reddit.com", ".linkedin.com", ".substack.com",
            ".facebook.com", ".medium.com", ".tumblr.com")


@dataclass(frozen=True, slots=True)
class Handle:
    """`@user@domain`, and where its server is to be asked ("https://host"). `url` when an address was pasted."""

    user: str
    domain: str
    origin: str
    url: str = ""

    def __str__(self) -> str:
        return f"@{self.user}@{self.domain}"


def host_name(parts: SplitResult) -> str:
    """The host without `www.` and `m.`, in lower case; empty when it cannot be read."""
    try:
        host = (parts.hostname or "").lower()
    except ValueError:
        return ""
    return re.sub(r"^(?:www|m|mobile)\.(?=.*\.)", "", host)


def on_platform(host: str) -> bool:
    """True for a host (without www.) that belongs to a platform of its own."""
    return host in PLATFORMS or host.endswith(FAMILIES)


def web(account: str) -> SplitResult | None:
    """A pasted web address, `https://` optional, taken apart; None when it is none."""
    text = account.strip()
    if not re.match(r"https?://", text, re.IGNORECASE):
        if not re.fullmatch(rf"{HOST}/\S*", text) or "." not in text.partition("/")[0] or text.startswith((".", "~")):
            return None
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        good = bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return None
    return parts._replace(scheme=parts.scheme.lower()) if good and not re.search(r"\s", text) else None


def segments(parts: SplitResult) -> list[str]:
    """The parts of the path between slashes."""
    return [segment for segment in parts.path.split("/") if segment]


def origin(domain: str) -> str:
    """Where a server is asked: https; http for addresses of one's own network, which the guard turns into https
    unless --allow-host names them."""
    local = LOCAL.fullmatch(re.sub(r":\d+$", "", domain))
    return f"{'http' if local else 'https'}://{domain}"


def is_domain(text: str) -> bool:
    """True for a name with a dot, localhost or an IP address, with or without a port."""
    host = re.sub(r":\d+$", "", text)
    if LOCAL.fullmatch(host):
        return True
    labels = host.split(".")
    return (len(labels) > 1 and len(host) <= 253 and not labels[-1].isdigit()
            and all(re.fullmatch(r"(?!-)[\w-]{1,63}(?<!-)", label) for label in labels))


def handle(account: str) -> Handle | None:
    """`@user@server`, `user@server`, `acct:user@server` → Handle."""
    found = HANDLE.fullmatch(account.strip())
    if not found or not is_domain(found[2]):
        return None
    domain = found[2].lower()
    return Handle(found[1], domain, origin(domain))
