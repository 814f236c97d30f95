"""Workbooks in LibreOffice: what it shows is what was written, and what it saves is read back whole.

It is no part of the library, and no package of Python: `python3 dev.py elsewhere` looks for `soffice`, and without it
these tests say so and are left out. docs/testing.md says what brings it.
"""

import csv
import io
import os
import re
import shutil
import subprocess
import tempfile
import zipfile
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assetrecovery import Bundle, Person, bundled
from assetrecovery.records import RecordKind
from assetrecovery.strategies import bundles, return_bundles
from assetrecovery.tables import dump_tables, dump_template, load_tables, tables, to_csv
from assetrecovery.tables.separated import unguarded
from tests.laws import each, reaches

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = [
    pytest.mark.skipif("ASSETRECOVERY_ELSEWHERE" not in os.environ, reason="LibreOffice is for `dev.py elsewhere`"),
    pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed: workbooks were not opened in it"),
]

AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
"""Commas, quotation marks, UTF-8, from the first line on, cells as they are shown; every sheet a file of its own."""
AS_WORKBOOK = "xlsx:Calc MS Excel 2007 XML"
ACTIVE = ("=cmd|'/c calc'!A1", "=1+1", "+1+1", "@SUM(A1)", "-2-3", "'tis", "2017-08", "1e5", "007", "TRUE", "1,5", "½")
LANGUAGES = (None, "en", "zh")


@pytest.fixture(name="converted", scope="module")
def _converted(tmp_path_factory):
    """Have LibreOffice write files in another format, without a window and as a user that nobody was before."""
    home = tmp_path_factory.mktemp("user")

    def converted(form, *sources):
        folder = tmp_path_factory.mktemp("saved")
        user = f"-env:UserInstallation={home.as_uri()}"
        command = [SOFFICE, "--headless", user, "--convert-to", form, "--outdir", folder, *sources]
        subprocess.run([*map(str, command)], check=True, capture_output=True, timeout=900)
        return folder

    return converted


def written(folder, bundle, language=None, name="tables"):
    path = folder / f"{name}-{language}.xlsx"
    dump_tables(bundle, path, language=language)
    return path


def by_id(bundle):
    return {record.id: record for record in bundle.records}


@pytest.mark.parametrize("name", ["returns", "wg2-11"])
def test_every_cell_is_shown_as_it_was_written(tmp_path, converted, name):
    """Each sheet that LibreOffice saves as comma-separated values has our rows, cell by cell, and a number is equal."""
    folder = converted(AS_CSV, written(tmp_path, bundled(name)))
    compared = 0
    for table in tables(bundled(name)).values():
        if not table.rows:
            continue
        ours = [*csv.reader(io.StringIO(to_csv(table)))]
        with (folder / f"tables-None-{table.name}.csv").open(encoding="utf-8", newline="") as text:
            theirs = [*csv.reader(text)]
        assert len(ours) == len(theirs)
        for mine, other in zip(ours, theirs, strict=True):
            wide = [*other, *[""] * (len(mine) - len(other))]
            differing = [pair for pair in zip(map(unguarded, mine), wide, strict=True) if pair[0] != pair[1]]
            assert [] == [(one, two) for one, two in differing if Decimal(one) != Decimal(two)]
            compared += len(mine)
    assert compared > 15_000


@pytest.mark.parametrize("form", [AS_WORKBOOK, "ods"])
def test_what_it_saves_is_read_back_whole(tmp_path, converted, form):
    """Records come back equal, whatever language headed them, from a workbook that LibreOffice opened and saved."""
    written_ = [written(tmp_path, bundled("returns"), language) for language in LANGUAGES]
    folder = converted(form, *written_)
    if form == "ods":
        folder = converted(AS_WORKBOOK, *folder.iterdir())
    for path in written_:
        reading = load_tables(folder / path.name, base=bundled("returns").base)
        assert ((), ()) == (reading.findings, reading.left_out)
        assert by_id(bundled("returns")) == by_id(reading.value)


@reaches(records=100)
@settings(max_examples=4, suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow])
@given(st.lists(st.one_of(bundles(), return_bundles()), min_size=4, max_size=4))
def test_whatever_is_drawn_comes_back_from_it(converted, found):
    """Bundles of every shape are the same after LibreOffice saved their tables."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [written(Path(folder), bundle, name=f"drawn-{number}") for number, bundle in enumerate(found)]
        saved = converted(AS_WORKBOOK, *paths)
    for bundle, path in zip(found, paths, strict=True):
        reading = load_tables(saved / path.name, base=bundle.base)
        assert () == reading.findings
        assert by_id(bundle) == by_id(reading.value)
        for _ in each("records", bundle.records):
            pass


def test_a_text_is_a_text_whatever_it_begins_with(tmp_path, converted):
    """No cell of ours is a formula, a number or a date there, not even one that LibreOffice would make one if typed."""
    people = Bundle(records=tuple(Person(id=f"p-{number}", name=text) for number, text in enumerate(ACTIVE)))
    folder = converted("ods", written(tmp_path, people))
    with zipfile.ZipFile(folder / "tables-None.ods") as packed:
        content = packed.read("content.xml").decode()
    assert "table:formula" not in content
    assert {"string"} == {*re.findall('office:value-type="([a-z]+)"', content.split('table:name="persons"')[1])}
    back = load_tables(converted(AS_WORKBOOK, folder / "tables-None.ods") / "tables-None.xlsx")
    assert people == back.value


@pytest.mark.parametrize("language", ["en", "zh"])
def test_drop_downs_and_notes_of_a_template_are_kept(tmp_path, converted, language):
    """Every list to choose from still has its codes after LibreOffice saved a template, and every note its words."""
    # That headings stay in sight is not asked: without a window LibreOffice has no view, and keeps nothing of one.
    kinds = [RecordKind.RETURN, RecordKind.MEETING]
    for kind in kinds:
        dump_template(kind, tmp_path / f"{kind.code}.xlsx", language=language)
    folder = converted(AS_WORKBOOK, *(tmp_path / f"{kind.code}.xlsx" for kind in kinds))
    for kind in kinds:
        ours, theirs = (openpyxl.load_workbook(path / f"{kind.code}.xlsx") for path in (tmp_path, folder))
        assert ours.sheetnames == theirs.sheetnames
        for name in ours.sheetnames:
            assert choices(ours, name) == choices(theirs, name)
            assert notes(ours[name]) == notes(theirs[name])
        assert any(choices(theirs, name) for name in theirs.sheetnames)


def choices(book, name):
    """By column, the codes that a list offers in its second row."""
    found = {}
    for validation in book[name].data_validations.dataValidation:
        if validation.type != "list":
            continue
        sheet, offered = validation.formula1.replace("$", "").split("!")
        codes = [cell.value for (cell,) in book[sheet.strip("'")][offered]]
        for cells in validation.sqref.ranges:
            found |= dict.fromkeys(range(cells.min_col, cells.max_col + 1), codes)
    return found


def notes(sheet):
    """What stands above the columns, with the notes on it."""
    return [(cell.value, cell.comment.text if cell.comment else None) for cell in sheet[1]]
