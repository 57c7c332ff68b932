"""Check, test and compare policies: for who writes one."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from auditor.cli import _output
from auditor.cli._faults import gravest, tell
from auditor.cli._options import current
from auditor.errors import AuditorError, BadFile, UsageError

if TYPE_CHECKING:
    from auditor.model import Snapshot
    from auditor.policy import Policy

POLICIES = click.argument("files", metavar="[FILE…]", nargs=-1)


@click.group()
def command() -> None:
    """Check, test and compare policies: for who writes one.

    FILE is a policy, a pack, or the name of a bundled pack; without one, the policy that a check would use.
    """


@command.command()
@POLICIES
def check(files: tuple[str, ...]) -> int:
    """Read policies: every fault with line, column and what would be right."""
    statuses = [_each(file, _checked) for file in _named(files)]
    return gravest(statuses)


@command.command()
@POLICIES
def lint(files: tuple[str, ...]) -> int:
    """Advise on policies: rules that reach too far, names that mislead, what is untested.

    Status 1 when there is advice.
    """
    return gravest([_each(file, _linted) for file in _named(files)])


@command.command("test")
@POLICIES
@click.option("--all-packs", is_flag=True, help="Every bundled pack as well.")
def test_(files: tuple[str, ...], all_packs: bool) -> int:
    """Run the examples of custom rules and of the bundled rules that are on: those to flag and those to pass.

    Of a pack, those bundled rules are tried that it sets. In an example, {company} and {product} stand for the
    policy's own names. Status 1 when one comes out wrong.
    """
    from auditor.policy.known import pack_ids

    if not all_packs:
        return gravest([_each(file, _tested) for file in _named(files)])
    return gravest([_all_bundled(), *(_each(file, _tested) for file in (*files, *pack_ids()))])


@command.command()
@click.argument("file", required=False)
@click.option("--format", "format_name", type=click.Choice(["text", "json"]), default="text", show_default=True)
def show(file: str | None, format_name: str) -> int:
    """Show a policy as it is read: packs merged in, defaults applied, which rule is on and why."""
    from auditor.cli._policy_text import as_json, as_text

    policy = _load(_named((file,) if file else ())[0])
    _output.put(as_json(policy) if format_name == "json" else as_text(policy))
    return 0


@command.command()
@click.argument("old")
@click.argument("new")
@click.option("--on", "accounts", metavar="SNAPSHOT", multiple=True,
              help="Judge this snapshot file by both; may be repeated. Default: a sample made of the policy's names.")
@click.option("--format", "format_name", type=click.Choice(["text", "json"]), default="text", show_default=True)
def diff(old: str, new: str, accounts: tuple[str, ...], format_name: str) -> int:
    """Compare two policies: what is set otherwise, and which findings appear or vanish.

    Status 1 when there is a difference.
    """
    from auditor.policy.merging import differences as settings_differ
    from auditor.policy.samples import differences, sample
    from auditor.schema import record

    before, after = _load(old), _load(new)
    seen = tuple(_snapshot(path) for path in accounts) or (sample(after),)
    changed = [(place, one, other) for place, (one, other) in settings_differ(
        _whole(record(before.doc), record(after.doc)), _whole(record(after.doc), record(before.doc))).items()]
    found = list(differences(before, after, seen))
    if format_name == "json":
        _output.put(json.dumps({
            "settings": [{"key": place, "old": one, "new": other} for place, one, other in changed],
            "findings": [{"change": sign, "rule": rule, "what": what} for sign, rule, what in found]},
            ensure_ascii=False, indent=1) + "\n")
    else:
        from reports.plain import visible

        lines = [f"{place}: {_brief(one)} → {_brief(other)}" for place, one, other in changed]
        lines += [f"{sign} {rule}: {what}" for sign, rule, what in found]
        _output.put("".join(f"{visible(line)}\n" for line in lines) or "No difference.\n")
    return 1 if changed or found else 0


def _each(file: str, work: Any) -> int:
    """One file's status; its faults are told, and the next file has its turn."""
    try:
        return int(work(file))
    except AuditorError as error:
        return tell(error)


def _checked(file: str) -> int:
    policy = _load(file)
    packs = f", with {', '.join(policy.packs)}" if policy.packs else ""
    _say(f"{file}: good{packs}.")
    for lost in policy.replaced:
        _output.remark(f"{file}: the list {lost.place} of {lost.earlier} is replaced by that of {lost.later}.",
                       current().quiet)
    return 0


