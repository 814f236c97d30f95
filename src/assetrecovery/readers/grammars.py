"""How every reader reads: the text is folded, each language reads what it can, and one reading must be left."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, TypeAlias, TypeVar

from assetrecovery.values.errors import Fault, InvalidError, Problem, refuse, spoken
from assetrecovery.values.folding import clean, simplified
from assetrecovery.values.given import a_text
from assetrecovery.values.languages import LANGUAGES, Language, Words

__all__ = ["AmbiguousError"]

T = TypeVar("T")

Grammar: TypeAlias = Callable[[str], Iterator[T]]
"""What one language makes of a folded text: every reading; what is no form of it yields none."""

_LONGEST: Final = 2000
"""Characters beyond which a text is no date, sum or citation, so that hostile input costs no time."""

# Dashes of every length stand for one another in what is typed, and a round zero for 〇.
_ALIKE: Final = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("’‘", "'") | dict.fromkeys("○◯", "〇"))
ABOUT: Final[Mapping[Language, str]] = {
    "en": r"about|approximately|approx\.?|around|roughly|circa|ca\.?|c\.",
    "zh": "大约|约为|约|大概",
}
"""Words before a figure or a date that is near what was meant, as patterns for larger ones."""
_NOTES: Final = ("<super>", "<sub>", "<fraction>")
_BETWEEN_WORDS: Final = re.compile(r"(?<![0-9]) +| +(?![0-9])")
_END: Final = re.compile(r"(?<![/.])[ ;.。]+$")
"""How a sentence ends; the two stops of an open period, 2017/.., are its side."""


class AmbiguousError(InvalidError):
    """The text can be read in several ways; `candidates` are the readings, and none is chosen.

    >>> from assetrecovery.readers import read_date
    >>> try:
    ...     read_date("03/04/2017")
    ... except AmbiguousError as error:
    ...     print(error.code, *map(str, error.candidates))
    ambiguous 2017-04-03 2017-03-04
    """

    candidates: tuple[object, ...]
    """Each reading, as the value that it would be."""

    def __init__(self, candidates: Iterable[object], problems: Iterable[Problem] = ()) -> None:
        """Gather the readings."""
        self.candidates = tuple(candidates)
        super().__init__(problems or [Fault.AMBIGUOUS.problem(count=len(self.candidates))])

    def under(self, *tokens: str | int) -> "AmbiguousError":
        """Return the same error seen from further out."""
        return AmbiguousError(self.candidates, [problem.under(*tokens) for problem in self.problems])


def read_as(
    text: str,
    language: str | None,
    grammars: Mapping[Language, Grammar[T]],
    fault: Fault,
    **details: str | int | Words,
) -> T:
    """Read a text in a language, or in either if none is given; raises the fault if it cannot be read at all."""
    asked = LANGUAGES if language is None else (spoken(language),)
    folded = fold(text)
    found: list[T] = []
    refused: list[InvalidError] = []
    for each in asked if folded else ():
        try:
            written = simplified(folded) if each == "zh" else folded
            found.extend(reading for reading in grammars[each](written) if reading not in found)
        except InvalidError as error:
            refused.append(error)
    return settle(found, refused or [refuse(fault, **details)])


def settle(found: Iterable[T], refused: Iterable[InvalidError]) -> T:
    """The one reading; raises what was refused if there is none, and all of them if there are several."""
    readings = list(found)
    for error in () if readings else refused:
        raise error
    if len(readings) > 1:
        raise AmbiguousError(readings)
    return readings[0]


def attempted(grammar: Grammar[T], text: str) -> list[T]:
    """What a grammar makes of a part of a text; a part that it refuses is no reading, and no fault of the whole."""
    try:
        return list(grammar(text))
    except InvalidError:
        return []


def fold(text: str) -> str:
    """Fold a text to what its characters mean; the empty text if it is too long, or has notes set above its digits.

    Raises `InvalidError` (`wrong_type`) for what is no text.

    >>> fold("２０１７年\u200b 8 月"), fold("第57条²")
    ('2017年 8 月', '')
    """
    if len(a_text(text)) > _LONGEST or any(
        unicodedata.decomposition(character).startswith(_NOTES) for character in text
    ):
        return ""
    return _END.sub("", " ".join(clean(text).translate(_ALIKE).split()))


def squeezed(text: str) -> str:
    """Take out the spaces that typesetting puts between Chinese words and digits, not those inside a figure.

    >>> squeezed("约 2 300 万 美元")
    '约2 300万美元'
    """
    return _BETWEEN_WORDS.sub("", text)
