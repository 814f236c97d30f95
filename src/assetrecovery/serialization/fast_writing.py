"""The door of fast writing: what is sound is written at once, as text or as plain data; of anything else, nothing.

An object that exists is sound, so nearly everything is. What is not, because it was filled past its constructor, is
left to the detailed writer, which says what is wrong with it.
"""

import importlib
import itertools
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from assetrecovery.bundle import Bundle
from assetrecovery.kinds import KINDS
from assetrecovery.records import Record
from assetrecovery.serialization.advancing import walked
from assetrecovery.serialization.engines import Engine, engine
from assetrecovery.serialization.formats import FileFormat
from assetrecovery.serialization.json_lines import head_line
from assetrecovery.serialization.plain import undisturbed
from assetrecovery.serialization.reading import FORMAT, VERSION, Reading

_WINGS: Final = {"values", *(kind.home.split(".")[0] for kind in KINDS)}
_WRITTEN: Final = f"{__name__.rpartition('.')[0]}.codec._written"
_SOME: Final = 16
"""How many records are plain data at a time."""
_HEAD: Final = f'{{\n  "format": "{FORMAT}",\n  "version": "{VERSION}",\n  "records": '


class _Writers(dict[type[Any], Any]):
    """By class its writer, or None; those of a wing are loaded when one is first needed."""

    def __init__(self, ending: str, *tables: str) -> None:
        super().__init__()
        self._ending = ending
        self._tables = tables

    def __missing__(self, cls: type[Any]) -> Any:
        library, wing, *_ = [*cls.__module__.split("."), ""]
        if library == __name__.partition(".")[0] and wing in _WINGS:
            module = importlib.import_module(f"{_WRITTEN}.{wing}_{self._ending}")
            for table in self._tables:
                self.update(getattr(module, table))
        return self.get(cls)


_LONG: Final[Mapping[type[Any], Callable[[Any, int, str, Any], None]]] = _Writers("text", "WRITERS")
_SHORT: Final[Mapping[type[Any], Callable[[Any, int], str] | None]] = _Writers("text", "SHORT")
_PLAIN: Final[Mapping[type[Any], Callable[[Any], dict[str, Any]]]] = _Writers("plain", "WRITERS")


def text_at_once(value: object, file_format: FileFormat) -> str | None:
    """Write a bundle, a record or a part of one as text; None for whatever is not plainly right.

    A reading beside which nothing was kept is written as what was read.
    """
    if isinstance(value, Reading) and not value.kept:
        value = value.value
    if file_format is FileFormat.YAML or not (isinstance(value, Bundle) or file_format is FileFormat.JSON):
        return None
    program = engine()
    try:
        with undisturbed():
            text = _text(value, file_format, program)
    except Exception:  # noqa: BLE001  whatever is wrong, the detailed writer finds and says it
        return None
    engine(len(text))
    return text


def _text(value: object, file_format: FileFormat, program: Engine) -> str:
    if not isinstance(value, Bundle):
        return _one(value)
    if file_format is FileFormat.JSON_LINES:
        return "".join([head_line(), *[f"{program.line(_plain(record))}\n" for record in walked(value.records)]])
    if not value.records:
        return f"{_HEAD}[]\n}}\n"
    parts = _written(value) if program.indented is None else _indented(value, program.indented)
    return "".join([_HEAD, *parts, "\n  ]\n}\n"])


def _written(bundle: Bundle) -> list[str]:
    """The pieces of all records, as our own writer lays them out."""
    parts: list[str] = []
    before = "[\n    "
    for record in walked(bundle.records):
        _LONG[record.__class__](record, 2, before, parts.append)
        before = ",\n    "
    return parts


def _indented(bundle: Bundle, write: Callable[[Any], str]) -> Iterator[str]:
    """The texts of all records, as a program lays out plain data; some at a time, so that it is near and soon gone."""
    records = iter(walked(bundle.records))
    before = "[\n    "
    while some := [_plain(record) for record in itertools.islice(records, _SOME)]:
        yield before
        yield write([some])[len("[\n  [\n    ") : -len("\n  ]\n]")]  # as deep as they stand in the bundle
        before = ",\n    "


def _one(value: object) -> str:
    if (write := _SHORT[value.__class__]) is not None:
        return f"{write(value, 0)}\n"
    parts: list[str] = []
    _LONG[value.__class__](value, 0, "", parts.append)
    return "".join([*parts, "\n"])


def _plain(record: Record) -> dict[str, Any]:
    return _PLAIN[record.__class__](record)


def line_at_once(record: Record) -> str | None:
    """Write a record on a line of its own; None for what is not plainly right."""
    try:
        line = engine().line(_plain(record)) + "\n"
    except Exception:  # noqa: BLE001  whatever went wrong, the detailed writer finds and says it
        return None
    engine(len(line))
    return line


def plain_at_once(value: object) -> dict[str, Any] | None:
    """Write a record, or a part of one, as plain data; None for whatever is not plainly right."""
    try:
        return _PLAIN[value.__class__](value)
    except Exception:  # noqa: BLE001  whatever went wrong, the detailed writer finds and says it
        return None
