"""Imports go one way, and what is heavy is loaded only when it is used."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.version import VERSION

ROOT = Path(__file__).parent.parent
HEAVY = ("httpx", "pydantic", "playwright", "sqlite_utils", "jinja2", "bs4", "rich", "yaml", "numpy")

# Package or module → what it may import of ours; everything else of ours is forbidden to it.
MAY = {
    "scrapers": {"scrapers", "auditor.model", "auditor.errors", "auditor.schema"},
    "reports": {"reports", "auditor.model", "auditor.errors", "auditor.schema"},
    "auditor.model": {"auditor.schema", "auditor.errors"},
    "auditor.schema": {"auditor.errors"},
    "auditor.errors": set(),
    "auditor.privacy": {"auditor.model"},
    "auditor.changes": {"auditor.model"},
    "auditor.mend": {"auditor.model"},
    "auditor.store": {"auditor.model", "auditor.errors", "auditor.schema", "auditor.migrations"},
    "auditor.text": {"auditor.text"},
}
NOBODY_BUT_THE_CLI = ("auditor.cli", "auditor.demo")


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Every module of ours that a file imports, also inside functions, with the line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module] if node.module not in ("auditor", "reports", "scrapers") else [
                f"{node.module}.{alias.name}" if ours(f"{node.module}.{alias.name}") else node.module
                for alias in node.names]
        else:
            continue
        yield from ((name, node.lineno) for name in names if name.split(".")[0] in ("auditor", "scrapers", "reports"))


def ours(name: str) -> bool:
    path = ROOT.joinpath(*name.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def files(name: str) -> list[Path]:
    path = ROOT.joinpath(*name.split("."))
    return sorted(path.rglob("*.py")) if path.is_dir() else [path.with_suffix(".py")]


def within(name: str, allowed: str) -> bool:
    return name == allowed or name.startswith(allowed + ".")


@pytest.mark.parametrize("name", sorted(MAY))
def test_a_room_imports_only_its_neighbours(name: str) -> None:
    wrong = [f"{path.relative_to(ROOT)}:{line}: {module}" for path in files(name) for module, line in imports(path)
             if not any(within(module, allowed) for allowed in MAY[name])]
    assert not wrong


def test_only_the_command_line_knows_the_command_line() -> None:
    wrong = [f"{path.relative_to(ROOT)}:{line}: {module}" for package in ("auditor", "scrapers", "reports")
             for path in files(package) if not path.is_relative_to(ROOT / "auditor" / "cli")
             and not path.is_relative_to(ROOT / "auditor" / "demo") and path.name != "__main__.py"
             for module, line in imports(path) if any(within(module, room) for room in NOBODY_BUT_THE_CLI)]
    assert not wrong


def test_only_the_command_line_knows_scrapers_and_reports() -> None:
    wrong = [f"{path.relative_to(ROOT)}:{line}: {module}" for path in files("auditor")
             if not path.is_relative_to(ROOT / "auditor" / "cli") for module, line in imports(path)
             if module.split(".")[0] in ("scrapers", "reports")]
    assert not wrong


def test_only_the_command_line_prints_and_exits() -> None:
    wrong = [f"{path.relative_to(ROOT)}:{node.lineno}" for package in ("auditor", "scrapers", "reports")
             for path in files(package) if not path.is_relative_to(ROOT / "auditor" / "cli")
             for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
             if isinstance(node, ast.Call) and _prints_or_exits(node)]
    assert not wrong


def _prints_or_exits(node: ast.Call) -> bool:
    if isinstance(node.func, ast.Name):
        return node.func.id in ("print", "exit", "quit")
    return isinstance(node.func, ast.Attribute) and ast.unparse(node.func) in ("sys.exit", "os._exit", "click.echo")


def test_only_browser_py_imports_playwright() -> None:
    found = {str(path.relative_to(ROOT)) for package in ("auditor", "scrapers", "reports") for path in files(package)
             for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if "playwright" in _top(node)}
    assert all(name.startswith(("scrapers/browser.py", "scrapers/chromium/")) for name in found)


def _top(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Import):
        return {alias.name.split(".")[0] for alias in node.names}
    return {node.module.split(".")[0]} if isinstance(node, ast.ImportFrom) and node.module else set()


def loaded_by(code: str) -> set[str]:
    """Which heavy packages a fresh interpreter has loaded after some code."""
    show = f"import sys; sys.stderr.write(' '.join(m for m in {HEAVY!r} if m in sys.modules))"
    line = [sys.executable, "-c", f"{code}\n{show}"]
    done = subprocess.run(line, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    assert done.returncode == 0, done.stderr
    return set(done.stderr.split())


def test_import_auditor_loads_nothing_heavy() -> None:
    assert loaded_by("import auditor; auditor.Snapshot; auditor.Audit") == set()


def test_help_loads_nothing_heavy() -> None:
    assert loaded_by("from auditor.cli import auditor\nauditor.main(['--help'], standalone_mode=False)") == set()


def test_a_command_of_ours_is_not_imported_for_help() -> None:
    code = ("import sys\nfrom auditor.cli import auditor\nauditor.main(['--help'], standalone_mode=False)\n"
            "assert not [m for m in sys.modules if m.startswith('auditor.cli.') and not m.split('.')[-1][0] == '_']")
    assert loaded_by(code) == set()


def test_the_public_door_has_what_the_contract_names() -> None:
    import auditor

    assert {"Snapshot", "Policy", "Audit", "audit"} <= set(dir(auditor))
    names = [value.__name__ for value in (auditor.audit, auditor.Snapshot, auditor.Policy)]
    assert names == ["audit", "Snapshot", "Policy"]
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        getattr(auditor, "nothing")  # noqa: B009 - mypy would refuse the plain access


def test_one_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION
