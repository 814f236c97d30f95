"""Money: exact to the last digit written, equal by value, never across currencies without a rate."""

import decimal
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import Currency, InvalidError, Money, PartialDate, Period
from assetrecovery.strategies import currencies, decimals
from assetrecovery.values import DocumentId, Rate
from assetrecovery.values._currencies import TABLE
from assetrecovery.values.money import MAX_DIGITS, parse_decimal
from tests.helpers import copies, has_cjk, likeness, vectors, wide_moneys, wide_rates
from tests.laws import reached, reaches

ROWS = vectors("amounts")
CURRENCIES = ("BHD", "CHF", "CNY", "DEM", "EUR", "GBP", "JPY", "NGN", "USD", "XAU")


def usd(amount: str) -> Money:
    return Money.of(amount, "USD")


def a_rate(value: str = "1.05") -> Rate:
    return Rate(
        base=Currency(code="CHF"),
        quote=Currency(code="USD"),
        value=Decimal(value),
        on=PartialDate.parse("2017-08"),
        source=DocumentId("bank-bulletin"),
    )


# ── amounts ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("text", "scale"), [(text, scale) for text, scale, code in ROWS if not code])
def test_amounts_keep_the_scale_in_which_they_were_written(text: str, scale: str):
    """321000000.00 is stated to the cent, and is written so again."""
    amount = parse_decimal(text)
    assert text == f"{amount:f}"
    assert int(scale) == -int(amount.as_tuple().exponent)
    assert f"USD {text}" == str(usd(text))


@pytest.mark.parametrize(("text", "code"), [(text, code) for text, _, code in ROWS if code])
def test_what_is_not_plainly_an_amount_is_refused(text: str, code: str):
    """Exponents, separators, signs, other digits and not-a-numbers are refused, never interpreted."""
    with pytest.raises(InvalidError) as error:
        parse_decimal(text)
    assert code == error.value.code


@given(decimals(max_digits=MAX_DIGITS, max_scale=MAX_DIGITS - 1, negative=True))
def test_every_amount_is_read_back_from_its_text(amount: Decimal):
    """Writing an amount in digits and reading it changes no digit and no scale."""
    assert amount.as_tuple() == parse_decimal(f"{amount:f}").as_tuple()


def read_or_not(text: str) -> Decimal | None:
    try:
        return parse_decimal(text)
    except InvalidError:
        return None


@reaches(read=10)
@given(st.text("0123456789.-+eE_ ,", max_size=8) | st.text("0123456789.-", max_size=6))
def test_whatever_is_read_as_an_amount_was_written_as_one(text: str):
    """There is one way to write each amount at its scale."""
    amount = read_or_not(text)
    if reached("read", amount is not None):
        assert text == f"{amount:f}"


@pytest.mark.parametrize(
    "amount",
    [
        1,
        1.0,
        "1",
        True,
        None,
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("Infinity"),
        Decimal("-0.0"),
        Decimal("1E+3"),
        Decimal("1E-40"),
        Decimal("1E+999999"),
        Decimal("9" * 41),
    ],
    ids=repr,
)
def test_only_plain_decimals_are_amounts(amount: object):
    """A float is not money, nor is a number that is infinite, without value, or too long to be a sum."""
    with pytest.raises(InvalidError) as error:
        Money(amount=amount, currency=Currency(code="USD"))
    code = "bad_amount" if isinstance(amount, Decimal) else "wrong_type"
    assert (code, "/amount") == (error.value.code, error.value.problems[0].path)


@pytest.mark.parametrize("amount", [1.5, 0.1 + 0.2, 1.0], ids=repr)
def test_floats_are_not_money_when_written_briefly_either(amount: float):
    """0.1 + 0.2 is not thirty cents, so a float is refused wherever money is made."""
    with pytest.raises(InvalidError) as error:
        Money.of(amount, "USD")
    assert "bad_amount" == error.value.code


def test_no_whole_number_is_too_long_to_be_refused():
    """A whole number of any length is refused in our own words."""
    with pytest.raises(InvalidError) as error:
        Money.of(10**5000, "USD")
    assert "bad_amount" == error.value.code


def test_money_is_written_briefly():
    """An amount as text or as a whole number, and a code, are enough to write money."""
    assert Money(amount=Decimal("1.50"), currency=Currency(code="USD")) == usd("1.50")
    assert usd("150") == Money.of(150, "USD")


# ── equality and order ───────────────────────────────────────────────────────────────────────────


