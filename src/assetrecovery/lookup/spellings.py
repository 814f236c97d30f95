"""Spellings: the ways in which lists, tables and maps write a name that is stored in full, undone one by one."""

from collections.abc import Iterator

from assetrecovery.lookup.respelling import respellings
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


def spellings(text: str) -> Iterator[tuple[str, tuple[NameSpelling, ...]]]:
    """Yield a text and what it may have been written for, the likeliest first, each with what was undone.

    >>> [spelling for spelling, _ in spellings("Congo, Dem. Rep.")]
    ['Congo, Dem. Rep.', 'Dem. Rep. Congo']
    >>> [spelling for spelling, _ in spellings("Serbia 5")], [spelling for spelling, _ in spellings("Cyprus[b]")]
    (['Serbia 5', 'Serbia'], ['Cyprus[b]', 'Cyprus'])
    """
    yield from ((spelling, tuple(map(NameSpelling, undone))) for spelling, undone in respellings(text))
