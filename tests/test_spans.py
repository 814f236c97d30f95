"""Spans: what figures allow, what sums and differences of them allow, and what is printed of it."""

from decimal import Decimal

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from assetrecovery import InvalidError, Money
from assetrecovery.strategies import amounts, moneys, spans
from assetrecovery.values import Bound, MoneyRange, Span
from assetrecovery.values.spans import common, hull, total
from assetrecovery.wording import money_range
from tests.judging import read
from tests.laws import examples, reached, reaches
from tests.telling import amount

NUMBERS = st.decimals(-1000, 1000, allow_nan=False, places=1)


def span(low: str = "", high: str = "") -> Span:
    """A span in short: "<5" and ">5" for ends that are excluded."""
    return Span(
        low=Decimal(low.lstrip(">")) if low else None,
        high=Decimal(high.lstrip("<")) if high else None,
        above=low.startswith(">"),
        below=high.startswith("<"),
    )


def allows(of: Span, number: Decimal) -> bool:
    above = of.low is None or of.low < number or (of.low == number and not of.above)
    below = of.high is None or number < of.high or (of.high == number and not of.below)
    return above and below


# ── figures ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("figure", "bound", "low", "high"),
    [
        ("4500000 exact", "", "4500000", "4500000"),
        ("4500000 about", "", "4450000", "4550000"),
        ("4500000 stated", "", "4400000", "4600000"),
        ("4500000 about", "10000", "4495000", "4505000"),
        ("4500000 stated", "10000", "4490000", "4510000"),
        ("50000000 about", "", "47500000", "52500000"),
        ("50000000 stated", "", "47500000", "52500000"),
        ("50000000 about", "10000000", "45000000", "55000000"),
        ("90 about", "", "85.5", "94.5"),
        ("954807.40 about", "", "954807.35", "954807.45"),
        ("0 about", "", "0", "0"),
        ("9 at_least", "", "9", ""),
        ("9 more_than", "", ">9", ""),
        ("9 at_most", "", "0", "9"),
        ("9 less_than", "", "0", "<9"),
    ],
)
def test_the_span_of_a_figure(figure, bound, low, high):
    """A rounded figure may be off by half of its last digit, one merely stated by all of it, never by a twentieth."""
    more = {"rounded_to": Decimal(bound)} if bound else {}
    assert span(low, high) == amount("a", "agreed", *figure.split(), **more).span


def test_the_span_of_a_range_and_of_a_sum_without_size():
    """Between two figures a sum is anything; of a sum of unknown size nothing is known but that it is one."""
    upper = Money.of("12", "USD")
    assert span("10", "12") == amount("a", "agreed", "10", "between", upper=upper).span
    assert span("0") == amount("a", "agreed", "1").unstated("u", "interest").span


@reaches(rounded=5, firm=20)
@examples(400)
@given(amounts(money=moneys(negative=False), rounded_to=st.none()), st.sampled_from(("0", "0.01", "0.05", "1")))
def test_a_share_widens_a_span_and_never_moves_it(found, widest):
    """However little a rounding may be of its figure, the figure is within its span, and a wider share holds it."""
    share = Decimal(widest)
    narrow, wide = found.span_within(share), found.span_within(Decimal(1))
    strict = found.bound in {Bound.MORE_THAN, Bound.LESS_THAN}
    event(found.bound.code)
    assert allows(narrow, found.figure.amount) != strict
    assert hull([narrow, wide]) == wide
    rounded = found.bound in {Bound.ABOUT, Bound.STATED}
    reached("firm", not rounded)
    if reached("rounded", rounded):
        assert narrow.high - found.figure.amount <= found.figure.amount * share


# ── arithmetic ───────────────────────────────────────────────────────────────────────────────────


@reaches(both=20)
@examples(200, long=10_000)
@given(spans(max_digits=3), spans(max_digits=3), NUMBERS, NUMBERS)
def test_sums_and_differences_hold_what_their_figures_allow(one, other, here, there):
    """Whatever two figures allow, their sum and their difference allow the sum and the difference of it."""
    if reached("both", allows(one, here) and allows(other, there)):
        assert allows(one.plus(other), here + there)
        assert allows(one.minus(other), here - there)
        assert allows(total([one, other]), here + there)


