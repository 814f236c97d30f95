"""Which ids a stream has, kept on disk beside a small window of memory.

A set of a million ids takes more than a hundred megabytes. Here they go into a temporary file that the system's own
database engine keeps; ids are held whole, so two that differ are never taken for each other, and no collision has to
be decided.
"""

import contextlib
import functools
import hashlib
import sqlite3
from collections.abc import Generator
from typing import Final

from assetrecovery.records import RecordKind

__all__: list[str] = []

_LONGEST: Final = 200
"""No id is as long; what is given for one and is longer is told apart by its digest."""

_SETTINGS: Final = ("journal_mode = OFF", "synchronous = OFF", "temp_store = FILE", "cache_size = -4096")
_KINDS: Final = {kind.code: kind for kind in RecordKind}


class IdIndex:
    """The ids of a stream, with the kind of the first record that has each.

    >>> with id_index() as index:
    ...     index.add("p-1", RecordKind.PERSON), index.add("p-1", RecordKind.BODY), index.has("p-1"), index.kind("p-1")
    (True, False, True, RecordKind.PERSON)
    """

    def __init__(self, database: sqlite3.Connection) -> None:
        """Take an empty database; closing it is the caller's."""
        self._database = database
        for setting in _SETTINGS:
            database.execute(f"PRAGMA {setting}")
        database.execute("CREATE TABLE ids (id BLOB PRIMARY KEY, kind TEXT) WITHOUT ROWID")
        database.execute("BEGIN")
        self._row = functools.lru_cache(maxsize=4096)(self._look_up)

    def add(self, record_id: str, kind: RecordKind | None) -> bool:
        """Note an id; answer whether it is new."""
        row = (_key(record_id), kind.code if kind else None)
        return self._database.execute("INSERT OR IGNORE INTO ids VALUES (?, ?)", row).rowcount == 1

    def has(self, record_id: str) -> bool:
        """Whether an id was noted; to be asked when all were."""
        return self._row(record_id) is not None

    def kind(self, record_id: str) -> RecordKind | None:
        """The kind of the record with an id, if it was known when the id was noted."""
        row = self._row(record_id)
        return _KINDS.get(row[0] or "") if row else None

    def _look_up(self, record_id: str) -> tuple[str | None] | None:
        rows = self._database.execute("SELECT kind FROM ids WHERE id = ?", (_key(record_id),))
        row: tuple[str | None] | None = rows.fetchone()
        return row


@contextlib.contextmanager
def id_index() -> Generator[IdIndex, None, None]:
    """An empty index, which is gone when the block ends: a database without a name is a temporary file."""
    database = sqlite3.connect("", isolation_level=None)
    try:
        yield IdIndex(database)
    finally:
        database.close()


def _key(record_id: str) -> bytes:
    written = record_id.encode("utf-8", "surrogatepass")
    return written if len(written) <= _LONGEST else b"\xff" + hashlib.sha256(written).digest()
