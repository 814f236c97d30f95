"""Dates, periods and times of day: 24 and 25 August 2017, 2017年8月24日至25日; 10 a.m. to 1 p.m., 上午10时至下午1时."""

import datetime
from collections.abc import Mapping
from typing import Final

from assetrecovery.values.dates import DateQualifier, PartialDate, Period
from assetrecovery.values.errors import spoken
from assetrecovery.values.languages import Language
from assetrecovery.values.tables import TotalTable
from assetrecovery.wording.punctuation import LOCALES

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


def date(partial: PartialDate | datetime.date, language: Language) -> str:
    """Write a date as far as it is known.

    >>> date(PartialDate.parse("2017-08-24"), "zh"), date(PartialDate.parse("2017-08"), "en")
    ('2017年8月24日', 'August 2017')
    >>> date(PartialDate.parse("2017~"), "en"), date(PartialDate.parse("2017?"), "zh")
    ('about 2017', '2017年（存疑）')
    """
    language = spoken(language)
    known = partial if isinstance(partial, PartialDate) else PartialDate.of(partial)
    words = _bare(known, language)
    return _DOUBTS[language][known.qualifier].replace("{}", words) if known.qualifier else words


def period(stretch: Period, language: Language) -> str:
    """Write a period: two days in a row with "and", longer ones from first to last.

    >>> period(Period.parse("2017-08-24/2017-08-25"), "en"), period(Period.parse("2017-08-24/2017-08-25"), "zh")
    ('24 and 25 August 2017', '2017年8月24日至25日')
    >>> period(Period.parse("2008-01-28/2008-02-01"), "en"), period(Period.parse("2017/.."), "zh")
    ('from 28 January to 1 February 2008', '2017年起')
    """
    language = spoken(language)
    start, end = stretch.start, stretch.end
    if start is None or end is None:
        return _open(start, end, language)
    if start == end:
        return date(start, language)
    first, last = _shortened(start, end, language)
    if language == "zh":
        return f"{first}至{last}"
    return f"{first} and {last}" if _is_next_day(start, end) else f"from {first} to {last}"


def _open(start: PartialDate | None, end: PartialDate | None, language: Language) -> str:
    if start:
        return f"{date(start, 'zh')}起" if language == "zh" else f"since {date(start, 'en')}"
    limit = date(end, language) if end else ""
    return f"至{limit}" if language == "zh" else f"until {limit}"


def _shortened(start: PartialDate, end: PartialDate, language: Language) -> tuple[str, str]:
    """Leave out of one side what the other says: the month and year of the first in English, of the last in Chinese."""
    if start.qualifier or end.qualifier or start.precision is not end.precision or start.year != end.year:
        return date(start, language), date(end, language)
    if start.day is None or end.day is None:
        short = _format(start.earliest, "MMMM", "en"), _format(end.earliest, "M月", "zh")
    elif start.month == end.month:
        short = str(start.day), f"{end.day}日"
    else:
        short = _format(start.earliest, "d MMMM", "en"), _format(end.earliest, "M月d日", "zh")
    return (date(start, "zh"), short[1]) if language == "zh" else (short[0], date(end, "en"))


def _is_next_day(start: PartialDate, end: PartialDate) -> bool:
    same_month = (start.year, start.month) == (end.year, end.month)
    days = start.day is not None and end.day is not None and end.earliest - start.earliest == datetime.timedelta(days=1)
    return same_month and days and not (start.qualifier or end.qualifier)


def when(moment: PartialDate | Period | datetime.date, language: Language) -> str:
    """Write a date or a period, whichever it is."""
    language = spoken(language)
    return period(moment, language) if isinstance(moment, Period) else date(moment, language)


def moment(on: PartialDate | Period | datetime.date, language: Language) -> str:
    """Write when something happened: a period that is open says that it was not later, or not earlier, than a day.

    >>> moment(Period.parse("../2017-03-10"), "en"), moment(Period.parse("../2017-03-10"), "zh")
    ('not later than 10 March 2017', '不晚于2017年3月10日')
    >>> moment(Period.parse("2009-03/.."), "en"), moment(Period.parse("2018-09/2019-03"), "zh")
    ('not earlier than March 2009', '2018年9月至2019年3月')
    """
    language = spoken(language)
    if not isinstance(on, Period) or (on.start and on.end):
        return when(on, language)
    if on.end:
        return f"不晚于{date(on.end, 'zh')}" if language == "zh" else f"not later than {date(on.end, 'en')}"
    start = date(on.start, language) if on.start else ""
    return f"不早于{start}" if language == "zh" else f"not earlier than {start}"


def day_and_weekday(day: datetime.date, language: Language) -> str:
    """Write a day of a programme with its weekday, without the year.

    >>> day_and_weekday(datetime.date(2017, 8, 24), "en"), day_and_weekday(datetime.date(2017, 8, 24), "zh")
    ('Thursday, 24 August', '8月24日，星期四')
    """
    language = spoken(language)
    return _format(day, "EEEE, d MMMM" if language == "en" else "M月d日，EEEE", language)


def time_range(start: datetime.time, end: datetime.time, language: Language) -> str:
    """Write the hours of a sitting.

    >>> time_range(datetime.time(10), datetime.time(13), "en"), time_range(datetime.time(15), datetime.time(18), "zh")
    ('10 a.m. to 1 p.m.', '下午3时至6时')
    """
    language = spoken(language)
    if language == "en":
        return f"{_time_in_english(start)} to {_time_in_english(end)}"
    half, hours = _time_in_chinese(start)
    last_half, last_hours = _time_in_chinese(end)
    return f"{half}{hours}至{'' if half == last_half else last_half}{last_hours}"


def time_of_day(time: datetime.time, language: Language) -> str:
    """Write an hour of the day.

    >>> time_of_day(datetime.time(10), "en"), time_of_day(datetime.time(15, 30), "zh")
    ('10 a.m.', '下午3时30分')
    """
    language = spoken(language)
    return _time_in_english(time) if language == "en" else "".join(_time_in_chinese(time))


_NAMED_HOURS: Final = {datetime.time(0): "midnight", datetime.time(12): "noon"}


def _time_in_english(time: datetime.time) -> str:
    if time in _NAMED_HOURS:
        return _NAMED_HOURS[time]
    minutes = f".{time.minute:02}" if time.minute else ""
    return f"{(time.hour + 11) % 12 + 1}{minutes} {'a.m.' if time.hour < 12 else 'p.m.'}"


def _time_in_chinese(time: datetime.time) -> tuple[str, str]:
    minutes = f"{time.minute}分" if time.minute else ""
    half = "上午" if time.hour < 12 else "中午" if time == datetime.time(12) else "下午"
    hour = "零" if time.hour == 0 else str((time.hour + 11) % 12 + 1)
    return half, f"{hour}时{minutes}"
