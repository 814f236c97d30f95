"""The events of a return on a line of time: a date known in part is as long as it may be, and doubts are hatched."""

import datetime
from typing import Final

from assetrecovery.arrangements.returns import Event
from assetrecovery.pictures.canvas import MARGIN, PLAIN_SIZE, SMALL_SIZE, Area, Canvas
from assetrecovery.pictures.keys import draw_key
from assetrecovery.pictures.measuring import LEADING, broken
from assetrecovery.pictures.words import TIME_WORDS
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.days import earliest
from assetrecovery.show.returns.sheet import ReturnSheet
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.terms import Answer

__all__: list[str] = []

WIDTH: Final = 760.0
_WORDS: Final = 380.0
_CHART: Final = Area(MARGIN + _WORDS + 20, 0, WIDTH - 2 * MARGIN - _WORDS - 20, 0)
_BAR: Final = 10.0
_YEAR: Final = 34.0
"""The room that four digits take."""
_LEAST: Final = 4.0
"""A day is seen, however long the years are."""


def timeline_picture(sheet: ReturnSheet) -> Canvas:
    """Draw the events of a return in the order of their dates; those without a date stand last, over all time."""
    canvas = Canvas(WIDTH)
    title = sheet.entry().word("title") or sheet.record.id
    y = canvas.write(title, (MARGIN, MARGIN, WIDTH - 2 * MARGIN), size=16, bold=True)
    events = in_order(sheet)
    if not events:
        canvas.write(sheet.phrase(Phrase.NOT_RECORDED), (MARGIN, y + 12, WIDTH - 2 * MARGIN))
        return canvas
    axis = _Axis([day for event in events for date in event.dates for day in _ends(date) if day])
    top = y = axis.draw(canvas, y + 14)
    for event in events:
        y = _event(sheet, canvas, axis, event, y + 8)
    axis.rule(canvas, top, y)
    draw_key(canvas, TIME_WORDS, sheet.language)
    return canvas


def in_order(sheet: ReturnSheet) -> list[Event]:
    """The events of a return by the first day on which each may have happened."""
    return sorted(sheet.record.events, key=lambda event: earliest(event.on) if event.on else datetime.date.max)


def event_words(sheet: ReturnSheet, event: Event, *, is_dated: bool = True) -> str:
    """Say all that is said of an event, but where; not when it was, if that stands before it already."""
    entry = sheet.entry().part(event)
    for field in ("citations",) if is_dated else ("citations", "on"):
        entry.take(field)
    return entry.line()


def _ends(date: PartialDate | Period) -> tuple[datetime.date | None, datetime.date | None]:
    return date.earliest, date.latest


def _event(sheet: ReturnSheet, canvas: Canvas, axis: "_Axis", event: Event, y: float) -> float:
    """Draw one event: its words, and beside them a bar for each date that a source gives."""
    below = canvas.write_lines(broken(event_words(sheet, event), _WORDS, PLAIN_SIZE), (MARGIN, y, _WORDS))
    bar = y + 3
    for date in event.dates:
        # The date that the record holds is full, and others that are reported only outlined: neither is chosen.
        kind = "hatched" if _is_doubted(event, date) else "obtained" if date is event.on else "aside"
        axis.bar(canvas, date, kind, bar)
        bar += _BAR + 3
    if not event.dates:
        canvas.box(Area(_CHART.x, bar, _CHART.width, _BAR), "hatched")
        bar += _BAR + 3
    return max(below, bar)


def _is_doubted(event: Event, date: PartialDate | Period) -> bool:
    sides = (date.start, date.end) if isinstance(date, Period) else (date,)
    return event.doubtful is Answer.YES or any(side is not None and side.qualifier is not None for side in sides)


class _Axis:
    """The years that events fall in, from the first day of one to the last of another."""

    def __init__(self, days: list[datetime.date]) -> None:
        """Take every day at which a date begins or ends; without any there is no axis, and no bar either."""
        self.years: range = range(min(days).year, max(days).year + 1) if days else range(0)
        first = datetime.date(self.years[0], 1, 1).toordinal() if days else 0
        self._first: int = first
        self._days: int = datetime.date(self.years[-1], 12, 31).toordinal() + 1 - first if days else 1

    def at(self, ordinal: int) -> float:
        """Where a day begins on the axis."""
        return _CHART.x + (ordinal - self._first) / self._days * _CHART.width

    def _marked(self) -> list[int]:
        """The years that are written at the axis: as many as there is room for."""
        step = next(step for step in _STEPS if step * _CHART.width >= (_YEAR + 8) * len(self.years))
        return [year for year in self.years if year % step == 0 or (len(self.years) == 1)]

    def draw(self, canvas: Canvas, y: float) -> float:
        """Write the years; none that would not fit on the picture."""
        for year in self._marked():
            x = self.at(datetime.date(year, 1, 1).toordinal())
            if x + 3 + _YEAR <= canvas.width:
                canvas.write_lines([str(year)], (x + 3, y, _YEAR), size=SMALL_SIZE, kind="soft")
        return y + SMALL_SIZE * LEADING if self.years else y

    def rule(self, canvas: Canvas, top: float, bottom: float) -> None:
        """Draw a line down where each written year begins."""
        for year in self._marked():
            x = self.at(datetime.date(year, 1, 1).toordinal())
            canvas.line([(x, top - SMALL_SIZE), (x, bottom)], "faint")

    def bar(self, canvas: Canvas, date: PartialDate | Period, kind: str, y: float) -> None:
        """Draw a date from the first to the last day that it allows; towards a side that is open, to the end of it."""
        first, last = _ends(date)
        x = self.at(first.toordinal()) if first else _CHART.x
        end = self.at(last.toordinal() + 1) if last else _CHART.right
        x = min(x, _CHART.right - _LEAST)
        is_open = first is None or last is None
        canvas.box(Area(x, y, max(end - x, _LEAST), _BAR), "hatched" if is_open else kind)
        if is_open:  # the day that is given is drawn; on which side of it the event lies is hatched
            known = x if first else max(end - _LEAST, _CHART.x)
            canvas.box(Area(known, y, _LEAST, _BAR), kind)


_STEPS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000)
