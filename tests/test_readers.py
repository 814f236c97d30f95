"""Readers: what is worded is read back, what papers write is read, and what can be read in two ways is refused."""

import datetime
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import InvalidError, Money, ParagraphRef, readers, wording
from assetrecovery.readers import AmbiguousError
from assetrecovery.sources import PlaceKind
from assetrecovery.sources.instruments import NumeralStyle
from assetrecovery.strategies import (
    counts,
    currencies,
    item_numbers,
    moneys,
    paragraph_refs,
    partial_dates,
    periods,
    provisions,
    quantities,
    resolution_numbers,
    shares,
    times,
)
from assetrecovery.strategies.values import BOUNDS
from assetrecovery.values import Bound, Text
from tests.helpers import vectors

LANGUAGES = st.sampled_from(("en", "zh"))
DATES = partial_dates(min_year=1000)


def shown(value: object) -> str:
    """What a reading is, as the vectors write it."""
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return " | ".join(map(shown, value))
    if isinstance(value, readers.StatedSum):
        return " ".join(filter(None, (value.bound.code, str(value.money), value.upper and str(value.upper))))
    if hasattr(value, "bound"):
        unit = value.unit.in_(value.unit.languages[0]) if hasattr(value, "unit") else ""
        figures = (value.bound.code, str(value.number), "" if value.upper is None else str(value.upper), unit)
        return " ".join(filter(None, figures))
    return value.isoformat("minutes") if isinstance(value, datetime.time) else str(value)


ROWS = vectors("readers")


@pytest.mark.parametrize(("reader", "language", "text", "canonical", "code"), ROWS)
def test_what_papers_write_is_read_or_refused_by_name(reader, language, text, canonical, code):
    """Each form that people write has the one value that it can have, or is refused, whatever language is given."""
    read = getattr(readers, f"read_{reader}")
    more = {"instrument": "uncac"} if reader.startswith("provision") and "Convention" not in text else {}
    for asked in (language or None, None) if language else (None, "en", "zh"):
        if code:
            with pytest.raises(InvalidError) as error:
                read(text, asked, **more)
            assert code == error.value.code
        else:
            assert canonical == shown(read(text, asked, **more))


@given(
    st.one_of(
        st.tuples(st.just("date"), DATES),
        st.tuples(st.just("period"), periods(dates=DATES)),
        st.tuples(st.just("money"), moneys()),
        st.tuples(st.just("provision"), provisions()),
        st.tuples(st.just("resolution"), resolution_numbers()),
        st.tuples(st.just("item"), item_numbers()),
        st.tuples(st.just("place"), paragraph_refs()),
    ),
    st.sampled_from(("en", None)),
)
def test_the_form_of_files_is_read_too(said, language):
    """What `str` writes of a value is read as that value: tables often have it."""
    reader, value = said
    more = {"instrument": value.instrument} if reader == "provision" else {}
    assert value == getattr(readers, f"read_{reader}")(str(value), language, **more)


@given(DATES, LANGUAGES)
def test_a_date_is_read_back_from_its_wording(date, language):
    """Every date that is worded is read back, in its language and where none is given."""
    words = wording.date(date, language)
    assert date == readers.read_date(words, language) == readers.read_date(words) == readers.read_when(words)


@given(periods(dates=DATES), LANGUAGES)
def test_a_period_is_read_back_from_its_wording(period, language):
    """Every period that is worded is read back, open, closed or with an end that nobody knows."""
    for word in (wording.period, wording.moment):
        words = word(period, language)
        assert period == readers.read_period(words, language) == readers.read_period(words)


@given(times(), times(), LANGUAGES)
def test_hours_are_read_back_from_their_wording(start, end, language):
    """Every hour and every two hours that are worded are read back."""
    assert start == readers.read_time(wording.time_of_day(start, language), language)
    assert (start, end) == readers.read_time_range(wording.time_range(start, end, language), language)


