"""Dates and sums in the forms that a mapping declares: what fits none is refused, what fits two differently as well."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from assetrecovery.readers.dates import MONTHS
from assetrecovery.tables.mappings import ColumnMapping, DateForm, DigitMark
from assetrecovery.values.counts import Bound
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.errors import AssetRecoveryError, Fault, refuse
from assetrecovery.values.languages import Words
from assetrecovery.values.money import Currency
from assetrecovery.values.tables import TotalTable

__all__: list[str] = []

_NAME: Final = r"(?P<name>[A-Za-z]+\.?)"
_Y, _M, _D = r"(?P<year>\d{4})", r"(?P<month>\d{1,2})", r"(?P<day>\d{1,2})"
_SIGN: Final = r"[-/.]"
# A Chinese keyboard writes digits, and what stands between them, in full width: they are the same digits.
_NARROW: Final = str.maketrans("０１２３４５６７８９．，／－", "0123456789.,/-")

_FORMS: Final = TotalTable(
    DateForm,
    {
        DateForm.YEAR: re.compile(_Y, re.ASCII),
        DateForm.YEAR_MONTH: re.compile(f"{_Y}{_SIGN}{_M}", re.ASCII),
        DateForm.YEAR_MONTH_DAY: re.compile(rf"{_Y}(?P<s>{_SIGN}){_M}(?P=s){_D}", re.ASCII),
        DateForm.DAY_MONTH_YEAR: re.compile(rf"{_D}(?P<s>{_SIGN}){_M}(?P=s){_Y}", re.ASCII),
        DateForm.MONTH_DAY_YEAR: re.compile(rf"{_M}(?P<s>{_SIGN}){_D}(?P=s){_Y}", re.ASCII),
        DateForm.MONTH_YEAR: re.compile(f"{_M}{_SIGN}{_Y}", re.ASCII),
        DateForm.DAY_NAMED_MONTH_YEAR: re.compile(f"{_D}(?P<s>[ -]){_NAME}(?P=s){_Y}", re.ASCII),
        DateForm.NAMED_MONTH_YEAR: re.compile(f"{_NAME}[ -]{_Y}", re.ASCII),
        DateForm.CHINESE: re.compile(rf"{_Y} ?年(?: ?{_M} ?月(?: ?{_D} ?[日号])?)?", re.ASCII),
    },
)


def date_in(text: str, forms: Sequence[DateForm]) -> PartialDate:
    """Read a date in one of the declared forms, as far as it goes.

    Raises `InvalidError`: `undeclared_form` if it is in none, `several_readings` if two forms give different days, and
    `no_such_day` if the calendar does not have it.

    >>> date_in("24/08/2017", [DateForm.DAY_MONTH_YEAR]), date_in("2017年8月", [DateForm.CHINESE])
    (PartialDate.parse('2017-08-24'), PartialDate.parse('2017-08'))
    >>> date_in("03/04/2017", [DateForm.DAY_MONTH_YEAR, DateForm.MONTH_DAY_YEAR])
    Traceback (most recent call last):
    assetrecovery.values.errors.InvalidError: two declared forms read this differently; declare which one is used
    """
    found: dict[str, PartialDate] = {}
    refused: AssetRecoveryError | None = None
    narrow = text.translate(_NARROW)
    for form in forms:
        if (match := _FORMS[form].fullmatch(narrow)) and (parts := _parts(match.groupdict())):
            try:
                date = PartialDate(year=parts["year"], month=parts.get("month"), day=parts.get("day"))
            except AssetRecoveryError as error:
                refused = error
            else:
                found[str(date)] = date
    if len(found) > 1:
        raise refuse(Fault.SEVERAL_READINGS)
    if found:
        return next(iter(found.values()))
    if refused is not None:
        raise refused
    raise refuse(Fault.UNDECLARED_FORM, expected=_labels(forms))


def _labels(forms: Sequence[DateForm]) -> Words:
    en, zh = ("; ".join(form.label("en") for form in forms), "；".join(form.label("zh") for form in forms))
    return Words(en or "none", zh or "无")


def _parts(found: Mapping[str, str | None]) -> dict[str, int]:
    name = found.get("name")
    month = MONTHS.get(name.lower().removesuffix(".")) if name else None
    if name and month is None:
        return {}
    parts = {key: int(value) for key, value in found.items() if value and key in {"year", "month", "day"}}
    return parts if month is None else {**parts, "month": month}


# ── sums ─────────────────────────────────────────────────────────────────────────────────────────


class Sum(NamedTuple):
    """A sum as a cell has it: how much, how exact it is by its words, and its currency if the cell says it."""

    amount: Decimal
    bound: str
    currency: str | None


def sum_in(cell: str | int | Decimal, column: ColumnMapping, shown: str = "") -> Sum:
    """Read a sum by the words and marks that the mapping of its column declares, and by what is shown beside a number.

    Raises `InvalidError`: `undeclared_form` for anything else, `shown_otherwise` for words beside a number that are not
    declared, and `several_readings` for a cell with a unit of its own in a column whose numbers are all so many times
    what they say.

    >>> from assetrecovery.tables.mappings import DeclaredUnit, DeclaredWord, DigitMark, MappedForm
    >>> column = ColumnMapping(
    ...     heading="Amount", reads=MappedForm.SUM, to="/amounts/0", decimal_mark=DigitMark.POINT, about=("about",),
    ...     units=(DeclaredUnit(word="m", factor=Decimal(1000000)),), words=(DeclaredWord(word="$", means="USD"),),
    ... )
    >>> sum_in("about $3.5m", column)
    Sum(amount=Decimal('3500000'), bound='about', currency='USD')
    """
    said: dict[str, str] = {}
    rest = cell.strip() if isinstance(cell, str) else shown
    while (taken := _taken(rest, column)) is not None:
        role, value, rest = taken
        if role in said:
            raise refuse(Fault.UNDECLARED_FORM, expected=_expected(column))
        said[role] = value
    if rest and not isinstance(cell, str):
        raise refuse(Fault.SHOWN_OTHERWISE)
    number = _number(rest, column) if isinstance(cell, str) else Decimal(cell)
    if "unit" in said and column.times is not None:
        raise refuse(Fault.SEVERAL_READINGS)
    factor = Decimal(said["unit"]) if "unit" in said else column.times
    return Sum(_times(number, factor), said.get("bound", Bound.EXACT.code), said.get("currency"))


def _times(number: Decimal, factor: Decimal | None) -> Decimal:
    return number if factor is None else _plain(number * factor)


def _plain(number: Decimal) -> Decimal:
    """Without the zeros behind the point that multiplying leaves there."""
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else Decimal(f"{number.normalize():f}")


def _taken(text: str, column: ColumnMapping) -> tuple[str, str, str] | None:
    """Take one declared word off an end of a text, the longest first: what it is, what it means, and what is left."""
    words = sorted(_declared(column), key=lambda each: -len(each[0]))
    for word, role, value in words:
        low = text.lower()
        if low.startswith(word) and _apart(word[-1], text[len(word) : len(word) + 1]):
            return role, value, text[len(word) :].strip()
        if low.endswith(word) and _apart(word[0], text[: -len(word)][-1:]):
            return role, value, text[: -len(word)].strip()
    for code, rest in ((text[:3], text[3:]), (text[-3:], text[:-3])):
        if _is_code(code) and _apart("A", (rest if text.startswith(code) else rest[::-1])[:1]):
            return "currency", code, rest.strip()
    return None


def _declared(column: ColumnMapping) -> Iterator[tuple[str, str, str]]:
    for word in column.about:
        yield word.lower(), "bound", Bound.ABOUT.code
    for limit in column.limits:
        yield limit.word.lower(), "bound", limit.means
    for unit in column.units:
        yield unit.word.lower(), "unit", f"{unit.factor:f}"
    for declared in column.words:
        yield declared.word.lower(), "currency", declared.means


def _apart(edge: str, neighbour: str) -> bool:
    """Whether a word ends where it seems to: an m is a unit behind a digit, and no part of another word."""
    return not (edge.isascii() and edge.isalpha() and neighbour.isascii() and neighbour.isalpha())


def _is_code(text: str) -> bool:
    try:
        Currency(code=text)
    except AssetRecoveryError:
        return False
    return True


def _number(text: str, column: ColumnMapping) -> Decimal:
    group, mark = _mark(column.group_mark), _mark(column.decimal_mark)
    digits = rf"\d{{1,3}}(?:(?P<group>[{group}])\d{{3}}(?:(?P=group)\d{{3}})*)?|\d+" if group else r"\d+"
    fraction = rf"(?:[{mark}](?P<fraction>\d+))?" if mark else "(?P<fraction>(?!))?"
    match = re.fullmatch(f"(?P<whole>{digits}){fraction}", text.translate(_NARROW), re.ASCII)
    if match is None or len(text) > _LONGEST:
        raise refuse(Fault.UNDECLARED_FORM, expected=_expected(column))
    whole = re.sub(r"\D", "", match["whole"])
    return Decimal(whole + (f".{match['fraction']}" if match["fraction"] else ""))


_MARKS: Final = TotalTable(
    DigitMark,
    {
        DigitMark.POINT: ".",
        DigitMark.COMMA: ",",
        DigitMark.SPACE: " \u00a0\u2009\u202f",
        DigitMark.APOSTROPHE: "'\u2019",
    },
)


def _mark(mark: DigitMark | None) -> str:
    """The characters of a mark, as a class of a pattern has them; none of them has a meaning there."""
    return _MARKS[mark] if mark is not None else ""


_LONGEST: Final = 40


def _expected(column: ColumnMapping) -> Words:
    words = [*column.about, *(limit.word for limit in column.limits), *(each.word for each in column.words)]
    words += [unit.word for unit in column.units]
    marks = [mark for mark in (column.group_mark, column.decimal_mark) if mark]
    en = [*dict.fromkeys(words), *(mark.label("en") for mark in marks)]
    zh = [*dict.fromkeys(words), *(mark.label("zh") for mark in marks)]
    return Words(f"digits, with {', '.join(en)}" if en else "digits", f"数字及{'、'.join(zh)}" if zh else "数字")
