"""Amounts: what somebody says of a sum of money. Never a bare number.

A figure is a claim: of a stage (frozen is not confiscated, ordered is not transferred), as exact as its source, about
something, on a day, and related to other figures of its record only as far as that is known. Two figures whose relation
is not known are never added up; of two reports of one sum neither is chosen silently.
"""

import decimal
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, NamedTuple, Self, TypeAlias

import attrs

from assetrecovery.arrangements.formulas import Formula
from assetrecovery.sources.citations import Citation, Cited, cited
from assetrecovery.values.counts import Bound
from assetrecovery.values.cycles import in_cycles
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import Fault, Problem, pointer, refuse, refuse_all
from assetrecovery.values.ids import ActorId, AssetId, InstrumentId, JurisdictionId
from assetrecovery.values.languages import listed
from assetrecovery.values.money import Money, Rate
from assetrecovery.values.nouns import noun
from assetrecovery.values.shorthand import coded, dated, day
from assetrecovery.values.slugs import check_entry
from assetrecovery.values.spans import WIDEST_ROUNDING, Span
from assetrecovery.values.tables import TotalTable
from assetrecovery.values.terms import Answer, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = [
    "Amount",
    "AmountBasis",
    "AmountLink",
    "AmountNature",
    "AmountRelation",
    "AmountScope",
    "AmountStage",
    "StageRole",
]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class AmountNature(TermEnum):
    """Nature of an amount · 数额性质. Whether money moved, lay, was valued or was only owed; fixed by the stage.

    Only flows are added or subtracted. A balance is not added over time, a valuation is not money, and what is
    claimed, ordered or agreed has not yet moved.
    """

    FLOW = ours("flow", en="flow", zh="流量")
    BALANCE = ours("balance", en="balance", zh="余额")
    VALUATION = ours("valuation", en="valuation", zh="估值")
    ENTITLEMENT = ours("entitlement", en="entitlement or intention", zh="权益或意向")


class StageRole(TermEnum):
    """Role of a stage · 阶段作用. What a sum of some stage is to the accounts of a ledger."""

    CLAIM = ours("claim", en="claimed or sought", zh="主张或请求的数额")
    REFUSAL = ours("refusal", en="refused", zh="被驳回的数额")
    RESTRAINT = ours("restraint", en="under restraint", zh="受限制措施约束的数额")
    CUSTODY = ours("custody", en="held for somebody", zh="代为保管的数额")
    VALUATION = ours("valuation", en="a value, not money", zh="估值，并非资金")
    ORDER = ours("order", en="ordered", zh="命令支付的数额")
    OBTAINED = Term("obtained", en="obtained", zh="获得的数额", source=f"{_REPORT}, para. 2 (c)", derived=("en",))
    SANCTION = ours("sanction", en="kept as fine, disgorgement or costs", zh="作为罚款、退赃或费用留存的数额")
    GROWTH = ours("growth", en="grown by", zh="增加的数额")
    REDUCTION = ours("reduction", en="taken off", zh="扣减的数额")
    RELEASE = ours("release", en="released", zh="解除措施后归还的数额")
    PLEDGE = ours("pledge", en="pledged", zh="承诺的数额")
    AGREEMENT = ours("agreement", en="agreed", zh="商定的数额")
    DUE = ours("due", en="due", zh="应付的数额")
    SENT = ours("sent", en="sent", zh="发出的数额")
    ARRIVED = ours("arrived", en="arrived", zh="到达的数额")
    EARMARK = ours("earmark", en="allocated to a purpose", zh="划定用途的数额")
    REQUEST = ours("request", en="requested", zh="申请的数额")
    SPENT = ours("spent", en="spent", zh="支出的数额")


