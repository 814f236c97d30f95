"""Rows into records: the rows of every table are put together as the plain data of a file, and read as strictly.

So the sentences are those of the reader of files, and each is led back to the cell that it is about. All problems of
all sheets are found in one reading.
"""

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from assetrecovery.bundle import Bundle
from assetrecovery.records import RecordKind, class_of
from assetrecovery.serialization.reading import FORMAT, VERSION, read_bundle
from assetrecovery.tables.cells import Cell, plain_of
from assetrecovery.tables.columns import Child, Column, ColumnForm, Path, expansion
from assetrecovery.tables.layouts import OTHER_WORDINGS, TEXTS, TableLayout, entry_class, name_of, table_layouts
from assetrecovery.tables.sheets import CellProblem, SheetRow, SheetRows, TableReading, all_sheets, at_cell, is_blank
from assetrecovery.values.errors import Fault, Problem, suggestion

__all__ = ["read_rows"]

BESIDE: Final = frozenset({"guide", "codes", "citations", "reconciliation_steps"})
"""Sheets that the library writes beside the tables, and that say nothing new."""


def read_rows(sheets: Iterable[SheetRows], *, base: Bundle | None = None) -> TableReading[Bundle]:
    """Read a bundle from the rows of its tables; its records come in the order of the kinds.

    A sheet is known by the name or a title of its table, a column by its name or a heading in either language. A column
    that is not there is empty. An entry whose place is left blank is taken in the order of the rows, if its class
    stands in one list of its record only.
    """
    gathered, records = gathered_from(sheets)
    reading = read_bundle({"format": FORMAT, "version": VERSION, "records": records}, base)
    found = [*gathered.problems, *(_led_back(problem, records, gathered.origins) for problem in reading.findings)]
    order = {name: place for place, name in enumerate(gathered.names)}
    found.sort(key=lambda each: (order.get(each.sheet, 0), each.row or 0))
    value = reading.value or Bundle(base=base)
    return TableReading(value=value, findings=tuple(found))


def gathered_from(sheets: Iterable[SheetRows]) -> tuple["_Gathered", list[dict[str, Any]]]:
    """Put rows together as the plain data of records, before anything is asked of it."""
    gathered = _Gathered()
    for sheet in all_sheets(sheets):
        _take(sheet, gathered)
    return gathered, gathered.assembled()


# ── one sheet ────────────────────────────────────────────────────────────────────────────────────


class _Origin(NamedTuple):
    """The row that something came from, and the columns of its sheet."""

    sheet: str
    row: int
    columns: tuple[tuple[int, Column, str], ...]

    def problem(self, problem: Problem, column: Column | None = None) -> CellProblem:
        if problem.code == Fault.MISSING_KEY.code:  # files have keys, and tables have cells
            problem = Fault.NOT_FILLED_IN.problem(problem.path)
        places = [(place, heading) for place, known, heading in self.columns if known is column]
        if places:
            return at_cell(problem, self.sheet, self.row, *places[0])
        return at_cell(problem, self.sheet, self.row, None, column.name if column else None)


class _Entry(NamedTuple):
    """One row: what it says as plain data, and its keys."""

    layout: TableLayout
    keys: Mapping[str, Any]
    plain: dict[str, Any]
    origin: _Origin


def _take(sheet: SheetRows, gathered: "_Gathered") -> None:
    gathered.names.append(sheet.name)
    if sheet.name.strip().lower() in BESIDE:
        return
    layout = layout_called(sheet.name)
    if layout is None:
        known = table_layouts()
        problem = Fault.UNKNOWN_TABLE.problem(expected=", ".join(known), hint=suggestion(sheet.name, known))
        gathered.problems.append(at_cell(problem, sheet.name))
        return
    rows = [row for row in sheet.rows if row.faults or not is_blank(row.cells)]
    if not rows:
        return
    columns = tuple(_headed(rows[0], layout, sheet.name, gathered.problems))
    missing = [
        column for column in layout.columns if column.name in _NEEDED and column not in {c for _, c, _ in columns}
    ]
    if missing:
        expected = ", ".join(column.name for column in missing)
        gathered.problems.append(
            at_cell(Fault.NO_COLUMN_OF_KEYS.problem(expected=expected), sheet.name, rows[0].number)
        )
        return
    for row in rows[1:]:
        gathered.entries.append(_entry(row, layout, _Origin(sheet.name, row.number, columns), gathered.problems))


_NEEDED: Final = frozenset({"record"})
_KEYS: Final = frozenset({"record", "entry", "language", "wording"})


