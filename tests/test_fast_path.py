"""The fast path: whatever it reads, the detailed reader reads to the same; and it reads what is right."""

import contextlib
import importlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import (
    Bundle,
    Document,
    InvalidError,
    LoadError,
    LocalTerm,
    Meeting,
    Problem,
    Provision,
    RecordKind,
    Text,
    bundled,
    dumps,
    loads,
    read,
    reference_data,
)
from assetrecovery.agenda import Agenda, AgendaStatus, Programme, ProgrammeStatus
from assetrecovery.arrangements import ReturnParticipant
from assetrecovery.introspection.fields import nested
from assetrecovery.kinds import snake
from assetrecovery.mandates import Matter, Task
from assetrecovery.records import class_of
from assetrecovery.serialization import engines, fast, fast_writing, reading, texts
from assetrecovery.serialization.codec._written.seen import Apart
from assetrecovery.serialization.codec.support import RefusedError
from assetrecovery.serialization.engines import MEGABYTE, STANDARD, Engine, engine, fastest
from assetrecovery.serialization.fast import Partly, read_at_once, read_bundle_at_once, read_record_at_once
from assetrecovery.serialization.fast_writing import line_at_once, plain_at_once, text_at_once
from assetrecovery.serialization.formats import FileFormat, render_as
from assetrecovery.serialization.plain import parse, render, render_line
from assetrecovery.serialization.reading import FORMAT, VERSION, Reading, converter, read_bundle, read_value
from assetrecovery.strategies import bundles, return_bundles
from assetrecovery.values.money import MAX_DIGITS
from tests.helpers import json_leaves
from tests.laws import examples, reached, reaches

KNOWN = {name: bundled(name) for name in ("returns", "wg2-11", "wg2-history")} | {"reference": reference_data()}
ENGINES = [STANDARD, *({fastest()} - {STANDARD})]
RECORDS = [class_of(kind) for kind in RecordKind]
WINGS = ("values", "sources", "participants", "mandates", "agenda", "arrangements")
WHOLE = [
    cls
    for wing in WINGS
    for cls in importlib.import_module(f"assetrecovery.serialization.codec._written.{wing}_plain").WRITERS
]
"""Every class that files hold as an object."""