class AmountStage(TermEnum):
    """Stage of an amount · 数额阶段. At which point of a recovery a sum stands; stages are never mixed in one sum."""

    ALLEGED = ours(
        "alleged",
        en="alleged (paid in bribes, diverted or lost)",
        zh="据称的数额（行贿、转移或损失）",
        definition=Text(
            en="what sources say that the offence was about; a reason for asking, and no money of the return",
            zh="来源所述的犯罪所涉数额；系请求的缘由，而非返还的资金",
            derived=("en", "zh"),
        ),
    )
    CLAIMED = ours("claimed", en="claimed", zh="权利主张的数额")
    CONFISCATION_SOUGHT = ours("confiscation_sought", en="sought for confiscation", zh="请求没收的数额")
    REFUSED = ours("refused", en="claim or application refused", zh="主张或申请被驳回的数额")
    FROZEN = Term("frozen", en="frozen or seized", zh="冻结或扣押的数额", source="UNCAC art. 2 (f)", derived=("zh",))
    SEIZED = Term("seized", en="seized", zh="扣押的数额", source="UNCAC art. 2 (f)", derived=("zh",))
    IN_ESCROW = ours("in_escrow", en="held in escrow", zh="代管中的数额")
    HELD = ours("held", en="held, without a measure on it", zh="持有中且未被采取措施的数额")
    VALUED = ours("valued", en="valued (appraised, reported or purchase value)", zh="估值（评估、报告或购置价值）")
    ORDERED = ours("ordered", en="ordered to be paid", zh="法院或主管机关命令支付的数额")
    SETTLED = ours("settled", en="agreed in a settlement with the holder", zh="和解商定的数额")
    CONFISCATED = Term("confiscated", en="confiscated", zh="没收的数额", source="UNCAC art. 2 (g)", derived=("zh",))
    FORFEITED_TO_TRANSFERRING_STATE = ours(
        "forfeited_to_transferring_state", en="forfeited to the transferring side", zh="归移交方所有的没收数额"
    )
    FINED = Term("fined", en="fined", zh="罚款数额", source=f"{_REPORT}, paras. 45 and 48", derived=("en", "zh"))
    DISGORGED = Term(
        "disgorged",
        en="disgorged",
        zh="退赃数额",
        source=f"{_REPORT}, para. 48",
        alt_zh=("交出所得数额",),
        derived=("en", "zh"),
    )
    COSTS = ours("costs", en="costs of proceedings and investigation", zh="诉讼和调查费用")
    TOTAL_SANCTIONS = Term(
        "total_sanctions",
        en="total monetary sanctions",
        zh="金钱制裁总额",
        source=f"{_REPORT}, para. 41",
        derived=("en", "zh"),
    )
    COLLECTED = ours("collected", en="collected", zh="实际收缴的数额")
    REALIZED = Term(
        "realized",
        en="realized (amount obtained, resolution 6/2, para. (c))",
        zh="获得的数额",
        source=f"{_REPORT}, para. 2 (c)",
        derived=("en",),
    )
    SALE_PROCEEDS = ours("sale_proceeds", en="proceeds of sale", zh="变现所得")
    INTEREST = ours("interest", en="interest accrued", zh="应计利息")
    INCOME = ours("income", en="income of the property", zh="财产产生的收入")
    EXCHANGE_DIFFERENCE = ours("exchange_difference", en="exchange difference", zh="汇兑差额")
    DEDUCTED = Term("deducted", en="deducted", zh="扣除的数额", source="UNCAC art. 57 (4)", derived=("en", "zh"))
    RETAINED = ours("retained", en="retained by the transferring side", zh="移交方保留的数额")
    SHARED = Term("shared", en="shared", zh="分享的数额", source=f"{_REPORT}, para. 31", derived=("en", "zh"))
    RELEASED = ours("released", en="released to holders", zh="解除措施后归还持有人的数额")
    PLEDGED = ours("pledged", en="pledged", zh="承诺提供的数额")
    AGREED = ours("agreed", en="agreed for return", zh="商定返还的数额")
    DUE = ours("due", en="due under the instrument", zh="应付数额")
    TRANSFERRED = ours("transferred", en="transferred", zh="已移交的数额")
    RECEIVED = ours("received", en="received", zh="已收到的数额")
    ALLOCATED = ours(
        "allocated",
        en="allocated to a purpose",
        zh="划定用途的数额",
        definition=Text(
            en="earmarked for a purpose, and not yet paid out", zh="已划定用途但尚未支付", derived=("en", "zh")
        ),
    )
    REQUESTED = ours("requested", en="requested for disbursement", zh="申请支付的数额")
    DISBURSED = ours("disbursed", en="disbursed", zh="已支付的数额")

    @property
    def nature(self) -> AmountNature:
        """Whether sums of this stage are flows, balances, valuations or only owed."""
        return _STAGES[self].nature

    @property
    def role(self) -> StageRole:
        """On which side of which account a sum of this stage can stand."""
        return _STAGES[self].role

    @property
    def is_sanction(self) -> bool:
        """Whether the sum is a sanction or a cost, or may hold one, and so never counts as returned (para. 45)."""
        return _STAGES[self].is_sanction


