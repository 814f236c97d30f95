"""Money in words: $321 million, 3.21亿美元. Never rounded: a sum that is not a round one is written out in full."""

import decimal
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from assetrecovery.values.counts import Bound
from assetrecovery.values.errors import spoken
from assetrecovery.values.languages import Language
from assetrecovery.values.money import MAX_DIGITS, Currency, Money
from assetrecovery.values.spans import WIDEST_ROUNDING
from assetrecovery.wording.numbers import between, bounded, number, plural
from assetrecovery.wording.taking import worded

if TYPE_CHECKING:
    from assetrecovery.arrangements.amounts import Amount

__all__ = ["currency", "money", "money_range"]

SCALES: Final[dict[Language, tuple[tuple[int, str, int], ...]]] = {
    "en": ((12, " trillion", 4), (9, " billion", 4), (6, " million", 4)),
    "zh": ((12, "万亿", 4), (8, "亿", 4), (4, "万", 2)),
}
"""By language: powers of ten that have a word, and how many digits may stand after the point before it."""
_EXACT: Final = decimal.Context(prec=4 * MAX_DIGITS)


@worded
def money(sum_: Money, language: Language) -> str:
    """Write a sum of money, scaled where that loses nothing.

    The renminbi is counted in 元: its name is not that of a unit.

    >>> money(Money.of("321000000", "USD"), "en"), money(Money.of("321000000", "USD"), "zh")
    ('$321 million', '3.21亿美元')
    >>> money(Money.of("456068.38", "CHF"), "en"), money(Money.of("456068.38", "CHF"), "zh")
    ('456,068.38 Swiss francs', '456 068.38瑞士法郎')
    >>> money(Money.of("1000000", "CNY"), "zh"), money(Money.of("23000000", "USD"), "zh")
    ('100万元人民币', '2 300万美元')
    >>> [money(Money.of(sum_, "GBP"), "en") for sum_ in ("1", "1.00", "1234.5")]
    ['1 pound sterling', '1.00 pounds sterling', '1,234.50 pounds sterling']
    """
    figure = _figure(sum_, language)
    if language == "zh":
        unit = "元" if sum_.currency.code == "CNY" else ""
        return f"{figure}{unit}{sum_.currency.label('zh')}"
    if sum_.currency.code == "USD":
        return f"-${figure.removeprefix('-')}" if sum_.amount < 0 else f"${figure}"
    return f"{figure} {plural(sum_.amount, sum_.currency.label('en'), sum_.currency.plural)}"


@worded
def currency(unit: Currency, language: Language) -> str:
    """Name a currency as a sum in it does: several of its units in English.

    >>> currency(Currency(code="GBP"), "en"), currency(Currency(code="GBP"), "zh")
    ('pounds sterling', '英镑')
    """
    return unit.label("zh") if language == "zh" else unit.plural


def _figure(sum_: Money, language: Language) -> str:
    for places, name, after_point in SCALES[language]:
        scaled = _EXACT.normalize(_EXACT.scaleb(sum_.amount, -places))
        if abs(scaled) >= 1 and -int(scaled.as_tuple().exponent) <= after_point:
            return f"{number(scaled, language)}{name}"
    return number(_to_minor_units(sum_), language)


def _to_minor_units(sum_: Money) -> Decimal:
    """A sum that has some of the digits of its minor unit is written with all of them: 0.5 of a dollar is 0.50."""
    units = sum_.currency.minor_units or 0
    if 0 < -int(sum_.amount.as_tuple().exponent) < units:
        return sum_.amount.quantize(Decimal(1).scaleb(-units), context=_EXACT)
    return sum_.amount


def amount_words(amount: "Amount", language: Language) -> str:
    """Word what sources say of a sum, with its bound: about $458 million, 约4.58亿美元."""
    if amount.money is None:
        return amount.bound.label(spoken(language))
    upper = money(amount.upper, language) if amount.upper else None
    return bounded(amount.bound, money(amount.money, language), language, upper=upper)


# ── ranges ───────────────────────────────────────────────────────────────────────────────────────

_HALF: Final = Decimal("0.5")
"""How "about" is read: half of the last digit either way, at most the widest rounding (see `Amount.span_within`)."""


@worded
def money_range(low: Money | None, high: Money | None, language: Language) -> str:
    """Write between which two sums one lies, in words that never say more: ends are rounded outwards, away from it.

    >>> money_range(Money.of("396025.58", "USD"), Money.of("596025.58", "USD"), "en")
    'between $390,000 and $600,000'
    >>> money_range(Money.of("457500000", "USD"), Money.of("458500000", "USD"), "zh")
    '约4.58亿美元'
    >>> money_range(Money.of("62000000", "USD"), None, "en")
    'at least $62 million'
    >>> money_range(Money.of("0", "USD"), Money.of("988249", "USD"), "en")
    'at most $988,249'
    """
    if low is not None and high is not None and not low.amount and high.amount > 0:
        low = None  # that a sum is no less than nothing goes without saying
    if low is None or high is None:
        bound, end = (Bound.AT_MOST, high) if low is None else (Bound.AT_LEAST, low)
        return bounded(bound, money(end, language), language) if end else Bound.UNSTATED.label(language)
    if low == high:
        return money(low, language)
    if figure := _round_figure(low.amount, high.amount):
        return bounded(Bound.ABOUT, money(Money(amount=figure, currency=low.currency), language), language)
    unit = Decimal(10) ** (_EXACT.subtract(high.amount, low.amount).adjusted() - 1)
    first = Money(amount=_outwards(low.amount, unit, decimal.ROUND_FLOOR), currency=low.currency)
    last = Money(amount=_outwards(high.amount, unit, decimal.ROUND_CEILING), currency=low.currency)
    return between(money(first, language), money(last, language), language)


def _outwards(number: Decimal, unit: Decimal, rounding: str) -> Decimal:
    """Round to a unit, away from the range; what is finer than a unit of the currency is kept."""
    if unit < 1:
        return number
    rounded = _EXACT.multiply(_EXACT.divide(number, unit).to_integral_value(rounding=rounding), unit)
    # Adding nothing takes the sign off a negative nought.
    return _EXACT.add(rounded.quantize(Decimal(1), context=_EXACT), Decimal(0))


def _round_figure(low: Decimal, high: Decimal) -> Decimal | None:
    """A figure of which "about" says no more than that a sum is between two others; None if there is none."""
    middle = _EXACT.divide(_EXACT.add(low, high), Decimal(2))
    width = _EXACT.subtract(high, low)
    for place in range(width.adjusted(), width.adjusted() + 2):
        unit = Decimal(10) ** place
        whole = _EXACT.divide(middle, unit).to_integral_value(rounding=decimal.ROUND_HALF_EVEN)
        figure = _EXACT.multiply(whole, unit)
        if figure and figure.normalize(_EXACT).as_tuple().exponent == place:
            reach = min(unit * _HALF, abs(figure) * WIDEST_ROUNDING)
            if figure - reach <= low and high <= figure + reach:
                return figure.quantize(Decimal(1), context=_EXACT) if place >= 0 else figure
    return None
