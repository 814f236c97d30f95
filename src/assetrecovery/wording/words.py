"""One door to the wording of values: `word(value, "zh")`, and by way of it `f"{value:zh}"`."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from assetrecovery.sources.citations import ParagraphRef
from assetrecovery.values.counts import Count, Quantity
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import spoken
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.languages import Language
from assetrecovery.values.money import Currency, Money
from assetrecovery.values.provisions import Provision
from assetrecovery.values.ranges import MoneyRange
from assetrecovery.values.symbols import ResolutionNumber
from assetrecovery.wording.dates import date, period
from assetrecovery.wording.numbers import count, quantity
from assetrecovery.wording.references import item, paragraph, provision, resolution
from assetrecovery.wording.sums import currency, money, money_range

__all__ = ["Wordable", "word"]

Wordable: TypeAlias = (
    Count
    | Currency
    | ItemNumber
    | Money
    | MoneyRange
    | ParagraphRef
    | PartialDate
    | Period
    | Provision
    | Quantity
    | ResolutionNumber
)
"""The values that have a wording of their own, in which nothing else has a say."""


def word(value: Wordable, language: Language) -> str:
    """Word a value as documents would; a `TypeError` for what more must be known of, such as an amount.

    >>> from assetrecovery import Money, PartialDate
    >>> word(Money.of("321000000", "USD"), "zh"), word(PartialDate.parse("2017-08-24"), "en")
    ('3.21亿美元', '24 August 2017')
    """
    language = spoken(language)
    if type(value) not in _WORDS:
        message = f"{type(value).__name__} is worded by its own function, or has no wording"
        raise TypeError(message)
    return _WORDS[type(value)](value, language)


def _range(found: MoneyRange, language: Language) -> str:
    return money_range(found.low, found.high, language)


def _quantity(found: Quantity, language: Language) -> str:
    return quantity(found, found.unit.in_(language), language)


_WORDS: Final[Mapping[type, Callable[[Any, Language], str]]] = {
    Count: count,
    Currency: currency,
    ItemNumber: item,
    Money: money,
    MoneyRange: _range,
    ParagraphRef: paragraph,
    PartialDate: date,
    Period: period,
    Provision: provision,
    Quantity: _quantity,
    ResolutionNumber: resolution,
}
