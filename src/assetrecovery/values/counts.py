"""Counts of States, replies or members, as exact as the source and no more."""

from typing import Final, Self

import attrs

from assetrecovery.values.errors import Fault, refuse
from assetrecovery.values.terms import Term, TermEnum

__all__ = ["Bound", "Count"]

_OURS: Final = "assetrecovery"


class Bound(TermEnum):
    """Bound · 界限. How a stated figure bounds the true one."""

    EXACT = Term("exact", en="exact", zh="确切", source=_OURS, derived=("en", "zh"))
    ABOUT = Term("about", en="about", zh="约", source=_OURS, derived=("en", "zh"))
    AT_LEAST = Term("at_least", en="at least", zh="至少", source=_OURS, derived=("en", "zh"))
    AT_MOST = Term("at_most", en="at most", zh="至多", source=_OURS, derived=("en", "zh"))
    MORE_THAN = Term(
        "more_than", en="more than", zh="超过", source="CAC/COSP/WG.2/2017/4, para. 14", derived=("en", "zh")
    )


@attrs.frozen(kw_only=True, weakref_slot=False)
class Count:
    """Count · 数目. How many of something a source counts: 64 States, more than 180 jurisdictions.

    Not a sum of money. Raises `InvalidError` (`bad_count`) for a negative number.

    >>> Count.of(180, Bound.MORE_THAN).bound.label("en")
    'more than'
    """

    number: int
    """Number · 数字. As stated."""

    bound: Bound
    """Bound · 界限. Whether the number is exact, rounded or a limit."""

    def __attrs_post_init__(self) -> None:
        if self.number < 0:
            raise refuse(Fault.BAD_COUNT, "/number")

    @classmethod
    def of(cls, number: int, bound: Bound = Bound.EXACT) -> Self:
        """Write a count briefly; exact unless said otherwise."""
        return cls(number=number, bound=bound)
