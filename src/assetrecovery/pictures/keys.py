"""The key of a picture: what each sort of bar means that is in it, and of no other."""

from collections.abc import Mapping
from typing import Final

from assetrecovery.pictures.canvas import MARGIN, SMALL_SIZE, Area, Canvas
from assetrecovery.pictures.measuring import evened
from assetrecovery.values.languages import Language, Words

__all__: list[str] = []

_ABREAST: Final = 3


def draw_key(canvas: Canvas, words: Mapping[str, Words], language: Language) -> None:
    """Say below a picture what its bars mean, in the order of the words."""
    drawn = {shape.kind.split()[0] for shape in canvas.shapes}
    across = (canvas.width - 2 * MARGIN) / _ABREAST
    y = below = canvas.height
    for place, kind in enumerate(kind for kind in words if kind in drawn):
        if place % _ABREAST == 0:
            y = below + 5
        x = MARGIN + place % _ABREAST * across
        canvas.box(Area(x, y + 2, 18, 10), kind)
        lines = evened(words[kind].in_(language), across - 38, SMALL_SIZE)
        ended = canvas.write_lines(lines, (x + 24, y, across - 38), size=SMALL_SIZE, kind="soft")
        below = max(below, ended)
