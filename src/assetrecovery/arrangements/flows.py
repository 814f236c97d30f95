"""Flows: what was taken off a sum, in what parts it was to be paid, how it moved, and on what it was spent.

Each entry rests on an amount of the same record, which says how much and who says so. Money moves in legs: a transfer
names the leg before it, and of a chain of legs only one counts.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final, Self, cast

import attrs

from assetrecovery.arrangements.formulas import Formula
from assetrecovery.arrangements.uses import EndUse, Vehicle
from assetrecovery.sources.citations import Citation, Cited, ReportedDate, cited
from assetrecovery.values.counts import Count, check_ordinals, check_share
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import Fault, Problem, refuse, refuse_all
from assetrecovery.values.given import several
from assetrecovery.values.ids import ActorId, AssetId
from assetrecovery.values.life_cycles import LifeCycle
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.shorthand import coded, dated, figure, openly
from assetrecovery.values.slugs import check_entry
from assetrecovery.values.tables import classed
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = [
    "TRANCHE_LIFE_CYCLE",
    "Deduction",
    "DeductionKind",
    "Disbursement",
    "EventKind",
    "TimeLimit",
    "Tranche",
    "TrancheStatus",
    "TrancheStep",
    "Transfer",
]


class EventKind(TermEnum):
    """Kind of event · 事件种类. What happened on the way of a return."""

    ASSISTANCE_REQUESTED = ours("assistance_requested", en="assistance requested", zh="提出协助请求")
    COMPLAINT_FILED = ours("complaint_filed", en="complaint filed", zh="提出控告")
    PROCEEDINGS_OPENED = ours("proceedings_opened", en="proceedings opened", zh="程序启动")
    REQUEST_REFUSED = ours("request_refused", en="request refused", zh="请求被拒绝")
    DIALOGUE_OPENED = ours("dialogue_opened", en="dialogue opened", zh="开始对话")
    FROZEN = ours("frozen", en="assets frozen", zh="资产被冻结")
    SEIZED = ours("seized", en="assets seized", zh="资产被扣押")
    MEASURE_EXTENDED = ours("measure_extended", en="measure extended", zh="措施被延长")
    MEASURE_LIFTED = Term(
        "measure_lifted", en="measure lifted", zh="措施被解除", source="UNCAC art. 55 (7)", derived=("en", "zh")
    )
    CHARGED = Term("charged", en="charged", zh="提出刑事指控", source="UNCAC art. 54 (2) (c)", derived=("en", "zh"))
    CONFISCATION_SOUGHT = ours("confiscation_sought", en="confiscation applied for", zh="申请没收")
    HEARING = ours("hearing", en="hearing", zh="开庭审理")
    CONVICTION = Term("conviction", en="conviction", zh="定罪", source="UNCAC art. 30")
    SENTENCED = ours("sentenced", en="sentenced", zh="判刑")
    ACQUITTED = ours("acquitted", en="acquitted", zh="宣告无罪")
    PERSON_DIED = ours("person_died", en="person concerned died", zh="有关人员死亡")
    JUDGEMENT = Term("judgement", en="judgement", zh="判决", source="UNCAC art. 57 (3) (a)")
    CONFISCATED = ours("confiscated", en="assets confiscated", zh="资产被没收")
    ORDERED = ours("ordered", en="order made", zh="作出命令")
    APPEALED = ours("appealed", en="appeal lodged", zh="提出上诉")
    APPEAL_DISMISSED = ours("appeal_dismissed", en="appeal dismissed", zh="上诉被驳回")
    REVERSED = ours("reversed", en="decision reversed", zh="裁判被撤销")
    FINAL_DECISION = ours("final_decision", en="final decision", zh="生效裁判")
    BECAME_FINAL = Term(
        "became_final",
        en="decision became final",
        zh="裁判生效",
        source="UNCAC art. 57 (3) (a)",
        alt_zh=("判决生效",),
        derived=("en", "zh"),
    )
    COURT_REFUSAL = ours("court_refusal", en="application refused by a court", zh="法院驳回请求")
    PROCEEDINGS_CLOSED = ours("proceedings_closed", en="proceedings closed", zh="程序终结")
    PLAN_PRESENTED = ours("plan_presented", en="plan presented", zh="提出计划")
    SETTLEMENT = ours("settlement", en="settlement reached", zh="达成和解")
    VOLUNTARY_SURRENDER = ours("voluntary_surrender", en="voluntary surrender of assets", zh="自愿交出资产")
    STATUTE_ENACTED = ours("statute_enacted", en="statute enacted", zh="法律颁布")
    STATUTE_IN_FORCE = ours("statute_in_force", en="statute in force", zh="法律生效")
    LETTER_OF_INTENT = ours("letter_of_intent", en="letter of intent", zh="意向书")
    ANNOUNCED = ours("announced", en="announced", zh="宣布")
    APPROVED = ours("approved", en="approved", zh="获批准")
    SIGNED = Term("signed", en="signed", zh="签署", source="UNCAC art. 67", derived=("en",))
    GRANT_SIGNED = ours("grant_signed", en="grant agreement signed", zh="签署赠款协定")
    FRAMEWORK_SIGNED = ours("framework_signed", en="framework signed", zh="签署框架文书")
    PREDECESSOR_SIGNED = ours("predecessor_signed", en="predecessor instrument signed", zh="签署前一文书")
    ENTERED_INTO_FORCE = Term(
        "entered_into_force", en="entered into force", zh="生效", source="UNCAC art. 68", derived=("en",)
    )
    SUSPENDED = ours("suspended", en="suspended", zh="中止")
    ANNULLED = ours("annulled", en="instrument annulled", zh="文书被宣告无效")
    AMENDED = Term("amended", en="amended", zh="修正", source="UNCAC art. 69", derived=("en",))
    PUBLISHED = ours("published", en="text published", zh="公布文本")
    CONFIRMED = ours("confirmed", en="confirmed", zh="确认")
    HANDOVER_DECIDED = ours("handover_decided", en="handover decided", zh="决定移交")
    REMISSION_GRANTED = ours("remission_granted", en="remission granted", zh="准予返还被没收财产")
    BUDGETED = ours("budgeted", en="entered in the budget", zh="列入预算")
    TRANSFERRED = ours("transferred", en="assets transferred", zh="资产已移交")
    RECEIVED = ours("received", en="assets received", zh="资产已收到")
    RELEASED = ours("released", en="assets released to the holder", zh="资产已归还持有人")
    DISTRIBUTED = ours("distributed", en="distributed", zh="已分发")
    SOLD = ours("sold", en="assets sold", zh="资产已出售")
    PURCHASED = ours("purchased", en="goods bought with the money", zh="用该款购置货物")
    CLAIM_MADE = ours("claim_made", en="claim made", zh="提出权利主张")
    CLAIM_DISMISSED = ours("claim_dismissed", en="claim dismissed", zh="权利主张被驳回")
    THIRD_PARTY_CLAIM_WITHDRAWN = ours(
        "third_party_claim_withdrawn", en="claim of a third party withdrawn", zh="第三方撤回权利主张"
    )
    VICTIM_STATUS_DENIED = ours("victim_status_denied", en="status of victim denied", zh="被害人地位未获承认")
    GOVERNANCE_DECISION = ours("governance_decision", en="decision of a governing body", zh="治理机构的决定")
    BODY_SET_UP = ours("body_set_up", en="fund or body set up", zh="设立基金或机构")
    PROCUREMENT = ours("procurement", en="procurement", zh="采购")
    PROCUREMENT_FAILED = ours("procurement_failed", en="procurement failed", zh="采购未成功")
    CONTRACT_AWARDED = ours("contract_awarded", en="contract awarded", zh="授予合同")
    IMPLEMENTATION_STARTED = ours("implementation_started", en="implementation started", zh="开始执行")
    IMPLEMENTATION_ENDED = ours("implementation_ended", en="implementation ended", zh="结束执行")
    AUDITED = ours("audited", en="audited", zh="完成审计")
    REPORTED = Term("reported", en="reported", zh="报告", source="CAC/COSP/WG.2/2017/4, para. 17", derived=("en",))
    PERSON_REPATRIATED = ours("person_repatriated", en="person repatriated", zh="有关人员被遣返")


_CENTURY_OF_DAYS: Final = 36_525
_CENTURY_OF_MONTHS: Final = 1_200


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class TimeLimit:
    """Relative deadline · 相对期限. A time that runs from an event: within 28 days of signature.

    Not a date, and never turned into one unless the event is dated. Raises `InvalidError` (`bad_interval`) unless there
    are days or months, one of the two, from none to a century.

    >>> TimeLimit(after=EventKind.SIGNED, days=28).after.label("zh")
    '签署'
    """

    after: EventKind
    """After · 起算事件. The event from which it runs."""

    days: int | None = None
    """Days · 日数. The length of the time limit, if it is set in days."""

    months: int | None = None
    """Months · 月数. The length of the time limit, if it is set in months."""

    def __attrs_post_init__(self) -> None:
        lengths = [length for length in (self.days, self.months) if length is not None]
        if len(lengths) != 1 or not 0 <= lengths[0] <= (
            _CENTURY_OF_DAYS if self.days is not None else _CENTURY_OF_MONTHS
        ):
            raise refuse(Fault.BAD_INTERVAL)

    @classmethod
    def of(cls, after: EventKind | str, *, days: int | None = None, months: int | None = None) -> Self:
        """Write a deadline briefly: `TimeLimit.of("signed", days=28)`."""
        return cls(after=coded(EventKind, after), days=days, months=months)


# ── deductions ───────────────────────────────────────────────────────────────────────────────────


class DeductionKind(TermEnum):
    """Kind of deduction · 扣除种类. For what something was taken off; article 57 (4) names the first four.

    The first is what the article says in one breath, for sources that do not break it down.
    """

    REASONABLE_EXPENSES = Term(
        "reasonable_expenses",
        en="reasonable expenses incurred in investigations, prosecutions or judicial proceedings",
        zh="进行侦查、起诉或者审判程序而发生的合理费用",
        source="UNCAC art. 57 (4)",
        derived=("zh",),
    )

    INVESTIGATION = Term(
        "investigation", en="investigation expenses", zh="侦查费用", source="UNCAC art. 57 (4)", derived=("en", "zh")
    )
    PROSECUTION = Term(
        "prosecution", en="prosecution expenses", zh="起诉费用", source="UNCAC art. 57 (4)", derived=("en", "zh")
    )
    JUDICIAL = Term(
        "judicial",
        en="expenses of judicial proceedings",
        zh="审判程序费用",
        source="UNCAC art. 57 (4)",
        derived=("en",),
    )
    ASSET_MANAGEMENT = ours("asset_management", en="asset management costs", zh="资产管理费用")
    COSTS_OF_SALE = ours("costs_of_sale", en="costs of a sale", zh="出售费用")
    ADMINISTRATION_FEE = ours("administration_fee", en="fee of a fund or its administrator", zh="基金或其管理人的费用")
    PROGRAMME_COSTS = ours("programme_costs", en="costs of running a programme", zh="方案运行费用")
    COURT_FEES = ours("court_fees", en="court fees", zh="法院费用")
    TAX = ours("tax", en="tax or levy", zh="税费")
    BANK_FEES = ours("bank_fees", en="bank fees", zh="银行手续费")
    LEGAL_FEES = ours("legal_fees", en="legal fees", zh="律师费")
    CLAIMANT_COUNSEL_FEES = ours("claimant_counsel_fees", en="fees of a claimant's counsel", zh="权利主张人的律师费")
    CONTINGENCY_FEE = ours("contingency_fee", en="contingency fee", zh="胜诉酬金", alt_zh=("风险代理费",))
    FINE = ours("fine", en="fine set off", zh="罚款抵扣")
    COURT_ORDERS = ours("court_orders", en="financial orders of a court", zh="法院的金钱命令")
    DEBTS = ours("debts", en="debts of the holder", zh="持有人的债务")
    PRIOR_LIEN = ours("prior_lien", en="prior lien or third-party right", zh="优先受偿权或第三方权利")
    OTHER = ours("other", en="other", zh="其他")

    @property
    def is_of_the_convention(self) -> bool:
        """Whether article 57 (4) itself names expenses of this kind."""
        return _OF_THE_CONVENTION[self]


_OF_THE_CONVENTION: Final = classed(
    DeductionKind,
    {
        True: (
            DeductionKind.REASONABLE_EXPENSES,
            DeductionKind.INVESTIGATION,
            DeductionKind.PROSECUTION,
            DeductionKind.JUDICIAL,
        ),
        False: (
            DeductionKind.ASSET_MANAGEMENT,
            DeductionKind.BANK_FEES,
            DeductionKind.LEGAL_FEES,
            DeductionKind.CONTINGENCY_FEE,
            DeductionKind.FINE,
            DeductionKind.PRIOR_LIEN,
            DeductionKind.COSTS_OF_SALE,
            DeductionKind.ADMINISTRATION_FEE,
            DeductionKind.PROGRAMME_COSTS,
            DeductionKind.COURT_FEES,
            DeductionKind.TAX,
            DeductionKind.CLAIMANT_COUNSEL_FEES,
            DeductionKind.COURT_ORDERS,
            DeductionKind.DEBTS,
            DeductionKind.OTHER,
        ),
    },
)


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Deduction:
    """Deduction · 扣除. Something taken off what is returned, or that could have been and was waived (art. 57 (4)).

    What is borne by somebody outside the property is recorded too, and reduces nothing. Raises `InvalidError` for a
    malformed key, and (`bad_share`) for a percentage outside 0 to 100.

    >>> Deduction(key="costs", kind=DeductionKind.JUDICIAL, amount="costs", waived=Answer.YES).reduces
    False
    """

    key: str
    """Key · 键. By which other entries of the record name it."""

    kind: DeductionKind | LocalTerm | None = None
    """Kind · 种类. For what; left out if no source says."""

    amount: str | None = None
    """Amount · 数额. Key of the amount that was stated."""

    computed: str | None = None
    """Computed amount · 推算数额. Key of the amount that the formula gives, where the source states both or neither."""

    share: Decimal | None = None
    """Share · 份额. Per cent of the whole, where the source gives one."""

    formula: Formula | None = None
    """Formula · 公式. How the deduction is computed."""

    waived: Answer = Answer.UNKNOWN
    """Waived · 已放弃. Whether it was waived, so that nothing was taken off."""

    borne_by: ActorId | None = None
    """Borne by · 承担方. Who bears it, if not the property itself, and if named."""

    borne_outside: Answer = Answer.UNKNOWN
    """Borne outside the property · 由财产以外承担. Whether somebody else bears it, named or not."""

    provision: Provision | None = None
    """Provision · 条款. The article or clause on which it rests."""

    description: Text | None = None
    """Description · 描述. What was taken off, or who bears it, in our words, where codes and records do not say it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    def __attrs_post_init__(self) -> None:
        refuse_all(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from check_entry(self.key, "/key")
        yield from check_share(self.share)

    @classmethod
    def of(
        cls,
        key: str,
        kind: DeductionKind | LocalTerm | str | None,
        amount: str | None = None,
        *,
        share: Decimal | int | str | None = None,
        waived: Answer | str = Answer.UNKNOWN,
        borne_by: str | None = None,
        provision: Provision | str | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write a deduction briefly, with its codes and its provision as text.

        >>> Deduction.of("costs", "reasonable_expenses", "a4", provision="UNCAC 57(4)").kind.is_of_the_convention
        True
        """
        return cls(
            key=key,
            kind=openly(DeductionKind, kind) if kind is not None else None,
            amount=amount,
            share=figure(share) if share is not None else None,
            waived=coded(Answer, waived),
            borne_by=cast("ActorId | None", borne_by),
            provision=Provision.parse(provision) if isinstance(provision, str) else provision,
            citations=cited(citations),
        )

    @property
    def reduces(self) -> bool:
        """Whether it makes the returned sum smaller: not waived, and not borne by anybody else."""
        return Answer.YES not in {self.waived, self.borne_outside} and self.borne_by is None


# ── tranches ─────────────────────────────────────────────────────────────────────────────────────


class TrancheStatus(TermEnum):
    """Status of a tranche · 批次状况. How far one part of a return has come."""

    PLANNED = ours("planned", en="planned", zh="已计划")
    DUE = ours("due", en="due", zh="到期应付")
    REQUESTED = ours("requested", en="requested", zh="已申请")
    TRANSFERRED = ours("transferred", en="transferred", zh="已移交")
    ACKNOWLEDGED = ours("acknowledged", en="receipt acknowledged", zh="已确认收讫")
    WITHHELD = ours("withheld", en="withheld", zh="暂不移交")
    CANCELLED = ours("cancelled", en="cancelled", zh="已取消")


_SIDE_EXITS: Final = (TrancheStatus.WITHHELD, TrancheStatus.CANCELLED)

TRANCHE_LIFE_CYCLE: Final = LifeCycle(
    (TrancheStatus.PLANNED, TrancheStatus.DUE, TrancheStatus.TRANSFERRED),
    {
        TrancheStatus.PLANNED: (TrancheStatus.DUE, TrancheStatus.REQUESTED, TrancheStatus.TRANSFERRED, *_SIDE_EXITS),
        TrancheStatus.DUE: (TrancheStatus.REQUESTED, TrancheStatus.TRANSFERRED, *_SIDE_EXITS),
        TrancheStatus.REQUESTED: (TrancheStatus.TRANSFERRED, *_SIDE_EXITS),
        TrancheStatus.WITHHELD: (TrancheStatus.DUE, TrancheStatus.TRANSFERRED, TrancheStatus.CANCELLED),
        TrancheStatus.TRANSFERRED: (TrancheStatus.ACKNOWLEDGED,),
        TrancheStatus.ACKNOWLEDGED: (),
        TrancheStatus.CANCELLED: (),
    },
)
"""Where a tranche may lead: planned, due, requested, transferred, acknowledged; or withheld, and cancelled."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class TrancheStep:
    """Step of a tranche · 批次进展. What a tranche came to, and when."""

    status: TrancheStatus
    """Status · 状况. What it came to."""

    on: PartialDate | Period | None = None
    """Date · 日期. When the tranche reached this status, as far as the source says."""

    other_dates: tuple[ReportedDate, ...] = ()
    """Other dates · 其他来源给出的日期. Other days that sources give for the same step."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that support this."""

    @classmethod
    def of(
        cls, status: TrancheStatus | str, on: PartialDate | Period | str | None = None, *, citations: Cited = ()
    ) -> Self:
        """Write a step briefly, with its code and its date as text."""
        return cls(status=coded(TrancheStatus, status), on=dated(on), citations=cited(citations))


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Tranche:
    """Tranche · 批次. One of the parts in which a return is paid.

    Its amounts may be unknown, or reported differently; its history and the transfers say whether it was paid.
    Raises `InvalidError` for a malformed key.

    >>> from assetrecovery.data import bundled
    >>> [tranche.sequence for tranche in bundled("returns").returns["che-nga-abacha-1-2005"].tranches]
    [1, 2]
    """

    key: str
    """Key · 键. By which other entries of the record name it."""

    sequence: int | None = None
    """Sequence · 序号. Which of the parts it is, counted from 1."""

    amounts: tuple[str, ...] = ()
    """Amounts · 数额. Keys of the amounts that sources give for it."""

    due: PartialDate | Period | None = None
    """Due · 应付日期. When it is or was due, if a date is fixed."""

    within: TimeLimit | None = None
    """Within · 期限. By when it is due after an event, if that is how it was fixed."""

    condition: Text | None = None
    """Condition · 条件. What the text requires before it is paid, where the text itself calls for something."""

    history: tuple[TrancheStep, ...] = ()
    """History · 经过. What became of it, in order of time."""

    remark: Text | None = None
    """Remark · 说明. What the source says beside it, in our words."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    def __attrs_post_init__(self) -> None:
        refuse_all(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from check_entry(self.key, "/key")
        yield from check_ordinals(sequence=self.sequence)

    @classmethod
    def of(
        cls,
        key: str,
        *amounts: str,
        sequence: int | None = None,
        due: PartialDate | Period | str | None = None,
        within: TimeLimit | None = None,
        history: Iterable[TrancheStep] = (),
        citations: Cited = (),
    ) -> Self:
        """Write a tranche briefly, with the keys of its amounts: `Tranche.of("t1", "a1", sequence=1, due="2019")`."""
        return cls(
            key=key,
            sequence=sequence,
            amounts=amounts,
            due=dated(due),
            within=within,
            history=several(history, "/history"),
            citations=cited(citations),
        )

    @property
    def status(self) -> TrancheStatus | None:
        """What it last came to, as far as it is recorded."""
        return self.history[-1].status if self.history else None


# ── transfers and disbursements ──────────────────────────────────────────────────────────────────


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Transfer:
    """Transfer · 移交. One leg on which money or goods moved from one side towards the other.

    The first leg leaves the transferring side and the last reaches the final receiver; legs between count for neither.
    It moves on a day within the period that is given: `../2017-03-10` is "not later than 10 March 2017". Raises
    `InvalidError` for a malformed key.

    >>> Transfer(key="to-escrow", vehicle=Vehicle.ESCROW_ACCOUNT).vehicle.label("zh")
    '代管账户'
    """

    key: str
    """Key · 键. By which other entries of the record name it."""

    amounts: tuple[str, ...] = ()
    """Amounts · 数额. Keys of the amounts that sources give for it."""

    on: PartialDate | Period | None = None
    """Date · 日期. When it moved; of instalments, from the first to the last."""

    other_dates: tuple[ReportedDate, ...] = ()
    """Other dates · 其他来源给出的日期. Other days that sources give for the same movement."""

    payer: ActorId | None = None
    """From · 移交方. Who let go of it, if named."""

    payee: ActorId | None = None
    """To · 接收方. Who got it, if named."""

    description: Text | None = None
    """Description · 描述. What moved, from whom and to whom, in our words, where a source gives no name."""

    vehicle: Vehicle | LocalTerm | None = None
    """Vehicle · 返还渠道. Through what it went."""

    previous: str | None = None
    """Previous leg · 前一段. Key of the transfer by which the same money came here."""

    tranche: str | None = None
    """Tranche · 批次. Key of the tranche that it pays."""

    assets: tuple[AssetId, ...] = ()
    """Assets · 资产. What moved, if it was not money alone."""

    condition: Text | None = None
    """Release condition · 解付条件. What must happen before the receiver may have it, as for money in escrow."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    def __attrs_post_init__(self) -> None:
        refuse_all(check_entry(self.key, "/key"))

    @classmethod
    def of(
        cls,
        key: str,
        *amounts: str,
        on: PartialDate | Period | str | None = None,
        payer: str | None = None,
        payee: str | None = None,
        vehicle: Vehicle | LocalTerm | str | None = None,
        previous: str | None = None,
        tranche: str | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write a leg briefly, with the keys of its amounts.

        >>> str(Transfer.of("payment", "a3", on="../2017-03-10", payer="SGP", payee="CHN").on)
        '../2017-03-10'
        """
        return cls(
            key=key,
            amounts=amounts,
            on=dated(on),
            payer=cast("ActorId | None", payer),
            payee=cast("ActorId | None", payee),
            vehicle=openly(Vehicle, vehicle) if vehicle is not None else None,
            previous=previous,
            tranche=tranche,
            citations=cited(citations),
        )


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Disbursement:
    """Disbursement · 支付. Money spent out of what was returned.

    Raises `InvalidError` for a malformed key.

    >>> Disbursement.of("first", "spent", "health", "education").uses
    (EndUse.HEALTH, EndUse.EDUCATION)
    """

    key: str
    """Key · 键. By which other entries of the record name it."""

    amount: str | None = None
    """Amount · 数额. Key of the amount."""

    transfer: str | None = None
    """Transfer · 移交. Key of the transfer out of which it was spent, if that is known."""

    on: PartialDate | Period | None = None
    """Date · 日期. When the money was paid out, as far as the source says."""

    other_dates: tuple[ReportedDate, ...] = ()
    """Other dates · 其他来源给出的日期. Other days that sources give for it."""

    recipient: ActorId | None = None
    """Recipient · 收款方. Who got it, if named."""

    count: Count | None = None
    """Number of recipients · 收款方数目. How many got it, where it was shared out."""

    uses: tuple[EndUse | LocalTerm, ...] = ()
    """Uses · 用途. On what it was spent: on several things at once, where no source says how much on each."""

    description: Text | None = None
    """Description · 描述. On what or to whom, in our words."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    def __attrs_post_init__(self) -> None:
        refuse_all(check_entry(self.key, "/key"))

    @classmethod
    def of(
        cls,
        key: str,
        amount: str | None,
        *uses: EndUse | LocalTerm | str,
        on: PartialDate | Period | str | None = None,
        recipient: str | None = None,
        transfer: str | None = None,
        description: Text | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write what was spent briefly: `Disbursement.of("first", "spent", "health", on="2021")`."""
        return cls(
            key=key,
            amount=amount,
            transfer=transfer,
            on=dated(on),
            recipient=cast("ActorId | None", recipient),
            uses=tuple(openly(EndUse, use) for use in uses),
            description=description,
            citations=cited(citations),
        )
