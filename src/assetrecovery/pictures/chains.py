"""From mandates to recommendations: each stage of a trace a column, each link a line from column to column.

A line that passes a stage has a gap of its own there, so that it runs between boxes and never behind one.
"""

import itertools
from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

from assetrecovery.pictures.canvas import MARGIN, SMALL_SIZE, Area, Canvas
from assetrecovery.pictures.measuring import LEADING, shortened
from assetrecovery.queries.traces import Trace, TraceStage, TraceStep, links_within
from assetrecovery.show.meetings.traces import step_words
from assetrecovery.show.sheet import Sheet
from assetrecovery.wording import sentence_start

__all__: list[str] = []

_BOX: Final = 190.0
_BETWEEN: Final = 56.0
_APART: Final = 10.0
_PAD: Final = 7.0
_MOST_LINES: Final = 6
"""How many lines of a step are printed; the sheet of the trace has it whole."""

_Passing: TypeAlias = tuple[TraceStep, TraceStep]
_Slot: TypeAlias = TraceStep | _Passing
"""What takes room in a column: a step, or a link that passes."""


def chain_picture(sheet: Sheet, chain: Trace) -> Canvas:
    """Draw a trace; what was asked about has a heavier border."""
    columns = [list(chain.at(stage)) for stage in TraceStage if chain.at(stage)]
    canvas = Canvas(max(2 * MARGIN + len(columns) * (_BOX + _BETWEEN) - _BETWEEN, 480))
    title = step_words(sheet, chain.start)
    top = canvas.write(title, (MARGIN, MARGIN, canvas.width - 2 * MARGIN), size=14, bold=True) + 10
    drawn = _Chain(sheet, canvas, columns, links_within(sheet.bundle, chain))
    drawn.draw(top, chain.start)
    return canvas


class _Chain:
    """The columns of a trace, ordered so that what is linked lies near, and where each thing lies."""

    def __init__(
        self, sheet: Sheet, canvas: Canvas, columns: Sequence[list[TraceStep]], links: Sequence[_Passing]
    ) -> None:
        """Give each link that passes a column a slot in it, and order all slots."""
        self.sheet: Sheet = sheet
        self.canvas: Canvas = canvas
        place = {step: number for number, column in enumerate(columns) for step in column}
        # What stands at one stage is not linked in a trace; were it, a line within a column would say nothing.
        self.links: list[_Passing] = [link for link in links if place[link[0]] < place[link[1]]]
        self.place: dict[TraceStep, int] = place
        passing = [
            [link for link in self.links if place[link[0]] < number < place[link[1]]] for number in range(len(columns))
        ]
        self.columns: list[list[_Slot]] = [[*steps, *gaps] for steps, gaps in zip(columns, passing, strict=True)]
        self._order()
        self.areas: dict[_Slot | tuple[int, _Passing], Area] = {}

    def _order(self) -> None:
        """Lay each slot of a column near what leads to it, as far as the order of the trace leaves it free."""
        for number in range(1, len(self.columns)):
            before = {slot: row for row, slot in enumerate(self.columns[number - 1])}
            self.columns[number].sort(key=lambda slot: self._middle(slot, before))

    def _middle(self, slot: _Slot, before: dict[_Slot, int]) -> float:
        links = [slot] if isinstance(slot, tuple) else [link for link in self.links if link[1] == slot]
        rows = [row for link in links for row in (before.get(link), before.get(link[0])) if row is not None]
        return sum(rows) / len(rows) if rows else float("inf")

    def draw(self, top: float, start: TraceStep) -> None:
        """Draw headings, boxes and links, each column in the middle of the height that the highest takes."""
        heights = [self._height(column) for column in self.columns]
        below = top + SMALL_SIZE * LEADING + 8
        for number, column in enumerate(self.columns):
            x = MARGIN + number * (_BOX + _BETWEEN)
            stage = next(slot.stage for slot in column if not isinstance(slot, tuple))
            self.canvas.write(
                sentence_start(stage.label(self.sheet.language)),
                (x, top, _BOX),
                size=SMALL_SIZE,
                bold=True,
                kind="soft",
            )
            self._column(number, x, below + (max(heights) - heights[number]) / 2, start)
        for link in self.links:
            self._link(link)

    def _lines(self, step: TraceStep) -> list[str]:
        return shortened(step_words(self.sheet, step), _BOX - 2 * _PAD, _MOST_LINES, SMALL_SIZE)

    def _height(self, column: Iterable[_Slot]) -> float:
        return sum(self._height_of(slot) + _APART for slot in column)

    def _height_of(self, slot: _Slot) -> float:
        return 0.0 if isinstance(slot, tuple) else len(self._lines(slot)) * SMALL_SIZE * LEADING + 2 * _PAD

    def _column(self, number: int, x: float, y: float, start: TraceStep) -> None:
        for slot in self.columns[number]:
            area = Area(x, y, _BOX, self._height_of(slot))
            self.areas[(number, slot) if isinstance(slot, tuple) else slot] = area
            if not isinstance(slot, tuple):
                self.canvas.box(area, "panel start" if slot == start else "panel")
                self.canvas.write_lines(
                    self._lines(slot), (x + _PAD, y + _PAD, _BOX - 2 * _PAD), size=SMALL_SIZE, inside=area
                )
            y += area.height + _APART

    def _link(self, link: _Passing) -> None:
        """Draw a link, by way of its gaps, from the middle of one box to the middle of the other."""
        first, last = self.place[link[0]], self.place[link[1]]
        areas = [
            self.areas[link[0]],
            *(self.areas[number, link] for number in range(first + 1, last)),
            self.areas[link[1]],
        ]
        for before, after in itertools.pairwise(areas):
            ends = [(before.right, before.y + before.height / 2), (after.x, after.y + after.height / 2)]
            self.canvas.line(ends, "arrow" if after is areas[-1] else "", is_curved=True)
        for area in areas[1:-1]:
            self.canvas.line([(area.x, area.y), (area.right, area.y)], "")
