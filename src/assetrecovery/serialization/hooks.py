"""The rules by which each type is read and written, as hooks of one cattrs converter.

cattrs' own hooks coerce silently (5 becomes "5", "abc" becomes three texts), so every type of the model has a
rule here; a type without one is refused when the converter first meets it. A rule that refuses raises
`InvalidError` with paths seen from where it stands; each level outwards puts its own key in front. What goes wrong
in a class is gathered, not thrown one by one: first the fields, then, if they are all sound, the guard of the class
itself.
"""

import datetime
import itertools
import re
import typing
from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cache
from typing import Any, Final

import attrs
import cattrs

from assetrecovery.introspection.labels import class_label
from assetrecovery.serialization.foreign import is_marked
from assetrecovery.serialization.plain import Fraction
from assetrecovery.values.dates import parse_when
from assetrecovery.values.errors import (
    Fault,
    InvalidError,
    Problem,
    UnknownIdError,
    found,
    kind_words,
    most,
    refuse,
    refuse_all,
    suggestion,
)
from assetrecovery.values.languages import Words, listed
from assetrecovery.values.money import parse_decimal
from assetrecovery.values.shapes import (
    FieldShape,
    fields_of,
    is_id,
    is_open_list,
    is_term_list,
    is_text_value,
    is_tuple,
    is_when,
    open_list_of,
)
from assetrecovery.values.slugs import LONGEST, check_id, is_id_form
from assetrecovery.values.terms import LocalTerm, TermEnum, listed_codes
from assetrecovery.values.text import Text, check_plain, is_language

Read = Callable[[Any, Any], Any]
Write = Callable[[Any], Any]

_NO_NULL: Final = Words("; leave the key out instead", "；请省略该键")
_IN_QUOTES: Final = Words("; write it in quotation marks", "；请加引号书写")
_A_TWO_LANGUAGE_TEXT: Final = Words("an object with a key for each language, en or zh", "按语文分键的对象，如en、zh")
_AN_ARRAY: Final = Words("an array", "数组")
_A_TEXT: Final = Words("a text", "文本")
_A_NUMBER: Final = Words("a whole number", "整数")
_A_DAY: Final = Words("a day", "日期")
_A_TIME: Final = Words("hours and minutes of local time", "当地时间的时和分")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TIME: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
_SHOWN: Final = 12


def make_converter() -> cattrs.Converter:
    """Build the converter: plain data in, records out, and back.

    >>> from assetrecovery.values.dates import PartialDate
    >>> make_converter().structure("2017-08", PartialDate)
    PartialDate.parse('2017-08')
    """
    converter = cattrs.Converter()
    converter.register_structure_hook(str, _read_str)
    converter.register_structure_hook(int, _read_int)
    converter.register_structure_hook(Decimal, _read_decimal)
    converter.register_structure_hook(datetime.date, _read_day)
    converter.register_structure_hook(datetime.time, _read_time)
    converter.register_unstructure_hook(str, _write_str)
    converter.register_unstructure_hook(int, _write_int)
    converter.register_unstructure_hook(datetime.date, _write_day)
    converter.register_unstructure_hook(datetime.time, _write_time)
    converter.register_unstructure_hook(Decimal, "{:f}".format)
    # Before 26 cattrs asked its own hook for enumerations ahead of any rule; a hook of the base class comes first.
    reader_of = cache(lambda terms: _term_reader(terms, converter))
    converter.register_structure_hook(TermEnum, lambda value, terms: reader_of(terms)(value, terms))
    for predicate, reader, writer in _RULES:
        converter.register_structure_hook_factory(predicate, reader)
        converter.register_unstructure_hook_factory(predicate, writer)
    return converter


# ── the smallest parts ───────────────────────────────────────────────────────────────────────────


def _exact(value: Any, kind: type[Any], expected: Words) -> None:
    """Refuse what is not just of one JSON type: true is not a number."""
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is int):
        raise refuse(Fault.WRONG_TYPE, expected=expected, found=found(value), hint=_instead(value, kind))


def _instead(value: Any, kind: type[Any]) -> Words | str:
    """What to write instead of a value of another JSON type; nothing where that says itself."""
    if value is None:
        return _NO_NULL
    is_number = isinstance(value, int | float | Fraction) and not isinstance(value, bool)
    return _IN_QUOTES if kind is str and is_number else ""


def _read_str(value: Any, _: Any) -> str:
    _exact(value, str, _A_TEXT)
    refuse_all(check_plain(value))
    return str(value)


