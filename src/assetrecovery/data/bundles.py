"""The bundles that come with the library; what is asked of them is read then."""

from collections.abc import Callable
from typing import Final

from assetrecovery.bundle import Bundle, unread
from assetrecovery.data.unread import Unread
from assetrecovery.values.errors import Fault, UnknownIdError
from assetrecovery.values.languages import listed

__all__ = ["bundled", "bundled_names", "reference_data"]

_BASES: Final[dict[str, str | None]] = {"wg2-11": None, "wg2-history": "wg2-11", "returns": None}
"""The bundles that come with the library, and the bundle over which each is read; None is the reference data."""


def bundled_names() -> tuple[str, ...]:
    """The names of the bundles that come with the library."""
    return tuple(_BASES)


def reference_data() -> Bundle:
    """States, territories and the European Union with names and status; the Convention with its articles."""
    return _kept("jurisdictions", lambda: _kept("instruments", lambda: None))


def bundled(name: str) -> Bundle:
    """Return one of the bundles that come with the library, over the data it builds on.

    Raises `UnknownIdError` for a name that is not in `bundled_names()`.

    >>> bundled("wg2-11").meetings["wg2-11"].place.in_("zh")
    '维也纳'
    """
    if not isinstance(name, str) or name not in _BASES:
        raise UnknownIdError([Fault.UNKNOWN_DATA_SET.problem(expected=listed(_BASES))])
    base = _BASES[name]
    return _kept(name, lambda: bundled(base) if base else reference_data())


_KEPT: Final[dict[str, Bundle]] = {}


def _kept(name: str, base: Callable[[], Bundle | None]) -> Bundle:
    """The bundle of a file, one for all who ask: a cache would give two to threads that ask first together."""
    return _KEPT.get(name) or _KEPT.setdefault(name, unread(Unread(name), base()))
