"""Drawing by the types of fields: the type of a field is the rule here, as it is for references and for files.

A record whose class guards nothing but its id needs no strategy written by hand: each field is drawn by its type, and
what it may point at is said by `Ids`. Where more must agree than types can say, a module draws those fields itself.
"""

import functools
import itertools
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Generic, NamedTuple, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.values.dates import PartialDate
from assetrecovery.values.shapes import FieldShape, fields_of, is_id, is_open_list, is_term_list, is_tuple, open_list_of

__all__ = ["Ids"]

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., SearchStrategy[Any]])

Fields: typing.TypeAlias = Mapping[str, SearchStrategy[Any]]
"""Strategies that were given for fields, by their names."""

NO_FIELDS: Final[Fields] = {}

Dependent: typing.TypeAlias = Mapping[str, Callable[[Mapping[str, Any]], SearchStrategy[Any]]]
"""How fields are drawn that depend on others of the same object: by name, from the fields drawn before."""

NO_DEPENDENT_FIELDS: Final[Dependent] = {}

OWN: Final[dict[Any, Callable[..., SearchStrategy[Any]]]] = {}
"""The functions that draw a type where its fields do not say enough, by type; or a text, by the name of its field, or
by its class and name where the same name means something else elsewhere."""


def draws(what: object) -> Callable[[F], F]:
    """Make a function the one by which a type is drawn wherever it is the type of a field."""

    def note(function: F) -> F:
        OWN[what] = function
        return function

    return note


def maybe(strategy: SearchStrategy[T]) -> SearchStrategy[T | None]:
    """Draw something or, more simply, nothing."""
    return st.none() | strategy


def some(elements: SearchStrategy[T]) -> SearchStrategy[tuple[T, ...]]:
    """Draw a tuple of one or, less simply, of two."""
    return st.one_of(st.tuples(elements), st.tuples(elements, elements))


def few(elements: SearchStrategy[T]) -> SearchStrategy[tuple[T, ...]]:
    """Draw a tuple of none, one or two."""
    return st.one_of(st.just(()), st.tuples(elements), st.tuples(elements, elements))


def distinct(values: Iterable[T], key: Callable[[T], object]) -> tuple[T, ...]:
    """One value for each key, in the order of the keys: of those that have the same, the first."""
    found: dict[object, T] = {}
    for value in values:
        found.setdefault(key(value), value)
    return tuple(found.values())


def in_order(dates: Iterable[PartialDate | None]) -> tuple[PartialDate | None, ...]:
    """The same dates in order of time; where there was none, there is none.

    They are sorted by their first days. Dates in that order are never *surely* out of order, however vague some are.
    """
    dates = tuple(dates)
    sorted_dates = iter(sorted((date for date in dates if date is not None), key=lambda date: date.earliest))
    return tuple(None if date is None else next(sorted_dates) for date in dates)


def named(name: str, strategy: SearchStrategy[T]) -> SearchStrategy[T]:
    """The same strategy, printed by a name: Hypothesis prints one by all it is made of, which may be 100 kB.

    Not for what may turn out to draw from nothing, since what is named is never seen to be empty.
    """
    return drawn_by(name, lambda draw: draw(strategy))


def drawn_by(name: str, make: Callable[[st.DrawFn], T]) -> SearchStrategy[T]:
    """Draw what a function makes that is only known at the time, printed by a name.

    `st.composite` reads the source of what it decorates, which takes milliseconds: here it does so once for all.
    """
    return drawing(_Making(name, make))


class _Making(Generic[T]):
    """A function that draws, printed by a name."""

    def __init__(self, name: str, make: Callable[[st.DrawFn], T]) -> None:
        self._name = name
        self.make: Callable[[st.DrawFn], T] = make

    def __repr__(self) -> str:
        return self._name


@st.composite
def drawing(draw: st.DrawFn, making: _Making[T]) -> T:
    """Draw by a function; it is the name of this one that Hypothesis prints."""
    return making.make(draw)


class Ids:
    """What drawn records may point at: for each type of id the ids to choose from, and of a type left out none.

    >>> from assetrecovery import Meeting
    >>> from assetrecovery.participants import Officer
    >>> from assetrecovery.values import BodyId, DocumentId
    >>> ids = Ids({DocumentId: st.just(DocumentId("d-1"))})
    >>> ids, ids.reach(Officer), ids.reach(Meeting), ids.but({BodyId: st.just(BodyId("b-1"))}).reach(Meeting)
    (Ids(DocumentId), True, False, True)
    """

    def __init__(self, pools: Mapping[Any, SearchStrategy[Any]]) -> None:
        """Take a strategy for each type of id."""
        self._pools = dict(pools)
        self._made: dict[Any, SearchStrategy[Any]] = {}

    def __repr__(self) -> str:
        return f"Ids({', '.join(sorted(kind.__name__ for kind in self._pools))})"

    def but(self, pools: Mapping[Any, SearchStrategy[Any]]) -> "Ids":
        """The same with other ids to choose from for some of the types."""
        return Ids(self._pools | dict(pools))

    def only(self, *kinds: object) -> "Ids":
        """The same for some of the types alone."""
        return Ids({kind: pool for kind, pool in self._pools.items() if kind in kinds})

    def without(self, *kinds: object) -> "Ids":
        """The same without some of the types."""
        return Ids({kind: pool for kind, pool in self._pools.items() if kind not in kinds})

    def reach(self, hint: Any) -> bool:
        """Whether a value of a type can be drawn: whether all that it must point at is there."""
        if is_id(hint):
            return any(kind in self._pools for kind in typing.get_args(hint) or (hint,))
        if not (isinstance(hint, type) and attrs.has(hint)):
            return not is_tuple(hint) or self.reach(typing.get_args(hint)[0])
        return all(self.reach(shape.type) for shape in fields_of(hint) if shape.required and shape.name != "id")

    def of(self, hint: Any) -> SearchStrategy[Any]:
        """The strategy of a type, which is made once."""
        if hint not in self._made:
            self._made[hint] = self._make(hint)
        return self._made[hint]

    def _make(self, hint: Any) -> SearchStrategy[Any]:
        members = typing.get_args(hint)
        if is_id(hint):
            return st.one_of(*(self._pools[kind] for kind in members or (hint,) if kind in self._pools))
        if hint in OWN:
            return _call(OWN[hint], self)
        if is_tuple(hint):
            return some(self.of(members[0]))
        if is_term_list(hint):
            return st.sampled_from(hint)
        if is_open_list(hint):
            return _call(OWN["codes"], self, open_list_of(hint))
        return st.one_of(*map(self.of, members)) if members else drawn(hint, self)

    def for_field(self, cls: type[Any], shape: FieldShape) -> SearchStrategy[Any]:
        """The strategy of a field: of its name, if a text is of a sort that its name says, or else of its type."""
        if shape.name == "id":
            return OWN[shape.type]()
        for name in ((cls, shape.name), shape.name):
            if name in OWN:
                return some(OWN[name]()) if is_tuple(shape.type) else OWN[name]()
        return self.of(shape.type)


