"""Workbooks: tables as sheets of a spreadsheet, with frozen headings, drop-downs and notes, and read back exactly.

A spreadsheet changes what it is given unless it is told not to. So dates are text, which sorts and is never made into
another day; a text that begins with `=` is a text; and a number is a number of the sheet only as long as a sheet keeps
all of its digits, which are fifteen. A longer one is text. No float comes between: the digits are written as they are,
and what is read is the shortest decimal that the sheet can mean, at the scale of its format.
"""

import contextlib
import datetime
import importlib
import itertools
import re
import shutil
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import IO, Any, Final

from assetrecovery.serialization.limits import Limits
from assetrecovery.tables.cells import Cell, written
from assetrecovery.tables.columns import Column, ColumnForm
from assetrecovery.tables.flat import Table
from assetrecovery.tables.layouts import TableLayout
from assetrecovery.tables.number_formats import shown_beside
from assetrecovery.tables.separated import headings
from assetrecovery.tables.sheets import TABLE_LIMITS, Cells, SheetRow, SheetRows
from assetrecovery.values.errors import Fault, InvalidError, LoadError, Problem, missing_extra
from assetrecovery.values.languages import LANGUAGES, Language, Words
from assetrecovery.values.terms import TermEnum

__all__: list[str] = []

_DIGITS: Final = 15
_LONGEST: Final = 32_767
_MOST_ROWS: Final = 1_048_575
_LAST_ROW: Final = 1_048_576
_NARROWEST, _WIDEST = 8, 48
_LOOKED_AT: Final = 200
"""Rows whose cells decide how wide a column is."""

_FONT: Final = "Noto Sans CJK SC"
"""A font with Chinese in simplified forms; where it is not installed, programs take one of their own that has them."""

_GUIDE: Final = "guide"
_CODES: Final = "codes"
_REQUIRED: Final = Words("required", "必填")
_SEVERAL: Final = Words('several with "; " between', "可填多项，以“; ”分隔")
_GUIDE_HEAD: Final = ("sheet · 工作表", "English", "中文", "rows · 行数")
_GUIDE_NOTES: Final = (
    Words(
        'Each row is one entry. "record" is the id of the record it belongs to, "entry" where it stands in it.',
        "每行为一个条目。“record”为所属记录的标识符，“entry”为其在记录中的位置。",
    ),
    Words(
        "Dates are text: 2017, 2017-08 or 2017-08-24. Sums are digits with at most one point; leave the unknown empty.",
        "日期为文本：2017、2017-08或2017-08-24。金额为数字和至多一个小数点；不详的单元格留空。",
    ),
)


def needed() -> Any:
    """The library that reads and writes workbooks; raises `MissingExtraError` if it is not installed."""
    try:
        return importlib.import_module("openpyxl")
    except ImportError:
        missing_extra("xlsx")


# ── writing ──────────────────────────────────────────────────────────────────────────────────────


def write_workbook(
    tables: Sequence[Table],
    target: Path | IO[bytes],
    language: Language | None,
    *,
    empty: bool = False,
    told: Callable[[], object] | None = None,
) -> None:
    """Write tables as the sheets of a workbook; those without rows only if they are to be filled in. Rows are told."""
    openpyxl = needed()
    shown = [table for table in tables if len(table.rows) or empty]
    book = openpyxl.Workbook(write_only=True)
    book.properties.creator = "assetrecovery"
    book.properties.created = book.properties.modified = datetime.datetime(*_DAY)  # noqa: DTZ001  openpyxl's own
    styles = _Styles(openpyxl)
    lists = _code_lists(table.layout for table in shown)
    try:
        _write_guide(book, shown, styles)
        for table in shown:
            _write_table(book, table, language, styles, lists, told=told)
        _write_codes(book, lists, styles)
    finally:
        for sheet in book.worksheets:  # each is a file that waits for its next row
            sheet.close()
    with _Undated(target, "w", zipfile.ZIP_DEFLATED) as packed:
        openpyxl.writer.excel.ExcelWriter(book, packed).write_data()  # `book.save` would write the hour


_DAY: Final = (2000, 1, 1)


