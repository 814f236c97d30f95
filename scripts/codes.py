"""Write every code list into the files that ship: `src/assetrecovery/data/codes/`, one as CSV and one as JSON each.

`--check` writes nothing and answers 1, naming the files, if one is out of date or there is one too many.
"""

import argparse
import sys
from pathlib import Path

from assetrecovery.introspection import code_lists, codes_csv, codes_json

FOLDER = Path(__file__).resolve().parents[1] / "src" / "assetrecovery" / "data" / "codes"


def files() -> dict[Path, bytes]:
    """Every file with what it has to hold."""
    lists = code_lists().items()
    tables = {FOLDER / f"{name}.csv": codes_csv(cls) for name, cls in lists}
    return {
        path: text.encode() for path, text in (tables | {FOLDER / f"{n}.json": codes_json(c) for n, c in lists}).items()
    }


def main() -> int:
    """Write the files, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; answer 1 if a file is out of date")
    check = parser.parse_args().check
    wanted = files()
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_bytes() != text]
    surplus = [path for path in sorted(FOLDER.glob("*")) if path not in wanted]
    for path in (*stale, *surplus):
        print(f"{path.name}: {'out of date; run python3 dev.py generate' if check else 'written or removed'}")
    if not check:
        FOLDER.mkdir(exist_ok=True)
        for path in stale:
            path.write_bytes(wanted[path])
        for path in surplus:
            path.unlink()
    return 1 if check and (stale or surplus) else 0


if __name__ == "__main__":
    sys.exit(main())
