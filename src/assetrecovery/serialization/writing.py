"""Records into plain data: definition order, defaults left out, the same object always the same data."""

import typing
from collections import defaultdict
from typing import Any

import attrs

from assetrecovery.bundle import Bundle
from assetrecovery.records import RecordKind, class_of
from assetrecovery.serialization.fast_writing import plain_at_once
from assetrecovery.serialization.foreign import Kept, put_back
from assetrecovery.serialization.reading import FORMAT, VERSION, Reading, converter
from assetrecovery.values.errors import Fault, InvalidError, Problem, found, refuse, refuse_all
from assetrecovery.values.languages import Words
from assetrecovery.values.terms import TermEnum

__all__ = ["write"]


def write(value: object) -> Any:
    """Write a value, a record or a bundle as plain data; a reading, with all that was kept, each thing at its place.

    Raises `InvalidError` for a value that holds what its type does not allow, such as a float in place of an amount.

    >>> from assetrecovery.values.text import Text
    >>> write(Text(zh="维也纳", en="Vienna"))
    {'en': 'Vienna', 'zh': '维也纳'}
    """
    if isinstance(value, Reading):
        return _write_reading(value)
    if isinstance(value, Bundle):
        return _write_bundle(value)
    if (written := plain_at_once(value)) is not None:
        return written
    from assetrecovery.serialization.hooks import has_rule  # noqa: PLC0415  what is written at once never needs cattrs

    if not (
        isinstance(value, (TermEnum, str)) or (attrs.has(type(value)) and has_rule(typing.cast("Any", type(value))))
    ):
        expected = Words("a value, record or bundle of this library", "本库的值、记录或数据集")
        raise refuse(Fault.CANNOT_WRITE, found=found(value), expected=expected)
    plain = converter().unstructure(value, type(value))
    kind = next((kind for kind in RecordKind if class_of(kind) is type(value)), None)
    return {"type": kind.code, **plain} if kind else plain


def _write_bundle(bundle: Bundle) -> dict[str, Any]:
    records: list[Any] = []
    problems: list[Problem] = []
    for place, record in enumerate(bundle.records):
        try:
            records.append(write(record))
        except InvalidError as error:
            problems.extend(error.under("records", place).problems)
    if problems:
        raise InvalidError(problems)
    return {"format": FORMAT, "version": VERSION, "records": records}


def _write_reading(reading: Reading[Any]) -> Any:
    """Write what was read, as it is now, with what was kept beside it."""
    if reading.value is None:
        whole = next((item for item in reading.kept if not item.at), None)
        if whole is None:
            raise InvalidError(reading.findings or [Fault.WRONG_FORMAT.problem()])
        return whole.plain
    plain = write(reading.value)
    if isinstance(reading.value, Bundle):
        inside = _by_record(reading)
        for record, written in zip(reading.value.records, plain["records"], strict=True):
            put_back(written, inside[record.id], within=2)
        put_back(plain, [item for item in reading.kept if item.record is None])
    return plain


def _by_record(reading: Reading[Any]) -> defaultdict[str, list[Kept]]:
    """Gather what was kept inside each record; raises for what would be put into a part that is another by now."""
    refuse_all(
        Fault.KEPT_ASTRAY.problem(item.path) for item in reading.kept if item.record and _is_astray(item, reading)
    )
    inside: defaultdict[str, list[Kept]] = defaultdict(list)
    for item in reading.kept:
        if item.record is not None:
            inside[item.record].append(item)
    return inside


def _is_astray(item: Kept, reading: Reading[Bundle]) -> bool:
    """Whether the field of a record in which something was kept has been changed: its positions mean nothing then."""
    if len(item.at) <= 3 or not reading.value or not reading.origin or reading.origin is reading.value:
        return False
    field = str(item.at[2])
    now, then = (bundle.get(item.record or "") for bundle in (reading.value, reading.origin))
    return now is not None and getattr(now, field) != getattr(then, field, None)
