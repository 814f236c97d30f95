"""What once broke the library, each kind by itself: it is refused, read or shown as it should have been."""

import dataclasses
import io
import json
import re
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import attrs
import pytest

from assetrecovery import (
    AssetRecoveryError,
    Bundle,
    DocumentSymbol,
    InvalidError,
    LoadError,
    Meeting,
    PartialDate,
    Period,
    Person,
    Quantity,
    Return,
    Text,
    bundled,
    check,
    dump,
    dumps,
    load,
    loads,
    read,
    reconcile,
)
from assetrecovery.arrangements import Event, take_step
from assetrecovery.cli import main
from assetrecovery.introspection import class_label
from assetrecovery.queries import find_clauses, find_returns
from assetrecovery.serialization import Reading
from assetrecovery.show import show_meeting, show_record, show_return
from assetrecovery.values import Bound, Count, SaveError
from tests.helpers import assert_well_worded

RETURNS = bundled("returns")
ABACHA = RETURNS.returns["che-nga-abacha-1-2005"]
HEAD = '{"format": "assetrecovery", "version": "2.0", "records": ['
SCRIPTS = Path(__file__).parents[1] / "scripts"


def refused(question: Callable[[], object]) -> AssetRecoveryError:
    """The error of ours with which a question is refused, in both languages and never longer than one reads."""
    with pytest.raises(AssetRecoveryError) as error:
        question()
    for problem in error.value.problems:
        assert_well_worded(problem)
    assert len(error.value.text("en")) < 10_000
    return error.value


def test_a_bundled_meeting_is_dumped_and_shown(tmp_path, capsys):
    """H1: what is written with hours of the day is shown as it was."""
    dump(bundled("wg2-11"), tmp_path / "w.json")
    assert 0 == main(["show", str(tmp_path / "w.json"), "wg2-11"])
    assert "10 a.m." in capsys.readouterr().out


