"""Conclusions and recommendations: what a meeting decided to say to States, to the Secretariat and to itself.

A numbered paragraph of a report may hold several acts; each is a record, under the number of its paragraph and a
letter that is ours.
"""

from typing import Final

import attrs

from assetrecovery.mandates.matters import Addressee, MandateCondition, Matter, RecommendationVerb
from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import refuse_all
from assetrecovery.values.ids import (
    ActorId,
    BodyId,
    DocumentId,
    GatheringId,
    InstrumentId,
    JurisdictionId,
    MandateId,
    MeetingId,
    OrganizationId,
    RecommendationId,
    ReviewCycleId,
    ReviewMechanismId,
)
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.terms import LocalTerm
from assetrecovery.values.text import Text, check_letter

__all__ = ["IncludedPoint", "Recommendation"]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class IncludedPoint:
    """Included point · 包含事项. Something that an act includes, with provisos that are its own and not the act's.

    "Provide information, including, where appropriate, by public means": only the public means are where appropriate.
    """

    text: Text
    """Wording · 措辞. What is included, in our words."""

    conditions: tuple[MandateCondition | LocalTerm, ...] = ()
    """Conditions · 前提. The provisos that hold for this point alone, such as where appropriate."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Recommendation:
    """Recommendation · 建议. One act among the conclusions and recommendations of a meeting.

    States (各国) are not the same addressee as States parties (缔约国). Which mandate an act serves is our reading.

    >>> from assetrecovery.data import bundled
    >>> act = bundled("wg2-11").recommendations["wg2-11-rec-71-a"]
    >>> act.verb.label("zh"), act.addressees[0].label("zh"), act.mandates
    ('应', '秘书处', ('cosp-res-6-2-b',))
    """

    id: RecommendationId
    """Id · 标识符. Unique over all records of a bundle."""

    meeting: MeetingId
    """Meeting · 会议. The meeting that adopted it."""

    paragraph: int
    """Paragraph · 段落. Number of the paragraph of the report."""

    part: str | None = None
    """Part · 部分. Letter of the act within the paragraph; the letters are ours."""

    verb: RecommendationVerb | LocalTerm
    """Verb · 措辞. With what verb the meeting spoke."""

    subject: Text | None = None
    """Subject · 主语. Who is said to act where it is not the meeting that speaks: the Secretariat should."""

    addressees: tuple[Addressee | LocalTerm, ...] = ()
    """Addressees · 对象. Who is to act, if anybody is addressed."""

    named_addressees: tuple[ActorId | BodyId, ...] = ()
    """Named addressees · 指名对象. Bodies, organizations and States addressed by name."""

    action: Text
    """Action · 行动. What is said or asked, in our words."""

    conditions: tuple[MandateCondition | LocalTerm, ...] = ()
    """Conditions · 前提. Under what provisos the whole of it stands."""

    includes: tuple[IncludedPoint, ...] = ()
    """Includes · 包含事项. What it says to be included, with the provisos of each."""

    matters: tuple[Matter, ...] = ()
    """Matters · 事项. What is said or asked, in codes."""

    mandates: tuple[MandateId, ...] = ()
    """Mandates · 任务授权. The mandates it serves, in our reading."""

    documents: tuple[DocumentId, ...] = ()
    """Documents · 文件. Documents that it names."""

    gatherings: tuple[GatheringId, ...] = ()
    """Gatherings · 活动. Events that it names."""

    organizations: tuple[OrganizationId, ...] = ()
    """Organizations · 组织. Organizations that it names."""

    states: tuple[JurisdictionId, ...] = ()
    """States · 国家. States that it names."""

    refers_to: tuple[InstrumentId | ReviewCycleId | ReviewMechanismId, ...] = ()
    """Refers to · 所提及事项. Instruments, the review mechanism or a cycle of it that it names."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Articles and chapters that it cites."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where the recommendation stands in the report."""

    __repr__ = brief

    def __attrs_post_init__(self) -> None:
        refuse_all(check_letter(self.part, "/part"))

    @property
    def number(self) -> str:
        """Paragraph and part as one cites them: 71 (a), 67."""
        return f"{self.paragraph} ({self.part})" if self.part else str(self.paragraph)