def _read_int(value: Any, _: Any) -> int:
    if isinstance(value, Fraction) and value.text == "-0":
        return 0  # the one whole number that is written in two ways
    _exact(value, int, _A_NUMBER)
    return int(value)


def _read_decimal(value: Any, _: Any) -> Decimal:
    _exact(value, str, _A_TEXT)
    return parse_decimal(value)


def _read_day(value: Any, _: Any) -> datetime.date:
    """Read a day that must be known in full, such as the day of a sitting."""
    _exact(value, str, _A_TEXT)
    when = parse_when(value)
    if not _DAY.fullmatch(value):
        raise refuse(Fault.NOT_CANONICAL, expected="2017-08-24")
    return typing.cast("datetime.date", when.earliest)


def _read_time(value: Any, _: Any) -> datetime.time:
    _exact(value, str, _A_TEXT)
    if not _TIME.fullmatch(value):
        raise refuse(Fault.BAD_TIME)
    return datetime.time.fromisoformat(value)


def _write_str(value: Any) -> str:
    return _read_str(value, str)


def _write_int(value: Any) -> int:
    return _read_int(value, int)


def _write_day(value: Any) -> str:
    if type(value) is not datetime.date:
        raise refuse(Fault.CANNOT_WRITE, found=_named(type(value)), expected=_A_DAY)
    return value.isoformat()


def _write_time(value: Any) -> str:
    whole = type(value) is datetime.time and not (value.second or value.microsecond or value.tzinfo)
    if not whole:
        raise refuse(Fault.CANNOT_WRITE, found=_named(type(value)), expected=_A_TIME)
    return typing.cast("datetime.time", value).isoformat(timespec="minutes")


# ── ids, codes and values with a text form ───────────────────────────────────────────────────────


def _id_reader(_: Any, __: cattrs.Converter) -> Read:
    def read(value: Any, _: Any) -> str:
        _exact(value, str, _A_TEXT)
        if len(value) > LONGEST or not is_id_form(value):
            refuse_all(check_id(value, ""))
        return str(value)

    return read


def _id_writer(_: Any, __: cattrs.Converter) -> Write:
    def write(value: Any) -> str:
        _writable(value, str)
        refuse_all(check_id(value, ""))
        return str(value)

    return write


def _term_reader(terms: type[TermEnum], _: cattrs.Converter) -> Read:
    members = {member.code: member for member in terms}

    def read(value: Any, _: Any) -> TermEnum:
        _exact(value, str, _A_TEXT)
        if value not in members:
            raise refuse(Fault.UNKNOWN_CODE, expected=listed_codes(terms), hint=suggestion(value, members))
        return members[value]

    return read


def _term_writer(terms: type[TermEnum], _: cattrs.Converter) -> Write:
    def write(value: Any) -> str:
        _writable(value, terms)
        return typing.cast("TermEnum", value).code

    return write


def _open_reader(hint: Any, converter: cattrs.Converter) -> Read:
    read_term = _term_reader(open_list_of(hint), converter)

    def read(value: Any, _: Any) -> TermEnum | LocalTerm:
        if isinstance(value, dict):
            return converter.structure(value, LocalTerm)
        if isinstance(value, str) and value.startswith("x-"):
            return _bare_local_term(value)
        return typing.cast("TermEnum", read_term(value, None))

    return read


def _bare_local_term(code: str) -> LocalTerm:
    """Read a local code without its wording: what is wrong with it is wrong here, not at a key of an object."""
    return typing.cast("LocalTerm", _as_a_whole(lambda said: LocalTerm(code=said), code))


def _as_a_whole(parse: Callable[[str], Any], text: str) -> Any:
    """Read a text; what is wrong with a part of it is wrong here, since a file has no place within a text."""
    try:
        return parse(text)
    except InvalidError as error:
        raise InvalidError(attrs.evolve(problem, path="") for problem in error.problems) from None


def _open_writer(hint: Any, converter: cattrs.Converter) -> Write:
    write_term = _term_writer(open_list_of(hint), converter)

    def write(value: Any) -> Any:
        if isinstance(value, LocalTerm):
            return converter.unstructure(value, LocalTerm) if value.text else value.code
        return write_term(value)

    return write


def _text_value_reader(cls: Any, _: cattrs.Converter) -> Read:
    return _canonical_reader(cls.parse)


def _when_reader(_: Any, __: cattrs.Converter) -> Read:
    return _canonical_reader(parse_when)


