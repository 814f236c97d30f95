"""Write the fast path of reading and writing from the classes: straight-line code, one function a class and way.

What is written only ever says yes. It takes what is right in every detail and makes the other of it at once; whatever
is not plainly right raises, and the detailed reader or writer decides and words. `--check` writes nothing and answers
1, naming the file, if one is out of date. docs/decisions/0020-a-fast-path-that-only-says-yes.md says why it is so.
"""

import argparse
import sys
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent))

from codec_modules import ROOT, WINGS, reached, wing_of
from codec_reading import Reading, seen, sets_of
from codec_writing import PlainWriting, TextWriting
from house import keep, sorted_imports

PACKAGE: Final = ROOT / "src" / "assetrecovery" / "serialization" / "codec" / "_written"


def main() -> int:
    """Write the files, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; answer 1 if a file is out of date")
    options = parser.parse_args()
    classes = sorted(reached(), key=lambda cls: (cls.__module__, cls.__name__))
    sets = sets_of(classes)
    written = {"seen": seen(sets)}
    for wing in WINGS:
        inside = [cls for cls in classes if wing_of(cls) == wing]
        for module in (Reading(wing, inside, sets), TextWriting(wing, inside), PlainWriting(wing, inside)):
            written[wing + module.ending] = module.text()
    stale = 0
    for name, text in written.items():
        stale += keep(PACKAGE / f"{name}.py", sorted_imports(text), check=options.check)
    return min(stale, 1) if options.check else 0


if __name__ == "__main__":
    sys.exit(main())
