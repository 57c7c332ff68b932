"""A policy and the packs it extends, merged into one.

Maps merge key by key; a scalar or a list of a later file replaces the earlier one. Two packs that
set one scalar differently are a fault unless the file that extends them sets it itself: nobody
should have to guess which pack won. A pack may extend packs; no pack may extend itself by any way.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from auditor.policy import known
from auditor.policy.cache import NOTHING, Cache
from auditor.policy.checks import check
from auditor.policy.source import Source, read_file
from auditor.schema import join, nearest, show

MAX_PACKS = 50
OWN = "policy"
# What a pack says of itself is no part of the policy that extends it.
OF_THE_FILE = frozenset({"schema", "pack", "name", "version", "extends"})


@dataclass(frozen=True, slots=True)
class Replaced:
    """A list of one file that a later file replaced, by their ids ("policy" is the policy itself)."""

    place: str
    earlier: str
    later: str


@dataclass(slots=True)
class Merged:
    """A file with all it extends. `origins` gives the id of the file that set a path, `added` who brought a clause."""

    id: str
    source: Source
    data: dict[str, Any]
    origins: dict[str, str] = field(default_factory=dict)
    added: dict[str, str] = field(default_factory=dict)
    packs: list[str] = field(default_factory=list)
    replaced: list[Replaced] = field(default_factory=list)


class Merger:
    """Reads packs once each, however often they are extended. All sources read are in `sources`, by id."""

    def __init__(self, cache: Cache = NOTHING) -> None:
        self.sources: dict[str, Source] = {}
        self._cache = cache
        self._packs: dict[Path, Merged | None] = {}

    def merge(self, source: Source, chain: tuple[Path, ...] = ()) -> Merged:
        """The file merged with what it extends. Faults are left in the sources."""
        data = check(source)
        own = str(source.data["pack"]) if source.is_pack else source.file if chain else OWN
        self.sources.setdefault(own, source)
        result = Merged(own, source, {})
        extends = data.get("extends")
        for i, entry in enumerate(extends if isinstance(extends, list | tuple) else ()):
            pack = self._pack(source, f"extends[{i}]", entry, chain) if isinstance(entry, str) else None
            if pack is not None and pack.id in result.packs:
                source.fault(f"extends[{i}]", f"{pack.id} is extended already", "once is enough")
            elif pack is not None:
                self._add(result, pack, data, f"extends[{i}]")
        body = {key: value for key, value in data.items() if not source.is_pack or key not in OF_THE_FILE}
        _lay_over(result, body, own)
        return result

    def _pack(self, source: Source, place: str, entry: str, chain: tuple[Path, ...]) -> Merged | None:
        path = self._find(source, place, entry)
        if path is None:
            return None
        if path in chain:
            source.fault(place, f"{entry} extends itself" if chain[-1] == path else "the packs extend one another in a "
                         "circle: " + " → ".join(p.stem for p in (*chain[chain.index(path):], path)), "leave it out")
            return None
        if path not in self._packs:
            if len(self._packs) >= MAX_PACKS:
                source.fault(place, f"more than {MAX_PACKS} packs", "fewer packs")
                return None
            self._packs[path] = self._read(source, place, entry, path, chain)
        return self._packs[path]

    def _find(self, source: Source, place: str, entry: str) -> Path | None:
        """The file of a pack by bundled name, or by path from the folder of the file that names it."""
        if entry in known.pack_ids():
            return (known.packs_folder() / f"{entry}.yaml").resolve()
        if not ("/" in entry or "\\" in entry or entry.endswith((".yaml", ".yml"))):
            hint = nearest(entry, known.pack_ids()).replace("known keys", "bundled packs")
            source.fault(place, f"there is no pack {show(entry)}", hint)
            return None
        try:
            path = ((source.folder or Path()) / Path(entry).expanduser()).resolve()
            if path.is_file():
                return path
        except (OSError, ValueError, RuntimeError):
            pass
        source.fault(place, f"there is no file {show(entry)}", "a path from the folder of this file")
        return None

    def _read(self, source: Source, place: str, entry: str, path: Path, chain: tuple[Path, ...]) -> Merged | None:
        try:
            bundled = path.parent == known.packs_folder().resolve()
            pack = read_file(path, f"{entry} (bundled)" if bundled else entry, self._cache)
        except OSError as error:
            source.fault(place, f"{show(entry)} cannot be read: {error.strerror}", "check its permissions")
            return None
        if pack.data is not None and not pack.is_pack:
            source.fault(place, f"{show(entry)} is no pack", "a pack has `pack: ID` where a policy has `company`")
            return None
        merged = self.merge(pack, (*chain, path))
        if self.sources[merged.id] is not pack:
            # The source would be lost, and with it its faults.
            self.sources[str(path)] = pack
            source.fault(place, f"{show(entry)} has the id of another pack: {merged.id}", "an id of its own")
            return None
        return merged

    def _add(self, result: Merged, pack: Merged, own: dict[str, Any], place: str) -> None:
        """Lay a pack over the packs before it; scalars that differ are a fault unless `own` sets them."""
        for path, (one, other) in differences(result.data, pack.data).items():
            if isinstance(one, list) and isinstance(other, list):
                result.replaced.append(Replaced(path, result.origins.get(path, "?"), pack.origins.get(path, pack.id)))
            elif not _sets(own, path):
                first = result.origins.get(path) or next(iter(result.packs), "?")
                result.source.fault(place, f"{first} and {pack.id} set {path} differently "
                                    f"({_brief(one)}, {_brief(other)})", f"set {path} in this file")
        result.data = laid_over(result.data, pack.data)
        result.origins |= pack.origins
        result.added = pack.added | result.added
        result.packs += [name for name in (*pack.packs, pack.id) if name not in result.packs]
        result.replaced += pack.replaced


def _lay_over(result: Merged, body: dict[str, Any], own: str) -> None:
    for path, (one, other) in differences(result.data, body).items():
        if isinstance(one, list) and isinstance(other, list):
            result.replaced.append(Replaced(path, result.origins.get(path, "?"), own))
    result.data = laid_over(result.data, body)
    result.origins |= dict.fromkeys(_leaves(body), own)
    clauses = body.get("clauses")
    for clause in clauses if isinstance(clauses, dict) else ():
        result.added.setdefault(clause, own)


def laid_over(base: Any, over: Any) -> Any:
    """`over` on `base`: maps key by key, anything else replaced."""
    if not (isinstance(base, dict) and isinstance(over, dict)):
        return over
    return base | {key: laid_over(base.get(key), value) for key, value in over.items()}


def differences(one: Any, other: Any, path: str = "") -> dict[str, tuple[Any, Any]]:
    """Path → both values, wherever both set something and not the same."""
    if isinstance(one, dict) and isinstance(other, dict):
        found: dict[str, tuple[Any, Any]] = {}
        for key in one.keys() & other.keys():
            found |= differences(one[key], other[key], join(path, key))
        return dict(sorted(found.items()))
    return {} if one == other and type(one) is type(other) else {path: (one, other)}


def _leaves(data: Any, path: str = "") -> list[str]:
    if not isinstance(data, dict):
        return [path]
    return [leaf for key, value in data.items() for leaf in _leaves(value, join(path, key))]


def _sets(data: Any, path: str) -> bool:
    """True when `data` says something at a path or replaces what is above it."""
    if not path:
        return True
    if not isinstance(data, dict):
        return True
    return any(_sets(value, path[len(key):].removeprefix(".")) for key, value in data.items()
               if path == key or path.startswith(f"{key}."))


def _brief(value: Any) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return "a map" if isinstance(value, dict) else show(value)
