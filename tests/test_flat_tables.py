"""Records as tables, and tables as records."""

import csv
import datetime
import io
import json
import re
import typing
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assetrecovery import (
    AmountStage,
    Bundle,
    Citation,
    InvalidError,
    LoadError,
    Person,
    RecordKind,
    Return,
    Text,
    bundled,
    dumps,
    loads,
)
from assetrecovery.records import class_of, kind_of
from assetrecovery.strategies import bundles, lines, return_bundles
from assetrecovery.tables import (
    ColumnMapping,
    DateForm,
    DigitMark,
    MappedForm,
    SheetMapping,
    SheetRows,
    csv_metadata,
    dump_tables,
    dump_template,
    load_mapped,
    load_tables,
    read_mapped,
    read_rows,
    reconciliation_tables,
    table_layouts,
    tables,
    to_csv,
    to_markdown,
)
from assetrecovery.tables.cells import joined, parted
from assetrecovery.tables.columns import expansion
from assetrecovery.tables.declared import date_in, sum_in
from assetrecovery.tables.flat import Table, rows_of_plain
from assetrecovery.tables.layouts import entry_classes
from assetrecovery.tables.reading import gathered_from
from assetrecovery.tables.separated import guarded, rows_of_csv, unguarded
from assetrecovery.tables.sheets import SheetRow
from assetrecovery.tables.workbooks import read_workbook, write_workbook
from assetrecovery.values import MissingExtraError
from assetrecovery.values.shapes import fields_of, is_id, is_open_list, is_term_list, is_tuple
from tests.filled import sample
from tests.laws import each, reached, reaches

FEW = settings(max_examples=15)
_WORDING = {"en": "b", "zh": "乙", "fr": "c; d\\", "derived": ["en"]}


def sheets_of(found):
    """What a program would hand over: the rows of every table under the names of its columns."""
    for table in found:
        head = SheetRow(1, tuple(column.name for column in table.columns))
        yield SheetRows(table.name, (head, *(SheetRow(number, row) for number, row in enumerate(table.rows, 2))))


def by_kind(records):
    order = list(RecordKind)
    return tuple(sorted(records, key=lambda record: order.index(kind_of(record))))


def assert_same(reading, bundle):
    assert reading.findings == ()
    assert reading.value.records == by_kind(bundle.records)
    assert [dumps(record) for record in reading.value.records] == [dumps(one) for one in by_kind(bundle.records)]


# ── nothing is forgotten ─────────────────────────────────────────────────────────────────────────


def brimful(hint, owner, name):  # noqa: PLR0911  one return a sort of type
    """Plain data of a type with everything in it that may be there, and two of whatever there may be several of."""
    if is_tuple(hint):
        return [brimful(typing.get_args(hint)[0], owner, name) for _ in range(2)]
    if hint is Text:
        return dict(_WORDING)
    if is_open_list(hint):
        return {"code": "x-local", "text": dict(_WORDING)}
    if is_term_list(hint):
        return list(hint)[-1].code
    if is_id(hint):
        return f"{owner.__name__}-{name}".lower()
    if isinstance(hint, type) and hasattr(hint, "__attrs_attrs__") and not hasattr(hint, "parse"):
        return {shape.name: brimful(shape.type, hint, shape.name) for shape in fields_of(hint)}
    value = sample(hint, 0, owner, name)
    return value if isinstance(value, int) else f"{value:f}" if isinstance(value, Decimal) else written(value)


def written(value):
    return value.isoformat(timespec="minutes") if isinstance(value, datetime.time) else str(value)


@pytest.mark.parametrize("kind", list(RecordKind), ids=lambda kind: kind.code)
def test_no_field_of_any_class_is_lost_on_the_way_through_tables(kind):
    """A record in which every field of every class is filled comes back from its rows whole, a new field too."""
    plain = brimful(class_of(kind), class_of(kind), "whole")
    rows: dict[str, list[typing.Any]] = {}
    for name, row in rows_of_plain(class_of(kind), plain):
        rows.setdefault(name, []).append(row)
    found = [Table(layout=table_layouts()[name], rows=tuple(those)) for name, those in rows.items()]
    gathered, records = gathered_from(sheets_of(found))
    assert gathered.problems == []
    assert records == [{"type": kind.code, **plain}]


def test_what_may_be_left_out_can_be_told_from_what_is_empty():
    """A value that may be missing has a field that it cannot be without, so that its columns say it is there."""
    inner = {cls for kind in RecordKind for cls in optional_classes(class_of(kind), set())}
    assert len(inner) > 5
    for cls in inner - {Text}:
        assert any(shape.required for shape in fields_of(cls)), cls.__name__


