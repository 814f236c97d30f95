"""What stands in one cell: several values, citations, and how each value of plain data is written there and read."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Final, TypeAlias

from assetrecovery.tables.columns import Column, ColumnForm

__all__ = ["Cell"]

Cell: TypeAlias = str | int | Decimal | tuple[str, ...] | None
"""What a cell holds: text, a whole number, an exact decimal, several texts, or nothing."""

SEPARATOR: Final = "; "
_ESCAPED: Final = re.compile(r"[\\;]")
_PART: Final = re.compile(r"(?:[^\\;]|\\.)*", re.DOTALL)
_CITED: Final = re.compile(r"(?P<document>[^:\[\]]*?)(?:\s*:\s*(?P<at>[^\[\]]*?))?(?:\s*\[(?P<certainty>[^\[\]]*)\])?")


def joined(parts: Iterable[str]) -> str:
    r"""Put several texts into one cell; a semicolon or a backslash inside one has a backslash before it.

    >>> joined(["a; b", "c"])
    'a\\; b; c'
    """
    return SEPARATOR.join(_ESCAPED.sub(r"\\\g<0>", part) for part in parts)


def parted(text: str) -> list[str]:
    r"""Take several texts out of one cell. Inverse of `joined`.

    >>> parted("a\\; b; c")
    ['a; b', 'c']
    """
    found: list[str] = []
    place = 0
    while place <= len(text):
        match = _PART.match(text, place)
        end = match.end() if match else place
        found.append(re.sub(r"\\(.)", r"\1", text[place:end].strip(), flags=re.DOTALL))
        place = end + 1
    return found


def citation_written(plain: Mapping[str, Any]) -> str:
    """Write a citation for a cell; what it supports stands in the table of texts.

    >>> citation_written({"document": "judgement-2009", "at": "paragraph 4", "certainty": "high"})
    'judgement-2009: paragraph 4 [high]'
    """
    at = f": {plain['at']}" if "at" in plain else ""
    certainty = f" [{plain['certainty']}]" if "certainty" in plain else ""
    return f"{plain['document']}{at}{certainty}"


def citation_read(text: str) -> dict[str, Any]:
    """Read a citation from a cell. Inverse of `citation_written`; what does not fit is for the reader to refuse."""
    match = _CITED.fullmatch(text)
    found = match.groupdict() if match else {"document": text}
    return {key: value for key, value in found.items() if value is not None}


def cell_of(value: Any, column: Column) -> Cell:
    """Turn a value of plain data into what a cell holds."""
    if column.many:
        return tuple(_one_of(part, column) for part in value) or None
    if column.form is ColumnForm.DECIMAL:
        return Decimal(value)
    return value if column.form is ColumnForm.NUMBER else _one_of(value, column)


def _one_of(value: Any, column: Column) -> str:
    if column.form is ColumnForm.CITATION:
        return citation_written(value)
    # A local term may bring its wording, which stands in the table of texts.
    return str(value["code"] if isinstance(value, Mapping) else value)


def plain_of(cell: Cell, column: Column) -> Any:
    """Turn what a cell holds into plain data, for the reader of files to judge; text that is no number stays text."""
    if column.many:
        read = citation_read if column.form is ColumnForm.CITATION else str
        return [read(part) for part in (parted(cell) if isinstance(cell, str) else _several(cell))]
    if column.form is ColumnForm.NUMBER:
        return _whole(cell)
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    return str(cell) if isinstance(cell, int) and not isinstance(cell, bool) else cell


def _several(cell: Cell) -> tuple[str, ...]:
    return cell if isinstance(cell, tuple) else (written(cell),)


def _whole(cell: Cell) -> Any:
    if isinstance(cell, str) and re.fullmatch(r"-?\d{1,40}", cell, re.ASCII):
        return int(cell)
    if isinstance(cell, Decimal) and cell == cell.to_integral_value():
        return int(cell)
    return f"{cell:f}" if isinstance(cell, Decimal) else cell


def written(cell: Cell) -> str:
    """Write a cell as text.

    >>> written(Decimal("1250000.50")), written(("a", "b")), written(None)
    ('1250000.50', 'a; b', '')
    """
    if cell is None:
        return ""
    if isinstance(cell, tuple):
        return joined(cell)
    return f"{cell:f}" if isinstance(cell, Decimal) else str(cell)
