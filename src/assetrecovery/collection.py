"""Collections: the records of one kind in a bundle, by their ids."""

import typing
from collections.abc import Iterator, Mapping
from typing import Any, Generic, Protocol, TypeVar

from assetrecovery.kinds import plural, snake
from assetrecovery.values.errors import unknown_id
from assetrecovery.values.reprs import tally

__all__ = ["Collection"]

I = TypeVar("I", bound=str)  # noqa: E741  the letter for an id, as R is for a record
D = TypeVar("D")


class _Identified(Protocol):
    """Whatever has an id: a record."""

    @property
    def id(self) -> str: ...


R = TypeVar("R", bound=_Identified)


class _Shelf(Protocol):
    """What a collection asks of the bundle that it looks into."""

    def get(self, record_id: str) -> object: ...

    def _ids_of(self, cls: type[Any], /) -> Iterator[str]: ...


class Collection(Mapping[I, R], Generic[I, R]):
    """Collection · 集合. The records of one kind in a bundle and its base, by id; the bundle's own come first.

    Asking for an id that is not there raises `UnknownIdError`, which is also a `KeyError`.
    """

    __slots__ = ("_bundle", "record_class")

    def __init__(self, bundle: _Shelf, record_class: type[R]) -> None:
        """Look at a bundle through one kind of record."""
        self._bundle: _Shelf = bundle
        self.record_class: type[R] = record_class

    def __getitem__(self, record_id: I) -> R:
        record = self._bundle.get(record_id)
        if not isinstance(record, self.record_class):
            raise unknown_id()
        return record

    @typing.overload
    def get(self, record_id: I, /) -> R | None: ...
    @typing.overload
    def get(self, record_id: I, /, default: R | D) -> R | D: ...
    def get(self, record_id: I, /, default: Any = None) -> Any:
        """The record with an id; what is given instead if there is none. Nothing is raised on the way, and caught."""
        record = self._bundle.get(record_id)
        return record if isinstance(record, self.record_class) else default

    def __iter__(self) -> Iterator[I]:
        return typing.cast("Iterator[I]", self._bundle._ids_of(self.record_class))  # noqa: SLF001  for collections alone

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return f"<Collection: {tally({plural(snake(self.record_class.__name__)): len(self)}) or 'empty'}>"
