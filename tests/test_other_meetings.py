"""Meetings that the model was not made from: what they need has a place, is read back and passes the checks."""

import json
import runpy
from pathlib import Path
from typing import Any

import pytest

from assetrecovery import Bundle, DocumentSymbol, InvalidError, bundled, check, dumps, loads, reference_data
from assetrecovery.agenda import MeetingKind
from assetrecovery.mandates import MeetingForm
from assetrecovery.participants import OfficerRole
from assetrecovery.show import show_meeting, show_record
from assetrecovery.wording import meeting_name

X = {"code": "x-own", "text": {"en": "a word of one's own", "zh": "自有用语"}}
BOTH = {"en": "Something", "zh": "某事"}
SOURCE = [{"document": "d-report"}]

MATTER = {
    "verb": "urged",
    "tasks": ["share", X],
    "subjects": ["good_practices", X],
    "aims": ["confidence_and_trust"],
    "means": [X],
    "addressees": ["donors"],
    "concerned": ["practitioners"],
    "conditions": ["where_appropriate"],
    "provisions": ["UNCAC 62"],
}

INVENTED = [
    {
        "type": "document",
        "id": "d-agenda",
        "kind": "annotated_provisional_agenda",
        "title": BOTH,
        "symbol": "CAC/COSP/2031/1",
        "original_language": "fr",
        "pages": 12,
        "job_numbers": ["V.31-00001 (E)"],
    },
    {
        "type": "document",
        "id": "d-agenda-rev",
        "kind": "annotated_provisional_agenda",
        "title": BOTH,
        "symbol": "CAC/COSP/2031/1/Rev.1",
        "other_titles": [{"en": "Revised agenda", "zh": "订正议程"}],
        "reissues": [{"on": "2031-10-01", "reason": {"en": "technical reasons", "zh": "技术原因"}}],
    },
    {
        "type": "document",
        "id": "d-joint",
        "kind": X,
        "title": BOTH,
        "symbol": "CAC/COSP/2031/CRP.1",
        "further_symbols": ["CAC/COSP/IRG/2031/CRP.2"],
        "submissions": [{"meeting": "m-cosp", "items": ["2", "3(a)"], "agenda": "d-agenda-rev"}],
        "contents": [
            {"kind": "summary", "depth": 1, "title": BOTH, "page": 1},
            {"depth": 1, "number": 1, "title": BOTH, "first": 1, "last": 9},
            {"depth": 2, "letter": "A", "title": BOTH, "first": 1},
            {"depth": 3, "number": 1, "title": BOTH},
            {"kind": "annex", "depth": 1, "number": 1, "title": BOTH, "page": 10},
        ],
        "citations": SOURCE,
    },
    {
        "type": "document",
        "id": "d-report",
        "kind": "report",
        "title": BOTH,
        "symbol": "CAC/COSP/2031/14",
        "issue_notes": ["advance_unedited_version", X],
        "steps": [{"kind": "taken_note_of", "by": "b-ga", "on": "2032", "under": "r-special"}, {"kind": X}],
    },
    {"type": "organization", "id": "o-group", "kind": "regional_group", "name": BOTH, "citations": SOURCE},
    {"type": "person", "id": "p-first", "name": "First Person", "citations": SOURCE},
    {"type": "person", "id": "p-second", "name": "Second Person", "citations": SOURCE},
    {"type": "body", "id": "b-cosp", "kind": "conference", "name": BOTH, "citations": SOURCE},
    {"type": "body", "id": "b-irg", "kind": "review_group", "name": BOTH, "parent": "b-cosp", "citations": SOURCE},
    {
        "type": "body",
        "id": "b-eg",
        "kind": "expert_meeting",
        "name": BOTH,
        "parent": "b-cosp",
        "interim": "yes",
        "provisions": ["UNCAC 63(7)"],
        "citations": SOURCE,
    },
    {"type": "body", "id": "b-ga", "kind": "general_assembly", "name": BOTH, "citations": SOURCE},
    {"type": "resolution", "id": "r-own", "number": "14/2", "body": "b-cosp", "meeting": "m-cosp", "citations": SOURCE},
    {"type": "resolution", "id": "r-special", "number": "S-32/1", "body": "b-ga", "citations": SOURCE},
    {"type": "resolution", "id": "r-assembly", "number": "58/4", "body": "b-ga", "citations": SOURCE},
    {
        "type": "mandate",
        "id": "r-own-a",
        "kind": X,
        "sources": ["r-own"],
        "letter": "a",
        "addressees": ["bureau", X],
        "named_addressees": ["b-irg", "o-group", "CHE"],
        "subjects": ["financial_matters", X],
        "summary": BOTH,
        "matters": [MATTER],
        "conditions": ["within_existing_resources", X],
        "due": "2032-12-31",
        "deadline": "m-irg-resumed",
        "citations": SOURCE,
    },
    {
        "type": "review_mechanism",
        "id": "v",
        "name": BOTH,
        "overseen_by": "b-irg",
        "established_by": "r-own",
        "citations": SOURCE,
    },
    {
        "type": "review_cycle",
        "id": "v-3",
        "mechanism": "v",
        "phase": 2,
        "number": 3,
        "provisions": ["UNCAC ch.II"],
        "started": "2031",
        "citations": SOURCE,
    },
    {
        "type": "meeting",
        "id": "m-cosp",
        "body": "b-cosp",
        "number": 14,
        "held": "2031-11-03/2031-11-07",
        "opens_at": "10:00",
        "open_to": ["state_party", "signatory", X],
        "convened_by": ["r-assembly"],
        "agendas": [
            {"status": "provisional", "document": "d-agenda", "items": [{"number": "1", "title": BOTH}]},
            {
                "status": "provisional",
                "document": "d-agenda-rev",
                "items": [
                    {"number": "1", "title": BOTH},
                    {"number": "2", "title": BOTH},
                    {"number": "3", "title": BOTH},
                    {"number": "3(a)", "title": BOTH},
                ],
            },
        ],
        "programmes": [
            {
                "status": "proposed",
                "sittings": [
                    {
                        "date": "2031-11-03",
                        "start": "10:00",
                        "end": "13:00",
                        "forum": {"en": "Plenary", "zh": "全体会议"},
                        "entries": [{"item": "1"}, {"item": "2"}],
                    },
                    {
                        "date": "2031-11-03",
                        "start": "10:00",
                        "end": "13:00",
                        "forum": {"en": "Committee of the Whole", "zh": "全体委员会"},
                        "entries": [{"item": "3(a)"}, {"description": BOTH}],
                    },
                ],
            }
        ],
        "officers": [
            {
                "role": "president",
                "person": "p-first",
                "group": "o-group",
                "elected_on": "2031-11-03",
                "elected_by": "acclamation",
            },
            {"role": "president", "person": "p-second", "replaces": "p-first", "served": "2031-11-05/2031-11-07"},
            {"role": "vice_president"},
            {"role": "rapporteur"},
            {"role": X},
        ],
        "attendance": [{"actor": "o-group", "category": X, "capacity": "observer"}],
        "documents": ["d-agenda", "d-agenda-rev", "d-joint"],
        "report": "d-report",
        "citations": SOURCE,
    },
    {
        "type": "meeting",
        "id": "m-irg",
        "body": "b-irg",
        "number": 22,
        "held": "2031-06-02/2031-06-06",
        "citations": SOURCE,
    },
    {
        "type": "meeting",
        "id": "m-irg-resumed",
        "body": "b-irg",
        "kind": "resumed",
        "number": 22,
        "resumption": 1,
        "resumes": "m-irg",
        "held_during": "m-cosp",
        "held": "2031-11-04/2031-11-05",
        "jointly_with": ["b-eg"],
        "held_with": ["m-eg"],
        "citations": SOURCE,
    },
    {"type": "meeting", "id": "m-eg", "body": "b-eg", "number": 20, "held_during": "m-cosp", "citations": SOURCE},
    {
        "type": "correspondence",
        "id": "c-out",
        "kind": "note_verbale",
        "sender": "o-group",
        "addressees": ["signatories", X],
        "reference": "CU 2031/115 (A)",
        "reply_by": "2031-09-01",
        "citations": SOURCE,
    },
    {
        "type": "correspondence",
        "id": "c-in",
        "kind": "communication",
        "sender": "CHE",
        "sender_office": {"en": "Permanent Mission", "zh": "常驻代表团"},
        "named_addressees": ["b-irg"],
        "received": "2031-08-20",
        "document": "d-joint",
        "in_reply_to": ["c-out"],
        "citations": SOURCE,
    },
    {
        "type": "statement",
        "id": "s-group",
        "meeting": "m-cosp",
        "item": "2",
        "speaker": {"kind": "a_group", "on_behalf_of": "o-group", "aligned": ["FRA", "CHE"]},
        "on": "2031-11-03",
        "sitting": 1,
        "order": 4,
        "document": "d-joint",
        "numbered_points": [{"number": 5, "text": BOTH}],
        "matters": [MATTER, {"text": BOTH}],
        "figures": [{"kind": X, "count": {"number": 335, "bound": "exact"}}],
        "challenges": ["political_will", X],
        "calls_on": ["donors", X],
        "refers_to": ["v", "v-3", "b-irg", "m-irg"],
        "citations": SOURCE,
    },
    {
        "type": "statement",
        "id": "s-own-word",
        "meeting": "m-cosp",
        "speaker": {"kind": X, "office": {"en": "Executive Director", "zh": "执行主任"}},
        "points": [BOTH],
        "citations": SOURCE,
    },
    {
        "type": "position",
        "id": "s-position",
        "meeting": "m-cosp",
        "topic": X,
        "stance": X,
        "holder": {"kind": "several_delegations"},
        "refers_to": ["v-3"],
        "citations": SOURCE,
    },
    {
        "type": "recommendation",
        "id": "a-1",
        "meeting": "m-cosp",
        "paragraph": 7,
        "verb": "underlined",
        "addressees": ["donors", X],
        "named_addressees": ["b-irg"],
        "action": BOTH,
        "includes": [{"text": BOTH, "conditions": ["where_appropriate"]}],
        "citations": SOURCE,
    },
    {
        "type": "gathering",
        "id": "g-side",
        "kind": "side_event",
        "name": BOTH,
        "during": ["m-cosp"],
        "citations": SOURCE,
    },
]


