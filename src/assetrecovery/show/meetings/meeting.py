"""A meeting on paper, whole or in parts, worded as its report is."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from assetrecovery.bundle import Bundle
from assetrecovery.show.layout import field, page
from assetrecovery.show.meetings import frame, happenings
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.sheet import MeetingSheet, Sheet
from assetrecovery.values.errors import spoken
from assetrecovery.values.ids import MeetingId
from assetrecovery.values.languages import Language
from assetrecovery.values.terms import Term, TermEnum, ours

__all__ = ["MeetingPart", "show_meeting", "show_overview", "show_trace"]


class MeetingPart(TermEnum):
    """Part · 部分. The parts in which a meeting is shown."""

    AGENDA = Term("agenda", en="agenda", zh="议程", source="CAC/COSP/WG.2/2017/4, para. 9")
    PROGRAMME = Term("programme", en="organization of work", zh="工作安排", source="CAC/COSP/WG.2/2017/4, section II.B")
    ATTENDANCE = Term("attendance", en="attendance", zh="出席情况", source="CAC/COSP/WG.2/2017/4, section II.C")
    ANNOTATIONS = Term("annotations", en="annotations", zh="说明", source="CAC/COSP/WG.2/2017/1")
    MANDATES = Term("mandates", en="mandates", zh="任务授权", source="CAC/COSP/WG.2/2017/4, para. 4")
    DOCUMENTS = Term("documents", en="documents", zh="文件", source="CAC/COSP/WG.2/2017/1")
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


def show_meeting(
    bundle: Bundle, meeting_id: MeetingId, language: Language, parts: Sequence[MeetingPart] | None = None
) -> str:
    r"""Show a meeting as text, whole or in parts.

    >>> from assetrecovery.data import bundled
    >>> text = show_meeting(bundled("wg2-11"), MeetingId("wg2-11"), "zh", [MeetingPart.AGENDA])
    >>> print(text.split("\n\n")[1])
    通过的议程†（2017年8月24日通过）
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
    """
    language = spoken(language)
    sheet = MeetingSheet(bundle, language, bundle.meetings[meeting_id])
    chosen = parts or tuple(MeetingPart)
    return page([list(frame.head_part(sheet)), *(_section(sheet, part) for part in chosen)], language)


def _section(sheet: MeetingSheet, part: MeetingPart) -> list[str]:
    """Print a part; say so if there is nothing to print, since nothing recorded is not nothing there."""
    lines = list(_PARTS[part](sheet))
    return lines or [field(sheet.label(part), sheet.phrase(Phrase.NOT_RECORDED), sheet.language)]


def show_overview(bundle: Bundle, language: Language) -> str:
    """Show the records of a bundle that is not about one meeting, kind by kind.

    >>> from assetrecovery.data import bundled
    >>> "第十六次会议" in show_overview(bundled("wg2-history"), "zh")
    True
    """
    language = spoken(language)
    sheet = Sheet(bundle, language)
    return page([list(section) for section in happenings.overview(sheet)], language)


def show_trace(bundle: Bundle, meeting_id: MeetingId, language: Language, record_id: str) -> str:
    """Show the chain from acts to recommendations that passes through a record.

    Raises `UnknownIdError` if no chain does.
    """
    language = spoken(language)
    sheet = MeetingSheet(bundle, language, bundle.meetings[meeting_id])
    return page([list(frame.head_part(sheet)), list(happenings.trace_part(sheet, record_id))], language)


_PARTS: Final[dict[MeetingPart, Callable[[MeetingSheet], Iterator[str]]]] = {
    MeetingPart.AGENDA: frame.agenda_part,
    MeetingPart.PROGRAMME: frame.programme_part,
    MeetingPart.ATTENDANCE: frame.attendance_part,
    MeetingPart.ANNOTATIONS: frame.annotations_part,
    MeetingPart.MANDATES: frame.mandates_part,
    MeetingPart.DOCUMENTS: frame.documents_part,
    MeetingPart.STATEMENTS: happenings.statements_part,
    MeetingPart.POSITIONS: happenings.positions_part,
    MeetingPart.PANELS: happenings.panels_part,
    MeetingPart.INSTITUTIONS: happenings.institutions_part,
    MeetingPart.RECOMMENDATIONS: happenings.recommendations_part,
    MeetingPart.COVERAGE: happenings.coverage_part,
}
