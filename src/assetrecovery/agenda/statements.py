"""Statements and positions: what was said at a meeting, by whom as far as the report says, and what stand was taken.

A report mostly does not name speakers: it says one, several, some or many. These words are kept as a closed list;
they are not an order of weight, and nothing here counts or ranks them.
"""

from typing import Final

import attrs

from assetrecovery.mandates.matters import Addressee, MandateSubject, Matter
from assetrecovery.participants.authorities import AuthorityFunction
from assetrecovery.participants.cooperation import DisclosureBasis, GoodPracticeArea, InformalCooperation
from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.counts import Count, check_ordinals
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import Fault, refuse, refuse_all
from assetrecovery.values.ids import (
    ActorId,
    AuthorityId,
    BodyId,
    CaseStudyId,
    CorrespondenceId,
    DocumentId,
    GatheringId,
    InstrumentId,
    JurisdictionId,
    KnowledgeProductId,
    MandateId,
    MeetingId,
    NetworkId,
    OrganizationId,
    PersonId,
    PositionId,
    RecommendationId,
    ResolutionId,
    ReviewCycleId,
    ReviewMechanismId,
    StatementId,
    TechnicalAssistanceId,
)
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = [
    "CapacityGap",
    "Challenge",
    "FigureKind",
    "NumberedPoint",
    "Position",
    "PositionTopic",
    "Reform",
    "ReportedFigure",
    "Speaker",
    "SpeakerKind",
    "Stance",
    "Statement",
    "TradeOff",
]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class SpeakerKind(TermEnum):
    """Who spoke · 发言者. The report's word for who spoke; no word outweighs another."""

    NAMED = ours("named", en="speaker named in the report", zh="报告指明的发言者")
    ONE = Term("one", en="one speaker", zh="一名发言者", source=f"{_REPORT}, para. 19", derived=("en",))
    ANOTHER = Term("another", en="another speaker", zh="另一名发言者", source=f"{_REPORT}, para. 31", derived=("en",))
    YET_ANOTHER = Term(
        "yet_another", en="yet another speaker", zh="还有一名发言者", source=f"{_REPORT}, para. 45", derived=("en",)
    )
    SEVERAL = Term(
        "several",
        en="several speakers",
        zh="几名发言者",
        source=f"{_REPORT}, para. 17",
        alt_zh=("有几名发言者",),
        derived=("en",),
    )
    SOME = Term("some", en="some speakers", zh="一些发言者", source=f"{_REPORT}, para. 16", derived=("en",))
    MANY = Term("many", en="many speakers", zh="许多发言者", source=f"{_REPORT}, para. 15", derived=("en",))
    OTHER = Term("other", en="other speakers", zh="其他发言者", source=f"{_REPORT}, para. 30", derived=("en",))
    SOME_OTHER = Term(
        "some_other", en="some other speakers", zh="其他一些发言者", source=f"{_REPORT}, para. 27", derived=("en",)
    )
    SPEAKERS = Term(
        "speakers",
        en="speaker or speakers",
        zh="发言者",
        source=f"{_REPORT}, para. 15",
        alt_zh=("发言者们",),
        derived=("en",),
    )
    SOME_DELEGATIONS = Term(
        "some_delegations", en="some delegations", zh="一些代表团", source=f"{_REPORT}, para. 25", derived=("en",)
    )
    SOME_REPRESENTATIVES = Term(
        "some_representatives", en="some representatives", zh="一些代表", source=f"{_REPORT}, para. 33", derived=("en",)
    )
    ONE_STATE = Term("one_state", en="one State", zh="一个国家", source=f"{_REPORT}, para. 41", derived=("en",))
    REPRESENTATIVE = ours("representative", en="one representative", zh="一名代表")
    SEVERAL_DELEGATIONS = ours("several_delegations", en="several delegations", zh="几个代表团")
    MANY_DELEGATIONS = ours("many_delegations", en="many delegations", zh="许多代表团")
    ONE_DELEGATION = ours("one_delegation", en="one delegation", zh="一个代表团")
    SEVERAL_STATES = ours("several_states", en="several States", zh="几个国家")
    FEW_STATES = Term("few_states", en="a few States", zh="少数国家", source=f"{_REPORT}, para. 41", derived=("en",))
    A_GROUP = ours("a_group", en="speaker on behalf of a group of States", zh="代表国家组的发言者")
    PANELLIST = Term("panellist", en="panellist", zh="讨论小组成员", source=f"{_REPORT}, para. 36", derived=("en",))
    PANELLISTS = ours("panellists", en="panellists", zh="各位讨论小组成员")
    CIVIL_SOCIETY = ours("civil_society", en="representative of civil society", zh="民间社会代表")
    NOT_SAID = ours("not_said", en="speaker not indicated", zh="未说明发言者")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Speaker:
    """Speaker · 发言者. Who made a statement or took a position, as far as the report says.

    A speaker may be named, by actor or by office, or left unnamed; an unnamed one is never guessed. Raises
    `InvalidError` (`speaker_unclear`) for a named speaker without either, and for an unnamed one with one of them; a
    word of one's own for who spoke may go with a name or without.

    >>> Speaker(kind=SpeakerKind.SEVERAL).actor is None
    True
    """

    kind: SpeakerKind | LocalTerm
    """Kind · 种类. The report's word for who spoke."""

    actor: ActorId | None = None
    """Actor · 行为体. The State, organization or person named."""

    office: Text | None = None
    """Office · 职务. The office in which somebody spoke, where only the office is named."""

    person: PersonId | None = None
    """Person · 人员. Who spoke for the actor, if the document names somebody."""

    on_behalf_of: OrganizationId | None = None
    """On behalf of · 代表. The group in whose name a State spoke."""

    aligned: tuple[JurisdictionId, ...] = ()
    """Aligned · 附议. States that aligned themselves with what was said."""

    def __attrs_post_init__(self) -> None:
        named = self.actor is not None or self.office is not None
        if named != (self.kind is SpeakerKind.NAMED) and not isinstance(self.kind, LocalTerm):
            raise refuse(Fault.SPEAKER_UNCLEAR, "/kind")


