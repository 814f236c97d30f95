"""What differs between two bundles, by record and field, as data from which the one is made of the other.

A change goes as deep as both sides are built alike: where the sum of an amount differs, the sum is named and not the
whole list. Where a list has grown or shrunk, it is the list that differs. Values are equal as the library has it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import attrs

from assetrecovery.editing.rebuilding import Path, rebuilt
from assetrecovery.records import Record
from assetrecovery.values.errors import Fault, Problem, pointer, refuse_all
from assetrecovery.values.nouns import answer
from assetrecovery.values.reprs import tally
from assetrecovery.values.shapes import fields_of

__all__ = ["ChangeSet", "FieldChange", "RecordChange"]


@answer
@attrs.frozen(kw_only=True, weakref_slot=False)
class FieldChange:
    """Change of a field · 字段变动. One place in a record, what stood there, and what stands there now."""

    path: str
    """Path · 路径. JSON Pointer from the record, by the names of its fields."""

    before: Any = None
    """Before · 原值. What stood there; nothing where the field was not filled."""

    after: Any = None
    """After · 现值. What stands there now; nothing where the field is not filled any more."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False)
class RecordChange:
    """Change of a record · 记录变动. One record that is in both bundles, and every place in which it differs."""

    id: str
    """Id · 标识符. The record, by the id that it has in both."""

    fields: tuple[FieldChange, ...] = ()
    """Fields · 字段. Every place that differs, in the order of the record's fields."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False)
class ChangeSet:
    """Set of changes · 变动集. What differs between two bundles, and all it takes to make the second of the first.

    >>> from assetrecovery.data import bundled
    >>> whole = bundled("returns")
    >>> whole.diff(whole)
    <ChangeSet: none>
    """

    removed: tuple[Record, ...] = ()
    """Removed · 删除. Records that only the first has."""

    added: tuple[Record, ...] = ()
    """Added · 新增. Records that only the second has."""

    changed: tuple[RecordChange, ...] = ()
    """Changed · 修改. Records that both have and that differ, with the places."""

    order: tuple[str, ...] = ()
    """Order · 次序. All ids as the second has them, if that is not the order of the first with what is added behind."""

    def __repr__(self) -> str:
        counts = {name: len(getattr(self, name)) for name in ("removed", "added", "changed")}
        told = tally({f"{name} records": number for name, number in counts.items()})
        return f"<ChangeSet: {told or ('order' if self.order else 'none')}>"

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        return not (self.removed or self.added or self.changed or self.order)

    @property
    def reverse(self) -> "ChangeSet":
        """What makes the first of the second, but for the order of records, if that differs."""
        return ChangeSet(
            removed=self.added,
            added=self.removed,
            changed=tuple(
                attrs.evolve(
                    change,
                    fields=tuple(
                        FieldChange(path=field.path, before=field.after, after=field.before) for field in change.fields
                    ),
                )
                for change in self.changed
            ),
        )


# ── comparing ────────────────────────────────────────────────────────────────────────────────────


def compared(old: Sequence[Record], new: Sequence[Record]) -> ChangeSet:
    """Compare the records of two bundles; a record that became one of another kind is another record."""
    before = {record.id: record for record in old}
    after = {record.id: record for record in new}
    removed = tuple(record for record in old if type(after.get(record.id)) is not type(record))
    added = tuple(record for record in new if type(before.get(record.id)) is not type(record))
    apart = {record.id for record in removed}
    changed = tuple(
        RecordChange(id=record.id, fields=tuple(_differences(record, after[record.id], ())))
        for record in old
        if record.id not in apart and record != after[record.id]
    )
    usual = [record.id for record in old if record.id not in apart] + [record.id for record in added]
    order = tuple(record.id for record in new)
    return ChangeSet(removed=removed, added=added, changed=changed, order=() if order == tuple(usual) else order)


def differing_fields(old: Record, new: Record) -> list[str]:
    """The names of the fields in which two records of one kind differ; none if they are of two kinds."""
    if type(old) is not type(new):
        return []
    return [shape.name for shape in fields_of(type(old)) if getattr(old, shape.name) != getattr(new, shape.name)]


def _differences(old: Any, new: Any, path: Path) -> Iterator[FieldChange]:
    """Yield the deepest places in which two values differ, of which everything above is built alike."""
    if old == new:
        return
    inner: Iterable[tuple[str | int, Any, Any]]
    if type(old) is type(new) is tuple and len(old) == len(new):
        inner = ((place, one, other) for place, (one, other) in enumerate(zip(old, new, strict=True)))
    elif type(old) is type(new) and _has_parts(type(old)):
        inner = ((shape.name, getattr(old, shape.name), getattr(new, shape.name)) for shape in fields_of(type(old)))
    else:
        yield FieldChange(path=pointer(*path), before=old, after=new)
        return
    for token, one, other in inner:
        yield from _differences(one, other, (*path, token))


_VALUES: Final = "assetrecovery.values."


def _has_parts(cls: type[Any]) -> bool:
    """Whether a class is built of fields that are told apart; a text, a date or a sum is one thing."""
    return attrs.has(cls) and not cls.__module__.startswith(_VALUES)


# ── applying ─────────────────────────────────────────────────────────────────────────────────────


def applied(records: Sequence[Record], changes: ChangeSet) -> tuple[Record, ...]:
    """Make of some records what those changes lead to.

    Raises `InvalidError` (`change_does_not_fit`) with every place where the records are not those that were compared:
    what is to be removed or changed differs from what was seen then, or what is to be added is there.
    """
    there: dict[str, Record] = {record.id: record for record in records}
    refuse_all(_unfit(there, changes))
    gone = {record.id for record in changes.removed}
    new = {change.id: _changed(there[change.id], change) for change in changes.changed}
    kept = [new.get(record.id, record) for record in records if record.id not in gone]
    whole = [*kept, *changes.added]
    if not changes.order:
        return tuple(whole)
    places: dict[str, int] = {named: place for place, named in enumerate(changes.order)}
    return tuple(sorted(whole, key=lambda record: places.get(record.id, len(places))))


def _unfit(there: Mapping[str, Record], changes: ChangeSet) -> Iterator[Problem]:
    gone = {record.id for record in changes.removed}
    for name, listed in (("removed", changes.removed), ("added", changes.added)):
        for place, record in enumerate(listed):
            expected = record if name == "removed" else None
            if there.get(record.id) != expected and not (name == "added" and record.id in gone):
                yield Fault.CHANGE_DOES_NOT_FIT.problem(pointer(name, place))
    for place, change in enumerate(changes.changed):
        present = there.get(change.id)
        for at, field in enumerate(change.fields):
            if present is None or _at(present, tokens(field.path)) != field.before:
                yield Fault.CHANGE_DOES_NOT_FIT.problem(pointer("changed", place, "fields", at))


def _changed(record: Record, change: RecordChange) -> Record:
    return rebuilt(record, ((tokens(field.path), field.after) for field in change.fields))


def tokens(path: str) -> Path:
    """The names and places of a path within a record.

    >>> tokens("/amounts/0/money")
    ('amounts', 0, 'money')
    """
    return tuple(int(token) if token.isdecimal() else token for token in path.split("/")[1:])


class _Nothing:
    """What stands where there is no such place; equal to nothing else."""


_NOTHING: Final = _Nothing()


def _at(value: Any, path: Path) -> Any:
    """What stands at a place of a record."""
    for token in path:
        if isinstance(token, int):
            value = value[token] if isinstance(value, tuple) and token < len(value) else _NOTHING
        else:
            value = getattr(value, token, _NOTHING)
    return value
