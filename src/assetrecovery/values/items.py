"""Numbers of agenda items: what papers are submitted under, and statements made under."""

import re
from typing import Final, Self

import attrs

from assetrecovery.values.errors import Fault, refuse
from assetrecovery.values.given import a_text, of_class
from assetrecovery.values.languages import Worded, Words
from assetrecovery.values.nouns import form
from assetrecovery.values.numerals import letter_number

__all__ = ["ItemNumber"]

_FORM: Final = re.compile(r"([1-9][0-9]?)(?: ?\(([a-z])\))?", re.ASCII)


_AN_ITEM: Final = Words("ItemNumber", "ItemNumber")
_FOR_A_TEXT: Final = Words("; for a text write ItemNumber.parse(…)", "；文本请写作ItemNumber.parse(…)")


@form
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class ItemNumber(Worded):
    """Item number · 项目编号. The number of an agenda item: `3`, or `4(b)` for a part of item 4.

    Raises `InvalidError` (`bad_item`) for any other form.

    >>> part = ItemNumber.parse("4(b)")
    >>> str(part), part.parent, part.follows(ItemNumber.parse("4(a)"))
    ('4(b)', ItemNumber.parse('4'), True)
    """

    number: int
    """Number · 序号. The number of the item, counted from 1."""

    letter: str | None = None
    """Letter · 字母. Letter of the part, from a; left out for a whole item."""

    def __attrs_post_init__(self) -> None:
        if not _FORM.fullmatch(str(self)):
            raise refuse(Fault.BAD_ITEM)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `4(b)`, also written `4 (b)`. Inverse of `str`."""
        match = _FORM.fullmatch(a_text(text))
        if match is None:
            raise refuse(Fault.BAD_ITEM)
        return cls(number=int(match[1]), letter=match[2])

    def __str__(self) -> str:
        return str(self.number) if self.letter is None else f"{self.number}({self.letter})"

    def __repr__(self) -> str:
        return f"ItemNumber.parse({str(self)!r})"

    @property
    def parent(self) -> "ItemNumber | None":
        """The whole item of which this is a part; None for a whole item."""
        return attrs.evolve(self, letter=None) if self.letter else None

    def follows(self, other: "ItemNumber | None") -> bool:
        """Whether this number may stand directly after another in an agenda (None: at its head)."""
        if other is None:
            return self.number == 1 and self.letter is None
        of_class(other, ItemNumber, _AN_ITEM, "/other", _FOR_A_TEXT)
        if self.letter is None:
            return self.number == other.number + 1
        before = letter_number(other.letter) if other.letter else 0
        return self.number == other.number and letter_number(self.letter) == before + 1
