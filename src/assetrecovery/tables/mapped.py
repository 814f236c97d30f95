"""Somebody's own sheet into records, by a mapping: every cell read as declared, or said to be wrong, or listed.

Each row is cited as the source of the record that it gave, and of every entry in it.
"""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from assetrecovery.bundle import Bundle
from assetrecovery.data import reference_data
from assetrecovery.lookup.names import find_name
from assetrecovery.records import class_of
from assetrecovery.serialization.limits import Limits, within
from assetrecovery.serialization.reading import FORMAT, VERSION, read_bundle
from assetrecovery.tables.cells import Cell, written
from assetrecovery.tables.columns import expansion
from assetrecovery.tables.declared import date_in, sum_in
from assetrecovery.tables.filing import load_sheets, path_of
from assetrecovery.tables.mappings import SPREADSHEET, ColumnMapping, MappedForm, SheetMapping
from assetrecovery.tables.sheets import (
    TABLE_LIMITS,
    CellProblem,
    SheetRow,
    SheetRows,
    TableReading,
    all_sheets,
    at_cell,
    is_blank,
)
from assetrecovery.values.errors import Fault, InvalidError, LoadError, Problem, refuse
from assetrecovery.values.given import of_class
from assetrecovery.values.languages import Words
from assetrecovery.values.shapes import fields_of

__all__ = ["load_mapped", "read_mapped"]

_BLANK: Final = "said_to_be_blank"
_NO_ENTRY: Final = "row_not_read"
_UNMAPPED: Final = "column_not_mapped"
_UNHEADED: Final = "column_without_heading"
_SENTENCES: Final = {
    _BLANK: Words(
        "the cell says that it is not filled in, as the mapping declares", "按对应表的声明，此单元格表示未填写"
    ),
    _NO_ENTRY: Words(
        "the mapping declares that a row with these words is no entry; it was not read",
        "对应表声明含有这些字样的行不是条目；未读取",
    ),
    _UNHEADED: Words(
        "no heading stands above this column, from here down; it was not read", "此列自此单元格起上方没有标题；未读取"
    ),
    _UNMAPPED: Words("the mapping says nothing of this column; it was not read", "对应表未提及此列；未读取"),
}
_A_MAPPING: Final = Words("a mapping of a sheet (SheetMapping)", "工作表的对应（SheetMapping）")


def load_mapped(
    source: str | os.PathLike[str],
    mapping: SheetMapping,
    *,
    base: Bundle | None = None,
    limits: Limits | None = None,
) -> TableReading[Bundle]:
    """Read a workbook or a file of comma-separated values by a mapping; see `read_mapped`, and `load_tables`."""
    return read_mapped(load_sheets(path_of(source, "/source"), within(limits, TABLE_LIMITS)), mapping, base=base)


def read_mapped(
    sheets: Iterable[SheetRows], mapping: SheetMapping, *, base: Bundle | None = None
) -> TableReading[Bundle]:
    """Read the rows of a sheet by a mapping, over the reference data or another base, in which names are looked up.

    `findings` says of each cell that could not be read why not, and no record is given for a row with such a cell: half
    of what a row says is not what it says. `left_out` lists the cells that say they are blank, the rows that are no
    entries, and the columns that the mapping does not speak of or that have no heading. Where two cells of a row go to
    one place, the second is a finding. Raises `LoadError` (`unknown_table`) if the sheet is not there.
    """
    of_class(mapping, SheetMapping, _A_MAPPING, "/mapping")
    known = reference_data() if base is None else base
    sheet = _chosen(all_sheets(sheets), mapping)
    reader = _Reader(sheet.name, mapping, known)
    at = mapping.heading_row
    reader.take_headings(next((row for row in sheet.rows if row.number == at), SheetRow(at, ())))
    for row in sheet.rows:
        if row.number > at and (row.faults or not is_blank(row.cells)):
            reader.take(row)
    return reader.answer()