def _call(function: Callable[..., SearchStrategy[Any]], ids: Ids, *arguments: object) -> SearchStrategy[Any]:
    """Call a function that draws a type, with the ids if it points at anything."""
    knobs = getattr(function, "__kwdefaults__", None) or {}
    return function(*arguments, ids=ids) if "ids" in knobs else function(*arguments)


class _Plan(NamedTuple):
    """How to draw a class: what is always there, what may be, and which of that together."""

    required: Mapping[str, SearchStrategy[Any]]
    optional: Mapping[str, SearchStrategy[Any]]
    choices: SearchStrategy[tuple[str, ...]]


def _plan(cls: type[Any], ids: Ids, given: Fields, without: Sequence[str]) -> _Plan:
    shapes = [shape for shape in fields_of(cls) if shape.name not in without]
    required = {
        shape.name: given[shape.name] if shape.name in given else ids.for_field(cls, shape)
        for shape in shapes
        if shape.required or shape.name in given
    }
    optional = {
        shape.name: ids.for_field(cls, shape)
        for shape in shapes
        if shape.name not in required and ids.reach(shape.type)
    }
    return _Plan(required, optional, some_of(*optional))


def some_of(*names: T) -> SearchStrategy[tuple[T, ...]]:
    """Draw none of some names, one of them or all, in one draw."""
    return st.sampled_from(tuple(_subsets(names)))


def _subsets(names: tuple[T, ...]) -> Iterator[tuple[T, ...]]:
    """None of the names as often as one of them, and once all: one draw decides, so that what is left out is free."""
    yield from itertools.repeat((), len(names) or 1)
    yield from ((name,) for name in names)
    yield names


def _planned(
    cls: type[Any], ids: Ids, given: Fields, after: Dependent, without: Sequence[str]
) -> Callable[[st.DrawFn], dict[str, Any]]:
    if strange := set(given) - {shape.name for shape in fields_of(cls)}:
        message = f"{cls.__name__} has no field {', '.join(sorted(strange))}"
        raise TypeError(message)
    later = {name: dependent for name, dependent in after.items() if name not in given}
    # Made at the first draw: most records of a bundle's world are never drawn, and nothing is made on import.
    plan = functools.cache(functools.partial(_plan, cls, ids, given, (*without, *later)))

    def fields(draw: st.DrawFn) -> dict[str, Any]:
        known = {name: draw(strategy) for name, strategy in plan().required.items()}
        known |= {name: draw(plan().optional[name]) for name in draw(plan().choices)}
        for name, dependent in later.items():
            known[name] = draw(dependent(known))
        return known

    return fields


def drawn_fields(
    cls: type[Any],
    ids: Ids,
    given: Fields = NO_FIELDS,
    *,
    without: Sequence[str] = (),
) -> SearchStrategy[dict[str, Any]]:
    """Draw the fields of a class by name, those that are given always; without some that the caller draws itself.

    Of the fields that may be left out few are there, and now and then all of them: small records show as much.
    """
    fields = _planned(cls, ids, given, NO_DEPENDENT_FIELDS, without)
    return drawn_by(f"{cls.__name__}_fields", fields)


def drawn(
    cls: type[T], ids: Ids, given: Fields = NO_FIELDS, *, after: Dependent = NO_DEPENDENT_FIELDS
) -> SearchStrategy[T]:
    """Draw an object field by field; it is printed by the name of its class, not by all it is made of.

    Fields that depend on others are drawn `after` them, unless they are given.

    >>> import attrs
    >>> from hypothesis import given
    >>> @attrs.frozen(kw_only=True)
    ... class Pair:
    ...     low: int
    ...     high: int
    >>> not_below = {"high": lambda known: st.integers(known["low"], 9)}
    >>> pairs = drawn(Pair, Ids({}), {"low": st.integers(0, 9)}, after=not_below)
    >>> @given(pairs)
    ... def test_pairs_ascend(pair):
    ...     assert pair.low <= pair.high
    >>> test_pairs_ascend()
    """
    fields = _planned(cls, ids, given, after, ())
    return drawn_by(cls.__name__, lambda draw: cls(**fields(draw)))


def drawn_as(cls: type[T], ids: Ids, given: Fields = NO_FIELDS) -> SearchStrategy[T]:
    """Draw an object by the function that draws its class, if there is one, or else field by field."""
    return OWN[cls](ids=ids, **given) if cls in OWN else drawn(cls, ids, given)
