"""The two languages of every label and message, and sentences that stand in both."""

import re
from collections.abc import Mapping
from typing import Final, Literal, NamedTuple, TypeAlias

__all__ = ["Language"]

Language: TypeAlias = Literal["en", "zh"]
"""The two languages of every label and message: English, and Chinese in simplified characters."""

LANGUAGES: Final[tuple[Language, ...]] = ("en", "zh")
"""Both of them, in the order of `Words`; what a caller gives for one is checked by `errors.spoken`."""


class Words(NamedTuple):
    """The same few words in both languages, to be put into a sentence.

    >>> Words("an object", "对象").in_("zh")
    '对象'
    """

    en: str
    zh: str

    def in_(self, language: Language) -> str:
        """Return the words in one language."""
        return self[LANGUAGES.index(language)]


def fill(sentence: Words, details: Mapping[str, str | int | Words]) -> Words:
    """Put details into a sentence in one pass, so that braces inside a detail stay what they are.

    >>> fill(Words("expected {kind}", "应为{kind}"), {"kind": Words("a text", "文本")}).zh
    '应为文本'
    """
    return Words(*(_filled(sentence, details, place) for place in (0, 1)))


def _filled(sentence: Words, details: Mapping[str, str | int | Words], place: int) -> str:
    def detail(match: re.Match[str]) -> str:
        given = details.get(match[1], "")
        return given[place] if isinstance(given, Words) else str(given)

    return re.sub(r"\{([a-z]+)\}", detail, sentence[place])
