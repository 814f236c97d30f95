"""Dates: what a source says of time and not a day more; comparison answers "surely" and "possibly"."""

import datetime
from collections.abc import Sequence
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import InvalidError, PartialDate, Period
from assetrecovery.strategies import days, partial_dates
from assetrecovery.values import DatePrecision, DateQualifier
from assetrecovery.values.dates import Together, all_before, deciding, parse_when
from tests.helpers import copies, doubted, likeness, vectors, wide_periods
from tests.laws import reached, reaches

ROWS = vectors("dates")
VALID = [row[:4] for row in ROWS if not row[4]]
REFUSED = [(row[0], row[4]) for row in ROWS if row[4]]

Span: TypeAlias = PartialDate | Period


def close_days() -> st.SearchStrategy[datetime.date]:
    return days(min_year=2016, max_year=2018)


def close_dates(*, min_year: int = 2016, max_year: int = 2018, firm: bool = False) -> st.SearchStrategy[PartialDate]:
    return partial_dates(min_year=min_year, max_year=max_year, qualified=not firm)


def whens(dates: st.SearchStrategy[PartialDate] | None = None, *, firm: bool = False) -> st.SearchStrategy[Span]:
    """Dates and periods that lie close together, so that they meet, nest and touch."""
    close = close_dates(firm=firm) if dates is None else dates
    return close | wide_periods(close, firm=firm)


def some_dates(**years: int) -> st.SearchStrategy[list[Span]]:
    """A few dates of some years, or of any that are close."""
    of_these = st.lists(close_dates(**years, firm=True), max_size=3)
    return of_these | st.lists(whens(close_dates(**years)) | whens(), max_size=3)


def first_day(when: Span) -> datetime.date:
    return when.earliest or datetime.date.min


def firm_in(first: int, last: int) -> st.SearchStrategy[Span]:
    return whens(close_dates(min_year=first, max_year=last, firm=True), firm=True)


# Dates that touch or overlap are where order is lost, and dates that lie apart are where it must be kept.
IN_TURN = st.tuples(*[firm_in(2014, 2018)] * 3).map(lambda three: sorted(three, key=first_day)) | st.tuples(
    firm_in(2010, 2013), firm_in(2014, 2016), firm_in(2017, 2019)
)


# ── text forms ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("text", "earliest", "latest", "precision"), VALID)
def test_a_date_lies_between_the_days_that_it_leaves_open(text: str, earliest: str, latest: str, precision: str):
    """A year, a month, a day and a period each lie between a first and a last day; an open side has none."""
    when = parse_when(text)
    assert text == str(when)
    if text.count("/") == 0 or earliest:
        assert earliest == (when.earliest.isoformat() if when.earliest else "")
    if text.count("/") == 0 or latest:
        assert latest == (when.latest.isoformat() if when.latest else "")
    assert precision == (when.precision.code if isinstance(when, PartialDate) else "")


@pytest.mark.parametrize(("text", "code"), REFUSED)
def test_what_is_not_a_date_is_refused_by_name(text: str, code: str):
    """A day that does not exist, a day that was invented, and something that is no date are told apart."""
    with pytest.raises(InvalidError) as error:
        parse_when(text)
    assert code == error.value.code


@given(partial_dates())
def test_a_date_is_read_back_from_its_text(date: PartialDate):
    """Writing a date and reading it gives the same date, no less precise and no more."""
    assert date == PartialDate.parse(str(date)) == parse_when(str(date))
    assert str(date) == str(PartialDate.parse(str(date)))


@given(wide_periods(partial_dates()))
def test_a_period_is_read_back_from_its_text(period: Period):
    """Writing a period and reading it gives the same period."""
    assert period == Period.parse(str(period)) == parse_when(str(period))
    assert str(period) == str(Period.parse(str(period)))


@given(partial_dates() | wide_periods(partial_dates()))
def test_a_date_survives_copying_and_pickling(when: Span):
    """Dates and periods are values."""
    for copied in copies(when):
        assert likeness(when) == likeness(copied)


@given(partial_dates() | wide_periods(partial_dates()))
def test_the_representation_can_be_pasted_back(when: Span):
    """What a console shows of a date is the code that makes it."""
    assert when == eval(repr(when), {"PartialDate": PartialDate, "Period": Period})  # noqa: S307  our own repr


