"""Counting: which amounts of one stage and one currency add up, which do not, and why.

Nothing is chosen silently. An amount counts if it stands alone, or if it is known to be a separate sum; one that is the
same money again (an equivalent, another report, a later leg, a running total, an earlier balance, a wider scope) is
left out with its reason; where nobody knows how amounts are related, they stand side by side and no sum is made.
"""

import itertools
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

import attrs

from assetrecovery.arrangements.amounts import (
    Amount,
    AmountLink,
    AmountNature,
    AmountRelation,
    AmountStage,
)
from assetrecovery.ledgers.classes import STAGES, Reach, relations, scope_of
from assetrecovery.ledgers.ledger import Ledger
from assetrecovery.ledgers.reports import Agreement, agreement, span_of
from assetrecovery.sources.citations import Citation
from assetrecovery.sources.documents import DocumentKind
from assetrecovery.values.counts import Bound
from assetrecovery.values.money import Currency, Money, added
from assetrecovery.values.nouns import answer
from assetrecovery.values.spans import WIDEST_ROUNDING, Span, total
from assetrecovery.values.terms import Answer, TermEnum, ours

__all__ = ["Dispute", "DisputeKind", "LedgerLine", "LedgerLineStatus", "LeftOut", "LeftOutReason", "Preference"]


class LedgerLineStatus(TermEnum):
    """Status of a line · 行的状况. How the sum of a line came about, or why there is none."""

    SINGLE = ours("single", en="one amount", zh="一项数额")
    SUM = ours("sum", en="sum of separate amounts", zh="各自独立数额之和")
    DISPUTED = ours("disputed", en="disputed", zh="有争议")
    UNRELATED = ours("unrelated", en="how the amounts are related is not known", zh="各项数额之间的关系不详")
    NOT_COUNTED = ours("not_counted", en="nothing that counts", zh="无可计入的数额")


class LeftOutReason(TermEnum):
    """Reason for leaving out · 不计入的理由. Why an amount is in no sum."""

    EQUIVALENT = ours("equivalent", en="the same sum in another currency", zh="同一数额的另一货币表述")
    OTHER_REPORT = ours("other_report", en="another report of the same sum", zh="对同一数额的另一报道")
    OVERLAP = ours("overlap", en="overlaps another amount", zh="与另一数额重叠")
    RUNNING_TOTAL = ours("running_total", en="a cumulative total", zh="累计总额")
    WIDER_SCOPE = ours("wider_scope", en="not of the scope of this return", zh="范围与本次返还不一致")
    PART_OF_COUNTED = ours("part_of_counted", en="part of a sum that is counted", zh="属于已计入数额的一部分")
    TOTAL_OF_COUNTED = ours("total_of_counted", en="total of sums that are counted", zh="为已计入各数额之和")
    ANOTHER_LEG = ours("another_leg", en="another leg of the same transfer", zh="同一款项的另一段移交")
    WAIVED = ours("waived", en="waived", zh="已放弃")
    BORNE_ELSEWHERE = ours("borne_elsewhere", en="borne by another party", zh="由他方承担")
    EARLIER_BALANCE = ours("earlier_balance", en="an earlier balance of the same", zh="同一款项较早的余额")
    WORKED_FROM = ours("worked_from", en="another amount is worked out from it", zh="系计算另一数额的依据")
    RELATION_UNKNOWN = ours(
        "relation_unknown", en="how it stands to the others is not known", zh="与其他数额的关系不详"
    )


class Preference(TermEnum):
    """Rule of preference · 优先采用规则. By which rule one report would be preferred; nothing is counted by it."""

    OFFICIAL_TEXT = ours("official_text", en="an official text before all else", zh="正式文本优先")
    OFFICIAL_STATEMENT = ours(
        "official_statement", en="an official statement before other reports", zh="官方声明优先于其他报道"
    )
    EXACT = ours("exact", en="an exact figure before a rounded one", zh="确数优先于约数")
    NONE = ours("none", en="no rule decides", zh="无规则可据以取舍")


