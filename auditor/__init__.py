"""The public door: `Snapshot`, `Policy`, `Audit` and `audit`.

    from auditor import Snapshot, Policy, audit
    result = audit(Snapshot.from_dict(data), Policy.load("policy.yaml"))

Names are fetched from their modules on first use, so that `import auditor` costs next to
nothing and loads neither browser nor network code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.version import VERSION

if TYPE_CHECKING:
    from auditor.judge import audit
    from auditor.model import Audit, Snapshot
    from auditor.policy import Policy

__version__ = VERSION
__all__ = ["Audit", "Policy", "Snapshot", "audit"]

_HOME = {"Audit": "auditor.model", "Policy": "auditor.policy", "Snapshot": "auditor.model", "audit": "auditor.judge"}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module 'auditor' has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
