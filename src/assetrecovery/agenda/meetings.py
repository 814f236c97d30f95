"""Meetings of the Working Group and of bodies like it: where agendas, programme, attendance and documents meet."""

from collections.abc import Iterator

import attrs

from assetrecovery.agenda.items import Agenda, AgendaStatus
from assetrecovery.agenda.programme import Programme
from assetrecovery.agenda.reports import ReportSection
from assetrecovery.participants.attendance import AttendanceCategory, AttendanceGroup, Delegation, Officer, OfficerRole
from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import Fault, Problem, refuse_all
from assetrecovery.values.ids import BodyId, DocumentId, JurisdictionId, MeetingId, SessionId
from assetrecovery.values.reprs import brief
from assetrecovery.values.slugs import check_id
from assetrecovery.values.terms import TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Meeting", "MeetingMode"]


class MeetingMode(TermEnum):
    """Mode of a meeting · 会议形式. Whether those present were in one room."""

    IN_PERSON = ours("in_person", en="in person", zh="现场")
    HYBRID = ours("hybrid", en="hybrid", zh="线上线下结合")
    ONLINE = ours("online", en="online", zh="线上")


@attrs.frozen(kw_only=True, weakref_slot=False)
class Meeting:
    """Meeting · 会议. One meeting of a body: its time, place, agendas, programme, attendance and documents.

    Almost everything but the body may be unknown; what is not known is left out. Raises `InvalidError`
    (`duplicate_agenda`) for two agendas of one status.

    >>> from assetrecovery.data import bundled
    >>> meeting = bundled("wg2-11").meetings["wg2-11"]
    >>> meeting.number, str(meeting.held), len(meeting.attendance)
    (11, '2017-08-24/2017-08-25', 105)
    """

    id: MeetingId
    """Id · 标识符. Unique over all records of a bundle."""

    body: BodyId
    """Body · 机构. The body that met."""

    number: int | None = None
    """Number · 次序. Counted from 1: eleventh meeting."""

    other_names: tuple[Text, ...] = ()
    """Other names · 其他名称. Other ways in which documents refer to the meeting."""

    held: Period | None = None
    """Held · 举行时间. First and last day, as far as known."""

    held_within: Period | None = None
    """Held within · 举行范围. A longer stretch in which it was held or planned, its own days being unknown."""

    place: Text | None = None
    """Place · 地点. The city in which the meeting was held, if known."""

    host: JurisdictionId | None = None
    """Host · 东道国. The State in which it was held."""

    mode: MeetingMode | None = None
    """Mode · 形式. In person, hybrid or online, if known."""

    sessions_recalled: tuple[SessionId, ...] = ()
    """Sessions recalled · 所回顾届会. Sessions of the parent body whose mandates the meeting opened on."""

    agendas: tuple[Agenda, ...] = ()
    """Agendas · 议程. The provisional and the adopted agenda, as far as known."""

    programme: Programme | None = None
    """Organization of work · 工作安排. The sittings and their items."""

    officers: tuple[Officer, ...] = ()
    """Officers · 会议职务人员. Who presided and held other offices."""

    attendance: tuple[Delegation, ...] = ()
    """Attendance · 出席情况. Who was represented, in the order of the report."""

    documents: tuple[DocumentId, ...] = ()
    """Documents · 文件. Documents before the meeting and of the meeting."""

    report: DocumentId | None = None
    """Report · 报告. The report of the meeting."""

    report_sections: tuple[ReportSection, ...] = ()
    """Sections of the report · 报告各节. How the report is built, section by section."""

    report_adopted_on: PartialDate | None = None
    """Report adopted on · 报告通过日期. The day on which the meeting adopted its report."""

    report_adopted_as: tuple[DocumentId, ...] = ()
    """Report adopted as · 报告草稿. The drafts in which the report lay before the meeting for adoption."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where time, place and number are said."""

    __repr__ = brief

    def __attrs_post_init__(self) -> None:
        refuse_all(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from check_id(self.id)
        if self.number is not None and self.number < 1:
            yield Fault.BAD_ORDINAL.problem("/number")
        seen: set[AgendaStatus] = set()
        for place, agenda in enumerate(self.agendas):
            if agenda.status in seen:
                yield Fault.DUPLICATE_AGENDA.problem(f"/agendas/{place}/status")
            seen.add(agenda.status)

    def agenda(self, status: AgendaStatus) -> Agenda | None:
        """The agenda of a status, or None."""
        return next((agenda for agenda in self.agendas if agenda.status is status), None)

    @property
    def provisional_agenda(self) -> Agenda | None:
        """The agenda that the Secretariat proposed, with its annotations."""
        return self.agenda(AgendaStatus.PROVISIONAL)

    @property
    def adopted_agenda(self) -> Agenda | None:
        """The agenda that the meeting adopted."""
        return self.agenda(AgendaStatus.ADOPTED)

    @property
    def chairs(self) -> tuple[Officer, ...]:
        """Everybody who presided, in the order of the document."""
        return tuple(
            officer for officer in self.officers if officer.role in {OfficerRole.CHAIR, OfficerRole.ACTING_CHAIR}
        )

    def present(self, category: AttendanceCategory) -> tuple[Delegation, ...]:
        """Those listed in one category."""
        return tuple(delegation for delegation in self.attendance if delegation.category is category)

    def present_in(self, group: AttendanceGroup) -> tuple[Delegation, ...]:
        """Those listed in one group of the report."""
        return tuple(delegation for delegation in self.attendance if delegation.category.group is group)
