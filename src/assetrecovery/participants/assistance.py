"""Technical assistance and knowledge products: who helps whom, with what, and what tools came of it.

Figures are counts, kept without names where the source names nobody.
"""

from typing import Final

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.counts import Count
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import (
    ActorId,
    DocumentId,
    InstrumentId,
    JurisdictionId,
    KnowledgeProductId,
    MeetingId,
    TechnicalAssistanceId,
)
from assetrecovery.values.nouns import noun
from assetrecovery.values.reprs import brief
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = [
    "AssistanceArea",
    "AssistanceCount",
    "AssistanceMode",
    "AssistanceResult",
    "CountedKind",
    "CounterpartKind",
    "KnowledgeProduct",
    "ProductContent",
    "ProductKind",
    "ProductStatus",
    "ProviderKind",
    "TechnicalAssistance",
]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class AssistanceArea(TermEnum):
    """Area of assistance · 援助领域. With what assistance helps; the report letters four groups of them."""

    STRATEGIC_ANALYSIS = Term(
        "strategic_analysis", en="strategic analysis", zh="策略分析", source=f"{_REPORT}, para. 50 (a)", derived=("en",)
    )
    RECOVERY_STRATEGY = Term(
        "recovery_strategy",
        en="asset recovery strategy",
        zh="资产追回战略",
        source=f"{_REPORT}, para. 50 (a)",
        derived=("en",),
    )
    FINANCIAL_INVESTIGATION = Term(
        "financial_investigation",
        en="financial investigation techniques",
        zh="金融调查手段",
        source=f"{_REPORT}, para. 50 (a)",
        derived=("en",),
    )
    ASSET_DISCLOSURE = Term(
        "asset_disclosure", en="asset disclosure", zh="资产披露", source=f"{_REPORT}, para. 50 (a)", derived=("en",)
    )
    FORENSIC_AUDIT = Term(
        "forensic_audit",
        en="forensic audits in preparation of cases",
        zh="为准备审理案件进行司法审计",
        source=f"{_REPORT}, para. 50 (a)",
        derived=("en",),
    )
    CASE_MANAGEMENT = Term(
        "case_management",
        en="advice on case management",
        zh="案件管理咨询",
        source=f"{_REPORT}, para. 50 (b)",
        derived=("en",),
    )
    CONTACTS_AND_CONSULTATION = Term(
        "contacts_and_consultation",
        en="contacts with other jurisdictions and case consultation",
        zh="与其他法域的联络和案件咨询",
        source=f"{_REPORT}, para. 50 (c)",
        derived=("en",),
    )
    DRAFTING_REQUESTS = Term(
        "drafting_requests",
        en="drafting and processing of requests for mutual legal assistance",
        zh="起草和处理司法协助请求",
        source=f"{_REPORT}, para. 50 (d)",
        derived=("en",),
    )
    ASSET_MANAGEMENT = Term(
        "asset_management", en="asset management", zh="资产管理", source=f"{_REPORT}, para. 58", derived=("en",)
    )
    COUNTERING_TERRORIST_FINANCING = Term(
        "countering_terrorist_financing",
        en="countering the financing of terrorist organizations",
        zh="打击资助恐怖主义组织行为",
        source=f"{_REPORT}, para. 60",
        derived=("en",),
    )


class AssistanceMode(TermEnum):
    """Mode of assistance · 援助方式. How assistance is given."""

    GENERAL_CAPACITY_BUILDING = Term(
        "general_capacity_building",
        en="general capacity-building",
        zh="一般的能力建设活动",
        source=f"{_REPORT}, para. 51",
        derived=("en",),
    )
    CASE_RELATED = Term(
        "case_related",
        en="targeted, case-related engagement",
        zh="有针对性的与案件有关的参与",
        source=f"{_REPORT}, para. 51",
        derived=("en",),
    )
    TRAINING_WORKSHOP = Term(
        "training_workshop", en="training workshop", zh="培训讲习班", source=f"{_REPORT}, para. 51", derived=("en",)
    )
    MENTOR = Term("mentor", en="placement of mentors", zh="配置辅导员", source=f"{_REPORT}, para. 51", derived=("en",))
    FACILITATION = Term(
        "facilitation",
        en="facilitation of coordination and cooperation",
        zh="促进协调与合作",
        source=f"{_REPORT}, para. 51",
        derived=("en",),
    )
    MULTI_YEAR_PROGRAMME = Term(
        "multi_year_programme",
        en="multi-year programme",
        zh="多年期方案",
        source=f"{_REPORT}, para. 50",
        derived=("en",),
    )
    BILATERAL = Term(
        "bilateral", en="bilateral assistance", zh="双边援助", source=f"{_REPORT}, para. 58", derived=("en", "zh")
    )


