"""Numbers: ordinals and what they count; counts and quantities with their bounds; shares."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from assetrecovery.kinds import plural as named_in_plural
from assetrecovery.values.counts import Bound, Count, Quantity
from assetrecovery.values.errors import Fault, refuse
from assetrecovery.values.languages import Language, Words, fill
from assetrecovery.values.money import MAX_DIGITS
from assetrecovery.values.numerals import to_chinese
from assetrecovery.values.shorthand import coded
from assetrecovery.wording.punctuation import LOCALES, bracketed, spaced
from assetrecovery.wording.taking import within, worded

__all__ = [
    "between",
    "bounded",
    "count",
    "counted",
    "cycle",
    "meeting",
    "number",
    "ordinal",
    "percentage",
    "plural",
    "quantity",
    "session",
    "several",
]

_BETWEEN: Final = Words("between {low} and {high}", "介于{low}与{high}之间")
_GROUPS: Final = Words(",", " ")  # Chinese documents of the United Nations group digits with a space
_PER_CENT: Final = Words(" per cent", "%")
_OF: Final = Words(" ", "个")
_SPACE: Final = Words(" ", "")

_UNDER_TWENTY: Final = (  # noqa: SIM905  a list of words reads best as words
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905  likewise


@worded
def ordinal(number: int, language: Language) -> str:
    """Write an ordinal number from nought in words, in English up to the ninety-ninth.

    >>> ordinal(11, "en"), ordinal(21, "en"), ordinal(103, "en"), ordinal(11, "zh")
    ('eleventh', 'twenty-first', '103rd', '第十一')
    """
    within(number, 0)
    if language == "zh":
        return f"第{to_chinese(number) if number <= 9999 else number}"
    if number > 99:
        return f"{number}{_ending(number)}"
    tens, ones = divmod(number, 10)
    if number < 20:
        return _UNDER_TWENTY[number]
    return f"{_TENS[tens - 2]}-{_UNDER_TWENTY[ones]}" if ones else f"{_TENS[tens - 2].removesuffix('y')}ieth"


def _ending(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


@worded
def meeting(number: int, language: Language) -> str:
    """Name a meeting: eleventh meeting, 第十一次会议."""
    return f"{ordinal(number, language)}次会议" if language == "zh" else f"{ordinal(number, language)} meeting"


@worded
def session(number: int, language: Language) -> str:
    """Name a session: sixth session, 第六届会议."""
    return f"{ordinal(number, language)}届会议" if language == "zh" else f"{ordinal(number, language)} session"


@worded
def cycle(number: int, language: Language) -> str:
    """Name a cycle of the review mechanism: second cycle, 第二周期."""
    return f"{ordinal(number, language)}周期" if language == "zh" else f"{ordinal(number, language)} cycle"


@worded
def number(figure: Decimal | int, language: Language) -> str:
    """Write a figure in full, its digits in groups of three.

    >>> number(Decimal("456068.38"), "en"), number(Decimal("800000"), "zh")
    ('456,068.38', '800 000')
    """
    return f"{_finite(figure):,f}".replace(",", _GROUPS.in_(language))


@worded
def percentage(share: Decimal | int, language: Language) -> str:
    """Write a share of a hundred.

    >>> percentage(Decimal("12.5"), "en"), percentage(Decimal(90), "zh")
    ('12.5 per cent', '90%')
    """
    return f"{_finite(share):f}{_PER_CENT.in_(language)}"


def _finite(figure: Decimal | int) -> Decimal:
    """The figure as a decimal: a whole number has nothing after its point, and what is infinite cannot be written."""
    found = Decimal(figure)
    if not found.is_finite():
        raise refuse(Fault.BAD_AMOUNT, limit=MAX_DIGITS)
    return found


@worded
def bounded(bound: Bound | str, figure: str, language: Language, *, upper: str | None = None) -> str:
    """Put the bound before a figure; nothing before an exact one.

    >>> bounded(Bound.ABOUT, "$5", "en"), bounded(Bound.EXACT, "5美元", "zh")
    ('about $5', '5美元')
    """
    meant = coded(Bound, bound)
    if upper is not None:
        return between(figure, upper, language)
    if meant is Bound.STATED:
        return bracketed(figure, meant.label(language), language)
    return figure if meant is Bound.EXACT else spaced(meant.label(language), figure, language=language)


@worded
def between(low: str, high: str, language: Language) -> str:
    """Write a range of two figures.

    >>> between("$5", "$6", "en"), between("5", "10", "zh")
    ('between $5 and $6', '介于5与10之间')
    """
    return fill(_BETWEEN, {"low": low, "high": high}).in_(language)


@worded
def count(found: Count, language: Language, noun: str | None = None) -> str:
    """Write a count with its bound, and with what is counted if a noun is given.

    >>> count(Count.of(180, Bound.MORE_THAN), "en"), count(Count.of(180, Bound.MORE_THAN), "zh")
    ('more than 180', '超过180')
    >>> count(Count.of(5, upper=10), "en", "workshops"), count(Count.of(5, upper=10), "zh", "讲习班")
    ('between 5 and 10 workshops', '5至10个讲习班')
    >>> count(Count.of(1500, Bound.MORE_THAN), "en"), count(Count.of(1500), "zh")
    ('more than 1,500', '1 500')
    """
    upper = None if found.upper is None else number(Decimal(found.upper), language)
    unit = "" if noun is None else _OF.in_(language) + noun
    return _measured(found.bound, number(Decimal(found.number), language), upper, unit, language)


def _measured(bound: Bound, figure: str, upper: str | None, unit: str, language: Language) -> str:
    """Put the bound to a figure with its unit, which in Chinese goes with the higher of two: 5至10个."""
    if upper is None:
        return bounded(bound, figure + unit, language)
    if language == "zh" and unit:
        return f"{figure}至{upper}{unit}"
    return between(figure, upper + unit, language)


@worded
def several(name: str, count: int, language: Language) -> str:
    """Name things of one kind, in English in the plural unless there is one of them.

    >>> several("case study", 5, "en"), several("return of assets", 2, "en"), several("案例", 5, "zh")
    ('case studies', 'returns of assets', '案例')
    """
    if language != "en" or count == 1:
        return name
    head, of, rest = name.partition(" of ")
    return named_in_plural(head) + of + rest


@worded
def counted(figure: str, noun: str, language: Language) -> str:
    """Write a count with what is counted.

    >>> counted("24", "States", "en"), counted("24", "国家", "zh")
    ('24 States', '24个国家')
    """
    return f"{figure}{_OF.in_(language)}{noun}"


@worded
def plural(figure: Decimal | int, one: str, many: str) -> str:
    """Choose the form of an English noun for a figure, by the plural rules of the CLDR; Chinese nouns have one form.

    >>> [plural(figure, "day", "days") for figure in (1, 2, 0, -1, Decimal("1.00"), Decimal("0.5"))]
    ['day', 'days', 'days', 'day', 'days', 'days']
    """
    from babel import Locale  # noqa: PLC0415  Babel is loaded where something is worded, not on import

    return one if Locale.parse(LOCALES["en"]).plural_form(_finite(figure)) == "one" else many


@worded
def quantity(found: Quantity, unit: str, language: Language) -> str:
    """Write a quantity with its unit, which brings its own measure word in Chinese.

    >>> from assetrecovery.values.text import Text
    >>> cars = Quantity(number=Decimal(1200), bound=Bound.ABOUT, unit=Text(en="ambulances", zh="辆救护车"))
    >>> quantity(cars, "ambulances", "en"), quantity(cars, "辆救护车", "zh")
    ('about 1,200 ambulances', '约1 200辆救护车')
    >>> land = Quantity.of("10.5", Text(en="hectares", zh="公顷"), upper=12)
    >>> quantity(land, "hectares", "en"), quantity(land, "公顷", "zh")
    ('between 10.5 and 12 hectares', '10.5至12公顷')
    >>> quantity(Quantity.of(800_000, Text(zh="股"), Bound.ABOUT), "股", "zh")
    '约80万股'
    """
    upper = None if found.upper is None else number(found.upper, language)
    figure = _scaled(found.number, language) if upper is None else number(found.number, language)
    return _measured(found.bound, figure, upper, _SPACE.in_(language) + unit, language)


_WHOLE: Final[Mapping[Language, tuple[tuple[int, str], ...]]] = {"en": (), "zh": ((8, "亿"), (4, "万"))}


def _scaled(figure: Decimal, language: Language) -> str:
    """Write a figure, in Chinese by ten thousands or by hundred millions where it is a whole number of them."""
    for places, name in _WHOLE[language]:
        if figure and figure.as_tuple().exponent == 0 and int(figure) % 10**places == 0:
            return f"{number(Decimal(int(figure) // 10**places), language)}{name}"
    return number(figure, language)
