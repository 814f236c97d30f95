"""Money in words: $321 million, 3.21亿美元. Never rounded: a sum that is not a round one is written out in full."""

import decimal
from decimal import Decimal
from typing import Final

from assetrecovery.values.errors import spoken
from assetrecovery.values.languages import Language
from assetrecovery.values.money import MAX_DIGITS, Money
from assetrecovery.wording.numbers import number
from assetrecovery.wording.punctuation import LOCALES

__all__ = ["money"]

_SCALES: Final[dict[Language, tuple[tuple[int, str], ...]]] = {
    "en": ((12, " trillion"), (9, " billion"), (6, " million")),
    "zh": ((12, "万亿"), (8, "亿"), (4, "万")),
}
_PLACES: Final = 4
_EXACT: Final = decimal.Context(prec=4 * MAX_DIGITS)


def money(sum_: Money, language: Language) -> str:
    """Write a sum of money, scaled where that loses nothing.

    The renminbi is counted in 元: its name is not that of a unit.

    >>> money(Money.of("321000000", "USD"), "en"), money(Money.of("321000000", "USD"), "zh")
    ('$321 million', '3.21亿美元')
    >>> money(Money.of("456068.38", "CHF"), "en"), money(Money.of("456068.38", "CHF"), "zh")
    ('456,068.38 Swiss francs', '456 068.38瑞士法郎')
    >>> money(Money.of("1000000", "CNY"), "zh")
    '100万元人民币'
    """
    language = spoken(language)
    figure = _figure(sum_.amount, language)
    if language == "zh":
        unit = "元" if sum_.currency.code == "CNY" else ""
        return f"{figure}{unit}{sum_.currency.label('zh')}"
    if sum_.currency.code == "USD":
        return f"-${figure.removeprefix('-')}" if sum_.amount < 0 else f"${figure}"
    from babel.numbers import get_currency_name  # noqa: PLC0415  Babel is loaded where something is worded, not on import

    count = int(sum_.amount) if sum_.amount == 1 else 2
    return f"{figure} {get_currency_name(sum_.currency.code, count=count, locale=LOCALES['en'])}"


def _figure(amount: Decimal, language: Language) -> str:
    for places, name in _SCALES[language]:
        scaled = _EXACT.normalize(_EXACT.scaleb(amount, -places))
        if abs(scaled) >= 1 and -int(scaled.as_tuple().exponent) <= _PLACES:
            return f"{scaled:f}{name}"
    return number(amount, language)
