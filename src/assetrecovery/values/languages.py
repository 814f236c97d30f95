"""The two languages of every label and message, and sentences that stand in both."""

import re
from collections.abc import Iterable, Mapping
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

    A sentence with a hole in it reads as if it said something ("but in  the sum returned"). So a detail that is not
    given at all is a `TypeError`: it is missing at every call, and a test meets each. One that is given and turns out
    empty depends on what was read, and must not hide the finding that it belongs to: it is shown as an ellipsis. Only a
    `hint` may be left out or empty, and stands in its sentence so that nothing is missed.

    >>> fill(Words("expected {kind}", "应为{kind}"), {"kind": Words("a text", "文本")}).zh
    '应为文本'
    >>> fill(Words("expected {kind}", "应为{kind}"), {})
    Traceback (most recent call last):
    TypeError: nothing was given for {kind}
    """
    return Words(*(_filled(sentence, details, place) for place in (0, 1)))


def listed(codes: Iterable[str]) -> Words:
    """Keys or codes, which are the same in both languages, as a detail of a sentence; that there is none, if so.

    >>> listed(["agreed", "moved"]).en, listed([]).zh
    ('agreed, moved', '无')
    """
    joined = ", ".join(codes)
    return Words(joined or "nothing", joined or "无")


_HINT: Final = "hint"


def _filled(sentence: Words, details: Mapping[str, str | int | Words], place: int) -> str:
    def detail(match: re.Match[str]) -> str:
        name = match[1]
        if name not in details and name != _HINT:
            message = f"nothing was given for {{{name}}}"
            raise TypeError(message)
        given = details.get(name, "")
        words = given[place] if isinstance(given, Words) else str(given)
        return words if words or name == _HINT else gap(name)

    return re.sub(r"\{([a-z]+)\}", detail, sentence[place])


def gap(_name: str) -> str:
    """What is shown for a detail that turned out empty; the tests put a refusal in its place."""
    return "…"
