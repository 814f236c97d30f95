"""The dictionary: what every class and field is called in Chinese and in English.

The labels stand in the docstrings of the classes and under their fields, `Place · 地点. `; a development command
harvests them into a table that ships with the library, and a test compares the two. Labels of codes are on the codes
themselves.
"""

import functools
import json
from collections.abc import Mapping
from typing import Any

from assetrecovery.values.errors import spoken, suggestion, unknown_id
from assetrecovery.values.languages import Language
from assetrecovery.values.packaged import packaged

__all__ = ["class_description", "class_label", "field_description", "field_label"]


def class_label(cls: type[Any], language: Language) -> str:
    """Name a public class or code list.

    >>> from assetrecovery import Meeting
    >>> class_label(Meeting, "zh"), class_label(Meeting, "en")
    ('会议', 'Meeting')
    """
    language = spoken(language)
    return str(_entry(cls)[language])


def class_description(cls: type[Any]) -> str:
    """Say what a public class or code list stands for, in English."""
    return str(_entry(cls)["description"])


def field_label(cls: type[Any], field: str, language: Language) -> str:
    """Name a field of a public class.

    >>> from assetrecovery import Meeting
    >>> field_label(Meeting, "place", "zh")
    '地点'
    """
    language = spoken(language)
    return str(_field(cls, field)[language])


def field_description(cls: type[Any], field: str) -> str:
    """Say what a field of a public class means, in English."""
    return str(_field(cls, field)["description"])


def _entry(cls: type[Any]) -> dict[str, Any]:
    entry: dict[str, Any] = _found(_table(), cls.__name__ if isinstance(cls, type) else cls)
    return entry


def _field(cls: type[Any], field: str) -> dict[str, Any]:
    entry: dict[str, Any] = _found(_entry(cls)["fields"], field)
    return entry


def _found(table: Mapping[str, Any], name: object) -> Any:
    if not isinstance(name, str) or name not in table:
        raise unknown_id(hint=suggestion(name, table) if isinstance(name, str) else "")
    return table[name]


@functools.cache
def _table() -> dict[str, dict[str, Any]]:
    text = packaged("dictionary.json")
    table: dict[str, dict[str, Any]] = json.loads(text)
    return table