def optional_classes(cls, seen):
    if cls in seen:
        return
    seen.add(cls)
    for shape in fields_of(cls):
        hint = typing.get_args(shape.type)[0] if is_tuple(shape.type) else shape.type
        if isinstance(hint, type) and hasattr(hint, "__attrs_attrs__") and not hasattr(hint, "parse"):
            if not is_tuple(shape.type):
                yield hint
            yield from optional_classes(hint, seen)


def test_names_and_headings_tell_columns_apart():
    """In every table the names of columns and the headings of each language differ; names fit on a sheet's tab."""
    for layout in (*table_layouts().values(), *(table.layout for table in reconciliation_tables(Bundle()).values())):
        assert re.fullmatch("[a-z_]{2,31}", layout.name)
        for heads in (
            [column.name for column in layout.columns],
            [column.heading("en") for column in layout.columns],
            [column.heading("zh") for column in layout.columns],
        ):
            assert len(set(heads)) == len(heads), layout.name
            assert all(heads)


def test_every_place_is_one_of_the_model():
    """Every class that has a table of its own is reached from a record, and no two classes share a table."""
    assert len(table_layouts()) == len(RecordKind) + len(entry_classes()) + len({"other_wordings"})
    assert {"returns", "amounts", "events", "tranches", "measures", "delegations", "recommendations"} <= {
        *table_layouts()
    }
    assert {"steps", "disputes", "explanations"} <= {*reconciliation_tables(Bundle())}
    assert expansion(Return).children


# ── round trips ──────────────────────────────────────────────────────────────────────────────────


@reaches(records=100)
@FEW
@given(st.one_of(bundles(), return_bundles()))
def test_records_come_back_from_comma_separated_values(bundle):
    """A bundle is the same after its tables were written as CSV and read, to the last letter of its file."""
    texts = {name: to_csv(table) for name, table in tables(bundle).items() if len(table.rows)}
    reading = read_rows([rows_of_csv(name, text) for name, text in texts.items()])
    assert_same(reading, bundle)
    for _ in each("records", bundle.records):
        pass


@settings(max_examples=6)
@given(st.one_of(bundles(), return_bundles()))
def test_records_come_back_from_a_workbook(bundle):
    """A bundle is the same after its tables were written as a workbook and read, to the last letter of its file."""
    target = io.BytesIO()
    write_workbook([*tables(bundle).values()], target, "zh")
    assert_same(read_rows(read_workbook(target)), bundle)


@pytest.mark.parametrize("language", [None, "en", "zh"])
def test_bundled_records_come_back_from_files(tmp_path, language):
    """What comes with the library is the same after its folder of tables was read, whatever language heads them."""
    for name in ("returns", "wg2-11"):
        dump_tables(bundled(name), tmp_path / name, language=language)
        reading = load_tables(tmp_path / name, base=bundled(name).base)
        assert_same(reading, bundled(name))
        assert reading.left_out == ()


def test_a_file_that_the_description_does_not_know_is_told_and_not_read(tmp_path):
    """A table left from another day does not come in with those of today, and is listed."""
    dump_tables(Bundle(records=(Person(id="a-b", name="A"),)), tmp_path)
    (tmp_path / "bodies.csv").write_text("id\nold\n", encoding="utf-8")
    reading = load_tables(tmp_path)
    assert [record.id for record in reading.value.records] == ["a-b"]
    assert [(each.code, each.sheet) for each in reading.left_out] == [("not_described", "bodies")]


MARKED = (st.text(min_size=1) | st.text("; \\n甲", min_size=1)).map(str.strip).map(lambda text: text or "-")


@reaches(escaped=10)
@given(st.lists(MARKED | lines(), min_size=1))
def test_several_values_in_a_cell_stay_several(parts):
    """What is joined into one cell comes apart as it was, whatever marks it holds."""
    assert parted(joined(parts)) == parts
    for part in parts:
        reached("escaped", ";" in part or "\\" in part)


@reaches(guarded=5)
@given(st.sampled_from(["", "=", "+", "-", "@", "'", "''=", "-1", "=-"]), lines())
def test_a_text_is_never_a_formula(head, tail):
    """What a spreadsheet would run has an apostrophe before it, numbers apart, and reading takes it away."""
    text = head + tail
    assert unguarded(guarded(text)) == text
    if reached("guarded", guarded(text) != text):
        assert guarded(text).startswith("'")
    else:
        assert not text.startswith(("=", "+", "@")), text
        assert not text.startswith("-") or re.fullmatch(r"-\d+(\.\d+)?", text)


