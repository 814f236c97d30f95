"""Reading and writing: each type takes what it means, says what is wrong with the rest, and repeats none of it."""

import datetime
import inspect
import json
import math
import typing
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import assetrecovery
from assetrecovery import (
    Answer,
    AssetRecoveryError,
    Bundle,
    Citation,
    Currency,
    Document,
    DocumentSymbol,
    Instrument,
    InvalidError,
    LoadError,
    LocalTerm,
    Money,
    ParagraphRef,
    PartialDate,
    Period,
    Provision,
    RecordKind,
    ResolutionNumber,
    TermEnum,
    Text,
    dump,
    dumps,
    load,
    loads,
)
from assetrecovery.agenda import Sitting
from assetrecovery.introspection import public_names
from assetrecovery.records import class_of
from assetrecovery.serialization import Limits
from assetrecovery.sources import Certainty, DocumentKind
from assetrecovery.values import DocumentId, ItemNumber
from assetrecovery.values.shapes import fields_of
from tests.helpers import (
    IN_NO_FILE,
    VALUES,
    assert_well_worded,
    forced,
    json_leaves,
    json_values,
    loads_or_refuses,
    model_classes,
    public_classes,
    slugs,
    term_lists,
)
from tests.laws import examples, reached, reaches

CLASSES = model_classes()
LISTS = term_lists()
IDS = [value for value in public_names().values() if isinstance(value, typing.NewType)]
TYPES = [*CLASSES, *LISTS, *IDS]
TYPE_OF_RECORD = {class_of(kind): kind.code for kind in RecordKind}
TEXT_FORMS = [cls for cls in CLASSES if hasattr(cls, "parse")]
OBJECTS = [cls for cls in CLASSES if cls not in TEXT_FORMS]
by_name = {"ids": lambda kind: kind.__name__}
MARK = "qzxjvkwy"
"""A word that stands nowhere in this library, so that a message that has it has it from the input."""


def read(plain: object, kind: type) -> object:
    return loads(json.dumps(plain), kind)


def refusals(plain: object, kind: type) -> list[tuple[str, str]]:
    with pytest.raises(InvalidError) as error:
        read(plain, kind)
    for problem in error.value.problems:
        assert_well_worded(problem)
    return [(problem.code, problem.path) for problem in error.value.problems]


def tagged(plain: dict[str, object], kind: type) -> dict[str, object]:
    """A record carries its type; a part of one does not."""
    return {"type": TYPE_OF_RECORD[kind], **plain} if kind in TYPE_OF_RECORD else plain


def bundle_of(*records: object) -> dict[str, object]:
    return {"format": "assetrecovery", "version": "2.0", "records": list(records)}


# ── the shape of every public class ──────────────────────────────────────────────────────────────


@pytest.mark.parametrize("cls", public_classes(), **by_name)
def test_public_classes_are_frozen_and_slotted(cls: type):
    """A record does not change, takes no field that it does not have, and costs no more than its fields."""
    thing = object.__new__(cls)
    assert not hasattr(thing, "__dict__")
    assert not hasattr(thing, "__weakref__")
    for name in [field.name for field in attrs.fields(cls)]:
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(thing, name, None)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(thing, name)
    with pytest.raises(AttributeError):
        thing.no_such_field = None


@pytest.mark.parametrize("cls", public_classes(), **by_name)
def test_public_classes_are_built_by_keyword(cls: type):
    """The order of fields can change without changing the meaning of anybody's program."""
    parameters = inspect.signature(cls).parameters.values()
    assert [] == [parameter.name for parameter in parameters if parameter.kind is not parameter.KEYWORD_ONLY]


PARTS_OF_TEXT = {("DocumentSymbol", "series"), ("ResolutionNumber", "kind"), ("ResolutionNumber", "series")}
"""Fields that the text leaves out: no prefix is the general series, no word a resolution, no letter a regular one."""


@pytest.mark.parametrize("cls", [cls for cls in public_classes() if cls not in IN_NO_FILE], **by_name)
def test_what_is_left_out_is_unknown_or_none(cls: type):
    """Leaving a field out never says something: the default is nothing, no entries, or "unknown"."""
    silent = {None, (), "", Answer.UNKNOWN}
    defaults = {field.name: field.default for field in attrs.fields(cls) if field.default is not attrs.NOTHING}
    speaking = {(cls.__name__, name) for name, default in defaults.items() if default not in silent}
    assert set() == speaking - PARTS_OF_TEXT