ONE_DATE = r"1[89][0-9][0-9](-0[1-9](-[0-3][0-9])?)?[?~%]?"
DATE_LIKE = st.from_regex(rf"({ONE_DATE}|{ONE_DATE}/(\.\.|20[0-9][0-9][?~%]?)|\.\./{ONE_DATE})", fullmatch=True)


def read_or_not(text: str) -> Span | None:
    try:
        return parse_when(text)
    except InvalidError:
        return None


@reaches(read=20)
@given(st.text(max_size=12) | DATE_LIKE)
def test_whatever_is_read_as_a_date_was_written_as_one(text: str):
    """There is one way to write each date: nothing is read that would be written differently."""
    when = read_or_not(text)
    if reached("read", when):
        assert text == str(when)


# ── precision ────────────────────────────────────────────────────────────────────────────────────


@given(partial_dates())
def test_precision_is_what_the_source_gives(date: PartialDate):
    """A date is as precise as its last part, and lies in one day only if it is a day."""
    expected = DatePrecision.DAY if date.day else DatePrecision.MONTH if date.month else DatePrecision.YEAR
    assert expected is date.precision
    assert (expected is DatePrecision.DAY) == (date.earliest == date.latest)
    assert date.earliest <= date.latest


@given(partial_dates())
def test_a_less_precise_date_holds_the_more_precise_one(date: PartialDate):
    """The day lies in its month and the month in its year."""
    for wider in (PartialDate(year=date.year, month=date.month), PartialDate(year=date.year)):
        assert wider.earliest <= date.earliest <= date.latest <= wider.latest


@given(days())
def test_a_known_day_is_taken_over_whole(day: datetime.date):
    """A day of the calendar becomes a date of that day, and is written as ISO 8601 writes it."""
    date = PartialDate.of(day)
    assert (day, day, day.isoformat()) == (date.earliest, date.latest, str(date))
    assert f"{day}/{day}" == str(Period.of(day, day))


@pytest.mark.parametrize("qualifier", DateQualifier)
def test_doubt_makes_a_different_date(qualifier: DateQualifier):
    """A date that its source doubts is not the date without the doubt."""
    assert PartialDate(year=2017) != PartialDate(year=2017, qualifier=qualifier)
    assert qualifier is PartialDate.parse(str(PartialDate(year=2017, qualifier=qualifier))).qualifier


# ── guards ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"year": 2017, "day": 24}, "bad_date"),
        ({"year": 2017, "month": 13}, "no_such_day"),
        ({"year": 2017, "month": -1}, "no_such_day"),
        ({"year": 2017, "month": 2, "day": 29}, "no_such_day"),
        ({"year": 2017, "month": 2, "day": -1}, "no_such_day"),
        ({"year": 0}, "no_such_day"),
        ({"year": -1}, "no_such_day"),
        ({"year": 10_000}, "no_such_day"),
    ],
)
def test_no_date_is_built_that_the_calendar_does_not_have(parts: dict[str, int], code: str):
    """A date put together from numbers is held to the calendar as one that is read."""
    with pytest.raises(InvalidError) as error:
        PartialDate(**parts)
    assert code == error.value.code


@pytest.mark.parametrize("parts", [{"month": 0}, {"month": 0, "day": 1}, {"month": 2, "day": 0}])
def test_no_day_or_month_is_numbered_zero(parts: dict[str, int]):
    """A zero in place of a day or month that nobody knows is not a date, in programs as in files."""
    with pytest.raises(InvalidError) as error:
        PartialDate(year=2017, **parts)
    assert "no_such_day" == error.value.code


def test_no_year_is_beyond_all_numbers():
    """A year of any size is refused in our own words."""
    with pytest.raises(InvalidError) as error:
        PartialDate(year=10**30)
    assert "no_such_day" == error.value.code


def test_a_period_has_at_least_one_side():
    """A period open on both sides says nothing."""
    with pytest.raises(InvalidError) as error:
        Period()
    assert "bad_period" == error.value.code


def test_a_period_that_may_end_after_it_begins_stands():
    """Only what surely ends before it begins is refused; a doubted side leaves it open."""
    assert "2017?/2016" == str(Period(start=PartialDate.parse("2017?"), end=PartialDate.parse("2016")))
    assert "2017-08/2017" == str(Period(start=PartialDate.parse("2017-08"), end=PartialDate.parse("2017")))


# ── comparison ───────────────────────────────────────────────────────────────────────────────────


