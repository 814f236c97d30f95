"""Versions of the format: files of each that was published still read, and every change is told."""

import gzip
import io
import json
from typing import Any

import pytest

from assetrecovery import Bundle, Document, bundled, dumps, load, loads, read, reference_data
from assetrecovery.checks import check
from assetrecovery.files import check_records, read_records
from assetrecovery.introspection.fields import fields_of
from assetrecovery.records import RecordKind, class_of
from assetrecovery.serialization import FORMAT, VERSION, migration_steps
from assetrecovery.serialization.migrations import known_versions, migrate
from tests.helpers import VECTORS, assert_well_worded

FORMATS = VECTORS / "formats"
OLD = {
    "instruments": Bundle(),
    "jurisdictions": reference_data(),
    "wg2-11": reference_data(),
    "wg2-history": bundled("wg2-11"),
    "returns": reference_data(),
}
"""The bundled files of the layout 1.0, and over what each is read."""


def old(name: str) -> str:
    return gzip.decompress((FORMATS / f"1.0-{name}.json.gz").read_bytes()).decode("utf-8")


def steps_of(changes: Any) -> set[str]:
    return {change.en.rpartition("step ")[2].rstrip(")") for change in changes}


@pytest.mark.parametrize("name", OLD)
def test_a_file_of_1_0_reads_and_every_change_is_told(name: str):
    """No finding, every record, and for each thing that is said otherwise now a change with its old place."""
    text = old(name)
    reading = read(text, base=OLD[name])
    assert ((), len(json.loads(text)["records"])) == (reading.findings, len(reading.value.records))
    for change in reading.changes:
        assert "migrated" == change.code
        assert_well_worded(change)
        assert value_at(json.loads(text), change.path) is not None
    assert loads(text, base=OLD[name]) == reading.value
    assert (VERSION, ()) == (
        json.loads(dumps(reading.value))["version"],
        read(dumps(reading.value), base=OLD[name]).changes,
    )
    assert not check(reading.value).errors or name in {"wg2-11", "returns"}


def value_at(plain: Any, path: str) -> Any:
    for token in path.split("/")[1:]:
        plain = plain[int(token)] if isinstance(plain, list) else plain[token]
    return plain


def test_the_changes_of_the_bundled_files_are_these():
    """How often each step was taken, counted in the old files beside."""
    counts = {name: len(read(old(name), base=base).changes) for name, base in OLD.items()}
    assert {"instruments": 0, "jurisdictions": 0, "wg2-11": 27, "wg2-history": 16, "returns": 68} == counts


def test_the_sections_of_a_report_move_into_the_report():
    """What stood at the meeting stands in its report, lettered sections one level deeper."""
    sections = next(one["report_sections"] for one in json.loads(old("wg2-11"))["records"] if "report_sections" in one)
    bundle = loads(old("wg2-11"))
    report = bundle.documents[bundle.meetings["wg2-11"].report]
    assert [one["title"]["zh"] for one in sections] == [section.title.zh for section in report.contents]
    assert {True: 2, False: 1} == {section.letter is not None: section.depth for section in report.contents}


def whole(*records: dict[str, Any]) -> dict[str, Any]:
    return {"format": FORMAT, "version": "1.0", "records": list(records)}


EXAMPLES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "resolution_meeting": ({"type": "resolution", "session": "s"}, {"type": "resolution", "meeting": "s"}),
    "meetings_recalled": ({"type": "meeting", "sessions_recalled": [6]}, {"type": "meeting", "meetings_recalled": [6]}),
    "programmes": ({"type": "meeting", "programme": {"a": 1}}, {"type": "meeting", "programmes": [{"a": 1}]}),
    "session_is_meeting": ({"type": "session", "id": "s"}, {"type": "meeting", "id": "s"}),
    "step_status": (
        {"type": "assistance_request", "steps": [{"state": "sent"}, {"status": "x", "state": "y"}, 5]},
        {"type": "assistance_request", "steps": [{"status": "sent"}, {"status": "x", "state": "y"}, 5]},
    ),
    "checked": ({"type": "return", "verified": "2017"}, {"type": "return", "checked": "2017"}),
    "position_actor": (
        {"type": "return", "positions": [{"state": "CHE"}]},
        {"type": "return", "positions": [{"actor": "CHE"}]},
    ),
    "disbursement_uses": (
        {"type": "return", "disbursements": [{"use": "a"}]},
        {"type": "return", "disbursements": [{"uses": ["a"]}]},
    ),
    "pursued_period": (
        {"type": "recovery_case", "pursued": "2017-08"},
        {"type": "recovery_case", "pursued": "2017-08/2017-08"},
    ),
    "return_roles": (
        {"type": "return", "participants": [{"roles": ["origin", "requesting", "requested", "x-a"]}]},
        {"type": "return", "participants": [{"roles": ["origin", "requesting_state", "requested_state", "x-a"]}]},
    ),
    "jurisdiction_roles": (
        {"type": "recovery_case", "jurisdictions": [{"roles": ["requested"]}]},
        {"type": "recovery_case", "jurisdictions": [{"roles": ["requested_state"]}]},
    ),
    "case_roles": (
        {"type": "case_study", "states": [{"role": "location"}]},
        {"type": "case_study", "states": [{"role": "asset_location"}]},
    ),
    "avenue": (
        {"type": "measure", "avenue": "administrative_freeze"},
        {"type": "measure", "avenue": "administrative_freezing"},
    ),
    "avenues": (
        {"type": "return", "avenues": ["administrative_freeze"]},
        {"type": "return", "avenues": ["administrative_freezing"]},
    ),
    "challenges": (
        {"type": "position", "challenges": ["identifying_victims"]},
        {"type": "position", "challenges": ["identification_of_victims"]},
    ),
    "authority_functions": (
        {"type": "authority", "functions": ["compensation_of_victims"]},
        {"type": "authority", "functions": ["victim_compensation"]},
    ),
    "authority_powers": (
        {"type": "authority", "powers": ["victim_restitution"]},
        {"type": "authority", "powers": ["victim_compensation"]},
    ),
}


