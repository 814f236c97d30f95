"""Dates: 24 August 2017, 二〇一七年八月二十四日, about 2017; 03/04/2017 is refused, for it may be two days."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from assetrecovery.readers.grammars import ABOUT, Grammar, read_as, squeezed
from assetrecovery.values.dates import DateQualifier, PartialDate
from assetrecovery.values.errors import Fault, refuse, spoken
from assetrecovery.values.given import a_text
from assetrecovery.values.languages import Language
from assetrecovery.values.numerals import CHINESE_NUMERAL, from_chinese

__all__ = ["read_date"]


def read_date(text: str, language: str | None = None) -> PartialDate:
    """Read a date as far as it is given.

    Raises `InvalidError` (`bad_date`, `no_such_day`), and `AmbiguousError` for what may be two days: 03/04/2017.

    >>> read_date("24 August 2017"), read_date("2017 年 8 月"), read_date("about 2017")
    (PartialDate.parse('2017-08-24'), PartialDate.parse('2017-08'), PartialDate.parse('2017~'))
    """
    if two_years(text, language):
        raise refuse(Fault.BAD_DATE)
    return read_as(text, language, _DATES, Fault.BAD_DATE)


_DASHED: Final = re.compile(r"\s*([0-9]{2})([0-9]{2})\s*[‒–—―−]\s*([0-9]{2})\s*")


def two_years(text: str, language: str | None) -> tuple[int, int] | None:
    """The two years of 2004–06, in either language; with a dash, which no date has between a year and a month.

    >>> two_years("2004–06", "en"), two_years("2004-06", None)
    ((2004, 2006), None)
    """
    if language is not None:
        spoken(language)
    match = _DASHED.fullmatch(a_text(text))
    return years_of(*match.groups()) if match else None


def years_of(century: str, first: str, last: str) -> tuple[int, int] | None:
    """Two years of one century, of which the second has lost its first two digits; None if they go backwards."""
    return (int(century + first), int(century + last)) if first < last else None


_NAMES: Final = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
MONTHS: Final = {name: number for number, whole in enumerate(_NAMES, start=1) for name in (whole, whole[:3])} | {
    "sept": 9
}
_WEEKDAYS: Final = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
MONTH: Final = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?"
_DAY: Final = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_WEEKDAY: Final = rf"(?:(?P<weekday>{'|'.join(_WEEKDAYS)}),? )?"
_YEAR: Final = r"(?P<year>[0-9]{4})"
_ENGLISH: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_WEEKDAY}(?:the )?{_DAY} (?:of )?{MONTH},? {_YEAR}",
        rf"{_WEEKDAY}{MONTH} {_DAY},? {_YEAR}",
        rf"{_DAY}-{MONTH}-{_YEAR}",
        rf"{MONTH},? (?:of )?{_YEAR}",
        rf"(?:the year )?{_YEAR}",
    )
)
_ABOUT: Final = re.compile(rf"(?:on or )?(?:{ABOUT['en']}) ", re.IGNORECASE)
_UNCERTAIN: Final = re.compile(r" ?\((?:uncertain|date uncertain|存疑|日期存疑)\)", re.IGNORECASE)
_ABOUT_ZH: Final = re.compile(ABOUT["zh"])
_AROUND_ZH: Final = re.compile("(?:左右|前后)$")
_TENS_ZH: Final = str.maketrans({"廿": "二十", "卅": "三十"})

DIGIT_YEAR: Final = r"[0-9]{4}|[〇零一二三四五六七八九]{4}"
COUNT: Final = rf"[0-9]{{1,2}}|{CHINESE_NUMERAL}"
_CHINESE: Final = re.compile(
    rf"(?P<year>{DIGIT_YEAR})年(?:(?P<month>{COUNT})月(?:份|(?P<day>{COUNT})[日号])?)?"
    r"(?:,?\(?(?:星期|周|礼拜)(?P<weekday>[一二三四五六日天])\)?)?"
)
_ISO: Final = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?[?~%]?")
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})([/.-])([0-9]{1,2})\2([0-9]{1,2})")
_YEAR_LAST: Final = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")


def _in_any_language(text: str) -> Iterator[PartialDate]:
    """Digits alone: the form of files, and days in digits, of which two orders are in use."""
    if _ISO.fullmatch(text):
        yield PartialDate.parse(text)
    elif match := _YEAR_FIRST.fullmatch(text):
        yield _dated(match[1], match[3], match[4])
    elif match := _YEAR_LAST.fullmatch(text):
        one, other, year = match.groups()
        yield from _first_of_both(year, one, other)


def _first_of_both(year: str, one: str, other: str) -> Iterator[PartialDate]:
    orders = [order for order in ((other, one), (one, other)) if 1 <= int(order[0]) <= 12]
    if not orders:
        raise refuse(Fault.NO_SUCH_DAY)
    for month, day in dict.fromkeys(orders):
        yield _dated(year, month, day)


def _dated(year: str, month: str | None = None, day: str | None = None) -> PartialDate:
    return PartialDate(year=int(year), month=int(month) if month else None, day=int(day) if day else None)


def _doubted(date: PartialDate, *, about: bool, uncertain: bool) -> PartialDate:
    if date.qualifier and (about or uncertain):
        raise refuse(Fault.BAD_DATE)
    qualifiers = {
        (True, False): DateQualifier.APPROXIMATE,
        (False, True): DateQualifier.UNCERTAIN,
        (True, True): DateQualifier.BOTH,
    }
    qualifier = qualifiers.get((about, uncertain), date.qualifier)
    return attrs.evolve(date, qualifier=qualifier)


def english_dates(text: str) -> Iterator[PartialDate]:
    """Read a date in English."""
    bare, about, uncertain = _undoubted(text, _ABOUT)
    for date in _bare_english(bare):
        yield _doubted(date, about=about, uncertain=uncertain)


def _undoubted(text: str, prefix: re.Pattern[str]) -> tuple[str, bool, bool]:
    """A date without its doubts, and which there were."""
    about = prefix.match(text)
    text = text[about.end() :] if about else text
    certain = re.sub(rf"{_UNCERTAIN.pattern}$", "", text, flags=re.IGNORECASE)
    return certain, about is not None, certain != text


def _bare_english(text: str) -> Iterator[PartialDate]:
    yield from _in_any_language(text)
    for pattern in _ENGLISH[:-1] if _ISO.fullmatch(text) else _ENGLISH:
        if match := pattern.fullmatch(text):
            said = match.groupdict()
            month = MONTHS[said["month"].lower()] if said.get("month") else None
            date = _dated(said["year"], str(month) if month else None, said.get("day"))
            weekday = said.get("weekday")
            yield _on(date, _WEEKDAYS.index(weekday.lower()) if weekday else None)


def _on(date: PartialDate, weekday: int | None) -> PartialDate:
    """The date, if its weekday is that of the calendar: a wrong one says that one of the two is a slip."""
    if weekday is not None and date.earliest.weekday() != weekday:
        raise refuse(Fault.NO_SUCH_DAY)
    return date


def chinese_dates(text: str) -> Iterator[PartialDate]:
    """Read a date in Chinese."""
    bare, about, uncertain = _undoubted(squeezed(text), _ABOUT_ZH)
    exact = _AROUND_ZH.sub("", bare)
    for date in _bare_chinese(exact.translate(_TENS_ZH)):
        yield _doubted(date, about=about or exact != bare, uncertain=uncertain)


def _bare_chinese(text: str) -> Iterator[PartialDate]:
    yield from _in_any_language(text)
    match = _CHINESE.fullmatch(text)
    if match is None or (match["weekday"] and not match["day"]):
        return
    numbers = [counted(match[name]) for name in ("month", "day") if match[name]]
    weekday = "一二三四五六日天".index(match["weekday"]) if match["weekday"] else None
    if None in numbers:
        return
    date = _dated(_year(match["year"]), *(str(number) for number in numbers))
    yield _on(date, min(weekday, 6) if weekday is not None else None)


def _year(text: str) -> str:
    return "".join(
        str("〇一二三四五六七八九".index(digit.replace("零", "〇"))) if digit > "9" else digit for digit in text
    )


def counted(text: str) -> int | None:
    """Read a count in digits or in Chinese numerals."""
    return int(text) if text.isascii() else from_chinese(text)


_DATES: Final[Mapping[Language, Grammar[PartialDate]]] = {"en": english_dates, "zh": chinese_dates}
