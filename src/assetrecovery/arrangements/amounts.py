"""Amounts: what somebody says of a sum of money. Never a bare number.

A figure is a claim: of a stage (frozen is not confiscated, ordered is not transferred), as exact as its source, about
something, on a day, and related to other figures of its record only as far as that is known. Two figures whose relation
is not known are never added up; of two reports of one sum neither is chosen silently.
"""

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.values.counts import Bound
from assetrecovery.values.cycles import in_circles
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import Fault, Problem, pointer, refuse, refuse_all
from assetrecovery.values.ids import ActorId, AssetId, InstrumentId, JurisdictionId
from assetrecovery.values.languages import listed
from assetrecovery.values.money import Money
from assetrecovery.values.slugs import check_entry
from assetrecovery.values.terms import Answer, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Amount", "AmountBasis", "AmountLink", "AmountNature", "AmountRelation", "AmountScope", "AmountStage"]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class AmountNature(TermEnum):
    """Nature of an amount · 数额性质. Whether money moved, lay, was valued or was only owed; fixed by the stage.

    Only flows enter the reckoning of a ledger. A balance is not added over time, a valuation is not money, and what is
    claimed, ordered or agreed has not yet moved.
    """

    FLOW = ours("flow", en="flow", zh="流量")
    BALANCE = ours("balance", en="balance", zh="余额")
    VALUATION = ours("valuation", en="valuation", zh="估值")
    ENTITLEMENT = ours("entitlement", en="entitlement or intention", zh="权益或意向")


