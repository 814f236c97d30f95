"""The eleventh meeting, from its two documents to what a reader sees: every name, title and order."""

import csv
from pathlib import Path

import attrs
import pytest

from assetrecovery import Answer, InvalidError, Meeting, PartialDate, bundled, dumps, loads, show_meeting
from assetrecovery.agenda import AgendaStatus
from assetrecovery.mandates import Adoption, AdoptionManner
from assetrecovery.participants import AttendanceCategory, AttendanceFigure, Capacity, JurisdictionKind, OfficerRole
from assetrecovery.show import MeetingPart, show_record
from assetrecovery.values import Count, Period


@pytest.fixture(name="meeting")
def _meeting() -> Meeting:
    return bundled("wg2-11").meetings["wg2-11"]


def squeezed(text: str) -> str:
    """Leave out white space and the marks of derived wording."""
    return "".join(text.replace("†", "").split())


def shown(language: str, part: MeetingPart) -> str:
    return show_meeting(bundled("wg2-11"), "wg2-11", language, [part])


def attendance(vectors: Path) -> list[dict[str, str]]:
    with (vectors / "wg2-11" / "attendance.tsv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_agenda_is_printed_in_the_words_of_the_report(language, vectors):
    """The adopted agenda is printed with the titles, order and stops of paragraph 9 of the report."""
    expected = squeezed((vectors / "wg2-11" / f"agenda.{language}.txt").read_text(encoding="utf-8"))
    assert expected in squeezed(shown(language, MeetingPart.AGENDA))


def test_programme_is_printed_in_the_words_of_the_annex(vectors):
    """The organization of work is printed with the days, hours, items and descriptions of the annex, in their order."""
    expected = squeezed((vectors / "wg2-11" / "programme.zh.txt").read_text(encoding="utf-8"))
    assert expected in squeezed(shown("zh", MeetingPart.PROGRAMME))


def test_programme_in_english_has_the_same_four_sittings():
    """In English the organization of work shows the same two days and four sittings."""
    text = shown("en", MeetingPart.PROGRAMME)
    assert text.index("Thursday, 24 August") < text.index("Friday, 25 August")
    assert text.count("10 a.m. to 1 p.m.") == text.count("3 to 6 p.m.") == 2


@pytest.mark.parametrize("paragraph", ["10", "11", "12", "13"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_attendance_is_printed_in_the_order_of_the_report(paragraph, language, vectors):
    """Each of paragraphs 10 to 13 is printed with exactly its names, in its order, in both languages."""
    names = [row[language] for row in attendance(vectors) if row["paragraph"] == paragraph]
    if language == "zh":
        expected = "、".join(names) + "。"
    else:
        expected = " and ".join([", ".join(names[:-1]), names[-1]]) + "." if len(names) > 1 else f"{names[0]}."
    lines = [line.strip() for line in shown(language, MeetingPart.ATTENDANCE).replace("†", "").splitlines()]
    assert expected in lines


def test_attendance_counts(meeting):
    """Ninety-six States parties, the European Union, three United Nations entities and five organizations: 105."""
    counts = [len(meeting.present(category)) for category in AttendanceCategory]
    assert counts == [96, 1, 0, 0, 0, 1, 1, 1, 0, 5, 0, 0]
    assert 105 == sum(counts) == len({delegation.actor for delegation in meeting.attendance})


def test_attending_states_were_parties_on_the_opening_day(meeting):
    """Every State listed as a party had the Convention in force on 24 August 2017."""
    bundle = bundled("wg2-11")
    states = [bundle.jurisdictions[delegation.actor] for delegation in meeting.present(AttendanceCategory.STATE_PARTY)]
    assert {JurisdictionKind.STATE} == {state.kind for state in states}
    assert {Answer.YES} == {state.party_to("uncac", meeting.held.start) for state in states}


def test_the_union_attends_as_a_party(meeting):
    """The European Union is represented as a party, not as an observer."""
    (union,) = meeting.present(AttendanceCategory.REIO_PARTY)
    assert (union.actor, union.capacity) == ("european-union", Capacity.REPRESENTED)
    assert Answer.YES is bundled("wg2-11").jurisdictions["european-union"].party_to("uncac", meeting.held.start)


def test_the_two_agendas_are_worded_alike(meeting):
    """The provisional agenda was adopted as it stood; only it carries annotations."""
    assert meeting.provisional_agenda.wording() == meeting.adopted_agenda.wording()
    assert (len(meeting.provisional_agenda.annotations), len(meeting.adopted_agenda.annotations)) == (8, 0)


def test_documents_and_items_are_many_to_many(meeting):
    """Document 2017/3 serves items 2 and 5, item 5 has two documents, and item 4 (b) one of the year before."""
    served = {str(note.item): note.documents for note in meeting.provisional_agenda.annotations}
    assert served["2"] == ("cac-cosp-wg2-2017-3",)
    assert served["5"] == ("cac-cosp-wg2-2017-3", "cac-cosp-wg2-2017-crp1")
    assert served["4(b)"] == ("cac-cosp-wg2-2016-crp1",)
    assert served["3"] == ()


def test_officers_are_named_only_where_the_report_names_them(meeting):
    """The Chair is Friedrich Däuble of Germany; the Secretary is named by office alone."""
    chair, secretary = meeting.officers
    assert (chair.person, chair.state) == ("friedrich-daeuble", "DEU")
    assert (secretary.role, secretary.person) == (OfficerRole.SECRETARY, None)


def test_report_was_adopted_in_four_drafts(meeting):
    """The report was adopted on 25 August 2017 as L.1 and three addenda."""
    symbols = [str(bundled("wg2-11").documents[draft].symbol) for draft in meeting.report_adopted_as]
    expected = ["", "/Add.1", "/Add.2", "/Add.3"]
    assert [f"CAC/COSP/WG.2/2017/L.1{part}" for part in expected] == symbols
    assert PartialDate.parse("2017-08-25") == meeting.report_adopted_on


def test_two_agendas_of_one_status_are_refused(meeting):
    """A meeting has one provisional and one adopted agenda at most."""
    text = dumps(meeting).replace('"status": "provisional"', '"status": "adopted"')
    with pytest.raises(InvalidError) as error:
        loads(text, Meeting)
    assert (error.value.code, error.value.problems[0].path) == ("duplicate_agenda", "/agendas/1/status")


def test_a_meeting_may_be_almost_unknown():
    """A meeting of which only the body is known is still a meeting; what is unknown is left out of its file."""
    text = '{"type": "meeting", "id": "wg2-15", "body": "wg2", "held_within": "2021-09-06/2021-09-10"}'
    unknown = loads(text, Meeting)
    assert (unknown.number, unknown.held, unknown.agendas) == (None, None, ())
    assert unknown.agenda(AgendaStatus.ADOPTED) is None


def test_who_came_may_be_counted_and_not_named(meeting):
    """A report that says how many came, and who nobody, is on the sheet of attendance beside the lists."""
    figures = (
        AttendanceFigure(category=AttendanceCategory.STATE_PARTY, count=Count.of(120)),
        AttendanceFigure(category=AttendanceCategory.NON_GOVERNMENTAL_ORGANIZATION, count=Count.of(20, "at_least")),
    )
    told = bundled("wg2-11").replace(attrs.evolve(meeting, attendance=(), attendance_figures=figures))
    lines = {language: show_meeting(told, "wg2-11", language, [MeetingPart.ATTENDANCE]) for language in ("en", "zh")}
    assert "State party: 120\n" in lines["en"]
    assert "Non-governmental organization: at least 20\n" in lines["en"]
    assert "缔约国：120\n" in lines["zh"]
    assert "非政府组织：至少20\n" in lines["zh"]


def test_a_session_may_sit_in_two_stretches_after_it_was_put_off(meeting):
    """The days between are not days of the session, and the days for which it was called first are not lost."""
    parts = (Period.parse("2018-12-07/2018-12-07"), Period.parse("2019-05-20/2019-05-24"))
    changed = attrs.evolve(
        meeting,
        held=Period.parse("2018-12-07/2019-05-24"),
        held_in_parts=parts,
        postponed_from=(Period.parse("2018-10-01/2018-10-05"),),
    )
    assert loads(dumps(changed), Meeting) == changed
    head = show_meeting(bundled("wg2-11").replace(changed), "wg2-11", "en", [MeetingPart.REPORT])
    assert "Originally planned for: from 1 to 5 October 2018" in head
    assert "from 20 to 24 May 2019" in head


def test_how_an_act_was_adopted_is_shown_with_the_votes():
    """A recorded vote is shown with its figures, and is not read as the absence of one."""
    bundle = bundled("wg2-11")
    taken = Adoption(
        manner=AdoptionManner.RECORDED_VOTE, in_favour=Count.of(79), against=Count.of(60), abstaining=Count.of(33)
    )
    voted = bundle.replace(attrs.evolve(bundle.resolutions["cosp-res-6-2"], adoption=taken))
    page = show_record(voted, "cosp-res-6-2", "zh")
    assert "经记录表决通过；赞成票：79；反对票：60；弃权票：33" in page
