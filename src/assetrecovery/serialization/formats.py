"""The formats of files, and which one a file is in: what it is called says so, or whoever reads it."""

import os
from collections.abc import Callable
from pathlib import PurePath
from typing import Any, Final, NamedTuple

from assetrecovery.serialization.json_lines import parse_lines, places_in_lines, render_lines
from assetrecovery.serialization.limits import USUAL, Limits
from assetrecovery.serialization.plain import parse, render
from assetrecovery.serialization.positions import places
from assetrecovery.serialization.telling import Locate
from assetrecovery.serialization.yaml_text import parse_yaml, places_in_yaml, render_yaml
from assetrecovery.values.errors import Problem
from assetrecovery.values.shorthand import coded
from assetrecovery.values.tables import TotalTable
from assetrecovery.values.terms import TermEnum, ours

__all__ = ["FileFormat"]


class FileFormat(TermEnum):
    """File format · 文件格式. How the same records are written down: one strictness, one content."""

    JSON = ours("json", en="JSON", zh="JSON文件")
    JSON_LINES = ours("json_lines", en="JSON Lines: one record a line", zh="JSON Lines：每行一条记录")
    YAML = ours("yaml", en="YAML 1.2: as JSON, for writing by hand", zh="YAML 1.2：内容同JSON，便于手写")


class _Codec(NamedTuple):
    parse: Callable[[str | bytes, Limits], tuple[Any, tuple[Problem, ...]]]
    render: Callable[[Any], str]
    locate: Locate


_CODECS: Final = TotalTable(
    FileFormat,
    {
        FileFormat.JSON: _Codec(parse, render, places),
        FileFormat.JSON_LINES: _Codec(parse_lines, render_lines, places_in_lines),
        FileFormat.YAML: _Codec(parse_yaml, render_yaml, places_in_yaml),
    },
)
_ENDINGS: Final = {
    ".json": FileFormat.JSON,
    ".jsonl": FileFormat.JSON_LINES,
    ".ndjson": FileFormat.JSON_LINES,
    ".yaml": FileFormat.YAML,
    ".yml": FileFormat.YAML,
}


def format_of(file: object, chosen: FileFormat | str | None = None) -> FileFormat:
    """The format that was chosen, by itself or by its code, else that of which a path speaks, else JSON.

    Raises `InvalidError` (`unknown_code`) for a format that is none of these.

    >>> format_of("returns.jsonl.gz"), format_of("returns"), format_of("returns.json", "yaml")
    (FileFormat.JSON_LINES, FileFormat.JSON, FileFormat.YAML)
    """
    if chosen is not None:
        return coded(FileFormat, chosen)
    if not isinstance(file, str | os.PathLike):
        return FileFormat.JSON
    name = PurePath(os.fsdecode(file)).name.lower().removesuffix(".gz")
    return _ENDINGS.get(PurePath(name).suffix, FileFormat.JSON)


def parse_as(text: str | bytes, format_: FileFormat, limits: Limits = USUAL) -> tuple[Any, tuple[Problem, ...]]:
    """Read text of a format as plain data, with the duplicate keys that were found."""
    return _CODECS[format_].parse(text, limits)


def locate_in(format_: FileFormat) -> Locate:
    """How places are found in sound text of a format."""
    return _CODECS[format_].locate


def render_as(plain: Any, format_: FileFormat) -> str:
    """Write plain data as text of a format."""
    return _CODECS[format_].render(plain)