def test_a_formula_stays_text_in_every_format(tmp_path):
    """=cmd in a name is a text in CSV, Markdown and a workbook, and is read back as it was."""
    evil = "=cmd|' /C calc'!A0"
    bundle = Bundle(records=(Person(id="a-b", name=evil),))
    persons = tables(bundle, "persons")["persons"]
    assert next(iter(csv.DictReader(io.StringIO(to_csv(persons)))))["name"] == f"'{evil}"
    dump_tables(bundle, tmp_path / "csv")
    assert load_tables(tmp_path / "csv").expect().records == bundle.records
    assert "=cmd\\|" in to_markdown(persons)
    dump_tables(bundle, tmp_path / "x.xlsx")
    cell = openpyxl.load_workbook(tmp_path / "x.xlsx")["persons"]["B2"]
    assert (cell.value, cell.data_type) == (evil, "s")
    assert load_tables(tmp_path / "x.xlsx").expect().records == bundle.records


def test_sums_in_markdown_are_no_formula():
    """Where a page of Markdown takes what stands between two dollars for a formula, both sums are there."""
    bundle = Bundle(records=(Person(id="a-b", name="$4 million"), Person(id="a-c", name="$5 million")))
    printed = to_markdown(tables(bundle, "persons")["persons"])
    assert "| a-b | \\$4 million |\n| a-c | \\$5 million |" in printed


def test_underscores_in_markdown_are_no_emphasis_and_codes_stay_readable():
    """What Markdown would set in italics is written out; an underscore within a code stays as it is."""
    names = {"_A_": "\\_A\\_", "sub_total|x": "sub_total\\|x", "A _b": "A \\_b"}
    bundle = Bundle(records=(Person(id=f"a-{place}", name=name) for place, name in enumerate(names)))
    lines = to_markdown(tables(bundle, "persons")["persons"]).splitlines()[2:]
    assert [f"| a-{place} | {shown} |" for place, shown in enumerate(names.values())] == lines


def test_what_no_cell_holds_is_refused_before_a_file_is_written(tmp_path):
    """A text longer than the reader of CSV takes is refused with its place, and nothing is left behind."""
    bundle = Bundle(records=(Person(id="a-b", name="A" * 131_072),))
    with pytest.raises(InvalidError) as caught:
        dump_tables(bundle, tmp_path / "out")
    assert [(problem.code, problem.path) for problem in caught.value.problems] == [
        ("too_long_for_a_cell", "/persons/0")
    ]
    assert not (tmp_path / "out").exists()


# ── what is described ────────────────────────────────────────────────────────────────────────────


def test_the_description_has_every_column_in_both_languages():
    """The metadata for CSV name each table and column, with a title in each language, its type and its separator."""
    described = {table["url"]: table for table in json.loads(csv_metadata())["tables"]}
    assert {url.removesuffix(".csv") for url in described} == {*table_layouts()}
    for layout in table_layouts().values():
        columns = described[f"{layout.name}.csv"]["tableSchema"]["columns"]
        assert [column["name"] for column in columns] == [column.name for column in layout.columns]
        assert all(column["titles"]["en"] and column["titles"]["zh"] and column["datatype"] for column in columns)
        assert [column.get("separator") == "; " for column in columns] == [column.many for column in layout.columns]


def test_dates_sort_and_sums_are_no_floats():
    """Dates are text in the order of years, months and days, and sums exact decimals at the scale of the source."""
    amounts = [*tables(bundled("returns"))["amounts"].dicts()]
    sums = [row["money_amount"] for row in amounts if row["money_amount"] is not None]
    assert len(sums) > 50
    assert all(type(each) is Decimal for each in sums)
    assert all(re.match(r"\d{4}|\.\.", row["on"]) for row in amounts if row["on"] is not None)


def test_rows_join_by_their_keys():
    """Every entry names a record that has a row, and no two entries have one place."""
    found = tables(bundled("returns"))
    ids = {row["id"] for table in found.values() if table.layout.kind for row in table.dicts()}
    for table in found.values():
        if not table.layout.kind:
            rows = [*table.dicts()]
            assert {row["record"] for row in rows} <= ids
            keys = [(row["record"], row["entry"], row.get("language")) for row in rows]
            assert len(set(keys)) == len(keys)


# ── what is wrong, by cell ───────────────────────────────────────────────────────────────────────

