"""Folding: what is the same to a reader and differs only in how it was typed, in one place for all that reads text.

Full-width letters are letters, and what nobody can see is not there.
"""

import re
import unicodedata
from typing import Final

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
