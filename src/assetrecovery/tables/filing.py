"""Tables as files: a workbook, or a folder of comma-separated values with their description; and templates of them."""

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from assetrecovery.bundle import Bundle
from assetrecovery.data import reference_data
from assetrecovery.files.opening import read_bytes
from assetrecovery.records import RecordKind, class_of
from assetrecovery.tables.flat import Table, tables
from assetrecovery.tables.layouts import OTHER_WORDINGS, TEXTS, TableLayout, name_of, reachable, table_layouts
from assetrecovery.tables.reading import BESIDE, read_rows
from assetrecovery.tables.separated import check_language, csv_metadata, rows_of_csv, to_csv
from assetrecovery.tables.sheets import CellProblem, SheetRows, TableReading, at_cell
from assetrecovery.tables.workbooks import note_on, read_workbook, write_workbook
from assetrecovery.values.errors import Fault, LoadError
from assetrecovery.values.languages import Language
from assetrecovery.values.shorthand import coded

__all__ = ["dump_tables", "dump_template", "load_tables"]

_WORKBOOK = ".xlsx"
_SEPARATED = ".csv"
_DESCRIPTION = "csv-metadata.json"
_MARK = "\ufeff"
"""At the head of a file of comma-separated values: without it some spreadsheets take Chinese for another encoding."""


def dump_tables(
    content: Bundle | Iterable[Table], target: str | os.PathLike[str], *, language: Language | None = None
) -> None:
    """Write the tables of a bundle that have rows, with headings in a language, or the names of the columns.

    A target that ends in `.xlsx` becomes a workbook; raises `MissingExtraError` without the extra `xlsx`. Any other
    becomes a folder with a file of comma-separated values for each table, and `csv-metadata.json`, which describes
    them. Raises `InvalidError` for what such a file cannot hold, before anything is written.
    """
    check_language(language)
    found = [*tables(content).values()] if isinstance(content, Bundle) else [*content]
    _write([table for table in found if len(table.rows)], Path(target), language, empty=False)


def dump_template(kind: RecordKind | str, target: str | os.PathLike[str], *, language: Language = "en") -> None:
    """Write the empty tables in which records of one kind can be filled in, as `dump_tables` writes full ones.

    In a workbook, codes are chosen from a list, and a note above each column says in both languages what may stand
    there; in a folder, `guide.csv` says it. `load_tables` reads what was filled in.
    """
    check_language(language)
    found = [Table(layout=layout) for layout in template_layouts(coded(RecordKind, kind))]
    _write(found, Path(target), language, empty=True)


def template_layouts(kind: RecordKind) -> Iterator[TableLayout]:
    """The tables that records of one kind have rows in."""
    cls = class_of(kind)
    names = [name_of(cls), *(name_of(child.cls) for child in reachable(cls)), TEXTS, OTHER_WORDINGS]
    ordered = [name for name in table_layouts() if name in set(names)]
    yield from (table_layouts()[name] for name in ordered)


def _write(found: list[Table], target: Path, language: Language | None, *, empty: bool) -> None:
    if target.suffix.lower() == _WORKBOOK:
        write_workbook(found, target, language, empty=empty)
        return
    texts = {f"{table.name}{_SEPARATED}": _MARK + to_csv(table, language) for table in found}
    if empty:
        texts[f"guide{_SEPARATED}"] = _MARK + _guide(found)
    texts[_DESCRIPTION] = csv_metadata([table.name for table in found])
    target.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (target / name).write_bytes(text.encode("utf-8"))


def _guide(found: Iterable[Table]) -> str:
    lines = ["table,column,English,中文"]
    for table in found:
        for column in table.columns:
            notes = ('"' + note_on(column, language).replace('"', '""') + '"' for language in ("en", "zh"))
            lines.append(",".join((table.name, column.name, *notes)))
    return "\r\n".join(lines) + "\r\n"


def load_tables(source: str | os.PathLike[str], *, base: Bundle | None = None) -> TableReading[Bundle]:
    """Read a workbook, a folder of comma-separated values or one such file, over the reference data or another base.

    Nothing is raised for what is wrong inside: `findings` says it, cell by cell, and `expect` raises it. Raises
    `LoadError` if the source cannot be opened, or is no such file.
    """
    path = Path(source)
    reading = read_rows(load_sheets(path), base=reference_data() if base is None else base)
    return reading._replace(left_out=tuple(_not_described(path)))


def load_sheets(path: Path) -> tuple[SheetRows, ...]:
    """Read the cells of a workbook, a folder or a file as they are."""
    if path.is_dir():
        described = _described(path)
        files = sorted(path.glob(f"*{_SEPARATED}"))
        return tuple(_separated(file) for file in files if described is None or file.name in described)
    return read_workbook(path) if path.suffix.lower() == _WORKBOOK else (_separated(path),)


def _described(folder: Path) -> set[str] | None:
    """The files that the description of a folder speaks of; None if it has none that can be read."""
    try:
        found = json.loads((folder / _DESCRIPTION).read_bytes())
        return {str(table["url"]) for table in found["tables"]}
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _not_described(path: Path) -> Iterator[CellProblem]:
    """Files beside those of the description: they may be left from another day, and are not read."""
    described = _described(path) if path.is_dir() else None
    if described is None:
        return
    for file in sorted(path.glob(f"*{_SEPARATED}")):
        if file.name not in described and file.stem not in BESIDE:
            yield at_cell(Fault.NOT_DESCRIBED.problem(expected=_DESCRIPTION), file.stem)


def _separated(path: Path) -> SheetRows:
    try:
        text = read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise LoadError([Fault.NOT_UTF8.problem()]) from None
    return rows_of_csv(path.stem, text)
