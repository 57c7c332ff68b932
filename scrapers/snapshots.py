"""The last step of every parser."""

from __future__ import annotations

from auditor.errors import NothingThere
from auditor.model import Snapshot


def finish(snapshot: Snapshot) -> Snapshot:
    """The snapshot itself. NothingThere when it holds neither a profile nor a post, which is no clean result."""
    profile = snapshot.profile
    filled = (profile.display_name or profile.bio or profile.location or profile.role or profile.fields
              or profile.links or any(image.alt for image in profile.images))
    if not filled and not snapshot.posts:
        raise NothingThere(f"{snapshot.account} is there, but it holds neither a profile nor a public post.",
                           "Check that this is the account you mean.")
    return snapshot
