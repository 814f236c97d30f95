"""Write how wide letters are: `pictures/_advances.py`, from the fonts in which browsers are likely to set a picture.

A picture is laid out without knowing the font in which it will be seen. For each letter the widest is taken of Arial's
metric twin (Liberation Sans), DejaVu Sans and Noto Sans CJK, so that no label leaves its box in any of them. It needs
`fontTools` and those fonts, and is run by hand when a font is to be added: `scripts/advances.py FONT… --bold FONT…`.
"""

import argparse
import math
from collections.abc import Iterable
from pathlib import Path

from fontTools.ttLib import TTCollection, TTFont  # type: ignore[import-not-found]  # not needed but to write the table

TABLE = Path(__file__).resolve().parents[1] / "src" / "assetrecovery" / "pictures" / "_advances.py"
LETTERS = [*range(0x20, 0x7F), *range(0xA0, 0x250), 0x2BB, 0x2BC, *range(0x400, 0x460), *range(0x2010, 0x2028)]
LETTERS += [0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2116, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x2260]


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("plain", nargs="+", help="font files of the plain cut")
    parser.add_argument("--bold", nargs="+", required=True, help="font files of the bold cut")
    options = parser.parse_args()
    TABLE.write_text(
        f'''# Written by scripts/advances.py from fonts; not edited by hand.
"""How wide letters are, in hundredths of the size of the font: the widest of several common fonts."""

from typing import Final

PLAIN: Final[dict[int, str]] = {table(options.plain)}
"""The letters of each width, upright and of normal weight."""

BOLD: Final[dict[int, str]] = {table(options.bold)}
"""The letters of each width, in bold."""
''',
        encoding="utf-8",
    )


def table(paths: Iterable[str]) -> str:
    """The letters by their greatest width."""
    fonts = [opened(path) for path in paths]
    wide: dict[int, str] = {}
    for code in LETTERS:
        found = [advance(font, code) for font in fonts]
        if any(found):
            wide[max(found)] = wide.get(max(found), "") + chr(code)
    return "{" + ", ".join(f"{width}: {letters!a}" for width, letters in sorted(wide.items())) + "}"


def opened(path: str) -> TTFont:
    """A font, or the first of a collection."""
    return TTCollection(path).fonts[0] if path.endswith(".ttc") else TTFont(path)


def advance(font: TTFont, code: int) -> int:
    """How wide a letter is in a font, rounded up; nothing if it has none."""
    glyph = font.getBestCmap().get(code)
    return math.ceil(font["hmtx"][glyph][0] * 100 / font["head"].unitsPerEm) if glyph else 0


if __name__ == "__main__":
    main()