@contextlib.contextmanager
def by(chosen: Engine) -> Iterator[None]:
    """Let one program read and write JSON meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (fast, fast_writing):
            patch.setattr(module, "engine", lambda _=0: chosen)
        yield


by_each = pytest.mark.parametrize("chosen", ENGINES, ids=lambda one: one.name)
"""For a test that is run with each program that reads and writes JSON."""


def in_detail(text: str, base: Bundle | None = None) -> Bundle | None:
    """What the detailed reader makes of a document: None if anything is wrong with it."""
    plain, repeated = parse(text)
    reading = read_bundle(plain, base)
    return None if repeated or reading.findings else reading.value


def identical(left: object, right: object) -> bool:
    """Whether two values are equal and of the same types all the way down."""
    kinds = [[(path, type(value)) for path, value in nested(one)] for one in (left, right)]
    return left == right and kinds[0] == kinds[1]


# ── what is right is read ────────────────────────────────────────────────────────────────────────


@by_each
@pytest.mark.parametrize("known", KNOWN.values(), ids=KNOWN)
def test_bundled_files_are_read_at_once(known, chosen):
    """Files that come with the library are right, so the fast path reads them, to what the detailed reader reads."""
    with by(chosen):
        found = read_bundle_at_once(dumps(known), known.base)
    assert found is not None
    detailed = in_detail(dumps(known), known.base)
    assert all(identical(*pair) for pair in zip(found.records, detailed.records, strict=True))


@reaches(bundle=15)
@examples(25, long=10_000)
@given(bundles() | return_bundles())
def test_whatever_is_written_is_read_at_once(bundle):
    """What the library wrote of any bundle is read at once to what it was, unless a text of it begins with a colon."""
    found = read_bundle_at_once(dumps(bundle), bundle.base)
    if reached("bundle", found is not None):
        assert all(identical(*pair) for pair in zip(found.records, bundle.records, strict=True))
    else:
        assert '": ":' in dumps(bundle)


@reaches(record=90)
@given(st.sampled_from(RECORDS), st.data())
def test_any_record_is_read_at_once(cls, data):
    """What the library wrote of any record is read at once, to the same as in detail."""
    record = data.draw(st.from_type(cls))
    text = dumps(record)
    found = read_record_at_once(text, cls)
    if reached("record", found is not None):
        assert identical(found, read_value(parse(text)[0], cls).value)


def written_in_detail(value: Any) -> Any:
    """What the detailed writer makes of a record or of a part of one: plain data."""
    plain = converter().unstructure(value, type(value))
    code = next((kind.code for kind in RecordKind if class_of(kind) is type(value)), None)
    return {"type": code, **plain} if code else plain


@by_each
@pytest.mark.parametrize("file_format", [FileFormat.JSON, FileFormat.JSON_LINES])
@examples(15, long=10_000)
@given(bundle=bundles() | return_bundles())
def test_both_ways_of_writing_a_bundle_give_the_same_bytes(file_format, chosen, bundle):
    """The fast writer and the detailed one write the same text, to the last space, whichever program helps."""
    plain = {"format": FORMAT, "version": VERSION, "records": [*map(written_in_detail, bundle.records)]}
    with by(chosen):
        assert render_as(plain, file_format) == text_at_once(bundle, file_format)


@by_each
@pytest.mark.parametrize("known", KNOWN.values(), ids=KNOWN)
def test_bundled_files_are_written_at_once(known, chosen):
    """Of the files that come with the library the fast writer writes every record, in every form, as in detail."""
    plain = [*map(written_in_detail, known.records)]
    whole = {"format": FORMAT, "version": VERSION, "records": plain}
    with by(chosen):
        assert plain == [*map(plain_at_once, known.records)]
        assert [*map(render_line, plain)] == [*map(line_at_once, known.records)]
        assert [*map(render, plain)] == [text_at_once(record, FileFormat.JSON) for record in known.records]
        assert render(whole) == text_at_once(known, FileFormat.JSON)
        assert render_as(whole, FileFormat.JSON_LINES) == text_at_once(known, FileFormat.JSON_LINES)


@by_each
def test_letters_that_json_escapes_are_written_alike(chosen):
    """Quotation marks and backslashes are escaped, and no other letter, by whichever program."""
    odd = '"a" \\ / \u00a0\u00ad\u2019 \U0001f30d é 维'
    bundle = SMALL.with_records([Document(id="odd-1", kind=LocalTerm(code="x-odd"), title=Text(en=odd, zh=odd))])
    assert odd in loads(dumps(bundle)).documents["odd-1"].title.in_("zh")
    plain = {"format": FORMAT, "version": VERSION, "records": [*map(written_in_detail, bundle.records)]}
    with by(chosen):
        assert render(plain) == text_at_once(bundle, FileFormat.JSON)
        assert render_as(plain, FileFormat.JSON_LINES) == text_at_once(bundle, FileFormat.JSON_LINES)


@by_each
def test_numbers_of_any_length_are_written_alike(chosen):
    """A whole number of more than 64 bits is written to its last digit by whichever program, if only around it."""
    large = Document(id="odd-1", kind=LocalTerm(code="x-odd"), title=Text(en="a"), pages=10**MAX_DIGITS - 1)
    bundle = SMALL.with_records([large])
    with by(chosen):
        assert bundle == loads(dumps(bundle), base=SMALL.base)
        assert bundle == loads(dumps(bundle, file_format="json_lines"), base=SMALL.base, file_format="json_lines")
        assert str(10**MAX_DIGITS - 1) in (line_at_once(large) or "")


def test_plain_data_is_the_callers_own():
    """What is remembered of writing is in nobody's hands: who changes plain data changes no other."""
    odd = LocalTerm(code="x-odd", text=Text(en="odd"))
    matter = Matter(tasks=(Task.ADVISE,), subjects=(odd,), provisions=(Provision.parse("UNCAC 57"),))
    first = plain_at_once(matter)
    for array in first.values():
        for member in array:
            if isinstance(member, dict):
                member.clear()
        array.clear()
    assert written_in_detail(matter) == plain_at_once(matter)