@reaches(in_both=20, in_one=15, in_neither=6)
@examples(200, long=10_000)
@given(spans(max_digits=3), spans(max_digits=3), NUMBERS)
def test_a_hull_holds_either_and_a_common_span_both(one, other, number):
    """A number is in the common span if it is in both, and in the hull if it is in one."""
    both = common([one, other])
    allowing = [allows(one, number), allows(other, number)]
    assert (both is not None and allows(both, number)) == all(allowing)
    reached("in_both", all(allowing))
    reached("in_one", any(allowing) and not all(allowing))
    if not reached("in_neither", not any(allowing)):
        assert allows(hull([one, other]), number)
    assert one.meets(other) == (both is not None)


@pytest.mark.parametrize(
    ("of", "positive", "negative", "zero"),
    [
        (span("1", "2"), True, False, False),
        (span("0", "2"), False, False, False),
        (span(">0", "2"), True, False, False),
        (span("-2", "0"), False, False, False),
        (span("-2", "<0"), False, True, False),
        (span("0", "0"), False, False, True),
        (span("-1", "1"), False, False, False),
        (span("", "-1"), False, True, False),
        (span("1", ""), True, False, False),
        (span(), False, False, False),
    ],
)
def test_the_sign_of_a_span_is_that_of_all_that_it_allows(of, positive, negative, zero):
    """A span is positive, negative or nothing only if every number in it is."""
    assert (positive, negative, zero) == (of.is_positive, of.is_negative, of.is_zero)
    assert (negative, positive, zero) == (of.negative().is_positive, of.negative().is_negative, of.is_zero)


def test_what_may_not_count_may_be_nothing():
    """An amount that may not have to be counted is anything between nothing and itself."""
    assert [span("0", "5"), span("-5", "0"), span("0")] == [
        each.or_nothing() for each in (span("3", "5"), span("-5", "-3"), span("3"))
    ]


# ── words ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("one", "other", "whole"),
    [
        (span(">1", "3"), span("1", "2"), span("1", "3")),
        (span(">1", "3"), span(">1", "2"), span(">1", "3")),
        (span("1", "<3"), span("2", "3"), span("1", "3")),
        (span("1", "<3"), span("2", "<3"), span("1", "<3")),
    ],
)
def test_an_end_of_a_hull_is_excluded_only_by_all_that_end_there(one, other, whole):
    """What one of two spans holds at its end is in the hull, though the other ends there without it."""
    assert whole == hull([one, other]) == hull([other, one])


@settings(max_examples=150)
@given(moneys(max_digits=9) | moneys(max_digits=38), moneys(max_digits=9), st.sampled_from(("en", "zh")))
def test_words_never_say_more_than_a_range(one, other, language):
    """Read back, the words of a range allow all of it."""
    low, high = sorted((one.amount, other.amount))
    ends = [Money(amount=end, currency=Money.of(0, "USD").currency) for end in (low, high)]
    said = money_range(*ends, language)
    event(said.split(" ")[0])
    least, most = read(said)
    assert low == 0 if least is None else least <= low  # that it is no less than nothing goes without saying
    assert high <= most


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        ("62000000", "", "at least $62 million"),
        ("", "62000000", "at most $62 million"),
        ("0", "988249", "at most $988,249"),
        ("92811311.32", "93113311.32", "about $93 million"),
        ("396025.58", "596025.58", "between $390,000 and $600,000"),
        ("1000000", "2000000", "between $1 million and $2 million"),
        ("1234567.89", "1234567.89", "$1,234,567.89"),
        ("457500000", "458500000", "about $458 million"),
        ("-5", "5", "between -$5 and $5"),
        ("0.25", "0.75", "between $0.25 and $0.75"),
        ("-101", "-1", "between -$110 and $0"),
    ],
)
def test_the_words_of_a_range(low, high, words):
    """Ends are rounded outwards; "about" is said where it says no more than the range."""
    ends = [Money.of(end, "USD") if end else None for end in (low, high)]
    assert words == money_range(*ends, "en")


@pytest.mark.parametrize(
    ("low", "high", "code"),
    [(None, None, "empty"), ("2 USD", "1 USD", "bad_range"), ("1 USD", "2 EUR", "bad_range")],
)
def test_a_range_has_an_end_and_rises(low, high, code):
    """A range of money without an end, falling, or of two currencies is refused."""
    ends = [Money.of(*end.split()) if end else None for end in (low, high)]
    with pytest.raises(InvalidError) as error:
        MoneyRange(low=ends[0], high=ends[1])
    assert code == error.value.code
