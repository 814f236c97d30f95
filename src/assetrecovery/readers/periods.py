"""Periods: from 28 January to 1 February 2008, 2017年8月24日至25日; from 2017, 2017年起; the 1990s."""

import datetime
import re
from collections.abc import Iterator, Mapping
from typing import Final

from assetrecovery.readers.dates import (
    COUNT,
    DIGIT_YEAR,
    MONTH,
    chinese_dates,
    counted,
    english_dates,
    read_date,
    two_years,
    years_of,
)
from assetrecovery.readers.grammars import AmbiguousError, Grammar, attempted, read_as, squeezed
from assetrecovery.values.dates import PartialDate, Period, PeriodSide
from assetrecovery.values.errors import Fault
from assetrecovery.values.languages import Language

__all__ = ["read_period", "read_when"]


def read_period(text: str, language: str | None = None) -> Period:
    """Read a period; a date alone is the period that it covers.

    Raises `InvalidError` (`bad_period`), and `AmbiguousError` where a day in it may be two, or "2004-06" a month or
    three years; with a dash, 2004–06, it is years.

    >>> read_period("24 and 25 August 2017"), read_period("2017年8月24日至25日"), read_period("from 2017")
    (Period.parse('2017-08-24/2017-08-25'), Period.parse('2017-08-24/2017-08-25'), Period.parse('2017/..'))
    >>> read_period("the 1990s"), read_period("不晚于2017年3月10日")
    (Period.parse('1990/1999'), Period.parse('../2017-03-10'))
    """
    if years := two_years(text, language):
        return _of_years(*years)
    return read_as(text, language, _GRAMMARS, Fault.BAD_PERIOD)


def read_when(text: str, language: str | None = None) -> PartialDate | Period:
    """Read a date or a period, whichever it is.

    >>> read_when("March 2022"), read_when("2008年1月28日至2月1日")
    (PartialDate.parse('2022-03'), Period.parse('2008-01-28/2008-02-01'))
    """
    try:
        found = read_period(text, language)
    except AmbiguousError:
        if _SHORT_YEARS.fullmatch(text.strip()):
            return read_date(text, language)  # the form that files give a month
        raise
    return found.start if found.start and found.start == found.end else found


# ── what both languages have ─────────────────────────────────────────────────────────────────────

_NOT_KNOWN: Final = (
    (re.compile(r", ?(?:end not known|结束时间不详)$"), PeriodSide.END),
    (re.compile(r", ?(?:start not known|开始时间不详)$"), PeriodSide.START),
)
_DECADE: Final = re.compile(
    r"(?:in )?(?:the )?(?P<whole>[0-9]{3}0)(?:s|年代)"
    r"|(?P<century>[0-9]{2}|[一二十]{1,3})世纪(?P<tens>[0-9]0|[一二三四五六七八九]十)年代",
    re.IGNORECASE,
)
_SHORT_YEARS: Final = re.compile("([0-9]{2})([0-9]{2})-([0-9]{2})")
_IN_FILES: Final = re.compile(r"[0-9?~%.-]*/[0-9?~%.-]*")


def _read(
    text: str, dates: Grammar[PartialDate], since: re.Pattern[str], until: re.Pattern[str]
) -> Iterator[tuple[str, Period | None]]:
    """Yield what a period of any form but two dates is; and, without a period, the text that may still be two dates."""
    for pattern, side in _NOT_KNOWN:
        if match := pattern.search(text):
            for period in _open(text[: match.start()], dates, since, until):
                yield "", Period(start=period.start, end=period.end, unknown_side=side)
            return
    yield from (("", period) for period in _alone(text, dates))
    yield from (("", period) for period in _open(text, dates, since, until))
    yield text, None


def _alone(text: str, dates: Grammar[PartialDate]) -> Iterator[Period]:
    for date in attempted(dates, text):
        yield Period(start=date, end=date)
    if (match := _SHORT_YEARS.fullmatch(text)) and (years := years_of(*match.groups())):
        yield _of_years(*years)
    if match := _DECADE.fullmatch(text):
        yield _decade(match)
    if _IN_FILES.fullmatch(text):
        yield from attempted(lambda written: iter([Period.parse(written)]), text)


def _of_years(first: int, last: int) -> Period:
    return Period(start=PartialDate(year=first), end=PartialDate(year=last))


def _decade(match: re.Match[str]) -> Period:
    if match["whole"]:
        first = int(match["whole"])
    else:
        first = 100 * ((counted(match["century"]) or 1) - 1) + (counted(match["tens"]) or 0)
    return _of_years(first, first + 9)


def _open(text: str, dates: Grammar[PartialDate], since: re.Pattern[str], until: re.Pattern[str]) -> Iterator[Period]:
    if match := since.fullmatch(text):
        for date in attempted(dates, "".join(filter(None, match.groups()))):
            yield Period(start=date)
    if match := until.fullmatch(text):
        for date in attempted(dates, "".join(filter(None, match.groups()))):
            yield Period(end=date)


