"""The policy: what the company asks, read from YAML, merged with packs, checked and compiled."""

from auditor.policy.compiled import Policy

__all__ = ["Policy"]
