"""The format protocol: `f"{paid:zh}"` words a value, and `f"{paid}"` writes it as files do."""

import importlib
import re
from typing import Final

from assetrecovery.values.errors import spoken

__all__: list[str] = []

_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,}(?:[-_].*)?")
"""What is a tag of a language; specifications for texts are one letter, a width or an alignment."""

# Values stand on the ground floor, and how they are worded two floors above. Nothing here needs the wording but for
# this one door, which is opened when somebody asks for words; so it names the room, as the lazy packages do.
_ROOM: Final = "assetrecovery.wording.words"


class Worded:
    """Values that are worded where a format names a language: also as a tag, `f"{paid:zh-CN}"`.

    Raises `InvalidError` (`no_such_language`) for a tag of another language. Any other specification is that of the
    text form, `f"{paid:>20}"`.

    >>> from assetrecovery import Money, PartialDate
    >>> paid, day = Money.of("321000000", "USD"), PartialDate.parse("2017-08-24")
    >>> f"{paid:en} on {day:en}", f"{day:zh}，{paid:zh}", f"{paid}"
    ('$321 million on 24 August 2017', '2017年8月24日，3.21亿美元', 'USD 321000000')
    """

    __slots__ = ()

    def __format__(self, specification: str) -> str:
        if _LANGUAGE.fullmatch(specification):
            return self._in_words(specification)
        return format(str(self), specification)

    def _in_words(self, tag: str) -> str:
        words: str = importlib.import_module(_ROOM).word(self, spoken(tag))
        return words