@given(moneys(), LANGUAGES)
def test_money_is_read_back_from_its_wording(sum_, language):
    """Every sum that is worded is read back, in every currency that there is or was, to its last digit."""
    words = wording.money(sum_, language)
    assert sum_ == readers.read_money(words, language) == readers.read_sum(words, language).money


@given(currencies(), LANGUAGES)
def test_a_currency_is_read_back_from_its_name(currency, language):
    """No two currencies have one name, in neither language, so that each is read back from its own."""
    for name in (wording.currency(currency, language), currency.label(language), currency.code):
        assert currency == readers.read_currency(name, language)


@given(moneys(negative=False), st.sampled_from(BOUNDS), LANGUAGES)
def test_a_bounded_sum_is_read_back_from_its_wording(sum_, bound, language):
    """A bound is read with its sum: about, more than, less than, as stated."""
    words = wording.bounded(bound, wording.money(sum_, language), language)
    assert (bound, sum_, None) == readers.read_sum(words, language)


@given(moneys(negative=False), st.integers(1, 10**9), LANGUAGES)
def test_two_sums_are_read_back_from_their_wording(low, more, language):
    """Between two sums lies what is between the two that are read."""
    high = low + Money(amount=more + low.amount * 0, currency=low.currency)
    words = wording.between(wording.money(low, language), wording.money(high, language), language)
    try:
        found = [readers.read_sum(words, language)]
    except AmbiguousError as error:  # $5 to $6 million, which our own wording may say of five dollars
        found = [*error.candidates]
    assert (Bound.BETWEEN, low, high) in found


@given(counts(), LANGUAGES)
def test_a_count_is_read_back_from_its_wording(count, language):
    """Every count that is worded is read back with its bound and its upper limit."""
    words = wording.count(count, language)
    assert count == readers.read_count(words, language) == readers.read_count(words)


UNITS = st.sampled_from((Text(en="ambulances", zh="辆救护车"), Text(en="hectares of land", zh="公顷土地")))


@given(quantities(units=UNITS), LANGUAGES)
def test_a_quantity_is_read_back_from_its_wording(quantity, language):
    """Every quantity that is worded is read back, its unit in the language of the text."""
    words = wording.quantity(quantity, quantity.unit.in_(language), language)
    read = readers.read_quantity(words)
    assert (quantity.bound, quantity.number, quantity.upper) == (read.bound, read.number, read.upper)
    assert {language: quantity.unit.in_(language)} == {language: read.unit.in_(language)}


@given(shares(), st.integers(1, 12000), LANGUAGES)
def test_shares_and_ordinals_are_read_back_from_their_wording(share, number, language):
    """Shares of a hundred are read back, and ordinals with what they number."""
    assert share == readers.read_percentage(wording.percentage(share, language), language)
    assert number == readers.read_ordinal(wording.ordinal(number, language))
    assert number == readers.read_meeting(wording.meeting(number, language))
    assert number == readers.read_session(wording.session(number, language))
    assert number == readers.read_cycle(wording.cycle(number, language))


@given(provisions(), LANGUAGES, st.sampled_from((None, *NumeralStyle)))
def test_a_provision_is_read_back_from_its_wording(provision, language, style):
    """Every provision that is worded is read back within its instrument, in either style of numerals."""
    words = wording.provision(provision, language, numerals=style)
    assert provision == readers.read_provision(words, language, instrument=provision.instrument)
    titled = wording.provision_of(words, "《该法》" if language == "zh" else "Act on Assets", language)
    titles = {"该法": provision.instrument, "Act on Assets": provision.instrument}
    assert provision == readers.read_provision(titled, titles=titles)


@given(st.lists(resolution_numbers(), min_size=1, max_size=4), LANGUAGES)
def test_resolutions_are_read_back_from_their_wording(numbers, language):
    """Resolutions and decisions that are cited together are read back in their order."""
    assert tuple(numbers) == readers.read_resolutions(wording.resolutions(numbers, language), language)
    assert numbers[0] == readers.read_resolution(wording.resolution(numbers[0], language))