@pytest.mark.parametrize("cls", public_classes(), **by_name)
def test_no_public_class_is_true_or_ordered_by_accident(cls: type):
    """Records have no order and no length, so nothing sorts or tests them by accident; money alone is ordered."""
    ordered = {"Money"}
    assert (cls.__name__ in ordered) == (cls.__lt__ is not object.__lt__)
    assert not hasattr(cls, "__len__")
    assert not hasattr(cls, "__bool__")


@pytest.mark.parametrize("cls", CLASSES, **by_name)
def test_fields_have_types_that_files_can_hold(cls: type):
    """Every field of every class has a rule by which it is read: none is left to the habits of a converter."""
    for shape in fields_of(cls):
        assert shape.type not in {bool, float, bytes, list, dict, set, typing.Any, object}


def test_there_are_classes_lists_and_ids():
    """The tests here look at something."""
    assert len(CLASSES) >= 30
    assert len(LISTS) >= 25
    assert len(IDS) >= 10
    assert set(VALUES) <= set(CLASSES)


# ── round trips ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("cls", VALUES, **by_name)
@given(data=st.data())
def test_every_value_is_read_back_from_its_file(cls: type, data: st.DataObject):
    """Writing a value and reading it gives the same value, and the same bytes when it is written again."""
    value = data.draw(VALUES[cls])
    text = dumps(value)
    assert value == loads(text, cls) == loads(text.encode("utf-8"), cls)
    assert text == dumps(loads(text, cls))
    assert repr(value) == repr(loads(text, cls))


@pytest.mark.parametrize("terms", LISTS, **by_name)
def test_every_code_is_read_back_from_its_file(terms: type[TermEnum]):
    """A file holds the code, and the code is read as the member itself."""
    for member in terms:
        assert f'"{member.code}"\n' == dumps(member)
        assert member is loads(dumps(member), terms)


@pytest.mark.parametrize("cls", TEXT_FORMS, **by_name)
@given(data=st.data())
def test_values_with_a_text_form_stand_in_files_as_that_text(cls: type, data: st.DataObject):
    """A date, a symbol or a provision is one text in a file, the one that people write."""
    value = data.draw(VALUES[cls])
    assert str(value) == json.loads(dumps(value))


# ── wrong types ──────────────────────────────────────────────────────────────────────────────────

JSON_TYPES = {"null": None, "boolean": True, "number": 5, "fraction": 1.5, "text": "5", "array": [], "object": {}}


@pytest.mark.parametrize("kind", TYPES, **by_name)
def test_no_type_takes_another_for_its_own(kind: type):
    """Nothing is coerced: what stands for a value in a file is of the one JSON type that is meant."""
    others = JSON_TYPES.keys() - {"object" if kind in OBJECTS else "text"}
    said = {json_type: refusals(JSON_TYPES[json_type], kind) for json_type in others}
    assert {json_type: [("wrong_type", "")] for json_type in others} == said


@pytest.mark.parametrize("kind", OBJECTS, **by_name)
def test_a_misspelt_key_is_named_where_it_stands(kind: type):
    """A key that a type does not have is never dropped in silence."""
    if kind is Text:
        assert [("bad_language", "/Tilte")] == refusals({"en": "Vienna", "Tilte": "x"}, kind)
        return
    assert ("unknown_key", "/Tilte") in refusals(tagged({"Tilte": 5}, kind), kind)


@pytest.mark.parametrize("kind", OBJECTS, **by_name)
def test_every_required_key_is_missed(kind: type):
    """An object without the keys that it must have is refused once for each, and for nothing else."""
    if kind is Text:
        assert [("missing_language", "")] == refusals({}, kind)
        return
    required = [("missing_key", f"/{shape.name}") for shape in fields_of(kind) if shape.required]
    if required:
        assert required == refusals(tagged({}, kind), kind)


@pytest.mark.parametrize("kind", OBJECTS, **by_name)
def test_null_is_not_how_a_file_says_nothing(kind: type):
    """What is not known is left out: a null is refused at its place, in every field."""
    if kind is Text:
        assert [("wrong_type", "/en")] == refusals({"en": None}, kind)
        return
    nulls = {shape.name: None for shape in fields_of(kind)}
    assert [("wrong_type", f"/{name}") for name in nulls] == refusals(tagged(nulls, kind), kind)


