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
_CONDITION: Final = re.compile(r"\[[<>=]")
_QUOTED_TEXT: Final = re.compile(r'"[^"]*"|\\.')
_QUOTED: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_NO_WORDS: Final = " \u00a0\u202f()+-"


def shown_beside(form: str, number: float) -> str | None:
    r"""The words that a format shows beside a number; None if a multiple is shown, or words that a condition decides.

    >>> shown_beside("#,##0.00", 1), shown_beside('_-[$€-2]\\ * #,##0.00_-', 1), shown_beside('0.0"m";-0.0"m";"nil"', 3)
    ('', '€', 'm')
    >>> shown_beside("#,##0,,", 1), shown_beside('[>=1000000]0.0"m";0.0"k"', 1), shown_beside("0%", 1)
    (None, None, '%')
    """
    sections = _sections(form)
    if sections is None:
        return None
    if _CONDITION.search(_QUOTED_TEXT.sub(" ", form)):
        return sections[0] if len({*sections}) == 1 else None
    # What is positive has the first section; what is negative the second and nought the third, if there is one.
    place = 1 if number < 0 else 0 if number else 2
    return sections[place] if place < len(sections) else sections[0]


@functools.lru_cache(maxsize=1024)
def _sections(form: str) -> tuple[str, ...] | None:
    """The words of each section of a format; None if it leaves thousands away."""
    if _MULTIPLE.search(_QUOTED.sub(" ", form)):
        return None
    sections = [""]
    for part in _PART.finditer(form):
        if part["end"]:
            sections.append("")
        else:
            sections[-1] += next((found for found in part.group("quoted", "currency", "escaped", "bare") if found), "")
    return tuple(" ".join(section.strip(_NO_WORDS).split()) for section in sections)
