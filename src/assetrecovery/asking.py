"""Questions to a bundle: what is no bundle is refused, and told how one is had, before anything is asked of it."""

import functools
import inspect
from collections.abc import Callable, Mapping
from typing import Any, Final, ParamSpec, TypeVar

from assetrecovery.bundle import Bundle
from assetrecovery.values.errors import A_BUNDLE, Fault, found, refuse, spoken
from assetrecovery.values.languages import Words

P = ParamSpec("P")
T = TypeVar("T")

__all__: list[str] = []

_HAD: Final = Words('; such as bundled("returns"), or load("mine.json")', '；如bundled("returns")或load("mine.json")')


def over_bundle(function: Callable[P, T]) -> Callable[P, T]:
    """Let a function refuse (`wrong_type`) whatever else than a bundle it is given first.

    >>> from assetrecovery.queries import volumes
    >>> volumes("returns")
    Traceback (most recent call last):
    assetrecovery.values.errors.InvalidError: /bundle: expected a bundle, found a text; such as bundled("returns"), or \
load("mine.json")
    """
    name = function.__code__.co_varnames[0]

    @functools.wraps(function)
    def asked(*args: P.args, **kwargs: P.kwargs) -> T:
        given = args[0] if args else kwargs.get(name, _NOT_GIVEN)
        if not isinstance(given, Bundle):
            _check_language(inspect.signature(function).bind_partial(*args, **kwargs).arguments)
            check_bundle(given, name)
        return function(*args, **kwargs)

    return asked


_NOT_GIVEN: Final = object()
_BOTH: Final = "both"
"""What a page is asked for to have both languages side by side."""


def _check_language(given: Mapping[str, Any]) -> None:
    """Refuse another language first, as whatever words something does before it looks at anything else."""
    language = given.get("language", given.get("languages", _BOTH))
    if language != _BOTH:
        spoken(language)


def check_bundle(given: object, name: str) -> None:
    """Refuse what is no bundle; what was not given at all is for Python to say."""
    if not isinstance(given, Bundle) and given is not _NOT_GIVEN:
        raise refuse(Fault.WRONG_TYPE, f"/{name}", expected=A_BUNDLE, found=found(given), hint=_HAD)
