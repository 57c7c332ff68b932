"""Everything a contributor runs; `nox -l` lists it, `nox` runs what must pass before a change is proposed."""

from __future__ import annotations

import shutil
from pathlib import Path

import nox

nox.needs_version = ">=2025.5.1"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"
# A missing interpreter is looked for on this machine only, never downloaded.
nox.options.download_python = "never"

PYTHONS = ["3.11", "3.12", "3.13"]
SHARED = Path(__file__).resolve().parent.parent / "shared" / "cases"


def install(session: nox.Session, *groups: str) -> None:
    """Install the project with its dependency groups."""
    session.install("-e", ".", *nox.project.dependency_groups(nox.project.load_toml("pyproject.toml"), *groups))


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests on every Python at hand (browser tests need an installed Chromium, Chrome or Edge)."""
    install(session, "test")
    session.run("pytest", "-n", "auto", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and common mistakes (ruff)."""
    install(session, "lint")
    session.run("ruff", "check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types (mypy, strict), tests and benchmarks included."""
    install(session, "types", "bench")
    session.run("mypy")


@nox.session(default=False)
def score(session: nox.Session) -> None:
    """Score the labelled cases: precision, recall and F1 by rule and language."""
    install(session)
    if not SHARED.is_dir():
        session.skip(f"the labelled cases are not beside this checkout ({SHARED})")
    session.run("python", "-m", "benchmarks.score", *(session.posargs or ["--all"]))


@nox.session(default=False)
def demo(session: nox.Session) -> None:
    """Run the main job on the bundled example."""
    install(session)
    session.run("auditor", "demo", *session.posargs)


@nox.session(default=False)
def benchmarks(session: nox.Session) -> None:
    """Measure speed as ratios to peers in the same run."""
    install(session, "bench")
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session(default=False)
def schemas(session: nox.Session) -> None:
    """Print the JSON Schemas of the public files into docs/schemas."""
    install(session)
    folder = Path("docs/schemas")
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("snapshot", "policy", "audit"):
        text = session.run("auditor", "schema", name, silent=True)
        (folder / f"{name}.json").write_text(str(text), encoding="utf-8")


@nox.session(default=False, venv_backend="none")
def clean(session: nox.Session) -> None:
    """Remove what building and testing left behind."""
    for name in (".nox", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis", "dist", "build"):
        shutil.rmtree(name, ignore_errors=True)