@given(wide_moneys(), st.integers(0, 9))
def test_equality_is_numeric_and_hashes_agree(money: Money, zeros: int):
    """1.0 and 1.00 are the same money, in a set as well, though each is written as it was stated."""
    sign, digits, exponent = money.amount.as_tuple()
    longer = Money(
        amount=Decimal((sign, (*digits, *(0,) * zeros), int(exponent) - zeros)),
        currency=money.currency,
    )
    assert (money, hash(money)) == (longer, hash(longer))
    assert 1 == len({money, longer})
    assert (zeros == 0) == (str(money) == str(longer))


@given(wide_moneys("USD"), wide_moneys("CHF"))
def test_money_of_two_currencies_is_never_equal(dollars: Money, francs: Money):
    """Nothing in one currency equals anything in another, not even nothing."""
    assert dollars != francs
    assert Money(amount=dollars.amount, currency=francs.currency) != dollars


@given(wide_moneys("USD"), wide_moneys("USD"))
def test_order_is_that_of_the_amounts(left: Money, right: Money):
    """Within a currency exactly one of less, equal and more holds, and all comparisons agree with it."""
    assert 1 == [left < right, left == right, left > right].count(True)
    assert (left < right or left == right) == (left <= right)
    assert (left > right or left == right) == (left >= right)
    assert (left < right) == (right > left)
    assert (left <= right) == (right >= left)
    assert (left.amount < right.amount) == (left < right)


@pytest.mark.parametrize("stranger", [1, 1.0, "1", Decimal(1), None])
def test_money_is_not_compared_or_summed_with_anything_else(stranger: object):
    """A bare number has no currency: it is not equal to money, and adding or ordering them is a programming error."""
    money = usd("1")
    assert money != stranger
    for operate in (
        lambda: money + stranger,
        lambda: stranger + money,
        lambda: money - stranger,
        lambda: money < stranger,
        lambda: money <= stranger,
        lambda: money > stranger,
        lambda: money >= stranger,
    ):
        with pytest.raises(TypeError):
            operate()


# ── algebra ──────────────────────────────────────────────────────────────────────────────────────


@given(wide_moneys("USD"), wide_moneys("USD"), wide_moneys("USD"))
def test_sums_do_not_depend_on_their_order(first: Money, second: Money, third: Money):
    """However a ledger adds its entries up, the total is the same."""
    assert first + second == second + first
    assert (first + second) + third == first + (second + third)


@given(wide_moneys("USD"), wide_moneys("USD"))
def test_what_is_added_can_be_taken_away(left: Money, right: Money):
    """Subtraction undoes addition, to the last digit."""
    assert left == (left + right) - right
    assert left - right == left + -right == -(right - left)
    assert left + -left == right - right
    assert left - left == Money.of(0, "USD")


@given(wide_moneys("USD"), wide_moneys("USD"))
def test_sums_are_exact(left: Money, right: Money):
    """No digit is rounded away, however large one amount and however fine the other."""
    wide = decimal.Context(prec=99)
    nano = [int(money.amount.scaleb(9, wide)) for money in (left, right, left + right)]
    assert nano[0] + nano[1] == nano[2]


@given(wide_moneys("USD"), wide_moneys("USD"))
def test_sums_keep_the_finer_scale(left: Money, right: Money):
    """A sum is stated as finely as the finer of its parts."""
    finer = min(int(money.amount.as_tuple().exponent) for money in (left, right))
    assert finer == int((left + right).amount.as_tuple().exponent) == int((left - right).amount.as_tuple().exponent)


@given(wide_moneys("USD"), wide_moneys("USD"), st.integers(1, 6))
def test_sums_do_not_depend_on_the_decimal_context(left: Money, right: Money, precision: int):
    """What another part of a program does to the precision of decimals does not reach money."""
    expected = str(left + right), str(left - right), str(-left), left < right
    with decimal.localcontext(prec=precision, rounding=decimal.ROUND_UP):
        assert expected == (str(left + right), str(left - right), str(-left), left < right)


def test_there_is_no_negative_nothing():
    """What is left of an amount after all of it was taken away is nothing, written without a sign."""
    assert "USD 0.00" == str(usd("1.00") - usd("1.00")) == str(-usd("0.00"))
    assert "USD 0.00" == str(usd("-1.00") + usd("1.00"))


def test_a_sum_too_long_to_be_real_is_refused():
    """A total keeps to the bound on digits, as an amount does."""
    with pytest.raises(InvalidError) as error:
        usd("9" * 40) + usd("1")
    assert "bad_amount" == error.value.code


@pytest.mark.parametrize("operate", ["__add__", "__sub__", "__lt__", "__le__", "__gt__", "__ge__"])
def test_currencies_are_never_mixed(operate: str):
    """Dollars and francs are neither summed nor ordered, even if both amounts are nothing."""
    with pytest.raises(InvalidError) as error:
        getattr(usd("0"), operate)(Money.of("0", "CHF"))
    assert "currency_mismatch" == error.value.code


