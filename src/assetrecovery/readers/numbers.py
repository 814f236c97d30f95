"""Numbers: 456,068.38, 3.21亿, eleventh, 第十一; with bounds: more than 180, 介于5与10之间; with units, and shares."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple

from assetrecovery.readers.grammars import ABOUT, Grammar, attempted, read_as, squeezed
from assetrecovery.values.counts import Bound, Count, Quantity
from assetrecovery.values.errors import Fault
from assetrecovery.values.languages import Language, Words
from assetrecovery.values.money import MAX_DIGITS, parse_decimal
from assetrecovery.values.numerals import CHINESE_NUMERAL, from_chinese
from assetrecovery.values.text import Text
from assetrecovery.wording.numbers import ordinal

__all__ = [
    "read_count",
    "read_cycle",
    "read_meeting",
    "read_number",
    "read_ordinal",
    "read_percentage",
    "read_quantity",
    "read_session",
]


def read_number(text: str, language: str | None = None) -> Decimal:
    """Read a figure, with the words for large ones; raises `InvalidError` (`bad_number`) for what is none.

    >>> read_number("456 068.38"), read_number("1.5 million"), read_number("1亿2 300万")
    (Decimal('456068.38'), Decimal('1500000'), Decimal('123000000'))
    """
    return read_as(text, language, _NUMBERS, Fault.BAD_NUMBER, limit=MAX_DIGITS)


def read_percentage(text: str, language: str | None = None) -> Decimal:
    """Read a share of a hundred.

    >>> read_percentage("12.5 per cent"), read_percentage("百分之九十")
    (Decimal('12.5'), Decimal('90'))
    """
    return read_as(text, language, _SHARES, Fault.BAD_SHARE)


def read_count(text: str, language: str | None = None) -> Count:
    """Read how many there are, with the bound of the figure.

    >>> read_count("more than 180").bound.code, read_count("介于5与10之间").upper
    ('more_than', 10)
    """
    return read_as(text, language, _COUNTS, Fault.UNREADABLE, **_A_COUNT)


def read_quantity(text: str, language: str | None = None) -> Quantity:
    """Read how much of something there is; the unit is what stands behind the figure, in the language of the text.

    >>> read_quantity("about 1,200 ambulances").unit.en, read_quantity("10.5至12公顷").upper
    ('ambulances', Decimal('12'))
    """
    return read_as(text, language, _QUANTITIES, Fault.UNREADABLE, **_A_QUANTITY)


def read_ordinal(text: str, language: str | None = None) -> int:
    """Read an ordinal number, in words or in digits.

    >>> read_ordinal("twenty-first"), read_ordinal("103rd"), read_ordinal("第二十一")
    (21, 103, 21)
    """
    return read_as(text, language, _ORDINALS, Fault.UNREADABLE, **_AN_ORDINAL)


def read_meeting(text: str, language: str | None = None) -> int:
    """Read the number of a meeting.

    >>> read_meeting("eleventh meeting"), read_meeting("第十一次会议")
    (11, 11)
    """
    return _numbered(text, language, "meeting", "次会议")


def read_session(text: str, language: str | None = None) -> int:
    """Read the number of a session.

    >>> read_session("sixth session"), read_session("第六届会议")
    (6, 6)
    """
    return _numbered(text, language, "session", "届会议")


def read_cycle(text: str, language: str | None = None) -> int:
    """Read the number of a cycle of the review mechanism.

    >>> read_cycle("second cycle"), read_cycle("第二周期")
    (2, 2)
    """
    return _numbered(text, language, "cycle", "周期")


_AN_ORDINAL: Final = {
    "expected": Words("an ordinal number", "序数"),
    "example": Words("eleventh or 103rd", "第十一"),
}
_A_COUNT: Final = {"expected": Words("a count", "数目"), "example": Words("more than 180", "超过180")}
_A_QUANTITY: Final = {
    "expected": Words("a quantity with its unit", "带单位的数量"),
    "example": Words("about 1,200 ambulances", "约1 200辆救护车"),
}


# ── figures ──────────────────────────────────────────────────────────────────────────────────────

DIGITS: Final = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+|[0-9]{1,3}(?:'[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?"
"""A figure in digits, with a comma, a space or an apostrophe between groups of three, as a pattern for a larger one."""
_GROUP_MARKS: Final = re.compile("[ ,']")
_LARGE: Final = {
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
    "k": 3, "m": 6, "mn": 6, "mln": 6, "b": 9, "bn": 9, "tn": 12,
}  # fmt: skip
_LARGE_ZH: Final = {"万亿": 12, "亿": 8, "万": 4, "千": 3, "百": 2}
SCALE: Final = rf"(?:{'|'.join(sorted(_LARGE, key=len, reverse=True))})\b"
"""A word for a power of ten in English, as a pattern for a larger one."""
FIGURE: Final = rf"-?{DIGITS}(?: ?{SCALE})?"
"""A figure in English, as a pattern for a larger one."""
# 百 is a hundred, but in 百慕大元, the dollar of Bermuda, it begins a name.
_NUMERAL: Final = rf"(?:(?!百慕){CHINESE_NUMERAL.removesuffix('+')})+"
_SCALED: Final = rf"(?:{DIGITS}|{_NUMERAL})(?:[千百]?(?:万亿|亿|万)|千|百(?!慕))?"
FIGURE_ZH: Final = rf"-?(?:{_SCALED})+"
"""A figure in Chinese, as a pattern for a larger one."""
_ENGLISH: Final = re.compile(rf"(-?)({DIGITS})(?: ?([a-z]+))?", re.IGNORECASE)


def english_figures(text: str) -> Iterator[Decimal]:
    """Read a figure in English."""
    match = _ENGLISH.fullmatch(text)
    if match and (match[3] is None or match[3].lower() in _LARGE):
        yield _scaled(match[1] + _GROUP_MARKS.sub("", match[2]), _LARGE[match[3].lower()] if match[3] else 0)


def _scaled(digits: str, places: int) -> Decimal:
    """So many times a power of ten, exactly; more digits than money may have are refused."""
    whole, _, rest = digits.partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    moved = (whole + rest[:places].ljust(places, "0")).lstrip("0") or "0"
    fraction = rest[places:]
    return parse_decimal(sign + moved + (f".{fraction}" if fraction else ""))


def chinese_figures(text: str) -> Iterator[Decimal]:
    """Read a figure in Chinese: digits or numerals with 万 and 亿, the larger before the smaller."""
    plain = squeezed(text)
    sign, plain = ("-", plain[1:]) if plain.startswith("-") else ("", plain)
    total, limit = Decimal(0), None
    while plain:
        part = _part(plain, limit)
        if part is None:
            return
        figure, limit, plain = part
        total += figure
    if limit is not None:
        yield parse_decimal(sign + format(total, "f"))


class _Part(NamedTuple):
    figure: Decimal
    places: int
    rest: str


def _part(text: str, limit: int | None) -> "_Part | None":
    """The first part of a figure, which must be smaller than the power of ten of the one before it.

    A last part without a unit is refused if it is so small that its unit may have been left unsaid: 一万五 is fifteen
    thousand to those who say it, and 10,005 is 一万零五.
    """
    match = re.match(rf"({DIGITS}|{CHINESE_NUMERAL})", text)
    if match is None:
        return None
    numeral, rest = match[0], text[match.end() :]
    unit = re.match(r"([千百]?)(万亿|亿|万)|[千百]", rest)
    places = sum(_LARGE_ZH[sign] for sign in re.findall("万亿|亿|万|千|百", unit[0])) if unit else 0
    digits = _plain_digits(numeral if limit is None else numeral.lstrip("零〇") or numeral)
    if digits is None or (limit is not None and places >= limit):
        return None
    figure = _scaled(digits, places)
    if limit is not None and figure >= Decimal(10) ** limit:
        return None
    if limit is not None and not places and figure < Decimal(10) ** (limit - 1) and numeral[0] not in "零〇":
        return None
    return _Part(figure, places, rest[unit.end() :] if unit else rest)


def _plain_digits(numeral: str) -> str | None:
    if numeral.isascii():
        return _GROUP_MARKS.sub("", numeral)
    number = from_chinese(numeral)
    return None if number is None else str(number)


_NUMBERS: Final[Mapping[Language, Grammar[Decimal]]] = {"en": english_figures, "zh": chinese_figures}


def _english_shares(text: str) -> Iterator[Decimal]:
    if match := re.fullmatch(r"(.+?) ?(?:per cent|percent|%)", text, re.IGNORECASE):
        yield from english_figures(match[1])


def _chinese_shares(text: str) -> Iterator[Decimal]:
    plain = squeezed(text)
    if plain.startswith("百分之"):
        yield from chinese_figures(plain.removeprefix("百分之"))
    elif plain.endswith("%"):
        yield from chinese_figures(plain.removesuffix("%"))


_SHARES: Final[Mapping[Language, Grammar[Decimal]]] = {"en": _english_shares, "zh": _chinese_shares}


# ── bounds ───────────────────────────────────────────────────────────────────────────────────────


class Bounded(NamedTuple):
    """A bound, and the figure or the two figures that it is put to, still in words."""

    bound: Bound
    figure: str
    upper: str | None = None


_BEFORE: Final[Mapping[Language, Mapping[Bound, str]]] = {
    "en": {
        # "Nearly 27 million" is less than that, and not by much: of the two, that it is near decides more.
        Bound.ABOUT: f"{ABOUT['en']}|some|an estimated|nearly|almost|close to",
        Bound.AT_LEAST: "at least|not less than|no less than|no fewer than|not fewer than|a minimum of",
        Bound.AT_MOST: "at most|not more than|no more than|not over|up to|not exceeding|a maximum of",
        Bound.MORE_THAN: "more than|over|in excess of|exceeding|above|upwards of",
        Bound.LESS_THAN: "less than|fewer than|under|below",
    },
    "zh": {
        Bound.ABOUT: f"{ABOUT['zh']}|将近|接近|近",
        Bound.AT_LEAST: "至少|不少于|不低于|不下于",
        Bound.AT_MOST: "至多|最多|不超过|不多于|不高于",
        Bound.MORE_THAN: "超过|多于|高于|逾",
        Bound.LESS_THAN: "不到|少于|低于|不足",
    },
}
_AFTER: Final[Mapping[Language, Mapping[Bound, str]]] = {
    "en": {Bound.STATED: r" \(as stated\)", Bound.AT_LEAST: " or more", Bound.AT_MOST: " or less"},
    "zh": {Bound.STATED: r"\(按来源所述\)", Bound.ABOUT: "左右|上下", Bound.AT_LEAST: "以上", Bound.AT_MOST: "以下"},
}
_SIGNS: Final = {
    "~": Bound.ABOUT, "≈": Bound.ABOUT, ">": Bound.MORE_THAN, "<": Bound.LESS_THAN,
    "≥": Bound.AT_LEAST, ">=": Bound.AT_LEAST, "≤": Bound.AT_MOST, "<=": Bound.AT_MOST,
}  # fmt: skip
"""Signs that stand before a figure in tables of either language."""
_SIGNED: Final = re.compile("([~≈≥≤]|[<>]=?) ?(.+)")
_LINKS: Final[Mapping[Language, tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]]] = {
    "en": (
        (re.compile(r"between (.+)", re.IGNORECASE), re.compile(" and ", re.IGNORECASE)),
        (re.compile(r"(?:from )?(.+)", re.IGNORECASE), re.compile(r" to | ?- ?", re.IGNORECASE)),
    ),
    "zh": (
        (re.compile(r"(?:介于|在)?(.+)之间"), re.compile("与|和|至|到|-")),
        (re.compile(r"(.+)"), re.compile("至|到|-")),
    ),
}
"""What stands around two figures, and what between them."""


def _two_of(text: str, language: Language) -> Iterator[Bounded]:
    """Every way to part two figures: the name of what is counted may have a joining word of its own."""
    for around, between in _LINKS[language]:
        if match := around.fullmatch(text):
            for link in between.finditer(match[1]):
                yield Bounded(Bound.BETWEEN, match[1][: link.start()], match[1][link.end() :])


def bounds_of(text: str, language: Language) -> Iterator[Bounded]:
    """Yield what bound a text puts to what figure, in every way that its form allows."""
    if match := _SIGNED.fullmatch(text):
        yield Bounded(_SIGNS[match[1]], match[2])
    for bound, words in _BEFORE[language].items():
        apart = " " if language == "en" else ""
        if match := re.fullmatch(rf"(?:{words}){apart}(.+)", text, re.IGNORECASE):
            yield Bounded(bound, match[1])
    for bound, words in _AFTER[language].items():
        if match := re.fullmatch(rf"(.+?)(?:{words})", text, re.IGNORECASE):
            yield Bounded(bound, match[1])
    # 四千多万 and 100余人: more than four thousand times ten thousand, more than a hundred.
    if language == "zh" and (match := re.fullmatch(r"([^多余]+)[多余]([^多余]*)", text)):
        yield Bounded(Bound.MORE_THAN, match[1] + match[2])
    yield from _two_of(text, language)
    yield Bounded(Bound.EXACT, text)


def _counts_in(language: Language) -> Grammar[Count]:
    def counts(text: str) -> Iterator[Count]:
        plain = squeezed(text) if language == "zh" else text
        every = (_count(said, language) for said in bounds_of(plain, language))
        yield from next(filter(None, every), [])

    return counts


def _count(said: Bounded, language: Language) -> list[Count]:
    return [
        Count(number=int(low), bound=said.bound, upper=None if high is None else int(high))
        for low, high in figures_of(said, language)
        if low == int(low) and (high is None or high == int(high))
    ]


def figures_of(said: Bounded, language: Language) -> Iterator[tuple[Decimal, Decimal | None]]:
    """Read the figure or the two figures of a bound."""
    for low in attempted(_NUMBERS[language], said.figure):
        for high in attempted(_NUMBERS[language], said.upper) if said.upper else (None,):
            yield low, high


_COUNTS: Final[Mapping[Language, Grammar[Count]]] = {"en": _counts_in("en"), "zh": _counts_in("zh")}
_HAN: Final = "[\u4e00-\u9fff]"
_WITH_UNIT: Final[Mapping[Language, re.Pattern[str]]] = {
    "en": re.compile(rf"({FIGURE}) (?!.*{_HAN}|.*(?:,| and) [0-9])(?=[^\W\d])(.+)", re.IGNORECASE),
    "zh": re.compile(rf"({FIGURE_ZH})(?=.*{_HAN})(?!.*[和及与、,][0-9])(?=[^\W\d])(.+)"),
}
"""A figure, and behind it what is counted: a unit is in the language of the text, and no second figure joins it."""


def _quantities_in(language: Language) -> Grammar[Quantity]:
    def quantities(text: str) -> Iterator[Quantity]:
        plain = squeezed(text) if language == "zh" else text
        every = (_quantity(said, language) for said in bounds_of(plain, language))
        yield from next(filter(None, every), [])

    return quantities


def _quantity(said: Bounded, language: Language) -> list[Quantity]:
    match = _WITH_UNIT[language].fullmatch(said.upper or said.figure)
    if match is None:
        return []
    bare = said._replace(upper=match[1]) if said.upper else said._replace(figure=match[1])
    unit = Text(en=match[2]) if language == "en" else Text(zh=match[2])
    return [Quantity(number=low, bound=said.bound, upper=high, unit=unit) for low, high in figures_of(bare, language)]


_QUANTITIES: Final[Mapping[Language, Grammar[Quantity]]] = {"en": _quantities_in("en"), "zh": _quantities_in("zh")}


# ── ordinals ─────────────────────────────────────────────────────────────────────────────────────


@cache
def _in_words() -> Mapping[str, int]:
    return {ordinal(number, "en"): number for number in range(1, 100)}


def _english_ordinals(text: str) -> Iterator[int]:
    plain = text.lower()
    if plain in _in_words():
        yield _in_words()[plain]
    elif match := re.fullmatch(r"([1-9][0-9]{0,5})(?:st|nd|rd|th)", plain):
        yield int(match[1])


def _chinese_ordinals(text: str) -> Iterator[int]:
    match = re.fullmatch(rf"第({CHINESE_NUMERAL}|[1-9][0-9]{{0,5}})", squeezed(text))
    number = None if match is None else int(match[1]) if match[1].isascii() else from_chinese(match[1])
    if number:
        yield number


_ORDINALS: Final[Mapping[Language, Grammar[int]]] = {"en": _english_ordinals, "zh": _chinese_ordinals}


def _numbered(text: str, language: str | None, noun: str, noun_zh: str) -> int:
    """Read what an ordinal numbers."""

    def english(words: str) -> Iterator[int]:
        if words.lower().endswith(f" {noun}"):
            yield from _english_ordinals(words[: -len(noun) - 1].removeprefix("the "))

    def chinese(words: str) -> Iterator[int]:
        if squeezed(words).endswith(noun_zh):
            yield from _chinese_ordinals(squeezed(words).removesuffix(noun_zh))

    example = Words(f"eleventh {noun}", f"第十一{noun_zh}")
    expected = Words(f"the number of a {noun}", "会议或周期的序号")
    return read_as(text, language, {"en": english, "zh": chinese}, Fault.UNREADABLE, expected=expected, example=example)
