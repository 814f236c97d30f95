"""Shapes: what the annotations of fields mean, for constructors, files, references and strategies alike."""

import types
import typing
from collections.abc import Iterator
from typing import Any, Final, NamedTuple, TypeGuard

import attrs

from assetrecovery.values.errors import Fault, found, refuse
from assetrecovery.values.languages import Words
from assetrecovery.values.terms import LocalTerm, TermEnum

__all__: list[str] = []


class FieldShape(NamedTuple):
    """One field of a class as files see it."""

    name: str
    type: Any
    required: bool
    default: Any
    optional: bool
    """Whether None may stand there, which a file says by leaving the key out."""


_FIELDS: Final[dict[object, tuple[FieldShape, ...]]] = {}
_A_CLASS: Final = Words("a class with fields", "有字段的类")
_SUCH_AS: Final = Words("; such as Meeting", "；如Meeting")


def fields_of(cls: type[Any]) -> tuple[FieldShape, ...]:
    """The fields of a class in definition order, `X | None` reduced to `X`: files leave out what is not there.

    Raises `InvalidError` (`wrong_type`) for what is no class with fields.
    """
    if not isinstance(cls, type) or cls not in _FIELDS:
        _FIELDS[cls] = tuple(_shapes(cls))
    return _FIELDS[cls]


def _shapes(cls: type[Any]) -> Iterator[FieldShape]:
    if not (isinstance(cls, type) and attrs.has(cls)):
        raise refuse(Fault.WRONG_TYPE, "/cls", expected=_A_CLASS, found=found(cls), hint=_SUCH_AS)
    fields = attrs.fields(cls)
    # Types are there as they are, and are asked of the annotations again only where one is written as a text.
    hints = typing.get_type_hints(cls) if any(isinstance(field.type, str) for field in fields) else {}
    for field in fields:
        if field.init:
            required = field.default is attrs.NOTHING
            hint, optional = _without_none(hints.get(field.name, field.type))
            yield FieldShape(field.name, hint, required, field.default, optional)


def _without_none(hint: Any) -> tuple[Any, bool]:
    members = [member for member in typing.get_args(hint) if member is not types.NoneType]
    if not is_union(hint) or len(members) == len(typing.get_args(hint)):
        return hint, False
    return typing.Union[tuple(members)], True  # noqa: UP007  the members are only known at run time


def is_union(hint: Any) -> bool:
    return typing.get_origin(hint) in {typing.Union, types.UnionType}


def is_id(hint: Any) -> bool:
    """Whether a type is an id of a kind of record, or of one of several kinds."""
    return isinstance(hint, typing.NewType) or (
        is_union(hint) and all(isinstance(member, typing.NewType) for member in typing.get_args(hint))
    )


def is_term_list(hint: Any) -> TypeGuard[type[TermEnum]]:
    """Whether a type is a closed code list."""
    return isinstance(hint, type) and issubclass(hint, TermEnum)


def is_open_list(hint: Any) -> bool:
    """Whether a type is a code list that also takes local terms."""
    return is_union(hint) and LocalTerm in typing.get_args(hint)


def open_list_of(hint: Any) -> type[TermEnum]:
    """The closed part of an open list."""
    return next(member for member in typing.get_args(hint) if is_term_list(member))


def is_text_value(hint: Any) -> bool:
    """Whether a type is a value with a text form of its own: a date, a symbol, a provision."""
    return isinstance(hint, type) and attrs.has(hint) and hasattr(hint, "parse")


def is_when(hint: Any) -> bool:
    """Whether a type is a choice between values that have text forms, such as a date or a period."""
    return is_union(hint) and all(is_text_value(member) for member in typing.get_args(hint))


def is_tuple(hint: Any) -> bool:
    """Whether a type is a tuple of any length of one type."""
    arguments = typing.get_args(hint)
    return typing.get_origin(hint) is tuple and len(arguments) == 2 and arguments[1] is Ellipsis
