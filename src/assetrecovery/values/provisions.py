"""Provisions: where in a treaty or other instrument a rule stands.

This module knows the grammar only. Whether the article exists, what it is called and whether the instrument counts in
Chinese or Arabic numerals is asked of the instrument (`assetrecovery.sources.instruments`).
"""

import functools
import re
from collections.abc import Mapping
from typing import Any, Final, Self

import attrs

from assetrecovery.values.errors import Fault, refuse
from assetrecovery.values.given import a_text
from assetrecovery.values.ids import InstrumentId
from assetrecovery.values.languages import Worded
from assetrecovery.values.nouns import form
from assetrecovery.values.numerals import CHINESE_NUMERAL, from_chinese, from_roman, number_letter, to_roman

__all__ = ["Provision"]

_NUMBER: Final = "[1-9][0-9]{0,3}"
_ROMAN_POINT: Final = "[ivx]{1,6}"
# How far each numeral goes: capital Roman ones to 3999, Chinese ones to 9999, letters to z, and small Roman ones, which
# are made of i, v and x alone, to xxxix.
_LIMITS: Final = {"chapter": 3999, "article": 9999, "paragraph": 9999, "point": 26, "subpoint": 39}
# Articles that were put in later are numbered behind the one before them: 305bis, 388-1 (之一), 73A. Codes that count
# within their chapters have a hyphen too: 131-21.
_LATIN_SUFFIXES: Final = "bis|ter|quater|quinquies|sexies|septies|octies|novies|decies"
SUFFIX: Final = rf"(?:{_LATIN_SUFFIXES}|[A-Za-z]{{1,2}}|(?:-{_NUMBER}){{1,3}})"
"""What may stand behind the number of an article, as a pattern for use inside a larger one."""
_ARTICLE: Final = rf"(?P<article>{_NUMBER})(?P<suffix>{SUFFIX})?"
_INSTRUMENT: Final = "(?P<instrument>[A-Z0-9]+(?:-[A-Z0-9]+)*)"
_CANONICAL: Final = re.compile(
    rf"{_INSTRUMENT}(?: ch\.(?P<chapter>[IVXLCDM]{{1,15}})| {_ARTICLE}(?:\((?P<paragraph>{_NUMBER})\))?"
    rf"(?:\((?P<point>[a-z])\)(?:\((?P<subpoint>{_ROMAN_POINT})\))?)?)",
    re.ASCII,
)
MARK: Final = rf"(?:[a-z]{{1,2}}|[A-Z]{{1,2}}|[ivxlc]{{3,8}}|[IVXLC]{{3,8}}|{_NUMBER})"
"""What may stand in brackets below an article of a law that divides its articles in another way, as a pattern."""
# Laws that do not divide an article as treaties do, into paragraph, (a) and (i), are read as they stand: 981(a)(1)(C).
_OTHERWISE: Final = re.compile(rf"{_INSTRUMENT} {_ARTICLE}(?P<parts>(?:\({MARK}\)){{1,6}})", re.ASCII)
# Two patterns of citations, compiled when the first citation is read: files hold the canonical form, and most programs
# read no other. Texts write "article 57, paragraph 3 (c)", "art. 57, para. 3 (c)" or "article 57(3)(c)": each part may
# have its word or stand in brackets. A letter alone is a point even if it is i, v or x; a Roman numeral is read only
# below a point, as in article 2 (a) (i) of the Convention.
_ENGLISH: Final = (
    rf"(?:art(?:icle|\.) (?P<article>{_NUMBER})(?: ?(?P<suffix>{SUFFIX})(?![a-z]))?"
    rf"(?:(?:, para(?:graph|\.))? ?\(?(?P<paragraph>{_NUMBER})\)?)?"
    rf"(?:(?:, subpara(?:graph|\.))? ?\((?P<point>[a-z])\))?(?: ?\((?P<subpoint>{_ROMAN_POINT})\))?"
    rf"|chapter (?P<chapter>[IVXLCDM]{{1,15}}))"
)
# Papers write 第（三）项, ㈢项 or, of an instrument that counts in Arabic numerals, (c)项.
_CHINESE: Final = (
    rf"(?:第(?P<article>{CHINESE_NUMERAL}|{_NUMBER})(?P<suffix>{SUFFIX})?条(?:之(?P<after>{CHINESE_NUMERAL}))?(?:第(?P<paragraph>{CHINESE_NUMERAL}|{_NUMBER})款)?"
    rf"(?:第?(?:[（(]?(?P<point>{CHINESE_NUMERAL}|[a-z])[）)]?|(?P<sign>[㈠-㈩]))项)?(?:第?(?P<subpoint>{CHINESE_NUMERAL})目)?"
    rf"|第(?P<chapter>{CHINESE_NUMERAL})章)"
)


