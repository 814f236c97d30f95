"""Volumes: what was frozen, seized, confiscated and returned, by year and currency, with all that the table leaves out.

The Conference asks for such a table (resolutions 8/9 and 9/2). It is computed from claims and never stored; only sums
that a reconciliation counts are in it, currencies stay apart, and what could not be counted is listed beside it, so
that nobody takes it for the whole.
"""

from collections.abc import Iterator
from typing import Final

import attrs

from assetrecovery.arrangements.amounts import Amount, AmountNature, AmountStage
from assetrecovery.arrangements.returns import Return
from assetrecovery.bundle import Bundle
from assetrecovery.ledgers.counting import LedgerLine, LedgerLineStatus
from assetrecovery.ledgers.reconciliation import reconcile
from assetrecovery.values.counts import Bound
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import ReturnId
from assetrecovery.values.money import Currency, Money
from assetrecovery.values.terms import Answer, TermEnum, ours

__all__ = ["StageCoverage", "VolumeGap", "VolumeGapReason", "VolumeRow", "VolumeTable", "volumes"]

_STAGES: Final = (AmountStage.FROZEN, AmountStage.SEIZED, AmountStage.CONFISCATED, AmountStage.TRANSFERRED)


class VolumeGapReason(TermEnum):
    """Reason for a gap · 缺漏理由. Why claims are not in the table of volumes."""

    DISPUTED = ours("disputed", en="disputed", zh="有争议")
    UNRELATED = ours("unrelated", en="how the claims are related is not known", zh="各项说法之间的关系不详")
    NOT_COUNTED = ours("not_counted", en="no claim that counts", zh="无可计入的说法")
    STANDING_BALANCE = ours(
        "standing_balance",
        en="a balance of some day, and not what was frozen in a year",
        zh="某日余额，而非某年所冻结的数额",
    )
    NO_CLAIM = ours("no_claim", en="no claim at this stage", zh="此阶段没有说法")


