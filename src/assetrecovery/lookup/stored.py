"""Stored names: every name of every record and code, and the indexes in which they are looked up."""

import datetime
import functools
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Final, Self, TypeAlias

import attrs

from assetrecovery.lookup.keys import name_key, short_keys
from assetrecovery.participants.jurisdictions import DatedName, Jurisdiction
from assetrecovery.records import Record, RecordKind, kind_of
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.folding import clean
from assetrecovery.values.ids import JurisdictionId
from assetrecovery.values.nouns import answer
from assetrecovery.values.packaged import packaged
from assetrecovery.values.terms import Answer, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["NameForm"]


class NameForm(TermEnum):
    """Form of name · 名称形式. What sort of name was matched; the first four decide, whatever else goes by the name."""

    SHORT = ours("short", en="short name", zh="简称")
    FORMAL = ours("formal", en="full or formal name", zh="全称或正式名称")
    CODE = ours("code", en="code", zh="代码")
    LABEL = ours("label", en="label of a code", zh="代码的标签")
    FORMER = ours("former", en="former name", zh="曾用名称")
    LATER = ours("later", en="later name", zh="后用名称")
    CUSTOMARY = ours("customary", en="customary name", zh="通称")

    @property
    def is_deciding(self) -> bool:
        """Whether what bears this name as its own goes before all that are only called so."""
        return self in _DECIDING


_DECIDING: Final = frozenset({NameForm.SHORT, NameForm.FORMAL, NameForm.CODE, NameForm.LABEL})
_UNDETERMINED: Final = "und"

_FULL: Final = ("name", "title")
_BRIEF: Final = ("short_name", "short_title")
_CODED: Final = ("id", "symbol", "number")


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Entry:
    """A stored name: whose it is, how it is spelt, and since when."""

    id: str
    kind: RecordKind | None = None
    code_list: str | None = None
    name: str
    language: str
    form: NameForm
    dated: DatedName | None = None
    """The dated name, for the official ones of a jurisdiction."""
    is_last: bool = True
    """Whether no name came after it."""

    def form_on(self, on: PartialDate | datetime.date | None) -> tuple[NameForm, Answer]:
        """What sort of name this is on a day, or today, and whether it is in use."""
        if self.dated is None:
            return self.form, Answer.UNKNOWN if self.form is NameForm.CUSTOMARY else Answer.YES
        if on is None:
            ended = not self.is_last or (self.dated.valid is not None and self.dated.valid.end is not None)
            return (NameForm.FORMER, Answer.NO) if ended else (self.form, Answer.YES)
        in_use = self.dated.in_use(on)
        if in_use is not Answer.NO:
            return self.form, in_use
        begun = self.dated.valid is None or not self.dated.valid.possibly_after(on)
        return NameForm.FORMER if begun else NameForm.LATER, Answer.NO


def entries_of(record: Record, kinds: Collection[object]) -> Iterator[Entry]:
    """Yield the names of a record, if it is of one of the kinds; its own first, then what it is called."""
    kind = kind_of(record)
    if kind not in kinds:
        return
    if isinstance(record, Jurisdiction):
        yield from _of_jurisdiction(record)
        return
    entry = functools.partial(Entry, id=record.id, kind=kind)
    for fields, form in ((_BRIEF, NameForm.SHORT), (_FULL, NameForm.FORMAL)):
        for field in fields:
            yield from _spelt(getattr(record, field, None), functools.partial(entry, form=form))
    for text in getattr(record, "other_names", ()):
        yield from _spelt(text, functools.partial(entry, form=NameForm.CUSTOMARY))
    for name, language in _in_use(record):
        yield entry(name=name, language=language, form=NameForm.CUSTOMARY)
    for field in _CODED:
        code = getattr(record, field, None)
        if code is not None and not isinstance(code, int):
            yield entry(name=str(code), language=_UNDETERMINED, form=NameForm.CODE)


def _in_use(record: Record) -> Iterator[tuple[str, str]]:
    """What a record that bears a full name known to many is called besides, whatever its id: 世行, IDA, COSP.

    A document is left out: "Merida Convention" is the Convention, and not the paper in which its text was read.
    """
    full = () if kind_of(record) is RecordKind.DOCUMENT else (getattr(record, field, None) for field in _FULL)
    borne = {name_key(text.in_("en")) for text in full if isinstance(text, Text) and "en" in text.languages}
    for key in sorted(borne):
        yield from _names_in_use().get(key, ())


@functools.cache
def _names_in_use() -> Mapping[str, tuple[tuple[str, str], ...]]:
    table = json.loads(packaged("names-in-use.json"))
    return {
        name_key(full): tuple((name, language) for language, names in languages.items() for name in names)
        for full, languages in table.items()
    }


_Making: TypeAlias = Callable[..., Entry]