@given(whens(), whens())
def test_before_and_after_are_two_views_of_one_fact(left: Span, right: Span):
    """One is surely, or possibly, before the other exactly if the other is surely, or possibly, after it."""
    assert left.surely_before(right) == right.surely_after(left)
    assert left.possibly_before(right) == right.possibly_after(left)


@reaches(surely_before=10)
@given(st.tuples(whens(), whens()) | IN_TURN)
def test_what_is_sure_is_possible_and_excludes_its_opposite(spans: Sequence[Span]):
    """What is surely before is possibly before, not possibly after, and has no day in common."""
    left, right, *_ = spans
    if reached("surely_before", left.surely_before(right)):
        assert left.possibly_before(right)
        assert not left.possibly_after(right)
        assert not left.possibly_overlaps(right)


@given(whens(), whens())
def test_nothing_is_surely_before_and_after(left: Span, right: Span):
    """Of two dates at most one is surely before the other, and none is before itself."""
    assert not (left.surely_before(right) and right.surely_before(left))
    assert not left.surely_before(left)
    assert not left.surely_after(left)


@reaches(all_before=10)
@given(some_dates(max_year=2016), some_dates(min_year=2018))
def test_some_dates_are_all_before_others_if_each_is_before_each(dates: list[Span], others: list[Span]):
    """Asked of all at once, it is what is asked of every pair."""
    expected = all(date.surely_before(other) for date in dates for other in others)
    reached("all_before", dates and others and expected)
    assert expected == all_before(dates, others)


@reaches(surely=3, last=20)
@given(some_dates(), some_dates(), close_dates(min_year=2020, max_year=2021, firm=True) | whens())
def test_the_few_dates_that_decide_say_what_all_of_them_say(dates: list[Span], others: list[Span], asked: Span):
    """Of many dates, and of these with others, those that decide are surely before and after what all of them are."""
    together, few = [*dates, *others], deciding((*deciding(dates), *deciding(others)))
    reached("surely", Together(together).surely_before(asked) or Together(together).surely_after(asked))
    assert len(few) <= 4
    assert Together(together).surely_before(asked) == Together(few).surely_before(asked)
    assert Together(together).surely_after(asked) == Together(few).surely_after(asked)
    ends = [firm_end(date) for date in together]
    assert max(filter(None, ends), default=None) == max(filter(None, map(firm_end, few)), default=None)
    reached("last", any(ends))


def firm_end(when: Span) -> datetime.date | None:
    end = when.end if isinstance(when, Period) else when
    return end.latest if end is not None and end.qualifier is None else None


@reaches(one_after_another=10)
@given(IN_TURN)
def test_surely_before_goes_on(three: Sequence[Span]):
    """What is surely before something is surely before all that comes surely after it."""
    first, second, third = three
    if reached("one_after_another", first.surely_before(second) and second.surely_before(third)):
        assert first.surely_before(third)


@given(whens(), whens())
def test_two_things_may_overlap_unless_one_is_surely_before_the_other(left: Span, right: Span):
    """Having a day in common is possible, seen from either side, unless the order is sure."""
    apart = left.surely_before(right) or left.surely_after(right)
    assert apart != left.possibly_overlaps(right)
    assert left.possibly_overlaps(right) == right.possibly_overlaps(left)
    assert left.possibly_overlaps(left)


@given(whens(doubted(close_dates())), whens())
def test_a_doubted_date_is_never_sure(doubted: Span, other: Span):
    """Of a date that its source doubts nothing is sure and nothing is excluded, from either side."""
    for left, right in ((doubted, other), (other, doubted)):
        assert [False, False, False] == [
            left.surely_before(right),
            left.surely_after(right),
            left.surely_within(right),
        ]
        assert left.possibly_before(right)
        assert left.possibly_after(right)
        assert left.possibly_overlaps(right)


@given(close_days(), close_days())
def test_known_days_are_compared_as_the_calendar_does(left: datetime.date, right: datetime.date):
    """Between two days that are fully known nothing is open: surely and possibly are the same."""
    first = PartialDate.of(left)
    for second in (right, PartialDate.of(right), Period.of(right, right)):
        assert (left < right) == first.surely_before(second) == first.possibly_before(second)
        assert (left > right) == first.surely_after(second) == first.possibly_after(second)
        assert (left == right) == first.possibly_overlaps(second) == first.surely_within(second)


