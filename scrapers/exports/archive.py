"""An export as a set of named files: a ZIP, a tar archive, or a folder. Nothing is ever unpacked to disk.

Names are checked before anything is opened, and what is opened is read as a stream with a limit, so that
neither a name that points outside nor a bomb does harm. Only the names that a reader asks for are opened.
"""

from __future__ import annotations

import io
import os
import re
import tarfile
import zipfile
import zlib
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, BinaryIO

from auditor.errors import Refused, UsageError
from scrapers.netguard import shown

# A part of an X archive may be large; text packs to a twentieth at best, a bomb to a thousandth.
LARGEST = 4_000_000_000
RATIO = 250
SLACK = 10_000_000
MOST_NAMES = 1_000_000
DEEPEST = 8
SKIPPED = re.compile(r"(?:^|/)(?:__MACOSX(?:/|$)|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)")
OUTSIDE = re.compile(r"^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\x00")
UNFINISHED = (".crdownload", ".part", ".partial", ".download", ".opdownload", ".tmp")
AGAIN = "Download the export again and wait until it has finished."
BROKEN = (zipfile.BadZipFile, tarfile.TarError, EOFError, zlib.error, NotImplementedError, RuntimeError, OSError)


class Archive(ABC):
    """An export. `names` are the paths of its files, with forward slashes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.names: tuple[str, ...] = ()

    @abstractmethod
    def _open(self, name: str) -> tuple[IO[bytes], int, int]:
        """A stream, the size it claims to have unpacked, and its size packed."""

    @abstractmethod
    def changed(self, name: str) -> datetime | None:
        """When the file was written, if that is known."""

    def close(self) -> None:  # noqa: B027 - a folder has nothing to close
        """Closes the archive."""

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        """A member as a stream of bytes. UsageError when it is damaged, Refused when it is a bomb."""
        try:
            stream, size, packed = self._open(name)
            limit = min(LARGEST, RATIO * packed + SLACK)
            if size > limit:
                raise _bomb(self.path, name)
            with stream:
                yield io.BufferedReader(_Limited(stream, limit, self.path, name), 1 << 20)
        except BROKEN as error:
            raise damaged(self.path, name) from error

    def read(self, name: str) -> bytes:
        """A whole member."""
        with self.open(name) as stream:
            return stream.read()

    def find(self, *endings: str) -> str | None:
        """The first file whose path is or ends with one of these, the earlier ones first; the least deep of several."""
        for ending in endings:
            low = ending.lower()
            found = [name for name in self.names if (f"/{name.lower()}").endswith(f"/{low}")]
            if found:
                return min(found, key=lambda name: (name.count("/"), name))
        return None

    def match(self, pattern: str) -> list[str]:
        """The files whose path ends with something that the pattern matches, in natural order (`_2` before `_10`)."""
        wanted = re.compile(rf"(?:^|/){pattern}$", re.IGNORECASE)
        found = [name for name in self.names if wanted.search(name)]
        return sorted(found, key=lambda name: [int(p) if p.isdigit() else p for p in re.split(r"(\d+)", name)])


class _Limited(io.RawIOBase):
    """A stream that refuses to go on beyond its limit."""

    def __init__(self, stream: IO[bytes], limit: int, path: Path, name: str) -> None:
        self._stream = stream
        self._left = limit
        self._path = path
        self._name = name

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        assert isinstance(buffer, memoryview)
        try:
            data = self._stream.read(len(buffer))
        except BROKEN as error:
            raise damaged(self._path, self._name) from error
        self._left -= len(data)
        if self._left < 0:
            raise _bomb(self._path, self._name)
        buffer[:len(data)] = data
        return len(data)


class ZipArchive(Archive):
    """A ZIP; its directory is read, its members when they are opened."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        try:
            self._zip = zipfile.ZipFile(path)
        except BROKEN as error:
            raise damaged(path) from error
        self._infos = {info.filename: info for info in self._zip.infolist() if not info.is_dir()}
        self.names = checked(path, self._infos)

    def _open(self, name: str) -> tuple[IO[bytes], int, int]:
        info = self._infos[name]
        if info.flag_bits & 1:
            raise UsageError(f"{self.path} is locked with a password.", "Unpack it yourself and give the folder.")
        return self._zip.open(info), info.file_size, info.compress_size

    def changed(self, name: str) -> datetime | None:
        try:
            return datetime(*self._infos[name].date_time, tzinfo=UTC)
        except ValueError:
            return None

    def close(self) -> None:
        self._zip.close()


