"""How the fast path of reading is written: plain data that is right in every detail becomes an object at once."""

import datetime
import typing
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from codec_modules import HEAD, Module, code_of, fields_of, inner, is_object, shapes, wing_of

from assetrecovery.kinds import KINDS, snake
from assetrecovery.values.shapes import FieldShape
from assetrecovery.values.text import Text

STEP: Final = 6
"""After how many optional fields it is asked whether any key is left: most objects have few of many."""


# ── references ───────────────────────────────────────────────────────────────────────────────────


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
    rows = "\n".join(f'    "{name}": ({names[name]},),' for name in sorted(names))
    listed = ", ".join(f'"{name}"' for name in sorted(names))
    alike = " = ".join(sorted(names))
    return f'''{HEAD}"""What the fast path gathers on its way: how many keys it met, and which records are named."""

from typing import Any, Final

from assetrecovery.records import RecordKind
from assetrecovery.serialization.codec.support import SOUND_IDS

ALLOWED: Final = {{
{rows}
}}
"""By name of a set of ids, the kinds of record that they may name."""


class Seen:
    """What was met in one document: how many keys, and by its name in `ALLOWED` each set of ids that are named."""

    __slots__ = ("_sets", "keys", {listed})

    def __init__(self) -> None:
        self.keys: int = 0
        self._sets: dict[str, set[str]] = {{}}

    def __getattr__(self, name: str) -> Any:
        """What adds to a set: made when the first id of its kind is met, since most documents name few kinds."""
        if name not in ALLOWED:
            raise AttributeError(name)
        ids: set[str] = set()
        self._sets[name] = ids
        setattr(self, name, ids.add)
        return ids.add

    def named(self) -> dict[str, set[str]]:
        """By name of the set, the ids."""
        return self._sets


class Apart:
    """What was met in one record by itself: how many keys. What names a record must be an id; which, nobody asks."""

    __slots__ = ("keys",)

    def __init__(self) -> None:
        self.keys: int = 0

    {alike} = SOUND_IDS.__getitem__
'''


# ── one module ───────────────────────────────────────────────────────────────────────────────────


class Reading(Module):
    """The functions that build the classes of a wing from plain data."""

    says = "Reading"

    def __init__(self, wing: str, classes: list[type[Any]], sets: dict[frozenset[str], str]) -> None:
        """Begin a module for some classes, given the name of the set for each choice of kinds."""
        super().__init__(wing, classes)
        self.sets = sets
        self.support("RefusedError")

    def table(self) -> str:
        """By the code of a kind of record, its reader."""
        rows = [
            f'    "{kind.code}": read_{snake(kind.name)},' for kind in KINDS if kind.home.split(".")[0] == self.wing
        ]
        return "\n".join(["KINDS: Final[dict[str, Any]] = {", *rows, "}", ""])

    def support(self, name: str) -> str:
        """Take a name from the hand-written part."""
        return self.use("support", name)

    def function(self, cls: type[Any]) -> str:
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
            # Of what is no object no key can be asked; but where none must be there, nothing may be asked at all.
            *([] if required else ["    if type(o) is not dict: raise RefusedError"]),
            f"    s: Any = {twin}()",
        ]
        for default in sorted({self.default(shape) for shape in optional}):
            targets = [f"s.{shape.name}" for shape in optional if self.default(shape) == default]
            lines += ["    " + " = ".join([*targets, default])]
        for shape in required:
            lines += [f'    v = o["{shape.name}"]; {"; ".join(self.taken(shape))}']
        # The type of a record is a key beside its fields, by which this function was found.
        lines += [f"    found, n = {len(required) + (code_of(cls) is not None)}, len(o)"]
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
        if hint is Text or is_object(hint):
            return f"{self.support('each')}(v, {self.reader_of(hint)}, seen)"
        if shapes.is_open_list(hint):
            return f"{self.support('each_openly')}(v, {self.members_of(shapes.open_list_of(hint))}, seen)"
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
        """An object of a class."""
        return f"{self.reader_of(hint)}({value}, seen)"

    def reader_of(self, hint: Any) -> str:
        """The function of a class."""
        if hint is Text:
            return self.support("read_text")
        return self.use(f"_written.{wing_of(hint)}", f"read_{snake(hint.__name__)}")

    def members_of(self, terms: Any) -> str:
        """The table of a code list."""
        name = f"{snake(terms.__name__)}_of".upper()
        self.constants[name] = f"{{one.code: one for one in {self.cls(terms)}}}"
        return name


# ── by which rule a type is read ─────────────────────────────────────────────────────────────────

READ: Final[tuple[tuple[Callable[[Any], bool], Callable[[Reading, Any, str], str]], ...]] = (
    (shapes.is_id, lambda _, __, value: value),
    (lambda hint: hint is Decimal, lambda module, _, value: f"{module.support('DECIMALS')}[{value}]"),
    (lambda hint: hint is datetime.date, lambda module, _, value: f"{module.support('DATES')}[{value}]"),
    (lambda hint: hint is datetime.time, lambda module, _, value: f"{module.support('TIMES')}[{value}]"),
    (shapes.is_when, lambda module, _, value: f"{module.support('WHENS')}[{value}]"),
    (shapes.is_text_value, lambda module, hint, value: f"{module.memo(hint)}[{value}]"),
    (shapes.is_term_list, lambda module, hint, value: f"{module.members_of(hint)}[{value}]"),
    (shapes.is_open_list, Reading.read_openly),
    (lambda hint: hint is Text or is_object(hint), Reading.read_object),
)
"""The first line whose question is answered yes decides; a type that none knows stops the script."""
