"""Write the JSON Schema of bundles, which ships with the library; `--check` answers 1 if it is out of date."""

import argparse
import json
import sys
from pathlib import Path

from assetrecovery.serialization import json_schema

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "src" / "assetrecovery" / "data" / "bundle.schema.json"


def main() -> int:
    """Write the file, or compare it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; answer 1 if the file is out of date")
    options = parser.parse_args()
    text = json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"
    if FILE.exists() and FILE.read_text(encoding="utf-8") == text:
        return 0
    print(f"{FILE.relative_to(ROOT)}: {'out of date; run python3 dev.py generate' if options.check else 'written'}")
    if options.check:
        return 1
    FILE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
