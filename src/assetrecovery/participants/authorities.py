"""Authorities: who in a State traces, seizes, confiscates, manages and returns assets, and with what powers.

A State may have one office for everything, several bodies that share the work, or none of its own; what matters is
who does what. An office that may not do something is recorded as such only where a source says so.
"""

from typing import Final

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import (
    AuthorityId,
    InstitutionalSetupId,
    InstrumentId,
    JurisdictionId,
    MeetingId,
    NetworkId,
)
from assetrecovery.values.nouns import noun
from assetrecovery.values.reprs import brief
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = [
    "Authority",
    "AuthorityFunction",
    "AuthorityKind",
    "AuthorityPower",
    "AuthorityTrigger",
    "Funding",
    "InstitutionalSetup",
    "ManagementRule",
    "RevenueSource",
]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class AuthorityKind(TermEnum):
    """Kind of authority · 主管机关种类. What sort of authority it is; one office may unite two functions."""

    ASSET_RECOVERY_OFFICE = Term(
        "asset_recovery_office", en="asset recovery office", zh="资产追回机关", source=f"{_REPORT}, para. 54"
    )
    ASSET_MANAGEMENT_OFFICE = Term(
        "asset_management_office",
        en="asset management office",
        zh="资产管理机关",
        source=f"{_REPORT}, para. 56",
        derived=("en",),
    )
    ASSET_RECOVERY_AND_MANAGEMENT_OFFICE = Term(
        "asset_recovery_and_management_office",
        en="asset recovery and management office",
        zh="资产追回和管理机构",
        source=f"{_REPORT}, paras. 54 and 56",
        derived=("en", "zh"),
    )
    SPECIALIZED_PROSECUTION_UNIT = Term(
        "specialized_prosecution_unit",
        en="specialized prosecution unit",
        zh="专门的检察部门",
        source=f"{_REPORT}, para. 33",
        derived=("en",),
    )
    CENTRAL_AUTHORITY = Term(
        "central_authority",
        en="central authority",
        zh="中央机关",
        source=f"{_REPORT}, para. 50; UNCAC art. 46 (13)",
    )
    ANTI_CORRUPTION_BODY = Term(
        "anti_corruption_body",
        en="anti-corruption body",
        zh="反腐败机构",
        source=f"{_REPORT}, para. 8; UNCAC art. 6",
    )
    FINANCIAL_INTELLIGENCE_UNIT = Term(
        "financial_intelligence_unit", en="financial intelligence unit", zh="金融情报机构", source="UNCAC art. 58"
    )
    POLICE = Term("police", en="police", zh="警察部门", source=f"{_REPORT}, para. 55")
    LAW_ENFORCEMENT_AGENCY = Term(
        "law_enforcement_agency", en="law enforcement agency", zh="执法机构", source=f"{_REPORT}, para. 54"
    )
    JUDICIARY = Term("judiciary", en="judiciary", zh="司法机关", source=f"{_REPORT}, para. 55", derived=("en",))
    PROSECUTION = Term(
        "prosecution",
        en="prosecution service",
        zh="检察机关",
        source=f"{_REPORT}, para. 41",
        alt_zh=("检查院",),
        derived=("en",),
    )
    ATTORNEY_GENERAL = Term(
        "attorney_general", en="Attorney General", zh="总检察长", source=f"{_REPORT}, para. 55", derived=("en",)
    )
    INSOLVENCY_AND_TRUSTEESHIP_AGENCY = Term(
        "insolvency_and_trusteeship_agency",
        en="insolvency and trusteeship agency",
        zh="破产登记和托管机构",
        source=f"{_REPORT}, para. 55",
        derived=("en",),
    )
    INTELLIGENCE_CENTRE = Term(
        "intelligence_centre", en="intelligence centre", zh="情报中心", source=f"{_REPORT}, para. 54", derived=("en",)
    )
    TAX_AUTHORITY = Term("tax_authority", en="tax authority", zh="税务机关", source=f"{_REPORT}, para. 32")
    MINISTRY = Term("ministry", en="ministry", zh="部", source=f"{_REPORT}, para. 56")


