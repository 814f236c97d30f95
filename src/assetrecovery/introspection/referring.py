"""What points at what: the references that a record holds, found from the types of its fields.

The type of a field is the rule: a field of type `ActorId` may point at a jurisdiction, an organization or a person.
The same walk serves records and the plain data of a file, so a record that could not be read still has its
references checked.
"""

import typing
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

import attrs

from assetrecovery.values.errors import AssetRecoveryError
from assetrecovery.values.shapes import fields_of, is_id, is_text_value, is_tuple

__all__ = ["Reference", "references"]


class Reference(NamedTuple):
    """One reference: where it stands, what it names, and which types of id may stand there."""

    path: tuple[str | int, ...]
    """Keys and positions from the record to the reference."""
    id: str
    """The id that is named."""
    kinds: tuple[object, ...]
    """The types of id that the field takes."""

    def under(self, *tokens: str | int) -> "Reference":
        """Return the reference seen from further out."""
        return self._replace(path=(*tokens, *self.path))


def references(cls: type[Any], record: object) -> Iterator[Reference]:
    """Yield every reference of a record, or of the plain data that should have become one.

    >>> from assetrecovery.sources.citations import Citation
    >>> [(found.path, found.id) for found in references(Citation, {"document": "d-1", "at": "paragraph 4"})]
    [(('document',), 'd-1')]

    A provision names its instrument inside its text, and the reference stands where the text does:

    >>> from assetrecovery.mandates import Mandate
    >>> [(found.path, found.id) for found in references(Mandate, {"provisions": ["UNCAC 57(3)"]})]
    [(('provisions', 0), 'uncac')]
    """
    fields_of(cls)  # which refuses what is no class
    for way in _ways(cls):
        value = record.get(way.name) if isinstance(record, Mapping) else getattr(record, way.name, None)
        if not way.is_list:
            yield from _inside(value, way, (way.name,))
        # Plain data may be anything: what is not of its type has been reported by the reader, and points at nothing.
        elif isinstance(value, (list, tuple)):
            for place, member in enumerate(value):
                yield from _inside(member, way, (way.name, place))


def gather(record: object, named: dict[Any, set[str]]) -> None:
    """Add every id that a record names to the set of those of its type.

    The quick look for what is nearly always right; where a reference stands is for `references` to say.

    >>> from assetrecovery.sources.citations import Citation
    >>> from assetrecovery.values.ids import DocumentId
    >>> named: dict[object, set[str]] = {}
    >>> gather(Citation(document=DocumentId("d-1")), named)
    >>> named
    {assetrecovery.values.ids.DocumentId: {'d-1'}}
    """
    for name, hint in steps(type(record)):
        value = getattr(record, name)
        if not value:
            continue
        members = value if type(value) is tuple else (value,)
        if hint is None:
            for one in members:
                gather(one, named)
        else:
            named.setdefault(hint, set()).update(members)


def names(record: object, ids: set[Any]) -> bool:
    """Whether a record names any of some ids.

    >>> from assetrecovery.sources.citations import Citation
    >>> from assetrecovery.values.ids import DocumentId
    >>> names(Citation(document=DocumentId("d-1")), {"d-1", "d-2"})
    True
    """
    named: dict[Any, set[str]] = {}
    gather(record, named)
    return any(not ids.isdisjoint(one) for one in named.values())


class _Way(NamedTuple):
    """A field of a class that holds references, at whatever depth, and what is known of it from its type alone."""

    name: str
    is_list: bool
    hint: Any
    """The type of the field, or of each member of its list."""
    kinds: tuple[object, ...]
    """The types of id that it takes; nothing if the references stand deeper."""
    is_text: bool


_WAYS: Final[dict[object, tuple[_Way, ...]]] = {}


def _ways(cls: type[Any]) -> tuple[_Way, ...]:
    """The fields of a class in which to look: all that refer but `id`, which is what the record itself is called."""
    if cls not in _WAYS:
        _WAYS[cls] = tuple(_way(name, hint) for name, hint in _referring(cls) if name != "id")
    return _WAYS[cls]


def _way(name: str, hint: Any) -> _Way:
    one = typing.get_args(hint)[0] if is_tuple(hint) else hint
    return _Way(name, is_tuple(hint), one, kinds_of(one) if is_id(one) else (), is_text_value(one))


_STEPS: Final[dict[object, tuple[tuple[str, Any], ...]]] = {}


def steps(cls: type[Any]) -> tuple[tuple[str, Any], ...]:
    """The fields of a class that hold references, each with the type of its ids; None if they stand deeper.

    >>> from assetrecovery.sources.citations import Citation
    >>> steps(Citation)
    (('document', assetrecovery.values.ids.DocumentId),)
    """
    found = _STEPS.get(cls)
    if found is None:
        found = _STEPS[cls] = tuple((way.name, way.hint if way.kinds else None) for way in _ways(cls))
    return found


def _inside(value: Any, way: _Way, path: tuple[str | int, ...]) -> Iterator[Reference]:
    if way.kinds:
        if isinstance(value, str):
            yield Reference(path, value, way.kinds)
    elif way.is_text:
        for found in references(way.hint, _parsed(value, way.hint)):
            yield found._replace(path=path)
    elif value is not None:
        for found in references(way.hint, value):
            yield found.under(*path)


def _parsed(value: Any, hint: Any) -> Any:
    """Read a value from its text form; what cannot be read points at nothing."""
    if not isinstance(value, str):
        return value
    try:
        return hint.parse(value)
    except AssetRecoveryError:
        return None


# Most fields can hold no reference at any depth. The types say which can, and are asked once a class; on the way
# through a bundle the others are not looked at.
_REFERRING: Final[dict[object, tuple[tuple[str, Any], ...]]] = {}


def _referring(cls: type[Any]) -> tuple[tuple[str, Any], ...]:
    """The fields of a class that hold references, at whatever depth."""
    if cls not in _REFERRING:
        _REFERRING[cls] = tuple((shape.name, shape.type) for shape in fields_of(cls) if _refers(shape.type))
    return _REFERRING[cls]


def _refers(hint: Any) -> bool:
    if is_tuple(hint):
        return _refers(typing.get_args(hint)[0])
    return is_id(hint) or (isinstance(hint, type) and attrs.has(hint) and bool(_referring(hint)))


def kinds_of(hint: Any) -> tuple[object, ...]:
    """The types of id that may stand where one of a type may."""
    return typing.get_args(hint) or (hint,)
