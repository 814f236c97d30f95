"""Arrow: rows as record batches through the C data interface, without any library of Arrow.

Two structures in memory and four functions are the whole interface (https://arrow.apache.org/docs/format/
CDataInterface.html), and `ctypes` of the standard library can lay them out. Whoever takes the capsule reads the buffers
where they are, and calls `release` when done; until then what Python holds of them is kept alive here.

Text is `utf8`, whole numbers `int64`, or decimals if one is too long, several values a list of text, and a column of
decimals `decimal128`, or `decimal256` if its digits need that, at the widest scale that occurs in it: no value is
rounded.
"""

import ctypes
import itertools
import struct
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any, Final, NamedTuple

from assetrecovery.tables.cells import Cell
from assetrecovery.tables.columns import Column, ColumnForm

__all__: list[str] = []

_BATCH: Final = 65_536
"""Rows in a batch: enough that the interface costs nothing, few enough that memory stays even."""

_NULLABLE: Final = 2
_LONGEST_128: Final = 38
_LONGEST_256: Final = 76


class _Schema(ctypes.Structure):
    pass


class _Array(ctypes.Structure):
    pass


class _Stream(ctypes.Structure):
    pass


# Structures of C have no types that a checker could follow.
_RELEASE_SCHEMA: Final[Any] = ctypes.CFUNCTYPE(None, ctypes.POINTER(_Schema))
_RELEASE_ARRAY: Final[Any] = ctypes.CFUNCTYPE(None, ctypes.POINTER(_Array))
_RELEASE_STREAM: Final[Any] = ctypes.CFUNCTYPE(None, ctypes.POINTER(_Stream))
_GET_SCHEMA: Final[Any] = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(_Stream), ctypes.POINTER(_Schema))
_GET_NEXT: Final[Any] = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(_Stream), ctypes.POINTER(_Array))
_GET_ERROR: Final[Any] = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.POINTER(_Stream))

