"""Nouns: what makes an object sound, so that one which exists can be written down and read back.

A noun is a plain attrs class with `@noun` above it. Its constructor takes nothing but what the types of the fields say,
within the bounds that files have; `attrs.evolve`, `copy.replace` and `pickle` go through the same door, and a copy of
what never changes is the thing itself. How the check is made is told in `soundness`, which is loaded when the first
object is built: classes are cheap to import, and most programs build few of them
(docs/decisions/0022-sound-objects.md).
"""

import importlib
import operator
from collections.abc import Callable
from typing import Any, Final, TypeVar

import attrs

from assetrecovery.values.languages import Words

__all__: list[str] = []

C = TypeVar("C", bound=type[Any])

_VIEWER: Final = "assetrecovery.pages.notebooks"
"""By name, and loaded when a notebook asks: what shows a record knows every class there is."""

_MAKER: Final = "assetrecovery.values.soundness"
"""By name, and loaded late: it knows texts, terms and errors, which are nouns themselves or hold some."""

_FIELDS: Final = "assetrecovery.web.fields"


def noun(cls: C) -> C:
    """Make a frozen attrs class sound: a value, a record or a part of one.

    The constructor raises `InvalidError` with everything that is wrong. Any iterable that is given for a tuple becomes
    one; nothing else is changed on the way.

    >>> from assetrecovery.values.counts import Count
    >>> Count(number="64", bound="exact")  # doctest: +NORMALIZE_WHITESPACE
    Traceback (most recent call last):
    assetrecovery.values.errors.InvalidError: /number: expected a whole number, found a text
    /bound: expected Bound, found a text; write Bound.EXACT
    """
    return _open(cls, "noun_init", is_its_own_copy=True)


def form(cls: C) -> C:
    """Make a noun sound whose class says itself what its letters may be, by their form: a symbol, a currency, a text.

    Texts within are left to the class, which knows more of them than that they are clean.
    """
    return _open(cls, "form_init", is_its_own_copy=True)


def answer(cls: C) -> C:
    """Make a frozen attrs class sound that only this library's own functions build: what a question brought.

    No file holds an answer, so that only the types of its fields are checked, and not what its texts say.
    """
    return _open(cls, "answer_init", is_its_own_copy=False)


def _open(cls: C, maker: str, *, is_its_own_copy: bool) -> C:
    """Put a constructor into a class that makes the real one when the first object is built."""
    opened: Any = cls
    written: Callable[..., None] = opened.__init__

    def __init__(self: object, /, *arguments: object, **fields: object) -> None:  # noqa: N807  it becomes a method
        opened.__init__ = getattr(importlib.import_module(_MAKER), maker)(cls, written)
        opened.__init__(self, *arguments, **fields)

    opened.__init__ = like(__init__, written)
    for name, method in _COMPARING.items():
        if getattr(cls, name) is getattr(object, name):
            setattr(opened, name, method)
    opened.__reduce__ = _reduce
    opened.__setstate__ = _refuse_state
    if not hasattr(cls, "__replace__"):  # of attrs since 25.4; what `copy.replace` of Python 3.13 looks for
        opened.__replace__ = _replace
    opened._repr_html_ = _in_a_notebook
    if is_its_own_copy:  # an answer may hold what somebody else can change
        opened.__copy__ = opened.__deepcopy__ = _itself
        field(cls)
    return cls


def field(cls: C) -> C:
    """Let a class be a field of a model of pydantic: what pydantic asks a class for is answered by a room of its own.

    That room, `web`, stands floors above, and is named and opened only when pydantic asks.
    """
    opened: Any = cls
    opened.__get_pydantic_core_schema__ = classmethod(_core_schema)
    opened.__get_pydantic_json_schema__ = classmethod(_described)
    return cls


def _core_schema(cls: Any, _source: object, _handler: object) -> Any:
    return importlib.import_module(_FIELDS).core_schema(cls)


def _described(cls: Any, _schema: object, handler: object) -> Any:
    return importlib.import_module(_FIELDS).described(cls, handler)


def _fields_of(cls: Any) -> Callable[[Any], Any]:
    """What two objects of a class are compared by; found when the first two are."""
    if cls not in _BY:
        _BY[cls] = operator.attrgetter(*(field.name for field in attrs.fields(cls) if field.eq))
    return _BY[cls]


_BY: Final[dict[Any, Callable[[Any], Any]]] = {}


def _equal(self: Any, other: object) -> Any:
    if other is self:
        return True
    if other.__class__ is not self.__class__:
        return NotImplemented
    by = _BY.get(self.__class__) or _fields_of(self.__class__)
    return by(self) == by(other)


def _hashed(self: Any) -> int:
    return hash((_BY.get(self.__class__) or _fields_of(self.__class__))(self))


def _shown(self: Any) -> str:
    said = (f"{field.name}={getattr(self, field.name)!r}" for field in attrs.fields(type(self)) if field.repr)
    return f"{type(self).__qualname__}({', '.join(said)})"


# `attrs` writes and compiles these for each class as it is made, which is half of the time that importing the model
# took; most programs compare and show objects of few of its classes.
_COMPARING: Final = {"__eq__": _equal, "__hash__": _hashed, "__repr__": _shown}


def like(method: Any, written: Any) -> Any:
    """Let one constructor be seen as another: `help`, `inspect.signature` and Hypothesis ask for its parameters."""
    method.__wrapped__ = written
    method.__annotations__ = written.__annotations__
    method.__qualname__, method.__module__, method.__doc__ = written.__qualname__, written.__module__, written.__doc__
    return method


def _itself(self: C, _memo: object = None) -> C:
    """A copy of what never changes is the thing itself."""
    return self


def _replace(self: Any, /, **changes: Any) -> Any:
    return attrs.evolve(self, **changes)


def _in_a_notebook(self: Any) -> str | None:
    """What a notebook shows; nothing for what its text shows as well."""
    shown: str | None = importlib.import_module(_VIEWER).view(self)
    return shown


def _reduce(self: Any) -> tuple[Any, ...]:
    """Pickle by names and through the constructor, so that what is unpickled is as sound as what is read."""
    return _again, (
        type(self),
        {field.name: getattr(self, field.name) for field in attrs.fields(type(self)) if field.init},
    )


def _again(cls: Any, fields: dict[str, Any]) -> Any:
    return cls(**fields)


def _refuse_state(_: object, __: object) -> None:
    """Refuse a pickle that would fill the fields past the constructor."""
    soundness = importlib.import_module(_MAKER)
    raise soundness.refused_state(Words("a pickle that this release wrote", "本版本写出的pickle"))
