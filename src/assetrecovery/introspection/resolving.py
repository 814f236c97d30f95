"""Where references lead: to a record of a kind that may stand there, to one of another kind, or nowhere."""

import enum
import functools
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from assetrecovery.introspection.referring import gather, kinds_of, references
from assetrecovery.kinds import KINDS
from assetrecovery.records import Record, RecordKind, class_of
from assetrecovery.values import ids as id_types
from assetrecovery.values.errors import Fault, Problem
from assetrecovery.values.languages import Words

__all__: list[str] = []

_KIND_OF_ID: Final = {getattr(id_types, kind.id_type): RecordKind(kind.code) for kind in KINDS}


class Unsure(enum.Enum):
    """The answer for an id that is there, but whose record cannot be read so far as to know its kind."""

    KIND = "kind"


def all_lead_somewhere(records: Iterable[Record], get: Callable[[str], Record | None]) -> bool:
    """Whether every reference of some records leads somewhere, and to the right kind; each id is looked up once."""
    named: dict[Any, set[str]] = {}
    for record in records:
        gather(record, named)
    return lead_somewhere(((kinds_of(hint), ids) for hint, ids in named.items()), get)


def lead_somewhere(
    named: Iterable[tuple[tuple[object, ...], Iterable[str]]], get: Callable[[str], Record | None]
) -> bool:
    """Whether ids are each of a record of a kind that may stand where they do; each is looked up once."""
    for kinds, ids in named:
        allowed = {class_of(_KIND_OF_ID[kind]) for kind in kinds}
        if not allowed.issuperset(map(type, map(get, ids))):
            return False
    return True


def unresolved(cls: type[Any], record: object, kind: Callable[[str], RecordKind | Unsure | None]) -> Iterator[Problem]:
    """Yield the references of a record that lead nowhere or to a wrong kind, given a way to ask what an id is."""
    for reference in references(cls, record):
        found = kind(reference.id)
        if found is None:
            hint = _code_of_state(reference.id, kind)
            yield Fault.DANGLING_REFERENCE.problem(hint=hint).under(*reference.path)
        elif found is not Unsure.KIND and found not in (expected := _allowed(reference.kinds)):
            words = _one_of(expected)
            yield Fault.WRONG_KIND.problem(found=_words(found), expected=words).under(*reference.path)


@functools.cache
def _allowed(kinds: tuple[object, ...]) -> tuple[RecordKind, ...]:
    return tuple(_KIND_OF_ID[kind] for kind in kinds)


def _code_of_state(given: str, kind: Callable[[str], RecordKind | Unsure | None]) -> Words:
    """Suggest the code of a State where only its case was missed; ids of other records may name persons."""
    code = given.upper()
    known = kind(code) is RecordKind.JURISDICTION
    return Words(f"; perhaps {code}", f"；可能是{code}") if known else Words("", "")


def _words(kind: RecordKind) -> Words:
    return Words(kind.label("en"), kind.label("zh"))


def _one_of(kinds: Iterable[RecordKind]) -> Words:
    listed = list(kinds)
    return Words(" or ".join(kind.label("en") for kind in listed), "或".join(kind.label("zh") for kind in listed))