class CounterpartKind(TermEnum):
    """Counterpart · 对应方. With whom a provider of assistance works in a State."""

    FINANCIAL_INTELLIGENCE_UNITS = Term(
        "financial_intelligence_units",
        en="financial intelligence units",
        zh="金融情报机构",
        source=f"{_REPORT}, para. 50",
    )
    LAW_ENFORCEMENT = Term(
        "law_enforcement", en="law enforcement officials", zh="执法官员", source=f"{_REPORT}, para. 50", derived=("en",)
    )
    PROSECUTORS = Term("prosecutors", en="prosecutors", zh="检察官", source=f"{_REPORT}, para. 50", derived=("en",))
    CENTRAL_AUTHORITIES = Term(
        "central_authorities",
        en="central authorities",
        zh="中央机关",
        source=f"{_REPORT}, para. 50; UNCAC art. 46 (13)",
    )
    JUDGES_AND_MAGISTRATES = Term(
        "judges_and_magistrates",
        en="judges and magistrates",
        zh="法官和治安法官",
        source=f"{_REPORT}, para. 50",
        derived=("en",),
    )
    MINISTRIES_OF_FOREIGN_AFFAIRS = Term(
        "ministries_of_foreign_affairs", en="ministries of foreign affairs", zh="外交部", source=f"{_REPORT}, para. 50"
    )
    MINISTRIES_OF_FINANCE = Term(
        "ministries_of_finance", en="ministries of finance", zh="财政部", source=f"{_REPORT}, para. 50"
    )
    MINISTRIES_OF_JUSTICE = Term(
        "ministries_of_justice", en="ministries of justice", zh="司法部", source=f"{_REPORT}, para. 50"
    )
    OTHER_OFFICIALS = Term(
        "other_officials",
        en="many other officials in all regions",
        zh="所有各区域的众多其他官员",
        source=f"{_REPORT}, para. 50",
        derived=("en", "zh"),
    )
    TAX_OFFICIALS = Term(
        "tax_officials", en="tax officials", zh="税务官员", source=f"{_REPORT}, para. 32", derived=("en",)
    )
    PRACTITIONERS = Term(
        "practitioners", en="asset recovery practitioners", zh="资产追回从业人员", source=f"{_REPORT}, para. 53"
    )
    REQUESTING_JURISDICTIONS = Term(
        "requesting_jurisdictions",
        en="jurisdictions seeking cooperation",
        zh="寻求资产追回案件合作的法域",
        source=f"{_REPORT}, para. 30",
        derived=("en", "zh"),
    )


class ProviderKind(TermEnum):
    """Kind of provider · 提供方种类. Who gives assistance, where the source names nobody."""

    STATES_PARTIES = Term(
        "states_parties", en="other States parties", zh="其他缔约国", source=f"{_REPORT}, para. 60", derived=("en",)
    )
    OTHER_PROVIDERS = Term(
        "other_providers",
        en="other providers of technical assistance",
        zh="其他技术援助提供方",
        source=f"{_REPORT}, para. 20",
        derived=("en",),
    )


class AssistanceResult(TermEnum):
    """Result of assistance · 援助成果. What came of assistance, as whoever received it reports."""

    STRONGER_CAPACITY = Term(
        "stronger_capacity",
        en="stronger capacity of law enforcement practitioners",
        zh="提高了执法从业人员的能力",
        source=f"{_REPORT}, para. 61",
        derived=("en",),
    )
    WORKING_RELATIONS = Term(
        "working_relations",
        en="working relations with requested jurisdictions",
        zh="与被请求的法域建立了工作关系",
        source=f"{_REPORT}, para. 61",
        derived=("en",),
    )
    ASSETS_SEIZED = Term(
        "assets_seized",
        en="assets in financial centres seized",
        zh="扣押了位于金融中心的资产",
        source=f"{_REPORT}, para. 61",
        derived=("en",),
    )


