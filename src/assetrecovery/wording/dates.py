"""Dates, periods and times of day: 24 and 25 August 2017, 2017年8月24日至25日; 10 a.m. to 1 p.m., 上午10时至下午1时."""

import datetime
from collections.abc import Mapping
from typing import Final

from assetrecovery.values.dates import DateQualifier, PartialDate, Period, PeriodSide
from assetrecovery.values.languages import Language, Words
from assetrecovery.values.tables import TotalTable
from assetrecovery.wording.punctuation import LOCALES
from assetrecovery.wording.taking import worded

__all__ = ["date", "day_and_weekday", "moment", "period", "time_of_day", "time_range", "when"]

_DOUBTS: Final[Mapping[Language, Mapping[DateQualifier, str]]] = {
    "en": TotalTable(
        DateQualifier,
        {
            DateQualifier.UNCERTAIN: "{} (uncertain)",
            DateQualifier.APPROXIMATE: "about {}",
            DateQualifier.BOTH: "about {} (uncertain)",
        },
    ),
    "zh": TotalTable(
        DateQualifier,
        {
            DateQualifier.UNCERTAIN: "{}（存疑）",
            DateQualifier.APPROXIMATE: "约{}",
            DateQualifier.BOTH: "约{}（存疑）",
        },
    ),
}


def _format(day: datetime.date, pattern: str, language: Language) -> str:
    from babel.dates import format_date  # noqa: PLC0415  Babel is loaded where something is worded, not on import

    return format_date(day, pattern, locale=LOCALES[language])


def _bare(partial: PartialDate, language: Language) -> str:
    """Write what is known of a date, without its doubts."""
    depth = (partial.month is not None) + (partial.day is not None)
    pattern = (("y", "MMMM y", "d MMMM y") if language == "en" else ("y年", "y年M月", "y年M月d日"))[depth]
    return _format(partial.earliest, pattern, language)


@worded
def date(partial: PartialDate | datetime.date, language: Language) -> str:
    """Write a date as far as it is known.

    >>> date(PartialDate.parse("2017-08-24"), "zh"), date(PartialDate.parse("2017-08"), "en")
    ('2017年8月24日', 'August 2017')
    >>> date(PartialDate.parse("2017~"), "en"), date(PartialDate.parse("2017?"), "zh")
    ('about 2017', '2017年（存疑）')
    """
    known = partial if isinstance(partial, PartialDate) else PartialDate.of(partial)
    words = _bare(known, language)
    return _DOUBTS[language][known.qualifier].replace("{}", words) if known.qualifier else words


@worded
def period(stretch: Period, language: Language) -> str:
    """Write a period: two days in a row with "and", longer ones from first to last.

    >>> period(Period.parse("2017-08-24/2017-08-25"), "en"), period(Period.parse("2017-08-24/2017-08-25"), "zh")
    ('24 and 25 August 2017', '2017年8月24日至25日')
    >>> period(Period.parse("2008-01-28/2008-02-01"), "en"), period(Period.parse("2017/.."), "zh")
    ('from 28 January to 1 February 2008', '2017年起')
    >>> period(Period.parse("2017/"), "en"), period(Period.parse("2017/"), "zh")
    ('from 2017, end not known', '2017年起，结束时间不详')
    """
    start, end = stretch.start, stretch.end
    if start is None or end is None:
        words = _open(start, end, language)
        return words + _NOT_KNOWN[stretch.unknown_side].in_(language) if stretch.unknown_side else words
    if start == end:
        return date(start, language)
    first, last = _shortened(start, end, language)
    if language == "zh":
        return f"{first}至{last}"
    return f"{first} and {last}" if _is_next_day(start, end) else f"from {first} to {last}"


_NOT_KNOWN: Final = TotalTable(
    PeriodSide,
    {
        PeriodSide.START: Words(", start not known", "，开始时间不详"),
        PeriodSide.END: Words(", end not known", "，结束时间不详"),
    },
)


def _open(start: PartialDate | None, end: PartialDate | None, language: Language) -> str:
    if start:
        return f"{date(start, 'zh')}起" if language == "zh" else f"from {date(start, 'en')}"
    limit = date(end, language) if end else ""
    return f"至{limit}" if language == "zh" else f"until {limit}"


def _shortened(start: PartialDate, end: PartialDate, language: Language) -> tuple[str, str]:
    """Leave out of one side what the other says: the month and year of the first in English, of the last in Chinese."""
    if start.qualifier or end.qualifier or start.year != end.year or start.month is None or end.month is None:
        return date(start, language), date(end, language)
    in_one_month = start.month == end.month and start.day is not None and end.day is not None
    if language == "zh":
        return date(start, "zh"), f"{end.day}日" if in_one_month else _in_year(end, "zh")
    return str(start.day) if in_one_month else _in_year(start, "en"), date(end, "en")


def _in_year(partial: PartialDate, language: Language) -> str:
    """A month or a day without its year."""
    pattern = ("MMMM", "d MMMM") if language == "en" else ("M月", "M月d日")
    return _format(partial.earliest, pattern[partial.day is not None], language)


