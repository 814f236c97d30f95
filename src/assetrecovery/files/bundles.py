"""Reading and writing in one line: `loads`, `load`, `read`, `dumps`, `dump`, `from_plain` and `to_plain`.

A bundle is read over the reference data that comes with the library (States, the Convention), so that a file may
cite them without containing them; give `base=Bundle()` to read it over nothing.

The format of a file follows from its name, `.json`, `.jsonl` or `.yaml`, and may be given; text is JSON unless
another is given. What begins as gzip is decompressed, and what is called `.gz` is compressed.

How far a long work has come is told to `progress`: of reading, by the length of the text; of writing, in records.
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import Any, TypeVar, overload

from assetrecovery.asking import check_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.data import reference_data
from assetrecovery.files.opening import Readable, read_bytes
from assetrecovery.files.saving import Writable, write_bytes
from assetrecovery.serialization.advancing import Progress, telling, walked
from assetrecovery.serialization.fast_writing import text_at_once
from assetrecovery.serialization.foreign import Foreign
from assetrecovery.serialization.formats import FileFormat, format_of, render_as
from assetrecovery.serialization.limits import Limits, within
from assetrecovery.serialization.reading import Reading
from assetrecovery.serialization.texts import read_given, read_given_value
from assetrecovery.serialization.writing import write

__all__ = ["dump", "dumps", "from_plain", "load", "loads", "read", "to_plain"]

T = TypeVar("T")


def read(
    text: str | bytes | Mapping[str, Any],
    *,
    base: Bundle | None = None,
    tolerant: bool = False,
    limits: Limits | None = None,
    file_format: FileFormat | str | None = None,
    progress: Progress | None = None,
) -> Reading[Bundle]:
    """Read a bundle, from text or from plain data, and report what is wrong instead of raising.

    Keys that begin with `x-` are another system's: they are kept beside the records, and `dumps` of the reading puts
    them back. A tolerant reading does so with every key and code that is not known here, and takes a file of a newer
    minor version of the format; each is a finding. What an older version said otherwise is told in `changes`. Raises
    `LoadError` only if the text cannot be read at all.

    >>> file = '{"format": "assetrecovery", "version": "2.0", "records": [], "x-registry": 7}'
    >>> [kept.plain for kept in read(file).kept], read(file).findings
    ([7], ())
    """
    foreign = Foreign.ANYTHING if tolerant else Foreign.MARKED
    chosen = format_of(None, file_format)
    with _telling(progress, text):
        return read_given(text, _over(base), foreign=foreign, limits=within(limits), file_format=chosen)


@overload
def loads(
    text: str | bytes,
    *,
    base: Bundle | None = None,
    limits: Limits | None = None,
    file_format: FileFormat | str | None = None,
    progress: Progress | None = None,
) -> Bundle: ...
@overload
def loads(
    text: str | bytes, kind: type[T], *, limits: Limits | None = None, file_format: FileFormat | str | None = None
) -> T: ...
def loads(
    text: str | bytes,
    kind: type[Any] = Bundle,
    *,
    base: Bundle | None = None,
    limits: Limits | None = None,
    file_format: FileFormat | str | None = None,
    progress: Progress | None = None,
) -> Any:
    """Read a bundle, or a single record or value of the kind asked for.

    Raises one `InvalidError` with every problem (`error.problems`), or `LoadError` if the text is not of its format
    (JSON, unless another is given) or cannot be read at all.

    >>> from assetrecovery import PartialDate
    >>> loads('"2017-08"', PartialDate)
    PartialDate.parse('2017-08')
    """
    chosen = format_of(None, file_format)
    if kind is Bundle:
        with _telling(progress, text):
            return read_given(text, _over(base), limits=within(limits), file_format=chosen).expect()
    return read_given_value(text, kind, limits=within(limits), file_format=chosen).expect()


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
        return read_given(plain, _over(base), limits=within(limits)).expect()
    return read_given_value(plain, kind, limits=within(limits), is_text=False).expect()


def to_plain(value: object) -> Any:
    """Write a bundle, record, value or reading as plain data, of which `from_plain` is the inverse.

    >>> from assetrecovery import Money
    >>> to_plain(Money.of("1.10", "USD"))
    {'amount': '1.10', 'currency': 'USD'}
    """
    return write(value)


def _over(base: Bundle | None) -> Bundle:
    if base is None:
        return reference_data()
    check_bundle(base, "base")
    return base


def _telling(progress: Progress | None, text: object) -> AbstractContextManager[None]:
    """Tell how far the reading of a text is; of plain data there is nothing to count."""
    return telling(progress, len(text)) if isinstance(text, (str, bytes)) else telling(None, 0)


@overload
def load(
    source: Readable,
    *,
    base: Bundle | None = None,
    limits: Limits | None = None,
    file_format: FileFormat | str | None = None,
    progress: Progress | None = None,
) -> Bundle: ...
@overload
def load(
    source: Readable, kind: type[T], *, limits: Limits | None = None, file_format: FileFormat | str | None = None
) -> T: ...
def load(
    source: Readable,
    kind: type[Any] = Bundle,
    *,
    base: Bundle | None = None,
    limits: Limits | None = None,
    file_format: FileFormat | str | None = None,
    progress: Progress | None = None,
) -> Any:
    """Read a bundle, record or value from a file, given by its path or open for reading bytes.

    Raises as `loads` does, and `LoadError` (`cannot_open`, `bad_gzip`, `too_long`) if the file cannot be had.
    """
    text = read_bytes(source, within(limits).size)
    chosen = format_of(source, file_format)
    if kind is Bundle:
        return loads(text, base=base, limits=limits, file_format=chosen, progress=progress)
    return loads(text, kind, limits=limits, file_format=chosen)


def dumps(value: object, *, file_format: FileFormat | str | None = None, progress: Progress | None = None) -> str:
    """Write a bundle, record or value as JSON, or another format: the same object always gives the same text.

    A reading is written with everything that was kept beside its value, in its place.

    >>> from assetrecovery import Text
    >>> print(dumps(Text(zh="议程", en="Agenda")), end="")
    {
      "en": "Agenda",
      "zh": "议程"
    }
    """
    chosen = format_of(None, file_format)
    records = _records_of(value)
    with telling(progress if records else None, records):
        return text_at_once(value, chosen) or render_as(_walked(write(value)) if records else write(value), chosen)


def _records_of(value: object) -> int:
    held = value.value if isinstance(value, Reading) else value
    return len(held.records) if isinstance(held, Bundle) else 0


def _walked(plain: dict[str, Any]) -> dict[str, Any]:
    return {**plain, "records": walked(plain["records"])}


def dump(
    value: object,
    target: Writable,
    *,
    file_format: FileFormat | str | None = None,
    progress: Progress | None = None,
) -> None:
    """Write a bundle, record or value to a file, given by its path or open for writing bytes.

    The file is written whole or not at all: if that fails, what was there before is as it was. Raises `SaveError`
    (`cannot_save`) then, and `InvalidError` for a value that cannot be written.
    """
    chosen = format_of(target, file_format)
    write_bytes(target, dumps(value, file_format=chosen, progress=progress).encode("utf-8"))
