"""Sessions and meetings of every body: where agendas, programme, attendance and documents meet."""

import datetime
from collections.abc import Iterator

import attrs

from assetrecovery.agenda.items import Agenda, AgendaStatus
from assetrecovery.agenda.programme import Programme
from assetrecovery.mandates.adoptions import Adoption
from assetrecovery.participants.attendance import (
    AttendanceCategory,
    AttendanceFigure,
    AttendanceGroup,
    Delegation,
    Officer,
)
from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.counts import check_ordinals
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import Fault, Problem, refuse_all
from assetrecovery.values.ids import BodyId, DocumentId, JurisdictionId, MeetingId, ResolutionId
from assetrecovery.values.nouns import noun
from assetrecovery.values.reprs import brief
from assetrecovery.values.shorthand import coded, openly, same
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Meeting", "MeetingKind", "MeetingMode"]


class MeetingKind(TermEnum):
    """Kind of meeting · 会议类别. How a session or meeting stands beside those that a body numbers on."""

    REGULAR = ours("regular", en="regular", zh="常会")
    RESUMED = ours("resumed", en="resumed", zh="续会", alt_en=("reconvened",))
    SPECIAL = ours("special", en="special", zh="特别会议")
    INTERSESSIONAL = Term(
        "intersessional",
        en="intersessional",
        zh="闭会期间会议",
        source="CAC/COSP/WG.2/2017/1, item 4 (b)",
        derived=("en",),
    )
    PREPARATORY = ours("preparatory", en="preparatory", zh="筹备会议")
    ORGANIZATIONAL = ours("organizational", en="organizational", zh="组织会议")


