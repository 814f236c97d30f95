"""How wide a text is, and where it is broken, in a font that is not known: the widest of several is taken."""

import math
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final

from assetrecovery.pictures._advances import BOLD, PLAIN
from assetrecovery.show.layout import pieces
from assetrecovery.show.marking import SILENT

__all__: list[str] = []


def _by_letter(table: Mapping[int, str]) -> dict[str, int]:
    return {letter: width for width, letters in table.items() for letter in letters}


_WIDTHS: Final = {False: _by_letter(PLAIN), True: _by_letter(BOLD)}
_WIDEST: Final = 110
"""For a letter of a script that the table lacks, in hundredths: rather too much room than a label in another's."""

LEADING: Final = 1.35
"""From one line to the next, as a multiple of the size of the font."""


def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a text is at most; a Chinese character is as wide as it is high.

    >>> width("议程", 10), width("il", 10)
    (20.0, 5.7)
    """
    known = _WIDTHS[bold]
    return sum(known[letter] if letter in known else _of_others(letter) for letter in text) * size / 100


def _of_others(letter: str) -> int:
    if letter == SILENT or unicodedata.combining(letter):
        return 0
    return 100 if unicodedata.east_asian_width(letter) in "WFA" else _WIDEST


def broken(text: str, room: float, size: float, *, bold: bool = False) -> list[str]:
    """Break a text into lines that fit; figures stay with their units, and a longer word is broken where it must be.

    >>> broken("约4.58亿美元；2005年9月27日", 100, 12)
    ['约4.58亿美元；', '2005年9月27日']
    """
    lines = [""]
    for piece in pieces(text):
        for part in _fitting(piece, room, size, bold=bold):
            if lines[-1].strip() and width((lines[-1] + part).rstrip(), size, bold=bold) > room:
                lines.append("")
            lines[-1] += part
    return [line.strip() for line in lines]


def _fitting(piece: str, room: float, size: float, *, bold: bool) -> Iterator[str]:
    """A piece, or parts of it that each fit a line; one letter at least stands on each, however narrow the line is."""
    if width(piece.rstrip(), size, bold=bold) <= room:
        yield piece
        return
    part = ""
    for letter in piece:
        if part and width((part + letter).rstrip(), size, bold=bold) > room:
            yield part
            part = ""
        part += letter
    yield part


def evened(text: str, room: float, size: float) -> list[str]:
    """Break a text into as few lines as it takes, behind a stop if it can be, or else about as long as each other.

    >>> broken("介于下限与上限之间，或数额不详", 140, 10), evened("介于下限与上限之间，或数额不详", 140, 10)
    (['介于下限与上限之间，或数额不', '详'], ['介于下限与上限之间，', '或数额不详'])
    """
    lines = broken(text, room, size)
    rooms = range(math.ceil(width(text, size) / len(lines)), math.floor(room), 2)
    tried = [found for narrower in rooms if len(found := broken(text, narrower, size)) == len(lines)]
    return next((found for found in tried if all(line[-1] in _STOPS for line in found[:-1])), [*tried, lines][0])


_STOPS: Final = frozenset(",;:，；：")


def shortened(text: str, room: float, lines: int, size: float) -> list[str]:
    """Break a text into so many lines at most, the last of which says by an ellipsis that there is more."""
    found = broken(text, room, size)
    if len(found) <= lines:
        return found
    last = found[lines - 1]
    while last and width(f"{last}…", size) > room:
        last = last[:-1]
    return [*found[: lines - 1], f"{last.rstrip()}…"]
