"""Taking: what the functions of this room are given is of the types that they name, or is refused with our error.

They take sums, dates, counts and parts of sentences, and one for another is easily given: the text of a date for the
date, one name for a list of names, of which the letters would be joined. So the types in their signatures are asked.
"""

import functools
import inspect
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, ParamSpec, TypeAlias

from assetrecovery.values.errors import Fault, InvalidError, refuse, spoken
from assetrecovery.values.given import several
from assetrecovery.values.languages import Language, Words
from assetrecovery.values.shapes import is_term_list

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
        try:
            given = [take(one) for take, one in zip(takers.placed, args, strict=False)]
            if len(args) > len(given):
                rest = args[len(given) :]
                given += map(takers.further, rest) if takers.further else rest
            if kwargs:
                kwargs = {name: takers.named.get(name, _as_it_is)(one) for name, one in kwargs.items()}
        except InvalidError:
            raise next(_refusals(function, args, kwargs)) from None
        # What there is no parameter for, and what is missing, is for Python to say.
        return plain(*given, **kwargs)

    plain: Callable[..., str] = function
    return asked


class _Takers(NamedTuple):
    """How what a function is given is taken."""

    placed: tuple[_Take, ...]
    """What is given by its place, in order."""
    further: _Take | None
    """Any number of further things, if it takes them."""
    named: Mapping[str, _Take]
    """Each parameter, by its name."""


@functools.cache
def _takers(function: Callable[..., str]) -> _Takers:
    hints = typing.get_type_hints(function)
    takers = [(each, _taker(hints[each.name])) for each in inspect.signature(function).parameters.values()]
    further = next((take for each, take in takers if each.kind is each.VAR_POSITIONAL), None)
    return _Takers(
        tuple(take for each, take in takers if each.kind is each.POSITIONAL_OR_KEYWORD),
        further,
        {each.name: functools.partial(_each, take) if take is further else take for each, take in takers},
    )


def _refusals(function: Callable[..., str], args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Iterator[InvalidError]:
    """Yield what is wrong, and where; of the language first, as whatever words something does."""
    given = inspect.signature(function).bind_partial(*args, **kwargs).arguments
    for name in sorted(given, key=lambda name: name != "language"):
        take = _takers(function).named[name]
        try:
            take(given[name])
        except InvalidError as error:
            yield error if take is spoken else error.under(name)


def _taker(hint: Any) -> _Take:
    if hint == Language:
        return spoken
    inner, origin = typing.get_args(hint), typing.get_origin(hint)
    if any(map(is_term_list, inner)):
        return _as_it_is  # the function looks for the member, and says which codes there are
    if origin is typing.Literal:
        return functools.partial(_one_of, inner)
    if origin is Sequence:
        return functools.partial(_each, _taker(inner[0]))
    return functools.partial(_of, inner or (hint,))


def _as_it_is(given: Any) -> Any:
    return given


def _one_of(words: tuple[str, ...], given: Any) -> Any:
    if given in words:
        return given
    raise refuse(Fault.UNKNOWN_CODE, expected=Words(" ".join(words), " ".join(words)), hint="")


def _each(take: _Take, given: Any) -> list[Any]:
    taken = []
    for place, one in enumerate(several(given)):
        try:
            taken.append(take(one))
        except InvalidError as error:
            raise error.under(place) from None
    return taken


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