class AuthorityFunction(TermEnum):
    """Function of an authority · 主管机关的职能. A stage of asset recovery in which an authority acts."""

    IDENTIFICATION = Term(
        "identification", en="identification", zh="辨认", source="UNCAC art. 31 (2)", alt_zh=("识别",)
    )
    TRACING = Term("tracing", en="tracing", zh="追查", source="UNCAC art. 31 (2)", alt_zh=("追踪",))
    FREEZING = Term("freezing", en="freezing", zh="冻结", source="UNCAC art. 2 (f)")
    SEIZURE = Term("seizure", en="seizure", zh="扣押", source="UNCAC art. 2 (f)")
    RESTRAINT = Term("restraint", en="restraint", zh="限制", source=f"{_REPORT}, para. 55", derived=("en",))
    RECOVERY = Term("recovery", en="recovery", zh="追回", source=f"{_REPORT}, para. 33", derived=("en",))
    PRESERVATION = Term("preservation", en="preservation", zh="保全", source=f"{_REPORT}, para. 54", derived=("en",))
    MANAGEMENT = Term("management", en="management", zh="管理", source=f"{_REPORT}, para. 54")
    REALIZATION = Term("realization", en="realization", zh="变现", source=f"{_REPORT}, para. 54", derived=("en",))
    CONFISCATION = Term("confiscation", en="confiscation", zh="没收", source="UNCAC art. 2 (g)")
    RETURN = Term("return", en="return", zh="返还", source="UNCAC art. 57")
    DISPOSAL = Term("disposal", en="disposal", zh="处分", source="UNCAC art. 57", alt_zh=("处置",))
    DISTRIBUTION = Term("distribution", en="distribution", zh="分配", source=f"{_REPORT}, para. 54", derived=("en",))
    VICTIM_COMPENSATION = Term(
        "victim_compensation",
        en="compensation of victims",
        zh="赔偿受害人",
        source=f"{_REPORT}, para. 42",
        alt_zh=("受害人赔偿",),
    )
    MUTUAL_LEGAL_ASSISTANCE = Term(
        "mutual_legal_assistance", en="mutual legal assistance", zh="司法协助", source="UNCAC art. 46"
    )
    INFORMATION_EXCHANGE = Term(
        "information_exchange",
        en="exchange of information",
        zh="交流信息",
        source=f"{_REPORT}, para. 56",
        derived=("en",),
    )
    ASSISTANCE_TO_COURTS = Term(
        "assistance_to_courts",
        en="assistance to courts and law enforcement",
        zh="协助法院和执法机构",
        source=f"{_REPORT}, para. 56",
        derived=("en",),
    )


class AuthorityPower(TermEnum):
    """Power of an authority · 主管机关的权力. Something an authority may do with assets, or in order to find them."""

    PROVISIONAL_USE = Term(
        "provisional_use",
        en="provisional use by State bodies",
        zh="提供给国家机关临时使用",
        source=f"{_REPORT}, para. 57",
        derived=("en", "zh"),
    )
    ANTICIPATED_SALE = Term(
        "anticipated_sale", en="anticipated sale", zh="预期的出售", source=f"{_REPORT}, para. 57", derived=("en",)
    )
    INTERLOCUTORY_SALE = Term(
        "interlocutory_sale",
        en="sale before final judgement",
        zh="最终判决前出售",
        source=f"{_REPORT}, para. 56",
        derived=("en", "zh"),
    )
    LEASE = Term("lease", en="lease", zh="租赁", source=f"{_REPORT}, para. 57", derived=("en",))
    OUTSOURCING = Term(
        "outsourcing",
        en="outsourcing of management to third parties",
        zh="向第三方外包管理工作",
        source=f"{_REPORT}, para. 57",
        derived=("en",),
    )
    VICTIM_COMPENSATION = Term(
        "victim_compensation", en="compensation of victims", zh="对受害人进行赔偿", source=f"{_REPORT}, para. 57"
    )
    DATABASE_ACCESS = Term(
        "database_access",
        en="direct access to databases",
        zh="直接查询数据库",
        source=f"{_REPORT}, para. 54",
        derived=("en", "zh"),
    )
    OWN_INITIATIVE = Term(
        "own_initiative",
        en="action on its own initiative",
        zh="自己主动采取行动",
        source=f"{_REPORT}, para. 54",
        derived=("en", "zh"),
    )
    INVESTIGATION = Term("investigation", en="investigation", zh="调查", source=f"{_REPORT}, para. 54")


