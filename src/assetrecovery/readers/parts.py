"""The parts of a citation of a law: what is numbered at which level, and what is a list or a range.

A citation is taken apart into parts, each with its level and what joins it to the part before; one walk, the same for
both languages, makes of them what each member of the list is labelled at each level. "Articles 9, paragraph 1, and 57,
paragraphs 3 and 5" has three members, the second and third of which share their article.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from assetrecovery.values.errors import Fault, refuse
from assetrecovery.values.numerals import CHINESE_NUMERAL, from_chinese, from_roman, to_roman
from assetrecovery.values.provisions import MARK, SUFFIX

__all__: list[str] = []

CHAPTER, ARTICLE, PARAGRAPH, POINT, SUBPOINT = range(5)


class Part(NamedTuple):
    """One part: its level, its label, and what stands between it and the part before."""

    level: int
    label: str
    link: str = ""
    """Nothing, a comma, `and`, or `to`."""


def walk(parts: Iterable[Part]) -> Iterator[Mapping[int, str]]:
    """Yield the labels of each member of the list that the parts make; raises `bad_provision` for what makes none."""
    path: dict[int, str] = {}
    for part in parts:
        above = {level: label for level, label in path.items() if level < part.level}
        is_below = len(above) == len(path)
        if part.link == "to" if is_below and path else bool(path) and not part.link:
            raise refuse(Fault.BAD_PROVISION)
        if not is_below:
            yield path
            for label in _between(path, part) if part.link == "to" else ():
                yield {**above, part.level: label}
        path = {**above, part.level: part.label}
    yield path


_MOST: Final = 200
"""Members of one range; a range of more is a slip."""


def _between(path: Mapping[int, str], part: Part) -> Iterator[str]:
    """The labels between the ends of a range, which stand at one level: numbers, or letters."""
    first, last = path.get(part.level, ""), part.label
    if max(path) == part.level and first.isdigit() and last.isdigit() and 0 < int(last) - int(first) <= _MOST:
        yield from map(str, range(int(first) + 1, int(last)))
    elif max(path) == part.level and len(first) == len(last) == 1 and "a" <= first < last <= "z":
        yield from map(chr, range(ord(first) + 1, ord(last)))
    else:
        raise refuse(Fault.BAD_PROVISION)


def level_of_mark(mark: str, link: str, path: Mapping[int, str]) -> int | None:
    """At which level a mark in brackets stands: below what it follows, or beside the last of its own kind in a list."""
    deepest = max(path)
    if not link:
        if deepest == ARTICLE and mark.isdigit():
            return PARAGRAPH
        return POINT if deepest <= PARAGRAPH and mark.islower() and len(mark) == 1 else max(deepest + 1, SUBPOINT)
    alike = (level for level in sorted(path, reverse=True) if level > ARTICLE and _alike(mark, path[level], level))
    return next(alike, None)


_ROMAN: Final = re.compile("[ivx]+")


def _alike(mark: str, label: str, level: int) -> bool:
    """Whether two marks count in one way: numbers, capitals, small Roman numerals, small letters."""
    if mark.isdigit() or label.isdigit():
        return mark.isdigit() and label.isdigit()
    if level >= SUBPOINT and _ROMAN.fullmatch(label):
        return _ROMAN.fullmatch(mark) is not None
    return mark.islower() == label.islower() and len(mark) == len(label)


# ── in English ───────────────────────────────────────────────────────────────────────────────────

_WORDS: Final[Mapping[str, int]] = {
    "chapter": CHAPTER, "ch": CHAPTER, "article": ARTICLE, "art": ARTICLE, "section": ARTICLE, "sec": ARTICLE,
    "§": ARTICLE, "principle": ARTICLE, "paragraph": PARAGRAPH, "para": PARAGRAPH, "subparagraph": POINT,
    "subpara": POINT, "point": POINT,
}  # fmt: skip
_LATIN: Final = "bis|ter|quater|quinquies|sexies|septies|octies|novies|decies"
_TOKEN: Final = re.compile(
    rf"(?P<word>{'|'.join(sorted(_WORDS, key=len, reverse=True))})(?P<plural>s|§)?\.?(?![a-z]) ?"
    rf"|(?P<number>[1-9][0-9]{{0,3}}(?: ?(?:{_LATIN})(?![a-z])|{SUFFIX}(?![a-z0-9]))?) ?"
    rf"|\((?P<mark>{MARK})\) ?|(?P<roman>[IVXLC]+)(?![a-z]) ?"
    r"|(?P<link>,? ?(?:and|&|to|-|,|;)(?![a-z]) ?)",
    re.IGNORECASE,
)
_OF: Final = re.compile(r",? of (?=art|sec|para|§|chap)", re.IGNORECASE)
_SEVERAL: Final = re.compile(r" (?:and|to|&) |;|[0-9]-[0-9]", re.IGNORECASE)
_RANGE: Final = re.compile(r"([0-9]+)-([0-9]+)")


def english_parts(text: str) -> list[Part] | None:
    """Take an English citation apart; None for what is none. Paragraph 3 of article 57 is article 57, paragraph 3."""
    pieces = _OF.split(text)
    if any(map(_SEVERAL.search, pieces[1:])):  # of several articles: which of them the paragraph is in, nobody can say
        return None
    return _English(", ".join(reversed(pieces))).parts()


class _English:
    """The walk over the words of an English citation, which remembers of what the next number is one."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.word: int | None = None
        self.plurals: list[int] = []
        self.found: list[Part] = []
        self.path: dict[int, str] = {}
        self.link = ""

    def parts(self) -> list[Part] | None:
        """The parts; None where a word is no word of citations, or a number is a number of nothing."""
        place = 0
        while place < len(self.text):
            token = _TOKEN.match(self.text, place)
            if token is None or not self._take(token):
                return None
            place = token.end()
        return None if self.link or not self.found else self.found

    def _take(self, token: re.Match[str]) -> bool:
        if token["link"]:
            return self._join(token["link"].strip(" ,;").lower(), semicolon=";" in token["link"])
        if token["word"]:
            return self._expect(_WORDS[token["word"].lower()], plural=bool(token["plural"]))
        if token["mark"]:
            return self._mark(token["mark"])
        return self._number(token["number"]) if token["number"] else self._roman(token["roman"])

    def _join(self, word: str, *, semicolon: bool) -> bool:
        """Two joins are one only as a comma or a semicolon before a word."""
        if not self.found or self.link not in {"", ","}:
            return False
        self.link = "to" if word in {"to", "-"} else "and" if word or semicolon else ","
        return True

    def _expect(self, level: int, *, plural: bool) -> bool:
        self.word = level
        self.plurals = [above for above in self.plurals if above < level] + [level] * plural
        return True

    def _number(self, written: str) -> bool:
        level, label = self.word, written.replace(" ", "")
        if level is None:
            return False
        ends = _RANGE.fullmatch(label)
        # A hyphen belongs to the number of an article, 131-21, unless several articles are cited and it can be a range.
        if ends and int(ends[1]) < int(ends[2]) and (level != ARTICLE or ARTICLE in self.plurals):
            self._add(level, ends[1])
            self.link, self.word = "to", level
            label = ends[2]
        return (level == ARTICLE or label.isdigit()) and self._add(level, label)

    def _roman(self, written: str) -> bool:
        number = from_roman(written.upper())
        return self.word == CHAPTER and number is not None and self._add(CHAPTER, str(number))

    def _mark(self, mark: str) -> bool:
        if self.word is not None and (not self.found or self.word not in self.plurals or self.word not in self.path):
            return self._add(self.word, mark)
        level = level_of_mark(mark, self.link, self.path) if self.path else None
        return level is not None and self._add(level, mark)

    def _add(self, level: int, label: str) -> bool:
        self.found.append(Part(level, label, self.link))
        self.path = {above: said for above, said in self.path.items() if above < level} | {level: label}
        self.link = ""
        # A singular word is used up by one number; what follows in a list is of the word that stands in the plural.
        self.word = self.plurals[-1] if self.plurals else None
        return True


