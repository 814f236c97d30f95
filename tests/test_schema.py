"""JSON Schema: an independent validator accepts what strict reading accepts, and refuses what a schema can refuse."""

import copy
import functools
import json
import re
import subprocess
import sys
from importlib import resources
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assetrecovery import AssetRecoveryError, Bundle, InvalidError, Person, Text, bundled, bundled_names, loads
from assetrecovery.introspection.fields import fields_of
from assetrecovery.records import RecordKind, class_of
from assetrecovery.serialization import json_schema
from assetrecovery.serialization.writing import write
from assetrecovery.strategies import bundles
from assetrecovery.strategies.near_misses import _SPOILS, _spoilt
from assetrecovery.values import Fault
from tests.helpers import has_cjk, model_classes, simplest
from tests.laws import LONG, each, examples, reached, reaches

SCRIPT = Path(__file__).parents[1] / "scripts" / "typescript.py"
RECORDS = [write(record) for name in bundled_names() for record in bundled(name).records]
CLASSES = {kind.code: class_of(kind) for kind in RecordKind}
WHERE_A_SCHEMA_SPEAKS = {
    "wrong_type", "unknown_key", "missing_key", "unknown_type", "unknown_code", "bad_id", "bad_time", "wrong_format",
    "wrong_version",
}  # fmt: skip
"""What is refused for one of these, a schema refuses as well; all other faults are more than it can say."""


def _whole(_: object, pattern: str, instance: object, __: object) -> Any:
    """Patterns are those of ECMA-262, in which `$` is not the end of the line before the last."""
    if isinstance(instance, str) and re.search(pattern.removesuffix("$") + r"\Z", instance) is None:
        yield jsonschema.ValidationError("does not match")


Validator: Any = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": _whole})


@functools.cache
def validator(cls: type[Any]) -> Any:
    return Validator(json_schema(cls))


def refusals(plain: Any, cls: type[Any]) -> set[str]:
    try:
        loads(json.dumps(plain), cls)
    except AssetRecoveryError as error:
        return {problem.code for problem in error.problems}
    return set()


# ── slips ────────────────────────────────────────────────────────────────────────────────────────

VALUES = st.sampled_from(
    (None, True, 0, -1, 7, 1.5, "", "x", "x-local", "meeting", "CHE", " a", "2017", [], ["x"], {}, {"en": "x"})
)


