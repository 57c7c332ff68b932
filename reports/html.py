"""The report for the person: one self-contained HTML file that asks nothing of the network."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from reports.base import Format, View
from reports.view import page

if TYPE_CHECKING:
    from jinja2 import Template


class Html(Format):
    """Style and script are inlined and named by hash in the page's own content security policy."""

    name = "html"
    suffix = ".html"

    def render(self, view: View) -> str:
        return self.render_all([view])

    def render_all(self, views: Sequence[View]) -> str:
        style, script = _part("report.css"), _part("report.js")
        pages = [page(view, number) for number, view in enumerate(views, 1)]
        return _template().render(pages=pages, style=style, script=script, policy=_policy(style, script))


def _policy(style: str, script: str) -> str:
    """Nothing may be loaded, sent or embedded; only this style and this script may act."""
    return f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'; form-action 'none'"


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@cache
def _part(name: str) -> str:
    return files("reports").joinpath("templates", name).read_text(encoding="utf-8").strip()


@cache
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(_part("report.html"))