def _canonical_reader(parse: Callable[[str], Any]) -> Read:
    """Read a text form, and refuse one that would come out differently: files are exact."""

    def read(value: Any, _: Any) -> Any:
        _exact(value, str, _A_TEXT)
        parsed = _as_a_whole(parse, value)
        if str(parsed) != value:
            raise refuse(Fault.NOT_CANONICAL, expected=str(parsed))
        return parsed

    return read


def _text_value_writer(hint: Any, _: cattrs.Converter) -> Write:
    kinds = typing.get_args(hint) or (hint,)

    def write(value: Any) -> str:
        _writable(value, *kinds)
        return _checked_text(value)

    return write


def _checked_text(value: Any) -> str:
    """Write a text form that reads back as the value, and no other: a value may have been built with odd parts."""
    try:
        text = str(value)
        if type(value).parse(text) == value:
            return text
    except (KeyError, TypeError, ValueError):
        pass
    expected = Words("a value that its written form can say", "书写形式所能表达的值")
    raise refuse(Fault.CANNOT_WRITE, found=_named(type(value)), expected=expected)


# ── lists, texts and classes ─────────────────────────────────────────────────────────────────────


def _tuple_reader(hint: Any, converter: cattrs.Converter) -> Read:
    member = typing.get_args(hint)[0]
    read_member = converter.get_structure_hook(member)

    def read(value: Any, _: Any) -> tuple[Any, ...]:
        _exact(value, list, _AN_ARRAY)
        members, problems = _each(enumerate(value), lambda _, item: read_member(item, member))
        refuse_all(problems)
        return tuple(members.values())

    return read


def _tuple_writer(hint: Any, converter: cattrs.Converter) -> Write:
    write_member = converter.get_unstructure_hook(typing.get_args(hint)[0])

    def write(value: Any) -> list[Any]:
        _writable(value, tuple)
        members, problems = _each(enumerate(value), lambda _, item: write_member(item))
        refuse_all(problems)
        return list(members.values())

    return write


def _text_reader(_: Any, converter: cattrs.Converter) -> Read:
    read_derived = converter.get_structure_hook(tuple[str, ...])

    def read(value: Any, _: Any) -> Text:
        _exact(value, dict, _A_TWO_LANGUAGE_TEXT)
        said, odd = _languages(value)
        parts, problems = _each(
            ((key, value[key]) for key in said), lambda key, item: _read_language(key, item, read_derived)
        )
        refuse_all(itertools.chain(map(_no_language, odd), problems))
        derived = parts.pop("derived", ())
        en, zh = parts.pop("en", None), parts.pop("zh", None)
        return Text(en=en, zh=zh, others=tuple(sorted(parts.items())), derived=derived)

    return read


def _read_language(key: str, value: Any, read_derived: Read) -> Any:
    if key == "derived":
        return read_derived(value, tuple[str, ...])
    _exact(value, str, _A_TEXT)
    return value


def _languages(value: dict[str, Any]) -> tuple[list[str], list[str]]:
    """Part the keys of a text from those that are none; of very many of these, no more than are told."""
    said: list[str] = []
    odd: list[str] = []
    for key in value:
        (said if key == "derived" or is_language(key) else odd).append(key)
        if len(odd) > most.get():
            break
    return said, odd


def _no_language(key: str) -> Problem:
    return (Fault.FOREIGN_KEY if is_marked(key) else Fault.BAD_LANGUAGE).problem().under(key)


def _text_writer(_: Any, __: cattrs.Converter) -> Write:
    def write(value: Any) -> dict[str, Any]:
        _writable(value, Text)
        said = {language: value.in_(language) for language in value.languages}
        return said | ({"derived": list(value.derived)} if value.derived else {})

    return write


def _class_reader(cls: Any, converter: cattrs.Converter) -> Read:
    shapes = fields_of(cls)
    readers = {shape.name: (converter.get_structure_hook(shape.type), shape.type) for shape in shapes}
    required = {shape.name for shape in shapes if shape.required}
    expected = _object_of(cls)

    def read_field(name: str, value: Any) -> Any:
        reader, hint = readers[name]
        return reader(value, hint)

    def read(value: Any, _: Any) -> Any:
        _exact(value, dict, expected)
        keys = value.keys()
        fits = keys <= readers.keys() and required <= keys
        misfits = [] if fits else [*itertools.islice(_misfits(shapes, value), most.get() + 1)]
        refuse_all(misfits if len(misfits) > most.get() else ())  # nothing more would be told
        known = value if fits else {key: item for key, item in value.items() if key in readers}
        arguments, problems = _each(known.items(), read_field)
        refuse_all([*misfits, *problems])
        return cls(**arguments)

    return read


