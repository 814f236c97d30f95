"""Cooperation: at what level information goes abroad without request, on what basis, and under what limits.

A practice is what a State or network does in general; a single disclosure is another noun (`SpontaneousDisclosure`).
"""

from typing import Final

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.counts import Count
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import ActorId, CooperationPracticeId, MeetingId
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = [
    "CooperationLevel",
    "CooperationPractice",
    "DisclosureBasis",
    "Frequency",
    "GoodPracticeArea",
    "InformalCooperation",
    "InformationUse",
    "PracticeFeature",
]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class CooperationLevel(TermEnum):
    """Level of cooperation · 合作层面. Between which authorities information passes."""

    JUDICIAL = Term("judicial", en="judicial level", zh="司法层面", source=f"{_REPORT}, para. 36", derived=("en",))
    FINANCIAL_INTELLIGENCE_UNIT = Term(
        "financial_intelligence_unit",
        en="level of financial intelligence units",
        zh="金融情报机构层面",
        source=f"{_REPORT}, para. 36",
        derived=("en",),
    )
    ADMINISTRATIVE = Term(
        "administrative", en="administrative level", zh="行政层面", source=f"{_REPORT}, para. 36", derived=("en",)
    )
    POLICE = ours("police", en="police level", zh="警务层面")


class DisclosureBasis(TermEnum):
    """Basis of disclosure · 披露依据. On what an authority relies when it shares information without request."""

    SPECIFIC_LEGISLATION = Term(
        "specific_legislation", en="specific legislation", zh="具体立法", source=f"{_REPORT}, para. 39", derived=("en",)
    )
    ESTABLISHED_PRACTICE = Term(
        "established_practice", en="established practice", zh="既定惯例", source=f"{_REPORT}, para. 39", derived=("en",)
    )
    CONVENTION = Term("convention", en="the Convention", zh="《公约》", source=f"{_REPORT}, para. 39")
    REGIONAL_TREATY = Term(
        "regional_treaty", en="regional treaty", zh="区域条约", source=f"{_REPORT}, para. 39", derived=("en",)
    )
    RECIPROCITY = Term("reciprocity", en="reciprocity", zh="互惠", source=f"{_REPORT}, para. 38", derived=("en",))
    NONE = Term(
        "none",
        en="neither a treaty nor an assurance of reciprocity",
        zh="没有条约依据和互惠保证",
        source=f"{_REPORT}, para. 35",
        derived=("en",),
    )


class GoodPracticeArea(TermEnum):
    """Area of good practice · 良好做法领域. The six areas put forward for discussion on article 56, in their order."""

    WITHOUT_TREATY_OR_RECIPROCITY = Term(
        "without_treaty_or_reciprocity",
        en="spontaneous exchange without a treaty basis or an assurance of reciprocity",
        zh="在没有条约依据和互惠保证的情况下自发交流信息",
        source=f"{_REPORT}, para. 35 (a)",
        derived=("en",),
    )
    SPECIFIC_LEGISLATION = Term(
        "specific_legislation",
        en="specific legislation on spontaneous exchange",
        zh="关于自发交流信息的具体立法",
        source=f"{_REPORT}, para. 35 (b)",
        derived=("en",),
    )
    AUTHORIZED_BODIES = Term(
        "authorized_bodies",
        en="bodies that should be authorized to transmit information spontaneously",
        zh="应获得自发传输信息授权的机构",
        source=f"{_REPORT}, para. 35 (c)",
        derived=("en",),
    )
    DUTIES_OF_RECIPIENT = Term(
        "duties_of_recipient",
        en="duties of the receiving State",
        zh="接收国的职责",
        source=f"{_REPORT}, para. 35 (d)",
        derived=("en",),
    )
    ADMINISTRATIVE_FREEZING = Term(
        "administrative_freezing",
        en="spontaneous exchange where there is an administrative freezing order",
        zh="在有行政冻结令情况下的自发信息交流",
        source=f"{_REPORT}, para. 35 (e)",
        derived=("en",),
    )
    SETTLEMENT_CASES = Term(
        "settlement_cases",
        en="spontaneous exchange in settlement cases",
        zh="和解案件中的自发信息交流",
        source=f"{_REPORT}, para. 35 (f)",
        derived=("en",),
    )


