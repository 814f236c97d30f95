"""Counts, quantities and shares: figures that are not money, as exact as the source and no more."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Self

import attrs

from assetrecovery.values.errors import Fault, Problem, refuse
from assetrecovery.values.nouns import noun
from assetrecovery.values.shorthand import coded, figure
from assetrecovery.values.terms import Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Bound", "Count", "Quantity"]


class Bound(TermEnum):
    """Bound · 界限. How a stated figure bounds the true one.

    "About" is for a figure that its source rounds, and says so; "stated" for one that merely is not shown to be exact,
    and may have been cut off as well as rounded. "Unstated" is for a sum that is known to exist, and whose size no
    source gives.
    """

    EXACT = ours("exact", en="exact", zh="确数")
    ABOUT = ours("about", en="about", zh="约")
    STATED = ours("stated", en="as stated", zh="按来源所述")
    AT_LEAST = ours("at_least", en="at least", zh="至少")
    AT_MOST = ours("at_most", en="at most", zh="至多")
    MORE_THAN = Term(
        "more_than", en="more than", zh="超过", source="CAC/COSP/WG.2/2017/4, para. 14", derived=("en", "zh")
    )
    LESS_THAN = ours("less_than", en="less than", zh="不到")
    BETWEEN = ours("between", en="between", zh="介于")
    UNSTATED = ours("unstated", en="not stated", zh="未说明")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Count:
    """Count · 数目. How many of something a source counts: 64 States, more than 180 jurisdictions.

    Not a sum of money. Raises `InvalidError` (`bad_count`) for a negative number, and (`bad_range`) for an upper limit
    without the bound `between`, or the other way round.

    >>> Count.of(180, Bound.MORE_THAN).bound.label("en")
    'more than'
    """

    number: int
    """Number · 数字. The number as the source states it."""

    bound: Bound
    """Bound · 界限. Whether the number is exact, rounded or a limit."""

    upper: int | None = None
    """Upper limit · 上限. The higher number, where the source gives two: between 5 and 10."""

    def __attrs_post_init__(self) -> None:
        if self.number < 0:
            raise refuse(Fault.BAD_COUNT, "/number")
        ranged = self.upper is not None and self.upper > self.number
        if ranged != (self.bound is Bound.BETWEEN) or (self.upper is not None and not ranged):
            raise refuse(Fault.BAD_RANGE, "/upper")
        if self.bound is Bound.UNSTATED:
            raise refuse(Fault.FIGURE_AND_BOUND, "/bound")

    @classmethod
    def of(cls, number: int, bound: Bound | str = Bound.EXACT) -> Self:
        """Write a count briefly; exact unless said otherwise."""
        return cls(number=number, bound=coded(Bound, bound, "/bound"))


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Quantity:
    """Quantity · 数量. How much of something there is, in a unit: 800,000 shares, seven ambulances.

    Not money, and not a count of States or members (see `Count`). Raises `InvalidError` (`bad_range`) for the bound
    `between`, which has two numbers.

    >>> Quantity(number=Decimal(7), bound=Bound.EXACT, unit=Text(en="ambulances", zh="辆救护车")).unit.zh
    '辆救护车'
    """

    number: Decimal
    """Number · 数字. The number as the source states it."""

    bound: Bound
    """Bound · 界限. Whether the number is exact, rounded or a limit."""

    unit: Text
    """Unit · 单位. What is counted or measured."""

    @classmethod
    def of(cls, number: Decimal | int | str, unit: Text, bound: Bound | str = Bound.EXACT) -> Self:
        """Write a quantity briefly; exact unless said otherwise.

        >>> str(Quantity.of(600_000, Text.ours(en="people", zh="人"), Bound.AT_LEAST).number)
        '600000'
        """
        return cls(number=figure(number), bound=coded(Bound, bound, "/bound"), unit=unit)

    def __attrs_post_init__(self) -> None:
        if self.bound is Bound.BETWEEN:
            raise refuse(Fault.BAD_RANGE, "/bound")
        if self.bound is Bound.UNSTATED:
            raise refuse(Fault.FIGURE_AND_BOUND, "/bound")
        if self.number < 0:
            raise refuse(Fault.BAD_COUNT, "/number")


def check_share(share: Decimal | None, path: str = "/share") -> Iterable[Problem]:
    """Say that a percentage is none.

    >>> [problem.code for problem in check_share(Decimal(101))], [*check_share(Decimal("12.5"))]
    (['bad_share'], [])
    """
    return () if share is None or 0 <= share <= 100 else (Fault.BAD_SHARE.problem(path),)


def check_ordinals(**numbers: int | None) -> Iterable[Problem]:
    """Say which of some fields hold an ordinal number below one; a field that is not filled holds none.

    >>> [problem.path for problem in check_ordinals(number=0, page=None, order=1)]
    ['/number']
    """
    low = [name for name, number in numbers.items() if number is not None and number < 1]
    return [Fault.BAD_ORDINAL.problem(f"/{name}") for name in low]
