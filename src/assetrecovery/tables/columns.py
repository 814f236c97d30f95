"""Columns: which a class has as a table, found from the types of its fields.

A value inside another (the sum of an amount, its bound) becomes columns of the same row; a text becomes one for each of
the two languages and one for whose wording it is. A list of codes, ids or values stays in one cell. Only a list of
entries becomes rows of another table.
"""

import datetime
import typing
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final, NamedTuple

from assetrecovery.introspection.labels import field_label
from assetrecovery.sources.citations import Citation
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import spoken
from assetrecovery.values.languages import Language, Words
from assetrecovery.values.shapes import (
    FieldShape,
    fields_of,
    is_id,
    is_open_list,
    is_term_list,
    is_text_value,
    is_tuple,
    is_when,
    open_list_of,
)
from assetrecovery.values.terms import TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Column", "ColumnForm"]


class ColumnForm(TermEnum):
    """Form of a column · 列的形式. How the values of a column are written."""

    WORDS = ours("words", en="words, on one line", zh="文字，不换行")
    ID = ours("id", en="the id of a record", zh="记录的标识符")
    CODE = ours("code", en="a code of the list", zh="代码表中的代码")
    OPEN_CODE = ours(
        "open_code",
        en="a code of the list, or one of your own that begins with x-",
        zh="代码表中的代码，或以x-开头的自定代码",
    )
    NUMBER = ours("number", en="a whole number", zh="整数")
    DECIMAL = ours(
        "decimal", en="digits with at most one point, as 1250000.50", zh="数字，至多一个小数点，如1250000.50"
    )
    DATE = ours(
        "date",
        en="2017, 2017-08 or 2017-08-24, with ?, ~ or % after it if doubtful",
        zh="2017、2017-08或2017-08-24，存疑时其后加?、~或%",
    )
    PERIOD = ours(
        "period", en="start/end, as 2017-08/2018, with .. for an open side", zh="起/止，如2017-08/2018，开放的一侧写.."
    )
    WHEN = ours(
        "when", en="a date as 2017-08, or a period as 2017-08/2018", zh="日期，如2017-08；或时段，如2017-08/2018"
    )
    DAY = ours("day", en="a whole day, as 2017-08-24", zh="完整日期，如2017-08-24")
    TIME = ours("time", en="hours and minutes, as 10:00", zh="时和分，如10:00")
    VALUE = ours("value", en="the written form of the value, as files have it", zh="该值在文件中的书写形式")
    CITATION = ours(
        "citation",
        en="a document, the place in it and the certainty, as judgement-2009: paragraph 4 [high]",
        zh="文件、其中位置和确定程度，如judgement-2009: paragraph 4 [high]",
    )
    PLACE = ours(
        "place",
        en="where in the record the entry stands, counted from 0, as /amounts/0",
        zh="条目在记录中的位置，从0起计，如/amounts/0",
    )


Path: typing.TypeAlias = tuple[str, ...]

_LEAVES: Final[dict[Any, ColumnForm]] = {
    str: ColumnForm.WORDS,
    int: ColumnForm.NUMBER,
    Decimal: ColumnForm.DECIMAL,
    datetime.date: ColumnForm.DAY,
    datetime.time: ColumnForm.TIME,
    PartialDate: ColumnForm.DATE,
    Period: ColumnForm.PERIOD,
    Citation: ColumnForm.CITATION,
}


class Column(NamedTuple):
    """Column · 列. One column of a table: its name, its headings, and how its values are written."""

    name: str
    """Name · 名称. For programs and files: the names of the fields on the way to it, joined by underscores."""

    form: ColumnForm
    """Form · 形式. How the values are written."""

    path: tuple[str, ...] = ()
    """Path · 路径. The fields on the way from the entry to the value."""

    many: bool = False
    """Several · 可有多个. Whether a cell may hold several values, with "; " between."""

    required: bool = False
    """Required · 必填. Whether an entry cannot be without it."""

    codes: type[TermEnum] | None = None
    """Codes · 代码表. The code list whose codes may stand in it, if it is one."""

    unsaid: str | None = None
    """If left out · 留空时. The code that stands for nothing said; an empty cell means it."""

    words: tuple[str, str] = ("", "")
    """Headings · 标题. In English and in Chinese."""

    def heading(self, language: Language) -> str:
        """Return the heading in one language."""
        language = spoken(language)
        return Words(*self.words).in_(language)