@pytest.mark.parametrize("kind", OBJECTS, **by_name)
def test_every_field_says_what_is_wrong_with_it(kind: type):
    """Everything wrong in an object is said at once: a fraction, which nothing here is, is refused in every field."""
    if kind is Text:
        assert [("wrong_type", "/en"), ("wrong_type", "/zh")] == refusals({"en": 1.5, "zh": 1.5}, kind)
        return
    fractions = {shape.name: 1.5 for shape in fields_of(kind)}
    assert [("wrong_type", f"/{name}") for name in fractions] == refusals(tagged(fractions, kind), kind)


@pytest.mark.parametrize("kind", TYPE_OF_RECORD, **by_name)
def test_a_record_is_of_the_type_that_it_says(kind: type):
    """A record without a type, of an unknown one, or of another than was asked for, is refused for that."""
    required = [("missing_key", f"/{shape.name}") for shape in fields_of(kind) if shape.required]
    assert [("missing_key", "/type"), *required] == refusals({}, kind)
    assert [("unknown_type", "/type"), *required] == refusals({"type": "Meetings"}, kind)
    assert [("unknown_type", "/type"), *required] == refusals({"type": 5}, kind)
    assert [("unknown_type", "/type"), *required] == refusals({"type": ["meeting"]}, kind)
    other = next(code for cls, code in TYPE_OF_RECORD.items() if cls is not kind)
    assert [("unknown_type", "/type")] == refusals({"type": other, "id": "a"}, kind)


# ── one refusal a type ───────────────────────────────────────────────────────────────────────────

DOCUMENT = {"type": "document", "id": "d", "kind": "report", "title": {"en": "Report"}}
SITTING = {"date": "2017-08-24", "start": "10:00", "end": "13:00"}


