"""Records replaced, left out, and put together with others; what cannot be done is refused with every reason."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final, Literal, TypeAlias

import attrs

from assetrecovery.editing.changes import differing_fields
from assetrecovery.records import Record
from assetrecovery.values.errors import A_RECORD, Fault, Problem, UnknownIdError, found, pointer, refuse_all
from assetrecovery.values.given import all_texts
from assetrecovery.values.languages import Words

__all__: list[str] = []

Preferred: TypeAlias = Literal["own", "other"]
"""Which of two records with one id is kept: that of the bundle itself, or that of the other."""

_PREFERRED: Final = ("own", "other")


Getter: TypeAlias = Callable[[str], Record | None]
"""What finds a record by its id, in a bundle or its base."""


def replaced(records: Sequence[Record], new: Sequence[Record], get: Getter) -> tuple[Record, ...]:
    """Put records in the places of those with their ids.

    Raises `UnknownIdError` (`unknown_id`, or `in_the_base`) if there is none to replace, and `InvalidError`
    (`duplicate_id`, `other_kind`) if two are given for one place, or one of another kind than stands there. Paths count
    what was given.
    """
    _check_records(new)
    by_id = {record.id: record for record in new}
    there: dict[str, Record] = {record.id: record for record in records}
    require_own(((pointer(place), record.id) for place, record in enumerate(new)), there, get)
    refuse_all(_unfit(new, there))
    return tuple(by_id.get(record.id, record) for record in records)


def _check_records(given: Sequence[object]) -> None:
    """Refuse what is no record, each by its place among what was given."""
    others = ((place, one) for place, one in enumerate(given) if not isinstance(getattr(one, "id", None), str))
    refuse_all(
        Fault.WRONG_TYPE.problem(pointer(place), expected=A_RECORD, found=found(one), hint="") for place, one in others
    )


def _unfit(new: Sequence[Record], there: Mapping[str, Record]) -> Iterator[Problem]:
    seen: set[str] = set()
    for place, record in enumerate(new):
        if record.id in seen:
            yield Fault.DUPLICATE_ID.problem(pointer(place, "id"))
        seen.add(record.id)
        if type(record) is not type(there[record.id]):
            yield Fault.OTHER_KIND.problem(pointer(place))


def left_out(records: Sequence[Record], ids: Sequence[str], get: Getter) -> tuple[Record, ...]:
    """Leave records out; raises `UnknownIdError` if one is not there. What refers to them refers to nothing."""
    all_texts(ids)
    gone = frozenset(ids)
    own = {record.id for record in records}
    require_own(((pointer(place), named) for place, named in enumerate(ids)), own, get)
    return tuple(record for record in records if record.id not in gone)


def require_own(asked: Iterable[tuple[str, str]], own: Collection[str], get: Getter) -> None:
    """Refuse ids that no own record has, each at the path at which it was given; one of the base is said to be so."""
    problems = [
        (Fault.UNKNOWN_ID if get(named) is None else Fault.IN_THE_BASE).problem(path)
        for path, named in asked
        if named not in own
    ]
    if problems:
        raise UnknownIdError(problems)


def merged(own: Sequence[Record], other: Sequence[Record], prefer: Preferred | None) -> tuple[Record, ...]:
    """Put the records of two bundles together: the own ones in their order, then those that only the other has.

    A record that both have alike stands once. Raises `InvalidError` (`merge_conflict`) where both have one id and the
    records differ, naming every field in which they do by its place in the other bundle, and its record, unless it
    is said which of the two is kept.
    """
    if prefer is not None and prefer not in _PREFERRED:
        listed = Words(", ".join(_PREFERRED), "、".join(_PREFERRED))
        refuse_all([Fault.UNKNOWN_CODE.problem("/prefer", expected=listed, hint="")])
    mine: dict[str, Record] = {record.id: record for record in own}
    if prefer is None:
        refuse_all(_conflicts(mine, other))
    theirs = {record.id: record for record in other} if prefer == "other" else {}
    kept = (theirs.get(record.id, record) for record in own)
    return (*kept, *(record for record in other if record.id not in mine))


def _conflicts(mine: Mapping[str, Record], other: Sequence[Record]) -> Iterator[Problem]:
    for place, record in enumerate(other):
        known = mine.get(record.id, record)
        if known == record:
            continue
        fields: list[tuple[str, ...]] = [(name,) for name in differing_fields(known, record)]
        for field in fields or [()]:  # no field differs where a record is of another kind
            conflict = Fault.MERGE_CONFLICT.problem(pointer("records", place, *field))
            yield attrs.evolve(conflict, record=record.id)