WRONG = [
    ("returns", "id,title_en\nr-1,A\n,B\n", "not_filled_in", (3, "A")),
    ("returns", "id,title_en\nr-1,A\nr-1,B\n", "duplicate_id", (3, "A")),
    ("returns", "id,title_en,titel\nr-1,A,\n", "unknown_column", (1, "C")),
    ("returns", "id,id,title_en\nr-1,,A\n", "repeated_column", (1, "B")),
    ("returns", "id,title_en\nr-1,A,B\n", "cell_beyond_headings", (2, "C")),
    ("returns", "id,标题：中文\nr-1,\n", "not_filled_in", (2, None)),
    ("returns", "id,title_en,last_seen\nr-1,A,2017-02-30\n", "no_such_day", (2, "C")),
    ("returns", "id,title_en,within_scope\nr-1,A,maybe\n", "unknown_code", (2, "C")),
    ("retuns", "id,title_en\nr-1,A\n", "unknown_table", (None, None)),
    ("amounts", "key,stage\na,agreed\n", "no_column_of_keys", (1, None)),
    ("amounts", "record,key,stage,bound\n,a,agreed,unstated\n", "not_filled_in", (2, "A")),
    ("amounts", "record,key,stage,bound\nr-9,a,agreed,unstated\n", "not_in_the_tables", (2, "A")),
    ("amounts", "record,entry,key,stage,bound\nr-0,/sums/0,a,agreed,unstated\n", "bad_entry_place", (2, "B")),
    ("amounts", "record,key,stage,bound\nr-0,a,agred,unstated\n", "unknown_code", (2, "C")),
    ("amounts", "record,key,stage,bound,money_amount\nr-0,a,agreed,exact,1\n", "not_filled_in", (2, None)),
    (
        "amounts",
        "record,key,stage,bound,money_amount,money_currency\nr-0,a,agreed,exact,1.2.3,USD\n",
        "bad_amount",
        (2, "E"),
    ),
    ("amounts", "record,key,stage,bound,payer\nr-0,a,agreed,unstated,nobody\n", "dangling_reference", (2, "E")),
    (
        "amounts",
        "record,key,stage,bound,citations\nr-0,a,agreed,unstated,gone: page 4\n",
        "dangling_reference",
        (2, "E"),
    ),
    ("tranche_steps", "record,status\nr-0,due\n", "bad_entry_place", (2, None)),
    ("tranche_steps", "record,entry,status\nr-0,/tranches/0/history/0,paid\n", "no_such_entry", (2, "B")),
    ("tranches", "record,entry,key,sequence\nr-0,/tranches/0,t,two\n", "wrong_type", (2, "D")),
    ("tranches", "record,entry,key\nr-0,/tranches/0,t\nr-0,/tranches/0,u\n", "repeated_place", (3, "B")),
    ("texts", "record,entry,en\nr-0,/avenues/0/text,A\n", "no_such_entry", (2, "B")),
    ("other_wordings", "record,entry,language,wording\nr-0,/title,xx-wrong,A\n", "bad_language", (2, "D")),
    ("other_wordings", "record,entry,language,wording\nr-0,/avenues,fr,A\n", "no_such_entry", (2, "B")),
]


@pytest.mark.parametrize(("name", "text", "code", "cell"), WRONG, ids=[f"{each[0]}-{each[2]}" for each in WRONG])
def test_what_is_wrong_is_said_of_its_cell(name, text, code, cell):
    """A slip in a table is one problem, of the cell it is in, by the same code as in a file, in both languages."""
    head = rows_of_csv("returns", "id,title_en\nr-0,A\n")
    reading = read_rows([head, rows_of_csv(name, text)] if name != "returns" else [rows_of_csv(name, text)])
    assert [(each.sheet, each.code, (each.row, each.column)) for each in reading.findings] == [(name, code, cell)]
    assert reading.findings[0].in_("zh") != reading.findings[0].in_("en")


def test_everything_wrong_is_said_at_once():
    """Three slips on two sheets are three problems of one reading, in the order of the sheets and their rows."""
    reading = read_rows(
        [
            rows_of_csv("returns", "id,title_en,within_scope\nr-1,A,maybe\nr-2,B,nein\n"),
            rows_of_csv("events", "record,kind,on\nr-1,signed,yesterday\n"),
        ]
    )
    assert [(each.sheet, each.row, each.code) for each in reading.findings] == [
        ("returns", 2, "unknown_code"),
        ("returns", 3, "unknown_code"),
        ("events", 2, "bad_date"),
    ]
    with pytest.raises(InvalidError) as caught:
        reading.expect()
    assert [problem.path for problem in caught.value.problems] == ["/returns/2/C", "/returns/3/C", "/events/2/C"]


def test_entries_without_a_place_stand_in_the_order_of_their_rows():
    """Who fills in a table need not number its rows where the record has but one list of such entries."""
    reading = read_rows(
        [
            rows_of_csv("资产返还", "标识符,标题：英文\nr-1,A\n"),
            rows_of_csv("events", "record,kind,on\nr-1,signed,2017\nr-1,frozen,2011-03\n"),
        ]
    )
    record = reading.expect().returns["r-1"]
    assert [(event.kind.code, str(event.on)) for event in record.events] == [("signed", "2017"), ("frozen", "2011-03")]


