"""Streams: any number of records in bounded memory, each line by itself, from any byte to any other."""

import gzip
import io
import itertools
import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import (
    Bundle,
    InvalidError,
    LoadError,
    Person,
    Problem,
    bundled,
    check,
    dumps,
    loads,
    read,
    reference_data,
)
from assetrecovery.checks import rules
from assetrecovery.checks.rule import BundleIndex
from assetrecovery.checks.rulebook import rules_on
from assetrecovery.files import check_record, check_records, read_records, rules_left_out, streams, write_records
from assetrecovery.files.id_index import id_index
from assetrecovery.files.opening import opened
from assetrecovery.files.stream_checks import READING, RESOLVING
from assetrecovery.records import RecordKind
from assetrecovery.serialization.json_lines import is_head
from assetrecovery.sources import Handling, HandlingLevel
from assetrecovery.strategies import NearMiss, bundles, near_misses
from tests.laws import each, examples, reached, reaches

HISTORY = bundled("wg2-history")
LINES = dumps(HISTORY, file_format="json_lines").encode()
HEAD = LINES.splitlines(keepends=True)[0]


def found_in(text: bytes, base: Bundle | None = None) -> list[tuple[int, str, str]]:
    found = list(check_records(io.BytesIO(text), base=base))
    return [(one.line, one.finding.path, one.finding.rule) for one in found]


