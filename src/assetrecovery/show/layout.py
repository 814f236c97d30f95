"""Layout of plain text: columns that hold Chinese and Latin side by side, marks for derived wording, the foot."""

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from assetrecovery.show.phrases import MARK, Phrase
from assetrecovery.values.languages import LANGUAGES, Language
from assetrecovery.values.terms import TermEnum
from assetrecovery.values.text import Text


def width(text: str) -> int:
    """How many cells of a terminal a text takes: a Chinese character takes two.

    >>> width("议程 1")
    6
    """
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def columns(rows: Iterable[Sequence[str]]) -> list[str]:
    """Lay rows out in columns; the last column keeps its own length.

    >>> columns([("议程", "a"), ("1", "b")])
    ['议程  a', '1     b']
    """
    table = [tuple(row) for row in rows]
    widths = [max(map(width, column)) for column in zip(*table, strict=True)][:-1]
    return ["  ".join([*map(_pad, row, widths), row[-1]]).rstrip() for row in table]


def _pad(text: str, cells: int) -> str:
    return text + " " * (cells - width(text))


def say(text: Text, language: Language, *, cited: bool = True) -> str:
    """Put a text on the page: marked if its wording is ours; in another language, and saying so, if need be.

    Wording is official only where an official text was seen: what cites nothing is marked, whatever it says of itself.
    """
    said = next(known for known in (language, *LANGUAGES, *text.languages) if known in text.languages)
    shown = text.in_(said) + (MARK if text.is_derived(said) or not cited else "")
    return shown if language in text.languages else f"{shown} [{said}]"


def label(member: TermEnum, language: Language) -> str:
    """Put the label of a code on the page, marked if its wording is ours."""
    return member.label(language) + (MARK if member.is_derived(language) else "")


def page(sections: Iterable[Iterable[str]], *languages: Language) -> str:
    """Join sections with a blank line between, and put the notes at the foot, in each language of the page."""
    body = "\n\n".join("\n".join(lines) for lines in sections)
    notes = [Phrase.DERIVED, Phrase.DISCLAIMER] if MARK in body else [Phrase.DISCLAIMER]
    feet = [note.in_(language) for note in notes for language in languages]
    return "\n".join([body, "", "—" * 20, *feet]) + "\n"


SIDES: Final[tuple[Language, Language]] = ("zh", "en")
"""The languages of a page in both, left and right."""

_COLUMN: Final = 58
"""Cells of one of two columns: both, with what is between them, fit a page in landscape or a wide terminal."""


def wrap(text: str, cells: int) -> list[str]:
    """Break a line to a number of cells, at spaces where there are any, and indent what follows.

    >>> wrap("- 约4.58亿美元；2005年9月27日", 16)
    ['- 约4.58亿美元；', '    2005年9月27', '    日']
    """
    start = len(text) - len(text.lstrip())
    indent, further = " " * start, " " * (start + 4)
    lines: list[str] = []
    while True:
        # Only what can stand on one line is looked at, so that a long word costs no more than its length; and a little
        # more, to see where a figure ends.
        window = indent + text[start : start + cells + 1 + _LONG_FIGURE]
        if width(window) <= cells or len(text) - start <= 1:
            return [*lines, indent + text[start:]]
        cut = _cut(window, cells)
        lines.append(window[:cut].rstrip())
        start += cut - len(indent)
        start += len(text[start : start + cells]) - len(text[start : start + cells].lstrip())
        indent = further


_FIGURE: Final = re.compile(r"-?\$?(?:\d{1,3}(?: \d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)*)")
"""A figure, whose digits stand in groups with a space between in Chinese: 456 068.38."""

_LONG_FIGURE: Final = 32
"""Characters of which a figure hardly has more; a longer one may be broken."""

_NEVER_FIRST: Final = frozenset("，。、；：）》”†;,")
"""Marks that do not begin a line."""


def _cut(text: str, cells: int) -> int:
    """Find where to break a line: after the last space that fits, unless that would leave it half empty.

    At least one character is taken beyond the indent, however narrow the column, so that breaking comes to an end.
    """
    least = len(text) - len(text.lstrip()) + 1
    fits = max(least, sum(1 for total in itertools.accumulate(map(width, text)) if total <= cells))
    figures = [found.span() for found in _FIGURE.finditer(text)]
    spaces = [at for at, character in enumerate(text[: fits + 1]) if character == " "]
    space = max((at for at in spaces if not any(first < at < last for first, last in figures)), default=-1)
    while fits > least and text[fits : fits + 1] in _NEVER_FIRST:
        fits -= 1
    fits = next((first for first, last in figures if least < first < fits < last), fits)
    return space if space > max(least, fits // 2) and text[fits - 1 : fits + 1].isascii() else fits


def pages_side_by_side(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]]) -> str:
    """Lay two pages that say the same, line by line, beside each other; what is the same in both stands once."""
    return page((_paired(*sections) for sections in zip(left, right, strict=True)), *SIDES)


def _paired(left: Sequence[str], right: Sequence[str]) -> Iterator[str]:
    for one, other in zip(left, right, strict=True):
        if one == other:
            yield one
            continue
        rows = itertools.zip_longest(wrap(one, _COLUMN), wrap(other, _COLUMN), fillvalue="")
        yield from (f"{_pad(first, _COLUMN)}  {second}".rstrip() for first, second in rows)
