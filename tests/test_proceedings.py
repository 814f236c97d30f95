"""What happened at the eleventh meeting: every paragraph accounted for, the traps of the two documents held."""

import attrs
import pytest

from assetrecovery import (
    Bundle,
    InvalidError,
    Money,
    PartialDate,
    Text,
    bundled,
    show_meeting,
    trace,
)
from assetrecovery.agenda import CaseRole, Speaker, SpeakerKind, Stance
from assetrecovery.introspection.fields import nested
from assetrecovery.mandates import Addressee, BodyKind, MandateSubject, Matter, RecommendationVerb
from assetrecovery.participants import AuthorityKind, CooperationLevel, Frequency, OrganizationKind
from assetrecovery.queries import TraceStage, coverage
from assetrecovery.show import MeetingPart, show_trace
from assetrecovery.sources import InstrumentStatus, PlaceKind
from assetrecovery.sources.citations import Citation
from assetrecovery.values import Bound
from assetrecovery.wording import meeting_name

REPORT = "cac-cosp-wg2-2017-4"
AGENDA = "cac-cosp-wg2-2017-1"
BUNDLE = bundled("wg2-11")


def cites(record) -> bool:
    return any(isinstance(value, Citation) for _, value in nested(record))


# ── coverage ─────────────────────────────────────────────────────────────────────────────────────


def test_every_paragraph_of_the_report_is_held_by_records():
    """Each of the 76 numbered paragraphs is cited by at least one record; the list is computed from the citations."""
    places = [entry for entry in coverage(BUNDLE, REPORT) if entry.place.kind is PlaceKind.PARAGRAPH]
    assert list(range(1, 77)) == [entry.place.number for entry in places]
    assert [] == [entry.place.number for entry in places if not entry.records]


def test_every_annotation_is_held_by_records():
    """Every annotation of the provisional agenda, and its annex, is cited."""
    places = {str(entry.place) for entry in coverage(BUNDLE, AGENDA) if entry.records}
    assert {f"item {item}" for item in ("1(a)", "1(b)", "2", "3", "4(a)", "4(b)", "5", "6")} | {"annex"} <= places


@pytest.mark.parametrize("document", [REPORT, AGENDA])
def test_sentences_in_words_alone_stand_in_the_records_of_their_place(document):
    """What coverage counts as told in words alone are sentences of records that cite the place."""
    places = coverage(BUNDLE, document)
    assert sum(len(entry.in_words) for entry in places) < len(places)
    for entry in places:
        held = [value for record_id in entry.records for _, value in nested(BUNDLE.get(record_id))]
        assert [] == [sentence for sentence in entry.in_words if sentence not in held]


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("points", (Text.ours(en="A sentence", zh="一句话"),)),
        ("matters", (Matter(text=Text.ours(en="A sentence", zh="一句话")),)),
    ],
)
def test_a_sentence_without_a_code_is_told_in_words_alone(field, said):
    """A sentence counts for its paragraph until a code stands beside it; nothing else is changed by that."""
    statement = BUNDLE.statements["wg2-11-p59"]
    coded = Matter(text=Text.ours(en="A sentence", zh="一句话"), subjects=(MandateSubject.GOOD_PRACTICES,))

    def words(**changed):
        bundle = Bundle(records=(attrs.evolve(statement, **changed),))
        (entry,) = coverage(bundle, REPORT)
        return [sentence.en for sentence in entry.in_words]

    assert ["A sentence"] == words(**{"points": (), "matters": (), field: said})
    assert [] == words(points=(), matters=(coded,))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_sheet_says_how_much_is_in_words_alone(language):
    """The part on coverage prints, for each paragraph, the number of sentences that no typed field holds."""
    sheet = show_meeting(BUNDLE, "wg2-11", language, parts=[MeetingPart.COVERAGE])
    words = {"en": "in words alone: {}", "zh": "仅以文字记载：{}"}[language]
    for entry in coverage(BUNDLE, REPORT):
        place = {"en": f"paragraph {entry.place.number} ", "zh": f"第{entry.place.number}段 "}[language]
        (line,) = [line for line in sheet.splitlines() if line.strip().startswith(place)]
        assert (words.format(len(entry.in_words)) in line) is bool(entry.in_words)


