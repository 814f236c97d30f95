"""Layout of plain text: columns that hold Chinese and Latin side by side, marks for derived wording, the foot."""

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from assetrecovery.show.marking import MARK, SILENT
from assetrecovery.show.phrases import Phrase
from assetrecovery.values.languages import LANGUAGES, Language
from assetrecovery.values.terms import TermEnum
from assetrecovery.values.text import Text


def width(text: str) -> int:
    """How many cells of a terminal a text takes: a Chinese character takes two.

    >>> width("议程 1")
    6
    """
    wide = sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
    return wide - text.count(SILENT)


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


def say(text: Text, language: Language, *, mark: str = MARK, cited: bool = True) -> str:
    """Put a text on the page: marked if its wording is ours; in another language, and saying so, if need be.

    Wording is official only where an official text was seen: what cites nothing is marked, whatever it says of itself.
    """
    said = next(known for known in (language, *LANGUAGES, *text.languages) if known in text.languages)
    shown = text.in_(said) + (mark if text.is_derived(said) or not cited else "")
    return shown if language in text.languages else f"{shown} [{said}]"


def label(member: TermEnum, language: Language, *, mark: str = MARK) -> str:
    """Put the label of a code on the page, marked if its wording is ours."""
    return member.label(language) + (mark if member.is_derived(language) else "")


def page(sections: Iterable[Iterable[str]], *languages: Language, cells: int | None = None) -> str:
    """Join sections with a blank line between, and put the notes at the foot, in each language of the page.

    The notes are broken to a number of cells if one is given; lines of a page in one language have no width.
    """
    body = "\n\n".join("\n".join(lines) for lines in sections)
    said = ((Phrase.DERIVED, MARK in body), (Phrase.UNMARKED, SILENT in body), (Phrase.DISCLAIMER, True))
    notes = [note for note, needed in said if needed]
    feet = [note.in_(language) for note in notes for language in languages]
    broken = feet if cells is None else [line for foot in feet for line in wrap(foot, cells)]
    return "\n".join([body.replace(SILENT, ""), "", "—" * 20, *broken]) + "\n"


SIDES: Final[tuple[Language, Language]] = ("zh", "en")
"""The languages of a page in both, left and right."""

_COLUMN: Final = 58
"""Cells of one of two columns: both, with what is between them, fit a page in landscape or a wide terminal."""

_WHOLE: Final = 2 * _COLUMN + 2
"""Cells of a line that stands across both columns."""


def wrap(text: str, cells: int, *, addresses_whole: bool = False) -> list[str]:
    """Break a line to a number of cells, and indent what follows; figures stay whole, and marks with their words.

    A Chinese text is broken between any two characters but these: no line ends within a figure or between it and its
    unit, none begins with a mark that closes, and none ends with one that opens. What is longer than a line is broken
    where the line ends; an address may be kept whole, since half of one leads nowhere.

    >>> wrap("- 约4.58亿美元；2005年9月27日", 16)
    ['- 约4.58亿美元；', '    2005年9月', '    27日']
    """
    start = len(text) - len(text.lstrip())
    indent, further = " " * start, " " * (start + 4)
    lines: list[str] = []
    line, taken = indent, start
    for piece in pieces(text, start):
        kept = addresses_whole and "://" in piece
        for part in [piece] if kept else _fitting(piece, cells - len(further)):
            long = width(part.rstrip())
            if line.strip() and taken + long > cells:
                lines.append(line.rstrip())
                line, taken = further, len(further)
            line += part
            taken += long + len(part) - len(part.rstrip())
    return [*lines, line.rstrip()]


_CLOSING: Final = rf"，。、；：？！）》”’」』…{MARK}{SILENT},;:.!?)\]%"
_OPENING: Final = r"（《“‘「『(\[$€£"
_FIGURE: Final = r"[-−]?[$€£]?[0-9]+(?:[.,/-][0-9]+)*(?: [0-9]{3}(?![0-9]))*(?:\.[0-9]+)?"
"""A figure, whose digits stand in groups with a space between in Chinese: 456 068.38; or a date in digits."""
_UNIT: Final = (
    r" (?:thousand|million|billion|trillion|per cent|[ap]\.m\.)|万亿|亿|万|[年月日时分章条款项段页号届次个件份%]"
)
_WORD: Final = rf"第?{_FIGURE}(?:{_UNIT})*|[^\s\u2e80-\uffff]+|\S"
_PIECE: Final = re.compile(rf" +|(?:[{_OPENING}](?=\S))*(?:{_WORD})[{_CLOSING}]* *")
"""What no line is broken in: a figure with its unit, a word, a Chinese character; each with the marks around it."""


def pieces(text: str, start: int = 0) -> list[str]:
    """What a text may be broken between: figures with their units, words, Chinese characters, with marks around them.

    >>> pieces("约4.58亿美元；2005年")
    ['约', '4.58亿', '美', '元；', '2005年']
    """
    return _PIECE.findall(text, start)


def _fitting(piece: str, cells: int) -> Iterator[str]:
    """A piece, or parts of it that each fit a line; at least one character stands on each, however narrow it is."""
    bare = piece.rstrip()
    if len(bare) <= cells // 2:  # no character takes more than two cells, so it need not be measured
        yield piece
        return
    part, taken = "", 0
    for character in bare:
        wide = width(character)
        if part and taken + wide > cells:
            yield part
            part, taken = "", 0
        part += character
        taken += wide
    yield part + piece[len(bare) :]


def pages_side_by_side(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]]) -> str:
    """Lay two pages that say the same, line by line, beside each other; what is the same in both stands once."""
    return page((_paired(*sections) for sections in zip(left, right, strict=True)), *SIDES, cells=_WHOLE)


def _paired(left: Sequence[str], right: Sequence[str]) -> Iterator[str]:
    for one, other in zip(left, right, strict=True):
        if one == other:
            yield from wrap(one, _WHOLE, addresses_whole=True)
            continue
        rows = itertools.zip_longest(wrap(one, _COLUMN), wrap(other, _COLUMN), fillvalue="")
        yield from (f"{_pad(first, _COLUMN)}  {second}".rstrip() for first, second in rows)
