"""Sound objects: one that exists is well typed, within its bounds, and can be written and read back."""

import contextlib
import copy
import datetime
import functools
import inspect
import json
import pickle
import subprocess
import sys
import typing
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery import (
    Answer,
    AssetRecoveryError,
    Bundle,
    InvalidError,
    LocalTerm,
    Meeting,
    Money,
    PartialDate,
    Period,
    Return,
    Text,
    bundled,
    dumps,
    loads,
)
from assetrecovery.arrangements import Allocation, Amount, AmountLink, AmountStage, Event, ReturnParticipant
from assetrecovery.introspection.fields import nested
from assetrecovery.sources import Citation, Document, ReportedDate
from assetrecovery.strategies import return_bundles
from assetrecovery.values import (
    Bound,
    Count,
    DocumentId,
    DocumentSeries,
    DocumentSymbol,
    JurisdictionId,
    Quantity,
    ResolutionNumber,
)
from assetrecovery.values.shapes import FieldShape, fields_of, is_id, is_tuple
from assetrecovery.values.terms import TermEnum
from tests.helpers import IN_NO_FILE, assert_well_worded, model_classes, public_classes
from tests.laws import each, examples, reached, reaches

CLASSES = public_classes()
NOUNS = [*model_classes(), Bundle]
by_name = {"ids": lambda kind: kind.__name__}
HOLDS_ANYTHING = {"FieldChange", "Kept", "Reading"}
"""A reading holds the value that was read, what is kept plain data, and a change what stood in a field, of any type."""


def refused(cls: type[Any], /, **fields: Any) -> InvalidError:
    """The error with which a constructor refuses some fields; it is worded in both languages."""
    with pytest.raises(InvalidError) as error:
        cls(**fields)
    for problem in error.value.problems:
        assert_well_worded(problem)
    return error.value


def unpickled(data: bytes) -> Any:
    return pickle.loads(data)  # noqa: S301  of the test itself


def faults(error: AssetRecoveryError) -> list[tuple[str, str]]:
    return [(problem.code, problem.path) for problem in error.problems]


# ── every class ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("cls", CLASSES, **by_name)
def test_every_public_class_is_sound(cls: type):
    """No class was forgotten: each has a constructor of ours, which shows the parameters of its own."""
    assert "__setstate__" in vars(cls)
    assert vars(cls)["__setstate__"].__module__ == "assetrecovery.values.nouns"
    assert [field.name for field in attrs.fields(cls) if field.init] == list(inspect.signature(cls).parameters)


class Stranger:
    """Something that no field takes."""


WRONG: dict[str, Any] = {
    "nothing": None,
    "a text": "Vienna",
    "an id": "wg2-11",
    "a code": "yes",
    "a number": 5,
    "true": True,
    "a fraction": 1.5,
    "a decimal": Decimal("1.5"),
    "bytes": b"wg2-11",
    "a dictionary": {"en": "Vienna"},
    "a moment": datetime.datetime(2017, 8, 24, 10, 0, tzinfo=datetime.UTC),
    "a day": datetime.date(2017, 8, 24),
    "an hour": datetime.time(10),
    "a member": Answer.YES,
    "another member": Bound.ABOUT,
    "a local term": LocalTerm(code="x-a"),
    "a said text": Text(en="Vienna"),
    "a date": PartialDate.parse("2017"),
    "a period": Period.parse("2017/2018"),
    "a sum": Money.of("5", "USD"),
    "a citation": Citation.of("d-1"),
    "a stranger": Stranger(),
    "a class": Meeting,
    "texts": ("wg2-11",),
    "numbers": (5,),
    "members": (Answer.YES,),
    "citations": (Citation.of("d-1"),),
    "strangers": (Stranger(),),
    "a list": ["wg2-11"],
    "a list of strangers": [Stranger()],
}