def test_no_record_of_a_fact_goes_without_a_citation():
    """Every record says where it stands; only the two documents themselves and the drafts stand for themselves."""
    silent = [record.id for record in BUNDLE.records if not cites(record)]
    assert set(silent) <= {REPORT, AGENDA, "cosp-resolutions-pages", "rai-report-16th-meeting"}


def test_the_report_gives_no_sum_of_money():
    """Neither document names a sum of money, so no record holds one."""
    assert [] == [record.id for record in BUNDLE.records for _, value in nested(record) if isinstance(value, Money)]


def test_every_text_is_in_both_languages():
    """Labels, titles and summaries are there in Chinese and English; only other names stand as printed."""
    lacking = [
        (record.id, path)
        for record in BUNDLE.records
        for path, value in nested(record)
        if isinstance(value, Text) and value.missing and not {"other_names", "short_name"} & set(path)
    ]
    assert [] == lacking


# ── traps of the two documents ───────────────────────────────────────────────────────────────────


def test_the_deadline_for_comments_lies_after_the_meeting():
    """Comments on the study were due by 30 September 2017, five weeks after the meeting."""
    study = BUNDLE.knowledge_products["crp1-study"]
    assert PartialDate.parse("2017-09-30") == study.comments_by
    assert study.comments_by.surely_after(BUNDLE.meetings["wg2-11"].held)


def test_a_panellist_need_not_be_in_attendance():
    """The Egmont Group sat on a panel and is in no list of those present."""
    presenters = {presentation.presenter for presentation in BUNDLE.presentations.values()}
    present = {delegation.actor for delegation in BUNDLE.meetings["wg2-11"].attendance}
    assert {"egmont-group"} == presenters - present


def test_one_hundred_and_fifty_six_is_counted_twice():
    """The Egmont Group has 156 members; that as many reviews were complete is another fact, of another record."""
    assert (156, Bound.EXACT) == (
        BUNDLE.networks["egmont-group"].members.number,
        BUNDLE.networks["egmont-group"].members.bound,
    )
    assert BUNDLE.statements["wg2-11-p35"].figures[0].count.number == 156


def test_early_2017_is_a_year_and_words():
    """The Caribbean network was founded early in 2017: the year, and the words, but no month."""
    network = BUNDLE.networks["arin-carib"]
    assert ("2017", "2017年初") == (str(network.founded), network.founded_words.zh)


def test_one_event_keeps_all_its_names():
    """The Addis Ababa meeting is one event under the names of four paragraphs and of the annotated agenda."""
    event = BUNDLE.gatherings["addis-2017"]
    names = [event.name.zh, *(name.zh for name in event.other_names)]
    assert len(names) == len(set(names)) >= 3
    assert any("讲习班" in name for name in names)
    assert any("处分" in name for name in names)


def test_second_official_forms_and_slips_are_kept():
    """Second forms are data: 缔约方会议, 受害人赔偿限度, 被盗资产追回举措, 国民卫队, and the slip 检查院."""
    assert "缔约方会议" in [name.zh for name in BUNDLE.bodies["cosp"].other_names]
    assert "被盗资产追回举措" in [name.zh for name in BUNDLE.organizations["star"].other_names]
    assert "国民卫队" in [name.zh for name in BUNDLE.authorities["esp-civil-guard"].other_names]
    assert ("受害人赔偿限度",) == MandateSubject.COMPENSATION_PARAMETERS.term.alt_zh
    assert BodyKind.CONFERENCE.term.alt_zh == ("缔约方会议",)
    assert ("检查院",) == AuthorityKind.PROSECUTION.term.alt_zh


