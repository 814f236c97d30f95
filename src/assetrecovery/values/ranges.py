"""Ranges of money: sums that were worked out from figures that are not all exact."""

from typing import Self

import attrs

from assetrecovery.values.errors import Fault, refuse
from assetrecovery.values.money import Currency, Money
from assetrecovery.values.nouns import noun
from assetrecovery.values.spans import Span

__all__ = ["MoneyRange"]


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class MoneyRange:
    """Range of money · 金额区间. Between which two sums one lies, as far as its sources go; equal if it is exact.

    Not a figure of a source (see `Amount`). Raises `InvalidError` (`bad_range`) if the ends are in two currencies or
    the upper one is the lower, and (`empty`) if there is no end at all.

    >>> str(MoneyRange(low=Money.of("10", "USD"), high=Money.of("12", "USD")).low)
    'USD 10'
    """

    low: Money | None = None
    """At least · 至少. The least that it can be; left out if there is no lower end."""

    high: Money | None = None
    """At most · 至多. The most that it can be; left out if there is no upper end."""

    def __attrs_post_init__(self) -> None:
        if self.low is None and self.high is None:
            raise refuse(Fault.EMPTY)
        if self.low is None or self.high is None:
            return
        if self.low.currency != self.high.currency or self.low > self.high:
            raise refuse(Fault.BAD_RANGE, "/high")

    @classmethod
    def of(cls, span: Span, currency: Currency) -> Self:
        """The range of a span of numbers in a currency."""
        return cls(
            low=None if span.low is None else Money(amount=span.low, currency=currency),
            high=None if span.high is None else Money(amount=span.high, currency=currency),
        )
