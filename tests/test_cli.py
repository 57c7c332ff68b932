"""The group of commands: help, errors as sentences, exit statuses, common options, pipes."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import click
import pytest

import auditor.cli
from auditor.cli import _options, short_help
from auditor.errors import AuditorError, BadFile, Fault, NoPolicy, ServerDown, UsageError
from tests.audits import write_snapshot
from tests.commands import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def commands() -> list[str]:
    return auditor.cli.auditor.list_commands(click.Context(auditor.cli.auditor))


def test_help_lists_every_command_with_a_sentence(desk: Desk) -> None:
    shown = desk.run("--help")
    assert shown.exit_code == 0
    for name in commands():
        assert re.search(rf"^  {name} +\S", shown.output, re.MULTILINE), name


@pytest.mark.parametrize("name", commands())
def test_every_command_helps_and_takes_the_common_options(desk: Desk, name: str) -> None:
    shown = desk.run(name, "--help")
    assert shown.exit_code == 0
    assert len(short_help(name)) > 20
    for option in ("--lang", "--offline", "--quiet", "--strict", "--allow-host"):
        assert option in shown.output


def test_the_version(desk: Desk) -> None:
    assert desk.run("--version").output == "auditor, version 0.1.0\n"


@pytest.mark.parametrize(("args", "sentence"), [
    (["chek", "x"], "Did you mean `auditor check`?"),
    (["zzz"], "`auditor --help` lists all commands"),
    (["check"], "Missing argument"),
    (["check", "--nope", "x"], "No such option"),
    (["check", "x", "--format", "docx"], "Invalid value for '--format'"),
    (["--allow-host", "localhost", "check", "x"], "is not HOST:PORT"),
    (["check", "x", "--allow-host", "h:0"], "is not HOST:PORT"),
    (["check", " "], "An account is empty"),
    (["rules", "no-such"], "There is no rule no-such"),
    (["sources", "no-such"], "There is no source no-such"),
])
def test_wrong_use_is_told_with_status_2(desk: Desk, args: list[str], sentence: str) -> None:
    done = desk.run(*args)
    assert done.exit_code == 2
    assert sentence in done.stderr and done.stdout == ""
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(("error", "status", "told"), [
    (UsageError("Bad.", "Do this."), 2, "auditor: Bad.\nDo this.\n"),
    (NoPolicy("None."), 2, "auditor: None.\n"),
    (ServerDown("No answer.", "Later."), 3, "auditor: No answer.\nLater.\n"),
    (BadFile("f.json", (Fault("posts[0]", "is odd", "be even"),)), 2, "auditor: f.json has 1 fault:\n"),
    (AuditorError("Eh \x1b[31m\u202e."), 3, "auditor: Eh ␛[31m<U+202E>.\n"),
    (PermissionError(13, "Permission denied", "/x"), 2, "auditor: /x: Permission denied.\n"),
    (ValueError("boom"), 3, "something went wrong inside this program (ValueError: boom)"),
    (KeyboardInterrupt(), 130, "Interrupted."),
])
def test_an_error_becomes_a_sentence_and_a_status(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, error: BaseException, status: int, told: str
) -> None:
    @click.command()
    def failing() -> None:
        raise error

    monkeypatch.setattr(auditor.cli.Root, "get_command", lambda *_: failing)
    done = desk.run("check")
    assert done.exit_code == status
    assert told in done.stderr and "Traceback" not in done.stderr


def test_our_own_faults_show_where_on_request(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    @click.command()
    def failing() -> None:
        raise ValueError("boom")

    monkeypatch.setattr(auditor.cli.Root, "get_command", lambda *_: failing)
    desk.env["AUDITOR_DEBUG"] = "1"
    assert "Traceback" in desk.run("check").stderr


@pytest.mark.parametrize("args", [
    ["--lang", "de", "--quiet", "probe"], ["probe", "--lang", "de", "--quiet"], ["--quiet", "probe", "--lang", "de"],
    ["group", "below", "--quiet", "--lang", "de"], ["group", "--quiet", "below", "--lang", "de"],
])
def test_common_options_count_on_either_side(desk: Desk, monkeypatch: pytest.MonkeyPatch, args: list[str]) -> None:
    seen: list[_options.Options] = []

    @click.command("probe")
    def probe() -> None:
        seen.append(_options.current())

    group = click.Group("group", {"below": probe})
    found: dict[str, click.Command] = {"probe": probe, "group": group}
    for command in found.values():
        _options.add_common(command)
    monkeypatch.setattr(auditor.cli.Root, "list_commands", lambda *_: list(found))
    monkeypatch.setattr(auditor.cli.Root, "get_command", lambda _s, _c, name: found[name])
    assert desk.run(*args).exit_code == 0
    assert seen == [_options.Options(lang="de", quiet=True)]


def test_allowed_hosts_add_up(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[_options.Options] = []

    @click.command("probe")
    def probe() -> None:
        seen.append(_options.current())

    _options.add_common(probe)
    monkeypatch.setattr(auditor.cli.Root, "get_command", lambda *_: probe)
    desk.run("--allow-host", "A.example:80", "rules", "--allow-host", "[::1]:8080")
    assert seen[0].allow_hosts == ("a.example:80", "[::1]:8080")


def test_a_reader_who_leaves_is_no_error(desk: Desk) -> None:
    account = write_snapshot(desk.folder, *["First week at Hollowmere!"] * 20)
    with desk.spawn("check", account, "--explain") as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        told = process.stderr.read()
    assert process.returncode in (0, 1)
    assert "Traceback" not in told and "BrokenPipe" not in told


def test_output_that_the_terminal_cannot_hold_is_escaped(desk: Desk) -> None:
    desk.env["PYTHONIOENCODING"] = "ascii"
    done = desk.process("rules")
    assert done.returncode == 0 and done.stderr == ""


def test_run_as_a_process(desk: Desk) -> None:
    done = desk.process("nope")
    assert (done.returncode, done.stdout) == (2, "") and "There is no command" in done.stderr


def test_an_interrupt_ends_with_130(desk: Desk) -> None:
    import signal
    import socket

    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(30)
        host = f"127.0.0.1:{silent.getsockname()[1]}"
        with desk.spawn("check", f"@a@{host}", f"@b@{host}", "--allow-host", host, stdin=subprocess.DEVNULL) as process:
            try:
                connection, _ = silent.accept()
                process.send_signal(signal.SIGINT)
                _, told = process.communicate(timeout=20)
                connection.close()
            finally:
                process.kill()
    assert process.returncode == 130
    assert "Interrupted." in told and "Traceback" not in told
