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
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum, ours
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

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class Vehicle(TermEnum):
    """Vehicle · 载体. Through what returned money or goods go to their use."""

    TREASURY_BUDGET = ours("treasury_budget", en="State treasury or budget", zh="国库或预算")
    SEGREGATED_ACCOUNT = ours("segregated_account", en="segregated account", zh="专门的独立账户")
    ESCROW_ACCOUNT = ours("escrow_account", en="escrow account", zh="代管账户")
    SOVEREIGN_FUND = ours("sovereign_fund", en="sovereign fund or special purpose vehicle", zh="主权基金或特殊目的实体")
    IFI_TRUST_FUND = ours(
        "ifi_trust_fund", en="trust fund of an international financial institution", zh="国际金融机构信托基金"
    )
    UN_MULTI_PARTNER_TRUST_FUND = ours(
        "un_multi_partner_trust_fund", en="United Nations multi-partner trust fund", zh="联合国多伙伴信托基金"
    )
    UN_AGENCY_PROJECT = ours("un_agency_project", en="project of a United Nations agency", zh="联合国机构项目")
    EXISTING_PROJECT = ours("existing_project", en="existing programme or project", zh="现有方案或项目")
    EXISTING_IFI_PROJECT = ours(
        "existing_ifi_project",
        en="existing project of an international financial institution",
        zh="国际金融机构现有项目",
    )
    INDEPENDENT_FOUNDATION = ours("independent_foundation", en="independent foundation", zh="独立基金会")
    TRANSFERRING_STATE_AGENCY = ours(
        "transferring_state_agency", en="agency of the transferring State", zh="移交国机构", alt_zh=("返还国机构",)
    )
    TRANSFERRING_STATE_BUDGET_LINE = ours(
        "transferring_state_budget_line", en="budget line of the transferring State", zh="移交国预算项目"
    )
    NON_STATE_IMPLEMENTER = ours("non_state_implementer", en="non-State implementer", zh="非国家执行方")
    MINISTRY_ACCOUNT = ours("ministry_account", en="account of a ministry or project", zh="部委或项目账户")
    STATE_BANK_ACCOUNT = ours(
        "state_bank_account", en="bank account of the receiving State", zh="接受返还资产的国家的银行账户"
    )
    STATE_BANK_ACCOUNT_THIRD_COUNTRY = ours(
        "state_bank_account_third_country",
        en="bank account of the receiving State in a third State",
        zh="接受返还资产的国家在第三国的银行账户",
    )
    CHEQUE = ours("cheque", en="cheque", zh="支票")
    IN_KIND = ours("in_kind", en="goods in kind", zh="实物")
    VICTIM_ACCOUNT = ours("victim_account", en="account of the victim", zh="受害人账户")
    SUBNATIONAL_ACCOUNT = ours("subnational_account", en="subnational account", zh="国家以下各级政府账户")
    UN_ACCOUNT = Term(
        "un_account",
        en="account designated in a United Nations funding mechanism (art. 62 (2) (c))",
        zh="联合国筹资机制中专门指定的账户",
        source="UNCAC art. 62 (2) (c)",
        derived=("en", "zh"),
    )
    UNDECIDED = ours("undecided", en="not yet decided", zh="尚未决定")
    UNSPECIFIED = ours("unspecified", en="not specified", zh="未说明")