class InformalCooperation(TermEnum):
    """Informal cooperation · 非正式合作. What authorities do for each other outside a formal request."""

    CONSULTATION_BEFORE_REQUEST = Term(
        "consultation_before_request",
        en="consultation before a request for mutual legal assistance is submitted",
        zh="在提交司法协助请求之前进行磋商",
        source=f"{_REPORT}, para. 40",
        derived=("en",),
    )
    EXCHANGE_WITHOUT_REQUEST = Term(
        "exchange_without_request",
        en="exchange of information for which no formal assistance is needed",
        zh="无需正式司法协助的信息交流",
        source=f"{_REPORT}, para. 40",
        derived=("en",),
    )
    HELP_WITH_DRAFTING = Term(
        "help_with_drafting",
        en="help to a requesting State in drafting its request",
        zh="协助请求国撰写司法协助请求书",
        source=f"{_REPORT}, para. 40",
        derived=("en",),
    )
    DIRECT_LIAISON = Term(
        "direct_liaison", en="direct liaison", zh="直接联络", source=f"{_REPORT}, para. 37", derived=("en",)
    )


class PracticeFeature(TermEnum):
    """Feature of a practice · 做法特点. How information passes in a practice, and within what limits."""

    DIRECT = Term(
        "direct",
        en="directly to foreign counterparts",
        zh="直接与外国对应方交流",
        source=f"{_REPORT}, para. 36",
        derived=("en", "zh"),
    )
    CONFIDENTIAL_INFORMATION = Term(
        "confidential_information",
        en="confidential information too",
        zh="机密信息",
        source=f"{_REPORT}, para. 36",
        derived=("en",),
    )
    PRELIMINARY_STAGE = Term(
        "preliminary_stage",
        en="as early as the preliminary investigation",
        zh="即使在初步调查阶段",
        source=f"{_REPORT}, para. 36",
        derived=("en",),
    )
    LETTER_ROGATORY_LIMITS = Term(
        "letter_rogatory_limits",
        en="obstacles for information limited by a letter rogatory",
        zh="受调查委托书限制的信息存在障碍",
        source=f"{_REPORT}, para. 36",
        derived=("en", "zh"),
    )
    STRICTER_CONDITIONS = Term(
        "stricter_conditions",
        en="stricter conditions",
        zh="限制较为严格",
        source=f"{_REPORT}, para. 36",
        derived=("en", "zh"),
    )
    UNIT_APPROVAL = Term(
        "unit_approval",
        en="approval of the financial intelligence unit",
        zh="金融情报机构的核准",
        source=f"{_REPORT}, para. 36",
        derived=("en",),
    )
    LAUNDERING_AND_TERRORIST_FINANCING_ONLY = Term(
        "laundering_and_terrorist_financing_only",
        en="only cases of money-laundering or the financing of terrorism",
        zh="仅适用于与洗钱或资助恐怖主义有关的案件",
        source=f"{_REPORT}, para. 36",
        derived=("en",),
    )
    OWN_INFORMATION_ONLY = Term(
        "own_information_only",
        en="only information that the sender holds",
        zh="仅限于本机构掌握的信息",
        source=f"{_REPORT}, para. 36",
        derived=("en", "zh"),
    )
    RECENT_LEGISLATION = Term(
        "recent_legislation",
        en="recent legislation",
        zh="最近的立法",
        source=f"{_REPORT}, para. 36",
        derived=("en", "zh"),
    )
    FREEZING_BODY_MAY_SEND = Term(
        "freezing_body_may_send",
        en="the government body that froze the funds may send information",
        zh="冻结资金的政府机构有权发送信息",
        source=f"{_REPORT}, para. 36",
        derived=("en", "zh"),
    )
    FREE = Term("free", en="freely", zh="自由", source=f"{_REPORT}, para. 38", derived=("en",))
    UPON_REQUEST = Term(
        "upon_request", en="upon request too", zh="根据请求", source=f"{_REPORT}, para. 38", derived=("en",)
    )


