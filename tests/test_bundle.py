"""Bundles: records found by id, references resolved in one place, the base looked through and never written."""

import pytest

from assetrecovery import (
    Bundle,
    Document,
    InvalidError,
    RecordKind,
    Text,
    UnknownIdError,
    bundled,
    dumps,
    loads,
    read,
    reference_data,
)
from assetrecovery.kinds import KINDS
from assetrecovery.records import class_of
from assetrecovery.sources import DocumentKind
from assetrecovery.values import DocumentId, JurisdictionId

HEAD = '{"format": "assetrecovery", "version": "2.0", "records": ['


def bundle_of(*records: str) -> str:
    return HEAD + ", ".join(records) + "]}"


def found(text: str, **options: Bundle) -> list[tuple[str, str]]:
    return [(problem.code, problem.path) for problem in read(text, **options).findings]


def test_ten_mistakes_are_all_found_and_nothing_else(vectors):
    """A file with ten different mistakes yields ten problems, each with its place and code, from one raise."""
    text = (vectors / "ten-mistakes.json").read_text(encoding="utf-8")
    with pytest.raises(InvalidError) as error:
        loads(text)
    expected = [
        ("unknown_code", "/records/0/kind"),
        ("missing_language", "/records/1/title"),
        ("bad_symbol", "/records/2/symbol"),
        ("duplicate_id", "/records/3/id"),
        ("wrong_type", "/records/4/number"),
        ("unknown_key", "/records/5/nmae"),
        ("no_such_day", "/records/6/held"),
        ("invented_day", "/records/6/report_adopted_on"),
        ("sittings_overlap", "/records/6/programmes/0/sittings/1"),
        ("dangling_reference", "/records/6/documents/1"),
    ]
    assert expected == [(problem.code, problem.path) for problem in error.value.problems]
    assert all(problem.en and problem.zh and "{" not in problem.en + problem.zh for problem in error.value.problems)


def test_a_refused_record_causes_no_dangling_reference():
    """A reference to a record that could not be read does not dangle: one mistake is one problem."""
    broken = '{"type": "document", "id": "d-1", "kind": "report", "title": {}}'
    citing = '{"type": "person", "id": "p-1", "name": "A", "citations": [{"document": "d-1"}]}'
    assert found(bundle_of(broken, citing)) == [("missing_language", "/records/0/title")]


def test_a_refused_record_still_has_its_references_checked():
    """The references of a record that could not be read are checked all the same."""
    record = '{"type": "person", "id": "p-1", "name": "", "nationality": "ZZZ"}'
    expected = [("empty_text", "/records/0/name"), ("dangling_reference", "/records/0/nationality")]
    assert expected == found(bundle_of(record))


def test_a_reference_to_the_wrong_kind_is_located():
    """An id of a State where an instrument is meant is a mistake of kind, not a missing record."""
    record = '{"type": "body", "id": "b-1", "kind": "conference", "name": {"en": "B"}, "instrument": "CHE"}'
    assert found(bundle_of(record)) == [("wrong_kind", "/records/0/instrument")]


def test_references_inside_text_values_are_followed():
    """A provision points at its instrument, though it is written as one text."""
    mandate = '{"type": "mandate", "id": "m-1", "kind": "request", "summary": {"en": "S"}, '
    record = mandate + '"provisions": ["UNCAC 56", "UNTOC 14"]}'
    assert found(bundle_of(record)) == [("dangling_reference", "/records/0/provisions/1")]


def test_ids_are_unique_over_all_kinds():
    """Two records of different kinds may not share an id, in files and in Python alike."""
    records = bundled("wg2-11").records
    with pytest.raises(InvalidError) as error:
        Bundle(records=(records[0], records[1], records[0]))
    assert [(problem.code, problem.path) for problem in error.value.problems] == [("duplicate_id", "/records/2/id")]


def test_the_base_is_looked_through_and_never_written():
    """A file may cite a State that it does not contain; writing the bundle does not write the State."""
    text = bundle_of('{"type": "person", "id": "p-1", "name": "A", "nationality": "CHE"}')
    bundle = loads(text)
    assert bundle.jurisdictions["CHE"].name().short.zh == "瑞士"
    assert '"CHE"' in dumps(bundle)
    assert "瑞士" not in dumps(bundle)


def test_without_a_base_a_state_dangles():
    """Read over nothing, a reference to reference data leads nowhere."""
    text = bundle_of('{"type": "person", "id": "p-1", "name": "A", "nationality": "CHE"}')
    assert found(text, base=Bundle()) == [("dangling_reference", "/records/0/nationality")]


def test_collections_are_mappings_over_bundle_and_base():
    """Every kind has a mapping by id that agrees with itself, its length, and its own iteration."""
    bundle = bundled("wg2-11")
    assert {"wg2-10", "wg2-11", *(f"cosp-{number}" for number in range(1, 8))} == set(bundle.meetings)
    assert len(list(bundle.jurisdictions)) == len(bundle.jurisdictions) == len(reference_data().jurisdictions)
    assert all(bundle.documents[key].id == key for key in bundle.documents)
    assert "wg2-11" not in bundle.documents


