"""Seeing through obfuscated spelling (placeholder body follows)."""

from __future__ import annotations

from auditor.grammar.reading import Reading


def mended(reading: Reading):
    return None