def may_hold(hint: Any, value: Any) -> bool:
    """Whether a value is of the type of a field, told by Python's own means and not by ours."""
    members = typing.get_args(hint)
    if hint in {Any, object} or isinstance(hint, typing.TypeVar):
        return True
    if typing.get_origin(hint) is typing.Literal:
        return value in members
    if is_id(hint):
        return isinstance(value, str)
    if typing.get_origin(hint) is tuple:
        return isinstance(value, (tuple, list)) and all(may_hold(members[0], one) for one in value)
    if members:
        return any(may_hold(member, value) for member in members)
    return type(value) is hint


@functools.cache
def sample(cls: type[Any]) -> Mapping[str, Any]:
    """The fields of some sound object of a class."""
    found: list[Any] = []

    @examples(1, long=1)
    @given(st.from_type(cls))
    def draw(value: Any) -> None:
        found.append(value)

    draw()
    return MappingProxyType({shape.name: getattr(found[0], shape.name) for shape in fields_of(cls)})


def wrong_for(shape: FieldShape) -> list[Any]:
    """The values of the table that are not of the type of a field."""
    of_type = (value for value in WRONG.values() if may_hold(shape.type, value))
    allowed = {id(value) for value in of_type} | ({id(None)} if shape.optional else set())
    return [value for value in WRONG.values() if id(value) not in allowed]


@reaches(wrong=15)
@pytest.mark.parametrize("cls", [cls for cls in CLASSES if cls.__name__ not in HOLDS_ANYTHING], **by_name)
def test_no_field_takes_what_is_not_of_its_type(cls: type):
    """Each field of each class against a table of wrong values: none is built, and the place of each is told."""
    sound = sample(cls)
    for shape in fields_of(cls):
        for value in each("wrong", wrong_for(shape)):
            error = refused(cls, **{**sound} | {shape.name: value})
            assert {shape.name} == {problem.path.split("/")[1] for problem in error.problems}


@pytest.mark.parametrize("cls", [cls for cls in CLASSES if cls.__name__ not in HOLDS_ANYTHING], **by_name)
def test_everything_that_is_wrong_is_said_at_once(cls: type):
    """An object of which every field is of a wrong type is refused with every field, in their order."""
    strangers = {shape.name: Stranger() for shape in fields_of(cls)}
    assert [("wrong_type", f"/{name}") for name in strangers] == faults(refused(cls, **strangers))


@pytest.mark.parametrize("cls", CLASSES, **by_name)
def test_any_iterable_becomes_a_tuple_once(cls: type):
    """A list, a generator or a view of a dictionary is taken for the tuple that is meant."""
    sound = sample(cls)
    tuples = {name: value for name, value in sound.items() if type(value) is tuple}
    for make in (list, iter, lambda value: (one for one in value), lambda value: dict(enumerate(value)).values()):
        built = cls(**{**sound} | {name: make(value) for name, value in tuples.items()})
        assert built == cls(**sound)
        assert {tuple} >= {type(getattr(built, name)) for name in tuples}


# ── what is built can be written and read back ───────────────────────────────────────────────────

_TOO_MUCH = ("-0", "1E+3", "1e50", "1e-50", "1e999999999", "NaN", "sNaN", "-Infinity", "9" * 41)
_EXTREMES = (*_TOO_MUCH, "9" * 40, "0." + "9" * 39)
_ODD = ("", " a", "a\n", "e\u0301", "\u202e", "\ud800", "CHE", "wg2-11", "x-a", "a" * 101)
_STRINGS = st.text(st.characters(), max_size=6) | st.sampled_from(_ODD)
_WILD: Mapping[Any, SearchStrategy[Any]] = {
    str: _STRINGS,
    int: st.integers() | st.sampled_from((0, -1, 10**40 - 1, 10**40, -(10**40), 10**5000)),
    Decimal: st.decimals() | st.sampled_from(_EXTREMES).map(Decimal),
    datetime.date: st.dates() | st.datetimes(),
    datetime.time: st.times(timezones=st.none() | st.just(datetime.UTC)),
    bool: st.booleans(),
}


