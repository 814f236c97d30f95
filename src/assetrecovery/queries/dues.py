"""Dues: what is owed on a day, by whom, and where the money is, as far as sources say.

Tranches not yet paid, reports not yet delivered, deadlines not yet met. A deadline that runs from an event has a date
only if the event has one; where sources date the event differently, the deadline lies between.
"""

import calendar
import datetime
from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from assetrecovery.arrangements.amounts import Amount, AmountNature
from assetrecovery.arrangements.arrangements import Arrangement, ArrangementStatus, Deadline
from assetrecovery.arrangements.flows import TimeLimit, Tranche, TrancheStatus, Transfer
from assetrecovery.arrangements.returns import Return
from assetrecovery.arrangements.uses import ReportDuty, Vehicle
from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.sources.citations import Citation
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import pointer
from assetrecovery.values.ids import ActorId, ArrangementId, ReturnId
from assetrecovery.values.nouns import answer
from assetrecovery.values.ranges import MoneyRange
from assetrecovery.values.reprs import brief
from assetrecovery.values.shorthand import asked_day, coded
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours

__all__ = ["DueItem", "DueKind", "DueStatus", "Dues", "Holding", "due"]


class DueKind(TermEnum):
    """Kind of due · 到期事项种类. What is owed."""

    TRANCHE = ours("tranche", en="tranche", zh="分批移交")
    REPORT = Term("report", en="report", zh="报告", source="CAC/COSP/WG.2/2017/4, title")
    DEADLINE = ours("deadline", en="deadline", zh="期限事项")


class DueStatus(TermEnum):
    """Status of a due · 到期状况. Whether its time is over; open where the dates do not decide it."""

    OVERDUE = ours("overdue", en="overdue", zh="已逾期")
    PERHAPS = ours("perhaps", en="perhaps due", zh="可能已到期")
    COMING = ours("coming", en="not yet due", zh="尚未到期")
    UNDATED = ours("undated", en="owed, without a date", zh="应履行但无日期")


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class DueItem:
    """Due · 到期事项. One thing that is owed under a return or an arrangement."""

    record: ReturnId | ArrangementId
    """Record · 记录. The return or the arrangement."""

    path: str
    """Path · 路径. JSON Pointer from the record to the entry."""

    kind: DueKind
    """Kind · 种类. What kind of duty or step it is that falls due."""

    status: DueStatus
    """Status · 状况. Whether its time is over."""

    by: PartialDate | Period | None = None
    """By · 到期日. When it is due; a period where it lies between."""

    duty_of: ActorId | None = None
    """Duty of · 义务方. Who owes it, if that is recorded."""

    amounts: tuple[MoneyRange, ...] = ()
    """Amounts · 数额. What sources give for it, or what is left of it; several are reports side by side."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is laid down."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Holding:
    """Holding · 资金所在. Where money of a return was last said to be: a latest balance, the end of a last leg."""

    record: ReturnId
    """Record · 记录. The return whose money it is."""

    path: str
    """Path · 路径. JSON Pointer from the record to the balance or to the last leg."""

    holder: ActorId | None = None
    """Holder · 持有方. Who has it, if that is recorded."""

    vehicle: Vehicle | LocalTerm | None = None
    """Vehicle · 返还渠道. Through what it went there."""

    amounts: tuple[MoneyRange, ...] = ()
    """Amounts · 数额. The sums that sources give; several are reports side by side."""

    on: PartialDate | Period | None = None
    """Date · 日期. When it got there, or for what day the balance was stated."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that say where the money is."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Dues:
    """Dues · 到期清单. What is owed on a day, and where the money is, as far as the sources of a bundle say."""

    on: PartialDate
    """Date · 日期. The day asked about."""

    items: tuple[DueItem, ...] = ()
    """Items · 事项. What is owed, record by record."""

    holdings: tuple[Holding, ...] = ()
    """Holdings · 资金所在. Where money was last said to be."""

    __repr__ = brief

    def of(self, status: DueStatus | str) -> tuple[DueItem, ...]:
        """The items of one status; raises `InvalidError` (`unknown_code`) for a status that there is not."""
        meant = coded(DueStatus, status)
        return tuple(item for item in self.items if item.status is meant)


