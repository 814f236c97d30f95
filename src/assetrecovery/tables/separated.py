"""Comma-separated values and Markdown: tables as text, with a description of the columns as CSVW has it."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TextIO

from assetrecovery.serialization.limits import Limits, within
from assetrecovery.tables.cells import SEPARATOR, Cell, written
from assetrecovery.tables.columns import Column, ColumnForm
from assetrecovery.tables.flat import Table, check_name, check_table
from assetrecovery.tables.layouts import TableLayout, table_layouts
from assetrecovery.tables.sheets import TABLE_LIMITS, Cells, SheetRow, SheetRows
from assetrecovery.values.errors import Fault, InvalidError, LoadError, spoken
from assetrecovery.values.given import a_text, several
from assetrecovery.values.languages import Language
from assetrecovery.values.tables import TotalTable

__all__ = ["csv_metadata", "rows_of_csv", "to_csv", "to_markdown"]

LIMIT: Final = 131_072
"""How long a field may be that the reader of the standard library still takes."""

_ACTIVE: Final = tuple("=+-@\t\r'")
_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?", re.ASCII)


def to_csv(table: Table, language: Language | None = None) -> str:
    r"""Write a table as comma-separated values, headed by the names of the columns or, in a language, by headings.

    A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-` or `@`) has an apostrophe before
    it, which reading takes away again. Raises `InvalidError` (`too_long_for_a_cell`) for a text of more than 131,072
    characters.

    >>> from assetrecovery import Bundle, Person
    >>> from assetrecovery.tables import tables
    >>> bundle = Bundle(records=(Person(id="a-b", name="=1+1"),))
    >>> to_csv(tables(bundle)["persons"]).splitlines()[1][:12]
    "a-b,'=1+1,,,"
    """
    check_language(language)
    check_table(table)
    target = io.StringIO()
    write_csv(table, target, language)
    return target.getvalue()


def write_csv(
    table: Table, target: TextIO, language: Language | None = None, told: Callable[[], object] | None = None
) -> None:
    """Write a table as `to_csv` does, row by row; each row is told."""
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(headings(table.columns, language))
    for number, row in enumerate(table.rows):
        writer.writerow([_guarded(cell, table, number) for cell in row])
        if told is not None:
            told()


def check_language(language: str | None) -> None:
    """Refuse any language but the two; none at all stands for the names of columns."""
    if language is not None:
        spoken(language)


def headings(columns: Iterable[Column], language: Language | None) -> list[str]:
    """What stands above the columns: their names, or their headings in a language."""
    if language is None:
        return [column.name for column in columns]
    return [column.heading(language) for column in columns]


def _guarded(cell: Cell, table: Table, number: int) -> str:
    text = written(cell)
    if len(text) > LIMIT - 1:
        raise InvalidError([Fault.TOO_LONG_FOR_A_CELL.problem(limit=LIMIT - 1).under(table.name, number)])
    return guarded(text)


def guarded(text: str) -> str:
    """Keep a text from being taken for a formula.

    >>> guarded("=cmd"), guarded("-5"), guarded("'tis")
    ("'=cmd", '-5', "''tis")
    """
    return f"'{text}" if text.startswith(_ACTIVE) and not _NUMBER.fullmatch(text) else text


def unguarded(text: str) -> str:
    """Take the guard away. Inverse of `guarded`."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_ACTIVE) else text


def rows_of_csv(name: str, text: str, *, limits: Limits | None = None) -> SheetRows:
    """Read comma-separated values; a row has the number of the line on which it begins.

    Raises `LoadError` (`not_separated`) for text that is not in the form of RFC 4180, which headings with semicolons or
    tabs between them are not either, and (`too_many_cells`) for more cells than the limits allow.
    """
    rows: list[SheetRow] = []
    counted = Cells(within(limits, TABLE_LIMITS))
    reader = csv.reader(io.StringIO(a_text(text, "/text").removeprefix("\ufeff"), newline=""), strict=True)
    begins = 1
    try:
        for found in reader:
            counted.add(len(found))
            rows.append(SheetRow(begins, tuple(unguarded(cell) if cell else None for cell in found)))
            begins = reader.line_num + 1
    except csv.Error:
        raise LoadError([Fault.NOT_SEPARATED.problem(line=begins).under(name)]) from None
    if rows and _is_separated_otherwise(rows[0].cells):
        raise LoadError([Fault.NOT_SEPARATED.problem(line=1).under(name)])
    return SheetRows(name, tuple(rows))


def _is_separated_otherwise(headings: Sequence[Cell]) -> bool:
    """Whether all headings are in one cell, with what some spreadsheets write for a comma between them."""
    only = headings[0] if len(headings) == 1 else None
    return isinstance(only, str) and (";" in only or "\t" in only)


# ── Markdown ─────────────────────────────────────────────────────────────────────────────────────


# An underscore within a word, such as a code, begins no emphasis, and reads better as it is.
_MARKED_UP: Final = re.compile(r"[\\|`*\[\]<>&~$]|(?<![^\W_])_|_(?![^\W_])")


