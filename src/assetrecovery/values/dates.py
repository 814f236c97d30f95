"""Dates that are only known in part, and periods: what a source says of time, and not a day more.

The text forms are a named subset of EDTF (ISO 8601-2:2019) levels 0 and 1: `2017`, `2017-08`, `2017-08-24`, each
with `?` (uncertain), `~` (approximate) or `%` (both) after it; periods `start/end` with `..` for an open side, and
with nothing for a side that there is and nobody has given.

Comparison is by interval and has two questions, because "not before" may mean "after" or "nobody knows":
`surely_before` and `possibly_before`. There is no `<`: `sorted`, `min` and `max` take `<` for a total order (Python's
sorting how-to), and with a partial one they would answer by the order of their input.
"""

import calendar
import datetime
import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, Self, TypeAlias

import attrs

from assetrecovery.values.errors import Fault, Problem, refuse, refuse_all
from assetrecovery.values.given import a_text, of_class
from assetrecovery.values.languages import Worded, Words
from assetrecovery.values.nouns import form
from assetrecovery.values.tables import TotalTable
from assetrecovery.values.terms import Term, TermEnum

__all__ = ["DatePrecision", "DateQualifier", "PartialDate", "Period", "PeriodSide", "When"]

_EDTF: Final = "EDTF (ISO 8601-2:2019), level 1"
_FORM: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?", re.ASCII)
# Forms that people fill in because a program demanded a day: 2017-00, 2017-XX, 2017-08-00. EDTF level 1 reads X as an
# unspecified digit; here it says no more than leaving the part out, and two spellings of one date would not be equal.
_PADDED: Final = re.compile(r"\d{4}-(?:00|[Xx]{2}|\d{2}-(?:00|[Xx]{2})).*", re.ASCII)

_SLASHED: Final = re.compile(r"\d{1,4}/\d{1,2}/\d{1,4}", re.ASCII)
"""A day as offices write it, 24/08/2017 or 2017/8/24: a date in the wrong form, and no period."""


class DatePrecision(TermEnum):
    """Precision of a date · 日期精度. How much of a date the source gives."""

    YEAR = Term("year", en="year", zh="年", source="EDTF (ISO 8601-2:2019), level 0", derived=("zh",))
    MONTH = Term("month", en="month", zh="月", source="EDTF (ISO 8601-2:2019), level 0", derived=("zh",))
    DAY = Term("day", en="day", zh="日", source="EDTF (ISO 8601-2:2019), level 0", derived=("zh",))


class DateQualifier(TermEnum):
    """Qualifier of a date · 日期限定. How far a date can be trusted, where the source itself doubts it."""

    UNCERTAIN = Term("uncertain", en="uncertain", zh="存疑", source=_EDTF, derived=("zh",))
    APPROXIMATE = Term("approximate", en="approximate", zh="大约", source=_EDTF, derived=("zh",))
    BOTH = Term("both", en="uncertain and approximate", zh="存疑且为大约", source=_EDTF, derived=("zh",))


class PeriodSide(TermEnum):
    """Side of a period · 时段的一侧. Where a period begins, or where it ends."""

    START = Term("start", en="start", zh="起", source=_EDTF, derived=("zh",))
    END = Term("end", en="end", zh="止", source=_EDTF, derived=("zh",))


_MARKS: Final = {"?": DateQualifier.UNCERTAIN, "~": DateQualifier.APPROXIMATE, "%": DateQualifier.BOTH}
_MARK_OF: Final = TotalTable(DateQualifier, {qualifier: mark for mark, qualifier in _MARKS.items()})


_A_DAY: Final = Words("a datetime.date", "datetime.date")
_A_TIME: Final = Words("a date or a period", "日期或时段")
_FOR_A_TEXT: Final = Words("; for a text write PartialDate.parse(…)", "；文本请写作PartialDate.parse(…)")


class _Bounds(NamedTuple):
    """The days between which something lies; None is open, and `firm` is false where the bounds are in doubt."""

    earliest: datetime.date | None
    latest: datetime.date | None
    firm: bool


# EDTF gives no width to "uncertain" or "approximate" (ISO 8601-2:2019), and any width of ours would be an invention. So
# doubted bounds decide nothing: they are never sure, and everything is possible (docs/decisions/0006-doubted-dates.md).


