"""Rules on reports of meetings: their sections, panels, speakers, and conclusions and recommendations."""

import bisect
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.agenda.panels import Panel, Presentation
from assetrecovery.agenda.recommendations import Recommendation
from assetrecovery.agenda.statements import Position, Statement
from assetrecovery.checks.report import Severity
from assetrecovery.checks.rule import BundleIndex, Hit, Rule
from assetrecovery.introspection.contents import contents_of
from assetrecovery.introspection.fields import found_in
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.records import Record
from assetrecovery.sources.citations import Citation, PlaceKind
from assetrecovery.sources.documents import Document
from assetrecovery.sources.papers import DocumentSection, SectionKind
from assetrecovery.values.ids import MeetingId
from assetrecovery.values.languages import Words
from assetrecovery.values.numerals import letter_number, number_letter

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


def _leaves(contents: Sequence[DocumentSection]) -> Iterator[tuple[int, DocumentSection, range]]:
    """The sections that hold paragraphs themselves, each with its place and its paragraphs, if these are known."""
    for place, (section, after) in enumerate(zip(contents, [*contents[1:], None], strict=False)):
        divided = after is not None and after.depth > section.depth
        if not divided and section.first is not None and section.last is not None:
            yield place, section, range(section.first, section.last + 1)


def _gaps_between_sections(_: BundleIndex, document: Document) -> Iterator[Hit]:
    expected = None
    for place, _section, paragraphs in _leaves(document.contents):
        if expected is not None and paragraphs.start != expected:
            # Between two sections one may not be recorded; that two hold the same paragraph no report does.
            severity = Severity.INFORMATION if paragraphs.start > expected else None
            yield Hit(("contents", place, "first"), {"expected": expected}, severity)
        expected = paragraphs.stop


def _outside_the_conclusions(scene: BundleIndex, act: Recommendation) -> Iterator[Hit]:
    report = scene.once(_concluding).get(act.meeting)
    # Of a paragraph that stands in no section recorded, the section may not be recorded: the conclusions may come yet.
    if report and report.sections.hold(act.paragraph) and not report.conclusions.hold(act.paragraph):
        yield Hit(("paragraph",))


class _Paragraphs:
    """The paragraphs of some sections, which may overlap."""

    def __init__(self, sections: Iterable[range]) -> None:
        ordered = sorted(sections, key=lambda section: section.start)
        self._starts = [section.start for section in ordered]
        self._stops = [*itertools.accumulate((section.stop for section in ordered), max)]

    def hold(self, paragraph: int) -> bool:
        """Whether a paragraph is in one of them."""
        begun = bisect.bisect_right(self._starts, paragraph)
        return bool(begun) and paragraph < self._stops[begun - 1]


class _Report(NamedTuple):
    """The paragraphs of a report that has a section of its own for what was decided."""

    sections: _Paragraphs
    conclusions: _Paragraphs


def _concluding(scene: BundleIndex) -> Mapping[str, _Report]:
    """The report of each meeting, if it has a section of its own for what was decided."""
    found: dict[str, _Report] = {}
    for meeting in scene.all_of(Meeting):
        report = scene.bundle.documents.get(meeting.report) if meeting.report else None
        sections = list(_leaves(report.contents)) if report else []
        # What is decided stands in a section that reports on no item of the agenda, and never in the first.
        concluding = [(section, held) for place, section, held in sections if section.item is None and place]
        # A report without a section of its own for it has its recommendations under the items.
        highest = min((section.depth for _, section, _ in sections), default=0)
        if any(section.depth == highest for section, _ in concluding):
            all_held, of_conclusions = (held for _, _, held in sections), (held for _, held in concluding)
            found[meeting.id] = _Report(_Paragraphs(all_held), _Paragraphs(of_conclusions))
    return found


def _parts_with_gaps(scene: BundleIndex, act: Recommendation) -> Iterator[Hit]:
    if act.part in {None, "a"}:
        return
    before = number_letter(letter_number(act.part) - 1) if act.part else None
    if (act.meeting, act.paragraph, before) not in scene.acts:
        yield Hit(("part",))


def _panel_without_item(scene: BundleIndex, panel: Panel) -> Iterator[Hit]:
    meeting = scene.bundle.meetings.get(panel.meeting)
    agenda = (meeting.adopted_agenda or meeting.provisional_agenda) if meeting else None
    if agenda and panel.item is not None and agenda.item(panel.item) is None:
        yield Hit(("item",))


def _absent_presenter(scene: BundleIndex, presentation: Presentation) -> Iterator[Hit]:
    panel = scene.bundle.panels.get(presentation.panel)
    if panel and _is_absent(scene, panel.meeting, presentation.presenter):
        yield Hit(("presenter",))


def _absent_speaker(scene: BundleIndex, said: Statement | Position) -> Iterator[Hit]:
    field, speaker = ("speaker", said.speaker) if isinstance(said, Statement) else ("holder", said.holder)
    if speaker.actor and _is_absent(scene, said.meeting, speaker.actor):
        yield Hit((field, "actor"))


