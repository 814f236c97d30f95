"""How much an input may hold before it is refused, so that no text of a stranger costs more than it is worth."""

from typing import Final

import attrs

from assetrecovery.values.errors import Fault, refuse_all
from assetrecovery.values.given import of_class
from assetrecovery.values.languages import Words
from assetrecovery.values.nouns import answer

__all__ = ["Limits"]

_MOST: Final = {"depth": 500, "digits": 4000}
"""What cannot be allowed: nests are read by functions that call themselves, and Python reads no longer numbers."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Limits:
    """Limits · 限度. How much an input may hold; what goes beyond is refused at once, and never read in part.

    The limits that are not given are those of this library, under which a megabyte made to do harm is refused within
    a tenth of a second. All are whole numbers from 1; no text may nest deeper than 500, nor hold a number of more than
    4,000 digits, whatever is allowed. Raises `InvalidError` (`bad_limit`) for any other number, and (`wrong_type`) for
    what is no whole number.

    >>> Limits(items=1_000_000).items, Limits().items
    (1000000, 100000)
    """

    size: int = 16 * 1024 * 1024
    """Size · 大小. Bytes of the text in UTF-8."""

    depth: int = 64
    """Depth · 深度. How deep arrays and objects may nest; the deepest record of this library needs a third of it."""

    digits: int = 40
    """Digits · 位数. Digits of one number."""

    items: int = 100_000
    """Items · 项数. Entries of all arrays and objects together; a meeting with its report has ten thousand."""

    problems: int = 200
    """Problems · 问题数. How many problems are told; then reading stops, and says how much was not looked at."""

    def __attrs_post_init__(self) -> None:
        given = {field.name: getattr(self, field.name) for field in attrs.fields(Limits)}
        refuse_all(
            Fault.BAD_LIMIT.problem(f"/{name}", **_MOST)
            for name, value in given.items()
            if not (type(value) is int and 1 <= value <= _MOST.get(name, value))
        )


USUAL: Final = Limits()
"""The limits that hold unless others are given."""

_LIMITS: Final = Words("Limits(…)", "Limits(…)")


def within(limits: Limits | None, usual: Limits = USUAL) -> Limits:
    """The limits that are given, or else the usual ones; raises `InvalidError` (`wrong_type`) for what is none."""
    return usual if limits is None else of_class(limits, Limits, _LIMITS, "/limits")
