"""What is public: every name that a package of this library offers, with the classes and code lists among them."""

import functools
import importlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from assetrecovery._names import NAMES
from assetrecovery.values.terms import TermEnum

__all__ = ["code_lists", "public_names", "public_types"]

_TESTS: Final = "assetrecovery.strategies"
"""Strategies need an extra, and are not part of the model."""


@functools.cache
def public_names() -> Mapping[str, Any]:
    """Every public name with what it stands for; no two packages give one name to different things.

    >>> public_names()["MeetingId"]("wg2-11")
    'wg2-11'
    """
    offered = {name: home for package, names in NAMES.items() if package != _TESTS for name, home in names.items()}
    loaded = {home: importlib.import_module(f"assetrecovery.{home}") for home in sorted(set(offered.values()))}
    return MappingProxyType({name: getattr(loaded[home], name) for name, home in sorted(offered.items())})


@functools.cache
def public_types() -> Mapping[str, type]:
    """Every public class, by its name.

    >>> public_types()["Meeting"].__module__
    'assetrecovery.agenda.meetings'
    """
    return MappingProxyType({name: value for name, value in public_names().items() if isinstance(value, type)})


@functools.cache
def code_lists() -> Mapping[str, type[TermEnum]]:
    """Every published code list, by its name.

    >>> code_lists()["Answer"]("yes").label("zh")
    '是'
    """
    lists = {name: cls for name, cls in public_types().items() if issubclass(cls, TermEnum) and cls is not TermEnum}
    return MappingProxyType(lists)