class _Stage(NamedTuple):
    nature: AmountNature
    role: StageRole
    is_sanction: bool = False


_FLOW, _BALANCE, _OWED = AmountNature.FLOW, AmountNature.BALANCE, AmountNature.ENTITLEMENT

_STAGES: Final = TotalTable(
    AmountStage,
    {
        # What was paid, diverted or lost need not be what was found of it: it is no money of the return.
        AmountStage.ALLEGED: _Stage(AmountNature.VALUATION, StageRole.VALUATION),
        AmountStage.CLAIMED: _Stage(_OWED, StageRole.CLAIM),
        AmountStage.CONFISCATION_SOUGHT: _Stage(_OWED, StageRole.CLAIM),
        AmountStage.REFUSED: _Stage(_OWED, StageRole.REFUSAL),
        AmountStage.FROZEN: _Stage(_BALANCE, StageRole.RESTRAINT),
        AmountStage.SEIZED: _Stage(_BALANCE, StageRole.RESTRAINT),
        AmountStage.IN_ESCROW: _Stage(_BALANCE, StageRole.CUSTODY),
        AmountStage.HELD: _Stage(_BALANCE, StageRole.CUSTODY),
        AmountStage.VALUED: _Stage(AmountNature.VALUATION, StageRole.VALUATION),
        AmountStage.ORDERED: _Stage(_OWED, StageRole.ORDER),
        # What a settlement or all sanctions come to stands in for what was obtained where no source gives that; part
        # of it may be a fine, so neither is returned money.
        AmountStage.SETTLED: _Stage(_OWED, StageRole.OBTAINED),
        AmountStage.CONFISCATED: _Stage(_FLOW, StageRole.OBTAINED),
        AmountStage.FORFEITED_TO_TRANSFERRING_STATE: _Stage(_FLOW, StageRole.REDUCTION),
        AmountStage.FINED: _Stage(_FLOW, StageRole.SANCTION, is_sanction=True),
        AmountStage.DISGORGED: _Stage(_FLOW, StageRole.SANCTION, is_sanction=True),
        AmountStage.COSTS: _Stage(_FLOW, StageRole.SANCTION, is_sanction=True),
        AmountStage.TOTAL_SANCTIONS: _Stage(_FLOW, StageRole.OBTAINED, is_sanction=True),
        AmountStage.COLLECTED: _Stage(_FLOW, StageRole.OBTAINED),
        AmountStage.REALIZED: _Stage(_FLOW, StageRole.OBTAINED),
        AmountStage.SALE_PROCEEDS: _Stage(_FLOW, StageRole.OBTAINED),
        AmountStage.INTEREST: _Stage(_FLOW, StageRole.GROWTH),
        AmountStage.INCOME: _Stage(_FLOW, StageRole.GROWTH),
        AmountStage.EXCHANGE_DIFFERENCE: _Stage(_FLOW, StageRole.GROWTH),
        AmountStage.DEDUCTED: _Stage(_FLOW, StageRole.REDUCTION),
        AmountStage.RETAINED: _Stage(_FLOW, StageRole.REDUCTION),
        AmountStage.SHARED: _Stage(_FLOW, StageRole.REDUCTION),
        AmountStage.RELEASED: _Stage(_FLOW, StageRole.RELEASE),
        AmountStage.PLEDGED: _Stage(_OWED, StageRole.PLEDGE),
        AmountStage.AGREED: _Stage(_OWED, StageRole.AGREEMENT),
        AmountStage.DUE: _Stage(_OWED, StageRole.DUE),
        AmountStage.TRANSFERRED: _Stage(_FLOW, StageRole.SENT),
        AmountStage.RECEIVED: _Stage(_FLOW, StageRole.ARRIVED),
        AmountStage.ALLOCATED: _Stage(_OWED, StageRole.EARMARK),
        AmountStage.REQUESTED: _Stage(_OWED, StageRole.REQUEST),
        AmountStage.DISBURSED: _Stage(_FLOW, StageRole.SPENT),
    },
)
"""All that the accounts of a ledger need to know of a stage; a stage that is not here is refused on import."""


class AmountBasis(TermEnum):
    """Basis of an amount · 数额口径. Whether deductions are still in a sum or out of it; unknown if left out."""

    GROSS = ours("gross", en="gross", zh="毛额")
    NET = ours("net", en="net", zh="净额")