def _linted(file: str) -> int:
    from auditor.policy.lint import lint
    from auditor.policy.places import Places

    policy = _load(file)
    today = datetime.now(UTC).date()
    advice = lint(policy.doc, policy.replaced, today)
    if _is_pack(file):
        # Names and contacts are the policy's, and a pack has none.
        advice = tuple(each for each in advice if each.place.split(".")[0] not in ("company", "contacts")
                       and each.code != "nowhere-to-point")
    places = Places.of(_path(file))
    for each in advice:
        _say(f"{file}:{places.text(each.place)} {each.place}: {each.what}. Better: {each.better} [{each.code}]")
    if not advice:
        _say(f"{file}: no advice.")
    return 1 if advice else 0


def _all_bundled() -> int:
    """The examples of every bundled rule under a policy that says nothing of them."""
    from auditor.policy import Policy
    from auditor.policy.bundled import try_bundled

    bare = Policy.from_dict({"schema": "auditor/policy/1", "name": "no pack", "company": {"name": "Example Company"},
                             "disclaimers": {"opinion": {"required": True}}})
    tried = list(try_bundled(bare))
    for each in tried:
        if not each.good:
            _say(f"bundled rules: {each.rule} {'misses' if each.wanted else 'flags'} “{each.text}”.")
    good = sum(each.good for each in tried)
    _say(f"bundled rules: {good} of {len(tried)} examples as wanted.")
    return int(good < len(tried))


def _tested(file: str) -> int:
    from auditor.policy.bundled import rules_set, try_bundled
    from auditor.policy.samples import try_examples

    policy = _load(file)
    # What a pack leaves alone is the same under every pack, and is tried without one.
    only = rules_set(policy) if _is_pack(file) else None
    tried, bundled = list(try_examples(policy)), list(try_bundled(policy, only))
    wrong = [each for each in (*tried, *bundled) if not each.good]
    for each in wrong:
        _say(f"{file}: {each.rule} {'misses' if each.wanted else 'flags'} “{each.text}”.")
    untested = [rule.id for rule in policy.doc.custom if not (rule.examples.flag and rule.examples.pass_)]
    for rule in untested:
        _say(f"{file}: {rule} has no examples to flag and to pass.")
    _say(f"{file}: {sum(each.good for each in tried)} of {len(tried)} examples as wanted; bundled rules: "
         f"{sum(each.good for each in bundled)} of {len(bundled)}.")
    return 1 if wrong or untested else 0


def _named(files: tuple[str, ...]) -> list[str]:
    from auditor.settings import find_policy

    return list(files) or [str(find_policy())]


def _path(file: str) -> Path:
    from auditor.policy.known import pack_ids, packs_folder

    return packs_folder() / f"{file}.yaml" if file in pack_ids() and not Path(file).exists() else Path(file)


def _is_pack(file: str) -> bool:
    from auditor.policy.source import read_file

    try:
        return read_file(_path(file), file).is_pack
    except OSError:
        return False


def _load(file: str) -> Policy:
    """The policy; a pack as the policy of an example company that extends it and says nothing more."""
    from auditor.policy import Policy

    if not _is_pack(file):
        return Policy.load(_path(file))
    whole = {"schema": "auditor/policy/1", "name": f"{file} (a pack on its own)",
             "company": {"name": "Example Company"}, "extends": [str(_path(file).resolve())]}
    try:
        return Policy.from_dict(whole, file)
    except BadFile as error:
        own = tuple(fault for fault in error.faults if fault.place != "extends[0]") or error.faults
        raise BadFile(file, own, error.next_step) from None


def _snapshot(path: str) -> Snapshot:
    from auditor.model import Snapshot

    try:
        data = json.loads(Path(path.removeprefix("file:")).read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"The snapshot {path} cannot be read: {error.strerror or error}.", "Check the path.") from None
    except (ValueError, RecursionError):
        raise UsageError(f"{path} is no JSON.", "`auditor schema snapshot` prints the shape of one.") from None
    return Snapshot.from_dict(data, path)


def _whole(data: Any, other: Any) -> Any:
    """`data` with every key that `other` has, null where it has none, so that nothing new goes unseen."""
    if not (isinstance(data, dict) and isinstance(other, dict)):
        return data
    return {key: _whole(data.get(key), other.get(key)) for key in {**data, **other}}


def _brief(value: Any) -> str:
    text = "–" if value is None or value == [] else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 200 else text[:199] + "…"


def _say(text: str) -> None:
    from reports.plain import visible

    _output.put(visible(text) + "\n")
