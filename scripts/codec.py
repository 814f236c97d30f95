"""Write the fast path of reading and writing from the classes: straight-line code, one function a class and way.

What is written only ever says yes. It takes plain data that is right in every detail and builds the object at once;
whatever is not plainly right raises, and the detailed reader decides and words. `--check` writes nothing and answers
1, naming the file, if one is out of date. docs/decisions/0021-a-fast-path-that-only-says-yes.md says why it is so.
"""

import argparse
import datetime
import itertools
import sys
import typing
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import attrs

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))
sys.path.insert(0, str(ROOT / "scripts"))

from house import keep, sorted_imports  # noqa: E402  the path is set above

from assetrecovery.kinds import KINDS, snake  # noqa: E402  likewise
from assetrecovery.records import RecordKind, class_of  # noqa: E402  likewise
from assetrecovery.values import shapes  # noqa: E402  likewise
from assetrecovery.values.shapes import FieldShape, fields_of  # noqa: E402  likewise
from assetrecovery.values.terms import Answer  # noqa: E402  likewise
from assetrecovery.values.text import Text  # noqa: E402  likewise

PACKAGE = ROOT / "src" / "assetrecovery" / "serialization" / "codec" / "_written"
HEAD = "# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.\n"
WINGS = ("values", "sources", "participants", "mandates", "agenda", "arrangements")
STEP = 6
"""After how many optional fields it is asked whether any key is left: most objects have few of many."""


