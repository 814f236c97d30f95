"""A meeting on paper, whole or in parts, worded as its report is."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.show.marking import Marks
from assetrecovery.show.meetings.agenda import agenda_part, annotations_part
from assetrecovery.show.meetings.attendance import attendance_part
from assetrecovery.show.meetings.coverage import coverage_part
from assetrecovery.show.meetings.documents import documents_part, report_part
from assetrecovery.show.meetings.head import head
from assetrecovery.show.meetings.kinds import institutions_part, overview
from assetrecovery.show.meetings.mandates import mandates_part
from assetrecovery.show.meetings.proceedings import (
    panels_part,
    positions_part,
    recommendations_part,
    statements_part,
)
from assetrecovery.show.meetings.programme import programme_part
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.meetings.traces import trace_part
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.sheet import Sheet
from assetrecovery.show.sides import Languages, asked, paged
from assetrecovery.values.given import several
from assetrecovery.values.ids import MeetingId
from assetrecovery.values.languages import Language
from assetrecovery.values.shorthand import coded
from assetrecovery.values.terms import Term, TermEnum, ours
from assetrecovery.wording import labelled

__all__ = ["MeetingPart", "show_meeting", "show_overview", "show_trace"]


class MeetingPart(TermEnum):
    """Part of a meeting sheet · 会议单的部分. The parts in which a meeting is shown."""

    AGENDA = Term("agenda", en="agenda", zh="议程", source="CAC/COSP/WG.2/2017/4, para. 9")
    PROGRAMME = Term("programme", en="organization of work", zh="工作安排", source="CAC/COSP/WG.2/2017/4, section II.B")
    ATTENDANCE = Term("attendance", en="attendance", zh="出席情况", source="CAC/COSP/WG.2/2017/4, section II.C")
    ANNOTATIONS = Term("annotations", en="annotations", zh="说明", source="CAC/COSP/WG.2/2017/1")
    MANDATES = Term("mandates", en="mandates", zh="任务授权", source="CAC/COSP/WG.2/2017/4, para. 4")
    DOCUMENTS = Term("documents", en="documents", zh="文件", source="CAC/COSP/WG.2/2017/1")
    REPORT = ours("report", en="sections of the report", zh="报告各节")
    STATEMENTS = ours("statements", en="statements", zh="发言")
    POSITIONS = ours("positions", en="positions", zh="立场")
    PANELS = Term("panels", en="panels", zh="专题小组", source="CAC/COSP/WG.2/2017/1, item 4 (a)", derived=("en",))
    INSTITUTIONS = ours("institutions", en="institutions and cooperation", zh="机构与合作")
    RECOMMENDATIONS = Term(
        "recommendations",
        en="conclusions and recommendations",
        zh="结论和建议",
        source="CAC/COSP/WG.2/2017/4, section VII",
        derived=("en",),
    )
    COVERAGE = ours("coverage", en="coverage of the documents", zh="文件覆盖情况")


@over_bundle
def show_meeting(
    bundle: Bundle,
    meeting_id: MeetingId,
    languages: Languages,
    parts: Sequence[MeetingPart | str] | None = None,
    *,
    marks: Marks | str = Marks.QUOTABLE,
) -> str:
    r"""Show a meeting as text, whole or in parts, in one language or in both side by side.

    Wording of ours is marked where it could be taken for a quotation, or, if asked for, everywhere. What another
    meeting of the bundle has of its own is not on the sheet.

    >>> from assetrecovery.data import bundled
    >>> text = show_meeting(bundled("wg2-11"), MeetingId("wg2-11"), "zh", [MeetingPart.AGENDA])
    >>> print(text.split("\n\n")[1])
    通过的议程（2017年8月24日通过） [第9段]
    1. 组织事项：
       (a) 会议开幕；
       (b) 通过议程和工作安排。
    2. 追回资产任务授权的执行进展概览。
    3. 关于推进资产追回所涉各实际方面（包括挑战和良好做法）的论坛。
    4. 专题讨论：
       (a) 依据《公约》第五十六条主动及时交流信息；
       (b) 在处置所追回的资产及其他工作中确定腐败受害人身份的良好做法和受害人赔偿限度。
    5. 能力建设和技术援助问题讨论论坛。
    6. 通过报告。
    临时议程：项目相同 [CAC/COSP/WG.2/2017/1]
      文件：CAC/COSP/WG.2/2017/1
    """
    sides, marked, meeting = asked(languages), coded(Marks, marks), bundle.meetings[meeting_id]
    chosen = [coded(MeetingPart, part) for part in (several(parts, "/parts") if parts else MeetingPart)]

    def sections(language: Language) -> list[list[str]]:
        sheet = MeetingSheet(bundle, language, meeting, marked)
        return [head_lines(sheet), *(section_lines(sheet, part) for part in chosen)]

    return paged(sides, sections)


def section_lines(sheet: MeetingSheet, part: MeetingPart) -> list[str]:
    """Print a part; say so if there is nothing to print, since nothing recorded is not nothing there."""
    lines = list(_PARTS[part].lines(sheet))
    return lines or [labelled(sheet.label(part), sheet.phrase(Phrase.NOT_RECORDED), sheet.language)]


def head_lines(sheet: MeetingSheet) -> list[str]:
    """Print the head of a meeting: what no part of its sheet prints."""
    return list(head(sheet, [field for part in _PARTS.values() for field in part.fields]))


@over_bundle
def show_overview(bundle: Bundle, languages: Languages, *, marks: Marks | str = Marks.QUOTABLE) -> str:
    """Show the records of a bundle that is not about one meeting, kind by kind.

    >>> from assetrecovery.data import bundled
    >>> "第十六次会议" in show_overview(bundled("wg2-history"), "zh")
    True
    """
    sides, marked = asked(languages), coded(Marks, marks)
    return paged(sides, lambda language: list(overview(Sheet(bundle, language, marks=marked))))


@over_bundle
def show_trace(
    bundle: Bundle,
    meeting_id: MeetingId,
    languages: Languages,
    record_id: str,
    *,
    marks: Marks | str = Marks.QUOTABLE,
) -> str:
    """Show the chain from acts to recommendations that passes through a record.

    Raises `UnknownIdError` if no chain does.
    """
    sides, marked, meeting = asked(languages), coded(Marks, marks), bundle.meetings[meeting_id]

    def sections(language: Language) -> list[list[str]]:
        sheet = MeetingSheet(bundle, language, meeting, marked)
        return [head_lines(sheet), list(trace_part(sheet, record_id))]

    return paged(sides, sections)


class _Part(NamedTuple):
    """How a part is printed, and which fields of the meeting it prints."""

    lines: Callable[[MeetingSheet], Iterator[str]]
    fields: tuple[str, ...] = ()


_PARTS: Final[dict[MeetingPart, _Part]] = {
    MeetingPart.AGENDA: _Part(agenda_part, ("agendas",)),
    MeetingPart.PROGRAMME: _Part(programme_part, ("programmes",)),
    MeetingPart.ATTENDANCE: _Part(attendance_part, ("attendance", "attendance_figures")),
    MeetingPart.ANNOTATIONS: _Part(annotations_part, ("agendas",)),
    MeetingPart.MANDATES: _Part(mandates_part),
    MeetingPart.DOCUMENTS: _Part(documents_part, ("documents", "report", "report_adopted_on", "report_adopted_as")),
    MeetingPart.REPORT: _Part(report_part),
    MeetingPart.STATEMENTS: _Part(statements_part),
    MeetingPart.POSITIONS: _Part(positions_part),
    MeetingPart.PANELS: _Part(panels_part),
    MeetingPart.INSTITUTIONS: _Part(institutions_part),
    MeetingPart.RECOMMENDATIONS: _Part(recommendations_part),
    MeetingPart.COVERAGE: _Part(coverage_part),
}