class _Undated(zipfile.ZipFile):
    """An archive whose bytes are the same on every day: no part tells when it was packed."""

    def writestr(self, zinfo_or_arcname: Any, data: Any, *args: Any, **more: Any) -> None:
        super().writestr(_undated(zinfo_or_arcname), data, *args, **more)

    def write(self, filename: Any, arcname: Any = None, *_: Any, **__: Any) -> None:
        part = _undated(arcname)
        part.file_size = Path(filename).stat().st_size  # by which the archive knows how much room to leave
        with Path(filename).open("rb") as source, self.open(part, "w") as target:
            shutil.copyfileobj(source, target)


def _undated(name: str) -> zipfile.ZipInfo:
    part = zipfile.ZipInfo(name, (*_DAY, 0, 0, 0))
    part.compress_type = zipfile.ZIP_DEFLATED
    return part


class _Styles:
    """The looks of cells, made once."""

    def __init__(self, openpyxl: Any) -> None:
        self.cell = openpyxl.cell.WriteOnlyCell
        self.comment = openpyxl.comments.Comment
        self.validation = openpyxl.worksheet.datavalidation.DataValidation
        self.letters = openpyxl.utils.get_column_letter
        self.font = openpyxl.styles.Font(name=_FONT, size=10)
        self.bold = openpyxl.styles.Font(name=_FONT, size=10, bold=True)
        self.fill = openpyxl.styles.PatternFill("solid", fgColor="E8EEF4")
        self.top = openpyxl.styles.Alignment(vertical="top", wrap_text=True)

    def text(self, sheet: Any, text: str, *, head: bool = False, whole: bool = False) -> Any:
        """A cell of text: a heading, or one that is shown whole though its column is narrower."""
        cell = with_text(self.cell(sheet, value=None), text)
        cell.number_format = "@"
        cell.font = self.bold if head else self.font
        if head:
            cell.fill = self.fill
        if head or whole:
            cell.alignment = self.top
        return cell

    def number(self, sheet: Any, number: int | Decimal) -> Any:
        cell = self.cell(sheet, value=number)
        cell.number_format, cell.font = number_format(number), self.font
        return cell


def with_text(cell: Any, text: str) -> Any:
    """Put a text into a cell; it is a text, whatever it begins with."""
    cell.value, cell.data_type = escaped(text), "s"
    return cell


def number_format(number: int | Decimal) -> str:
    """How a number is shown: a sum in groups of digits and with its places behind the point, a count as it is."""
    if not isinstance(number, Decimal):
        return "0"
    scale = max(0, -int(number.as_tuple().exponent))
    return "#,##0" + ("." + "0" * scale if scale else "")


class _RowCells:
    """The cells of a row, used again for the next: one row is written before another, and to style a cell is slow."""

    def __init__(self, sheet: Any, styles: _Styles) -> None:
        self._sheet, self._styles = sheet, styles
        self._made: dict[tuple[int, str], Any] = {}

    def text(self, place: int, text: str) -> Any:
        made = self._made.get((place, ""))
        if made is not None:
            return with_text(made, text)
        return self._made.setdefault((place, ""), self._styles.text(self._sheet, text))

    def number(self, place: int, number: int | Decimal) -> Any:
        form = number_format(number)
        made = self._made.get((place, form))
        if made is None:
            return self._made.setdefault((place, form), self._styles.number(self._sheet, number))
        made.value = number
        return made


def escaped(text: str) -> str:
    """Keep what looks like the escape of a letter in the format of workbooks from being taken for one.

    >>> escaped("_x0041_"), unescaped(escaped("_x0041_"))
    ('_x005F_x0041_', '_x0041_')
    """
    return re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", text)


def unescaped(text: str) -> str:
    """Undo the escapes of the format."""
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text)


def _write_table(
    book: Any,
    table: Table,
    language: Language | None,
    styles: _Styles,
    lists: Mapping[type[TermEnum], str],
    *,
    told: Callable[[], object] | None,
) -> None:
    if len(table.rows) > _MOST_ROWS:
        raise InvalidError([Fault.TOO_MANY_ROWS.problem(limit=_MOST_ROWS).under(table.name)])
    sheet = book.create_sheet(table.name)
    named = headings(table.columns, language)
    for place, width in enumerate(_widths(table, named)):
        sheet.column_dimensions[styles.letters(place + 1)].width = width
    sheet.freeze_panes = "B2" if table.layout.kind else "C2"
    _lay_out(sheet, keys="A:A" if table.layout.kind else "A:B")
    for place, column in enumerate(table.columns):
        if validation := _validation(column, styles, lists):
            letter = styles.letters(place + 1)
            validation.add(f"{letter}2:{letter}{_LAST_ROW}")
            sheet.data_validations.append(validation)
    sheet.append([_headed(sheet, column, name, styles) for column, name in zip(table.columns, named, strict=True)])
    cells = _RowCells(sheet, styles)
    for number, row in enumerate(table.rows):
        sheet.append([_written(cells, place, cell, table.name, number) for place, cell in enumerate(row)])
        if told is not None:
            told()
    sheet.auto_filter.ref = f"A1:{styles.letters(len(named))}{max(len(table.rows), 1) + 1}"