def wild(hint: Any) -> SearchStrategy[Any]:
    """Values of a type without a thought for its bounds, and now and then one of another type."""
    members = typing.get_args(hint)
    if hint in _WILD or is_id(hint):
        return _WILD.get(hint, _STRINGS)
    if is_tuple(hint):
        return st.lists(wild(members[0]), max_size=2).map(tuple)
    if typing.get_origin(hint) is tuple:
        return st.tuples(*map(wild, members))
    if typing.get_origin(hint) is typing.Literal:
        return st.sampled_from(members) | _STRINGS
    if members:
        return st.one_of(*map(wild, members))
    return st.sampled_from(hint) if issubclass(hint, TermEnum) else st.from_type(hint)


@st.composite
def changed(draw: st.DrawFn, cls: type[Any]) -> dict[str, Any]:
    """The fields of a drawn object, one or two of them wild, or none."""
    thing = draw(st.from_type(cls))
    fields = {shape.name: getattr(thing, shape.name) for shape in fields_of(cls)}
    for shape in draw(st.lists(st.sampled_from(fields_of(cls)), max_size=2)):
        fields[shape.name] = draw((st.none() if shape.optional else st.nothing()) | wild(shape.type))
    return fields


@reaches(built=1)
@pytest.mark.parametrize("cls", [cls for cls in NOUNS if cls is not Bundle], **by_name)
def test_what_is_built_is_read_back_and_what_is_refused_is_refused_by_us(cls: type):
    """Whatever the constructor accepts comes back from its file; what it refuses is refused with our own error."""

    @examples(8, long=10_000)
    @given(changed(cls))
    def law(fields: dict[str, Any]) -> None:
        built = None
        with contextlib.suppress(InvalidError):
            built = cls(**fields)
        if reached("built", built is not None):
            text = dumps(built)
            again = loads(text, cls)
            assert built == again
            assert text == dumps(again)
            assert built == unpickled(pickle.dumps(built))

    law()


@reaches(parts=1000)
@examples(10, long=200)
@given(return_bundles())
def test_what_is_read_is_what_the_constructor_accepts(bundle: Bundle):
    """Reading at once fills objects past their constructors, and fills none that they would refuse."""
    for _, part in each("parts", nested(loads(dumps(bundle), base=bundle.base))):
        if attrs.has(type(part)) and not isinstance(part, Bundle):
            assert part == type(part)(**{shape.name: getattr(part, shape.name) for shape in fields_of(type(part))})


@pytest.mark.parametrize("name", ["returns", "wg2-11", "wg2-history"])
def test_bundled_records_are_what_the_constructors_accept(name: str):
    """Every part of every record that comes with the library would be built by hand as it was read."""
    for record in bundled(name).records:
        for _, part in nested(record):
            if attrs.has(type(part)):
                assert part == type(part)(**{shape.name: getattr(part, shape.name) for shape in fields_of(type(part))})


# ── copies and pickles ───────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("cls", NOUNS, **by_name)
def test_a_copy_of_what_never_changes_is_the_thing_itself(cls: type):
    """Copying a value or a record, however deep, makes no second one."""
    thing = cls(**sample(cls))
    assert thing is copy.copy(thing) is copy.deepcopy(thing)
    assert thing is copy.deepcopy([thing])[0]


@pytest.mark.parametrize("cls", [cls for cls in CLASSES if cls not in IN_NO_FILE], **by_name)
def test_every_object_survives_pickling(cls: type):
    """What is pickled comes back equal, under every protocol."""
    thing = cls(**sample(cls))
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert thing == unpickled(pickle.dumps(thing, protocol))


def test_a_pickle_that_was_tampered_with_is_refused():
    """Unpickling goes through the constructor, and nothing gets past it."""
    pickled = pickle.dumps(Count.of(64), protocol=0)
    with pytest.raises(InvalidError) as error:
        unpickled(pickled.replace(b"I64\n", b"I-64\n"))
    assert [("bad_count", "/number")] == faults(error.value)
    with pytest.raises(InvalidError) as error:
        object.__new__(Count).__setstate__({"number": -64, "bound": Bound.EXACT, "upper": None})
    assert "wrong_type" == error.value.code


