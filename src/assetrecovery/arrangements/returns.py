"""Returns: what goes back, to whom, on what basis, how it moves, to what use, and how it ended.

A return is not an arrangement. A court may order it, a government may decide it alone, a holder may surrender what he
has; "arrangement" is the Convention's word for something agreed (article 57 (5)), and a return may rest on one, on
several or on none. A State may have asked, agreed, objected or never been consulted: its position is attributed and
sourced, and nobody is scored.
"""

from collections.abc import Iterable, Iterator
from typing import Final, Self, cast

import attrs

from assetrecovery.arrangements.amounts import Amount, check_amounts, check_keys, check_named
from assetrecovery.arrangements.avenues import Avenue
from assetrecovery.arrangements.flows import Deduction, Disbursement, EventKind, Tranche, Transfer
from assetrecovery.arrangements.reasons import ClosureReason
from assetrecovery.arrangements.uses import Allocation, Beneficiary, Monitoring, ReportDuty, Result, Target, Vehicle
from assetrecovery.sources.citations import Citation, Cited, ReportedDate, cited
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.sources.parties import Party, PartyRole, check_somebody
from assetrecovery.values.counts import Count
from assetrecovery.values.cycles import in_cycles
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import Fault, Problem, pointer, refuse_all
from assetrecovery.values.ids import (
    ActorId,
    ArrangementId,
    AssetId,
    CaseClusterId,
    ClaimId,
    InstrumentId,
    MeasureId,
    RecoveryCaseId,
    ReturnId,
)
from assetrecovery.values.life_cycles import LifeCycle
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.shorthand import coded, dated, openly, same
from assetrecovery.values.tables import classed
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = [
    "RETURN_LIFE_CYCLE",
    "Basis",
    "DisposalBasis",
    "DisposalGround",
    "Event",
    "Outcome",
    "OutcomeKind",
    "ParticipationPhase",
    "PositionView",
    "Return",
    "ReturnParticipant",
    "ReturnPosition",
    "ReturnRole",
    "ReturnStatus",
    "ReturnStep",
    "Sanction",
    "SanctionKind",
]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


# ── who ──────────────────────────────────────────────────────────────────────────────────────────


class ReturnRole(TermEnum):
    """Role in a return · 在返还中的角色. What somebody does or is in a return; one may be several things."""

    ORIGIN = ours("origin", en="side of origin", zh="来源方", alt_en=("State of origin",), alt_zh=("来源国",))
    REQUESTING_STATE = Term(
        "requesting_state", en="requesting State party", zh="请求缔约国", source="UNCAC art. 57 (3)", alt_zh=("请求国",)
    )
    REQUESTED_STATE = Term(
        "requested_state",
        en="requested State party",
        zh="被请求缔约国",
        source="UNCAC art. 57 (3)",
        alt_zh=("被请求国",),
    )
    TRANSFERRING = ours(
        "transferring", en="transferring side", zh="移交方", alt_en=("returning State",), alt_zh=("返还国",)
    )
    RECEIVING = Term(
        "receiving",
        en="State receiving the returned assets",
        zh="接受返还资产的国家",
        source=f"{_REPORT}, para. 23",
        derived=("en",),
    )
    EXECUTING_JURISDICTION = ours("executing_jurisdiction", en="executing jurisdiction", zh="执行法域")
    ORDERING_AUTHORITY = ours("ordering_authority", en="ordering authority", zh="下令机关")
    INVESTIGATING_AUTHORITY = ours("investigating_authority", en="investigating authority", zh="侦查机关")
    PROSECUTING_AUTHORITY = ours("prosecuting_authority", en="prosecuting authority", zh="起诉机关")
    RECIPIENT = ours("recipient", en="recipient", zh="收款方")
    GRANTEE = ours("grantee", en="grantee", zh="受赠方")
    BENEFICIARY = ours("beneficiary", en="beneficiary", zh="受益方")
    TRUSTEE = ours("trustee", en="trustee or fund administrator", zh="受托人或基金管理人")
    FUND_MANAGER = ours("fund_manager", en="manager of the funds", zh="资金管理方")
    PROGRAMME_MANAGER = ours("programme_manager", en="programme manager", zh="方案管理方")
    SPENDING_AUTHORITY = ours("spending_authority", en="authority that decides on spending", zh="支出决定方")
    FOUNDER = ours("founder", en="founder", zh="设立方")
    SUPERVISOR = ours("supervisor", en="supervisor", zh="监督方")
    IMPLEMENTER = ours("implementer", en="implementer", zh="执行方")
    MONITOR = ours("monitor", en="monitor", zh="监测方")
    AUDITOR = ours("auditor", en="auditor", zh="审计人")
    REVIEWER = ours("reviewer", en="reviewer of the use", zh="使用情况审查方")
    ADVISER = ours("adviser", en="adviser", zh="咨询方")
    FACILITATOR = ours("facilitator", en="facilitator", zh="协助方", alt_en=("intermediary",))
    COUNSEL = ours("counsel", en="counsel or agent", zh="律师或代理人")
    GUARANTOR = ours("guarantor", en="guarantor", zh="担保方")
    PAYER = ours("payer", en="payer", zh="付款方")
    ACCOUNT_HOLDER = ours("account_holder", en="account holder", zh="账户持有人")
    ASSET_HOLDER = ours("asset_holder", en="holder of assets", zh="资产持有人")
    SURRENDERING_HOLDER = ours(
        "surrendering_holder", en="holder who surrendered assets voluntarily", zh="自愿交出资产的持有人"
    )
    SETTLING_HOLDER = ours(
        "settling_holder", en="holder of assets who entered into a settlement", zh="达成和解的资产持有人"
    )
    ESCROW_AGENT = ours("escrow_agent", en="escrow agent", zh="代管人")
    STAKEHOLDER = ours("stakeholder", en="stakeholder holding for the court", zh="为法院保管争议财产者")
    SELLER = ours("seller", en="seller", zh="出售方")
    BUYER = ours("buyer", en="buyer", zh="购买方")
    OBSERVER = Term("observer", en="observer", zh="观察员", source=f"{_REPORT}, para. 12")
    SIGNATORY = ours("signatory", en="signatory", zh="签署方")
    CLAIMANT = ours("claimant", en="claimant", zh="权利主张人")
    ADVERSE_CLAIMANT = ours("adverse_claimant", en="adverse claimant", zh="对立的权利主张人")
    CLAIMANT_NOT_PARTY = ours("claimant_not_party", en="claimant who is not a party", zh="非当事方的权利主张人")

    @property
    def is_benefiting(self) -> bool:
        """Whether money or control over it goes to whoever has the role."""
        return _BENEFITING[self]


