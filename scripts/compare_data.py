"""Show that the bundled records say what they said at an earlier commit, names aside.

    python3 scripts/compare_data.py [COMMIT]

Reads the data files as they were at COMMIT (3aef570, if none is given), gives fields, types and codes the names that
they have had since (docs/decisions/0017-names-before-1-0.md), and compares record by record with the files of the tree.
Prints the first places that differ, and answers 1 if there is one. It compares plain JSON and needs nothing but Python
and git, so that no change of the library can hide a change of its data.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

ROOT = Path(__file__).resolve().parents[1]
DATA = "src/assetrecovery/data"
BEFORE = "3aef570"
SHOWN = 20
FILES = ("wg2-11", "wg2-history", "returns", "instruments", "jurisdictions")

TYPES: Final[dict[str, str]] = {}
"""Types of records that have another name now."""

FIELDS: Final[dict[tuple[str, str], str]] = {("measure/steps", "state"): "status"}
"""Fields that have another name now, by where their object stands: the type of the record, then the keys."""

CODES: Final = {
    ("authority/powers", "sale_before_final_judgement"): "interlocutory_sale",
    ("authority/powers", "victim_restitution"): "victim_compensation",
    ("authority/functions", "compensation_of_victims"): "victim_compensation",
    ("case_study/states/role", "requesting"): "requesting_state",
    ("case_study/states/role", "location"): "asset_location",
    ("recovery_case/jurisdictions/roles", "requesting"): "requesting_state",
    ("recovery_case/jurisdictions/roles", "requested"): "requested_state",
    ("return/participants/roles", "requesting"): "requesting_state",
    ("return/participants/roles", "requested"): "requested_state",
    ("return/avenues", "administrative_freeze"): "administrative_freezing",
    ("measure/avenue", "administrative_freeze"): "administrative_freezing",
    ("statement/challenges", "identifying_victims"): "identification_of_victims",
}
"""Codes that have another name now, by the field in which they stand."""


def main() -> int:
    """Compare every data file."""
    commit = sys.argv[1] if len(sys.argv) > 1 else BEFORE
    differences = 0
    for name in FILES:
        before, after = records(earlier(commit, name)), records((ROOT / DATA / f"{name}.json").read_text("utf-8"))
        renamed = {record_id: rename(record, TYPES.get(record["type"], record["type"])) for record_id, record in before}
        found = list(differing(renamed, dict(after), name))
        if list(renamed) != [record_id for record_id, _ in after]:
            found.append(f"{name}: not the same records in the same order")
        print(f"{name}: {len(renamed)} records before, {len(after)} after, {len(found)} differences")
        print("".join(f"  {place}\n" for place in found[:SHOWN]) + ("  …\n" if len(found) > SHOWN else ""), end="")
        differences += len(found)
    return min(differences, 1)


def earlier(commit: str, name: str) -> str:
    """A data file as it was."""
    command = ["git", "show", f"{commit}:{DATA}/{name}.json"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode("utf-8")


def records(text: str) -> list[tuple[str, dict[str, Any]]]:
    """The records of a file with their ids."""
    return [(record["id"], record) for record in json.loads(text)["records"]]


def rename(value: Any, place: str) -> Any:
    """Give plain data the names of today."""
    if isinstance(value, dict):
        return {FIELDS.get((place, key), key): rename(member, f"{place}/{key}") for key, member in value.items()}
    if isinstance(value, list):
        return [rename(member, place) for member in value]
    if place.count("/") == 1 and place.endswith("/type"):
        return TYPES.get(value, value)
    return CODES.get((place, value), value) if isinstance(value, str) else value


def differing(before: Any, after: Any, place: str) -> Iterator[str]:
    """Yield where two pieces of plain data differ."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in sorted(before.keys() | after.keys()):
            yield from differing(before.get(key), after.get(key), f"{place}/{key}")
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for index, pair in enumerate(zip(before, after, strict=True)):
            yield from differing(*pair, f"{place}/{index}")
    elif before != after:
        yield place


if __name__ == "__main__":
    sys.exit(main())