class CountedKind(TermEnum):
    """What is counted · 计数对象. Of what a figure on assistance counts so many."""

    COUNTRIES = Term(
        "countries", en="States assisted", zh="受援国", source=f"{_REPORT}, para. 52", derived=("en", "zh")
    )
    FORUMS = Term(
        "forums", en="asset recovery forums assisted", zh="资产追回论坛", source=f"{_REPORT}, para. 52", derived=("en",)
    )
    REGIONAL_NETWORKS = Term(
        "regional_networks",
        en="regional networks assisted",
        zh="区域网络",
        source=f"{_REPORT}, para. 52",
        derived=("en",),
    )
    NEW_REQUESTS = Term(
        "new_requests",
        en="States with new requests",
        zh="提出新请求的国家",
        source=f"{_REPORT}, para. 52",
        derived=("en", "zh"),
    )


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class AssistanceCount:
    """Count of assistance · 援助数目. How many of something received or asked for assistance, without their names."""

    kind: CountedKind | LocalTerm
    """Kind · 对象. What the figure counts, such as persons trained or events held."""

    count: Count
    """Count · 数目. How many the source gives, and how exactly."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class TechnicalAssistance:
    """Technical assistance · 技术援助. Help given to States in asset recovery, as a document reports it.

    >>> from assetrecovery.data import bundled
    >>> figures = bundled("wg2-11").technical_assistance["star-assistance"].figures
    >>> [(figure.kind.code, figure.count.number) for figure in figures]
    [('countries', 24), ('forums', 1), ('regional_networks', 3), ('new_requests', 7)]
    """

    id: TechnicalAssistanceId
    """Id · 标识符. Unique over all records of a bundle."""

    meeting: MeetingId | None = None
    """Meeting · 会议. The meeting to which it was reported, if it was reported to one."""

    providers: tuple[ActorId, ...] = ()
    """Providers · 提供方. Who gives it, where the source names them."""

    recipients: tuple[JurisdictionId, ...] = ()
    """Recipients · 接受方. Who receives it, where the source names them."""

    areas: tuple[AssistanceArea | LocalTerm, ...] = ()
    """Areas · 领域. With what it helps."""

    modes: tuple[AssistanceMode | LocalTerm, ...] = ()
    """Modes · 方式. How it is given."""

    provider_kinds: tuple[ProviderKind | LocalTerm, ...] = ()
    """Kinds of provider · 提供方种类. Who gives it, where the source names nobody."""

    in_all_regions: Answer = Answer.UNKNOWN
    """In all regions · 覆盖所有区域. Whether it is given in all regions."""

    counterparts: tuple[CounterpartKind | LocalTerm, ...] = ()
    """Counterparts · 对应方. With whom the provider works."""

    period_words: Text | None = None
    """Period, in words · 时期原文. The source's own words for the time that the figures cover."""

    figures: tuple[AssistanceCount, ...] = ()
    """Figures · 数据. Counts that the source gives."""

    result_kinds: tuple[AssistanceResult | LocalTerm, ...] = ()
    """Kinds of result · 成果种类. What came of it."""

    results: tuple[Text, ...] = ()
    """Results · 成果. What came of it, in our words."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    __repr__ = brief


class ProductKind(TermEnum):
    """Kind of knowledge product · 知识产品种类. What sort of tool or publication it is."""

    PORTAL = Term("portal", en="portal", zh="门户", source=f"{_REPORT}, para. 14")
    E_LEARNING_TOOL = Term(
        "e_learning_tool", en="e-learning tool", zh="电子学习工具", source=f"{_REPORT}, para. 14", derived=("en", "zh")
    )
    STEP_BY_STEP_GUIDE = Term(
        "step_by_step_guide", en="step-by-step guide", zh="分步骤指南", source=f"{_REPORT}, para. 14"
    )
    STUDY = Term("study", en="study", zh="研究报告", source=f"{_REPORT}, para. 53")
    HANDBOOK = Term("handbook", en="handbook", zh="手册", source=f"{_REPORT}, para. 32", derived=("en",))
    PRACTICAL_GUIDES = Term(
        "practical_guides",
        en="practical guides and manuals",
        zh="实用指南和手册",
        source=f"{_REPORT}, para. 30",
        derived=("en",),
    )


class ProductContent(TermEnum):
    """Content of a knowledge product · 知识产品内容. What it holds or teaches."""

    LEGISLATION = Term("legislation", en="laws", zh="法律", source=f"{_REPORT}, para. 14", derived=("en",))
    INFORMATION = Term("information", en="information", zh="信息", source=f"{_REPORT}, para. 14", derived=("en",))
    CASE_LAW = Term("case_law", en="case law", zh="判例", source=f"{_REPORT}, para. 14", derived=("en",))
    ASSET_RECOVERY_MODULE = Term(
        "asset_recovery_module",
        en="module on asset recovery",
        zh="资产追回模块",
        source=f"{_REPORT}, para. 14",
        derived=("en",),
    )
    COMMUNICATION_CHANNELS = Term(
        "communication_channels",
        en="channels of communication",
        zh="沟通渠道",
        source=f"{_REPORT}, para. 30",
        derived=("en",),
    )
    ASSISTANCE_REQUIREMENTS = Term(
        "assistance_requirements",
        en="requirements for mutual legal assistance",
        zh="提供司法协助的要求",
        source=f"{_REPORT}, para. 30",
        derived=("en", "zh"),
    )
    AWARENESS_OF_CORRUPTION = Term(
        "awareness_of_corruption",
        en="awareness of corruption",
        zh="对腐败行为的认识",
        source=f"{_REPORT}, para. 32",
        derived=("en",),
    )
    ASSET_MANAGEMENT = Term(
        "asset_management",
        en="management and disposal of seized and confiscated assets",
        zh="所扣押和没收资产的管理和处置",
        source=f"{_REPORT}, para. 53",
        derived=("en",),
    )
    STATISTICS = Term("statistics", en="statistics", zh="统计数据", source=f"{_REPORT}, para. 36", derived=("en",))


class ProductStatus(TermEnum):
    """Status of a knowledge product · 知识产品状态. Whether it could be used when the source spoke."""

    AVAILABLE = ours("available", en="available", zh="可用")
    FORTHCOMING = Term("forthcoming", en="forthcoming", zh="即将推出", source=f"{_REPORT}, para. 30", derived=("en",))
    OPEN_FOR_COMMENTS = Term(
        "open_for_comments",
        en="open for comments",
        zh="征求意见中",
        source=f"{_REPORT}, para. 53",
        derived=("en", "zh"),
    )


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class KnowledgeProduct:
    """Knowledge product · 知识产品. A portal, tool, guide or study that gathers knowledge on asset recovery.

    >>> from assetrecovery.data import bundled
    >>> study = bundled("wg2-11").knowledge_products["crp1-study"]
    >>> study.gathered_from.number, str(study.comments_by)
    (64, '2017-09-30')
    """

    id: KnowledgeProductId
    """Id · 标识符. Unique over all records of a bundle."""

    kind: ProductKind | LocalTerm
    """Kind · 种类. What sort of product it is."""

    name: Text
    """Name · 名称. As the source names it."""

    providers: tuple[ActorId, ...] = ()
    """Providers · 提供方. Who made it or helped to make it."""

    partners: tuple[Text, ...] = ()
    """Partners · 合作方. Partners who are no records of their own, in words."""

    document: DocumentId | None = None
    """Document · 文件. The document that contains it."""

    status: ProductStatus | LocalTerm | None = None
    """Status · 状态. Whether it could be used when the source spoke."""

    launched: PartialDate | None = None
    """Launched · 推出日期. As far as the source gives it."""

    covers: Count | None = None
    """Covers · 覆盖法域数目. From how many jurisdictions it holds information."""

    gathered_from: Count | None = None
    """Gathered from · 信息来源国数目. From how many States information was gathered for it."""

    comments_by: PartialDate | None = None
    """Comments by · 征求意见期限. The last day for comments; it may lie after the meeting."""

    holds: tuple[ProductContent | LocalTerm, ...] = ()
    """Holds · 所载内容. What it holds or teaches."""

    serves: tuple[InstrumentId, ...] = ()
    """Serves · 服务文书. Instruments and guidelines whose application it supports."""

    audiences: tuple[CounterpartKind | LocalTerm, ...] = ()
    """Audiences · 受众. For whom it is made."""

    online: Answer = Answer.UNKNOWN
    """Online · 在线. Whether it is, or is to be, online."""

    growing: Answer = Answer.UNKNOWN
    """Growing · 不断扩展. Whether it is continually developed and enlarged."""

    contents: tuple[Text, ...] = ()
    """Contents · 内容. What it holds, in our words."""

    follow_up: tuple[Text, ...] = ()
    """Follow-up · 后续工作. What work it is to lead to, in our words."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is mentioned."""

    __repr__ = brief
