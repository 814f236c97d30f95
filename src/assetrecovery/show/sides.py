"""A page in one language, or in both side by side."""

from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias

from assetrecovery.show.layout import SIDES, page, pages_side_by_side
from assetrecovery.values.errors import spoken
from assetrecovery.values.languages import Language

__all__ = ["Languages"]

Languages: TypeAlias = Literal["zh", "en", "both"]
"""A language, or both side by side."""


def asked(languages: Languages) -> tuple[Language, ...]:
    """The languages of a page, left and right if there are two."""
    return SIDES if languages == "both" else (spoken(languages),)


def paged(languages: Sequence[Language], sections: Callable[[Language], Sequence[Sequence[str]]]) -> str:
    """Make a page of sections that say the same in each language that is asked for."""
    sides = [sections(language) for language in languages]
    return page(sides[0], *languages) if len(sides) == 1 else pages_side_by_side(sides[0], sides[1])