class Challenge(TermEnum):
    """Challenge · 挑战. A difficulty in asset recovery that was reported."""

    EXCESSIVE_PROCEDURE = Term(
        "excessive_procedure",
        en="excessive procedural requirements",
        zh="程序要求过多",
        source=f"{_REPORT}, para. 17",
        derived=("en",),
    )
    DELAY = Term("delay", en="delay", zh="延迟", source=f"{_REPORT}, para. 17")
    UNFAMILIARITY = Term(
        "unfamiliarity",
        en="unfamiliarity with domestic legal procedures",
        zh="对国内法律程序不熟悉",
        source=f"{_REPORT}, para. 17",
        derived=("en",),
    )
    LACK_OF_TRUST = Term(
        "lack_of_trust",
        en="lack of trust and confidence between requesting and requested States",
        zh="请求国和被请求国之间缺乏信任和信心",
        source=f"{_REPORT}, para. 17",
        derived=("en",),
    )
    DIFFERING_PROCEDURES = Term(
        "differing_procedures",
        en="differences in the procedures of jurisdictions",
        zh="各种法域的程序存在差异",
        source=f"{_REPORT}, para. 17",
        derived=("en",),
    )
    FINANCIAL_CENTRES = Term(
        "financial_centres",
        en="recovery from financial centres and tax havens",
        zh="从金融中心和避税地追回资产",
        source=f"{_REPORT}, para. 17",
        derived=("en",),
    )
    COMPLEXITY = Term(
        "complexity", en="complexity of cases", zh="案件的复杂性", source=f"{_REPORT}, para. 18", derived=("en", "zh")
    )
    DOMESTIC_COORDINATION = Term(
        "domestic_coordination",
        en="domestic inter-agency coordination",
        zh="国内层面机构间协调",
        source=f"{_REPORT}, para. 18",
        derived=("en",),
    )
    TRACING = Term("tracing", en="tracing of assets", zh="追查资产", source=f"{_REPORT}, para. 18", derived=("en",))
    TIMELY_EXCHANGE = Term(
        "timely_exchange",
        en="timely exchange of information",
        zh="及时交流信息",
        source=f"{_REPORT}, para. 18",
        derived=("en",),
    )
    TIMELY_ASSISTANCE = Term(
        "timely_assistance",
        en="timely and effective mutual legal assistance",
        zh="提供及时有效的司法协助",
        source=f"{_REPORT}, para. 31",
        derived=("en",),
    )
    IDENTIFICATION_OF_VICTIMS = Term(
        "identification_of_victims",
        en="identification of victims",
        zh="确定腐败行为受害人",
        source=f"{_REPORT}, para. 32",
        derived=("en",),
    )
    BENEFICIAL_OWNERSHIP = Term(
        "beneficial_ownership",
        en="lack of transparency of beneficial ownership",
        zh="实际所有权缺乏透明度",
        source=f"{_REPORT}, para. 32",
        derived=("en",),
    )
    COST = Term("cost", en="cost of asset recovery", zh="资产追回成本", source=f"{_REPORT}, para. 45", derived=("en",))
    ILLICIT_FLOWS = Term("illicit_flows", en="illicit financial flows", zh="非法资金流", source=f"{_REPORT}, para. 18")
    WEAK_COOPERATION = Term(
        "weak_cooperation",
        en="weaknesses in international cooperation and information-sharing",
        zh="国际合作和信息共享方面的薄弱之处",
        source=f"{_REPORT}, para. 7",
        derived=("en", "zh"),
    )
    POLITICAL_AND_TECHNICAL_OBSTACLES = Term(
        "political_and_technical_obstacles",
        en="obstacles at the technical and political levels",
        zh="技术和政治层面的障碍",
        source=f"{_REPORT}, para. 7",
        derived=("en", "zh"),
    )
    LEGAL_GAPS = Term(
        "legal_gaps",
        en="gaps, uncertainties and differences in law",
        zh="法律漏洞、不确定性和差异",
        source=f"{_REPORT}, para. 25",
        derived=("en",),
    )
    INSUFFICIENT_RULES = Term(
        "insufficient_rules", en="insufficient rules", zh="规章不足", source=f"{_REPORT}, para. 25", derived=("en",)
    )
    FRAGMENTED_PRACTICE = Term(
        "fragmented_practice",
        en="fragmented domestic practice",
        zh="零碎分散的国内资产追回做法",
        source=f"{_REPORT}, para. 26",
        derived=("en",),
    )
    LACK_OF_RESOURCES = Term(
        "lack_of_resources", en="lack of resources", zh="缺乏资源", source=f"{_REPORT}, para. 34", derived=("en",)
    )
    LIMITED_EXPERIENCE = Term(
        "limited_experience",
        en="limited experience and capacity",
        zh="有限的经验和能力",
        source=f"{_REPORT}, para. 34",
        derived=("en",),
    )
    UNKNOWN_PRACTICE = Term(
        "unknown_practice",
        en="lack of knowledge of how legal frameworks work in practice",
        zh="普遍不知晓法律框架在实践中如何运作",
        source=f"{_REPORT}, para. 42",
        derived=("en", "zh"),
    )
    RESTRICTED_INFORMATION = Term(
        "restricted_information",
        en="information that is subject to a letter rogatory",
        zh="受调查委托书限制的信息",
        source=f"{_REPORT}, para. 36",
        derived=("en",),
    )
    POLITICAL_WILL = ours("political_will", en="lack of political will", zh="缺乏政治意愿")
    BUREAUCRACY = ours("bureaucracy", en="bureaucratic procedures and legal barriers", zh="官僚程序和法律障碍")
    THIRD_PARTY_CHALLENGES = ours("third_party_challenges", en="third-party challenges", zh="第三方提出的异议")
    ASSISTANCE_GAP = ours(
        "assistance_gap", en="gap between the need for technical assistance and its provision", zh="技术援助供需差距"
    )
    FUNDING_GAP = ours(
        "funding_gap", en="gap between contributions and funding required", zh="捐款与所需资金之间的差距"
    )
    DATA = ours("data", en="lack of data", zh="缺乏数据")
    BANK_SECRECY = ours("bank_secrecy", en="bank secrecy", zh="银行保密")
    DUAL_CRIMINALITY = ours("dual_criminality", en="requirement of dual criminality", zh="双重犯罪要求")
    IMMUNITIES = ours("immunities", en="immunities", zh="豁免")
    LANGUAGE = ours("language", en="language and translation", zh="语文和翻译")
    EMERGENCIES = ours("emergencies", en="emergencies and crisis response", zh="紧急情况和危机应对")
    ORGANIZED_CRIME = ours("organized_crime", en="involvement of organized crime", zh="有组织犯罪的介入")
    VIRTUAL_ASSETS = ours("virtual_assets", en="virtual assets", zh="虚拟资产")


