"""Punctuation: brackets, colons, separators and stops, full-width in Chinese; and lists in a sentence.

Nothing else in the library decides how a mark is written: whoever lays text out says what the mark is for.
"""

import re
from collections.abc import Sequence
from typing import Final, Literal, TypeAlias

from assetrecovery.values.languages import Language, Words
from assetrecovery.wording.taking import worded

__all__ = [
    "Mark",
    "apposed",
    "bracketed",
    "clause_start",
    "dashed",
    "ended",
    "join",
    "labelled",
    "listed",
    "names",
    "run_on",
    "sentence_start",
    "spaced",
]

LOCALES: Final[dict[Language, str]] = {"en": "en_001", "zh": "zh_Hans"}
"""The Babel locales: international English, since plain `en` is American."""

Mark: TypeAlias = Literal[".", ":", ";", ","]
"""A mark of punctuation, by its Latin form."""

_MARKS: Final[dict[Mark, Words]] = {
    ".": Words(".", "。"),
    ":": Words(":", "："),
    ";": Words(";", "；"),
    ",": Words(",", "，"),
}
_SEPARATORS: Final[dict[Mark, Words]] = {";": Words("; ", "；"), ",": Words(", ", "，")}
_BRACKETS: Final = Words(" ({})", "（{}）")
_COLON: Final = Words(": ", "：")
_DASH: Final = Words(" — ", "——")
_APPOSITION: Final = Words(", ", "")
_SPACE: Final = Words(" ", "")
_PLAIN_LIST: Final = Words(", ", "、")
_RAISED_LIST: Final = Words("; ", "；")
_RAISED_LAST: Final = Words("; and ", "；以及")

# What separates the parts of a part; a comma inside a figure separates nothing: "456,068.38 Swiss francs".
_INNER: Final = re.compile(r"[、，；;：]|[,:](?!\d)")


@worded
def ended(words: str, mark: Mark, language: Language) -> str:
    """End words with a mark.

    >>> ended("Opening of the meeting", ";", "en"), ended("会议开幕", ";", "zh")
    ('Opening of the meeting;', '会议开幕；')
    """
    return words + _MARKS[mark].in_(language)


@worded
def labelled(name: str, value: str, language: Language) -> str:
    """Put a name before its value; the name alone, without a colon, if there is no value.

    >>> labelled("Place", "Vienna", "en"), labelled("地点", "维也纳", "zh"), labelled("Place", "", "en")
    ('Place: Vienna', '地点：维也纳', 'Place')
    """
    return f"{name}{_COLON.in_(language)}{value}" if value else name


@worded
def bracketed(words: str, inside: str | None, language: Language) -> str:
    """Put something in brackets after words; the words alone if there is nothing to put there.

    >>> bracketed("Friedrich Däuble", "Germany", "en"), bracketed("议程", "2017年通过", "zh"), bracketed("a", "", "en")
    ('Friedrich Däuble (Germany)', '议程（2017年通过）', 'a')
    """
    return words + _BRACKETS.in_(language).replace("{}", inside) if inside else words


@worded
def dashed(words: str, rest: str, language: Language) -> str:
    """Put a dash between two phrases.

    >>> dashed("Attendance", "105 present", "en"), dashed("出席情况", "共105个与会方", "zh")
    ('Attendance — 105 present', '出席情况——共105个与会方')
    """
    return f"{words}{_DASH.in_(language)}{rest}"


@worded
def spaced(*words: str, language: Language) -> str:
    """Set words beside each other as the language does: with a space in English, without in Chinese.

    >>> spaced("about", "$5", language="en"), spaced("约", "5美元", language="zh")
    ('about $5', '约5美元')
    """
    return _SPACE.in_(language).join(words)


@worded
def apposed(parts: Sequence[str], language: Language) -> str:
    """Set names beside each other that stand for one thing: a comma between them in English, nothing in Chinese.

    >>> apposed(["Ghana", "Attorney General"], "en"), apposed(["加纳", "总检察长"], "zh")
    ('Ghana, Attorney General', '加纳总检察长')
    """
    return _APPOSITION.in_(language).join(parts)


@worded
def run_on(parts: Sequence[str], language: Language) -> str:
    """Join the parts of one phrase with commas.

    >>> run_on(["Minister", "Ghana"], "en"), run_on(["部长", "加纳"], "zh")
    ('Minister, Ghana', '部长，加纳')
    """
    return _SEPARATORS[","].in_(language).join(parts)


@worded
def listed(parts: Sequence[str], language: Language) -> str:
    """Join phrases that may have commas of their own with semicolons.

    >>> listed(["agreed, not paid", "2017"], "en"), listed(["已商定，未支付", "2017年"], "zh")
    ('agreed, not paid; 2017', '已商定，未支付；2017年')
    """
    return _SEPARATORS[";"].in_(language).join(parts)


@worded
def join(parts: Sequence[str], language: Language, *, conjunction: bool = True) -> str:
    """Join parts as running text does, with semicolons where a part holds commas of its own.

    English has no comma before the last part; Chinese lists of participants leave the conjunction out.

    >>> join(["1/4", "2/3", "3/3"], "en"), join(["安哥拉", "加纳"], "zh", conjunction=False)
    ('1/4, 2/3 and 3/3', '安哥拉、加纳')
    >>> join(["seizure, lifted", "freezing"], "en", conjunction=False), join(["法院、检察院", "警方"], "zh")
    ('seizure, lifted; freezing', '法院、检察院；以及警方')
    """
    if len(parts) < 2:
        return "".join(parts)
    if any(map(_INNER.search, parts)):
        return _raised(parts, language, conjunction=conjunction)
    if not conjunction:
        return _PLAIN_LIST.in_(language).join(parts)
    from babel.lists import format_list  # noqa: PLC0415  Babel is loaded where something is worded, not on import

    return format_list(list(parts), locale=LOCALES[language])


@worded
def names(parts: Sequence[str], language: Language) -> str:
    """List who was present, as reports do: with "and" before the last in English, with commas alone in Chinese.

    >>> names(["Angola", "Ghana"], "en"), names(["安哥拉", "加纳"], "zh")
    ('Angola and Ghana', '安哥拉、加纳')
    """
    return join(parts, language, conjunction=language == "en")


def _raised(parts: Sequence[str], language: Language, *, conjunction: bool) -> str:
    separator = _RAISED_LIST.in_(language)
    if not conjunction:
        return separator.join(parts)
    return separator.join(parts[:-1]) + _RAISED_LAST.in_(language) + parts[-1]


@worded
def sentence_start(words: str) -> str:
    """Begin words with a capital letter, where the script has any.

    >>> sentence_start("eleventh meeting"), sentence_start("第十一次会议"), sentence_start("")
    ('Eleventh meeting', '第十一次会议', '')
    """
    return words[:1].upper() + words[1:]


@worded
def clause_start(words: str) -> str:
    """Begin words with a small letter, as inside a line, unless they begin with a name or an abbreviation.

    >>> clause_start("Interest included"), clause_start("State of origin"), clause_start("UNCAC article")
    ('interest included', 'State of origin', 'UNCAC article')
    """
    first = words.partition(" ")[0]
    named = first in _NAMES or first[1:2].isupper()
    return words if named else words[:1].lower() + words[1:]


_NAMES: Final = frozenset({"Chinese", "Convention", "English", "Secretariat", "State", "States", "United"})
"""First words of names of fields that keep their capital in documents of the United Nations."""