@functools.cache
def _called() -> dict[str, TableLayout]:
    found: dict[str, TableLayout] = {}
    for layout in table_layouts().values():
        for name in (layout.title("en").lower(), layout.title("zh")):
            found.setdefault(name, layout)
    return {**found, **table_layouts()}


def layout_called(name: str) -> TableLayout | None:
    """The table of a name or title."""
    return _called().get(name.strip().lower())


def _headed(
    row: SheetRow, layout: TableLayout, sheet: str, problems: list[CellProblem]
) -> Iterator[tuple[int, Column, str]]:
    known = {name: column for column in layout.columns for name in (column.heading("en"), column.heading("zh"))}
    known |= {column.name: column for column in layout.columns}
    seen: set[str] = set()
    for place, cell in enumerate(row.cells):
        if cell is None or not str(cell).strip():
            continue
        heading = str(cell).strip()
        column = known.get(heading)
        if column is None:
            names = [each.name for each in layout.columns]
            problem = Fault.UNKNOWN_COLUMN.problem(expected=", ".join(names), hint=suggestion(heading, names))
            problems.append(at_cell(problem, sheet, row.number, place))
        elif column.name in seen:
            problems.append(at_cell(Fault.REPEATED_COLUMN.problem(), sheet, row.number, place, heading))
        else:
            seen.add(column.name)
            yield place, column, heading


def _entry(row: SheetRow, layout: TableLayout, origin: _Origin, problems: list[CellProblem]) -> _Entry:
    faults = dict(row.faults)
    # A share of 0.5 that is shown as 50 % is what it says; a currency or a unit beside a number says more than it.
    faults |= {place: Fault.SHOWN_OTHERWISE.problem() for place, words in row.shown if words != "%"}
    plain: dict[str, Any] = {"type": layout.kind.code} if layout.kind else {}
    keys: dict[str, Any] = {}
    headed = {place for place, _, _ in origin.columns}
    for place, column, heading in origin.columns:
        cell: Cell = row.cells[place] if place < len(row.cells) else None
        if place in faults:
            problems.append(at_cell(faults[place], origin.sheet, row.number, place, heading))
        elif not is_blank((cell,)):
            if not column.path:
                keys[column.name] = plain_of(cell, column)
            else:
                _put(plain, column.path, plain_of(cell, column))
    for place, cell in enumerate(row.cells):
        if place not in headed and (place in faults or not is_blank((cell,))):
            problems.append(at_cell(Fault.CELL_BEYOND_HEADINGS.problem(), origin.sheet, row.number, place))
    return _Entry(layout, keys, plain, origin)


def _put(plain: dict[str, Any], path: Path, value: Any) -> None:
    for token in path[:-1]:
        plain = plain.setdefault(token, {})
    plain[path[-1]] = value


# ── all sheets ───────────────────────────────────────────────────────────────────────────────────


class _Where(NamedTuple):
    """A place of a record at which entries of one class stand in a list."""

    form: re.Pattern[str]
    example: str
    path: Path
    depth: int


@functools.cache
def places_of(kind: RecordKind) -> Mapping[str, tuple[_Where, ...]]:
    """By the name of a table, the places at which a kind of record has its entries.

    >>> [place.example for place in places_of(RecordKind.RETURN)["tranche_steps"]]
    ['/tranches/0/history/0']
    """
    found: dict[str, list[_Where]] = {}
    for name, place in _places(class_of(kind), ()):
        found.setdefault(name, []).append(place)
    return {name: tuple(places) for name, places in found.items()}


def _places(cls: type[Any], outer: tuple[Path, ...]) -> Iterator[tuple[str, _Where]]:
    for child in expansion(cls).children:
        ways = (*outer, child.path)
        example = "".join("/" + "/".join(way) + "/0" for way in ways)
        before = "".join("/" + "/".join(way) + r"/\d+" for way in ways[:-1])
        form = re.compile(rf"({before})/{'/'.join(child.path)}/(\d{{1,6}})", re.ASCII)
        yield name_of(child.cls), _Where(form, example, child.path, len(ways))
        yield from _places(child.cls, ways)


class _Record:
    """One record while it is put together: the entries in it, by the places that the tables give them."""

    def __init__(self, kind: RecordKind, entry: _Entry) -> None:
        self.kind = kind
        self.nodes: dict[str, _Node] = {"": _Node(class_of(kind), entry.plain)}
        self.waiting: dict[tuple[str, Path], list[tuple[int, _Entry, Child]]] = {}


class _Node(NamedTuple):
    cls: type[Any]
    plain: dict[str, Any]