class DisputeKind(TermEnum):
    """Kind of dispute · 争议种类. Whether amounts contradict each other, or nobody has said how they are related."""

    CONTRADICTION = ours("contradiction", en="they contradict each other", zh="相互矛盾")
    RELATION_UNKNOWN = ours("relation_unknown", en="how they are related is not known", zh="相互关系不详")


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class LeftOut:
    """Amount left out · 未计入的数额. An amount that is in no sum, and why."""

    amount: str
    """Amount · 数额. Key of the amount."""

    reason: LeftOutReason
    """Reason · 理由. Why it is left out."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class LedgerLine:
    """Line · 账目行. What the amounts of one stage and one currency come to, and which of them count."""

    stage: AmountStage
    """Stage · 阶段. The stage that the amount belongs to."""

    currency: Currency
    """Currency · 货币. In which currency; nothing is ever converted."""

    status: LedgerLineStatus
    """Status · 状况. How the sum came about."""

    sum: Money | None = None
    """Sum · 合计. What the amounts that count come to; none if it is disputed or they are unrelated."""

    lower: Money | None = None
    """Lower limit · 下限. What they come to at least; none if an amount has no lower limit."""

    upper: Money | None = None
    """Upper limit · 上限. What they come to at most; none if an amount has no upper limit, such as "more than"."""

    exact: Answer = Answer.UNKNOWN
    """Exact · 是否确数. Whether every amount that counts is exact."""

    counted: tuple[str, ...] = ()
    """Counted · 计入. Keys of the amounts that count, or of those between which nobody has decided."""

    left_out: tuple[LeftOut, ...] = ()
    """Left out · 未计入. Amounts that do not count, each with its reason."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources behind the line."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Dispute:
    """Dispute · 争议. Amounts side by side that cannot all be true, or of which nobody knows how they are related."""

    amounts: tuple[str, ...]
    """Amounts · 数额. Keys of the amounts, in the order of the record."""

    kind: DisputeKind
    """Kind · 种类. Whether they contradict each other."""

    rule: Preference
    """Rule · 规则. The rule by which one would be preferred, if any is."""

    preferred: str | None = None
    """Preferred · 优先采用. Key of the amount that a stated rule would prefer; none if no rule decides."""


# ── the ledger, amount by amount ─────────────────────────────────────────────────────────────────