# ── currencies ───────────────────────────────────────────────────────────────────────────────────


def test_every_currency_is_labelled_and_dated():
    """Each code of ISO 4217, current or withdrawn, has a name in both languages and, if withdrawn, a date."""
    for code in TABLE:
        currency = Currency.parse(code)
        assert code == str(currency) == currency.code
        assert not has_cjk(currency.label("en"))
        assert has_cjk(currency.label("zh")), code
        assert currency.minor_units in {None, 0, 1, 2, 3, 4}
        assert currency.numeric is None or (len(currency.numeric) == 3 and currency.numeric.isdecimal())
        assert isinstance(currency.withdrawn, PartialDate | Period | None)


@pytest.mark.parametrize(
    ("code", "minor_units", "withdrawn"),
    [("USD", 2, None), ("JPY", 0, None), ("BHD", 3, None), ("DEM", 2, "2002-03"), ("XAU", None, None)],
)
def test_currencies_have_the_minor_units_and_dates_of_the_standard(code: str, minor_units: int, withdrawn: str | None):
    """How many decimals a currency has, and when its code was withdrawn, are those of ISO 4217."""
    currency = Currency(code=code)
    assert (minor_units, withdrawn) == (currency.minor_units, currency.withdrawn and str(currency.withdrawn))


@pytest.mark.parametrize(
    "code", ["", "usd", "Usd", "US", "USDX", "US$", "$", "XYZ", "ＵＳＤ", "USD ", "UЅD", "BTC", "ß"]
)
def test_other_codes_are_no_currencies(code: str):
    """Symbols, other spellings and invented codes are refused, also where they look the same."""
    with pytest.raises(InvalidError) as error:
        Currency(code=code)
    assert "unknown_currency" == error.value.code


def test_a_misspelt_currency_is_guessed_kindly():
    """The message names a currency that may have been meant, in both languages."""
    with pytest.raises(InvalidError) as error:
        Currency(code="chf")
    assert "CHF" in error.value.text("en")
    assert "CHF" in error.value.text("zh")


@given(currencies())
def test_a_currency_survives_copying_and_pickling(currency: Currency):
    """Currencies are values."""
    for copied in copies(currency):
        assert likeness(currency) == likeness(copied)


@given(wide_moneys())
def test_money_survives_copying_and_pickling_with_its_scale(money: Money):
    """Money that was sent elsewhere is the same money, written the same."""
    for copied in copies(money):
        assert likeness(money) == likeness(copied)


@given(wide_moneys())
def test_the_representation_can_be_pasted_back(money: Money):
    """What a console shows of money is the code that makes it, at the same scale."""
    pasted = eval(repr(money), {"Money": Money})  # noqa: S307  our own repr
    assert likeness(money) == likeness(pasted)


# ── rates ────────────────────────────────────────────────────────────────────────────────────────


@given(wide_rates(), decimals(max_digits=20, max_scale=9, negative=True))
def test_conversion_is_exact_and_changes_the_currency(rate: Rate, amount: Decimal):
    """A conversion multiplies, rounds nothing, and ends in the quote currency."""
    converted = rate.convert(Money(amount=amount, currency=rate.base))
    assert rate.quote == converted.currency
    assert decimal.Context(prec=200).multiply(amount, rate.value) == converted.amount


@given(wide_rates(), *[decimals(max_digits=15, max_scale=9, negative=True)] * 2)
def test_converting_a_sum_is_summing_what_was_converted(rate: Rate, first: Decimal, second: Decimal):
    """It makes no difference whether one converts before or after adding up."""
    left, right = (Money(amount=amount, currency=rate.base) for amount in (first, second))
    assert rate.convert(left + right) == rate.convert(left) + rate.convert(right)


@pytest.mark.parametrize("code", [code for code in CURRENCIES if code != "CHF"])
def test_a_rate_converts_only_from_its_base_currency(code: str):
    """A rate of the franc says nothing of any other currency, nor of the way back."""
    with pytest.raises(InvalidError) as error:
        a_rate().convert(Money.of("1", code))
    assert "currency_mismatch" == error.value.code


@pytest.mark.parametrize("value", ["0", "0.00", "-1", "NaN", "Infinity", "1E+3"])
def test_a_rate_is_positive_and_plain(value: str):
    """Nothing is worth nothing, or less: a rate without a positive plain value is refused."""
    with pytest.raises(InvalidError) as error:
        a_rate(value)
    assert ("bad_amount", "/value") == (error.value.code, error.value.problems[0].path)


@given(wide_rates())
def test_a_rate_survives_copying_and_pickling(rate: Rate):
    """Rates are values."""
    for copied in copies(rate):
        assert likeness(rate) == likeness(copied)
