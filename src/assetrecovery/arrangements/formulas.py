"""Formulas: a sum told as a calculation with other sums of the same record."""

from collections.abc import Iterator
from decimal import Decimal

import attrs

from assetrecovery.values.counts import check_share
from assetrecovery.values.errors import refuse_all
from assetrecovery.values.nouns import noun

__all__ = ["Formula"]


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Formula:
    """Formula · 计算公式. A sum told as one amount with others added or taken off: the payment less the court's orders.

    A share is taken of what that comes to. Raises `InvalidError` (`bad_share`) for a percentage outside 0 to 100.

    >>> Formula(base="agreed", less=("order-1", "order-2")).base
    'agreed'
    """

    base: str
    """Base · 基数. Key of the amount from which one starts."""

    less: tuple[str, ...] = ()
    """Less · 减项. Keys of the amounts that are taken off."""

    plus: tuple[str, ...] = ()
    """Plus · 加项. Keys of the amounts that are added."""

    share: Decimal | None = None
    """Share · 份额. Per cent of the result that the sum is, where it is not the whole of it."""

    def __attrs_post_init__(self) -> None:
        refuse_all(check_share(self.share))

    @property
    def keys(self) -> tuple[str, ...]:
        """Every amount that it names."""
        return tuple(key for _, key in self.named())

    def named(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Yield every amount that it names, with its place in the formula.

        >>> [*Formula(base="agreed", plus=("interest",)).named()]
        [(('base',), 'agreed'), (('plus', 0), 'interest')]
        """
        yield ("base",), self.base
        for name, keys in (("less", self.less), ("plus", self.plus)):
            yield from (((name, at), key) for at, key in enumerate(keys))