class Book:
    """A ledger seen amount by amount: what each rests on and how it stands to others, gathered in one pass.

    Whatever one report says of a sum beside its size (that it is a running total, part of another, of some scope) holds
    for the sum, whichever report is shown; so the amounts here say of themselves what any report of them says, and name
    others by the report that is shown.
    """

    def __init__(self, ledger: Ledger, widest: Decimal = WIDEST_ROUNDING) -> None:
        """Take a ledger, and how wide a rounding is at most; sums whose size nobody states are in no line."""
        self.ledger: Ledger = ledger
        self._spans: dict[int, tuple[Amount, Span]] = {}
        self.widest: Decimal = widest
        self.amounts: dict[str, Amount] = {each.key: each for each in ledger.amounts if each.money is not None}
        self._converted: frozenset[str] = frozenset(_converted(self))
        self.deducted: frozenset[str] = _deducted(self)
        told = [self._sorted(group) for group in _joined([*_reports(self), *_two_figures(self)])]
        self._shown: dict[str, str] = {each.key: group[0].key for group in told for each in group}
        self.amounts |= {each.key: _as_told(each, group, self.shown) for group in told for each in group}
        self.amounts |= {
            each.key: _as_told(each, [each], self.shown)
            for each in self.amounts.values()
            if each.key not in self._shown
        }
        self.unstated: tuple[Amount, ...] = tuple(
            _as_told(each, [each], self.shown) for each in ledger.amounts if each.money is None
        )
        self.groups: list[list[Amount]] = [[self.amounts[each.key] for each in group] for group in told]
        self._group_of: dict[str, list[Amount]] = {each.key: group for group in self.groups for each in group}
        self.linking: tuple[Amount, ...] = tuple(amount for amount in self.amounts.values() if amount.links)
        self.totals: dict[str, list[str]] = {}
        for amount in self.linking:
            for key in amount.linked(AmountRelation.TOTAL_OF):
                self.totals.setdefault(key, []).append(self.shown(amount.key))
        self.settled: frozenset[str] = frozenset(_settled(self))
        self.by_entry: dict[str, LeftOutReason] = dict(_reasons_by_entry(self))
        self.lineage_of: dict[str, int] = {
            asset: number for number, lineage in enumerate(ledger.lineages) for asset in lineage
        }
        self.entries: Mapping[str, set[tuple[str, str]]] = _entries_of(self)
        self.contradictions: list[set[str]] = _joined(
            [
                *(
                    {each.key for each in group}
                    for group in self.groups
                    if self.agreement(group) is Agreement.DISPUTED and not self.are_conversions(group)
                ),
                *_miscounted(self),
            ]
        )
        self.contradicted: frozenset[str] = frozenset(key for group in self.contradictions for key in group)

    def shown(self, key: str) -> str:
        """The key of the report that is shown of a sum."""
        return self._shown.get(key, key)

    def _sorted(self, keys: Collection[str]) -> list[Amount]:
        """The reports of one sum, the one that is shown first: by the rules of preference, else as recorded."""
        found = [self.amounts[key] for key in self.amounts if key in keys]
        shown, _ = preferred(self.ledger, found)
        return sorted(found, key=lambda each: each.key != shown)

    def agreement(self, group: Sequence[Amount]) -> Agreement:
        """How the reports of one sum stand to each other."""
        return agreement(group, self.widest)

    def are_conversions(self, group: Sequence[Amount]) -> bool:
        """Whether every report of a sum tells one of another currency over, at whatever rate its source took."""
        return all(each.key in self._converted for each in group)

    def stage_of(self, amount: Amount) -> AmountStage:
        """The stage of an amount; what a deduction rests on is deducted, if it was costs or a fine before."""
        return AmountStage.DEDUCTED if amount.key in self.deducted else amount.stage

    def reports_of(self, amount: Amount) -> list[Amount]:
        """The reports of the sum that an amount tells, the one that is shown first."""
        return self._group_of.get(amount.key, [amount])

    def span_of(self, amount: Amount) -> Span:
        """Between which two numbers a sum lies, by all reports of it. Worked out once."""
        known = self._spans.get(id(amount))
        if known is None or known[0] is not amount:
            known = self._spans[id(amount)] = amount, span_of(self.reports_of(amount), self.widest)
        return known[1]

    def reason(self, amount: Amount) -> LeftOutReason | None:
        """Say why an amount is the same money as another, or not of this return; None if it is neither."""
        group = self._group_of.get(amount.key)
        if group is not None and group[0] is not amount:
            return LeftOutReason.OTHER_REPORT
        if amount.links and amount.is_linked(AmountRelation.EQUIVALENT):
            return LeftOutReason.EQUIVALENT
        if scope_of(amount).reach is Reach.WIDER:
            return LeftOutReason.WIDER_SCOPE
        if amount.links and amount.is_linked(AmountRelation.CUMULATIVE):
            return LeftOutReason.RUNNING_TOTAL
        return self.by_entry.get(amount.key)

    def are_alike(self, one: Amount, other: Amount) -> bool:
        """Whether two amounts stand at one stage and in one currency."""
        return self.stage_of(one) is self.stage_of(other) and one.figure.currency == other.figure.currency

    def lineages_of(self, amount: Amount) -> frozenset[int]:
        """The lineages of the property that an amount is about; none if it is about anything else as well."""
        found = [self.lineage_of.get(subject) for subject in amount.about]
        return frozenset() if None in found else frozenset(number for number in found if number is not None)

    def are_of_different_property(self, amounts: Sequence[Amount]) -> bool:
        """Whether amounts are each about property of which none became any of another's."""
        found = [self.lineages_of(amount) for amount in amounts]
        return all(found) and len(frozenset().union(*found)) == sum(map(len, found))

    def are_said_apart(self, one: Amount, other: Amount) -> bool:
        """Whether one is said to be separate from the other, or from a stated total that names the other."""
        pairs = ((one, other), (other, one))
        return any(
            not {each.key, *self.totals.get(each.key, ())}.isdisjoint(apart.linked(AmountRelation.SEPARATE))
            for apart, each in pairs
        )

    def overlaps(self, amount: Amount) -> bool:
        """Whether an amount is said to overlap another of its stage; at another stage the same money stands again."""
        others = (self.amounts[key] for key in amount.linked(AmountRelation.OVERLAPPING) if key in self.amounts)
        return any(self.stage_of(other) is self.stage_of(amount) for other in others)


def _converted(book: Book) -> Iterator[str]:
    """Yield the amounts that say themselves that they are a sum of another currency; a report of one need not be."""
    for key, amount in book.amounts.items():
        told = (book.amounts.get(other) for other in amount.linked(AmountRelation.EQUIVALENT))
        if any(other is not None and other.figure.currency != amount.figure.currency for other in told):
            yield key


def _deducted(book: Book) -> frozenset[str]:
    """The sums that a deduction rests on, and every other report of them: deducted costs are no costs beside."""
    told = {key: amount for key, amount in book.amounts.items() if STAGES[amount.stage].may_be_deducted}
    pairs = [
        {key, other}
        for key, amount in told.items()
        for other in amount.linked(AmountRelation.ALTERNATIVE_REPORT, AmountRelation.EQUIVALENT)
        if other in told
    ]
    named = {key for entry in book.ledger.deductions for key in (entry.amount, entry.computed) if key in told}
    return frozenset(named.union(*(group for group in _joined(pairs) if not named.isdisjoint(group))))