def test_guidelines_in_draft_are_not_passed_off_as_adopted():
    """The Lausanne Guidelines were a draft when the group met."""
    assert InstrumentStatus.DRAFT is BUNDLE.instruments["lausanne-guidelines"].status


def test_the_abuja_conference_is_one_event_under_its_renderings():
    """The conference in Abuja has an English name and two Chinese ones, and is one record."""
    (event,) = [event for event in BUNDLE.gatherings.values() if "Illicit Financial Flows" in (event.name.en or "")]
    assert 2 == len({event.name.zh, *(name.zh for name in event.other_names)})


def test_offices_a_platform_and_networks_are_three_things():
    """资产追回机构 stands in a platform of offices, and in networks between agencies: two kinds, kept apart."""
    named = {network.id: network.name.zh for network in BUNDLE.networks.values()}
    assert "机构平台" in named["eu-aro-platform"]
    assert {"carin", "arin-ap", "arin-carib"} <= {key for key, name in named.items() if "机构间网络" in name}
    assert all("资产追回机构" != name for name in named.values())


def test_the_directive_is_due_at_a_session_still_to_come():
    """Directive 6/2 (d) is due at the seventh session, which the report does not date."""
    session = BUNDLE.meetings[BUNDLE.mandates["cosp-res-6-2-d"].deadline]
    assert (7, None) == (session.number, session.held)


@pytest.mark.parametrize(("paragraph", "state"), [(15, "CHN"), (44, "IND")])
def test_names_that_hide_in_other_words_are_not_taken_for_states(paragraph, state):
    """发展中国家 of paragraph 15 is not China, and 印度尼西亚 of paragraph 44 is not India."""
    (entry,) = [entry for entry in coverage(BUNDLE, REPORT) if str(entry.place) == f"paragraph {paragraph}"]
    held = [value for record_id in entry.records for _, value in nested(BUNDLE.get(record_id))]
    assert held
    assert state not in held


def test_paragraphs_run_on_whatever_numbers_stand_inside_them():
    """The list of items in paragraph 9 and the year that begins paragraphs 9 and 76 number no paragraph."""
    places = [entry.place for entry in coverage(BUNDLE, REPORT)]
    assert [*range(1, 77)] == [place.number for place in places]


def test_two_notes_verbales_may_be_one():
    """The report dates one note verbale to the day and one to the month, and leaves open whether both are one."""
    by_day, by_month = BUNDLE.correspondence["note-verbale-2017-05-02"], BUNDLE.correspondence["note-verbale-2017-05"]
    assert (10, "2017-05-02", "2017-05") == (by_day.replies.number, str(by_day.sent), str(by_month.sent))
    assert (Addressee.MEMBER_STATES,) == by_day.addressees
    assert {Addressee.STATES_PARTIES, Addressee.SIGNATORIES} == set(by_month.addressees)
    assert by_month.id in by_day.possibly_same_as
    assert () == BUNDLE.correspondence["note-verbale-2017-05-02-article-56"].addressees


def test_states_that_the_report_leaves_unnamed_stay_unnamed():
    """The State harmed in the case of paragraph 43, and the one that judged that of paragraph 44, have no name."""
    unnamed = {
        case.id: [state.role for state in case.states if state.jurisdiction is None]
        for case in BUNDLE.case_studies.values()
    }
    assert [CaseRole.AFFECTED] == unnamed["wg2-11-case-43"]
    assert [CaseRole.ADJUDICATING] == unnamed["wg2-11-case-44"]


def test_switzerland_has_three_levels():
    """Information goes abroad at three levels; at the administrative one there has been one case."""
    levels = {BUNDLE.cooperation_practices[f"che-{level}"].level for level in ("judicial", "fiu", "administrative")}
    assert {
        CooperationLevel.JUDICIAL,
        CooperationLevel.FINANCIAL_INTELLIGENCE_UNIT,
        CooperationLevel.ADMINISTRATIVE,
    } == levels
    assert 1 == BUNDLE.cooperation_practices["che-administrative"].cases.number
    assert Frequency.COMMON is BUNDLE.cooperation_practices["che-judicial"].frequency