def main() -> int:
    """Write the files, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; answer 1 if a file is out of date")
    options = parser.parse_args()
    classes = sorted(reached(), key=lambda cls: (cls.__module__, cls.__name__))
    stale = 0
    sets = sets_of(classes)
    written = {wing: Module(wing, [cls for cls in classes if wing_of(cls) == wing], sets).text() for wing in WINGS}
    written["seen"] = seen(sets)
    for name, text in written.items():
        stale += keep(PACKAGE / f"{name}.py", sorted_imports(text), check=options.check)
    return min(stale, 1) if options.check else 0


# ── the classes ──────────────────────────────────────────────────────────────────────────────────


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


def ids_of(hint: Any) -> set[str]:
    """The kinds of record that an id may name, by their codes."""
    types = {one.__name__ for one in typing.get_args(hint) or (hint,)}
    return {kind.code for kind in KINDS if kind.id_type in types}


def sets_of(classes: list[type[Any]]) -> dict[frozenset[str], str]:
    """By what an id may name, the set in which such ids are gathered: its kind, or a number if there are several."""
    found = {frozenset(ids_of(hint)) for cls in classes for shape in fields_of(cls) for hint in ids_in(shape)}
    several = sorted(sorted(codes) for codes in found if len(codes) > 1)
    one = {codes: next(iter(codes)) for codes in found if len(codes) == 1}
    return one | {frozenset(codes): f"one_of_{place}" for place, codes in enumerate(several, 1)}


def ids_in(shape: FieldShape) -> list[Any]:
    """The types of the references in a field: its own, or those inside a value with a text form."""
    hint = inner(shape)
    if shapes.is_text_value(hint):
        return [one.type for one in fields_of(hint) if shapes.is_id(one.type)]
    return [hint] if shapes.is_id(hint) and shape.name != "id" else []


def seen(sets: dict[frozenset[str], str]) -> str:
    """What is gathered on the way: how many keys, and which references to what."""
    names = {name: ", ".join(f"RecordKind.{code.upper()}" for code in sorted(codes)) for codes, name in sets.items()}
    slots = "\n".join(f"        self.{name} = self._sets['{name}'].add" for name in sorted(names))
    rows = "\n".join(f'    "{name}": ({names[name]},),' for name in sorted(names))
    listed = ", ".join(f'"{name}"' for name in sorted(names))
    return f'''{HEAD}"""What the fast path gathers on its way: how many keys it met, and which records are named."""

from typing import Final

from assetrecovery.records import RecordKind

ALLOWED: Final = {{
{rows}
}}
"""By name of a set of ids, the kinds of record that they may name."""


class Seen:
    """What was met in one document: how many keys, and by its name in `ALLOWED` each set of ids that are named."""

    __slots__ = ("_sets", "keys", {listed})

    def __init__(self) -> None:
        self.keys = 0
        self._sets: dict[str, set[str]] = {{name: set() for name in ALLOWED}}
{slots}

    def named(self) -> dict[str, set[str]]:
        """By name of the set, the ids."""
        return self._sets
'''


def expression(piece: str) -> str:
    """A piece of an f-string as an expression, to stand inside another one that is quoted otherwise."""
    return piece[1:-1] if piece.startswith("{") else f"QUOTE + {piece[2:-2]} + QUOTE"


# ── one module ───────────────────────────────────────────────────────────────────────────────────


class Module:
    """The code of one wing: its functions, and the imports that they turn out to need."""

    def __init__(self, wing: str, classes: list[type[Any]], sets: dict[frozenset[str], str]) -> None:
        """Begin a module for some classes, given the name of the set for each choice of kinds."""
        self.sets = sets
        self.wing = wing
        self.classes = classes
        self.imports: set[str] = {"from typing import Any, Final"}
        self.constants: dict[str, str] = {}

    def text(self) -> str:
        """The module."""
        functions = [text for cls in self.classes for text in (self.reader(cls), self.writer(cls))]
        readers = "\n".join(
            f'    "{kind.code}": (read_{snake(kind.name)}, write_{snake(kind.name)}),'
            for kind in KINDS
            if kind.home.split(".")[0] == self.wing
        )
        self.use("codec.support", "RefusedError")
        constants = "\n".join(f"{name}: Final = {value}" for name, value in sorted(self.constants.items()))
        imports = "\n".join(sorted(self.imports))
        body = "\n\n\n".join(functions)
        table = f"\n\nKINDS: Final = {{\n{readers}\n}}\n" if readers else "\n"
        return (
            f'{HEAD}"""Reading and writing what the wing `{self.wing}` holds, as far as it is plainly right."""\n\n'
            f"{imports}\n\n{constants}\n\n\n{body}\n{table}"
        )

    def use(self, module: str, name: str) -> str:
        """Import a name from a module of serialization, and give it back."""
        if module != f"codec._written.{self.wing}":
            self.imports.add(f"from assetrecovery.serialization.{module} import {name}")
        return name

    def support(self, name: str) -> str:
        """Take a name from the hand-written part."""
        return self.use("codec.support", name)

    def cls(self, cls: type[Any]) -> str:
        """Take a class of the model."""
        self.imports.add(f"from {cls.__module__} import {cls.__name__}")
        return cls.__name__

    # ── reading ──

    def reader(self, cls: type[Any]) -> str:
        """The function that builds a class from plain data."""
        name = snake(cls.__name__)
        required = [shape for shape in fields_of(cls) if shape.required]
        optional = [shape for shape in fields_of(cls) if not shape.required]
        twin = f"_{self.cls(cls)}"
        lines = [
            f"{twin}: Final = {self.support('twin')}({cls.__name__})",
            "",
            "",
            f"def read_{name}(o: Any, seen: Any) -> Any:",
            "    if type(o) is not dict:",
            "        raise RefusedError",
            f"    s: Any = {twin}()",
        ]
        for default in sorted({self.default(shape) for shape in optional}):
            targets = [f"s.{shape.name}" for shape in optional if self.default(shape) == default]
            lines += ["    " + " = ".join([*targets, default])]
        for shape in required:
            lines += [f'    v = o["{shape.name}"]; {"; ".join(self.taken(shape))}']
        lines += [f"    found, n = {len(required)}, len(o)"]
        if optional:
            lines += ["    while found != n:  # most objects have few of many: it ends as soon as no key is left"]
        for place, shape in enumerate(optional):
            if place and place % STEP == 0:
                lines += ["        if found == n: break"]
            lines += [
                f'        if (v := o.get("{shape.name}")) is not None: {"; ".join([*self.taken(shape), "found += 1"])}'
            ]
        lines += ["        break"] if optional else []
        lines += ["    if found != n: raise RefusedError", "    seen.keys += found"]
        lines += [f"    s.__class__ = {cls.__name__}"]
        if hasattr(cls, "__attrs_post_init__"):
            lines += ["    s.__attrs_post_init__()"]
        return "\n".join([*lines, "    return s"])

    def default(self, shape: FieldShape) -> str:
        """The default of a field as code."""
        if isinstance(shape.default, Answer):
            return f"{self.cls(Answer)}.{shape.default.name}"
        if shape.default is None or shape.default == ():
            return repr(shape.default)
        message = f"a default that the codec does not know: {shape}"
        raise TypeError(message)

    def taken(self, shape: FieldShape) -> list[str]:
        """The steps that check `v` and set the field."""
        hint = inner(shape)
        field = f"s.{shape.name}"
        if shapes.is_tuple(shape.type):
            return [f"{field} = {self.members(hint)}"]
        if hint is str:
            return [f"{field} = {self.support('clean')}(v)"]
        if shapes.is_id(hint) and shape.name == "id":
            return [f"{field} = {self.support('own_id')}(v)"]
        if hint is int:
            return [f"{field} = {self.support('whole')}(v)"]
        steps = [f"{field} = {self.one(hint, 'v')}"]
        if shapes.is_id(hint):
            steps += [f"seen.{self.sets[frozenset(ids_of(hint))]}(v)"]
        steps += [f"seen.{self.sets[kinds]}({field}.{name})" for name, kinds in self.inside(hint)]
        return steps

    def inside(self, hint: Any) -> list[tuple[str, frozenset[str]]]:
        """The references inside a value with a text form."""
        inside = fields_of(hint) if shapes.is_text_value(hint) else ()
        return [(one.name, frozenset(ids_of(one.type))) for one in inside if shapes.is_id(one.type)]

    def members(self, hint: Any) -> str:
        """The expression that builds a tuple from the list `v`."""
        if hint is str:
            return f"{self.support('clean_texts')}(v)"
        if shapes.is_id(hint):
            return f"{self.support('ids')}(v, seen.{self.sets[frozenset(ids_of(hint))]})"
        if inside := self.inside(hint):
            ((name, kinds),) = inside
            return f'{self.support("referring")}(v, {self.memo(hint)}, "{name}", seen.{self.sets[kinds]})'
        return f"tuple([{self.one(hint, 'x')} for x in {self.support('many')}(v)])"

    def memo(self, hint: Any) -> str:
        """The memo of a value with a text form."""
        name = f"{snake(hint.__name__)}_memo".upper()
        self.constants[name] = f"{self.support('Memo')}({self.cls(hint)}.parse)"
        return name

    def one(self, hint: Any, value: str) -> str:
        """The expression that builds one value of a type."""
        for falls_under, rule in READ:
            if falls_under(hint):
                return rule(self, hint, value)
        message = f"a type that the codec does not know: {hint}"
        raise TypeError(message)

    def read_openly(self, hint: Any, value: str) -> str:
        """A member of a list that takes local terms, or a local term."""
        return f"{self.support('openly')}({value}, {self.members_of(shapes.open_list_of(hint))}, seen)"

    def read_object(self, hint: Any, value: str) -> str:
        """An object of another class."""
        return f"{self.use(f'codec._written.{wing_of(hint)}', f'read_{snake(hint.__name__)}')}({value}, seen)"

    def members_of(self, terms: Any) -> str:
        """The table of a code list."""
        name = f"{snake(terms.__name__)}_of".upper()
        self.constants[name] = f"{{one.code: one for one in {self.cls(terms)}}}"
        return name

    # ── writing ──

    def writer(self, cls: type[Any]) -> str:
        """The function that writes a class as JSON text, each key on a line of its own, `d` levels deep."""
        lines = [
            f"def write_{snake(cls.__name__)}(s: Any, d: int) -> str:",
            f"    n = {self.support('NEXT')}[d]",
            '    t = ""',
            *self.parts(fields_of(cls)),
            f'    return "{{" + t[1:] + {self.support("LINE")}[d] + "}}" if t else "{{}}"',
        ]
        if lines[3].startswith("    t += "):  # the first part begins the text
            lines[2:4] = [lines[3].replace("t +=", "t =", 1)]
        return "\n".join(lines)

    def parts(self, rest: tuple[FieldShape, ...]) -> Iterator[str]:
        """The lines that write the fields, in their order: those that must be there in one line."""
        for required, run in itertools.groupby(rest, key=lambda shape: shape.required):
            if required:
                yield "    t += f'" + "".join(self.part(shape, f"s.{shape.name}") for shape in run) + "'"
            else:
                for shape in run:
                    is_given = (
                        f"v := s.{shape.name}"
                        if shape.default == ()
                        else (f"(v := s.{shape.name}) is not {self.default(shape)}")
                    )
                    yield f"    if {is_given}: t += f'{self.part(shape, 'v')}'"

    def part(self, shape: FieldShape, value: str) -> str:
        """The piece of an f-string that writes a field."""
        hint = inner(shape)
        if shapes.is_tuple(shape.type):
            members = expression(self.said(hint, "x", "d + 2"))
            if "QUOTE" in members:
                self.support("QUOTE")
            return f'{{n}}"{shape.name}": {{{self.support("listed")}([{members} for x in {value}], d)}}'
        return f'{{n}}"{shape.name}": {self.said(hint, value, "d + 1")}'

    def said(self, hint: Any, value: str, d: str) -> str:
        """The piece of an f-string that writes one value of a type."""
        return next(rule for falls_under, rule in WRITTEN if falls_under(hint))(self, hint, value, d)

    def write_object(self, hint: Any, value: str, d: str) -> str:
        """An object of another class."""
        return f"{{{self.use(f'codec._written.{wing_of(hint)}', f'write_{snake(hint.__name__)}')}({value}, {d})}}"


# ── by which rule a type is read and written ─────────────────────────────────────────────────────

READ: Final[tuple[tuple[Callable[[Any], bool], Callable[[Module, Any, str], str]], ...]] = (
    (shapes.is_id, lambda _, __, value: value),
    (lambda hint: hint is Text, lambda module, _, value: f"{module.support('read_text')}({value}, seen)"),
    (lambda hint: hint is Decimal, lambda module, _, value: f"{module.support('DECIMALS')}[{value}]"),
    (lambda hint: hint is datetime.date, lambda module, _, value: f"{module.support('DATES')}[{value}]"),
    (lambda hint: hint is datetime.time, lambda module, _, value: f"{module.support('TIMES')}[{value}]"),
    (shapes.is_when, lambda module, _, value: f"{module.support('WHENS')}[{value}]"),
    (shapes.is_text_value, lambda module, hint, value: f"{module.memo(hint)}[{value}]"),
    (shapes.is_term_list, lambda module, hint, value: f"{module.members_of(hint)}[{value}]"),
    (shapes.is_open_list, Module.read_openly),
    (is_object, Module.read_object),
)
"""The first line whose question is answered yes decides; a type that none knows stops the script."""

WRITTEN: Final[tuple[tuple[Callable[[Any], bool], Callable[[Module, Any, str, str], str]], ...]] = (
    (shapes.is_id, lambda _, __, value, ___: f'"{{{value}}}"'),
    (lambda hint: hint is str, lambda module, _, value, __: f"{{{module.support('quoted')}({value})}}"),
    (lambda hint: hint is int, lambda _, __, value, ___: f"{{{value}}}"),
    (lambda hint: hint is Text, lambda module, _, value, d: f"{{{module.support('write_text')}({value}, {d})}}"),
    (lambda hint: hint is Decimal, lambda _, __, value, ___: f'"{{{value}:f}}"'),
    (lambda hint: hint is datetime.date, lambda _, __, value, ___: f'"{{{value}.isoformat()}}"'),
    (lambda hint: hint is datetime.time, lambda _, __, value, ___: f'"{{{value}:%H:%M}}"'),
    (
        lambda hint: shapes.is_text_value(hint) or shapes.is_when(hint),
        lambda module, _, value, __: f"{{{module.support('quoted')}(str({value}))}}",
    ),
    (shapes.is_term_list, lambda _, __, value, ___: f'"{{{value}._value_}}"'),
    (shapes.is_open_list, lambda module, _, value, d: f"{{{module.support('write_openly')}({value}, {d})}}"),
    (is_object, Module.write_object),
)
"""Likewise."""


if __name__ == "__main__":
    sys.exit(main())
