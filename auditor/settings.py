"""The person's own settings, and where things are kept on this machine.

`config.toml` in the person's config folder belongs to the person and never leaves the machine:

    policy = "~/work/policy.yaml"
    language = "en"
    accounts = ["@sam@social.example"]
    notify_command = ["notify-send", "Auditor"]

    [me]
    employed_since = 2024-03-01
    role = "staff"

`AUDITOR_HOME` puts everything below one folder; `AUDITOR_POLICY` names a policy. Answers about
namesakes ("that is not us") are kept beside the settings, in `namesakes.json`.
"""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import Any, get_args

from auditor.errors import BadFile, Fault, NoPolicy, UsageError
from auditor.model import Me, Role
from auditor.schema import join, nearest, parse_time, show

KEYS: Mapping[str, str] = {
    "me.employed_since": "a day such as 2024-03-01; posts before it count for nothing",
    "me.role": "staff, manager or officer",
    "accounts": 'a list of accounts, such as ["@sam@social.example"]',
    "language": "a language such as en or zh-Hant",
    "policy": "the path of a policy",
    "notify_command": 'a program and its arguments, such as ["notify-send", "Auditor"]',
}
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
LOCAL_POLICY = "auditor-policy.yaml"
NO_POLICY = "`auditor init` makes one; `auditor demo` shows what a check looks like without."
MAX_BYTES = 1_000_000


@dataclass(frozen=True)
class Folders:
    """Where things are kept: `config` (settings, answers), `data` (the store, consents, captures), `cache`."""

    config: Path
    data: Path
    cache: Path

    @classmethod
    def of(cls, environment: Mapping[str, str] | None = None) -> Folders:
        """The folders of this person; those below `AUDITOR_HOME` where it is set. Nothing is made."""
        home = (os.environ if environment is None else environment).get("AUDITOR_HOME", "")
        if home:
            base = Path(home).expanduser().absolute()
            return cls(base / "config", base / "data", base / "cache")
        from platformdirs import PlatformDirs

        dirs = PlatformDirs("auditor", appauthor=False)
        return cls(dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path)

    @property
    def settings(self) -> Path:
        """The file of settings."""
        return self.config / "config.toml"

    @property
    def namesakes(self) -> Path:
        """The file of answers about namesakes."""
        return self.config / "namesakes.json"


@dataclass(frozen=True)
class Settings:
    """The settings as read; `lines` says where each that was set stands in the file."""

    folders: Folders
    employed_since: datetime | None = None
    role: Role = "staff"
    accounts: tuple[str, ...] = ()
    language: str | None = None
    policy: Path | None = None
    notify_command: tuple[str, ...] = ()
    lines: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def load(cls, folders: Folders | None = None) -> Settings:
        """The settings of this machine; defaults where there is no file. BadFile with every fault and its line."""
        folders = folders or Folders.of()
        try:
            with folders.settings.open("rb") as stream:
                raw = stream.read(MAX_BYTES + 1)
        except (FileNotFoundError, NotADirectoryError):
            return cls(folders)
        except OSError as error:
            raise UsageError(f"The settings {folders.settings} cannot be read: {error.strerror or error}.",
                             "Check the permissions of the file.") from None
        return _Reading(folders, raw).settings()

    @cached_property
    def me(self) -> Me:
        """What the person said about themselves, with the answers about namesakes."""
        return Me(self.employed_since, self.role, namesakes(self.folders))


@dataclass(frozen=True, slots=True)
class FoundPolicy:
    """The policy to use and where its path comes from, in words."""

    path: Path
    origin: str


def folders() -> Folders:
    """The folders of this person on this machine."""
    return Folders.of()


def load() -> Settings:
    """The settings of this person. BadFile with every fault."""
    return Settings.load()


def find_policy(option: str | None = None) -> Path:
    """The path of the policy to use. NoPolicy when none is named and none is in this folder."""
    return locate_policy(option).path


