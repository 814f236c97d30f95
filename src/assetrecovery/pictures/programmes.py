"""The days of a meeting side by side, each with its sittings, and in each what is taken up."""

import datetime
from collections.abc import Iterator
from typing import Final

from assetrecovery.agenda.programme import Programme
from assetrecovery.pictures.canvas import MARGIN, PLAIN_SIZE, SMALL_SIZE, Area, Canvas
from assetrecovery.show.entries import Entry
from assetrecovery.show.meetings.programme import entry_words, item_words
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.phrases import Phrase
from assetrecovery.wording import day_and_weekday, labelled, sentence_start, time_range

__all__: list[str] = []

_DAY: Final = 250.0
_GAP: Final = 12.0
_ABREAST: Final = 5
"""How many days stand side by side, as many as a week has sittings on; those of a longer meeting stand below."""


def programme_picture(sheet: MeetingSheet) -> Canvas:
    """Draw each programme of a meeting: proposed, adopted, or as held."""
    programmes = sheet.entry().parts("programmes")
    abreast = min(max((len(entry.value.days) for entry in programmes), default=1), _ABREAST)
    canvas = Canvas(max(2 * MARGIN + abreast * (_DAY + _GAP) - _GAP, 480))
    room = canvas.width - 2 * MARGIN
    y = canvas.write(sentence_start(sheet.name(sheet.meeting)), (MARGIN, MARGIN, room), size=16, bold=True)
    for entry in programmes:
        y = canvas.write(sentence_start(entry.word("status") or ""), (MARGIN, y + 8, room), size=14, bold=True)
        y = _days(sheet, canvas, entry, y + 6)
    if not programmes:
        canvas.write(sheet.phrase(Phrase.NOT_RECORDED), (MARGIN, y + 12, room))
    return canvas


def _days(sheet: MeetingSheet, canvas: Canvas, entry: Entry, y: float) -> float:
    programme: Programme = entry.value
    sittings = entry.parts("sittings")
    for first in range(0, len(programme.days), _ABREAST):
        ends = [
            _day(sheet, canvas, day, [one for one in sittings if one.value.date == day], (x, y))
            for x, day in zip(_places(), programme.days[first : first + _ABREAST], strict=False)
        ]
        y = max(ends) + 10
    return y


def _places() -> Iterator[float]:
    yield from (MARGIN + place * (_DAY + _GAP) for place in range(_ABREAST))


def _day(
    sheet: MeetingSheet, canvas: Canvas, day: datetime.date, sittings: list[Entry], at: tuple[float, float]
) -> float:
    """Draw one day, its sittings one below the other, and answer where it ends."""
    x, y = at
    y = canvas.write(day_and_weekday(day, sheet.language), (x, y, _DAY), bold=True)
    for sitting in sittings:
        y = _sitting(sheet, canvas, sitting, (x, y + 6))
    return y


def _sitting(sheet: MeetingSheet, canvas: Canvas, sitting: Entry, at: tuple[float, float]) -> float:
    x, top = at
    hours, lines = sitting_words(sheet, sitting)
    y = canvas.write(hours, (x + 10, top + 8, _DAY - 20), kind="soft", size=SMALL_SIZE)
    for line in lines:
        y = canvas.write(line, (x + 10, y + 4, _DAY - 20), size=PLAIN_SIZE)
    canvas.box(Area(x, top, _DAY, y + 8 - top), "panel")
    return y + 8


def sitting_words(sheet: MeetingSheet, sitting: Entry) -> tuple[str, list[str]]:
    """Say when a sitting is and where, and what is taken up in it, line by line."""
    value = sitting.value
    for field in ("date", "start", "end"):
        sitting.take(field)
    hours = time_range(value.start, value.end, sheet.language)
    lines = [_line(sheet, entry) for entry in sitting.parts("entries")]
    return hours, [*([sitting.line()] if sitting.is_filled() else []), *lines]


def _line(sheet: MeetingSheet, entry: Entry) -> str:
    number, title = item_words(sheet, entry), entry_words(sheet, entry)
    return labelled(number, title, sheet.language) if number else title