class Reform(TermEnum):
    """Reform · 改革. A legal or institutional reform that States reported."""

    COMPREHENSIVE_LEGISLATION = Term(
        "comprehensive_legislation",
        en="comprehensive domestic legislation",
        zh="全面的国内立法",
        source=f"{_REPORT}, para. 16",
        derived=("en",),
    )
    SPECIAL_LEGISLATION = Term(
        "special_legislation",
        en="special legislation on mutual legal assistance, asset recovery and money-laundering",
        zh="关于司法协助、资产追回和洗钱问题的专门立法",
        source=f"{_REPORT}, para. 16",
        derived=("en",),
    )
    COUNTRY_GUIDES = Term(
        "country_guides",
        en="country-specific asset recovery guides",
        zh="针对具体国家的资产追回指南",
        source=f"{_REPORT}, para. 16",
        derived=("en",),
    )
    SPECIALIZED_AGENCIES = Term(
        "specialized_agencies",
        en="centralized specialized agencies",
        zh="集中专门机构",
        source=f"{_REPORT}, para. 16",
        derived=("en",),
    )
    SPECIALIZED_STAFF = Term(
        "specialized_staff",
        en="specialized law enforcement staff",
        zh="专业执法人员",
        source=f"{_REPORT}, para. 16",
        derived=("en",),
    )
    TREATY_CLAUSES = Term(
        "treaty_clauses",
        en="asset recovery clauses in agreements on mutual legal assistance",
        zh="将资产追回条款列入司法协助协定",
        source=f"{_REPORT}, para. 16",
        derived=("en",),
    )
    PUBLIC_REGISTERS = Term(
        "public_registers", en="public registers", zh="公共登记册", source=f"{_REPORT}, para. 32", derived=("en",)
    )
    SETTLEMENT_LAW = Term(
        "settlement_law",
        en="domestic law on settlements in criminal cases",
        zh="刑事案件中采用和解的国内法律",
        source=f"{_REPORT}, para. 41",
        derived=("en", "zh"),
    )


