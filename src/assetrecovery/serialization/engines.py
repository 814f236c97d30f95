"""Which program reads JSON for the fast path: that of the standard library, or orjson where it is installed.

Both give the same. What orjson passes over in silence is noticed by others: a repeated key by counting (`fast`), a
whole number that it makes a float because no field takes one. What it refuses beyond the standard library, such as half
of a surrogate, goes to the detailed reader, who reads with the standard library and decides.

orjson takes as long to load as to read some megabytes. So it is loaded when a process has read one, and short programs
are spared it.
"""

import functools
import importlib
import json
from collections.abc import Callable
from typing import Any, Final, NamedTuple

MEGABYTE: Final = 1 << 20


class Engine(NamedTuple):
    """A program that reads JSON."""

    name: str
    loads: Callable[[bytes], Any]


def _loads(text: bytes) -> Any:
    return json.loads(text.decode())


STANDARD: Final = Engine("json", _loads)


@functools.cache
def fastest() -> Engine:
    """The fastest program that is installed."""
    try:
        orjson: Any = importlib.import_module("orjson")
    except ImportError:
        return STANDARD
    return Engine("orjson", orjson.loads)


class Used:
    """How many bytes this process has read."""

    bytes = 0


def engine(size: int) -> Engine:
    """The program for a text of so many bytes."""
    Used.bytes += size
    return fastest() if Used.bytes > MEGABYTE else STANDARD
