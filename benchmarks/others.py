"""What others make of it: cattrs on the library's own classes, and followthemoney on entities of its own.

cattrs is used as its documentation would have one use it. It gets hooks for what it cannot know (ids, codes, dates,
texts) and the classes as they are, so that what their constructors check is checked here too. followthemoney has
another model; it is measured by the size of what is read.
"""

import datetime
import typing
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import attrs
import cattrs.preconf.json
import cattrs.strategies
import followthemoney
import orjson

from assetrecovery import Bundle, RecordKind
from assetrecovery.records import class_of
from assetrecovery.values import LocalTerm, Text, shapes
from assetrecovery.values.dates import parse_when
from assetrecovery.values.terms import TermEnum

CODES = {class_of(kind): kind.code for kind in RecordKind}
ANY_RECORD: Any = typing.Union[tuple(CODES)]  # noqa: UP007  the members are only known at run time


@attrs.frozen(kw_only=True)
class File:
    """A file of records, references not looked at."""

    format: str
    version: str
    records: tuple[ANY_RECORD, ...]


def idiomatic_cattrs() -> cattrs.preconf.json.JsonConverter:
    """A converter with its defaults, unknown keys refused, a tagged union of records, and a hook for each odd type."""
    converter = cattrs.preconf.json.make_converter(forbid_extra_keys=True, omit_if_default=True)
    simple: dict[Any, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
        Decimal: (Decimal, "{:f}".format),
        datetime.date: (datetime.date.fromisoformat, datetime.date.isoformat),
        datetime.time: (datetime.time.fromisoformat, "{:%H:%M}".format),
        Text: (text_of, plain_text),
    }
    for kind, (read, write) in simple.items():
        converter.register_structure_hook(kind, lambda value, _, read=read: read(value))
        converter.register_unstructure_hook(kind, write)
    converter.register_structure_hook_func(shapes.is_text_value, lambda value, kind: kind.parse(value))
    converter.register_unstructure_hook_func(shapes.is_text_value, str)
    converter.register_structure_hook_func(shapes.is_when, lambda value, _: parse_when(value))
    converter.register_structure_hook_func(shapes.is_id, lambda value, _: str(value))
    converter.register_structure_hook_func(shapes.is_open_list, lambda value, kind: openly(converter, value, kind))
    converter.register_structure_hook(TermEnum, lambda value, terms: terms(value))
    converter.register_unstructure_hook(TermEnum, lambda value: value.code)
    cattrs.strategies.configure_tagged_union(ANY_RECORD, converter, CODES.__getitem__, tag_name="type")
    return converter


def text_of(plain: dict[str, Any]) -> Text:
    """Read a text in two languages and others."""
    others = {key: said for key, said in plain.items() if key not in {"en", "zh", "derived"}}
    return Text(
        en=plain.get("en"),
        zh=plain.get("zh"),
        others=tuple(sorted(others.items())),
        derived=tuple(plain.get("derived", ())),
    )


def plain_text(text: Text) -> dict[str, Any]:
    """Write it."""
    said = {language: text.in_(language) for language in text.languages}
    return said | ({"derived": list(text.derived)} if text.derived else {})


def openly(converter: Any, value: Any, kind: Any) -> Any:
    """Read a code of a list, or a local term."""
    if isinstance(value, dict):
        return converter.structure(value, LocalTerm)
    return LocalTerm(code=value) if value.startswith("x-") else shapes.open_list_of(kind)(value)


def entities(bundle: Bundle) -> bytes:
    """What of a bundle is an entity to followthemoney as well, as JSON in its own form, a hundred times or so."""
    found = [
        {"id": one.id, "schema": "PublicBody", "properties": {"name": [one.name.in_("en", fallback="zh")]}}
        for one in bundle.organizations.values()
    ]
    found += [
        {
            "id": one.id,
            "schema": "Document",
            "properties": {"title": [one.title.in_("en", fallback="zh")], "date": [str(one.date)] if one.date else []},
        }
        for one in bundle.documents.values()
    ]
    return orjson.dumps(found)


def read_entities(raw: bytes) -> list[Any]:
    """Read entities, each value cleaned and checked by its type."""
    return [followthemoney.model.get_proxy(one, cleaned=False) for one in orjson.loads(raw)]