class CapacityGap(TermEnum):
    """Capacity gap · 能力差距. What a State reported as lacking."""

    EXPERIENCE = Term("experience", en="experience", zh="经验", source=f"{_REPORT}, para. 34", derived=("en",))
    CAPACITY = Term("capacity", en="capacity", zh="能力", source=f"{_REPORT}, para. 34")
    HUMAN_RESOURCES = Term(
        "human_resources", en="human resources", zh="人力资源", source=f"{_REPORT}, para. 34", derived=("zh",)
    )
    FINANCIAL_RESOURCES = Term(
        "financial_resources", en="financial resources", zh="财力资源", source=f"{_REPORT}, para. 34", derived=("zh",)
    )
    TECHNICAL_RESOURCES = Term(
        "technical_resources", en="technical resources", zh="技术资源", source=f"{_REPORT}, para. 34"
    )
    TRAINING = Term(
        "training", en="training of officials", zh="对相关官员的培训", source=f"{_REPORT}, para. 34", derived=("en",)
    )


class TradeOff(TermEnum):
    """Trade-off · 权衡因素. What is to be weighed in each case when victims are to be compensated."""

    LENGTH_OF_PROCEEDINGS = Term(
        "length_of_proceedings",
        en="length of proceedings",
        zh="诉讼程序时长",
        source=f"{_REPORT}, para. 46",
        derived=("en",),
    )
    EFFECT_ON_VICTIMS = Term(
        "effect_on_victims",
        en="consequences for victims",
        zh="受害人承受的后果",
        source=f"{_REPORT}, para. 46",
        derived=("en",),
    )
    UNPROSECUTED_BRIBERY = Term(
        "unprosecuted_bribery",
        en="risk that those who gave bribes go unprosecuted in civil cases",
        zh="行贿人在民事诉讼案件中可能不会受到起诉的风险",
        source=f"{_REPORT}, para. 46",
        derived=("en",),
    )