def test_the_group_is_spoken_for_and_the_state_speaks():
    """Angola spoke on behalf of the African Group, which is an organization and no State."""
    speaker = BUNDLE.statements["wg2-11-p7"].speaker
    assert ("AGO", "african-group") == (speaker.actor, speaker.on_behalf_of)
    assert OrganizationKind.REGIONAL_GROUP is BUNDLE.organizations["african-group"].kind


@pytest.mark.parametrize("speaker", [{"kind": SpeakerKind.NAMED}, {"kind": SpeakerKind.SEVERAL, "actor": "CHE"}])
def test_a_speaker_is_named_or_not(speaker):
    """A named speaker has an actor or an office, and an unnamed one has neither."""
    with pytest.raises(InvalidError) as error:
        Speaker(**speaker)
    assert ("speaker_unclear", "/kind") == (error.value.code, error.value.problems[0].path)


# ── recommendations and traces ───────────────────────────────────────────────────────────────────


def test_nineteen_acts_in_ten_paragraphs():
    """Paragraphs 66 to 75 hold nineteen acts, with their verbs."""
    acts = [act for act in BUNDLE.recommendations.values() if act.meeting == "wg2-11"]
    numbers = [act.number for act in acts]
    assert 19 == len(acts)
    assert [
        "66 (a)",
        "66 (b)",
        "67",
        "68 (a)",
        "68 (b)",
        "69",
        "70 (a)",
        "70 (b)",
        "71 (a)",
        "71 (b)",
        "71 (c)",
    ] == numbers[:11]
    assert ["72 (a)", "72 (b)", "73 (a)", "73 (b)", "74 (a)", "74 (b)", "75 (a)", "75 (b)"] == numbers[11:]


def test_states_are_not_states_parties():
    """Paragraph 75 calls upon States, paragraph 67 urges States parties."""
    acts = BUNDLE.recommendations
    assert ((Addressee.STATES,), RecommendationVerb.CALLED_UPON) == (
        acts["wg2-11-rec-75-b"].addressees,
        acts["wg2-11-rec-75-b"].verb,
    )
    assert ((Addressee.STATES_PARTIES,), RecommendationVerb.URGED) == (
        acts["wg2-11-rec-67"].addressees,
        acts["wg2-11-rec-67"].verb,
    )


def test_a_directive_is_traced_to_its_recommendations():
    """From directive 6/2 (b) one comes to its item, its document, the panel and two recommendations."""
    chain = trace(BUNDLE, "cosp-res-6-2-b")
    assert ["wg2-11-panel-4a"] == [step.id for step in chain.at(TraceStage.PANEL)]
    presented = ["wg2-11-panel-4a-che", "wg2-11-panel-4a-bel", "wg2-11-panel-4a-egmont"]
    assert presented == [step.id for step in chain.at(TraceStage.PRESENTATION)]
    assert ["wg2-11-rec-71-a", "wg2-11-rec-71-b"] == [step.id for step in chain.at(TraceStage.RECOMMENDATION)]


def test_a_recommendation_is_traced_back():
    """From recommendation 71 (a) one comes back to the directive, its resolution, and what was taken up under it."""
    chain = trace(BUNDLE, "wg2-11-rec-71-a")
    assert ["cosp-res-6-2"] == [step.id for step in chain.at(TraceStage.ACT)]
    assert ["cosp-res-6-2-b"] == [step.id for step in chain.at(TraceStage.MANDATE)]
    assert ["4(a)"] == [str(step.item) for step in chain.at(TraceStage.ITEM)]
    assert ["wg2-11-rec-71-a"] == [step.id for step in chain.at(TraceStage.RECOMMENDATION)]


def test_positions_are_attributed_and_not_ranked():
    """On a new instrument five stands were taken, each by whom the report says."""
    stands = [position.stance for position in BUNDLE.positions.values() if position.topic.code == "new_instrument"]
    assert {Stance.PROPOSES, Stance.SUPPORTS, Stance.REQUESTS_ELABORATION, Stance.OPPOSES, Stance.PREMATURE} == set(
        stands
    )