def test_a_collection_gives_what_is_asked_for_or_what_is_given_instead():
    """Asked with `get`, a collection knows the records of its own kind alone."""
    base = reference_data()
    assert base.jurisdictions.get(JurisdictionId("CHE")) is base.get("CHE")
    assert (None, "none") == (base.documents.get(DocumentId("CHE")), base.documents.get(DocumentId("CHE"), "none"))


def test_an_unknown_id_is_a_key_error_of_our_own():
    """Asking for an id that is not there raises our error, which any mapping's user can catch as KeyError."""
    with pytest.raises(UnknownIdError):
        bundled("wg2-11").meetings["wg2-99"]
    with pytest.raises(KeyError):
        bundled("wg2-11").documents["wg2-11"]
    assert bundled("wg2-11").meetings.get("wg2-99") is None


def test_sound_records_survive_a_file_with_mistakes():
    """A report-only reading gives the sound records and keeps the plain data of the others."""
    reading = read(bundle_of('{"type": "person", "id": "p-1", "name": "A"}', '{"type": "person", "id": "p-2"}'))
    assert [record.id for record in reading.value.records] == ["p-1"]
    assert [(kept.path, kept.plain) for kept in reading.kept] == [("/records/1", {"type": "person", "id": "p-2"})]


@pytest.mark.parametrize(
    ("text", "code", "path"),
    [
        ('{"records": []}', "wrong_format", ""),
        ("[]", "wrong_format", ""),
        ('{"format": "assetrecovery", "version": "9.0", "records": []}', "wrong_version", "/version"),
        ('{"format": "assetrecovery", "version": "2.0", "records": [], "x": 1}', "unknown_key", "/x"),
        (bundle_of("5"), "wrong_type", "/records/0"),
        (bundle_of('{"id": "p-1"}'), "missing_key", "/records/0/type"),
        (bundle_of('{"type": "meting", "id": "m-1", "body": "m-1"}'), "unknown_type", "/records/0/type"),
        (bundle_of('{"type": "person", "id": "p-1", "name": "A", "name": "B"}'), "duplicate_key", "/records/0/name"),
        (bundle_of('{"type": "person", "id": "p-1", "name": null}'), "wrong_type", "/records/0/name"),
    ],
)
def test_what_is_not_a_bundle_is_refused_with_its_reason(text, code, path):
    """A file that is no bundle, or a record that is no record, is refused with the one reason."""
    assert [(code, path)] == found(text)


def test_every_kind_of_record_has_a_collection():
    """Every kind of record can be reached as a typed collection of the bundle."""
    collections = {kind.code: getattr(Bundle(), kind.collection).record_class for kind in KINDS}
    assert {kind.code: class_of(kind) for kind in RecordKind} == collections


def test_the_code_of_a_state_in_small_letters_is_suggested_and_no_other_id():
    """A reference to che is told of CHE; a reference that is near to the id of a person is told of nobody."""
    person = '{"type": "person", "id": "li-hua", "name": "Li Hua"}'
    meeting = '{"type": "meeting", "id": "m", "body": "li-huo", "host": "che"}'
    problems = {problem.path: problem for problem in read(bundle_of(person, meeting)).findings}
    assert "CHE" in problems["/records/1/host"].en
    assert "CHE" in problems["/records/1/host"].zh
    assert "li-hua" not in problems["/records/1/body"].en


@pytest.mark.parametrize(("first", "second"), [(0, 1), (1, 0)])
def test_bases_do_not_make_bundles_differ(first, second):
    """Two bundles are equal if their own records are, whatever stands behind them."""
    document = Document(id=DocumentId("d-1"), kind=DocumentKind.REPORT, title=Text(en="A report"))
    bases = (None, Bundle(records=(document,)))
    assert Bundle(base=bases[first]) == Bundle(base=bases[second])
    assert hash(Bundle(base=bases[first])) == hash(Bundle(base=bases[second]))


def test_records_make_bundles_differ():
    """Bundles with other records, or with the same in another order, are not equal."""
    one, other = (
        Document(id=DocumentId(f"d-{number}"), kind=DocumentKind.REPORT, title=Text(en="A report")) for number in "12"
    )
    assert len({Bundle(), Bundle(records=(one, other)), Bundle(records=(other, one)), Bundle(records=(one,))}) == 4


def test_a_bundle_is_written_without_its_base():
    """What stands in the base is not written, so a file read over another base is the same bundle."""
    document = Document(id=DocumentId("d-1"), kind=DocumentKind.REPORT, title=Text(en="A report"))
    bundle = Bundle(base=Bundle(records=(document,)))
    assert "d-1" not in dumps(bundle)
    assert bundle == loads(dumps(bundle), base=Bundle())
