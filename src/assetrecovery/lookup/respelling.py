"""Respelling: what a text may have been written for, as text alone; what each way is called stands in `spellings`."""

import re
from collections.abc import Iterator
from typing import Final

from assetrecovery.values.folding import clean

__all__: list[str] = []

# "Congo, Dem. Rep.", "Korea (Republic of)": what stands behind the comma or in the brackets belongs before.
_INVERTED: Final = re.compile(
    r"(?P<name>[^,(（，]+?)\s*(?:[,，]\s*(?P<behind>[^,，]+)|[(（](?P<within>[^()（）]+)[)）])"
)

# "Cyprus[b]", "Cyprus (a)": one small letter or a number in brackets. Capitals are a gloss: "(UK)".
_MARK: Final = re.compile(r"\s*[\[(【〔（]\s*(?:[a-z]|\d{1,3})\s*[\])】〕）]$")

# "Serbia 5", "Portugal³", "Netherlands 1, 2": numbers behind the name; full width and raised digits are folded before.
_NUMBER: Final = re.compile(r"(?:[\s,]*\b\d{1,2}|(?<=\D)\d{1,2})(?:\s*,\s*\d{1,2})*$")

_GLOSS: Final = re.compile(
    r"(?P<name>.+?)\s*(?:[(（\[](?P<within>[^()（）\[\]]+)[)）\]]|(?:\s*[/=]\s*|\s[–—-]\s)(?P<behind>.+))"
)


def respellings(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield a text and what it may have been written for, the likeliest first, each with the codes of what was undone.

    >>> list(respellings("Congo, Dem. Rep."))
    [('Congo, Dem. Rep.', ()), ('Dem. Rep. Congo', ('inverted',))]
    """
    yield from _in_order(text, ())
    folded = clean(text)
    unmarked = _MARK.sub("", folded)
    if unmarked and unmarked != folded:
        yield from _in_order(unmarked, ("marked",))
    unnumbered = _NUMBER.sub("", unmarked)
    if unnumbered and unnumbered != unmarked:
        yield from _in_order(unnumbered, ("numbered",))


def _in_order(text: str, undone: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield text, undone
    if match := _INVERTED.fullmatch(text.strip()):
        yield f"{match['behind'] or match['within']} {match['name']}", (*undone, "inverted")


def glosses(text: str) -> Iterator[tuple[str, str]]:
    """Yield a name and its gloss, wherever a text may be divided into the two.

    >>> list(glosses("Timor-Leste (East Timor)")), list(glosses("朝鲜 北朝鲜"))
    ([('Timor-Leste', 'East Timor')], [('朝鲜', '北朝鲜')])
    """
    folded = clean(text)
    parts = folded.split()
    if match := _GLOSS.fullmatch(folded):
        yield match["name"], match["within"] or match["behind"]
    elif all("\u3400" <= character <= "\u9fff" for character in "".join(parts)):
        yield from (("".join(parts[:place]), "".join(parts[place:])) for place in range(1, len(parts)))
