"""Files of tables: written whole or not at all, told of as they grow, and read within limits."""

import io
import itertools
import re
import zipfile
from pathlib import Path

import openpyxl
import pytest

from assetrecovery import Bundle, Document, InvalidError, LoadError, Person, Text, bundled
from assetrecovery.commands.progress import Bar
from assetrecovery.serialization import Limits
from assetrecovery.sources import DocumentKind
from assetrecovery.tables import dump_tables, load_tables, rows_of_csv, tables
from assetrecovery.tables.separated import LIMIT
from assetrecovery.values import SaveError

RETURNS = bundled("returns")
SMALL = Bundle(records=(Person(id="p-1", name="A"), Person(id="p-2", name="B")))


def test_a_table_that_is_asked_for_is_that_of_the_whole():
    """Each table alone has the rows that it has among all of them, and two together have theirs."""
    for bundle in (RETURNS, bundled("wg2-11")):
        whole = tables(bundle)
        assert [name for name in whole if tables(bundle, name)[name].rows != whole[name].rows] == []
    assert {name: len(table.rows) for name, table in tables(RETURNS, "texts", "amounts").items()} == {
        "texts": len(tables(RETURNS)["texts"].rows),
        "amounts": len(tables(RETURNS)["amounts"].rows),
    }


def content(path):
    return {each.name: each.read_bytes() for each in path.iterdir()} if path.is_dir() else path.read_bytes()


