"""Check, reconcile and tabulate a directory of JSON Lines on many cores or machines, with Dask.

    python with_dask.py FOLDER OUT

FOLDER has files of JSON Lines as `write_records` writes them; OUT gets a folder of Parquet for each table, and
`findings.csv`. In a checkout, `pip install . "dask[dataframe]" pyarrow pandas` brings what it needs. It takes every
core of this machine; if there is a `dask.distributed.Client`, its cluster, whose machines must all see FOLDER and OUT.
"""

import concurrent.futures
import contextlib
import csv
import itertools
import multiprocessing
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import dask
import pyarrow
import pyarrow.parquet

from assetrecovery import Bundle, Record, reference_data
from assetrecovery.arrangements import Asset, RecoveryCase, Return
from assetrecovery.files import check_record, read_records
from assetrecovery.introspection import references
from assetrecovery.tables import Table, reconciliation_tables, tables

PART = 4 * 1024 * 1024
"""How many bytes of a file one worker takes at a time; a range may be cut anywhere, and every line is read once.

A worker holds the records of a part, some twenty times as many bytes. A file that is not many parts long is not worth
dividing: what is left over at the end is waited for.
"""
SUM = pyarrow.decimal128(38, 6)
"""One type for the sums of all parts. A sum that does not fit is an error, and is never rounded."""


class Part(NamedTuple):
    """A range of a file."""

    path: Path
    start: int
    end: int


class Found(NamedTuple):
    """One thing that is wrong, with the line where it stands."""

    path: str
    offset: int
    code: str
    place: str


class Named(NamedTuple):
    """A record as others find it."""

    id: str
    kind: str
    path: str
    offset: int


def parts(folder: Path) -> Iterator[Part]:
    """Cut every file into ranges."""
    for path in sorted(folder.glob("*.jsonl")):
        cuts = [*range(0, path.stat().st_size, PART), path.stat().st_size]
        yield from (Part(path, *cut) for cut in itertools.pairwise(cuts))


# ── what a part can do alone ─────────────────────────────────────────────────────────────────────


def look(part: Part) -> tuple[list[Named], list[Found]]:
    """Read the records of a part, note how they are called, and check each by itself."""
    named: list[Named] = []
    found: list[Found] = []
    for entry in read_records(part.path, start=part.start, end=part.end):
        where = (str(part.path), entry.offset)
        found += [Found(*where, problem.code, problem.path) for problem in entry.findings]
        if isinstance(entry.plain, dict) and isinstance(entry.plain.get("id"), str):
            named.append(Named(entry.plain["id"], class_name(entry.plain.get("type")), *where))
        if entry.value is not None:
            found += [Found(*where, one.rule, one.path) for one in check_record(entry.value)]
    return named, found


def class_name(kind: object) -> str:
    """The name of the class of a kind of record."""
    return "".join(word.title() for word in kind.split("_")) if isinstance(kind, str) else ""


# ── what needs the whole: an index of all records ────────────────────────────────────────────────


def gather(index: Path, named: Iterable[Named]) -> list[Found]:
    """Write the index that every worker asks, and find what is there twice."""
    add = "insert or ignore into records values (?, ?, ?, ?)"
    with contextlib.closing(sqlite3.connect(index)) as file, file:
        file.execute("create table records (id text primary key, kind text, path text, offset integer)")
        twice = [one for one in named if not file.execute(add, one).rowcount]
    return [Found(one.path, one.offset, "duplicate_id", "/id") for one in twice]


class Index:
    """All records of the directory, found by their ids; read when they are asked for."""

    def __init__(self, path: Path) -> None:
        """Take the file that `gather` wrote."""
        self._file = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self._base = reference_data()

    def kind(self, record_id: str) -> str | None:
        """The class of a record here or in the reference data; None if there is none."""
        row = self._file.execute("select kind from records where id = ?", (record_id,)).fetchone()
        known = self._base.get(record_id)
        return row[0] if row else type(known).__name__ if known else None

    def records(self, ids: Iterable[str]) -> Iterator[Record]:
        """Yield records by their ids, each read at its place; of an asset also those out of which it came."""
        waiting, seen = [*ids], set()
        while waiting:
            record_id = waiting.pop()
            row = self._file.execute("select path, offset from records where id = ?", (record_id,)).fetchone()
            if row is None or record_id in seen:
                continue
            seen.add(record_id)
            for entry in read_records(row[0], start=row[1], end=row[1] + 1):
                if entry.value is not None:
                    yield entry.value
                    waiting += entry.value.derived_from if isinstance(entry.value, Asset) else ()


