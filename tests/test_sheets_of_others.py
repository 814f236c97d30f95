"""A ministry's workbook, as such workbooks are: merged heads, totals, notes, and formats that say more."""

import datetime
import json

import openpyxl
import pytest

from assetrecovery import loads
from assetrecovery.tables import SheetMapping, load_mapped, load_tables
from assetrecovery.tables.number_formats import shown_beside

MAPPING = {
    "kind": "return",
    "document": "register-2024",
    "title": {"en": "Register of recovered assets"},
    "heading_row": 4,
    "id_from": "No.",
    "id_prefix": "m",
    "blanks": ["TBC"],
    "rows_not_read": ["Sub-total", "合计", "Note: provisional"],
    "columns": [
        {"heading": "案件 Matter", "reads": "text", "to": "/title"},
        {
            "heading": "国家 Country",
            "reads": "name",
            "kinds": ["jurisdiction"],
            "to": "/participants/0/actor",
            "beside": [{"to": "/participants/0/roles/0", "value": "origin"}],
        },
        {
            "heading": "日期 Date",
            "reads": "date",
            "forms": ["year", "named_month_year", "day_named_month_year", "chinese"],
            "to": "/events/0/on",
            "beside": [{"to": "/events/0/kind", "value": "transferred"}],
        },
        {
            "heading": "Amount",
            "reads": "sum",
            "to": "/amounts/0",
            "decimal_mark": "point",
            "group_mark": "comma",
            "units": [{"word": "m", "factor": "1000000"}],
            "words": [{"word": "US$", "means": "USD"}, {"word": "€", "means": "EUR"}, {"word": "美元", "means": "USD"}],
            "currency_from": "Cur.",
            "beside": [{"to": "/amounts/0/key", "value": "a1"}, {"to": "/amounts/0/stage", "value": "transferred"}],
        },
        {"heading": "Cur.", "reads": "currency", "words": [{"word": "美元", "means": "USD"}]},
    ],
}


def workbook(folder, *rows, name="register.xlsx"):
    """A register with a title and a row of heads of heads, both merged; a cell with a format of its own is a pair."""
    book = openpyxl.Workbook()
    sheet = book.active
    for cells, text in (("A1:E1", "追回资产登记表 Register of recovered assets"), ("D3:E3", "Returned")):
        sheet.merge_cells(cells)
        sheet[cells.split(":")[0]] = text
    for place, heading in enumerate(("No.", "国家 Country", "案件 Matter", "日期 Date", "Amount", "Cur."), start=1):
        sheet.cell(4, place, heading)
    for number, row in enumerate(rows, start=5):
        for place, given in enumerate(row, start=1):
            value, form = given if isinstance(given, tuple) else (given, "General")
            cell = sheet.cell(number, place, value)
            cell.number_format = cell.number_format if form == "General" else form
    book.save(folder / name)
    return folder / name


def read(folder, *rows):
    reading = load_mapped(workbook(folder, *rows), loads(json.dumps(MAPPING), SheetMapping))
    found = {
        record.id: ([str(event.on) for event in record.events], [str(amount.money) for amount in record.amounts])
        for record in reading.value.returns.values()
    }
    return found, [(f"{each.column}{each.row}", each.code) for each in reading.findings], reading


def test_a_register_is_read_as_a_person_reads_it(tmp_path):
    """Chinese dates, days of the sheet, named months, sums in words and in formats: each is what the page shows."""
    found, findings, reading = read(
        tmp_path,
        (1, "尼日利亚", "Lantern I", "2017年12月", "USD 321,000,000"),
        (
            2,
            "Republic of Korea",
            "Lantern II",
            (datetime.date(2020, 12, 16), "dd/mm/yyyy"),
            (26600000, "#,##0"),
            "美元",
        ),
        (3, "秘鲁", "Lantern III", "16-Dec-2020", (1250000.5, "_-[$€-2]\\ * #,##0.00_-;-[$€-2]\\ * #,##0.00_-")),
        (4, "Angola", "Lantern IV", "Dec 2005", (3.5, '0.0"m"'), "CHF"),
        ("Sub-total", None, None, None, "=SUM(E5:E8)"),
        ("合计", None, None, None, 512345678),
        (5, "Peru", "Lantern V", "TBC", (20000000, '"美元"#,##0')),
        ("Note: provisional",),
    )
    assert findings == []
    assert found == {
        "m-1": (["2017-12"], ["USD 321000000"]),
        "m-2": (["2020-12-16"], ["USD 26600000"]),
        "m-3": (["2020-12-16"], ["EUR 1250000.50"]),
        "m-4": (["2005-12"], ["CHF 3500000"]),
        "m-5": ([], ["USD 20000000"]),
    }
    left = [(f"{each.column}{each.row}", each.code) for each in reading.left_out]
    assert left == [
        ("A9", "row_not_read"),
        ("A10", "row_not_read"),
        ("D11", "said_to_be_blank"),
        ("A12", "row_not_read"),
    ]