def _settled(book: Book) -> Iterator[str]:
    """Yield the sums of unknown size that take nothing off: their deduction was waived, or has another figure."""
    for entry in book.ledger.deductions:
        keys = {entry.amount or "", entry.computed or ""} - {""}
        if not entry.reduces or not keys.isdisjoint(book.amounts):
            yield from keys.difference(book.amounts)


def _reports(book: Book) -> Iterator[tuple[str, str]]:
    """Yield the pairs of amounts that are said to be one sum, at one stage and in one currency."""
    for amount in book.amounts.values():
        for key in amount.linked(AmountRelation.ALTERNATIVE_REPORT, AmountRelation.EQUIVALENT):
            if key in book.amounts and book.are_alike(amount, book.amounts[key]):
                yield amount.key, key


def _two_figures(book: Book) -> Iterator[tuple[str, str]]:
    """Yield the stated and the computed figure of each deduction that has both, in one currency."""
    for entry in book.ledger.deductions:
        stated, computed = (book.amounts.get(key or "") for key in (entry.amount, entry.computed))
        if stated is not None and computed is not None and book.are_alike(stated, computed):
            yield stated.key, computed.key


def _as_told(amount: Amount, reports: Sequence[Amount], shown: Callable[[str], str]) -> Amount:
    """An amount with all that the reports of it say beside their figures; its own word first."""
    if len(reports) == 1:  # the only report of its sum says what it says, and may name others that are not shown
        return _as_named(amount, shown) if amount.links or amount.computed_from else amount
    links = dict.fromkeys(_as_shown(link, amount, shown) for each in (amount, *reports) for link in each.links)
    said: dict[str, Any] = {
        name: next(filter(None, (getattr(each, name) for each in (amount, *reports))), None) for name in _SAID
    }
    interest = {each.includes_interest for each in (amount, *reports)} - {Answer.UNKNOWN}
    said["links"] = tuple(link for link in links if link is not None)
    said["computed_from"] = tuple(dict.fromkeys(shown(key) for key in amount.computed_from))
    said["includes_interest"] = interest.pop() if len(interest) == 1 else Answer.UNKNOWN
    said["about"] = next((each.about for each in (amount, *reports) if each.about), ())
    more = {name: value for name, value in said.items() if value != getattr(amount, name)}
    return attrs.evolve(amount, **more) if more else amount


def _as_named(amount: Amount, shown: Callable[[str], str]) -> Amount:
    """An amount that names others by the report that is shown."""
    found = [link for each in amount.links if (link := _as_shown(each, amount, shown)) is not None]
    links = tuple(dict.fromkeys(found)) if len(found) > 1 else tuple(found)
    computed_from = tuple(dict.fromkeys(map(shown, amount.computed_from)))
    if links == amount.links and computed_from == amount.computed_from:
        return amount
    return attrs.evolve(amount, links=links, computed_from=computed_from)


_SAID: Final = ("scope", "basis", "on", "as_of")


def _as_shown(link: AmountLink, amount: Amount, shown: Callable[[str], str]) -> AmountLink | None:
    """A link that names others by the report that is shown; None if it named but another report of the same."""
    to = tuple(dict.fromkeys(key for each in link.to if (key := shown(each)) != shown(amount.key)))
    if to == link.to:
        return link
    return attrs.evolve(link, to=to) if to or not link.to else None


def _miscounted(book: Book) -> Iterator[set[str]]:
    """Yield the totals that are not what the figures they name come to, each with those figures."""
    for whole in book.linking:
        keys = whole.linked(AmountRelation.TOTAL_OF)
        parts = [book.amounts[key] for key in keys if key in book.amounts]
        if (
            book.shown(whole.key) == whole.key
            and keys
            and len(parts) == len(keys)
            and all(book.are_alike(whole, part) for part in parts)
        ):
            slack = Span.around(_NOTHING, sum((each.slack_within(book.widest) for each in (whole, *parts)), _NOTHING))
            if not total(map(book.span_of, parts)).plus(slack).meets(book.span_of(whole)):
                yield {whole.key, *keys}


_NOTHING: Final = Decimal(0)


