"""Reading and writing in one line: `loads`, `load`, `read`, `dumps` and `dump`.

A bundle is read over the reference data that comes with the library (States, the Convention), so that a file may
cite them without containing them; give `base=Bundle()` to read it over nothing.
"""

import os
from pathlib import Path
from typing import IO, Any, TypeVar, overload

from assetrecovery.bundle import Bundle
from assetrecovery.data import reference_data
from assetrecovery.serialization.fast import read_bundle_at_once, read_record_at_once
from assetrecovery.serialization.plain import parse, render
from assetrecovery.serialization.reading import Reading, read_bundle, read_value
from assetrecovery.serialization.writing import write
from assetrecovery.values.errors import Fault, LoadError

__all__ = ["dump", "dumps", "load", "loads", "read"]

T = TypeVar("T")


def read(text: str | bytes, *, base: Bundle | None = None) -> Reading[Bundle]:
    """Read a bundle and report what is wrong instead of raising.

    Raises `LoadError` only if the text is not JSON at all.
    """
    known = reference_data() if base is None else base
    if bundle := read_bundle_at_once(text, known):
        return Reading(value=bundle)
    plain, repeated = parse(text)
    reading = read_bundle(plain, known)
    return Reading(value=reading.value, findings=(*repeated, *reading.findings), kept=reading.kept)


@overload
def loads(text: str | bytes, *, base: Bundle | None = None) -> Bundle: ...
@overload
def loads(text: str | bytes, kind: type[T]) -> T: ...
def loads(text: str | bytes, kind: type[Any] = Bundle, *, base: Bundle | None = None) -> Any:
    """Read a bundle, or a single record or value of the kind asked for.

    Raises one `InvalidError` with every problem (`error.problems`), or `LoadError` if the text is not JSON at all.

    >>> from assetrecovery import PartialDate
    >>> loads('"2017-08"', PartialDate)
    PartialDate.parse('2017-08')
    """
    if kind is Bundle:
        return read(text, base=base).expect()
    if record := read_record_at_once(text, kind):
        return record
    plain, repeated = parse(text)
    reading: Reading[Any] = read_value(plain, kind)
    return Reading(value=reading.value, findings=(*repeated, *reading.findings)).expect()


@overload
def load(source: str | os.PathLike[str] | IO[bytes], *, base: Bundle | None = None) -> Bundle: ...
@overload
def load(source: str | os.PathLike[str] | IO[bytes], kind: type[T]) -> T: ...
def load(source: str | os.PathLike[str] | IO[bytes], kind: type[Any] = Bundle, *, base: Bundle | None = None) -> Any:
    """Read a bundle, record or value from a file, given by its path or open for reading bytes."""
    text = read_bytes(source)
    return loads(text, base=base) if kind is Bundle else loads(text, kind)


def read_bytes(source: str | os.PathLike[str] | IO[bytes]) -> bytes:
    """Read a file whole; raises `LoadError` (`cannot_open`) if that cannot be done."""
    try:
        return Path(source).read_bytes() if isinstance(source, str | os.PathLike) else source.read()
    except (OSError, ValueError):  # a path with a null character is a ValueError
        raise LoadError([Fault.CANNOT_OPEN.problem()]) from None


def dumps(value: object) -> str:
    """Write a bundle, record or value as JSON: the same object always gives the same text.

    >>> from assetrecovery import Text
    >>> print(dumps(Text(zh="议程", en="Agenda")), end="")
    {
      "en": "Agenda",
      "zh": "议程"
    }
    """
    return render(write(value))


def dump(value: object, target: str | os.PathLike[str] | IO[bytes]) -> None:
    """Write a bundle, record or value to a file, given by its path or open for writing bytes."""
    text = dumps(value).encode("utf-8")
    if isinstance(target, str | os.PathLike):
        Path(target).write_bytes(text)
    else:
        target.write(text)
