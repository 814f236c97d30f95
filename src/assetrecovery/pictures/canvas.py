"""The ground that pictures are drawn on: labels that are measured, boxes, bars and lines; written down as SVG.

What is put on a canvas is kept as data until it is written, so that a test can ask whether two labels meet, and which
figures are in the picture. A line of text is never put where it does not fit: it is broken first.
"""

import html
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from assetrecovery.pictures.measuring import LEADING, broken, width
from assetrecovery.pictures.style import STYLE

__all__: list[str] = []

PLAIN_SIZE: Final = 12.0
SMALL_SIZE: Final = 10.5
MARGIN: Final = 16.0


class Area(NamedTuple):
    """A rectangle, in the units of the picture."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends on the right."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.y + self.height

    def holds(self, other: "Area") -> bool:
        """Whether another lies wholly in it, but for what rounding makes of the two."""
        return (
            self.x <= other.x + _SLACK
            and self.y <= other.y + _SLACK
            and other.right <= self.right + _SLACK
            and other.bottom <= self.bottom + _SLACK
        )

    def meets(self, other: "Area") -> bool:
        """Whether the two have more in common than a border."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        return across > _SLACK and down > _SLACK


_SLACK: Final = 0.01


class Label(NamedTuple):
    """One line of text, where it stands, and the area that it may not leave."""

    text: str
    area: Area
    inside: Area
    size: float
    bold: bool
    kind: str
    figures: tuple[str, ...]


class Shape(NamedTuple):
    """A rectangle or a line, with the figures that it stands for."""

    area: Area
    kind: str
    figures: tuple[str, ...]
    points: tuple[tuple[float, float], ...] = ()
    is_curved: bool = False


class Canvas:
    """A picture in the making, as wide as is said and as high as it becomes."""

    def __init__(self, across: float) -> None:
        """Take an empty ground."""
        self.width: float = across
        self.labels: list[Label] = []
        self.shapes: list[Shape] = []

    @property
    def height(self) -> float:
        """How far down anything reaches, and the margin below it."""
        reached = [found.area.bottom for found in self._all()]
        return max(reached, default=0.0) + MARGIN

    def write(
        self,
        text: str,
        area: tuple[float, float, float],
        *,
        size: float = PLAIN_SIZE,
        bold: bool = False,
        kind: str = "ink",
        figures: Sequence[str] = (),
    ) -> float:
        """Write a text from a point on, as wide as there is room, and answer where it ends below."""
        return self.write_lines(
            broken(text, area[2], size, bold=bold), area, size=size, bold=bold, kind=kind, figures=figures
        )

    def write_lines(
        self,
        lines: Iterable[str],
        area: tuple[float, float, float],
        *,
        size: float = PLAIN_SIZE,
        bold: bool = False,
        kind: str = "ink",
        figures: Sequence[str] = (),
        inside: Area | None = None,
    ) -> float:
        """Write lines that are known to fit, one below the other."""
        x, y, room = area
        for line in lines:
            taken = Area(x, y, width(line, size, bold=bold), size * LEADING)
            box = inside or Area(x, y, room, size * LEADING)
            self.labels.append(Label(line, taken, box, size, bold, kind, tuple(figures)))
            y += size * LEADING
        return y

    def box(self, area: Area, kind: str, figures: Sequence[str] = ()) -> None:
        """Draw a rectangle."""
        self.shapes.append(Shape(area, kind, tuple(figures)))

    def line(self, points: Sequence[tuple[float, float]], kind: str, *, is_curved: bool = False) -> None:
        """Draw a line from point to point; a curved one leaves and arrives level, and has two points."""
        across, down = [x for x, _ in points], [y for _, y in points]
        area = Area(min(across), min(down), max(across) - min(across), max(down) - min(down))
        self.shapes.append(Shape(area, kind, (), tuple(points), is_curved))

    def _all(self) -> Iterator[Label | Shape]:
        yield from self.labels
        yield from self.shapes

    def figures(self) -> frozenset[str]:
        """Every figure that something in the picture stands for."""
        return frozenset(itertools.chain.from_iterable(found.figures for found in self._all()))

    def svg(self, name: str, title: str, description: str) -> str:
        """Write the picture down; its name tells it from others on a page, and words stand for it if it is not seen."""
        across, down = _number(self.width), _number(self.height)
        shapes = "\n".join(_shape(found, name) for found in self.shapes)
        labels = "\n".join(map(_label, self.labels))
        return f"""<svg xmlns="http://www.w3.org/2000/svg" class="ar-picture {UNSET}" viewBox="0 0 {across} {down}" \
width="{across}" height="{down}" role="img" aria-labelledby="{name}-title {name}-desc">
<title id="{name}-title">{escaped(title)}</title>
<desc id="{name}-desc">{escaped(description)}</desc>
<style>{STYLE}</style>
<defs>
<pattern id="{name}-hatch" patternUnits="userSpaceOnUse" width="6" height="6" patternTransform="rotate(45)">\
<rect class="hatch" width="2" height="6"/></pattern>
<marker id="{name}-arrow" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto">\
<path class="tip" d="M0 0.5L7.5 4L0 7.5z"/></marker>
</defs>
<rect class="paper" width="{across}" height="{down}"/>
{shapes}
{labels}
</svg>
"""