def bundle(records: list[dict[str, object]]) -> Bundle:
    text = json.dumps({"format": "assetrecovery", "version": "2.0", "records": records}, ensure_ascii=False)
    return loads(text, base=reference_data())


def changed(record_id: str, **fields: object) -> list[dict[str, object]]:
    return [{**record, **fields} if record["id"] == record_id else record for record in INVENTED]


POINTS = {
    "1, sessions are meetings, with all that meetings have": ["m-cosp", "m-irg", "m-irg-resumed", "m-eg"],
    "2, open lists, and addressees by name": ["r-own-a", "s-own-word", "s-position", "a-1", "g-side"],
    "3, contents of a document": ["d-joint"],
    "4, a document and how it was issued": ["d-agenda", "d-agenda-rev", "d-joint", "d-report"],
    "5, whose it is": ["s-group", "a-1", "m-irg"],
    "6, symbols and numbers of other organs": ["r-special", "r-assembly", "d-joint", "b-ga"],
    "7, correspondence both ways": ["c-out", "c-in"],
    "8, statements, elections, the mechanism and its cycles": ["s-group", "m-cosp", "v", "v-3"],
    "9, programme in parallel, revised agendas, an early report": ["m-cosp", "d-report"],
}
"""The points that other meetings made, with the invented records that have them."""

