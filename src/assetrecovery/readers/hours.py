"""Hours of the day: 10 a.m. to 1 p.m., 3 to 6 p.m., 上午10时至下午1时, 午夜."""

import datetime
import re
from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

from assetrecovery.readers.dates import COUNT, counted
from assetrecovery.readers.grammars import Grammar, attempted, read_as, squeezed
from assetrecovery.values.errors import Fault
from assetrecovery.values.languages import Language

__all__ = ["read_time", "read_time_range"]

Hours: TypeAlias = tuple[datetime.time, datetime.time]


def read_time(text: str, language: str | None = None) -> datetime.time:
    """Read an hour of the day; raises `InvalidError` (`bad_time`) for none, and for 12 a.m. and 12 p.m.

    The two are written for noon and for midnight alike, and the documents of the United Nations use neither.

    >>> read_time("3.30 p.m.").isoformat("minutes"), read_time("下午3时30分").isoformat("minutes")
    ('15:30', '15:30')
    """
    return read_as(text, language, _TIMES, Fault.BAD_TIME)


def read_time_range(text: str, language: str | None = None) -> Hours:
    """Read the hours of a sitting, from when to when.

    >>> [[time.hour for time in read_time_range(text)] for text in ("3 to 6 p.m.", "上午10时至下午1时")]
    [[15, 18], [10, 13]]
    """
    return read_as(text, language, _RANGES, Fault.BAD_TIME)


def _at(hour: int, minute: str | None) -> Iterator[datetime.time]:
    if 0 <= hour < 24 and int(minute or 0) < 60:
        yield datetime.time(hour, int(minute or 0))


# ── in English ───────────────────────────────────────────────────────────────────────────────────

_NAMED: Final = {
    "noon": datetime.time(12),
    "12 noon": datetime.time(12),
    "midnight": datetime.time(0),
    "12 midnight": datetime.time(0),
}
_OF_TWELVE: Final = re.compile(r"([0-9]{1,2})(?:[.:]([0-9]{2}))? ?([ap])\.? ?m\.?", re.IGNORECASE)
_OF_A_DAY: Final = re.compile(r"([0-9]{1,2})[:.]([0-9]{2})")
_LINKS: Final = re.compile(r" to | ?- ?", re.IGNORECASE)


def _english(text: str) -> Iterator[datetime.time]:
    if named := _NAMED.get(text.lower()):
        yield named
    elif match := _OF_TWELVE.fullmatch(text):
        hour, minute, half = int(match[1]), match[2], match[3].lower()
        if 1 <= hour <= 12 and not (hour == 12 and int(minute or 0) == 0):
            yield from _at(hour % 12 + 12 * (half == "p"), minute)
    elif match := _OF_A_DAY.fullmatch(text):
        yield from _at(int(match[1]), match[2])


def _english_ranges(text: str) -> Iterator[Hours]:
    whole = re.sub("^from ", "", text, flags=re.IGNORECASE)
    half = re.search(r" ?[ap]\.? ?m\.?$", whole, re.IGNORECASE)
    for link in _LINKS.finditer(whole):
        left, right = whole[: link.start()], whole[link.end() :]
        said = left + half[0] if half and re.fullmatch(r"[0-9]{1,2}(?:[.:][0-9]{2})?", left) else left
        for start in attempted(_english, said):
            for end in attempted(_english, right):
                yield start, end


# ── in Chinese ───────────────────────────────────────────────────────────────────────────────────

_CHINESE: Final = re.compile(
    rf"(?P<half>上午|早上|凌晨|中午|下午|晚上|午夜)?(?P<hour>{COUNT})(?:[时点](?:(?P<minute>{COUNT})分?|(?P<thirty>半))?|:(?P<digits>[0-9]{{2}}))"
)
_AFTER_NOON: Final = frozenset({"下午", "晚上"})


def _chinese(text: str) -> Iterator[datetime.time]:
    plain = squeezed(text)
    if plain in {"午夜", "中午"}:
        yield datetime.time(0 if plain == "午夜" else 12)
    elif match := _CHINESE.fullmatch(plain):
        hour = counted(match["hour"])
        minute = "30" if match["thirty"] else match["digits"] or _digits(match["minute"])
        if hour is not None and minute is not None:
            yield from _in_half(match["half"] or "", hour, minute)


def _digits(said: str | None) -> str | None:
    """Minutes in digits: none said is none, what cannot be read is nothing."""
    number = 0 if said is None else counted(said)
    return None if number is None else str(number)


def _in_half(half: str, hour: int, minute: str) -> Iterator[datetime.time]:
    """An hour by the half of the day before it; 12 belongs to noon or to midnight, and 上午12时 to neither."""
    if not half:
        yield from _at(hour, minute)
    elif half == "中午":
        yield from _at(hour, minute) if 11 <= hour <= 13 else ()
    elif half == "午夜":
        yield from _at(hour % 12, minute) if hour in {0, 12} else ()
    elif half in _AFTER_NOON:
        yield from _at(12 if hour == 12 and half == "下午" else hour + 12, minute) if 1 <= hour <= 12 else ()
    else:
        yield from _at(hour, minute) if hour < 12 else ()


def _chinese_ranges(text: str) -> Iterator[Hours]:
    plain = squeezed(text)
    for link in re.finditer("至|到|-", plain):
        left, right = plain[: link.start()], plain[link.end() :]
        first = _CHINESE.fullmatch(left)
        last = _CHINESE.fullmatch(right)
        half = first["half"] if first and first["half"] and last and not last["half"] else ""
        for start in attempted(_chinese, left):
            for end in attempted(_chinese, half + right):
                yield start, end


_TIMES: Final[Mapping[Language, Grammar[datetime.time]]] = {"en": _english, "zh": _chinese}
_RANGES: Final[Mapping[Language, Grammar[Hours]]] = {"en": _english_ranges, "zh": _chinese_ranges}
