# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Writing as text what the wing `values` holds, as far as it is plainly right."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from assetrecovery.serialization.codec.writing import (
    END,
    NEXT,
    OPEN,
    QUOTED_IDS,
    digits,
    number,
    quoted_codes,
    quoted_forms,
    write_text,
)
from assetrecovery.values.counts import Bound, Count, Quantity
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.money import Currency, Money, Rate

BOUND: Final = quoted_codes(Bound)
CURRENCY_TEXT: Final = quoted_forms(Currency)
PARTIAL_DATE_TEXT: Final = quoted_forms(PartialDate)


def write_count(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"number": {number(s.number)}{n}"bound": {BOUND[s.bound]}'
    if (v := s.upper) is not None: t += f'{n}"upper": {number(v)}'
    return t + END[d]


def write_quantity(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"number": "{digits(s.number, "f")}"{n}"bound": {BOUND[s.bound]}{n}"unit": {write_text(s.unit, d + 1)}'
    if (v := s.upper) is not None: t += f'{n}"upper": "{digits(v, "f")}"'
    return t + END[d]


def write_money(s: Any, d: int) -> str:
    n = NEXT[d]
    return f'{OPEN[d]}"amount": "{digits(s.amount, "f")}"{n}"currency": {CURRENCY_TEXT[s.currency.code]}{END[d]}'


def write_rate(s: Any, d: int) -> str:
    n = NEXT[d]
    return f'{OPEN[d]}"base": {CURRENCY_TEXT[s.base.code]}{n}"quote": {CURRENCY_TEXT[s.quote.code]}{n}"value": "{digits(s.value, "f")}"{n}"on": {PARTIAL_DATE_TEXT[s.on.year, s.on.month, s.on.day, s.on.qualifier]}{n}"source": {QUOTED_IDS[s.source]}{END[d]}'


WRITERS: Final[Mapping[Any, Callable[[Any, int, str, Any], None]]] = {

}
SHORT: Final[Mapping[Any, Callable[[Any, int], str]]] = {
    Count: write_count,
    Quantity: write_quantity,
    Money: write_money,
    Rate: write_rate,
}
