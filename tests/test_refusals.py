"""Refusals: of whatever is made to do harm at once, with all that there is to say, and never with what was found."""

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assetrecovery import (
    AssetRecoveryError,
    Bundle,
    Document,
    InvalidError,
    LoadError,
    Money,
    Person,
    Reading,
    Return,
    bundled,
    dumps,
    from_plain,
    loads,
    read,
)
from assetrecovery.serialization import Limits
from assetrecovery.serialization.plain import parse, render
from assetrecovery.serialization.positions import Lines, places
from assetrecovery.values.errors import pointer
from tests.helpers import assert_well_worded, json_values, paths_of
from tests.laws import LONG, each, examples, reaches

HEAD = {"format": "assetrecovery", "version": json.loads(dumps(Bundle()))["version"]}
PERSON = {"type": "person", "id": "p-1", "name": "A"}


def bundle_of(*records: Any) -> dict[str, Any]:
    return {**HEAD, "records": list(records)}


def problem_of(text: str | bytes, **more: Any) -> Any:
    with pytest.raises(AssetRecoveryError) as error:
        loads(text, base=Bundle(), **more)
    assert 1 == len(error.value.problems), error.value.problems
    assert_well_worded(error.value.problems[0])
    return error.value.problems[0]


# ── JSONTestSuite ────────────────────────────────────────────────────────────────────────────────


def suite() -> list[Any]:
    lines = (Path(__file__).parent / "vectors" / "json-test-suite.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")][1:]
    return [
        pytest.param(name, json.loads(text).encode("latin-1") * int((*times, 1)[0]), id=name)
        for name, text, *times in rows
    ]


@pytest.mark.parametrize(("name", "text"), suite())
def test_the_suite_of_json_is_read_and_refused_as_it_says(name: str, text: bytes):
    """Of the JSONTestSuite all that must be read is read, all that must be refused is refused, and nothing leaks."""
    error = refusal(text)
    assert ("y" if error is None else "n", "i")[name[0] == "i"] == name[0]
    for problem in error.problems if error else ():
        assert_well_worded(problem)


def refusal(text: bytes) -> LoadError | None:
    try:
        parse(text)
    except LoadError as error:
        return error
    return None


def test_the_suite_of_json_is_whole():
    """All of its files are here, the big ones too."""
    assert 318 == len(suite())
    assert [100_000, 250_000] == sorted(len(row.values[1]) for row in suite())[-2:]


# ── what is told of a problem ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("record", "code", "kind", "length"),
    [
        ({"name": 12345}, "wrong_type", "number", 5),
        ({"name": -1.25}, "wrong_type", "number", 3),
        ({"name": True}, "wrong_type", "boolean", None),
        ({"name": None}, "wrong_type", "null", None),
        ({"name": ["a", "b"]}, "wrong_type", "array", 2),
        ({"name": {"a": 1}}, "wrong_type", "object", 1),
        ({"name": " Ada"}, "empty_text", "string", 4),
        ({"nationality": "Utopia"}, "bad_id", "string", 6),
        ({"zz": "secret"}, "unknown_key", "string", 6),
    ],
)
def test_a_problem_says_of_which_type_and_how_long_the_value_is(record, code, kind, length):
    """A program is told what was found: its JSON type and its length, and the record by its id."""
    problem = problem_of(render(bundle_of(PERSON | record)))
    assert (code, kind, length, "p-1") == (problem.code, problem.type, problem.length, problem.record)


def test_a_missing_key_has_no_type_and_stands_where_its_object_does():
    """What is not there has neither type nor length; the place is that of the object which lacks it."""
    problem = problem_of(
        '{"format": "assetrecovery", "version": "2.0", "records": [\n  {"type": "person", "id": "p-1"}]}'
    )
    assert ("missing_key", None, None) == (problem.code, problem.type, problem.length)
    assert (2, 3) == (problem.line, problem.column)


def test_an_id_that_is_none_is_not_told():
    """What stands where an id should may be a name, and is not repeated."""
    assert problem_of(render(bundle_of(PERSON | {"id": "Jane Doe"}))).record is None


def test_a_problem_says_what_is_expected():
    """What should stand there is told by itself, in both languages, beside the sentence that holds it."""
    with pytest.raises(InvalidError) as error:
        loads('{"amount": 5, "currency": "USD"}', Money)
    (problem,) = error.value.problems
    assert ("a text", "文本") == problem.expected
    assert {"en": "a text", "zh": "文本"} == problem.to_plain()["expected"]