def _misfits(shapes: tuple[FieldShape, ...], value: dict[str, Any]) -> Iterable[Problem]:
    names = [shape.name for shape in shapes]
    for key in value:
        if key not in names and is_marked(key):
            yield Fault.FOREIGN_KEY.problem().under(key)
        elif key not in names:
            yield Fault.UNKNOWN_KEY.problem(expected=listed(names), hint=suggestion(key, names)).under(key)
    for shape in shapes:
        if shape.required and shape.name not in value:
            yield Fault.MISSING_KEY.problem().under(shape.name)


def _class_writer(cls: Any, converter: cattrs.Converter) -> Write:
    shapes = fields_of(cls)
    writers = {shape.name: converter.get_unstructure_hook(shape.type) for shape in shapes}

    def write(value: Any) -> dict[str, Any]:
        _writable(value, cls)
        present = ((shape, getattr(value, shape.name)) for shape in shapes)
        said = ((shape.name, item) for shape, item in present if shape.required or item != shape.default)
        written, problems = _each(said, lambda name, item: writers[name](item))
        refuse_all(problems)
        return typing.cast("dict[str, Any]", written)

    return write


def _each(items: Iterable[tuple[Any, Any]], take: Callable[[Any, Any], Any]) -> tuple[dict[Any, Any], list[Problem]]:
    """Read or write every item by its token, keep what succeeds under it, and collect what is refused."""
    results: dict[Any, Any] = {}
    problems: list[Problem] = []
    for token, item in items:
        try:
            results[token] = take(token, item)
        except InvalidError as error:
            problems.extend(error.under(token).problems)
            if len(problems) > most.get():
                break
    return results, problems


# ── words for messages ───────────────────────────────────────────────────────────────────────────


def _writable(value: Any, *kinds: type[Any]) -> None:
    """Refuse an object that holds what it must not."""
    if not isinstance(value, kinds):
        raise refuse(Fault.CANNOT_WRITE, found=_named(type(value)), expected=_named(kinds[0]))


def _named(kind: type[Any]) -> Words:
    """Name a class of the library by its label, and a kind that Python has in plain words."""
    try:
        return Words(class_label(kind, "en"), class_label(kind, "zh"))
    except UnknownIdError:
        return _OTHER_KINDS.get(kind) or kind_words(kind)


_OTHER_KINDS: Final = {
    Decimal: Words("a decimal number", "小数"),
    datetime.date: Words("a day", "日期"),
    datetime.datetime: Words("a day with its hour", "日期和时刻"),
    datetime.time: Words("a time of day", "时刻"),
    tuple: Words("a list", "列表"),
}


def _object_of(cls: Any) -> Words:
    """Name the keys that an object of a class must have, or if it must have none, those it may have."""
    shapes = fields_of(cls)
    names = [shape.name for shape in shapes if shape.required] or [shape.name for shape in shapes]
    keys = ", ".join(names[:_SHOWN])
    return Words(f"an object with {keys}", f"含有{keys}的对象")


_RULES: Final[tuple[tuple[Callable[[Any], bool], Any, Any], ...]] = (
    (attrs.has, _class_reader, _class_writer),
    (is_tuple, _tuple_reader, _tuple_writer),
    (is_text_value, _text_value_reader, _text_value_writer),
    (is_when, _when_reader, _text_value_writer),
    (lambda hint: hint is Text, _text_reader, _text_writer),
    (is_term_list, _term_reader, _term_writer),
    (is_open_list, _open_reader, _open_writer),
    (is_id, _id_reader, _id_writer),
)
"""Which rule a type falls under; a later line wins over an earlier one."""

_SMALLEST: Final = frozenset({str, int, Decimal, datetime.date, datetime.time})


@cache
def has_rule(hint: Any) -> bool:
    """Whether a type can be read and written: it is one of this library's, and so is all that it is made of.

    >>> has_rule(Text), has_rule(Problem)
    (True, False)
    """
    if is_tuple(hint):
        return has_rule(typing.get_args(hint)[0])
    if isinstance(hint, type) and attrs.has(hint):
        library, wing, *_ = [*hint.__module__.split("."), ""]
        ours = library == __name__.partition(".")[0] and wing not in __name__
        made_whole = hint is Text or is_text_value(hint)
        return ours and (made_whole or all(has_rule(shape.type) for shape in fields_of(hint)))
    return hint in _SMALLEST or any(falls(hint) for falls, _, _ in _RULES)
