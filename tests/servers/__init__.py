"""Loopback servers that play the platforms."""