def test_a_name_that_no_table_has_is_refused():
    """A table asked for by a wrong name is refused, with those that there are."""
    with pytest.raises(InvalidError) as caught:
        tables(Bundle(), "amonts")
    assert caught.value.code == "unknown_table"


# ── templates and workbooks ──────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", list(RecordKind), ids=lambda kind: kind.code)
def test_a_template_can_be_read_as_it_is(kind, tmp_path):
    """Each kind of record has a template: empty tables, and a guide in both languages to what may stand."""
    dump_template(kind, tmp_path, language="zh")
    reading = load_tables(tmp_path)
    assert (reading.value.records, reading.findings, reading.left_out) == ((), (), ())
    guide = (tmp_path / "guide.csv").read_text(encoding="utf-8-sig")
    assert table_layouts()[next(name for name in table_layouts() if table_layouts()[name].kind is kind)].name in guide
    assert guide.startswith("table · 表,column · 列,English,中文")
    assert "必填" in guide
    assert "required" in guide


def test_a_workbook_is_made_for_people(tmp_path):
    """Headings stay in sight, codes are chosen from a list, notes speak both languages, and dates are text."""
    dump_template("return", tmp_path / "t.xlsx", language="zh")
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    sheet = book["amounts"]
    assert sheet.freeze_panes == "C2"
    assert sheet["D1"].value == "阶段"
    assert "code of the list" in sheet["D1"].comment.text
    assert "代码表" in sheet["D1"].comment.text
    lists = {str(each.sqref).split(":")[0]: each for each in sheet.data_validations.dataValidation}
    first, last = re.fullmatch(r"codes!\$B\$(\d+):\$B\$(\d+)", lists["D2"].formula1).groups()
    codes = [book["codes"][f"B{row}"].value for row in range(int(first), int(last) + 1)]
    assert codes == [stage.code for stage in AmountStage]
    dump_tables(bundled("returns"), tmp_path / "r.xlsx")
    filled = openpyxl.load_workbook(tmp_path / "r.xlsx")["amounts"]
    dates = [cell for cell in filled["M"][1:] if cell.value is not None]
    assert dates
    assert all(cell.data_type == "s" and cell.number_format == "@" for cell in dates)


CELLS = [
    (1250000.5, "#,##0.00", Decimal("1250000.50"), None),
    (Decimal(3500000), "General", 3500000, None),
    (1234567890.1234567, "General", None, "inexact_number"),
    (datetime.datetime(2017, 8, 24), "yyyy-mm-dd", "2017-08-24", None),  # noqa: DTZ001  as a sheet holds it
    (datetime.datetime(2017, 8, 1), "mmm-yy", None, "day_not_shown"),  # noqa: DTZ001  likewise
    ("=1+1", "General", None, "computed_cell"),
    (True, "General", "TRUE", None),
]


@pytest.mark.parametrize(("value", "form", "cell", "code"), CELLS)
def test_cells_of_other_peoples_workbooks_are_taken_exactly_or_not_at_all(value, form, cell, code):
    """A number is the shortest that the sheet can mean, a day one only if shown as one, a formula nothing."""
    book = openpyxl.Workbook()
    book.active["A1"], book.active["A1"].number_format = value, form
    target = io.BytesIO()
    book.save(target)
    target.seek(0)
    row = read_workbook(target)[0].rows[0]
    assert [problem.code for _, problem in row.faults] == ([code] if code else [])
    assert row.cells[0] == cell
    assert type(row.cells[0]) is type(cell)


def test_without_the_extra_a_workbook_names_it(tmp_path, monkeypatch):
    """Who has not installed what reads workbooks is told what to install."""
    import importlib  # noqa: PLC0415  to be made to fail

    def gone(_):
        raise ImportError

    monkeypatch.setattr(importlib, "import_module", gone)
    with pytest.raises(MissingExtraError) as caught:
        dump_tables(Bundle(), tmp_path / "x.xlsx")
    assert caught.value.code == "missing_extra"
    assert "assetrecovery[xlsx]" in caught.value.text("zh")


# ── a sheet of somebody else's ───────────────────────────────────────────────────────────────────


@pytest.fixture(name="mapping")
def _mapping(vectors):
    return loads((vectors / "sheet-mapping.json").read_text(encoding="utf-8"), SheetMapping)


MESSY = [
    ("B5", "several_bear_this_name"),
    ("B6", "no_such_name"),
    ("G7", "unknown_word"),
    ("D8", "undeclared_form"),
    ("D9", "no_currency"),
    ("F9", "no_such_day"),
    ("D10", "two_currencies"),
    ("C11", "not_in_the_row"),
]


