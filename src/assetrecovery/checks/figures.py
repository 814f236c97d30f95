"""Figures: what several rules ask of sums, each as exact as its source and no more.

A rounded figure stands for all that it may have been rounded from, a limit for all that is beyond it. So one sum is
said to be more than another only where the figures leave no way for both to be true.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

from assetrecovery.arrangements.amounts import Amount, AmountStage
from assetrecovery.arrangements.cases import RecoveryCase
from assetrecovery.arrangements.returns import Return
from assetrecovery.checks.report import Severity
from assetrecovery.ledgers.counting import LedgerLineStatus
from assetrecovery.ledgers.reconciliation import CurrencyAccount
from assetrecovery.values.counts import Bound
from assetrecovery.values.money import Money
from assetrecovery.values.spans import total
from assetrecovery.values.terms import Answer

Claims: TypeAlias = tuple[Amount, ...]
"""Claims of one currency that are added up."""


def least(claims: Sequence[Amount]) -> Money | None:
    """The least that some sums can come to as they stand; None if there is none, or one is only limited from above."""
    return _end(claims, total(claim.span for claim in claims).low)


def most(claims: Sequence[Amount]) -> Money | None:
    """The most that some sums can come to as they stand; None if there is none, or one is only limited from below."""
    return _end(claims, total(claim.span for claim in claims).high)


def _end(claims: Sequence[Amount], end: Decimal | None) -> Money | None:
    return None if end is None or not claims else Money(amount=end, currency=claims[0].figure.currency)


def total_of(moneys: Iterable[Money | None]) -> Money | None:
    """Add up the sums that are there, in one currency; None if there is none."""
    total: Money | None = None
    for money in moneys:
        if money is not None:
            total = money if total is None else total + money
    return total


def exceed(claims: Sequence[Amount], others: Sequence[Amount]) -> bool:
    """Whether some sums come to more than others of the same currency, however the limits are taken."""
    low, high = least(claims), most(others)
    return low is not None and high is not None and low > high


def claims_of(record: Return | RecoveryCase) -> Mapping[str, Amount]:
    """The amounts of a record by their keys."""
    return {amount.key: amount for amount in record.amounts}


def places(record: Return | RecoveryCase) -> Mapping[str, int]:
    """The place of each amount in its record, by its key."""
    return {amount.key: place for place, amount in enumerate(record.amounts)}


def counted(record: Return | RecoveryCase, account: CurrencyAccount, *stages: AmountStage) -> Claims | None:
    """The claims of some stages that count; None if any of them is disputed, so that nothing can be said."""
    lines = [line for line in map(account.line, stages) if line and line.status is not LedgerLineStatus.NOT_COUNTED]
    if any(line.status in {LedgerLineStatus.DISPUTED, LedgerLineStatus.UNRELATED} for line in lines):
        return None
    claims = claims_of(record)
    return tuple(claims[key] for line in lines for key in line.counted)


def weight(record: Return, claims: Sequence[Amount]) -> Severity:
    """Say how much it matters that sums do not fit: an error where all are recorded and exact, else a doubt."""
    exact = all(claim.bound is Bound.EXACT for claim in claims)
    return Severity.ERROR if exact and record.ledger_complete is Answer.YES else Severity.WARNING
