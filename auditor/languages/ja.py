"""Japanese."""

CONCEPTS: dict[str, str] = {}
PHRASES: dict[str, str] = {}
PATTERNS: dict[str, str] = {}
