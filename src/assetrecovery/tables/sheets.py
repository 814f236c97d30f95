"""Sheets as they come: rows of cells with the numbers that a person sees, and what is wrong, said by cell."""

from collections.abc import Iterable
from typing import Final, Generic, NamedTuple, TypeVar

from assetrecovery.serialization.limits import Limits
from assetrecovery.tables.cells import Cell
from assetrecovery.values.errors import Fault, InvalidError, LoadError, Problem, spoken
from assetrecovery.values.given import of_class, several
from assetrecovery.values.languages import Language, Words
from assetrecovery.wording import bracketed, labelled

__all__ = ["CellProblem", "SheetRow", "SheetRows", "TableReading"]

T = TypeVar("T")


TABLE_LIMITS: Final = Limits(size=256 * 1024 * 1024, items=5_000_000)
"""The limits that hold for tables unless others are given: bytes as they are when unpacked, and cells.

A table says less on more room than a file of records: a hundred thousand amounts are four million cells.
"""


class Cells:
    """The cells that were met so far: a few bytes can be made to unpack into any number of them."""

    def __init__(self, limits: Limits) -> None:
        """Take the limit of items, which are cells here."""
        self._left = self._limit = limits.items

    def add(self, number: int) -> None:
        """Count the cells of a row, which has at least one; raises `LoadError` (`too_many_cells`) for too many."""
        self._left -= max(number, 1)
        if self._left < 0:
            raise LoadError([Fault.TOO_MANY_CELLS.problem(limit=self._limit)])


class SheetRow(NamedTuple):
    """One row: the number that the program of the sheet shows, and its cells."""

    number: int
    cells: tuple[Cell, ...]
    faults: tuple[tuple[int, Problem], ...] = ()
    """What is wrong with cells as they stand: the place of the cell, and the problem."""
    shown: tuple[tuple[int, str], ...] = ()
    """What is shown beside numbers by their formats, such as a currency: the place of the cell, and the words."""
    days: tuple[int, ...] = ()
    """The places of cells that the sheet itself holds as days, which are not read by any form."""


class SheetRows(NamedTuple):
    """One sheet, or one file of comma-separated values; the first row that is not empty has the headings."""

    name: str
    rows: tuple[SheetRow, ...]


class CellProblem(NamedTuple):
    """Problem of a cell · 单元格问题. One thing that is wrong with a table: in which cell, worded in both languages."""

    sheet: str
    """Sheet · 工作表. Name of the sheet or file."""

    code: str
    """Code · 代码. Stable name of the fault, for programs."""

    en: str
    """English · 英文. What was expected and what to do; never the content of the cell."""

    zh: str
    """Chinese · 中文. The same sentence in Chinese."""

    row: int | None = None
    """Row · 行. Its number as the sheet shows it, from 1; left out for the whole sheet."""

    column: str | None = None
    """Column · 列. Its letters as the sheet shows them; left out for the whole row."""

    heading: str | None = None
    """Heading · 标题. What stands above the cell."""

    def in_(self, language: Language) -> str:
        """Say where it is and what is wrong, in one language."""
        language = spoken(language)
        cell = f"{self.column or ''}{self.row or ''}"
        place = bracketed(f"{self.sheet}!{cell}" if cell else self.sheet, self.heading, language)
        return labelled(place, Words(self.en, self.zh).in_(language), language)


class TableReading(NamedTuple, Generic[T]):
    """Reading of tables · 表的读取结果. What came of reading tables: the value, and all that is wrong, cell by cell."""

    value: T
    """Value · 值. The records that are sound."""

    findings: tuple[CellProblem, ...] = ()
    """Findings · 发现的问题. Everything that is wrong, sheet by sheet."""

    left_out: tuple[CellProblem, ...] = ()
    """Left out · 未读入. What was not taken, and why: columns that nobody mapped, cells that say "not given"."""

    def expect(self) -> T:
        """Return the value, or raise one `InvalidError` with all findings."""
        if self.findings:
            raise InvalidError(
                Problem(
                    code=each.code, path=f"/{each.sheet}/{each.row or ''}/{each.column or ''}", en=each.en, zh=each.zh
                )
                for each in self.findings
            )
        return self.value


_A_SHEET: Final = Words("a sheet (SheetRows)", "工作表（SheetRows）")


def all_sheets(given: Iterable[SheetRows]) -> list[SheetRows]:
    """Take sheets; raises `InvalidError` (`wrong_type`) for what is none."""
    return [of_class(each, SheetRows, _A_SHEET, "/sheets") for each in several(given, "/sheets")]


def letters(place: int) -> str:
    """The letters of a column, counted from 0.

    >>> letters(0), letters(25), letters(26), letters(701), letters(702)
    ('A', 'Z', 'AA', 'ZZ', 'AAA')
    """
    found = ""
    while place >= 0:
        place, rest = divmod(place, 26)
        found, place = chr(ord("A") + rest) + found, place - 1
    return found


def is_blank(cells: Iterable[Cell]) -> bool:
    """Whether nothing stands in any of the cells."""
    return all(cell is None or (isinstance(cell, str) and not cell.strip()) for cell in cells)


def at_cell(
    problem: Problem, sheet: str, row: int | None = None, place: int | None = None, heading: str | None = None
) -> CellProblem:
    """Say of a problem in which cell it is."""
    return CellProblem(
        sheet=sheet,
        row=row,
        column=None if place is None else letters(place),
        heading=heading,
        code=problem.code,
        en=problem.en,
        zh=problem.zh,
    )