def _reasons_by_entry(book: Book) -> Iterator[tuple[str, LeftOutReason]]:
    """Yield the sums that do not count because of what rests on them: later legs, deductions taken off nothing.

    What an entry says of one report holds for the sum, whichever report is shown; unless another entry that counts
    rests on another report of it.
    """
    carried = [key for leg in book.ledger.transfers for key in leg.amounts]
    yield from ((key, LeftOutReason.ANOTHER_LEG) for key in _of_all_reports(book, {*_on_later_legs(book)}, carried))
    resting = {
        key: deduction
        for deduction in sorted(book.ledger.deductions, key=lambda each: each.reduces)
        for key in (deduction.amount, deduction.computed)
        if key in book.deducted
    }
    for key in _of_all_reports(book, {key for key, found in resting.items() if not found.reduces}, resting):
        waived = any(resting[each].waived is Answer.YES for each in _keys_of(book, key) if each in resting)
        yield key, LeftOutReason.WAIVED if waived else LeftOutReason.BORNE_ELSEWHERE


def _of_all_reports(book: Book, found: Collection[str], resting: Iterable[str]) -> Iterator[str]:
    """Yield the shown report of each sum of which all reports that an entry rests on are among those found."""
    named = frozenset(resting)
    for key in sorted(found):
        if not (named & _keys_of(book, key)) - frozenset(found):
            yield book.shown(key)


def _keys_of(book: Book, key: str) -> frozenset[str]:
    """The keys of all reports of a sum."""
    return frozenset(
        {key, *(each.key for each in book.reports_of(book.amounts[key]))} if key in book.amounts else {key}
    )


def _on_later_legs(book: Book) -> Iterator[str]:
    """Yield what was transferred on a leg after one that has a figure, or received on a leg before one that has.

    A leg without a figure displaces none: what is known of the next one is then all that is known.
    """
    if not book.ledger.transfers:
        return
    before = {leg.key: leg.previous for leg in book.ledger.transfers}
    after: dict[str, list[str]] = {}
    for leg, previous in before.items():
        if previous is not None:
            after.setdefault(previous, []).append(leg)
    moves: dict[AmountStage, Callable[[str], Iterable[str]]] = {
        AmountStage.TRANSFERRED: lambda leg: filter(None, [before.get(leg)]),
        AmountStage.RECEIVED: lambda leg: after.get(leg, ()),
    }
    legs_of: dict[str, list[str]] = {}
    for transfer in book.ledger.transfers:
        for key in dict.fromkeys(map(book.shown, transfer.amounts)):
            legs_of.setdefault(key, []).append(transfer.key)
    for stage, onward in moves.items():
        on = {
            leg.key: {
                book.amounts[key].figure.currency
                for key in leg.amounts
                if key in book.amounts and book.amounts[key].stage is stage
            }
            for leg in book.ledger.transfers
        }
        for amount in book.amounts.values():
            legs = legs_of.get(amount.key, [])
            if amount.stage is stage and legs and all(_has_before(leg, onward, on, amount) for leg in legs):
                yield amount.key


def _has_before(
    leg: str, onward: Callable[[str], Iterable[str]], on: Mapping[str, set[Currency]], amount: Amount
) -> bool:
    seen, waiting = {leg}, [*onward(leg)]
    while waiting:
        each = waiting.pop()
        if each in seen:
            continue
        seen.add(each)
        if amount.figure.currency in on.get(each, ()):
            return True
        waiting.extend(onward(each))
    return False


def _entries_of(book: Book) -> Mapping[str, set[tuple[str, str]]]:
    """By amount, the entries that rest on it alone of its stage: a tranche and the transfers that pay it are one."""
    resting: dict[tuple[str, str], set[str]] = {}
    for tranche in book.ledger.tranches:
        resting.setdefault(("tranche", tranche.key), set()).update(tranche.amounts)
    for leg in book.ledger.transfers:
        resting.setdefault(("tranche", leg.tranche) if leg.tranche else ("transfer", leg.key), set()).update(
            leg.amounts
        )
    for spent in book.ledger.disbursements:
        resting.setdefault(("disbursement", spent.key), set()).update(filter(None, [spent.amount]))
    for deduction in book.ledger.deductions:
        resting.setdefault(("deduction", deduction.key), set()).update(filter(None, [deduction.amount]))
    found: dict[str, set[tuple[str, str]]] = {}
    for entry, keys in resting.items():
        stages: dict[AmountStage, set[str]] = {}
        for key in keys:
            amount = book.amounts.get(book.shown(key))
            if amount is not None and not amount.is_linked(*_ONE_ENTRY):
                stages.setdefault(book.stage_of(amount), set()).add(amount.key)
        for alone in (keys_of.pop() for keys_of in stages.values() if len(keys_of) == 1):
            found.setdefault(alone, set()).add(entry)
    return found


