"""Write a starter policy: a few questions, or options instead of them."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import _output
from auditor.cli._options import current
from auditor.errors import UsageError
from auditor.policy.known import pack_ids

if TYPE_CHECKING:
    from auditor.policy import Policy
    from auditor.policy.starter import Answers

FILE = "auditor-policy.yaml"
MANY = "Several are separated by commas; press Enter for none."


@click.command()
@click.option("--company", metavar="NAME", help="The company's name; with it, nothing is asked.")
@click.option("--alias", "aliases", metavar="NAME", multiple=True, help="Another name of the company.")
@click.option("--handle", "handles", metavar="HANDLE", multiple=True, help="An account of the company, such as @acme.")
@click.option("--domain", "domains", metavar="DOMAIN", multiple=True, help="A domain of the company.")
@click.option("--hashtag", "hashtags", metavar="TAG", multiple=True, help="A hashtag of the company's own.")
@click.option("--product", "products", metavar="NAME", multiple=True, help="A product.")
@click.option("--ordinary", metavar="NAME", multiple=True, help="A name that is an ordinary word too.")
@click.option("--pack", "packs", type=click.Choice(pack_ids()), multiple=True, help="A bundled pack.")
@click.option("--questions", metavar="CONTACT", help="Whom to ask in doubt.")
@click.option("--support", metavar="CONTACT", help="Where customers are helped.")
@click.option("--opinion-disclaimer", "opinion", is_flag=True, help='Ask for "views are my own" in the profile.')
@click.option("-o", "--output", metavar="FILE", default=FILE, show_default=True)
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def command(company: str | None, ordinary: tuple[str, ...], output: str, force: bool, **said: object) -> int:
    """Write a starter policy: a few questions, or options instead of them.

    It consents to nothing, reads no account and uses no network.
    """
    from auditor.policy.starter import Answers, starter

    path = _output.target(output)
    if company is not None:
        answers = Answers(company, ordinary=tuple((name, ()) for name in ordinary), **said)  # type: ignore[arg-type]
    elif sys.stdin.isatty():
        answers = _ask()
    else:
        raise UsageError("The company is not named.",
                         "auditor init --company NAME; `auditor init --help` lists the rest.")
    text = starter(answers)
    policy = _checked(text)
    if path is None:
        _output.put(text)
        return 0
    if not _may_write(path, force):
        _output.remark(f"{path} is left as it was.")
        return 0
    _output.put(text, path)
    _schema_beside(path)
    _tell(path, policy)
    return 0


def _ask() -> Answers:
    """The answers of a person."""
    from auditor.policy.starter import Answers

    click.echo("A few questions for a starter policy. Everything can be changed in the file later.", err=True)
    company = _text("The company's name")
    products = _many(f"Its products. {MANY}\nProducts")
    answers = Answers(company, aliases=_many(f"Other names of the company. {MANY}\nNames"),
                      handles=_many("Its accounts, such as @acme.\nHandles"), domains=_many("Its domains\nDomains"),
                      products=products, ordinary=tuple(_doubts((company, *products))))
    click.echo(f"Bundled packs: {', '.join(pack_ids())}.", err=True)
    return replace(
        answers, packs=_many("Packs", pack_ids()),
        opinion=click.confirm('Must a profile that names the company say "views are my own"?', False, err=True),
        questions=_text("Whom do people ask in doubt? (a name, team or address)", "") or None,
        support=_text("Where are customers helped?", "") or None)


def _doubts(names: tuple[str, ...]) -> list[tuple[str, tuple[str, ...]]]:
    """Which names are ordinary words too, and what stands near them when the company is meant."""
    from auditor.policy.lint import ordinary_word

    found = []
    for name in names:
        if click.confirm(f'Is "{name}" an ordinary word, or somebody else\'s name too?', ordinary_word(name), err=True):
            found.append((name, _many(f'Words that stand near "{name}" when the company is meant\nWords')))
    return found


def _text(question: str, default: str | None = None) -> str:
    answer: str = click.prompt(question, default=default, show_default=False, err=True)
    return answer.strip()


def _many(question: str, allowed: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Texts separated by commas; asked again while one of them is not allowed."""
    while True:
        found = tuple(dict.fromkeys(part.strip() for part in _text(question, "").split(",") if part.strip()))
        wrong = [part for part in found if allowed and part not in allowed]
        if not wrong:
            return found
        click.echo(f"There is no {wrong[0]}. Choose from: {', '.join(allowed)}.", err=True)


def _checked(text: str) -> Policy:
    """The policy of the text, so that no faulty file is written. BadFile names the answer at fault."""
    from auditor.policy.compiled import Policy
    from auditor.policy.source import read_bytes

    return Policy.of_source(read_bytes(text.encode("utf-8", "surrogatepass"), "the answers"))


def _may_write(path: Path, force: bool) -> bool:
    """True when the file may be written; asks a person before writing over one."""
    if force or not path.exists():
        return True
    if sys.stdin.isatty():
        return click.confirm(f"{path} is there already. Write over it?", False, err=True)
    raise UsageError(f"{path} is there already.", "--force writes over it; -o names another file.")


def _schema_beside(path: Path) -> None:
    """The JSON Schema that the first line of the policy names, for editors; one that is there stays."""
    import json

    from auditor.policy.jsonschema import policy_schema
    from auditor.policy.starter import SCHEMA_FILE

    beside = path.parent / SCHEMA_FILE
    if not beside.exists():
        _output.put(json.dumps(policy_schema(), ensure_ascii=False, indent=1) + "\n", beside)


def _tell(path: Path, policy: Policy) -> None:
    """What was written, advice, what a sample account would get, and the next step."""
    from datetime import UTC, datetime

    from auditor.judge import audit
    from auditor.policy.lint import lint
    from auditor.policy.samples import sample

    quiet = current().quiet
    _output.put(f"{path} is written.\n")
    for each in lint(policy.doc, policy.replaced, datetime.now(UTC).date()):
        _output.remark(f"Advice: {each.what}. Better: {each.better} [{each.place}]", quiet)
    found = audit(sample(policy), policy)
    rules = ", ".join(sorted({flag.rule for flag in found.flags})) or "none"
    _output.remark(f"A made-up sample account under this policy: {found.association.status.replace('_', ' ')}; "
                   f"rules that find something: {rules}.", quiet)
    here = "" if path.name == FILE and path.parent == Path() else f" --policy {path}"
    _output.remark(f"Next: auditor check YOUR-ACCOUNT{here}", quiet)
