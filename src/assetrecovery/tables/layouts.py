"""Layouts: every table that there is, with its columns, in the order of the model."""

import functools
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from assetrecovery.introspection.labels import class_label
from assetrecovery.kinds import plural, snake
from assetrecovery.records import RecordKind, class_of
from assetrecovery.tables.columns import Child, Column, ColumnForm, expansion
from assetrecovery.values.errors import spoken
from assetrecovery.values.languages import Language, Words
from assetrecovery.values.text import Text

__all__ = ["TableLayout", "table_layouts"]

RECORD: Final = Column(name="record", form=ColumnForm.ID, required=True, words=("Record", "记录"))
ENTRY: Final = Column(name="entry", form=ColumnForm.PLACE, words=("Entry in the record", "记录中的条目"))
LANGUAGE: Final = Column(name="language", form=ColumnForm.WORDS, required=True, words=("Language tag", "语文标签"))
WORDING: Final = Column(name="wording", form=ColumnForm.WORDS, required=True, words=("Wording", "措辞"))

TEXTS: Final = "texts"
OTHER_WORDINGS: Final = "other_wordings"
_TITLES: Final = {
    TEXTS: Words("Texts without a column of their own", "没有专列的文本"),
    OTHER_WORDINGS: Words("Wordings in other languages", "其他语文的措辞"),
}


class TableLayout(NamedTuple):
    """Layout of a table · 表的格式. Its name, its columns, and of which class its rows are."""

    name: str
    """Name · 名称. For programs and files: the class in the plural."""

    kind: RecordKind | None = None
    """Kind · 种类. The kind of record whose rows these are; left out where they are entries of records."""

    columns: tuple[Column, ...] = ()
    """Columns · 列. In the order of the fields; the keys that join stand first."""

    title_words: tuple[str, str] = ("", "")
    """Titles · 表名. In English and in Chinese."""

    def title(self, language: Language) -> str:
        """Return the title in one language."""
        language = spoken(language)
        return Words(*self.title_words).in_(language)


def name_of(cls: type[Any]) -> str:
    """The name of the table of a class.

    >>> from assetrecovery.arrangements import ReturnParticipant
    >>> name_of(ReturnParticipant), name_of(Text)
    ('return_participants', 'texts')
    """
    return plural(snake(cls.__name__))


@functools.cache
def table_layouts() -> Mapping[str, TableLayout]:
    """Every table by its name: those of the records first, then those of their entries.

    >>> layouts = table_layouts()
    >>> [column.name for column in layouts["amounts"].columns][:6]
    ['record', 'entry', 'key', 'stage', 'money_amount', 'money_currency']
    >>> layouts["amounts"].title("zh"), layouts["amounts"].columns[4].heading("zh")
    ('数额', '金额：数额')
    """
    found = {name_of(class_of(kind)): _of_records(kind) for kind in RecordKind}
    for cls in entry_classes():
        found[name_of(cls)] = _of_entries(cls)
    found[OTHER_WORDINGS] = TableLayout(
        name=OTHER_WORDINGS, columns=(RECORD, ENTRY, LANGUAGE, WORDING), title_words=_TITLES[OTHER_WORDINGS]
    )
    return MappingProxyType(found)


def _of_records(kind: RecordKind) -> TableLayout:
    cls = class_of(kind)
    titles = (class_label(cls, "en"), class_label(cls, "zh"))
    return TableLayout(name=name_of(cls), kind=kind, columns=expansion(cls).columns, title_words=titles)


def _of_entries(cls: type[Any]) -> TableLayout:
    name = name_of(cls)
    titles = _TITLES[name] if name in _TITLES else Words(class_label(cls, "en"), class_label(cls, "zh"))
    return TableLayout(name=name, columns=(RECORD, ENTRY, *expansion(cls).columns), title_words=titles)


@functools.cache
def entry_classes() -> tuple[type[Any], ...]:
    """The classes whose entries have rows of their own, as they are met; texts last."""
    found: dict[type[Any], None] = {}
    for kind in RecordKind:
        for child in reachable(class_of(kind)):
            found.setdefault(child.cls)
    found.pop(Text, None)
    return (*found, Text)


def reachable(cls: type[Any]) -> Iterator[Child]:
    """Yield every list of entries inside a class, with the fields on the way to it from the outermost.

    >>> from assetrecovery import Return
    >>> [child.path for child in reachable(Return) if child.cls.__name__ == "TrancheStep"]
    [('tranches', 'history')]
    """
    for child in expansion(cls).children:
        yield child
        for inner in reachable(child.cls):
            yield Child((*child.path, *inner.path), inner.cls)


def entry_class(name: str) -> type[Any]:
    """The class of the entries of a table."""
    return _by_name()[name]


@functools.cache
def _by_name() -> dict[str, type[Any]]:
    return {name_of(cls): cls for cls in entry_classes()}