def _ends_before(left: _Bounds, right: _Bounds) -> bool:
    if not (left.firm and right.firm) or left.latest is None or right.earliest is None:
        return False
    return left.latest < right.earliest


def _may_begin_before(left: _Bounds, right: _Bounds) -> bool:
    if not (left.firm and right.firm) or left.earliest is None or right.latest is None:
        return True
    return left.earliest < right.latest


class _Interval(Worded):
    """The comparisons that partial dates and periods share; each is one line over their bounds."""

    __slots__ = ()

    def _bounds(self) -> _Bounds:
        raise NotImplementedError

    def surely_before(self, other: "When") -> bool:
        """Whether every day this may be comes before every day the other may be.

        A date that its source doubts is never surely before or after anything.

        >>> august = PartialDate.parse("2017-08")
        >>> august.surely_before(PartialDate.parse("2017-09")), august.surely_before(PartialDate.parse("2017-09~"))
        (True, False)
        """
        return _ends_before(self._bounds(), _bounds_of(other))

    def possibly_before(self, other: "When") -> bool:
        """Whether some day this may be comes before some day the other may be.

        A month may come before a day inside it, and after it, since it may be any of its days.

        >>> august, opening = PartialDate.parse("2017-08"), PartialDate.parse("2017-08-24")
        >>> august.possibly_before(opening), august.possibly_after(opening), august.surely_before(opening)
        (True, True, False)
        """
        return _may_begin_before(self._bounds(), _bounds_of(other))

    def surely_after(self, other: "When") -> bool:
        """Whether every day this may be comes after every day the other may be."""
        return _ends_before(_bounds_of(other), self._bounds())

    def possibly_after(self, other: "When") -> bool:
        """Whether some day this may be comes after some day the other may be."""
        return _may_begin_before(_bounds_of(other), self._bounds())

    def possibly_overlaps(self, other: "When") -> bool:
        """Whether the two may have a day in common.

        >>> Period.parse("2015/2017").possibly_overlaps(PartialDate.parse("2017-08"))
        True
        """
        return not (self.surely_before(other) or self.surely_after(other))

    def surely_within(self, other: "When") -> bool:
        """Whether every day this may be lies inside the other's bounds.

        >>> meeting, year = Period.parse("2017-08-24/2017-08-25"), PartialDate.parse("2017")
        >>> meeting.surely_within(year), year.surely_within(meeting), meeting.surely_within(Period.parse("../2018"))
        (True, False, True)
        """
        mine, theirs = self._bounds(), _bounds_of(other)
        starts = theirs.earliest is None or (mine.earliest is not None and mine.earliest >= theirs.earliest)
        ends = theirs.latest is None or (mine.latest is not None and mine.latest <= theirs.latest)
        return mine.firm and theirs.firm and starts and ends


