"""Records as rows: every table of a bundle, in time and memory linear in what the bundle holds."""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple, final

from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.serialization.writing import write
from assetrecovery.tables.cells import Cell, cell_of
from assetrecovery.tables.columns import Column, ColumnForm, Path, expansion
from assetrecovery.tables.layouts import OTHER_WORDINGS, TEXTS, TableLayout, name_of, reachable, table_layouts
from assetrecovery.values.errors import Fault, InvalidError, pointer, suggestion
from assetrecovery.values.given import a_text, of_class
from assetrecovery.values.languages import Words
from assetrecovery.values.text import Text

__all__ = ["Table", "tables"]

Row = tuple[Cell, ...]

_SHOWN: Final = 30
"""Tables that are named where one is asked for that there is not."""


@final
class Table:
    """Table · 表. The rows of one class, under its layout.

    Data frames take it as it is, through `__arrow_c_stream__`: decimals stay exact, and several values in a cell are a
    list.

    >>> from assetrecovery import bundled
    >>> amounts = tables(bundled("returns"))["amounts"]
    >>> row = next(amounts.dicts())
    >>> row["record"], row["entry"], row["money_amount"], row["money_currency"]
    ('che-nga-abacha-1-2005', '/amounts/0', Decimal('458000000'), 'USD')
    """

    __slots__ = ("layout", "rows")

    layout: TableLayout
    """Layout · 格式. The name of the table and its columns."""

    rows: tuple[tuple[Cell, ...], ...]
    """Rows · 行. The values of each row, in the order of the columns; None where a cell is empty."""

    def __init__(self, layout: TableLayout, rows: Iterable[Row] = ()) -> None:
        """Take a layout, and rows that have a cell for each of its columns."""
        self.layout = layout
        self.rows = tuple(rows)

    def __repr__(self) -> str:
        return f"<Table {self.name}: {len(self.rows)} rows>"

    @property
    def name(self) -> str:
        """The name of the table."""
        return self.layout.name

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns."""
        return self.layout.columns

    def dicts(self) -> Iterator[dict[str, Cell]]:
        """Yield each row as a dictionary by the names of the columns."""
        names = [column.name for column in self.columns]
        for row in self.rows:
            yield dict(zip(names, row, strict=True))

    def __arrow_c_schema__(self) -> object:
        """The types of the columns, as a capsule of the Arrow C data interface."""
        from assetrecovery.tables.arrow import schema_capsule  # noqa: PLC0415  few ask for it

        return schema_capsule(self.columns, self.rows)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The rows, as a capsule of the Arrow C stream interface; a schema that is asked for is not cast to."""
        from assetrecovery.tables.arrow import stream_capsule  # noqa: PLC0415  likewise

        del requested_schema
        return stream_capsule(self.columns, self.rows)


@over_bundle
def tables(bundle: Bundle, *names: str) -> dict[str, Table]:
    """The tables of a bundle's own records, empty ones too, or those that are named, which alone are worked out.

    The key of a record is its `id`, that of an entry `record` and `entry` together. Raises `InvalidError`
    (`unknown_table`) for a name that no table has.

    >>> from assetrecovery import bundled
    >>> found = tables(bundled("returns"), "returns", "tranches")
    >>> [(name, len(table.rows) > 0) for name, table in found.items()]
    [('returns', True), ('tranches', True)]
    """
    wanted = names or tuple(table_layouts())
    for name in wanted:
        check_name(name)
    asked = frozenset(wanted)
    rows: dict[str, list[Row]] = {name: [] for name in wanted}
    for record in bundle.records:
        if asked & tables_of(type(record)):
            for name, row in rows_of_plain(type(record), write(record), asked):
                rows[name].append(row)
    return {name: Table(layout=table_layouts()[name], rows=tuple(rows[name])) for name in wanted}


_A_TABLE: Final = Words("a table", "表")
_SUCH_AS: Final = Words('; such as tables(bundle)["returns"]', '；如tables(bundle)["returns"]')


def check_table(given: Table, path: str = "/table") -> None:
    """Refuse (`wrong_type`) what is no table."""
    of_class(given, Table, _A_TABLE, path, _SUCH_AS)


def check_name(name: str) -> None:
    """Raise `InvalidError` (`unknown_table`) unless there is a table of this name."""
    known = table_layouts()
    if a_text(name, "/names") not in known:
        expected = ", ".join([*itertools.islice(known, _SHOWN), "…"])
        problem = Fault.UNKNOWN_TABLE.problem(expected=expected, hint=suggestion(name, known))
        raise InvalidError([problem])


def rows_of_plain(
    cls: type[Any], plain: Mapping[str, Any], asked: frozenset[str] | None = None
) -> Iterator[tuple[str, Row]]:
    """Yield every row of a record in its plain form, or those of some tables, with the name of the table."""
    wanted = tables_of(cls) if asked is None else asked
    if name_of(cls) in wanted:
        yield name_of(cls), _values(_plan(cls), plain)
    yield from _below(cls, plain, plain["id"], "", wanted)


