"""Soundness: how the constructor of a noun is made, and what it says of what is wrong.

For each class there is one expression that says yes: every field is of its type and within its bounds. It is written
from the annotations as source text and compiled when the first object of the class is built, as attrs does it with the
constructor itself. Whatever is not plainly right goes through the same fields again, one by one; there iterables become
tuples, and what is refused is worded, everything at once: what is right costs little, and what is wrong is explained.
"""

import datetime
import itertools
import typing
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, Final

import attrs

from assetrecovery.values.dates import PartialDate
from assetrecovery.values.errors import Fault, InvalidError, Problem, found, most, refuse, refuse_all, suggestion
from assetrecovery.values.languages import Words
from assetrecovery.values.money import MAX_DIGITS, check_decimal, is_exact
from assetrecovery.values.nouns import like
from assetrecovery.values.shapes import FieldShape, fields_of, is_id, is_tuple
from assetrecovery.values.slugs import LONGEST, check_id, is_id_form
from assetrecovery.values.terms import TermEnum
from assetrecovery.values.text import check_plain, is_plain

__all__: list[str] = []

Take = Callable[[Any], Any]

_NOTHING: Final = Words("", "")
_SHOWN: Final = 12
_LONGEST_NAME: Final = 40
_HOUSE: Final = f"{__name__.partition('.')[0]}."
"""Where classes come from that a constructor names as its callers do, in code and not in words."""


class Part:
    """What may stand in a field: an expression over `{v}` that says yes, and the way that says what is wrong."""

    __slots__ = ("says", "take")

    def __init__(self, says: str, take: Take) -> None:
        """Take both."""
        self.says: str = says
        self.take: Take = take


class _Bound:
    """A bound of a type: the question that says yes, and the way that says what is wrong."""

    __slots__ = ("check", "fits")

    def __init__(self, fits: Callable[[Any], bool], check: Take) -> None:
        """Take both."""
        self.fits: Callable[[Any], bool] = fits
        self.check: Take = check


def noun_init(cls: type[Any], written: Callable[..., None]) -> Callable[..., None]:
    """Make the constructor of a noun, which files hold: types and bounds."""
    return _constructor(cls, written, _BOUNDED)


def form_init(cls: type[Any], written: Callable[..., None]) -> Callable[..., None]:
    """Make the constructor of a noun whose class says itself what its letters may be: types, ids and numbers."""
    return _constructor(cls, written, _OF_A_FORM)


def answer_init(cls: type[Any], written: Callable[..., None]) -> Callable[..., None]:
    """Make the constructor of an answer, which no file holds: types alone."""
    return _constructor(cls, written, _UNBOUNDED)


def refused_state(expected: Words) -> InvalidError:
    """Build the error for a pickle that would fill an object past its constructor."""
    return refuse(Fault.WRONG_TYPE, expected=expected, found=Words("another", "其他"), hint=_NOTHING)


# ── the constructor ──────────────────────────────────────────────────────────────────────────────

_FORM: Final = """\
def __init__(self, *, {parameters}):
    if not ({yes}):
        {fields} = _mend(({fields}))
{fill}
{guard}
"""

# `self` is of a frozen class, whose attributes are slow to set past its `__setattr__`. Where there are many, it is made
# one of a subclass meanwhile that is not frozen and has the same slots: two assignments save a call for each field.
_MANY: Final = """\
    if _type(self) is _cls:
        _set(self, "__class__", _open)
        {fast}
        _set(self, "__class__", _cls)
    else:
        {slow}
"""
_FEW: Final = 4

