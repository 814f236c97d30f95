"""What the written part of reading stands on: memos, checks of text, and the types that are no plain classes."""

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Final

from assetrecovery.values.dates import parse_when
from assetrecovery.values.money import MAX_DIGITS, parse_decimal
from assetrecovery.values.slugs import LONGEST, SLUG_OR_CODE
from assetrecovery.values.terms import LocalTerm, TermEnum
from assetrecovery.values.text import Text, check_plain, is_plain

MEMO: Final = 50_000
"""How many values of one type are remembered: a bound on memory, far above what one document of real size repeats."""

LIMIT: Final = 10**MAX_DIGITS
"""What a whole number must stay below, so that it can be read back."""

_ID: Final = SLUG_OR_CODE.fullmatch


class RefusedError(Exception):
    """Not plainly right; why is for the detailed reader to say."""


def twin(cls: type[Any]) -> type[Any]:
    """A class of the same slots that can be filled: an object becomes one of the model when it is whole.

    A frozen class is filled by `object.__setattr__`, which costs ten times what an assignment does.
    """
    return type(cls.__name__, cls.__bases__, {"__slots__": cls.__slots__})


class Memo(dict[str, Any]):
    """Values with a text form, by their text; a text that is not as it would be written is refused."""

    def __init__(self, parse: Callable[[str], Any], write: Callable[[Any], str] = str) -> None:
        """Begin with nothing remembered."""
        super().__init__()
        self._parse = parse
        self._write = write

    def __missing__(self, text: str) -> Any:
        if type(text) is not str:
            raise RefusedError
        value = self._parse(text)
        if self._write(value) != text:
            raise RefusedError
        if len(self) < MEMO:
            self[text] = value
        return value


DECIMALS: Final = Memo(parse_decimal, "{:f}".format)
DATES: Final = Memo(datetime.date.fromisoformat, datetime.date.isoformat)
TIMES: Final = Memo(datetime.time.fromisoformat, "{:%H:%M}".format)
WHENS: Final = Memo(parse_when)


# ── texts and ids ────────────────────────────────────────────────────────────────────────────────


def is_clean(text: str) -> bool:
    """Whether a string is one line of clean text: by a look at the whole, or else by the rule itself."""
    return is_plain(text) or not (text.isprintable() or any(check_plain(text)))


def is_id(text: str) -> bool:
    """Whether a string is an id."""
    return len(text) <= LONGEST and _ID(text) is not None


class _Sound(dict[Any, bool]):
    """Whether what stands where a reference may is an id; remembered, since few records are named, and often."""

    def __missing__(self, value: Any) -> bool:
        sound = type(value) is str and is_id(value)
        if len(self) < MEMO:
            self[value] = sound
        return sound


IS_ID: Final[Mapping[Any, bool]] = _Sound()


def clean(text: Any) -> str:
    """A string that is one line of clean text."""
    if type(text) is str and (is_plain(text) or is_clean(text)):
        return text
    raise RefusedError


def own_id(text: Any) -> str:
    """The id of a record."""
    if type(text) is not str or not is_id(text):
        raise RefusedError
    return text


SOUND_IDS: Final = Memo(own_id)
"""Ids, by themselves; anything else is refused."""


def whole(number: Any) -> int:
    """A whole number, and not true or false, which Python takes for 1 and 0."""
    if type(number) is not int or not -LIMIT < number < LIMIT:
        raise RefusedError
    return number


def many(found: Any) -> list[Any]:
    """An array: anything else that has members is none."""
    if type(found) is not list:
        raise RefusedError
    return found


def each(found: Any, read: Callable[[Any, Any], Any], seen: Any) -> tuple[Any, ...]:
    """A tuple of what a reader makes of each member of an array."""
    if type(found) is not list:
        raise RefusedError
    if len(found) == 1:  # most arrays
        return (read(found[0], seen),)
    return tuple([read(one, seen) for one in found])


def each_openly(found: Any, members: Mapping[str, TermEnum], seen: Any) -> tuple[TermEnum | LocalTerm, ...]:
    """A tuple of members of a list that takes local terms; there are seldom any."""
    try:
        return tuple([members[code] for code in many(found)])
    except (KeyError, TypeError):  # TypeError: a local term with its text, which can be no key
        return tuple([openly(one, members, seen) for one in many(found)])


def clean_texts(found: Any) -> tuple[str, ...]:
    """A tuple of strings."""
    return tuple([clean(text) for text in many(found)])


def ids(found: Any, add: Callable[[str], None]) -> tuple[str, ...]:
    """A tuple of references. That they are ids is seen when they are looked up."""
    for one in many(found):
        add(one)
    return tuple(found)


def referring(found: Any, memo: Mapping[str, Any], name: str, add: Callable[[str], None]) -> tuple[Any, ...]:
    """A tuple of values with a text form, each of which names a record."""
    values = tuple([memo[text] for text in many(found)])
    for value in values:
        add(getattr(value, name))
    return values


_Text: Final = twin(Text)


def read_text(o: Any, seen: Any) -> Any:
    """Read a text in Chinese and English at once; one in other languages by its constructor."""
    en, zh, derived = o.get("en"), o.get("zh"), o.get("derived")
    found = (en is not None) + (zh is not None) + (derived is not None)
    if found != len(o) or (en is None and zh is None):
        return _in_other_languages(o, seen)
    s: Any = _Text()
    s.en = en if en is None else clean(en)
    s.zh = zh if zh is None else clean(zh)
    s.others = ()
    s.derived = () if derived is None else _DERIVED[tuple(many(derived))]
    if (en is None and "en" in s.derived) or (zh is None and "zh" in s.derived):
        raise RefusedError
    seen.keys += found
    s.__class__ = Text
    return s


_DERIVED: Final[Mapping[tuple[str, ...], tuple[str, ...]]] = {
    said: said for said in ((), ("en",), ("zh",), ("en", "zh"))
}


def _in_other_languages(o: dict[str, Any], seen: Any) -> Text:
    others = sorted((key, text) for key, text in o.items() if key not in {"en", "zh", "derived"})
    said = o.get("derived", [])
    if type(said) is not list or None in o.values() or not all(type(text) is str for _, text in others):
        raise RefusedError
    seen.keys += len(o)
    return Text(en=o.get("en"), zh=o.get("zh"), others=tuple(others), derived=tuple(said))


def openly(found: Any, members: Mapping[str, TermEnum], seen: Any) -> TermEnum | LocalTerm:
    """Read a member of a list that takes local terms, or a local term."""
    if type(found) is str:
        return members.get(found) or LocalTerm(code=found)
    if type(found) is not dict or type(found["code"]) is not str:
        raise RefusedError
    text = found.get("text")
    if len(found) != 1 + (text is not None):
        raise RefusedError
    seen.keys += len(found)
    return LocalTerm(code=found["code"], text=text and read_text(text, seen))
