"""Tables as files: a workbook, or a folder of comma-separated values with their description; and templates of them."""

import contextlib
import io
import json
import os
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path
from typing import Final, TextIO

from assetrecovery.bundle import Bundle
from assetrecovery.data import reference_data
from assetrecovery.files.opening import read_bytes
from assetrecovery.files.saving import saving_together, write_bytes
from assetrecovery.files.streams import Progress
from assetrecovery.records import RecordKind, class_of
from assetrecovery.serialization.limits import Limits, within
from assetrecovery.serialization.signatures import no_text
from assetrecovery.tables.flat import Table, check_table, tables
from assetrecovery.tables.layouts import OTHER_WORDINGS, TEXTS, TableLayout, name_of, reachable, table_layouts
from assetrecovery.tables.reading import BESIDE, read_rows
from assetrecovery.tables.separated import check_language, csv_metadata, rows_of_csv, write_csv
from assetrecovery.tables.sheets import TABLE_LIMITS, CellProblem, SheetRows, TableReading, at_cell
from assetrecovery.tables.workbooks import note_on, read_workbook, write_workbook
from assetrecovery.values.errors import Fault, LoadError, SaveError, refuse
from assetrecovery.values.errors import found as found_kind
from assetrecovery.values.given import several
from assetrecovery.values.languages import Language, Words
from assetrecovery.values.shorthand import coded

__all__ = ["dump_tables", "dump_template", "load_tables"]

_WORKBOOK = ".xlsx"
_SEPARATED = ".csv"
_DESCRIPTION = "csv-metadata.json"
_MARK = "\ufeff"
"""At the head of a file of comma-separated values: without it some spreadsheets take Chinese for another encoding."""


_A_PATH: Final = Words("a path", "路径")


def dump_tables(
    content: Bundle | Iterable[Table],
    target: str | os.PathLike[str],
    *,
    language: Language | None = None,
    progress: Progress | None = None,
) -> None:
    """Write the tables of a bundle that have rows, with headings in a language, or the names of the columns.

    A target that ends in `.xlsx` becomes a workbook; raises `MissingExtraError` without the extra `xlsx`. Any other
    becomes a folder with a file of comma-separated values for each table, and `csv-metadata.json`, which describes
    them. Raises `InvalidError` for what such a file cannot hold, and `SaveError` (`cannot_save`); the
    files of a folder take the places of old ones together, or none does. How many rows are done, and of how many, is
    told to `progress`.
    """
    check_language(language)
    found = [*tables(content).values()] if isinstance(content, Bundle) else [*several(content, "/content")]
    for place, one in enumerate(found):
        check_table(one, f"/content/{place}")
    shown = [table for table in found if len(table.rows)]
    _write(shown, path_of(target, "/target"), language, empty=False, told=_Told(shown, progress))


def dump_template(kind: RecordKind | str, target: str | os.PathLike[str], *, language: Language = "en") -> None:
    """Write the empty tables in which records of one kind can be filled in, as `dump_tables` writes full ones.

    In a workbook, codes are chosen from a list, and a note above each column says in both languages what may stand
    there; in a folder, `guide.csv` says it. `load_tables` reads what was filled in.
    """
    check_language(language)
    found = [Table(layout=layout) for layout in template_layouts(coded(RecordKind, kind))]
    _write(found, path_of(target, "/target"), language, empty=True, told=None)


def path_of(given: str | os.PathLike[str], path: str) -> Path:
    """Take a path; raises `InvalidError` (`wrong_type`) for anything else, and for what is open."""
    if isinstance(given, str | os.PathLike):
        return Path(given)
    raise refuse(Fault.WRONG_TYPE, path, expected=_A_PATH, found=found_kind(given), hint="")


def template_layouts(kind: RecordKind) -> Iterator[TableLayout]:
    """The tables that records of one kind have rows in."""
    cls = class_of(kind)
    names = [name_of(cls), *(name_of(child.cls) for child in reachable(cls)), TEXTS, OTHER_WORDINGS]
    ordered = [name for name in table_layouts() if name in set(names)]
    yield from (table_layouts()[name] for name in ordered)