_BENEFITING: Final = classed(
    ReturnRole,
    {
        True: (
            ReturnRole.RECEIVING,
            ReturnRole.RECIPIENT,
            ReturnRole.GRANTEE,
            ReturnRole.BENEFICIARY,
            ReturnRole.TRUSTEE,
            ReturnRole.FUND_MANAGER,
            ReturnRole.PROGRAMME_MANAGER,
            ReturnRole.SPENDING_AUTHORITY,
            ReturnRole.IMPLEMENTER,
            ReturnRole.MONITOR,
        ),
        False: (
            ReturnRole.ORIGIN,
            ReturnRole.REQUESTING_STATE,
            ReturnRole.REQUESTED_STATE,
            ReturnRole.TRANSFERRING,
            ReturnRole.SUPERVISOR,
            ReturnRole.AUDITOR,
            ReturnRole.REVIEWER,
            ReturnRole.ADVISER,
            ReturnRole.FACILITATOR,
            ReturnRole.PAYER,
            ReturnRole.SETTLING_HOLDER,
            ReturnRole.ESCROW_AGENT,
            ReturnRole.OBSERVER,
            ReturnRole.SIGNATORY,
            ReturnRole.CLAIMANT_NOT_PARTY,
            ReturnRole.EXECUTING_JURISDICTION,
            ReturnRole.ORDERING_AUTHORITY,
            ReturnRole.INVESTIGATING_AUTHORITY,
            ReturnRole.PROSECUTING_AUTHORITY,
            ReturnRole.FOUNDER,
            ReturnRole.COUNSEL,
            ReturnRole.GUARANTOR,
            ReturnRole.ACCOUNT_HOLDER,
            ReturnRole.ASSET_HOLDER,
            ReturnRole.SURRENDERING_HOLDER,
            ReturnRole.STAKEHOLDER,
            ReturnRole.SELLER,
            ReturnRole.BUYER,
            ReturnRole.CLAIMANT,
            ReturnRole.ADVERSE_CLAIMANT,
        ),
    },
)