WORD = {"en": "a word of one's own", "zh": "自有用语"}


@pytest.mark.parametrize("record_id", dict.fromkeys(record for records in POINTS.values() for record in records))
def test_each_point_is_read_back_checked_and_shown_in_three_modes(record_id):
    """A record of each point is the same after writing and reading, has no fault, and is a page in either language."""
    whole = bundle(INVENTED)
    record = whole.get(record_id)
    again = loads(dumps(whole), base=whole.base)
    assert record == again.get(record_id)
    place = [one.id for one in whole.records].index(record_id)
    faults = [finding.path for finding in check(whole).findings if finding.severity.code == "error"]
    assert [] == [path for path in faults if path.startswith(f"/records/{place}/")]
    pages = {mode: show_record(whole, record_id, mode) for mode in ("en", "zh", "both")}
    assert len(set(pages.values())) == 3
    told = "x-own" in dumps(record)
    for mode, words in WORD.items():
        assert told <= ("".join(words.split()) in "".join(pages[mode].split()))


def test_a_session_of_another_body_is_held_whole():
    """A session of the Conference with all that others have had is read back without a loss or a finding."""
    whole = bundle(INVENTED)
    assert whole == loads(dumps(whole), base=whole.base)
    assert [] == [finding.rule for finding in check(whole).findings if finding.severity.code == "error"]


