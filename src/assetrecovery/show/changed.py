"""What differs between two bundles, on paper: record by record and field by field, what stood there and what does."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from assetrecovery.asking import check_bundle, over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.editing.changes import FieldChange, RecordChange, tokens
from assetrecovery.records import Record, kind_of
from assetrecovery.show.entries import INDENT, Entry, worded_as_field
from assetrecovery.show.layout import page
from assetrecovery.show.marking import Marks
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.sheet import Sheet
from assetrecovery.values.errors import spoken
from assetrecovery.values.languages import Language
from assetrecovery.values.shorthand import coded
from assetrecovery.values.text import Text
from assetrecovery.wording import apposed, bracketed, clause_start, ended, join, labelled, language_name

__all__ = ["show_changes"]

_Said = tuple[str, str, str]
"""A place, what stood there and what does, in words."""


@over_bundle
def show_changes(old: Bundle, new: Bundle, language: Language, *, marks: Marks | str = Marks.QUOTABLE) -> str:
    """Say in words what differs between two bundles; each side names things as its own records have them.

    >>> from assetrecovery.data import bundled
    >>> whole = bundled("wg2-11")
    >>> print(show_changes(whole, whole.without("friedrich-daeuble"), "en").splitlines()[1])
      - person (Friedrich Däuble)
    """
    check_bundle(new, "new")
    language, marked = spoken(language), coded(Marks, marks)
    changes = old.diff(new)
    before, after = Sheet(old, language, marks=marked), Sheet(new, language, marks=marked)
    sections = [
        _listed(before, Phrase.REMOVED, changes.removed),
        _listed(after, Phrase.ADDED, changes.added),
        list(_changed(before, after, changes.changed)),
        [after.phrase(Phrase.OTHER_ORDER)] if changes.order else [],
    ]
    said = [section for section in sections if section]
    return page(said or [[after.phrase(Phrase.NO_CHANGES)]], language)


def _listed(sheet: Sheet, heading: Phrase, records: Sequence[Record]) -> list[str]:
    if not records:
        return []
    return [_heading(sheet, heading), *(f"{INDENT}- {_named(sheet, record)}" for record in records)]


def _heading(sheet: Sheet, heading: Phrase) -> str:
    return ended(sheet.phrase(heading), ":", sheet.language)


def _named(sheet: Sheet, record: Record) -> str:
    """Name a record with its kind; one that has no name of its own says its kind by itself."""
    kind, name = sheet.label(kind_of(record)), sheet.name(record)
    return name if name.startswith(kind) else bracketed(kind, name, sheet.language)


def _changed(before: Sheet, after: Sheet, changes: Iterable[RecordChange]) -> Iterator[str]:
    for place, change in enumerate(changes):
        if place == 0:
            yield _heading(after, Phrase.CHANGED)
        old, new = before.bundle.get(change.id), after.bundle.get(change.id)
        assert old is not None and new is not None  # noqa: S101, PT018  it is in both, or it would be no change
        yield f"{INDENT}- {_named(after, new)}"
        for field in change.fields:
            yield from _field(before, after, (old, new), field)


def _field(before: Sheet, after: Sheet, records: tuple[Record, Record], field: FieldChange) -> Iterator[str]:
    path = tokens(field.path)
    label, holder, name = _placed(after, records[1], path)
    _, held, _ = _placed(before, records[0], path)
    if isinstance(field.before, tuple) and isinstance(field.after, tuple):
        yield f"{INDENT * 2}{_ended(label, after)}"
        yield from _entries(before, Phrase.REMOVED, held, name, _missing(field.before, field.after))
        yield from _entries(after, Phrase.ADDED, holder, name, _missing(field.after, field.before))
        return
    said = label, _said(before, held, name, field.before), _said(after, holder, name, field.after)
    for place, old, new in [said] if said[1] != said[2] else _told_apart(after, said, field):
        yield f"{INDENT * 2}{labelled(place, after.phrase(Phrase.BEFORE_AFTER, before=old, after=new), after.language)}"


def _told_apart(sheet: Sheet, said: _Said, field: FieldChange) -> Iterable[_Said]:
    """What differs where the language of a sheet has the same words for both: another language, or ids of one name."""
    label, old, new = said
    if isinstance(field.before, Text) and isinstance(field.after, Text):
        return _texts(sheet, label, field.before, field.after)
    old, new = (bracketed(*pair, sheet.language) for pair in ((old, str(field.before)), (new, str(field.after))))
    return [(label, old, new)]


def _texts(sheet: Sheet, label: str, old: Text, new: Text) -> Iterator[_Said]:
    """Each language in which two texts differ, and then in which of them the wording is ours."""
    for tag in dict.fromkeys((*old.languages, *new.languages)):
        was, now = (_in(sheet, text, tag) for text in (old, new))
        if was != now:
            yield bracketed(label, language_name(tag, sheet.language), sheet.language), was, now
    if old.derived != new.derived:
        derived = clause_start(sheet.field_label(Text, "derived"))
        was, now = (_languages(sheet, text.derived) for text in (old, new))
        yield bracketed(label, derived, sheet.language), was, now


def _in(sheet: Sheet, text: Text, tag: str) -> str:
    return text.in_(tag) if tag in text.languages else sheet.phrase(Phrase.NOT_RECORDED)


def _languages(sheet: Sheet, tags: Sequence[str]) -> str:
    names = [language_name(tag, sheet.language) for tag in tags]
    return join(names, sheet.language, conjunction=False) if names else sheet.phrase(Phrase.NOT_RECORDED)


def _ended(label: str, sheet: Sheet) -> str:
    return ended(label, ":", sheet.language)


def _entries(sheet: Sheet, phrase: Phrase, holder: Any, name: str, members: Sequence[Any]) -> Iterator[str]:
    for member in members:
        yield f"{INDENT * 3}- {labelled(sheet.phrase(phrase), _said(sheet, holder, name, (member,)), sheet.language)}"


def _missing(one: tuple[Any, ...], other: tuple[Any, ...]) -> list[Any]:
    """The entries of one list that another has not, as often as it has not got them, in their order."""
    left = Counter(other)
    missing = []
    for member in one:
        if left[member]:
            left[member] -= 1
        else:
            missing.append(member)
    return missing


def _placed(sheet: Sheet, record: Any, path: Sequence[str | int]) -> tuple[str, Any, str]:
    """Name a place by the labels of the fields on the way, and give the field at its end with what has it."""
    labels: list[str] = []
    value, holder, name = record, record, ""
    for token in path:
        if isinstance(token, int):
            labels[-1] = bracketed(labels[-1], str(token + 1), sheet.language)
            value = value[token]
        else:
            labels.append(sheet.field_label(type(value), token))
            holder, name = value, token
            value = getattr(value, token)
    return apposed(labels, sheet.language), holder, name


def _said(sheet: Sheet, holder: Any, name: str, value: Any) -> str:
    """Word a value as one of the field in which it stands or stood."""
    if value in _NOTHING:
        return sheet.phrase(Phrase.NOT_RECORDED)
    return worded_as_field(Entry(sheet, holder), name, value) or sheet.phrase(Phrase.NOT_RECORDED)


_NOTHING: Final = (None, ())