def _chosen(sheets: Sequence[SheetRows], mapping: SheetMapping) -> SheetRows:
    found = [sheet for sheet in sheets if mapping.sheet in {None, sheet.name}]
    if len(found) != 1:
        expected = ", ".join(sheet.name for sheet in sheets) or "…"
        raise LoadError([Fault.UNKNOWN_TABLE.problem("/sheet", expected=expected, hint="")])
    return found[0]


Tokens = tuple[str | int, ...]


class _Said(NamedTuple):
    """One value that a row gives: where it goes in the record, and which cell gave it."""

    tokens: Tokens
    value: Any
    place: int | None


class _Row(NamedTuple):
    """A record as a row gave it, the places that its cells went to, and those for which the mapping meant them."""

    number: int
    plain: dict[str, Any]
    said: tuple[_Said, ...]
    meant: tuple[Tokens, ...]
    unread: tuple[Tokens, ...]
    """The places for which cells were meant that could not be read, which is said of those cells."""

    def as_meant(self, way: Sequence[str]) -> tuple[str, ...]:
        """A place in the record as the mapping names it: where blanks closed up a list, its entries moved."""
        pairs = zip((one.tokens for one in self.said), self.meant, strict=True)
        near = max(pairs, key=lambda pair: _common(pair[0], way), default=((), ()))
        same = _common(near[0], way)
        return (*map(str, near[1][:same]), *way[same:])

    def is_said_of_a_cell(self, way: Sequence[str]) -> bool:
        """Whether what is not there stood in a cell, or beside one, of which it is said already that it is wrong."""
        return any(_common(tokens, way) >= min(len(way), _OF_AN_ENTRY) for tokens in self.unread)


_OF_AN_ENTRY: Final = 2
"""How many tokens name an entry of a record: its list, and its number there."""


