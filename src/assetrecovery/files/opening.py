"""Files, streams and what is compressed, opened for reading within bounds.

What is compressed says so in its first two bytes, whatever it is called; what is called `.gz` and does not say so was
cut off or never compressed, and is refused. A few bytes can be made to decompress into any number, so what is
counted against a bound is what comes out.
"""

import contextlib
import gzip
import io
import os
import typing
import zlib
from collections.abc import Callable, Generator
from pathlib import Path
from typing import IO, Final, TypeAlias, TypeVar

from assetrecovery.serialization.limits import USUAL
from assetrecovery.values.errors import Fault, LoadError, found
from assetrecovery.values.languages import Words

__all__ = ["Readable"]

T = TypeVar("T")

Readable: TypeAlias = str | os.PathLike[str] | IO[bytes]
"""What can be read: a path, or something open for reading bytes."""

_A_FILE: Final = Words('a path, or a file open for reading bytes ("rb")', "路径，或以“rb”方式打开的文件")
_MAGIC: Final = b"\x1f\x8b"
_SKIPPED_AT_ONCE: Final = 1024 * 1024


def read_bytes(source: Readable, limit: int = USUAL.size) -> bytes:
    """Read a file whole and decompress it if it is compressed.

    Raises `LoadError`: `cannot_open`, `bad_gzip`, or `too_long` for more bytes than the limit.
    """
    with opened(source) as stream:
        text = stream.read(limit + 1)
    if len(text) > limit:
        raise LoadError([Fault.TOO_LONG.problem(limit=limit)])
    return text


class Opened:
    """Bytes as they were before they were compressed; what goes wrong while they are read is a `LoadError`."""

    def __init__(self, raw: io.BufferedReader, stream: IO[bytes], size: int | None) -> None:
        """Take what the system reads, what comes out of it, and how much there is to read, where that is known."""
        self._raw = raw
        self._stream = stream
        self._size = size

    def read(self, size: int) -> bytes:
        """Read so many bytes, or all that are left."""
        return _sure(lambda: self._stream.read(size))

    def line(self, limit: int) -> bytes:
        """Read to the end of a line, but not more bytes than the limit."""
        return _sure(lambda: self._stream.readline(limit))

    def position(self, unpacked: int) -> tuple[int, int | None]:
        """How many bytes of the file are done when so many have come out, and of how many, where that is known."""
        return (unpacked if self._stream is self._raw else _sure(self._raw.tell)), self._size

    def skip(self, size: int) -> None:
        """Pass over so many bytes: at once where the system can, else by reading them."""
        if self._stream is self._raw and _sure(self._raw.seekable):
            _sure(lambda: self._raw.seek(size, os.SEEK_CUR))
            return
        while size > 0 and (passed := len(self.read(min(size, _SKIPPED_AT_ONCE)))):
            size -= passed


@contextlib.contextmanager
def opened(source: Readable) -> Generator[Opened, None, None]:
    """Open a file for reading; what was given open stays open.

    Raises `LoadError` (`cannot_open`, `bad_gzip`).
    """
    check_source(source)
    with contextlib.ExitStack() as stack:
        raw = _sure(lambda: stack.enter_context(_open(source)))
        if _sure(lambda: raw.peek(2))[:2] == _MAGIC:
            unpacked = stack.enter_context(gzip.GzipFile(fileobj=raw, mode="rb"))
            yield Opened(raw, typing.cast("IO[bytes]", unpacked), _size_of(source))
        elif isinstance(source, str | os.PathLike) and os.fsdecode(source).endswith(".gz"):
            raise LoadError([Fault.BAD_GZIP.problem()])
        else:
            yield Opened(raw, raw, _size_of(source))


def check_source(source: object) -> None:
    """Refuse what is no file, and one that gives letters where bytes are needed."""
    if not isinstance(source, str | os.PathLike) and (isinstance(source, io.TextIOBase) or not hasattr(source, "read")):
        raise LoadError([Fault.WRONG_TYPE.problem(expected=_A_FILE, found=found(source), hint="")])


def _size_of(source: Readable) -> int | None:
    """How many bytes a file has as it lies there, where that can be known beforehand."""
    with contextlib.suppress(OSError, ValueError):
        return (Path(source).stat().st_size or None) if isinstance(source, str | os.PathLike) else None
    return None


def _sure(read: Callable[[], T]) -> T:
    try:
        return read()
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise LoadError([Fault.BAD_GZIP.problem()]) from None
    except (OSError, ValueError) as error:  # a path with a null character, and a stream that is closed, are ValueErrors
        raise LoadError([Fault.CANNOT_OPEN.problem()]) from error


@contextlib.contextmanager
def _open(source: Readable) -> Generator[io.BufferedReader, None, None]:
    """Open a path, or look ahead in a stream that somebody else opened and will close."""
    if isinstance(source, str | os.PathLike):
        with Path(source).open("rb") as stream:
            yield stream
    else:
        yield source if isinstance(source, io.BufferedReader) else io.BufferedReader(_Borrowed(source))


class _Borrowed(io.RawIOBase):
    """A stream of bytes of any kind, as the system's own are read; closing this one leaves it open."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._borrowed = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: typing.Any) -> int:
        chunk = self._borrowed.read(len(buffer))
        buffer[: len(chunk)] = chunk
        return len(chunk)