def test_a_messy_sheet_is_read_by_what_is_declared_and_never_guessed(vectors, mapping):
    """Of eight rows one can be read; of the others each cell that cannot is named, and none gives half a record."""
    reading = load_mapped(vectors / "sheet.csv", mapping)
    assert [(f"{each.column}{each.row}", each.code) for each in reading.findings] == MESSY
    assert [f"{each.column}{each.row}" for each in reading.left_out] == ["G5", "D7", "F10"]
    assert [*reading.value.returns] == ["ministry-r-1"]
    record = reading.value.returns["ministry-r-1"]
    assert record.participants[0].actor == "NGA"
    assert (str(record.amounts[0].money), record.amounts[0].bound.code) == ("USD 3500000", "about")
    assert str(record.events[0].on) == "2017-08-24"
    assert record.history[0].status.code == "completed"


def test_a_row_is_cited_as_the_source_of_what_it_gave(vectors, mapping):
    """The record and each entry of it cite the row of the sheet, which is a document of the bundle."""
    bundle = load_mapped(vectors / "sheet.csv", mapping).value
    record = bundle.returns["ministry-r-1"]
    for cited in (record, record.participants[0], record.amounts[0], record.events[0], record.history[0]):
        assert cited.citations == (Citation.of("ministry-sheet-2024", "row 4"),)
    assert bundle.documents["ministry-sheet-2024"].kind.code == "x-spreadsheet"
    assert [*bundle.unresolved()] == []


def test_what_was_asked_back_can_be_answered_in_the_mapping(vectors, mapping):
    """A name that several bear is read once the mapping says which is meant."""
    plain = json.loads(dumps(mapping))
    country = next(column for column in plain["columns"] if column["heading"] == "Country")
    country["words"] = [{"word": "korea", "means": "KOR"}, {"word": "Switzerlnd", "means": "CHE"}]
    answered = loads(json.dumps(plain), SheetMapping)
    reading = load_mapped(vectors / "sheet.csv", answered)
    assert {each.row for each in reading.findings}.isdisjoint({5, 6})
    assert reading.value.returns["ministry-r-2"].participants[0].actor == "KOR"
    assert str(reading.value.returns["ministry-r-3"].amounts[0].money) == "CNY 321000000"
    assert str(reading.value.returns["ministry-r-2"].amounts[0].money.amount) == "1250000.50"


def test_a_column_that_nobody_mapped_is_listed(vectors, mapping):
    """What a mapping does not speak of is not silently dropped."""
    plain = json.loads(dumps(mapping))
    del plain["not_read"]
    reading = load_mapped(vectors / "sheet.csv", loads(json.dumps(plain), SheetMapping))
    assert ("column_not_mapped", "I3") in [(each.code, f"{each.column}{each.row}") for each in reading.left_out]


def test_a_wrong_mapping_is_refused_as_any_value_is():
    """A misspelt key or code in a mapping is a problem with its path."""
    text = '{"kind": "returns", "document": "d-1", "heading_row": 1, "id_from": "No.", "id_prefix": "m", "colums": []}'
    with pytest.raises(InvalidError) as caught:
        loads(text, SheetMapping)
    assert {(problem.code, problem.path) for problem in caught.value.problems} == {
        ("unknown_code", "/kind"),
        ("unknown_key", "/colums"),
    }


MINISTRY = {
    "kind": "return",
    "document": "sheet-1",
    "title": {"en": "Sheet"},
    "heading_row": 1,
    "id_from": "No.",
    "id_prefix": "m",
    "columns": [
        {"heading": "Title", "reads": "text", "to": "/title"},
        {
            "heading": "Amount (USD m)",
            "reads": "sum",
            "to": "/amounts/0",
            "decimal_mark": "point",
            "currency": "USD",
            "times": "1000000",
            "units": [{"word": "bn", "factor": "1000000000"}],
            "beside": [
                {"to": "/amounts/0/key", "value": "a1"},
                {"to": "/amounts/0/stage", "value": "transferred"},
            ],
        },
    ],
}


def ministry(text, **changes):
    mapping = loads(json.dumps({**MINISTRY, **changes}), SheetMapping)
    return read_mapped([rows_of_csv("s", text)], mapping)


def cells(problems):
    return [(each.code, f"{each.column or ''}{each.row}") for each in problems]


def test_a_heading_says_currency_and_unit_for_its_whole_column():
    """In a column of millions of dollars 3.5 is 3,500,000 of them; another currency or unit in a cell is asked back."""
    reading = ministry("No.,Title,Amount (USD m)\n1,A,3.5\n2,B,EUR 5\n3,C,4bn\n")
    assert str(reading.value.returns["m-1"].amounts[0].money) == "USD 3500000"
    assert cells(reading.findings) == [("two_currencies", "C3"), ("several_readings", "C4")]


