"""Ids renamed, with every reference to them: in ids, in the provisions that name an instrument, at any depth."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import attrs

from assetrecovery.editing.rebuilding import with_references
from assetrecovery.editing.sequences import Getter, require_own
from assetrecovery.records import Record
from assetrecovery.values.errors import Fault, InvalidError, Problem, found, pointer, refuse, refuse_all
from assetrecovery.values.given import all_texts
from assetrecovery.values.languages import Words

__all__: list[str] = []


_NEW_IDS: Final = Words("a dict of new ids by old ones", "以旧标识符为键、新标识符为值的dict")


def renamed(records: Sequence[Record], ids: Mapping[str, str], get: Getter) -> tuple[Record, ...]:
    """Give records new ids, all at once, so that two may change places; what is not concerned stays the same object.

    Raises `UnknownIdError` (`unknown_id`, or `in_the_base`) if a record to be renamed is not there, and `InvalidError`
    if a new id is no id of its kind (`bad_id`) or that of another record (`duplicate_id`). Paths name the old id, as a
    key of what was given.
    """
    there: set[str] = {record.id for record in records}
    require_own(((pointer(old), old) for old in ids), there, get)
    refuse_all(_taken(there, ids))
    return tuple(_renamed(record, ids) for record in records)


def check_new_ids(ids: object) -> None:
    """Refuse what is no dictionary of ids by ids."""
    if not isinstance(ids, Mapping):
        raise refuse(Fault.WRONG_TYPE, "/ids", expected=_NEW_IDS, found=found(ids), hint="")
    all_texts((*ids, *ids.values()))


def _taken(there: set[str], ids: Mapping[str, str]) -> Iterator[Problem]:
    kept = there - ids.keys()
    for old, new in ids.items():
        if new in kept:
            yield Fault.DUPLICATE_ID.problem().under(old)
        kept.add(new)


def _renamed(record: Record, ids: Mapping[str, str]) -> Record:
    pointing = with_references(record, lambda one: ids.get(one, one))
    if record.id not in ids:
        return pointing
    new: Any = ids[record.id]
    try:
        return attrs.evolve(pointing, id=new)
    except InvalidError as error:  # the class says what is wrong with it, at the place of the id
        raise InvalidError([attrs.evolve(problem, path=pointer(record.id)) for problem in error.problems]) from None
