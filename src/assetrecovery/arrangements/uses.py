"""Uses: through what returned assets go, to what ends, for whose benefit, and who watches.

Modalities, told neutrally: no use is better than another here, and none is a condition unless a text calls it one.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.values.counts import Quantity, check_share
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import Fault, Problem, refuse_all
from assetrecovery.values.ids import ActorId, JurisdictionId
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum
from assetrecovery.values.text import Text

__all__ = [
    "Allocation",
    "Beneficiary",
    "BeneficiaryKind",
    "DecidedBy",
    "EndUse",
    "Monitoring",
    "MonitoringKind",
    "ReportDuty",
    "Result",
    "Vehicle",
]

_OURS: Final = "assetrecovery"
_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class Vehicle(TermEnum):
    """Vehicle · 载体. Through what returned money or goods go to their use."""

    TREASURY_BUDGET = Term(
        "treasury_budget", en="State treasury or budget", zh="国库或预算", source=_OURS, derived=("en", "zh")
    )
    SEGREGATED_ACCOUNT = Term(
        "segregated_account", en="segregated account", zh="专门的独立账户", source=_OURS, derived=("en", "zh")
    )
    ESCROW_ACCOUNT = Term("escrow_account", en="escrow account", zh="代管账户", source=_OURS, derived=("en", "zh"))
    SOVEREIGN_FUND = Term(
        "sovereign_fund",
        en="sovereign fund or special purpose vehicle",
        zh="主权基金或特殊目的实体",
        source=_OURS,
        derived=("en", "zh"),
    )
    IFI_TRUST_FUND = Term(
        "ifi_trust_fund",
        en="trust fund of an international financial institution",
        zh="国际金融机构信托基金",
        source=_OURS,
        derived=("en", "zh"),
    )
    UN_MULTI_PARTNER_TRUST_FUND = Term(
        "un_multi_partner_trust_fund",
        en="United Nations multi-partner trust fund",
        zh="联合国多伙伴信托基金",
        source=_OURS,
        derived=("en", "zh"),
    )
    UN_AGENCY_PROJECT = Term(
        "un_agency_project",
        en="project of a United Nations agency",
        zh="联合国机构项目",
        source=_OURS,
        derived=("en", "zh"),
    )
    EXISTING_PROJECT = Term(
        "existing_project", en="existing programme or project", zh="现有方案或项目", source=_OURS, derived=("en", "zh")
    )
    EXISTING_IFI_PROJECT = Term(
        "existing_ifi_project",
        en="existing project of an international financial institution",
        zh="国际金融机构现有项目",
        source=_OURS,
        derived=("en", "zh"),
    )
    INDEPENDENT_FOUNDATION = Term(
        "independent_foundation", en="independent foundation", zh="独立基金会", source=_OURS, derived=("en", "zh")
    )
    TRANSFERRING_STATE_AGENCY = Term(
        "transferring_state_agency",
        en="agency of the transferring State",
        zh="移交国机构",
        source=_OURS,
        alt_zh=("返还国机构",),
        derived=("en", "zh"),
    )
    TRANSFERRING_STATE_BUDGET_LINE = Term(
        "transferring_state_budget_line",
        en="budget line of the transferring State",
        zh="移交国预算项目",
        source=_OURS,
        derived=("en", "zh"),
    )
    NON_STATE_IMPLEMENTER = Term(
        "non_state_implementer", en="non-State implementer", zh="非国家执行方", source=_OURS, derived=("en", "zh")
    )
    MINISTRY_ACCOUNT = Term(
        "ministry_account",
        en="account of a ministry or project",
        zh="部委或项目账户",
        source=_OURS,
        derived=("en", "zh"),
    )
    STATE_BANK_ACCOUNT = Term(
        "state_bank_account",
        en="bank account of the receiving State",
        zh="接受返还资产的国家的银行账户",
        source=_OURS,
        derived=("en", "zh"),
    )
    STATE_BANK_ACCOUNT_THIRD_COUNTRY = Term(
        "state_bank_account_third_country",
        en="bank account of the receiving State in a third State",
        zh="接受返还资产的国家在第三国的银行账户",
        source=_OURS,
        derived=("en", "zh"),
    )
    CHEQUE = Term("cheque", en="cheque", zh="支票", source=_OURS, derived=("en", "zh"))
    IN_KIND = Term("in_kind", en="goods in kind", zh="实物", source=_OURS, derived=("en", "zh"))
    VICTIM_ACCOUNT = Term(
        "victim_account", en="account of the victim", zh="受害人账户", source=_OURS, derived=("en", "zh")
    )
    SUBNATIONAL_ACCOUNT = Term(
        "subnational_account", en="subnational account", zh="国家以下各级政府账户", source=_OURS, derived=("en", "zh")
    )
    UN_ACCOUNT = Term(
        "un_account",
        en="account designated in a United Nations funding mechanism (art. 62 (2) (c))",
        zh="联合国筹资机制中专门指定的账户",
        source="UNCAC art. 62 (2) (c)",
        derived=("en", "zh"),
    )
    UNDECIDED = Term("undecided", en="not yet decided", zh="尚未决定", source=_OURS, derived=("en", "zh"))
    UNSPECIFIED = Term("unspecified", en="not specified", zh="未说明", source=_OURS, derived=("en", "zh"))


class EndUse(TermEnum):
    """End use · 最终用途. To what end returned assets are put."""

    BUDGET_SUPPORT = Term("budget_support", en="budget support", zh="预算支助", source=_OURS, derived=("en", "zh"))
    SOCIAL_PROTECTION = Term(
        "social_protection", en="social protection", zh="社会保护", source=_OURS, derived=("en", "zh")
    )
    PERSONS_WITH_DISABILITIES = Term(
        "persons_with_disabilities",
        en="support for persons with disabilities",
        zh="残疾人支助",
        source=_OURS,
        derived=("en", "zh"),
    )
    HEALTH = Term("health", en="health", zh="卫生", source=_OURS, derived=("en", "zh"))
    EDUCATION = Term("education", en="education", zh="教育", source=_OURS, derived=("en", "zh"))
    VOCATIONAL_TRAINING = Term(
        "vocational_training", en="vocational training", zh="职业培训", source=_OURS, derived=("en", "zh")
    )
    INFRASTRUCTURE = Term("infrastructure", en="infrastructure", zh="基础设施", source=_OURS, derived=("en", "zh"))
    ENERGY = Term("energy", en="energy", zh="能源", source=_OURS, derived=("en", "zh"))
    WATER = Term("water", en="water and sanitation", zh="水和环境卫生", source=_OURS, derived=("en", "zh"))
    HUMANITARIAN = Term("humanitarian", en="humanitarian aid", zh="人道主义援助", source=_OURS, derived=("en", "zh"))
    FOOD_SECURITY = Term("food_security", en="food security", zh="粮食安全", source=_OURS, derived=("en", "zh"))
    DEMINING = Term("demining", en="demining", zh="排雷", source=_OURS, derived=("en", "zh"))
    RULE_OF_LAW = Term("rule_of_law", en="rule of law", zh="法治", source=f"{_REPORT}, para. 17", derived=("en",))
    JUSTICE_SECTOR = Term("justice_sector", en="justice sector", zh="司法部门", source=_OURS, derived=("en", "zh"))
    ANTI_CORRUPTION = Term(
        "anti_corruption", en="anti-corruption", zh="反腐败", source="UNCAC art. 6", derived=("en", "zh")
    )
    CHILDREN_AND_YOUTH = Term(
        "children_and_youth", en="children and youth", zh="儿童和青年", source=_OURS, derived=("en", "zh")
    )
    VICTIM_COMPENSATION = Term(
        "victim_compensation",
        en="compensation of victims",
        zh="受害人赔偿",
        source=f"{_REPORT}, para. 2 (b)",
        alt_zh=("被害人赔偿",),
        derived=("en",),
    )
    DEBT_REPAYMENT = Term("debt_repayment", en="debt repayment", zh="偿还债务", source=_OURS, derived=("en", "zh"))
    TECHNICAL_ASSISTANCE = Term(
        "technical_assistance", en="technical assistance", zh="技术援助", source="UNCAC art. 60"
    )
    RECEIVER_DISCRETION = Term(
        "receiver_discretion",
        en="at the discretion of the receiving State",
        zh="由接受返还资产的国家自行决定",
        source=_OURS,
        derived=("en", "zh"),
    )
    UNDECIDED = Term("undecided", en="not yet decided", zh="尚未决定", source=_OURS, derived=("en", "zh"))
    UNSPECIFIED = Term("unspecified", en="not specified", zh="未说明", source=_OURS, derived=("en", "zh"))


class DecidedBy(TermEnum):
    """Decided by · 决定方. Who chose the use of what is returned; says nothing of who should."""

    ORIGIN = Term("origin", en="the State of origin", zh="来源国", source=_OURS, derived=("en", "zh"))
    JOINT = Term("joint", en="jointly", zh="共同", source=_OURS, derived=("en", "zh"))
    TRANSFERRING = Term("transferring", en="the transferring side", zh="移交方", source=_OURS, derived=("en", "zh"))
    COURT = Term("court", en="a court", zh="法院", source=_OURS, derived=("en", "zh"))
    STATUTE = Term("statute", en="statute", zh="法律规定", source=_OURS, derived=("en", "zh"))
    THIRD_BODY = Term("third_body", en="a third body", zh="第三方机构", source=_OURS, derived=("en", "zh"))


class BeneficiaryKind(TermEnum):
    """Kind of beneficiary · 受益人种类. For whose benefit."""

    GENERAL_PUBLIC = Term("general_public", en="general public", zh="公众", source=_OURS, derived=("en", "zh"))
    VULNERABLE_POPULATION = Term(
        "vulnerable_population", en="vulnerable groups", zh="弱势群体", source=_OURS, derived=("en", "zh")
    )
    PERSONS_WITH_DISABILITIES = Term(
        "persons_with_disabilities", en="persons with disabilities", zh="残疾人", source=_OURS, derived=("en", "zh")
    )
    RURAL_POPULATION = Term(
        "rural_population", en="rural population", zh="农村居民", source=_OURS, derived=("en", "zh")
    )
    SUBNATIONAL_POPULATION = Term(
        "subnational_population",
        en="population of a subnational unit",
        zh="国家以下地区的居民",
        source=_OURS,
        derived=("en", "zh"),
    )
    SUBNATIONAL_GOVERNMENT = Term(
        "subnational_government", en="subnational government", zh="国家以下各级政府", source=_OURS, derived=("en", "zh")
    )
    LOCAL_GOVERNMENT = Term(
        "local_government", en="local government", zh="地方政府", source=_OURS, derived=("en", "zh")
    )
    STATE_TREASURY = Term("state_treasury", en="State treasury", zh="国库", source=_OURS, derived=("en", "zh"))
    STATE_ENTERPRISE = Term(
        "state_enterprise",
        en="State-owned enterprise",
        zh="国有企业",
        source=_OURS,
        alt_zh=("国有公司",),
        derived=("en", "zh"),
    )
    PRIOR_LEGITIMATE_OWNER = Term(
        "prior_legitimate_owner",
        en="prior legitimate owner",
        zh="原合法所有人",
        source="UNCAC art. 57 (1)",
        derived=("en",),
    )
    VICTIMS_OF_CORRUPTION = Term(
        "victims_of_corruption",
        en="victims of corruption",
        zh="腐败受害人",
        source=f"{_REPORT}, para. 2 (b)",
        alt_zh=("被害人",),
        derived=("en",),
    )
    VICTIM_ENTITY = Term(
        "victim_entity", en="harmed entity", zh="受到损害的实体", source="UNCAC art. 35", derived=("en", "zh")
    )
    THIRD_COUNTRY = Term(
        "third_country",
        en="persons outside the State of origin",
        zh="来源国以外的人",
        source=_OURS,
        derived=("en", "zh"),
    )


class MonitoringKind(TermEnum):
    """Kind of monitoring · 监测种类. In what way somebody watches over the use."""

    ORIGIN_STATE = Term(
        "origin_state", en="by the State of origin", zh="由来源国监测", source=_OURS, derived=("en", "zh")
    )
    TRANSFERRING_STATE = Term(
        "transferring_state",
        en="by the transferring State",
        zh="由移交国监测",
        source=_OURS,
        alt_zh=("由返还国监测",),
        derived=("en", "zh"),
    )
    JOINT_COMMITTEE = Term(
        "joint_committee", en="by a joint committee", zh="由联合委员会监测", source=_OURS, derived=("en", "zh")
    )
    JOINT_REVIEW = Term(
        "joint_review", en="by joint review of the parties", zh="由当事方联合审查", source=_OURS, derived=("en", "zh")
    )
    INTERGOVERNMENTAL = Term(
        "intergovernmental",
        en="by an intergovernmental organization",
        zh="由政府间组织监测",
        source=_OURS,
        derived=("en", "zh"),
    )
    CIVIL_SOCIETY_FORMAL = Term(
        "civil_society_formal",
        en="by civil society under the arrangement",
        zh="由民间社会根据安排监测",
        source=_OURS,
        derived=("en", "zh"),
    )
    CIVIL_SOCIETY_INDEPENDENT = Term(
        "civil_society_independent",
        en="by civil society independently",
        zh="由民间社会独立监测",
        source=_OURS,
        derived=("en", "zh"),
    )
    AUDIT = Term("audit", en="by audit", zh="通过审计", source=_OURS, derived=("en", "zh"))
    SELF_REPORTING = Term("self_reporting", en="by self-reporting", zh="自行报告", source=_OURS, derived=("en", "zh"))
    UNSPECIFIED = Term("unspecified", en="not specified", zh="未说明", source=_OURS, derived=("en", "zh"))


@attrs.frozen(kw_only=True, weakref_slot=False)
class Allocation:
    """Allocation · 用途划分. One use of what is returned, with its share or amount if they are known.

    Not money spent (see `Disbursement`). Raises `InvalidError` (`bad_share`) for a percentage outside 0 to 100.

    >>> Allocation(use=EndUse.HEALTH, share=Decimal(90)).use.label("en")
    'health'
    """

    use: EndUse | LocalTerm
    """Use · 用途. To what end."""

    share: Decimal | None = None
    """Share · 份额. Per cent of the whole, where the source gives one."""

    amount: str | None = None
    """Amount · 数额. Key of the amount allocated."""

    place: JurisdictionId | None = None
    """Place · 地点. Where, if it is not the State of origin alone."""

    decided_by: DecidedBy | None = None
    """Decided by · 决定方. Who chose this use."""

    goals: tuple[str, ...] = ()
    """Goals and targets · 目标和具体目标. Numbers of Sustainable Development Goals or targets, such as 3 or 16.4."""

    description: Text | None = None
    """Description · 描述. The programme or project, in our words."""

    doubtful: Answer = Answer.UNKNOWN
    """Doubtful · 存疑. Whether the use was reported without being borne out."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    def __attrs_post_init__(self) -> None:
        refuse_all(check_share(self.share))