class TarArchive(Archive):
    """A tar archive, plain or packed. Listing it unpacks it once, under the limit for bombs."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        try:
            self._packed = path.stat().st_size
            self._tar = tarfile.open(path, "r:*")  # noqa: SIM115 - closed by close()
            self._members = dict(self._list())
        except BROKEN as error:
            raise damaged(path) from error
        self.names = checked(path, self._members)

    def _list(self) -> Iterator[tuple[str, tarfile.TarInfo]]:
        total = 0
        for number, member in enumerate(self._tar):
            total += member.size
            if total > RATIO * self._packed + SLACK or number > MOST_NAMES:
                raise _bomb(self.path, member.name)
            if member.isfile():
                yield member.name.removeprefix("./"), member

    def _open(self, name: str) -> tuple[IO[bytes], int, int]:
        stream = self._tar.extractfile(self._members[name])
        assert stream is not None
        return stream, self._members[name].size, self._packed

    def changed(self, name: str) -> datetime | None:
        try:
            return datetime.fromtimestamp(int(self._members[name].mtime), UTC)
        except (ValueError, OverflowError, OSError):
            return None

    def close(self) -> None:
        self._tar.close()


class FolderArchive(Archive):
    """An unpacked export, or a folder above it. Links that lead out of the folder are not followed."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.names = checked(path, self._walk())

    def _walk(self) -> Iterator[str]:
        for root, folders, files in os.walk(self.path):
            here = Path(root)
            if len(here.relative_to(self.path).parts) >= DEEPEST:
                folders.clear()
            for name in files:
                if not (here / name).is_symlink():
                    yield (here / name).relative_to(self.path).as_posix()

    def _open(self, name: str) -> tuple[IO[bytes], int, int]:
        file = self.path / name
        if not file.resolve().is_relative_to(self.path.resolve()) or not file.is_file():
            raise Refused(f"{shown(str(file))} leads out of the folder.")
        size = file.stat().st_size
        return file.open("rb"), size, size

    def changed(self, name: str) -> datetime | None:
        return None  # the time of unpacking or copying, as likely as not


def open_archive(path: Path) -> Archive:
    """The export at a path. UsageError when there is none, Refused when it is meant to do harm."""
    if path.is_dir():
        return _folder(path)
    if not path.is_file():
        raise UsageError(f"There is no file or folder {path}.", "Check the path.")
    if path.name.lower().endswith(UNFINISHED):
        raise UsageError(f"{path} is half a download: the browser has not finished it.", AGAIN)
    with path.open("rb") as file:
        head = file.read(512)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")) or zipfile.is_zipfile(path):
        return ZipArchive(path)
    if head.startswith((b"\x1f\x8b", b"BZh", b"\xfd7zXZ")) or head[257:262] == b"ustar":
        return TarArchive(path)
    if not head:
        raise UsageError(f"{path} is empty.", AGAIN)
    raise UsageError(f"{path} is no ZIP, tar archive or folder.",
                     "Give the export as the platform sent it, or the folder it was unpacked to.")


def _folder(path: Path) -> Archive:
    """The folder itself, or the only archive that lies in it with nothing else of an export."""
    packed = [file for file in sorted(path.iterdir()) if file.is_file() and not file.name.startswith(".")
              and (file.name.lower().endswith((".zip", ".tgz", ".tar.gz")))]
    if len(packed) == 1 and not any(child.is_dir() and not SKIPPED.search(child.name) for child in path.iterdir()):
        others = [file for file in path.iterdir() if file.suffix.lower() in {".json", ".csv", ".js"}]
        if not others:
            return open_archive(packed[0])
    return FolderArchive(path)


def checked(path: Path, names: Iterable[str]) -> tuple[str, ...]:
    """The names of an export without the operating system's own. Refused when one points outside."""
    found = []
    for name in names:
        if OUTSIDE.search(name):
            raise Refused(f"{path} holds a file named {shown(name)}, which points outside of it.",
                          "No platform makes such an export: do not open it.")
        if not SKIPPED.search(name):
            found.append(name)
        if len(found) > MOST_NAMES:
            raise Refused(f"{path} holds more than {MOST_NAMES:,} files.",
                          "Give the export itself, not a folder far above.")
    return tuple(found)


def damaged(path: Path, name: str = "") -> UsageError:
    """The error of an archive that breaks off or cannot be read."""
    inside = f" ({shown(name)} in it cannot be read)" if name else ""
    return UsageError(f"{path} is damaged or only half downloaded{inside}.", AGAIN)


def _bomb(path: Path, name: str) -> Refused:
    return Refused(f"{path}: {shown(name)} in it unpacks to far more than an export does.",
                   "No platform makes such an export: do not open it.")
