"""The last audit of an account, from the store."""

from __future__ import annotations

from auditor.errors import UsageError
from auditor.store import Kept, Store, utc_now


def pick(store: Store, account: str | None) -> Kept:
    """The last audit of `account`, or of the account checked last. UsageError when nothing is kept."""
    now = utc_now()
    found = store.find((account or "").strip(), now)
    if found:
        return found[0]
    if account is None:
        raise UsageError("Nothing has been checked in the last 30 days.", "Begin with `auditor check ACCOUNT`.")
    known = store.accounts(now)
    listed = f" Kept are: {', '.join(known)}." if known else ""
    raise UsageError(f"Nothing is kept about {account}.{listed}", f"`auditor check {account}` reads and judges it.")
