"""Reading and writing in one line: `loads`, `load`, `read`, `dumps`, `dump`, `from_plain` and `to_plain`.

A bundle is read over the reference data that comes with the library (States, the Convention), so that a file may
cite them without containing them; give `base=Bundle()` to read it over nothing.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, TypeVar, overload

from assetrecovery.bundle import Bundle
from assetrecovery.data import reference_data
from assetrecovery.serialization.foreign import Foreign
from assetrecovery.serialization.limits import USUAL, Limits
from assetrecovery.serialization.plain import render
from assetrecovery.serialization.reading import Reading
from assetrecovery.serialization.texts import read_given, read_given_value
from assetrecovery.serialization.writing import write
from assetrecovery.values.errors import Fault, LoadError

__all__ = ["dump", "dumps", "from_plain", "load", "loads", "read", "to_plain"]

T = TypeVar("T")


def read(
    text: str | bytes | Mapping[str, Any],
    *,
    base: Bundle | None = None,
    tolerant: bool = False,
    limits: Limits | None = None,
) -> Reading[Bundle]:
    """Read a bundle, from text or from plain data, and report what is wrong instead of raising.

    Keys that begin with `x-` are another system's: they are kept beside the records, and `dumps` of the reading puts
    them back. A tolerant reading does so with every key and code that is not known here, and takes a file of a newer
    minor version of the format; each is a finding. Raises `LoadError` only if the text cannot be read at all.

    >>> file = '{"format": "assetrecovery", "version": "1.0", "records": [], "x-registry": 7}'
    >>> [kept.plain for kept in read(file).kept], read(file).findings
    ([7], ())
    """
    foreign = Foreign.ANYTHING if tolerant else Foreign.MARKED
    return read_given(text, _over(base), foreign=foreign, limits=limits or USUAL)


@overload
def loads(text: str | bytes, *, base: Bundle | None = None, limits: Limits | None = None) -> Bundle: ...
@overload
def loads(text: str | bytes, kind: type[T], *, limits: Limits | None = None) -> T: ...
def loads(
    text: str | bytes, kind: type[Any] = Bundle, *, base: Bundle | None = None, limits: Limits | None = None
) -> Any:
    """Read a bundle, or a single record or value of the kind asked for.

    Raises one `InvalidError` with every problem (`error.problems`), or `LoadError` if the text cannot be read at all.

    >>> from assetrecovery import PartialDate
    >>> loads('"2017-08"', PartialDate)
    PartialDate.parse('2017-08')
    """
    if kind is Bundle:
        return read_given(text, _over(base), limits=limits or USUAL).expect()
    return read_given_value(text, kind, limits=limits or USUAL).expect()


@overload
def from_plain(plain: Mapping[str, Any], *, base: Bundle | None = None, limits: Limits | None = None) -> Bundle: ...
@overload
def from_plain(plain: Any, kind: type[T], *, limits: Limits | None = None) -> T: ...
def from_plain(
    plain: Any, kind: type[Any] = Bundle, *, base: Bundle | None = None, limits: Limits | None = None
) -> Any:
    """Read a bundle, record or value from plain data: dicts, lists, texts and numbers, as JSON has them.

    Raises as `loads` does; nothing but what JSON can say is taken, so a tuple is no list, and a float no amount.

    >>> from assetrecovery import Money
    >>> from_plain({"amount": "1.10", "currency": "USD"}, Money)
    Money.of('1.10', 'USD')
    """
    if kind is Bundle:
        return read_given(plain, _over(base), limits=limits or USUAL).expect()
    return read_given_value(plain, kind, limits=limits or USUAL, is_text=False).expect()


def to_plain(value: object) -> Any:
    """Write a bundle, record, value or reading as plain data, of which `from_plain` is the inverse.

    >>> from assetrecovery import Money
    >>> to_plain(Money.of("1.10", "USD"))
    {'amount': '1.10', 'currency': 'USD'}
    """
    return write(value)


def _over(base: Bundle | None) -> Bundle:
    return reference_data() if base is None else base


@overload
def load(
    source: str | os.PathLike[str] | IO[bytes], *, base: Bundle | None = None, limits: Limits | None = None
) -> Bundle: ...
@overload
def load(source: str | os.PathLike[str] | IO[bytes], kind: type[T], *, limits: Limits | None = None) -> T: ...
def load(
    source: str | os.PathLike[str] | IO[bytes],
    kind: type[Any] = Bundle,
    *,
    base: Bundle | None = None,
    limits: Limits | None = None,
) -> Any:
    """Read a bundle, record or value from a file, given by its path or open for reading bytes."""
    text = read_bytes(source)
    return loads(text, base=base, limits=limits) if kind is Bundle else loads(text, kind, limits=limits)


def read_bytes(source: str | os.PathLike[str] | IO[bytes]) -> bytes:
    """Read a file whole; raises `LoadError` (`cannot_open`) if that cannot be done."""
    try:
        return Path(source).read_bytes() if isinstance(source, str | os.PathLike) else source.read()
    except (OSError, ValueError):  # a path with a null character is a ValueError
        raise LoadError([Fault.CANNOT_OPEN.problem()]) from None


def dumps(value: object) -> str:
    """Write a bundle, record or value as JSON: the same object always gives the same text.

    A reading is written with everything that was kept beside its value, in its place.

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