class FigureKind(TermEnum):
    """What a figure counts · 计数对象. Of what somebody told a meeting how many there are."""

    STATES = Term("states", en="States parties", zh="缔约国", source=f"{_REPORT}, para. 35")
    REVIEWS = Term(
        "reviews", en="country reviews completed", zh="已完成的国别审议", source=f"{_REPORT}, para. 35", derived=("en",)
    )
    JURISDICTIONS = Term("jurisdictions", en="jurisdictions", zh="法域", source=f"{_REPORT}, para. 14")
    CASES = Term("cases", en="cases", zh="案件", source=f"{_REPORT}, para. 36", derived=("en",))
    REPLIES = Term("replies", en="replies", zh="回复", source=f"{_REPORT}, para. 42", derived=("en",))
    REQUESTS = Term("requests", en="requests", zh="请求", source=f"{_REPORT}, para. 52", derived=("en",))
    TREATIES = Term("treaties", en="treaties", zh="条约", source=f"{_REPORT}, para. 23")
    AREAS = Term(
        "areas", en="areas of good practice", zh="方面的良好做法", source=f"{_REPORT}, para. 35", derived=("en",)
    )
    OFFICIALS = ours("officials", en="officials trained", zh="受训官员")
    PARTICIPANTS = ours("participants", en="participants", zh="与会者")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class ReportedFigure:
    """Reported figure · 所报数据. How many of something a statement says there are; not money (see `Amount`)."""

    kind: FigureKind | LocalTerm
    """Kind · 对象. What the figure counts, such as States or cases."""

    count: Count
    """Count · 数目. How many there are, and how exactly."""

    note: Text | None = None
    """Note · 说明. Of which ones, in our words."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. With regard to which articles they are counted."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class NumberedPoint:
    """Numbered point · 编号要点. One numbered paragraph of a statement that was circulated in writing.

    Raises `InvalidError` (`bad_ordinal`) for a number below 1.
    """

    number: int
    """Number · 序号. As the statement numbers it."""

    text: Text
    """Wording · 措辞. What it says, in our words unless a language is not marked as derived."""

    def __attrs_post_init__(self) -> None:
        refuse_all(check_ordinals(number=self.number))


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Statement:
    """Statement · 发言. What was said or reported at a meeting on one matter, in our words.

    A stand on a contested matter is a `Position` beside it.

    >>> from assetrecovery.data import bundled
    >>> statement = bundled("wg2-11").statements["wg2-11-p7"]
    >>> statement.speaker.actor, statement.speaker.on_behalf_of
    ('AGO', 'african-group')
    """

    id: StatementId
    """Id · 标识符. Unique over all records of a bundle."""

    meeting: MeetingId
    """Meeting · 会议. The meeting at which it was made."""

    item: ItemNumber | None = None
    """Item · 议程项目. The agenda item under which it was made."""

    speaker: Speaker
    """Speaker · 发言者. Who made the statement, as the report names the speaker."""

    on: PartialDate | None = None
    """On · 日期. The day on which it was made, if known."""

    sitting: int | None = None
    """Sitting · 场次. At which sitting of the session it was made, counted from 1."""

    order: int | None = None
    """Order · 发言次序. Its place among the statements at that sitting or under that item, counted from 1."""

    document: DocumentId | None = None
    """Document · 文件. The paper in which its text was circulated."""

    reply_to: CorrespondenceId | None = None
    """Reply to · 所回复的函件. The correspondence in reply to which it was written, where it was not said at the
    meeting.
    """

    points: tuple[Text, ...] = ()
    """Points · 要点. What was said, in our words."""

    numbered_points: tuple[NumberedPoint, ...] = ()
    """Numbered points · 编号要点. What was said, where its text numbers its points."""

    matters: tuple[Matter, ...] = ()
    """Matters · 事项. What was said, by whom asked of whom, in codes."""

    figures: tuple[ReportedFigure, ...] = ()
    """Figures · 数据. Figures that it gives: how many of what."""

    calls_on: tuple[Addressee | LocalTerm, ...] = ()
    """Calls on · 呼吁对象. Whom it calls upon to do something."""

    subjects: tuple[MandateSubject | LocalTerm, ...] = ()
    """Subjects · 主题. What it is about, by the subjects of mandates."""

    challenges: tuple[Challenge | LocalTerm, ...] = ()
    """Challenges · 挑战. The difficulties that the statement reports."""

    functions: tuple[AuthorityFunction | LocalTerm, ...] = ()
    """Functions · 职能. With what it says that authorities are charged."""

    reforms: tuple[Reform | LocalTerm, ...] = ()
    """Reforms · 改革. The reforms that the statement reports."""

    capacity_gaps: tuple[CapacityGap | LocalTerm, ...] = ()
    """Capacity gaps · 能力差距. What it reports as lacking."""

    disclosure_bases: tuple[DisclosureBasis | LocalTerm, ...] = ()
    """Bases of disclosure · 披露依据. On what bases it says that information is shared."""

    good_practice_areas: tuple[GoodPracticeArea | LocalTerm, ...] = ()
    """Areas of good practice · 良好做法领域. Areas that it puts forward for discussion."""

    informal_cooperation: tuple[InformalCooperation | LocalTerm, ...] = ()
    """Informal cooperation · 非正式合作. Kinds of informal cooperation that it mentions."""

    trade_offs: tuple[TradeOff | LocalTerm, ...] = ()
    """Trade-offs · 权衡因素. What it says is to be weighed."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Articles and chapters that it cites."""

    refers_to: tuple[
        AuthorityId
        | BodyId
        | MandateId
        | MeetingId
        | RecommendationId
        | ReviewCycleId
        | ReviewMechanismId
        | TechnicalAssistanceId
        | CaseStudyId
        | CorrespondenceId
        | DocumentId
        | GatheringId
        | InstrumentId
        | JurisdictionId
        | NetworkId
        | OrganizationId
        | PersonId
        | KnowledgeProductId
        | ResolutionId,
        ...,
    ] = ()
    """Refers to · 所提及事项. Documents, instruments, events, networks and others that it names."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    __repr__ = brief

    def __attrs_post_init__(self) -> None:
        refuse_all(check_ordinals(sitting=self.sitting, order=self.order))


class PositionTopic(TermEnum):
    """Topic of a position · 立场议题. A matter on which views differed."""

    NEW_INSTRUMENT = Term(
        "new_instrument",
        en="a comprehensive international legal instrument on asset recovery",
        zh="资产追回领域的综合国际法律文书",
        source=f"{_REPORT}, para. 25",
        derived=("en", "zh"),
    )
    UNCONDITIONAL_RETURN = Term(
        "unconditional_return",
        en="unconditional return",
        zh="无条件返还资产",
        source=f"{_REPORT}, para. 7",
        derived=("en",),
    )
    TRANSPARENT_USE = Term(
        "transparent_use",
        en="transparency and accountability in the use of returned assets",
        zh="返还资产使用中的透明和问责",
        source=f"{_REPORT}, paras. 8 and 45",
        derived=("en", "zh"),
    )
    SOVEREIGN_DISPOSAL = Term(
        "sovereign_disposal",
        en="disposal of returned assets as a sovereign matter",
        zh="所返还资产的处置属于主权范围",
        source=f"{_REPORT}, para. 23",
        derived=("en", "zh"),
    )
    FINES_NOT_PROCEEDS = Term(
        "fines_not_proceeds",
        en="fines in settlements are not proceeds to be returned",
        zh="和解中的罚款不属于应返还的所得",
        source=f"{_REPORT}, para. 45",
        derived=("en", "zh"),
    )
    MERIT_OF_SETTLEMENTS = Term(
        "merit_of_settlements",
        en="settlements as the most effective route to recovery",
        zh="和解作为追回资产的最有效途径",
        source=f"{_REPORT}, para. 45",
        derived=("en", "zh"),
    )
    STATE_AS_VICTIM = Term(
        "state_as_victim",
        en="the State as a victim of corruption",
        zh="国家作为腐败受害者",
        source=f"{_REPORT}, para. 32",
        derived=("en", "zh"),
    )
    GUIDELINES_ON_SETTLEMENTS = Term(
        "guidelines_on_settlements",
        en="guidelines on settlements and other alternative mechanisms",
        zh="关于和解及其他替代机制的准则",
        source=f"{_REPORT}, para. 7",
        derived=("en", "zh"),
    )


class Stance(TermEnum):
    """Stance · 立场. What stand was taken."""

    PROPOSES = Term("proposes", en="proposes", zh="提议", source=f"{_REPORT}, para. 26", derived=("en",))
    SUPPORTS = Term("supports", en="supports", zh="赞成", source=f"{_REPORT}, para. 26", derived=("en", "zh"))
    OPPOSES = Term("opposes", en="does not favour", zh="不赞成", source=f"{_REPORT}, para. 27", derived=("en",))
    PREMATURE = Term(
        "premature", en="considers premature", zh="认为为时尚早", source=f"{_REPORT}, para. 27", derived=("en", "zh")
    )
    REQUESTS_ELABORATION = Term(
        "requests_elaboration",
        en="asks for elaboration",
        zh="要求进一步阐明",
        source=f"{_REPORT}, para. 26",
        derived=("en", "zh"),
    )
    WELCOMES = Term("welcomes", en="welcomes", zh="欢迎", source=f"{_REPORT}, para. 26", derived=("en",))
    CALLS_FOR = Term("calls_for", en="calls for", zh="呼吁", source=f"{_REPORT}, para. 7", derived=("en",))
    STRESSES = Term("stresses", en="stresses", zh="强调", source=f"{_REPORT}, para. 7", derived=("en",))
    CONCERNED = Term(
        "concerned", en="expresses concern", zh="表示关切", source=f"{_REPORT}, para. 7", derived=("en", "zh")
    )
    DISPUTES = ours("disputes", en="disputes", zh="提出异议")
    RESERVES = ours("reserves", en="reserves its position", zh="保留立场")
    NEUTRAL = ours("neutral", en="takes no position", zh="不表明立场")
    FURTHER_CONSIDERATION = Term(
        "further_consideration",
        en="calls for further consideration",
        zh="要求进一步考虑",
        source=f"{_REPORT}, para. 48",
        derived=("en", "zh"),
    )


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Position:
    """Position · 立场. The stand that somebody took on a contested matter, with the reasons given.

    Attributed and sourced, never weighed against another.

    >>> from assetrecovery.data import bundled
    >>> [position.stance.code for position in bundled("wg2-11").positions.values()][:3]
    ['proposes', 'supports', 'requests_elaboration']
    """

    id: PositionId
    """Id · 标识符. Unique over all records of a bundle."""

    meeting: MeetingId
    """Meeting · 会议. The meeting at which it was taken."""

    item: ItemNumber | None = None
    """Item · 议程项目. The agenda item under which it was taken."""

    topic: PositionTopic | LocalTerm
    """Topic · 议题. The matter on which a position is taken."""

    stance: Stance | LocalTerm
    """Stance · 立场. The stand that the holder takes on the matter."""

    holder: Speaker
    """Holder · 持此立场者. Who took it, as far as the report says."""

    reply_to: CorrespondenceId | None = None
    """Reply to · 所回复的函件. The correspondence in reply to which it was written, where it was not said at the
    meeting.
    """

    on: PartialDate | None = None
    """On · 日期. The day on which it was taken, if known."""

    reasons: tuple[Text, ...] = ()
    """Reasons · 理由. The reasons given, in our words."""

    matters: tuple[Matter, ...] = ()
    """Matters · 事项. What is proposed or asked for, in codes."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Articles and chapters on which it relies."""

    challenges: tuple[Challenge | LocalTerm, ...] = ()
    """Challenges · 挑战. Difficulties that it gives as a reason."""

    refers_to: tuple[
        BodyId | DocumentId | InstrumentId | MandateId | ResolutionId | ReviewCycleId | ReviewMechanismId, ...
    ] = ()
    """Refers to · 所提及事项. Instruments, acts, papers and the review mechanism that it names."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    __repr__ = brief
