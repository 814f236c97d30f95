"""The two languages of every label and message, sentences that stand in both, and values in words: `f"{paid:zh}"`."""

import importlib
import re
from collections.abc import Iterable, Mapping
from typing import Final, Literal, NamedTuple, TypeAlias

__all__ = ["Language", "negotiate"]

Language: TypeAlias = Literal["en", "zh"]
"""The two languages of every label and message: English, and Chinese in simplified characters."""

LANGUAGES: Final[tuple[Language, ...]] = ("en", "zh")
"""Both of them, in the order of `Words`; what a caller gives for one is checked by `errors.spoken`."""


_TAG: Final = re.compile(
    r"([a-z]{1,8})(?:[-_][a-z0-9]{1,8})*(?:\.[a-z0-9-]+)?(?:@[a-z0-9=]+)?", re.ASCII | re.IGNORECASE
)
# What the registry of BCP 47 and ISO 639-2 have beside `en` and `zh`, and what a system without a locale says.
_OTHER_TAGS: Final[Mapping[str, Language]] = {
    "eng": "en", "zho": "zh", "chi": "zh", "cmn": "zh", "c": "en", "posix": "en",
}  # fmt: skip


def negotiate(*wanted: str) -> Language | None:
    """Choose the language in which to answer somebody who asks by tags of BCP 47 or names of locales, best first.

    As in the lookup of RFC 4647, what a tag says of script and region is dropped until one of the two languages is
    left: `zh-Hant-TW` is answered in simplified characters, since there are no others. What is no tag asks for nothing,
    such as the None of an environment variable that is not set. None if neither language is asked for.

    >>> negotiate("zh-Hans-CN"), negotiate("en-US"), negotiate("zh_CN.UTF-8"), negotiate("C"), negotiate("fr-CH", "zh")
    ('zh', 'en', 'zh', 'en', 'zh')
    >>> negotiate("fr") is negotiate("english please") is None
    True
    """
    for tag in wanted:
        if isinstance(tag, str) and (match := _TAG.fullmatch(tag)):
            primary = match[1].lower()
            for known in LANGUAGES:
                if primary == known:
                    return known
            if primary in _OTHER_TAGS:
                return _OTHER_TAGS[primary]
    return None


_ASKED_FOR: Final = re.compile(r"[A-Za-z]{2,}(?:[-_].*)?")
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
        if _ASKED_FOR.fullmatch(specification):
            return self._in_words(specification)
        return format(str(self), specification)

    def _in_words(self, tag: str) -> str:
        """The value in the words of a language, which is refused there if it is neither of the two."""
        words: str = importlib.import_module(_ROOM).word(self, tag)
        return words


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
    """Keys or codes as a detail of a sentence, with the list marks of each language; if there are none, it says so.

    >>> listed(["agreed", "moved"]).en, listed([]).zh
    ('agreed, moved', '无')
    """
    known = tuple(codes)
    return Words(", ".join(known) or "nothing", "、".join(known) or "无")


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
