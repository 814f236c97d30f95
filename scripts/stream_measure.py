"""Measure how much memory a stream takes: generate records, read and write them back, check them.

    python3 scripts/stream_measure.py --records 1000000 --folder /tmp/stream

Each step runs in a process of its own, whose peak of memory is that which the system reports. The records are those
that come with the library, over and over under new ids, about 2,200 bytes each; they point at each other, forwards and
backwards, and at bundled records. A second reading cuts the file into ranges, one for each process. `--keep` leaves the
files where they are. The exit status is 1 if a process took more than 64 MB.
"""

import argparse
import filecmp
import itertools
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from assetrecovery import bundled
from assetrecovery.files import check_records, read_records, write_records
from assetrecovery.serialization.json_lines import head_line, line_of
from assetrecovery.serialization.writing import write

MOST = 64 * 1024 * 1024
STEPS = ("generate", "copy", "check", "range")
BASE = "returns"


def main() -> int:
    """Run every step in a process of its own, or one of them in this one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=100_000, help="how many records (100,000 unless said)")
    parser.add_argument("--ranges", type=int, default=2, help="into how many ranges the file is cut (2)")
    parser.add_argument("--folder", type=Path, help="where the files go; a temporary folder unless said")
    parser.add_argument("--keep", action="store_true", help="leave the files")
    parser.add_argument("--step", choices=STEPS, help=argparse.SUPPRESS)
    parser.add_argument("--from", dest="start", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--to", dest="end", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.step:
        return step(options)
    with tempfile.TemporaryDirectory() as folder:
        options.folder = options.folder or Path(folder)
        options.folder.mkdir(parents=True, exist_ok=True)
        return measure(options)


def measure(options: argparse.Namespace) -> int:
    """Run the steps one after the other and compare what was written with what was read."""
    peaks = [run(options, "generate"), run(options, "copy"), run(options, "check")]
    source, copy = options.folder / "many.jsonl", options.folder / "copy.jsonl"
    size = source.stat().st_size
    cuts = [size * number // options.ranges for number in range(options.ranges + 1)]
    peaks += [run(options, "range", start, end) for start, end in itertools.pairwise(cuts)]
    same = filecmp.cmp(source, copy, shallow=False)
    print(f"{options.records} records, {size} bytes; written back the same: {same}; peak {max(peaks) // 1024} KiB")
    if not options.keep:
        source.unlink()
        copy.unlink()
    return 0 if same and max(peaks) <= MOST else 1


def run(options: argparse.Namespace, name: str, start: int = 0, end: int = 0) -> int:
    """Run one step; answer the peak of its memory in bytes."""
    given = ["--records", str(options.records), "--folder", str(options.folder), "--from", str(start)]
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, __file__, "--step", name, *given, *(["--to", str(end)] if end else [])],
        check=True,
        capture_output=True,
        text=True,
    )
    told = json.loads(done.stdout)
    print(f"{name}: {told['said']}, {time.monotonic() - begun:.0f} s, peak {told['peak'] // 1024} KiB", flush=True)
    return int(told["peak"])


def step(options: argparse.Namespace) -> int:
    """Do one step in this process, and say what it took."""
    source, copy = options.folder / "many.jsonl", options.folder / "copy.jsonl"
    if options.step == "generate":
        said = generate(source, options.records)
    elif options.step == "copy":
        said = f"{write_records((entry.expect() for entry in read_records(source, stop=True)), copy)} written back"
    elif options.step == "check":
        said = f"{sum(1 for _ in check_records(source, base=bundled(BASE)))} findings"
    else:
        entries = read_records(source, stop=True, start=options.start, end=options.end)
        said = f"{sum(1 for _ in entries)} in the range from {options.start}"
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    print(json.dumps({"said": said, "peak": peak}))
    return 0


def generate(target: Path, records: int) -> str:
    """Write so many records."""
    templates = [plain for plain in map(write, bundled(BASE).records) if 600 <= len(line_of(plain)) <= 12_000]
    with target.open("w", encoding="utf-8") as stream:
        stream.write(head_line())
        for plain in numbered(templates, records):
            stream.write(line_of(plain))
    return f"{records} records like {len(templates)} bundled ones"


def numbered(templates: list[dict[str, Any]], records: int) -> Iterator[dict[str, Any]]:
    """The templates round by round, under new ids; those of a round point at each other, if all of them come."""
    whole = records // len(templates)
    ids = {template["id"] for template in templates if "-" in template["id"]}
    for number, template in zip(range(records), itertools.cycle(templates), strict=False):
        turn = number // len(templates)
        renamed = pointed(template, ids, turn) if turn < whole else template
        yield {**renamed, "id": f"{template['id'][:80]}-{turn}"}


def pointed(plain: Any, ids: set[str], turn: int) -> Any:
    """Plain data in which every text that is one of the ids is the id of a round."""
    if isinstance(plain, dict):
        return {key: pointed(value, ids, turn) for key, value in plain.items()}
    if isinstance(plain, list):
        return [pointed(value, ids, turn) for value in plain]
    return f"{plain[:80]}-{turn}" if plain in ids else plain


if __name__ == "__main__":
    sys.exit(main())