@pytest.mark.parametrize("step", migration_steps(), ids=lambda step: step.name)
def test_every_step_does_what_its_name_says(step: Any):
    """Each step has an example: before, after, and what was given is left as it was."""
    before, after = EXAMPLES[step.name]
    given = json.dumps(before)
    renewed, changes = migrate(whole(before))
    assert ([after], VERSION) == (renewed["records"], renewed["version"])
    assert {step.name} == steps_of(changes)
    assert given == json.dumps(before)


def test_steps_lead_to_what_is_there():
    """What a step makes of a record is a key or a code that this release knows."""
    kinds = {kind.code: class_of(kind) for kind in RecordKind}
    for name, (_, after) in EXAMPLES.items():
        assert set(after) - {"type"} <= {shape.name for shape in fields_of(kinds[after["type"]])}, name


@pytest.mark.parametrize(
    "plain",
    [
        None,
        [],
        {},
        {"records": 5},
        whole(),
        whole({}),
        whole({"type": 5}),
        whole({"type": "resolution", "session": 1, "meeting": 2}),
        whole({"type": "measure", "steps": "x"}),
        whole({"type": "meeting", "report_sections": [], "report": "r"}),
        whole(
            {"type": "meeting", "report_sections": [], "report": "r"}, {"type": "document", "id": "r", "contents": []}
        ),
        {"format": FORMAT, "version": "0.9", "records": [{"type": "session"}]},
        {"format": FORMAT, "version": VERSION, "records": [{"type": "session"}]},
    ],
)
def test_what_a_step_cannot_place_stays_where_it_is(plain: Any):
    """Data of another version, of none, or with both names at once is left to the reader."""
    renewed, changes = migrate(plain)
    assert () == changes
    assert (plain["records"] if isinstance(plain, dict) and "records" in plain else plain) == (
        renewed["records"] if isinstance(plain, dict) and "records" in plain else renewed
    )


def test_a_version_that_is_not_known_is_refused():
    """An older one that was never published, and a newer one, are refused by strict reading, and nothing is read."""
    for version in ("0.9", "1.1", "3.0", 2, None):
        reading = read(json.dumps({"format": FORMAT, "version": version, "records": []}))
        assert (["wrong_version"], None) == ([one.code for one in reading.findings], reading.value)
    assert ("1.0", VERSION) == known_versions()


@pytest.mark.parametrize("name", ["wg2-history", "returns"])
def test_a_stream_of_1_0_reads_too(name: str):
    """Each record is brought to this version on its line; references lead where they led."""
    plain = json.loads(old(name))
    lines = [{"format": FORMAT, "version": "1.0"}, *plain["records"]]
    text = "".join(f"{json.dumps(line)}\n" for line in lines).encode()
    entries = list(read_records(io.BytesIO(text)))
    reading = read(old(name), base=OLD[name])
    assert reading.value.records == tuple(entry.expect() for entry in entries)
    assert len(reading.changes) == sum(len(entry.changes) for entry in entries)
    assert not [
        one for one in check_records(io.BytesIO(text), base=OLD[name]) if one.finding.rule == "dangling_reference"
    ]


# ── golden files ─────────────────────────────────────────────────────────────────────────────────


def test_the_golden_file_of_this_version_is_read_and_written_the_same():
    """A file that this version wrote is read, and written again byte for byte, in every format."""
    golden = (FORMATS / "2.0.json").read_bytes()
    bundle = load(FORMATS / "2.0.json", base=bundled("wg2-11"))
    assert golden == dumps(bundle).encode()
    assert bundle == load(FORMATS / "2.0.jsonl", base=bundle.base) == load(FORMATS / "2.0.yaml", base=bundle.base)
    assert (FORMATS / "2.0.jsonl").read_bytes() == dumps(bundle, file_format="json_lines").encode()
    assert (FORMATS / "2.0.yaml").read_bytes() == dumps(bundle, file_format="yaml").encode()
    assert isinstance(bundle.records[0], Document)