def _joined(start: PartialDate, end: PartialDate, *, as_days: bool) -> Iterator[Period]:
    """The period between two dates; "and" joins two days in a row, and no others."""
    in_a_row = start.day and end.day and end.earliest - start.earliest == datetime.timedelta(days=1)
    if not as_days or in_a_row:
        yield Period(start=start, end=end)


# ── in English ───────────────────────────────────────────────────────────────────────────────────

_ONWARDS: Final = r"(?: onwards?| to date|(?: to | ?- ?)(?:the )?present)"
_SINCE: Final = re.compile(rf"(?:since|from|as from|not earlier than) (.+?){_ONWARDS}?|(.+?){_ONWARDS}", re.IGNORECASE)
_UNTIL: Final = re.compile(r"(?:until|up to|not later than|no later than) (.+)", re.IGNORECASE)
_LINKS: Final = re.compile(r" to | until | and | ?- ?", re.IGNORECASE)
_MONTH_FIRST: Final = re.compile(
    rf"{MONTH} ([0-9]{{1,2}})( to | and | ?- ?)([0-9]{{1,2}}),? ([0-9]{{4}})", re.IGNORECASE
)
_DAY_ALONE: Final = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?")


def _english(text: str) -> Iterator[Period]:
    for rest, period in _read(text, english_dates, _SINCE, _UNTIL):
        if period:
            yield period
        elif match := _MONTH_FIRST.fullmatch(rest):
            month, first, link, last, year = match.groups()
            yield from _english(f"{first}{link}{last} {month} {year}")
        else:
            whole = re.sub("^(?:from|between) ", "", rest, flags=re.IGNORECASE)
            for link in _LINKS.finditer(whole):
                as_days = link[0] == " and " and not rest.lower().startswith("between ")
                yield from _two_in_english(whole[: link.start()], whole[link.end() :], as_days=as_days)


def _two_in_english(left: str, right: str, *, as_days: bool) -> Iterator[Period]:
    for end in attempted(english_dates, right):
        for start in _starts(left, end):
            yield from _joined(start, end, as_days=as_days)


def _starts(text: str, end: PartialDate) -> Iterator[PartialDate]:
    """A date, or what of one is left if it shares its year, or month and year, with the end."""
    if whole := attempted(english_dates, text):
        yield from whole
    elif end.month is not None and not end.qualifier:
        day = _DAY_ALONE.fullmatch(text) if end.day is not None else None
        rest = f"{int(day[1]):02}" if day else text
        shared = f"{end.year:04}-{end.month:02}-{rest}" if day else f"{rest} {end.year:04}"
        yield from attempted(english_dates, shared)


# ── in Chinese ───────────────────────────────────────────────────────────────────────────────────

_SINCE_ZH: Final = re.compile(r"(?:自|从)?(.+?)(?:起|以来|开始|至今)|不早于(.+)")
_UNTIL_ZH: Final = re.compile(r"(?:截至|截止|至|到)(.+?)(?:止|为止)?|(?:不晚于|不迟于)(.+)")
_LINKS_ZH: Final = re.compile(r"至|到|-+|和|及|与")
_AND_ZH: Final = frozenset("和及与")
_AROUND_ZH: Final = re.compile(r"^(?:自|从)|(?:止|期间|之间)$")
_SHORT_ZH: Final = re.compile(rf"(?:(?P<month>{COUNT})月)?(?:(?P<day>{COUNT})[日号])?")


def _chinese(text: str) -> Iterator[Period]:
    for rest, period in _read(squeezed(text), chinese_dates, _SINCE_ZH, _UNTIL_ZH):
        if period:
            yield period
            continue
        whole = _AROUND_ZH.sub("", rest)
        for link in _LINKS_ZH.finditer(whole):
            yield from _two_in_chinese(whole[: link.start()], whole[link.end() :], as_days=link[0] in _AND_ZH)


def _two_in_chinese(left: str, right: str, *, as_days: bool) -> Iterator[Period]:
    year_alone = re.fullmatch(DIGIT_YEAR, left) and re.fullmatch(rf"(?:{DIGIT_YEAR})年", right)
    for start in attempted(chinese_dates, f"{left}年" if year_alone else left):
        for end in _ends(right, start):
            yield from _joined(start, end, as_days=as_days)


def _ends(text: str, start: PartialDate) -> Iterator[PartialDate]:
    """A date, or what of one is left if it shares its year, or month and year, with the start."""
    if whole := attempted(chinese_dates, text):
        yield from whole
        return
    match = _SHORT_ZH.fullmatch(text)
    if match is None or not text or start.qualifier or start.month is None:
        return
    month = counted(match["month"]) if match["month"] else start.month
    day = f"{match['day']}日" if match["day"] else ""
    yield from attempted(chinese_dates, f"{start.year:04}年{month}月{day}")


_GRAMMARS: Final[Mapping[Language, Grammar[Period]]] = {"en": _english, "zh": _chinese}
