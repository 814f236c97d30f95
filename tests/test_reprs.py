"""How objects show themselves: a value can be pasted back; records, answers and bundles say in a line what they are."""

import datetime
import json
import re
import subprocess
import sys
from decimal import Decimal

import attrs
import pytest
from hypothesis import given, settings

from assetrecovery import (
    Bundle,
    Record,
    RecordKind,
    Return,
    bundled,
    bundled_names,
    check,
    due,
    public_view,
    reconcile,
    trace,
)
from assetrecovery._names import NAMES
from assetrecovery.introspection import public_names
from assetrecovery.introspection.fields import nested
from assetrecovery.queries import volumes
from assetrecovery.records import class_of
from assetrecovery.strategies import records
from assetrecovery.values import ReturnId
from assetrecovery.values.reprs import brief
from tests.laws import each, reaches

RECORDS = {class_of(kind) for kind in RecordKind}
PASTED = {**public_names(), "Decimal": Decimal, "datetime": datetime}
BUNDLED = [record for name in bundled_names() for record in bundled(name).all_records()]


def pasted(value: object) -> object:
    return eval(repr(value), dict(PASTED))  # noqa: S307  our own repr


def values_of(record: object) -> list[object]:
    return [value for _, value in nested(record) if type(value) not in RECORDS]


# ── records ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", RecordKind, ids=lambda kind: kind.code)
def test_no_kind_of_record_prints_itself_whole(kind: RecordKind):
    """Every class of record has the brief repr in its body; without it, `attrs` would write out every field."""
    assert vars(class_of(kind))["__repr__"] is brief


@given(records())
def test_a_record_fits_a_line(record: Record):
    """However much a record holds, its repr is one line of at most 1,000 characters with its class and its id."""
    shown = repr(record)
    assert shown.isprintable()
    assert len(shown) <= 1000
    assert shown.startswith(f"<{type(record).__name__} {record.id}")


def test_bundled_records_fit_a_line():
    """So does every record that comes with the library."""
    assert [] == [record.id for record in BUNDLED if len(repr(record)) > 400]


def test_a_record_says_what_it_holds():
    """A return is shown with its title and the number of its participants, amounts and the rest, if there are any."""
    shown = repr(bundled("returns").returns["usa-kgz-2019"])
    assert shown.startswith(
        '<Return usa-kgz-2019 "Bakiyev: United States to Kyrgyzstan": 2 participants, 1 arrangement'
    )
    assert "3 amounts" in shown
    assert "deduction" not in shown


def test_a_debugger_can_show_what_a_constructor_refuses():
    """The repr raises for no content of the fields: it is asked of objects that are only half right."""
    broken = object.__new__(Return)
    assert repr(broken) == "<Return None>"
    object.__setattr__(broken, "id", "a\n" * 500)
    object.__setattr__(broken, "title", 7)
    object.__setattr__(broken, "amounts", (None,))
    assert repr(broken).isprintable()
    assert repr(broken).endswith("…: 1 amount>")


# ── values ───────────────────────────────────────────────────────────────────────────────────────


@reaches(value=100)
@settings(max_examples=50)
@given(records())
def test_a_value_can_be_pasted_back(record: Record):
    """With the names of this library, `Decimal` and `datetime`, the repr of a value evaluates to an equal value."""
    for value in each("value", values_of(record)):
        assert pasted(value) == value


def test_bundled_values_can_be_pasted_back():
    """So do all values of the bundled records; between them they are of nearly every class."""
    for record in BUNDLED:
        for field in attrs.fields(type(record)):
            assert pasted(getattr(record, field.name)) == getattr(record, field.name)


# ── bundles ──────────────────────────────────────────────────────────────────────────────────────


def test_a_bundle_says_how_many_of_which_kind():
    """The repr of a bundle counts its own records by kind, in the order of its file, and not those of its base."""
    bundle = Bundle(records=bundled("returns").records[:0], base=bundled("returns"))
    assert repr(bundle) == "<Bundle: empty>"
    one = bundle.with_records([bundled("returns").returns["usa-kgz-2019"]])
    assert repr(one) == "<Bundle: 1 return>"
    assert "39 returns" in repr(bundled("returns"))


def test_a_collection_says_how_many():
    """The repr of a collection counts what it holds, with the base."""
    assert repr(bundled("returns").returns) == "<Collection: 39 returns>"
    assert repr(Bundle().case_studies) == "<Collection: empty>"


# ── answers ──────────────────────────────────────────────────────────────────────────────────────

MEETING, RETURNS = bundled("wg2-11"), bundled("returns")
ANSWERS = {
    "check": check(RETURNS),
    "ledger": RETURNS.ledger(ReturnId("che-nga-abacha-1-2005")),
    "reconcile": reconcile(RETURNS.ledger(ReturnId("che-nga-abacha-1-2005"))),
    "due": due(RETURNS, "2022"),
    "volumes": volumes(RETURNS),
    "trace": trace(MEETING, "cosp-res-6-2-b"),
    "diff": MEETING.diff(RETURNS),
    "public_view": public_view(RETURNS),
}
"""What the questions about whole records and bundles bring."""


@pytest.mark.parametrize("question", ANSWERS)
def test_an_answer_fits_a_line(question: str):
    """What an interpreter prints after a question is one line that says how much was found, and not all of it."""
    shown = repr(ANSWERS[question])
    assert re.fullmatch(r"<\w+(?: \"[\w-]+\")?: (?:\d+ [a-z ]+, )*\d+ [a-z ]+>", shown), shown
    assert len(shown) < 120


def test_an_answer_names_what_it_is_about():
    """A reckoning says of which return it is; a report counts what was found."""
    assert repr(ANSWERS["reconcile"]) == '<Reconciliation "che-nga-abacha-1-2005": 1 account, 1 dispute>'
    assert repr(ANSWERS["check"]) == f"<Report: {len(ANSWERS['check'].findings)} findings>"


# ── help() ───────────────────────────────────────────────────────────────────────────────────────


def test_help_of_a_package_is_two_screens():
    """`help()` of the root and of each package is two screens of fifty-five lines: a contents page, not every class."""
    packages = [name for name in NAMES if name != "assetrecovery.strategies"]
    code = "import json, pydoc, sys; print(json.dumps([pydoc.plain(pydoc.render_doc(name)) for name in sys.argv[1:]]))"
    shown = subprocess.run([sys.executable, "-c", code, *packages], check=True, capture_output=True, text=True).stdout
    lines = {name: len(text.splitlines()) for name, text in zip(packages, json.loads(shown), strict=True)}
    assert {name: count for name, count in lines.items() if count > 110} == {}
    assert len(lines) == len(packages) > 20
