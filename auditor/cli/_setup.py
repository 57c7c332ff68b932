"""What a command works with: the policy, the person's settings, the store and the tools for reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.cli._options import Options

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor.policy import Policy
    from auditor.settings import Settings
    from auditor.store import Store
    from scrapers.tools import Workshop


def settings() -> Settings:
    """The person's own settings. BadFile when they have faults."""
    from auditor.settings import Settings

    return Settings.load()


def language(options: Options) -> str | None:
    """The language to print in: `--lang`, or that of the settings."""
    return options.lang or settings().language


def policy(path: str | None, known: Settings) -> Policy:
    """The policy: `--policy`, AUDITOR_POLICY, the settings, ./auditor-policy.yaml. NoPolicy, BadFile, UsageError."""
    from auditor.policy import Policy
    from auditor.settings import locate_policy

    return Policy.load(locate_policy(path, known).path, known.folders.cache)


def store() -> Store:
    """The store of this person on this machine; not opened yet."""
    from auditor.settings import Folders
    from auditor.store import Store

    return Store(Folders.of().data)


def workshop(options: Options, progress: Callable[[str], None]) -> Workshop:
    """The tools for reading accounts, as the common options ask.

    They save no answers of servers: raw posts, protected ones among them, would lie on the disk where
    nobody consented to it and where `auditor forget` does not reach.
    """
    from auditor.version import VERSION
    from scrapers.tools import Workshop

    return Workshop(allow_hosts=options.allow_hosts, offline=options.offline, version=VERSION, progress=progress)