class Child(NamedTuple):
    """A list of entries inside an entry, which has rows of its own."""

    path: Path
    cls: type[Any]


class Expansion(NamedTuple):
    """What a class is as a table: its columns, the lists that are tables of their own, and where texts stand."""

    columns: tuple[Column, ...]
    children: tuple[Child, ...]
    texts: tuple[Path, ...]


_EXPANSIONS: Final[dict[object, Expansion]] = {}


def expansion(cls: type[Any]) -> Expansion:
    """What a class is as a table; worked out once."""
    if cls not in _EXPANSIONS:
        _EXPANSIONS[cls] = _expand(cls)
    return _EXPANSIONS[cls]


def _expand(cls: type[Any]) -> Expansion:
    columns: list[Column] = []
    children: list[Child] = []
    texts: list[Path] = []
    for found in (
        _text_parts((), ((cls, ""),), required=False) if cls is Text else _expanded(cls, (), (), required=True)
    ):
        if isinstance(found, Column):
            columns.append(found)
        elif isinstance(found, Child):
            children.append(found)
        else:
            texts.append(found)
    return Expansion(tuple(columns), tuple(children), ((),) if cls is Text else tuple(texts))


_Chain: typing.TypeAlias = tuple[tuple[type[Any], str], ...]


def _expanded(cls: type[Any], path: Path, chain: _Chain, *, required: bool) -> Iterator[Column | Child | Path]:
    for shape in fields_of(cls):
        here, links = (*path, shape.name), (*chain, (cls, shape.name))
        needed = required and shape.required
        if is_tuple(shape.type):
            yield _several(shape, here, links, needed=needed)
        elif shape.type is Text:
            yield here
            yield from _text_parts(here, links, required=needed)
        elif form := form_of(shape.type):
            yield _column(shape, form, shape.type, here, links, required=needed)
        else:
            yield from _expanded(shape.type, here, links, required=needed)


def _several(shape: FieldShape, path: Path, chain: _Chain, *, needed: bool) -> Column | Child:
    member = typing.get_args(shape.type)[0]
    form = form_of(member)
    if form is None or member is Text:
        return Child(path, member)
    return _column(shape, form, member, path, chain, required=needed)._replace(many=True, unsaid=None)


def _column(shape: FieldShape, form: ColumnForm, hint: Any, path: Path, chain: _Chain, *, required: bool) -> Column:
    codes = hint if is_term_list(hint) else open_list_of(hint) if is_open_list(hint) else None
    unsaid = shape.default.code if isinstance(shape.default, TermEnum) else None
    return Column(
        name="_".join(path), form=form, path=path, required=required, codes=codes, unsaid=unsaid, words=_words(chain)
    )


def _text_parts(path: Path, chain: _Chain, *, required: bool) -> Iterator[Column]:
    """The columns of a text; which of the two languages is there is for the text, so that neither is required."""
    outer = tuple(link for link in chain if link[1])
    del required
    for part in ("en", "zh", "derived"):
        yield Column(
            name="_".join((*path, part)),
            form=ColumnForm.WORDS,
            path=(*path, part),
            many=part == "derived",
            words=_words((*outer, (Text, part))),
        )


def _words(chain: _Chain) -> tuple[str, str]:
    en = ": ".join(field_label(cls, name, "en") for cls, name in chain)
    zh = "：".join(field_label(cls, name, "zh") for cls, name in chain)
    return en, zh


def form_of(hint: Any) -> ColumnForm | None:
    """How values of a type are written in a cell; None of a class whose fields are columns or rows of their own.

    >>> form_of(Decimal).code, form_of(PartialDate | Period).code, form_of(Text)
    ('decimal', 'when', None)
    """
    if hint in _LEAVES:
        return _LEAVES[hint]
    ways = (
        (is_term_list, ColumnForm.CODE),
        (is_open_list, ColumnForm.OPEN_CODE),
        (is_id, ColumnForm.ID),
        (is_when, ColumnForm.WHEN),
        (is_text_value, ColumnForm.VALUE),
    )
    return next((form for holds, form in ways if holds(hint)), None)
