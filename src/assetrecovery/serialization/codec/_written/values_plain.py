# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Writing as plain data what the wing `values` holds, as far as it is plainly right."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from assetrecovery.serialization.codec.writing import IDS, codes, digits, forms, number, plain_text
from assetrecovery.values.counts import Bound, Count, Quantity
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.money import Currency, Money, Rate

BOUND: Final = codes(Bound)
CURRENCY_TEXT: Final = forms(Currency)
PARTIAL_DATE_TEXT: Final = forms(PartialDate)


def plain_count(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"number": number(s.number), "bound": BOUND[s.bound]}
    if (v := s.upper) is not None: o["upper"] = number(v)
    return o


def plain_quantity(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"number": digits(s.number, "f"), "bound": BOUND[s.bound], "unit": plain_text(s.unit)}
    if (v := s.upper) is not None: o["upper"] = digits(v, "f")
    return o


def plain_money(s: Any) -> dict[str, Any]:
    return {"amount": digits(s.amount, "f"), "currency": CURRENCY_TEXT[s.currency.code]}


def plain_rate(s: Any) -> dict[str, Any]:
    return {"base": CURRENCY_TEXT[s.base.code], "quote": CURRENCY_TEXT[s.quote.code], "value": digits(s.value, "f"), "on": PARTIAL_DATE_TEXT[s.on.year, s.on.month, s.on.day, s.on.qualifier], "source": IDS[s.source]}


WRITERS: Final[Mapping[Any, Callable[[Any], dict[str, Any]]]] = {
    Count: plain_count,
    Quantity: plain_quantity,
    Money: plain_money,
    Rate: plain_rate,
}