def _lay_out(sheet: Any, *, keys: str | None) -> None:
    """Say how a sheet is printed: across the page, its headings on each; one without keys is as wide as the page."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A4
    sheet.print_title_rows = "1:1"
    if keys is not None:
        sheet.print_title_cols = keys
        return
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0  # as many pages as it takes


_A4: Final = 9
"""The size of paper by its number in the format."""


def _headed(sheet: Any, column: Column, name: str, styles: _Styles) -> Any:
    cell = styles.text(sheet, name, head=True)
    note = "\n".join(note_on(column, language) for language in LANGUAGES)
    cell.comment = styles.comment(f"{column.name}\n{note}", "assetrecovery", height=140, width=320)
    return cell


def note_on(column: Column, language: Language) -> str:
    """What may stand in a column, in one language."""
    parts = [column.form.label(language)]
    parts += [_SEVERAL.in_(language)] if column.many else []
    parts += [_REQUIRED.in_(language)] if column.required else []
    separator, colon = ("; ", ": ") if language == "en" else ("；", "：")
    return f"{column.heading(language)}{colon}{separator.join(parts)}"


def _written(cells: _RowCells, place: int, cell: Cell, name: str, number: int) -> Any:
    if cell is None:
        return None
    if isinstance(cell, int | Decimal) and is_kept(cell):
        return cells.number(place, cell)
    text = written(cell)
    if len(escaped(text)) > _LONGEST:
        raise InvalidError([Fault.TOO_LONG_FOR_A_CELL.problem(limit=_LONGEST).under(name, number)])
    return cells.text(place, text)


def is_kept(number: int | Decimal) -> bool:
    """Whether a spreadsheet keeps every digit of a number, and the places behind its point.

    >>> is_kept(Decimal("321000000.00")), is_kept(Decimal("0.1234567890123456")), is_kept(Decimal("-0.0"))
    (True, False, True)
    """
    _, digits, exponent = Decimal(number).as_tuple()
    return max(len(digits), -int(exponent)) <= _DIGITS


def _widths(table: Table, named: Sequence[str]) -> Iterator[int]:
    looked_at = table.rows[:_LOOKED_AT]
    for place, name in enumerate(named):
        widest = max(map(_width, (name, *(written(row[place]) for row in looked_at))), default=0)
        yield max(_NARROWEST, min(_WIDEST, widest + 2))


def _width(text: str) -> int:
    """How wide a text is in letters; a Chinese character is as wide as two."""
    return sum(2 if letter > "\u2e80" else 1 for letter in itertools.islice(text, _WIDEST))


def _validation(column: Column, styles: _Styles, lists: Mapping[type[TermEnum], str]) -> Any:
    if column.codes is None:
        return None
    prompt = " · ".join(column.form.label(language) for language in LANGUAGES)
    if column.many:
        # A drop-down chooses one; where several may stand, it only says from which list.
        validation = styles.validation(type="custom", formula1="TRUE", allow_blank=True)
        prompt = f"{prompt}; {_SEVERAL.en} · {_SEVERAL.zh}"
    else:
        validation = styles.validation(type="list", formula1=lists[column.codes], allow_blank=True)
        validation.showErrorMessage = column.form is ColumnForm.CODE
        validation.error = prompt[:_PROMPT]
    validation.prompt, validation.promptTitle = prompt[:_PROMPT], column.codes.__name__[:_PROMPT_TITLE]
    validation.showInputMessage = True
    return validation


_PROMPT: Final = 250
_PROMPT_TITLE: Final = 32


def _code_lists(layouts: Iterable[TableLayout]) -> dict[type[TermEnum], str]:
    """By code list, the cells of the sheet of codes that a drop-down shows."""
    used = dict.fromkeys(column.codes for layout in layouts for column in layout.columns if column.codes)
    found: dict[type[TermEnum], str] = {}
    row = 2
    for terms in used:
        found[terms] = f"{_CODES}!$B${row}:$B${row + len(terms) - 1}"
        row += len(terms)
    return found


def _write_codes(book: Any, lists: Mapping[type[TermEnum], str], styles: _Styles) -> None:
    sheet = book.create_sheet(_CODES)
    for letter, width in zip("ABCD", (26, 30, _WIDEST, _WIDEST), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    _lay_out(sheet, keys=None)
    sheet.append([styles.text(sheet, name, head=True) for name in ("list · 代码表", "code · 代码", "English", "中文")])
    for terms in lists:
        for member in terms:
            words = (terms.__name__, member.code, member.label("en"), member.label("zh"))
            sheet.append([styles.text(sheet, word) for word in words])


_TWO_LINES: Final = 32
"""The height of a row of two lines, in points."""


def _write_guide(book: Any, tables: Sequence[Table], styles: _Styles) -> None:
    sheet = book.create_sheet(_GUIDE)
    for letter, width in zip("ABCD", (32, _WIDEST, _WIDEST, 14), strict=True):
        sheet.column_dimensions[letter].width = width
    _lay_out(sheet, keys=None)
    sheet.append([styles.text(sheet, name, head=True) for name in _GUIDE_HEAD])
    for table in tables:
        words = (table.name, table.layout.title("en"), table.layout.title("zh"))
        sheet.append([*(styles.text(sheet, word) for word in words), styles.number(sheet, len(table.rows))])
    sheet.append([])
    for place, note in enumerate(_GUIDE_NOTES, start=len(tables) + 3):
        sheet.row_dimensions[place].height = _TWO_LINES  # not every program makes room for what is wrapped
        sheet.append([None, *(styles.text(sheet, note.in_(language), whole=True) for language in LANGUAGES)])


# ── reading ──────────────────────────────────────────────────────────────────────────────────────


def read_workbook(source: Path | IO[bytes], limits: Limits = TABLE_LIMITS) -> tuple[SheetRows, ...]:
    """Read the cells of every sheet; raises `LoadError` (`not_a_workbook`) if there are none to be read.

    What is in a workbook is packed, and a kilobyte can unpack into gigabytes: raises `LoadError` (`too_long`) if it has
    more bytes than the limits allow when it is unpacked, (`too_many_cells`), and (`too_many_rows`) for a row beyond the
    last that a sheet can have.
    """
    openpyxl = needed()
    counted = Cells(limits)
    try:
        with source.open("rb") if isinstance(source, Path) else contextlib.nullcontext(source) as stream:
            _check_unpacked(stream, limits)
            book = openpyxl.load_workbook(stream, read_only=True, data_only=False)
            return tuple(SheetRows(sheet.title, tuple(_rows(sheet, counted))) for sheet in book.worksheets)
    except LoadError:
        raise
    except OSError:
        raise LoadError([Fault.CANNOT_OPEN.problem()]) from None
    except Exception:  # noqa: BLE001  a damaged workbook raises whatever its parser happens to meet
        raise LoadError([Fault.NOT_A_WORKBOOK.problem()]) from None


def _check_unpacked(source: IO[bytes], limits: Limits) -> None:
    """Refuse what would unpack into too much: a part that has more than it says is refused as it is unpacked."""
    with zipfile.ZipFile(source) as packed:
        if sum(part.file_size for part in packed.infolist()) > limits.size:
            raise LoadError([Fault.TOO_LONG.problem(limit=limits.size)])


def _rows(sheet: Any, counted: Cells) -> Iterator[SheetRow]:
    sheet.reset_dimensions()  # what a file says of its size need not be so
    merged = _Merged(sheet)
    with contextlib.closing(sheet.iter_rows()) as rows:
        for number, row in enumerate(rows, start=1):
            counted.add(len(row))
            if number > _LAST_ROW:  # rows that are left out are walked, too, and there would be no end of them
                raise LoadError([Fault.TOO_MANY_ROWS.problem(limit=_MOST_ROWS)])
            read = merged.marked(number, [_read(cell) for cell in row])
            faults = tuple((place, value) for place, value in enumerate(read) if isinstance(value, Problem))
            cells = tuple(None if isinstance(value, Problem) else value for value in read)
            if faults or any(value is not None for value in cells):
                yield SheetRow(number, cells, faults, (*_shown(row),), (*_days(row),))


def _shown(row: Sequence[Any]) -> Iterator[tuple[int, str]]:
    for place, cell in enumerate(row):
        if isinstance(cell.value, int | float) and (words := shown_beside(cell.number_format, cell.value)):
            yield place, words


def _days(row: Sequence[Any]) -> Iterator[int]:
    return (place for place, cell in enumerate(row) if isinstance(cell.value, datetime.date))


class _Merged:
    """The cells of a sheet that are merged with one above: a person sees its value there, and the file has none."""

    def __init__(self, sheet: Any) -> None:
        """Find what is merged over several rows; a sheet that is read row by row does not say so."""
        ranges = {(int(first), int(last), _place(left)) for left, first, last in _ranges(sheet)}
        self._waiting = sorted((found for found in ranges if found[0] < found[1]), reverse=True)
        self._open: list[tuple[int, int]] = []

    def marked(self, number: int, read: list[Cell | Problem]) -> list[Cell | Problem]:
        """Give the cells of the next row; a problem stands where the value of a cell above may hold or not."""
        self._open = [(last, place) for last, place in self._open if number <= last]
        if any(value is not None for value in read):
            for _, place in self._open:
                read += [None] * (place + 1 - len(read))
                read[place] = Fault.MERGED_CELL.problem() if read[place] is None else read[place]
        while self._waiting and self._waiting[-1][0] <= number:
            first, last, place = self._waiting.pop()
            if first == number and read[place : place + 1] not in ([], [None]):
                self._open.append((last, place))
        return read


_RANGE: Final = re.compile(rb'<(?:\w+:)?mergeCell\s[^<>]{0,80}?ref="([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})"')
_PIECE: Final = 1 << 20
_LONGEST_RANGE: Final = 200


def _ranges(sheet: Any) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Read the ranges of merged cells out of the text of a sheet, piece by piece; one may be cut, and is met again."""
    with sheet._get_source() as source:  # noqa: SLF001  there is no other way to it but to hold the whole sheet
        rest = b""
        while piece := source.read(_PIECE):
            yield from _RANGE.findall(rest + piece)
            rest = piece[-_LONGEST_RANGE:]


