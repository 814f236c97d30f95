"""Layout of plain text: columns that hold Chinese and Latin side by side, marks for derived wording, the foot."""

import unicodedata
from collections.abc import Iterable, Sequence

from assetrecovery.show.phrases import MARK, Phrase
from assetrecovery.values.errors import Language
from assetrecovery.values.terms import TermEnum
from assetrecovery.values.text import Text

__all__ = ["columns", "field", "label", "page", "say", "width"]


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


def say(text: Text, language: Language) -> str:
    """Put a text on the page: marked if its wording is ours; in another language, and saying so, if need be."""
    other: Language = "zh" if language == "en" else "en"
    said = language if language not in text.missing else other if other not in text.missing else text.languages[0]
    shown = text.in_(said) + (MARK if text.is_derived(said) else "")
    return shown if said == language else f"{shown} [{said}]"


def label(member: TermEnum, language: Language) -> str:
    """Put the label of a code on the page, marked if its wording is ours."""
    return member.label(language) + (MARK if member.is_derived(language) else "")


def field(name: str, value: str, language: Language) -> str:
    """Put a name and its value on one line."""
    return f"{name}：{value}" if language == "zh" else f"{name}: {value}"


def page(sections: Iterable[Iterable[str]], language: Language) -> str:
    """Join sections with a blank line between, and put the notes at the foot."""
    body = "\n\n".join("\n".join(lines) for lines in sections)
    notes = [Phrase.DERIVED.in_(language)] if MARK in body else []
    return "\n".join([body, "", "—" * 20, *notes, Phrase.DISCLAIMER.in_(language)]) + "\n"