def test_two_cells_of_a_row_do_not_go_to_one_place():
    """What a second column would write over the first, or into it, is a finding, and a blank one does no harm."""
    title = MINISTRY["columns"][0]
    for second in ({**title, "heading": "Name"}, {"heading": "Name", "reads": "as_written", "to": "/title/en/x"}):
        reading = ministry("No.,Title,Name\n1,A,B\n2,A,\n3,A,A\n", columns=[title, second])
        assert ("place_taken", "C2") in cells(reading.findings)
        assert "m-1" not in reading.value.returns
        assert "m-2" in reading.value.returns


def test_headings_that_are_not_where_they_should_be_are_told_once():
    """A row of headings beyond the end, or blank, is one finding that names what is missing; nothing is lost unsaid."""
    for text, row in (("No.,Title,Amount (USD m)\n1,A,3.5\n", 9), ("\nNo.,Title,Amount (USD m)\n1,A,3.5\n", 1)):
        reading = ministry(text, heading_row=row)
        assert cells(reading.findings) == [("no_such_heading", str(row))]
        assert "No., Title, Amount (USD m)" in reading.findings[0].en


def test_what_stands_under_no_heading_is_listed():
    """Remarks beside the table are no part of it, and are not dropped without a word."""
    reading = ministry("No.,Title,Amount (USD m)\n1,A,3.5\n2,B,1,see annex\n3,C,1,also\n")
    assert cells(reading.left_out) == [("column_without_heading", "D3")]


@pytest.mark.parametrize("place", ["title", "/amounts/-1", "/amounts//key", "/", "/title/ en"])
def test_what_is_no_place_in_a_record_is_refused_with_the_mapping(place):
    """A place without its slash, or with a number that counts from nowhere, is a problem of the mapping."""
    with pytest.raises(InvalidError) as caught:
        ministry("No.\n1\n", columns=[{"heading": "Title", "reads": "text", "to": place}])
    assert [(problem.code, problem.path) for problem in caught.value.problems] == [
        ("bad_place_in_record", "/columns/0/to")
    ]


def test_merged_cells_and_formulas_of_a_workbook_are_told_where_they_matter(tmp_path):
    """A cell merged with one above is asked back row by row; a formula in a column that nobody mapped is let be."""
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in (
        ("No.", "Title", "Amount (USD m)", "Running total"),
        (1, "A", 1, "=C2"),
        (2, None, 2, "=D2+C3"),
        (3, "C", 3, "=D3+C4"),
    ):
        book.active.append(row)
    for merged in ("B2:B3", "A6:C9", "A1:A1"):
        book.active.merge_cells(merged)
    book.save(tmp_path / "sheet.xlsx")
    reading = load_mapped(tmp_path / "sheet.xlsx", loads(json.dumps(MINISTRY), SheetMapping))
    assert ("merged_cell", "B3") in cells(reading.findings)
    assert {each.row for each in reading.findings} == {3}
    assert [*reading.value.returns] == ["m-1", "m-3"]
    assert cells(reading.left_out) == [("column_not_mapped", "D1")]


SUMS = [
    ("1,250,000.50", "comma", "point", "1250000.50"),
    ("1.250.000,5", "point", "comma", "1250000.5"),
    ("1\u00a0250\u00a0000", "space", "comma", "1250000"),
    ("1'250'000.00", "apostrophe", "point", "1250000.00"),
    ("1250000", "comma", "point", "1250000"),
    ("1,25", "comma", "point", None),
    ("1,250.000,5", "comma", "point", None),
    ("1 250,000", "space", "point", None),
    ("-5", "comma", "point", None),
    ("1.5", None, None, None),
    ("", "comma", "point", None),
]


@pytest.mark.parametrize(("text", "group", "mark", "amount"), SUMS)
def test_digits_are_read_by_the_marks_that_are_declared(text, group, mark, amount):
    """A sum is its digits at the scale in which they were written, or, between other marks, no sum at all."""
    marks = {"group_mark": group and DigitMark(group), "decimal_mark": mark and DigitMark(mark)}
    column = ColumnMapping(heading="A", reads=MappedForm.SUM, to="/amounts/0", **marks)
    if amount is None:
        with pytest.raises(InvalidError) as caught:
            sum_in(text, column)
        assert caught.value.code == "undeclared_form"
    else:
        assert str(sum_in(text, column).amount) == amount


