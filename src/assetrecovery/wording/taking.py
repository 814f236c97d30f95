"""Taking: what the functions of this room are given is of the types that they name, or is refused with our error.

They take sums, dates, counts and parts of sentences, and one for another is easily given: the text of a date for the
date, one name for a list of names, of which the letters would be joined. So the types in their signatures are asked.
"""

import functools
import inspect
import itertools
import typing
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple, ParamSpec, TypeAlias

from assetrecovery.values.errors import Fault, InvalidError, refuse, spoken
from assetrecovery.values.given import several
from assetrecovery.values.languages import Language, Words

P = ParamSpec("P")

__all__: list[str] = []

_Take: TypeAlias = Callable[[Any], Any]


def worded(function: Callable[P, str]) -> Callable[P, str]:
    """Let a function refuse (`wrong_type`) what is not of the types that it names, and take a language as a tag, too.

    >>> from assetrecovery.wording import names
    >>> names(["Angola", "Ghana"], "en-GB")
    'Angola and Ghana'
    >>> names("Angola", "en")
    Traceback (most recent call last):
    assetrecovery.values.errors.InvalidError: /parts: expected a list, found a text; write […] for one, too
    """

    @functools.wraps(function)
    def asked(*args: Any, **kwargs: Any) -> str:
        takers = _takers(function)
        placed = itertools.chain(takers.placed, itertools.repeat(takers.further))
        given = [_taken(*taker, one) if taker else one for taker, one in zip(placed, args, strict=False)]
        named = {name: _taken(name, takers.named[name], one) for name, one in kwargs.items() if name in takers.named}
        # What there is no parameter for, and what is missing, is for Python to say.
        return plain(*given, **{**kwargs, **named})

    plain: Callable[..., str] = function
    return asked


class _Takers(NamedTuple):
    """How each parameter of a function is taken."""

    placed: tuple[tuple[str, _Take], ...]
    """Those that are given by their places, in order."""
    further: tuple[str, _Take] | None
    """Any number of further ones, if it takes them."""
    named: Mapping[str, _Take]
    """All that have a name."""


@functools.cache
def _takers(function: Callable[..., str]) -> _Takers:
    hints = typing.get_type_hints(function)
    parameters = inspect.signature(function).parameters.values()
    takers = [(each.kind, (each.name, _taker(hints[each.name]))) for each in parameters]
    return _Takers(
        tuple(taker for kind, taker in takers if kind is _BY_PLACE),
        next((taker for kind, taker in takers if kind is _FURTHER), None),
        dict(taker for kind, taker in takers if kind is not _FURTHER),
    )


_BY_PLACE: Final = inspect.Parameter.POSITIONAL_OR_KEYWORD
_FURTHER: Final = inspect.Parameter.VAR_POSITIONAL


def _taken(name: str, take: _Take, given: Any) -> Any:
    try:
        return take(given)
    except InvalidError as error:
        raise (error if take is spoken else error.under(name)) from None


def _taker(hint: Any) -> _Take:
    if hint == Language:
        return spoken
    inner, origin = typing.get_args(hint), typing.get_origin(hint)
    if origin is typing.Literal:
        return functools.partial(_one_of, inner)
    if origin is Sequence:
        return functools.partial(_each, _taker(inner[0]))
    return functools.partial(_of, inner or (hint,))


def _one_of(words: tuple[str, ...], given: Any) -> Any:
    if given in words:
        return given
    raise refuse(Fault.UNKNOWN_CODE, expected=Words(" ".join(words), " ".join(words)), hint="")


def _each(take: _Take, given: Any) -> list[Any]:
    return [_taken(str(place), take, one) for place, one in enumerate(several(given))]


def _of(kinds: tuple[type[Any], ...], given: Any) -> Any:
    if isinstance(given, kinds) and (type(given) is not bool or bool in kinds):  # to Python, True is a whole number
        return given
    from assetrecovery.values.soundness import none_of  # noqa: PLC0415  it explains what is wrong, and is large

    raise none_of(tuple(kind for kind in kinds if kind is not _NONE), given)


_NONE: Final = type(None)


def within(number: int, low: int, high: int | None = None) -> int:
    """Take a number from a lowest to a highest; raises `InvalidError` (`wrong_type`) for any other."""
    if low <= number <= (number if high is None else high):
        return number
    expected = Words(f"a number from {low}", f"{low}起的数")
    if high is not None:
        expected = Words(f"{expected.en} to {high}", f"{low}至{high}的数")
    raise refuse(Fault.WRONG_TYPE, "/number", expected=expected, found=_ANOTHER, hint="")


_ANOTHER: Final = Words("another", "其他数")