_CONTROLS: Final = re.compile("[\x00\x01\x03-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
"""What no XML file may hold, but for what stands behind wording of ours until the page is written."""


def escaped(text: str) -> str:
    """A text as it stands in XML and HTML, in an attribute or outside."""
    return html.escape(_CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text))


UNSET: Final = "mathjax_ignore tex2jax_ignore"
"""The classes of what MathJax is not to look for formulas in, where no element can stand around a sign."""


def still(shown: str, element: str) -> str:
    """Keep a notebook from setting what stands between two dollars, or behind a backslash, as a formula.

    Formulas are looked for in what is shown, and within one element each: a sign in an element of its own begins none.
    Left to itself, a notebook makes one sum of "about $4 million and $5 million", or none.

    >>> still("about $4 million", "tspan")
    'about <tspan>$</tspan>4 million'
    """
    return _FORMULA.sub(lambda found: f"<{element}>{found[1]}</{element}>" if found[1] else found[0], shown)


_FORMULA: Final = re.compile(r"<[^>]*>|([$\\])")
"""A tag, which stays, or a sign with which formulas begin; in an attribute, `>` is escaped."""


def _label(found: Label) -> str:
    x, y = _number(found.area.x), _number(found.area.y + found.size)
    weight = ' font-weight="bold"' if found.bold else ""
    size = _number(found.size)
    start = f'<text x="{x}" y="{y}" font-size="{size}"{weight} class="{found.kind}"{_data(found.figures)}>'
    return f"{start}{still(escaped(found.text), 'tspan')}</text>"


def _shape(found: Shape, name: str) -> str:
    if found.points:
        tip = f' marker-end="url(#{name}-arrow)"' if "arrow" in found.kind.split() else ""
        return f'<path class="line {found.kind}" d="{_path(found)}"{tip}/>'
    x, y, across, down = map(_number, found.area)
    fill = f' fill="url(#{name}-hatch)"' if "hatched" in found.kind.split() else ""
    return f'<rect class="{found.kind}" x="{x}" y="{y}" width="{across}" height="{down}"{fill}{_data(found.figures)}/>'


def _path(found: Shape) -> str:
    points = [f"{_number(x)} {_number(y)}" for x, y in found.points]
    if not found.is_curved:
        return f"M{'L'.join(points)}"
    (x, y), (to_x, to_y) = found.points[0], found.points[-1]
    middle = _number((x + to_x) / 2)
    return f"M{points[0]}C{middle} {_number(y)} {middle} {_number(to_y)} {points[-1]}"


def _data(figures: Sequence[str]) -> str:
    return f' data-figures="{escaped(" ".join(figures))}"' if figures else ""


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