@pytest.mark.parametrize(
    ("kind", "plain", "expected"),
    [
        # dates and periods
        (PartialDate, "2017-W01", [("bad_date", "")]),
        (PartialDate, "２０１７", [("bad_date", "")]),
        (PartialDate, "2017-06-31", [("no_such_day", "")]),
        (PartialDate, "2017-08-00", [("invented_day", "")]),
        (PartialDate, "2017/2018", [("bad_date", "")]),
        (PartialDate, "2017-08-24T00:00:00Z", [("bad_date", "")]),
        (Period, "2017", [("bad_period", "")]),
        (Period, "2018/2017", [("period_backwards", "")]),
        (Period, "../..", [("bad_period", "")]),
        # money
        (Money, {"amount": 5, "currency": "USD"}, [("wrong_type", "/amount")]),
        (Money, {"amount": 5.0, "currency": "USD"}, [("wrong_type", "/amount")]),
        (Money, {"amount": "1e3", "currency": "USD"}, [("bad_amount", "/amount")]),
        (Money, {"amount": "NaN", "currency": "USD"}, [("bad_amount", "/amount")]),
        (Money, {"amount": "１２", "currency": "USD"}, [("bad_amount", "/amount")]),
        (Money, {"amount": "1", "currency": "usd"}, [("unknown_currency", "/currency")]),
        (Money, {"amount": "1,5", "currency": "XYZ"}, [("bad_amount", "/amount"), ("unknown_currency", "/currency")]),
        (Currency, "US Dollar", [("unknown_currency", "")]),
        # symbols, numbers and provisions, which files write in one way
        (DocumentSymbol, "CAC/COSP/ WG.2/2017/2", [("not_canonical", "")]),
        (DocumentSymbol, "A/RES/58", [("bad_symbol", "")]),
        (ResolutionNumber, "resolution 6/2", [("not_canonical", "")]),
        (ResolutionNumber, "第6/2号决议", [("not_canonical", "")]),
        (ResolutionNumber, "6", [("bad_resolution", "")]),
        (Provision, "article 57", [("bad_provision", "")]),
        (Provision, "第五十七条", [("bad_provision", "")]),
        (Provision, "uncac 57", [("bad_provision", "")]),
        (ParagraphRef, "paragraph 13-10", [("bad_place_in_document", "")]),
        (ItemNumber, "4 (b)", [("not_canonical", "")]),
        (ItemNumber, "IV", [("bad_item", "")]),
        # text
        (Text, {"en": ""}, [("empty_text", "/en")]),
        (Text, {"en": "a\u0000b"}, [("bad_character", "/en")]),
        (Text, {"en": "a\ud800"}, [("bad_character", "/en")]),
        (Text, {"zh": "e\u0301"}, [("not_nfc", "/zh")]),
        (Text, {"english": "Vienna"}, [("bad_language", "/english")]),
        (Text, {"en": "Vienna", "derived": ["zh"]}, [("derived_without_text", "/derived")]),
        (Text, {"en": "Vienna", "derived": "en"}, [("wrong_type", "/derived")]),
        (Text, {"en": "Vienna", "derived": [5]}, [("wrong_type", "/derived/0")]),
        (Text, {"en": 5, "zh": None}, [("wrong_type", "/en"), ("wrong_type", "/zh")]),
        (Text, {"others": [["fr", "Vienne"]]}, [("bad_language", "/others")]),
        # codes and ids
        (Answer, "Yes", [("unknown_code", "")]),
        (Answer, "x-maybe", [("unknown_code", "")]),
        (Answer, True, [("wrong_type", "")]),
        (DocumentId, "CAC/COSP/WG.2/2017/4", [("bad_id", "")]),
        (LocalTerm, {"code": "report"}, [("bad_local_code", "/code")]),
        (LocalTerm, {"code": "x-a", "text": {}}, [("missing_language", "/text")]),
        # days and times that a programme gives in full
        (Sitting, SITTING | {"date": "2017-08"}, [("not_canonical", "/date")]),
        (Sitting, SITTING | {"date": "2017-08-24?"}, [("not_canonical", "/date")]),
        (Sitting, SITTING | {"date": "2017-02-29"}, [("no_such_day", "/date")]),
        (Sitting, SITTING | {"start": "25:00"}, [("bad_time", "/start")]),
        (Sitting, SITTING | {"end": "24:00"}, [("bad_time", "/end")]),
        (Sitting, SITTING | {"start": "9:00"}, [("bad_time", "/start")]),
        (Sitting, SITTING | {"start": "10:00:00"}, [("bad_time", "/start")]),
        (Sitting, SITTING | {"start": "10:00Z"}, [("bad_time", "/start")]),
        (Sitting, SITTING | {"start": "１０:00"}, [("bad_time", "/start")]),
        (Sitting, SITTING | {"start": 1000}, [("wrong_type", "/start")]),
        # classes
        (Citation, {"document": "World Bank"}, [("bad_id", "/document")]),
        (Citation, {"document": "d", "at": "here"}, [("bad_place_in_document", "/at")]),
        (Citation, {"document": "d", "certainty": "certain"}, [("unknown_code", "/certainty")]),
        (Document, DOCUMENT | {"kind": "Report"}, [("unknown_code", "/kind")]),
        (Document, DOCUMENT | {"authors": "world-bank"}, [("wrong_type", "/authors")]),
        (Document, DOCUMENT | {"authors": ["world-bank", "World Bank"]}, [("bad_id", "/authors/1")]),
        (Document, DOCUMENT | {"languages": ["en", ""]}, [("empty_text", "/languages/1")]),
        (Document, DOCUMENT | {"title": "Report"}, [("wrong_type", "/title")]),
        (Document, DOCUMENT | {"citations": [{}]}, [("missing_key", "/citations/0/document")]),
        (Document, DOCUMENT | {"citations": {}}, [("wrong_type", "/citations")]),
    ],
)
def test_each_type_says_what_is_wrong_and_where(kind: type, plain: object, expected: list[tuple[str, str]]):
    """A file that is wrong is told by code and place what each wrong value is, and no more than that."""
    assert expected == refusals(plain, kind)


