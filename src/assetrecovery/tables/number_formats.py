"""What a spreadsheet shows beside a number: by its format, 3.5 may read "3.5m", and 30000000 "$30,000,000".

A person reads what is shown, and the file holds the number. Whoever takes the number and not the words beside it may
be wrong by a currency, or by a factor of a million.
"""

import functools
import re
from typing import Final

__all__: list[str] = []

_PART: Final = re.compile(
    r'"(?P<quoted>[^"]*)"'
    r"|\[\$(?P<currency>[^\]-]*)[^\]]*\]"
    r"|\[[^\]]*\]|_.|\*.|General|E[+-]"  # colours and conditions, room as wide as a letter, a filling, an exponent
    r"|\\(?P<escaped>.)"
    r"|(?P<end>;)"
    r"|[0#?.,@/]"
    r"|(?P<bare>.)",
    re.DOTALL | re.IGNORECASE,
)
_MULTIPLE: Final = re.compile(r"[0#?],+(?![0#?,])")
_QUOTED: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_NO_WORDS: Final = " \u00a0\u202f()+-"


@functools.lru_cache(maxsize=1024)
def shown_beside(form: str) -> str | None:
    r"""The words that a format shows beside a number; None if a multiple is shown, or now these words and now those.

    >>> shown_beside("#,##0.00"), shown_beside('_-[$€-2]\\ * #,##0.00_-'), shown_beside('0.0"m";-0.0"m"')
    ('', '€', 'm')
    >>> shown_beside("#,##0,,"), shown_beside('[>=1000000]0.0"m";0.0"k"'), shown_beside("0%")
    (None, None, '%')
    """
    if _MULTIPLE.search(_QUOTED.sub(" ", form)):
        return None
    sections = [""]
    for part in _PART.finditer(form):
        if part["end"]:
            sections.append("")
        else:
            sections[-1] += next((found for found in part.group("quoted", "currency", "escaped", "bare") if found), "")
    words = {words for section in sections if (words := " ".join(section.strip(_NO_WORDS).split()))}
    if len(words) > 1:
        return None
    return next(iter(words), "")
