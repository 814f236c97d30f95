"""Draw the pictures of the docs: `docs/pictures`, from the records that come with the library, in both languages.

Written by `python3 dev.py generate`; `--check` writes nothing and answers 1, naming the file, if one is out of date.
"""

import argparse
import sys
from pathlib import Path

from assetrecovery import bundled
from assetrecovery.pictures import draw

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "pictures"
SHOWN = (
    ("returns", "gbr-tza-standard-bank-2016", "money"),
    ("returns", "che-nga-abacha-1-2005", "money"),
    ("returns", "irl-nga-abacha-2020", "timeline"),
    ("wg2-11", "cosp-res-6-2-b", "chain"),
    ("wg2-11", "wg2-11", "programme"),
)
"""The bundle, the record and the kind of each picture that a page shows."""


def main() -> int:
    """Write the pictures, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; answer 1 if a picture is out of date")
    check = parser.parse_args().check
    drawn = {
        FOLDER / f"{kind}-{record}-{language}.svg": draw(bundled(name), record, language, kind)
        for name, record, kind in SHOWN
        for language in ("en", "zh")
    }
    stale = [path for path, text in drawn.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    unknown = [path for path in FOLDER.glob("*.svg") if path not in drawn]
    for path in () if check else stale:
        path.write_text(drawn[path], encoding="utf-8")
    for path in (*stale, *unknown) if check else unknown:
        sys.stderr.write(f"{path.name} is out of date or shown nowhere: run `python3 dev.py generate`\n")
    return 1 if unknown or (check and stale) else 0


if __name__ == "__main__":
    sys.exit(main())
