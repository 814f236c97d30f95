# SPDX-License-Identifier: MIT
"""Follow every fact of the eleventh meeting's two papers to the field that holds it, and print those that none holds.

The list, ``tests/vectors/wg2-11/facts.tsv``, was made from the texts alone, one row a fact, before looking at the
model.  Beside each fact stands where it is held: a record, a JSON Pointer into it (a last ``#`` is for the number of
entries) and the value expected there; where it takes several fields to say a fact, several pointers stand there, with
the values in the same order.  This script follows the pointers in the bundled data and prints

* every pointer that leads nowhere or to another value; the exit status is then 1,
* every fact that no typed field holds, with the reason: told in words of ours, not held, or a remark on the text,
* with ``--places``, how many facts of each paragraph are typed, told in words, or not held,
* and last, the counts.

The script needs no package but the library itself.
"""

import argparse
import collections
import csv
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from assetrecovery import bundled, dumps

ROOT: Final = Path(__file__).resolve().parents[1]
FACTS: Final = ROOT / "tests" / "vectors" / "wg2-11" / "facts.tsv"
COUNT: Final = "#"
BETWEEN: Final = " ; "
TYPED: Final = frozenset({"typed", "name"})


class Fact(NamedTuple):
    """A row of the list."""

    fact: str
    document: str
    place: str
    kind: str
    value: str
    figure: str
    prose: str
    held: str
    record: str
    path: str
    expected: str
    reason: str


def facts(path: Path = FACTS) -> list[Fact]:
    """Return the rows of the list."""
    with path.open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        rows = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(rows)
        return [Fact(*row) for row in rows]


def plain_records() -> dict[str, Any]:
    """Return the records of the bundled meeting as they stand in its file, by id."""
    return {record["id"]: record for record in json.loads(dumps(bundled("wg2-11")))["records"]}


def follow(record: Any, path: str) -> str | None:
    """Return what stands at the ends of the pointers of a fact, as text; None if one leads nowhere."""
    found = [_end(record, pointer) for pointer in path.split(BETWEEN)]
    return None if None in found else BETWEEN.join(map(str, found))


def _end(record: Any, path: str) -> str | None:
    here = record
    try:
        for token in path.strip("/").split("/"):
            here = len(here) if token == COUNT else here[int(token) if isinstance(here, list) else token]
    except (KeyError, IndexError, TypeError, ValueError):
        return None
    return None if isinstance(here, (dict, list)) else str(here)


def broken(listed: Iterable[Fact], records: Mapping[str, Any]) -> list[str]:
    """Return the facts whose pointer leads nowhere or to another value."""
    found = []
    for fact in listed:
        there = follow(records.get(fact.record), fact.path) if fact.path else fact.expected
        if there != fact.expected:
            found.append(f"{fact.fact}: {fact.record}{fact.path} is {there!r}, expected {fact.expected!r}")
    return found


def main(arguments: list[str] | None = None) -> int:
    """Follow the pointers, print what is not held, and return the exit status."""
    parser = argparse.ArgumentParser(
        description="Follow the facts of the eleventh meeting to the fields that hold them."
    )
    parser.add_argument("--places", action="store_true", help="count the facts of each paragraph")
    options = parser.parse_args(arguments)
    listed = facts()
    wrong = broken(listed, plain_records())
    for line in wrong:
        print(f"wrong: {line}")
    if options.places:
        print_places(listed)
    else:
        for fact in listed:
            if fact.held not in TYPED:
                why = "argument, told in words" if fact.prose == "yes" else "told in words"
                print(f"{fact.fact}\t{fact.place}\t{fact.held}\t{fact.reason or why}\t{fact.value}")
    print_counts(listed, len(wrong))
    return int(bool(wrong))


def print_places(listed: Iterable[Fact]) -> None:
    """Print for each place how many of its facts are held, and how."""
    places: dict[tuple[str, str], collections.Counter[str]] = {}
    for fact in listed:
        places.setdefault((fact.document, fact.place), collections.Counter())[fact.held] += 1
    for (document, place), held in places.items():
        typed = held["typed"] + held["name"]
        print(
            f"{document}\t{place}\ttyped {typed}\twords {held['words']}\tnone {held['none']}\treading {held['reading']}"
        )


def print_counts(listed: Iterable[Fact], wrong: int) -> None:
    """Print the counts: of figures, names and dates, and of all facts that are no argument."""
    real = [fact for fact in listed if fact.held != "reading"]
    for what, rows in (
        ("figures, names and dates", [fact for fact in real if fact.figure == "yes"]),
        ("facts that are no argument", [fact for fact in real if fact.prose == "no"]),
        ("all facts", real),
    ):
        typed = sum(fact.held in TYPED for fact in rows)
        pointed = sum(bool(fact.path) for fact in rows)
        print(
            f"{what}: {len(rows)}, {typed} typed ({typed / len(rows):.1%}), "
            f"{pointed} with a pointer ({pointed / len(rows):.1%})",
            file=sys.stderr,
        )
    print(f"{wrong} pointers wrong", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