_NOT_FROZEN: Final = {"__slots__": (), "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
"""Both, or neither is fast: the interpreter keeps one entry for the two."""


def _constructor(cls: Any, written: Callable[..., None], rules: "_Rules") -> Callable[..., None]:
    shapes = fields_of(cls)
    # A field may be named `type`, and would hide the builtin.
    names: dict[str, Any] = {"_cls": cls, "_set": object.__setattr__, "_type": type}
    parts = [_optional(rules.part(shape.type, names), shape.optional) for shape in shapes]
    names["_mend"] = _mender(shapes, parts)
    for shape in shapes:
        names[f"_default_{shape.name}"] = shape.default
    source = _FORM.format(
        parameters=", ".join(_parameter(shape) for shape in shapes),
        yes=" and ".join(part.says.format(v=shape.name) for shape, part in zip(shapes, parts, strict=True)),
        fields="".join(f"{shape.name}, " for shape in shapes),
        fill=_filling(cls, shapes, names),
        guard="    self.__attrs_post_init__()" if hasattr(cls, "__attrs_post_init__") else "",
    )
    exec(compile(source, f"<constructor of {cls.__name__}>", "exec"), names)  # noqa: S102  as attrs makes its own
    return typing.cast("Callable[..., None]", like(names["__init__"], written))


def _filling(cls: Any, shapes: tuple[FieldShape, ...], names: dict[str, Any]) -> str:
    """Write how the fields are filled."""
    for shape in shapes:
        names[f"_set_{shape.name}"] = getattr(cls, shape.name).__set__
    slow = "; ".join(f"_set_{shape.name}(self, {shape.name})" for shape in shapes)
    if len(shapes) <= _FEW:
        return f"    {slow}"
    names["_open"] = type(f"_{cls.__name__}", (cls,), dict(_NOT_FROZEN))
    return _MANY.format(fast="; ".join(f"self.{shape.name} = {shape.name}" for shape in shapes), slow=slow)


def _parameter(shape: FieldShape) -> str:
    return shape.name if shape.required else f"{shape.name}=_default_{shape.name}"


def _mender(shapes: tuple[FieldShape, ...], parts: list[Part]) -> Callable[[tuple[Any, ...]], list[Any]]:
    """Take the fields one by one: what is right, or can be made so, and all that is wrong with the rest."""

    def mend(values: tuple[Any, ...]) -> list[Any]:
        return _gather((shape.name, part.take, value) for shape, part, value in zip(shapes, parts, values, strict=True))

    return mend


def _gather(steps: Iterable[tuple[str | int, Take, Any]]) -> list[Any]:
    taken: list[Any] = []
    problems: list[Problem] = []
    for token, take, value in steps:
        try:
            taken.append(take(value))
        except InvalidError as error:
            problems.extend(error.under(token).problems)
            if len(problems) > most.get():
                break
    refuse_all(problems)
    return taken


# ── the parts ────────────────────────────────────────────────────────────────────────────────────


class _Rules:
    """What may stand in a field, by its type, and within which bounds."""

    def __init__(self, bounds: Mapping[type[Any], _Bound]) -> None:
        self._bounds = bounds

    def part(self, hint: Any, names: dict[str, Any]) -> Part:
        """The part of a type; `names` gathers what its expression speaks of."""
        if is_id(hint):
            return self._id(names)
        if is_tuple(hint):
            return self._tuple(self.part(typing.get_args(hint)[0], names), names)
        if typing.get_origin(hint) is tuple:
            return _pair([_UNBOUNDED.part(member, names) for member in typing.get_args(hint)])
        if typing.get_origin(hint) is typing.Literal:
            return _literal(typing.get_args(hint), names)
        if hint in _PLAIN:
            return self._plain(hint, names)
        kinds = typing.get_args(hint) if _is_choice(hint) else (hint,)
        return _one_of(kinds, names) if all(map(_is_ours, kinds)) else _ANYTHING

    def _id(self, names: dict[str, Any]) -> Part:
        if not self._bounds:
            return self._plain(str, names)
        names["_is_id"] = is_id_form
        return Part(f"(_type({{v}}) is str and len({{v}}) <= {LONGEST} and _is_id({{v}}))", _take_id)

    def _plain(self, kind: type[Any], names: dict[str, Any]) -> Part:
        name = f"_{kind.__name__}"
        names[name] = kind
        says, take = f"_type({{v}}) is {name}", _typed(kind)
        bound = self._bounds.get(kind)
        if bound is None:
            return Part(says, take)
        names[f"{name}_fits"] = bound.fits
        return Part(f"({says} and {name}_fits({{v}}))", lambda value: bound.check(take(value)))

    def _tuple(self, member: Part, names: dict[str, Any]) -> Part:
        # A walk of its own for each sort of member: what is asked of one is asked in place, without a call.
        walk = f"_each_{len(names)}"
        exec(_WALK.format(walk=walk, yes=member.says.format(v="member")), names)  # noqa: S102
        names["_none"] = ()
        return Part(f"({{v}} is _none or (_type({{v}}) is tuple and {walk}({{v}})))", _tuple_taker(member.take))


_WALK: Final = """\
def {walk}(members):
    for member in members:
        if not {yes}:
            return False
    return True
"""


def _pair(members: list[Part]) -> Part:
    """A tuple of just so many, such as a language and what is said in it; whoever holds it checks what they say."""
    inner = [member.says.format(v=f"{{v}}[{place}]") for place, member in enumerate(members)]
    says = " and ".join(["_type({v}) is tuple", f"len({{v}}) == {len(members)}", *inner])

    def take(value: Any) -> tuple[Any, ...]:
        if type(value) is not tuple or len(value) != len(members):
            raise refuse(Fault.WRONG_TYPE, expected=_A_TUPLE, found=_found(value), hint=_NOTHING)
        return tuple(
            _gather(
                (place, part.take, part_of) for place, (part, part_of) in enumerate(zip(members, value, strict=True))
            )
        )

    return Part(f"({says})", take)


def _optional(part: Part, optional: bool) -> Part:  # noqa: FBT001  as the shape says it
    if not optional or part is _ANYTHING:
        return part
    return Part(f"({{v}} is None or {part.says})", lambda value: None if value is None else part.take(value))


_ANYTHING: Final = Part("True", lambda value: value)


def _is_choice(hint: Any) -> bool:
    return bool(typing.get_args(hint)) and not isinstance(hint, type) and all(map(_is_ours, typing.get_args(hint)))


def _is_ours(hint: Any) -> bool:
    return isinstance(hint, type) and (attrs.has(hint) or hint is Words or issubclass(hint, TermEnum))


def _one_of(kinds: tuple[Any, ...], names: dict[str, Any]) -> Part:
    for kind in kinds:
        names[f"_{kind.__name__}"] = kind
    says = " or ".join(f"_type({{v}}) is _{kind.__name__}" for kind in kinds)
    if len(kinds) > 3:
        names["_kinds"] = frozenset(kinds)
        says = "_type({v}) in _kinds"
    return Part(f"({says})", _typed(*kinds))


def _literal(words: tuple[str, ...], names: dict[str, Any]) -> Part:
    name = f"_words_{len(names)}"
    names[name] = frozenset(words)

    def take(value: Any) -> Any:
        if _typed(str)(value) in words:
            return value
        listed = Words(", ".join(words), "、".join(words))
        raise refuse(Fault.UNKNOWN_CODE, expected=listed, hint=_NOTHING)

    return Part(f"(_type({{v}}) is str and {{v}} in {name})", take)


# ── what is wrong ────────────────────────────────────────────────────────────────────────────────


def _is_clean(value: str) -> bool:
    """Whether a text may stand in a file; most are clean at first sight."""
    return is_plain(value) or next(iter(check_plain(value)), None) is None


def _take_text(value: str) -> str:
    refuse_all(check_plain(value))
    return value


def _take_id(value: Any) -> str:
    text: str = _typed(str)(value)
    refuse_all(check_id(text, ""))
    return text


_BEYOND: Final[int] = 10**MAX_DIGITS


def _is_in_digits(value: int) -> bool:
    """Whether a whole number can be written in as many digits as may be read."""
    return -_BEYOND < value < _BEYOND


def _take_number(value: int) -> int:
    if not _is_in_digits(value):
        raise refuse(Fault.BAD_NUMBER, limit=MAX_DIGITS)
    return value


def _take_decimal(value: Decimal) -> Decimal:
    refuse_all(check_decimal(value))
    return value


def _is_to_the_minute(time: datetime.time) -> bool:
    return not time.second and not time.microsecond and time.tzinfo is None and not time.fold


def _take_time(value: datetime.time) -> datetime.time:
    if not _is_to_the_minute(value):
        raise refuse(Fault.BAD_TIME)
    return value


_BOUNDS: Final[Mapping[type[Any], _Bound]] = {
    str: _Bound(_is_clean, _take_text),
    int: _Bound(_is_in_digits, _take_number),
    Decimal: _Bound(is_exact, _take_decimal),
    datetime.time: _Bound(_is_to_the_minute, _take_time),
}

_PLAIN: Final[Mapping[type[Any], Words]] = {
    str: Words("a text", "文本"),
    int: Words("a whole number", "整数"),
    bool: Words("True or False", "True或False"),
    Decimal: Words("a Decimal", "Decimal"),
    datetime.date: Words("a datetime.date", "datetime.date"),
    datetime.time: Words("a datetime.time", "datetime.time"),
}

_WRITTEN: Final[Mapping[type[Any], str]] = {
    Decimal: 'Decimal("12.50")',
    datetime.date: "datetime.date(2017, 8, 24)",
    datetime.time: "datetime.time(10, 0)",
}


def _typed(*kinds: type[Any]) -> Take:
    """Take what is of just one of these types; a text of a class of its own is taken for the text that it is."""

    def take(value: Any) -> Any:
        if type(value) in kinds:
            return value
        if kinds == (str,) and isinstance(value, str):
            return str.__str__(value)
        raise none_of(kinds, value)

    return take


def none_of(kinds: tuple[type[Any], ...], value: object) -> InvalidError:
    """Build the error for what is of none of these types, with what to write instead."""
    return refuse(Fault.WRONG_TYPE, expected=_expected(kinds), found=_found(value), hint=_hint(kinds, value))


def _tuple_taker(take_member: Take) -> Take:
    def take(value: Any) -> tuple[Any, ...]:
        if isinstance(value, (str, bytes, bytearray, Mapping)) or not isinstance(value, Iterable):
            hint_ = Words("; write (…,) with a comma for one", "；只有一项时写作(…,)")
            raise refuse(Fault.WRONG_TYPE, expected=_A_TUPLE, found=_found(value), hint=hint_)
        return tuple(_gather((place, take_member, member) for place, member in enumerate(value)))

    return take


_A_TUPLE: Final = Words("a tuple", "元组")


def _expected(kinds: tuple[type[Any], ...]) -> Words:
    named = [_PLAIN.get(kind, Words(kind.__name__, kind.__name__)) for kind in kinds]
    return Words(_listed((words.en for words in named), " or "), _listed((words.zh for words in named), "或"))


def _found(value: object) -> Words:
    kind = type(value)
    ours = kind.__module__.startswith(_HOUSE)
    words = Words(f"a {kind.__name__}", kind.__name__) if ours else found(value)
    return Words(words.en[:_LONGEST_NAME], words.zh[:_LONGEST_NAME])


def _listed(words: Iterable[str], between: str = ", ") -> str:
    shown = list(itertools.islice(words, _SHOWN + 1))
    return between.join(shown[:_SHOWN]) + ("…" if len(shown) > _SHOWN else "")


def _hint(kinds: tuple[type[Any], ...], value: object) -> Words:
    """Say what to write instead: the member of a code, the constructor that reads a text, the id of a record."""
    lists = [kind for kind in kinds if issubclass(kind, TermEnum)]
    if lists:
        return _hint_at_members(lists[0], value)
    if kinds == (str,):
        return Words("; write its id", "；请写其标识符") if hasattr(type(value), "id") else _NOTHING
    written = [text for kind in kinds if (text := _way_to_write(kind, value))]
    return Words(f"; write {' or '.join(written)}", f"；请写{'或'.join(written)}") if written else _NOTHING


def _hint_at_members(terms: type[TermEnum], value: object) -> Words:
    members = {member.code: repr(member) for member in terms}
    if isinstance(value, str):
        if value in members:
            return Words(f"; write {members[value]}", f"；请写{members[value]}")
        if perhaps := suggestion(value, members).en:
            meant = members[perhaps.removeprefix("; perhaps ")]
            return Words(f"; perhaps {meant}", f"；可能是{meant}")
    listed = _listed(members.values())
    return Words(f"; write one of {listed}", f"；请写下列之一：{listed}")


def _way_to_write(kind: Any, value: object) -> str:
    if kind in _WRITTEN:
        return _WRITTEN[kind]
    if kind is PartialDate and isinstance(value, datetime.date):
        return "PartialDate.of(…)"
    if not isinstance(value, str) or not attrs.has(kind):
        return ""
    if hasattr(kind, "parse"):
        return f"{kind.__name__}.parse(…)"
    return f"{kind.__name__}.of(…)" if hasattr(kind, "of") else f"{kind.__name__}(…)"


_BOUNDED: Final = _Rules(_BOUNDS)
_UNBOUNDED: Final = _Rules({})
_OF_A_FORM: Final = _Rules({kind: bound for kind, bound in _BOUNDS.items() if kind is not str})