class AuthorityTrigger(TermEnum):
    """Trigger of action · 启动依据. Upon what an authority acts."""

    REQUEST_OF_PROSECUTORS = Term(
        "request_of_prosecutors",
        en="request of prosecutors",
        zh="应检察院的请求",
        source=f"{_REPORT}, para. 54",
        derived=("en", "zh"),
    )
    COURT_ORDER = Term(
        "court_order",
        en="order of any competent judge or court",
        zh="任何主管法官或法院的命令",
        source=f"{_REPORT}, para. 54",
        derived=("en",),
    )
    REQUEST_OF_STATE = ours("request_of_state", en="request of another State", zh="应另一国的请求")


class ManagementRule(TermEnum):
    """Rule of management · 管理规则. A rule on assets that the source reports of a State, beside what it may do."""

    MOVABLES_SOLD_BEFORE_JUDGEMENT = Term(
        "movables_sold_before_judgement",
        en="seized movables may be sold before final judgement",
        zh="可在最终判决之前出售所扣押的动产",
        source=f"{_REPORT}, para. 56",
        derived=("en",),
    )
    PUBLIC_DEBTS_FIRST = Term(
        "public_debts_first",
        en="other public debts are paid before proceeds are returned to an acquitted owner",
        zh="清偿任何其他公共债务之后才返还所涉收益",
        source=f"{_REPORT}, para. 56",
        derived=("en", "zh"),
    )
    DATABASES_UNDER_COURT_ORDER = Term(
        "databases_under_court_order",
        en="databases may be consulted when court orders are carried out",
        zh="履行法庭命令时可查询数据库",
        source=f"{_REPORT}, para. 54",
        derived=("en", "zh"),
    )
    OTHER_AGENCIES_USABLE = Term(
        "other_agencies_usable",
        en="services of other registered agencies may be used",
        zh="可以利用其他已注册机构的服务",
        source=f"{_REPORT}, para. 55",
        derived=("en", "zh"),
    )
    GENERAL_LAW = Term(
        "general_law",
        en="governed in general by the laws named",
        zh="一般而言由所列法律管辖",
        source=f"{_REPORT}, para. 55",
        derived=("en", "zh"),
    )


class RevenueSource(TermEnum):
    """Source of revenue · 收入来源. Where most of the money of an authority comes from."""

    FROZEN_AND_SEIZED_ASSETS = Term(
        "frozen_and_seized_assets",
        en="income from frozen and seized assets",
        zh="所冻结和扣押资产产生的收入",
        source=f"{_REPORT}, para. 56",
        derived=("en",),
    )
    STATE_BUDGET = ours("state_budget", en="State budget", zh="国家预算")
    CONFISCATED_ASSETS = ours("confiscated_assets", en="proceeds of confiscated assets", zh="没收资产的收益")