def locate_policy(option: str | None = None, settings: Settings | None = None,
                environment: Mapping[str, str] | None = None) -> FoundPolicy:
    """The policy's path and who named it: `--policy`, then AUDITOR_POLICY, the settings, ./auditor-policy.yaml.

    The first that is named is taken, whether it is there or not: a misspelled option must not fall back
    to another policy in silence. NoPolicy when none is named.
    """
    if option:
        return FoundPolicy(Path(option), "--policy")
    named = (os.environ if environment is None else environment).get("AUDITOR_POLICY", "")
    if named:
        return FoundPolicy(Path(named).expanduser(), "AUDITOR_POLICY")
    settings = settings or Settings.load()
    if settings.policy:
        line = settings.lines.get("policy")
        return FoundPolicy(settings.policy, f"{settings.folders.settings}" + (f", line {line}" if line else ""))
    if Path(LOCAL_POLICY).is_file():
        return FoundPolicy(Path(LOCAL_POLICY), f"./{LOCAL_POLICY}")
    raise NoPolicy("There is no policy: none was named, and there is none in this folder.", NO_POLICY)


class _Reading:
    """One settings file being read: TOML, every fault with its line."""

    def __init__(self, folders: Folders, raw: bytes) -> None:
        self.folders = folders
        self.file = str(folders.settings)
        self.faults: list[Fault] = []
        self.data = self._toml(raw)
        self.lines = key_lines(raw.decode("utf-8-sig", "replace"))

    def settings(self) -> Settings:
        self._unknown(self.data, "")
        me = self._table("me")
        accounts = self._texts(self.data.get("accounts"), "accounts")
        policy = self._text(self.data.get("policy"), "policy")
        made = Settings(
            self.folders, self._since(me.get("employed_since")), self._role(me.get("role")), accounts,
            self._language(self.data.get("language")),
            self.folders.config / Path(policy).expanduser() if policy else None,
            self._command(self.data.get("notify_command")),
            {key: line for key, line in self.lines.items() if key in KEYS})
        if self.faults:
            faults = tuple(sorted(self.faults, key=lambda fault: fault.line or 0))
            raise BadFile(self.file, faults, "`auditor config show` lists the settings.")
        return made

    def _toml(self, raw: bytes) -> dict[str, Any]:
        import tomllib

        try:
            if len(raw) > MAX_BYTES:
                raise ValueError(f"is longer than {MAX_BYTES:,} bytes (at line 1, column 1)")
            return tomllib.loads(raw.decode("utf-8-sig"))
        except UnicodeDecodeError as error:
            fault = Fault("(file)", f"byte {raw[error.start]:#04x} is no UTF-8", "save the file as UTF-8",
                          raw.count(b"\n", 0, error.start) + 1, 1)
        except (ValueError, RecursionError) as error:
            place = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
            line, column = (int(place[1]), int(place[2])) if place else (raw.count(b"\n") + 1, 1)
            what = re.sub(r" \(at .*\)$", "", str(error))
            fault = Fault("(file)", f"is no TOML here: {show(what)}", 'key = "value"', line, column)
        raise BadFile(self.file, (fault,), "`auditor config show` lists the settings.")

    def fault(self, place: str, what: str) -> None:
        at = place
        while at and at not in self.lines:
            at = at[: max(at.rfind("."), at.rfind("["), 0)]
        shown = "".join(c if c.isprintable() else "�" for c in place)[:120]
        self.faults.append(Fault(shown, what, KEYS.get(at, KEYS.get(place, "")), self.lines.get(at, 1), 1))

    def _unknown(self, table: dict[str, Any], above: str) -> None:
        for key in table:
            path = join(above, key)
            if path == "me" or path in KEYS:
                continue
            self.fault(path, f"unknown key {show(key)}")
            last = self.faults.pop()
            self.faults.append(Fault(last.place, last.what, nearest(path, KEYS), last.line, last.column))

    def _table(self, key: str) -> dict[str, Any]:
        value = self.data.get(key, {})
        if isinstance(value, dict):
            self._unknown(value, key)
            return value
        self.fault(key, f"{show(value)} stands where a table belongs")
        return {}

    def _text(self, value: Any, place: str) -> str | None:
        if value is None or (isinstance(value, str) and value.strip() and "\0" not in value):
            return value
        self.fault(place, f"{show(value)} stands where a text belongs")
        return None

    def _texts(self, value: Any, place: str) -> tuple[str, ...]:
        if value is None:
            return ()
        if not isinstance(value, list):
            self.fault(place, f"{show(value)} stands where a list belongs")
            return ()
        texts = (self._text(item, f"{place}[{i}]") for i, item in enumerate(value))
        return tuple(text for text in texts if text is not None)

    def _since(self, value: Any) -> datetime | None:
        """A day, or a time; a day begins at midnight UTC."""
        try:
            if isinstance(value, str):
                value = parse_time(value) if "T" in value.upper() else date.fromisoformat(value)
            if isinstance(value, datetime):
                return value.astimezone(UTC)
            if value is None:
                return None
            if isinstance(value, date):
                return datetime.combine(value, time(), UTC)
        except (ValueError, OverflowError):
            pass
        self.fault("me.employed_since", f"{show(value)} is no day")
        return None

    def _role(self, value: Any) -> Role:
        for role in get_args(Role):
            if value == role:
                return role  # type: ignore[no-any-return]
        if value is not None:
            self.fault("me.role", f"{show(value)} is not known here")
        return "staff"

    def _language(self, value: Any) -> str | None:
        text = self._text(value, "language")
        if text is not None and not LANGUAGE.fullmatch(text):
            self.fault("language", f"{show(text)} is no language")
        return text

    def _command(self, value: Any) -> tuple[str, ...]:
        """A list of words, or one text that is split as a shell would; never given to a shell."""
        if isinstance(value, str):
            try:
                value = shlex.split(value)
            except ValueError:
                self.fault("notify_command", f"{show(value)} has a quotation mark that is not closed")
                return ()
        words = self._texts(value, "notify_command")
        if value == []:
            self.fault("notify_command", "is empty")
        return words


