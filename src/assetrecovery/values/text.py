"""What is said, in the languages in which it is said.

Chinese and English are both official languages of the United Nations, and neither text here is a translation of
the other: `Text.derived` names the languages whose wording is this library's (or its author's) rather than a source's.
"""

import functools
import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final, Self

import attrs

from assetrecovery.values.errors import Fault, InvalidError, Problem, found, pointer, refuse, refuse_all
from assetrecovery.values.languages import Language, Worded, Words, listed, negotiate
from assetrecovery.values.nouns import form

__all__ = ["Text"]

_TAG: Final = re.compile(r"([a-z]{2})(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*", re.ASCII)
_LONGEST_TAG: Final = 80
"""Far beyond any tag in use (BCP 47, section 4.4.1 counts on 35); what is longer is not even remembered."""

LANGUAGE_CODES: Final = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de
dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id
ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu
lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu
rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr
ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
""".split()  # noqa: SIM905  a list of two hundred codes reads best as words
"""ISO 639-1: a list, so that a misspelt key is not taken for a language; as words, since that is how one reads it."""

_SHOWN: Final = 12
_MISPLACED: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)
"""Controls, surrogates, separators of lines, bidirectional overrides and isolates, and what is no character at all."""


def check_plain(text: str, path: str = "") -> Iterator[Problem]:
    """Yield what keeps a string from being one line of clean text.

    Refused are the empty string, white space at the ends, control characters and surrogates (they corrupt files),
    bidirectional overrides (they make text read differently from what it says), and any form but NFC.

    >>> [problem.code for problem in check_plain(" Vienna")]
    ['empty_text']
    """
    if is_plain(text):
        return
    if not text.strip() or text != text.strip():
        yield Fault.EMPTY_TEXT.problem(path)
    elif _MISPLACED.search(text):
        yield Fault.BAD_CHARACTER.problem(path)
    elif text.isprintable() or not unicodedata.is_normalized("NFC", text):  # what is printable has been asked already
        yield Fault.NOT_NFC.problem(path)


def is_plain(text: str) -> bool:
    """Whether a string is surely one line of clean text, asked of the whole of it at once.

    Nearly every string is, and asking each letter is what reading would spend its time on. What Python calls printable
    holds none of the characters that are refused, and no white space but the plain one; the few clean letters that it
    does not call so, such as a space that does not break, are for `check_plain` to look at.

    >>> is_plain("Vienna"), is_plain(" Vienna"), is_plain("Vienna\u200b")
    (True, False, False)
    """
    if not text or not text.isprintable() or text[0] == " " or text[-1] == " ":
        return False
    return text.isascii() or unicodedata.is_normalized("NFC", text)


def check_letter(letter: str | None, path: str) -> Iterable[Problem]:
    """Say what keeps a string from being the letter of a point.

    >>> [problem.code for problem in check_letter("A", "/letter")], [*check_letter(None, "/letter")]
    (['bad_letter'], [])
    """
    if letter is None or (len(letter) == 1 and "a" <= letter <= "z"):
        return ()
    return (Fault.BAD_LETTER.problem(path),)


def check_tags(tags: Iterable[str], path: str) -> Iterator[Problem]:
    """Yield the places of a list that hold something else than a canonical language tag.

    >>> [problem.path for problem in check_tags(["zh", "English"], "/languages")]
    ['/languages/1']
    """
    for place, tag in enumerate(tags):
        if not is_language(tag):
            yield Fault.BAD_LANGUAGE.problem(path + pointer(place))


def is_language(tag: str) -> bool:
    """Whether a string is a language tag in its canonical form.

    >>> is_language("zh-Hant"), is_language("chinese")
    (True, False)
    """
    return len(tag) <= _LONGEST_TAG and _is_tag(tag)


@functools.lru_cache(maxsize=1 << 8)
def _is_tag(tag: str) -> bool:
    """Whether a text is a canonical tag; remembered, since there are few languages."""
    match = _TAG.fullmatch(tag)
    return match is not None and match[1] in LANGUAGE_CODES


_TWO: Final = {(True, True): ("en", "zh"), (True, False): ("en",), (False, True): ("zh",), (False, False): ()}
_USUAL: Final = {
    (True, True): frozenset({(), ("en",), ("zh",), ("en", "zh")}),
    (True, False): frozenset({(), ("en",)}),
    (False, True): frozenset({(), ("zh",)}),
    (False, False): frozenset[tuple[str, ...]](),
}
"""What may be marked as derived, by whether there is English and Chinese; all else is looked at closely."""


@functools.lru_cache(maxsize=1 << 10)
def _problems_of_tags(two: tuple[str, ...], tags: tuple[str, ...], derived: tuple[str, ...]) -> tuple[Problem, ...]:
    """What is wrong with the tags of a text in these of the two languages; remembered, since the same ones recur."""
    return tuple(_check_tags_of_text(two, tags, derived))


def _check_tags_of_text(two: tuple[str, ...], tags: tuple[str, ...], derived: tuple[str, ...]) -> Iterator[Problem]:
    for tag in tags:
        if tag in {"en", "zh"} or not is_language(tag):
            yield Fault.BAD_LANGUAGE.problem(pointer(tag))
    if list(tags) != sorted(set(tags)):
        yield Fault.NOT_CANONICAL.problem("/others", expected=_listed(sorted(set(tags))))
    languages = (*two, *tags)
    if not languages:
        yield Fault.MISSING_LANGUAGE.problem()
    if not set(derived) <= set(languages):
        yield Fault.DERIVED_WITHOUT_TEXT.problem("/derived", expected=_listed(languages))
    elif list(derived) != sorted(set(derived)):
        yield Fault.NOT_CANONICAL.problem("/derived", expected=_listed(sorted(set(derived))))


def _listed(languages: Iterable[str]) -> Words:
    """Name languages in a message, but not more of them than people read."""
    shown = [language[:_SHOWN] for language in itertools.islice(languages, _SHOWN + 1)]
    return listed([*shown[:_SHOWN], "…"] if len(shown) > _SHOWN else shown)


@form
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Text(Worded):
    """Text · 文本. Something said, in Chinese, English and any other language in which it is said.

    Not a label of a code (see `Term`). At least one language is present; each is one clean line in Unicode normal
    form C. Raises `InvalidError` otherwise.

    >>> title = Text(zh="议程", en="Agenda", derived=("en",))
    >>> title.in_("zh"), title.is_derived("en"), title.missing
    ('议程', True, ())
    >>> Text(zh="议程").in_("en", fallback="zh"), f"{title:zh-CN}"
    ('议程', '议程')
    """

    en: str | None = None
    """English · 英文. The text in English, in United Nations spelling where the wording is ours."""

    zh: str | None = None
    """Chinese · 中文. The text in Chinese, in simplified characters."""

    others: tuple[tuple[str, str], ...] = ()
    """Other languages · 其他语文. Pairs of BCP 47 tag and text, in the order of the tags."""

    derived: tuple[str, ...] = ()
    """Derived wording · 自拟措辞. The languages whose wording is not a source's but ours; sorted."""

    def __attrs_post_init__(self) -> None:
        en, zh = self.en, self.zh
        # Most texts are in the two languages, and say of one or both that the wording is ours.
        usual = not self.others and self.derived in _USUAL[en is not None, zh is not None]
        if not (usual and (en is None or is_plain(en)) and (zh is None or is_plain(zh))):
            refuse_all([*self._wrong_texts(), *self._wrong_tags()])

    def _wrong_texts(self) -> Iterator[Problem]:
        for tag, text in self._pairs():
            if not is_plain(text):
                yield from check_plain(text, pointer(tag))

    def _wrong_tags(self) -> tuple[Problem, ...]:
        tags = tuple([tag for tag, _ in self.others])
        two = _TWO[self.en is not None, self.zh is not None]
        few = len("".join(tags + self.derived)) <= _LONGEST_TAG
        return (_problems_of_tags if few else _problems_of_tags.__wrapped__)(two, tags, self.derived)

    def _pairs(self) -> Iterator[tuple[str, str]]:
        if self.en is not None:
            yield "en", self.en
        if self.zh is not None:
            yield "zh", self.zh
        yield from self.others

    @classmethod
    def ours(cls, *, en: str | None = None, zh: str | None = None) -> Self:
        """Say something in our own words, in both languages or in the one that is known.

        >>> Text.ours(en="an arms dealer").derived, Text.ours(en="well", zh="水井").derived
        (('en',), ('en', 'zh'))
        """
        said = tuple(language for language, text in (("en", en), ("zh", zh)) if text is not None)
        return cls(en=en, zh=zh, derived=said)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which something is said."""
        return tuple(language for language, _ in self._pairs())

    @property
    def missing(self) -> tuple[Language, ...]:
        """Which of the library's two languages is not there."""
        two: tuple[tuple[Language, str | None], ...] = (("en", self.en), ("zh", self.zh))
        return tuple(language for language, text in two if text is None)

    def in_(self, language: str, *, fallback: str | None = None) -> str:
        """Return the text in one language, or in the fallback that was asked for; never in another by itself.

        Raises `InvalidError` if neither is there.
        """
        said = dict(self._pairs())
        for wanted in (language, fallback):
            if isinstance(wanted, str) and wanted in said:
                return said[wanted]
        raise _no_such_text(language, said)

    def _in_words(self, tag: str) -> str:
        return self.in_(tag if tag in self.languages else negotiate(tag) or tag)

    def is_derived(self, language: str) -> bool:
        """Whether the wording in a language is ours rather than a source's; not so where there is none.

        Raises `InvalidError` (`no_such_text`) for what is no language at all.
        """
        if not (isinstance(language, str) and is_language(language)):
            raise _no_such_text(language, self.languages)
        return language in self.derived


def _no_such_text(language: object, said: Iterable[str]) -> InvalidError:
    asked = language[:_SHOWN] if isinstance(language, str) and language.isprintable() else found(language)
    return refuse(Fault.NO_SUCH_TEXT, language=asked, expected=_listed(said))
