"""Dataclasses as schemas: check plain data against them, build them, print their JSON Schema.

The public files (snapshot, policy, audit) are dataclasses; this module reads their type
hints, so that the shape is written once. Supported: str, bool, int, float, datetime
(RFC 3339, UTC), date, Literal, X | None, tuple[X, ...], Mapping[str, X], nested dataclasses.
"""

from __future__ import annotations

import difflib
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, Literal

from auditor.errors import Fault

WORDS = {str: "a text", bool: "true or false", int: "a whole number", float: "a number",
         datetime: "a time such as 2026-11-20T10:00:00Z", date: "a day such as 2026-11-20"}


@cache
def hints(cls: type) -> dict[str, tuple[Field[Any], Any]]:
    """Key → (field, resolved type) of a dataclass; the key is the field's name unless `metadata["key"]` says another."""
    resolved = typing.get_type_hints(cls)
    return {f.metadata.get("key", f.name): (f, resolved[f.name]) for f in fields(cls)}


def required(field: Field[Any]) -> bool:
    """True for a field without a default."""
    return field.default is MISSING and field.default_factory is MISSING


def parse_time(text: str) -> datetime:
    """RFC 3339 → an aware datetime in UTC. ValueError when it is none or has no zone."""
    moment = datetime.fromisoformat(text.replace("z", "Z"))
    if moment.tzinfo is None or "T" not in text.upper():
        raise ValueError("no time zone")
    return moment.astimezone(UTC)


def format_time(moment: datetime) -> str:
    """An aware datetime → RFC 3339 in UTC, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Reader:
    """Checks plain data (dict, list, scalars) against a type, collecting every fault.

    `place` of a fault is a path such as `posts[3].created_at`.
    """

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def fault(self, place: str, what: str, right: str = "") -> None:
        self.faults.append(Fault(place or "(top)", what, right))

    def read(self, kind: Any, data: Any, place: str = "") -> Any:
        """The value of type `kind` that `data` describes; None (and a fault) when it does not."""
        origin = typing.get_origin(kind)
        if origin in (typing.Union, types.UnionType):
            return self._optional(kind, data, place)
        if origin is Literal:
            return self._choice(typing.get_args(kind), data, place)
        if origin is tuple:
            return self._list(typing.get_args(kind)[0], data, place)
        if origin is not None and issubclass(origin, Mapping):
            return self._map(typing.get_args(kind)[1], data, place)
        if is_dataclass(kind):
            return self._record(typing.cast(type, kind), data, place)
        return self._scalar(kind, data, place)

    def _optional(self, kind: Any, data: Any, place: str) -> Any:
        if data is None:
            return None
        inner = [arg for arg in typing.get_args(kind) if arg is not types.NoneType]
        return self.read(inner[0], data, place)

    def _choice(self, allowed: tuple[Any, ...], data: Any, place: str) -> Any:
        if not isinstance(data, bool) and data in allowed:
            return data
        self.fault(place, f"{show(data)} is not known here", "one of " + ", ".join(map(str, allowed)))
        return None

    def _list(self, kind: Any, data: Any, place: str) -> Any:
        if not isinstance(data, list | tuple):
            self.fault(place, f"{show(data)} stands where a list belongs", "[ … ]")
            return ()
        return tuple(self.read(kind, item, f"{place}[{i}]") for i, item in enumerate(data))

    def _map(self, kind: Any, data: Any, place: str) -> Any:
        if not isinstance(data, dict):
            self.fault(place, f"{show(data)} stands where a map belongs", "key: value")
            return {}
        return {str(key): self.read(kind, value, join(place, key)) for key, value in data.items()}

    def _record(self, cls: type, data: Any, place: str) -> Any:
        if not isinstance(data, dict):
            self.fault(place, f"{show(data)} stands where a map belongs", "keys: " + ", ".join(hints(cls)))
            return None
        known = hints(cls)
        before = len(self.faults)
        for key in data:
            if key not in known:
                self.fault(join(place, key), f"unknown key {show(key)}", nearest(str(key), known))
        values: dict[str, Any] = {}
        for name, (field, kind) in known.items():
            if name in data:
                values[field.name] = self.read(kind, data[name], join(place, name))
            elif required(field):
                self.fault(join(place, name), "is missing", f"{name}: {describe(kind)}")
        if len(self.faults) > before:
            return None
        return cls(**values)

    def _scalar(self, kind: Any, data: Any, place: str) -> Any:
        if kind is datetime:
            return self._time(data, place)
        if kind is date:
            return self._day(data, place)
        if kind is float and isinstance(data, int) and not isinstance(data, bool):
            return float(data)
        if isinstance(data, kind) and (kind is bool or not isinstance(data, bool)):
            return data
        self.fault(place, f"{show(data)} stands where {WORDS[kind]} belongs")
        return None

    def _day(self, data: Any, place: str) -> date | None:
        if isinstance(data, date) and not isinstance(data, datetime):
            return data
        try:
            return date.fromisoformat(data)
        except (TypeError, ValueError):
            self.fault(place, f"{show(data)} is no day", "such as 2026-11-20")
            return None

    def _time(self, data: Any, place: str) -> datetime | None:
        if isinstance(data, datetime) and data.tzinfo is not None:
            return data.astimezone(UTC)
        try:
            return parse_time(data)
        except (TypeError, ValueError, AttributeError, OverflowError):
            self.fault(place, f"{show(data)} is no time", "RFC 3339 with a zone, such as 2026-11-20T10:00:00Z")
            return None


def nearest(key: str, known: typing.Iterable[str]) -> str:
    """The known key that `key` was probably meant to be, as a hint; else the list of keys."""
    names = list(known)
    close = difflib.get_close_matches(key, names, 1, 0.6)
    return f"did you mean {close[0]}?" if close else "known keys: " + ", ".join(names)


def show(data: Any) -> str:
    """A short, printable picture of a wrong value."""
    if data is None:
        return "nothing"
    text = repr(data) if not isinstance(data, str) else f'"{data}"'
    text = "".join(c if c.isprintable() else "�" for c in text)
    return text if len(text) <= 60 else text[:57] + "…"


def join(place: str, key: object) -> str:
    """The path of `key` below `place`."""
    return f"{place}.{key}" if place else str(key)


def describe(kind: Any) -> str:
    """A type in words, for an error's "what would be right"."""
    if typing.get_origin(kind) is Literal:
        return " or ".join(map(str, typing.get_args(kind)))
    return WORDS.get(kind, "a map" if is_dataclass(kind) else "a list")


