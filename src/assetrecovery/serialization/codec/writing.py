"""What the written part of writing stands on: tables of what may be written, and types that are no plain classes."""

import datetime
import functools
import json.encoder
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, TypeVar

import attrs

from assetrecovery.serialization.codec.support import MEMO, RefusedError, is_id
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.terms import LocalTerm, TermEnum
from assetrecovery.values.text import Text

DEEPEST: Final = 64
"""How many levels are written; the deepest record has a third of them."""

FEW: Final = 5_000
"""How many arrays of one code list are remembered: of whole arrays fewer recur than of what stands in them."""

LINE: Final = tuple(["\n" + "  " * depth for depth in range(DEEPEST)])
"""By depth, the end of a line and the indent of the next."""

OPEN: Final = tuple(["{" + line for line in LINE[1:]])
"""By the depth of an object, how it begins."""

NEXT: Final = tuple(["," + line for line in LINE[1:]])
"""By the depth of an object, what comes before each of its keys but the first."""

END: Final = tuple([line + "}" for line in LINE])
"""By the depth of an object, how it ends."""

OPEN_LIST: Final = tuple(["[" + line for line in LINE[2:]])
"""By the depth of the object in which it stands, how an array begins."""

END_LIST: Final = tuple([line + "]" for line in LINE[1:]])
"""By the depth of the object in which it stands, how an array ends."""

BETWEEN: Final = tuple(["," + line for line in LINE[2:]])
"""By the depth of the object in which it stands, what is between two members of an array."""

BETWEEN_IDS: Final = tuple([f'",{line}"' for line in LINE[2:]])
"""By the depth of the object in which it stands, what is between two ids of an array."""

QUOTE: Final = '"'

quoted: Final[Callable[[Any], str]] = json.encoder.encode_basestring
"""A string as JSON text, its letters as they are; it takes nothing else."""

digits: Final = Decimal.__format__
"""A decimal number as text; it takes no other."""


W = TypeVar("W")


class Known(dict[Any, W]):
    """What was found right once, by itself: how it is written."""

    def __init__(self, write: Callable[[Any], W]) -> None:
        """Begin with nothing known; what may not be written is refused by the function."""
        super().__init__()
        self._write = write

    def __missing__(self, value: Any) -> W:
        text = self._write(value)
        if len(self) < MEMO:
            self[value] = text
        return text


def _id(value: Any) -> str:
    if type(value) is not str or not is_id(value):
        raise RefusedError
    return value


def _date(value: Any) -> str:
    if type(value) is not datetime.date:
        raise RefusedError
    return value.isoformat()


def _time(value: Any) -> str:
    if type(value) is not datetime.time or value.second or value.microsecond or value.tzinfo:
        raise RefusedError
    return f"{value:%H:%M}"


IDS: Final = Known(_id)
DATES: Final = Known(_date)
TIMES: Final = Known(_time)
QUOTED_IDS: Final = Known(lambda value: f'"{_id(value)}"')
QUOTED_DATES: Final = Known(lambda value: f'"{_date(value)}"')
QUOTED_TIMES: Final = Known(lambda value: f'"{_time(value)}"')


@functools.cache
def forms(cls: Any) -> Mapping[Any, str]:
    """By what a value of a type says, field for field, its text form; its constructor decides what may be said.

    A value itself would be a dearer key: it is hashed by Python code.
    """
    names = [field.name for field in attrs.fields(cls)]
    if len(names) == 1:
        return Known(lambda said: str(cls(**{names[0]: said})))
    return Known(lambda said: str(cls(**dict(zip(names, said, strict=True)))))


@functools.cache
def quoted_forms(cls: Any) -> Mapping[Any, str]:
    """By what a value of a type says, field for field, its text form as JSON text."""
    plain = forms(cls)
    return Known(lambda said: quoted(plain[said]))


_DAYS: Final = forms(PartialDate)


def _partial_date(when: PartialDate) -> str:
    return _DAYS[when.year, when.month, when.day, when.qualifier]


WHENS: Final[Mapping[type[Any], Callable[[Any], str]]] = {PartialDate: _partial_date, Period: Period.__str__}
"""By its class, how a date or period is written."""


def codes(terms: Iterable[TermEnum]) -> Mapping[TermEnum, str]:
    """By each member of a list, its code."""
    return {one: one.code for one in terms}


def quoted_codes(terms: Iterable[TermEnum]) -> Mapping[TermEnum, str]:
    """By each member of a list, its code as it is written."""
    return {one: f'"{one.code}"' for one in terms}


def number(value: Any) -> int:
    """A whole number, and not true or false, which Python takes for 1 and 0."""
    if type(value) is not int:
        raise RefusedError
    return value


def members(value: Any) -> tuple[Any, ...]:
    """A tuple: a string has members too, and is none."""
    if type(value) is not tuple:
        raise RefusedError
    return value