@pytest.mark.parametrize(
    ("meeting", "english", "chinese"),
    [
        ("m-cosp", "fourteenth session", "第十四届会议"),
        ("m-irg", "twenty-second session", "第二十二届会议"),
        ("m-irg-resumed", "first resumed twenty-second session", "第二十二届会议第一次续会"),
        ("m-eg", "twentieth meeting", "第二十次会议"),
    ],
)
def test_each_body_counts_in_its_own_way(meeting, english, chinese):
    """What a body holds is called a session or a meeting by the body, in both languages."""
    whole = bundle(INVENTED)
    held = whole.meetings[meeting]
    body = whole.bodies[held.body]
    assert (english, chinese) == (meeting_name(held, body, "en"), meeting_name(held, body, "zh"))


def test_a_body_that_says_how_it_counts_is_taken_at_its_word():
    """A working group that counts sessions says so, and its meetings are called sessions."""
    whole = bundle(changed("b-eg", meets_in="session"))
    assert MeetingForm.SESSION is whole.bodies["b-eg"].form
    assert "twentieth session" == meeting_name(whole.meetings["m-eg"], whole.bodies["b-eg"], "en")


def test_presidents_preside_as_chairs_do():
    """Whoever is President presides; a Vice-President and a Rapporteur do not."""
    presiding = bundle(INVENTED).meetings["m-cosp"].chairs
    assert [OfficerRole.PRESIDENT, OfficerRole.PRESIDENT] == [officer.role for officer in presiding]
    assert ("p-first", "o-group", "acclamation") == (
        presiding[1].replaces,
        presiding[0].group,
        presiding[0].elected_by.code,
    )


def test_a_revised_agenda_stands_before_the_first():
    """Of several provisional agendas the latest is the one that counts; two of one paper are refused."""
    held = bundle(INVENTED).meetings["m-cosp"]
    assert "d-agenda-rev" == held.provisional_agenda.document
    agendas = json.loads(dumps(held))["agendas"]
    with pytest.raises(InvalidError) as error:
        bundle(changed("m-cosp", agendas=[agendas[0], agendas[0]]))
    assert "duplicate_agenda" == error.value.code


def test_sittings_overlap_only_in_one_room():
    """A plenary and a committee sit at the same hour; two sittings of one room do not."""
    programme = json.loads(dumps(bundle(INVENTED).meetings["m-cosp"]))["programmes"][0]
    del programme["sittings"][1]["forum"]
    bundle(changed("m-cosp", programmes=[programme]))
    programme["sittings"][1]["forum"] = programme["sittings"][0]["forum"]
    with pytest.raises(InvalidError) as error:
        bundle(changed("m-cosp", programmes=[programme]))
    assert ("sittings_overlap", "/records/17/programmes/0/sittings/1") == (
        error.value.code,
        error.value.problems[0].path,
    )


@pytest.mark.parametrize(
    ("contents", "path"),
    [
        ([{"depth": 2, "title": BOTH}], "/contents/0/depth"),
        ([{"depth": 1, "title": BOTH}, {"depth": 3, "title": BOTH}], "/contents/1/depth"),
        ([{"depth": 1, "title": BOTH, "first": 9, "last": 1}], "/contents/0/last"),
        ([{"depth": 1, "title": BOTH, "last": 4}], "/contents/0/last"),
    ],
)
def test_contents_nest_step_by_step(contents, path):
    """A section stands at most one level below the one before it, and its paragraphs run forwards."""
    with pytest.raises(InvalidError) as error:
        bundle(changed("d-joint", contents=contents))
    assert ("bad_place_in_document", f"/records/2{path}") == (error.value.code, error.value.problems[0].path)


