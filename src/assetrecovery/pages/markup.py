"""HTML, put together so that a text can only be a text: what is not an element is escaped, wherever it stands."""

import itertools
import re
from collections.abc import Iterable, Sequence
from typing import Final

from assetrecovery.pictures.canvas import escaped

__all__: list[str] = []

_VOID: Final = frozenset({"br", "col", "hr", "meta"})


class Html(str):
    """What is markup already; any other text is escaped before it is put into an element."""

    __slots__ = ()


def element(name: str, /, *inside: str, **attributes: str | None) -> Html:
    """An element with what stands in it; an attribute without a value is left out, and `class_` is `class`.

    >>> element("td", "a < b", element("b", "c"), lang="en")
    '<td lang="en">a &lt; b<b>c</b></td>'
    """
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escaped(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _VOID:
        return Html(f"<{name}{given}>")
    return Html(f"<{name}{given}>{joined(inside)}</{name}>")


def joined(parts: Iterable[str]) -> Html:
    """Put parts one behind the other."""
    return Html("".join(part if isinstance(part, Html) else escaped(part) for part in parts))


def kept(text: str) -> list[str]:
    """A text in which no line ends within a number or a day: not at the spaces of one, nor at the hyphens of the other.

    >>> joined(kept("约1 500万美元（2014-12-11）"))
    '约<span class="ar-one">1 500</span>万美元（<span class="ar-one">2014-12-11</span>）'
    """
    parts = _ONE.split(text)
    return [element("span", part, class_="ar-one") if place % 2 else part for place, part in enumerate(parts)]


_ONE: Final = re.compile(r"((?<![\d-])\d{4}-\d{2}(?:-\d{2})?(?![\d-])|(?<![\d ])\d{1,3}(?: \d{3})+(?:\.\d+)?(?!\d))")

UNBROKEN: Final = ".ar-one{white-space:nowrap}"
"""The looks of what is kept together."""


def table(
    head: Iterable[str], rows: Sequence[Iterable[str]], styles: Sequence[str] = (), columns: str | None = None
) -> Html:
    """A table with one line of headings; the styles of its rows, and of the whole, say no more than their order."""
    headings = element("tr", *(element("th", cell, scope="col") for cell in head))
    body = [
        element("tr", *(element("td", *kept(cell)) for cell in row), style=style)
        for row, style in itertools.zip_longest(rows, styles)
    ]
    return element("table", element("thead", headings), element("tbody", *body), style=columns)