def test_changing_an_object_goes_through_the_constructor():
    """`attrs.evolve`, and `copy.replace` where Python has it, refuse what the constructor refuses."""
    meeting = bundled("wg2-11").meetings["wg2-11"]
    for change in (attrs.evolve, Meeting.__replace__):
        with pytest.raises(InvalidError) as error:
            change(meeting, held="2017-08-24/2017-08-25", number=0.5)
        assert [("wrong_type", "/number"), ("wrong_type", "/held")] == faults(error.value)
        assert 12 == change(meeting, number=12).number


@pytest.mark.parametrize("cls", [cls for cls in model_classes() if attrs.has(cls)], ids=lambda cls: cls.__name__)
def test_no_class_is_compared_by_identity(cls: type):
    """A class without its decorator would be equal to itself alone, since `attrs` is told to leave that out."""
    for name in ("__eq__", "__hash__", "__repr__"):
        assert getattr(cls, name) is not getattr(object, name)


def test_a_class_that_extends_one_of_ours_is_sound_too():
    """A subclass is held to the same types, and may hold more; its objects are not taken for ours."""

    class Noted(Citation):
        """A citation with a note."""

    noted = Noted(document=DocumentId("d-1"))
    assert (Noted, "d-1") == (type(noted), noted.document)
    assert [("bad_id", "/document")] == faults(refused(Noted, document="World Bank"))
    assert [("wrong_type", "/citations/0")] == faults(
        refused(ReturnParticipant, actor="CHE", roles=(), citations=(noted,))
    )


# ── what to write instead ────────────────────────────────────────────────────────────────────────

WHEN = "PartialDate or Period"
SAYING: list[tuple[type, dict[str, Any], str]] = [
    (Count, {"number": 64, "bound": "about"}, "/bound: expected Bound, found a text; write Bound.ABOUT"),
    (Count, {"number": 64, "bound": "more than"}, "/bound: expected Bound, found a text; perhaps Bound.MORE_THAN"),
    (Count, {"number": "64", "bound": Bound.EXACT}, "/number: expected a whole number, found a text"),
    (Money, {"amount": 5, "currency": ""}, '/amount: expected a Decimal, found a whole number; write Decimal("12.50")'),
    (Citation, {"document": "", "at": ""}, "/at: expected ParagraphRef, found a text; write ParagraphRef.parse(…)"),
    (Document, {"id": "d", "kind": "report", "title": "R"}, "/title: expected Text, found a text; write Text(…)"),
    (ReportedDate, {"on": datetime.date(2022, 4, 1)}, f"/on: expected {WHEN}, found a date; write PartialDate.of(…)"),
    (AmountLink, {"kind": "", "to": "a"}, "/to: expected a tuple, found a text; write (…,) with a comma for one"),
]


@pytest.mark.parametrize(("cls", "fields", "said"), SAYING, ids=lambda value: getattr(value, "__name__", ""))
def test_what_to_write_instead_is_said(cls: type, fields: dict[str, Any], said: str):
    """A code is answered with its member, a text with the constructor that reads it."""
    assert said in refused(cls, **fields).text("en").splitlines()


def test_an_object_where_its_id_is_meant_is_answered_with_that():
    """Records point at each other by ids, and whoever gives the record itself is told so."""
    record = bundled("returns").returns["usa-kgz-2019"]
    error = refused(Amount, key="a", stage=AmountStage.AGREED, bound=Bound.UNSTATED, payer=record)
    assert "/payer: expected a text, found a Return; write its id" == str(error)


def test_nothing_that_is_refused_is_repeated():
    """A message neither repeats what was given nor grows with it, whatever it was."""
    secret = "Zxqw" * 25_000
    strange = type(secret, (), {})()
    error = refused(Document, id=secret, kind=secret, title=secret, authors=[secret, strange], date=strange)
    assert len(error.text("en")) + len(error.text("zh")) < 5_000
    assert secret[:41] not in error.text("en") + error.text("zh")


# ── the rows of the table of hostile inputs ──────────────────────────────────────────────────────