_ONE_ENTRY: Final = relations(lambda found: found.is_one_entry)


# ── one line ─────────────────────────────────────────────────────────────────────────────────────


def lines_of(book: Book) -> Mapping[Currency, tuple[LedgerLine, ...]]:
    """Work out every currency of a ledger, stage by stage."""
    groups: dict[Currency, dict[AmountStage, list[Amount]]] = {}
    for amount in book.amounts.values():
        groups.setdefault(amount.figure.currency, {}).setdefault(book.stage_of(amount), []).append(amount)
    left = {
        (currency, stage): tuple(_left_out(book, found))
        for currency, stages in groups.items()
        for stage, found in stages.items()
    }
    gone = {entry.amount for entries in left.values() for entry in entries}
    told = _told_with_counted(book, gone)
    return {
        currency: tuple(
            _line(book, stage, stages[stage], left_out=left[currency, stage], told=told)
            for stage in sorted(stages, key=_PLACE_OF_STAGE.__getitem__)
        )
        for currency, stages in groups.items()
    }


_PLACE_OF_STAGE: Final[Mapping[AmountStage, int]] = {stage: place for place, stage in enumerate(AmountStage)}


def _line(
    book: Book, stage: AmountStage, amounts: Sequence[Amount], *, left_out: tuple[LeftOut, ...], told: Collection[str]
) -> LedgerLine:
    gone = {entry.amount for entry in left_out}
    counting = [amount for amount in amounts if amount.key not in gone]
    status = _status(book, amounts, counting, told)
    summed = counting if status in {LedgerLineStatus.SINGLE, LedgerLineStatus.SUM} else []
    span = total([book.span_of(amount) for amount in summed])
    figure = added([amount.figure for amount in summed])
    return LedgerLine(
        stage=stage,
        currency=amounts[0].figure.currency,
        status=status,
        sum=figure,
        lower=_end(span.low, figure) if summed else None,
        upper=_end(span.high, figure) if summed else None,
        exact=_exact(summed) if summed else Answer.UNKNOWN,
        counted=tuple([amount.key for amount in counting]),
        left_out=left_out,
        citations=citations_of(counting or amounts),
    )


def _end(number: Decimal | None, figure: Money | None) -> Money | None:
    """An end of what a figure may be; of an exact one, the figure itself."""
    if number is None or figure is None:
        return None
    return figure if number is figure.amount else Money(amount=number, currency=figure.currency)


def _left_out(book: Book, amounts: Sequence[Amount]) -> Iterator[LeftOut]:
    staying: list[Amount] = []
    for amount in amounts:
        reason = book.reason(amount)
        if reason is None and amount.links and book.overlaps(amount):
            reason = LeftOutReason.OVERLAP
        if reason is not None:
            yield LeftOut(amount=amount.key, reason=reason)
        else:
            staying.append(amount)
    if len(staying) < 2 and not any(amount.links for amount in staying):
        return  # what stands alone, and names no other, is neither before, nor in, nor the total of any other
    earlier = set(_earlier_balances(staying))
    yield from (LeftOut(amount=key, reason=LeftOutReason.EARLIER_BALANCE) for key in sorted(earlier))
    operands = set(_worked_from(book, staying)) - earlier
    yield from (LeftOut(amount=key, reason=LeftOutReason.WORKED_FROM) for key in sorted(operands))
    yield from _within(book, [amount for amount in staying if amount.key not in earlier | operands])


def _worked_from(book: Book, staying: Sequence[Amount]) -> Iterator[str]:
    """Yield what a formula of the same stage begins with or adds: 30 less a fine is what was agreed, and not 30 beside.

    What a formula takes off is in no result, and stays.
    """
    kept = {amount.key for amount in staying}
    for amount in staying:
        if amount.formula is not None:
            operands = {*map(book.shown, (amount.formula.base, *amount.formula.plus))} - {amount.key}
            yield from operands & kept


def _earlier_balances(staying: Sequence[Amount]) -> Iterator[str]:
    """Yield the balances that a later one of the same follows: two days, no dispute.

    Balances of different assets, or said to be separate, are not one balance in time.
    """
    balances = [amount for amount in staying if amount.stage.nature is AmountNature.BALANCE]
    for one, other in itertools.permutations(balances, 2):
        mine, theirs = one.day, other.day
        one_series = one.about == other.about and one.scope is other.scope and not _are_linked_apart(one, other)
        if one_series and mine is not None and theirs is not None and mine.surely_before(theirs):
            yield one.key