@attrs.frozen(kw_only=True, weakref_slot=False)
class Beneficiary:
    """Beneficiary · 受益人. For whose benefit something is returned."""

    kind: BeneficiaryKind | LocalTerm
    """Kind · 种类. What sort of beneficiary."""

    actor: ActorId | None = None
    """Actor · 行为体. Who, if named."""

    place: JurisdictionId | None = None
    """Place · 地点. Where they live, if it is not the State of origin."""

    description: Text | None = None
    """Description · 描述. Who they are, in our words."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class Monitoring:
    """Monitoring · 监测. One way in which the use of what is returned is watched, audits among them.

    Raises `InvalidError` (`bad_interval`) unless it is repeated after a number of months from 1 to 1200.
    """

    kind: MonitoringKind | LocalTerm
    """Kind · 种类. In what way."""

    by: tuple[ActorId, ...] = ()
    """By · 监测方. Who watches, if a record of them is there."""

    description: Text | None = None
    """Description · 描述. Who watches and how, as the source has it, in our words."""

    every: int | None = None
    """Every · 间隔月数. After how many months it is repeated."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    def __attrs_post_init__(self) -> None:
        refuse_all(_check_months(self.every))


def _check_months(every: int | None) -> Iterator[Problem]:
    """Yield that an interval is no number of months from one to a century."""
    if every is not None and not 1 <= every <= 1200:
        yield Fault.BAD_INTERVAL.problem("/every")


