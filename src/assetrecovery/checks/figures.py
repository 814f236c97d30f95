"""Figures: what several rules ask of sums, each as exact as its source and no more.

A rounded figure stands for all that it may have been rounded from, a limit for all that is beyond it. So one sum is
said to be more than another only where the figures leave no way for both to be true.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

from assetrecovery.arrangements.amounts import Amount, AmountBasis, AmountNature, AmountStage
from assetrecovery.arrangements.cases import RecoveryCase
from assetrecovery.arrangements.returns import Return
from assetrecovery.ledgers.counting import LedgerLineStatus
from assetrecovery.ledgers.reconciliation import CurrencyAccount
from assetrecovery.values.languages import Words
from assetrecovery.values.money import Currency, Money
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


def exceed(claims: Sequence[Amount], others: Sequence[Amount]) -> bool:
    """Whether some sums come to more than others of the same currency, however the limits are taken."""
    if not claims or not others:
        return False
    low, high = total([claim.span for claim in claims]).low, total([claim.span for claim in others]).high
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
    if not lines:
        return ()
    if any(line.status in {LedgerLineStatus.DISPUTED, LedgerLineStatus.UNRELATED} for line in lines):
        return None
    claims = claims_of(record)
    return tuple(claims[key] for line in lines for key in line.counted)


def are_in_one_currency(one: Amount, other: Amount) -> bool:
    """Whether both amounts state a figure, in the same currency."""
    return one.money is not None and other.money is not None and one.money.currency == other.money.currency


def is_larger_by_nature(part: Amount, whole: Amount) -> bool:
    """Whether a part may be told with what its whole is told without: interest, or what was taken off later."""
    with_interest = part.includes_interest is Answer.YES and whole.includes_interest is not Answer.YES
    return with_interest or (whole.basis is AmountBasis.NET and part.basis is not AmountBasis.NET)


def grew_since(part: Amount, whole: Amount) -> bool:
    """Whether a part moved or lay where its whole stands at another stage, so that it may have grown between."""
    return part.stage is not whole.stage and part.stage.nature is not AmountNature.ENTITLEMENT


def named(currency: Currency) -> Words:
    """A currency in a sentence: by its code in English, as reports do, and by its name in Chinese."""
    return Words(currency.code, currency.label("zh"))
