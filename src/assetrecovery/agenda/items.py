"""Agenda items: what a meeting takes up, in what order, under which mandates and on which documents.

A meeting has a provisional agenda, which the Secretariat annotates and may revise, and the one it adopts on its first
day. They may differ. Items are numbered from 1; an item may be divided into (a), (b) and so on.
"""

import itertools
from collections.abc import Iterator

import attrs

from assetrecovery.mandates.adoptions import Adoption
from assetrecovery.mandates.matters import MandateSubject, Matter
from assetrecovery.sources.citations import Citation
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.errors import Fault, Problem, refuse_all
from assetrecovery.values.ids import (
    AuthorityId,
    BodyId,
    DocumentId,
    GatheringId,
    InstrumentId,
    JurisdictionId,
    MandateId,
    MeetingId,
    NetworkId,
    OrganizationId,
    ResolutionId,
    ReviewCycleId,
    ReviewMechanismId,
)
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum
from assetrecovery.values.text import Text, check_letter

__all__ = ["Agenda", "AgendaItem", "AgendaStatus", "Annotation", "Topic"]


class AgendaStatus(TermEnum):
    """Status of an agenda · 议程状态. Whether the agenda was proposed by the Secretariat or adopted by the meeting."""

    PROVISIONAL = Term("provisional", en="provisional agenda", zh="临时议程", source="CAC/COSP/WG.2/2017/1, title")
    ADOPTED = Term(
        "adopted", en="adopted agenda", zh="通过的议程", source="CAC/COSP/WG.2/2017/4, para. 9", derived=("en", "zh")
    )


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class AgendaItem:
    """Agenda item · 议程项目. One item, or one lettered part of an item, and its title."""

    number: ItemNumber
    """Number · 编号. The number under which the item stands in the agenda, with its letter."""

    title: Text
    """Title · 标题. As the agenda prints it."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Articles of the Convention or of others that the title names."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Topic:
    """Topic · 讨论议题. Something the annotation proposes for discussion under an item, in our words."""

    text: Text
    """Wording · 措辞. What may be discussed; a summary, not the document's sentence."""

    letter: str | None = None
    """Letter · 字母. Letter of the topic, where the annotation gives a lettered list."""

    subjects: tuple[MandateSubject | LocalTerm, ...] = ()
    """Subjects · 主题. What it is about, by the subjects of mandates."""

    def __attrs_post_init__(self) -> None:
        refuse_all(check_letter(self.letter, "/letter"))


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Annotation:
    """Annotation · 说明. What the Secretariat says about one item of the provisional agenda.

    Documents and items are many-to-many: one document may serve several items, and an item may have none.
    """

    item: ItemNumber
    """Item · 项目. The agenda item that is annotated."""

    documents: tuple[DocumentId, ...] = ()
    """Documentation · 文件. Documents before the meeting under this item, in the order listed."""

    resolutions: tuple[ResolutionId, ...] = ()
    """Resolutions · 决议. Resolutions on which the annotation relies."""

    mandates: tuple[MandateId, ...] = ()
    """Mandates · 任务授权. Mandates that are taken up under this item."""

    points: tuple[Text, ...] = ()
    """Points · 要点. What the annotation recalls or explains, in our words."""

    matters: tuple[Matter, ...] = ()
    """Matters · 事项. What it recalls, asks for or explains, in codes."""

    refers_to: tuple[
        AuthorityId
        | BodyId
        | GatheringId
        | InstrumentId
        | JurisdictionId
        | MeetingId
        | NetworkId
        | OrganizationId
        | ReviewCycleId
        | ReviewMechanismId,
        ...,
    ] = ()
    """Refers to · 所提及事项. Bodies, meetings, events, organizations and others that it names."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Articles and chapters that it cites."""

    topics: tuple[Topic, ...] = ()
    """Topics · 讨论议题. What may be discussed."""

    preparations: tuple[Text, ...] = ()
    """Preparations · 准备工作. What States parties or the Secretariat are to prepare beforehand, in our words."""

    opens_with_panel: Answer = Answer.UNKNOWN
    """Opens with a panel · 以专题小组开始. Whether a panel discussion opens the item."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where the annotation stands."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Agenda:
    """Agenda · 议程. What a meeting is to take up, or has decided to take up.

    Not the order of business by day and hour (see `Programme`). Raises `InvalidError` (`duplicate_item`) if an item
    occurs twice; gaps in the numbering are a finding of the checks, since published agendas have them.

    >>> agenda = Agenda(
    ...     status=AgendaStatus.ADOPTED,
    ...     items=(AgendaItem(number=ItemNumber.parse("1"), title=Text(en="Opening", zh="开幕")),),
    ... )
    >>> agenda.item(ItemNumber.parse("1")).title.zh
    '开幕'
    """

    status: AgendaStatus
    """Status · 状态. Whether this is the agenda as proposed or the one that the meeting adopted."""

    document: DocumentId | None = None
    """Document · 文件. The paper in which it was issued, which tells a revised one from the first."""

    items: tuple[AgendaItem, ...]
    """Items · 项目. Items and their parts, in order."""

    annotations: tuple[Annotation, ...] = ()
    """Annotations · 说明. What the Secretariat says about the items."""

    adopted_on: PartialDate | None = None
    """Adopted on · 通过日期. The day on which the meeting adopted it."""

    adoption: Adoption | None = None
    """Adoption · 通过情况. By consensus, under a silence procedure or otherwise, where that is told."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where the agenda stands."""

    def __attrs_post_init__(self) -> None:
        if len({(item.number.number, item.number.letter) for item in self.items}) != len(self.items):
            refuse_all(self._problems())

    def _problems(self) -> Iterator[Problem]:
        seen: set[ItemNumber] = set()
        for place, item in enumerate(self.items):
            if item.number in seen:
                yield Fault.DUPLICATE_ITEM.problem(f"/items/{place}/number")
            seen.add(item.number)

    def item(self, number: ItemNumber) -> AgendaItem | None:
        """The item with a number, or None."""
        return next((item for item in self.items if item.number == number), None)

    def annotation(self, number: ItemNumber) -> Annotation | None:
        """The annotation to an item, or None."""
        return next((note for note in self.annotations if note.item == number), None)

    @property
    def leaves(self) -> tuple[AgendaItem, ...]:
        """The items that are not divided further: what a programme schedules."""
        following = itertools.chain(self.items[1:], [None])
        return tuple(
            item
            for item, after in zip(self.items, following, strict=True)
            if not after or after.number.parent != item.number
        )

    def wording(self) -> tuple[tuple[ItemNumber, Text], ...]:
        """Numbers and titles alone: what is compared when one asks whether two agendas are the same."""
        return tuple((item.number, item.title) for item in self.items)