class AmountStage(TermEnum):
    """Stage of an amount · 数额阶段. At which point of a recovery a sum stands; stages are never mixed in one sum."""

    CLAIMED = ours("claimed", en="claimed", zh="权利主张的数额")
    CONFISCATION_SOUGHT = ours("confiscation_sought", en="sought for confiscation", zh="请求没收的数额")
    REFUSED = ours("refused", en="claim or application refused", zh="主张或申请被驳回的数额")
    FROZEN = Term("frozen", en="frozen or seized", zh="冻结或扣押的数额", source="UNCAC art. 2 (f)", derived=("zh",))
    SEIZED = Term("seized", en="seized", zh="扣押的数额", source="UNCAC art. 2 (f)", derived=("zh",))
    IN_ESCROW = ours("in_escrow", en="held in escrow", zh="代管中的数额")
    VALUED = ours("valued", en="valued (appraised, reported or purchase value)", zh="估值")
    ORDERED = ours("ordered", en="ordered to be paid", zh="法院或主管机关命令支付的数额")
    SETTLED = ours("settled", en="agreed in a settlement with the holder", zh="和解商定的数额")
    CONFISCATED = Term("confiscated", en="confiscated", zh="没收的数额", source="UNCAC art. 2 (g)", derived=("zh",))
    FORFEITED_TO_TRANSFERRING_STATE = ours(
        "forfeited_to_transferring_state", en="forfeited to the transferring State", zh="归返还国所有的没收数额"
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
    COSTS = ours("costs", en="costs of proceedings", zh="诉讼和调查费用")
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
        return _NATURE.get(self, AmountNature.FLOW)

    @property
    def is_sanction(self) -> bool:
        """Whether the sum is a sanction or a cost, which never counts as obtained or returned (para. 45)."""
        return self in _SANCTIONS


_NATURE: Final = {
    stage: nature
    for nature, stages in {
        AmountNature.BALANCE: (AmountStage.FROZEN, AmountStage.SEIZED, AmountStage.IN_ESCROW),
        AmountNature.VALUATION: (AmountStage.VALUED,),
        AmountNature.ENTITLEMENT: (
            AmountStage.CLAIMED,
            AmountStage.CONFISCATION_SOUGHT,
            AmountStage.REFUSED,
            AmountStage.ORDERED,
            AmountStage.SETTLED,
            AmountStage.PLEDGED,
            AmountStage.AGREED,
            AmountStage.DUE,
            AmountStage.ALLOCATED,
            AmountStage.REQUESTED,
        ),
    }.items()
    for stage in stages
}
_SANCTIONS: Final = frozenset(
    {AmountStage.FINED, AmountStage.DISGORGED, AmountStage.COSTS, AmountStage.TOTAL_SANCTIONS}
)


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


@attrs.frozen(kw_only=True, weakref_slot=False)
class AmountLink:
    """Link between amounts · 数额关联. One relation of a figure to others of the same record, named by their keys.

    Raises `InvalidError` (`empty`) for an equivalent, another report, an overlap or a total that names no other figure.

    >>> AmountLink(kind=AmountRelation.EQUIVALENT, to=("agreed-eur",)).kind.label("zh")
    '等值金额'
    """

    kind: AmountRelation
    """Kind · 种类. How the figure stands to those named."""

    to: tuple[str, ...] = ()
    """To · 对象. Keys of the other amounts; left out where the source names no figure, as for a running total."""

    def __attrs_post_init__(self) -> None:
        if self.kind in _NAMING and not self.to:
            raise refuse(Fault.EMPTY, "/to")


@attrs.frozen(kw_only=True, weakref_slot=False)
class Amount:
    """Amount · 数额. What sources say of one sum of money, at one stage: a claim, not a fact of this library.

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

    money: Money
    """Money · 金额. The sum in the currency in which the source gives it; the lower limit of a range."""

    bound: Bound
    """Bound · 界限. Exact only where a source clearly gives an exact figure; "about" for all else."""

    upper: Money | None = None
    """Upper limit · 上限. The higher sum, where the source gives two."""

    basis: AmountBasis | None = None
    """Basis · 口径. Gross or net of deductions; left out if unknown."""

    includes_interest: Answer = Answer.UNKNOWN
    """Interest included · 含利息. Whether interest is in the sum."""

    on: PartialDate | Period | None = None
    """Date · 日期. When the sum moved, was agreed or was ordered."""

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
    """Stated by · 说法出自. Who gives the figure, if not the author of the source."""

    computed_from: tuple[str, ...] = ()
    """Computed from · 推算依据. Keys of the amounts from which it was computed; if none, it was stated."""

    links: tuple[AmountLink, ...] = ()
    """Links · 关联. How it stands to other amounts of the record."""

    remark: Text | None = None
    """Remark · 说明. What the source says beside the figure, in our words."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that make the claim."""

    def __attrs_post_init__(self) -> None:
        refuse_all(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from check_entry(self.key, "/key")
        if (self.upper is not None) != (self.bound is Bound.BETWEEN) or not self._rises():
            yield Fault.BAD_RANGE.problem("/upper")

    def _rises(self) -> bool:
        if self.upper is None:
            return True
        return self.upper.currency == self.money.currency and self.upper > self.money

    @property
    def limits(self) -> tuple[Money | None, Money | None]:
        """What it comes to at least and at most, None where it is open; a rounded figure stands for what it says."""
        if self.bound in {Bound.AT_LEAST, Bound.MORE_THAN}:
            return self.money, None
        if self.bound is Bound.AT_MOST:
            return None, self.money
        return self.money, self.upper or self.money

    def linked(self, *kinds: AmountRelation) -> tuple[str, ...]:
        """The keys to which it stands in one of these relations."""
        return tuple(key for link in self.links if link.kind in kinds for key in link.to)

    def is_linked(self, *kinds: AmountRelation) -> bool:
        """Whether it stands in one of these relations to anything."""
        return any(link.kind in kinds for link in self.links)


def check_amounts(amounts: tuple[Amount, ...], path: str = "/amounts") -> Iterator[Problem]:
    """Yield what keeps the amounts of one record from being told apart, or from naming each other."""
    known = {amount.key for amount in amounts}
    circular = in_circles(dict(_parts_of(amounts))) | in_circles(
        {
            amount.key: [
                key
                for key in amount.linked(AmountRelation.EQUIVALENT, AmountRelation.ALTERNATIVE_REPORT)
                if key != amount.key
            ]
            for amount in amounts
        }
    )
    yield from check_keys((amount.key for amount in amounts), path)
    for place, amount in enumerate(amounts):
        for tokens, key in _named(amount):
            # An amount that names itself names nothing: no key of a record is empty.
            yield from check_named("" if key == amount.key else key, known, path + pointer(place, *tokens))
        if amount.key in circular:
            yield Fault.ENTRY_CIRCLE.problem(path + pointer(place, "links"))


def _named(amount: Amount) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield every key that an amount names, with its place."""
    for at, link in enumerate(amount.links):
        yield from ((("links", at, "to", within), key) for within, key in enumerate(link.to))
    yield from ((("computed_from", at), key) for at, key in enumerate(amount.computed_from))


def _parts_of(amounts: tuple[Amount, ...]) -> Iterator[tuple[str, list[str]]]:
    """Yield each amount with the sums that it is said to be made of."""
    parts: dict[str, list[str]] = {
        amount.key: [*amount.linked(AmountRelation.TOTAL_OF), *amount.computed_from] for amount in amounts
    }
    for amount in amounts:
        for whole in amount.linked(AmountRelation.COMPONENT):
            parts.setdefault(whole, []).append(amount.key)
    # A sum that names itself is said to name what is not there, and is no circle besides.
    yield from ((key, [part for part in named if part != key]) for key, named in parts.items())


def check_keys(keys: Iterable[str], path: str) -> Iterator[Problem]:
    """Yield the places at which a key occurs again."""
    seen: set[str] = set()
    for place, key in enumerate(keys):
        if key in seen:
            yield Fault.DUPLICATE_ENTRY.problem(path + pointer(place, "key"))
        seen.add(key)


def check_named(key: str | None, known: set[str], path: str) -> Iterator[Problem]:
    """Yield that an entry is named which the record does not have."""
    if key is not None and key not in known:
        yield Fault.UNKNOWN_ENTRY.problem(path, expected=listed(sorted(known)[:12]))
