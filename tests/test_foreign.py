"""What is another system's: kept beside the records, written back in its place, and refused where it would be lost."""

import json
import random
from collections.abc import Callable, Iterator
from typing import Any, get_args

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import (
    Bundle,
    InvalidError,
    LocalTerm,
    Person,
    Text,
    bundled,
    bundled_names,
    dumps,
    from_plain,
    loads,
    read,
    to_plain,
)
from assetrecovery.records import RecordKind, class_of
from assetrecovery.serialization import VERSION, Kept
from assetrecovery.serialization.plain import render
from assetrecovery.values import PersonId
from assetrecovery.values.shapes import fields_of, is_open_list, is_term_list, is_text_value, is_tuple
from tests.helpers import assert_well_worded, json_values
from tests.laws import examples, reached, reaches

FILES = {name: json.loads(dumps(bundled(name)))["records"] for name in bundled_names()}
CLASSES = {kind.code: class_of(kind) for kind in RecordKind}
HEAD = {"format": "assetrecovery", "version": VERSION}


def bundle_of(*records: Any, **more: Any) -> dict[str, Any]:
    return {**HEAD, "records": list(records), **more}


# ── putting foreign things into a file ───────────────────────────────────────────────────────────

Put = Callable[[Any], None]


def objects(plain: Any) -> Iterator[dict[str, Any]]:
    """Every object of a file, from the whole of it inwards."""
    if isinstance(plain, dict):
        yield plain
    for inner in plain.values() if isinstance(plain, dict) else plain if isinstance(plain, list) else ():
        yield from objects(inner)


def codes(plain: Any, hint: Any) -> Iterator[tuple[Any, Any]]:
    """Every place of a record at which a code stands, as what holds it and where."""
    if is_tuple(hint) and isinstance(plain, list):
        inner = get_args(hint)[0]
        members = [(place, member, inner) for place, member in enumerate(plain)]
    elif isinstance(hint, type) and attrs.has(hint) and not is_text_value(hint) and isinstance(plain, dict):
        shapes = {shape.name: shape.type for shape in fields_of(hint)}
        members = [(key, plain[key], shapes[key]) for key in plain if key in shapes]
    else:
        return
    for token, member, inner in members:
        if (is_term_list(inner) or is_open_list(inner)) and isinstance(member, str):
            yield plain, token
        yield from codes(member, inner)


def put_key(data: random.Random, holders: list[dict[str, Any]], key: str, value: Any) -> None:
    """Put a key into one of the objects of a file, between any two others."""
    holder = data.choice(holders)
    entries = [*holder.items()]
    entries.insert(data.randint(0, len(entries)), (key, value))
    holder.clear()
    holder.update(entries)


def put_code(data: random.Random, places: list[tuple[Any, Any]], code: str) -> None:
    """Put a code in the place of another, or before it in its array."""
    holder, token = data.choice(places)
    if isinstance(holder, list) and data.random() < 0.5:
        holder.insert(token, code)
    else:
        holder[token] = code


def places_of_codes(file: dict[str, Any]) -> list[tuple[Any, Any]]:
    return [place for record in file["records"] for place in codes(record, CLASSES[record["type"]])]


def as_written(text: str) -> Any:
    """A JSON text with each number as it is written."""
    return json.loads(text, parse_int=lambda number: f"<{number}>", parse_float=lambda number: f"<{number}>")


def some_records(data: random.Random) -> dict[str, Any]:
    records = FILES[data.choice(bundled_names())]
    return json.loads(json.dumps(bundle_of(*data.sample(records, data.randint(1, 4)))))


SEEDS = st.integers(0, 2**32).map(random.Random)
"""Where things are put is drawn from a seed: hundreds of places are no choice that a person would look at."""

EXACT = st.none() | st.booleans() | st.integers(-(10**38), 10**38) | st.text(max_size=8)
LEAVES = EXACT | st.floats(allow_nan=False, allow_infinity=False)
KEYS = st.sampled_from(("x-file", "x-Our.Registry", "zz_note", "Notiz", "备注", "a/b~c", "k" * 60, ""))
FOREIGN_CODES = st.sampled_from(("newly_published", "zz2", "Not a code", "X-9", "", "编码", "a" * 200))


# ── laws ─────────────────────────────────────────────────────────────────────────────────────────