@pytest.mark.parametrize("kind", [Sitting, Document, Citation], ids=lambda kind: kind.__name__)
def test_null_is_answered_with_what_to_do(kind: type):
    """Other formats write null for what is not there; whoever does so here is told to leave the key out."""
    plain = {Sitting: SITTING, Document: DOCUMENT, Citation: {"document": "d"}}[kind]
    for key in plain.keys() - {"type"}:
        with pytest.raises(InvalidError) as error:
            loads(json.dumps(plain | {key: None}), kind)
        (problem,) = error.value.problems
        assert ("wrong_type", f"/{key}") == (problem.code, problem.path)
        assert problem.en.endswith("found null; leave the key out instead")
        assert problem.zh.endswith("实为空值；请省略该键")


def test_a_problem_deep_inside_has_the_whole_way_to_it():
    """What is wrong with a place in a citation of a party is found by its path."""
    plain = {
        "type": "instrument",
        "id": "i",
        "kind": "treaty",
        "title": {"en": "Treaty"},
        "parties": [{"actor": "CHE"}, {"actor": "CHE", "citations": [{"document": "d", "at": "§ 5"}]}],
    }
    assert [("bad_place_in_document", "/parties/1/citations/0/at")] == refusals(plain, Instrument)


def test_what_is_right_in_every_field_may_still_be_wrong_together():
    """The guard of a class speaks when its fields are sound, and only then."""
    backwards = SITTING | {"end": "09:00"}
    assert [("sitting_backwards", "/end")] == refusals(backwards, Sitting)
    assert [("bad_time", "/end")] == refusals(backwards | {"end": "9"}, Sitting)


def test_an_open_list_takes_published_codes_and_local_ones():
    """A local code stands in a file as text, or with its wording as an object."""
    assert DocumentKind.REPORT is read(DOCUMENT, Document).kind
    assert LocalTerm(code="x-kit") == read(DOCUMENT | {"kind": "x-kit"}, Document).kind
    worded = {"code": "x-kit", "text": {"zh": "资料袋"}}
    document = read(DOCUMENT | {"kind": worded}, Document)
    assert LocalTerm(code="x-kit", text=Text(zh="资料袋")) == document.kind
    assert worded == json.loads(dumps(document))["kind"]


def test_a_misspelt_local_code_is_found_where_it_stands():
    """The path of a problem leads to something that is in the file."""
    assert [("bad_local_code", "/kind")] == refusals(DOCUMENT | {"kind": "x-_"}, Document)


def test_a_repeated_key_is_one_problem():
    """A key that occurs twice is said once, and its object is still an object."""
    with pytest.raises(InvalidError) as error:
        loads('{"code": "x-a", "code": "x-b"}', LocalTerm)
    assert [("duplicate_key", "/code")] == [(problem.code, problem.path) for problem in error.value.problems]


def test_an_object_with_a_repeated_key_is_called_an_object():
    """What people are told was found is JSON, not a class of this library."""
    with pytest.raises(InvalidError) as error:
        loads('{"a": 1, "a": 2}', PartialDate)
    assert "found an object" in error.value.text("en")


def test_english_and_chinese_stand_in_any_order():
    """Neither of the two languages comes first: a text says the same whichever is written first."""
    texts = (loads('{"zh": "维也纳", "en": "Vienna"}', Text), loads('{"en": "Vienna", "zh": "维也纳"}', Text))
    assert texts[0] == texts[1]


def test_other_languages_stand_in_any_order():
    """Programs write the keys of an object in any order; a text says the same in each."""
    assert Text(others=(("ar", "فيينا"), ("fr", "Vienne"))) == loads('{"fr": "Vienne", "ar": "فيينا"}', Text)


# ── hostile input ────────────────────────────────────────────────────────────────────────────────


def read_and_refused(error: AssetRecoveryError | None) -> None:
    """Count what was read and what was refused; the laws themselves are in `loads_or_refuses`."""
    reached("read", error is None)
    reached("refused", error is not None)


def nearly(data: st.DataObject, plain: object) -> object:
    """Sound plain data in which, every other time, one value is another."""
    if data.draw(st.booleans()):
        return plain
    holder = plain
    while isinstance(holder, dict) and holder:
        key = data.draw(st.sampled_from(sorted(holder)))
        inner = holder[key]
        if not isinstance(inner, dict) or data.draw(st.booleans()):
            holder[key] = data.draw(json_leaves())
            break
        holder = inner
    return plain


@reaches(refused=50)
@given(st.sampled_from(TYPES), json_values())
def test_any_json_is_read_or_refused_in_our_own_words(kind: type, plain: object):
    """Whatever a file holds, reading it ends in a value that is written back the same, or in an error of ours."""
    reached("refused", loads_or_refuses(json.dumps(plain), kind))