@form
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class PartialDate(_Interval):
    """Partial date · 不完整日期. A date as far as a source gives it: a year, a month or a day.

    Raises `InvalidError` for a day or month that the calendar does not have, and for a day without a month.

    >>> founded = PartialDate.parse("2017-02")
    >>> str(founded), founded.precision.code, founded.latest.isoformat()
    ('2017-02', 'month', '2017-02-28')
    >>> founded.surely_before(PartialDate.parse("2017")), founded.possibly_before(PartialDate.parse("2017"))
    (False, True)
    """

    year: int
    """Year · 年. From 1 to 9999, in the Gregorian calendar."""

    month: int | None = None
    """Month · 月. From 1 to 12, if the source gives one."""

    day: int | None = None
    """Day · 日. Day of the month, if the source gives one."""

    qualifier: DateQualifier | None = None
    """Qualifier · 限定. Doubt that the source itself expresses; applies to the whole date."""

    def __attrs_post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise refuse(Fault.BAD_DATE)
        refuse_all(self._problems())

    def _problems(self) -> Iterator[Problem]:
        try:
            datetime.date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)
        except (ValueError, OverflowError):
            yield Fault.NO_SUCH_DAY.problem()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the text form. Inverse of `str`.

        >>> PartialDate.parse("2017-08-24~")
        PartialDate.parse('2017-08-24~')
        """
        if match := _FORM.fullmatch(a_text(text)):
            if _PADDED.fullmatch(text):
                raise refuse(Fault.INVENTED_DAY)
            year, month, day, mark = match.groups()
            return cls(
                year=int(year),
                month=int(month) if month else None,
                day=int(day) if day else None,
                qualifier=_MARKS[mark] if mark else None,
            )
        raise refuse(Fault.INVENTED_DAY if _PADDED.fullmatch(text) else Fault.BAD_DATE)

    @classmethod
    def of(cls, day: datetime.date) -> Self:
        """Take over a day that is fully known."""
        of_class(day, datetime.date, _A_DAY, hint=_FOR_A_TEXT)
        return cls(year=day.year, month=day.month, day=day.day)

    def __str__(self) -> str:
        mark = "" if self.qualifier is None else _MARK_OF[self.qualifier]
        if self.month is None:
            return f"{self.year:04}{mark}"
        if self.day is None:
            return f"{self.year:04}-{self.month:02}{mark}"
        return f"{self.year:04}-{self.month:02}-{self.day:02}{mark}"

    def __repr__(self) -> str:
        return f"PartialDate.parse({str(self)!r})"

    @property
    def precision(self) -> DatePrecision:
        """How much of the date is given."""
        if self.day is not None:
            return DatePrecision.DAY
        return DatePrecision.MONTH if self.month is not None else DatePrecision.YEAR

    @property
    def earliest(self) -> datetime.date:
        """The first day it can be, taking the written date at its word."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> datetime.date:
        """The last day it can be, taking the written date at its word."""
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def _bounds(self) -> _Bounds:
        return _Bounds(self.earliest, self.latest, firm=self.qualifier is None)


