"""Records into plain data: definition order, defaults left out, the same object always the same data."""

from typing import Any

import attrs

from assetrecovery.bundle import Bundle
from assetrecovery.records import RecordKind, class_of
from assetrecovery.serialization.reading import FORMAT, VERSION, converter
from assetrecovery.values.errors import Fault, InvalidError, Problem, found, refuse, refuse_all
from assetrecovery.values.languages import Words
from assetrecovery.values.terms import TermEnum

__all__ = ["write"]


def write(value: object) -> Any:
    """Write a value, a record or a bundle as plain data.

    Raises `InvalidError` for a value that holds what its type does not allow, such as a float in place of an amount.

    >>> from assetrecovery.values.text import Text
    >>> write(Text(zh="维也纳", en="Vienna"))
    {'en': 'Vienna', 'zh': '维也纳'}
    """
    if isinstance(value, Bundle):
        return _write_bundle(value)
    if not (attrs.has(type(value)) or isinstance(value, (TermEnum, str))):
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
    refuse_all(problems)
    return {"format": FORMAT, "version": VERSION, "records": records}
