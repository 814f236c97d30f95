"""Volumes: what was frozen, seized, confiscated and returned, by year and currency, with all that the table leaves out.

The Conference asks for such a table (resolutions 8/9 and 9/2). It is computed from amounts and never stored; only sums
that a reconciliation counts are in it, currencies stay apart, and what could not be counted is listed beside it, so
that nobody takes it for the whole.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

import attrs

from assetrecovery.arrangements.amounts import Amount, AmountNature, AmountStage
from assetrecovery.arrangements.returns import Return, ReturnRole
from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.ledgers.counting import Book, LedgerLine, LedgerLineStatus, LeftOutReason
from assetrecovery.ledgers.reconciliation import reconcile
from assetrecovery.queries.asked import known
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import ActorId, ReturnId
from assetrecovery.values.money import Currency, Money, added
from assetrecovery.values.nouns import answer
from assetrecovery.values.ranges import MoneyRange
from assetrecovery.values.reprs import brief
from assetrecovery.values.spans import Span, total
from assetrecovery.values.terms import TermEnum, ours

__all__ = ["StageCoverage", "VolumeGap", "VolumeGapReason", "VolumeRow", "VolumeTable", "transferred_to", "volumes"]

_STAGES: Final = (AmountStage.FROZEN, AmountStage.SEIZED, AmountStage.CONFISCATED, AmountStage.TRANSFERRED)


class VolumeGapReason(TermEnum):
    """Reason for a gap · 缺漏原因. Why amounts are not in the table of volumes."""

    DISPUTED = ours("disputed", en="disputed", zh="有争议")
    UNRELATED = ours("unrelated", en="how the amounts are related is not known", zh="各项数额之间的关系不详")
    NOT_COUNTED = ours("not_counted", en="no amount that counts", zh="无可计入的数额")
    NO_AMOUNT = ours("no_amount", en="no amount at this stage", zh="此阶段没有数额")
    SEVERAL_STATES = ours("several_states", en="several States of origin have part in it", zh="涉及多个来源国")


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class VolumeRow:
    """Volume · 总量. What was frozen, seized, confiscated or returned in one year and one currency."""

    stage: AmountStage
    """Stage · 阶段. At which point of the recovery."""

    sum: Money
    """Sum · 合计. What the figures that count come to as they stand."""

    between: MoneyRange
    """Between · 区间. Between which two sums that lies, as rounded as the figures are."""

    year: int | None = None
    """Year · 年份. In which year the money moved, or lay frozen; none if the amounts do not fall in one year."""

    returns: tuple[ReturnId, ...] = ()
    """Returns · 返还. The returns whose amounts are in it."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class VolumeGap:
    """Gap in the volumes · 总量缺漏. Amounts of a return that are in no row, and why."""

    record: ReturnId
    """Return · 返还. The return whose amounts are in no row."""

    stage: AmountStage
    """Stage · 阶段. At which point of the recovery."""

    reason: VolumeGapReason
    """Reason · 理由. Why they are in no row."""

    currency: Currency | None = None
    """Currency · 货币. The currency of the amounts; none if there are no amounts."""

    amounts: tuple[str, ...] = ()
    """Amounts · 数额. Keys of the amounts in the record."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class StageCoverage:
    """Coverage of a stage · 阶段覆盖率. Of how many returns the volumes of one stage speak at all."""

    stage: AmountStage
    """Stage · 阶段. The point of the recovery that is counted."""

    counted: int
    """Counted · 已计入. Returns with a sum that counts."""

    returns: int
    """Returns · 返还总数. Returns in the bundle."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class VolumeTable:
    """Volumes · 总量表. The table, what is not in it, and of how many returns it speaks.

    Not a statistic of the world: it speaks of the records of one bundle, without totals over currencies or States.
    """

    rows: tuple[VolumeRow, ...] = ()
    """Rows · 行. One for each stage, year and currency."""

    gaps: tuple[VolumeGap, ...] = ()
    """Gaps · 缺漏. What could not be counted, return by return."""

    coverage: tuple[StageCoverage, ...] = ()
    """Coverage · 覆盖率. Of how many returns the rows of each stage speak."""

    __repr__ = brief


@over_bundle
def volumes(bundle: Bundle) -> VolumeTable:
    """Compute the volumes from the amounts of every return in a bundle and its base.

    >>> from assetrecovery.data import bundled
    >>> table = volumes(bundled("returns"))
    >>> [f"{found.stage.code} {found.counted} of {found.returns}" for found in table.coverage][-1]
    'transferred 16 of 39'
    """
    return _table(bundle, tuple(bundle.returns.values()), _STAGES)


@over_bundle
def transferred_to(bundle: Bundle, state: ActorId) -> VolumeTable:
    """Compute what was transferred to a State of origin, by year and currency, with what cannot be summed and why.

    Of a return in which several States of origin have part, nothing is ascribed to one of them: it is a gap. Raises
    `UnknownIdError` if the State is not in the bundle or its base.

    >>> from assetrecovery.data import bundled
    >>> from assetrecovery.values.ids import JurisdictionId
    >>> table = transferred_to(bundled("returns"), JurisdictionId("NGA"))
    >>> [(row.year, str(row.sum)) for row in table.rows][-1], len(table.gaps)
    ((2014, 'EUR 167000000'), 11)
    """
    state = known(bundle, state, "/state")
    returns = tuple(record for record in bundle.returns.values() if state in record.acting_as(ReturnRole.ORIGIN))
    return _table(bundle, returns, (AmountStage.TRANSFERRED,), of_one_state=True)


