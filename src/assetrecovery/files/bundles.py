"""Reading and writing in one line: `loads`, `load`, `read`, `dumps` and `dump`.

A bundle is read over the reference data that comes with the library (States, the Convention), so that a file may
cite them without containing them; give `base=Bundle()` to read it over nothing.

The format of a file follows from its name, `.json`, `.jsonl` or `.yaml`, and may be given; text is JSON unless
another is given. What begins as gzip is decompressed, and what is called `.gz` is compressed.
"""

from typing import Any, TypeVar, overload

import attrs

from assetrecovery.bundle import Bundle
from assetrecovery.data import reference_data
from assetrecovery.files.opening import MAX_BYTES, Readable, read_bytes
from assetrecovery.files.saving import Writable, write_bytes
from assetrecovery.serialization.fast import read_bundle_at_once, read_record_at_once
from assetrecovery.serialization.formats import FileFormat, format_of, parse_as, render_as
from assetrecovery.serialization.migrations import migrate
from assetrecovery.serialization.reading import Reading, read_bundle, read_value
from assetrecovery.serialization.writing import write

__all__ = ["dump", "dumps", "load", "loads", "read"]

T = TypeVar("T")


def read(
    text: str | bytes, *, base: Bundle | None = None, file_format: FileFormat | str | None = None
) -> Reading[Bundle]:
    """Read a bundle and report what is wrong instead of raising; what an older version said otherwise is told, too.

    Raises `LoadError` only if the text is not of its format at all.
    """
    known = reference_data() if base is None else base
    chosen = format_of(None, file_format)
    if chosen is FileFormat.JSON and (bundle := read_bundle_at_once(text, known)):
        return Reading(value=bundle)
    plain, repeated = parse_as(text, chosen)
    renewed, changes = migrate(plain)
    reading = read_bundle(renewed, known)
    return attrs.evolve(reading, findings=(*repeated, *reading.findings), changes=changes)


@overload
def loads(text: str | bytes, *, base: Bundle | None = None, file_format: FileFormat | str | None = None) -> Bundle: ...
@overload
def loads(text: str | bytes, kind: type[T], *, file_format: FileFormat | str | None = None) -> T: ...
def loads(
    text: str | bytes,
    kind: type[Any] = Bundle,
    *,
    base: Bundle | None = None,
    file_format: FileFormat | str | None = None,
) -> Any:
    """Read a bundle, or a single record or value of the kind asked for.

    Raises one `InvalidError` with every problem (`error.problems`), or `LoadError` if the text is not of its format
    (JSON, unless another is given) at all.

    >>> from assetrecovery import PartialDate
    >>> loads('"2017-08"', PartialDate)
    PartialDate.parse('2017-08')
    """
    if kind is Bundle:
        return read(text, base=base, file_format=file_format).expect()
    chosen = format_of(None, file_format)
    if chosen is FileFormat.JSON and (record := read_record_at_once(text, kind)):
        return record
    plain, repeated = parse_as(text, chosen)
    reading: Reading[Any] = read_value(plain, kind)
    return Reading(value=reading.value, findings=(*repeated, *reading.findings)).expect()


@overload
def load(
    source: Readable,
    *,
    base: Bundle | None = None,
    file_format: FileFormat | str | None = None,
    max_bytes: int = MAX_BYTES,
) -> Bundle: ...
@overload
def load(
    source: Readable, kind: type[T], *, file_format: FileFormat | str | None = None, max_bytes: int = MAX_BYTES
) -> T: ...
def load(
    source: Readable,
    kind: type[Any] = Bundle,
    *,
    base: Bundle | None = None,
    file_format: FileFormat | str | None = None,
    max_bytes: int = MAX_BYTES,
) -> Any:
    """Read a bundle, record or value from a file, given by its path or open for reading bytes.

    Raises as `loads` does, and `LoadError` (`cannot_open`, `bad_gzip`, `too_large`) if the file cannot be had.
    """
    text = read_bytes(source, max_bytes)
    chosen = format_of(source, file_format)
    return loads(text, base=base, file_format=chosen) if kind is Bundle else loads(text, kind, file_format=chosen)


def dumps(value: object, *, file_format: FileFormat | str | None = None) -> str:
    """Write a bundle, record or value as JSON, or another format: the same object always gives the same text.

    >>> from assetrecovery import Text
    >>> print(dumps(Text(zh="议程", en="Agenda")), end="")
    {
      "en": "Agenda",
      "zh": "议程"
    }
    """
    return render_as(write(value), format_of(None, file_format))


def dump(value: object, target: Writable, *, file_format: FileFormat | str | None = None) -> None:
    """Write a bundle, record or value to a file, given by its path or open for writing bytes.

    The file is written whole or not at all: if that fails, what was there before is as it was. Raises `SaveError`
    (`cannot_save`) then, and `InvalidError` for a value that cannot be written.
    """
    write_bytes(target, dumps(value, file_format=format_of(target, file_format)).encode("utf-8"))
