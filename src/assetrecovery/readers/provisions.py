"""Provisions of treaties and of any law: article 57, paragraph 3 (c), 《公约》第五十七条; lists and ranges of them.

What a citation says of levels and lists is read by `readers.parts`; here is which instrument it is of.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from assetrecovery.readers.grammars import attempted, read_as, squeezed
from assetrecovery.readers.parts import ARTICLE, CHAPTER, Part, chinese_parts, english_parts, walk
from assetrecovery.values.errors import Fault, refuse
from assetrecovery.values.folding import simplified
from assetrecovery.values.given import a_mapping, a_text
from assetrecovery.values.ids import InstrumentId
from assetrecovery.values.languages import Words
from assetrecovery.values.provisions import Provision

__all__ = ["read_provision", "read_provisions"]


def read_provision(
    text: str, language: str | None = None, *, instrument: str | None = None, titles: Mapping[str, str] | None = None
) -> Provision:
    """Read one provision, of an instrument that the text names or that is given.

    "The Convention" is the Convention against Corruption, unless `titles` says otherwise: titles, as papers write them,
    with the id of the instrument behind each. Titles of the United States Code name it: 18 U.S.C. 981 is of `usc-18`.
    Raises `InvalidError` (`bad_provision`) for what is none, is several, or names no instrument.

    >>> read_provision("Art. 57, para. 3 (c), of the Convention")
    Provision.parse('UNCAC 57(3)(c)')
    >>> read_provision("第三百八十八条之一", instrument="criminal-law-cn"), read_provision("18 U.S.C. 981 (a) (1) (C)")
    (Provision.parse('CRIMINAL-LAW-CN 388-1'), Provision.parse('USC-18 981(a)(1)(C)'))
    """
    found = read_provisions(text, language, instrument=instrument, titles=titles)
    if len(found) != 1:
        raise refuse(Fault.BAD_PROVISION)
    return found[0]


def read_provisions(
    text: str, language: str | None = None, *, instrument: str | None = None, titles: Mapping[str, str] | None = None
) -> tuple[Provision, ...]:
    """Read a list of provisions of one instrument, and ranges, of which each member is given.

    >>> [str(each) for each in read_provisions("article 57, paragraphs 3 and 5, of the Convention")]
    ['UNCAC 57(3)', 'UNCAC 57(5)']
    >>> [each.article for each in read_provisions("第五十一条至第五十三条和第五十七条", instrument="uncac")]
    [51, 52, 53, 57]
    """
    given = {} if titles is None else a_mapping(titles, _BY_TITLE, "/titles")
    known = {
        **_TITLES,
        **{simplified(a_text(title, "/titles").casefold()): a_text(named, "/titles") for title, named in given.items()},
    }
    reading = _Reading(instrument, known)
    return read_as(text, language, {"en": reading.english, "zh": reading.chinese}, Fault.BAD_PROVISION)


# ── instruments ──────────────────────────────────────────────────────────────────────────────────

_TITLES: Final[Mapping[str, str]] = {
    "convention": "uncac",
    "convention against corruption": "uncac",
    "united nations convention against corruption": "uncac",
    "uncac": "uncac",
    "公约": "uncac",
    "反腐败公约": "uncac",
    "联合国反腐败公约": "uncac",
}
"""What the papers of this field call the Convention; a title of another instrument is given by the caller."""

_BY_TITLE: Final = Words("ids of instruments by their titles", "以标题为键的文书标识符")

_JOINS_A_TITLE: Final = re.compile(r",? (?:of|in|under) (?:the )?", re.IGNORECASE)
_TITLE_FIRST: Final = re.compile(r"(?:the )?(?P<title>[^,]+?),? (?P<cited>(?:art|sec|§|chap).+)", re.IGNORECASE)
_TITLE_LAST: Final = re.compile(r"(?P<cited>(?:art|sec|§|chap).+?),? (?P<title>[^\W\d]\w*)", re.IGNORECASE)
_CODE: Final = re.compile(
    r"(?P<title>[0-9]{1,2}) U\.? ?S\.? ?C\.? (?:(?:§+|sections?|secs?\.) ?)?(?P<cited>.+)", re.IGNORECASE
)
_IN_FILES: Final = re.compile(r"(?P<code>[A-Z0-9-]+) (?:ch\.|[0-9]).*")
_BOOK: Final = re.compile(r"《?(?P<title>[^《》第]+)》?(?P<cited>第.+)")


_HYPHENED: Final = re.compile("([0-9]+)-([0-9]+)(?=[条款项])")


def _as_range(match: re.Match[str]) -> str:
    return f"{match[1]}至{match[2]}" if int(match[1]) < int(match[2]) else match[0]


class _Reading:
    """One call: what the instrument is if the text names none, and what titles stand for."""

    def __init__(self, instrument: str | None, titles: Mapping[str, str]) -> None:
        self.instrument = instrument
        self.titles = titles

    def english(self, text: str) -> Iterator[tuple[Provision, ...]]:
        """Read a list in English; a title may stand before or behind it."""
        yield from self._in_files(text)
        if code := _CODE.fullmatch(text):
            yield from self._of(f"usc-{int(code['title'])}", english_parts(f"section {code['cited']}"))
            return
        for join in _JOINS_A_TITLE.finditer(text):
            if named := self.titles.get(text[join.end() :].casefold()):
                yield from self._of(named, english_parts(text[: join.start()]))
                return
        if (last := _TITLE_LAST.fullmatch(text)) and (named := self.titles.get(last["title"].casefold())):
            yield from self._of(named, english_parts(last["cited"]))
            return
        yield from self._titled(text, _TITLE_FIRST, english_parts)

    def chinese(self, text: str) -> Iterator[tuple[Provision, ...]]:
        """Read a list in Chinese; a title may stand before it, in 《》 or bare."""
        yield from self._in_files(text)
        plain = squeezed(text)
        ranged = _HYPHENED.sub(_as_range, plain)  # 第51-59条: articles 51 to 59, or the one article 51-59
        for written in dict.fromkeys((plain, ranged)):
            yield from self._titled(written, _BOOK, chinese_parts)

    def _in_files(self, text: str) -> Iterator[tuple[Provision, ...]]:
        """Read the form of files, of an instrument that is given or has a title here: ARTICLE 57 is no such form."""
        match = _IN_FILES.fullmatch(text)
        if match and match["code"].lower() in {self.instrument, *self.titles.values()}:
            for provision in attempted(lambda written: iter([Provision.parse(written)]), text):
                if self.instrument in {None, provision.instrument}:
                    yield (provision,)

    def _titled(
        self, text: str, form: re.Pattern[str], parts_of: Callable[[str], list[Part] | None]
    ) -> Iterator[tuple[Provision, ...]]:
        """Read a citation with the title before it, or with none."""
        match = form.fullmatch(text)
        named = self.titles.get(match["title"].casefold()) if match else None
        cited = match["cited"] if match and named else text
        yield from self._of(named or self.instrument, parts_of(cited))

    def _of(self, instrument: str | None, parts: list[Part] | None) -> Iterator[tuple[Provision, ...]]:
        if instrument is None or not parts or (self.instrument or instrument) != instrument:
            return
        yield tuple(_built(InstrumentId(instrument), labels) for labels in walk(parts))


def _built(instrument: InstrumentId, labels: Mapping[int, str]) -> Provision:
    """The provision with these labels; raises `bad_provision` for what can be none."""
    if set(labels) == {CHAPTER}:
        return Provision(instrument=instrument, chapter=int(labels[CHAPTER]))
    if ARTICLE not in labels or CHAPTER in labels:
        raise refuse(Fault.BAD_PROVISION)
    below = "".join(f"({label})" for level, label in sorted(labels.items()) if level > ARTICLE)
    return Provision.parse(f"{instrument.upper()} {labels[ARTICLE]}{below}")
