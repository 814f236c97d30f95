"""Checks: each rule has a case that passes and one that fails, found by place and code and by nothing else."""

import pytest

from assetrecovery import Bundle, Return, Severity, Text, bundled, check, loads, reference_data
from assetrecovery.checks import agenda, identifiers, mandates, participants, proceedings, rules, sources
from assetrecovery.values import ReturnId
from tests.sound import drop, found_after, put

DOCKET = {"scheme": "court_docket", "value": "1-b-2"}
BROKEN = [
    ("provision_exists", put("cosp-res-6-2-b/provisions", ["UNCAC 99"]), "cosp-res-6-2-b/provisions/0"),
    ("text_in_both_languages", drop("wg2-11/place/zh"), "wg2-11/place"),
    ("id_of_one_kind", put("TUV", {"type": "person", "id": "TUV", "name": "A"}), "added/id"),
    ("identifiers_once", put("wg2/identifiers", [DOCKET, {**DOCKET, "value": "1 B 2"}]), "wg2/identifiers/1"),
    (
        "identifier_of_one_record",
        put("cac-cosp-wg2-2017-4/further_symbols", ["CAC/COSP/WG.2/2017/2"]),
        "cac-cosp-wg2-2017-2/symbol",
    ),
    ("attendance_once", put("wg2-11/attendance/1/actor", "AFG"), "wg2-11/attendance/1/actor"),
    ("parties_are_represented", put("wg2-11/attendance/0/capacity", "observer"), "wg2-11/attendance/0/capacity"),
    ("category_fits_actor", put("wg2-11/attendance/97/category", "state_party"), "wg2-11/attendance/97/category"),
    ("attending_parties_were_parties", put("wg2-11/attendance/15/actor", "TCD"), "wg2-11/attendance/15"),
    ("states_in_english_order", put("wg2-11/attendance/3/actor", "ALB"), "wg2-11/attendance/3"),
    ("officers_attend", put("wg2-11/officers/0/state", "DNK"), "wg2-11/officers/0/state"),
    ("established_not_continued", put("wg2/established_by", "cosp-res-2-3"), "wg2/continued_by/0"),
    ("continuing_in_order", put("wg2/continued_by", ["cosp-res-3-3", "cosp-res-2-3"]), "wg2/continued_by/1"),
    ("resolution_of_its_session", put("cosp-res-6-2/meeting", "cosp-5"), "cosp-res-6-2/meeting"),
    ("mandate_letters_consecutive", put("cosp-res-6-2-b/letter", "h"), "cosp-res-6-2-b/letter"),
    ("items_numbered_consecutively", put("wg2-11/agendas/1/items/9/number", "7"), "wg2-11/agendas/1/items/9/number"),
    ("annotation_of_an_item", put("wg2-11/agendas/0/annotations/7/item", "9"), "wg2-11/agendas/0/annotations/7/item"),
    (
        "programme_of_the_agenda",
        put("wg2-11/programmes/0/sittings/0/entries/0/item", "9"),
        "wg2-11/programmes/0/sittings/0/entries/0/item",
    ),
    ("every_item_scheduled", drop("wg2-11/programmes/0/sittings/2"), "wg2-11/programmes/0"),
    (
        "sittings_within_the_meeting",
        put("wg2-11/programmes/0/sittings/3/date", "2017-08-26"),
        "wg2-11/programmes/0/sittings/3/date",
    ),
    ("adopted_during_the_meeting", put("wg2-11/agendas/1/adopted_on", "2017-08-23"), "wg2-11/agendas/1/adopted_on"),
    ("report_after_agenda", put("wg2-11/agendas/1/adopted_on", "2017-08-26"), "wg2-11/report_adopted_on"),
    ("agendas_differ", put("wg2-11/agendas/1/items/3/title/zh", "概览"), "wg2-11/agendas"),
    ("sections_without_gaps", put("cac-cosp-wg2-2017-4/contents/0/last", 1), "cac-cosp-wg2-2017-4/contents/2/first"),
    ("recommendation_in_the_conclusions", put("wg2-11-rec-67/paragraph", 60), "wg2-11-rec-67/paragraph"),
    ("recommendation_parts_consecutive", put("wg2-11-rec-67/part", "c"), "wg2-11-rec-67/part"),
    ("panel_of_an_item", put("wg2-11-panel-5/item", "7"), "wg2-11-panel-5/item"),
    ("presenting_states_attend", put("wg2-11-panel-5-esp/presenter", "DNK"), "wg2-11-panel-5-esp/presenter"),
    ("speaking_states_attend", put("wg2-11-p8/speaker/actor", "DNK"), "wg2-11-p8/speaker/actor"),
    ("citation_within_the_report", put("wg2-11-p8/citations/0/at", "paragraph 77"), "wg2-11-p8/citations/0/at"),
    ("resumes_its_own_session", put("wg2-11/resumes", "wg2-10"), "wg2-11/resumes"),
    ("held_during_the_session", put("wg2-11/held_during", "cosp-6"), "wg2-11/held"),
    ("jointly_with_others", put("wg2-11/jointly_with", ["wg2"]), "wg2-11/jointly_with/0"),
    ("documents_of_the_meeting", drop("wg2-11/documents/1"), "wg2-11/agendas/0/annotations/4/documents/0"),
]


def test_every_rule_has_a_failing_case():
    """No rule goes untested; those on returns and arrangements have a file of their own, which takes all the others."""
    modules = (sources, identifiers, participants, mandates, agenda, proceedings)
    assert {rule.id for module in modules for rule in module.RULES} == {case[0] for case in BROKEN}


def test_an_author_of_one_language_is_told_once_a_record():
    """However many texts of a record lack a language, one finding says how many, at the first of them."""
    texts = (Text(en="One"), Text(en="Two"), Text(en="Three", zh="三"))
    record = Return(id=ReturnId("r-1"), title=Text(en="Title"), contested=texts)
    found = [one for one in check(Bundle(records=(record,))).findings if one.rule == "text_in_both_languages"]
    assert ["/records/0/title"] == [one.path for one in found]
    assert ("without Chinese: 3" in found[0].en, "没有中文的文本：3处" in found[0].zh) == (True, True)


@pytest.mark.parametrize(("rule", "change", "place"), BROKEN, ids=[case[0] for case in BROKEN])
def test_a_known_defect_is_found_where_it_is(rule, change, place):
    """A bundle with one known defect yields the finding of its rule, at its place."""
    assert (rule, place) in [(found, where) for found, _, where in found_after(change, of="meeting")]


ALONE = {
    "category_fits_actor",
    "every_item_scheduled",
    "programme_of_the_agenda",
    "report_after_agenda",
    "agendas_differ",
}
ALONE |= {"annotation_of_an_item", "items_numbered_consecutively", "attendance_once", "mandate_letters_consecutive"}


@pytest.mark.parametrize(
    ("rule", "change", "place"),
    [case for case in BROKEN if case[0] not in ALONE],
    ids=[case[0] for case in BROKEN if case[0] not in ALONE],
)
def test_a_known_defect_yields_nothing_else(rule, change, place):
    """Where a defect breaks one rule only, there is exactly one finding."""
    assert [(rule, place)] == [(found, where) for found, _, where in found_after(change, of="meeting")]


def test_a_rule_that_cannot_decide_informs():
    """Whether Bhutan was a party in 2017 is open, so its attendance is information and not an error."""
    ((rule, severity, _),) = found_after(put("wg2-11/attendance/10/actor", "BTN"), of="meeting")
    assert ("attending_parties_were_parties", "information") == (rule, severity)


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
    head = '{"format": "assetrecovery", "version": "2.0", "records": ['
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
