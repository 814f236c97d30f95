"""Conclusions and recommendations: what a meeting decided to say to States, to the Secretariat and to itself.

A numbered paragraph of a report may hold several acts; each is a record, under the number of its paragraph and a
letter that is ours.
"""

from typing import Final

import attrs

from assetrecovery.mandates.mandates import Addressee, MandateCondition
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
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text, check_letter

__all__ = ["IncludedPoint", "Recommendation", "RecommendationVerb"]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class RecommendationVerb(TermEnum):
    """Verb · 措辞. With what verb the meeting spoke."""

    REITERATED = Term("reiterated", en="reiterated", zh="再次强调", source=f"{_REPORT}, para. 66", derived=("en",))
    STRESSED = Term("stressed", en="stressed", zh="强调", source=f"{_REPORT}, para. 66", derived=("en",))
    URGED = Term("urged", en="urged", zh="促请", source=f"{_REPORT}, para. 67", derived=("en",))
    NOTED = Term(
        "noted", en="noted", zh="注意到", source=f"{_REPORT}, para. 68", derived=("en",), alt_en=("took note of",)
    )
    NOTED_WITH_APPRECIATION = Term(
        "noted_with_appreciation",
        en="noted with appreciation",
        zh="赞赏地注意到",
        source=f"{_REPORT}, para. 73",
        derived=("en",),
    )
    REQUESTED = Term("requested", en="requested", zh="请", source=f"{_REPORT}, para. 68", derived=("en",))
    RECOMMENDED = Term("recommended", en="recommended", zh="建议", source=f"{_REPORT}, para. 70", derived=("en",))
    ENCOURAGED = Term("encouraged", en="encouraged", zh="鼓励", source=f"{_REPORT}, para. 70", derived=("en",))
    SHOULD = Term("should", en="should", zh="应", source=f"{_REPORT}, para. 71", derived=("en",))
    COULD_BE_DISCUSSED = Term(
        "could_be_discussed", en="could be discussed", zh="可以讨论", source=f"{_REPORT}, para. 71", derived=("en",)
    )
    WELCOMED = Term("welcomed", en="welcomed", zh="欢迎", source=f"{_REPORT}, para. 71", derived=("en",))
    MAY_PROVIDE_A_BASIS = Term(
        "may_provide_a_basis",
        en="may provide a useful basis",
        zh="可提供有用的依据",
        source=f"{_REPORT}, para. 74",
        derived=("en", "zh"),
    )
    DECIDED = Term("decided", en="decided", zh="决定", source="A/AC.260/2")
    RECOGNIZED = Term("recognized", en="recognized", zh="认识到", source="A/AC.260/2")
    ACKNOWLEDGED = ours("acknowledged", en="acknowledged", zh="承认")
    AGREED = ours("agreed", en="agreed", zh="商定")
    APPROVED = ours("approved", en="approved", zh="核准")
    CONSIDERED = ours("considered", en="considered", zh="认为")
    COMMENDED = ours("commended", en="commended", zh="赞扬")
    DIRECTED = ours("directed", en="directed", zh="指示")
    EMPHASIZED = ours("emphasized", en="emphasized", zh="着重指出")
    ENDORSED = ours("endorsed", en="endorsed", zh="核可")
    EXPRESSED_APPRECIATION = ours("expressed_appreciation", en="expressed appreciation", zh="表示赞赏")
    EXPRESSED_CONCERN = ours("expressed_concern", en="expressed concern", zh="表示关切")
    INVITED = ours("invited", en="invited", zh="邀请")
    NOTED_WITH_INTEREST = ours("noted_with_interest", en="noted with interest", zh="感兴趣地注意到")
    REAFFIRMED = ours("reaffirmed", en="reaffirmed", zh="重申")
    RECALLED = ours("recalled", en="recalled", zh="回顾")
    UNDERLINED = ours("underlined", en="underlined", zh="突出强调")
    CALLED_UPON = Term("called_upon", en="called upon", zh="呼吁", source=f"{_REPORT}, para. 75", derived=("en",))


@noun
@attrs.frozen(kw_only=True, weakref_slot=False)
class IncludedPoint:
    """Included point · 包含事项. Something that an act includes, with provisos that are its own and not the act's.

    "Provide information, including, where appropriate, by public means": only the public means are where appropriate.
    """

    text: Text
    """Wording · 措辞. What is included, in our words."""

    conditions: tuple[MandateCondition | LocalTerm, ...] = ()
    """Conditions · 前提. The provisos that hold for this point alone, such as where appropriate."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False)
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
