"""`assetrecovery schema`: what files hold, in JSON Schema, for editors and other languages."""

import argparse
from typing import Any, Final

from assetrecovery.bundle import Bundle
from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.failing import NotKnownError, asked
from assetrecovery.commands.given import add_writing, write_text
from assetrecovery.commands.saying import both
from assetrecovery.introspection.public import public_types
from assetrecovery.records import RecordKind, class_of
from assetrecovery.serialization.plain import render
from assetrecovery.serialization.schemas import json_schema
from assetrecovery.values.languages import Words

__all__: list[str] = []

_TYPE: Final = Words(
    "a kind of record, a value or a code list, such as return, Money or AmountStage; without one, whole files",
    "记录种类、值或代码表，如return、Money或AmountStage；不指明则为整个文件",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which type is described."""
    parser.add_argument("type", nargs="?", metavar="TYPE", help=both(_TYPE))
    add_writing(parser)


def run(options: argparse.Namespace) -> ExitStatus:
    """Write the schema."""
    kind = _kind(options.type) if options.type else Bundle
    with asked():
        schema = json_schema(kind)
    write_text(render(schema), options.out)
    return ExitStatus.RIGHT


def _kind(name: str) -> type[Any]:
    """The class that is named, as Python or as files call it."""
    sought = _letters(name)
    for kind in RecordKind:
        if sought == _letters(kind.code):
            return class_of(kind)
    for called, cls in public_types().items():
        if sought == _letters(called):
            return cls
    raise NotKnownError(name, [kind.code for kind in RecordKind])


def _letters(name: str) -> str:
    return name.replace("_", "").lower()