class _Gathered:
    """Everything that the sheets say, and what is wrong with how they say it."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.entries: list[_Entry] = []
        self.problems: list[CellProblem] = []
        self.origins: dict[int | tuple[int, str], _Origin] = {}

    def assembled(self) -> list[dict[str, Any]]:
        """Put the entries into their records; the records come in the order of the kinds."""
        order = {kind: place for place, kind in enumerate(RecordKind)}
        heads = [entry for entry in self.entries if entry.layout.kind is not None]
        heads.sort(key=lambda entry: order[entry.layout.kind] if entry.layout.kind else 0)
        records: dict[str, _Record] = {}
        for entry in heads:
            self.origins[id(entry.plain)] = entry.origin
            named = entry.plain.get("id")
            if entry.layout.kind and isinstance(named, str):
                records.setdefault(named, _Record(entry.layout.kind, entry))
        self._place_entries(records)
        return [entry.plain for entry in heads]

    def _place_entries(self, records: Mapping[str, _Record]) -> None:
        placed: list[tuple[int, _Record, _Where, str, int, _Entry]] = []
        attached: list[tuple[_Record, _Entry]] = []
        counts: dict[tuple[int, str], int] = {}
        for entry in self.entries:
            if entry.layout.kind is not None:
                continue
            record = self._record_of(entry, records)
            if record is None:
                continue
            found = self._place(entry, record, counts)
            if found is None:
                attached.append((record, entry))
            elif found is not _ASTRAY:
                where, above, number = found
                placed.append((where.depth, record, where, above, number, entry))
        # Those above go first, since those below stand in them; within a list, by the number that the table gives.
        placed.sort(key=lambda each: (each[0], each[4]))
        for _, record, where, above, number, entry in placed:
            self._insert(record, where, above, number, entry)
        for is_wording in (False, True):
            for record, entry in sorted(attached, key=lambda each: _numbers(each[1])):
                if (entry.layout.name == OTHER_WORDINGS) == is_wording:
                    self._attach(record, entry)

    def _record_of(self, entry: _Entry, records: Mapping[str, _Record]) -> _Record | None:
        named = entry.keys.get("record")
        if named is None:
            self._refuse(entry, Fault.MISSING_KEY.problem(), "record")
            return None
        if named not in records:
            # Ids may name persons, so that none is suggested but one that differs in capitals.
            self._refuse(entry, Fault.NOT_IN_THE_TABLES.problem(hint=""), "record")
            return None
        return records[named]

    def _refuse(self, entry: _Entry, problem: Problem, name: str) -> None:
        column = next((each for each in entry.layout.columns if each.name == name), None)
        self.problems.append(entry.origin.problem(problem, column))

    def _place(self, entry: _Entry, record: _Record, counts: dict[tuple[int, str], int]) -> Any:
        """The list and the number of an entry; None of what stands in no list of entries."""
        places = places_of(record.kind).get(entry.layout.name, ())
        given = entry.keys.get("entry")
        if entry.layout.name == OTHER_WORDINGS:
            return None
        if given is None:
            if len(places) == 1 and places[0].depth == 1:
                key = (id(record), entry.layout.name)
                counts[key] = counts.get(key, _BEHIND) + 1
                return places[0], "", counts[key]
        else:
            for where in places:
                if match := where.form.fullmatch(str(given)):
                    return where, match[1], int(match[2])
            if entry.layout.name == TEXTS:
                return None
        examples = ", ".join(where.example for where in places) or "/"
        self._refuse(entry, Fault.BAD_ENTRY_PLACE.problem(expected=examples), "entry")
        return _ASTRAY

    def _insert(self, record: _Record, where: _Where, above: str, number: int, entry: _Entry) -> None:
        place = f"{above}/{'/'.join(where.path)}/{number}"
        if above not in record.nodes:
            self._refuse(entry, Fault.NO_SUCH_ENTRY.problem(), "entry")
        elif place in record.nodes:
            self._refuse(entry, Fault.REPEATED_PLACE.problem(), "entry")
        else:
            self._register(record, place, entry)
            _listed(record.nodes[above].plain, where.path).append(entry.plain)

    def _register(self, record: _Record, place: str, entry: _Entry) -> None:
        record.nodes[place] = _Node(entry_class(entry.layout.name), entry.plain)
        self.origins[id(entry.plain)] = entry.origin

    def _attach(self, record: _Record, entry: _Entry) -> None:
        """Put a text where a value of a column asks for one, or a wording into a text."""
        given = str(entry.keys.get("entry", ""))
        tokens = given.split("/")[1:]
        for cut in range(len(tokens), -1, -1):
            node = record.nodes.get("".join("/" + token for token in tokens[:cut]))
            if node is not None:
                fits = self._fit(record, node, tokens[cut:], given, entry)
                if not fits:
                    self._refuse(entry, Fault.NO_SUCH_ENTRY.problem(), "entry")
                return

    def _fit(self, record: _Record, node: _Node, rest: list[str], given: str, entry: _Entry) -> bool:
        if entry.layout.name == OTHER_WORDINGS:
            return self._add_wording(node, rest, entry)
        columns = [each for each in expansion(node.cls).columns if list(each.path) == rest[: len(each.path)]]
        for column in columns:
            if column.form in {ColumnForm.OPEN_CODE, ColumnForm.CITATION}:
                holder, key, left = _holder(node.plain, column, rest)
                if holder is not None and _set_text(holder, key, left, column, entry.plain):
                    self._register(record, given, entry)
                    return True
        return False

    def _add_wording(self, node: _Node, rest: list[str], entry: _Entry) -> bool:
        if tuple(rest) not in expansion(node.cls).texts:
            return False
        text: dict[str, Any] = node.plain
        for token in rest:
            text = text.setdefault(token, {})
        language, wording = entry.keys.get("language"), entry.keys.get("wording")
        for name, value in (("language", language), ("wording", wording)):
            if value is None:
                self._refuse(entry, Fault.MISSING_KEY.problem(), name)
        if language is not None and wording is not None:
            if language in text:
                self._refuse(entry, Fault.REPEATED_PLACE.problem(), "language")
            else:
                text[language] = wording
                self.origins[id(text), str(language)] = entry.origin
        return True


_ASTRAY: Final = object()
_BEHIND: Final = 10**6
"""Rows that give no place stand behind those that do."""


def _numbers(entry: _Entry) -> list[tuple[int, str]]:
    tokens = str(entry.keys.get("entry", "")).split("/")
    return [(int(token), "") if token.isdecimal() else (-1, token) for token in tokens]


def _listed(plain: dict[str, Any], path: Path) -> list[Any]:
    for token in path[:-1]:
        plain = plain.setdefault(token, {})
    found: list[Any] = plain.setdefault(path[-1], [])
    return found


def _holder(plain: dict[str, Any], column: Column, rest: list[str]) -> tuple[Any, Any, list[str]]:
    """Where the value of a column stands: what holds it, under which key, and what is left of the place."""
    holder: Any = plain
    for token in column.path[:-1]:
        holder = holder.get(token) if isinstance(holder, dict) else None
    key: Any = column.path[-1]
    left = rest[len(column.path) :]
    if column.many:
        holder = holder.get(key) if isinstance(holder, dict) else None
        if not (isinstance(holder, list) and left and left[0].isdecimal() and int(left[0]) < len(holder)):
            return None, key, left
        return holder, int(left[0]), left[1:]
    return (holder if isinstance(holder, dict) and key in holder else None), key, left


def _set_text(holder: Any, key: Any, left: list[str], column: Column, plain: dict[str, Any]) -> bool:
    value = holder[key]
    if column.form is ColumnForm.OPEN_CODE and left == ["text"] and isinstance(value, str):
        holder[key] = {"code": value, "text": plain}
        return True
    if column.form is ColumnForm.CITATION and left[:1] == ["supports"] and len(left) == 2:
        value.setdefault("supports", []).append(plain)
        return True
    return False


# ── from a problem of the plain data back to its cell ────────────────────────────────────────────


def _led_back(
    problem: Problem, records: list[dict[str, Any]], origins: Mapping[int | tuple[int, str], _Origin]
) -> CellProblem:
    tokens = [token.replace("~1", "/").replace("~0", "~") for token in problem.path.split("/")[2:]]
    node: Any = records
    origin: _Origin | None = None
    since = 0
    for place, token in enumerate(tokens):
        if isinstance(node, dict) and (id(node), token) in origins:
            wording = origins[id(node), token]
            return wording.problem(problem, wording.columns[-1][1])
        node = _step(node, token)
        if isinstance(node, dict) and id(node) in origins:
            origin, since = origins[id(node)], place + 1
    if origin is None:
        return at_cell(problem, "")
    return origin.problem(problem, _column_at(origin, tokens[since:]))


def _step(node: Any, token: str) -> Any:
    if isinstance(node, dict):
        return node.get(token)
    if isinstance(node, list) and token.isdecimal() and int(token) < len(node):
        return node[int(token)]
    return None


def _column_at(origin: _Origin, tokens: list[str]) -> Column | None:
    """The column that a way inside an entry leads to, or the first of the group that it does."""
    layout = layout_called(origin.sheet)
    columns = layout.columns if layout else ()
    way = tuple(token for token in tokens if not token.isdecimal())
    if not way:
        return None
    exact = [each for each in columns if each.path and each.path == way[: len(each.path)]]
    group = [each for each in columns if each.path[: len(way)] == way]
    return next(iter([*exact, *group]), None)
