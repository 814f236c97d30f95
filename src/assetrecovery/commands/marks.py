"""The mark behind our own wording: which is marked, and what it means, said where any was printed."""

import argparse
from collections.abc import Iterable
from typing import Final

from assetrecovery.commands.saying import named
from assetrecovery.show import Marks
from assetrecovery.show.marking import MARK
from assetrecovery.show.phrases import Phrase
from assetrecovery.values.languages import Language, Words

__all__: list[str] = []


_MARKS: Final = Words(
    "which wording of the library's own is marked: what could be taken for a quotation, or all",
    "标出本库哪些自拟措辞：可能被误认为引文的，或全部",
)


def add_marks(parser: argparse.ArgumentParser) -> None:
    """Let a command that prints a sheet be asked to mark all wording of the library."""
    codes = [each.code for each in Marks]
    parser.add_argument("--marks", choices=codes, default=Marks.QUOTABLE.code, help=named(_MARKS, codes))


def explain_marks(printed: Iterable[str], language: Language) -> str:
    """The note on the mark, if one was printed; else nothing."""
    return f"\n{Phrase.DERIVED.in_(language)}\n" if any(MARK in words for words in printed) else ""
