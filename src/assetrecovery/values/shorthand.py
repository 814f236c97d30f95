"""Shorthand: how brief constructors and questions take codes, days and sums as text.

Records hold codes and dates, never text that stands for them. Whoever writes records by hand may say "signed" and
"2017-12-04" all the same, in constructors that are called `of`, and whoever asks a question, `acting_as("origin")`.
There the text is turned into what it means, or refused with the codes that there are: a question that is misspelt is
never answered with nothing.
"""

import datetime
from decimal import Decimal
from typing import TypeVar

import attrs

from assetrecovery.values.dates import PartialDate, Period, parse_when
from assetrecovery.values.errors import Fault, InvalidError, refuse
from assetrecovery.values.errors import found as found_kind
from assetrecovery.values.languages import Words
from assetrecovery.values.money import MAX_DIGITS, parse_decimal
from assetrecovery.values.terms import LocalTerm, TermEnum

E = TypeVar("E", bound=TermEnum)


def coded(terms: type[E], said: E | str, path: str = "") -> E:
    """Take a code for its member; raises `InvalidError` (`unknown_code`), which lists the codes.

    >>> from assetrecovery.values.terms import Answer
    >>> coded(Answer, "yes")
    Answer.YES
    >>> coded(Answer, "maybe")
    Traceback (most recent call last):
    assetrecovery.values.errors.InvalidError: unknown code; expected one of yes, no, unknown
    """
    if isinstance(said, terms):
        return said
    try:
        return terms(said)
    except InvalidError as error:
        raise InvalidError(attrs.evolve(problem, path=path) for problem in error.problems) from None


def openly(terms: type[E], said: E | LocalTerm | str, path: str = "") -> E | LocalTerm:
    """Take a code of an open list, or a local one, which begins with `x-`.

    >>> from assetrecovery.values.terms import Answer
    >>> openly(Answer, "x-perhaps").code
    'x-perhaps'
    """
    if isinstance(said, LocalTerm):
        return said
    if isinstance(said, str) and said.startswith("x-"):
        return LocalTerm(code=said)
    return coded(terms, said, path)


def same(said: TermEnum | LocalTerm, found: TermEnum | LocalTerm | None) -> bool:
    """Whether two codes of an open list are the same, whatever words a local one is given.

    >>> from assetrecovery.values.text import Text
    >>> same(LocalTerm(code="x-perhaps"), LocalTerm(code="x-perhaps", text=Text(en="perhaps")))
    True
    """
    return said is found or (isinstance(said, LocalTerm) and isinstance(found, LocalTerm) and said.code == found.code)


def dated(said: PartialDate | Period | str | None) -> PartialDate | Period | None:
    """Take a text for a date or a period.

    >>> dated("2017-12-04"), dated("../2009-03"), dated(None)
    (PartialDate.parse('2017-12-04'), Period.parse('../2009-03'), None)
    """
    return parse_when(said) if isinstance(said, str) else said


def day(said: PartialDate | str | None) -> PartialDate | None:
    """Take a text for a date, where a period has no place."""
    return PartialDate.parse(said) if isinstance(said, str) else said


def asked_day(said: PartialDate | datetime.date | str) -> PartialDate:
    """Take a day that a question is about: one of either type, or its text; raises `InvalidError` for anything else.

    >>> asked_day("2022-04-01"), asked_day(datetime.date(2022, 4, 1))
    (PartialDate.parse('2022-04-01'), PartialDate.parse('2022-04-01'))
    """
    if isinstance(said, PartialDate):
        return said
    if isinstance(said, datetime.date):
        return PartialDate.of(said)
    if isinstance(said, str):
        return PartialDate.parse(said)
    raise refuse(Fault.WRONG_TYPE, expected=Words("a date", "日期"), found=found_kind(said), hint="")


def figure(said: Decimal | int | str) -> Decimal:
    """Take a whole number or a text for a decimal; a float is no figure of anybody's.

    >>> figure("12.5"), figure(8)
    (Decimal('12.5'), Decimal('8'))
    """
    if isinstance(said, bool) or not isinstance(said, (Decimal, int, str)):
        raise refuse(Fault.BAD_AMOUNT, limit=MAX_DIGITS)
    return parse_decimal(said) if isinstance(said, str) else Decimal(said)