def _spelt(name: Text | str | None, entry: _Making) -> Iterator[Entry]:
    if isinstance(name, str):
        yield entry(name=name, language=_UNDETERMINED)
    elif name is not None:
        for language in name.languages:
            yield entry(name=name.in_(language), language=language)


def _of_jurisdiction(record: Jurisdiction) -> Iterator[Entry]:
    entry = functools.partial(Entry, id=record.id, kind=RecordKind.JURISDICTION)
    for dated in reversed(record.names):
        last = dated is record.names[-1]
        for name, form in ((dated.short, NameForm.SHORT), (dated.formal, NameForm.FORMAL)):
            yield from _spelt(name, functools.partial(entry, form=form, dated=dated, is_last=last))
    for alias in _aliases().get(record.id, ()):
        form = NameForm.CODE if alias.language == _UNDETERMINED else NameForm.CUSTOMARY
        yield entry(name=alias.name, language=alias.language, form=NameForm.FORMER if form is NameForm.CODE else form)
    for code in (record.id, record.iso_alpha_2, record.m49):
        if code:
            yield entry(name=code, language=_UNDETERMINED, form=NameForm.CODE)


def entries_of_list(code_list: type[TermEnum]) -> Iterator[Entry]:
    """Yield the codes of a list, their labels, and the other words that are in use for them."""
    for member in code_list:
        entry = functools.partial(Entry, id=member.code, code_list=code_list.__name__)
        term = member.term
        yield entry(name=member.code, language=_UNDETERMINED, form=NameForm.CODE)
        yield from (
            entry(name=label, language=tag, form=NameForm.LABEL) for tag, label in (("en", term.en), ("zh", term.zh))
        )
        for language, words in (("en", term.alt_en), ("zh", term.alt_zh)):
            yield from (entry(name=word, language=language, form=NameForm.CUSTOMARY) for word in words)


class _Alias:
    """A customary name, or a code that is in use no more; a hint is suggested and never answered."""

    __slots__ = ("hint", "language", "name")

    def __init__(self, name: str, language: str, *, hint: bool = False) -> None:
        self.name, self.language, self.hint = name, language, hint


@functools.cache
def _table() -> Mapping[str, tuple[_Alias, ...]]:
    text = packaged("aliases.json")
    return {owner: tuple(_Alias(**alias) for alias in aliases) for owner, aliases in json.loads(text).items()}


@functools.cache
def _aliases() -> Mapping[str, tuple[_Alias, ...]]:
    return {owner: tuple(alias for alias in aliases if not alias.hint) for owner, aliases in _table().items()}


# Each bundle stands over the reference data and is indexed with it, so that most names come again with every bundle.
_key: Final = functools.lru_cache(maxsize=8192)(name_key)
_short: Final = functools.lru_cache(maxsize=8192)(short_keys)

_Index: TypeAlias = Mapping[str, tuple[Entry, ...]]


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Stored:
    """The names of a bundle, by what is left of them, by their short forms, and codes as they are written."""

    by_key: _Index
    by_short_key: _Index
    by_code: _Index
    hints: _Index
    succeeded_by: Mapping[str, tuple[JurisdictionId, ...]]

    @classmethod
    def of(cls, entries: Iterable[Entry], succeeded_by: Mapping[str, tuple[JurisdictionId, ...]]) -> Self:
        """Index the entries."""
        listed = list(entries)
        names = [entry for entry in listed if entry.form is not NameForm.CODE and not _is_old_code(entry)]
        codes = [entry for entry in listed if entry.form is NameForm.CODE or _is_old_code(entry)]
        by_key = _index(names, _key)
        by_short: dict[str, tuple[Entry, ...]] = {}
        for key, found in by_key.items():
            for short in _short(key):
                by_short[short] = (*by_short.get(short, ()), *found)
        known = {entry.id for entry in listed if entry.kind is RecordKind.JURISDICTION}
        return cls(
            by_key=by_key,
            by_short_key=by_short,
            by_code=_index(codes, clean),
            hints=_index(_hints(known), _key),
            succeeded_by=succeeded_by,
        )


def _is_old_code(entry: Entry) -> bool:
    return entry.kind is RecordKind.JURISDICTION and entry.language == _UNDETERMINED


def _hints(known: Collection[str]) -> Iterator[Entry]:
    for owner, aliases in _table().items():
        for alias in aliases:
            if alias.hint and owner in known:
                yield Entry(
                    id=owner,
                    kind=RecordKind.JURISDICTION,
                    name=alias.name,
                    language=alias.language,
                    form=NameForm.CUSTOMARY,
                )


def _index(entries: Iterable[Entry], key: Callable[[str], str]) -> _Index:
    index: dict[str, list[Entry]] = {}
    for entry in entries:
        index.setdefault(key(entry.name), []).append(entry)
    return {under: tuple(found) for under, found in index.items()}
