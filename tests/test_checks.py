"""Checks: each rule has a case that passes and one that fails, found by place and code and by nothing else."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from assetrecovery import Bundle, InvalidError, Meeting, Severity, bundled, check, dumps, loads, reference_data
from assetrecovery.checks import agenda, mandates, participants, proceedings, rules, sources
from assetrecovery.values import BodyId, MeetingId

Change = Callable[[dict[str, Any]], None]


def plain(record_id: str) -> dict[str, Any]:
    """Give the plain data of one record of the eleventh meeting's bundle."""
    return next(record for record in json.loads(dumps(bundled("wg2-11")))["records"] if record["id"] == record_id)


def findings_after(record_id: str, change: Change) -> list[tuple[str, str]]:
    """Change one record of the bundle and give what the rules then find in it, as rule and path within the record."""
    document = json.loads(dumps(bundled("wg2-11")))
    place = next(place for place, record in enumerate(document["records"]) if record["id"] == record_id)
    change(document["records"][place])
    report = check(loads(json.dumps(document)))
    prefix = f"/records/{place}"
    return [(finding.rule, finding.path.removeprefix(prefix)) for finding in report.findings]


def _set(**values: Any) -> Change:
    return lambda record: record.update(values)


def _edit(*path: str | int, value: Any) -> Change:
    def change(record: Any) -> None:
        for token in path[:-1]:
            record = record[token]
        record[path[-1]] = value

    return change


def _drop(*path: str | int) -> Change:
    def change(record: Any) -> None:
        for token in path[:-1]:
            record = record[token]
        del record[path[-1]]

    return change


BROKEN = [
    ("provision_exists", "cosp-res-6-2-b", _set(provisions=["UNCAC 99"]), "/provisions/0"),
    ("text_in_both_languages", "wg2-11", _drop("place", "zh"), "/place"),
    ("attendance_once", "wg2-11", _edit("attendance", 1, "actor", value="AFG"), "/attendance/1/actor"),
    (
        "parties_are_represented",
        "wg2-11",
        _edit("attendance", 0, "capacity", value="observer"),
        "/attendance/0/capacity",
    ),
    (
        "category_fits_actor",
        "wg2-11",
        _edit("attendance", 97, "category", value="state_party"),
        "/attendance/97/category",
    ),
    ("attending_parties_were_parties", "wg2-11", _edit("attendance", 15, "actor", value="TCD"), "/attendance/15"),
    ("states_in_english_order", "wg2-11", _edit("attendance", 3, "actor", value="ALB"), "/attendance/3"),
    ("officers_attend", "wg2-11", _edit("officers", 0, "state", value="DNK"), "/officers/0/state"),
    ("established_not_continued", "wg2", _set(established_by="cosp-res-2-3"), "/continued_by/0"),
    ("continuing_in_order", "wg2", _set(continued_by=["cosp-res-3-3", "cosp-res-2-3"]), "/continued_by/1"),
    ("resolution_of_its_session", "cosp-res-6-2", _set(meeting="cosp-5"), "/meeting"),
    ("mandate_letters_consecutive", "cosp-res-6-2-b", _set(letter="h"), "/letter"),
    (
        "items_numbered_consecutively",
        "wg2-11",
        _edit("agendas", 1, "items", 9, "number", value="7"),
        "/agendas/1/items/9/number",
    ),
    (
        "annotation_of_an_item",
        "wg2-11",
        _edit("agendas", 0, "annotations", 7, "item", value="9"),
        "/agendas/0/annotations/7/item",
    ),
    (
        "programme_of_the_agenda",
        "wg2-11",
        _edit("programmes", 0, "sittings", 0, "entries", 0, "item", value="9"),
        "/programmes/0/sittings/0/entries/0/item",
    ),
    ("every_item_scheduled", "wg2-11", _drop("programmes", 0, "sittings", 2), "/programmes/0"),
    (
        "sittings_within_the_meeting",
        "wg2-11",
        _edit("programmes", 0, "sittings", 3, "date", value="2017-08-26"),
        "/programmes/0/sittings/3/date",
    ),
    (
        "adopted_during_the_meeting",
        "wg2-11",
        _edit("agendas", 1, "adopted_on", value="2017-08-23"),
        "/agendas/1/adopted_on",
    ),
    ("report_after_agenda", "wg2-11", _edit("agendas", 1, "adopted_on", value="2017-08-26"), "/report_adopted_on"),
    ("agendas_differ", "wg2-11", _edit("agendas", 1, "items", 3, "title", "zh", value="概览"), "/agendas"),
    ("sections_without_gaps", "cac-cosp-wg2-2017-4", _edit("contents", 0, "last", value=1), "/contents/2/first"),
    ("recommendation_in_the_conclusions", "wg2-11-rec-67", _set(paragraph=60), "/paragraph"),
    ("recommendation_parts_consecutive", "wg2-11-rec-67", _set(part="c"), "/part"),
    ("panel_of_an_item", "wg2-11-panel-5", _set(item="7"), "/item"),
    ("presenting_states_attend", "wg2-11-panel-5-esp", _set(presenter="DNK"), "/presenter"),
    ("speaking_states_attend", "wg2-11-p8", _edit("speaker", "actor", value="DNK"), "/speaker/actor"),
    ("citation_within_the_report", "wg2-11-p8", _edit("citations", 0, "at", value="paragraph 77"), "/citations/0/at"),
    ("resumes_its_own_session", "wg2-11", _set(resumes="wg2-10"), "/resumes"),
    ("held_during_the_session", "wg2-11", _set(held_during="cosp-6"), "/held"),
    ("jointly_with_others", "wg2-11", _set(jointly_with=["wg2"]), "/jointly_with/0"),
    ("documents_of_the_meeting", "wg2-11", _drop("documents", 1), "/agendas/0/annotations/4/documents/0"),
]


