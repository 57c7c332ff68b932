"""The findings as CSV, a line each, for a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from reports.base import Format, View
from reports.plain import visible
from reports.terminal import words_of

COLUMNS = ("account", "rule", "outcome", "certainty", "spot", "post_id", "post_date", "words", "why", "remedy", "clause",
           "conditional", "private", "id")
# A cell that begins so would be run as a formula by a spreadsheet.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class Csv(Format):
    """UTF-8, RFC 4180; a cell that a spreadsheet would run gets an apostrophe before it."""

    name = "csv"
    suffix = ".csv"
    notes = False

    def render(self, view: View) -> str:
        return self.render_all([view])

    def render_all(self, views: Sequence[View]) -> str:
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        for view in views:
            for flag in view.audit.flags:
                ref = view.posts.get(flag.post_id or "")
                day = ref.created_at.strftime("%Y-%m-%d") if ref and ref.created_at else ""
                words = " … ".join(words_of(flag))
                row = (view.audit.account, flag.rule, flag.outcome, flag.certainty, flag.spot, flag.post_id or "", day,
                       words, flag.why, flag.remedy, flag.clause or "", flag.conditional, flag.private, flag.id)
                writer.writerow(_cell(value) for value in row)
        return out.getvalue()


def _cell(value: object) -> str:
    text = visible(str(value).lower() if isinstance(value, bool) else str(value))
    return "'" + text if text.startswith(_FORMULA) else text
