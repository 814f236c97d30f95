"""Records with all that they refer to, and what that refers to, and so on; nothing else."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from assetrecovery.introspection.referring import gather
from assetrecovery.records import Record
from assetrecovery.values.errors import Fault, UnknownIdError, pointer
from assetrecovery.values.given import all_texts

__all__: list[str] = []


def closed_over(ids: Sequence[str], get: Callable[[str], Record | None]) -> frozenset[str]:
    """The ids of some records and of all that they refer to at any remove; each record is looked at once.

    Raises `UnknownIdError` for an id that is not there. A reference that leads nowhere still leads nowhere.
    """
    all_texts(ids)
    problems = [Fault.UNKNOWN_ID.problem(pointer(place)) for place, named in enumerate(ids) if get(named) is None]
    if problems:
        raise UnknownIdError(problems)
    found: set[str] = set(ids)
    waiting = [*found]
    while waiting:
        record = get(waiting.pop())
        new = _named_by(record) - found if record is not None else set()
        found |= new
        waiting.extend(new)
    return frozenset(named for named in found if get(named) is not None)


def _named_by(record: Record) -> set[str]:
    named: dict[Any, set[str]] = {}
    gather(record, named)
    return set().union(*named.values())


def only(records: Iterable[Record], ids: frozenset[str]) -> tuple[Record, ...]:
    """The records with some ids, in their order."""
    return tuple(record for record in records if record.id in ids)
