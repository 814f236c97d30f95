"""What a paper says of itself: its contents, under which item it was submitted, how it was issued, what came of it."""

import itertools
from collections.abc import Iterator, Sequence

import attrs

from assetrecovery.values.counts import check_ordinals
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.errors import Fault, Problem, refuse_all
from assetrecovery.values.ids import ActorId, BodyId, DocumentId, MeetingId, ResolutionId
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.nouns import noun
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text, check_letter

__all__ = ["DocumentSection", "IssueNote", "PaperStep", "PaperStepKind", "Reissue", "SectionKind", "Submission"]


class SectionKind(TermEnum):
    """Kind of section · 章节种类. What sort of part a document has."""

    SECTION = ours("section", en="section", zh="节")
    ANNEX = Term("annex", en="annex", zh="附件", source="CAC/COSP/WG.2/2017/1, annex")
    APPENDIX = ours("appendix", en="appendix", zh="附录")
    SUMMARY = ours("summary", en="summary", zh="摘要")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class DocumentSection:
    """Section · 章节. One line of the contents of a document: a section, a subsection or an annex.

    Paragraphs and page are given where the document has or shows them; contents may be known before either. Raises
    `InvalidError` (`bad_place_in_document`) for paragraphs that run backwards, and (`bad_ordinal`) for numbers below 1.

    >>> DocumentSection(depth=1, number=8, title=Text(zh="通过报告"), first=76, last=76).title.zh
    '通过报告'
    """

    kind: SectionKind | LocalTerm | None = None
    """Kind · 种类. A section unless said otherwise."""

    depth: int
    """Depth · 层级. 1 for a section of the document itself, 2 for a section of that section, and so on."""

    number: int | None = None
    """Number · 序号. Printed in Roman numerals in English and in Chinese numerals in Chinese, if it has one."""

    letter: str | None = None
    """Letter · 字母. Capital letter, where sections are lettered."""

    title: Text
    """Title · 标题. As the document prints it."""

    item: ItemNumber | None = None
    """Item · 议程项目. The agenda item that it is about."""

    first: int | None = None
    """First paragraph · 首段. Number of its first paragraph."""

    last: int | None = None
    """Last paragraph · 末段. Number of its last paragraph."""

    page: int | None = None
    """Page · 页. The page on which it begins."""

    def __attrs_post_init__(self) -> None:
        refuse_all(self._problems())

    def _problems(self) -> Iterator[Problem]:
        letter = self.letter.lower() if self.letter is not None and self.letter.isupper() else self.letter and "?"
        yield from check_letter(letter, "/letter")
        yield from check_ordinals(depth=self.depth, number=self.number, page=self.page)
        first, last = self.first, self.last
        if (first is not None and first < 1) or (last is not None and not (first is not None and first <= last)):
            yield Fault.BAD_PLACE_IN_DOCUMENT.problem("/last")


def check_contents(sections: Sequence[DocumentSection], path: str) -> Iterator[Problem]:
    """Yield sections that stand deeper than one below the section before them.

    >>> lone = DocumentSection(depth=2, title=Text(en="Attendance"))
    >>> [problem.path for problem in check_contents([lone], "/contents")]
    ['/contents/0/depth']
    """
    depths = [0, *(section.depth for section in sections)]
    for place, (before, depth) in enumerate(itertools.pairwise(depths)):
        if depth > before + 1:
            yield Fault.BAD_PLACE_IN_DOCUMENT.problem(f"{path}/{place}/depth")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Submission:
    """Submission · 提交. To which session or meeting a document was submitted, and under which items of its agenda.

    >>> Submission(meeting=MeetingId("wg2-11"), items=(ItemNumber.parse("2"), ItemNumber.parse("5"))).items[1].number
    5
    """

    meeting: MeetingId
    """Meeting · 会议. The session or meeting before which the document lay."""

    items: tuple[ItemNumber, ...] = ()
    """Items · 议程项目. The items under which it was submitted, as its cover or the agenda says."""

    agenda: DocumentId | None = None
    """Agenda · 议程. The paper whose numbering the items follow, where an agenda was revised."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Reissue:
    """Reissue · 重新印发. That a document was issued again under the same symbol, which then bears an asterisk.

    >>> str(Reissue(on=PartialDate.parse("2016-04-07"), reason=Text(en="technical reasons", derived=("en",))).on)
    '2016-04-07'
    """

    on: PartialDate | None = None
    """Reissued on · 重新印发日期. As the cover says."""

    reason: Text | None = None
    """Reason · 原因. Why, as the cover says."""


class IssueNote(TermEnum):
    """Note on issue · 印发说明. What a note on its cover says of how a document was issued."""

    NOT_FORMALLY_EDITED = Term(
        "not_formally_edited",
        en="not formally edited",
        zh="未经正式编辑",
        source="CAC/COSP/WG.4/2011/2",
        derived=("en",),
    )
    ADVANCE_UNEDITED_VERSION = ours("advance_unedited_version", en="advance unedited version", zh="未经编辑的预发本")
    SUBMITTED_LATE = ours("submitted_late", en="submission delayed", zh="推迟提交")
    ONE_LANGUAGE_ONLY = ours("one_language_only", en="issued in one language only", zh="仅以一种语文印发")
    LIMITED_COPIES = ours("limited_copies", en="printed in limited quantities", zh="少量印刷")


class PaperStepKind(TermEnum):
    """Step taken on a document · 文件处理步骤. What a body did with a document that it did not write."""

    APPROVED = Term("approved", en="approved", zh="核准", source="A/AC.260/2", derived=("en",))
    ADOPTED = Term("adopted", en="adopted", zh="通过", source="CAC/COSP/WG.2/2017/4, para. 76", derived=("en",))
    TRANSMITTED = Term("transmitted", en="transmitted", zh="转交", source="A/AC.260/2", derived=("en",))
    TAKEN_NOTE_OF = Term(
        "taken_note_of", en="taken note of", zh="注意到", source="CAC/COSP/WG.2/2017/4, para. 68", derived=("en",)
    )
    WITHDRAWN = ours("withdrawn", en="withdrawn", zh="撤回")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class PaperStep:
    """Step taken on a document · 文件处理步骤. What was done with a document after it was written: approved, sent on.

    >>> PaperStep(kind=PaperStepKind.APPROVED, by=BodyId("ccpcj"), on=PartialDate.parse("2001-09-06")).kind.label("zh")
    '核准'
    """

    kind: PaperStepKind | LocalTerm
    """Kind · 种类. What was done with the document."""

    by: ActorId | BodyId | None = None
    """By · 行为方. The body or the other that did it."""

    to: BodyId | None = None
    """To · 接收方. To whom it was sent on."""

    through: BodyId | None = None
    """Through · 经由. By way of which body."""

    at: MeetingId | None = None
    """At · 会议. The session or meeting at which it was done."""

    on: PartialDate | None = None
    """On · 日期. As far as known."""

    under: ResolutionId | None = None
    """Under · 依据决议. The act by which it was done."""
