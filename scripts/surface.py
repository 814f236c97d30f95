"""Keep a picture of everything that is published, so that nothing of it changes unnoticed.

Names with their signatures, fields with types and defaults, codes with labels, grade and source, rules with severity
and source, faults: all of it stands in `tests/vectors/surface.json`, and a test compares. Whoever means a change writes
the picture anew with `python3 dev.py generate --surface`, and the change is there to be read beside the code.
`--check` writes nothing and names what differs.
"""

import argparse
import difflib
import enum
import importlib
import inspect
import json
import sys
import types
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs

from assetrecovery import Term
from assetrecovery._names import NAMES
from assetrecovery.checks.rulebook import rules
from assetrecovery.introspection.public import code_lists
from assetrecovery.kinds import KINDS
from assetrecovery.values import Fault

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "tests" / "vectors" / "surface.json"

ALIASES: dict[int, str] = {}
"""The unions that have a public name, such as `Record`, by their identity."""


def note_aliases() -> None:
    """Note which public names stand for unions of types."""
    for names in NAMES.values():
        for name, home in names.items():
            value = getattr(importlib.import_module(f"assetrecovery.{home}"), name)
            if typing.get_origin(value) in {typing.Union, types.UnionType}:
                ALIASES[id(value)] = name


def surface() -> dict[str, Any]:
    """Everything that is published."""
    note_aliases()
    return {
        "kinds": {kind.code: f"{kind.id_type}, bundle.{kind.collection}" for kind in KINDS},
        "packages": {package: dict(sorted(offered(package))) for package in sorted(NAMES)},
        "codes": {
            name: {member.code: dict(term(member.term)) for member in cls} for name, cls in sorted(code_lists().items())
        },
        "rules": {
            rule.id: {
                "severity": rule.severity.code,
                "source": rule.source,
                "applies to": sorted(cls.__name__ for cls in rule.applies_to),
            }
            for rule in rules()
        },
        "faults": sorted(fault.code for fault in Fault),
    }


def offered(package: str) -> Iterator[tuple[str, Any]]:
    """The names of a package; what stands at the root or draws values is described once, or not at all."""
    for name, home in NAMES[package].items():
        value = getattr(importlib.import_module(f"assetrecovery.{home}"), name)
        wing = home.split(".")[0]
        at_root = package == "assetrecovery" and name in NAMES.get(f"assetrecovery.{wing}", {})
        yield name, f"see {wing}" if at_root else described(value)


def described(value: object) -> Any:
    """What a name stands for."""
    if isinstance(value, typing.NewType):
        return "id"
    if isinstance(value, type) and issubclass(value, enum.IntEnum):
        return {"numbers": {member.name: member.value for member in value}}
    if isinstance(value, type) and issubclass(value, enum.Enum):
        return {"enumeration": dict(members(value))}
    if isinstance(value, type):
        named = value.__name__ if value.__module__.startswith("assetrecovery") else str(value)
        return {f"class {named}({', '.join(base.__name__ for base in value.__bases__)})": dict(members(value))}
    if callable(value) and not typing.get_origin(value):
        return signature(value)
    return (
        " | ".join(map(plain, typing.get_args(value)))
        if typing.get_origin(value)
        else f"constant of type {type(value).__name__}"
    )


def members(cls: type[Any]) -> Iterator[tuple[str, str]]:
    """The fields of a class in order, then what else it offers."""
    fields = {field.name: field for field in attrs.fields(cls)} if attrs.has(cls) else {}
    for name, field in fields.items():
        if field.init:
            default = "required" if field.default is attrs.NOTHING else f"= {field.default!r}"
            yield name, f"{plain(field.type)} {default}"
    for name, member in sorted(vars(cls).items()):
        if name.startswith("_") or name in fields or isinstance(member, cls):
            continue
        if isinstance(member, property) and member.fget:
            yield name, f"property {plain(inspect.signature(member.fget).return_annotation)}"
        elif isinstance(member, (classmethod, staticmethod)):
            yield name, f"{type(member).__name__} {signature(member.__func__)}"
        elif inspect.isfunction(member):
            yield name, signature(member)


def signature(function: Callable[..., Any]) -> str:
    """How a function is called."""
    called = inspect.signature(function)
    marks = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}
    parts = [
        f"{marks.get(given.kind, '')}{given.name}{hinted(given.annotation)}{defaulted(given.default)}"
        for given in called.parameters.values()
    ]
    kinds = [given.kind for given in called.parameters.values()]
    if inspect.Parameter.KEYWORD_ONLY in kinds and inspect.Parameter.VAR_POSITIONAL not in kinds:
        parts.insert(kinds.index(inspect.Parameter.KEYWORD_ONLY), "*")
    if positional := kinds.count(inspect.Parameter.POSITIONAL_ONLY):
        parts.insert(positional, "/")
    return f"({', '.join(parts)}) -> {plain(called.return_annotation)}"


def hinted(annotation: object) -> str:
    """The type of a parameter, if it is said."""
    return "" if annotation is inspect.Parameter.empty else f": {plain(annotation)}"


def defaulted(default: object) -> str:
    """The default of a parameter, if it has one; strategies and pools of ids are only said to be there."""
    if default is inspect.Parameter.empty:
        return ""
    simple = default is None or isinstance(default, (bool, int, str, tuple, frozenset, enum.Enum))
    return f" = {default!r}" if simple else " = …"


def plain(annotation: Any) -> str:
    """A type as it reads in the code; every version of Python would print it in another way."""
    if (name := ALIASES.get(id(annotation))) or isinstance(annotation, str):
        return name or str(annotation)
    origin, inside = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in {typing.Union, types.UnionType}:
        return " | ".join(map(plain, inside))
    if origin is typing.Literal:
        return f"Literal[{', '.join(map(repr, inside))}]"
    if inside:
        return f"{plain(origin)}[{', '.join(map(plain, inside))}]"
    if isinstance(annotation, list):
        return f"[{', '.join(map(plain, annotation))}]"
    return {type(None): "None", Ellipsis: "..."}.get(annotation) or getattr(annotation, "__name__", str(annotation))


def term(of: Term) -> Iterator[tuple[str, Any]]:
    """What a code means, by whose words, since when."""
    yield "en", of.en
    yield "zh", of.zh
    yield "source", of.source
    for name in ("alt_en", "alt_zh", "derived"):
        if listed := getattr(of, name):
            yield name, list(listed)
    if of.definition:
        yield "definition", {"en": of.definition.en, "zh": of.definition.zh, "derived": list(of.definition.derived)}
    if of.since != "1.0":
        yield "since", of.since
    if of.deprecated:
        yield "deprecated", of.deprecated


def written(picture: dict[str, Any]) -> str:
    """The picture as text, a line for each thing that can change by itself."""
    return json.dumps(picture, ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    """Write the picture, or say what differs from it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; answer 1 and name what differs")
    options = parser.parse_args()
    text = written(surface())
    before = PICTURE.read_text(encoding="utf-8") if PICTURE.exists() else ""
    if text == before:
        return 0
    if options.check:
        changed = difflib.unified_diff(before.splitlines(), text.splitlines(), "published", "now", n=2, lineterm="")
        sys.stderr.write("\n".join(changed) + "\nIf this is meant: python3 dev.py generate --surface\n")
        return 1
    PICTURE.write_text(text, encoding="utf-8")
    print(f"{PICTURE.relative_to(ROOT)}: written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