@attrs.frozen(kw_only=True, weakref_slot=False)
class VolumeRow:
    """Volume · 总量. What was frozen, seized, confiscated or returned in one year and one currency."""

    stage: AmountStage
    """Stage · 阶段. At which point of the recovery."""

    sum: Money
    """Sum · 合计. What the claims that count come to."""

    exact: Answer
    """Exact · 是否确数. Whether every one of them is exact."""

    year: int | None = None
    """Year · 年份. In which year; none if the claims do not fall in one year."""

    returns: tuple[ReturnId, ...] = ()
    """Returns · 返还. The returns of which claims are in it."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class VolumeGap:
    """Gap in the volumes · 总量缺漏. Claims of a return that are in no volume, and why."""

    record: ReturnId
    """Return · 返还. Of which return."""

    stage: AmountStage
    """Stage · 阶段. At which point of the recovery."""

    reason: VolumeGapReason
    """Reason · 理由. Why."""

    currency: Currency | None = None
    """Currency · 货币. Of the claims; none if there are no claims."""

    amounts: tuple[str, ...] = ()
    """Amounts · 数额. Keys of the claims."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class StageCoverage:
    """Coverage of a stage · 阶段覆盖率. Of how many returns the volumes of one stage speak at all."""

    stage: AmountStage
    """Stage · 阶段. Which stage."""

    counted: int
    """Counted · 已计入. Returns with a sum that counts."""

    returns: int
    """Returns · 返还总数. Returns in the bundle."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class VolumeTable:
    """Volumes · 总量表. The table, what is not in it, and of how many returns it speaks.

    Not a statistic of the world: it speaks of the records of one bundle, without totals over currencies or States.
    """

    rows: tuple[VolumeRow, ...] = ()
    """Rows · 行. By stage, year and currency."""

    gaps: tuple[VolumeGap, ...] = ()
    """Gaps · 缺漏. What could not be counted."""

    coverage: tuple[StageCoverage, ...] = ()
    """Coverage · 覆盖率. Stage by stage."""


def volumes(bundle: Bundle) -> VolumeTable:
    """Compute the volumes from the claims of every return in a bundle and its base.

    >>> from assetrecovery.data import bundled
    >>> table = volumes(bundled("returns"))
    >>> [f"{found.stage.code} {found.counted} of {found.returns}" for found in table.coverage][-1]
    'transferred 16 of 39'
    """
    returns = tuple(bundle.returns.values())
    found: list[tuple[Return, LedgerLine]] = []
    gaps: list[VolumeGap] = []
    for record in returns:
        lines = [line for account in reconcile(bundle.ledger(record.id)).accounts for line in account.lines]
        found.extend((record, line) for line in lines if line.stage in _STAGES and _gap_reason(record, line) is None)
        gaps.extend(_gaps(record, lines))
    return VolumeTable(rows=tuple(_rows(found)), gaps=tuple(gaps), coverage=tuple(_coverage(found, len(returns))))


def _gaps(record: Return, lines: list[LedgerLine]) -> Iterator[VolumeGap]:
    for stage in _STAGES:
        claimed = [line for line in lines if line.stage is stage]
        if not claimed:
            yield VolumeGap(record=record.id, stage=stage, reason=VolumeGapReason.NO_CLAIM)
        for line in claimed:
            reason = _gap_reason(record, line)
            if reason is not None:
                yield VolumeGap(
                    record=record.id,
                    stage=stage,
                    reason=reason,
                    currency=line.currency,
                    amounts=line.counted or tuple(entry.amount for entry in line.left_out),
                )


def _gap_reason(record: Return, line: LedgerLine) -> VolumeGapReason | None:
    """Say why a line is not in the table; None if it is."""
    if line.status is LedgerLineStatus.DISPUTED:
        return VolumeGapReason.DISPUTED
    if line.status is LedgerLineStatus.UNRELATED:
        return VolumeGapReason.UNRELATED
    if line.sum is None:
        return VolumeGapReason.NOT_COUNTED
    # What lay frozen on a day was not frozen on it: of two days it would be in the table twice.
    counted = [claim for claim in record.amounts if claim.key in line.counted]
    standing = line.stage.nature is AmountNature.BALANCE and any(claim.as_of and not claim.on for claim in counted)
    return VolumeGapReason.STANDING_BALANCE if standing else None


def _rows(found: list[tuple[Return, LedgerLine]]) -> Iterator[VolumeRow]:
    groups: dict[tuple[int, int, str], list[tuple[ReturnId, Amount]]] = {}
    for record, line in found:
        for claim in record.amounts:
            if claim.key in line.counted:
                key = (_STAGES.index(line.stage), _year(record, claim) or 0, line.currency.code)
                groups.setdefault(key, []).append((record.id, claim))
    for (stage, year, _), members in sorted(groups.items()):
        claims = [claim for _, claim in members]
        total = claims[0].figure
        for claim in claims[1:]:
            total += claim.figure
        yield VolumeRow(
            stage=_STAGES[stage],
            year=year or None,
            sum=total,
            exact=Answer.YES if all(claim.bound is Bound.EXACT for claim in claims) else Answer.NO,
            returns=tuple(dict.fromkeys(record for record, _ in members)),
        )


def _year(record: Return, claim: Amount) -> int | None:
    """The one year in which the money moved, by the claim itself or by the leg that rests on it."""
    legs = (transfer.on for transfer in record.transfers if claim.key in transfer.amounts)
    dates = [date for date in (claim.on, *legs) if date is not None]
    return _one_year(dates[0]) if dates else None


def _one_year(date: PartialDate | Period) -> int | None:
    first, last = date.earliest, date.latest
    whole = PartialDate(year=first.year) if first else None
    return first.year if first and last and whole and date.surely_within(whole) else None


def _coverage(found: list[tuple[Return, LedgerLine]], total: int) -> Iterator[StageCoverage]:
    for stage in _STAGES:
        counted = {record.id for record, line in found if line.stage is stage}
        yield StageCoverage(stage=stage, counted=len(counted), returns=total)