@over_bundle
def due(bundle: Bundle, on: PartialDate | datetime.date | str) -> Dues:
    """Say what is owed on a day under the returns and arrangements of a bundle, and where the money is.

    What is recorded as done after the day counts as not yet done. A tranche is settled by its history or by a transfer
    that names it; if one transfer of one sum paid less than the one sum that was due, the rest is owed. No tranche of a
    return that is completed or closed is owed. A report is settled by a date of delivery.

    >>> from assetrecovery.data import bundled
    >>> found = due(bundled("returns"), PartialDate.parse("2022-04-01"))
    >>> [(item.record, item.status.code) for item in found.items if item.kind is DueKind.DEADLINE][:1]
    [('gbr-nga-amec-2022-arrangement', 'undated')]
    """
    day = asked_day(on)
    returns = tuple(bundle.returns.values())
    arrangements = tuple(bundle.arrangements.values())
    items = [item for record in returns for item in _of_return(record, day)]
    served: dict[str, list[Return]] = {}
    for record in returns:
        for arrangement_id in record.arrangements:
            served.setdefault(arrangement_id, []).append(record)
    items += [item for agreed in arrangements for item in _of_arrangement(agreed, served.get(agreed.id, ()), day)]
    holdings = [holding for record in returns for holding in _holdings(record, day)]
    return Dues(on=day, items=tuple(items), holdings=tuple(holdings))


# ── what is owed ─────────────────────────────────────────────────────────────────────────────────

_SETTLED: Final = frozenset({TrancheStatus.TRANSFERRED, TrancheStatus.ACKNOWLEDGED, TrancheStatus.CANCELLED})


def _of_return(record: Return, day: PartialDate) -> Iterator[DueItem]:
    over = any(step.status.is_over and _is_past(step.on, day) for step in record.history[-1:])
    for place, tranche in enumerate(record.tranches):
        owed = None if over else _owed(record, tranche, day)
        if owed is None:
            continue
        by = tranche.due or _runs_out(tranche.within, [record])
        yield DueItem(
            record=record.id,
            path=pointer("tranches", place),
            kind=DueKind.TRANCHE,
            status=_status(by, day),
            by=by,
            amounts=owed,
            citations=tranche.citations,
        )
    for place, duty in enumerate(record.reports):
        for by in _owed_reports(duty, day):
            yield DueItem(
                record=record.id,
                path=pointer("reports", place),
                kind=DueKind.REPORT,
                status=_status(by, day),
                by=by,
                duty_of=duty.by,
                citations=duty.citations,
            )


def _is_past(on: PartialDate | Period | None, day: PartialDate) -> bool:
    """Whether something recorded had happened by a day; without a date it is taken as having happened."""
    return on is None or not on.surely_after(day)


def _owed(record: Return, tranche: Tranche, day: PartialDate) -> tuple[MoneyRange, ...] | None:
    """What is still owed of a tranche, as its sources put it, or what is left of it; None if nothing is."""
    steps = [step.status for step in tranche.history if _is_past(step.on, day)]
    if steps and steps[-1] in _SETTLED:
        return None
    legs = [leg for leg in record.transfers if leg.tranche == tranche.key and _is_past(leg.on, day)]
    paid_keys = {key for leg in legs for key in leg.amounts}
    amounts = {amount.key: amount for amount in record.amounts if amount.money is not None}
    stated = [amounts[key] for key in tranche.amounts if key in amounts and key not in paid_keys]
    if not legs:
        return tuple(map(_range, stated))
    paid = [amounts[key] for key in paid_keys if key in amounts]
    if len(stated) == len(paid) == 1 and stated[0].figure.currency == paid[0].figure.currency:
        left = stated[0].span.minus(paid[0].span)
        return (MoneyRange.of(left, stated[0].figure.currency),) if left.is_positive else None
    return None


def _range(amount: Amount) -> MoneyRange:
    return MoneyRange.of(amount.span, amount.figure.currency)


def _owed_reports(duty: ReportDuty, day: PartialDate) -> Iterator[PartialDate | Period | None]:
    """Yield when each report that is not yet delivered was due, and when the next one is."""
    delivered = sum(1 for on in duty.delivered if _is_past(on, day))
    if duty.first_due is None or duty.every is None:
        if not delivered or duty.every is not None:
            yield duty.first_due
        return
    for number in range(delivered, _LAST_REPORT):
        by = _months_after(duty.first_due, number * duty.every)
        if by is None or (duty.until is not None and by.surely_after(duty.until)):
            return
        yield by
        if by.surely_after(day):
            return


_LAST_REPORT: Final = 1200
"""A century of monthly reports: a bound, so that a duty without an end costs no time."""


_ENDED: Final = frozenset({ArrangementStatus.NOT_CONCLUDED, ArrangementStatus.TERMINATED, ArrangementStatus.SUPERSEDED})


