"""Spans: between which two numbers the true one lies, as far as a source's words go.

"About 4.5 million" is not 4,500,000, and "more than 9" has no upper end. Sums and differences of such figures are
worked out on their spans, so that nothing printed says more than the sources do. Ends are exact decimals; whether an
end itself is possible is kept, because "more than 100" less 100 is more than nothing.
"""

import decimal
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Final, Self

import attrs

from assetrecovery.values.nouns import answer

__all__ = ["Span"]

_EXACTLY: Final = decimal.Context(prec=200, traps=[decimal.Inexact, decimal.InvalidOperation])
"""Sums of any amounts that the library can hold are exact in it; one that were not would raise, and never round."""

_ZERO: Final = Decimal(0)

WIDEST_ROUNDING: Final = Decimal("0.05")
"""How much of a figure its rounding is at most, where the source does not say to what it rounds."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Span:
    """Span · 区间. The numbers that a figure allows, from a lower to an upper end; either may be open or missing.

    >>> sent = Span.point(Decimal(62)).plus(Span(low=Decimal(5), above=True))
    >>> sent.low, sent.high, sent.minus(Span.point(Decimal(67))).is_positive
    (Decimal('67'), None, True)
    """

    low: Decimal | None = None
    """Lower end · 下限. The least that it can be; left out if there is none."""

    high: Decimal | None = None
    """Upper end · 上限. The most that it can be; left out if there is none."""

    above: bool = False
    """Above the lower end · 大于下限. Whether the lower end itself is excluded, as in "more than"."""

    below: bool = False
    """Below the upper end · 小于上限. Whether the upper end itself is excluded, as in "less than"."""

    @classmethod
    def point(cls, number: Decimal) -> Self:
        """The span of an exact figure."""
        return cls(low=number, high=number)

    @classmethod
    def around(cls, number: Decimal, width: Decimal) -> Self:
        """The span of a figure that may be off by so much either way."""
        return cls(low=_EXACTLY.subtract(number, width), high=_EXACTLY.add(number, width))

    def plus(self, other: "Span") -> "Span":
        """What both come to together."""
        return Span(
            low=_sum(self.low, other.low),
            high=_sum(self.high, other.high),
            above=self.above or other.above,
            below=self.below or other.below,
        )

    def minus(self, other: "Span") -> "Span":
        """What is left of one when the other is taken off."""
        return self.plus(other.negative())

    def negative(self) -> "Span":
        """The same span on the other side of nothing."""
        low = None if self.high is None else _EXACTLY.minus(self.high)
        high = None if self.low is None else _EXACTLY.minus(self.low)
        return Span(low=low, high=high, above=self.below, below=self.above)

    def times(self, factor: Decimal) -> "Span":
        """The span of so many times the same; the factor is not negative."""
        low = None if self.low is None else _EXACTLY.multiply(self.low, factor)
        high = None if self.high is None else _EXACTLY.multiply(self.high, factor)
        return Span(low=low, high=high, above=self.above, below=self.below)

    def or_nothing(self) -> "Span":
        """The span of something that may not have to be counted at all."""
        return hull([self, Span.point(_ZERO)])

    @property
    def is_positive(self) -> bool:
        """Whether every number that it allows is more than nothing."""
        return self.low is not None and (self.low > 0 or (self.low == 0 and self.above))

    @property
    def is_negative(self) -> bool:
        """Whether every number that it allows is less than nothing."""
        return self.negative().is_positive

    @property
    def is_zero(self) -> bool:
        """Whether it allows nothing but nothing."""
        return self.low == self.high == 0

    def meets(self, other: "Span") -> bool:
        """Whether some number is in both."""
        apart = self.minus(other)
        return not (apart.is_positive or apart.is_negative)


def total(spans: Iterable[Span]) -> Span:
    """What several figures come to together; nothing, if there are none."""
    whole: Span | None = None
    for span in spans:
        whole = span if whole is None else whole.plus(span)
    return Span.point(_ZERO) if whole is None else whole


def hull(spans: Sequence[Span]) -> Span:
    """The narrowest span that holds all of some."""
    first, *others = spans
    for span in others:
        low, high = _end(first.low, span.low, min), _end(first.high, span.high, max)
        first = Span(
            low=low,
            high=high,
            above=_excluded([(first.low, first.above), (span.low, span.above)], low),
            below=_excluded([(first.high, first.below), (span.high, span.below)], high),
        )
    return first


def common(spans: Sequence[Span]) -> Span | None:
    """What all of some spans allow; None if no number is in all of them."""
    lows = [(span.low, span.above) for span in spans if span.low is not None]
    highs = [(span.high, span.below) for span in spans if span.high is not None]
    low, above = max(lows, default=(None, False))
    high, below = min(highs, key=lambda end: (end[0], not end[1]), default=(None, False))
    if low is not None and high is not None and (low > high or (low == high and (above or below))):
        return None
    return Span(low=low, high=high, above=above, below=below)


def _sum(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else _EXACTLY.add(one, other)


def _end(one: Decimal | None, other: Decimal | None, choose: Callable[[Decimal, Decimal], Decimal]) -> Decimal | None:
    return None if one is None or other is None else choose(one, other)


def _excluded(ends: Iterable[tuple[Decimal | None, bool]], end: Decimal | None) -> bool:
    """Whether the end of a hull is excluded: only if every span that ends there excludes it."""
    return end is not None and all(is_excluded for number, is_excluded in ends if number == end)