# ── in Chinese ───────────────────────────────────────────────────────────────────────────────────

_UNITS: Final[Mapping[str, int]] = {"章": CHAPTER, "条": ARTICLE, "款": PARAGRAPH, "项": POINT, "目": SUBPOINT}
_TOKEN_ZH: Final = re.compile(
    rf"第?(?P<open>\()?(?P<number>{CHINESE_NUMERAL}|[1-9][0-9]{{0,3}}(?:{SUFFIX}(?![A-Za-z0-9]))?|[a-z](?![a-z]))(?(open)\))"
    rf"(?P<unit>[章条款项目])?(?:之(?P<after>{CHINESE_NUMERAL}))?"
    rf"|\((?P<mark>{MARK})\)|(?P<link>以及|和|及|与|、|,|;|至|到|-)"
)


def chinese_parts(text: str) -> list[Part] | None:
    """Take a Chinese citation apart; None for what is none. A number without a unit has that of the next: 51至59条."""
    tokens: list[re.Match[str]] = []
    place = 0
    while place < len(text):
        token = _TOKEN_ZH.match(text, place)
        if token is None:
            return None
        tokens.append(token)
        place = token.end()
    return _with_levels(tokens)


def _with_levels(tokens: list[re.Match[str]]) -> list[Part] | None:
    found: list[Part] = []
    path: dict[int, str] = {}
    link = ""
    for place, token in enumerate(tokens):
        if token["link"]:
            if link or not found:
                return None
            link = "to" if token["link"] in {"至", "到", "-"} else "and"
            continue
        unit = token["unit"] or _unit_of_the_next(tokens[place + 1 :])
        part = _numbered(token, _UNITS[unit], link) if unit and token["number"] else _marked(token, path, link)
        if part is None:
            return None
        found.append(part)
        path = {above: said for above, said in path.items() if above < part.level} | {part.level: part.label}
        link = ""
    return None if link else found