def test_a_problem_is_plain_data_and_text():
    """The same is told to a program as JSON and to a person as a line in either language."""
    problem = problem_of(render(bundle_of(PERSON | {"name": 5})))
    assert {
        "code": "wrong_type", "path": "/records/0/name",
        "en": "expected a text, found a whole number; write it in quotation marks",
        "zh": "应为文本，实为整数；请加引号书写",
        "expected": {"en": "a text", "zh": "文本"}, "type": "number", "length": 1,
        "line": 8, "column": 15, "record": "p-1",
    } == problem.to_plain()  # fmt: skip
    assert "8:15 /records/0/name: expected a text, found a whole number; write it in quotation marks" == problem.text(
        "en"
    )
    assert json.loads(json.dumps(problem.to_plain())) == problem.to_plain()


def test_from_python_the_same_is_told_but_for_the_place_in_a_text():
    """A wrong object is described alike, whether it came as text or as plain data."""
    wrong = bundle_of(PERSON | {"name": 5, "zz": [1]})
    with pytest.raises(InvalidError) as of_text:
        loads(render(wrong))
    with pytest.raises(InvalidError) as of_plain:
        from_plain(wrong)
    without = tuple(attrs.evolve(problem, line=None, column=None) for problem in of_text.value.problems)
    assert without == of_plain.value.problems
    assert of_plain.value.to_plain() == [problem.to_plain() for problem in without]


# ── line and column ──────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('{"a": 1,\n "b": }', 2, 7),
        (b'{"a": 1,\n "b": "\xff"}', 2, 8),
        ("[\n\n  NaN]", 3, 3),
        ('["' + "9" * 50 + '",\n ' + "9" * 50 + "]", 2, 2),
        ("[\n" * 70 + "]" * 70, 65, 1),
        ('{"a": 1,\n "b": 2,\n  "a": 3}', 3, 3),
        ("\ufeff".encode() + b"\n5", 2, 1),
    ],
)
def test_every_refusal_of_a_text_has_line_and_column(text, line, column):
    """Whoever has a text open is led to the place, also by what is no JSON, no number or too deep."""
    with pytest.raises(AssetRecoveryError) as error:
        loads(text, Money)
    assert (line, column) == (error.value.problems[0].line, error.value.problems[0].column)


@reaches(values=200)
@examples(60)
@given(json_values(leaves=st.text(max_size=6) | st.integers()), st.sampled_from((None, 0, 3)), st.sampled_from((1, 99)))
def test_the_place_of_every_value_is_found(plain: Any, indent: int | None, offsets: int):
    """At the place that is told for a path stands the value to which the path leads, however the text is laid out."""
    text = json.dumps(plain, indent=indent, ensure_ascii=False)
    lines, rows = Lines(text, offsets), text.split("\n")
    found = places(text, {pointer(*way): 1 for way, _ in paths_of(plain)})
    for way, value in each("values", paths_of(plain)):
        for place in found[pointer(*way)][:1]:
            line, column = lines.of(place.value)
            rest = "\n".join([rows[line - 1][column - 1 :], *rows[line:]])
            same_path = sum(pointer(*other) == pointer(*way) for other, _ in paths_of(plain))
            assert same_path > 1 or value == json.JSONDecoder().raw_decode(rest)[0]


# ── everything at once ───────────────────────────────────────────────────────────────────────────


def test_a_record_without_its_type_is_told_everything_else():
    """Somebody who asks for a return and gives none of its keys is told each, and not the type alone."""
    with pytest.raises(InvalidError) as error:
        loads('{"id": "x", "titel": {}}', Return)
    assert [("missing_key", "/type"), ("unknown_key", "/titel"), ("missing_key", "/title")] == [
        (problem.code, problem.path) for problem in error.value.problems
    ]


def test_a_record_of_a_misspelt_type_is_read_as_what_was_meant():
    """One letter in the type does not hide what is wrong with the rest."""
    reading = read(
        render(bundle_of({"type": "organisation", "id": "o-1", "titel": 5}, {"type": "jurisdictio", "id": "j 1"}))
    )
    codes = [(finding.code, finding.path) for finding in reading.findings]
    assert ("unknown_type", "/records/1/type") in codes
    assert ("bad_id", "/records/1/id") in codes