def test_every_rule_has_a_failing_case():
    """No rule goes untested; those on returns and arrangements have a file of their own, which takes all the others."""
    modules = (sources, participants, mandates, agenda, proceedings)
    assert {rule.id for module in modules for rule in module.RULES} == {case[0] for case in BROKEN}


@pytest.mark.parametrize(("rule", "record_id", "change", "path"), BROKEN, ids=[case[0] for case in BROKEN])
def test_a_known_defect_is_found_where_it_is(rule, record_id, change, path):
    """A bundle with one known defect yields the finding of its rule, at its place."""
    assert (rule, path) in findings_after(record_id, change)


ALONE = {
    "category_fits_actor",
    "every_item_scheduled",
    "programme_of_the_agenda",
    "report_after_agenda",
    "agendas_differ",
}
ALONE |= {"annotation_of_an_item", "items_numbered_consecutively", "attendance_once", "mandate_letters_consecutive"}


@pytest.mark.parametrize(
    ("rule", "record_id", "change", "path"),
    [case for case in BROKEN if case[0] not in ALONE],
    ids=[case[0] for case in BROKEN if case[0] not in ALONE],
)
def test_a_known_defect_yields_nothing_else(rule, record_id, change, path):
    """Where a defect breaks one rule only, there is exactly one finding."""
    assert [(rule, path)] == findings_after(record_id, change)


def test_a_rule_that_cannot_decide_informs():
    """Whether Bhutan was a party in 2017 is open, so its attendance is information and not an error."""
    document = json.loads(dumps(bundled("wg2-11")))
    meeting = next(record for record in document["records"] if record["id"] == "wg2-11")
    meeting["attendance"][10]["actor"] = "BTN"
    (finding,) = check(loads(json.dumps(document))).findings
    assert (finding.rule, finding.severity) == ("attending_parties_were_parties", Severity.INFORMATION)


def test_references_are_reported_by_check_as_well():
    """A bundle built in Python with a dangling reference is reported, not raised."""
    records = tuple(record for record in bundled("wg2-11").records if record.id != "friedrich-daeuble")
    report = check(Bundle(records=records, base=reference_data()))
    assert {("dangling_reference", Severity.ERROR)} == {(finding.rule, finding.severity) for finding in report.findings}
    assert not report.is_clean


def test_every_rule_speaks_both_languages_and_names_its_source():
    """Every rule has a sentence in each language, with the same blanks, and says what demands it."""
    for rule in rules():
        assert rule.source
        assert rule.sentence.en.count("{") == rule.sentence.zh.count("{")
        assert any("\u4e00" <= character <= "\u9fff" for character in rule.sentence.zh)


def test_bodies_of_another_instrument_are_not_held_to_the_parties_of_the_convention():
    """A State that had not joined may attend as a party where the body serves another instrument, and nowhere else."""
    head = '{"format": "assetrecovery", "version": "1.0", "records": ['
    body = '{"type": "body", "id": "b", "kind": "working_group", "name": {"en": "B", "zh": "乙"}%s}, '
    present = '{"actor": "JPN", "category": "state_party", "capacity": "represented"}'
    meeting = '{"type": "meeting", "id": "m", "body": "b", "held": "2016-05-02/2016-05-02", "attendance": [%s]}]}'
    text = head + body + meeting % present
    other = next(name for name in bundled("wg2-11").instruments if name != "uncac")
    assert [] == [
        finding.rule for finding in check(loads(text % f', "instrument": "{other}"', base=bundled("wg2-11"))).errors
    ]
    for instrument in ("", ', "instrument": "uncac"', ', "parent": "wg2"'):
        (finding,) = check(loads(text % instrument, base=bundled("wg2-11"))).errors
        assert ("attending_parties_were_parties", "/records/1/attendance/0") == (finding.rule, finding.path)


def test_objects_of_wrong_types_are_named_and_not_fallen_over():
    """A meeting built with values of wrong types is refused with their paths, where rules could only have fallen."""
    wrong: Any = {"held": "2024-05-14", "attendance": (1,)}
    meeting = Meeting(id=MeetingId("m"), body=BodyId("wg2"), **wrong)
    with pytest.raises(InvalidError) as error:
        check(Bundle(records=(meeting,), base=bundled("wg2-11")))
    places = {(problem.code, problem.path) for problem in error.value.problems}
    assert {("cannot_write", "/records/0/held"), ("cannot_write", "/records/0/attendance/0")} == places