# ── as text ──────────────────────────────────────────────────────────────────────────────────────


def listed(texts: Sequence[str], d: int) -> str:
    """The array of a key of an object, of which each member is written already; of nothing, where there is none."""
    return f"{OPEN_LIST[d]}{BETWEEN[d].join(texts)}{END_LIST[d]}" if texts else "[]"


def listed_openly(values: Any, known: Mapping[TermEnum, str], d: int) -> str:
    """The array of members of a list that takes local terms; there are seldom any."""
    return listed([known.get(one) or local(one, d + 2) for one in members(values)], d)


def listed_ids(ids: Any, d: int) -> str:
    """The array of ids of a key of an object."""
    if not ids:
        return _empty(ids)
    return f'{OPEN_LIST[d]}"{BETWEEN_IDS[d].join([IDS[one] for one in members(ids)])}"{END_LIST[d]}'


def put_all(values: Any, write: Callable[..., None], d: int, p: str, put: Callable[[str], None]) -> None:
    """Put the array of objects of a key of an object; `p` is what stands before the array."""
    if not values:
        put(p + _empty(values))
        return
    p += OPEN_LIST[d]
    for value in members(values):
        write(value, d + 2, p, put)
        p = BETWEEN[d]
    put(END_LIST[d])


def _empty(values: Any) -> str:
    """The array of nothing: a field that must be given is written even where it holds nothing."""
    members(values)
    return "[]"


def write_text(text: Text, d: int) -> str:
    """Write a text, its languages in the order in which it gives them."""
    en, zh, end = text.en, text.zh, _END_TEXT[d][text.derived]
    if text.others:
        return _in_other_languages(text, d, end)
    if en is None:
        return f'{OPEN[d]}"zh": {quoted(zh)}{end}'
    return f"{_EN[d]}{quoted(en)}{end}" if zh is None else f"{_EN[d]}{quoted(en)}{_ZH[d]}{quoted(zh)}{end}"


def _in_other_languages(text: Text, d: int, end: str) -> str:
    pairs = [(language, text.in_(language)) for language in text.languages]
    return OPEN[d] + NEXT[d].join([f"{quoted(language)}: {quoted(said)}" for language, said in pairs]) + end


class _EndText(dict[tuple[str, ...], str]):
    """By the languages whose wording is derived, how a text ends at one depth: there are few."""

    def __init__(self, d: int) -> None:
        super().__init__({(): END[d]})
        self._d = d

    def __missing__(self, derived: tuple[str, ...]) -> str:
        d = self._d
        inside = BETWEEN[d].join([quoted(language) for language in derived])
        text = f'{NEXT[d]}"derived": {OPEN_LIST[d]}{inside}{END_LIST[d]}{END[d]}'
        if len(self) < MEMO // DEEPEST:
            self[derived] = text
        return text


_END_TEXT: Final = tuple([_EndText(d) for d in range(DEEPEST - 2)])
_EN: Final = tuple([f'{begin}"en": ' for begin in OPEN])
_ZH: Final = tuple([f'{between}"zh": ' for between in NEXT])


def local(term: Any, d: int) -> str:
    """Write a local term."""
    if type(term) is not LocalTerm:
        raise RefusedError
    if term.text is None:
        return quoted(term.code)
    return f'{OPEN[d]}"code": {quoted(term.code)}{NEXT[d]}"text": {write_text(term.text, d + 1)}{END[d]}'


# ── as plain data ────────────────────────────────────────────────────────────────────────────────


def plain_ids(ids: Any) -> list[str]:
    """Write ids."""
    return [IDS[one] for one in members(ids)]


def plain_text(text: Text) -> dict[str, Any]:
    """Write a text, its languages in the order in which it gives them."""
    en, zh = text.en, text.zh
    if text.others:
        o: dict[str, Any] = {language: text.in_(language) for language in text.languages}
    elif en is None:
        o = {"zh": zh} if zh is not None else {}
    else:
        o = {"en": en} if zh is None else {"en": en, "zh": zh}
    if derived := text.derived:
        o["derived"] = [*derived]
    return o


def plain_local(term: Any) -> Any:
    """Write a local term."""
    if type(term) is not LocalTerm:
        raise RefusedError
    return term.code if term.text is None else {"code": term.code, "text": plain_text(term.text)}


class Lists(dict[tuple[Any, ...], tuple[Any, ...]]):
    """By an array of a list that takes local terms, how its members are written: remembered if none is local."""

    def __init__(self, known: Mapping[TermEnum, str]) -> None:
        """Begin with nothing remembered, given how each member of the code list is written."""
        super().__init__()
        self._known = known

    def __missing__(self, terms: tuple[Any, ...]) -> tuple[Any, ...]:
        plain = tuple([self._known.get(one) or plain_local(one) for one in terms])
        if len(self) < FEW and self._known.keys() >= {*terms}:
            self[terms] = plain
        return plain