def places(plain: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    return [way, *(place for key, value in inner for place in places(value, (*way, key)))]


@st.composite
def spoilt(draw: st.DrawFn) -> dict[str, Any]:
    """A bundled record with one value put in, taken out, or put in place of another."""
    plain = copy.deepcopy(draw(st.sampled_from(RECORDS)))
    way = draw(st.sampled_from(places(plain)[1:]))
    holder = functools.reduce(lambda node, key: node[key], way[:-1], plain)
    act = draw(st.sampled_from(("replace", "remove", "add")))
    if act == "remove":
        del holder[way[-1]]
    elif act == "add" and isinstance(holder, dict):
        holder[draw(st.sampled_from(("titel", "note", "en", "zh", "fr", "derived", "type")))] = draw(VALUES)
    else:
        holder[way[-1]] = draw(VALUES)
    return plain


# ── laws ─────────────────────────────────────────────────────────────────────────────────────────


@reaches(refused=40, spoken=20, accepted=2)
@examples(80, long=5000)
@given(spoilt())
def test_reading_and_schema_agree_as_far_as_a_schema_can_say(plain: dict[str, Any]):
    """What reading accepts is valid; what it refuses for a key, a type or a code is not."""
    cls = CLASSES.get(plain.get("type") if isinstance(plain.get("type"), str) else "", Person)
    valid = validator(cls).is_valid(plain)
    codes = refusals(plain, cls)
    if reached("accepted", not codes):
        assert valid
    if reached("refused", codes) and reached("spoken", codes & WHERE_A_SCHEMA_SPEAKS):
        assert not valid


@reaches(record=5)
@examples(3, long=500)
@given(bundles())
def test_what_is_drawn_right_is_valid(bundle: Bundle):
    """Any bundle that the strategies draw is valid by the schema of bundles, and each record by its own."""
    plain = write(bundle)
    assert validator(Bundle).is_valid(plain)
    for record, written in each("record", zip(bundle.records, plain["records"], strict=True)):
        assert validator(type(record)).is_valid(written)


SIMPLEST = simplest(bundles())


def seen(slip: Any) -> str | None:
    """The fault of a slip that a schema can see: to a schema 11.0 is a whole number, to strict reading it is not."""
    miss = _spoilt(SIMPLEST, slip)
    return miss.code if miss.code in WHERE_A_SCHEMA_SPEAKS and not re.search(r": \d+\.0\b", miss.text) else None


SEEN = [slip for slip in _SPOILS if seen(slip)]


@pytest.mark.parametrize("slip", SEEN, ids=range(len(SEEN)))
@examples(1, long=50)
@given(bundle=bundles())
def test_a_near_miss_is_invalid_where_a_schema_can_say_so(slip: Any, bundle: Bundle):
    """A file with one slip that a schema can see is refused by both."""
    assert not validator(Bundle).is_valid(json.loads(_spoilt(bundle, slip).text))


def test_slips_that_a_schema_sees_are_made():
    """Of each fault of form that a schema can see, there is a slip."""
    assert {seen(slip) for slip in SEEN} == WHERE_A_SCHEMA_SPEAKS


@pytest.mark.parametrize("cls", model_classes(), ids=lambda cls: cls.__name__)
@examples(1, long=100)
@given(data=st.data())
def test_every_value_that_is_drawn_is_valid(cls: type[Any], data: st.DataObject):
    """Whatever is right for a class is valid by its schema."""
    assert validator(cls).is_valid(write(data.draw(st.from_type(cls))))


# ── what is there ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", bundled_names())
def test_bundled_files_are_valid(name: str):
    """Every bundled record is valid by the schema of its kind."""
    assert all(validator(type(record)).is_valid(write(record)) for record in bundled(name).records[::5])


def test_the_schema_is_one():
    """The schema of bundles is valid by the schema of schemas."""
    jsonschema.Draft202012Validator.check_schema(json_schema())


def test_the_file_that_ships_is_the_schema_of_bundles():
    """The schema in the wheel is the one that the library writes."""
    shipped = resources.files("assetrecovery.data").joinpath("bundle.schema.json").read_text(encoding="utf-8")
    written, found = json_schema(), json.loads(shipped)
    differing = [name for name, schema in written["$defs"].items() if schema != found["$defs"].get(name)]
    assert {name: written["$defs"][name] for name in differing} == {
        name: found["$defs"].get(name) for name in differing
    }
    assert written == found


def test_every_class_code_and_field_is_named_in_both_languages():
    """Objects and lists have a title in both languages and a description, fields and codes a title in both."""
    described = {name: schema for name, schema in json_schema()["$defs"].items() if "title" in schema}
    assert len(described) > 200
    for name, schema in described.items():
        assert (" · " in schema["title"], has_cjk(schema["title"])) == (True, True), name
        inner = [*schema.get("oneOf", ()), *schema.get("properties", {}).values()]
        assert all(" · " in part["title"] for part in inner if "title" in part or "const" not in part), name
        assert schema.get("description") or name.endswith("Id"), name


def test_every_object_is_closed_and_asks_for_what_reading_asks_for():
    """No schema lets in a key that reading does not know, and required keys are those without a default."""
    schemas = json_schema()["$defs"]
    objects = {name: schema for name, schema in schemas.items() if schema.get("type") == "object"}
    assert all(schema["additionalProperties"] is False for schema in objects.values())
    for cls in model_classes():
        if cls.__name__ in objects and cls is not Text:
            schema = objects[cls.__name__]
            tag = {"type"} if cls in CLASSES.values() else set()
            assert tag | {shape.name for shape in fields_of(cls)} == set(schema["properties"])
            assert tag | {shape.name for shape in fields_of(cls) if shape.required} == set(schema["required"])


def test_a_code_list_and_an_id_have_a_schema_of_their_own():
    """Any type that may stand in a file can be asked for."""
    from assetrecovery.values import Answer, PersonId  # noqa: PLC0415  beside their schemas

    assert ["yes", "no", "unknown"] == [code["const"] for code in json_schema(Answer)["oneOf"]]
    assert Validator(json_schema(PersonId)).is_valid("friedrich-daeuble")
    assert not Validator(json_schema(PersonId)).is_valid("Friedrich Däuble")


@pytest.mark.parametrize("cls", [int, dict, object, Fault, AssetRecoveryError, attrs.Attribute, "Meeting", None])
def test_what_no_file_holds_has_no_schema(cls: Any):
    """A class of somebody else's, or one that is no data, is refused."""
    with pytest.raises(InvalidError) as error:
        json_schema(cls)
    assert "cannot_read" == error.value.code


def test_typescript_made_of_the_schema_takes_a_bundled_file_and_refuses_a_wrong_one():
    """A public tool makes types of the schema, and the compiler checks files against them, where there is Node."""
    names = bundled_names() if settings().max_examples >= LONG else ("wg2-11",)
    done = subprocess.run([sys.executable, str(SCRIPT), *names], capture_output=True, text=True, check=False)
    if "nothing was checked" in done.stdout:
        pytest.skip(done.stdout.strip())
    assert (0, "") == (done.returncode, done.stderr)
    assert "bundled files type-check: True; a wrong one is refused: True" in done.stdout