@pytest.mark.parametrize(
    ("record", "fields", "rule"),
    [
        ("m-irg-resumed", {"resumes": "m-eg"}, "resumes_its_own_session"),
        ("m-irg-resumed", {"held": "2031-12-04/2031-12-05"}, "held_during_the_session"),
        ("m-irg-resumed", {"jointly_with": ["b-irg"]}, "jointly_with_others"),
    ],
)
def test_links_between_meetings_are_checked(record, fields, rule):
    """A resumed session resumes its own, lies in the session it is held in, and no body meets with itself."""
    assert rule in [finding.rule for finding in check(bundle(changed(record, **fields))).findings]


def test_a_local_kind_of_meeting_is_worded_with_its_name():
    """A kind that the list lacks is told in brackets behind the number."""
    whole = bundle(changed("m-eg", kind=X))
    named = meeting_name(whole.meetings["m-eg"], whole.bodies["b-eg"], "en")
    assert "twentieth meeting (a word of one's own)" == named
    assert MeetingKind.RESUMED is whole.meetings["m-irg-resumed"].kind


def test_acts_of_other_organs_keep_their_numbers():
    """A resolution of a special session and one of the Assembly are read with the number that their organ gave."""
    acts = bundle(INVENTED).resolutions
    assert ["14/2", "S-32/1", "58/4"] == [str(act.number) for act in acts.values()]
    assert DocumentSymbol.parse("A/RES/58/4").session == str(acts["r-assembly"].number.session)


# ── six public papers and meetings ───────────────────────────────────────────────────────────────

VECTORS = Path(__file__).parent / "vectors"
PAPERS = loads((VECTORS / "other-papers.json").read_text(encoding="utf-8"), base=reference_data())
FACTS: Any = runpy.run_path(str(Path(__file__).parents[1] / "scripts" / "wg2_facts.py"))
FOUND = [
    line.split("\t")
    for line in (VECTORS / "other-papers.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
][1:]


def test_public_papers_are_read_back_and_checked():
    """Records of papers of other bodies, from public copies, are the same after writing and have no fault."""
    assert loads(dumps(PAPERS), base=PAPERS.base) == PAPERS
    assert {"information"} >= {finding.severity.code for finding in check(PAPERS).findings}


@pytest.mark.parametrize("row", FOUND, ids=lambda row: f"{row[0]}: {row[1]}")
def test_what_a_public_paper_says_stands_in_a_typed_field(row):
    """Each fact listed from a paper is found at its pointer, with the value that the list expects."""
    _, _, record, path, expected = row
    assert expected == FACTS["follow"](json.loads(dumps(PAPERS.get(record))), path)


@pytest.mark.parametrize("mode", ["en", "zh", "both"])
def test_public_papers_are_shown(mode):
    """Every record of the papers is a page, in either language or both."""
    assert all(show_record(PAPERS, record.id, mode).strip() for record in PAPERS.records)
    assert {"en": "not formally edited", "zh": "未经正式编辑", "both": "未经正式编辑"}[mode] in show_record(
        PAPERS, "cac-cosp-wg4-2011-2", mode
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Meetings recalled: sixth session of the Conference\n"),
        ("zh", "所回顾会议：缔约国会议第六届会议\n"),
        ("zh", "第6/2号决议(b)"),
        ("zh", "报告于2017年8月25日通过"),
    ],
)
def test_the_sheet_of_a_meeting_names_sessions_and_acts_as_papers_do(language, words):
    """The sixth session is not one of the Working Group, and the letter of a point has no brackets of full width."""
    printed = show_meeting(bundled("wg2-11"), "wg2-11", language)
    assert words in printed
    assert "号决议（b）" not in printed


