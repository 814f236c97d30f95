"""Lists in a sentence: "A, B and C" without a comma before the last, A、B和C in Chinese."""

from collections.abc import Sequence
from typing import Final

from assetrecovery.values.errors import spoken
from assetrecovery.values.languages import Language

__all__ = ["join"]

LOCALES: Final[dict[Language, str]] = {"en": "en_001", "zh": "zh_Hans"}
"""The Babel locales: international English, since plain `en` is American."""


def join(parts: Sequence[str], language: Language, *, conjunction: bool = True) -> str:
    """Join parts as running text does; Chinese lists of participants leave the conjunction out.

    >>> join(["1/4", "2/3", "3/3"], "en"), join(["安哥拉", "加纳"], "zh", conjunction=False)
    ('1/4, 2/3 and 3/3', '安哥拉、加纳')
    """
    language = spoken(language)
    if not conjunction:
        return ("、" if language == "zh" else ", ").join(parts)
    from babel.lists import format_list  # noqa: PLC0415  Babel is loaded where something is worded, not on import

    return format_list(list(parts), locale=LOCALES[language])