class AmountScope(TermEnum):
    """Scope of an amount · 数额范围. How much of the world a figure covers."""

    CASE_WORLDWIDE = ours("case_worldwide", en="the whole case, in all jurisdictions", zh="案件在所有法域的全部")
    JURISDICTION = ours("jurisdiction", en="all of one jurisdiction", zh="某一法域的全部")
    INSTRUMENT = ours("instrument", en="one instrument", zh="某一文书")
    FUND = ours("fund", en="one fund or account", zh="某一基金或账户")
    TRANCHE = ours("tranche", en="one tranche", zh="某一批次")
    ASSET = ours("asset", en="particular assets", zh="特定资产")
    PART = ours("part", en="a part of the return", zh="返还的一部分")
    WHOLE = ours("whole", en="all of this return or case", zh="本次返还或本案的全部")


class AmountRelation(TermEnum):
    """Relation of amounts · 数额关系. How one figure stands to others of its record; if none is given, unknown."""

    COMPONENT = ours("component", en="component of a whole", zh="组成部分")
    EQUIVALENT = ours("equivalent", en="same sum in another currency", zh="等值金额")
    ALTERNATIVE_REPORT = ours("alternative_report", en="other report of the same sum", zh="对同一数额的不同报道")
    OVERLAPPING = ours("overlapping", en="overlap possible or known", zh="可能或确有重叠")
    CUMULATIVE = ours("cumulative", en="cumulative total", zh="累计总额")
    TOTAL_OF = ours("total_of", en="stated total of the sums named", zh="所列数额之和")
    SEPARATE = ours("separate", en="separate sum, to be added to the others", zh="另一笔数额，应与其他数额相加")