def _table(
    bundle: Bundle, returns: tuple[Return, ...], stages: tuple[AmountStage, ...], *, of_one_state: bool = False
) -> VolumeTable:
    found: list[_Counted] = []
    gaps: list[VolumeGap] = []
    for record in returns:
        ledger = bundle.ledger(record.id)
        lines = [line for account in reconcile(ledger).accounts for line in account.lines]
        book = Book(ledger)
        shared = VolumeGapReason.SEVERAL_STATES if of_one_state and _is_shared(record) else None
        found.extend(
            _Counted(record, line, book)
            for line in lines
            if line.stage in stages and (shared or _gap_reason(line)) is None
        )
        gaps.extend(_gaps(record, lines, stages, shared))
    coverage = tuple(_coverage(found, len(returns), stages))
    return VolumeTable(rows=tuple(_rows(found)), gaps=tuple(gaps), coverage=coverage)


class _Counted(NamedTuple):
    """A line that is in the table, with the amounts of its return: what one report of a sum says, all of them do."""

    record: Return
    line: LedgerLine
    book: Book


def _is_shared(record: Return) -> bool:
    """Whether more than one has a part as the State of origin, named or not."""
    return sum(ReturnRole.ORIGIN in participant.roles for participant in record.participants) > 1


def _gaps(
    record: Return, lines: list[LedgerLine], stages: tuple[AmountStage, ...], shared: VolumeGapReason | None
) -> Iterator[VolumeGap]:
    for stage in stages:
        claimed = [line for line in lines if line.stage is stage]
        if not claimed:
            yield VolumeGap(record=record.id, stage=stage, reason=VolumeGapReason.NO_AMOUNT)
        for line in claimed:
            reason = shared or _gap_reason(line)
            if reason is not None:
                yield VolumeGap(
                    record=record.id,
                    stage=stage,
                    reason=reason,
                    currency=line.currency,
                    amounts=line.counted or tuple(entry.amount for entry in line.left_out),
                )


def _gap_reason(line: LedgerLine) -> VolumeGapReason | None:
    """Say why a line is not in the table; None if it is."""
    if line.status is LedgerLineStatus.DISPUTED:
        return VolumeGapReason.DISPUTED
    if line.status is LedgerLineStatus.UNRELATED:
        return VolumeGapReason.UNRELATED
    return VolumeGapReason.NOT_COUNTED if line.sum is None else None


def _rows(found: list[_Counted]) -> Iterator[VolumeRow]:
    groups: dict[tuple[int, int, str], list[tuple[ReturnId, Money, Span]]] = {}
    for each in found:
        for year, amount in _by_year(each):
            key = (_STAGES.index(each.line.stage), year or 0, each.line.currency.code)
            groups.setdefault(key, []).append((each.record.id, amount.figure, each.book.span_of(amount)))
    for (stage, year, code), members in sorted(groups.items(), key=lambda group: group[0]):
        currency = Currency(code=code)
        yield VolumeRow(
            stage=_STAGES[stage],
            year=year or None,
            sum=added(money for _, money, _ in members) or Money(amount=Decimal(0), currency=currency),
            between=MoneyRange.of(total(span for _, _, span in members), currency),
            returns=tuple(dict.fromkeys(record for record, _, _ in members)),
        )


def _by_year(found: _Counted) -> Iterator[tuple[int | None, Amount]]:
    """Pair the amounts of a line with their years: what moved with one, balances with each for which they are stated.

    The same money lies frozen from one year to the next, so it stands in the row of each; of two in one year the
    later one is that year's.
    """
    line, amounts = found.line, found.book.amounts
    counted = [amounts[key] for key in line.counted]
    if line.stage.nature is not AmountNature.BALANCE:
        yield from ((_year(found, amount), amount) for amount in counted)
        return
    balances = [amounts[left.amount] for left in line.left_out if left.reason is LeftOutReason.EARLIER_BALANCE]
    years: dict[int, Amount] = {}
    for amount in sorted(balances, key=lambda each: str(each.day)):
        if amount.day is not None and (year := _one_year(amount.day)) is not None:
            years[year] = amount
    for amount in counted:
        year = _one_year(amount.day) if amount.day is not None else None
        years.pop(year or 0, None)
        yield year, amount
    yield from years.items()


def _year(found: _Counted, amount: Amount) -> int | None:
    """The one year in which the money moved, by the amount itself or by the leg that rests on it."""
    told = {report.key for report in found.book.reports_of(amount)}
    legs = (transfer.on for transfer in found.record.transfers if not told.isdisjoint(transfer.amounts))
    dates = [date for date in (amount.on, *legs) if date is not None]
    return _one_year(dates[0]) if dates else None


def _one_year(date: PartialDate | Period) -> int | None:
    first, last = date.earliest, date.latest
    whole = PartialDate(year=first.year) if first else None
    return first.year if first and last and whole and date.surely_within(whole) else None


def _coverage(found: list[_Counted], total: int, stages: tuple[AmountStage, ...]) -> Iterator[StageCoverage]:
    for stage in stages:
        counted = {each.record.id for each in found if each.line.stage is stage}
        yield StageCoverage(stage=stage, counted=len(counted), returns=total)
