"""How long it takes to build an object by hand, checks included, beside pydantic: `python3 dev.py bench building`.

Each class of a record and of its parts that occurs in the bundled files is built from its own fields, nested objects
ready on both sides. pydantic's twin checks the same types and less besides.
"""

import statistics
import time
import typing
from collections.abc import Callable, Iterator
from typing import Any

import attrs
from twins import Models

from assetrecovery import bundled, bundled_names
from assetrecovery.introspection.fields import nested
from assetrecovery.values import Text, shapes
from assetrecovery.values.shapes import fields_of

EACH = 12
"""How many different objects of a class are built."""
ROUNDS = 9
TIMES = 20


def report() -> None:
    """Print the median over the classes, and those that cost most."""
    ratios = {cls.__name__: ratio(cls, objects) for cls, objects in samples().items()}
    print(f"building by hand: {len(ratios)} classes")
    print(f"    median {statistics.median(ratios.values()):.2f} P")
    for name, one in sorted(ratios.items(), key=lambda pair: -pair[1])[:6]:
        print(f"    {name:28} {one:.2f} P")


def samples() -> dict[type[Any], list[Any]]:
    """Objects of each class, from the bundled files."""
    found: dict[type[Any], list[Any]] = {}
    for name in bundled_names():
        for record in bundled(name).records:
            for _, value in nested(record):
                cls = type(value)
                if attrs.has(cls) and cls is not Text and not shapes.is_text_value(cls):
                    same = found.setdefault(cls, [])
                    if len(same) < EACH:
                        same.append(value)
    return found


def ratio(cls: type[Any], objects: list[Any]) -> float:
    """Our time to pydantic's: the median of the ratios of the rounds."""
    twin = MODELS.twin(cls)
    ours = [dict(fields(one)) for one in objects]
    theirs = [{name: twinned(value) for name, value in one.items()} for one in ours]
    for one in theirs:  # a twin that refused them would be quick
        twin(**one)
    return statistics.median(seconds(cls, ours) / seconds(twin, theirs) for _ in range(ROUNDS))


def fields(value: Any) -> Iterator[tuple[str, Any]]:
    """What is said in an object, as one would write it."""
    for shape in fields_of(type(value)):
        said = getattr(value, shape.name)
        if shape.required or said != shape.default:
            yield shape.name, said


MODELS = Models()


def twinned(value: Any) -> Any:
    """The same value as pydantic's twin has it."""
    if isinstance(value, tuple):
        return tuple(twinned(one) for one in value)
    if isinstance(value, Text):
        said = {language: value.in_(language) for language in value.languages}
        return MODELS.hint(Text)(**said, derived=value.derived)
    if hasattr(value, "code") and hasattr(value, "term"):
        return MODELS.hint(type(value))(value.code)
    if attrs.has(type(value)) and not shapes.is_text_value(type(value)):
        return MODELS.twin(type(value))(**{name: twinned(said) for name, said in fields(value)})
    return value if isinstance(value, int) else typing.cast("Any", written(value))


def written(value: Any) -> str:
    """A value with a text form, as the twin has it."""
    return f"{value:%H:%M}" if hasattr(value, "hour") else f"{value:f}" if hasattr(value, "scaleb") else str(value)


def seconds(build: Callable[..., Any], arguments: list[dict[str, Any]]) -> float:
    """The processor time of building all of them some times."""
    began = time.process_time()
    for _ in range(TIMES):
        for one in arguments:
            build(**one)
    return time.process_time() - began


if __name__ == "__main__":
    report()
