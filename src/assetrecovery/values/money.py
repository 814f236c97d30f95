"""Money: exact amounts in a currency of its day.

An amount is a `Decimal` written in plain digits, kept at the scale in which it was written, and compared by value. Sums
never cross currencies; a conversion needs a `Rate`, which names its date and its source. Money is not yet a claim: who
says so, at what stage and how exactly is another type's business.
"""

import decimal
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final, Self

import attrs

from assetrecovery.values._currencies import TABLE
from assetrecovery.values._everyday import EVERYDAY
from assetrecovery.values.dates import PartialDate, Period, parse_when
from assetrecovery.values.errors import Fault, Problem, refuse, refuse_all, spoken, suggestion
from assetrecovery.values.ids import DocumentId
from assetrecovery.values.languages import Language, Words
from assetrecovery.values.nouns import form, noun

__all__ = ["MAX_DIGITS", "Currency", "Money", "Rate"]

MAX_DIGITS: Final = 40
"""How many digits an amount may have. The bound keeps hostile input from costing time; no real sum comes near."""

_FORM: Final = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?", re.ASCII)
_EXACT: Final = decimal.Context(prec=4 * MAX_DIGITS, traps=[decimal.Inexact, decimal.InvalidOperation])


def parse_decimal(text: str) -> Decimal:
    """Read digits with at most one point; no exponent, no separators, no digits but ASCII.

    Raises `InvalidError` (`bad_amount`) for anything else, for more than 40 digits and for a negative zero.

    >>> parse_decimal("1.10")
    Decimal('1.10')
    """
    if len(text) > MAX_DIGITS + 2 or not _FORM.fullmatch(text):
        raise refuse(Fault.BAD_AMOUNT, limit=MAX_DIGITS)
    value = Decimal(text)
    refuse_all(check_decimal(value))
    return value


def is_exact(number: Decimal) -> bool:
    """Whether a decimal can be written in at most 40 plain digits, and read back as the same.

    >>> is_exact(Decimal("1.10")), is_exact(Decimal("-0")), is_exact(Decimal("1e50")), is_exact(Decimal("NaN"))
    (True, False, False, False)
    """
    if not number.is_finite():
        return False
    sign, digits, exponent = number.as_tuple()
    return (
        int(exponent) <= 0 and len(digits) <= MAX_DIGITS and -int(exponent) < MAX_DIGITS and (not sign or bool(number))
    )


def check_decimal(value: object, path: str = "") -> Iterator[Problem]:
    """Yield what keeps a decimal from being written and read back: `bad_amount`."""
    if not (isinstance(value, Decimal) and is_exact(value)):
        yield Fault.BAD_AMOUNT.problem(path, limit=MAX_DIGITS)


