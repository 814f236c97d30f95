"""Measure what more than one process brings: the recipe of `docs/examples/with_dask.py`, with one and with several.

    python3 scripts/dask_measure.py --rounds 40 --turns 3

The records are those of the returns that come with the library, as many times as is said, each time under ids of their
own. One process and several take turns, so that whatever else the machine does slows both; the least of each counts.
The exit status is 1 if the two find different things. It needs what the recipe needs, and is run by hand.
"""

import argparse
import os
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from assetrecovery import bundled
from assetrecovery.serialization.json_lines import head_line, line_of
from assetrecovery.serialization.writing import write

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "docs" / "examples"))
import with_dask

SCHEDULERS = ("synchronous", "processes")


class Taken(NamedTuple):
    """How long one turn took, on the clock and of processors, and what it found."""

    clock: float
    processor: float
    found: int


def main() -> int:
    """Write the files, let one process and several take turns, and compare them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=40, help="how many times the bundled records are written (40)")
    parser.add_argument("--turns", type=int, default=3, help="how many turns each takes (3)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder) / "in", Path(folder) / "out"
        records, size = generate(source, options.rounds)
        print(f"{records:,} records, {size / 1e6:.0f} MB, {os.cpu_count()} cores", flush=True)
        turns = [(name, turn(source, out, name)) for _ in range(options.turns) for name in SCHEDULERS]
    least = {name: min(taken for one, taken in turns if one == name) for name in SCHEDULERS}
    for name, taken in least.items():
        print(f"{name}: {records / taken.clock:,.0f} records a second")
    print(f"{least['synchronous'].clock / least['processes'].clock:.2f} times as fast")
    return 0 if len({taken.found for _, taken in turns}) == 1 else 1


def generate(folder: Path, rounds: int) -> tuple[int, int]:
    """Write the records round by round into one file."""
    folder.mkdir()
    plain = [write(record) for record in bundled("returns").records]
    ids = {one["id"] for one in plain}
    with (folder / "many.jsonl").open("w", encoding="utf-8") as stream:
        stream.write(head_line())
        stream.writelines(line_of(renamed(one, ids, number)) for number in range(rounds) for one in plain)
        return rounds * len(plain), stream.tell()


def renamed(plain: Any, ids: set[str], number: int) -> Any:
    """Plain data in which every id is that of a round."""
    if isinstance(plain, dict):
        return {key: renamed(value, ids, number) for key, value in plain.items()}
    if isinstance(plain, list):
        return [renamed(value, ids, number) for value in plain]
    return f"{plain}-{number}" if plain in ids else plain


def turn(source: Path, out: Path, scheduler: str) -> Taken:
    """Run the recipe once."""
    shutil.rmtree(out, ignore_errors=True)
    clock, processor = time.monotonic(), sum(busy())
    found = with_dask.main(source, out, scheduler)
    taken = Taken(time.monotonic() - clock, sum(busy()) - processor, len(found))
    print(
        f"{scheduler}: {taken.clock:.1f} s, {taken.processor:.1f} s of processors, {taken.found} findings", flush=True
    )
    return taken


def busy() -> Iterator[float]:
    """How long processors have worked for this process and for those that it started."""
    for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
        used = resource.getrusage(who)
        yield used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main())
