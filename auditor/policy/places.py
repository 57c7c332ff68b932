"""Where a key of the merged policy stands in the policy's own file, for advice that names lines."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from auditor.policy.source import Source, read_file


@dataclass(frozen=True, slots=True)
class Places:
    """The places of one file; of what packs bring nothing is known here."""

    source: Source

    @classmethod
    def of(cls, path: Path) -> Places:
        """The places of a policy file; OSError when it cannot be read."""
        return cls(read_file(path))

    def text(self, place: str) -> str:
        """`LINE:COLUMN:` of a key path, or of what is nearest above it; empty where the file does not say it."""
        while place:
            at = self.source.values.get(place) or self.source.keys.get(place)
            if at is not None:
                return f"{at[0]}:{at[1]}:"
            place = place[: max(place.rfind("."), place.rfind("["), 0)]
        return ""