def _place(letters: bytes) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + letter - ord("A") + 1
    return place - 1


def _read(cell: Any) -> Cell | Problem:
    value = cell.value
    if value is None:
        return None
    if cell.data_type in {"f", "e"}:
        return Fault.COMPUTED_CELL.problem()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, str):
        return unescaped(value) or None
    if isinstance(value, int | float):
        return _number(value, cell.number_format)
    return _day(value, cell.number_format)


def _number(value: float, form: str) -> Cell | Problem:
    """The shortest decimal that a number of a sheet can mean, at the scale of its format."""
    if shown_beside(form, value) is None:
        return Fault.SHOWN_OTHERWISE.problem()
    number = Decimal(repr(value))
    if not number.is_finite() or len(number.normalize().as_tuple().digits) > _DIGITS:
        return Fault.INEXACT_NUMBER.problem()
    plain = Decimal(f"{number.normalize():f}")
    match = re.search(r"0\.(0+)(?![0#])", form.split(";", maxsplit=1)[0])
    scale = len(match[1]) if match else 0
    own = max(0, -int(plain.as_tuple().exponent))
    found = plain.quantize(Decimal(1).scaleb(-max(scale, own)))
    return int(found) if isinstance(value, int) and scale == 0 else found or abs(found)


def _day(value: Any, form: str) -> Cell | Problem:
    """A whole day of a sheet is one only if the sheet shows it as one: many a program makes 2017-08 the first of it."""
    if isinstance(value, datetime.time):
        return value.isoformat(timespec="minutes")
    if not isinstance(value, datetime.date):
        return Fault.COMPUTED_CELL.problem()
    shown = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", form.lower())
    if not ("d" in shown and "m" in shown and "y" in shown):
        return Fault.DAY_NOT_SHOWN.problem()
    whole = value.date() if isinstance(value, datetime.datetime) else value
    at_midnight = not isinstance(value, datetime.datetime) or value.time() == datetime.time()
    return whole.isoformat() if at_midnight else Fault.DAY_NOT_SHOWN.problem()