@examples(200, long=10_000)
@given(st.sampled_from(WHOLE).flatmap(st.from_type))
def test_any_record_or_part_is_written_at_once(value):
    """Whatever a file holds as an object is written at once, in two ways, to what the detailed writer writes."""
    plain = written_in_detail(value)
    assert plain == plain_at_once(value)
    assert render(plain) == text_at_once(value, FileFormat.JSON) == dumps(value)


def test_what_was_kept_beside_a_reading_is_left_to_the_detailed_writer():
    """A reading is written as what was read if nothing was kept, and is not written at once if anything was."""
    text = dumps(bundled("returns"))
    assert text == text_at_once(read(text), FileFormat.JSON)
    assert text_at_once(read(text.replace("{", '{"x-a": 1, ', 1)), FileFormat.JSON) is None


LAYOUTS: dict[str, Callable[[Any], str]] = {
    "compact": lambda plain: json.dumps(plain, separators=(",", ":"), ensure_ascii=False),
    "indented": lambda plain: json.dumps(plain, indent=4, ensure_ascii=False),
    "escaped": json.dumps,
    "spaced": lambda plain: json.dumps(plain, separators=(" ,\n", "\t :\r\n ")),
}


@by_each
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("known", KNOWN.values(), ids=KNOWN)
def test_layout_makes_no_difference(layout, known, chosen):
    """However a right file is laid out, it is read at once."""
    text = LAYOUTS[layout](json.loads(dumps(known)))
    with by(chosen):
        assert known == read_bundle_at_once(text, known.base)
        assert known == read_bundle_at_once(text.encode(), known.base)


def test_without_another_program_the_standard_library_reads(monkeypatch):
    """The extra `fast` is an extra: where orjson is not installed, what is there does all of it."""
    monkeypatch.setitem(sys.modules, "orjson", None)
    assert STANDARD is fastest.__wrapped__()


def test_short_programs_are_spared_another_program(monkeypatch):
    """What takes long to load is loaded when a process has read or written a megabyte, and not before."""
    monkeypatch.setattr(engines.Used, "bytes", 0)
    assert [STANDARD, STANDARD, fastest()] == [engine(size) for size in (1000, MEGABYTE - 1000, 1)]
    monkeypatch.setattr(engines.Used, "bytes", 0)
    written = len(dumps(KNOWN["returns"]))
    line_at_once(KNOWN["returns"].records[0])
    assert written < engines.Used.bytes < written + 10_000


# ── what is not plainly right is left alone ──────────────────────────────────────────────────────