def test_a_wrong_language_hides_no_other_fault_of_its_text():
    """A key that is no language and a text that is none are both told."""
    with pytest.raises(InvalidError) as error:
        loads(render({**PERSON, "type": "document", "kind": "report", "title": {"chinese": "报告", "en": 5}}), Document)
    assert {("bad_language", "/title/chinese"), ("wrong_type", "/title/en")} <= {
        (problem.code, problem.path) for problem in error.value.problems
    }


# ── limits ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("limits", "within", "beyond", "code"),
    [
        (Limits(size=8), '"2017"', '"2017-08"', "too_long"),
        (Limits(size=8), "     5", "        5", "too_long"),
        (Limits(size=8), '"é维"', '"é维é"', "too_long"),
        (Limits(depth=3), "[[[1]]]", "[[[[]]]]", "too_deep"),
        (Limits(digits=3), "[999, -999]", "[1000]", "bad_number"),
        (Limits(digits=3), "[0.00125, 1e99]", "[1.2345]", "bad_number"),
        (Limits(digits=50), "9" * 50, "9" * 51, "bad_number"),
        (Limits(items=4), '[1, {"a": [2]}]', '[1, {"a": [2, 3]}]', "too_many_items"),
        (Limits(items=4), "[[], [], []]", "[[], [], [], [], []]", "too_many_items"),
        (Limits(items=4), '["a,b,[c],{d}"]', "[[[[[5]]]]]", "too_many_items"),
    ],
)
def test_limits_can_be_set(limits: Limits, within: str, beyond: str, code: str):
    """What is within a limit is read; what is beyond is refused with its code, as text and as bytes."""
    assert (json.loads(within), ()) == parse(within, limits) == parse(within.encode(), limits)
    for text in (beyond, beyond.encode()):
        with pytest.raises(LoadError) as error:
            parse(text, limits)
        assert code == error.value.code
        assert_well_worded(error.value.problems[0])


@pytest.mark.parametrize(
    "given", [{"size": 0}, {"depth": 501}, {"digits": 4001}, {"items": -1}, {"problems": 1.5}, {"items": True}]
)
def test_a_limit_is_a_whole_number(given: dict[str, Any]):
    """A limit that is none, or that could not be kept, is refused."""
    with pytest.raises(InvalidError) as error:
        Limits(**given)
    code = "bad_limit" if all(type(value) is int for value in given.values()) else "wrong_type"
    assert [(code, f"/{name}") for name in given] == [(problem.code, problem.path) for problem in error.value.problems]


def test_only_so_many_problems_are_told():
    """Of a file that is wrong throughout the first problems are told, and how much was not looked at; all is kept."""
    text = render(bundle_of(*({"type": "person", "id": f"p-{number}"} for number in range(1_000))))
    reading = read(text, limits=Limits(problems=10))
    assert (None, 11) == (reading.value, len(reading.findings))
    assert ["missing_key"] * 10 == [finding.code for finding in reading.findings[:10]]
    assert "too_many_problems" == reading.findings[-1].code
    assert "records not looked at: 989" in reading.findings[-1].en
    assert text == dumps(reading)
    assert 1_000 == len(read(text, limits=Limits(problems=1_000)).findings)


@pytest.mark.parametrize("count", [9, 10, 11, 5_000])
@pytest.mark.parametrize(
    "wrong",
    [
        lambda count: PERSON | {f"zz{number}": 1 for number in range(count)},
        lambda count: PERSON | {"citations": [{}] * count},
        lambda count: {
            "type": "document",
            "id": "d",
            "kind": "report",
            "title": {f"l{number}": "a" for number in range(count)},
        },
    ],
)
def test_the_problems_of_one_record_are_bounded_too(wrong, count):
    """However many faults one record has, no more are told than may be, and one line says that there were more."""
    problems = []
    try:
        loads(render(bundle_of(wrong(count))), limits=Limits(problems=10))
    except InvalidError as error:
        problems = error.problems
    assert min(count, 11) == len(problems)
    assert (count > 10) == ("too_many_problems" in {problem.code for problem in problems})