def _are_linked_apart(one: Amount, other: Amount) -> bool:
    return any(
        _is_apart_from_all(each) or another.key in each.linked(AmountRelation.SEPARATE, AmountRelation.COMPONENT)
        for each, another in ((one, other), (other, one))
    )


def _within(book: Book, staying: Sequence[Amount]) -> Iterator[LeftOut]:
    """Yield the totals of sums that count, and the parts of sums that do.

    Where a total names its parts, the parts count, because they say more, if all of them stand at its stage (in any
    currency); otherwise the total counts, and those of its parts that are here do not.
    """
    kept = {amount.key for amount in staying}
    resolved = {
        amount.key
        for amount in staying
        if (parts := amount.linked(AmountRelation.TOTAL_OF)) and all(_stands_beside(book, amount, key) for key in parts)
    }
    inside = {
        key
        for amount in staying
        if amount.key not in resolved
        for key in amount.linked(AmountRelation.TOTAL_OF)
        if key in kept
    }
    wholes = kept - resolved
    for amount in staying:
        if amount.key in resolved:
            yield LeftOut(amount=amount.key, reason=LeftOutReason.TOTAL_OF_COUNTED)
        elif amount.key in inside or any(key in wholes for key in amount.linked(AmountRelation.COMPONENT)):
            yield LeftOut(amount=amount.key, reason=LeftOutReason.PART_OF_COUNTED)


def _stands_beside(book: Book, whole: Amount, key: str) -> bool:
    """Whether a sum that a total names is an amount of its stage that nothing else keeps from counting."""
    part = book.amounts.get(key)
    return (
        part is not None
        and book.stage_of(part) is book.stage_of(whole)
        and book.reason(part) is None
        and not book.overlaps(part)
    )


def _status(
    book: Book, amounts: Sequence[Amount], counting: Sequence[Amount], told: Collection[str]
) -> LedgerLineStatus:
    # An amount that is contradicted makes its line disputed, whether or not it is one of those that would count.
    if book.contradicted and any(amount.key in book.contradicted for amount in amounts):
        return LedgerLineStatus.DISPUTED
    if not counting:
        return LedgerLineStatus.NOT_COUNTED
    if any(book.reason(amount) is LeftOutReason.EQUIVALENT and amount.key not in told for amount in amounts):
        # What is only another expression of a sum that does not count may be a further sum of this line.
        return LedgerLineStatus.UNRELATED
    if len(counting) == 1:
        return LedgerLineStatus.SINGLE
    return LedgerLineStatus.SUM if are_separate(book, counting) else LedgerLineStatus.UNRELATED


def _told_with_counted(book: Book, gone: Collection[str]) -> frozenset[str]:
    """The amounts that are the same money as one that counts: its reports, and its equivalents either way."""
    reports = [each for key, amount in book.amounts.items() if key not in gone for each in book.reports_of(amount)]
    keys = {each.key for each in reports}
    named = {key for each in reports for key in each.linked(AmountRelation.EQUIVALENT)}
    naming = {each.key for each in book.linking if not keys.isdisjoint(each.linked(AmountRelation.EQUIVALENT))}
    return frozenset(keys | named | naming)


_FEW: Final = 60
"""Up to how many amounts each is compared with each; more are only added up if one reason holds for all of them."""


def are_separate(book: Book, amounts: Sequence[Amount]) -> bool:
    """Whether amounts are known to be separate sums, every one from every other."""
    if all(_is_apart_from_all(amount) for amount in amounts):
        return True
    for kind in ("tranche", "transfer", "disbursement", "deduction"):
        resting = [entry for amount in amounts for entry in _of_kind(book, amount, kind)]
        if len(set(resting)) == len(resting) and all(_of_kind(book, amount, kind) for amount in amounts):
            return True
    if frozenset.intersection(*(_wholes(book, amount) for amount in amounts)):
        return True
    if book.are_of_different_property(amounts):
        return True
    pairs = itertools.combinations(amounts, 2) if len(amounts) <= _FEW else ()
    return len(amounts) <= _FEW and all(_are_apart(book, one, other) for one, other in pairs)


def _is_apart_from_all(amount: Amount) -> bool:
    return any(link.kind is AmountRelation.SEPARATE and not link.to for link in amount.links)


def _of_kind(book: Book, amount: Amount, kind: str) -> list[tuple[str, str]]:
    return [entry for entry in book.entries.get(amount.key, ()) if entry[0] == kind]