@reaches(built=30, apart=30)
@examples(60, long=10_000)
@given(
    SEEDS,
    st.lists(st.tuples(KEYS, json_values(leaves=LEAVES)), max_size=4),
    st.lists(FOREIGN_CODES, max_size=3),
)
def test_a_tolerant_reading_is_written_back_byte_for_byte(data, keys, unknown):
    """Whatever is put into a bundled file, wherever it is put, comes out again where it was."""
    file = some_records(data)
    holders, places = [*objects(file)], places_of_codes(file)
    for key, value in keys:
        put_key(data, holders, key, value)
    for code in unknown if places else ():
        put_code(data, places, code)
    text = render(file)
    reading = read(text, tolerant=True)
    assert text == dumps(reading) == render(to_plain(reading))
    reached("built", reading.value and reading.value.records)
    reached("apart", reading.kept)
    for finding in reading.findings:
        assert_well_worded(finding)


@reaches(inexact=15)
@examples(30, long=10_000)
@given(
    SEEDS,
    st.lists(st.sampled_from(("1.50", "-0", "1E5", "1e-7", "-0.0", "0.10", '"\\u00e9"', "[ 1.0,2 ]")), max_size=4),
)
def test_numbers_come_back_as_they_were_written(data, numbers):
    """A number of another system keeps its digits, its exponent and its sign, in whatever form the file is laid out."""
    file = some_records(data)
    holders = [*objects(file)]
    for place, _ in enumerate(numbers):
        put_key(data, holders, f"x-{place}", f"@{place}@")
    text = json.dumps(file)
    for place, number in enumerate(numbers):
        text = text.replace(f'"@{place}@"', number)
    reached("inexact", numbers)
    assert as_written(text) == as_written(dumps(read(text, tolerant=True)))


@reaches(kept=20)
@examples(30, long=10_000)
@given(SEEDS, st.lists(json_values(leaves=LEAVES), min_size=1, max_size=3))
def test_marked_keys_are_kept_by_a_strict_reading_and_refused_where_they_would_be_lost(data, values):
    """A key with x- is kept by `read`, which finds nothing wrong with it; `loads` could not keep it, and says so."""
    file = some_records(data)
    holders = [*objects(file)]
    for place, value in enumerate(values):
        put_key(data, holders, f"x-{place}", value)
    text = render(file)
    reading = read(text, base=Bundle())
    # Without a base a large record has so many references that lead nowhere that the whole file is kept, at no key.
    marked = [kept for kept in reading.kept if kept.at and str(kept.at[-1]).startswith("x-")]
    assert text == dumps(reading)
    if reached("kept", marked):
        assert not {finding.code for finding in reading.findings} & {"foreign_key", "unknown_key", "kept_key"}
        with pytest.raises(InvalidError) as error:
            loads(text, base=Bundle())
        assert "foreign_key" in {problem.code for problem in error.value.problems}


@pytest.mark.parametrize("name", bundled_names())
def test_whole_bundled_files_come_back_byte_for_byte(name: str):
    """A bundled file with three hundred foreign keys and codes in it is read tolerantly and written back the same."""
    data = random.Random(name)
    file = json.loads(json.dumps(bundle_of(*FILES[name])))
    holders, places = [*objects(file)], places_of_codes(file)
    for number in range(200):
        put_key(data, holders, f"{data.choice(('x-', 'zz_'))}{number}", {"a": [number, None, "备注"]})
    for number in range(100):
        put_code(data, places, f"newly_published_{number}")
    text = render(file)
    reading = read(text, tolerant=True)
    assert text == dumps(reading)
    assert len(FILES[name]) // 2 < len(reading.value.records)


def test_very_many_foreign_keys_are_kept_and_not_all_told():
    """A file may hold more foreign keys than anybody would read about; all of them come back."""
    file = bundle_of(*(PERSON | {"id": f"p-{number}", "zz": 1} for number in range(300)), PERSON | {"name": 5})
    reading = read(render(file), tolerant=True)
    assert 300 == len(reading.value.records)
    told = [finding.code for finding in reading.findings]
    assert [200, 1, 1] == [told.count(code) for code in ("kept_key", "more_kept", "wrong_type")]
    assert render(file) == dumps(reading)


def test_what_is_not_foreign_is_read_the_same_either_way():
    """A tolerant reading of a sound file is the strict one."""
    text = dumps(bundled("wg2-11"))
    assert read(text) == read(text, tolerant=True)
    assert () == read(text, tolerant=True).kept


# ── one case each ────────────────────────────────────────────────────────────────────────────────

DOCUMENT = {"type": "document", "id": "d-1", "kind": "report", "title": {"en": "Report", "zh": "报告"}}
PERSON = {"type": "person", "id": "p-1", "name": "A"}
MEETING = {"type": "meeting", "id": "m-1", "body": "b-1", "mode": "in_person"}