class _Told:
    """Counts rows, and tells of them now and then."""

    def __init__(self, found: Iterable[Table], progress: Progress | None) -> None:
        self._progress = progress
        self._size = sum(len(table.rows) for table in found)
        self._done = 0

    def __call__(self) -> None:
        self._done += 1
        if self._progress is not None and self._done % _STEP == 0:
            self._progress(self._done, self._size)


_STEP: Final = 1000
"""Rows between two tellings."""


def _write(
    found: list[Table], target: Path, language: Language | None, *, empty: bool, told: Callable[[], object] | None
) -> None:
    if target.suffix.lower() == _WORKBOOK:
        # An archive that was cut short would still be closed, by writing to a file that is gone; so it is made first.
        made = io.BytesIO()
        write_workbook(found, made, language, empty=empty, told=told)
        write_bytes(target, made.getvalue())
        return
    with _folder(target) as file:
        for table in found:
            with file(f"{table.name}{_SEPARATED}") as text:
                text.write(_MARK)
                write_csv(table, text, language, told)
        if empty:
            with file(f"guide{_SEPARATED}") as text:
                text.write(_MARK + _guide(found))
        with file(_DESCRIPTION) as text:
            text.write(csv_metadata([table.name for table in found]))


@contextlib.contextmanager
def _folder(target: Path) -> Generator[Callable[[str], contextlib.AbstractContextManager[TextIO]]]:
    """Files of a folder that take their places together; without them the folder does not come to be."""
    with contextlib.ExitStack() as kept:
        if not target.exists():
            kept.push(lambda *error: _leave(target) if error[0] else None)
        try:
            target.mkdir(parents=True, exist_ok=True)
        except (OSError, ValueError) as error:  # half of a surrogate pair and a null character are ValueErrors
            raise SaveError([Fault.CANNOT_SAVE.problem()]) from error
        opened = kept.enter_context(saving_together())

        @contextlib.contextmanager
        def file(name: str) -> Generator[TextIO]:
            with opened(target / name) as stream:
                text = io.TextIOWrapper(stream, encoding="utf-8", newline="")
                yield text
                text.flush()
                text.detach()

        yield file


def _leave(folder: Path) -> None:
    """Take away a folder that stayed empty."""
    with contextlib.suppress(OSError, ValueError):
        folder.rmdir()


def _guide(found: Iterable[Table]) -> str:
    lines = ["table · 表,column · 列,English,中文"]
    for table in found:
        for column in table.columns:
            notes = ('"' + note_on(column, language).replace('"', '""') + '"' for language in ("en", "zh"))
            lines.append(",".join((table.name, column.name, *notes)))
    return "\r\n".join(lines) + "\r\n"


def load_tables(
    source: str | os.PathLike[str], *, base: Bundle | None = None, limits: Limits | None = None
) -> TableReading[Bundle]:
    """Read a workbook, a folder of comma-separated values or one such file, over the reference data or another base.

    Nothing is raised for what is wrong inside: `findings` says it, cell by cell, and `expect` raises it. Raises
    `LoadError` if the source cannot be opened, is no such file, or is beyond a limit: of `size`, bytes when unpacked,
    256 MiB unless others are given, and of `items`, which are cells, five million.
    """
    path = path_of(source, "/source")
    sheets = load_sheets(path, within(limits, TABLE_LIMITS))
    reading = read_rows(sheets, base=reference_data() if base is None else base)
    return reading._replace(left_out=tuple(_not_described(path)))


def load_sheets(path: Path, limits: Limits = TABLE_LIMITS) -> tuple[SheetRows, ...]:
    """Read the cells of a workbook, a folder or a file as they are."""
    if path.is_dir():
        described = _described(path)
        files = sorted(path.glob(f"*{_SEPARATED}"))
        return tuple(_separated(file, limits) for file in files if described is None or file.name in described)
    return read_workbook(path, limits) if path.suffix.lower() == _WORKBOOK else (_separated(path, limits),)


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


def _separated(path: Path, limits: Limits) -> SheetRows:
    try:
        text = read_bytes(path, limits.size).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LoadError([no_text(error.object)]) from None
    return rows_of_csv(path.stem, text, limits=limits)
