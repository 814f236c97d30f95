"""Records with every field filled, made from the types of the fields alone, and copies in which one value is another.

Nothing is validated here: what is asked is whether a sheet prints a field, and a field that is added tomorrow must be
asked about without a line in this file.
"""

import datetime
import itertools
import typing
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

import attrs

from assetrecovery import Currency, DocumentSymbol, LocalTerm, PartialDate, Period, Provision, ResolutionNumber, Text
from assetrecovery.kinds import KINDS
from assetrecovery.sources import ParagraphRef
from assetrecovery.values import ItemNumber
from assetrecovery.values.shapes import fields_of, is_id, is_open_list, is_term_list, is_tuple, open_list_of

_ID_KINDS: Final = {kind.id_type: kind.code.replace("_", "-") for kind in KINDS}
_SAMPLES: Final[dict[Any, tuple[Any, Any]]] = {
    bool: (True, False),
    int: (7, 8),
    Decimal: (Decimal(71), Decimal(82)),
    datetime.date: (datetime.date(2011, 3, 4), datetime.date(2012, 5, 6)),
    datetime.time: (datetime.time(9, 10), datetime.time(8, 20)),
    PartialDate: (PartialDate.parse("2013-02-03"), PartialDate.parse("2014-05")),
    Period: (Period.parse("2015-02-03/2015-02-04"), Period.parse("2016-05/..")),
    Provision: (Provision.parse("UNCAC 57(3)(c)"), Provision.parse("UNCAC 14")),
    ParagraphRef: (ParagraphRef.parse("paragraph 10-13"), ParagraphRef.parse("page 4")),
    ItemNumber: (ItemNumber.parse("4(b)"), ItemNumber.parse("5")),
    DocumentSymbol: (DocumentSymbol.parse("CAC/COSP/WG.2/2017/3"), DocumentSymbol.parse("CAC/COSP/2015/10")),
    ResolutionNumber: (ResolutionNumber.parse("6/2"), ResolutionNumber.parse("decision 4/1")),
    Currency: (Currency(code="USD"), Currency(code="NGN")),
}
"""Of each type of value, two that differ."""

_COUNT: Final = itertools.count()

LEAVES: Final = (*_SAMPLES, Text, LocalTerm)
"""Values that are worded whole."""

KEYS: Final = {
    "Amount": "amount",
    "Tranche": "tranche",
    "Transfer": "transfer",
    "Deduction": "deduction",
    "Disbursement": "disbursement",
}
_NAMED: Final = {"amount", "computed", "amounts", "computed_from", "to", "base", "less", "plus"}
"""Fields in which entries of a ledger name amounts by their keys."""


def sample(hint: Any, variant: int, owner: type[Any], name: str) -> Any:  # noqa: PLR0911  one return a sort of type
    """A value of a type; the two variants differ in everything."""
    if is_tuple(hint):
        return (sample(typing.get_args(hint)[0], variant, owner, name),)
    if is_id(hint):
        kind = next(iter(typing.get_args(hint)), hint)
        return f"{_ID_KINDS[kind.__name__]}-{variant}"
    if hint is str:
        return _string(variant, owner, name)
    if is_open_list(hint):
        hint = open_list_of(hint)
    if is_term_list(hint):
        return [*hint, *hint][variant] if name != "bound" else [*hint][variant + 1]
    if hint is Text:
        said = f"{owner.__name__} {name} {next(_COUNT)}"  # no two alike, so that none can stand in for another
        return Text(en=f"{said} en", zh=f"{said} zh", derived=("en", "zh"))
    if typing.get_origin(hint) is typing.Literal:
        return typing.get_args(hint)[variant]
    if hint in _SAMPLES:
        return _SAMPLES[hint][variant]
    if typing.get_origin(hint) is not None:  # a choice: either will do
        return sample(typing.get_args(hint)[0], variant, owner, name)
    return filled(hint, variant)


def _string(variant: int, owner: type[Any], name: str) -> str:
    if name == "key":
        return f"{KEYS.get(owner.__name__, 'amount')}-{variant}"
    if name in {"letter", "part"}:
        return "pq"[variant]
    if name in _NAMED:
        return f"amount-{variant}"
    if name in {"previous", "transfer", "tranche"}:
        return f"{'tranche' if name == 'tranche' else 'transfer'}-{variant}"
    return f"{owner.__name__}-{name}-{variant}".lower()


def filled(cls: type[Any], variant: int = 0) -> Any:
    """An instance with every field filled, made without asking the class whether it makes sense."""
    made = object.__new__(cls)
    for shape in fields_of(cls):
        if shape.name == "id":
            value: Any = f"{_ID_KINDS.get(f'{cls.__name__}Id', 'id')}-{variant}"
        else:
            value = sample(shape.type, variant, cls, shape.name)
        object.__setattr__(made, shape.name, value)
    return made


def paths(value: Any) -> Iterator[tuple[tuple[str | int, ...], type[Any], Any]]:
    """Every field at any depth: the way there, the class that has it, and its shape."""
    if isinstance(value, tuple):
        for place, member in enumerate(value):
            yield from ((((place, *path), cls, shape)) for path, cls, shape in paths(member))
    elif attrs.has(type(value)) and not isinstance(value, LEAVES):
        for shape in fields_of(type(value)):
            yield (shape.name,), type(value), shape
            inner = paths(getattr(value, shape.name))
            yield from (((shape.name, *path), cls, found) for path, cls, found in inner)


def changed(value: Any, path: tuple[str | int, ...], new: Any) -> Any:
    """A copy in which the value at the end of a path is another, not validated either."""
    if not path:
        return new
    first, *rest = path
    if isinstance(value, tuple):
        assert isinstance(first, int)
        return (*value[:first], changed(value[first], tuple(rest), new), *value[first + 1 :])
    copied = object.__new__(type(value))
    for shape in fields_of(type(value)):
        kept = getattr(value, shape.name)
        object.__setattr__(copied, shape.name, changed(kept, tuple(rest), new) if shape.name == first else kept)
    return copied


def others(cls: type[Any], shape: Any) -> Iterator[Any]:
    """What else may stand in a field: another value, and nothing where it may be left out."""
    yield sample(shape.type, 1, cls, shape.name)
    if not shape.required:
        yield shape.default
