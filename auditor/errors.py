"""Every error a person can meet, with its exit status and the next step.

AuditorError                     status 1 is never used for errors: it means "something flagged"
├── UsageError               2   wrong use: a handle that fits no source, an option that makes no sense
│   ├── BadFile              2   a snapshot, policy or settings file with faults (all of them at once)
│   └── NoPolicy             2   no policy was found
├── UnreadableAccount        3   the account could not be read
│   ├── NotFound             3   there is no such account
│   ├── Private              3   it exists, but only its followers may read it
│   ├── Suspended            3   the platform has suspended or deleted it
│   ├── Moved                3   it moved; the message names the new address
│   ├── LoginWall            3   the platform shows it to logged-in visitors only
│   ├── StaysOut             3   its owner asks strangers' tools to stay out
│   ├── RateLimited          3   the server asks to wait; `retry_at` says until when
│   ├── LayoutChanged        3   the answer has a shape this version does not know
│   ├── NothingThere         3   the address works, but holds no profile and no posts
│   ├── ServerDown           3   no answer, a broken one, or one that came too late
│   ├── Refused              3   a safety limit: private address, endless redirect, body too large
│   └── NoBrowser            3   a page that only a browser can read, and no browser on this machine
└── StoreError               3   the store on this machine could not be opened or written
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


class AuditorError(Exception):
    """An error with a sentence for the person: what happened, and what to do next."""

    status = 3

    def __init__(self, what: str, next_step: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.next_step = next_step

    def __str__(self) -> str:
        return f"{self.what} {self.next_step}".strip()


class UsageError(AuditorError):
    """Wrong use of a command."""

    status = 2


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a file: where it stands and what would be right.

    `place` is a JSON path ("posts[3].created_at") or a key path of YAML; `line` and
    `column` count from 1 and are None where the format has none. `file` is set where the
    fault stands in another file than the one that was asked for (a pack of a policy).
    """

    place: str
    what: str
    right: str = ""
    line: int | None = None
    column: int | None = None
    file: str = ""

    def __str__(self) -> str:
        where = f"{self.line}:{self.column}: " if self.line is not None else ""
        return f"{where}{self.place}: {self.what}" + (f" ({self.right})" if self.right else "")


class BadFile(UsageError):
    """A file with faults; `faults` holds every one of them."""

    def __init__(self, file: str, faults: tuple[Fault, ...], next_step: str = "") -> None:
        listed = "\n".join(f"  {f.file or file}:{' ' if f.line is None else ''}{f}" for f in faults)
        number = f"{len(faults)} fault" + ("s" if len(faults) != 1 else "")
        super().__init__(f"{file} has {number}:\n{listed}\n", next_step)
        self.file = file
        self.faults = faults


class NoPolicy(UsageError):
    """No policy was found in any of the places where one is looked for."""


class UnreadableAccount(AuditorError):
    """The account could not be read."""


class NotFound(UnreadableAccount):
    """There is no such account."""


class Private(UnreadableAccount):
    """The account is for its followers only."""


class Suspended(UnreadableAccount):
    """The platform has suspended or deleted the account."""


class Moved(UnreadableAccount):
    """The account moved to another address."""


class LoginWall(UnreadableAccount):
    """Only logged-in visitors may read it."""


class StaysOut(UnreadableAccount):
    """The owner asks strangers' tools to stay out."""


class RateLimited(UnreadableAccount):
    """The server asks to wait; `retry_at` (UTC) says until when, if it told."""

    def __init__(self, what: str, next_step: str = "", retry_at: datetime | None = None) -> None:
        super().__init__(what, next_step)
        self.retry_at = retry_at


class LayoutChanged(UnreadableAccount):
    """The answer has a shape that this version does not know."""


class NothingThere(UnreadableAccount):
    """The address works, but it holds no profile and no posts."""


class ServerDown(UnreadableAccount):
    """No answer, a broken one, or one that came too late."""


class Refused(UnreadableAccount):
    """A safety limit of ours was reached."""


class NoBrowser(UnreadableAccount):
    """Only a browser can read it, and none was found or it would not start."""


class StoreError(AuditorError):
    """The store on this machine could not be opened or written."""