def tolerated(*records: Any, **more: Any) -> tuple[Any, list[tuple[str, str]]]:
    reading = read(render(bundle_of(*records, **more)), tolerant=True, base=Bundle())
    assert render(bundle_of(*records, **more)) == dumps(reading)
    return reading, [
        (finding.code, finding.path) for finding in reading.findings if finding.code != "dangling_reference"
    ]


def test_a_code_that_an_open_list_does_not_have_is_a_local_term():
    """A later release has published a code: here it is a local term, and a finding says which are known."""
    reading, findings = tolerated(DOCUMENT | {"kind": "press_kit"})
    assert LocalTerm(code="x-press-kit") == reading.value.documents["d-1"].kind
    assert [("kept_code", "/records/0/kind")] == findings


def test_a_code_that_a_closed_list_does_not_have_is_kept_apart():
    """The field is left out of the record, and the code stands in what was kept."""
    reading, findings = tolerated(MEETING | {"mode": "by_telephone"})
    assert reading.value.meetings["m-1"].mode is None
    assert [("kept_code", "/records/0/mode")] == findings
    assert [("/records/0/mode", "by_telephone")] == [(kept.path, kept.plain) for kept in reading.kept]


def test_an_entry_that_needs_its_code_is_kept_apart_whole():
    """An entry is nothing without a code that it must have: the others of its list are read."""
    known = {"actor": "p-1", "category": "state_party", "capacity": "represented"}
    attendance = [known | {"capacity": "newly_published"}, known]
    reading, findings = tolerated(PERSON, MEETING | {"attendance": attendance})
    assert 1 == len(reading.value.meetings["m-1"].attendance)
    assert [("kept_code", "/records/1/attendance/0/capacity")] == findings
    assert [attendance[0]] == [kept.plain for kept in reading.kept]


def test_a_record_that_needs_its_code_is_kept_apart_whole():
    """A record that cannot be without its code is not built, and its problem is that of a strict reading."""
    reading, findings = tolerated({"type": "body", "id": "b-1", "kind": "Not a code", "name": {"en": "A"}})
    assert () == reading.value.records
    assert {"unknown_code"} >= {code for code, _ in findings}


def test_what_would_follow_from_what_was_left_out_is_not_said():
    """That one entry names another which was set aside is no mistake of the file."""
    record = next(record for record in FILES["returns"] if record["id"] == "che-nga-abacha-1-2005")
    changed = json.loads(json.dumps(record))
    changed["amounts"][0]["stage"] = "newly_published"
    _, findings = tolerated(changed)
    assert [("unknown_code", "/records/0/amounts/0/stage")] == findings


def test_a_newer_minor_version_is_a_finding():
    """What was only added to is read, said, and written back under its own version; a strict reading refuses it."""
    file = {**bundle_of(PERSON | {"zz_new": 1}), "version": f"{VERSION.split('.')[0]}.99"}
    reading = read(render(file), tolerant=True)
    assert [("newer_version", "/version"), ("kept_key", "/records/0/zz_new")] == [
        (finding.code, finding.path) for finding in reading.findings
    ]
    assert render(file) == dumps(reading)
    assert ["wrong_version"] == [finding.code for finding in read(render(file)).findings]


def test_what_is_kept_is_told_as_that_however_much_was_told_before():
    """Behind very many keys that are kept, one in a record that cannot be built is no fault of that record either."""
    many = [PERSON | {"id": f"p-{number}", "zz": 1} for number in range(1_000)]
    reading = read(render(bundle_of(*many, PERSON | {"id": "q", "name": 5, "zz": 1})), tolerant=True)
    assert ["wrong_type"] == [one.code for one in reading.findings if one.code not in {"kept_key", "more_kept"}]
    assert (1_000, 1) == (len(reading.value.records), sum(1 for one in reading.findings if one.code == "more_kept"))


def test_very_many_keys_beside_the_records_hide_no_record():
    """However many foreign keys stand beside the records, all of these are read, and everything is written back."""
    file = bundle_of(PERSON, **{f"k{number}": number for number in range(1_000)})
    reading = read(render(file), tolerant=True)
    assert (["p-1"], "more_kept") == ([record.id for record in reading.value.records], reading.findings[-1].code)
    assert render(file) == dumps(reading)


@pytest.mark.parametrize("version", ["99.0", "0.9", "1", "1.0.1", "1.x", "", 1.1, None, "１.9"])
def test_any_other_version_is_refused_by_either_reading(version: object):
    """Of a file in which something may have changed its meaning nothing is read, and nothing is lost."""
    file = {**bundle_of(PERSON), "version": version}
    for tolerant in (False, True):
        reading = read(render(file), tolerant=tolerant)
        assert (None, ["wrong_version"]) == (reading.value, [finding.code for finding in reading.findings])
        assert render(file) == dumps(reading)


