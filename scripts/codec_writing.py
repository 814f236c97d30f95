"""How the fast path of writing is written: an object becomes JSON text, or plain data, at once.

Objects are sound, so nothing of what they say is looked at again. But what a type does not allow must not get into a
file silently either, should an object have been filled past its constructor: codes, ids and times are written by tables
that have no others, and everything else by methods that take nothing but their own type. Neither costs anything.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any, Final

from codec_modules import Module, code_of, fields_of, inner, is_object, shapes, wing_of

from assetrecovery.kinds import snake
from assetrecovery.values.shapes import FieldShape
from assetrecovery.values.text import Text

Rules = tuple[tuple[Callable[[Any], bool], Callable[[Any, Any, str, str], str]], ...]


class Writing(Module):
    """What both ways of writing share: the tables, and by which expression a value is written."""

    verb = ""
    """How the functions are called."""

    def support(self, name: str) -> str:
        """Take a name from the hand-written part."""
        return self.use("writing", name)

    def codes_of(self, terms: Any) -> str:
        """The table of a code list."""
        name = snake(terms.__name__).upper()
        self.constants[name] = f"{self.support(self.codes)}({self.cls(terms)})"
        return name

    codes = ""
    """The name of what makes the table of a code list."""

    def form(self, cls: Any, value: str) -> str:
        """The expression for a value with a text form: found by what it says, since the same ones recur."""
        name = f"{snake(cls.__name__)}_text".upper()
        self.constants[name] = f"{self.support(self.forms)}({self.cls(cls)})"
        said = ", ".join(f"{value}.{shape.name}" for shape in fields_of(cls))
        return f"{name}[{said}]"

    forms = ""
    """The name of what makes the table of a type with a text form."""

    def other(self, hint: Any) -> str:
        """The function of another class."""
        return self.use(f"_written.{wing_of(hint)}{self.ending}", f"{self.verb}_{snake(hint.__name__)}")

    def given(self, shape: FieldShape) -> str:
        """The question whether a field that may be left out is to be written."""
        return f"v := s.{shape.name}" if shape.default == () else f"(v := s.{shape.name}) is not {self.default(shape)}"


def first_and_rest(cls: type[Any]) -> tuple[list[FieldShape], list[FieldShape]]:
    """The fields that stand first, are always there and hold nothing long, and those behind them."""
    fields = list(fields_of(cls))
    first = next((at for at, shape in enumerate(fields) if not shape.required or is_long(inner(shape))), len(fields))
    return fields[:first], fields[first:]


def by_rule(rules: Rules, module: Any, hint: Any, value: str, d: str = "") -> str:
    """The expression of the first rule whose question is answered yes."""
    for falls_under, rule in rules:
        if falls_under(hint):
            return rule(module, hint, value, d)
    message = f"a type that the codec does not know: {hint}"
    raise TypeError(message)


# ── as text ──────────────────────────────────────────────────────────────────────────────────────


def is_long(hint: Any) -> bool:
    """Whether a type is that of an object which holds a list of others, however deep."""
    return is_object(hint) and not is_short(hint)


def is_short(cls: type[Any]) -> bool:
    """Whether a class holds no list of objects, however deep."""
    objects = [(shape, inner(shape)) for shape in fields_of(cls) if is_object(inner(shape))]
    return code_of(cls) is None and all(not shapes.is_tuple(shape.type) and is_short(hint) for shape, hint in objects)


class TextWriting(Writing):
    """The functions that write the classes of a wing as JSON text, each key on a line of its own, `d` levels deep.

    A class that holds no list of objects gives its text back. The others put theirs piece by piece behind what is
    there, so that nothing long is copied from level to level; `p` is what stands before the object.
    """

    ending = "_text"
    says = "Writing as text"
    verb = "write"
    codes = "quoted_codes"
    forms = "quoted_forms"

    def table(self) -> str:
        """By class, its writer: those that put, and those that give back."""
        rows = {cls: f"    {self.cls(cls)}: write_{snake(cls.__name__)}," for cls in self.classes}
        put = "\n".join(row for cls, row in rows.items() if not is_short(cls))
        given_back = "\n".join(row for cls, row in rows.items() if is_short(cls))
        self.imports.add("from collections.abc import Callable, Mapping")
        return (
            f"WRITERS: Final[Mapping[Any, Callable[[Any, int, str, Any], None]]] = {{\n{put}\n}}\n"
            f"SHORT: Final[Mapping[Any, Callable[[Any, int], str]]] = {{\n{given_back}\n}}\n"
        )

    def function(self, cls: type[Any]) -> str:
        """The function of one class."""
        name = f"write_{snake(cls.__name__)}"
        if is_short(cls):
            return "\n".join([f"def {name}(s: Any, d: int) -> str:", *self.given_back(cls)])
        return "\n".join([f"def {name}(s: Any, d: int, p: str, put: Any) -> None:", *self.put(cls)])

    def given_back(self, cls: type[Any]) -> Iterator[str]:
        """The lines of a function that gives its text back."""
        first, rest = first_and_rest(cls)
        if not rest:
            yield f"    n = {self.support('NEXT')}[d]"
            yield f"    return f'{{{self.support('OPEN')}[d]}}{self.always(first)}{{{self.support('END')}[d]}}'"
            return
        yield f"    n = {self.support('NEXT')}[d]"
        if first:
            yield f"    t = f'{{{self.support('OPEN')}[d]}}{self.always(first)}'"
        else:
            yield f'    t, m = "", {self.support("OPEN")}[d]'
        for shape in rest:
            asked = "" if shape.required else f"if {self.given(shape)}: "
            begun = f"t += f'{{n}}{self.pair(shape)}'" if first else f"t += f'{{m}}{self.pair(shape)}'; m = n"
            yield f"    {asked}{begun}"
        end = f"t + {self.support('END')}[d]"
        yield f"    return {end}" if first else f'    return {end} if t else "{{}}"'

    def put(self, cls: type[Any]) -> Iterator[str]:
        """The lines of a function that puts its text behind what is there."""
        first, rest = first_and_rest(cls)
        code = code_of(cls)
        kind = f'"type": "{code}"' + ("{n}" if first else "") if code else ""
        n = self.support("NEXT")
        end, begin = f"{self.support('END')}[d]", f"{self.support('OPEN')}[d]"
        yield f"    n = {n}[d]"
        if first:
            yield f"    put(f'{{p}}{{{begin}}}{kind}{self.always(first)}')"
        else:
            yield "    put(p)"
            yield f"    m = {begin}"
        for shape in rest:
            asked = "" if shape.required else f"if {self.given(shape)}: "
            yield f"    {asked}{self.piece(shape, 'n' if first else 'm')}{'' if first else '; m = n'}"
        yield f"    put({end})" if first else f'    put({end} if m is n else "{{}}")'

    def always(self, first: Iterable[FieldShape]) -> str:
        """The piece of an f-string for what stands first and is always there."""
        return "{n}".join(self.pair(shape) for shape in first)

    def piece(self, shape: FieldShape, n: str) -> str:
        """The statement that puts a field."""
        hint = inner(shape)
        value = f"s.{shape.name}" if shape.required else "v"
        key = f"f'{{{n}}}\"{shape.name}\": '"
        if not is_long(hint):
            return f"put(f'{{{n}}}{self.pair(shape)}')"
        if shapes.is_tuple(shape.type):
            return f"{self.support('put_all')}({value}, {self.other(hint)}, d, {key}, put)"
        return f"{self.other(hint)}({value}, d + 1, {key}, put)"

    def pair(self, shape: FieldShape) -> str:
        """The piece of an f-string for a field, with its key."""
        hint = inner(shape)
        value = f"s.{shape.name}" if shape.required else "v"
        if not shapes.is_tuple(shape.type):
            return f'"{shape.name}": {by_rule(TEXT, self, hint, value, "d + 1")}'
        if shapes.is_id(hint):
            return f'"{shape.name}": {{{self.support("listed_ids")}({value}, d)}}'
        if shapes.is_open_list(hint):
            known = self.codes_of(shapes.open_list_of(hint))
            return f'"{shape.name}": {{{self.support("listed_openly")}({value}, {known}, d)}}'
        member = by_rule(TEXT, self, hint, "x", "d + 2")
        if member.startswith('"'):
            member = f"{{{self.support('QUOTE')} + {member[2:-2]} + QUOTE}}"
        if shape.required:  # it stands there even if it holds nothing
            return f'"{shape.name}": {{{self.support("listed")}([{member[1:-1]} for x in {value}], d)}}'
        inside = f"{self.support('BETWEEN')}[d].join([{member[1:-1]} for x in {value}])"
        return f'"{shape.name}": {{{self.support("OPEN_LIST")}[d]}}{{{inside}}}{{{self.support("END_LIST")}[d]}}'

    def code(self, hint: Any, value: str, _: str) -> str:
        """A member of a code list."""
        return f"{{{self.codes_of(hint)}[{value}]}}"

    def openly(self, hint: Any, value: str, d: str) -> str:
        """A member of a list that takes local terms, or a local term."""
        known = self.codes_of(shapes.open_list_of(hint))
        return f"{{{known}.get({value}) or {self.support('local')}({value}, {d})}}"


TEXT: Final[Rules] = (
    (shapes.is_id, lambda m, _, value, __: f"{{{m.support('QUOTED_IDS')}[{value}]}}"),
    (lambda hint: hint is str, lambda m, _, value, __: f"{{{m.support('quoted')}({value})}}"),
    (lambda hint: hint is int, lambda m, _, value, __: f"{{{m.support('number')}({value})}}"),
    (lambda hint: hint is Text, lambda m, _, value, d: f"{{{m.support('write_text')}({value}, {d})}}"),
    (lambda hint: hint is Decimal, lambda m, _, value, __: f'"{{{m.support("digits")}({value}, "f")}}"'),
    (lambda hint: hint is datetime.date, lambda m, _, value, __: f"{{{m.support('QUOTED_DATES')}[{value}]}}"),
    (lambda hint: hint is datetime.time, lambda m, _, value, __: f"{{{m.support('QUOTED_TIMES')}[{value}]}}"),
    (shapes.is_when, lambda m, _, value, __: f'"{{{m.support("WHENS")}[{value}.__class__]({value})}}"'),
    (shapes.is_text_value, lambda m, hint, value, __: f"{{{m.form(hint, value)}}}"),
    (shapes.is_term_list, TextWriting.code),
    (shapes.is_open_list, TextWriting.openly),
    (is_object, lambda m, hint, value, d: f"{{{m.other(hint)}({value}, {d})}}"),
)
"""The first line whose question is answered yes decides; a type that none knows stops the script."""


# ── as plain data ────────────────────────────────────────────────────────────────────────────────


class PlainWriting(Writing):
    """The functions that write the classes of a wing as plain data."""

    ending = "_plain"
    says = "Writing as plain data"
    verb = "plain"
    codes = "codes"
    forms = "forms"

    def table(self) -> str:
        """By class, its writer."""
        self.imports.add("from collections.abc import Callable, Mapping")
        rows = "\n".join(f"    {self.cls(cls)}: plain_{snake(cls.__name__)}," for cls in self.classes)
        return f"WRITERS: Final[Mapping[Any, Callable[[Any], dict[str, Any]]]] = {{\n{rows}\n}}\n"

    def function(self, cls: type[Any]) -> str:
        """The function of one class."""
        first, rest = first_and_rest(cls)
        code = code_of(cls)
        pairs = [*([f'"type": "{code}"'] if code else []), *(f'"{shape.name}": {self.value(shape)}' for shape in first)]
        begun = f"{{{', '.join(pairs)}}}"
        lines = [f"def plain_{snake(cls.__name__)}(s: Any) -> dict[str, Any]:"]
        if not rest:
            return "\n".join([*lines, f"    return {begun}"])
        lines += [f"    o: dict[str, Any] = {begun}"]
        for shape in rest:
            asked = "" if shape.required else f"if {self.given(shape)}: "
            lines += [f'    {asked}o["{shape.name}"] = {self.value(shape)}']
        return "\n".join([*lines, "    return o"])

    def value(self, shape: FieldShape) -> str:
        """The expression for a field."""
        hint = inner(shape)
        value = f"s.{shape.name}" if shape.required else "v"
        if not shapes.is_tuple(shape.type):
            return by_rule(PLAIN, self, hint, value)
        if hint is str:
            return f"[*{value}]"
        if shapes.is_id(hint):
            return f"{self.support('plain_ids')}({value})"
        if shapes.is_open_list(hint):
            return f"[*{self.lists_of(shapes.open_list_of(hint))}[{value}]]"
        return f"[{by_rule(PLAIN, self, hint, 'x')} for x in {value}]"

    def code(self, hint: Any, value: str, _: str) -> str:
        """A member of a code list."""
        return f"{self.codes_of(hint)}[{value}]"

    def lists_of(self, terms: Any) -> str:
        """The table of arrays of a code list, which recur as codes do."""
        name = f"{snake(terms.__name__)}_lists".upper()
        self.constants[name] = f"{self.support('Lists')}({self.codes_of(terms)})"
        return name

    def openly(self, hint: Any, value: str, _: str) -> str:
        """A member of a list that takes local terms, or a local term."""
        return f"{self.codes_of(shapes.open_list_of(hint))}.get({value}) or {self.support('plain_local')}({value})"


PLAIN: Final[Rules] = (
    (shapes.is_id, lambda m, _, value, __: f"{m.support('IDS')}[{value}]"),
    (lambda hint: hint is str, lambda _, __, value, ___: value),
    (lambda hint: hint is int, lambda m, _, value, __: f"{m.support('number')}({value})"),
    (lambda hint: hint is Text, lambda m, _, value, __: f"{m.support('plain_text')}({value})"),
    (lambda hint: hint is Decimal, lambda m, _, value, __: f'{m.support("digits")}({value}, "f")'),
    (lambda hint: hint is datetime.date, lambda m, _, value, __: f"{m.support('DATES')}[{value}]"),
    (lambda hint: hint is datetime.time, lambda m, _, value, __: f"{m.support('TIMES')}[{value}]"),
    (shapes.is_when, lambda m, _, value, __: f"{m.support('WHENS')}[{value}.__class__]({value})"),
    (shapes.is_text_value, lambda m, hint, value, __: m.form(hint, value)),
    (shapes.is_term_list, PlainWriting.code),
    (shapes.is_open_list, PlainWriting.openly),
    (is_object, lambda m, hint, value, __: f"{m.other(hint)}({value})"),
)
"""Likewise."""