def to_markdown(table: Table, language: Language = "en") -> str:
    r"""Write a table as Markdown, without the columns that are empty in every row.

    >>> from assetrecovery import Bundle, Person
    >>> from assetrecovery.tables import tables
    >>> bundle = Bundle(records=(Person(id="a-b", name="A | B"),))
    >>> print(to_markdown(tables(bundle)["persons"], "zh"), end="")
    | 标识符 | 姓名 |
    | --- | --- |
    | a-b | A \| B |
    """
    check_language(language)
    check_table(table)
    filled = [place for place in range(len(table.columns)) if any(row[place] is not None for row in table.rows)]
    shown = filled or list(range(len(table.columns)))
    named = headings(table.columns, language)
    right = {ColumnForm.NUMBER, ColumnForm.DECIMAL}
    lines = [
        [_in_a_line(named[place]) for place in shown],
        ["---:" if table.columns[place].form in right and not table.columns[place].many else "---" for place in shown],
        *([_in_a_line(written(row[place])) for place in shown] for row in table.rows),
    ]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _in_a_line(text: str) -> str:
    return _MARKED_UP.sub(r"\\\g<0>", text).replace("\n", " ")


# ── the description of the columns ───────────────────────────────────────────────────────────────

_TYPES: Final = TotalTable(
    ColumnForm,
    {
        ColumnForm.WORDS: "string",
        ColumnForm.ID: "string",
        ColumnForm.CODE: "string",
        ColumnForm.OPEN_CODE: "string",
        ColumnForm.NUMBER: "integer",
        ColumnForm.DECIMAL: "decimal",
        ColumnForm.DATE: "string",  # a year or a month is no date of XML Schema, and a doubted day neither
        ColumnForm.PERIOD: "string",
        ColumnForm.WHEN: "string",
        ColumnForm.DAY: "date",
        ColumnForm.TIME: "string",
        ColumnForm.VALUE: "string",
        ColumnForm.CITATION: "string",
        ColumnForm.PLACE: "string",
    },
)


def csv_metadata(names: Iterable[str] | None = None) -> str:
    """Describe tables as CSVW, the metadata vocabulary of the W3C for tabular data, titles in both languages.

    >>> described = json.loads(csv_metadata(["tranches"]))
    >>> [column["name"] for column in described["tables"][0]["tableSchema"]["columns"]][:3]
    ['record', 'entry', 'key']
    """
    layouts = table_layouts()
    wanted = tuple(layouts) if names is None else several(names, "/names")
    for name in wanted:
        check_name(name)
    described = {
        "@context": "http://www.w3.org/ns/csvw",
        "dialect": {"encoding": "utf-8", "delimiter": ",", "header": True},
        "tables": [_described(layouts[name]) for name in wanted],
    }
    return json.dumps(described, ensure_ascii=False, indent=2) + "\n"


def _described(layout: TableLayout) -> dict[str, Any]:
    keys = ["id"] if layout.kind else ["record", "entry"]
    schema: dict[str, Any] = {"columns": [_column(column) for column in layout.columns]}
    if layout.name == "other_wordings":
        keys = [*keys, "language"]
    schema["primaryKey"] = keys
    return {
        "url": f"{layout.name}.csv",
        "dc:title": {"en": layout.title("en"), "zh": layout.title("zh")},
        "tableSchema": schema,
    }


def _column(column: Column) -> dict[str, Any]:
    described: dict[str, Any] = {
        "name": column.name,
        "titles": {"en": [column.name, column.heading("en")], "zh": [column.heading("zh")]},
        "datatype": _datatype(column),
        "dc:description": {"en": column.form.label("en"), "zh": column.form.label("zh")},
    }
    if column.required:
        described["required"] = True
    if column.many:
        described["separator"] = SEPARATOR
    return described


def _datatype(column: Column) -> Mapping[str, str] | str:
    if column.form is ColumnForm.CODE and column.codes is not None:
        return {"base": "string", "format": "|".join(member.code for member in column.codes)}
    return _TYPES[column.form]