class Funding(TermEnum):
    """Funding · 经费来源. How an authority is paid for."""

    SELF_FINANCED = Term(
        "self_financed",
        en="wholly self-financed",
        zh="完全自行筹资",
        source=f"{_REPORT}, para. 56",
        derived=("en", "zh"),
    )
    STATE_BUDGET = ours("state_budget", en="State budget", zh="国家预算")
    MIXED = ours("mixed", en="mixed", zh="混合")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Authority:
    """Authority · 主管机关. An office, body or unit of a State that acts in asset recovery.

    Not the State that it acts for (see `Jurisdiction`). A ministry to which it reports is named in words, and may be
    one of two.

    >>> from assetrecovery.data import bundled
    >>> agency = bundled("wg2-11").authorities["fra-agrasc"]
    >>> len(agency.parents), agency.judicial_or_police_powers.code, agency.funding.label("zh")
    (2, 'no', '完全自行筹资')
    """

    id: AuthorityId
    """Id · 标识符. Unique over all records of a bundle."""

    jurisdiction: JurisdictionId
    """Jurisdiction · 法域. Whose authority it is."""

    kind: AuthorityKind | LocalTerm
    """Kind · 种类. What sort of authority it is."""

    name: Text
    """Name · 名称. As the source names it."""

    short_name: Text | None = None
    """Short name · 简称. Acronym or short form."""

    other_names: tuple[Text, ...] = ()
    """Other names · 其他名称. Other forms found in documents, kept as they stand there."""

    part_of: AuthorityId | None = None
    """Part of · 隶属. The authority of which it is a unit."""

    parents: tuple[Text, ...] = ()
    """Parent ministries · 主管部委. The ministries to which it reports: none, one or two."""

    established: PartialDate | None = None
    """Established · 成立日期. As far as the source gives it."""

    legal_bases: tuple[InstrumentId, ...] = ()
    """Legal bases · 法律依据. The laws on which it rests."""

    functions: tuple[AuthorityFunction | LocalTerm, ...] = ()
    """Functions · 职能. The stages in which it acts."""

    powers: tuple[AuthorityPower | LocalTerm, ...] = ()
    """Powers · 权力. What it may do."""

    acts_upon: tuple[AuthorityTrigger | LocalTerm, ...] = ()
    """Acts upon · 启动依据. Upon whose request or order it acts."""

    all_stages: Answer = Answer.UNKNOWN
    """All stages · 所有阶段. Whether it takes part in every stage of asset recovery."""

    staff_from: tuple[AuthorityId, ...] = ()
    """Staff from · 人员来源. Authorities whose members are attached to it."""

    judicial_or_police_powers: Answer = Answer.UNKNOWN
    """Judicial or police powers · 司法或警察权力. Whether it has any."""

    funding: Funding | LocalTerm | None = None
    """Funding · 经费来源. How it is paid for."""

    revenue: tuple[RevenueSource | LocalTerm, ...] = ()
    """Revenue · 收入来源. Where most of its money comes from."""

    rules: tuple[ManagementRule | LocalTerm, ...] = ()
    """Rules · 管理规则. Rules on assets under which it works."""

    networks: tuple[NetworkId, ...] = ()
    """Networks · 网络. Networks through which it works."""

    notes: tuple[Text, ...] = ()
    """Particulars · 具体情况. What else the source says of it, in our words."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is described."""

    __repr__ = brief


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class InstitutionalSetup:
    """Institutional set-up · 机构设置. How a State shares the work among its authorities.

    >>> from assetrecovery.data import bundled
    >>> setup = bundled("wg2-11").institutional_setups["tza-setup"]
    >>> setup.dedicated_body.code, len(setup.authorities)
    ('no', 6)
    """

    id: InstitutionalSetupId
    """Id · 标识符. Unique over all records of a bundle."""

    jurisdiction: JurisdictionId
    """Jurisdiction · 法域. Whose set-up it is."""

    meeting: MeetingId | None = None
    """Meeting · 会议. The meeting to which it was described, if it was described to one."""

    authorities: tuple[AuthorityId, ...] = ()
    """Authorities · 主管机关. The authorities that take part."""

    dedicated_body: Answer = Answer.UNKNOWN
    """Dedicated body · 专职机构. Whether one body is charged with managing assets."""

    coordination_in_law: Answer = Answer.UNKNOWN
    """Coordination in law · 法律规定的协调. Whether the law provides for coordination among them."""

    coordination_in_practice: Answer = Answer.UNKNOWN
    """Coordination in practice · 实际协调. Whether they coordinate in fact, by the source's word."""

    legal_bases: tuple[InstrumentId, ...] = ()
    """Legal bases · 法律依据. The laws that govern the matter."""

    rules: tuple[ManagementRule | LocalTerm, ...] = ()
    """Rules · 管理规则. Rules on assets that hold in the State."""

    notes: tuple[Text, ...] = ()
    """Particulars · 具体情况. What else the source says, in our words."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is described."""

    __repr__ = brief