def _wholes(book: Book, amount: Amount) -> frozenset[str]:
    """The sums that name an amount among all their parts, and those that it is a part of without being so named.

    Of a total that names its parts, another component is a part of one of them, and no sum beside them.
    """
    open_ended = (
        key
        for key in amount.linked(AmountRelation.COMPONENT)
        if key not in book.amounts or not book.amounts[key].is_linked(AmountRelation.TOTAL_OF)
    )
    return frozenset({*book.totals.get(amount.key, ()), *open_ended})


def _are_apart(book: Book, one: Amount, other: Amount) -> bool:
    """Whether two amounts are known to be separate sums."""
    if _is_apart_from_all(one) or _is_apart_from_all(other):
        return True
    if book.are_said_apart(one, other):
        return True
    if _wholes(book, one) & _wholes(book, other) or book.are_of_different_property((one, other)):
        return True
    mine, theirs = book.entries.get(one.key, set()), book.entries.get(other.key, set())
    # No entry is of both: one that rests on two sums of a stage is of neither.
    return bool({kind for kind, _ in mine} & {kind for kind, _ in theirs})


def _exact(amounts: Iterable[Amount]) -> Answer:
    return Answer.YES if all(amount.bound is Bound.EXACT for amount in amounts) else Answer.NO


def citations_of(amounts: Iterable[Amount]) -> tuple[Citation, ...]:
    """The sources behind some amounts, each once."""
    cited = [citation for amount in amounts for citation in amount.citations]
    return tuple(dict.fromkeys(cited)) if len(cited) > 1 else tuple(cited)


# ── disputes ─────────────────────────────────────────────────────────────────────────────────────


def disputes_in(book: Book, lines: Iterable[LedgerLine]) -> tuple[Dispute, ...]:
    """The groups of amounts that contradict each other, or of which nobody knows how they are related."""
    unrelated = [
        set(line.counted) for line in lines if line.status is LedgerLineStatus.UNRELATED and len(line.counted) > 1
    ]
    return tuple(
        _dispute(book, group, contradicting=not book.contradicted.isdisjoint(group))
        for group in _joined([*book.contradictions, *unrelated])
    )


def _joined(groups: Iterable[Iterable[str]]) -> list[set[str]]:
    """Join groups that have a member in common."""
    of: dict[str, set[str]] = {}
    for group in groups:
        members = set(group)
        joined = max((of[key] for key in members if key in of), key=len, default=members)
        for other in (members, *(of[key] for key in members if key in of)):
            if other is not joined:
                joined |= other
                of.update(dict.fromkeys(other, joined))
        of.update(dict.fromkeys(members, joined))
    return list({id(group): group for group in of.values()}.values())


def _dispute(book: Book, group: set[str], *, contradicting: bool) -> Dispute:
    amounts = [amount for amount in book.amounts.values() if amount.key in group]
    kind = DisputeKind.CONTRADICTION if contradicting else DisputeKind.RELATION_UNKNOWN
    chosen, rule = preferred(book.ledger, amounts) if contradicting else (None, Preference.NONE)
    return Dispute(amounts=tuple(amount.key for amount in amounts), kind=kind, preferred=chosen, rule=rule)


_TEXTS: Final = frozenset({DocumentKind.AGREEMENT_TEXT, DocumentKind.JUDGEMENT, DocumentKind.STATUTE_TEXT})


def preferred(ledger: Ledger, amounts: Sequence[Amount]) -> tuple[str | None, Preference]:
    """Find the first rule that picks one amount alone, in the order in which the rules weigh; none across stages."""
    if len({amount.stage for amount in amounts}) > 1:
        return None, Preference.NONE
    kinds = {cited.document: cited.kind for cited in ledger.documents}

    def cites(amount: Amount, wanted: frozenset[DocumentKind]) -> bool:
        return any(kinds.get(citation.document) in wanted for citation in amount.citations)

    tests: tuple[tuple[Preference, Callable[[Amount], bool]], ...] = (
        (Preference.OFFICIAL_TEXT, lambda amount: cites(amount, _TEXTS)),
        (Preference.OFFICIAL_STATEMENT, lambda amount: cites(amount, frozenset({DocumentKind.OFFICIAL_STATEMENT}))),
        (Preference.EXACT, lambda amount: amount.bound is Bound.EXACT),
    )
    left = list(amounts)
    for rule, passes in tests:
        passing = [amount for amount in left if passes(amount)]
        if len(passing) == 1:
            return passing[0].key, rule
        left = passing or left
    return None, Preference.NONE
