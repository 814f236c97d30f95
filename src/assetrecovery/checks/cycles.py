"""Cycles: references to what is earlier or higher that lead back to where they began."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from assetrecovery.arrangements.arrangements import Arrangement
from assetrecovery.arrangements.assets import Asset
from assetrecovery.arrangements.measures import Measure
from assetrecovery.bundle import Bundle
from assetrecovery.sources.instruments import Instrument

_BEFORE: Final[Mapping[type[Any], tuple[str, ...]]] = {
    Instrument: ("parent", "amends", "follows"),
    Arrangement: ("framework", "follows"),
    Measure: ("executes", "replaces", "reverses", "restores"),
    Asset: ("derived_from",),
}
"""The fields by which a record names those that come before it, or stand above it."""

_Path = tuple[str | int, ...]


def _named_before(record: Any) -> Iterator[tuple[_Path, str]]:
    for field in _BEFORE[type(record)]:
        named = getattr(record, field)
        if isinstance(named, tuple):
            yield from (((field, place), other) for place, other in enumerate(named))
        elif named is not None:
            yield (field,), named


def closing(bundle: Bundle) -> Mapping[str, list[_Path]]:
    """The references that close a cycle, one for each cycle, by the record that holds them."""
    found: dict[str, list[_Path]] = {}
    done: set[str] = set()
    for start in bundle.records:
        if type(start) in _BEFORE and start.id not in done and next(_named_before(start), None):
            for record_id, path in _walk(bundle, start, done):
                found.setdefault(record_id, []).append(path)
    return found


def _walk(bundle: Bundle, start: Any, done: set[str]) -> Iterator[tuple[str, _Path]]:
    """Go from a record to those before it, each once, and yield the references to one that is still being walked."""
    on_the_way = {start.id}
    stack = [(start.id, _named_before(start))]
    while stack:
        record_id, following = stack[-1]
        for path, other_id in following:
            if other_id in on_the_way:
                yield record_id, path
            elif other_id not in done and type(other := bundle.get(other_id)) in _BEFORE:
                on_the_way.add(other_id)
                stack.append((other_id, _named_before(other)))
                break
        else:
            stack.pop()
            on_the_way.discard(record_id)
            done.add(record_id)