def _of_arrangement(record: Arrangement, served: Iterable[Return], day: PartialDate) -> Iterator[DueItem]:
    if any(step.status in _ENDED and _is_past(step.on, day) for step in record.history[-1:]):
        return
    for place, deadline in enumerate(record.deadlines):
        if deadline.met is not None and _is_past(deadline.met, day):
            continue
        by = deadline.by or _runs_out(deadline.within, served)
        yield _due_deadline(record, place, deadline, by, day)


def _due_deadline(
    record: Arrangement, place: int, deadline: Deadline, by: PartialDate | Period | None, day: PartialDate
) -> DueItem:
    return DueItem(
        record=record.id,
        path=pointer("deadlines", place),
        kind=DueKind.DEADLINE,
        status=_status(by, day),
        by=by,
        duty_of=deadline.duty_of,
        citations=deadline.citations,
    )


def _status(by: PartialDate | Period | None, day: PartialDate) -> DueStatus:
    if by is None:
        return DueStatus.UNDATED
    if by.surely_before(day):
        return DueStatus.OVERDUE
    return DueStatus.PERHAPS if by.possibly_before(day) else DueStatus.COMING


def _runs_out(limit: TimeLimit | None, records: Iterable[Return]) -> PartialDate | Period | None:
    """When a relative deadline runs out: between the first and the last day that the dates of its event allow."""
    if limit is None:
        return None
    dates = [date for record in records for date in record.dates_of(limit.after)]
    firsts, lasts = [date.earliest for date in dates], [date.latest for date in dates]
    if not dates or None in firsts or None in lasts:
        return None
    return _between(_after(min(day for day in firsts if day), limit), _after(max(day for day in lasts if day), limit))


def _between(first: datetime.date | None, last: datetime.date | None) -> PartialDate | Period | None:
    if first is None or last is None:
        return None
    return PartialDate.of(first) if first == last else Period.of(first, last)


def _after(day: datetime.date, limit: TimeLimit) -> datetime.date | None:
    """The day some time after another; None past the end of the calendar."""
    if limit.days is None:
        return _month_on(day, limit.months or 0)
    try:
        return day + datetime.timedelta(days=limit.days)
    except OverflowError:
        return None


def _month_on(day: datetime.date, months: int) -> datetime.date | None:
    """The same day some months later; of a month that is shorter, its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > datetime.MAXYEAR:
        return None
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _months_after(date: PartialDate, months: int) -> PartialDate | Period | None:
    """Count months on, as far as the date is known: from a year alone, a stretch as long as the year."""
    if date.day is not None or (date.month is None and months % 12):
        return _between(_month_on(date.earliest, months), _month_on(date.latest, months))
    year, month = divmod(date.year * 12 + (date.month or 1) - 1 + months, 12)
    if year > datetime.MAXYEAR:
        return None
    return attrs.evolve(date, year=year, month=month + 1 if date.month else None)


# ── where the money is ───────────────────────────────────────────────────────────────────────────


def _holdings(record: Return, day: PartialDate) -> Iterator[Holding]:
    stated = {amount.key: amount for amount in record.amounts if amount.money is not None}
    for place, amount in _latest_balances(record, day):
        yield Holding(
            record=record.id,
            path=pointer("amounts", place),
            holder=amount.payee,
            amounts=(_range(amount),),
            on=amount.day,
            citations=amount.citations,
        )
    for place, transfer in _last_legs(record, day):
        yield Holding(
            record=record.id,
            path=pointer("transfers", place),
            holder=transfer.payee,
            vehicle=transfer.vehicle,
            amounts=tuple(_range(stated[key]) for key in transfer.amounts if key in stated),
            on=transfer.on,
            citations=transfer.citations,
        )


def _latest_balances(record: Return, day: PartialDate) -> Iterator[tuple[int, Amount]]:
    """The balances by a day that no later balance of their stage, and no later leg, is surely after."""
    stated = [
        (place, amount)
        for place, amount in enumerate(record.amounts)
        if amount.money is not None and amount.stage.nature is AmountNature.BALANCE and _is_past(amount.day, day)
    ]
    moved = [leg.on for leg in record.transfers if leg.on is not None and _is_past(leg.on, day)]
    for place, amount in stated:
        later = [other.day for _, other in stated if other.stage is amount.stage]
        on = amount.day
        if on is None or not any(date is not None and date.surely_after(on) for date in (*later, *moved)):
            yield place, amount


def _last_legs(record: Return, day: PartialDate) -> Iterator[tuple[int, Transfer]]:
    """The legs by a day from which the money had not yet gone on."""
    made = [(place, transfer) for place, transfer in enumerate(record.transfers) if _is_past(transfer.on, day)]
    passed_on = {transfer.previous for _, transfer in made}
    return ((place, transfer) for place, transfer in made if transfer.key not in passed_on)
