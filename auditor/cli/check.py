"""Check an account: is it associated, what needs doing, and why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

import reports
from auditor.cli import _output
from auditor.cli._faults import gravest, tell
from auditor.cli._options import Options, current
from auditor.errors import StoreError, UsageError
from auditor.privacy import NOTICE

if TYPE_CHECKING:
    from auditor.cli._judging import Judged
    from auditor.cli._reading import Read
    from auditor.model import Me
    from auditor.policy import Policy
    from auditor.settings import Settings


@click.command()
@click.argument("accounts", metavar="ACCOUNT…", nargs=-1, required=True)
@click.option("--policy", "policy_path", metavar="FILE", help="The policy to judge by.")
@click.option("--format", "format_name", type=click.Choice(reports.names()),
              help="Default: by the suffix of -o, or text.")
@click.option("-o", "--output", metavar="FILE", help="Write there instead of to standard output.")
@click.option("--explain", is_flag=True, help="Also what would end each ground, and what only looked like a finding.")
def command(accounts: tuple[str, ...], policy_path: str | None, format_name: str | None, output: str | None,
            explain: bool) -> int:
    """Check an account: is it associated, what needs doing, and why.

    ACCOUNT is a profile's address or handle as people write it (@sam@social.example, sam.bsky.social, https://…),
    file:snapshot.json, or the path of a data export. Several are read side by side.

    Status: 0 nothing to do, 1 something flagged, 2 wrong use or a bad file, 3 an account could not be read.
    """
    options = current()
    path = _output.target(output)
    form = _format(format_name, path, len(accounts))
    return _Check(options, path, form, explain).run(accounts, policy_path)


def _format(name: str | None, path: Path | None, accounts: int) -> reports.Format:
    """The format asked for, or the one that the file's name tells."""
    name = name or reports.by_suffix(path.suffix if path is not None else "") or "text"
    form = reports.find(name)
    if accounts > 1 and not form.several:
        raise UsageError(f"A file of format {name} holds one account, and {accounts} were named.",
                         "Check them one by one, or use --format text or json.")
    return form


class _Check:
    """One run of the command."""

    def __init__(self, options: Options, path: Path | None, form: reports.Format, explain: bool) -> None:
        self.options = options
        self.path = path
        self.form = form
        self.explain = explain
        self.lang: str | None = None
        self.statuses: list[int] = []

    def run(self, accounts: tuple[str, ...], policy_path: str | None) -> int:
        """Read, judge, compare, keep, write; returns the exit status."""
        from auditor.cli import _setup
        from auditor.cli._reading import read_all, unique

        settings = _setup.settings()
        policy = _setup.policy(policy_path, settings)
        self.lang = self.options.lang or settings.language
        reads = read_all(unique(accounts), policy.doc.association.window,
                         lambda: _setup.workshop(self.options, self._say), self._say)
        judged = [one for read in reads if (one := self._judge(read, policy, settings.me)) is not None]
        if judged and self._may_ask():
            judged = self._answered(judged, policy, settings)
        self.statuses += [one.status for one in judged]
        judged = self._kept(judged, policy)
        if judged:
            _output.report(self.form, [self._view(one) for one in judged], self.path)
        if not self.form.notes and not all(one.own for one in judged):
            self._say(NOTICE)
        if judged and self.path is not None:
            self._say(f"Written to {self.path}.")
        return gravest(self.statuses)

    def _judge(self, read: Read, policy: Policy, me: Me) -> Judged | None:
        """One account judged, or its error told."""
        from auditor.cli._judging import judge

        try:
            if read.error is not None:
                raise read.error
            assert read.snapshot is not None
            judged = judge(read.asked, read.snapshot, read.own, policy, me)
        except Exception as error:
            self.statuses.append(tell(error, read.asked))
            return None
        if self.options.strict and not judged.audit.coverage.complete:
            self.statuses.append(3)
            self._say(f"{read.asked} could be read only in part, and --strict was asked for.")
        return judged

    def _may_ask(self) -> bool:
        from auditor.cli._asking import possible

        return self.form.name == "text" and self.path is None and not self.options.quiet and possible()

    def _answered(self, judged: list[Judged], policy: Policy, settings: Settings) -> list[Judged]:
        """Judged again where the person said of an unclear name "that is not us"; the answer is kept."""
        from dataclasses import replace

        from auditor.cli._asking import ask
        from auditor.cli._judging import judge
        from auditor.settings import keep_namesakes

        names = ask(judged)
        if not names:
            return judged
        me = replace(settings.me, namesakes=tuple(sorted({*settings.me.namesakes, *names})))
        keep_namesakes(settings.folders, me.namesakes)
        return [judge(one.asked, one.snapshot, one.own, policy, me) for one in judged]

    def _kept(self, judged: list[Judged], policy: Policy) -> list[Judged]:
        """Each audit with what changed since the last one, and kept in its place. A store at fault loses no result."""
        from dataclasses import replace

        from auditor.cli import _setup
        from auditor.cli._judging import keep, since_last
        from auditor.store import utc_now

        out = list(judged)
        try:
            with _setup.store() as store:
                for i, one in enumerate(judged):
                    now = utc_now()
                    last = store.last(one.audit.account, one.audit.source, now)
                    if last is not None:
                        out[i] = replace(one, changes=since_last(one, last, store, policy))
                    keep(one, store, policy, now)
        except StoreError as error:
            self.statuses.append(tell(error))
        return out

    def _view(self, judged: Judged) -> reports.View:
        return reports.View(judged.audit, judged.refs, judged.passages, judged.changes, explain=self.explain,
                            color=_output.colored(self.path, self.options.quiet), columns=_output.columns(self.path),
                            lang=self.lang)

    def _say(self, text: str) -> None:
        _output.remark(text, self.options.quiet)