_NAMING: Final = frozenset(
    {
        AmountRelation.EQUIVALENT,
        AmountRelation.ALTERNATIVE_REPORT,
        AmountRelation.OVERLAPPING,
        AmountRelation.TOTAL_OF,
    }
)
"""The relations that say nothing unless they name the other figure."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class AmountLink:
    """Link between amounts · 数额关联. One relation of a figure to others of the same record, named by their keys.

    Raises `InvalidError` (`empty`) for an equivalent, another report, an overlap or a total that names no other figure.

    >>> AmountLink(kind=AmountRelation.EQUIVALENT, to=("agreed-eur",)).kind.label("zh")
    '等值金额'
    """

    kind: AmountRelation
    """Kind · 种类. How the figure stands to those named."""

    to: tuple[str, ...] = ()
    """Other amounts · 所指数额. Keys of the other amounts; none where the source names none, as for a running total."""

    rate: Rate | None = None
    """Rate · 汇率. The rate of exchange that the source gives for an equivalent or a converted total."""

    def __attrs_post_init__(self) -> None:
        if self.kind in _NAMING and not self.to:
            raise refuse(Fault.EMPTY, "/to")

    @classmethod
    def of(cls, kind: AmountRelation | str, *to: str, rate: Rate | None = None) -> Self:
        """Write a relation briefly, with the keys of the other amounts.

        >>> AmountLink.of("component", "ordered") == AmountLink(kind=AmountRelation.COMPONENT, to=("ordered",))
        True
        """
        return cls(kind=coded(AmountRelation, kind, "/kind"), to=to, rate=rate)


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Amount:
    """Amount · 数额. What sources say of one sum of money, at one stage; not a fact of this library.

    Not a movement of money (see `Transfer`), which may rest on an amount. Raises `InvalidError` for a malformed key,
    and (`bad_range`) for an upper limit that does not fit the bound.

    >>> Amount(
    ...     key="agreed", stage=AmountStage.AGREED, money=Money.of("4214017.66", "GBP"), bound=Bound.EXACT,
    ... ).stage.nature.label("en")
    'entitlement or intention'
    """

    key: str
    """Key · 键. By which other entries of the same record name this amount: lower-case letters, digits, hyphens."""

    stage: AmountStage
    """Stage · 阶段. At which point of the recovery the sum stands."""

    money: Money | None = None
    """Money · 金额. The sum in the currency in which the source gives it; the lower limit of a range."""

    bound: Bound
    """Bound · 界限. Exact where a source clearly gives an exact figure, about where it rounds, else as stated."""

    upper: Money | None = None
    """Upper limit · 上限. The higher sum, where the source gives two."""

    rounded_to: Decimal | None = None
    """Rounded to · 取整单位. What the source rounds to, in units of the currency: 10000 for "4.50 million"."""

    basis: AmountBasis | None = None
    """Basis · 口径. Gross or net of deductions; left out if unknown."""

    includes_interest: Answer = Answer.UNKNOWN
    """Interest included · 含利息. Whether interest is in the sum."""

    on: PartialDate | Period | None = None
    """Date · 日期. When the sum moved, was agreed or was ordered."""

    also_on: tuple[PartialDate | Period, ...] = ()
    """Other dates · 其他所报日期. Other dates that sources give for the same event."""

    as_of: PartialDate | None = None
    """As of · 截至. The day for which a balance or a running total was stated."""

    scope: AmountScope | None = None
    """Scope · 范围. How much the figure covers; left out if it is this return or case."""

    about: tuple[AssetId | InstrumentId | JurisdictionId, ...] = ()
    """About · 涉及. The assets, the instrument or the jurisdiction that the figure is about."""

    payer: ActorId | None = None
    """Payer · 付款方. Who paid or was to pay."""

    payee: ActorId | None = None
    """Payee · 收款方. Who received or was to receive."""

    stated_by: tuple[ActorId, ...] = ()
    """Stated by · 陈述方. Who gives the figure, if not the author of the source."""

    computed_from: tuple[str, ...] = ()
    """Computed from · 推算依据. Keys of the amounts from which it was computed; if none, it was stated."""

    formula: Formula | None = None
    """Formula · 公式. How the instrument says that the sum is worked out, whether or not the sum itself is stated."""

    links: tuple[AmountLink, ...] = ()
    """Links · 关联. How it stands to other amounts of the record."""

    remark: Text | None = None
    """Remark · 说明. What the source says beside the figure, in our words."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that state the sum."""

    def __attrs_post_init__(self) -> None:
        refuse_all(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from check_entry(self.key, "/key")
        if (self.money is None) != (self.bound is Bound.UNSTATED):
            yield Fault.FIGURE_AND_BOUND.problem("/money")
        if (self.upper is not None) != (self.bound is Bound.BETWEEN) or not self._rises():
            yield Fault.BAD_RANGE.problem("/upper")
        if self.rounded_to is not None and not (self.rounded_to.is_finite() and self.rounded_to > 0):
            yield Fault.BAD_ROUNDING.problem("/rounded_to")

    def _rises(self) -> bool:
        if self.upper is None or self.money is None:
            return self.upper is None
        return self.upper.currency == self.money.currency and self.upper > self.money

    @classmethod
    def of(
        cls,
        key: str,
        stage: str,
        sum_: str | int,
        currency: str,
        *,
        bound: str = "stated",
        on: PartialDate | Period | str | None = None,
        as_of: PartialDate | str | None = None,
        scope: AmountScope | str | None = None,
        citations: Cited = (),
        **more: Any,
    ) -> Self:
        """Write an amount briefly: codes for members, digits and a currency for the sum, ids for what is cited.

        A figure counts as stated unless its bound is given. Raises `InvalidError` for a code that the list lacks.

        >>> found = Amount.of("a1", "agreed", "4500000", "USD", bound="about", on="2019-02", citations="press-release")
        >>> found.span.high, str(found.on)
        (Decimal('4550000'), '2019-02')
        """
        return cls(
            key=key,
            stage=coded(AmountStage, stage, "/stage"),
            money=Money.of(sum_, currency),
            bound=coded(Bound, bound, "/bound"),
            on=dated(on),
            as_of=day(as_of),
            scope=coded(AmountScope, scope, "/scope") if scope is not None else None,
            citations=cited(citations),
            **more,
        )

    @classmethod
    def unstated(cls, key: str, stage: str, *, citations: Cited = (), **more: Any) -> Self:
        """Write a sum that is known to exist and whose size no source gives: plus accrued interest.

        >>> Amount.unstated("interest", "interest").span.low
        Decimal('0')
        """
        return cls(
            key=key, stage=coded(AmountStage, stage, "/stage"), bound=Bound.UNSTATED, citations=cited(citations), **more
        )

    @property
    def figure(self) -> Money:
        """The sum that is stated; raises `InvalidError` (`figure_and_bound`) if none is."""
        if self.money is None:
            raise refuse(Fault.FIGURE_AND_BOUND, "/money")
        return self.money

    @property
    def day(self) -> PartialDate | Period | None:
        """The day for which the sum was stated, else the one on which it moved, was agreed or was ordered.

        >>> from assetrecovery.values.dates import PartialDate
        >>> str(Amount.of("frozen", "frozen", 7, "CHF", as_of=PartialDate(year=2011)).day)
        '2011'
        """
        return self.as_of or self.on

    @property
    def span(self) -> Span:
        """Between which two numbers the true sum lies, as far as the source's words go; see `span_within`."""
        return self.span_within(WIDEST_ROUNDING)

    @property
    def rounding(self) -> Decimal:
        """What the figure is rounded to: what its source says, else its last digit that is not zero."""
        return self.rounded_to or (_last_digit(self.figure.amount) if self.money else Decimal(0))

    def span_within(self, widest: Decimal) -> Span:
        """The span, where a rounding that the source does not tell is at most such a share of the figure.

        A figure that the source rounds may be off by half of what it is rounded to. One that merely is not shown to be
        exact may have been cut off, and so be off by all of it. 458 million ends in a digit of millions, and 500
        million in one of hundreds of millions, which nobody means: hence the share, one twentieth by default.
        """
        if self.money is None:
            return Span(low=Decimal(0))
        figure = self.money.amount
        match self.bound:
            case Bound.EXACT | Bound.UNSTATED:
                return Span.point(figure)
            case Bound.ABOUT | Bound.STATED:
                return Span.around(figure, self._width(widest))
            case Bound.AT_LEAST | Bound.MORE_THAN:
                return Span(low=figure, above=self.bound is Bound.MORE_THAN)
            case Bound.AT_MOST | Bound.LESS_THAN:
                return Span(low=min(figure, Decimal(0)), high=figure, below=self.bound is Bound.LESS_THAN)
            case Bound.BETWEEN:
                return Span(low=figure, high=self.upper.amount if self.upper else figure)

    def _width(self, widest: Decimal) -> Decimal:
        width = self.rounding / 2 if self.bound is Bound.ABOUT else self.rounding
        return width if self.rounded_to else min(width, _trimmed(_WIDE.multiply(abs(self.figure.amount), widest)))

    @property
    def slack(self) -> Decimal:
        """How far beyond its span another report may lie before the two contradict each other."""
        return self.slack_within(WIDEST_ROUNDING)

    def slack_within(self, widest: Decimal) -> Decimal:
        """The slack, where a rounding that the source does not tell is at most such a share of the figure."""
        return self._width(widest) if self.bound is Bound.ABOUT else Decimal(0)

    def linked(self, *kinds: AmountRelation | str) -> tuple[str, ...]:
        """The keys to which it stands in one of these relations; raises `InvalidError` for a code that is none."""
        meant = _meant(kinds)
        return tuple([key for link in self.links if link.kind in meant for key in link.to]) if self.links else ()

    def is_linked(self, *kinds: AmountRelation | str) -> bool:
        """Whether it stands in one of these relations to anything; raises `InvalidError` for a code that is none."""
        meant = _meant(kinds)
        return bool(self.links) and any(link.kind in meant for link in self.links)


def _meant(kinds: tuple[AmountRelation | str, ...]) -> tuple[AmountRelation | str, ...]:
    """The relations that are asked for; the accounts ask a thousand times, and always by the members."""
    for kind in kinds:
        if type(kind) is not AmountRelation:
            return tuple(coded(AmountRelation, each) for each in kinds)
    return kinds


def _last_digit(number: Decimal) -> Decimal:
    """The value of one in the place of the last digit that is not zero.

    >>> _last_digit(Decimal("458000000")), _last_digit(Decimal("954807.40")), _last_digit(Decimal("0.00"))
    (Decimal('1E+6'), Decimal('0.1'), Decimal('0'))
    """
    exponent = number.normalize(_WIDE).as_tuple().exponent
    return Decimal(1).scaleb(int(exponent)) if number else Decimal(0)


def _trimmed(number: Decimal) -> Decimal:
    """The same number without noughts after the point: a twentieth of six million is 300,000 and not 300,000.00."""
    whole = number.to_integral_value()
    return whole if whole == number else number.normalize(_WIDE)


_WIDE: Final = decimal.Context(prec=200)


def check_amounts(amounts: tuple[Amount, ...], path: str = "/amounts") -> Iterator[Problem]:
    """Yield what keeps the amounts of one record from being distinguished, or from naming each other."""
    if len(amounts) > 1:
        yield from check_keys(amounts, path)
    naming = [
        (place, amount)
        for place, amount in enumerate(amounts)
        if amount.links or amount.computed_from or amount.formula is not None
    ]
    if not naming:
        return
    known = {amount.key: amount for amount in amounts}
    graphs = _edges([amount for _, amount in naming], known)
    circular = set().union(*(in_cycles(graph) for graph in graphs if graph))
    for place, amount in naming:
        for tokens, key in _named(amount):
            # An amount that names itself names nothing: no key of a record is empty.
            if key not in known or key == amount.key:
                yield from check_named("", known, path, place, *tokens)
        if amount.key in circular:
            yield Fault.ENTRY_CYCLE.problem(path + pointer(place, "links"))


def _named(amount: Amount) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield every key that an amount names, with its place."""
    for at, link in enumerate(amount.links):
        for within, key in enumerate(link.to):
            yield ("links", at, "to", within), key
    for at, key in enumerate(amount.computed_from):
        yield ("computed_from", at), key
    if amount.formula is not None:
        yield from ((("formula", *place), key) for place, key in amount.formula.named())


_Edges: TypeAlias = dict[str, list[str]]


def wholes_of_a_rest(amount: Amount, of: Mapping[str, Amount]) -> tuple[str, ...]:
    """Keys of the sums of which an amount is what was left when others were taken off; none if it was added up.

    That is what it was computed from and is said to be part of, or what is more than it: the second half of 45 is 45
    less the first half, and 45 is no part of it.
    """
    wholes = amount.linked(AmountRelation.COMPONENT)
    return tuple(key for key in amount.computed_from if key in wholes or _is_more(of.get(key), amount))


def _is_more(one: Amount | None, other: Amount) -> bool:
    """Whether a figure is more than another of its currency."""
    if one is None or one.money is None or other.money is None:
        return False
    return one.money.currency == other.money.currency and one.money.amount > other.money.amount


def _edges(amounts: Sequence[Amount], of: Mapping[str, Amount]) -> tuple[_Edges, _Edges, _Edges]:
    """From which sums each amount is computed, of which it is said to be made, and which are said to be the same sum.

    A sum that names itself is said to name what is not there, and is not a cycle as well. A rest is made of none of
    those from which it was computed: it is part of one of them.
    """
    computed: _Edges = defaultdict(list)
    parts: _Edges = defaultdict(list)
    same: _Edges = defaultdict(list)
    for amount in amounts:
        if amount.computed_from:
            others = [key for key in amount.computed_from if key != amount.key]
            computed[amount.key].extend(others)
            parts[amount.key].extend(() if wholes_of_a_rest(amount, of) else others)
        for link in amount.links:
            if link.kind not in _MAKING:
                continue
            others = [key for key in link.to if key != amount.key]
            if link.kind is AmountRelation.TOTAL_OF:
                parts[amount.key].extend(others)
            elif link.kind is AmountRelation.COMPONENT:
                for whole in others:
                    parts[whole].append(amount.key)
            else:
                same[amount.key].extend(others)
    return computed, parts, same


_MAKING: Final = (
    AmountRelation.TOTAL_OF,
    AmountRelation.COMPONENT,
    AmountRelation.EQUIVALENT,
    AmountRelation.ALTERNATIVE_REPORT,
)
"""The relations that say of what a sum is made, or that it is the same as another."""


def check_keys(entries: Collection[Any], path: str) -> Iterable[Problem]:
    """Say at which places a key occurs again."""
    if len({entry.key for entry in entries}) == len(entries):
        return ()
    keys = [entry.key for entry in entries]
    first = {key: place for place, key in reversed(list(enumerate(keys)))}
    again = [place for place, key in enumerate(keys) if first[key] != place]
    return [Fault.DUPLICATE_ENTRY.problem(path + pointer(place, "key")) for place in again]


def check_named(key: str | None, known: Collection[str], path: str, *tokens: str | int) -> Iterable[Problem]:
    """Say that an entry is named which the record does not have."""
    if key is None or key in known:
        return ()
    return (Fault.UNKNOWN_ENTRY.problem(path + pointer(*tokens), expected=listed(sorted(known)[:12])),)