def plain_or_none(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def told(problem: Problem) -> tuple[object, ...]:
    """All that is told but the words; the head of a stream is a line, and of a file read whole all of it."""
    place = (problem.line, problem.column, problem.type, problem.length, problem.record)
    return (problem.path, problem.code, *(place if problem.path else ()))


def as_lines(plain: dict[str, object]) -> bytes:
    records: list[object] = plain["records"]  # type: ignore[assignment]  it is a list in every file that is drawn
    head = {key: value for key, value in plain.items() if key != "records"}
    return "".join(f"{json.dumps(each_)}\n" for each_ in (head, *records)).encode()


# ── laws ─────────────────────────────────────────────────────────────────────────────────────────


@examples(10)
@given(bundles())
def test_what_is_written_as_a_stream_is_read_as_one(bundle: Bundle):
    """Records go out and come back equal, in order; the stream is the text of the bundle."""
    stream = io.BytesIO()
    assert len(bundle.records) == write_records(bundle.records, stream)
    assert dumps(bundle, file_format="json_lines").encode() == stream.getvalue()
    entries = list(read_records(io.BytesIO(stream.getvalue())))
    assert list(bundle.records) == [entry.expect() for entry in entries]
    assert list(range(len(entries))) == [entry.number for entry in entries]


@reaches(lines=10, astray=1, refused=5)
@examples(20, long=200)
@given(near_misses())
def test_a_stream_is_found_wrong_where_its_bundle_is(miss: NearMiss):
    """What strict reading of the whole finds, the two passes find, at the same places and nowhere else."""
    plain = plain_or_none(miss.text)
    if reached("lines", is_head(plain) and isinstance(plain.get("records"), list)):
        whole = {told(problem) for problem in read(as_lines(plain), file_format="json_lines").findings}
        found = list(check_records(io.BytesIO(as_lines(plain))))
        assert whole == {told(one.problem) for one in found if one.finding.source in {READING, RESOLVING}}
        assert all(one.line == one.problem.line for one in found)
        codes = {one.code for one in read(json.dumps(plain)).findings}
        reached("astray", codes & {"dangling_reference", "wrong_kind", "duplicate_id"})
        reached("refused", codes - {"dangling_reference", "wrong_kind", "duplicate_id"})


@reaches(lines=10, at_once=50, in_detail=5)
@examples(20, long=200)
@given(near_misses())
def test_a_line_is_read_at_once_as_it_is_in_detail(miss: NearMiss):
    """Whether a line is plainly right decides how fast it is read, and never what is read."""
    plain = plain_or_none(miss.text)
    if reached("lines", is_head(plain) and isinstance(plain.get("records"), list)):
        text = as_lines(plain)
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(streams, "read_any_record_at_once", lambda *_: None)
            in_detail = list(read_records(io.BytesIO(text)))
        with opened(io.BytesIO(text)) as stream:
            read_lines = list(streams.entries(streams.lines(stream, 0, None, 10**6), 10**6, is_whole=True))
        assert in_detail == [one.entry for one in read_lines]
        for one in read_lines:
            reached("at_once", one.at_once is not None)
            reached("in_detail", one.at_once is None)


@examples(15)
@given(st.lists(st.integers(0, len(LINES) + 10), max_size=6))
def test_ranges_that_meet_have_every_line_once(cuts: list[int]):
    """Wherever a file is cut into ranges, their readings together are the reading of the whole."""
    places = [0, *sorted(cuts), None]
    parts = [list(read_records(io.BytesIO(LINES), start=a or 0, end=b)) for a, b in itertools.pairwise(places)]
    assert list(HISTORY.records) == [entry.value for part in parts for entry in part]


@reaches(rule=20)
@examples(5)
@given(bundles())
def test_rules_that_run_over_a_stream_look_at_nothing_but_the_record(bundle: Bundle):
    """A rule that says it needs no bundle finds the same with none at all."""
    for record in bundle.records:
        for rule in each("rule", [rule for rule in rules_on(type(record)) if not rule.needs_bundle]):
            in_bundle = list(rule.findings(BundleIndex(bundle), 0, record))
            assert in_bundle == list(rule.findings(None, 0, record))


# ── reading ──────────────────────────────────────────────────────────────────────────────────────


def test_a_purpose_asks_more_of_a_stream_and_is_not_asked_unasked():
    """What is asked for publication alone is found in a stream where that is the purpose, and nowhere else."""
    marked = Person(id="p-1", name="A", handling=Handling(level=HandlingLevel.RESTRICTED))
    text = dumps(Bundle(records=(marked,)), file_format="json_lines").encode()
    alone = {rule.id for rule in rules()} - {rule.id for rule in rules_left_out(purpose="publication")}
    whole = [one.rule for one in check(loads(text, file_format="json_lines"), purpose="publication").findings]
    found = [one.finding.rule for one in check_records(io.BytesIO(text), purpose="publication")]
    by_itself = [one.rule for one in check_record(marked, purpose="publication")]
    assert [rule for rule in whole if rule in alone] == found == by_itself == ["restricted_not_published"]
    assert [] == list(check_records(io.BytesIO(text))) == list(check_record(marked))


def test_the_rules_that_are_left_out_are_the_others():
    """Every rule runs over a stream or is named as left out."""
    left = {rule.id for rule in rules_left_out()}
    assert 30 < len(left) < len(rules()) - 30
    asked = {rule for rule in rules() if rule.purpose is None}
    assert {rule.id for rule in asked} == left | {rule.id for rule in asked if not rule.needs_bundle}


@pytest.mark.parametrize("name", ["wg2-11", "wg2-history", "returns"])
def test_bundled_records_pass_as_a_stream(name: str):
    """What the rules find in the bundle by one record alone, and nothing else, they find in the stream."""
    bundle = bundled(name)
    alone = {rule.id for rule in rules()} - {rule.id for rule in rules_left_out()}
    whole = [(finding.path, finding.rule) for finding in check(bundle).findings if finding.rule in alone]
    text = dumps(bundle, file_format="json_lines").encode()
    assert whole == [(path, rule) for _, path, rule in found_in(text, bundle.base)]


def test_a_wrong_line_stops_nobody_and_one_that_is_asked_to_stop_does():
    """Each wrong line is an entry of its own; with `stop` the first is raised, with its place."""
    good = b'{"type": "person", "id": "p-%d", "name": "A"}\n'
    text = (
        HEAD + good % 1 + b"{\n" + b'{"type": "person", "id": "p-2"}\n' + good % 3 + b"\n" + b"null\n" + b'{"type": 1}'
    )
    entries = list(read_records(io.BytesIO(text)))
    assert [(entry.line, [problem.code for problem in entry.findings]) for entry in entries] == [
        (2, []), (3, ["not_json"]), (4, ["missing_key"]), (5, []), (6, ["not_json"]), (7, ["wrong_type"]),
        (8, ["unknown_type"]),
    ]  # fmt: skip
    assert [text[entry.offset :].split(b"\n")[0] for entry in entries] == text.split(b"\n")[1:]
    assert {"type": "person", "id": "p-2"} == entries[2].plain
    stopping = read_records(io.BytesIO(text[: entries[1].offset] + text[entries[2].offset :]), stop=True)
    assert "p-1" == next(stopping).expect().id
    with pytest.raises(InvalidError) as error:
        next(stopping)
    assert [("missing_key", "/records/1/name")] == [(one.code, one.path) for one in error.value.problems]


def test_a_stream_says_first_what_it_is():
    """A stream without a head, is said to have none; what is of another format or version is not read by half."""
    person = b'{"type": "person", "id": "p-1", "name": "A"}\n'
    heads = {
        b"": "missing_head",
        b'{"format": "another", "version": "2.0"}\n': "wrong_format",
        b'{"format": "assetrecovery", "version": "9.0"}\n': "wrong_version",
        b'{"format": "assetrecovery"}\n': "wrong_version",
        HEAD.replace(b"}", b', "records": []}'): "unknown_key",
    }
    for head, code in heads.items():
        entries = list(read_records(io.BytesIO(head + person)))
        assert [code] == [one.code for entry in entries for one in entry.findings]
        assert (code in {"wrong_format", "wrong_version"}) is (entries[-1].value is None)
    assert [] == list(read_records(io.BytesIO(b"")))
    assert () == next(read_records(io.BytesIO(HEAD + person), start=len(HEAD))).findings


def test_a_line_that_is_too_long_is_passed_over():
    """No more of it is held than may be, and the next line is read."""
    person = b'{"type": "person", "id": "p-1", "name": "A"}\n'
    text = HEAD + b'{"type": "' + b"x" * 3_000_000 + b'"}\n' + person
    entries = list(read_records(io.BytesIO(text), max_line=1000))
    assert ["line_too_long"] == [problem.code for problem in entries[0].findings]
    assert ("p-1", 3, len(text) - len(person)) == (entries[1].value.id, entries[1].line, entries[1].offset)


def test_a_compressed_stream_is_read_from_any_place(tmp_path: Path):
    """Offsets are those of the text that was compressed."""
    path = tmp_path / "history.jsonl.gz"
    write_records(HISTORY.records, path)
    entries = list(read_records(path))
    assert list(HISTORY.records) == [entry.value for entry in entries]
    later = list(read_records(path, start=entries[5].offset, end=entries[8].offset))
    assert list(HISTORY.records[5:8]) == [entry.value for entry in later]


def test_a_stream_that_is_cut_off_says_so_when_it_ends():
    """What could be read is read; the end is an error of ours."""
    content = gzip.compress(LINES, mtime=0)
    reading = read_records(io.BytesIO(content[: len(content) // 2]))
    assert HISTORY.records[0] == next(reading).value
    with pytest.raises(LoadError) as error:
        list(reading)
    assert "bad_gzip" == error.value.code


def test_a_record_that_cannot_be_written_is_named_and_nothing_is(tmp_path: Path):
    """The place of the record is said, and no file comes to be."""
    wrong = attrs.evolve(reference_data().jurisdictions["CHE"])
    object.__setattr__(wrong, "names", "Switzerland")
    with pytest.raises(InvalidError) as error:
        write_records([*HISTORY.records[:2], wrong], tmp_path / "a.jsonl")
    assert ("/records/2/names", []) == (error.value.problems[0].path, list(tmp_path.iterdir()))


# ── checking ─────────────────────────────────────────────────────────────────────────────────────


def test_references_lead_backwards_and_forwards_and_into_the_base():
    """Every id of the stream is known before a reference is looked at; what is nowhere is found by its line."""
    lines = (
        b'{"type": "person", "id": "p-1", "name": "A", "nationality": "CHE"}\n',
        b'{"type": "meeting", "id": "m-1", "body": "b-1"}\n',
        b'{"type": "meeting", "id": "m-2", "body": "p-1"}\n',
        b'{"type": "meeting", "id": "m-3", "body": "nobody"}\n',
        b'{"type": "body", "id": "b-1"}\n',
        b'{"type": "person", "id": "p-1", "name": "B"}\n',
    )
    assert found_in(HEAD + b"".join(lines)) == [
        (6, "/records/4/kind", "missing_key"),
        (6, "/records/4/name", "missing_key"),
        (7, "/records/5/id", "duplicate_id"),
        (4, "/records/2/body", "wrong_kind"),
        (5, "/records/3/body", "dangling_reference"),
    ]


def test_a_stream_that_can_be_read_once_is_checked_too():
    """Standard input cannot be read twice; it is copied first."""

    class Once(io.RawIOBase):
        def __init__(self) -> None:
            self.left = LINES

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            piece, self.left = self.left[:size], self.left[size:]
            return piece

    assert [] == list(check_records(Once(), base=HISTORY.base))


def test_whoever_waits_is_told_how_far_it_is(tmp_path: Path):
    """The callback hears of ever more bytes, up to the size of the file; of two passes, up to twice as much."""
    path = tmp_path / "many.jsonl"
    people = ({"type": "person", "id": f"p-{number}", "name": "A" * 8000} for number in range(400))
    path.write_bytes(HEAD + b"".join(json.dumps(person).encode() + b"\n" for person in people))
    size = path.stat().st_size
    told: list[tuple[int, int | None]] = []
    assert 400 == sum(1 for _ in read_records(path, progress=lambda *heard: told.append(heard)))
    assert ([size] * 3, sorted(told)) == ([of for _, of in told], told)
    told.clear()
    assert [] == list(check_records(path, progress=lambda *heard: told.append(heard)))
    assert ([2 * size] * 6, sorted(told)) == ([of for _, of in told], told)
    assert told[-1][0] > size
    written: list[int] = []
    write_records(
        (entry.expect() for entry in read_records(path)), io.BytesIO(), progress=lambda done, _: written.append(done)
    )
    assert 3 == len(written)


@reaches(id=100)
@given(st.dictionaries(st.text(max_size=300), st.none() | st.sampled_from(RecordKind)))
def test_the_index_knows_every_id_whole(ids: dict[str, RecordKind | None]):
    """Any text may be given for an id; each is told from every other, and keeps its first kind."""
    with id_index() as index:
        for name, kind in each("id", ids.items()):
            assert index.add(name, kind)
        assert not any(index.add(name, RecordKind.BODY) for name in ids)
        assert ids == {name: index.kind(name) for name in ids if index.has(name)}
        assert not index.has("".join(ids) + "x")


def test_an_index_of_many_ids_holds_few_in_memory():
    """Ids go to disk: thirty thousand take less memory than their texts would."""
    import tracemalloc  # noqa: PLC0415  it is loaded for this one test

    tracemalloc.start()
    with id_index() as index:
        for number in range(30_000):
            index.add(f"record-{number:07d}", RecordKind.PERSON)
        held, _ = tracemalloc.get_traced_memory()
        assert (RecordKind.PERSON, None) == (index.kind("record-0029999"), index.kind("record-0030000"))
    tracemalloc.stop()
    assert held < 500_000