@given(st.lists(item_numbers(), min_size=1, max_size=4), LANGUAGES)
def test_agenda_items_are_read_back_from_their_wording(numbers, language):
    """Agenda items that are cited together are read back in their order."""
    assert tuple(numbers) == readers.read_items(wording.items(numbers, language), language)
    assert numbers[0] == readers.read_item(wording.item_number(numbers[0], language))


@given(paragraph_refs(), LANGUAGES)
def test_a_place_is_read_back_from_its_wording(place, language):
    """Every place in a document that is worded is read back."""
    words = wording.paragraph(place, language)
    assert place == readers.read_place(words, language) == readers.read_place(words)


@given(st.lists(paragraph_refs(kinds=(PlaceKind.PARAGRAPH,)), min_size=1, max_size=4), LANGUAGES)
def test_runs_of_paragraphs_are_read_back_from_their_wording(cited, language):
    """Paragraphs that are cited together are read back, each of them, in their order."""
    read = readers.read_places(wording.paragraphs(cited, language), language)
    assert numbered(cited) == numbered(read)


def numbered(cited: Iterable[ParagraphRef]) -> list[tuple[int, str | None]]:
    """Every number that is cited, with its point: two in a row may be one place or two, and are worded alike."""
    return [(number, place.point) for place in cited for number in place.numbers()]


SCRAPS = st.lists(
    st.sampled_from([*"0123456789 ,.-()/$€abc至和第条款段年月日号时万亿约Ж", "article", " to ", "and", "million"])
)


@given(
    SCRAPS.map("".join), LANGUAGES, st.sampled_from(sorted(name for name in dir(readers) if name.startswith("read_")))
)
def test_whatever_is_read_is_a_value_or_a_refusal_that_repeats_nothing(text, language, name):
    """No reader raises anything but a refusal in words of ours, which is of the whole text and repeats none of it."""
    try:
        getattr(readers, name)(text, language)
    except InvalidError as refused:
        said = [(problem.path, "Ж" in problem.en + problem.zh) for problem in refused.problems]
    else:
        said = [("", "Ж" in text)]
    assert {("", False)} == set(said)


def test_what_can_be_read_in_two_ways_comes_with_its_candidates():
    """Two days, two currencies, a range and a number: each reading is offered, and none is taken."""
    for read, text, candidates in (
        (readers.read_date, "03/04/2017", ["2017-04-03", "2017-03-04"]),
        (readers.read_money, "¥500", ["JPY 500", "CNY 500"]),
        (readers.read_money, "10.000 USD", ["USD 10.000", "USD 10000"]),
    ):
        with pytest.raises(AmbiguousError) as error:
            read(text)
        assert candidates == [str(each) for each in error.value.candidates]
        assert ("/on", "ambiguous") == (error.value.under("on").problems[0].path, error.value.code)
        assert error.value.candidates == error.value.under("on").candidates
    with pytest.raises(AmbiguousError) as error:
        readers.read_provisions("第51-53条", instrument="uncac")
    assert [["UNCAC 51-53"], ["UNCAC 51", "UNCAC 52", "UNCAC 53"]] == [
        [str(each) for each in reading] for reading in error.value.candidates
    ]


def test_a_pound_may_be_that_of_the_united_kingdom():
    """Of the pounds that there are, the one whose name ends otherwise is offered first."""
    with pytest.raises(AmbiguousError) as error:
        readers.read_currency("pounds")
    assert error.value.candidates[0].code == "GBP"


def test_a_point_is_that_of_a_fraction_where_the_language_is_given():
    """In English and in Chinese a point parts no thousands; only a text of no known language is asked back."""
    for language, text in (("en", "€10.500"), ("zh", "10.500欧元")):
        assert Money.of("10.500", "EUR") == readers.read_money(text, language)