class MeetingMode(TermEnum):
    """Mode of a meeting · 会议形式. Whether those present were in one room."""

    IN_PERSON = ours("in_person", en="in person", zh="现场")
    HYBRID = ours("hybrid", en="hybrid", zh="线上线下结合")
    ONLINE = ours("online", en="online", zh="线上")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Meeting:
    """Meeting · 会议. A session or meeting of a body: its time, place, agendas, programme, attendance and documents.

    The Conference holds sessions and the Working Group meetings; what each is called follows from the body (see
    `Body.form`). Almost everything but the body may be unknown; what is not known is left out. Raises `InvalidError`
    (`duplicate_agenda`) for two adopted agendas, and for two provisional ones that are not different papers.

    >>> from assetrecovery.data import bundled
    >>> meetings = bundled("wg2-11").meetings
    >>> meetings["wg2-11"].number, str(meetings["wg2-11"].held), len(meetings["wg2-11"].attendance)
    (11, '2017-08-24/2017-08-25', 105)
    >>> meetings["cosp-6"].place.in_("zh")
    '圣彼得堡'
    """

    id: MeetingId
    """Id · 标识符. Unique over all records of a bundle."""

    body: BodyId
    """Body · 机构. The body that met."""

    jointly_with: tuple[BodyId, ...] = ()
    """Jointly with · 联合举行. Other bodies that sat together with it as one meeting."""

    kind: MeetingKind | LocalTerm | None = None
    """Kind · 类别. Regular, resumed, special or intersessional, if known."""

    number: int | None = None
    """Number · 次序. Counted from 1: eleventh meeting, sixth session; of a resumed session, that of the session."""

    resumption: int | None = None
    """Resumption · 续会次序. Which resumption it is, counted from 1, where a session was resumed more than once."""

    other_names: tuple[Text, ...] = ()
    """Other names · 其他名称. Other ways in which documents refer to the meeting."""

    held: Period | None = None
    """Dates held · 举行时间. First and last day, as far as known."""

    held_in_parts: tuple[Period, ...] = ()
    """Held in parts · 分段举行. The stretches in which it sat, where days lie between them on which it did not."""

    held_within: Period | None = None
    """Held within · 举行范围. A longer stretch in which it was held or planned, its own days being unknown."""

    postponed_from: tuple[Period, ...] = ()
    """Originally planned for · 原定时间. The days for which it had been called before it was put off, in order."""

    opens_at: datetime.time | None = None
    """Opens at · 开幕时间. The hour at which it opens on its first day, if known."""

    place: Text | None = None
    """Place · 地点. The city in which the meeting was held, if known."""

    host: JurisdictionId | None = None
    """Host · 东道国. The State in which it was held."""

    mode: MeetingMode | None = None
    """Mode · 形式. In person, hybrid or online, if known."""

    convened_by: tuple[ResolutionId | MeetingId | BodyId, ...] = ()
    """Convened by · 召集依据. The act, meeting or body that called it."""

    resumes: MeetingId | None = None
    """Resumes · 所续会议. The session that it continues."""

    held_during: MeetingId | None = None
    """Held during · 所在届会. The session of another body in which it was held."""

    held_with: tuple[MeetingId, ...] = ()
    """Held with · 同期会议. Meetings of other bodies held in the same days, each keeping its own number."""

    meetings_recalled: tuple[MeetingId, ...] = ()
    """Meetings recalled · 所回顾会议. Sessions or meetings that it opened on, with their mandates."""

    agendas: tuple[Agenda, ...] = ()
    """Agendas · 议程. Provisional agendas, the latest last, and the adopted one, as far as known."""

    programmes: tuple[Programme, ...] = ()
    """Organization of work · 工作安排. As proposed, as adopted and as held, as far as known."""

    officers: tuple[Officer, ...] = ()
    """Officers · 会议职务人员. Who presided and held other offices."""

    open_to: tuple[AttendanceCategory | LocalTerm, ...] = ()
    """Open to · 可参加者. Who may take part, as an announcement or the rules say."""

    attendance: tuple[Delegation, ...] = ()
    """Attendance · 出席情况. Who was represented, in the order of the report."""

    attendance_figures: tuple[AttendanceFigure, ...] = ()
    """Attendance figures · 与会数目. How many of each category attended, where they are counted and not named."""

    documents: tuple[DocumentId, ...] = ()
    """Documents · 文件. Documents before the meeting and of the meeting."""

    report: DocumentId | None = None
    """Report · 报告. The report of the meeting, which may be known before its paragraphs are."""

    report_adopted_on: PartialDate | None = None
    """Report adopted on · 报告通过日期. The day on which the meeting adopted its report."""

    report_adoption: Adoption | None = None
    """Adoption of the report · 报告通过情况. By consensus, under a silence procedure or otherwise, where told."""

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
        yield from check_ordinals(number=self.number, resumption=self.resumption)
        seen: set[tuple[AgendaStatus, DocumentId | None]] = set()
        for place, agenda in enumerate(self.agendas):
            paper = agenda.document if agenda.status is AgendaStatus.PROVISIONAL else None
            if (agenda.status, paper) in seen:
                yield Fault.DUPLICATE_AGENDA.problem(f"/agendas/{place}/status")
            seen.add((agenda.status, paper))

    def agenda(self, status: AgendaStatus | str) -> Agenda | None:
        """The agenda of a status, the latest if there are several, or None.

        Raises `InvalidError` (`unknown_code`) for a status that there is not.
        """
        meant = coded(AgendaStatus, status)
        return next((agenda for agenda in reversed(self.agendas) if agenda.status is meant), None)

    @property
    def provisional_agenda(self) -> Agenda | None:
        """The agenda that the Secretariat proposed, with its annotations; the latest, if it was revised."""
        return self.agenda(AgendaStatus.PROVISIONAL)

    @property
    def adopted_agenda(self) -> Agenda | None:
        """The agenda that the meeting adopted."""
        return self.agenda(AgendaStatus.ADOPTED)

    @property
    def programme(self) -> Programme | None:
        """The organization of work that is nearest to what took place: the last that is given."""
        return self.programmes[-1] if self.programmes else None

    @property
    def chairs(self) -> tuple[Officer, ...]:
        """Everybody who presided, in the order of the document."""
        return tuple(officer for officer in self.officers if officer.presides)

    def present(self, category: AttendanceCategory | LocalTerm | str) -> tuple[Delegation, ...]:
        """Those listed in one category; raises `InvalidError` (`unknown_code`) for a category that there is not."""
        meant = openly(AttendanceCategory, category)
        return tuple(delegation for delegation in self.attendance if same(meant, delegation.category))

    def present_in(self, group: AttendanceGroup | str) -> tuple[Delegation, ...]:
        """Those listed in one group of the report; raises `InvalidError` (`unknown_code`) for no group there is."""
        meant = coded(AttendanceGroup, group)
        return tuple(delegation for delegation in self.attendance if delegation.group is meant)
