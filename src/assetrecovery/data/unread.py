"""The files that come with the library, of which a record is read when it is first asked for.

What others give us is read whole, since something may be wrong with it. Of these files the tests know that nothing is:
each record is read at once, no two have one id, and every reference leads where it should. So until somebody asks,
nothing is read, nor are the classes loaded that would hold it (docs/decisions/0027-bundled-records-unread.md).

The library lays its files out so that a record begins with a line of its own, four spaces in, and its type and id. A
text has no line break that is not escaped, so that nothing within a record looks like that: to cut a file there takes
no parser, and no index that would have to be shipped and kept in step.
"""

import functools
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from assetrecovery.kinds import KINDS
from assetrecovery.values.packaged import packaged

if TYPE_CHECKING:
    from assetrecovery.records import Record

__all__: list[str] = []

_BEGINS: Final = b"\n    {\n"
_ENDS: Final = b"\n    }"
_CODES: Final = {(f"assetrecovery.{kind.home}", kind.name): kind.code for kind in KINDS}


class Unread:
    """The index to the records of a file; each is one object, however many ask for it at the same time."""

    def __init__(self, name: str) -> None:
        """Take the name of a bundle; its file is opened when something is asked."""
        self._name: str = name
        self.there: dict[str, Record] = {}
        """Those that were read already."""

    @functools.cached_property
    def texts(self) -> dict[str, tuple[str, bytes]]:
        """By id, the type of a record and its text."""
        _, *parts = packaged(f"{self._name}.json").split(_BEGINS)
        return dict(_labelled(part) for part in parts)

    def get(self, record_id: str, /) -> "Record | None":
        """The record with an id; None if there is none."""
        return self.there.get(record_id) or (self[record_id] if record_id in self.texts else None)

    def __getitem__(self, record_id: str) -> "Record":
        return self.there.get(record_id) or self.there.setdefault(record_id, _record(*self.texts[record_id]))

    def __contains__(self, record_id: object, /) -> bool:
        return record_id in self.texts

    def values(self) -> "Iterator[Record]":
        """Yield every record, in the order of the file."""
        from assetrecovery.serialization.plain import undisturbed

        with undisturbed():
            records = [self[record_id] for record_id in self.texts]
        yield from records

    def ids_of(self, cls: type[Any], /) -> Iterator[str]:
        """Yield the ids of the records of one class; none of them is read."""
        code = _CODES.get((cls.__module__, cls.__qualname__))
        return (record_id for record_id, (tagged, _) in self.texts.items() if tagged == code)


def _labelled(part: bytes) -> tuple[str, tuple[str, bytes]]:
    """What stands between the beginnings of two records: the id of the first, its type, its text."""
    _, _, _, code, _, _, _, record_id, _ = part.split(b'"', 8)
    return record_id.decode(), (code.decode(), b"{%b}" % part[: part.rindex(_ENDS)])


def _record(code: str, text: bytes) -> Any:
    """Read a record; one that is not plainly right would be explained by the detailed reader, as any other is."""
    import json

    from assetrecovery.serialization.codec.readers import READERS

    try:
        return READERS[code](json.loads(text), _Unheeded())
    except Exception:  # noqa: BLE001  whatever went wrong, the detailed reader finds and says it
        from assetrecovery.records import RecordKind, class_of
        from assetrecovery.serialization.plain import parse
        from assetrecovery.serialization.reading import read_value

        return read_value(parse(text)[0], class_of(RecordKind(code))).expect()


class _Unheeded:
    """What a reader tells of the keys and references that it meets; the tests have counted and followed them."""

    def __init__(self) -> None:
        self.keys: int = 0

    def __getattr__(self, _: str) -> Any:
        return _unheeded


def _unheeded(_: str) -> None:
    """Pass over a reference."""