def body(page: str) -> list[str]:
    """Leave out the foot, which has a line more where wording of ours is marked."""
    return page.partition("—" * 20)[0].splitlines()


# ── on paper ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("part", MeetingPart)
def test_every_part_is_readable_in_both_languages(part):
    """Every part is printed in Chinese and in English with as many lines, so that both readers get the same facts."""
    chinese = show_meeting(BUNDLE, "wg2-11", "zh", [part])
    english = show_meeting(BUNDLE, "wg2-11", "en", [part])
    assert len(body(chinese)) == len(body(english))
    assert "[zh]" not in english or part is MeetingPart.INSTITUTIONS
    assert "[en]" not in chinese or part is MeetingPart.INSTITUTIONS


def test_a_trace_is_printed_stage_by_stage():
    """A trace on paper marks where it started and names each step with its places."""
    text = show_trace(BUNDLE, "wg2-11", "zh", "cosp-res-6-2-b")
    assert "* 着手查明主动及时分享信息" in text
    assert "第71段" in text


# ── other meetings ───────────────────────────────────────────────────────────────────────────────


def test_every_meeting_of_the_group_with_what_is_known_of_it():
    """Meetings 1 to 19 are there, as far as they are known: a day in conflict, planned for a week, one with a chair."""
    history = bundled("wg2-history")
    meetings = {meeting.number: meeting for meeting in history.meetings.values() if meeting.body == "wg2"}
    assert set(range(1, 20)) == set(meetings)
    assert "2020-11-16/2020-11-18" == str(meetings[14].held)
    assert (None, "2021-09-06/2021-09-12") == (meetings[15].held, str(meetings[15].held_within))
    assert [11] == [number for number, meeting in meetings.items() if meeting.chairs]


def test_every_session_of_the_conference_has_its_days_and_place():
    """All eleven sessions of the Conference since 2006 are there, each with its days, its city and a source."""
    history = bundled("wg2-history")
    sessions = [held for held in history.meetings.values() if held.body == "cosp" and held.kind is None]
    assert list(range(1, 12)) == sorted(held.number for held in sessions)
    assert all(held.held and held.place and held.host and held.citations for held in sessions)


def test_sessions_and_meetings_are_called_as_their_body_counts():
    """The Conference and the Review Group hold sessions, the Working Group meetings; what is resumed is called so."""
    history = bundled("wg2-history")
    names = {
        key: (meeting_name(held, history.bodies[held.body], "en"), meeting_name(held, history.bodies[held.body], "zh"))
        for key, held in history.meetings.items()
    }
    assert ("sixth session", "第六届会议") == names["cosp-6"]
    assert ("eleventh meeting", "第十一次会议") == names["wg2-11"]
    assert ("resumed seventh session", "第七届会议续会") == names["irg-7-resumed"]
    assert ("second resumed ninth session", "第九届会议第二次续会") == names["irg-9-resumed-2"]
    assert ("thirty-second special session", "第三十二届特别会议") == names["unga-s-32"]
    assert (
        "intersessional meeting (from 5 to 8 September 2022)",
        "闭会期间会议（2022年9月5日至8日）",
    ) == names["cosp-intersessional-2022"]


def test_the_list_of_continuing_resolutions_grows():
    """By 2018 resolution 7/1 had continued the group as well; the newer record stands before the older one."""
    assert "cosp-res-7-1" in bundled("wg2-history").bodies["wg2"].continued_by
    assert "cosp-res-7-1" not in BUNDLE.bodies["wg2"].continued_by


def test_a_resolution_and_a_decision_may_share_a_number():
    """Decision 4/1 and resolution 4/1 are two records."""
    resolutions = bundled("wg2-history").resolutions
    assert {"4/1", "decision 4/1"} == {str(resolutions[key].number) for key in ("cosp-res-4-1", "cosp-dec-4-1")}
