"""What the exports of Instagram, Threads and Facebook share: texts that want mending, labels in any language."""

from __future__ import annotations

import heapq
import re
from collections.abc import Callable, Iterator
from typing import Any

from auditor.model import Media, Post
from scrapers.exports.archive import Archive
from scrapers.exports.common import made_up, repaired, when, words
from scrapers.exports.stream import items
from scrapers.html_text import unique
from scrapers.values import obj, objects, text

Entry = dict[str, Any]
LINK = re.compile(r"https?://[^\s<>\"']+")
# Labels of a profile's own fields stand in the account's language: the beginning of each, in lower case.
LABELS: dict[str, tuple[str, ...]] = {
    "handle": ("username", "user name", "benutzername", "nutzername", "nom d’utilisateur", "nom d'utilisateur",
               "nombre de usuario", "nome utente", "nome de usuário", "gebruikersnaam", "ユーザーネーム", "用户名",
               "用戶名稱", "使用者名稱", "사용자 이름"),
    "name": ("name", "full name", "nom", "nombre", "nome", "naam", "vollständiger name", "名前", "姓名", "名字",
             "이름"),
    "bio": ("bio", "steckbrief", "biografie", "biographie", "biografía", "presentación", "biografia", "自己紹介",
            "简介", "簡介", "個人簡介", "个人简介", "소개"),
    "site": ("website", "site web", "webseite", "sitio web", "sito web", "site", "ウェブサイト", "网站", "網站",
             "웹사이트"),
    "private": ("private account", "privates konto", "konto privat", "compte privé", "cuenta privada",
                "account privato", "conta privada", "privéaccount", "非公開アカウント", "私密账户", "私密帐户",
                "不公開帳號", "私人帳號", "비공개 계정"),
}
YES = frozenset({"true", "yes", "ja", "oui", "sí", "si", "sim", "wahr", "vrai", "はい", "是", "예", "1"})


def labelled(data: Any) -> dict[str, str]:
    """handle, name, bio, site and private of a profile file, in its older and newer shape."""
    found: dict[str, str] = {}
    for label, value in _pairs(repaired(data), 0):
        plain = label.strip().casefold()
        for key, known in LABELS.items():
            if plain in known and value and key not in found:
                found[key] = value
    return found


def _pairs(data: Any, depth: int) -> Iterator[tuple[str, str]]:
    """(label, value) of `string_map_data` and of `label_values`, wherever they stand."""
    if depth > 8:
        return
    if isinstance(data, list):
        for part in data:
            yield from _pairs(part, depth + 1)
    elif isinstance(data, dict):
        for label, value in obj(data.get("string_map_data")).items():
            yield label, text(obj(value).get("value")) or text(obj(value).get("href"))
        if isinstance(data.get("label"), str):
            yield data["label"], text(data.get("value")) or text(data.get("href"))
        for key, part in data.items():
            if key != "string_map_data" and isinstance(part, dict | list):
                yield from _pairs(part, depth + 1)


def private(profile: dict[str, str]) -> bool | None:
    """Whether the account is for followers only; None where the export does not say."""
    said = profile.get("private", "").strip().casefold()
    return said in YES if said else None


def newest(archive: Archive, files: list[str], key: str, number: int, at: Callable[[Entry], int]) -> list[Entry]:
    """The newest entries of several files, mended. `at` gives an entry's time in seconds; 0 leaves it out."""
    heap: list[tuple[int, int, Entry]] = []
    count = 0
    for file in files:
        with archive.open(file) as stream:
            for entry in items(stream, file, key):
                if not isinstance(entry, dict):
                    continue
                count += 1
                seconds = at(entry)
                if seconds > 0 and len(heap) < number:
                    heapq.heappush(heap, (seconds, -count, entry))
                elif seconds > 0 and seconds > heap[0][0]:
                    heapq.heapreplace(heap, (seconds, -count, entry))
    return [repaired(entry) for _, _, entry in sorted(heap, reverse=True)]


def seconds(entry: Entry) -> int:
    """The time of a post of Instagram or Threads: its own, else that of its first picture."""
    for part in [entry, *objects(entry.get("media"))]:
        stamp = part.get("creation_timestamp")
        if isinstance(stamp, int | float) and not isinstance(stamp, bool) and stamp > 0:
            return int(stamp)
    return 0


def captioned(entry: Entry, reply: bool = False) -> Post | None:
    """A post of Instagram or Threads. The caption stands outside for several pictures, inside for a single one."""
    media = objects(entry.get("media"))
    caption = words(entry.get("title")) or next((said for part in media if (said := words(part.get("title")))), "")
    files = [uri for part in media if (uri := text(part.get("uri")))]
    made = when(seconds(entry))
    if made is None or not (caption or files):
        return None
    number = re.search(r"(\d{15,20})", files[0]) if files else None
    ident = number[1] if number else made_up(made, caption)
    return Post(ident, made, caption, "", "reply" if reply else "original", links=unique(LINK.findall(caption)),
                media=(Media(),) * len(files))


def root_name(archive: Archive, product: str) -> str:
    """The export's own name (`instagram-sam-2026-01-04-x`): of the file, or of the folder in it or above it."""
    pattern = re.compile(rf"{product}-[\w.]+-(?:20\d\d-\d\d-\d\d|\d{{8}})[\w-]*", re.IGNORECASE)
    for place in (archive.path.name, *(archive.names[:1]), str(archive.path.absolute())):
        found = pattern.search(place)
        if found:
            return found[0]
    return archive.path.name


def owner(root: str, product: str) -> str:
    """The account's name in the export's own name."""
    found = re.match(rf"{product}-([\w.]+?)-(?:20\d\d-\d\d-\d\d|\d{{8}})", root, re.IGNORECASE)
    return found[1] if found else ""
