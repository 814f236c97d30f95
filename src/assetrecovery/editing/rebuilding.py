"""A record with some of what is in it changed: each value on the way is built anew once, with all its changes.

One change after the other would pass through states that no record may have: a key renamed in one place and not yet in
the other is refused by the class. So all changes to a record are gathered in a tree, and built from the leaves up.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeVar

import attrs

from assetrecovery.introspection.referring import steps

__all__: list[str] = []

T = TypeVar("T")

Path = tuple[str | int, ...]


class _Leaf:
    """What stands in a tree of changes in place of a value."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value: Final = value


def rebuilt(value: T, changes: Iterable[tuple[Path, object]]) -> T:
    """Put new values at some places of a record, no one of them below another.

    >>> from assetrecovery.values.text import Text
    >>> rebuilt(Text(zh="乙", en="b"), [(("en",), "B")])
    Text(en='B', zh='乙', others=(), derived=())
    """
    tree: dict[str | int, Any] = {}
    for path, new in changes:
        node = tree
        for token in path[:-1]:
            node = node.setdefault(token, {})
        node[path[-1]] = _Leaf(new)
    built: T = _built(value, tree)
    return built


def _built(value: Any, tree: Mapping[str | int, Any] | _Leaf) -> Any:
    if isinstance(tree, _Leaf):
        return tree.value
    if isinstance(value, tuple):
        return tuple(_built(member, tree[place]) if place in tree else member for place, member in enumerate(value))
    return attrs.evolve(value, **{str(name): _built(getattr(value, str(name)), below) for name, below in tree.items()})


def with_references(record: T, change: Callable[[str], str]) -> T:
    """Change every id that a record names, and not its own; what names none is the same object as before."""
    new: dict[str, Any] = {}
    for name, hint in steps(type(record)):
        value = getattr(record, name)
        if not value:
            continue
        step = change if hint is not None else lambda one: with_references(one, change)
        changed = tuple(map(step, value)) if type(value) is tuple else step(value)
        if changed != value:
            new[name] = changed
    built: Any = record  # whatever holds references is a class with fields
    return attrs.evolve(built, **new) if new else record