@form
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Provision(Worded):
    """Provision · 条款. A chapter, article, paragraph or subparagraph of an instrument.

    Either a chapter or an article; what lies below an article is as deep as the citation goes, in paragraphs, (a) and
    (i) as treaties have them, or in the parts that a law has in their place. Raises `InvalidError` (`bad_provision`)
    for anything else. How people write provisions is read by `assetrecovery.readers`.

    >>> Provision.parse("UNCAC 57(3)(c)") == Provision.parse("第五十七条第三款第（三）项", instrument="uncac")
    True
    >>> str(Provision.parse("article 57, paragraph 3 (c)", instrument="uncac"))
    'UNCAC 57(3)(c)'
    >>> Provision.parse("UNCAC 57(i)").point, Provision.parse("UNCAC 57(3)(i)(ii)").subpoint
    (9, 2)
    >>> Provision.parse("CHE-PENAL-CODE 305bis(2)").suffix, Provision.parse("USC-18 981(a)(1)(C)").parts
    ('bis', ('a', '1', 'C'))
    """

    instrument: InstrumentId
    """Instrument · 文书. The treaty, statute or other text that is cited."""

    chapter: int | None = None
    """Chapter · 章. Number of the chapter, where a whole chapter is cited."""

    article: int | None = None
    """Article · 条. Number of the article, principle or section."""

    suffix: str | None = None
    """Behind the number · 条号后缀. What tells an article from others of its number: `bis`, `A`, `-1` for 之一."""

    paragraph: int | None = None
    """Paragraph · 款. Number of the paragraph within the article."""

    point: int | None = None
    """Subparagraph · 项. 1 stands for (a) and 第（一）项."""

    subpoint: int | None = None
    """Sub-subparagraph · 目. 1 stands for (i)."""

    parts: tuple[str, ...] = ()
    """Parts · 其他层次. Marks of what is cited below the article, in order, where a law has other levels: a, 1, C."""

    def __attrs_post_init__(self) -> None:
        _check_provision(self)

    @classmethod
    def parse(cls, text: str, *, instrument: str | None = None) -> Self:
        """Read the canonical form, or an English or Chinese citation within a named instrument. Inverse of `str`."""
        if instrument is None:
            fields: dict[str, Any] | None = _read(a_text(text))
        else:
            match = _cited(_CHINESE, "".join(a_text(text).split())) or _cited(_ENGLISH, " ".join(text.split()))
            fields = {"instrument": InstrumentId(instrument), **_fields(match.groupdict())} if match else None
        if fields is None:
            raise refuse(Fault.BAD_PROVISION)
        return cls(**fields)

    def __str__(self) -> str:
        head = self.instrument.upper()
        if self.article is None:
            return f"{head} ch.{to_roman(self.chapter or 1)}"
        letter = number_letter(self.point) if self.point is not None else None
        roman = to_roman(self.subpoint).lower() if self.subpoint is not None else None
        below = [part for part in (self.paragraph, letter, roman, *self.parts) if part is not None]
        return f"{head} {self.article}{self.suffix or ''}" + "".join(f"({part})" for part in below)

    def __repr__(self) -> str:
        return f"Provision.parse({str(self)!r})"

    @property
    def whole_article(self) -> "Provision":
        """The article (or chapter) without what lies below it."""
        return attrs.evolve(self, paragraph=None, point=None, subpoint=None, parts=())


def _read(text: str) -> dict[str, Any] | None:
    """Take the canonical form apart into the fields that are given; None for what is not one."""
    match = _CANONICAL.fullmatch(text) or _OTHERWISE.fullmatch(text)
    if match is None:
        return None
    return {"instrument": InstrumentId(match["instrument"].lower()), **_fields(match.groupdict())}


def _fields(written: Mapping[str, str | None]) -> dict[str, Any]:
    """What a citation gives below its instrument."""
    fields: dict[str, Any] = dict(_numbers(written))
    if written.get("suffix") and written.get("after"):
        raise refuse(Fault.BAD_PROVISION)
    if after := written.get("after"):
        fields["suffix"] = f"-{from_chinese(after)}"
    elif suffix := written.get("suffix"):
        fields["suffix"] = suffix
    if parts := written.get("parts"):
        fields["parts"] = tuple(parts[1:-1].split(")("))
    return fields


def _numbers(written: Mapping[str, str | None]) -> dict[str, int]:
    """Turn the numerals of a citation, of whatever kind, into numbers."""
    numbers: dict[str, int] = {}
    for name in _LIMITS:
        numeral = written.get(name) or (written.get("sign") if name == "point" else None)
        if numeral is None:
            continue
        number = _number(name, numeral)
        if number is None:
            raise refuse(Fault.BAD_PROVISION)
        numbers[name] = number
    return numbers


def _number(name: str, numeral: str) -> int | None:
    if numeral.isascii() and numeral.isdigit():
        return int(numeral)
    if numeral in "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩":
        return "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩".index(numeral) + 1
    if name == "point" and numeral.isascii():
        return ord(numeral) - ord("a") + 1
    return from_roman(numeral.upper()) if numeral.isascii() else from_chinese(numeral)


@functools.lru_cache(maxsize=1 << 12)
def _check_provision(provision: Provision) -> None:
    """Refuse a provision whose text does not say what its fields say.

    What is right is remembered, since few are cited often; an error never is.
    """
    if not _can_be_cited(provision):
        raise refuse(Fault.BAD_PROVISION)


def _can_be_cited(provision: Provision) -> bool:
    """Whether the text form says what the fields say, neither more nor less."""
    numbers = {name: number for name in _LIMITS if (number := getattr(provision, name)) is not None}
    if any(not 1 <= number <= _LIMITS[name] for name, number in numbers.items()):
        return False
    if not numbers or ("subpoint" in numbers and "point" not in numbers):
        return False
    if provision.suffix == "" or ((provision.parts or provision.suffix) and provision.article is None):
        return False
    told = {"instrument": provision.instrument, "suffix": provision.suffix, "parts": provision.parts, **numbers}
    return _read(str(provision)) == {name: value for name, value in told.items() if value}


def _cited(pattern: str, text: str) -> re.Match[str] | None:
    return re.fullmatch(pattern, text, re.ASCII)
