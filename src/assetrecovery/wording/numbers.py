"""Ordinal numbers and what they count: meetings, sessions and cycles."""

from typing import Final

from assetrecovery.values.errors import spoken
from assetrecovery.values.languages import Language
from assetrecovery.values.numerals import to_chinese

__all__ = ["cycle", "meeting", "ordinal", "session"]

_UNDER_TWENTY: Final = (  # noqa: SIM905  a list of words reads best as words
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905  likewise


def ordinal(number: int, language: Language) -> str:
    """Write an ordinal number in words, in English up to the ninety-ninth.

    >>> ordinal(11, "en"), ordinal(21, "en"), ordinal(103, "en"), ordinal(11, "zh")
    ('eleventh', 'twenty-first', '103rd', '第十一')
    """
    language = spoken(language)
    if language == "zh":
        return f"第{to_chinese(number) if number <= 9999 else number}"
    if number > 99:
        return f"{number}{_ending(number)}"
    tens, ones = divmod(number, 10)
    if number < 20:
        return _UNDER_TWENTY[number]
    return f"{_TENS[tens - 2]}-{_UNDER_TWENTY[ones]}" if ones else f"{_TENS[tens - 2].removesuffix('y')}ieth"


def _ending(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def meeting(number: int, language: Language) -> str:
    """Name a meeting: eleventh meeting, 第十一次会议."""
    language = spoken(language)
    return f"{ordinal(number, language)}次会议" if language == "zh" else f"{ordinal(number, language)} meeting"


def session(number: int, language: Language) -> str:
    """Name a session: sixth session, 第六届会议."""
    language = spoken(language)
    return f"{ordinal(number, language)}届会议" if language == "zh" else f"{ordinal(number, language)} session"


def cycle(number: int, language: Language) -> str:
    """Name a cycle of the review mechanism: second cycle, 第二周期."""
    language = spoken(language)
    return f"{ordinal(number, language)}周期" if language == "zh" else f"{ordinal(number, language)} cycle"