def places(plain: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to everything in plain data."""
    inside = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    return [way, *(place for key, value in inside for place in places(value, (*way, key)))]


SMALL = bundled("wg2-11").with_records([])
PLAIN = json.loads(dumps(Bundle(records=SMALL.records[-40:], base=SMALL)))
PLACES = places(PLAIN)


class Twice(dict):
    """An object that is written with one of its keys twice."""

    def __init__(self, plain, key) -> None:
        super().__init__(plain)
        self.key = key

    def items(self):
        return [*super().items(), (self.key, self[self.key])]


@by_each
@pytest.mark.parametrize("layout", LAYOUTS)
@examples(50, long=10_000)
@given(data=st.data())
def test_a_repeated_key_is_noticed_at_every_depth(layout, chosen, data):
    """In whichever object of a document a key is repeated, even with the same value, it is not read at once."""
    way = data.draw(st.sampled_from([place for place in PLACES if place and isinstance(place[-1], str)]))
    plain = with_value(PLAIN, way[:-1], lambda holder: Twice(holder, way[-1]))
    text = LAYOUTS[layout](plain)
    assert len(parse(text)[1]) == 1
    with by(chosen):
        assert read_at_once(text, SMALL) is None


def with_value(plain: Any, way: tuple[Any, ...], change: Callable[[Any], Any]) -> Any:
    """Copy plain data with one value changed."""
    if not way:
        return change(plain)
    copy = dict(plain) if isinstance(plain, dict) else list(plain)
    copy[way[0]] = with_value(plain[way[0]], way[1:], change)
    return copy


ODD = [
    *(None, True, 0, 1, -1, 10**40, 1.5, [], {}, [[]], {"en": "a"}, {"zh": "a", "derived": ["en"]}),
    *("", " ", "a ", "a\u200b", "e\u0301", "\ud800", "x-a", "CHE", "USD", "2017-02-30", "2017-2-3", "1.0", "01", "-0"),
]


@reaches(refused=100, read=30)
@examples(600, long=100_000)
@given(st.data())
def test_one_other_value_is_read_at_once_only_if_it_is_read_in_detail(data):
    """Put any value anywhere in a document: if the fast path reads it, so does the detailed reader, to the same."""
    way = data.draw(st.sampled_from(PLACES))
    other = data.draw(st.sampled_from(ODD) | json_leaves() | others_like(way))
    text = json.dumps(with_value(PLAIN, way, lambda _: other))
    with by(data.draw(st.sampled_from(ENGINES))):
        found = read_bundle_at_once(text, SMALL)
    reached("read", found is not None)
    reached("refused", found is None)
    if found is not None:
        assert identical(found.records, in_detail(text, SMALL).records)


def others_like(way: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    """Values that stand elsewhere in the document under the same key: most likely to be right here too."""
    alike = [place for place in PLACES if place[-1:] == way[-1:]]
    return st.sampled_from(alike).map(lambda place: value_at(PLAIN, place))


def value_at(plain: Any, way: tuple[Any, ...]) -> Any:
    for token in way:
        plain = plain[token]
    return plain


SLIPS: list[Callable[[dict[str, Any], Any], dict[str, Any]]] = [
    lambda record, _: {**record, "unheard_of": [1]},
    lambda record, _: {"x-registry": {"a": 1.50, "b": -0.0}, **record},
    lambda record, _: {key: value for key, value in record.items() if key != "id"},
    lambda record, _: {key: value for key, value in record.items() if key != "type"},
    lambda record, _: {**record, "citations": [{"document": "nowhere"}]},
    lambda record, _: {**record, "citations": [{"document": "No id"}]},
    lambda record, _: {**record, "citations": [{"document": "wg2"}, {"document": 5}]},
    lambda record, other: {**record, "id": other["id"]},
    lambda record, _: {**record, "checked": 10**45},
    lambda record, _: dict(reversed(record.items())),
    lambda record, _: [record],
    lambda *_: None,
]
"""What may be wrong with a record, and what only looks so; some of it with what stands in another one."""


@by_each
@reaches(partly=20)
@examples(80, long=300_000)
@given(data=st.data())
def test_a_document_is_read_record_by_record_as_it_would_be_as_a_whole(chosen, data):
    """Whatever is wrong with some records, the same is read, found and kept, in the same order, as by the slow way."""
    records = [*PLAIN["records"]]
    for place in data.draw(st.lists(st.integers(0, len(records) - 1), min_size=1, max_size=3)):
        record = PLAIN["records"][place]
        inside = [way for way in places(record) if way]
        slip = data.draw(st.sampled_from([*SLIPS, None, None]))
        way, other = data.draw(st.sampled_from(inside)), data.draw(st.sampled_from(ODD))
        one = data.draw(st.sampled_from(PLAIN["records"]))
        records[place] = slip(record, one) if slip else with_value(record, way, lambda _, other=other: other)
    text = json.dumps({**PLAIN, "records": records}, ensure_ascii=data.draw(st.booleans()))
    tolerant = data.draw(st.booleans())
    with by(chosen), pytest.MonkeyPatch.context() as patch:
        by_record = outcome(text, tolerant=tolerant)
        reached("partly", isinstance(read_at_once(text, SMALL), Partly))
        patch.setattr(texts, "read_at_once", lambda *_: None)
        assert outcome(text, tolerant=tolerant) == by_record


def outcome(text: str, *, tolerant: bool) -> Reading[Bundle] | tuple[Problem, ...]:
    """What comes of reading a document: a reading, or that it cannot be read at all."""
    try:
        return read(text, base=SMALL, tolerant=tolerant)
    except LoadError as error:
        return error.problems


def test_a_wrong_record_among_right_ones_is_read_by_itself(monkeypatch):
    """Of a document with one wrong record the detailed reader builds that one, and no other."""
    built = []
    monkeypatch.setattr(reading, "converter", lambda: built.append(1) or converter())
    records = [*PLAIN["records"]]
    records[7] = {**records[7], "unheard_of": 1}
    found = loads_wrong(json.dumps({**PLAIN, "records": records}))
    assert (["/records/7/unheard_of"], 1) == ([problem.path for problem in found], len(built))


def loads_wrong(text: str) -> tuple[Problem, ...]:
    with pytest.raises(InvalidError) as error:
        loads(text, base=SMALL)
    return error.value.problems


HEAD = '{"format": "assetrecovery", "version": "2.0"'
NO_BUNDLES = [
    "",
    "[]",
    "null",
    "{}",
    "\ufeff{}",
    "[" * 100_000,
    "1" * 5000,
    b"\xff",
    HEAD + "}",
    HEAD + ', "records": {}}',
]
NO_BUNDLES += [
    HEAD + ', "records": [], "x": 1}',
    HEAD + ', "records": [{}]}',
    HEAD.replace("2.0", "3.0") + ', "records": []}',
]
NO_BUNDLES += [HEAD + ', "records": [{"type": "nothing", "id": "a"}]}']


@pytest.mark.parametrize("text", NO_BUNDLES, ids=range(len(NO_BUNDLES)))
def test_what_is_no_bundle_is_none(text):
    """Of anything that is not a whole and right bundle the fast path says nothing, and raises nothing."""
    assert read_bundle_at_once(text, reference_data()) is None


@pytest.mark.parametrize("odd", ["", "en", [], ["en"], [[]], 0, 1.5, True, None], ids=repr)
def test_what_is_no_object_is_read_as_none(odd):
    """No reader of a class takes anything else for an object, whether it asks for a key first or for the type."""
    for cls in WHOLE:
        wing = cls.__module__.split(".")[1]
        module = importlib.import_module(f"assetrecovery.serialization.codec._written.{wing}")
        with pytest.raises((RefusedError, TypeError, AttributeError)):
            getattr(module, f"read_{snake(cls.__name__)}")(odd, Apart())


def test_a_record_of_another_kind_is_none():
    """Asked for a meeting, a document is not read."""
    (document, *_) = bundled("wg2-11").documents.values()
    assert read_record_at_once(dumps(document), Meeting) is None


def test_an_empty_bundle_is_a_bundle():
    """A file without records is right."""
    assert Bundle() == read_bundle_at_once(dumps(Bundle()), None)


# ── it is written from the classes ───────────────────────────────────────────────────────────────


def test_the_written_part_is_that_of_the_classes():
    """A class that changed without the codec being written again fails here, with the command that writes it."""
    script = Path(__file__).parents[1] / "scripts" / "codec.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert ("", 0) == (done.stderr, done.returncode)


@pytest.mark.parametrize(
    "value",
    [
        Agenda(status=AgendaStatus.ADOPTED, items=()),
        Programme(status=ProgrammeStatus.PROPOSED, sittings=()),
        Programme(status=ProgrammeStatus.PROPOSED, sittings=(), interpretation=("fr",)),
        ReturnParticipant(actor="CHE", roles=()),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_list_that_must_be_given_is_written_where_it_is_empty(value):
    """An empty array stands where nothing is in a field that has no default, and what is written is read back."""
    assert value == loads(dumps(value), type(value))
    assert dumps(value) == render(converter().unstructure(value))