@pytest.mark.parametrize("unit", ["{}", "1"])
def test_a_megabyte_of_nothing_costs_nearly_nothing(unit):
    """H2: values without end are refused before any is made, in one problem."""
    text = HEAD + ",".join([unit] * (1_048_576 // (len(unit) + 1))) + "]}"
    assert ["too_many_items"] == [problem.code for problem in refused(lambda: read(text)).problems]


@pytest.mark.parametrize("number", ["-0", "9" * 41, "1e50", "1e-50", "1e999999999", "NaN", "Infinity"])
def test_what_could_not_be_read_back_is_not_built(number):
    """H3: a number that a file cannot hold is refused by the value."""
    said = refused(lambda: Quantity(number=Decimal(number), unit=Text(en="boxes"), bound=Bound.EXACT))
    assert "/number" == said.problems[0].path
    for large in (10**40, 10**5000):
        assert "/number" == refused(lambda: Count(number=large, bound=Bound.EXACT)).problems[0].path  # noqa: B023


def test_a_title_without_a_space_is_shown_in_linear_time():
    """H4: a sheet in two columns is no longer than the letters that it prints, each a few times over."""
    sheet = show_record(Bundle(records=(Return(id="a", title=Text(en="a" * 40_000)),)), "a", "both")
    assert 40_000 <= sheet.count("a") < 90_000
    assert len(sheet) < 20 * 40_000


@pytest.mark.parametrize("kind", [Reading, dataclasses.make_dataclass("Stranger", ["a"]), int])
def test_only_ours_is_read_and_a_reading_is_written(kind):
    """H5: a class that is none of the library's is refused by it, and the reading of a file is the file."""
    assert "cannot_read" == refused(lambda: loads("{}", kind)).code
    text = dumps(RETURNS)
    assert text == dumps(read(text, base=RETURNS.base))


def test_a_fault_half_way_leaves_the_old_file(tmp_path, monkeypatch):
    """H6: where the disk is full, what was there is there."""
    path = tmp_path / "mine.json"
    dump(Person(id="p", name="A"), path)

    def full(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(SaveError):
        dump(Person(id="p", name="B"), path)
    assert ("A", [path]) == (load(path, Person).name, [*tmp_path.iterdir()])


def test_a_record_does_not_take_the_id_of_another_kind():
    """H7: a person under the code of a State is found."""
    bundle = loads(f'{HEAD}{{"type": "person", "id": "CHE", "name": "A"}}]}}')
    assert [("/records/0/id", "error")] == [(one.path, one.severity.code) for one in check(bundle).errors]


def test_what_is_asked_for_is_never_repeated_at_length():
    """H8: a language is checked, and no part of an address is what a caller gives for one."""
    assert len(str(refused(lambda: Text(en="a").in_("x" * 1_000_000)))) < 1000  # type: ignore[arg-type]  on purpose
    symbol = DocumentSymbol.parse("CAC/COSP/WG.2/2017/4")
    refused(lambda: symbol.url("../../evil"))  # type: ignore[arg-type]  on purpose


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bytes_are_bytes(kind):
    """H9: text of another encoding is refused, in whatever the bytes are held."""
    assert "not_utf8" == refused(lambda: loads(kind("{}".encode("utf-16")))).code


def test_any_iterable_of_records_is_taken_once():
    """H10: a generator and a list make the bundle that a tuple makes."""
    records = bundled("wg2-11").records
    made = [Bundle(records=each, base=bundled("wg2-11").base) for each in (records, [*records], (r for r in records))]  # type: ignore[arg-type]
    assert made[0] == made[1] == made[2]
    assert 1 == len({dumps(bundle) for bundle in made})
    assert 1 == len({*made})


@pytest.mark.parametrize(
    ("cls", "fields"),
    [
        (Return, {"id": "a", "title": "A title"}),
        (Event, {"kind": "signed", "on": "2025-01"}),
        (Return, {"id": "a", "title": Text(en="A"), "participants": "CHE"}),
        (Person, {"id": "p", "name": 5}),
        (Meeting, {"id": "m", "body": "wg2", "number": Decimal("NaN")}),
    ],
)
def test_an_object_that_exists_is_well_typed(cls, fields):
    """H11: what is of another type is refused by the constructor, with its place."""
    assert {problem.path.split("/")[1] for problem in refused(lambda: cls(**fields)).problems} <= {*fields}


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ({"end_use": "energie"}, "energy"),
        ({"status": "complete"}, "completed"),
        ({"origin": "Nigeria"}, "NGA"),
        ({"origin": "nga"}, "NGA"),
    ],
)
def test_a_misspelling_is_not_answered_with_nothing(asked, hint):
    """H12: a code is taken as its member, and what is none is refused with what was meant."""
    assert hint in refused(lambda: find_returns(RETURNS, **asked)).text("en")
    assert find_returns(RETURNS, **{key: {"energie": "energy", "complete": "completed"}.get(value, hint)
                                    for key, value in asked.items()})  # fmt: skip
    for question in (
        lambda: find_clauses(RETURNS, "misusing"),
        lambda: ABACHA.acting_as("orign"),
        lambda: reconcile(RETURNS.ledger(ABACHA.id)).accounts[0].line("transfered"),
    ):
        refused(question)


@pytest.mark.parametrize(
    "question",
    [
        lambda: class_label(Meeting, "fr"),  # type: ignore[arg-type]  on purpose, as below
        lambda: take_step(1, 2),  # type: ignore[type-var]
        lambda: show_meeting(bundled("wg2-11"), "wg2-11", "en", parts=["agend"]),  # type: ignore[arg-type]
        lambda: DocumentSymbol(root="CAC/COSP", series="x", number=1),
    ],
)
def test_a_question_that_makes_no_sense_is_refused_by_us(question):
    """H13: a wrong language, step, part or symbol is an error of the library, and nobody else's."""
    refused(question)


# H14 is `test_commands.py`: a full disk, a closed stream, an interruption, a foreign locale, a folder, a missing file.


def test_the_library_is_imported_under_any_watch_of_imports():
    """H15: whoever wraps the finders after Hypothesis was imported can import the library."""
    code = (
        "import sys, hypothesis\n"
        "class Wrapped:\n"
        "    def __init__(self, finder): self.finder = finder\n"
        "    def find_spec(self, *given): return getattr(self.finder, 'find_spec', lambda *_: None)(*given)\n"
        "sys.meta_path[:] = [Wrapped(finder) for finder in sys.meta_path]\n"
        "import assetrecovery; print(assetrecovery.Money.of('5', 'USD'))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ("USD 5\n", "") == (done.stdout, done.stderr)


def test_everything_is_said_of_a_record_without_its_type():
    """H16: a misspelt key of a record that does not say what it is is told as well."""
    assert {"/type", "/titel"} <= {one.path for one in refused(lambda: loads('{"id":"x","titel":{}}', Return)).problems}


@pytest.mark.parametrize("written", ["2017-08/", "/1985", "24/08/2017"])
@pytest.mark.parametrize(("kind", "code"), [(PartialDate, "bad_date"), (Period, "bad_period")])
def test_a_day_as_offices_write_it_is_answered_with_help(written, kind, code):
    """H17: each is refused as what should stand there, with words that help, or is a period that has one end."""
    if kind is Period and written != "24/08/2017":
        assert written == str(loads(json.dumps(written), kind)).replace("..", "")
        return
    error = refused(lambda: loads(json.dumps(written), kind))
    assert code == error.code
    assert re.search("2017-08|2024-05", error.text("en"))


# H18 is `test_reprs.py`: every value that is printed evaluates to itself with the names that are promised.


def test_wording_for_which_nothing_is_cited_is_not_shown_as_official():
    """H19: a title that nobody is cited for is marked, and one that is cited is not."""
    title = Text(en="Agreement on return")
    bare = Return(id="a", title=title)
    for record, is_marked in ((bare, True), (attrs.evolve(bare, citations=ABACHA.citations[:1]), False)):
        sheet = show_return(Bundle(records=(record,), base=RETURNS), "a", "en", marks="all")
        assert is_marked == ("Agreement on return†" in sheet)


def test_what_is_no_file_at_all_is_a_load_error():
    """Whatever cannot be read is said to be so by one kind of error."""
    with pytest.raises(LoadError):
        load(io.BytesIO(b"\xff"))
    with pytest.raises(InvalidError):
        load(io.BytesIO(b"{}"))
