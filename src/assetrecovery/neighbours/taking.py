"""What was taken of a record, and what was left: nobody can forget to say that something is lost.

Whoever writes a record in the terms of another model takes it apart through a `Taking`. What was never asked for, down
to the last code, is what the other model does not hold.
"""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, Final, TypeAlias

import attrs

from assetrecovery.values.errors import pointer
from assetrecovery.values.nouns import answer
from assetrecovery.values.terms import TermEnum, ours

__all__ = ["HowLost", "Loss"]

Path: TypeAlias = tuple[str | int, ...]
_NOTHING: Final = object()
_EVERYWHERE: Final[frozenset[Path]] = frozenset({("type",), ("id",)})


class HowLost(TermEnum):
    """How something is lost · 丢失方式. Whether another model has no place for a value, or a coarser one."""

    LEFT_OUT = ours("left_out", en="left out", zh="未收录")
    NARROWED = ours(
        "narrowed", en="taken without its doubt, its bound or its other half", zh="收录时略去存疑、界限或另一端"
    )


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Loss:
    """Loss · 丢失项. One thing that a record says, and that its form in another model does not."""

    record: str
    """Record · 记录. The id of the record that says it."""

    kind: str
    """Kind · 种类. The code of the kind of the record, as files tag it."""

    path: str
    """Path · 路径. JSON Pointer within the record; all that stands below it is lost as well, and all of it if empty."""

    how: HowLost
    """How · 方式. Whether it is left out, or taken with less than it says."""

    @property
    def field(self) -> str:
        """The kind of the record, and the field in which it stands.

        >>> Loss(record="r-1", kind="return", path="/amounts/0/bound", how=HowLost.LEFT_OUT).field
        'return.amounts'
        """
        return ".".join((self.kind, *self.path.split("/")[1:2]))


class Taking:
    """A record in its plain form, which notes what was taken of it."""

    def __init__(self, plain: Mapping[str, Any]) -> None:
        """Take a record as files hold it; its id and its type are in every form of it."""
        self._plain = plain
        self._taken: set[Path] = {*_EVERYWHERE}
        self._narrowed: dict[Path, None] = {}

    @property
    def id(self) -> str:
        """The id of the record."""
        return str(self._plain["id"])

    @property
    def kind(self) -> str:
        """The code of its kind."""
        return str(self._plain["type"])

    def look(self, *path: str | int) -> Any:
        """What stands at a place, without taking it; None if nothing does."""
        found: Any = self._plain
        for token in path:
            found = _inside(found, token)
            if found is _NOTHING:
                return None
        return found

    def take(self, *path: str | int) -> Any:
        """Take what stands at a place, with all that stands below it; None if nothing does."""
        found = self.look(*path)
        if found is not None:
            self._taken.add(path)
        return found

    def places(self, *path: str | int) -> Iterator[Path]:
        """Yield the place of each entry of a list, or the place itself if no list stands there."""
        found = self.look(*path)
        if isinstance(found, list):
            yield from ((*path, number) for number in range(len(found)))
        elif found is not None:
            yield path

    def narrow(self, *path: str | int) -> None:
        """Note that what was taken says more than what became of it."""
        self._narrowed[path] = None

    def losses(self) -> Iterator[Loss]:
        """Yield all that was not taken, at the outermost place of which nothing was, and all that was narrowed."""
        above = {path[:length] for path in self._taken - _EVERYWHERE for length in range(len(path) + 1)}
        for path in self._left(self._plain, (), above):
            yield self._loss(path, HowLost.LEFT_OUT)
        for path in self._narrowed:
            yield self._loss(path, HowLost.NARROWED)

    def _loss(self, path: Path, how: HowLost) -> Loss:
        return Loss(record=self.id, kind=self.kind, path=pointer(*path), how=how)

    def _left(self, plain: Any, path: Path, above: AbstractSet[Path]) -> Iterator[Path]:
        """Yield what was left below a place; `above` are the places at or below which something was taken."""
        if path in self._taken:
            return
        if path not in above:
            yield path
            return
        inside: Any = plain.items() if isinstance(plain, dict) else enumerate(plain)
        for token, part in inside:
            yield from self._left(part, (*path, token), above)


def _inside(plain: Any, token: str | int) -> Any:
    if isinstance(plain, dict):
        return plain.get(token, _NOTHING)
    if isinstance(plain, list) and isinstance(token, int) and token < len(plain):
        return plain[token]
    return _NOTHING
