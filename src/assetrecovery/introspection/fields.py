"""Fields: those of a class as files see them, and every value inside a record."""

import typing
from collections.abc import Iterator
from typing import Any, Final, TypeVar

import attrs

from assetrecovery.values.given import of_class
from assetrecovery.values.languages import Words
from assetrecovery.values.shapes import FieldShape, fields_of, is_tuple, is_union

__all__ = ["FieldShape", "fields_of", "found_in", "nested"]


T = TypeVar("T")

_A_CLASS: Final = Words("a class", "类")


def nested(value: object) -> Iterator[tuple[tuple[str | int, ...], object]]:
    """Yield a record and every value inside it, with the way there."""
    yield (), value
    if isinstance(value, tuple):
        inner: Any = enumerate(value)
    elif attrs.has(type(value)):
        inner = ((shape.name, getattr(value, shape.name)) for shape in fields_of(type(value)))
    else:
        return
    for token, member in inner:
        for path, found in nested(member):
            yield (token, *path), found


def found_in(value: object, wanted: type[T]) -> Iterator[tuple[tuple[str | int, ...], T]]:
    """Yield every value of one class inside a record, with the way there.

    Unlike `nested` it does not go where the types of the fields leave no place for such a value.

    >>> from assetrecovery.values.terms import LocalTerm
    >>> from assetrecovery.values.text import Text
    >>> [path for path, _ in found_in(LocalTerm(code="x-b", text=Text(zh="乙")), Text)]
    [('text',)]
    """
    of_class(wanted, type, _A_CLASS, "/wanted")
    found: list[tuple[tuple[str | int, ...], T]] = []
    _find(value, wanted, (), found)
    yield from found


def _find(
    value: object, wanted: type[T], way: tuple[str | int, ...], found: list[tuple[tuple[str | int, ...], T]]
) -> None:
    if type(value) is wanted:
        found.append((way, value))
        return
    for name in _ways(type(value), wanted):
        member = getattr(value, name)
        if type(member) is tuple:
            for place, one in enumerate(member):
                _find(one, wanted, (*way, name, place), found)
        elif member is not None:
            _find(member, wanted, (*way, name), found)


_WAYS: Final[dict[tuple[object, object], tuple[str, ...]]] = {}


def _ways(cls: type[Any], wanted: type[Any]) -> tuple[str, ...]:
    """The fields of a class behind which a value of another class may stand, at whatever depth."""
    ways = _WAYS.get((cls, wanted))
    if ways is None:
        shapes = fields_of(cls) if attrs.has(cls) else ()
        ways = _WAYS[cls, wanted] = tuple(shape.name for shape in shapes if _may_hold(shape.type, wanted))
    return ways


def _may_hold(hint: Any, wanted: type[Any]) -> bool:
    if hint is wanted:
        return True
    if is_tuple(hint) or is_union(hint):
        return any(_may_hold(member, wanted) for member in typing.get_args(hint))
    return isinstance(hint, type) and attrs.has(hint) and bool(_ways(hint, wanted))