@form
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Period(_Interval):
    """Period · 时段. A stretch of time between two dates, one of which may be open, or not known.

    A side that is left out is open: nothing limits it there. A side that is not known is another thing: the period has
    an end, and no source says when. Raises `InvalidError` if it surely ends before it begins, if both sides are left
    out, or if a side that is given is said not to be known.

    >>> session = Period.parse("2015-11-02/2015-11-06")
    >>> session.surely_before(PartialDate.parse("2017")), str(Period.parse("2017-08/.."))
    (True, '2017-08/..')
    >>> Period.parse("2017-08/").unknown_side.code, Period.parse("2017-08/") == Period.parse("2017-08/..")
    ('end', False)
    """

    start: PartialDate | None = None
    """Start · 起. First day, month or year; open if left out."""

    end: PartialDate | None = None
    """End · 止. Last day, month or year, included; open if left out."""

    unknown_side: PeriodSide | None = None
    """Side not known · 未知的一侧. The side that there is and no source gives; a side left out is open otherwise."""

    def __attrs_post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise refuse(Fault.BAD_PERIOD)
        if self.unknown_side and (self.start if self.unknown_side is PeriodSide.START else self.end):
            raise refuse(Fault.BAD_PERIOD)
        if self.start and self.end and self.end.surely_before(self.start):
            raise refuse(Fault.PERIOD_BACKWARDS)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the text form. Inverse of `str`."""
        sides = a_text(text).split("/")
        if len(sides) != 2:
            raise refuse(Fault.BAD_PERIOD)
        start, end = (None if side in {"..", ""} else PartialDate.parse(side) for side in sides)
        unknown = PeriodSide.START if sides[0] == "" else PeriodSide.END if sides[1] == "" else None
        return cls(start=start, end=end, unknown_side=unknown)

    @classmethod
    def of(cls, start: datetime.date, end: datetime.date) -> Self:
        """Take over two days that are fully known."""
        return cls(start=PartialDate.of(start), end=PartialDate.of(end))

    def __str__(self) -> str:
        missing = ".." if self.unknown_side is None else ""
        return f"{self.start or missing!s}/{self.end or missing!s}"

    def __repr__(self) -> str:
        return f"Period.parse({str(self)!r})"

    @property
    def earliest(self) -> datetime.date | None:
        """The first day it can cover; None if open or not known."""
        return self.start.earliest if self.start else None

    @property
    def latest(self) -> datetime.date | None:
        """The last day it can cover; None if open or not known."""
        return self.end.latest if self.end else None

    def _bounds(self) -> _Bounds:
        firm = all(side is None or side.qualifier is None for side in (self.start, self.end))
        return _Bounds(self.earliest, self.latest, firm=firm)


When: TypeAlias = PartialDate | Period | datetime.date
"""Anything that can be compared in time."""


def parse_when(text: str) -> PartialDate | Period:
    """Read a partial date or a period, whichever the text is.

    >>> parse_when("2017"), parse_when("2017/2018")
    (PartialDate.parse('2017'), Period.parse('2017/2018'))
    """
    is_period = "/" in text and not _SLASHED.fullmatch(text)
    return Period.parse(text) if is_period else PartialDate.parse(text)


def all_before(dates: Iterable[When], others: Iterable[When]) -> bool:
    """Whether each of some dates is surely before each of some others; each is looked at once.

    >>> signed, moved = PartialDate.parse("2017-08"), PartialDate.parse("2017-12-04")
    >>> all_before([signed, PartialDate.parse("2016")], [moved]), all_before([signed], [moved, signed])
    (True, False)
    """
    firsts, seconds = Together(dates), Together(others)
    return firsts.is_empty or seconds.is_empty or _ends_before(firsts.bounds, seconds.bounds)


def deciding(dates: Iterable[PartialDate | Period]) -> tuple[PartialDate | Period, ...]:
    """The few of many dates that decide: the first, the last, and one in doubt and one without a beginning, if any.

    What is surely before all of many dates, and which firm date is the last, can be told from these alone, also beside
    further dates.

    >>> [str(date) for date in deciding(map(PartialDate.parse, ("2017", "2018", "2016", "2017-03")))]
    ['2018', '2016']
    """
    given = tuple(dates)
    if len(given) < 2:
        return given
    known = [(date, _bounds_of(date)) for date in given]
    ends = [(date, date.end if isinstance(date, Period) else date) for date, _ in known]
    begun = [(date, bounds.earliest) for date, bounds in known if bounds.earliest is not None]
    firm = [(date, end.latest) for date, end in ends if end is not None and end.qualifier is None]
    chosen = {
        next((date for date, bounds in known if not bounds.firm), None),
        next((date for date, bounds in known if bounds.earliest is None), None),
        min(begun, key=lambda one: one[1])[0] if begun else None,
        max(firm, key=lambda one: one[1])[0] if firm else None,
    }
    return tuple(dict.fromkeys(date for date, _ in known if date in chosen))


class Together(_Interval):
    """Some dates as one: what is surely before, or after, all of them together is so of each. Each is looked at once.

    >>> signed = Together([PartialDate.parse("2017-12"), PartialDate.parse("2018-03-01")])
    >>> signed.surely_after(PartialDate.parse("2017-11-30")), signed.surely_before(PartialDate.parse("2018"))
    (True, False)
    """

    __slots__ = ("bounds", "is_empty")

    def __init__(self, dates: Iterable[When]) -> None:
        bounds = [*map(_bounds_of, dates)]
        starts = [each.earliest for each in bounds if each.earliest is not None]
        ends = [each.latest for each in bounds if each.latest is not None]
        self.is_empty: bool = not bounds
        self.bounds: _Bounds = _Bounds(
            min(starts) if bounds and len(starts) == len(bounds) else None,
            max(ends) if bounds and len(ends) == len(bounds) else None,
            firm=all(each.firm for each in bounds),
        )

    @property
    def surely_until(self) -> datetime.date | None:
        """The last day that any of them can be; None if that is open or in doubt."""
        return self.bounds.latest if self.bounds.firm else None

    def _bounds(self) -> _Bounds:
        return self.bounds


def _bounds_of(when: When) -> _Bounds:
    if isinstance(when, _Interval):
        return when._bounds()  # noqa: SLF001  the comparisons of one private base class, spread over its two subclasses
    day = of_class(when, datetime.date, _A_TIME, hint=_FOR_A_TEXT)
    if isinstance(day, datetime.datetime):
        day = day.date()
    return _Bounds(day, day, firm=True)
