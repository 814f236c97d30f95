"""Which program reads and writes JSON for the fast path: that of the standard library, or orjson where it is installed.

Both give the same. What orjson passes over in silence is noticed by others: a repeated key by counting (`fast`), a
whole number that it makes a float because no field takes one. What it refuses to read beyond the standard library, such
as half of a surrogate, goes to the detailed reader, who reads with the standard library and decides; what it refuses to
write, such as a whole number of more than 64 bits, is written without it.

The standard library has nothing in C that lays out what it writes; our own writer (`codec`) does that as it goes.

orjson takes as long to load as to read some megabytes. So it is loaded when a process has read or written one, and
short programs are spared it.
"""

import functools
import importlib
import json
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from assetrecovery.serialization.plain import render

MEGABYTE: Final = 1 << 20


class Engine(NamedTuple):
    """A program that reads and writes JSON."""

    name: str
    loads: Callable[[str | bytes], Any]
    line: Callable[[Any], str]
    """Writes plain data without any white space."""
    indented: Callable[[Any], str] | None = None
    """Writes plain data with an indent of two spaces, if it does."""


def _loads(text: str | bytes) -> Any:
    return json.loads(text if isinstance(text, str) else text.decode())


def _line(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


STANDARD: Final = Engine("json", _loads, _line)


@functools.cache
def fastest() -> Engine:
    """The fastest program that is installed."""
    try:
        orjson: Any = importlib.import_module("orjson")
    except ImportError:
        return STANDARD
    written, layout = orjson.dumps, orjson.OPT_INDENT_2

    def line(plain: Any) -> str:
        try:
            text: str = written(plain).decode()
        except TypeError:
            return _line(plain)
        return text

    def indented(plain: Any) -> str:
        try:
            text: str = written(plain, None, layout).decode()
        except TypeError:
            return render(plain).removesuffix("\n")
        return text

    return Engine("orjson", orjson.loads, line, indented)


class Used:
    """How many bytes this process has read and written."""

    bytes = 0


def engine(size: int = 0) -> Engine:
    """The program for a text of so many bytes; of a text that is written, they are told when it is."""
    Used.bytes += size
    return fastest() if Used.bytes > MEGABYTE else STANDARD