class EndUse(TermEnum):
    """End use · 最终用途. To what end returned assets are put."""

    BUDGET_SUPPORT = ours("budget_support", en="budget support", zh="预算支助")
    SOCIAL_PROTECTION = ours("social_protection", en="social protection", zh="社会保护")
    PERSONS_WITH_DISABILITIES = ours(
        "persons_with_disabilities", en="support for persons with disabilities", zh="残疾人支助"
    )
    HEALTH = ours("health", en="health", zh="卫生")
    EDUCATION = ours("education", en="education", zh="教育")
    VOCATIONAL_TRAINING = ours("vocational_training", en="vocational training", zh="职业培训")
    INFRASTRUCTURE = ours("infrastructure", en="infrastructure", zh="基础设施")
    ENERGY = ours("energy", en="energy", zh="能源")
    WATER = ours("water", en="water and sanitation", zh="水和环境卫生")
    HUMANITARIAN = ours("humanitarian", en="humanitarian aid", zh="人道主义援助")
    FOOD_SECURITY = ours("food_security", en="food security", zh="粮食安全")
    DEMINING = ours("demining", en="demining", zh="排雷")
    RULE_OF_LAW = Term("rule_of_law", en="rule of law", zh="法治", source=f"{_REPORT}, para. 17", derived=("en",))
    JUSTICE_SECTOR = ours("justice_sector", en="justice sector", zh="司法部门")
    ANTI_CORRUPTION = Term(
        "anti_corruption", en="anti-corruption", zh="反腐败", source="UNCAC art. 6", derived=("en", "zh")
    )
    CHILDREN_AND_YOUTH = ours("children_and_youth", en="children and youth", zh="儿童和青年")
    VICTIM_COMPENSATION = Term(
        "victim_compensation",
        en="compensation of victims",
        zh="受害人赔偿",
        source=f"{_REPORT}, para. 2 (b)",
        alt_zh=("被害人赔偿",),
        derived=("en",),
    )
    DEBT_REPAYMENT = ours("debt_repayment", en="debt repayment", zh="偿还债务")
    TECHNICAL_ASSISTANCE = Term(
        "technical_assistance", en="technical assistance", zh="技术援助", source="UNCAC art. 60"
    )
    RECEIVER_DISCRETION = ours(
        "receiver_discretion", en="at the discretion of the receiving State", zh="由接受返还资产的国家自行决定"
    )
    UNDECIDED = ours("undecided", en="not yet decided", zh="尚未决定")
    UNSPECIFIED = ours("unspecified", en="not specified", zh="未说明")


class DecidedBy(TermEnum):
    """Decided by · 决定方. Who chose the use of what is returned; says nothing of who should."""

    ORIGIN = ours("origin", en="the State of origin", zh="来源国")
    JOINT = ours("joint", en="jointly", zh="共同")
    TRANSFERRING = ours("transferring", en="the transferring side", zh="移交方")
    COURT = ours("court", en="a court", zh="法院")
    STATUTE = ours("statute", en="statute", zh="法律规定")
    THIRD_BODY = ours("third_body", en="a third body", zh="第三方机构")


class BeneficiaryKind(TermEnum):
    """Kind of beneficiary · 受益人种类. For whose benefit."""

    GENERAL_PUBLIC = ours("general_public", en="general public", zh="公众")
    VULNERABLE_POPULATION = ours("vulnerable_population", en="vulnerable groups", zh="弱势群体")
    PERSONS_WITH_DISABILITIES = ours("persons_with_disabilities", en="persons with disabilities", zh="残疾人")
    RURAL_POPULATION = ours("rural_population", en="rural population", zh="农村居民")
    SUBNATIONAL_POPULATION = ours(
        "subnational_population", en="population of a subnational unit", zh="国家以下地区的居民"
    )
    SUBNATIONAL_GOVERNMENT = ours("subnational_government", en="subnational government", zh="国家以下各级政府")
    LOCAL_GOVERNMENT = ours("local_government", en="local government", zh="地方政府")
    STATE_TREASURY = ours("state_treasury", en="State treasury", zh="国库")
    STATE_ENTERPRISE = ours("state_enterprise", en="State-owned enterprise", zh="国有企业", alt_zh=("国有公司",))
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
    THIRD_COUNTRY = ours("third_country", en="persons outside the State of origin", zh="来源国以外的人")


class MonitoringKind(TermEnum):
    """Kind of monitoring · 监测种类. In what way somebody watches over the use."""

    ORIGIN_STATE = ours("origin_state", en="by the State of origin", zh="由来源国监测")
    TRANSFERRING_STATE = ours(
        "transferring_state", en="by the transferring State", zh="由移交国监测", alt_zh=("由返还国监测",)
    )
    JOINT_COMMITTEE = ours("joint_committee", en="by a joint committee", zh="由联合委员会监测")
    JOINT_REVIEW = ours("joint_review", en="by joint review of the parties", zh="由当事方联合审查")
    INTERGOVERNMENTAL = ours("intergovernmental", en="by an intergovernmental organization", zh="由政府间组织监测")
    CIVIL_SOCIETY_FORMAL = ours(
        "civil_society_formal", en="by civil society under the arrangement", zh="由民间社会根据安排监测"
    )
    CIVIL_SOCIETY_INDEPENDENT = ours(
        "civil_society_independent", en="by civil society independently", zh="由民间社会独立监测"
    )
    AUDIT = ours("audit", en="by audit", zh="通过审计")
    SELF_REPORTING = ours("self_reporting", en="by self-reporting", zh="自行报告")
    UNSPECIFIED = ours("unspecified", en="not specified", zh="未说明")


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
