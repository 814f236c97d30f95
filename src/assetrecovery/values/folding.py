"""Folding: what is the same to a reader and differs only in how it was typed, in one place for all that reads text.

Full-width letters are letters, and what nobody can see is not there.
"""

import functools
import json
import re
import unicodedata
from typing import Final

from assetrecovery.values.packaged import packaged

_ACUTE: Final = "´"  # typed for an apostrophe; NFKC would make a space and an accent of it
_SELECTORS: Final = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


def clean(text: str) -> str:
    r"""Return a text without invisible characters, in compatibility form and without white space at the ends.

    >>> clean("\u200fＣＨ\u200b "), clean("Portugal³")
    ('CH', 'Portugal3')
    """
    if not text.isascii():
        text = _SELECTORS.sub("", text.replace(_ACUTE, "'"))
        if not text.isprintable():
            # Format characters include zero-width spaces, soft hyphens and every bidirectional control; none of them is
            # printable, and nearly every text is.
            text = "".join([character for character in text if unicodedata.category(character) != "Cf"])
        text = unicodedata.normalize("NFKC", text)
    return text.strip()


@functools.cache
def _characters() -> dict[int, int]:
    """Which simplified character is written for each traditional one, as `str.translate` wants it."""
    text = packaged("traditional.json")
    pairs: dict[str, str] = json.loads(text)
    return str.maketrans(pairs["traditional"], pairs["simplified"])


def simplified(text: str) -> str:
    """Return a text with the simplified character for each traditional one.

    >>> simplified("3.5億美元"), simplified("第五十七條第三款")
    ('3.5亿美元', '第五十七条第三款')
    """
    return text if text.isascii() else text.translate(_characters())


def is_traditional(text: str) -> bool:
    """Whether any character of a text is a traditional one.

    >>> is_traditional("韓国"), is_traditional("韩国")
    (True, False)
    """
    return not text.isascii() and any(ord(character) in _characters() for character in text)
