"""Spellings: the ways in which lists, tables and maps write a name that is stored in full, undone one by one."""

import re
from collections.abc import Iterator
from typing import Final

from assetrecovery.values.folding import clean
from assetrecovery.values.terms import TermEnum, ours

__all__ = ["NameSpelling"]


class NameSpelling(TermEnum):
    """Spelling · 写法. What was undone in what was typed, so that it is a stored name."""

    TRADITIONAL = ours("traditional", en="traditional characters", zh="繁体字")
    SHORTENED = ours("shortened", en="shortened words written out", zh="缩写词还原")
    INVERTED = ours("inverted", en="words put back in order", zh="倒装还原")
    MARKED = ours("marked", en="note mark taken off", zh="去掉注释标记")
    NUMBERED = ours("numbered", en="note number taken off", zh="去掉注释编号")
    GLOSSED = ours("glossed", en="name with a gloss that means the same", zh="名称与同义附注并列")


# "Congo, Dem. Rep.", "Korea (Republic of)": what stands behind the comma or in the brackets belongs before.
_INVERTED: Final = re.compile(
    r"(?P<name>[^,(（，]+?)\s*(?:[,，]\s*(?P<behind>[^,，]+)|[(（](?P<within>[^()（）]+)[)）])"
)

# "Cyprus[b]", "Cyprus (a)": one small letter or a number in brackets. Capitals are a gloss: "(UK)".
_MARK: Final = re.compile(r"\s*[\[(【〔（]\s*(?:[a-z]|\d{1,3})\s*[\])】〕）]$")

# "Serbia 5", "Portugal³", "Netherlands 1, 2": numbers behind the name; full width and raised digits are folded before.
_NUMBER: Final = re.compile(r"(?:[\s,]*\b\d{1,2}|(?<=\D)\d{1,2})(?:\s*,\s*\d{1,2})*$")

_GLOSS: Final = re.compile(r"(?P<name>.+?)\s*(?:[(（\[](?P<within>[^()（）\[\]]+)[)）\]]|\s[/=–—-]\s(?P<behind>.+))")
_CJK: Final = re.compile(r"[\u3400-\u9fff]+(?:\s+[\u3400-\u9fff]+)+")


def spellings(text: str) -> Iterator[tuple[str, tuple[NameSpelling, ...]]]:
    """Yield a text and what it may have been written for, the likeliest first, each with what was undone.

    >>> [spelling for spelling, _ in spellings("Congo, Dem. Rep.")]
    ['Congo, Dem. Rep.', 'Dem. Rep. Congo']
    >>> [spelling for spelling, _ in spellings("Serbia 5")], [spelling for spelling, _ in spellings("Cyprus[b]")]
    (['Serbia 5', 'Serbia'], ['Cyprus[b]', 'Cyprus'])
    """
    yield from _in_order(text, ())
    folded = clean(text)
    unmarked = _MARK.sub("", folded)
    if unmarked and unmarked != folded:
        yield from _in_order(unmarked, (NameSpelling.MARKED,))
    unnumbered = _NUMBER.sub("", unmarked)
    if unnumbered and unnumbered != unmarked:
        yield from _in_order(unnumbered, (NameSpelling.NUMBERED,))


def _in_order(text: str, undone: tuple[NameSpelling, ...]) -> Iterator[tuple[str, tuple[NameSpelling, ...]]]:
    yield text, undone
    if match := _INVERTED.fullmatch(text.strip()):
        yield f"{match['behind'] or match['within']} {match['name']}", (*undone, NameSpelling.INVERTED)


def glosses(text: str) -> Iterator[tuple[str, str]]:
    """Yield a name and its gloss, wherever a text may be divided into the two.

    >>> list(glosses("Timor-Leste (East Timor)")), list(glosses("朝鲜 北朝鲜"))
    ([('Timor-Leste', 'East Timor')], [('朝鲜', '北朝鲜')])
    """
    folded = clean(text)
    if match := _GLOSS.fullmatch(folded):
        yield match["name"], match["within"] or match["behind"]
    elif _CJK.fullmatch(folded):
        parts = folded.split()
        yield from (("".join(parts[:place]), "".join(parts[place:])) for place in range(1, len(parts)))
