"""Packages as namespaces: `from assetrecovery.agenda import Meeting`, and nothing is loaded until it is asked for.

A package that imported its modules would make the first name of a wing cost the whole wing. So each package answers
for its names one by one (PEP 562). Which names there are follows from the `__all__` of the modules: `python3 dev.py
generate` gathers them into `_names.py`, and into a stub beside each package, because a type checker does not see what
`__getattr__` would answer, and must refuse a name that is misspelt.

No package has an `__all__` of its own: with one, `help()` of a package would print every class that it names.
"""

import gc
import importlib
import sys

from assetrecovery._names import NAMES

__all__ = ["namespace"]

TYPE_CHECKING = False  # what type checkers take it for; importing typing would cost more than this package does

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType


def namespace(package: str) -> "tuple[Callable[[str], object], Callable[[], list[str]]]":
    """The `__getattr__` and the `__dir__` of a package, from the table of its names."""
    modules: Mapping[str, str] = NAMES[package]

    def find(name: str) -> object:
        if name not in modules:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=sys.modules[package])
        value = getattr(loaded(f"assetrecovery.{modules[name]}"), name)
        setattr(sys.modules[package], name, value)
        return value

    def listed() -> list[str]:
        return sorted({*vars(sys.modules[package]), *modules})

    return find, listed


def loaded(module: str) -> "ModuleType":
    """Load a module with the collector at rest.

    What a module makes is there to stay. The collector would go through all of it again and again as it grows, which is
    an eighth of the time that loading the records takes, and find nothing.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        return importlib.import_module(module)
    finally:
        if was:
            gc.enable()
