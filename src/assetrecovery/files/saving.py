"""A file that is written whole or not at all, and several that are written all or none.

What is written goes into a new file beside the old one, which is put in its place when the last byte is safe: a full
disk, a lost connection or a fault half-way leaves the old file as it was. What is no file (a pipe, a terminal) has no
old content to lose, and is written directly.
"""

import contextlib
import gzip
import io
import os
import stat
import typing
from collections.abc import Callable, Generator
from pathlib import Path
from typing import IO, Final, TypeAlias

from assetrecovery.values.errors import Fault, SaveError, found
from assetrecovery.values.languages import Words

__all__ = ["Writable"]

_A_FILE: Final = Words('a path, or a file open for writing bytes ("wb")', "路径，或以“wb”方式打开的文件")

Writable: TypeAlias = str | os.PathLike[str] | IO[bytes]
"""What can be written: a path, or something open for writing bytes."""


def write_bytes(target: Writable, text: bytes) -> None:
    """Write a file whole, compressed if it is called `.gz`; raises `SaveError` (`cannot_save`)."""
    with saving(target) as stream:
        stream.write(text)


@contextlib.contextmanager
def saving(target: Writable) -> Generator[IO[bytes], None, None]:
    """Open a file that takes its place when the block ends, and never comes to be if the block raises.

    A path that ends in `.gz` is compressed; the same content gives the same bytes. Raises `SaveError` (`cannot_save`).
    """
    if not isinstance(target, str | os.PathLike):
        if isinstance(target, io.TextIOBase) or not hasattr(target, "write"):
            raise SaveError([Fault.WRONG_TYPE.problem(expected=_A_FILE, found=found(target), hint="")])
        yield target
        return
    if not _is_a_name(target):
        raise SaveError([Fault.CANNOT_SAVE.problem()])
    try:
        with (_direct if _is_no_file(target) else _replacing)(Path(target)) as raw:
            if not os.fsdecode(target).endswith(".gz"):
                yield raw
                return
            with gzip.GzipFile(filename="", mode="wb", compresslevel=6, fileobj=raw, mtime=0) as packed:
                yield typing.cast("IO[bytes]", packed)
    except OSError as error:
        raise SaveError([Fault.CANNOT_SAVE.problem()]) from error


def _is_a_name(target: str | os.PathLike[str]) -> bool:
    """Whether a file could be called so: no system takes a null character, nor half of a surrogate pair."""
    try:
        return b"\0" not in os.fsencode(target)
    except UnicodeEncodeError:
        return False


def _is_no_file(target: str | os.PathLike[str]) -> bool:
    """Whether a path is that of a pipe or a device, or leads through the system's own table of what is open."""
    path = os.path.abspath(os.fsdecode(target))  # noqa: PTH100  a link to a file is followed later, one in /dev is not
    return path.startswith(("/dev/", "/proc/")) or (Path(path).exists() and not Path(path).is_file())


@contextlib.contextmanager
def _direct(path: Path) -> Generator[IO[bytes], None, None]:
    with path.open("wb") as stream:
        yield stream


@contextlib.contextmanager
def _replacing(path: Path) -> Generator[IO[bytes], None, None]:
    """Write beside a file, and put what was written in its place."""
    path = Path(os.path.realpath(path))
    beside = _beside(path)
    try:
        with _writing(path, beside) as stream:
            yield stream
        beside.replace(path)
    finally:
        # It is there only if it did not take its place.
        beside.unlink(missing_ok=True)


def _beside(path: Path) -> Path:
    """A name in the same folder that nothing has."""
    return path.with_name(f".{os.urandom(8).hex()}.tmp")


@contextlib.contextmanager
def _writing(path: Path, beside: Path) -> Generator[IO[bytes], None, None]:
    """Write what shall take the place of a file, safe to the last byte and open to the same people."""
    with beside.open("xb") as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())
    if path.exists():
        beside.chmod(stat.S_IMODE(path.stat().st_mode))


# ── several files ────────────────────────────────────────────────────────────────────────────────

Opener: TypeAlias = Callable[[Path], contextlib.AbstractContextManager[IO[bytes]]]
"""What opens one of several files."""


@contextlib.contextmanager
def saving_together() -> Generator[Opener, None, None]:
    """Open files that take their places together when the block ends; if one cannot, all are as they were.

    Only a machine that stops in the moment in which names change can leave some new and some old. Raises `SaveError`
    (`cannot_save`), also where a folder or a device has the name of a file.
    """
    waiting: dict[Path, Path] = {}

    @contextlib.contextmanager
    def opened(path: Path) -> Generator[IO[bytes], None, None]:
        place = Path(os.path.realpath(path))
        waiting[place] = _beside(place)
        with _writing(place, waiting[place]) as stream:
            yield stream

    try:
        yield opened
        _exchange(waiting)
    except OSError as error:
        raise SaveError([Fault.CANNOT_SAVE.problem()]) from error
    finally:
        for beside in waiting.values():
            beside.unlink(missing_ok=True)


def _exchange(waiting: dict[Path, Path]) -> None:
    """Put files in their places, one by one, and all back if one does not go."""
    for place in waiting:
        if place.exists() and not place.is_file():
            raise FileExistsError
    kept: dict[Path, Path] = {}
    placed: list[Path] = []
    try:
        for place, beside in waiting.items():
            if place.exists():
                kept[place] = place.rename(_beside(place))
            beside.replace(place)
            placed.append(place)
    except BaseException:
        for place, old in kept.items():
            old.replace(place)
        for place in {*placed} - kept.keys():
            place.unlink()
        raise
    for old in kept.values():
        with contextlib.suppress(OSError):  # every file is new by now, and none of them is what cannot be done
            old.unlink()