class ParticipationPhase(TermEnum):
    """Phase of participation · 参与阶段. In which phase somebody took part (GFAR principle 10)."""

    NEGOTIATION = ours("negotiation", en="negotiation", zh="谈判")
    DECISION_ON_USE = ours("decision_on_use", en="decision on the use", zh="决定用途")
    IMPLEMENTATION = Term(
        "implementation", en="implementation", zh="执行", source=f"{_REPORT}, para. 15", derived=("en",)
    )
    MONITORING = ours("monitoring", en="monitoring", zh="监测")
    AUDIT = ours("audit", en="audit", zh="审计")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class ReturnParticipant:
    """Participant in a return · 返还参与方. Somebody who has a part in a return, and which; not always a State.

    Whom the source leaves unnamed is described, and counted if it says how many; no record is made up for them. Raises
    `InvalidError` (`nobody_named`) unless there is an actor or a description.

    >>> ReturnParticipant.of("NGA", "origin", "receiving").is_party.code
    'unknown'
    >>> victims = Text.ours(en="victims who sued", zh="提起诉讼的受害人")
    >>> ReturnParticipant.of(None, "claimant", description=victims, count=9_500).count.number
    9500
    """

    actor: ActorId | None = None
    """Actor · 行为体. Who it is, if named."""

    roles: tuple[ReturnRole | LocalTerm, ...]
    """Roles · 角色. What part it has."""

    count: Count | None = None
    """Number · 数目. How many they are, where the source names none of them: 9,500 claimants."""

    is_party: Answer = Answer.UNKNOWN
    """Party · 是否当事方. Whether it is a party to what was agreed or settled."""

    phases: tuple[ParticipationPhase, ...] = ()
    """Phases · 阶段. In which phases it took part, if a source says so."""

    description: Text | None = None
    """Description · 描述. Who it is, if not named, and what its part is, in our words."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that support this."""

    def __attrs_post_init__(self) -> None:
        refuse_all(check_somebody(self.actor, self.description))

    @classmethod
    def of(
        cls,
        actor: str | None,
        *roles: ReturnRole | LocalTerm | str,
        is_party: Answer | str = Answer.UNKNOWN,
        description: Text | None = None,
        count: Count | int | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write a participant briefly: `ReturnParticipant.of("NGA", "origin", "receiving")`."""
        return cls(
            actor=cast("ActorId | None", actor),
            roles=tuple(openly(ReturnRole, role) for role in roles),
            count=Count.of(count) if isinstance(count, int) else count,
            is_party=coded(Answer, is_party),
            description=description,
            citations=cited(citations),
        )


class PositionView(TermEnum):
    """View taken in a position · 立场的态度. How somebody stands, or was made to stand, to a return; never judged."""

    PARTY = ours("party", en="party", zh="当事方")
    PROPOSED = Term("proposed", en="proposed", zh="提议", source=f"{_REPORT}, para. 47", derived=("en",))
    SUPPORTED = Term("supported", en="supported", zh="支持", source=f"{_REPORT}, para. 75", derived=("en",))
    CONSENTED = ours("consented", en="consented", zh="同意")
    NO_OBJECTION = ours("no_objection", en="no objection", zh="无异议")
    RESERVATIONS = ours("reservations", en="reservations", zh="有保留")
    CRITICIZED = ours("criticized", en="criticized", zh="批评")
    OBJECTED = ours("objected", en="objected", zh="提出异议")
    NOT_CONSULTED = ours("not_consulted", en="not consulted", zh="未经磋商")
    UNKNOWN = ours("unknown", en="unknown", zh="不详")

    @property
    def contests(self) -> bool:
        """Whether somebody who takes it contests the return, or how it is made."""
        return _CONTESTING[self]


_CONTESTING: Final = classed(
    PositionView,
    {
        True: (PositionView.RESERVATIONS, PositionView.CRITICIZED, PositionView.OBJECTED),
        False: (
            PositionView.PARTY,
            PositionView.PROPOSED,
            PositionView.SUPPORTED,
            PositionView.CONSENTED,
            PositionView.NO_OBJECTION,
            # It was done to them; whether they would have contested anything nobody asked.
            PositionView.NOT_CONSULTED,
            PositionView.UNKNOWN,
        ),
    },
)


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class ReturnPosition:
    """Position on a return · 对返还的立场. What somebody's position was, by whom it is attributed, and when.

    A State's, an organization's, a company's or a person's; whoever is not named is described. Raises `InvalidError`
    (`nobody_named`) unless there is an actor or a description.

    >>> ReturnPosition.of("KEN", "proposed", description=Text.ours(en="ambulances", zh="购置救护车")).view.label("en")
    'proposed'
    """

    actor: ActorId | None = None
    """Actor · 行为体. Whose position, if named."""

    view: PositionView | LocalTerm
    """View · 态度. Whether it supported, criticized or objected, or another of the kind."""

    on: PartialDate | Period | None = None
    """Date · 日期. When it was taken or reported."""

    stated_by: tuple[ActorId, ...] = ()
    """Stated by · 陈述方. Who says so, if not the actor itself."""

    description: Text | None = None
    """Description · 描述. On what point, in our words, and whose position it is, if nobody is named."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    def __attrs_post_init__(self) -> None:
        refuse_all(check_somebody(self.actor, self.description))

    @classmethod
    def of(
        cls,
        actor: str | None,
        view: PositionView | LocalTerm | str,
        on: PartialDate | Period | str | None = None,
        *,
        description: Text | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write a position briefly, with its code and its date as text."""
        return cls(
            actor=cast("ActorId | None", actor),
            view=openly(PositionView, view),
            on=dated(on),
            description=description,
            citations=cited(citations),
        )


# ── on what basis ────────────────────────────────────────────────────────────────────────────────


class DisposalBasis(TermEnum):
    """Basis of disposal · 处分依据. On what a return rests, as a source says; never computed, never ranked."""

    ART57_3_A = Term(
        "art57_3_a",
        en="embezzlement of public funds or laundering of embezzled public funds (art. 57 (3) (a))",
        zh="贪污公共资金或者对所贪污公共资金的洗钱行为（第五十七条第三款第（一）项）",
        source="UNCAC art. 57 (3) (a)",
        derived=("en", "zh"),
    )
    ART57_3_B = Term(
        "art57_3_b",
        en="proceeds of any other offence covered by the Convention (art. 57 (3) (b))",
        zh="《公约》所涵盖的其他任何犯罪的所得（第五十七条第三款第（二）项）",
        source="UNCAC art. 57 (3) (b)",
        derived=("en", "zh"),
    )
    ART57_3_C = Term(
        "art57_3_c",
        en="all other cases (art. 57 (3) (c))",
        zh="其他所有情况（第五十七条第三款第（三）项）",
        source="UNCAC art. 57 (3) (c)",
        derived=("en", "zh"),
    )
    ART57_5 = Term(
        "art57_5",
        en="agreement or mutually acceptable arrangement (art. 57 (5))",
        zh="协定或者可以共同接受的安排（第五十七条第五款）",
        source="UNCAC art. 57 (5)",
        derived=("en", "zh"),
    )
    ART57_OTHER = Term(
        "art57_other",
        en="other disposal under article 57",
        zh="依第五十七条的其他处分",
        source="UNCAC art. 57",
        derived=("en", "zh"),
    )
    ART53 = Term(
        "art53",
        en="direct recovery under article 53",
        zh="依第五十三条直接追回财产",
        source="UNCAC art. 53",
        derived=("en", "zh"),
    )
    CONVENTION = ours("convention", en="the Convention, article not stated", zh="《公约》，未说明条款")
    OTHER_TREATY = ours("other_treaty", en="another treaty", zh="其他条约")
    DOMESTIC_STATUTE = ours("domestic_statute", en="domestic statute", zh="国内法律")
    COMMON_LAW = ours("common_law", en="common law", zh="普通法")
    INHERENT_POWER = ours("inherent_power", en="inherent power of a court", zh="法院的固有权力")
    NOT_UNDER_CONVENTION = ours("not_under_convention", en="outside the Convention", zh="不以《公约》为依据")

    @property
    def is_of_the_convention(self) -> bool:
        """Whether a source that names this basis rests the return on the Convention."""
        return _OF_THE_CONVENTION[self]


_OF_THE_CONVENTION: Final = classed(
    DisposalBasis,
    {
        True: (
            DisposalBasis.ART57_3_A,
            DisposalBasis.ART57_3_B,
            DisposalBasis.ART57_3_C,
            DisposalBasis.ART57_5,
            DisposalBasis.ART57_OTHER,
            DisposalBasis.ART53,
            DisposalBasis.CONVENTION,
        ),
        False: (
            DisposalBasis.OTHER_TREATY,
            DisposalBasis.DOMESTIC_STATUTE,
            DisposalBasis.COMMON_LAW,
            DisposalBasis.INHERENT_POWER,
            DisposalBasis.NOT_UNDER_CONVENTION,
        ),
    },
)


class DisposalGround(TermEnum):
    """Ground of disposal · 处分理由. On what ground of article 57 (3) (b) or (c); the three of (c) are not ranked."""

    PRIOR_OWNERSHIP = Term(
        "prior_ownership",
        en="prior ownership reasonably established",
        zh="合理证明原拥有所有权",
        source="UNCAC art. 57 (3) (b)",
        derived=("en", "zh"),
    )
    RECOGNIZED_DAMAGE = Term(
        "recognized_damage",
        en="recognized damage",
        zh="承认所受损害",
        source="UNCAC art. 57 (3) (b)",
        derived=("en", "zh"),
    )
    PRIORITY_REQUESTING_STATE = Term(
        "priority_requesting_state",
        en="priority consideration: return to the requesting State party",
        zh="优先考虑返还请求缔约国",
        source="UNCAC art. 57 (3) (c)",
        derived=("en", "zh"),
    )
    PRIORITY_PRIOR_OWNER = Term(
        "priority_prior_owner",
        en="priority consideration: return to prior legitimate owners",
        zh="优先考虑返还原合法所有人",
        source="UNCAC art. 57 (3) (c)",
        derived=("en", "zh"),
    )
    PRIORITY_VICTIMS = Term(
        "priority_victims",
        en="priority consideration: compensation of the victims of the crime",
        zh="优先考虑赔偿犯罪被害人",
        source="UNCAC art. 57 (3) (c)",
        derived=("en", "zh"),
    )


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Basis:
    """Legal basis · 法律依据. One thing on which somebody says that a return rests; never computed.

    >>> Basis(kind=DisposalBasis.ART57_3_C, ground=DisposalGround.PRIORITY_VICTIMS).ground.label("zh")
    '优先考虑赔偿犯罪被害人'
    """

    kind: DisposalBasis | LocalTerm
    """Kind · 种类. What sort of basis."""

    ground: DisposalGround | None = None
    """Ground · 理由. On what ground of article 57 (3) (b) or (c)."""

    provision: Provision | None = None
    """Provision · 条款. The article or section."""

    instrument: InstrumentId | None = None
    """Instrument · 文书. The treaty or statute, if no single provision is given."""

    judgement_waived: Answer = Answer.UNKNOWN
    """Final judgement waived · 放弃生效判决要求. Whether the requirement of one was waived (art. 57 (3))."""

    claimed_by: tuple[ActorId, ...] = ()
    """Claimed by · 主张方. Who relies on it, if not the authors of the source."""

    description: Text | None = None
    """Description · 描述. Which statute, power or offence, in our words, where no record and no provision says it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where a source says so."""

    @classmethod
    def of(
        cls,
        kind: DisposalBasis | LocalTerm | str,
        ground: DisposalGround | str | None = None,
        *,
        provision: Provision | str | None = None,
        description: Text | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write a basis briefly: `Basis.of("art57_3_b", "recognized_damage")`."""
        return cls(
            kind=openly(DisposalBasis, kind),
            ground=coded(DisposalGround, ground) if ground is not None else None,
            provision=Provision.parse(provision) if isinstance(provision, str) else provision,
            description=description,
            citations=cited(citations),
        )


# ── what happened ────────────────────────────────────────────────────────────────────────────────


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Event:
    """Event · 事件. Something that happened on the way of a return, as a source dates it.

    It happened on a day within the period that is given: `../2017-03-10` is "not later than 10 March 2017".

    >>> agreed = Event.of("signed", "2018-09-26", other_dates=("2018-09-27",))
    >>> [str(date) for date in agreed.dates], agreed.doubtful.code
    (['2018-09-26', '2018-09-27'], 'unknown')
    """

    kind: EventKind | LocalTerm
    """Kind · 种类. What happened at this point of the return."""

    on: PartialDate | Period | None = None
    """Date · 日期. When, as far as the source gives it."""

    other_dates: tuple[ReportedDate, ...] = ()
    """Other dates · 其他来源给出的日期. Other days that sources give for the same event."""

    inferred_from: Text | None = None
    """Inferred from · 推断依据. From what the date was inferred, if no source states it."""

    actor: ActorId | None = None
    """Actor · 行为体. Who did it, where a source names the actor."""

    description: Text | None = None
    """Description · 描述. What happened, in our words, where the kind does not say enough."""

    doubtful: Answer = Answer.UNKNOWN
    """Doubtful · 存疑. Whether the date is not to be taken as settled."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    @property
    def dates(self) -> tuple[PartialDate | Period, ...]:
        """Every date that a source gives for it, the one that the record holds first."""
        return (*((self.on,) if self.on is not None else ()), *(other.on for other in self.other_dates))

    @classmethod
    def of(
        cls,
        kind: EventKind | LocalTerm | str,
        on: PartialDate | Period | str | None = None,
        *,
        actor: str | None = None,
        other_dates: Iterable[ReportedDate | str] = (),
        description: Text | None = None,
        doubtful: Answer | str = Answer.UNKNOWN,
        citations: Cited = (),
    ) -> Self:
        """Write an event briefly: `Event.of("signed", "2017-12-04", citations="joint-statement")`."""
        return cls(
            kind=openly(EventKind, kind),
            on=dated(on),
            other_dates=tuple(ReportedDate.of(other) if isinstance(other, str) else other for other in other_dates),
            actor=cast("ActorId | None", actor),
            description=description,
            doubtful=coded(Answer, doubtful),
            citations=cited(citations),
        )


class ReturnStatus(TermEnum):
    """Status of a return · 返还状况. How far a return has come, with or without an arrangement.

    Not what came of it: that is said by its outcomes (see `OutcomeKind`), and no status repeats one.
    """

    PENDING = ours("pending", en="pending", zh="待决")
    DECIDED = ours("decided", en="ordered or decided", zh="已下令或已决定")
    AWAITING_DISPOSAL = ours("awaiting_disposal", en="confiscated, awaiting disposal", zh="已没收，待处分")
    UNDER_WAY = ours("under_way", en="under way", zh="进行中")
    COMPLETED = ours("completed", en="completed", zh="已完成")
    CLOSED = ours("closed", en="closed", zh="已终结")

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to come; what came of it is said by the outcomes."""
        return _OVER[self]


_OVER: Final = classed(
    ReturnStatus,
    {
        True: (ReturnStatus.COMPLETED, ReturnStatus.CLOSED),
        False: (
            ReturnStatus.PENDING,
            ReturnStatus.DECIDED,
            ReturnStatus.AWAITING_DISPOSAL,
            ReturnStatus.UNDER_WAY,
        ),
    },
)


RETURN_LIFE_CYCLE: Final = LifeCycle(
    (ReturnStatus.PENDING, ReturnStatus.DECIDED, ReturnStatus.AWAITING_DISPOSAL, ReturnStatus.UNDER_WAY),
    {
        ReturnStatus.PENDING: (
            ReturnStatus.DECIDED,
            ReturnStatus.AWAITING_DISPOSAL,
            ReturnStatus.UNDER_WAY,
            ReturnStatus.CLOSED,
        ),
        ReturnStatus.DECIDED: (
            ReturnStatus.PENDING,
            ReturnStatus.AWAITING_DISPOSAL,
            ReturnStatus.UNDER_WAY,
            ReturnStatus.COMPLETED,
            ReturnStatus.CLOSED,
        ),
        ReturnStatus.AWAITING_DISPOSAL: (
            ReturnStatus.PENDING,
            ReturnStatus.DECIDED,
            ReturnStatus.UNDER_WAY,
            ReturnStatus.COMPLETED,
            ReturnStatus.CLOSED,
        ),
        ReturnStatus.UNDER_WAY: (ReturnStatus.PENDING, ReturnStatus.COMPLETED, ReturnStatus.CLOSED),
        ReturnStatus.COMPLETED: (),
        ReturnStatus.CLOSED: (ReturnStatus.PENDING,),
    },
)
"""Where a return may lead, whatever it rests on: a decision that is reversed makes it pending again, and a new measure
may reopen one that was closed."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class ReturnStep:
    """Step of a return · 返还进展. What a return came to, and when."""

    status: ReturnStatus
    """Status · 状况. What it came to."""

    on: PartialDate | Period | None = None
    """Date · 日期. When the return reached this status, as far as the source says."""

    other_dates: tuple[ReportedDate, ...] = ()
    """Other dates · 其他来源给出的日期. Other days that sources give for the same step."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that support this."""

    @classmethod
    def of(
        cls, status: ReturnStatus | str, on: PartialDate | Period | str | None = None, *, citations: Cited = ()
    ) -> Self:
        """Write a step briefly, with its code and its date as text."""
        return cls(status=coded(ReturnStatus, status), on=dated(on), citations=cited(citations))


class OutcomeKind(TermEnum):
    """Outcome · 结果. What came of a return, or of one asset in it."""

    PENDING = ours("pending", en="pending", zh="待定")
    FULL = ours("full", en="returned in full", zh="全部返还")
    PARTIAL = ours("partial", en="returned in part", zh="部分返还")
    IN_KIND = ours("in_kind", en="returned in kind", zh="以实物返还")
    SPENT_FOR_POPULATION = ours(
        "spent_for_population",
        en="spent for the population without passing through the State of origin",
        zh="未经来源国而直接用于民众",
    )
    COMPENSATION_PAID = ours("compensation_paid", en="paid as compensation to victims", zh="作为赔偿支付给被害人")
    SHARED = Term("shared", en="shared", zh="分享", source=f"{_REPORT}, para. 31", derived=("en",))
    RETAINED = ours("retained", en="kept by the transferring side", zh="由移交方保留")
    NONE = ours("none", en="nothing returned", zh="未返还")
    RELEASED = ours("released", en="released to the holder", zh="解除措施并归还持有人")
    PAID_TO_CREDITORS = ours("paid_to_creditors", en="paid to creditors or third parties", zh="付给债权人或第三方")
    REFUSED = ours("refused", en="refused", zh="被驳回")
    CLAIM_DISMISSED = ours("claim_dismissed", en="claim dismissed", zh="权利主张被驳回")
    WITHDRAWN = ours("withdrawn", en="request or claim withdrawn", zh="请求或权利主张已撤回")
    NOT_AGREED = ours("not_agreed", en="no agreement reached", zh="未达成协议")
    LOST = ours("lost", en="dissipated or lost", zh="耗散或灭失")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Outcome:
    """Outcome of a return · 返还结果. What came of a return or of some of its assets, and why, as a source gives it."""

    kind: OutcomeKind
    """Kind · 种类. What came of it."""

    assets: tuple[AssetId, ...] = ()
    """Assets · 资产. Of which assets; of the whole return if left out."""

    reason: ClosureReason | LocalTerm | None = None
    """Reason · 理由. Why, if a source says so."""

    on: PartialDate | Period | None = None
    """Date · 日期. When the outcome came about, as far as the source says."""

    inferred_from: Text | None = None
    """Inferred from · 推断依据. From what it was inferred, if no source states it."""

    doubtful: Answer = Answer.UNKNOWN
    """Doubtful · 存疑. Whether it is not to be taken as settled."""

    description: Text | None = None
    """Description · 描述. What came of it, in our words, where the codes do not say enough."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    @classmethod
    def of(
        cls,
        kind: OutcomeKind | str,
        *assets: str,
        on: PartialDate | Period | str | None = None,
        reason: ClosureReason | LocalTerm | str | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write an outcome briefly, of the whole return or of some of its assets: `Outcome.of("partial")`."""
        return cls(
            kind=coded(OutcomeKind, kind),
            assets=tuple(map(AssetId, assets)),
            reason=openly(ClosureReason, reason) if reason is not None else None,
            on=dated(on),
            citations=cited(citations),
        )


# ── sanctions ────────────────────────────────────────────────────────────────────────────────────


class SanctionKind(TermEnum):
    """Kind of sanction · 制裁种类. What was imposed or agreed beside the return; money among it is told by amounts."""

    FINE = ours("fine", en="fine", zh="罚款")
    DISGORGEMENT = Term("disgorgement", en="disgorgement", zh="退赃", source=f"{_REPORT}, para. 48", derived=("en",))
    COSTS = ours("costs", en="costs", zh="费用")
    COMPENSATION = Term("compensation", en="compensation", zh="赔偿", source=f"{_REPORT}, para. 46", derived=("en",))
    SURRENDER_OF_PROPERTY = ours("surrender_of_property", en="surrender of property in kind", zh="交出实物财产")
    PERFORMANCE_IN_KIND = ours("performance_in_kind", en="goods or services supplied in kind", zh="以实物或服务履行")
    COMPLIANCE_MONITOR = ours("compliance_monitor", en="compliance monitor", zh="合规监察员")
    COMPLIANCE_PROGRAMME = ours(
        "compliance_programme", en="duty to have a compliance programme", zh="建立合规制度的义务"
    )
    DEBARMENT = ours("debarment", en="debarment from contracts", zh="取消参与合同的资格")
    DISQUALIFICATION = Term(
        "disqualification",
        en="disqualification from office",
        zh="取消担任公职的资格",
        source="UNCAC art. 30 (7)",
        derived=("en", "zh"),
    )
    COOPERATION = ours("cooperation", en="duty to cooperate", zh="合作义务")
    PUBLIC_STATEMENT = ours("public_statement", en="public statement", zh="公开声明")
    OTHER_CONCESSION = ours("other_concession", en="other concession", zh="其他让步")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Sanction:
    """Sanction · 制裁. Something imposed or agreed in the same proceedings that need not be money.

    Never money returned. Sanctions in kind stand here alone; one in money also has an amount, at the stage of a
    sanction, and this says on whom and why. Not a finding of guilt.

    >>> Sanction.of("surrender_of_property", assets=("sports-car",)).kind.label("zh")
    '交出实物财产'
    """

    kind: SanctionKind | LocalTerm
    """Kind · 种类. Whether it is a fine, a disgorgement, costs or another of the kind."""

    actor: ActorId | None = None
    """Actor · 行为体. On whom it lies, if named."""

    amount: str | None = None
    """Amount · 数额. Key of the amount, if it is in money."""

    assets: tuple[AssetId, ...] = ()
    """Assets · 资产. The property given up, if it is in kind."""

    instrument: InstrumentId | None = None
    """Instrument · 文书. The judgement or settlement that lays it down."""

    on: PartialDate | Period | None = None
    """Date · 日期. When it was imposed or agreed."""

    waived: Answer = Answer.UNKNOWN
    """Waived · 已放弃. Whether it was waived or avoided."""

    description: Text | None = None
    """Description · 描述. What it is and on whom, in our words, where codes and records do not say it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    @classmethod
    def of(
        cls,
        kind: SanctionKind | LocalTerm | str,
        actor: str | None = None,
        *,
        amount: str | None = None,
        assets: Iterable[str] = (),
        on: PartialDate | Period | str | None = None,
        description: Text | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write a sanction briefly, with its code and its date as text."""
        return cls(
            kind=openly(SanctionKind, kind),
            actor=cast("ActorId | None", actor),
            amount=amount,
            assets=tuple(map(AssetId, assets)),
            on=dated(on),
            description=description,
            citations=cited(citations),
        )


# ── the return ───────────────────────────────────────────────────────────────────────────────────


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Return:
    """Return of assets · 资产返还. Assets that go back from one side to another, or that somebody asks to go back.

    Raises `InvalidError` for a malformed id, for keys that repeat (`duplicate_entry`) or name no entry of this record
    (`unknown_entry`), and for sums that are made of themselves or legs that come before themselves (`entry_cycle`).

    >>> from assetrecovery.data import bundled
    >>> abacha = bundled("returns").returns["che-nga-abacha-1-2005"]
    >>> abacha.acting_as(ReturnRole.TRANSFERRING), [use.use.code for use in abacha.allocations][:2]
    (('CHE',), ['budget_support', 'health'])
    """

    id: ReturnId
    """Id · 标识符. Unique over all records of a bundle."""

    title: Text
    """Title · 标题. By which it is known; a name in it is not a finding about that person."""

    participants: tuple[ReturnParticipant, ...] = ()
    """Participants · 参与方. Who has what part in it: the State of origin, the transferring side, and all others."""

    positions: tuple[ReturnPosition, ...] = ()
    """Positions · 各方立场. Who consented, objected, criticized or was not consulted."""

    cluster: CaseClusterId | None = None
    """Cluster · 案件群. The affair of which it is part."""

    cases: tuple[RecoveryCaseId, ...] = ()
    """Cases · 案件. The cases out of which it came."""

    arrangements: tuple[ArrangementId, ...] = ()
    """Arrangements · 安排. What was agreed about it; none if it was ordered or decided without agreement."""

    instruments: tuple[InstrumentId, ...] = ()
    """Instruments · 文书. Judgements, decisions, statutes and settlements on which it rests, agreed or not."""

    bases: tuple[Basis, ...] = ()
    """Legal bases · 法律依据. On what it is said to rest."""

    within_scope: Answer = Answer.UNKNOWN
    """Within the Convention · 是否属于《公约》范围. Whether the offence is said to be one that it covers."""

    avenues: tuple[Avenue | LocalTerm, ...] = ()
    """Avenues · 追回途径. By which legal ways the property was recovered."""

    assets: tuple[AssetId, ...] = ()
    """Assets · 资产. What is returned or asked for."""

    measures: tuple[MeasureId, ...] = ()
    """Measures · 措施. What was done about the assets before."""

    claims: tuple[ClaimId, ...] = ()
    """Legal claims · 权利主张. Who claims the assets, or compensation out of them."""

    amounts: tuple[Amount, ...] = ()
    """Amounts · 数额. What sources say of sums of money, side by side."""

    deductions: tuple[Deduction, ...] = ()
    """Deductions · 扣除. What was taken off, or could have been."""

    sanctions: tuple[Sanction, ...] = ()
    """Sanctions · 制裁. What was imposed or agreed in the same proceedings, in kind or in money; never returned."""

    tranches: tuple[Tranche, ...] = ()
    """Tranches · 批次. The parts in which it is paid."""

    transfers: tuple[Transfer, ...] = ()
    """Transfers · 移交. The legs on which it moved."""

    disbursements: tuple[Disbursement, ...] = ()
    """Disbursements · 支付. What was spent of the returned money, as sources state it."""

    ledger_complete: Answer = Answer.UNKNOWN
    """Ledger complete · 账目完整. Whether all sums are recorded here, so that what is missing is missing indeed."""

    vehicles: tuple[Vehicle | LocalTerm, ...] = ()
    """Vehicles · 返还渠道. Through what it goes to its use, planned or done."""

    allocations: tuple[Allocation, ...] = ()
    """End uses · 最终用途. To what ends it is put."""

    beneficiaries: tuple[Beneficiary, ...] = ()
    """Beneficiaries · 受益人. Whom the returned assets are to benefit."""

    monitoring: tuple[Monitoring, ...] = ()
    """Monitoring · 监测. Who watches over the use, audits among them."""

    reports: tuple[ReportDuty, ...] = ()
    """Duties to report · 报告义务. Who owes whom a report."""

    targets: tuple[Target, ...] = ()
    """Targets · 目标. What is planned to be achieved, apart from money."""

    results: tuple[Result, ...] = ()
    """Results · 成果. What is reported to have been achieved, apart from money."""

    events: tuple[Event, ...] = ()
    """Events · 事件. What happened, as sources date it."""

    history: tuple[ReturnStep, ...] = ()
    """History · 经过. What it came to, in order of time; undated where no source dates it."""

    outcomes: tuple[Outcome, ...] = ()
    """Outcomes · 结果. What came of it, and of its assets."""

    last_seen: PartialDate | None = None
    """Followed up to · 跟踪至. The day up to which its progress was followed."""

    contested: tuple[Text, ...] = ()
    """Contested · 争议之处. What somebody disputes about it, in our words."""

    uncertain: tuple[Text, ...] = ()
    """Uncertain · 存疑之处. What a reader must not take as settled, in our words."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Every source of the record."""

    __repr__ = brief

    def __attrs_post_init__(self) -> None:
        refuse_all(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if self.amounts:
            yield from check_amounts(self.amounts)
        for name in ("deductions", "tranches", "transfers", "disbursements"):
            if len(entries := getattr(self, name)) > 1:
                yield from check_keys(entries, f"/{name}")
        yield from self._unnamed()
        if self.transfers:
            yield from self._cycles()

    def _unnamed(self) -> Iterator[Problem]:
        """Yield the entries that name an amount, a tranche or a leg which is not there."""
        amounts = {amount.key for amount in self.amounts}
        for place, key in _named_amounts(self):
            if key not in amounts:
                yield from check_named(key, amounts, "", *place)
        if self.transfers or self.disbursements:
            yield from self._unnamed_legs()

    def _unnamed_legs(self) -> Iterator[Problem]:
        """Yield the legs that name a tranche or a leg which is not there, and what was spent of such a leg."""
        tranches = {tranche.key for tranche in self.tranches}
        legs = {transfer.key for transfer in self.transfers}
        for place, transfer in enumerate(self.transfers):
            if transfer.tranche is not None:
                yield from check_named(transfer.tranche, tranches, "", "transfers", place, "tranche")
            if transfer.previous is not None:
                yield from check_named(transfer.previous, legs, "", "transfers", place, "previous")
        for place, disbursement in enumerate(self.disbursements):
            if disbursement.transfer is not None:
                yield from check_named(disbursement.transfer, legs, "", "disbursements", place, "transfer")

    def _cycles(self) -> Iterator[Problem]:
        before = {transfer.key: [transfer.previous] for transfer in self.transfers if transfer.previous is not None}
        if not before:
            return
        circular = in_cycles(before)
        for place, transfer in enumerate(self.transfers):
            if transfer.key in circular:
                yield Fault.ENTRY_CYCLE.problem(pointer("transfers", place, "previous"))

    def acting_as(self, role: ReturnRole | LocalTerm | str) -> tuple[ActorId, ...]:
        """Those named who have a role in the return, in the order in which they are listed.

        Raises `InvalidError` (`unknown_code`) for a role that there is not.
        """
        if type(role) is ReturnRole:  # found by itself; a local term is the same whatever words it is given
            having = [participant for participant in self.participants if role in participant.roles]
        else:
            meant = openly(ReturnRole, role)
            having = [
                participant for participant in self.participants if any(same(meant, one) for one in participant.roles)
            ]
        return tuple([participant.actor for participant in having if participant.actor is not None])

    @property
    def status(self) -> ReturnStatus | None:
        """What the return last came to, as far as it is recorded."""
        return self.history[-1].status if self.history else None

    def dates_of(self, kind: EventKind | LocalTerm | str) -> tuple[PartialDate | Period, ...]:
        """The dates that sources give for what happened of a kind; several stand side by side.

        Raises `InvalidError` (`unknown_code`) for a kind that there is not.
        """
        meant = openly(EventKind, kind)
        return tuple(date for event in self.events if same(meant, event.kind) for date in event.dates)

    @property
    def parties(self) -> tuple[Party, ...]:
        """Those participants who are parties, as an arrangement or an instrument lists them.

        A list to be copied into those records, where it then stands on its own: each has its own parties.
        """
        return tuple(
            Party(
                actor=participant.actor,
                roles=(PartyRole.SIGNATORY,) if ReturnRole.SIGNATORY in participant.roles else (),
                count=participant.count,
                description=participant.description if participant.actor is None else None,
                citations=participant.citations,
            )
            for participant in self.participants
            if participant.is_party is Answer.YES
        )


def _named_amounts(record: Return) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield every key of an amount that an entry names, with its place."""
    if record.deductions:
        yield from _named_by_deductions(record.deductions)
    for name in ("tranches", "transfers"):
        for place, entry in enumerate(getattr(record, name)):
            for at, key in enumerate(entry.amounts):
                yield (name, place, "amounts", at), key
    for name in ("disbursements", "allocations", "sanctions"):
        for place, entry in enumerate(getattr(record, name)):
            if entry.amount is not None:
                yield (name, place, "amount"), entry.amount


def _named_by_deductions(deductions: tuple[Deduction, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for place, deduction in enumerate(deductions):
        if deduction.amount is not None:
            yield ("deductions", place, "amount"), deduction.amount
        if deduction.computed is not None:
            yield ("deductions", place, "computed"), deduction.computed
        if deduction.formula is not None:
            yield from ((("deductions", place, "formula", *below), key) for below, key in deduction.formula.named())