@pytest.mark.parametrize(
    ("cell", "currency", "code"),
    [
        ((30000000, '"US$"#,##0'), "GBP", "two_currencies"),
        ((3500000, "#,##0,,"), "USD", "shown_otherwise"),
        ((3500000, '[>=1000000]0.0,,"m";0'), "USD", "shown_otherwise"),
        ((0.5, "0%"), "USD", "shown_otherwise"),
        ((30000000, "£#,##0.00"), "GBP", "shown_otherwise"),
        ((30, '0" bn"'), "USD", "shown_otherwise"),
    ],
)
def test_what_a_format_shows_is_not_overlooked(tmp_path, cell, currency, code):
    """A currency, a unit or a multiple that only the format shows is declared, or is a finding of its cell."""
    found, findings, _ = read(tmp_path, (1, "Peru", "Lantern", "2010", cell, currency))
    assert (found, findings) == ({}, [("E5", code)])


def test_a_row_of_totals_that_nobody_declared_is_no_record(tmp_path):
    """Totals are findings as long as the mapping does not say that they are no entries."""
    found, findings, _ = read(tmp_path, (1, "Peru", "Lantern", "2010"), ("Grand total", None, None, None, 5))
    assert [*found] == ["m-1"]
    assert {cell for cell, _ in findings} == {"A6", "C6", "E6"}


def test_in_our_own_tables_a_currency_stands_in_its_column(tmp_path):
    """A sum in a table of ours that is formatted as dollars is a finding, a share that is shown as per cent is not."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "amounts"
    sheet.append(["record", "key", "stage", "money_amount", "money_currency"])
    sheet.append(["r-1", "a1", "transferred", 5, "EUR"])
    sheet["D2"].number_format = "$#,##0"
    book.create_sheet("returns").append(["id", "title_en"])
    book["returns"].append(["r-1", "A"])
    book.save(tmp_path / "own.xlsx")
    findings = load_tables(tmp_path / "own.xlsx").findings
    assert ("amounts", "D2", "shown_otherwise") in [
        (each.sheet, f"{each.column}{each.row}", each.code) for each in findings
    ]


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("General", ""),
        ("0", ""),
        ("#,##0.00", ""),
        ("# ##0,00", ""),
        ("@", ""),
        ("0.00E+00", ""),
        ("[Red]-#,##0;[Blue]#,##0", ""),
        ("#,##0_);(#,##0)", ""),
        ('_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', "$"),
        ("[$USD] #,##0.00", "USD"),
        ("[$-409]#,##0.00", ""),
        ("[$¥-804]#,##0.00", "¥"),
        ('#,##0.00"元"', "元"),
        ("#,##0.00元", "元"),
        ('0.0" million"', "million"),
        ("0.0%", "%"),
        ("#,##0,", None),
        ('0.0,,"m"', None),
        ('[>=1000]0"k";0', None),  # 5 is shown as "5", and is not 5,000
        ('[>=1000]0"k";0"k"', "k"),
        ('"a [>=1000]";0', "a [>=1000]"),
    ],
)
def test_formats_show_what_they_show(form, words):
    """What a format writes beside a number is found, and room, colours and signs are not taken for words."""
    assert shown_beside(form, 1) == words


@pytest.mark.parametrize(
    ("form", "positive", "negative", "nought"),
    [
        ('"EUR" 0', "EUR", "EUR", "EUR"),
        ('"EUR" 0;"USD" 0', "EUR", "USD", "EUR"),
        ('0.0"m";-0.0"m";"nil"', "m", "m", "nil"),
        ('#,##0;(#,##0);"–";@" (note)"', "", "", "–"),
        ('0;0" loss"', "", "loss", ""),
    ],
)
def test_a_number_is_shown_by_the_section_of_its_sign(form, positive, negative, nought):
    """What a format writes beside a loss, beside nothing or beside a text is not beside a gain."""
    assert (positive, negative, nought) == tuple(shown_beside(form, number) for number in (3.5, -3.5, 0))
