"""Money: US$ 321 million, 3.21亿美元, 456,068.38 Swiss francs; with bounds: about $5 million, 超过4 000万美元."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple, TypeVar

from assetrecovery.readers.grammars import Grammar, attempted, fold, read_as, squeezed
from assetrecovery.readers.numbers import (
    FIGURE,
    FIGURE_ZH,
    SCALE,
    Bounded,
    bounds_of,
    chinese_figures,
    english_figures,
)
from assetrecovery.values._currencies import TABLE
from assetrecovery.values._everyday import EVERYDAY
from assetrecovery.values.counts import Bound
from assetrecovery.values.errors import Fault, refuse
from assetrecovery.values.languages import Language
from assetrecovery.values.money import MAX_DIGITS, Currency, Money

__all__ = ["StatedSum", "read_currency", "read_money", "read_sum"]


class StatedSum(NamedTuple):
    """What a text says of a sum: a bound, the sum, and a second one where there are two. No claim yet: nobody says it.

    >>> stated = read_sum("between $5 million and $6 million")
    >>> stated.bound.code, str(stated.money), str(stated.upper)
    ('between', 'USD 5000000', 'USD 6000000')
    """

    bound: Bound
    """How the sum is bounded; exact where the text says nothing."""
    money: Money
    """The sum, or the lower of two."""
    upper: Money | None = None
    """The higher of two."""


def read_money(text: str, language: str | None = None) -> Money:
    """Read a sum of money that is stated without a bound.

    "$" is the dollar of the United States, as in documents of the United Nations. Raises `InvalidError` (`bad_amount`,
    `unknown_currency`), and `AmbiguousError` where several currencies bear a name or a sign: "pounds", "¥". "€10.500"
    is ten and a half euros to some and ten and a half thousand to others, and is refused as well, unless the language
    is given: in English and in Chinese the point stands before the fraction.

    >>> read_money("3.21亿美元"), read_money("CHF 456,068.38"), read_money("5 million pounds sterling")
    (Money.of('321000000', 'USD'), Money.of('456068.38', 'CHF'), Money.of('5000000', 'GBP'))
    """
    return read_as(text, language, _SUMS if language else _SUMS_OF_ANY, Fault.BAD_AMOUNT, limit=MAX_DIGITS)


def read_sum(text: str, language: str | None = None) -> StatedSum:
    """Read a sum of money with its bound: about, more than, less than, between two.

    "$5 to $6 million" may begin at five dollars or at five million, and is refused with both (`AmbiguousError`).

    >>> read_sum("more than $40 million").bound.code, read_sum("4 000多万美元").bound.code
    ('more_than', 'more_than')
    >>> read_sum("约4.58亿美元").money, read_sum("less than US$ 5 million").bound.code
    (Money.of('458000000', 'USD'), 'less_than')
    """
    return read_as(text, language, _STATED if language else _STATED_OF_ANY, Fault.BAD_AMOUNT, limit=MAX_DIGITS)


def read_currency(text: str, language: str | None = None) -> Currency:
    """Read the name, the sign or the code of a currency.

    >>> read_currency("Swiss francs").code, read_currency("瑞士法郎").code, read_currency("US$").code
    ('CHF', 'CHF', 'USD')
    """
    return read_as(text, language, _CURRENCIES, Fault.UNKNOWN_CURRENCY, hint="")


_Read = TypeVar("_Read", Money, StatedSum)


# ── currencies ───────────────────────────────────────────────────────────────────────────────────

_SIGNS: Final = {
    "$": ("USD",), "us$": ("USD",), "usd$": ("USD",), "€": ("EUR",), "£": ("GBP",), "¥": ("JPY", "CNY"),
    "can$": ("CAD",), "₦": ("NGN",), "₤": ("GBP",), "₱": ("PHP",), "₹": ("INR",), "₽": ("RUB",), "₴": ("UAH",),
    "₸": ("KZT",), "₪": ("ILS",), "rm": ("MYR",),
}  # fmt: skip
_CURTAILED: Final = {
    "us dollar": ("USD",), "american dollar": ("USD",), "british pound": ("GBP",), "sterling": ("GBP",),
    "renminbi": ("CNY",), "yuan": ("CNY",), "chinese yuan": ("CNY",), "nigerian naira": ("NGN",),
    "japanese yen": ("JPY",), "german mark": ("DEM",), "deutschmark": ("DEM",), "kazakh tenge": ("KZT",),
    "reais": ("BRL",), "brazilian reais": ("BRL",), "soles": ("PEN",), "kenya shilling": ("KES",),
    "uae dirham": ("AED",),
}  # fmt: skip
_CHINESE_TOO: Final = {
    "人民币元": ("CNY",), "元人民币": ("CNY",), "美金": ("USD",), "日圆": ("JPY",), "加元": ("CAD",), "澳元": ("AUD",),
    "瑞郎": ("CHF",), "港币": ("HKD",), "澳门元": ("MOP",), "奈拉": ("NGN",), "林吉特": ("MYR",), "坚戈": ("KZT",),
    "格里夫纳": ("UAH",), "雷亚尔": ("BRL",), "兰特": ("ZAR",), "泰铢": ("THB",),
    "谢克尔": ("ILS",), "兹罗提": ("PLN",), "台币": ("TWD",), "新元": ("SGD", "NZD"), "印尼盾": ("IDR",),
    "苏姆": ("UZS",), "索姆": ("KGS",),
}  # fmt: skip
_OF_ONE: Final = {
    "baht": "THB", "balboa": "PAB", "birr": "ETB", "boliviano": "BOB", "cedi": "GHS", "dalasi": "GMD", "dram": "AMD",
    "forint": "HUF", "gourde": "HTG", "hryvnia": "UAH", "kina": "PGK", "kip": "LAK", "lari": "GEL", "lek": "ALL",
    "lempira": "HNL", "metical": "MZN", "ngultrum": "BTN", "pataca": "MOP", "pula": "BWP", "quetzal": "GTQ",
    "rand": "ZAR", "riel": "KHR", "ringgit": "MYR", "rupiah": "IDR", "shekel": "ILS", "somoni": "TJS", "taka": "BDT",
    "tenge": "KZT", "tugrik": "MNT", "zloty": "PLN",
}  # fmt: skip
"""Units that one currency alone has, but for its predecessors: mark, colón, manat and som are of several."""
_SHARED: Final = frozenset({
    "dinar", "dirham", "dollar", "franc", "krona", "krone", "leu", "peso", "pound", "rial", "riyal", "rouble", "rupee",
    "shilling",
})  # fmt: skip
_TOO: Final = {
    "cfa franc": ("XAF", "XOF"), "crown": ("CZK", "DKK", "ISK", "NOK", "SEK"), "krona": ("ISK",), "pound": ("GBP",),
    "rial": ("QAR", "SAR"), "riyal": ("IRR", "OMR", "YER"),
}  # fmt: skip
"""What is called by a unit, too, though its own name here does not end with it."""
_PLURALS: Final = {"kroner": "krone", "kronor": "krona", "lei": "leu", "ruble": "rouble", "rubles": "rouble"}
_SHARED_ZH: Final = ("比索", "第纳尔", "迪拉姆", "法郎", "克朗", "里亚尔", "列伊", "卢比", "卢布", "先令", "镑")


def _is_in_use(code: str) -> bool:
    """Whether people pay with it: no fund, and not withdrawn."""
    return TABLE[code][2] == "currency" and TABLE[code][3] is None


@cache
def _english_names() -> Mapping[str, tuple[str, ...]]:
    """By name in lower case, the codes that it may stand for; a unit alone stands for all that are in use."""
    names: dict[str, tuple[str, ...]] = {}
    for code in TABLE:
        currency = Currency(code=code)
        for name in map(fold, (currency.label("en"), currency.plural)):
            names[name.lower()] = (code,)
            unit = name.lower().split()[-1].removesuffix("s")
            if unit in _SHARED and _is_in_use(code):
                for form in (unit, f"{unit}s"):
                    names[form] = tuple(dict.fromkeys((*names.get(form, ()), code)))
    for unit, code in _OF_ONE.items():
        names |= {unit: (code,), f"{unit}s": (code,)}
    for unit, too in _TOO.items():
        for form in (unit, f"{unit}s"):
            names[form] = (*too, *names.get(form, ()))
    for name, codes in _CURTAILED.items():
        names |= {name: codes, f"{name}s": codes}
    return names | {form: names[unit] for form, unit in _PLURALS.items()}


@cache
def _chinese_names() -> Mapping[str, tuple[str, ...]]:
    named = {squeezed(fold(row[5])): (code,) for code, row in TABLE.items()}
    shared = {
        unit: tuple(code for code, row in TABLE.items() if _is_in_use(code) and row[5].endswith(unit))
        for unit in _SHARED_ZH
    }
    return named | _CHINESE_TOO | shared | {"元": ("CNY", "HKD", "TWD", "MOP")}


def _coded(text: str) -> tuple[str, ...]:
    """The codes that a sign, a code or an everyday name stands for."""
    if text in TABLE:
        return (text,)
    known = _SIGNS.get(text.lower(), ())
    return known or ((EVERYDAY[text.lower()],) if text.lower() in EVERYDAY else ())


def _english_currencies(text: str) -> Iterator[Currency]:
    for code in _coded(text) or _english_names().get(text.lower(), ()):
        yield Currency(code=code)


def _chinese_currencies(text: str) -> Iterator[Currency]:
    plain = squeezed(text)
    for code in _coded(plain) or _chinese_names().get(plain, ()):
        yield Currency(code=code)


_CURRENCIES: Final[Mapping[Language, Grammar[Currency]]] = {"en": _english_currencies, "zh": _chinese_currencies}


# ── sums ─────────────────────────────────────────────────────────────────────────────────────────

_BEFORE: Final = r"(?P<minus>-?)(?P<currency>[A-Za-z]{0,3}[$€£¥₦₤₱₹₽₴₸₪]|[A-Z]{3}|RM|[A-Z][a-z]{0,2}\$) ?"
_SIGN_FIRST: Final = re.compile(rf"{_BEFORE}(?P<figure>{FIGURE})", re.IGNORECASE)
_NAME_FIRST: Final = re.compile(rf"(?P<currency>[a-z][a-z ]+) (?P<figure>{FIGURE})", re.IGNORECASE)
_NAME_LAST: Final = re.compile(rf"(?P<figure>(?>{FIGURE})) ?(?P<currency>[^\d,. -].*)", re.IGNORECASE)
_SIGN_FIRST_ZH: Final = re.compile(rf"{_BEFORE}(?P<figure>{FIGURE_ZH})", re.IGNORECASE)
_NAME_LAST_ZH: Final = re.compile(rf"(?P<figure>{FIGURE_ZH})(?P<currency>[^\d,. -].*)")
_NAME_FIRST_ZH: Final = re.compile(rf"(?P<currency>[\u4e00-\u9fff]{{2,8}}?)(?P<figure>{FIGURE_ZH})元?")


_UNITED_STATES: Final = re.compile(r"\b(?:U\.S\.|US)(?: (?=\$)|(?=[ $]))", re.IGNORECASE)


def _english(text: str) -> Iterator[Money]:
    plain = _UNITED_STATES.sub("US", text)
    match = _NAME_FIRST.fullmatch(plain)
    if match and match["currency"].lower() in _english_names():
        yield from _sums(match, english_figures, _english_currencies)
        return
    for pattern in (_SIGN_FIRST, _NAME_LAST):
        if match := pattern.fullmatch(plain):
            yield from _sums(match, english_figures, _english_currencies)


def _chinese(text: str) -> Iterator[Money]:
    plain = squeezed(text)
    match = _NAME_FIRST_ZH.fullmatch(plain)
    if match and [*_chinese_currencies(match["currency"])]:
        yield from _sums(match, chinese_figures, _chinese_currencies)
        return
    for pattern in (_SIGN_FIRST_ZH, _NAME_LAST_ZH):
        match = pattern.fullmatch(plain)
        if match and not (plain.isascii() and _english_only(match["currency"])):
            yield from _sums(match, chinese_figures, _chinese_currencies)


def _english_only(named: str) -> bool:
    """Whether what stands where a currency does is a word: 321 million is no sum in either language."""
    return named.islower() and named not in EVERYDAY


def _sums(match: re.Match[str], figures: Grammar[Decimal], currencies: Grammar[Currency]) -> Iterator[Money]:
    named = list(currencies(match["currency"].strip()))
    for figure in figures(match["figure"]):
        if not named:
            raise refuse(Fault.UNKNOWN_CURRENCY, hint="")
        minus = match.groupdict().get("minus")
        for currency in named:
            sum_ = Money(amount=figure, currency=currency)
            yield -sum_ if minus else sum_


_SUMS: Final[Mapping[Language, Grammar[Money]]] = {"en": _english, "zh": _chinese}


def _stated_in(language: Language) -> Grammar[StatedSum]:
    def stated(text: str) -> Iterator[StatedSum]:
        plain = squeezed(text) if language == "zh" else text
        every = (_stated(said, language) for said in bounds_of(plain, language))
        yield from next(filter(None, every), [])

    return stated


def _stated(said: Bounded, language: Language) -> list[StatedSum]:
    if said.upper is None:
        return [StatedSum(said.bound, money) for money in attempted(_SUMS[language], said.figure)]
    return [
        StatedSum(said.bound, low, high)
        for high in _higher(said.figure, said.upper, language)
        for low in _lower(high, said, language)
        if low.currency == high.currency and low < high
    ]


def _higher(figure: str, upper: str, language: Language) -> list[Money]:
    """The higher of two sums; the sign of their currency may stand before the lower alone: $5-6 million."""
    if found := attempted(_SUMS[language], upper):
        return found
    sign = re.match(_BEFORE, figure)
    return attempted(_SUMS[language], f"{sign['currency']}{upper}") if sign and not sign["minus"] else []


def _lower(high: Money, said: Bounded, language: Language) -> list[Money]:
    """The lower of two sums, which may share the currency and the power of ten of the higher: 5 to 6 million dollars.

    Where each has its sign, and only the higher a power of ten, the lower may have been meant either way.
    """
    upper, sums = said.upper or "", _SUMS[language]
    as_written = attempted(sums, said.figure)
    scale = _SCALE.search(upper)
    shared = attempted(sums, f"{said.figure}{scale[0]}") if scale and as_written and language == "en" else []
    if as_written:
        return shared if shared and not attempted(sums, upper) else [*as_written, *shared]
    return _in_the_currency_of(high, said, language)


def _in_the_currency_of(high: Money, said: Bounded, language: Language) -> list[Money]:
    """The lower of two sums of which only the higher has a currency, and perhaps a word for a power of ten."""
    figures = english_figures if language == "en" else chinese_figures
    scale = _SCALE.search(said.upper or "")
    written = [f"{said.figure}{scale[0]}", said.figure] if scale else [said.figure]
    sums = [Money(amount=figure, currency=high.currency) for text in written for figure in attempted(figures, text)]
    return [sum_ for sum_ in sums if sum_ < high][:1]


_SCALE: Final = re.compile(rf"(?<=[0-9]) ?{SCALE}|[千百]?(?:万亿|亿|万)", re.IGNORECASE)


_STATED: Final[Mapping[Language, Grammar[StatedSum]]] = {"en": _stated_in("en"), "zh": _stated_in("zh")}


# ── a point that may part groups of digits ───────────────────────────────────────────────────────

_POINTED: Final = re.compile(rf"(?<![\d.,])([1-9]\d{{0,2}})\.(\d{{3}})(?![\d.,]| ?{SCALE}|[百千万亿])", re.IGNORECASE)
_IN_THOUSANDS: Final = 3


def _pointed(grammar: Grammar[_Read]) -> Grammar[_Read]:
    """The grammar where nobody says which language a text is in: a point before three digits may part thousands."""

    def read(text: str) -> Iterator[_Read]:
        yield from grammar(text)
        grouped = _POINTED.sub(r"\1,\2", text)
        for found in grammar(grouped) if grouped != text else ():
            money = found.money if isinstance(found, StatedSum) else found
            if (money.currency.minor_units or 0) < _IN_THOUSANDS:
                yield found

    return read


_SUMS_OF_ANY: Final[Mapping[Language, Grammar[Money]]] = {
    "en": _pointed(_SUMS["en"]),
    "zh": _pointed(_SUMS["zh"]),
}
_STATED_OF_ANY: Final[Mapping[Language, Grammar[StatedSum]]] = {
    "en": _pointed(_STATED["en"]),
    "zh": _pointed(_STATED["zh"]),
}