def key_lines(text: str) -> dict[str, int]:
    """Key path → line of a TOML file, for keys that begin a line; enough to point at a fault."""
    lines: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[+\s*([^\]]+?)\s*\]", line):
            table = _bare(header[1])
            lines.setdefault(table, number)
        elif key := re.match(r"""\s*((?:"[^"]*"|'[^']*'|[\w.-])+)\s*=""", line):
            lines.setdefault(join(table, _bare(key[1])), number)
    return lines


def _bare(key: str) -> str:
    return re.sub(r"\s*\.\s*", ".", key).replace('"', "").replace("'", "")


def namesakes(folders: Folders) -> tuple[str, ...]:
    """The names of which the person said "that is not us". BadFile when the file is none of ours."""
    import json

    try:
        data = json.loads(folders.namesakes.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except OSError as error:
        raise UsageError(f"The answers {folders.namesakes} cannot be read: {error.strerror or error}.",
                         "Check the permissions of the file.") from None
    except (ValueError, RecursionError):
        data = None
    names = data.get("names") if isinstance(data, dict) else None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        fault = Fault("(file)", "is no list of names", '{"schema": "auditor/namesakes/1", "names": [...]}')
        raise BadFile(str(folders.namesakes), (fault,), "Delete the file to begin anew.")
    return tuple(names)


def keep_namesakes(folders: Folders, names: tuple[str, ...]) -> None:
    """Write the answers, for this person's eyes alone: a new file takes the old one's place."""
    import json
    import tempfile

    try:
        folders.config.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(prefix=".namesakes.", dir=folders.config)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump({"schema": "auditor/namesakes/1", "names": sorted(dict.fromkeys(names))}, stream,
                          ensure_ascii=True, indent=1)
                stream.flush()
                os.fsync(stream.fileno())
            Path(name).replace(folders.namesakes)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UsageError(f"{folders.namesakes} cannot be written: {error.strerror or error}.",
                         "AUDITOR_HOME names another folder.") from None