def test_keys_beside_the_records_are_bounded_too():
    """Of very many keys that no file has beside its records the first are told, and all are kept."""
    text = render({**bundle_of(PERSON), **{f"zz{number}": 1 for number in range(1_000)}})
    reading = read(text, limits=Limits(problems=10))
    assert [*["unknown_key"] * 10, "too_many_problems"] == [finding.code for finding in reading.findings]
    assert text == dumps(reading)


def test_references_that_lead_nowhere_are_bounded_and_placed():
    """Of very many references that lead nowhere the first are told, each with its place in the text."""
    text = render(bundle_of({"type": "meeting", "id": "m", "body": "m", "documents": [f"d-{n}" for n in range(1_000)]}))
    reading = read(text, limits=Limits(problems=10), base=Bundle())
    assert ["wrong_kind", *["dangling_reference"] * 9] == [finding.code for finding in reading.findings[:10]]
    assert [10 + n for n in range(9)] == [finding.line for finding in reading.findings[1:10]]
    assert (None, text) == (reading.value, dumps(reading))


@pytest.mark.parametrize(
    ("unit", "code"), [("{}", "too_many_items"), ("1", "too_many_items"), ('{"type":"meetng"}', "too_many_items")]
)
def test_a_megabyte_of_nothing_is_refused_in_a_line(unit: str, code: str):
    """What is made to yield a problem a byte yields one problem."""
    text = (
        '{"format":"assetrecovery","version":"2.0","records":[' + ",".join([unit] * (2**20 // (len(unit) + 1))) + "]}"
    )
    assert code == problem_of(text).code


# ── calls that are wrong ─────────────────────────────────────────────────────────────────────────


@attrs.frozen
class Stranger:
    name: str


@pytest.mark.parametrize("kind", [Reading, Stranger, Limits, int, list, dict, str, tuple[str, ...], None])
def test_only_what_files_hold_is_read(kind: Any):
    """Classes of others, and those of this library that stand in no file, are refused with our error."""
    with pytest.raises(InvalidError) as error:
        loads('"a"', kind)
    assert "cannot_read" == error.value.code


@pytest.mark.parametrize("value", [Stranger("A"), Limits(), object(), 5, {"a": 1}, [1], (Person,), Person])
def test_only_what_files_hold_is_written(value: Any):
    """The same on the way out."""
    with pytest.raises(InvalidError) as error:
        dumps(value)
    assert "cannot_write" == error.value.code


@pytest.mark.parametrize("text", [5, None, 1.5, object(), Path("a.json"), ("{}",)])
def test_only_text_and_bytes_are_read(text: Any):
    """What is neither is refused with our error, and not with that of the decoder."""
    with pytest.raises(LoadError) as error:
        loads(text)
    assert "wrong_type" == error.value.code


def test_bytes_of_any_kind_are_read_as_utf_8():
    """An array of bytes is bytes: UTF-8 and nothing else."""
    text = '{"amount": "1.10", "currency": "USD"}'
    for kind in (bytes, bytearray, memoryview):
        assert Money.of("1.10", "USD") == loads(kind(text.encode()), Money)
        with pytest.raises(LoadError) as error:
            loads(kind(text.encode("utf-16")), Money)
        assert "not_utf8" == error.value.code


def test_a_reading_is_written_as_its_file():
    """What `read` gives can be given to `dumps`."""
    text = dumps(bundled("wg2-11"))
    assert text == dumps(read(text))


def test_rendering_is_that_of_the_standard_library():
    """Plain data is laid out as the standard library would, with an indent of two."""
    data = random.Random(11)
    for record in data.sample(json.loads(dumps(bundled("returns")))["records"], 40):
        assert json.dumps(record, ensure_ascii=False, indent=2) + "\n" == render(record)


# ── changes at random ────────────────────────────────────────────────────────────────────────────


def test_bundled_records_changed_at_random_are_read_or_refused_as_promised():
    """Many changes of bundled records, and in the long profile a million, end as they must; enough are accepted."""
    script = Path(__file__).parents[1] / "scripts" / "mutations.py"
    number = 1_000_000 if settings().max_examples >= LONG else 250
    done = subprocess.run([sys.executable, str(script), str(number), "3"], capture_output=True, text=True, check=False)
    sys.stdout.write(done.stdout)
    assert (0, "") == (done.returncode, done.stderr)
