"""Rules on agendas, programmes and the dates of a meeting."""

from collections.abc import Iterator
from typing import Final

from assetrecovery.agenda.items import Agenda
from assetrecovery.agenda.meetings import Meeting
from assetrecovery.checks.report import Severity
from assetrecovery.checks.rule import BundleIndex, Hit, Rule
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.languages import Words

_ANNOTATED: Final = "CAC/COSP/WG.2/2017/1"


def _numbering(_: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    for which, agenda in enumerate(meeting.agendas):
        before: ItemNumber | None = None
        for place, item in enumerate(agenda.items):
            if not item.number.follows(before):
                yield Hit(("agendas", which, "items", place, "number"))
            before = item.number


def _unknown_annotations(_: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    for which, agenda in enumerate(meeting.agendas):
        for place, note in enumerate(agenda.annotations):
            if agenda.item(note.item) is None:
                yield Hit(("agendas", which, "annotations", place, "item"))


def _scheduled_agenda(meeting: Meeting) -> Agenda | None:
    return meeting.provisional_agenda or meeting.adopted_agenda


def _unknown_entries(_: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    agenda = _scheduled_agenda(meeting)
    if agenda is None:
        return
    for number, programme in enumerate(meeting.programmes):
        for which, sitting in enumerate(programme.sittings):
            for place, entry in enumerate(sitting.entries):
                if entry.item is not None and agenda.item(entry.item) is None:
                    yield Hit(("programmes", number, "sittings", which, "entries", place, "item"))


def _unscheduled(_: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    agenda = _scheduled_agenda(meeting)
    if agenda is None or meeting.programme is None:
        return
    scheduled = meeting.programme.scheduled()
    for item in agenda.leaves:
        if item.number not in scheduled and item.number.parent not in scheduled:
            yield Hit(("programmes", len(meeting.programmes) - 1), {"item": str(item.number)})


def _sittings_outside(_: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    if meeting.held is None:
        return
    for number, programme in enumerate(meeting.programmes):
        for place, sitting in enumerate(programme.sittings):
            if not meeting.held.possibly_overlaps(sitting.date):
                yield Hit(("programmes", number, "sittings", place, "date"))


def _adoptions_outside(_: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    if meeting.held is None:
        return
    for place, agenda in enumerate(meeting.agendas):
        if agenda.adopted_on and not meeting.held.possibly_overlaps(agenda.adopted_on):
            yield Hit(("agendas", place, "adopted_on"))
    if meeting.report_adopted_on and not meeting.held.possibly_overlaps(meeting.report_adopted_on):
        # A report may be adopted after the meeting, in writing; before the meeting there was none.
        after = meeting.report_adopted_on.surely_after(meeting.held)
        yield Hit(("report_adopted_on",), severity=Severity.INFORMATION if after else None)


def _report_before_agenda(_: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    agenda = meeting.adopted_agenda
    agenda_day = agenda.adopted_on if agenda else None
    if agenda_day and meeting.report_adopted_on and meeting.report_adopted_on.surely_before(agenda_day):
        yield Hit(("report_adopted_on",))


def _agendas_differ(_: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    provisional, adopted = meeting.provisional_agenda, meeting.adopted_agenda
    if provisional and adopted and provisional.wording() != adopted.wording():
        yield Hit(("agendas",))


def _unlisted_documents(_: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    if not meeting.documents:
        return
    for which, agenda in enumerate(meeting.agendas):
        for place, note in enumerate(agenda.annotations):
            for position, document_id in enumerate(note.documents):
                if document_id not in meeting.documents:
                    yield Hit(("agendas", which, "annotations", place, "documents", position))


def _resumes_another(scene: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    resumed = scene.bundle.meetings.get(meeting.resumes) if meeting.resumes else None
    if resumed is None:
        return
    if (resumed.body, resumed.number) != (meeting.body, meeting.number):
        yield Hit(("resumes",))
    elif resumed.held and meeting.held and meeting.held.surely_before(resumed.held):
        yield Hit(("held",))


def _outside_its_session(scene: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    session = scene.bundle.meetings.get(meeting.held_during) if meeting.held_during else None
    if session and session.held and meeting.held and not session.held.possibly_overlaps(meeting.held):
        yield Hit(("held",))


def _jointly_with_itself(_: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    for place, body in enumerate(meeting.jointly_with):
        if body == meeting.body:
            yield Hit(("jointly_with", place))


RULES: Final = (
    Rule(
        id="items_numbered_consecutively",
        severity=Severity.WARNING,
        source=f"{_ANNOTATED}, provisional agenda",
        sentence=Words(
            "agenda items are numbered from 1, and their parts from (a), without gaps; correct the number or add the "
            "item before",
            "议程项目从1起、其分项从(a)起连续编号；请更正编号或补上前一项目",
        ),
        find=_numbering,
        applies_to=(Meeting,),
    ),
    Rule(
        id="annotation_of_an_item",
        severity=Severity.ERROR,
        source=f"{_ANNOTATED}, annotations",
        sentence=Words(
            "the annotation is to an item that the agenda does not have; correct the number or add the item",
            "所说明的项目不在议程中；请更正编号或补上项目",
        ),
        find=_unknown_annotations,
        applies_to=(Meeting,),
    ),
    Rule(
        id="programme_of_the_agenda",
        severity=Severity.ERROR,
        source=f"{_ANNOTATED}, annex",
        sentence=Words(
            "the programme takes up an item that the agenda does not have; correct the number or add the item",
            "工作安排中的项目不在议程中；请更正编号或补上项目",
        ),
        find=_unknown_entries,
        applies_to=(Meeting,),
    ),
    Rule(
        id="every_item_scheduled",
        severity=Severity.INFORMATION,
        source=f"{_ANNOTATED}, annex",
        sentence=Words(
            "no sitting takes up item {item}; add the sitting if the programme has one",
            "没有任何一场会议审议项目{item}；如工作安排中有该场会议，请补上",
        ),
        find=_unscheduled,
        applies_to=(Meeting,),
    ),
    Rule(
        id="sittings_within_the_meeting",
        severity=Severity.ERROR,
        source=f"{_ANNOTATED}, annex",
        sentence=Words(
            "the sitting is on a day outside the meeting; correct this date or those of the meeting",
            "该场会议的日期不在会议期间内；请更正此日期或会议日期",
        ),
        find=_sittings_outside,
        applies_to=(Meeting,),
    ),
    Rule(
        id="adopted_during_the_meeting",
        severity=Severity.ERROR,
        source="CAC/COSP/WG.2/2017/4, paras. 9 and 76",
        sentence=Words(
            "an agenda or report is adopted during the meeting; correct this date or those of the meeting",
            "议程和报告在会议期间通过；请更正此日期或会议日期",
        ),
        find=_adoptions_outside,
        applies_to=(Meeting,),
    ),
    Rule(
        id="report_after_agenda",
        severity=Severity.ERROR,
        source="CAC/COSP/WG.2/2017/4, paras. 9 and 76",
        sentence=Words(
            "the report is adopted before the agenda; correct a date", "报告的通过早于议程的通过；请更正日期"
        ),
        find=_report_before_agenda,
        applies_to=(Meeting,),
    ),
    Rule(
        id="agendas_differ",
        severity=Severity.INFORMATION,
        source="CAC/COSP/WG.2/2017/4, para. 9",
        sentence=Words(
            "the adopted agenda is not worded as the provisional one; compare both if the meeting did not change it",
            "通过的议程与临时议程措辞不同；如会议未作修改，请核对两者",
        ),
        find=_agendas_differ,
        applies_to=(Meeting,),
    ),
    Rule(
        id="documents_of_the_meeting",
        severity=Severity.INFORMATION,
        source=f"{_ANNOTATED}, documentation",
        sentence=Words(
            "a document of the annotations is not among the documents of the meeting; add it if it was before the "
            "meeting",
            "说明中的文件未列入会议文件；如属会议文件，请补上",
        ),
        find=_unlisted_documents,
        applies_to=(Meeting,),
    ),
    Rule(
        id="resumes_its_own_session",
        severity=Severity.ERROR,
        source="CAC/COSP/IRG/2016/9/Add.1",
        sentence=Words(
            "a resumed session is one of the same body and number as the session that it resumes, and comes after it; "
            "correct the reference, the number or the dates",
            "续会与所续届会的机构和届次相同，且在其后举行；请更正引用、届次或日期",
        ),
        find=_resumes_another,
        applies_to=(Meeting,),
    ),
    Rule(
        id="held_during_the_session",
        severity=Severity.ERROR,
        source="resolution 4/2 of the Conference",
        sentence=Words(
            "the meeting is said to be held during a session, and its days lie outside it; correct the dates or the "
            "reference",
            "该会议据称在届会期间举行，但其日期不在届会期间内；请更正日期或引用",
        ),
        find=_outside_its_session,
        applies_to=(Meeting,),
    ),
    Rule(
        id="jointly_with_others",
        severity=Severity.WARNING,
        source="practice of joint meetings of the bodies of the Conference",
        sentence=Words(
            "a body does not meet jointly with itself; name the other body",
            "机构不能与自身联合举行会议；请列明另一机构",
        ),
        find=_jointly_with_itself,
        applies_to=(Meeting,),
    ),
)
"""The rules on agendas and programmes."""
