"""The version of this program, as audits carry it; the same as in pyproject.toml."""

VERSION = "0.1.0"
