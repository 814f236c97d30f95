"""Uses: through what returned assets go, to what ends, for whose benefit, and who watches.

Modalities, in neutral words: no use is better than another here, and none is a condition unless a text calls it one.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Final, Self, cast

import attrs

from assetrecovery.sources.citations import Citation, Cited, cited
from assetrecovery.values.counts import Bound, Count, Quantity, check_share
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import Fault, Problem, refuse_all
from assetrecovery.values.ids import ActorId, JurisdictionId
from assetrecovery.values.nouns import noun
from assetrecovery.values.shorthand import coded, dated, figure, openly
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = [
    "Allocation",
    "AllocationStatus",
    "Beneficiary",
    "BeneficiaryKind",
    "DecidedBy",
    "EndUse",
    "Monitoring",
    "MonitoringKind",
    "ReportDuty",
    "Result",
    "Target",
    "Vehicle",
]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class Vehicle(TermEnum):
    """Vehicle · 返还渠道. Through what returned money or goods go to their use."""

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
    BILATERAL_COOPERATION_PROGRAMME = ours(
        "bilateral_cooperation_programme", en="bilateral cooperation programme", zh="双边合作方案"
    )
    ORIGIN_STATE_PROJECTS = ours("origin_state_projects", en="projects of the State of origin", zh="来源国的项目")
    STATUTORY_FUND = ours("statutory_fund", en="fund set up by statute", zh="依法设立的基金")
    INDEPENDENT_FOUNDATION = ours("independent_foundation", en="independent foundation", zh="独立基金会")
    TRANSFERRING_STATE_AGENCY = ours(
        "transferring_state_agency", en="agency of the transferring side", zh="移交方机构", alt_zh=("返还国机构",)
    )
    TRANSFERRING_STATE_BUDGET_LINE = ours(
        "transferring_state_budget_line", en="budget line of the transferring side", zh="移交方预算项目"
    )
    NON_STATE_IMPLEMENTER = ours("non_state_implementer", en="non-State implementer", zh="非国家执行方")
    CHARITY = ours("charity", en="charity", zh="慈善机构")
    COURT_ACCOUNT = ours("court_account", en="account of a court or prosecution service", zh="法院或检察机关账户")
    CENTRAL_BANK_ACCOUNT = ours("central_bank_account", en="account at a central bank", zh="中央银行账户")
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
        zh="联合国筹资机制中专门指定的账户（第六十二条第二款第（三）项）",
        source="UNCAC art. 62 (2) (c)",
        derived=("en", "zh"),
    )
    UNDECIDED = ours("undecided", en="not yet decided", zh="尚未决定")
    UNSPECIFIED = ours("unspecified", en="not specified", zh="未说明")


class EndUse(TermEnum):
    """End use · 最终用途. To what end returned assets are put."""

    BUDGET_SUPPORT = ours("budget_support", en="budget support", zh="预算支助")
    SOCIAL_PROTECTION = ours("social_protection", en="social protection", zh="社会保护")
    SOCIAL_SERVICES = ours("social_services", en="social services", zh="社会服务")
    POVERTY_REDUCTION = ours("poverty_reduction", en="poverty reduction", zh="减贫")
    PERSONS_WITH_DISABILITIES = ours(
        "persons_with_disabilities", en="support for persons with disabilities", zh="残疾人支助"
    )
    HEALTH = ours("health", en="health", zh="卫生")
    EDUCATION = ours("education", en="education", zh="教育")
    VOCATIONAL_TRAINING = ours("vocational_training", en="vocational training", zh="职业培训")
    INFRASTRUCTURE = ours("infrastructure", en="infrastructure", zh="基础设施")
    ENERGY = ours("energy", en="energy", zh="能源")
    TRANSPORT = ours("transport", en="roads and transport", zh="道路和运输")
    HOUSING = ours("housing", en="housing", zh="住房")
    LAND_REFORM = ours("land_reform", en="land reform", zh="土地改革")
    AGRICULTURE = ours("agriculture", en="agriculture", zh="农业")
    ENVIRONMENT = ours("environment", en="environment", zh="环境")
    LOCAL_DEVELOPMENT = ours("local_development", en="local and community development", zh="地方和社区发展")
    EMPLOYMENT = ours("employment", en="employment", zh="就业")
    SCIENCE_AND_CULTURE = ours("science_and_culture", en="science and culture", zh="科学和文化")
    WATER = ours("water", en="water and sanitation", zh="水和环境卫生")
    HUMANITARIAN = ours("humanitarian", en="humanitarian aid", zh="人道主义援助")
    FOOD_SECURITY = ours("food_security", en="food security", zh="粮食安全")
    DEMINING = ours("demining", en="demining", zh="排雷")
    RULE_OF_LAW = Term("rule_of_law", en="rule of law", zh="法治", source=f"{_REPORT}, para. 17")
    HUMAN_RIGHTS = ours("human_rights", en="human rights", zh="人权")
    HUMAN_RIGHTS_REPARATION = ours(
        "human_rights_reparation", en="reparation for violations of human rights", zh="对侵犯人权行为的补偿"
    )
    LAW_ENFORCEMENT = ours("law_enforcement", en="law enforcement", zh="执法")
    PUBLIC_FINANCE_MANAGEMENT = ours("public_finance_management", en="public finance management", zh="公共财政管理")
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
    COURT = Term("court", en="a court", zh="法院", source="UNCAC art. 54 (1) (a)", derived=("en",))
    STATUTE = ours("statute", en="statute", zh="法律规定")
    THIRD_BODY = ours("third_body", en="a third body", zh="第三方机构")
    PAYER = ours("payer", en="whoever pays or surrenders", zh="付款方或交出方")
    RECIPIENT = ours("recipient", en="the recipient", zh="收款方")


class AllocationStatus(TermEnum):
    """Status of an allocation · 用途划分的状况. How far a use has come, from what somebody proposes to what is done."""

    PROPOSED = ours("proposed", en="proposed", zh="拟议")
    DECIDED = ours("decided", en="decided", zh="已决定")
    UNDER_WAY = ours("under_way", en="under way", zh="进行中")
    COMPLETED = ours("completed", en="completed", zh="已完成")
    ABANDONED = ours("abandoned", en="abandoned", zh="已放弃")


class BeneficiaryKind(TermEnum):
    """Kind of beneficiary · 受益人种类. For whose benefit."""

    GENERAL_PUBLIC = ours("general_public", en="general public", zh="公众")
    VULNERABLE_POPULATION = ours("vulnerable_population", en="vulnerable groups", zh="弱势群体")
    PERSONS_WITH_DISABILITIES = ours("persons_with_disabilities", en="persons with disabilities", zh="残疾人")
    PERSONS_IN_POVERTY = ours("persons_in_poverty", en="persons living in poverty", zh="贫困人口")
    CHILDREN_AND_YOUTH = ours("children_and_youth", en="children and young people", zh="儿童和青年")
    WOMEN = ours("women", en="women", zh="妇女")
    PATIENTS = ours("patients", en="patients", zh="病人")
    PUPILS_AND_STUDENTS = ours("pupils_and_students", en="pupils and students", zh="中小学生和大学生")
    PROFESSIONALS = ours("professionals", en="members of a profession", zh="专业人员")
    FARMERS = ours("farmers", en="farmers", zh="农民")
    RURAL_POPULATION = ours("rural_population", en="rural population", zh="农村居民")
    SUBNATIONAL_POPULATION = ours(
        "subnational_population", en="population of a subnational unit", zh="国家以下地区的居民"
    )
    SUBNATIONAL_GOVERNMENT = ours("subnational_government", en="subnational government", zh="国家以下各级政府")
    LOCAL_GOVERNMENT = ours("local_government", en="local government", zh="地方政府")
    STATE_TREASURY = ours("state_treasury", en="State treasury", zh="国库")
    PUBLIC_INSTITUTION = ours("public_institution", en="public institution", zh="公共机构")
    CIVIL_SOCIETY = ours("civil_society", en="civil society organizations", zh="民间社会组织")
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
    )
    HUMAN_RIGHTS_VICTIMS = ours(
        "human_rights_victims", en="victims of violations of human rights", zh="侵犯人权行为的受害人"
    )
    BONA_FIDE_THIRD_PARTY = Term(
        "bona_fide_third_party", en="bona fide third party", zh="善意第三人", source="UNCAC art. 57 (2)"
    )
    HOLDER = ours("holder", en="former holder of the assets", zh="资产原持有人")
    VICTIM_ENTITY = Term(
        "victim_entity", en="harmed entity", zh="受到损害的实体", source="UNCAC art. 35", derived=("en", "zh")
    )
    THIRD_COUNTRY = ours("third_country", en="persons outside the State of origin", zh="来源国以外的人")


class MonitoringKind(TermEnum):
    """Kind of monitoring · 监测种类. In what way somebody watches over the use."""

    ORIGIN_STATE = ours("origin_state", en="by the State of origin", zh="由来源国监测")
    TRANSFERRING_STATE = ours(
        "transferring_state", en="by the transferring side", zh="由移交方监测", alt_zh=("由返还国监测",)
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
    COURT = ours("court", en="by a court", zh="由法院监测")
    INDEPENDENT = ours("independent", en="by an independent monitor", zh="由独立监测方监测")
    EVALUATION = ours("evaluation", en="by evaluation", zh="通过评价")
    AUDIT = ours("audit", en="by audit", zh="通过审计")
    SELF_REPORTING = ours("self_reporting", en="by self-reporting", zh="自行报告")
    UNSPECIFIED = ours("unspecified", en="not specified", zh="未说明")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Allocation:
    """Allocation · 用途划分. One use of what is returned, with its share or amount if they are known.

    Not money spent (see `Disbursement`). Raises `InvalidError` (`bad_share`) for a percentage outside 0 to 100, and
    (`bad_interval`) unless it runs for a number of months from 1 to 1200.

    >>> Allocation.of("health", share=90, status="proposed").status.label("zh")
    '拟议'
    """

    use: EndUse | LocalTerm
    """Use · 用途. The end to which the assets are allocated."""

    status: AllocationStatus | None = None
    """Status · 状况. How far this use has come; left out if no source says."""

    share: Decimal | None = None
    """Share · 份额. Per cent of the whole, where the source gives one."""

    amount: str | None = None
    """Amount · 数额. Key of the amount allocated."""

    place: JurisdictionId | None = None
    """Place · 地点. Where, if it is not the State of origin alone."""

    decided_by: DecidedBy | None = None
    """Decided by · 决定方. Who chose this use."""

    planned: PartialDate | Period | None = None
    """Planned for · 计划时间. When it is or was planned to run."""

    months: int | None = None
    """Planned duration · 计划期限. For how many months it is or was planned to run."""

    goals: tuple[str, ...] = ()
    """Goals and targets · 目标和具体目标. Numbers of Sustainable Development Goals or targets, such as 3 or 16.4."""

    description: Text | None = None
    """Description · 描述. The programme or project, in our words."""

    doubtful: Answer = Answer.UNKNOWN
    """Doubtful · 存疑. Whether the use was reported without support from a source."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    def __attrs_post_init__(self) -> None:
        refuse_all((*check_share(self.share), *_check_months(self.months, "/months")))

    @classmethod
    def of(
        cls,
        use: EndUse | LocalTerm | str,
        *,
        share: Decimal | int | str | None = None,
        amount: str | None = None,
        status: AllocationStatus | str | None = None,
        decided_by: DecidedBy | str | None = None,
        description: Text | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write a use briefly, with its codes and its share as text or numbers."""
        return cls(
            use=openly(EndUse, use),
            status=coded(AllocationStatus, status) if status is not None else None,
            share=figure(share) if share is not None else None,
            amount=amount,
            decided_by=coded(DecidedBy, decided_by) if decided_by is not None else None,
            description=description,
            citations=cited(citations),
        )


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Beneficiary:
    """Beneficiary · 受益人. For whose benefit something is returned."""

    kind: BeneficiaryKind | LocalTerm
    """Kind · 种类. What sort of beneficiary."""

    actor: ActorId | None = None
    """Actor · 行为体. Who benefits, where a source names the actor."""

    place: JurisdictionId | None = None
    """Place · 地点. Where they live, if it is not the State of origin."""

    description: Text | None = None
    """Description · 描述. Who they are, in our words."""

    count: Count | None = None
    """Number · 数目. How many they are, if a source says so."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    @classmethod
    def of(
        cls,
        kind: BeneficiaryKind | LocalTerm | str,
        actor: str | None = None,
        *,
        description: Text | None = None,
        count: Count | int | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write a beneficiary briefly: `Beneficiary.of("children_and_youth", count=208_000)`."""
        return cls(
            kind=openly(BeneficiaryKind, kind),
            actor=cast("ActorId | None", actor),
            description=description,
            count=Count.of(count) if isinstance(count, int) else count,
            citations=cited(citations),
        )


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Monitoring:
    """Monitoring · 监测. One way in which the use of what is returned is watched, audits among them.

    Raises `InvalidError` (`bad_interval`) unless it is repeated after a number of months from 1 to 1200.
    """

    kind: MonitoringKind | LocalTerm
    """Kind · 种类. In what way the use is monitored."""

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

    @classmethod
    def of(
        cls,
        kind: MonitoringKind | LocalTerm | str,
        *by: str,
        every: int | None = None,
        description: Text | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write a way of watching briefly: `Monitoring.of("audit", "court-of-auditors", every=12)`."""
        return cls(
            kind=openly(MonitoringKind, kind),
            by=cast("tuple[ActorId, ...]", by),
            every=every,
            description=description,
            citations=cited(citations),
        )


def _check_months(months: int | None, path: str = "/every") -> Iterable[Problem]:
    """Say that a length of time is no number of months from one to a century."""
    return () if months is None or 1 <= months <= 1200 else (Fault.BAD_INTERVAL.problem(path),)


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class ReportDuty:
    """Duty to report · 报告义务. Who owes whom a report on the use, and by when.

    Raises `InvalidError` (`bad_interval`) unless it is repeated after a number of months from 1 to 1200.

    >>> ReportDuty(to=(JurisdictionId("CHE"),), first_due=PartialDate.parse("2018-06"), every=6).every
    6
    """

    by: ActorId | None = None
    """By · 报告方. Who has to submit the report."""

    to: tuple[ActorId, ...] = ()
    """To · 接收方. Who is to receive the report."""

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


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Target:
    """Target · 目标. An output that is planned: 600,000 people to be reached, textbooks for 16,000 schools. Not money.

    What was reached stands beside it as a `Result`; whether one meets the other is for readers.

    >>> Target.of(16_000, Text.ours(en="schools", zh="所学校"), by="2014").by
    PartialDate.parse('2014')
    """

    quantity: Quantity
    """Quantity · 数量. How much of what."""

    by: PartialDate | Period | None = None
    """By · 期限. By when, or in what time."""

    set_by: tuple[ActorId, ...] = ()
    """Set by · 设定方. Who set it, if named."""

    uses: tuple[EndUse | LocalTerm, ...] = ()
    """Uses · 用途. To which use it belongs."""

    description: Text | None = None
    """Description · 描述. For what, in our words, where the unit does not say enough."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    @classmethod
    def of(
        cls,
        number: Decimal | int | str,
        unit: Text,
        bound: Bound | str = Bound.EXACT,
        *,
        by: PartialDate | Period | str | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write a target briefly; exact unless said otherwise."""
        quantity = Quantity.of(number, unit, coded(Bound, bound))
        return cls(quantity=quantity, by=dated(by), citations=cited(citations))


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Result:
    """Result · 成果. An output that somebody reports: households reached, kilometres built. Not money, and not a plan.

    >>> Result.of(8, Text(en="health centres", zh="个卫生中心")).quantity.unit.en
    'health centres'
    """

    quantity: Quantity
    """Quantity · 数量. How much of what."""

    on: PartialDate | Period | None = None
    """Date · 日期. When it was reached, or for what time it was reported."""

    stated_by: tuple[ActorId, ...] = ()
    """Stated by · 陈述方. Who says so, if not the author of the source."""

    uses: tuple[EndUse | LocalTerm, ...] = ()
    """Uses · 用途. Of which use it came."""

    description: Text | None = None
    """Description · 描述. What was reached, in our words, where the unit does not say enough."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    @classmethod
    def of(
        cls,
        number: Decimal | int | str,
        unit: Text,
        bound: Bound | str = Bound.EXACT,
        *,
        on: PartialDate | Period | str | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write a result briefly; exact unless said otherwise."""
        quantity = Quantity.of(number, unit, coded(Bound, bound))
        return cls(quantity=quantity, on=dated(on), citations=cited(citations))
