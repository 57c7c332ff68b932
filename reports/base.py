"""A format: one file in this package with one subclass of `Format`; it is found by its name.

A format turns a `View` into text. It decides nothing and leaves nothing out: what a reader may
see was settled before the view was made. Every text in a view may be a stranger's.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Literal

from auditor.model import Audit

Cause = Literal["account", "policy", "settings", "program"]


@dataclass(frozen=True, slots=True)
class PostRef:
    """Where a post that the audit speaks of stands, and since when (UTC)."""

    url: str = ""
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """Part of a text that findings stand in; `start` is its offset there in code points, `cut` says that more follows."""

    text: str
    start: int = 0
    cut: bool = False


PassageKey = tuple[str, str, str]  # spot, post id or "", part


@dataclass(frozen=True, slots=True)
class Change:
    """One difference from the audit before: a sentence, and what caused it."""

    cause: Cause
    text: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs from the audit of `since` (UTC). `note` says where causes cannot be told apart."""

    since: datetime
    items: tuple[Change, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """One audit and all that is shown with it.

    posts:   by post id, where known
    passages: the texts around what was found, as far as they may be shown; else its words stand alone
    changes: None when there is nothing to compare with
    explain: also near misses, mentions and what would end each ground
    color:   may the text be coloured? (terminal only)
    columns: width to wrap to (terminal only)
    lang:    language tag of the surrounding words, None for the default
    """

    audit: Audit
    posts: Mapping[str, PostRef] = field(default_factory=dict)
    passages: Mapping[PassageKey, Passage] = field(default_factory=dict)
    changes: Changes | None = None
    explain: bool = False
    color: bool = False
    columns: int = 80
    lang: str | None = None


class Format(ABC):
    """One way to write audits down.

    name:    as `--format` takes it
    suffix:  of a file of this format, with its dot
    several: whether audits of several accounts may stand in one file
    binary:  whether it is no text, and so never shown on a terminal
    notes:   whether it has room for the notes on coverage
    """

    name: ClassVar[str]
    suffix: ClassVar[str]
    several: ClassVar[bool] = True
    binary: ClassVar[bool] = False
    notes: ClassVar[bool] = True

    @abstractmethod
    def render(self, view: View) -> str:
        """One audit as text, ending with a line break; of a binary format the text that it is made from."""

    def render_all(self, views: Sequence[View]) -> str:
        """Several audits, one after the other."""
        return "\n".join(self.render(view) for view in views)

    def encode(self, views: Sequence[View]) -> bytes:
        """The bytes of a file of this format."""
        return self.render_all(views).encode("utf-8", "backslashreplace")
