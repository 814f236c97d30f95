"""Twins of the library's classes in other libraries, from the same field shapes, so that speed can be compared.

The twins get the same fields, the same closed lists and the same patterns for ids, and fewer checks than ours: no
guard of a class, no grammar of dates, no references, no repeated keys. So a ratio to them flatters them.
"""

import datetime
import enum
import typing
from decimal import Decimal
from typing import Any

import attrs
import msgspec
import pydantic

from assetrecovery import RecordKind
from assetrecovery.records import class_of
from assetrecovery.values import LocalTerm, Text, shapes
from assetrecovery.values.shapes import FieldShape, fields_of

ID = r"^([a-z0-9]+(-[a-z0-9]+)*|[A-Z]{2,3})$"
ANY = r"^\S"
LANGUAGES = ("en", "zh", "fr", "es", "ru", "ar")
SETTINGS = pydantic.ConfigDict(frozen=True, extra="forbid")


class Family:
    """The twins of one library, each made once."""

    def __init__(self) -> None:
        """Begin with none."""
        self._made: dict[Any, Any] = {}

    def once(self, key: Any, make: Any) -> Any:
        """Make a twin, or give back the one that was made."""
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

    def hint(self, hint: Any) -> Any:
        """The type of a field."""
        if shapes.is_tuple(hint):
            return tuple[self.hint(typing.get_args(hint)[0]), ...]
        if shapes.is_term_list(hint):
            return self.once(hint, lambda: enum.Enum(hint.__name__, {one.name: one.code for one in hint}, type=str))
        if hint is Text:
            return self.once(Text, self.two_languages)
        if shapes.is_open_list(hint):
            return str | self.twin(LocalTerm)
        return self._pattern_or_class(hint)

    def _pattern_or_class(self, hint: Any) -> Any:
        patterns = {datetime.time: r"^\d\d:\d\d$", Decimal: r"^-?\d+(\.\d+)?$"}
        if shapes.is_id(hint) or shapes.is_text_value(hint) or shapes.is_when(hint) or hint in patterns:
            return self.text(ID if shapes.is_id(hint) else patterns.get(hint, ANY))
        return self.twin(hint) if attrs.has(hint) else hint

    def default(self, shape: FieldShape) -> Any:
        """The default of a field: that of a code list is the twin's own member."""
        is_code = isinstance(shape.default, enum.Enum)
        return self.hint(shape.type)(shape.default.code) if is_code else shape.default

    def typed(self, shape: FieldShape) -> Any:
        """The type of a field, with None where that is the default."""
        hint = self.hint(shape.type)
        return hint | None if shape.default is None else hint

    def text(self, pattern: str) -> Any:
        """A string with a pattern."""
        raise NotImplementedError

    def two_languages(self) -> Any:
        """The twin of `Text`."""
        raise NotImplementedError

    def twin(self, cls: type[Any], tag: str | None = None) -> Any:
        """The twin of a class."""
        raise NotImplementedError


class Structs(Family):
    """Twins as `msgspec.Struct`."""

    def text(self, pattern: str) -> Any:
        """A string with a pattern."""
        return typing.Annotated[str, msgspec.Meta(pattern=pattern)]

    def two_languages(self) -> Any:
        """The twin of `Text`."""
        fields = [(language, str | None, None) for language in LANGUAGES]
        return self._define("Text", [*fields, ("derived", tuple[str, ...], ())])

    def twin(self, cls: type[Any], tag: str | None = None) -> Any:
        """The twin of a class."""
        fields = [
            (shape.name, self.typed(shape), *([] if shape.required else [self.default(shape)]))
            for shape in sorted(fields_of(cls), key=lambda shape: not shape.required)
        ]
        tagged = {"tag": tag, "tag_field": "type"} if tag else {}
        return self.once((cls, tag), lambda: self._define(cls.__name__, fields, **tagged))

    def _define(self, name: str, fields: Any, **more: Any) -> Any:
        flags = {"frozen": True, "kw_only": True, "forbid_unknown_fields": True, "omit_defaults": True}
        return msgspec.defstruct(name, fields, **flags, **more)

    def bundle(self) -> Any:
        """The twin of a file."""
        record = typing.Union[tuple(self.twin(class_of(kind), kind.code) for kind in RecordKind)]  # noqa: UP007
        head = [("format", str), ("version", str), ("records", tuple[record, ...])]
        return msgspec.defstruct("Bundle", head, forbid_unknown_fields=True)


class Models(Family):
    """Twins as pydantic models."""

    def text(self, pattern: str) -> Any:
        """A string with a pattern."""
        return typing.Annotated[str, pydantic.StringConstraints(pattern=pattern)]

    def two_languages(self) -> Any:
        """The twin of `Text`."""
        fields: Any = dict.fromkeys(LANGUAGES, (str | None, None))
        return pydantic.create_model("Text", __config__=SETTINGS, **fields, derived=(tuple[str, ...], ()))

    def twin(self, cls: type[Any], tag: str | None = None) -> Any:
        """The twin of a class."""
        fields: Any = {
            shape.name: (self.typed(shape), ... if shape.required else self.default(shape)) for shape in fields_of(cls)
        }
        tagged: Any = {"type": (typing.Literal[tag], ...)} if tag else {}
        return self.once(
            (cls, tag), lambda: pydantic.create_model(cls.__name__, __config__=SETTINGS, **fields, **tagged)
        )

    def bundle(self) -> Any:
        """The twin of a file."""
        record = typing.Union[tuple(self.twin(class_of(kind), kind.code) for kind in RecordKind)]  # noqa: UP007
        tagged = typing.Annotated[record, pydantic.Field(discriminator="type")]
        fields: Any = {"format": (str, ...), "version": (str, ...), "records": (tuple[tagged, ...], ...)}
        return pydantic.create_model("Bundle", __config__=SETTINGS, **fields)