DATES = [
    ("24/08/2017", ["day_month_year"], "2017-08-24"),
    ("08/24/2017", ["month_day_year"], "2017-08-24"),
    ("24 Aug 2017", ["day_named_month_year"], "2017-08-24"),
    ("August 2017", ["named_month_year"], "2017-08"),
    ("2017.8", ["year_month"], "2017-08"),
    ("2017年8月24日", ["chinese"], "2017-08-24"),
    ("2017年", ["chinese"], "2017"),
    ("04/04/2017", ["day_month_year", "month_day_year"], "2017-04-04"),
    ("03/04/2017", ["day_month_year", "month_day_year"], "several_readings"),
    ("24/13/2017", ["day_month_year"], "no_such_day"),
    ("24/08-2017", ["day_month_year"], "undeclared_form"),
    ("24 Augst 2017", ["day_named_month_year"], "undeclared_form"),
    ("2017", [], "undeclared_form"),
]


@pytest.mark.parametrize(("text", "forms", "expected"), DATES)
def test_dates_are_read_by_the_forms_that_are_declared(text, forms, expected):
    """A date is what the declared forms make of it, as far as it goes, and nothing where two of them disagree."""
    declared = [DateForm(form) for form in forms]
    if expected[0].isdigit():
        assert str(date_in(text, declared)) == expected
    else:
        with pytest.raises(InvalidError) as caught:
            date_in(text, declared)
        assert caught.value.code == expected


def test_a_row_without_what_tells_it_apart_is_told_of_that_cell_once():
    """A blank cell in the column of ids is one finding, at that cell."""
    reading = ministry("No.,Title,Amount (USD m)\n,A,3.5\n")
    assert cells(reading.findings) == [("not_in_the_row", "A2")]


@pytest.mark.parametrize("text", ["24 Sept 2017", "24 Sep. 2017", "24 september 2017"])
def test_september_is_written_in_several_ways(text):
    """A month that people cut at four letters is that month."""
    assert str(date_in(text, [DateForm.DAY_NAMED_MONTH_YEAR])) == "2017-09-24"


@pytest.mark.parametrize("name", ["Congo", "刚果"])
def test_a_name_by_which_many_mean_another_state_is_asked_back(name):
    """Congo is the short name of one State, and in many a sheet stands for the other; neither is taken."""
    country = {"heading": "Country", "reads": "name", "kinds": ["jurisdiction"], "to": "/participants/0/actor"}
    reading = ministry(f"No.,Title,Country\n1,A,{name}\n", columns=[MINISTRY["columns"][0], country])
    assert cells(reading.findings) == [("several_bear_this_name", "C2")]
    assert "COG, COD" in reading.findings[0].en
    assert [*reading.value.returns] == []


def test_digits_of_full_width_are_digits():
    """What a Chinese keyboard writes is read as what it is; a small raised digit, a note, is none."""
    column = ColumnMapping(
        heading="金额", reads=MappedForm.SUM, to="/amounts/0", decimal_mark=DigitMark.POINT, group_mark=DigitMark.COMMA
    )
    assert str(sum_in("１，２３４．５", column).amount) == "1234.5"
    assert str(date_in("２０１７年８月２４日", [DateForm.CHINESE])) == "2017-08-24"
    assert str(date_in("２０１７／８", [DateForm.YEAR_MONTH])) == "2017-08"
    with pytest.raises(InvalidError):
        sum_in("5²", column)


@pytest.mark.parametrize("factor", ["0", "-1000"])
def test_no_sum_is_multiplied_by_nothing(factor):
    """A unit or a column that would make every sum nothing, or less, is a problem of the mapping."""
    column = {"heading": "A", "reads": "sum", "to": "/amounts/0", "times": factor}
    column["units"] = [{"word": "m", "factor": factor}]
    with pytest.raises(InvalidError) as caught:
        ministry("No.\n1\n", columns=[column])
    assert ("bad_amount", "/columns/0/units/0/factor") in [(one.code, one.path) for one in caught.value.problems]
    with pytest.raises(InvalidError) as caught:
        ministry("No.\n1\n", columns=[{**column, "units": []}])
    assert [("bad_amount", "/columns/0/times")] == [(one.code, one.path) for one in caught.value.problems]


@pytest.mark.parametrize("separator", [";", "\t"])
def test_another_separator_is_named_and_not_taken_for_one_heading(separator, tmp_path):
    """What some spreadsheets save for commas is refused as a whole, and no cell of it is reported."""
    lines = [separator.join(cells) for cells in (("id", "title_en"), ("r-1", "A"))]
    (tmp_path / "returns.csv").write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(LoadError) as refused:
        load_tables(tmp_path)
    assert ["not_separated"] == [problem.code for problem in refused.value.problems]
