"""Provisions: where in a treaty or other instrument a rule stands.

This module knows the grammar only. Whether the article exists, what it is called and whether the instrument counts in
Chinese or Arabic numerals is asked of the instrument (`assetrecovery.sources.instruments`).
"""

import functools
import re
from collections.abc import Mapping
from typing import Final, Self

import attrs

from assetrecovery.values.errors import Fault, refuse
from assetrecovery.values.ids import InstrumentId
from assetrecovery.values.nouns import form
from assetrecovery.values.numerals import CHINESE_NUMERAL, from_chinese, from_roman, number_letter, to_roman

__all__ = ["Provision"]

_NUMBER: Final = "[1-9][0-9]{0,3}"
_ROMAN_POINT: Final = "[ivx]{1,6}"
# How far each numeral goes: capital Roman ones to 3999, Chinese ones to 9999, letters to z, and small Roman ones, which
# are made of i, v and x alone, to xxxix.
_LIMITS: Final = {"chapter": 3999, "article": 9999, "paragraph": 9999, "point": 26, "subpoint": 39}
_CANONICAL: Final = re.compile(
    rf"(?P<instrument>[A-Z0-9]+(?:-[A-Z0-9]+)*)"
    rf"(?: ch\.(?P<chapter>[IVXLCDM]{{1,15}})| (?P<article>{_NUMBER})(?:\((?P<paragraph>{_NUMBER})\))?"
    rf"(?:\((?P<point>[a-z])\))?(?:\((?P<subpoint>{_ROMAN_POINT})\))?)",
    re.ASCII,
)
# Two patterns of citations, compiled when the first citation is read: files hold the canonical form, and most programs
# read no other. Texts write "article 57, paragraph 3 (c)", "art. 57, para. 3 (c)" or "article 57(3)(c)": each part may
# have its word or stand in brackets. A letter alone is a point even if it is i, v or x; a Roman numeral is read only
# below a point, as in article 2 (a) (i) of the Convention.
_ENGLISH: Final = (
    rf"(?:art(?:icle|\.) (?P<article>{_NUMBER})(?:(?:, para(?:graph|\.))? ?\(?(?P<paragraph>{_NUMBER})\)?)?"
    rf"(?:(?:, subpara(?:graph|\.))? ?\((?P<point>[a-z])\))?(?: ?\((?P<subpoint>{_ROMAN_POINT})\))?"
    rf"|chapter (?P<chapter>[IVXLCDM]{{1,15}}))"
)
# Papers write 第（三）项, ㈢项 or, of an instrument that counts in Arabic numerals, (c)项.
_CHINESE: Final = (
    rf"(?:第(?P<article>{CHINESE_NUMERAL}|{_NUMBER})条(?:第(?P<paragraph>{CHINESE_NUMERAL}|{_NUMBER})款)?"
    rf"(?:第?(?:[（(]?(?P<point>{CHINESE_NUMERAL}|[a-z])[）)]?|(?P<sign>[㈠-㈩]))项)?(?:第?(?P<subpoint>{CHINESE_NUMERAL})目)?"
    rf"|第(?P<chapter>{CHINESE_NUMERAL})章)"
)


@form
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Provision:
    """Provision · 条款. A chapter, article, paragraph or subparagraph of an instrument.

    Either a chapter or an article; what lies below an article is as deep as the citation goes. Raises `InvalidError`
    (`bad_provision`) for anything else.

    >>> Provision.parse("UNCAC 57(3)(c)") == Provision.parse("第五十七条第三款第（三）项", instrument="uncac")
    True
    >>> str(Provision.parse("article 57, paragraph 3 (c)", instrument="uncac"))
    'UNCAC 57(3)(c)'
    >>> Provision.parse("UNCAC 57(i)").point, Provision.parse("UNCAC 57(3)(i)(ii)").subpoint
    (9, 2)
    """

    instrument: InstrumentId
    """Instrument · 文书. The treaty, statute or other text that is cited."""

    chapter: int | None = None
    """Chapter · 章. Number of the chapter, where a whole chapter is cited."""

    article: int | None = None
    """Article · 条. Number of the article, principle or section."""

    paragraph: int | None = None
    """Paragraph · 款. Number of the paragraph within the article."""

    point: int | None = None
    """Subparagraph · 项. 1 stands for (a) and 第（一）项."""

    subpoint: int | None = None
    """Sub-subparagraph · 目. 1 stands for (i)."""

    def __attrs_post_init__(self) -> None:
        _check_provision(self)

    @classmethod
    def parse(cls, text: str, *, instrument: str | None = None) -> Self:
        """Read the canonical form, or an English or Chinese citation within a named instrument. Inverse of `str`."""
        if instrument is None:
            match = _CANONICAL.fullmatch(text)
            instrument = match["instrument"].lower() if match else None
        else:
            match = _cited(_CHINESE, "".join(text.split())) or _cited(_ENGLISH, " ".join(text.split()))
        if match is None or instrument is None:
            raise refuse(Fault.BAD_PROVISION)
        numbers = _numbers(match.groupdict())
        return cls(instrument=InstrumentId(instrument), **numbers)

    def __str__(self) -> str:
        head = self.instrument.upper()
        if self.article is None:
            return f"{head} ch.{to_roman(self.chapter or 1)}"
        letter = number_letter(self.point) if self.point is not None else None
        roman = to_roman(self.subpoint).lower() if self.subpoint is not None else None
        return f"{head} {self.article}" + "".join(
            f"({part})" for part in (self.paragraph, letter, roman) if part is not None
        )

    def __repr__(self) -> str:
        return f"Provision.parse({str(self)!r})"

    @property
    def whole_article(self) -> "Provision":
        """The article (or chapter) without paragraphs and points."""
        return attrs.evolve(self, paragraph=None, point=None, subpoint=None)


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
    match = _CANONICAL.fullmatch(str(provision))
    found = (match["instrument"].lower(), _numbers(match.groupdict())) if match else None
    return found == (provision.instrument, numbers)


def _cited(pattern: str, text: str) -> re.Match[str] | None:
    return re.fullmatch(pattern, text, re.ASCII)
