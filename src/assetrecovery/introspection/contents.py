"""Contents: what a record holds at whatever depth, without the way there, gathered in one walk.

Nearly every record is right, and of one that is right nobody asks where its parts stand. So what is asked of every
value of some class, and of every id, is asked of what one walk gathers; only where an answer is not as it should be
does somebody walk again and note the way (`found_in`, `references`).
"""

import operator
import typing
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple, TypeAlias

import attrs

from assetrecovery.introspection.referring import kinds_of
from assetrecovery.sources.citations import Citation
from assetrecovery.values.provisions import Provision
from assetrecovery.values.shapes import fields_of, is_id, is_tuple, is_union
from assetrecovery.values.text import Text

__all__: list[str] = []


class Contents(NamedTuple):
    """What a record holds, each in the order in which it stands there."""

    named: dict[tuple[object, ...], set[str]]
    """The ids that it names, by the types of id that may stand there."""
    citations: list[Citation]
    provisions: list[Provision]
    texts: list[Text]


def contents_of(record: object) -> Contents:
    """What a record holds; the rules ask one after the other of the same record, which is walked once.

    >>> from assetrecovery.values.ids import DocumentId
    >>> from assetrecovery.values.terms import LocalTerm
    >>> [text.zh for text in contents_of(LocalTerm(code="x-b", text=Text(zh="乙"))).texts]
    ['乙']
    >>> [*contents_of(Citation(document=DocumentId("d-1"))).named.values()]
    [{'d-1'}]
    """
    global _last  # noqa: PLW0603  one pair, taken and put whole, so that threads do not get into each other's way
    known, contents = _last
    if known is not record:
        contents = Contents({}, [], [], [])
        _take(record, _way_of(type(record)).fields, contents)
        _last = record, contents
    return contents


_last: tuple[object, Contents] = None, Contents({}, [], [], [])


_Fields: TypeAlias = tuple[tuple[str, tuple[object, ...]], ...]


class _Way(NamedTuple):
    """What is gathered of the objects of a class: themselves, and what stands in some of their fields."""

    gathered: Callable[[Contents], list[Any]] | None
    """Where they are gathered, if they are."""
    fields: _Fields
    """The fields behind which anything may be gathered, each with the types of id that stand there itself, if any."""


def _take(one: Any, fields: _Fields, contents: Contents) -> None:
    named = contents.named
    for name, kinds in fields:
        value = getattr(one, name)
        if not value:
            continue
        members = value if type(value) is tuple else (value,)
        if not kinds:
            for member in members:
                gathered, inner = _WAYS.get(type(member)) or _way_of(type(member))
                if gathered is not None:
                    gathered(contents).append(member)
                if inner:
                    _take(member, inner, contents)
        elif kinds in named:
            named[kinds].update(members)
        else:
            named[kinds] = {*members}


_GATHERED: Final[Mapping[type[Any], Callable[[Contents], list[Any]]]] = {
    Citation: operator.attrgetter("citations"),
    Provision: operator.attrgetter("provisions"),
    Text: operator.attrgetter("texts"),
}
_WAYS: Final[dict[object, _Way]] = {}


def _way_of(cls: type[Any]) -> _Way:
    """The way through the objects of a class; found when the first of them is met."""
    way = _WAYS.get(cls)
    if way is None:
        # The field `id` is what a record is called, and not what it points at.
        shapes = [shape for shape in fields_of(cls) if shape.name != "id"] if attrs.has(cls) else []
        fields = tuple((shape.name, kinds) for shape in shapes if (kinds := _kinds(shape.type)) is not None)
        way = _WAYS[cls] = _Way(_GATHERED.get(cls), fields)
    return way


_NOWHERE: Final = _Way(None, ())


def _kinds(hint: Any) -> tuple[object, ...] | None:
    """The types of id that stand in a field of some type; none if only deeper; None if nothing is gathered there."""
    member = typing.get_args(hint)[0] if is_tuple(hint) else hint
    if is_id(member):
        return kinds_of(member)
    choices = typing.get_args(member) if is_union(member) else (member,)
    return () if any(isinstance(one, type) and _way_of(one) != _NOWHERE for one in choices) else None