class _Reader:
    def __init__(self, sheet: str, mapping: SheetMapping, base: Bundle) -> None:
        self.sheet, self.mapping, self.base = sheet, mapping, base
        self.places: dict[str, int] = {}
        self.headed: set[int] = set()
        self.findings: list[CellProblem] = []
        self.left_out: list[CellProblem] = []
        self.rows: list[_Row] = []
        self.blanks = {word.strip().lower() for word in mapping.blanks}
        self.no_entries = {word.strip().lower() for word in mapping.rows_not_read}

    # ── headings ─────────────────────────────────────────────────────────────────────────────────

    def take_headings(self, row: SheetRow) -> None:
        for place, cell in enumerate(row.cells):
            heading = written(cell).strip()
            if not heading:
                continue
            self.headed.add(place)
            if heading in self.places:
                self._find(Fault.REPEATED_COLUMN.problem(), row.number, place)
            self.places.setdefault(heading, place)
        self._look_for_missing(row.number)
        known = {*self._asked(), *self.mapping.not_read}
        for heading, place in self.places.items():
            if heading not in known:
                self._leave_out(_UNMAPPED, row.number, place)

    def _asked(self) -> Iterator[str]:
        yield self.mapping.id_from
        for column in self.mapping.columns:
            yield column.heading
            if column.currency_from is not None:
                yield column.currency_from

    def _look_for_missing(self, number: int) -> None:
        missing = [heading for heading in dict.fromkeys(self._asked()) if heading not in self.places]
        if missing:
            self._find(Fault.NO_SUCH_HEADING.problem(expected=", ".join(missing)), number)

    # ── rows ─────────────────────────────────────────────────────────────────────────────────────

    def take(self, row: SheetRow) -> None:
        if self.mapping.id_from not in self.places:
            return  # which is said once, of the row of headings
        if self._is_no_entry(row):
            self._leave_out(_NO_ENTRY, row.number, self.places[self.mapping.id_from])
            return
        asked = {self.places.get(heading) for heading in self._asked()}
        for place, problem in row.faults:
            if place in asked:
                self._find(problem, row.number, place)
        self._list_unheaded(row)
        said = [_Said(_tokens(fixed.to), fixed.value, None) for fixed in self.mapping.always]
        name = self._cell(row, self.mapping.id_from)
        if name is not None:
            own = f"{self.mapping.id_prefix}-{written(name).strip().lower()}"
            said.append(_Said(("id",), own, self.places.get(self.mapping.id_from)))
        unread: list[Tokens] = []
        for column in self.mapping.columns:
            found = self._said(row, column)
            said += found or ()
            unread += [_tokens(column.to)] if found is None and column.to is not None else []
        packed = tuple(_packed(said))
        plain: dict[str, Any] = {"type": self.mapping.kind.code}
        for one in packed:
            if not _put(plain, one.tokens, one.value):
                self._find(Fault.PLACE_TAKEN.problem(), row.number, one.place)
        at = {"document": self.mapping.document, "at": f"row {row.number}"}
        _cite(class_of(self.mapping.kind), plain, at)
        self.rows.append(_Row(row.number, plain, packed, tuple(one.tokens for one in said), tuple(unread)))

    def _is_no_entry(self, row: SheetRow) -> bool:
        place = self.places[self.mapping.id_from]
        return place < len(row.cells) and written(row.cells[place]).strip().lower() in self.no_entries

    def _list_unheaded(self, row: SheetRow) -> None:
        """List what stands under no heading, once a column: nothing can be mapped to it."""
        for place, cell in enumerate(row.cells):
            if place not in self.headed and not is_blank((cell,)):
                self.headed.add(place)
                self._leave_out(_UNHEADED, row.number, place)

    def _cell(self, row: SheetRow, heading: str | None) -> Cell:
        """What stands under a heading; None if nothing does, if it says so, or if it is wrong as it stands."""
        place = self.places.get(heading or "")
        if place is None or place >= len(row.cells) or is_blank((row.cells[place],)):
            return None
        cell = row.cells[place]
        return None if written(cell).strip().lower() in self.blanks else cell

    def _said(self, row: SheetRow, column: ColumnMapping) -> Sequence[_Said] | None:
        """What a row gives by a column; None if its cell cannot be read, of which a finding says why."""
        place = self.places.get(column.heading)
        cell = self._cell(row, column.heading)
        if cell is None or column.reads is MappedForm.CURRENCY or column.to is None:
            if place is not None and place < len(row.cells) and not is_blank((row.cells[place],)) and cell is None:
                self._leave_out(_BLANK, row.number, place)
            return ()
        try:
            values = [*self._values(cell, column, row)]
        except InvalidError as error:
            self.findings += [self._at(problem, row.number, place) for problem in error.problems]
            return None
        own = [_Said((*_tokens(column.to), *tokens), value, place) for tokens, value in values]
        return [*own, *(_Said(_tokens(fixed.to), fixed.value, place) for fixed in column.beside)]

    def _values(self, cell: Cell, column: ColumnMapping, row: SheetRow) -> Iterator[tuple[Tokens, Any]]:
        text = written(cell).strip()
        place = self.places[column.heading]
        shown = dict(row.shown).get(place, "")
        if column.reads is MappedForm.SUM:
            yield from self._sum(cell, column, row, shown)
        elif shown:
            raise refuse(Fault.SHOWN_OTHERWISE)
        elif column.reads is MappedForm.TEXT:
            yield (column.language or "en",), " ".join(text.split())
        elif column.reads is MappedForm.CODE:
            yield (), _meant(text, column)
        elif column.reads is MappedForm.NAME:
            yield (), self._named(text, column)
        elif column.reads is MappedForm.DATE:
            yield (), text if place in row.days else str(date_in(text, column.forms))
        else:
            whole = column.reads is MappedForm.NUMBER and text.isascii() and text.isdecimal() and len(text) <= _LONGEST
            yield (), int(text) if whole else text

    def _sum(self, cell: Cell, column: ColumnMapping, row: SheetRow, shown: str) -> Iterator[tuple[Tokens, Any]]:
        found = sum_in(written(cell) if isinstance(cell, tuple) or cell is None else cell, column, shown)
        beside = self._currency_beside(column, row)
        whole = column.currency.code if column.currency is not None else None
        currencies = {each for each in (found.currency, beside, whole) if each is not None}
        if len(currencies) > 1:
            raise refuse(Fault.TWO_CURRENCIES)
        if not currencies:
            raise refuse(Fault.NO_CURRENCY)
        yield ("money",), {"amount": f"{found.amount:f}", "currency": currencies.pop()}
        yield ("bound",), found.bound

    def _currency_beside(self, column: ColumnMapping, row: SheetRow) -> str | None:
        cell = self._cell(row, column.currency_from)
        if cell is None:
            return None
        text = written(cell).strip()
        declared = [each for each in self.mapping.columns if each.heading == column.currency_from]
        words = {each.word.lower(): each.means for one in (*declared, column) for each in one.words}
        return words.get(text.lower(), text)

    def _named(self, text: str, column: ColumnMapping) -> str:
        declared = {each.word.lower(): each.means for each in column.words}
        if text.lower() in declared:
            return declared[text.lower()]
        found = find_name(text, base=self.base, kinds=column.kinds or None)
        # A sheet is no document of the United Nations: "Congo" is one State's official name, and many mean the other.
        if found.match is not None and not found.suggestions:
            return found.match.id
        if found.matches:
            meant = (*(match.id for match in found.matches), *found.suggestions)
            raise refuse(Fault.SEVERAL_BEAR_THIS_NAME, expected=", ".join(meant))
        near = ", ".join(found.suggestions)
        hint = Words(f"; perhaps {near}", f"；可能是{near}") if near else Words("", "")
        raise refuse(Fault.NO_SUCH_NAME, hint=hint)

    # ── the answer ───────────────────────────────────────────────────────────────────────────────

    def answer(self) -> TableReading[Bundle]:
        own = [row.plain for row in self.rows]
        records = [*self._document(), *own]
        reading = read_bundle({"format": FORMAT, "version": VERSION, "records": records}, self.base)
        before = len(records) - len(own)
        self.findings += filter(None, [self._led_back(problem, before) for problem in reading.findings])
        wrong = {each.row for each in self.findings}
        broken = {row.plain.get("id") for row in self.rows if row.number in wrong}
        sound = reading.value.records if reading.value else ()
        value = Bundle(records=tuple(record for record in sound if record.id not in broken), base=self.base)
        # What is wrong with the sheet as a whole has no row, and is said first.
        self.findings.sort(key=lambda each: each.row or 0)
        return TableReading(value=value, findings=tuple(dict.fromkeys(self.findings)), left_out=tuple(self.left_out))

    def _document(self) -> Iterator[dict[str, Any]]:
        title = self.mapping.title
        if title is not None:
            said = {language: title.in_(language) for language in title.languages}
            derived = {"derived": list(title.derived)} if title.derived else {}
            words = {"en": SPREADSHEET.en, "zh": SPREADSHEET.zh, "derived": ["en", "zh"]}
            kind = {"code": "x-spreadsheet", "text": words}
            yield {"type": "document", "id": self.mapping.document, "kind": kind, "title": {**said, **derived}}

    def _led_back(self, problem: Problem, before: int) -> CellProblem | None:
        """Lead a problem of the records back to the cell that it is about; None if that is said of the cell already."""
        _, _, number, *rest = [*problem.path.split("/"), "", "", ""][: max(3, problem.path.count("/") + 1)]
        place = int(number) - before if number.isdecimal() else -1
        if not 0 <= place < len(self.rows):
            return at_cell(problem, self.sheet)
        row = self.rows[place]
        way = tuple(token for token in rest if token)
        if problem.code == Fault.MISSING_KEY.code:  # of a row, the key is not to be seen in the place of what lacks it
            meant = row.as_meant(way)
            if row.is_said_of_a_cell(meant):
                return None
            problem = Fault.NOT_IN_THE_ROW.problem(problem.path, expected="/".join(meant))
        near = [one for one in row.said if one.place is not None and _common(one.tokens, way) >= min(len(way), 1)]
        best = max(near, key=lambda one: _common(one.tokens, way), default=None)
        return self._at(problem, row.number, best.place if best else self._meant_for(way))

    def _meant_for(self, way: Sequence[str]) -> int | None:
        """The column that would have given what is not there."""
        if way == ("id",):
            return self.places.get(self.mapping.id_from)
        asked = (each for each in self.mapping.columns if each.to is not None and way)
        found = next((each for each in asked if str(_tokens(each.to or "")[0]) == way[0]), None)
        return self.places.get(found.heading) if found else None

    def _at(self, problem: Problem, row: int, place: int | None) -> CellProblem:
        heading = next((each for each, at in self.places.items() if at == place), None)
        return at_cell(problem, self.sheet, row, place, heading)

    def _find(self, problem: Problem, row: int, place: int | None = None) -> None:
        self.findings.append(self._at(problem, row, place))

    def _leave_out(self, code: str, row: int, place: int) -> None:
        words = _SENTENCES[code]
        self.left_out.append(self._at(Problem(code=code, en=words.en, zh=words.zh), row, place))