@reaches(read=10, refused=10)
@given(st.sampled_from(OBJECTS), st.data())
def test_sound_json_with_one_other_value_is_read_or_refused_in_our_own_words(kind: type, data: st.DataObject):
    """An object that is right but for one value is read, where the value may stand there, or refused."""
    plain = json.loads(dumps(data.draw(st.from_type(kind))))
    read_and_refused(loads_or_refuses(json.dumps(nearly(data, plain)), kind))


@reaches(refused=50)
@examples(150, long=10_000)
@given(st.sampled_from(OBJECTS), st.data())
def test_json_that_comes_near_is_read_or_refused_in_our_own_words(kind: type, data: st.DataObject):
    """Objects with the right keys and any values are read or refused, whatever the class."""
    names = [shape.name for shape in fields_of(kind)] if kind is not Text else ["en", "zh", "fr", "derived"]
    keys = st.sampled_from([*names, "id", "en", "zh", "document", "Name"])
    plain = data.draw(st.dictionaries(keys, json_leaves() | json_values(keys), max_size=8))
    reached("refused", loads_or_refuses(json.dumps(tagged(plain, kind)), kind))


@reaches(refused=50)
@given(json_values() | st.lists(json_values(), max_size=3).map(lambda records: bundle_of(*records)))
def test_any_bundle_is_read_or_refused_in_our_own_words(plain: object):
    """Whatever stands where a bundle is expected is read or refused."""
    reached("refused", loads_or_refuses(json.dumps(plain), Bundle))


@reaches(not_exact=2, exact=30)
@given(st.data())
def test_a_bundle_of_anything_is_read_or_refused_in_our_own_words(data: st.DataObject):
    """Records with the right types and keys and any values are read or refused, and their references looked up."""
    records = []
    for kind in data.draw(st.lists(st.sampled_from(list(TYPE_OF_RECORD)), max_size=3)):
        keys = st.sampled_from([shape.name for shape in fields_of(kind)])
        plain = data.draw(st.dictionaries(keys, json_leaves() | json_values(keys), max_size=6))
        records.append(tagged(plain, kind))
    # JSON of other programs has infinity, which no file of ours may hold: then nothing is read, not even in part.
    records += data.draw(st.sampled_from(([], [], [math.inf])))
    text = json.dumps(bundle_of(*records))
    error = loads_or_refuses(text, Bundle)
    not_exact = error is not None and error.code == "bad_number"
    if reached("not_exact", not_exact):
        with pytest.raises(LoadError) as refused:
            assetrecovery.read(text)
        assert "bad_number" == refused.value.code
    if reached("exact", not not_exact):
        reading = assetrecovery.read(text)
        assert len(records) == len(reading.value.records) + len(reading.kept)


ANY_TEXT = st.tuples(st.text(max_size=60) | st.binary(max_size=60), st.sampled_from([*TYPES, Bundle]))
SOUND_IDS = st.tuples(slugs().map(json.dumps), st.sampled_from(IDS))


@reaches(read=30, refused=8)
@given(ANY_TEXT | SOUND_IDS)
def test_any_text_is_read_or_refused_in_our_own_words(text_and_kind: tuple[str | bytes, type]):
    """Bytes and text of any kind end in an error of ours, or in a value."""
    text, kind = text_and_kind
    read_and_refused(loads_or_refuses(text, kind))


LONG = MARK * 625_000


@pytest.mark.parametrize("kind", TYPES, **by_name)
def test_five_megabytes_are_refused_in_a_sentence(kind: type):
    """A text of five megabytes in place of any value is refused without repeating any of it."""
    text = f'"{LONG}"'
    error = loads_or_refuses(text, kind)
    if kind not in IDS or error:
        assert error is not None
        assert MARK not in error.text("en") + error.text("zh") + repr(error.problems)


@pytest.mark.parametrize("kind", OBJECTS, **by_name)
def test_long_values_are_refused_in_sentences(kind: type):
    """Long texts in every field of an object are refused without repeating any of them."""
    names = ["en", "zh"] if kind is Text else [shape.name for shape in fields_of(kind)]
    spaced = f" {MARK * 12_500}"
    error = loads_or_refuses(json.dumps(tagged(dict.fromkeys(names, spaced), kind)), kind)
    assert error is not None
    assert len(names) == len(error.problems)
    assert MARK not in error.text("en") + error.text("zh") + repr(error.problems)