@form
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Currency:
    """Currency · 货币. A currency by its ISO 4217 code, current or withdrawn.

    Raises `InvalidError` (`unknown_currency`) for any other code.

    >>> Currency(code="USD").minor_units, Currency(code="DEM").withdrawn, Currency(code="CHF").label("zh")
    (2, PartialDate.parse('2002-03'), '瑞士法郎')
    """

    code: str
    """Code · 代码. Three capital letters of ISO 4217."""

    def __attrs_post_init__(self) -> None:
        if self.code not in TABLE:
            raise refuse(
                Fault.UNKNOWN_CURRENCY,
                hint=suggestion(self.code, TABLE, EVERYDAY),
            )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the code. Inverse of `str`."""
        return cls(code=text)

    def __str__(self) -> str:
        return self.code

    def __repr__(self) -> str:
        return f"Currency(code={self.code!r})"

    @property
    def numeric(self) -> str | None:
        """The three-digit code of ISO 4217; None where the standard gives none."""
        return TABLE[self.code][0]

    @property
    def minor_units(self) -> int | None:
        """How many decimal places the currency has by ISO 4217; None where none applies or none is known."""
        return TABLE[self.code][1]

    @property
    def withdrawn(self) -> PartialDate | Period | None:
        """When ISO 4217 withdrew the code, as far as the standard says; None if it is in use.

        Not when the money ceased to be tender, which may have been years before or after.
        """
        date = TABLE[self.code][3]
        return parse_when(date) if date else None

    def label(self, language: Language) -> str:
        """Name the currency: in English as ISO 4217 does, in Chinese as the Unicode CLDR does, with few exceptions."""
        language = spoken(language)
        return Words(TABLE[self.code][4], TABLE[self.code][5]).in_(language)


def added(moneys: Iterable["Money | None"]) -> "Money | None":
    """Add up the sums that are there, in one currency; None if there is none.

    >>> str(added([Money.of(3, "USD"), None, Money.of(4, "USD")])), added([])
    ('USD 7', None)
    """
    whole: Money | None = None
    for money in moneys:
        if money is not None:
            whole = money if whole is None else whole + money
    return whole


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Money:
    """Money · 金钱. An amount in one currency, exact to the last digit written.

    Equality is numeric (`1.0` equals `1.00`); the written scale is kept and comes back in `str` and in files. Raises
    `InvalidError` (`bad_amount`) for floats, non-finite or over-long amounts, and (`currency_mismatch`) for sums and
    comparisons across currencies.

    >>> paid = Money.of("321000000.00", "USD") + Money.of("0.5", "USD")
    >>> str(paid), paid > Money.of("321000000", "USD")
    ('USD 321000000.50', True)
    """

    amount: Decimal
    """Amount · 数额. In units of the currency, not its minor units; negative only for a reversal."""

    currency: Currency
    """Currency · 货币. The currency of the amount, as the source gives it."""

    @classmethod
    def of(cls, amount: str | int, currency: str) -> Self:
        """Write money briefly: `Money.of("321000000.00", "USD")`."""
        if type(amount) not in {str, int}:
            raise refuse(Fault.BAD_AMOUNT, "/amount", limit=MAX_DIGITS)
        value = parse_decimal(amount) if isinstance(amount, str) else Decimal(amount)
        return cls(amount=value, currency=Currency(code=currency))

    def __str__(self) -> str:
        return f"{self.currency.code} {self.amount:f}"

    def __repr__(self) -> str:
        return f"Money.of({format(self.amount, 'f')!r}, {self.currency.code!r})"

    def _alike(self, other: "Money") -> None:
        if other.currency != self.currency:
            raise refuse(Fault.CURRENCY_MISMATCH, left=self.currency.code, right=other.currency.code)

    def __add__(self, other: "Money") -> "Money":
        if not isinstance(other, Money):
            return NotImplemented
        self._alike(other)
        return Money(amount=_EXACT.add(self.amount, other.amount), currency=self.currency)

    def __sub__(self, other: "Money") -> "Money":
        if not isinstance(other, Money):
            return NotImplemented
        self._alike(other)
        return Money(amount=_EXACT.subtract(self.amount, other.amount), currency=self.currency)

    def __neg__(self) -> "Money":
        return Money(amount=self.amount.copy_negate() if self.amount else self.amount, currency=self.currency)

    def __lt__(self, other: "Money") -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        self._alike(other)
        return self.amount < other.amount

    def __le__(self, other: "Money") -> bool:
        return self == other or self < other

    def __gt__(self, other: "Money") -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return other < self

    def __ge__(self, other: "Money") -> bool:
        return self == other or self > other


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Rate:
    """Exchange rate · 汇率. What one unit of a currency was worth in another, on a date, by a source.

    The only way from one currency to another. Raises `InvalidError` if the value is not positive.

    >>> rate = Rate(
    ...     base=Currency(code="CHF"), quote=Currency(code="USD"), value=Decimal("1.05"),
    ...     on=PartialDate.parse("2017-08"), source=DocumentId("bank-bulletin"),
    ... )
    >>> rate.convert(Money.of("100", "CHF"))
    Money.of('105.00', 'USD')
    """

    base: Currency
    """Base currency · 基准货币. The currency converted from."""

    quote: Currency
    """Quote currency · 报价货币. The currency converted to."""

    value: Decimal
    """Value · 数值. Units of the quote currency for one unit of the base currency."""

    on: PartialDate
    """Date · 日期. The day or month for which the rate was given."""

    source: DocumentId
    """Source · 来源. The document that gives the rate."""

    def __attrs_post_init__(self) -> None:
        if self.value <= 0:
            raise refuse(Fault.BAD_AMOUNT, "/value", limit=MAX_DIGITS)

    def convert(self, money: Money) -> Money:
        """Convert exactly, without rounding; raises `InvalidError` if the money is not in the base currency."""
        if money.currency != self.base:
            raise refuse(Fault.CURRENCY_MISMATCH, left=money.currency.code, right=self.base.code)
        return Money(amount=_EXACT.multiply(money.amount, self.value), currency=self.quote)
