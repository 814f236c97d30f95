"""Records without their references to what is withheld.

A field that may be left out is left out, a list is shorter, and a part that cannot be without what it names goes as a
whole, as far up as need be; last of all the record itself. Nothing is put in the place of what goes.
"""

import enum
from collections.abc import Collection, Iterator
from typing import Any, Final

import attrs

from assetrecovery.introspection.referring import steps
from assetrecovery.records import Record
from assetrecovery.values.errors import InvalidError
from assetrecovery.values.shapes import fields_of

__all__: list[str] = []

Path = tuple[str | int, ...]


class Gone(enum.Enum):
    """Said of a value that cannot be without what it names."""

    GONE = "gone"


GONE: Final = Gone.GONE


def severed(record: Record, withheld: Collection[str], taken: list[Path]) -> Record | Gone:
    """Give a record without references to what is withheld, and note the places; `GONE` if it cannot be without."""
    kept: Record | Gone = _severed(record, withheld, (), taken)
    return kept


def _severed(value: Any, withheld: Collection[str], path: Path, taken: list[Path]) -> Any:
    changes: dict[str, Any] = {}
    required = {shape.name for shape in fields_of(type(value)) if shape.required}
    for name, hint in steps(type(value)):
        held = getattr(value, name)
        if not held:
            continue
        if type(held) is tuple:
            kept: Any = tuple(_members(held, hint is not None, withheld, (*path, name), taken))
        else:
            kept = _one(held, hint is not None, withheld, (*path, name), taken)
        if kept is GONE and name in required:
            return GONE
        if kept is GONE:
            taken.append((*path, name))
            kept = None
        if kept is not held and kept != held:
            changes[name] = kept
    if not changes:
        return value
    try:
        return attrs.evolve(value, **changes)
    except InvalidError:  # without what was taken it would say nothing
        return GONE


def _members(
    held: tuple[Any, ...],
    is_id: bool,  # noqa: FBT001  which of two things the members are
    withheld: Collection[str],
    path: Path,
    taken: list[Path],
) -> Iterator[Any]:
    for place, member in enumerate(held):
        kept = _one(member, is_id, withheld, (*path, place), taken)
        if kept is GONE:
            taken.append((*path, place))
        else:
            yield kept


def _one(value: Any, is_id: bool, withheld: Collection[str], path: Path, taken: list[Path]) -> Any:  # noqa: FBT001
    if is_id:
        return GONE if value in withheld else value
    return _severed(value, withheld, path, taken)