def rows_below(cls: type[Any], plain: Mapping[str, Any], record_id: str) -> Iterator[tuple[str, Row]]:
    """Yield the rows of everything that stands in something, but for a row of its own."""
    yield from _below(cls, plain, record_id, "", tables_of(cls))


def tables_of(cls: type[Any]) -> frozenset[str]:
    """The names of the tables in which something of a class may have rows."""
    if cls not in _TABLES:
        within = (name_of(child.cls) for child in reachable(cls))
        _TABLES[cls] = frozenset({name_of(cls), TEXTS, OTHER_WORDINGS, *within})
    return _TABLES[cls]


_TABLES: Final[dict[Any, frozenset[str]]] = {}


class _Plan(NamedTuple):
    """How the columns of a class are filled, and where in it something stands that has rows of its own."""

    steps: tuple[tuple[Column, Path, str], ...]
    texts: tuple[tuple[Path, str], ...]
    worded: tuple[tuple[Column, str], ...]
    children: tuple[tuple[Path, str, str, type[Any]], ...]


_PLANS: Final[dict[Any, _Plan]] = {}


def _plan(cls: type[Any]) -> _Plan:
    if cls not in _PLANS:
        whole = expansion(cls)
        _PLANS[cls] = _Plan(
            tuple((column, column.path[:-1], column.path[-1]) for column in whole.columns),
            tuple((path, pointer(*path)) for path in whole.texts),
            tuple((column, pointer(*column.path)) for column in whole.columns if column.form in _WORDED),
            tuple((child.path, pointer(*child.path), name_of(child.cls), child.cls) for child in whole.children),
        )
    return _PLANS[cls]


def _values(plan: _Plan, plain: Mapping[str, Any]) -> Row:
    return tuple(_value(plain, *step) for step in plan.steps)


def _value(plain: Any, column: Column, way: Path, last: str) -> Cell:
    for token in way:
        plain = plain.get(token)
        if plain is None:
            return None
    value = plain.get(last)
    return column.unsaid if value is None else cell_of(value, column)


def _below(
    cls: type[Any], plain: Mapping[str, Any], record_id: str, place: str, wanted: frozenset[str]
) -> Iterator[tuple[str, Row]]:
    """Yield the rows of what stands inside an entry: lists of entries, and texts that have no column."""
    plan = _plan(cls)
    if wanted & _OF_TEXTS:
        yield from (found for found in _texts_of(plan, plain, record_id, place) if found[0] in wanted)
    for path, end, name, inner in plan.children:
        if not wanted & tables_of(inner):
            continue
        for number, entry in enumerate(_dig(plain, path) or ()):
            here = f"{place}{end}/{number}"
            if name in wanted:
                yield name, (record_id, here, *_values(_plan(inner), entry))
            yield from _below(inner, entry, record_id, here, wanted)


_OF_TEXTS: Final = frozenset({TEXTS, OTHER_WORDINGS})


def _texts_of(plan: _Plan, plain: Mapping[str, Any], record_id: str, place: str) -> Iterator[tuple[str, Row]]:
    for path, end in plan.texts:
        if (text := _dig(plain, path)) is not None:
            yield from _other_wordings(text, record_id, place + end)
    for column, end in plan.worded:
        if (value := _dig(plain, column.path)) is not None:
            yield from _texts_within(column, value, record_id, place + end)


_WORDED: Final = frozenset({ColumnForm.OPEN_CODE, ColumnForm.CITATION})
"""The forms whose values may bring a text: the wording of a local term, what a citation supports."""


def _texts_within(column: Column, value: Any, record_id: str, place: str) -> Iterator[tuple[str, Row]]:
    places: Iterable[tuple[str, Any]] = (
        ((f"{place}/{number}", part) for number, part in enumerate(value)) if column.many else ((place, value),)
    )
    for here, part in places:
        if column.form is ColumnForm.CITATION:
            for number, supported in enumerate(part.get("supports", ())):
                yield from _text(supported, record_id, f"{here}/supports/{number}")
        elif isinstance(part, Mapping):
            yield from _text(part["text"], record_id, f"{here}/text")


def _text(plain: Mapping[str, Any], record_id: str, place: str) -> Iterator[tuple[str, Row]]:
    yield TEXTS, (record_id, place, *_values(_plan(Text), plain))
    yield from _other_wordings(plain, record_id, place)


def _other_wordings(plain: Mapping[str, Any], record_id: str, place: str) -> Iterator[tuple[str, Row]]:
    for language, wording in plain.items():
        if language not in _OWN:
            yield OTHER_WORDINGS, (record_id, place, language, wording)


_OWN: Final = frozenset({"en", "zh", "derived"})


def _dig(plain: Any, path: Path) -> Any:
    for token in path:
        if plain is None:
            return None
        plain = plain.get(token)
    return plain
