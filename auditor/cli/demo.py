"""See the main job on a bundled example: no account, no network."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

import reports
from auditor.cli import _output
from auditor.cli._options import current

if TYPE_CHECKING:
    from auditor.cli._judging import Judged

INTRO = ("An example: Ines Marlow and her employer Brambleforge are invented, and nothing of yours is read. Her "
         "profile is served on this machine as a Mastodon server would, and read from there.")
NEXT = "Next: `auditor init` writes a policy for your company; `auditor check @you@server` reads your account."


@click.command()
@click.option("-o", "--output", metavar="FILE", help="Where to write the HTML report. Default: a temporary folder.")
def command(output: str | None) -> int:
    """See the main job on a bundled example: no account, no network.

    An invented person's profile is served on this machine, read as any Mastodon account is, judged by her
    company's policy, shown, and written as an HTML report. Nothing is kept; status 0 whatever is found.
    """
    options = current()
    path = _output.target(output)
    _output.remark(INTRO + "\n", options.quiet)
    judged = _judged()
    _output.report(reports.find("text"), [_view(judged, path=None)], None)
    html = path or _folder() / "report.html"
    _output.report(reports.find("html"), [_view(judged, html)], html)
    _output.put(_output.line(f"The report is in {html}"))
    _output.remark(NEXT, options.quiet)
    return 0


def _judged() -> Judged:
    """The example read over loopback, judged by its own policy and kept in a store that is gone afterwards."""
    from tempfile import TemporaryDirectory

    from auditor.cli._judging import judge, keep
    from auditor.cli._reading import read_all
    from auditor.demo import POLICY, USER
    from auditor.demo.server import serving
    from auditor.model import Me
    from auditor.policy import Policy
    from auditor.store import Store, utc_now
    from auditor.version import VERSION
    from scrapers.tools import Workshop

    policy = Policy.load(POLICY)
    with serving() as host:
        read = read_all([f"@{USER}@{host}"], policy.doc.association.window,
                        lambda: Workshop(allow_hosts=[host], version=VERSION), lambda _: None)[0]
    if read.snapshot is None:
        raise read.error or RuntimeError("the example could not be read")
    judged = judge(read.asked, read.snapshot, True, policy, Me())
    with TemporaryDirectory(prefix="auditor-demo-store-") as folder, Store(Path(folder)) as store:
        keep(judged, store, policy, utc_now())
    return judged


def _view(judged: Judged, path: Path | None) -> reports.View:
    """The view, without addresses of posts: the example's server is gone when the report is read."""
    options = current()
    refs = {post_id: reports.PostRef("", ref.created_at) for post_id, ref in judged.refs.items()}
    return reports.View(judged.audit, refs, judged.passages, explain=True, color=_output.colored(path, options.quiet),
                        columns=_output.columns(path), lang=options.lang)


def _folder() -> Path:
    from tempfile import mkdtemp

    return Path(mkdtemp(prefix="auditor-demo-"))