@pytest.mark.parametrize("kind", [kind for kind in OBJECTS if kind is not Text], **by_name)
def test_a_long_key_is_cut(kind: type):
    """A key of a hundred kilobytes is named by its beginning."""
    error = loads_or_refuses(json.dumps(tagged({"k" * 100_000: 1}, kind)), kind)
    assert error is not None
    assert "unknown_key" in [problem.code for problem in error.problems]


@pytest.mark.parametrize("kind", [Text, LocalTerm, Document], **by_name)
@pytest.mark.parametrize("key", ["\ud800", "\u0000", "\u202e", "a/b~c", "", "\n", "\ufeff"], ids=ascii)
def test_keys_of_any_characters_can_be_printed(kind: type, key: str):
    """The path of a problem is plain text, whatever the key was."""
    with pytest.raises(InvalidError) as error:
        read(tagged({key: 1}, kind), kind)
    assert all(problem.path.isprintable() for problem in error.value.problems)


@pytest.mark.parametrize("text", ["[" * 10_000, '{"a":' * 10_000, "NaN", "1" * 5_000, "", "\x00", b"\xff\xfe"])
def test_what_cannot_be_read_at_all_is_a_load_error(text: str | bytes):
    """Bottomless, endless and broken input is refused before any type looks at it."""
    for kind in [*TYPES, Bundle]:
        with pytest.raises(LoadError):
            loads(text, kind)


@pytest.mark.parametrize("kind", [Document, Text, Bundle], **by_name)
@pytest.mark.parametrize("text", ["[" * 1_000_000, '{"a":' * 100_000], ids=["lists", "objects"])
def test_a_megabyte_that_has_no_bottom_is_a_load_error(text: str, kind: type):
    """How deep input goes is found out before it is parsed, so depth beyond any stack is refused as well."""
    with pytest.raises(LoadError):
        loads(text, kind)


@pytest.mark.parametrize("number", ["1e400", "-1e400", "0.1000000000000000055511151231257827021181583404541015625"])
def test_fractions_of_any_size_are_refused(number: str):
    """No type here is a floating-point number, so none is ever rounded or infinite."""
    for kind in [*TYPES, Bundle]:
        with pytest.raises(AssetRecoveryError):
            loads(number, kind)


def test_a_text_in_a_long_list_is_found():
    """One bad id among ninety thousand good ones is one problem, with its place."""
    authors = ["world-bank"] * 90_000
    authors[77_777] = "World Bank"
    assert [("bad_id", "/authors/77777")] == refusals(DOCUMENT | {"authors": authors}, Document)


def test_every_one_of_many_repeated_keys_is_found():
    """A thousand keys that each occur twice are a thousand problems."""
    text = "{" + ",".join(f'"k{number // 2}": 1' for number in range(2_000)) + "}"
    with pytest.raises(InvalidError) as error:
        loads(text, LocalTerm, limits=Limits(problems=5_000))
    assert 1_000 == sum(problem.code == "duplicate_key" for problem in error.value.problems)


# ── writing ──────────────────────────────────────────────────────────────────────────────────────


REPORT: dict[str, Any] = {"id": DocumentId("d"), "kind": DocumentKind.REPORT, "title": Text(en="R")}


