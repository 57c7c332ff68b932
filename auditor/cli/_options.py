"""The options that every command takes, before or after its name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True)
class Options:
    """What the common options say."""

    lang: str | None = None
    offline: bool = False
    quiet: bool = False
    strict: bool = False
    allow_hosts: tuple[str, ...] = ()


def current() -> Options:
    """The common options of the running command line."""
    found = click.get_current_context().find_root().obj
    return found if isinstance(found, Options) else Options()


def _remember(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    """Lay an option's value over what stood before, so that it counts on either side of the command."""
    root = ctx.find_root()
    known = root.obj if isinstance(root.obj, Options) else Options()
    if value not in (None, False, ()):
        name = str(param.name)
        both = known.allow_hosts + value if name == "allow_hosts" else value
        known = replace(known, **{name: both})
    root.obj = known


def _host(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> None:
    for host in value:
        name, colon, port = host.rpartition(":")
        if not (name and colon and port.isascii() and port.isdigit() and 0 < int(port) < 65536):
            raise click.BadParameter(f"{host!a} is not HOST:PORT, such as 127.0.0.1:8080.", ctx, param)
    _remember(ctx, param, tuple(host.lower() for host in value))


def _common() -> list[click.Option]:
    def make(names: list[str], **more: Any) -> click.Option:
        return click.Option(names, expose_value=False, **({"callback": _remember} | more))

    return [
        make(["--lang"], metavar="TAG", help="Language of what is printed, such as en or zh-Hant."),
        make(["--offline"], is_flag=True, help="Use no network at all."),
        make(["--quiet"], is_flag=True, help="No progress and no remarks; results and errors only."),
        make(["--strict"], is_flag=True, help="Status 3 also where an account could be read only in part."),
        make(["--allow-host", "allow_hosts"], metavar="HOST:PORT", multiple=True, callback=_host,
             help="Permit plain HTTP and private addresses for exactly this server. May be repeated."),
    ]


def common_options(function: F) -> F:
    """A decorator that adds the common options to a click command being made."""
    params = getattr(function, "__click_params__", [])
    function.__click_params__ = [*reversed(_common()), *params]  # type: ignore[attr-defined]
    return function


def add_common(command: click.Command) -> None:
    """Add the common options to a finished command and to the commands below it; options of its own stay."""
    taken = {name for param in command.params for name in param.opts}
    command.params += [option for option in _common() if not taken & set(option.opts)]
    if isinstance(command, click.Group):
        for below in command.commands.values():
            add_common(below)