_Schema._fields_ = [
    ("format", ctypes.c_char_p),
    ("name", ctypes.c_char_p),
    ("metadata", ctypes.c_char_p),
    ("flags", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("children", ctypes.POINTER(ctypes.POINTER(_Schema))),
    ("dictionary", ctypes.POINTER(_Schema)),
    ("release", _RELEASE_SCHEMA),
    ("private_data", ctypes.c_void_p),
]
_Array._fields_ = [
    ("length", ctypes.c_int64),
    ("null_count", ctypes.c_int64),
    ("offset", ctypes.c_int64),
    ("n_buffers", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("buffers", ctypes.POINTER(ctypes.c_void_p)),
    ("children", ctypes.POINTER(ctypes.POINTER(_Array))),
    ("dictionary", ctypes.POINTER(_Array)),
    ("release", _RELEASE_ARRAY),
    ("private_data", ctypes.c_void_p),
]
_Stream._fields_ = [
    ("get_schema", _GET_SCHEMA),
    ("get_next", _GET_NEXT),
    ("get_last_error", _GET_ERROR),
    ("release", _RELEASE_STREAM),
    ("private_data", ctypes.c_void_p),
]

_KEPT: Final[dict[int, Any]] = {}
"""What a consumer still reads, by the number in the private data of its structure."""

_NUMBERS: Final = itertools.count(1)


def _keep(held: Any) -> int:
    number = next(_NUMBERS)
    _KEPT[number] = held
    return number


def _release(structure: Any, empty: Any) -> None:
    """Release a structure and its children, unless a consumer has moved one of them away and released it itself."""
    found = structure.contents
    for place in range(found.n_children):
        child = found.children[place]
        if child.contents.release:
            child.contents.release(child)
    _KEPT.pop(found.private_data, None)
    found.release = empty


def release_schema(structure: Any) -> None:
    _release(structure, _RELEASE_SCHEMA())


_release_schema: Final = _RELEASE_SCHEMA(release_schema)


def release_array(structure: Any) -> None:
    _release(structure, _RELEASE_ARRAY())


_release_array: Final = _RELEASE_ARRAY(release_array)


# ── types and buffers ────────────────────────────────────────────────────────────────────────────


class _Type(NamedTuple):
    """The type of a column: as the interface writes it, and how a part of its values becomes an array."""

    form: str
    build: Callable[[Sequence[Cell]], "_Parts"]
    item: "_Type | None" = None


class _Parts(NamedTuple):
    """An array before it is laid out: how many values, how many of them empty, its buffers, its children."""

    length: int
    nulls: int
    buffers: tuple[bytes | None, ...]
    children: tuple["_Parts", ...] = ()


def _validity(values: Sequence[object]) -> tuple[int, bytes | None]:
    nulls = sum(value is None for value in values)
    if not nulls:
        return 0, None
    bits = bytearray((len(values) + 7) // 8)
    for place, value in enumerate(values):
        if value is not None:
            bits[place >> 3] |= 1 << (place & 7)
    return nulls, bytes(bits)


def _offsets(lengths: Iterable[int]) -> bytes:
    ends = list(itertools.accumulate(lengths, initial=0))
    return struct.pack(f"={len(ends)}i", *ends)


def _texts(values: Sequence[Any]) -> _Parts:
    nulls, bits = _validity(values)
    encoded = [b"" if value is None else str(value).encode() for value in values]
    return _Parts(len(values), nulls, (bits, _offsets(map(len, encoded)), b"".join(encoded)))


def _lists(values: Sequence[Any]) -> _Parts:
    nulls, bits = _validity(values)
    inner = [part for value in values for part in value or ()]
    return _Parts(len(values), nulls, (bits, _offsets(len(value or ()) for value in values)), (_texts(inner),))


def _integers(values: Sequence[Any]) -> _Parts:
    nulls, bits = _validity(values)
    return _Parts(len(values), nulls, (bits, struct.pack(f"={len(values)}q", *(value or 0 for value in values))))


def _decimals(width: int, scale: int) -> Callable[[Sequence[Any]], _Parts]:
    def build(values: Sequence[Any]) -> _Parts:
        nulls, bits = _validity(values)
        whole = (0 if value is None else unscaled(Decimal(value), scale) for value in values)
        return _Parts(
            len(values), nulls, (bits, b"".join(number.to_bytes(width, "little", signed=True) for number in whole))
        )

    return build


def unscaled(value: Decimal, scale: int) -> int:
    """The whole number that a decimal is at a scale at least its own.

    >>> unscaled(Decimal("-1.50"), 3)
    -1500
    """
    sign, digits, exponent = value.as_tuple()
    number: int = int("".join(map(str, digits))) * 10 ** (scale + int(exponent))
    return -number if sign else number


_TEXT: Final = _Type("u", _texts)
_INT64: Final = 2**63


def _type_of(column: Column, values: Sequence[Any]) -> _Type:
    if column.many:
        return _Type("+l", _lists, _TEXT)
    if column.form is ColumnForm.NUMBER and all(value is None or -_INT64 <= value < _INT64 for value in values):
        return _Type("l", _integers)
    if column.form in {ColumnForm.NUMBER, ColumnForm.DECIMAL}:
        return _decimal_type([Decimal(value) for value in values if value is not None])
    return _TEXT


def _decimal_type(values: Sequence[Decimal]) -> _Type:
    scale = max((-int(value.as_tuple().exponent) for value in values), default=0)
    whole = max((value.adjusted() + 1 for value in values if value), default=1)
    digits = max(whole, 1) + scale
    if digits > _LONGEST_256:
        return _TEXT  # exact as text, where no type of Arrow would be
    precision = _LONGEST_128 if digits <= _LONGEST_128 else _LONGEST_256
    width = 16 if digits <= _LONGEST_128 else 32
    return _Type(f"d:{precision},{scale}" + (",256" if width == 32 else ""), _decimals(width, scale))


# ── structures ───────────────────────────────────────────────────────────────────────────────────


class _Named(NamedTuple):
    name: str
    type: _Type


def _fill_schema(target: Any, name: str, form: str, children: Sequence[_Named]) -> None:
    inner = [_Schema() for _ in children]
    for structure, child in zip(inner, children, strict=True):
        items = [_Named("item", child.type.item)] if child.type.item else []
        _fill_schema(structure, child.name, child.type.form, items)
    pointers = (ctypes.POINTER(_Schema) * len(inner))(*(ctypes.pointer(each) for each in inner))
    words = (form.encode(), name.encode())
    target.format, target.name, target.metadata = (*words, None)
    target.flags = _NULLABLE if name else 0
    target.n_children = len(inner)
    target.children = ctypes.cast(pointers, ctypes.POINTER(ctypes.POINTER(_Schema))) if inner else None
    target.dictionary = None
    target.release = _release_schema
    target.private_data = _keep((inner, pointers, words))


def _fill_array(target: Any, parts: _Parts) -> None:
    inner = [_Array() for _ in parts.children]
    for structure, child in zip(inner, parts.children, strict=True):
        _fill_array(structure, child)
    pointers = (ctypes.POINTER(_Array) * len(inner))(*(ctypes.pointer(each) for each in inner))
    held = [None if each is None else ctypes.create_string_buffer(each, max(len(each), 1)) for each in parts.buffers]
    addresses = [None if each is None else ctypes.addressof(each) for each in held]
    buffers = (ctypes.c_void_p * max(len(held), 1))(*addresses)
    target.length, target.null_count, target.offset = parts.length, parts.nulls, 0
    target.n_buffers, target.n_children = len(held), len(inner)
    target.buffers = ctypes.cast(buffers, ctypes.POINTER(ctypes.c_void_p))
    target.children = ctypes.cast(pointers, ctypes.POINTER(ctypes.POINTER(_Array))) if inner else None
    target.dictionary = None
    target.release = _release_array
    target.private_data = _keep((inner, pointers, held, buffers))


# ── the stream ───────────────────────────────────────────────────────────────────────────────────


class _Reader:
    """The state of one stream: the types of its columns, and how far it has been read."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> None:
        self.rows = rows
        self.named = _named(columns, rows)
        self.next = 0

    def batch(self) -> _Parts:
        part = self.rows[self.next : self.next + _BATCH]
        self.next += len(part)
        children = (one.type.build([row[place] for row in part]) for place, one in enumerate(self.named))
        return _Parts(len(part), 0, (None,), tuple(children))


def _named(columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> list[_Named]:
    return [_Named(each.name, _type_of(each, [row[place] for row in rows])) for place, each in enumerate(columns)]


_INVALID: Final = 22


def get_schema(stream: Any, target: Any) -> int:
    try:
        _fill_schema(target.contents, "", "+s", _KEPT[stream.contents.private_data].named)
    except Exception:  # noqa: BLE001  no exception can pass through C: the number is the answer
        return _INVALID
    return 0


_get_schema: Final = _GET_SCHEMA(get_schema)


def get_next(stream: Any, target: Any) -> int:
    try:
        reader = _KEPT[stream.contents.private_data]
        if reader.next >= len(reader.rows):
            ctypes.memset(target, 0, ctypes.sizeof(_Array))  # released: the stream is at its end
        else:
            _fill_array(target.contents, reader.batch())
    except Exception:  # noqa: BLE001  as above: whoever reads the stream is told by the number, and by nothing else
        return _INVALID
    return 0


_get_next: Final = _GET_NEXT(get_next)


def get_error(_: Any) -> int | None:
    return None


_get_error: Final = _GET_ERROR(get_error)


def release_stream(stream: Any) -> None:
    _KEPT.pop(stream.contents.private_data, None)
    stream.contents.release = _RELEASE_STREAM()


_release_stream: Final = _RELEASE_STREAM(release_stream)


# ── capsules ─────────────────────────────────────────────────────────────────────────────────────

_new: Final = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)(
    ("PyCapsule_New", ctypes.pythonapi)
)
_pointer_in: Final = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)(
    ("PyCapsule_GetPointer", ctypes.pythonapi)
)
_STREAM_NAME: Final = b"arrow_array_stream"
_SCHEMA_NAME: Final = b"arrow_schema"


def _destructor(kind: Any, name: bytes) -> Any:
    def destroy(capsule: int) -> None:
        """Release what nobody took, and let go of the structure itself."""
        address = _pointer_in(capsule, name)
        structure = ctypes.cast(address, ctypes.POINTER(kind))
        if structure.contents.release:
            structure.contents.release(structure)
        _CAPSULES.pop(address, None)

    return ctypes.PYFUNCTYPE(None, ctypes.c_void_p)(destroy)


_CAPSULES: Final[dict[int, Any]] = {}
_destroy_stream: Final = _destructor(_Stream, _STREAM_NAME)
_destroy_schema: Final = _destructor(_Schema, _SCHEMA_NAME)


def _capsule(structure: Any, name: bytes, destroy: Any) -> object:
    address = ctypes.addressof(structure)
    _CAPSULES[address] = structure
    return _new(address, name, ctypes.cast(destroy, ctypes.c_void_p))


def stream_capsule(columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> object:
    """A capsule from which the rows can be read once."""
    stream = _Stream()
    stream.get_schema, stream.get_next, stream.get_last_error = _get_schema, _get_next, _get_error
    stream.release = _release_stream
    stream.private_data = _keep(_Reader(columns, rows))
    return _capsule(stream, _STREAM_NAME, _destroy_stream)


def schema_capsule(columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> object:
    """A capsule with the types of the columns."""
    schema = _Schema()
    _fill_schema(schema, "", "+s", _named(columns, rows))
    return _capsule(schema, _SCHEMA_NAME, _destroy_schema)
