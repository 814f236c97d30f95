"""Registration with Hypothesis: `st.from_type(Meeting)` works wherever this library is installed.

`setup` is the entry point that Hypothesis calls whenever it is imported, whether or not anybody uses this library.
So it imports the standard library only, loads no noun, and never raises: a hook that raised would break
`import hypothesis` for the whole environment. What it registers is a function that looks the strategy up by its name
when it is asked for; only then is `assetrecovery.strategies` loaded.

Hypothesis finds a strategy by the class itself, so a class can only be registered once its module is there. Modules
loaded before Hypothesis are registered at once. For those that come later something has to run *after* each of them,
whichever is imported and from wherever. The root cannot do it, being loaded by the entry point itself; nor can the
wings, whose `__init__` runs before their modules; and a line at the end of every noun would have the nouns know about
their tests. Python has one public place for it, the list of finders. `_Watch` stands there and lets everything pass;
when a module of the table below comes by, its types are registered as soon as it has run. Any other import costs a
look into a dict. (Hypothesis has a table of resolvers for whole packages, too, but keeps it to itself.)

Which types there are follows from the `__all__` of their modules, and the name of a type's strategy from its own:
`CaseStudy` is drawn by `case_studies`. A test names every public type that has none. Code lists need none: Hypothesis
draws from any enumeration by itself.
"""

import contextlib
import functools
import importlib
import importlib.abc
import sys
import threading
import typing
from collections.abc import Mapping, Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Final, NewType

from assetrecovery._names import NAMES
from assetrecovery.kinds import plural, snake

__all__ = ["register", "setup"]

_PACKAGE: Final = "assetrecovery"
_STRATEGIES: Final = f"{_PACKAGE}.strategies"


def strategy_of(type_name: str) -> str:
    """The name of the strategy that draws a type.

    >>> strategy_of("CaseStudy"), strategy_of("MeetingId")
    ('case_studies', 'meeting_ids')
    """
    return plural(snake(type_name))


def types_by_module() -> Mapping[str, Mapping[str, str]]:
    """By module, the types that have a strategy, and its name."""
    found: dict[str, dict[str, str]] = {}
    for package, homes in NAMES.items():
        for name, home in homes.items() if package != _STRATEGIES else ():
            if name[0].isupper() and strategy_of(name) in NAMES[_STRATEGIES]:
                found.setdefault(f"{_PACKAGE}.{home}", {})[name] = strategy_of(name)
    return found


_BY_MODULE: Final = types_by_module()


def setup() -> None:
    """Register the types that are loaded, and watch for those that are not; never raises."""
    with contextlib.suppress(Exception):
        for name in _BY_MODULE:
            if name in sys.modules:
                _register(sys.modules[name])
        # In front, since the first finder that answers is the last that is asked (importlib, "The meta path").
        sys.meta_path.insert(0, _Watch())


def register() -> None:
    """Load every type and register its strategy, where `HYPOTHESIS_NO_PLUGINS` has kept the entry point from running.

    >>> register()
    """
    for name in _BY_MODULE:
        _register(importlib.import_module(name))


def _register(module: ModuleType) -> None:
    from hypothesis import strategies as st  # noqa: PLC0415  the hook must not need Hypothesis to be importable

    for type_name, strategy_name in _BY_MODULE[module.__name__].items():
        kind = getattr(module, type_name)
        if isinstance(kind, (type, NewType)):  # a union, such as `Record`, is drawn from its members
            st.register_type_strategy(typing.cast("type[Any]", kind), functools.partial(_strategy, strategy_name))


def _strategy(name: str, _type: object) -> Any:
    """Find a strategy by its name, and with it load the strategies."""
    return getattr(importlib.import_module(_STRATEGIES), name)()


class _Watch(importlib.abc.MetaPathFinder):
    """A finder that finds nothing by itself: it asks those behind it, and puts `_Registering` around their loader."""

    def __init__(self) -> None:
        # By thread: while one thread asks the other finders, an import in another must still find its module here.
        self._here = threading.local()

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Look up one of our modules by the finders behind this one; leave every other to them."""
        if fullname not in _BY_MODULE:
            return None
        # Tools that time or trace imports wrap each finder in one of their own, so that this one need not stand in the
        # list by itself, nor be the one that is asked. Asking all but this one, and answering "not mine" while they are
        # being asked, finds the module whatever wraps whom.
        if getattr(self._here, "asking", False):
            return None
        self._here.asking = True
        try:
            found = (finder.find_spec(fullname, path, target) for finder in sys.meta_path if finder is not self)
            spec = next((spec for spec in found if spec is not None), None)
        except Exception:  # noqa: BLE001  a stranger's finder may raise; the import system will meet it without us
            spec = None
        finally:
            self._here.asking = False
        if spec is not None and spec.loader is not None:
            spec.loader = _Registering(spec, spec.loader)
        return spec


class _Registering(importlib.abc.Loader):
    """A loader that runs a module by its own loader, leaves no trace on it, and registers its types."""

    def __init__(self, spec: ModuleSpec, loader: importlib.abc.Loader) -> None:
        self._spec = spec
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Leave it to the module's own loader."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Run the module, then register its types; that this failed is no reason to refuse the module."""
        # Put back first: `importlib.resources` and `inspect.getsource` ask the loader that they find on the module, and
        # the data files of this library are read through it.
        module.__loader__ = self._spec.loader = self._loader
        self._loader.exec_module(module)
        with contextlib.suppress(Exception):
            _register(module)
