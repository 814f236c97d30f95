"""JSON Schema of what strict reading accepts, from the same metadata: draft 2020-12, titles in both languages.

A schema says less than a reader. It says which keys an object has, which of them it must have, of what type a value
is, which codes a list has, and of a text with a form of its own roughly what it looks like. It does not say whether a
day is in the calendar, a reference leads somewhere, an id is used once, or two fields go together; so whatever reading
accepts is valid, and what is valid may still be refused. Patterns are those of ECMA-262, in which `$` is the very end.
"""

import datetime
import typing
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, Final

import attrs

from assetrecovery.bundle import Bundle
from assetrecovery.introspection.labels import class_description, class_label, field_description, field_label
from assetrecovery.introspection.public import public_types
from assetrecovery.records import RecordKind, class_of
from assetrecovery.serialization.reading import FORMAT, VERSION
from assetrecovery.sources.citations import ParagraphRef
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import Fault, refuse
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.money import Currency
from assetrecovery.values.provisions import Provision
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
from assetrecovery.values.symbols import DocumentSymbol, ResolutionNumber
from assetrecovery.values.terms import LocalTerm, TermEnum
from assetrecovery.values.text import LANGUAGE_CODES, Text

__all__ = ["json_schema"]

Schema = dict[str, Any]

_DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
_SPACE: Final = r"\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_MISPLACED: Final = r"\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069"
_LINE: Final = f"^[^{_SPACE}]([^{_MISPLACED}]*[^{_SPACE}])?$"
_SLUG: Final = "[a-z0-9]+(-[a-z0-9]+)*"
_DAY: Final = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?[?~%]?"
_TAG: Final = f"^({'|'.join(LANGUAGE_CODES)})(-[A-Z][a-z]{{3}})?(-([A-Z]{{2}}|[0-9]{{3}}))?(-[a-z0-9]{{5,8}})*$"
_TEXT_IN_TYPESCRIPT: Final = "{ [language: string]: string | string[] | undefined; derived?: string[] }"
"""TypeScript cannot say that every key but one holds a text; its generator takes this, and others pass it by."""

_FORMS: Final[dict[object, str]] = {
    PartialDate: f"^{_DAY}$",
    Period: rf"^({_DAY}|\.\.)?/({_DAY}|\.\.)?$",
    ItemNumber: r"^[1-9][0-9]?(\([a-z]\))?$",
    Currency: "^[A-Z]{3}$",
    Provision: r"^[A-Z0-9]+(-[A-Z0-9]+)*( ch\.[IVXLCDM]+| [0-9]+([A-Za-z]+|(-[0-9]+)+)?(\([0-9A-Za-z]+\)){0,6})$",
    DocumentSymbol: r"^[A-Z]+(/[A-Za-z0-9.()-]+)+( \([0-9]{4}\))?$",
    ResolutionNumber: r"^(decision )?((S-|ES-)?[0-9]+/[0-9]+|[0-9]+ \([0-9]{4}\))$",
    ParagraphRef: r"^[a-z]+( [1-9][0-9]{0,4}(\([a-z]\)|-[1-9][0-9]{0,4})?)?$",
}
"""What a text that has a form of its own looks like at least; a class that has none here is any text."""