_LONGEST: Final = 40


def _meant(text: str, column: ColumnMapping) -> str:
    declared = {each.word.lower(): each.means for each in column.words}
    if text.lower() not in declared:
        expected = "; ".join(each.word for each in column.words) or "…"
        raise refuse(Fault.UNKNOWN_WORD, expected=expected)
    return declared[text.lower()]


def _tokens(place: str) -> Tokens:
    return tuple(int(token) if token.isdecimal() else token for token in place.split("/")[1:])


def _packed(said: Sequence[_Said]) -> Iterator[_Said]:
    """Close the gaps that blank cells leave in lists: what was to be the second entry may be the first."""
    used: dict[Tokens, set[int]] = {}
    for one in said:
        for place, token in enumerate(one.tokens):
            if isinstance(token, int):
                used.setdefault(one.tokens[:place], set()).add(token)
    ranks = {above: {number: rank for rank, number in enumerate(sorted(found))} for above, found in used.items()}
    for one in said:
        tokens = tuple(
            ranks[one.tokens[:place]][token] if isinstance(token, int) else token
            for place, token in enumerate(one.tokens)
        )
        yield one._replace(tokens=tokens)


def _put(plain: dict[str, Any], tokens: Tokens, value: Any) -> bool:
    """Put a value at its place; false if another stands there, or one on the way that can hold none."""
    node: Any = plain
    for token, after in zip(tokens, (*tokens[1:], None), strict=True):
        if not _holds(node, token):
            return False
        if node[token] is None:
            node[token] = value if after is None else [] if isinstance(after, int) else {}
        elif after is None and node[token] != value:
            return False
        node = node[token]
    return True


def _holds(node: object, token: str | int) -> bool:
    """Whether an entry or a key can stand in a value; makes room for it if it can."""
    if isinstance(node, list) and isinstance(token, int):
        node.extend([None] * (token + 1 - len(node)))
        return True
    if isinstance(node, dict) and isinstance(token, str):
        node.setdefault(token)
        return True
    return False


def _cite(cls: type[Any], plain: Any, citation: Mapping[str, str]) -> None:
    """Cite the row for a record and for every entry in it that can be cited."""
    if not isinstance(plain, dict):
        return
    if any(shape.name == "citations" for shape in fields_of(cls)):
        plain.setdefault("citations", [dict(citation)])
    for child in expansion(cls).children:
        inner: Any = plain
        for token in child.path:
            inner = inner.get(token) if isinstance(inner, dict) else None
        for entry in inner if isinstance(inner, list) else ():
            _cite(child.cls, entry, citation)


def _common(tokens: Tokens, way: Sequence[str]) -> int:
    same = 0
    for left, right in zip(tokens, way, strict=False):
        if str(left) != right:
            break
        same += 1
    return same