def _unit_of_the_next(tokens: Iterable[re.Match[str]]) -> str | None:
    """The unit of the next number in a list, if nothing but numbers stands before it."""
    for token in tokens:
        if token["unit"]:
            return token["unit"]
        if token["mark"]:
            return None
    return None


def _numbered(token: re.Match[str], level: int, link: str) -> Part | None:
    number, after = token["number"], token["after"]
    plain = number if number.isascii() else str(from_chinese(number) or "")
    inserted = from_chinese(after) if after else None
    if not plain or (after and (inserted is None or level != ARTICLE or not plain.isdigit())):
        return None
    if level != ARTICLE and not (plain.isdigit() or (len(plain) == 1 and level == POINT)):
        return None
    return Part(level, _as_canonical(plain, level) + (f"-{inserted}" if inserted else ""), link)


def _as_canonical(label: str, level: int) -> str:
    """第（三）项 is (c), and 第二目 is (ii)."""
    if not label.isdigit() or level not in {POINT, SUBPOINT}:
        return label
    number = int(label)
    if level == POINT:
        return chr(ord("a") + number - 1) if 1 <= number <= 26 else label
    return to_roman(number).lower() if 1 <= number <= 39 else label


def _marked(token: re.Match[str], path: Mapping[int, str], link: str) -> Part | None:
    """A mark in brackets without a unit, as in 第981条(a)(1)(C)."""
    mark = token["mark"] or (token["number"] if token["open"] and not token["unit"] else None)
    level = level_of_mark(mark, link, path) if mark and path else None
    return Part(level, mark, link) if mark and level is not None else None