@pytest.mark.parametrize("name", ["tables", "tables.xlsx"])
def test_what_cannot_be_written_leaves_the_old_files(tmp_path, monkeypatch, name):
    """A fault half-way, ours or the disk's, leaves every old file as it was, and nothing beside them."""
    target = tmp_path / name
    dump_tables(SMALL, target)
    before = content(target)
    too_long = Bundle(records=(*SMALL.records, Person(id="p-3", name="a" * LIMIT)))
    with pytest.raises(InvalidError):
        dump_tables(too_long, target)
    monkeypatch.setattr("assetrecovery.files.saving.os.fsync", lambda _: fail())
    with pytest.raises(SaveError) as caught:
        dump_tables(RETURNS, target)
    assert (caught.value.code, content(target)) == ("cannot_save", before)
    assert [each.name for each in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("number", range(1, 9))
def test_a_folder_is_all_new_or_all_old(tmp_path, monkeypatch, number):
    """Whichever file cannot take its place, or be put aside, every file is as it was, and none is left beside them."""
    target = tmp_path / "tables"
    dump_tables(SMALL, target)
    before = content(target)
    more = Bundle(
        records=(Person(id="p-3", name="C"), Document(id="d-1", kind=DocumentKind.REPORT, title=Text(en="A file")))
    )
    moved = itertools.count(1)

    def sometimes(move):
        return lambda *places: fail() if next(moved) == number else move(*places)

    for name in ("replace", "rename"):
        monkeypatch.setattr(Path, name, sometimes(getattr(Path, name)))
    if number <= 5:  # two old files are put aside, and three new ones take their places
        with pytest.raises(SaveError):
            dump_tables(more, target)
        assert before == content(target)
    else:
        dump_tables(more, target)
        assert {"persons.csv", "documents.csv", "csv-metadata.json"} == set(content(target))


def test_an_old_file_that_cannot_be_taken_away_keeps_nothing_from_being_saved(tmp_path, monkeypatch):
    """Where all files are new, nobody is told that they are as they were."""
    dump_tables(SMALL, tmp_path / "tables")
    before = content(tmp_path / "tables")
    monkeypatch.setattr(Path, "unlink", lambda _, **given: None if given else fail())
    dump_tables(Bundle(records=(Person(id="p-3", name="C"),)), tmp_path / "tables")
    assert before["persons.csv"] != content(tmp_path / "tables")["persons.csv"]


def test_a_folder_in_the_place_of_a_file_is_let_be(tmp_path):
    """Somebody's folder that has the name of a table is a reason, and stays with what is in it."""
    (tmp_path / "tables" / "persons.csv").mkdir(parents=True)
    (tmp_path / "tables" / "persons.csv" / "mine").write_text("kept", encoding="utf-8")
    with pytest.raises(SaveError):
        dump_tables(SMALL, tmp_path / "tables")
    assert ["persons.csv"] == [each.name for each in (tmp_path / "tables").iterdir()]
    assert (tmp_path / "tables" / "persons.csv" / "mine").read_text(encoding="utf-8") == "kept"


def test_a_workbook_does_not_tell_when_it_was_written(tmp_path):
    """No part of a workbook and no property of it has a day, so that the same records give the same bytes tomorrow."""
    dump_tables(SMALL, tmp_path / "tables.xlsx")
    with zipfile.ZipFile(tmp_path / "tables.xlsx") as packed:
        assert {(2000, 1, 1, 0, 0, 0)} == {part.date_time for part in packed.infolist()}
        assert ["2000-01-01T00:00:00Z"] * 2 == re.findall(
            "20[0-9-]{8}T[0-9:]{8}Z", f"{packed.read('docProps/core.xml')}"
        )


def fail():
    raise OSError


@pytest.mark.parametrize("name", ["file/tables", "file/tables.xlsx", "file"])
def test_a_place_that_cannot_be_is_said(tmp_path, name):
    """What stands where a folder should be is a reason in both languages, and no traceback."""
    (tmp_path / "file").write_text("here already", encoding="utf-8")
    with pytest.raises(SaveError):
        dump_tables(SMALL, tmp_path / name)
    assert (tmp_path / "file").read_text(encoding="utf-8") == "here already"


@pytest.mark.parametrize("name", ["tables", "tables.xlsx"])
def test_rows_are_told_as_they_are_written(tmp_path, monkeypatch, name):
    """Progress rises from some rows to all, and names how many there are."""
    monkeypatch.setattr("assetrecovery.tables.filing._STEP", 10)
    told = []
    found = [table for table in tables(RETURNS, "amounts", "returns").values() if table.rows]
    dump_tables(found, tmp_path / name, progress=lambda done, size: told.append((done, size)))
    rows = sum(len(table.rows) for table in found)
    assert told == [(done, rows) for done in range(10, rows + 1, 10)]


def test_the_bar_of_a_terminal_counts_rows():
    """What a terminal shows while a table grows are its rows, and how many of them there are."""
    times = iter([0.0, 1.0])
    bar = Bar(terminal := io.StringIO(), lambda: next(times), unit=1, name="rows")
    bar(2000, 8000)
    assert "25 %" in terminal.getvalue()
    assert "2,000 / 8,000 rows" in terminal.getvalue()


# ── limits ───────────────────────────────────────────────────────────────────────────────────────


def workbook(tmp_path, change=lambda text: text):
    """A workbook of one sheet, whose description somebody changed by hand."""
    book = openpyxl.Workbook()
    book.active.title = "persons"
    book.active.append(["id", "name"])
    book.active.append(["p-1", "A"])
    made = io.BytesIO()
    book.save(made)
    target = tmp_path / "made.xlsx"
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as changed:
        for part in source.infolist():
            text = source.read(part)
            changed.writestr(part.filename, change(text) if "sheet1" in part.filename else text)
    return target


def refused(path, **limits):
    with pytest.raises(LoadError) as caught:
        load_tables(path, limits=Limits(**limits) if limits else None)
    return caught.value.code


def test_a_workbook_is_measured_before_it_is_unpacked(tmp_path):
    """Ten kilobytes that would become ten megabytes are refused by what the archive says of itself."""
    path = workbook(tmp_path, lambda text: text.replace(b"<sheetData>", b"<sheetData>" + b" " * 10_000_000))
    assert path.stat().st_size < 20_000
    assert refused(path, size=1_000_000) == "too_long"
    assert load_tables(path).value.persons["p-1"].name == "A"


def test_an_archive_that_lies_is_no_workbook(tmp_path):
    """What has more in it than its archive says is not read."""
    path = workbook(tmp_path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as packed:
        next(part for part in packed.infolist() if "sheet1" in part.filename).file_size = 100
        packed.writestr("more", b"")
    assert refused(path) == "not_a_workbook"


def test_a_row_beyond_the_last_is_not_waited_for(tmp_path):
    """A row that no sheet can have is refused, though walking there takes no memory."""
    far = workbook(tmp_path, lambda text: text.replace(b'<row r="2"', b'<row r="99999999999"'))
    assert refused(far, items=10_000_000) == "too_many_rows"
    assert refused(far, items=1000) == "too_many_cells"


def test_cells_are_counted(tmp_path):
    """A cell far to the right makes a row as wide, and rows are only walked as far as their cells are allowed."""
    wide = workbook(tmp_path, lambda text: text.replace(b'r="B2"', b'r="ZZZ2"'))
    assert refused(wide, items=10_000) == "too_many_cells"
    lines_ = "id,name\n" + "p,A\n" * 10
    with pytest.raises(LoadError) as caught:
        rows_of_csv("persons", lines_, limits=Limits(items=20))
    assert caught.value.code == "too_many_cells"
    with pytest.raises(LoadError):
        rows_of_csv("persons", "\n" * 30, limits=Limits(items=20))
    assert len(rows_of_csv("persons", lines_, limits=Limits(items=22)).rows) == 11


@pytest.mark.parametrize("name", ["persons.csv", "folder"])
def test_a_folder_is_within_its_limits_too(tmp_path, name):
    """A file of comma-separated values has no more bytes than the limits allow."""
    dump_tables(SMALL, tmp_path / "folder")
    path = tmp_path / "folder" if name == "folder" else tmp_path / "folder" / name
    assert refused(path, size=10) == "too_long"
    assert len(load_tables(path).value.records) == 2
