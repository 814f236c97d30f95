"""What the written part of writing stands on: tables of what may be written, and types that are no plain classes."""

import datetime
import json.encoder
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from assetrecovery.serialization.codec.support import MEMO, RefusedError, is_id
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.terms import LocalTerm, TermEnum
from assetrecovery.values.text import Text

DEEPEST: Final = 64
"""How many levels are written; the deepest record has a third of them."""

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


class Known(dict[Any, str]):
    """What was found right once, by itself: how it is written."""

    def __init__(self, write: Callable[[Any], str]) -> None:
        """Begin with nothing known; what may not be written is refused by the function."""
        super().__init__()
        self._write = write

    def __missing__(self, value: Any) -> str:
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

WHENS: Final[Mapping[type[Any], Callable[[Any], str]]] = {PartialDate: PartialDate.__str__, Period: Period.__str__}
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
    try:
        texts = [known[one] for one in members(values)]
    except KeyError:
        texts = [openly(one, known, d + 2) for one in members(values)]
    return listed(texts, d)


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


def openly(term: Any, known: Mapping[TermEnum, str], d: int) -> str:
    """Write a member of a list that takes local terms, or a local term."""
    if type(term) is not LocalTerm:
        return known[term]
    if term.text is None:
        return quoted(term.code)
    return f'{OPEN[d]}"code": {quoted(term.code)}{NEXT[d]}"text": {write_text(term.text, d + 1)}{END[d]}'


# ── as plain data ────────────────────────────────────────────────────────────────────────────────


def plain_ids(ids: Any) -> list[str]:
    """Write ids."""
    return [IDS[one] for one in members(ids)]


def plain_text(text: Text) -> dict[str, Any]:
    """Write a text, its languages in the order in which it gives them."""
    en, zh, derived = text.en, text.zh, text.derived
    if en is None or zh is None or text.others:
        o: dict[str, Any] = {language: text.in_(language) for language in text.languages}
        return {**o, "derived": [*derived]} if derived else o
    return {"en": en, "zh": zh, "derived": [*derived]} if derived else {"en": en, "zh": zh}


def plain_openly(term: Any, known: Mapping[TermEnum, str]) -> Any:
    """Write a member of a list that takes local terms, or a local term."""
    if type(term) is not LocalTerm:
        return known[term]
    return term.code if term.text is None else {"code": term.code, "text": plain_text(term.text)}


def plain_open_list(values: Any, known: Mapping[TermEnum, str]) -> list[Any]:
    """Write members of a list that takes local terms; there are seldom any."""
    try:
        return [known[one] for one in values]
    except KeyError:
        return [plain_openly(one, known) for one in members(values)]