class InformationUse(TermEnum):
    """Use of information · 信息用途. What information that passes without a request serves."""

    EVIDENCE = Term(
        "evidence",
        en="evidence for foreign proceedings",
        zh="提供证据协助外国诉讼",
        source=f"{_REPORT}, para. 36",
        derived=("en",),
    )
    PROMPTING_A_REQUEST = Term(
        "prompting_a_request",
        en="prompting a formal request for mutual legal assistance",
        zh="鼓励提交正式司法协助请求",
        source=f"{_REPORT}, para. 36",
        derived=("en",),
    )
    FINANCIAL_INVESTIGATION = Term(
        "financial_investigation",
        en="setting off a financial investigation",
        zh="促成金融调查",
        source=f"{_REPORT}, para. 36",
        derived=("en",),
    )
    FURTHER_STEPS = Term(
        "further_steps",
        en="further steps towards recovery by foreign authorities",
        zh="外国采取进一步措施追回资产",
        source=f"{_REPORT}, para. 36",
        derived=("en", "zh"),
    )


class Frequency(TermEnum):
    """Frequency · 频度. How often a practice is used, where the source only says it in words."""

    COMMON = Term("common", en="common practice", zh="常用做法", source=f"{_REPORT}, para. 36", derived=("en",))
    RARE = ours("rare", en="rarely used", zh="极少使用")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class CooperationPractice:
    """Cooperation practice · 合作做法. How a State or network shares information at one level, in general.

    >>> from assetrecovery.data import bundled
    >>> practice = bundled("wg2-11").cooperation_practices["che-administrative"]
    >>> practice.level.label("zh"), practice.cases.number
    ('行政层面', 1)
    """

    id: CooperationPracticeId
    """Id · 标识符. Unique over all records of a bundle."""

    actor: ActorId
    """Actor · 行为体. Whose practice it is."""

    meeting: MeetingId | None = None
    """Meeting · 会议. The meeting to which it was described, if it was described to one."""

    level: CooperationLevel | LocalTerm
    """Level · 层面. Between which kinds of authority the cooperation takes place."""

    spontaneous: Answer = Answer.UNKNOWN
    """Spontaneous · 自发. Whether information passes without a request."""

    bases: tuple[DisclosureBasis | LocalTerm, ...] = ()
    """Bases · 依据. On what it rests."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Articles of treaties on which it rests."""

    requirements: tuple[Text, ...] = ()
    """Requirements · 要求. What must be fulfilled before information passes, in our words."""

    powers: tuple[Text, ...] = ()
    """Powers · 权力. What an authority may do in it, in our words."""

    limits: tuple[Text, ...] = ()
    """Limits · 限制. What the practice does not reach, or what stands in its way, in our words."""

    uses: tuple[Text, ...] = ()
    """Uses · 用途. What the information serves, in our words."""

    features: tuple[PracticeFeature | LocalTerm, ...] = ()
    """Features · 特点. How information passes, and within what limits."""

    information_uses: tuple[InformationUse | LocalTerm, ...] = ()
    """Uses of information · 信息用途. What the information serves."""

    notes: tuple[Text, ...] = ()
    """Particulars · 具体情况. What else the source says of the practice, in our words."""

    frequency: Frequency | LocalTerm | None = None
    """Frequency · 频度. How often it is used, where the source says it in words."""

    cases: Count | None = None
    """Cases · 案件数目. How many cases the source counts."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is described."""

    __repr__ = brief