def plain(value: Any) -> Any:
    """A dataclass tree as plain JSON data; keys in the order of the fields."""
    if isinstance(value, datetime):
        return format_time(value)
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        exporter: Callable[[], Any] | None = getattr(value, "to_dict", None)
        return exporter() if exporter else record(value)
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    return value


def record(value: Any) -> dict[str, Any]:
    """One dataclass as a dict of plain data; fields marked `sparse` only when they hold something."""
    out = {}
    kind: type = type(value)
    for name, (field, _) in hints(kind).items():
        item = getattr(value, field.name)
        if field.metadata.get("sparse") and not item:
            continue
        out[name] = plain(item)
    return out


def json_schema(kind: Any, title: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a dataclass."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **shape(kind)}


def shape(kind: Any) -> dict[str, Any]:
    """The JSON Schema of one type."""
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        inner = [arg for arg in typing.get_args(kind) if arg is not types.NoneType]
        return {"anyOf": [shape(inner[0]), {"type": "null"}]}
    if origin is Literal:
        return {"enum": list(typing.get_args(kind))}
    if origin is tuple:
        return {"type": "array", "items": shape(typing.get_args(kind)[0])}
    if origin is not None and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": shape(typing.get_args(kind)[1])}
    if is_dataclass(kind):
        known = hints(typing.cast(type, kind))
        return {"type": "object", "additionalProperties": False,
                "properties": {name: shape(sub) for name, (_, sub) in known.items()},
                "required": [name for name, (field, _) in known.items() if required(field)]}
    if kind is datetime:
        return {"type": "string", "format": "date-time"}
    if kind is date:
        return {"type": "string", "format": "date"}
    return {"type": {str: "string", bool: "boolean", int: "integer", float: "number"}[kind]}