def _is_next_day(start: PartialDate, end: PartialDate) -> bool:
    same_month = (start.year, start.month) == (end.year, end.month)
    days = start.day is not None and end.day is not None and end.earliest - start.earliest == datetime.timedelta(days=1)
    return same_month and days and not (start.qualifier or end.qualifier)


@worded
def when(moment: PartialDate | Period | datetime.date, language: Language) -> str:
    """Write a date or a period, whichever it is."""
    return period(moment, language) if isinstance(moment, Period) else date(moment, language)


@worded
def moment(on: PartialDate | Period | datetime.date, language: Language) -> str:
    """Write when something happened: in a period, it was on some day between its two; in an open one, not later.

    >>> moment(Period.parse("../2017-03-10"), "en"), moment(Period.parse("../2017-03-10"), "zh")
    ('not later than 10 March 2017', '不晚于2017年3月10日')
    >>> moment(Period.parse("2009-03/.."), "en"), moment(Period.parse("2018-09/2019-03"), "zh")
    ('not earlier than March 2009', '2018年9月至2019年3月之间')
    >>> moment(Period.parse("2017-08-24/2017-08-25"), "en"), moment(Period.parse("2026-01/2026-11-21"), "en")
    ('between 24 and 25 August 2017', 'between January and 21 November 2026')
    """
    if not isinstance(on, Period) or on.unknown_side or on.start == on.end:
        return when(on, language)
    if on.start and on.end:
        first, last = _shortened(on.start, on.end, language)
        return f"{first}至{last}之间" if language == "zh" else f"between {first} and {last}"
    if on.end:
        return f"不晚于{date(on.end, 'zh')}" if language == "zh" else f"not later than {date(on.end, 'en')}"
    start = date(on.start, language) if on.start else ""
    return f"不早于{start}" if language == "zh" else f"not earlier than {start}"


@worded
def day_and_weekday(day: datetime.date, language: Language) -> str:
    """Write a day of a programme with its weekday, without the year.

    >>> day_and_weekday(datetime.date(2017, 8, 24), "en"), day_and_weekday(datetime.date(2017, 8, 24), "zh")
    ('Thursday, 24 August', '8月24日，星期四')
    """
    return _format(day, "EEEE, d MMMM" if language == "en" else "M月d日，EEEE", language)


@worded
def time_range(start: datetime.time, end: datetime.time, language: Language) -> str:
    """Write the hours of a sitting.

    >>> time_range(datetime.time(10), datetime.time(13), "en"), time_range(datetime.time(15), datetime.time(18), "zh")
    ('10 a.m. to 1 p.m.', '下午3时至6时')
    >>> time_range(datetime.time(15), datetime.time(18), "en"), time_range(datetime.time(22), datetime.time(0), "zh")
    ('3 to 6 p.m.', '晚上10时至午夜12时')
    """
    if language == "en":
        first, last = _time_in_english(start), _time_in_english(end)
        halves = {first[-4:], last[-4:]}
        return f"{first[:-5] if len(halves) == 1 and halves < _HALVES else first} to {last}"
    half, hours = _time_in_chinese(start)
    last_half, last_hours = _MIDNIGHT if end == datetime.time(0) else _time_in_chinese(end)
    return f"{half}{hours}至{'' if half == last_half != _MIDNIGHT[0] else last_half}{last_hours}"


@worded
def time_of_day(time: datetime.time, language: Language) -> str:
    """Write an hour of the day.

    >>> time_of_day(datetime.time(10), "en"), time_of_day(datetime.time(15, 30), "zh")
    ('10 a.m.', '下午3时30分')
    """
    return _time_in_english(time) if language == "en" else "".join(_time_in_chinese(time))


_NAMED_HOURS: Final = {datetime.time(0): "midnight", datetime.time(12): "noon"}
_HALVES: Final = {"a.m.", "p.m."}
_MIDNIGHT: Final = ("午夜", "12时")  # at the end of a sitting; 零时 would say that it ends before it begins


def _time_in_english(time: datetime.time) -> str:
    if time in _NAMED_HOURS:
        return _NAMED_HOURS[time]
    minutes = f".{time.minute:02}" if time.minute else ""
    return f"{(time.hour + 11) % 12 + 1}{minutes} {'a.m.' if time.hour < 12 else 'p.m.'}"


def _time_in_chinese(time: datetime.time) -> tuple[str, str]:
    if time == datetime.time(0):
        return "午夜", ""
    minutes = f"{time.minute}分" if time.minute else ""
    hour = "零" if time.hour == 0 else str((time.hour + 11) % 12 + 1)
    return _half_in_chinese(time), f"{hour}时{minutes}"


_EVENING: Final = 19  # from here on the CLDR has 晚上


def _half_in_chinese(time: datetime.time) -> str:
    if time == datetime.time(12):
        return "中午"
    return "上午" if time.hour < 12 else "下午" if time.hour < _EVENING else "晚上"