@pytest.mark.parametrize(
    ("cls", "fields", "path"),
    [
        (Citation, {"document": "World Bank"}, "/document"),
        (Citation, {"document": DocumentId("d"), "at": "paragraph 4"}, "/at"),
        (Citation, {"document": DocumentId("d"), "certainty": "high"}, "/certainty"),
        (Citation, {"document": None}, "/document"),
        (LocalTerm, {"code": "x-a", "text": "press kit"}, "/text"),
        (Document, REPORT | {"kind": "report"}, "/kind"),
        (Document, REPORT | {"kind": Answer.YES}, "/kind"),
        (Document, REPORT | {"title": "R"}, "/title"),
        (Document, REPORT | {"authors": "a"}, "/authors"),
        (Document, REPORT | {"authors": ("A b",)}, "/authors/0"),
        (Document, REPORT | {"date": "2017"}, "/date"),
        (Document, REPORT | {"citations": ("p",)}, "/citations/0"),
        (Sitting, {"date": "2017-08-24", "start": datetime.time(10), "end": datetime.time(13)}, "/date"),
        (Sitting, {"date": datetime.date(2017, 8, 24), "start": "10:00", "end": datetime.time(13)}, "/start"),
    ],
    ids=str,
)
def test_what_a_type_does_not_allow_is_neither_built_nor_written(cls: type, fields: dict[str, Any], path: str):
    """What got past the type checker is refused when it is built, and what got past the constructor when written."""
    for refused in (lambda: cls(**fields), lambda: dumps(forced(cls, **fields))):
        with pytest.raises(InvalidError) as error:
            refused()
        assert [path] == [problem.path for problem in error.value.problems]


def test_everything_wrong_with_a_record_is_said_at_once():
    """A constructor reports every field, as reading and writing do."""
    fields: dict[str, Any] = REPORT | {"kind": "report", "title": "R", "authors": ("A b",)}
    for refused in (lambda: Document(**fields), lambda: dumps(forced(Document, **fields))):
        with pytest.raises(InvalidError) as error:
            refused()
        assert ["/kind", "/title", "/authors/0"] == [problem.path for problem in error.value.problems]


def test_what_is_not_said_is_not_written():
    """Defaults are left out: a file holds what somebody said."""
    assert {"document": "d"} == json.loads(dumps(Citation.of("d")))
    assert {"document": "d", "certainty": "low"} == json.loads(dumps(Citation.of("d", certainty=Certainty.LOW)))


def test_keys_stand_in_the_order_of_the_fields():
    """The same record always gives the same text, whatever the order in which it was read."""
    shuffled = {"title": {"zh": "报告", "en": "Report"}, "kind": "report", "id": "d", "type": "document"}
    assert ["type", "id", "kind", "title"] == list(json.loads(dumps(read(shuffled, Document))))


@pytest.mark.parametrize(
    "start", [datetime.time(10, 0, 30), datetime.time(10, 0, 0, 1), datetime.time(10, tzinfo=datetime.UTC)], ids=str
)
def test_no_part_of_a_time_is_lost_in_writing(start: datetime.time):
    """A programme has hours and minutes of local time; anything more is refused, not cut off."""
    fields = {"date": datetime.date(2017, 8, 24), "start": start, "end": datetime.time(13)}
    for refused in (lambda: Sitting(**fields), lambda: dumps(forced(Sitting, **fields))):
        with pytest.raises(InvalidError) as error:
            refused()
        assert "/start" == error.value.problems[0].path


@pytest.mark.parametrize(
    "value", [1.5, float("nan"), object(), {1, 2}, b"x", [1.5]], ids=lambda value: type(value).__name__
)
def test_what_is_no_value_of_this_library_is_not_written(value: object):
    """Floats, sets and objects of other libraries have no form in a file."""
    with pytest.raises(InvalidError) as error:
        dumps(value)
    assert "cannot_write" == error.value.code


# ── files ────────────────────────────────────────────────────────────────────────────────────────


def test_a_file_is_read_and_written_by_path_or_stream(tmp_path: Path):
    """A value goes to a file and comes back, whether the file is named or open."""
    path, value = tmp_path / "date.json", PartialDate.parse("2017-08")
    dump(value, path)
    assert value == load(path, PartialDate) == load(str(path), PartialDate)
    with path.open("wb") as stream:
        dump(value, stream)
    with path.open("rb") as stream:
        assert value == load(stream, PartialDate)
    assert b'"2017-08"\n' == path.read_bytes()


def test_a_file_that_cannot_be_opened_is_a_load_error(tmp_path: Path):
    """A file that is not there, or is a directory, is refused in our own words."""
    for path in (tmp_path / "nothing.json", tmp_path):
        with pytest.raises(LoadError) as error:
            load(path, PartialDate)
        assert "cannot_open" == error.value.code


def test_a_path_that_no_file_can_have_is_a_load_error():
    """A path with a null character is refused in our own words."""
    with pytest.raises(LoadError) as error:
        load("date\x00.json", PartialDate)
    assert "cannot_open" == error.value.code