_PLAIN: Final[dict[object, Schema]] = {
    str: {"type": "string", "pattern": _LINE},
    int: {"type": "integer"},
    Decimal: {"type": "string", "pattern": r"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$", "maxLength": 42},
    datetime.date: {"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},
    datetime.time: {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"},
}
_KINDS: Final = {class_of(kind): kind for kind in RecordKind}
_IDS: Final = tuple(fields_of(class_of(kind))[0].type for kind in RecordKind)
"""The types of id, in the order of the kinds that they name."""
_ID: Final = {"type": "string", "pattern": f"^({_SLUG}|[A-Z]{{3}})$", "maxLength": 100}


def json_schema(kind: type[Any] = Bundle) -> Schema:
    """Describe what a file holds of a kind: a bundle, a record, a value or a code list; draft 2020-12.

    Raises `InvalidError` (`cannot_read`) for a class that no file of this library holds.

    >>> from assetrecovery import Money
    >>> schema = json_schema(Money)
    >>> schema["required"], schema["properties"]["currency"]["title"]
    (['amount', 'currency'], 'Currency · 货币')
    """
    if getattr(kind, "__name__", "") not in public_types() and not is_id(kind):
        raise refuse(Fault.CANNOT_READ)
    found: dict[str, Schema] = {}
    own = _Describing(found).of(kind)
    head = {"$schema": _DRAFT, "$id": f"urn:assetrecovery:{VERSION}:{kind.__name__}", "title": _title(kind)}
    # A schema that is a reference and nothing else is more than some tools can read, so what it refers to stands here.
    name = own["$ref"].rpartition("/")[2]
    described = {**head, **found[name]}
    if own not in _references(found):
        del found[name]
    return {**described, "$defs": dict(sorted(found.items()))} if found else described


def _references(schema: Any) -> Iterator[Schema]:
    """Yield every reference within a schema."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield {"$ref": schema["$ref"]}
        yield from (found for part in schema.values() for found in _references(part))
    elif isinstance(schema, list):
        yield from (found for part in schema for found in _references(part))


class _Describing:
    """Schemas in the making: what a class refers to is described once, under its name."""

    def __init__(self, found: dict[str, Schema]) -> None:
        self._found = found

    def of(self, hint: Any) -> Schema:
        """Describe what stands in a file for a type."""
        for is_so, describe in self._rules():
            if is_so(hint):
                return describe(hint)
        raise refuse(Fault.CANNOT_READ)

    def _rules(self) -> Iterator[tuple[Callable[[Any], bool], Callable[[Any], Schema]]]:
        yield is_id, lambda hint: self._named(_id_name(hint), lambda: _id(hint))
        yield is_tuple, lambda hint: {"type": "array", "items": self.of(typing.get_args(hint)[0])}
        yield is_open_list, self._open_list
        yield is_when, lambda hint: {"anyOf": [self.of(member) for member in typing.get_args(hint)]}
        yield is_term_list, lambda hint: self._named(hint.__name__, lambda: _code_list(hint))
        yield is_text_value, lambda hint: self._named(hint.__name__, lambda: _text_value(hint))
        yield (lambda hint: hint is Text), lambda hint: self._named("Text", lambda: _text(hint))
        yield (lambda hint: hint is Bundle), lambda _: self._named("Bundle", self._bundle)
        yield attrs.has, lambda hint: self._named(hint.__name__, lambda: self._class(hint))
        yield (lambda hint: hint in _PLAIN), lambda hint: dict(_PLAIN[hint])

    def _named(self, name: str, describe: Callable[[], Schema]) -> Schema:
        """Refer to a schema by its name; it is described when it is first met, and may refer to itself."""
        if name not in self._found:
            self._found[name] = {}
            self._found[name] = describe()
        return {"$ref": f"#/$defs/{name}"}

    def _open_list(self, hint: Any) -> Schema:
        bare = {"type": "string", "pattern": "^x(-[a-z0-9]+)+$"}
        return {"anyOf": [self.of(open_list_of(hint)), bare, self.of(LocalTerm)]}

    def _bundle(self) -> Schema:
        record = {"oneOf": [self.of(class_of(kind)) for kind in RecordKind]}
        head = {"format": {"const": FORMAT}, "version": {"const": VERSION}}
        records = {**_titled(Bundle, "records"), "type": "array", "items": record}
        return _object(Bundle, {**head, "records": records}, ["format", "version", "records"])

    def _class(self, cls: Any) -> Schema:
        if not fields_of(cls):
            raise refuse(Fault.CANNOT_READ)
        properties = {shape.name: self._field(cls, shape) for shape in fields_of(cls)}
        required = [shape.name for shape in fields_of(cls) if shape.required]
        if cls in _KINDS:
            properties = {"type": {"const": _KINDS[cls].code}, **properties}
            required = ["type", *required]
        return _object(cls, properties, required)

    def _field(self, cls: Any, shape: FieldShape) -> Schema:
        return {**_titled(cls, shape.name), **self.of(shape.type)}


def _titled(cls: Any, field: str) -> Schema:
    title = f"{field_label(cls, field, 'en')} · {field_label(cls, field, 'zh')}"
    return {"title": title, "description": field_description(cls, field)}


def _object(cls: Any, properties: Schema, required: list[str]) -> Schema:
    described = {"title": _title(cls), "description": class_description(cls), "type": "object"}
    return {**described, "properties": properties, "required": required, "additionalProperties": False}


def _title(cls: Any) -> str:
    return f"{class_label(cls, 'en')} · {class_label(cls, 'zh')}" if not is_id(cls) else cls.__name__


def _id_name(hint: Any) -> str:
    # In the order of the kinds: in what order a union holds its members depends on which like it was met before.
    members = sorted(typing.get_args(hint) or (hint,), key=_IDS.index)
    return f"{'Or'.join(member.__name__.removesuffix('Id') for member in members)}Id"


def _id(hint: Any) -> Schema:
    members = typing.get_args(hint) or (hint,)
    kinds = [kind for kind, own in zip(RecordKind, _IDS, strict=True) if own in members]
    title = " · ".join([" or ".join(kind.label("en") for kind in kinds), "或".join(kind.label("zh") for kind in kinds)])
    return {"title": f"id: {title}", **_ID}


def _code_list(terms: type[TermEnum]) -> Schema:
    described = {"title": _title(terms), "description": class_description(terms), "type": "string"}
    return {**described, "oneOf": [_code(member) for member in terms]}


def _code(member: TermEnum) -> Schema:
    term = member.term
    code: Schema = {"const": member.code, "title": f"{term.en} · {term.zh}"}
    return code | ({"deprecated": True} if term.deprecated else {})


def _text_value(cls: Any) -> Schema:
    form: Schema = {"pattern": _FORMS[cls]} if cls in _FORMS else {"minLength": 1}
    return {"title": _title(cls), "description": class_description(cls), "type": "string", **form}


def _text(cls: Any) -> Schema:
    line: Schema = _PLAIN[str]
    derived = {"type": "array", "items": {"type": "string", "pattern": _TAG}, "uniqueItems": True}
    return {
        "title": _title(cls),
        "description": class_description(cls),
        "type": "object",
        "properties": {
            "en": {**_titled(cls, "en"), **line},
            "zh": {**_titled(cls, "zh"), **line},
            "derived": {**_titled(cls, "derived"), **derived},
        },
        "patternProperties": {_TAG: line},
        "additionalProperties": False,
        "minProperties": 1,
        "tsType": _TEXT_IN_TYPESCRIPT,
        "not": {"required": ["derived"], "maxProperties": 1},
    }
