"""What the annotations of fields mean: the few questions that references, reading and writing ask of a type."""

import types
import typing
from collections.abc import Iterator
from typing import Any, Final, NamedTuple, TypeGuard, TypeVar

import attrs

from assetrecovery.values.terms import LocalTerm, TermEnum

__all__ = ["FieldShape", "fields_of", "found_in", "nested"]


T = TypeVar("T")


class FieldShape(NamedTuple):
    """One field of a class as files see it."""

    name: str
    type: Any
    required: bool
    default: Any


_FIELDS: Final[dict[object, tuple[FieldShape, ...]]] = {}


def fields_of(cls: type[Any]) -> tuple[FieldShape, ...]:
    """The fields of a class in definition order, `X | None` reduced to `X`: files leave out what is not there."""
    if cls not in _FIELDS:
        _FIELDS[cls] = tuple(_shapes(cls))
    return _FIELDS[cls]


def _shapes(cls: type[Any]) -> Iterator[FieldShape]:
    hints = typing.get_type_hints(cls)
    for field in attrs.fields(cls):
        if field.init:
            required = field.default is attrs.NOTHING
            yield FieldShape(field.name, _without_none(hints[field.name]), required, field.default)


def _without_none(hint: Any) -> Any:
    members = [member for member in typing.get_args(hint) if member is not types.NoneType]
    return typing.Union[tuple(members)] if _is_union(hint) else hint  # noqa: UP007  the members are only known at run time


def _is_union(hint: Any) -> bool:
    return typing.get_origin(hint) in {typing.Union, types.UnionType}


def is_id(hint: Any) -> bool:
    """Whether a type is an id of a kind of record, or of one of several kinds."""
    return isinstance(hint, typing.NewType) or (
        _is_union(hint) and all(isinstance(member, typing.NewType) for member in typing.get_args(hint))
    )


def is_term_list(hint: Any) -> TypeGuard[type[TermEnum]]:
    """Whether a type is a closed code list."""
    return isinstance(hint, type) and issubclass(hint, TermEnum)


def is_open_list(hint: Any) -> bool:
    """Whether a type is a code list that also takes local terms."""
    return _is_union(hint) and LocalTerm in typing.get_args(hint)


def open_list_of(hint: Any) -> type[TermEnum]:
    """The closed part of an open list."""
    return next(member for member in typing.get_args(hint) if is_term_list(member))


def is_text_value(hint: Any) -> bool:
    """Whether a type is a value with a text form of its own: a date, a symbol, a provision."""
    return isinstance(hint, type) and attrs.has(hint) and hasattr(hint, "parse")


def is_when(hint: Any) -> bool:
    """Whether a type is a choice between values that have text forms, such as a date or a period."""
    return _is_union(hint) and all(is_text_value(member) for member in typing.get_args(hint))


def is_tuple(hint: Any) -> bool:
    """Whether a type is a tuple of any length of one type."""
    arguments = typing.get_args(hint)
    return typing.get_origin(hint) is tuple and len(arguments) == 2 and arguments[1] is Ellipsis


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

    >>> from assetrecovery.values.text import Text
    >>> [path for path, _ in found_in(LocalTerm(code="x-b", text=Text(zh="乙")), Text)]
    [('text',)]
    """
    if type(value) is wanted:
        yield (), value
    else:
        for name in _ways(type(value), wanted):
            member = getattr(value, name)
            if type(member) is tuple:
                for place, one in enumerate(member):
                    for path, found in found_in(one, wanted):
                        yield (name, place, *path), found
            elif member is not None:
                for path, found in found_in(member, wanted):
                    yield (name, *path), found


_WAYS: Final[dict[tuple[object, object], tuple[str, ...]]] = {}


def _ways(cls: type[Any], wanted: type[Any]) -> tuple[str, ...]:
    """The fields of a class behind which a value of another class may stand, at whatever depth."""
    if (cls, wanted) not in _WAYS:
        shapes = fields_of(cls) if attrs.has(cls) else ()
        _WAYS[cls, wanted] = tuple(shape.name for shape in shapes if _may_hold(shape.type, wanted))
    return _WAYS[cls, wanted]


def _may_hold(hint: Any, wanted: type[Any]) -> bool:
    if hint is wanted:
        return True
    if is_tuple(hint) or _is_union(hint):
        return any(_may_hold(member, wanted) for member in typing.get_args(hint))
    return isinstance(hint, type) and attrs.has(hint) and bool(_ways(hint, wanted))
