"""Numerals as the documents write them: Chinese numerals, Roman numerals and lettered points.

Only what numbering needs: articles, chapters, meetings, sessions and points, all below ten thousand.
"""

import re
from typing import Final

CHINESE_NUMERAL: Final = "[〇零一二三四五六七八九十百千两]+"
"""Pattern of a Chinese numeral, for use inside a larger one."""

_DIGITS: Final = "零一二三四五六七八九"
_UNITS: Final = ("", "十", "百", "千")
_ROMAN: Final = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_LONGEST_ROMAN: Final = len("MMMDCCCLXXXVIII")
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


def to_chinese(number: int) -> str:
    """Write a whole number from 0 to 9999 in Chinese numerals.

    >>> to_chinese(56), to_chinese(11), to_chinese(105)
    ('五十六', '十一', '一百零五')
    """
    if not 0 <= number <= 9999:
        message = f"only 0 to 9999 can be written in Chinese numerals here, not {number}"
        raise ValueError(message)
    written = "".join(
        _DIGITS[int(digit)] + (_UNITS[place] if digit != "0" else "")
        for place, digit in zip(range(len(str(number)) - 1, -1, -1), str(number), strict=True)
    )
    written = re.sub("零+", "零", written)
    if number:
        written = written.rstrip("零")
    return written[1:] if 10 <= number <= 19 else written


def from_chinese(text: str) -> int | None:
    """Read a Chinese numeral, also with 〇 and 两; None if it is not one that `to_chinese` could have meant.

    >>> from_chinese("五十六"), from_chinese("一百〇五"), from_chinese("十十")
    (56, 105, None)
    """
    plain = text.replace("〇", "零").replace("两", "二")
    number = rest = 0
    for character in plain:
        if character in _DIGITS:
            rest = _DIGITS.index(character)
        elif character in _UNITS:
            number += (rest or 1) * 10 ** _UNITS.index(character)
            rest = 0
        else:
            return None
    number += rest
    shortened = plain.removeprefix("一") if plain.startswith("一十") else plain
    return number if number <= 9999 and to_chinese(number) in {plain, shortened} else None


def to_roman(number: int) -> str:
    """Write a whole number from 1 to 3999 in Roman numerals.

    >>> to_roman(5), to_roman(8)
    ('V', 'VIII')
    """
    if not 1 <= number <= 3999:
        message = f"only 1 to 3999 can be written in Roman numerals, not {number}"
        raise ValueError(message)
    written = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        written += sign * count
    return written


def from_roman(text: str) -> int | None:
    """Read a Roman numeral in capitals; None if it is not a well-formed one.

    >>> from_roman("V"), from_roman("IIX")
    (5, None)
    """
    number, rest = 0, text[:_LONGEST_ROMAN]
    for value, sign in _ROMAN:
        while rest.startswith(sign):
            number, rest = number + value, rest.removeprefix(sign)
    return number if not rest and 1 <= number <= 3999 and to_roman(number) == text else None


def number_letter(number: int) -> str:
    """Give the letter of a lettered point: 1 is a, 26 is z."""
    if not 1 <= number <= len(_LETTERS):
        message = f"only 1 to 26 have letters, not {number}"
        raise ValueError(message)
    return _LETTERS[number - 1]


def letter_number(letter: str) -> int:
    """Give the place of a letter: a is 1, z is 26."""
    if len(letter) != 1 or letter not in _LETTERS:
        message = "only one letter from a to z has a place"
        raise ValueError(message)
    return _LETTERS.index(letter) + 1