@attrs.frozen(kw_only=True, weakref_slot=False)
class ReportDuty:
    """Duty to report · 报告义务. Who owes whom a report on the use, and by when.

    Raises `InvalidError` (`bad_interval`) unless it is repeated after a number of months from 1 to 1200.

    >>> ReportDuty(to=(JurisdictionId("CHE"),), first_due=PartialDate.parse("2018-06"), every=6).every
    6
    """

    by: ActorId | None = None
    """By · 报告方. Who reports."""

    to: tuple[ActorId, ...] = ()
    """To · 接收方. To whom."""

    first_due: PartialDate | None = None
    """First due · 首次到期. When the first report is due."""

    every: int | None = None
    """Every · 间隔月数. After how many months it is repeated; once only if left out."""

    until: PartialDate | None = None
    """Until · 截止. When the duty ends."""

    delivered: tuple[PartialDate, ...] = ()
    """Delivered · 已提交. When reports were delivered, in order."""

    public: Answer = Answer.UNKNOWN
    """Public · 公开. Whether the reports are published."""

    description: Text | None = None
    """Description · 描述. What is reported, in our words."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where the duty is laid down."""

    def __attrs_post_init__(self) -> None:
        refuse_all(_check_months(self.every))


@attrs.frozen(kw_only=True, weakref_slot=False)
class Result:
    """Result · 成果. An output that somebody reports: households reached, kilometres built. Not money.

    >>> from assetrecovery.values.counts import Bound
    >>> centres = Text(en="health centres", zh="个卫生中心")
    >>> Result(quantity=Quantity(number=Decimal(8), bound=Bound.EXACT, unit=centres)).quantity.unit.en
    'health centres'
    """

    quantity: Quantity
    """Quantity · 数量. How much of what."""

    on: PartialDate | Period | None = None
    """Date · 日期. When it was reached, or for what time it was reported."""

    stated_by: tuple[ActorId, ...] = ()
    """Stated by · 说法出自. Who says so, if not the author of the source."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""