# ── what a part can do when the index is there ───────────────────────────────────────────────────


def work(part: Part, number: int, index_path: Path, out: Path) -> list[Found]:
    """Follow the references of a part, reconcile its returns, and write its tables."""
    index = Index(index_path)
    entries = [entry for entry in read_records(part.path, start=part.start, end=part.end) if entry.value is not None]
    own = {entry.value.id: entry for entry in reversed(entries)}  # of two with one id, the first
    found = [astray for entry in entries for astray in unresolved(index, str(part.path), entry)]
    records = [entry.value for entry in own.values()]
    ledgers = [record for record in records if isinstance(record, Return | RecoveryCase)]
    beside = {one.id for record in ledgers for one in references(type(record), record)} - own.keys()
    whole = Bundle(records=(*ledgers, *index.records(beside | assets(ledgers))), base=reference_data())
    made = {**tables(Bundle(records=tuple(records))), **reconciliation_tables(whole)}
    for name, table in made.items():
        save(table, out / name / f"part-{number:06}.parquet")
    return found


def assets(ledgers: Iterable[Return | RecoveryCase]) -> set[str]:
    """The assets of returns and cases, of which the reckoning asks what they are and what they came from."""
    return {asset for record in ledgers for asset in record.assets}


def unresolved(index: Index, path: str, entry: Any) -> Iterator[Found]:
    """Yield the references of a record that lead nowhere, or to a record of another kind."""
    for one in references(type(entry.value), entry.value):
        kind = index.kind(one.id)
        if kind is None or not any(getattr(taken, "__name__", "") == f"{kind}Id" for taken in one.kinds):
            code = "dangling_reference" if kind is None else "wrong_kind"
            yield Found(path, entry.offset, code, "/" + "/".join(map(str, one.path)))


def save(table: Table, target: Path) -> None:
    """Write a table with one type for all sums, so that the parts of a table fit together."""
    if not table.rows:
        return
    taken = pyarrow.table(table)
    target.parent.mkdir(parents=True, exist_ok=True)
    fields = [field.with_type(SUM) if pyarrow.types.is_decimal(field.type) else field for field in taken.schema]
    pyarrow.parquet.write_table(taken.cast(pyarrow.schema(fields)), target)


@contextlib.contextmanager
def workers(scheduler: str | None) -> Iterator[None]:
    """Say who does the work: who is named, or else the cluster of a `Client`, or else a process for each core.

    Threads would not help, since reading is work of the interpreter. Processes take a second to start, and so they stay
    for both passes. Left to itself, Dask gives a process six parts in one go, which is all that many a directory has.
    """
    named = scheduler or (None if dask.base.get_scheduler() else "processes")
    if named != "processes":
        with dask.config.set({"scheduler": named} if named else {}):
            yield
        return
    started = concurrent.futures.ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn"))
    with started as pool, dask.config.set(scheduler=named, pool=pool, chunksize=1):
        yield


def main(folder: Path, out: Path, scheduler: str | None = None) -> list[Found]:
    """Do all of it: two passes over the files, and between them what needs the whole."""
    with workers(scheduler):
        return passes(folder, out)


def passes(folder: Path, out: Path) -> list[Found]:
    """Look at every part, gather the ids of all, and work on every part with them."""
    ranges = [*parts(folder)]
    out.mkdir(parents=True, exist_ok=True)
    index = out / "index.db"
    index.unlink(missing_ok=True)
    looked = dask.compute(*(dask.delayed(look)(part) for part in ranges))
    found = gather(index, (one for named, _ in looked for one in named))
    worked = [dask.delayed(work)(part, number, index, out) for number, part in enumerate(ranges)]
    second = dask.compute(*worked)
    every = [*(one for _, alone in looked for one in alone), *found, *(one for part in second for one in part)]
    with (out / "findings.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([Found._fields, *sorted(every)])
    return sorted(every)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
