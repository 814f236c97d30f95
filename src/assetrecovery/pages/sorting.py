"""Tables that are put in another order without a script: the order of each row stands in it, and a choice picks one.

Where neither the choice nor the style sheet is let through, as in a notebook that is not trusted, the table is there in
its own order, and nothing else is.
"""

import re
from collections.abc import Hashable, Iterable, Sequence
from typing import Any, Final, NamedTuple, TypeAlias

from assetrecovery.pages.markup import Html, element, table
from assetrecovery.show.layout import SIDES
from assetrecovery.values.languages import Words

__all__: list[str] = []

MOST_COLUMNS: Final = 5
"""By so many columns can a table be put in order; no view has more."""

_UP, _DOWN = "up", "down"
_ARROWS: Final = {_UP: "↑", _DOWN: "↓"}
_SORT: Final = Words("Sort", "排序")
_AS_IT_IS: Final = Words("order as given", "原有次序")


class Keyed(NamedTuple):
    """What a cell says, and what its column is ordered by; None for what is not known, which stands last either way."""

    text: str
    key: Any


Cell: TypeAlias = str | Keyed
"""A text without a key is ordered as a reader would, by its letters, and by its numbers as numbers."""


def sortable(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Html:
    """A table that can be put in the order of any of its columns; where one order is as good as another, only a table.

    >>> print(sortable(["id"], [["a"]]))
    <table><thead><tr><th scope="col">id</th></tr></thead><tbody><tr><td>a</td></tr></tbody></table>
    """
    given = [[_keyed(cell) for cell in row] for row in rows]
    orders = {
        place: order
        for place in range(min(len(head), MOST_COLUMNS))
        if _tells_apart(order := _order([row[place].key for row in given]))
    }
    texts = [[cell.text for cell in row] for row in given]
    if not orders:
        return table(head, texts)
    styles = ["".join(_places(place, order[number]) for place, order in orders.items()) for number in range(len(given))]
    return element(
        "div", _choice(head, orders), table(head, texts, styles, columns=f"--n:{len(head)}"), class_="ar-sort"
    )


def _keyed(cell: Cell) -> Keyed:
    return cell if isinstance(cell, Keyed) else Keyed(cell, natural(cell))


def natural(text: str) -> tuple[str | int, ...] | None:
    """A text as a reader would order it: `/records/9` before `/records/10`; nothing for an empty one.

    >>> natural("/a/10") > natural("/A/9")
    True
    """
    pieces = re.split(r"(\d+)", text.casefold())
    return tuple(int(piece) if place % 2 else piece for place, piece in enumerate(pieces)) if text else None


def _order(keys: Sequence[Any]) -> list[int | None]:
    """At which place each row stands; rows of one key at one place, where they stay as they are."""
    ranks = {key: rank for rank, key in enumerate(sorted({key for key in keys if key is not None}), start=1)}
    return [ranks.get(key) for key in keys]


def _tells_apart(order: Sequence[Hashable]) -> bool:
    return len({*order}) > 1


def _places(place: int, rank: int | None) -> str:
    """Where a row stands by a column. Backwards is the same with a minus, but what is not known is last in both."""
    return f"--c{place}:{rank};" if rank else f"--c{place}:999;--d{place}:999;"


def _choice(head: Sequence[str], orders: Iterable[int]) -> Html:
    """What a reader chooses an order with: a list, which every keyboard and every reader of screens knows.

    The style sheet shows it, so that it is not seen where it would do nothing. JupyterLab would take its arrow keys for
    its own, but for the attribute that asks it not to.
    """
    named = " · ".join(_SORT.in_(language) for language in SIDES)
    first = element("option", " · ".join(_AS_IT_IS.in_(language) for language in SIDES), value="")
    options = [
        element("option", f"{_ARROWS[way]} {head[place]}", value=f"{way}{place}")
        for place in orders
        for way in (_UP, _DOWN)
    ]
    return element("select", first, *options, aria_label=named, hidden="hidden", data_lm_suppress_shortcuts="true")


def _rules() -> str:
    chosen = '.ar-sort:has(option[value="{}{}"]:checked) tbody tr{{order:{}}}'
    up = (chosen.format(_UP, place, f"var(--c{place})") for place in range(MOST_COLUMNS))
    down = (chosen.format(_DOWN, place, f"var(--d{place},calc(-1*var(--c{place})))") for place in range(MOST_COLUMNS))
    return "".join((*up, *down))


_CHOSEN: Final = '.ar-sort:has(option:checked:not([value=""]))'

SORTING: Final = (
    "@media screen{.ar-sort select{display:block;font:inherit;max-width:100%;margin:.3em 0}}"
    f"{_CHOSEN} table{{display:grid;grid-template-columns:repeat(var(--n),auto);width:fit-content;max-width:100%;"
    "box-sizing:border-box;padding:0 1px 1px 0}"
    f"{_CHOSEN} :is(thead,tbody,tr){{display:grid;grid-column:1/-1;grid-template-columns:subgrid}}"
    f"{_CHOSEN} :is(th,td){{margin:0 -1px -1px 0}}{_rules()}"
)
"""Rows can be put in order in a grid, and in a table they cannot; a table becomes one when an order is chosen, and
until then is what every browser and every reader of screens takes for a table."""