def _is_absent(scene: BundleIndex, meeting_id: MeetingId, actor_id: str) -> bool:
    """Whether a State is missing from a list of those present; others may speak without being listed."""
    present = scene.once(_present).get(meeting_id, frozenset())
    return bool(present) and actor_id not in present and isinstance(scene.bundle.get(actor_id), Jurisdiction)


def _present(scene: BundleIndex) -> Mapping[str, frozenset[str]]:
    """Who is listed as present at each meeting."""
    return {meeting.id: frozenset(one.actor for one in meeting.attendance) for meeting in scene.all_of(Meeting)}


def _beyond_the_report(scene: BundleIndex, record: Record) -> Iterator[Hit]:
    lasts = scene.once(_last_paragraphs)
    known = [cited for cited in contents_of(record).citations if cited.document in lasts] if lasts else []
    beyond = {cited for cited in known if _is_beyond(cited, lasts[cited.document])}
    for path, cited in found_in(record, Citation) if beyond else ():
        if cited in beyond:
            yield Hit((*path, "at"))


def _last_paragraphs(scene: BundleIndex) -> Mapping[str, int]:
    """The number of the last paragraph of each report that is recorded to its end.

    Where only some sections are, nobody knows what comes behind them. A report ends with the last item of the agenda,
    its own adoption; so it is recorded to its end if the last section is about that item. Annexes count anew.
    """
    found: dict[str, int] = {}
    for meeting in scene.all_of(Meeting):
        report = scene.bundle.documents.get(meeting.report) if meeting.report else None
        agenda = meeting.adopted_agenda or meeting.provisional_agenda
        sections = [section for section in report.contents if section.kind in _OF_THE_TEXT] if report else []
        if not sections or agenda is None or not agenda.items:
            continue
        item, last = sections[-1].item, sections[-1].last
        if report and last is not None and item is not None and item.number == agenda.items[-1].number.number:
            found[report.id] = last
    return found


_OF_THE_TEXT: Final = frozenset({None, SectionKind.SECTION})


def _is_beyond(cited: Citation, last: int) -> bool:
    if cited.at is None or cited.at.kind is not PlaceKind.PARAGRAPH:
        return False
    return max(cited.at.number or 0, cited.at.last or 0) > last


RULES: Final = (
    Rule(
        id="sections_without_gaps",
        severity=Severity.WARNING,
        source=f"{_REPORT}, paras. 1-76",
        sentence=Words(
            "paragraphs run on from section to section, and this one should begin with paragraph {expected}; correct "
            "a number or add the section between",
            "各节段落连续编号，本节应从第{expected}段开始；请更正段次或补上中间的一节",
        ),
        find=_gaps_between_sections,
        applies_to=(Document,),
    ),
    Rule(
        id="recommendation_in_the_conclusions",
        severity=Severity.WARNING,
        source=f"{_REPORT}, section VII",
        sentence=Words(
            "the paragraph is not among the conclusions and recommendations of the report; correct the paragraph or "
            "the sections",
            "该段不在报告的结论和建议中；请更正段次或各节",
        ),
        find=_outside_the_conclusions,
        applies_to=(Recommendation,),
    ),
    Rule(
        id="recommendation_parts_consecutive",
        severity=Severity.INFORMATION,
        source=f"{_REPORT}, paras. 66-75",
        sentence=Words(
            "the part before this one is not recorded of the same paragraph; add it, or correct the part",
            "同一段中没有前一部分的记录；请补上或更正部分编号",
        ),
        find=_parts_with_gaps,
        applies_to=(Recommendation,),
    ),
    Rule(
        id="panel_of_an_item",
        severity=Severity.ERROR,
        source="CAC/COSP/WG.2/2017/1, item 4",
        sentence=Words(
            "the panel sat under an item that the agenda does not have; correct the number or add the item",
            "专题小组所属项目不在议程中；请更正编号或补上项目",
        ),
        find=_panel_without_item,
        applies_to=(Panel,),
    ),
    Rule(
        id="presenting_states_attend",
        severity=Severity.INFORMATION,
        source=f"{_REPORT}, paras. 10 and 36-57",
        sentence=Words(
            "the State that presented is not among those present; add it to the attendance if the report lists it",
            "作介绍的国家不在出席名单中；如报告列有该国，请补入出席名单",
        ),
        find=_absent_presenter,
        applies_to=(Presentation,),
    ),
    Rule(
        id="speaking_states_attend",
        severity=Severity.INFORMATION,
        source=f"{_REPORT}, paras. 7 and 10",
        sentence=Words(
            "the State that spoke is not among those present; add it to the attendance if the report lists it, or "
            "correct the speaker",
            "发言的国家不在出席名单中；如报告列有该国，请补入出席名单，或更正发言者",
        ),
        find=_absent_speaker,
        applies_to=(Statement, Position),
    ),
    Rule(
        id="citation_within_the_report",
        severity=Severity.ERROR,
        source=f"{_REPORT}, paras. 1-76",
        sentence=Words(
            "the report cited has no such paragraph; correct the citation or the sections of the report",
            "所引报告没有这一段；请更正引证或报告各节",
        ),
        find=_beyond_the_report,
        applies_to=(object,),
    ),
)
"""The rules on what happened at a meeting."""