def test_wrong_types_are_not_tolerated():
    """A tolerant reading takes what it does not know, and not what it knows to be wrong."""
    reading, findings = tolerated(PERSON | {"name": 5, "zz": 1})
    assert () == reading.value.records
    assert [("kept_key", "/records/0/zz"), ("wrong_type", "/records/0/name")] == sorted(findings)


def test_a_record_with_a_key_twice_is_kept_as_it_stood():
    """Which of two values was meant cannot be known: the record is not built, and both are written back."""
    text = render(bundle_of(PERSON)).replace('"name": "A"', '"name": "A",\n      "name": "B"')
    reading = read(text)
    assert ((), ["duplicate_key"]) == (reading.value.records, [finding.code for finding in reading.findings])
    assert text == dumps(reading)


def test_a_local_term_keeps_what_another_system_said_of_it():
    """A local term without its wording is a bare code: with a key that is not known it comes back as it was."""
    reading, _ = tolerated(DOCUMENT | {"kind": {"code": "x-kit", "zz_uri": "urn:kit"}})
    assert LocalTerm(code="x-kit") == reading.value.documents["d-1"].kind


# ── changing what was read ───────────────────────────────────────────────────────────────────────


def edited(reading: Any, **changes: Any) -> Any:
    records = tuple(attrs.evolve(record, **changes) for record in reading.value.records)
    return attrs.evolve(reading, value=Bundle(records=records, base=reading.value.base))


def test_a_changed_record_keeps_what_stood_beside_it():
    """A name is corrected, and the key of the other system is still there."""
    reading = read(render(bundle_of(PERSON | {"x-file": 7})))
    assert {**PERSON, "name": "B", "x-file": 7} == to_plain(edited(reading, name="B"))["records"][0]


def test_a_value_that_was_given_since_is_not_overwritten():
    """Where a field was set aside and has been filled since, what was filled in stands."""
    reading = read(render(bundle_of(DOCUMENT | {"kind": "press_kit"})), tolerant=True)
    assert (
        "report"
        == to_plain(edited(reading, kind=bundled("wg2-11").documents["cac-cosp-wg2-2017-4"].kind))["records"][0]["kind"]
    )


def test_what_has_lost_its_place_is_said_and_not_put_elsewhere():
    """Keys inside a part that has been changed since are not put into whatever stands there now."""
    reading = read(render(bundle_of(DOCUMENT | {"title": {"en": "Report", "x-file": 7}})))
    assert 7 == to_plain(edited(reading, reference="2017/4"))["records"][0]["title"]["x-file"]
    with pytest.raises(InvalidError) as error:
        dumps(edited(reading, title=Text(en="Reports")))
    assert [("kept_astray", "/records/0/title/x-file")] == [
        (problem.code, problem.path) for problem in error.value.problems
    ]


def test_a_record_that_was_taken_out_takes_with_it_what_was_kept():
    """Without the record there is nothing beside which its foreign keys could stand."""
    reading = read(render(bundle_of(PERSON | {"x-file": 7}, **{"x-head": 1})))
    assert bundle_of(**{"x-head": 1}) == to_plain(attrs.evolve(reading, value=Bundle()))


# ── plain data ───────────────────────────────────────────────────────────────────────────────────


def test_plain_data_is_read_and_written_without_text():
    """A record goes into plain data and comes back; a bundle, too."""
    person = Person(id=PersonId("p-1"), name="A")
    assert PERSON == to_plain(person)
    assert person == from_plain(PERSON, Person)
    assert bundled("wg2-11") == from_plain(to_plain(bundled("wg2-11")))


CYCLE: list[Any] = []
CYCLE.append(CYCLE)


@pytest.mark.parametrize(
    ("value", "code", "path"),
    [
        ((1, 2), "not_plain", "/x-a"),
        ({1: 2}, "not_plain", "/x-a"),
        ([float("nan")], "not_plain", "/x-a/0"),
        ({"b": {1}}, "not_plain", "/x-a/b"),
        (b"a", "not_plain", "/x-a"),
        (CYCLE, "too_deep", ""),
    ],
)
def test_what_json_could_not_say_is_no_plain_data(value: object, code: str, path: str):
    """A tuple, a set, a key that is no text, a number that is not finite and an endless list are refused by place."""
    with pytest.raises((InvalidError, ValueError)) as error:
        read({**bundle_of(), "x-a": value})
    assert (code, path) == (error.value.code, error.value.problems[0].path)


def test_kept_is_told_with_its_path():
    """What was kept says where it stood, as a pointer."""
    assert "/records/0/a~1b" == Kept(at=("records", 0, "a/b"), plain=1).path
