"""One policy or pack file: from its bytes to plain data, with the place of every key and value.

A scalar is read by what belongs there, not by how YAML 1.1 would guess: where the model wants
a text, `No`, `2026-11-20` and `1.10` are those very letters (a product may be called *On*, a
version 1.10); where it wants true or false, `on`, `yes` and `true` are true.
"""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field, is_dataclass, replace
from pathlib import Path
from typing import Any

from auditor.errors import Fault
from auditor.policy.cache import NOTHING, Cache
from auditor.policy.model import PackDoc, PolicyDoc, RuleSetting
from auditor.policy.yamltree import MAX_BYTES, Node, YamlError, clean, decode, parse
from auditor.schema import hints, join

YES = frozenset({"true", "on", "yes"})
NO = frozenset({"false", "off", "no"})
EMPTY = frozenset({"", "~", "null"})
INTEGER = re.compile(r"[-+]?[0-9]{1,18}")

Position = tuple[int, int]


@dataclass(slots=True)
class Source:
    """A file as plain data. `keys` and `values` give (line, column) by path; empty for data from a call."""

    file: str
    data: Any = None
    folder: Path | None = None
    keys: dict[str, Position] = field(default_factory=dict)
    values: dict[str, Position] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    @property
    def is_pack(self) -> bool:
        """True for a pack: it has `pack` where a policy has `company`."""
        return isinstance(self.data, dict) and "pack" in self.data and "company" not in self.data

    def fault(self, place: str, what: str, right: str = "", *, at_key: bool = False) -> None:
        """Note a fault at a path, at its value or at its key."""
        self.faults.append(self.located(Fault(place or "(top)", what, right), at_key))

    def located(self, fault: Fault, at_key: bool = False) -> Fault:
        """The fault with file, line and column of its path, or of the nearest path above it."""
        line, column = self._position(fault.place, at_key)
        return replace(fault, place=clean(fault.place), line=line, column=column, file=self.file)

    def _position(self, place: str, at_key: bool) -> tuple[int | None, int | None]:
        if at_key and place in self.keys:
            return self.keys[place]
        while place:
            if place in self.values:
                return self.values[place]
            place = place[: max(place.rfind("."), place.rfind("["), 0)]
        return self.values.get("", (None, None))


def read_file(path: Path, shown: str | None = None, cache: Cache = NOTHING) -> Source:
    """The plain data of a policy or pack file, its faults in `faults`. OSError when it cannot be opened."""
    with path.open("rb") as stream:
        return read_bytes(stream.read(MAX_BYTES + 1), shown or str(path), path.parent, cache)


def read_bytes(raw: bytes, file: str, folder: Path | None = None, cache: Cache = NOTHING) -> Source:
    """The plain data of a file's bytes."""
    kept = cache.get(raw)
    if kept is not None:
        return Source(file, folder=folder, **kept)
    source = _read(raw, file, folder)
    if not source.faults:
        cache.put(raw, {"data": source.data, "keys": source.keys, "values": source.values})
    return source


def _read(raw: bytes, file: str, folder: Path | None) -> Source:
    source = Source(file, folder=folder)
    try:
        root, faults = parse(decode(raw))
    except YamlError as error:
        source.faults = [replace(fault, file=file) for fault in error.faults]
        return source
    source.faults = [replace(fault, file=file) for fault in faults]
    if root is None:
        source.faults.append(Fault("(file)", "is empty", "`auditor init` writes a policy to begin with", 1, 1, file))
        return source
    keys = {key.text for key, _ in root.pairs}
    kind = PackDoc if "pack" in keys and "company" not in keys else PolicyDoc
    source.data = _Plain(source).convert(root, kind, "")
    return source


class _Plain:
    """A tree as plain data, by the types of the model."""

    def __init__(self, source: Source) -> None:
        self.source = source

    def convert(self, node: Node, kind: Any, place: str) -> Any:
        self.source.values[place] = (node.line, node.column)
        if node.kind == "scalar":
            return scalar(node, kind)
        if node.kind == "list":
            inner = _item(kind)
            return [self.convert(item, inner, f"{place}[{i}]") for i, item in enumerate(node.items)]
        return self._map(node, kind, place)

    def _map(self, node: Node, kind: Any, place: str) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for key, value in self._pairs(node, place):
            inner = _value(kind, key.text)
            path = join(place, key.text)
            self.source.keys[path] = (key.line, key.column)
            item = self.convert(value, inner, path)
            # A key with nothing behind it is as good as absent, so that a list may be commented out below it.
            if item is not None or _optional(inner) or inner is RuleSetting:
                out[key.text] = item
        return out

    def _pairs(self, node: Node, place: str) -> list[tuple[Node, Node]]:
        """The pairs of a map, merged maps (`<<`) first, so that its own keys win."""
        own = [(key, value) for key, value in node.pairs if key.kind == "scalar" and key.text != "<<"]
        seen = {key.text for key, _ in own}
        merged: list[tuple[Node, Node]] = []
        for key, value in node.pairs:
            if key.text != "<<" or key.kind != "scalar":
                continue
            for part in value.items if value.kind == "list" else [value]:
                if part.kind != "map":
                    self.source.keys[join(place, "<<")] = (key.line, key.column)
                    self.source.fault(join(place, "<<"), "merges what is no map", "<<: *name of a map", at_key=True)
                for pair in self._pairs(part, place):
                    if pair[0].text not in seen:
                        seen.add(pair[0].text)
                        merged.append(pair)
        return merged + own


def scalar(node: Node, kind: Any) -> Any:
    """The value of a scalar where the model wants `kind`; the bare text where it cannot be that."""
    text, wanted = node.text, _plain_kind(kind)
    if node.quoted:
        return text
    if text.lower() in EMPTY:
        return None
    word = text.lower()
    if wanted in (bool, RuleSetting) and word in YES | NO:
        return word in YES
    if wanted is int and INTEGER.fullmatch(text):
        return int(text)
    return text


def _plain_kind(kind: Any) -> Any:
    """X of `X | None`."""
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        return next(arg for arg in typing.get_args(kind) if arg is not types.NoneType)
    return kind


def _optional(kind: Any) -> bool:
    return typing.get_origin(kind) in (typing.Union, types.UnionType)


def _item(kind: Any) -> Any:
    kind = _plain_kind(kind)
    return typing.get_args(kind)[0] if typing.get_origin(kind) is tuple else None


def _value(kind: Any, key: str) -> Any:
    kind = _plain_kind(kind)
    if is_dataclass(kind):
        known = hints(typing.cast(type, kind))
        return known[key][1] if key in known else None
    origin = typing.get_origin(kind)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return typing.get_args(kind)[1]
    return None