@given(close_days())
def test_a_day_within_a_month_is_neither_before_nor_after_it(day: datetime.date):
    """A day lies in its month and in its year: it is surely within them and surely on neither side."""
    date = PartialDate.of(day)
    for wider in (PartialDate(year=day.year, month=day.month), PartialDate(year=day.year)):
        assert [False, False] == [date.surely_before(wider), date.surely_after(wider)]
        assert [False, False] == [wider.surely_before(date), wider.surely_after(date)]
        assert date.surely_within(wider)
        assert date.possibly_overlaps(wider)
        assert (day < wider.latest) == date.possibly_before(wider)
        assert (day > wider.earliest) == date.possibly_after(wider)
        assert not wider.surely_within(date)


@reaches(surely_within=10)
@given(whens(firm=True), whens(firm=True))
def test_what_is_surely_within_may_overlap_and_is_on_neither_side(inner: Span, outer: Span):
    """What lies inside something has days in common with it and is neither before nor after it."""
    if reached("surely_within", inner.surely_within(outer)):
        assert inner.possibly_overlaps(outer)
        assert [False, False] == [inner.surely_before(outer), inner.surely_after(outer)]


@given(whens(firm=True))
def test_a_date_without_doubt_lies_within_itself(when: Span):
    """Every date that nobody doubts lies within its own bounds."""
    assert when.surely_within(when)


@given(close_dates(), whens())
def test_a_period_of_one_date_is_that_date(left: PartialDate, right: Span):
    """A period that begins and ends with the same date compares as the date does."""
    period = Period(start=left, end=left)
    assert left.surely_before(right) == period.surely_before(right)
    assert left.possibly_before(right) == period.possibly_before(right)
    assert left.surely_after(right) == period.surely_after(right)
    assert left.possibly_after(right) == period.possibly_after(right)
    assert left.surely_within(right) == period.surely_within(right)


@pytest.mark.parametrize(
    ("left", "right", "surely", "possibly"),
    [
        ("2017", "2018", True, True),
        ("2017", "2017", False, True),
        ("2017-08-24", "2017-08-24", False, False),
        ("2017-08-24", "2017-08", False, True),
        ("2017-08-31", "2017-08", False, False),
        ("2017-08", "2017-08-01", False, False),
        ("2017-08", "2017-08-02", False, True),
        ("2017?", "1900", False, True),
        ("2017/..", "2018", False, True),
        ("../2017", "2018", True, True),
        ("../2017", "1900", False, True),
        ("2017/..", "2016", False, False),
        ("2017", "2016/..", False, True),
        ("2017", "../2016", False, False),
        ("2017", "2018/..", True, True),
    ],
)
def test_surely_and_possibly_before(left: str, right: str, surely: bool, possibly: bool):  # noqa: FBT001  a table
    """Both questions are needed: where neither order is sure, one may still be impossible."""
    assert (surely, possibly) == (
        parse_when(left).surely_before(parse_when(right)),
        parse_when(left).possibly_before(parse_when(right)),
    )


@pytest.mark.parametrize(
    ("inner", "outer", "within"),
    [
        ("2017-08-24", "2017-08-24/2017-08-25", True),
        ("2017-08", "2017-08-24/2017-08-25", False),
        ("2017/2018", "2016/..", True),
        ("2017/2018", "../2018", True),
        ("2017/..", "2016/..", True),
        ("../2016", "2016/..", False),
        ("2017/..", "2016/2018", False),
        ("2017-08-24?", "2017", False),
        ("2017-08-24", "2017?", False),
    ],
)
def test_surely_within(inner: str, outer: str, within: bool):  # noqa: FBT001  a table
    """An open side reaches further than any closed one."""
    assert within == parse_when(inner).surely_within(parse_when(outer))


@pytest.mark.parametrize("left", ["2017", "2017-08-24", "2017/2018"])
def test_dates_have_no_order_that_lies(left: str):
    """There is no `<` between dates: "not before" may mean "after" or "nobody knows"."""
    with pytest.raises(TypeError):
        parse_when(left) < parse_when("2018")  # noqa: B015  that it raises is the point


def test_a_moment_is_compared_by_its_day():
    """A moment of a day is, for a date, that day."""
    moment = datetime.datetime(2018, 1, 1, 10, tzinfo=datetime.UTC)
    assert PartialDate.parse("2017").surely_before(moment)
    assert PartialDate.parse("2018-01-01").possibly_overlaps(moment)
