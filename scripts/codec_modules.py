"""What the fast path is written for, and what its modules are made of: classes, and the imports that code needs."""

import sys
import typing
from pathlib import Path
from typing import Any, Final

import attrs

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))
sys.path.insert(0, str(ROOT / "scripts"))

from assetrecovery.records import RecordKind, class_of  # noqa: E402  the path is set above
from assetrecovery.values import shapes  # noqa: E402  likewise
from assetrecovery.values.shapes import FieldShape, fields_of  # noqa: E402  likewise
from assetrecovery.values.terms import Answer  # noqa: E402  likewise
from assetrecovery.values.text import Text  # noqa: E402  likewise

HEAD: Final = "# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.\n"
WINGS: Final = ("values", "sources", "participants", "mandates", "agenda", "arrangements")


def reached() -> set[type[Any]]:
    """Every class that files hold as an object: the records, and what their fields lead to."""
    found: set[type[Any]] = set()
    waiting = [class_of(kind) for kind in RecordKind]
    while waiting:
        cls = waiting.pop()
        if cls not in found:
            found.add(cls)
            waiting.extend(hint for hint in map(inner, fields_of(cls)) if is_object(hint))
    return found


def inner(shape: FieldShape) -> Any:
    """The type of a field, or of the members of its tuple."""
    return typing.get_args(shape.type)[0] if shapes.is_tuple(shape.type) else shape.type


def is_object(hint: Any) -> bool:
    """Whether files write a type as an object by its fields."""
    return isinstance(hint, type) and attrs.has(hint) and not shapes.is_text_value(hint) and hint is not Text


def wing_of(cls: type[Any]) -> str:
    """The wing in which a class stands."""
    return cls.__module__.split(".")[1]


def code_of(cls: type[Any]) -> str | None:
    """The code of a kind of record; None for a part of one."""
    return next((kind.code for kind in RecordKind if class_of(kind) is cls), None)


class Module:
    """The code of one wing in one direction: functions, and the imports and constants that they turn out to need."""

    ending = ""
    """What is added to the name of the wing for the name of the module."""

    says = ""
    """What the module does with what the wing holds."""

    def __init__(self, wing: str, classes: list[type[Any]]) -> None:
        """Begin a module for some classes of a wing."""
        self.wing = wing
        self.classes = classes
        self.imports: set[str] = {"from typing import Any, Final"}
        self.constants: dict[str, str] = {}

    def text(self) -> str:
        """The module."""
        body = "\n\n\n".join(self.function(cls) for cls in self.classes)
        table = self.table()
        constants = "\n".join(f"{name}: Final = {value}" for name, value in sorted(self.constants.items()))
        imports = "\n".join(sorted(self.imports))
        about = f'"""{self.says} what the wing `{self.wing}` holds, as far as it is plainly right."""'
        return f"{HEAD}{about}\n\n{imports}\n\n{constants}\n\n\n{body}\n\n\n{table}"

    def function(self, cls: type[Any]) -> str:
        """The function of one class, which reading and writing each make in their own way."""
        raise NotImplementedError

    def table(self) -> str:
        """The table by which the functions are found, for reading or for writing."""
        raise NotImplementedError

    def use(self, module: str, name: str) -> str:
        """Import a name from a module of the codec, and give it back."""
        if module != f"_written.{self.wing}{self.ending}":
            self.imports.add(f"from assetrecovery.serialization.codec.{module} import {name}")
        return name

    def cls(self, cls: type[Any]) -> str:
        """Take a class of the model."""
        self.imports.add(f"from {cls.__module__} import {cls.__name__}")
        return cls.__name__

    def default(self, shape: FieldShape) -> str:
        """The default of a field as code."""
        if isinstance(shape.default, Answer):
            return f"{self.cls(Answer)}.{shape.default.name}"
        if shape.default is None or shape.default == ():
            return repr(shape.default)
        message = f"a default that the codec does not know: {shape}"
        raise TypeError(message)