SHARES: dict[str, Any] = {"bound": Bound.EXACT, "unit": Text(en="shares")}
H3: list[tuple[type, dict[str, Any], str, str]] = [
    *((Quantity, SHARES | {"number": Decimal(text)}, "bad_amount", "/number") for text in _TOO_MUCH),
    (Allocation, {"use": LocalTerm(code="x-a"), "share": Decimal("-0")}, "bad_amount", "/share"),
    (Count, {"number": 10**40, "bound": Bound.EXACT}, "bad_number", "/number"),
    (Count, {"number": 10**5000, "bound": Bound.EXACT}, "bad_number", "/number"),
]


@pytest.mark.parametrize(("cls", "fields", "code", "path"), H3)
def test_bounds_stand_in_the_values(cls: type, fields: dict[str, Any], code: str, path: str):
    """A number that no file could hold is no number of a record either (H3)."""
    assert [(code, path)] == faults(refused(cls, **fields))


def test_a_long_tag_is_not_repeated_by_a_text():
    """Asking a text for a language that is none is refused in a few words (H8)."""
    for ask in (Text(en="a").in_, Text(en="a").is_derived):
        with pytest.raises(InvalidError) as error:
            ask("x" * 10**6)
        assert "no_such_text" == error.value.code
        assert len(str(error.value)) < 200


def test_a_bundle_takes_any_iterable_of_records():
    """Records that are given as a generator or a list are all there (H10)."""
    records = bundled("wg2-11").records[:5]
    from_generator, from_list = Bundle(records=(record for record in records)), Bundle(records=[*records])
    assert from_generator == from_list == Bundle(records=records)
    assert hash(from_generator) == hash(from_list)
    assert 5 == len(from_generator.records)
    assert [("wrong_type", "/records/1")] == faults(refused(Bundle, records=[records[0], "record"]))


def test_a_record_cannot_be_built_wrong():
    """Texts where values are meant, and ids where tuples of them are, are refused (H11)."""
    record = bundled("returns").returns["usa-kgz-2019"]
    wrong: dict[str, Any] = {"title": "A title", "vehicles": ("treasury_budget",), "assets": JurisdictionId("CHE")}
    with pytest.raises(InvalidError) as error:
        attrs.evolve(record, **wrong)
    assert [("wrong_type", "/title"), ("wrong_type", "/assets"), ("wrong_type", "/vehicles/0")] == faults(error.value)
    assert ("wrong_type", "/on") in faults(refused(Event, kind="x", on="2025-01"))
    assert ("wrong_type", "/money") in faults(refused(Amount, key="a", stage="agreed", bound="exact", money="USD 5"))


def test_values_of_parts_of_wrong_types_are_refused_by_us():
    """Numbers without value and codes as text are told by our own error (H13)."""
    assert ("wrong_type", "/serial") in faults(refused(ResolutionNumber, session=6, serial=Decimal("NaN")))
    symbol = {"root": "CAC/COSP", "year": 2017, "number": 1}
    assert [("wrong_type", "/series")] == faults(refused(DocumentSymbol, **symbol, series="limited"))
    assert DocumentSeries.LIMITED is DocumentSymbol(**symbol, series=DocumentSeries.LIMITED).series


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("/", "bad_period"),
        ("24/08/2017", "bad_date"),
        ("2017/8/24", "bad_date"),
    ],
)
def test_dates_as_offices_write_them_are_answered_with_help(text: str, code: str):
    """What a date or a period may have been meant by is refused as that, with words that help (H17)."""
    with pytest.raises(InvalidError) as error:
        Event.of("frozen", text)
    assert code == error.value.code
    plain = {"type": "return", "id": "r", "title": {"en": "R"}, "last_seen": "2017", "checked": text}
    with pytest.raises(InvalidError) as error:
        loads(json.dumps(plain), Return)
    assert [(code, "/checked")] == faults(error.value)


# ── what it costs ────────────────────────────────────────────────────────────────────────────────


def test_classes_are_made_sound_when_the_first_object_is_built():
    """Importing a noun makes the check of no class but `Text`, in which the terms of code lists are explained."""
    made = "[cls.__name__ for cls in (Return, Amount, Text) if '<constructor' in cls.__init__.__code__.co_filename]"
    imports = "from assetrecovery import Return, Text; from assetrecovery.arrangements import Amount"
    code = f"{imports}; print({made})"
    shown = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert "['Text']" == shown.strip()
