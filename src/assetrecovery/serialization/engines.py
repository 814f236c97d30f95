"""Which program reads and writes JSON for the fast path: that of the standard library, or orjson where it is installed.

Both give the same, to the byte. What orjson passes over in silence is noticed by others: a repeated key by counting
(`fast`), a whole number that it makes a float because no field takes one. What it refuses beyond the standard library,
such as half of a surrogate, goes to the detailed reader, who reads with the standard library and decides.

orjson takes as long to load as to read some megabytes. So it is loaded when a process has read or written one, and
short programs are spared it.
"""

import functools
import importlib
import json
from collections.abc import Callable
from typing import Any, Final, NamedTuple

MEGABYTE: Final = 1 << 20


class Engine(NamedTuple):
    """A program that reads JSON, and, if it does so faster than text is put together here, writes it."""

    name: str
    loads: Callable[[bytes], Any]
    dumps: Callable[[Any], bytes] | None
    """Writes with two spaces of indent and a line feed at the end."""


def _loads(text: bytes) -> Any:
    return json.loads(text.decode())


STANDARD: Final = Engine("json", _loads, None)


@functools.cache
def fastest() -> Engine:
    """The fastest program that is installed."""
    try:
        orjson: Any = importlib.import_module("orjson")
    except ImportError:
        return STANDARD
    options = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    return Engine("orjson", orjson.loads, lambda plain: orjson.dumps(plain, option=options))


class Used:
    """How many bytes this process has read and written."""

    bytes = 0


def engine(size: int) -> Engine:
    """The program for a text of so many bytes."""
    Used.bytes += size
    return fastest() if Used.bytes > MEGABYTE else STANDARD