@pytest.mark.parametrize(("paragraph", "found"), [(60, False), (10, False), (2, True)])
def test_a_recommendation_may_stand_in_a_section_that_nobody_recorded(paragraph, found):
    """Of a report of which the first sections alone are recorded, only these can be said to hold no conclusions."""
    sections = [
        {"depth": 1, "number": number, "title": BOTH, "first": first, "last": last}
        for number, first, last in ((1, 1, 3), (2, 4, 12))
    ]
    records = [
        {"type": "body", "id": "b-1", "kind": "working_group", "name": BOTH},
        {"type": "document", "id": "d-report", "kind": "report", "title": BOTH, "contents": sections},
        {"type": "meeting", "id": "m-1", "body": "b-1", "report": "d-report"},
        {
            "type": "recommendation",
            "id": "r-1",
            "meeting": "m-1",
            "paragraph": paragraph,
            "verb": "urged",
            "action": BOTH,
        },
    ]
    bundle = loads(json.dumps({"format": "assetrecovery", "version": "2.0", "records": records}))
    assert found == ("recommendation_in_the_conclusions" in {each.rule for each in check(bundle).findings})


def test_meetings_of_one_body_have_names_of_their_own():
    """No two meetings of a body go by one name, numbered or not, in either language."""
    history = bundled("wg2-history")
    for body in history.bodies.values():
        held = [each for each in history.meetings.values() if each.body == body.id]
        for language in ("en", "zh"):
            names = [meeting_name(each, body, language) for each in held]
            assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize(
    ("fields", "english", "chinese"),
    [
        ({"number": None}, "session (from 3 to 7 November 2031)", "会议（2031年11月3日至7日）"),
        ({"number": None, "held": None}, "session", "会议"),
        ({"number": None, "kind": X}, "a word of one's own (from 3 to 7", "自有用语（2031年"),
        ({"number": None, "kind": "resumed"}, "resumed session (from 3 to", "续会（2031年"),
        ({"number": None, "other_names": [BOTH]}, "Something", "某事"),
    ],
)
def test_a_meeting_without_a_number_is_told_by_what_else_it_has(fields, english, chinese):
    """What refers to such a meeting says what its documents call it, or its kind and its days, and not "meeting"."""
    given = {name: value for name, value in fields.items() if value is not None}
    records = changed("m-cosp", **given)
    for record in records:
        if record["id"] == "m-cosp":
            for name in fields.keys() - given.keys():
                del record[name]
    whole = bundle(records)
    assert f"Meeting: {english}" in show_record(whole, "s-group", "en")
    assert f"会议：{chinese}" in show_record(whole, "s-group", "zh")


def test_a_category_of_ones_own_is_a_group_of_its_own():
    """Whoever is listed as something that no list has is not listed among other observer entities."""
    whole = bundle(INVENTED)
    for language, words, others in (
        ("en", "A word of one's own, represented by observers [1]", "ther observer entities"),
        ("zh", "自有用语，派观察员出席 [1]", "其他观察员实体"),
    ):
        page = show_meeting(whole, "m-cosp", language, parts=["attendance"])
        assert words in page
        assert others not in page


def test_a_heading_stands_above_something():
    """A report without other papers is among the documents; where nothing is covered, nothing is headed."""
    records = changed("m-cosp", documents=[])
    page = show_meeting(bundle(records), "m-cosp", "en")
    assert "Documents\n  Report: CAC/COSP/2031/14" in page
    assert "Paragraphs and annotations, and the records that hold them" not in page
    assert "coverage of the documents: nothing recorded" in page


def test_places_of_a_table_of_contents_are_worded_as_places():
    """A section begins on page 1, and an annex is annex I: no line says "Page: 1"."""
    whole = bundle(INVENTED)
    assert "Section I  Something (paragraphs 1 to 9)" in show_record(whole, "d-joint", "en")
    assert "Something (summary; page 1)" in show_record(whole, "d-joint", "en")
    assert "Something (annex I; page 10)" in show_record(whole, "d-joint", "en")
    assert "某事（附件一；第10页）" in show_record(whole, "d-joint", "zh")
