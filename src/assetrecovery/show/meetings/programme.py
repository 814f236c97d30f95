"""The organization of work of a meeting: its sittings in three columns, as the annex has them."""

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from assetrecovery.agenda.items import AgendaItem
from assetrecovery.agenda.programme import Programme
from assetrecovery.show.entries import INDENT, Entry
from assetrecovery.show.layout import columns
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.phrases import Phrase
from assetrecovery.values.terms import Answer
from assetrecovery.wording import bracketed, day_and_weekday, item_number, labelled, sentence_start, time_range

_HEAD = (Phrase.DATE_AND_TIME, Phrase.AGENDA_ITEM, Phrase.TITLE_OR_DESCRIPTION)


_Row: TypeAlias = tuple[str, str, str]


class Worded(NamedTuple):
    """A programme as it is printed: what it is, its table with its heads, and what stands below."""

    status: str
    head: _Row
    rows: tuple[_Row, ...]
    below: tuple[str, ...]


def programme_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print the sittings, day by day."""
    for worded in worded_programmes(sheet):
        yield worded.status
        yield from columns([worded.head, *worded.rows])
        yield from worded.below


def worded_programmes(sheet: MeetingSheet) -> Iterator[Worded]:
    """Word each programme of a meeting; a row with nothing but a day is the heading of those that follow."""
    for entry in sheet.entry().parts("programmes"):
        status = sentence_start(entry.word("status") or "")
        when, item, title = (sheet.phrase(phrase) for phrase in _HEAD)
        yield Worded(status, (when, item, title), tuple(_rows(sheet, entry)), tuple(_below(sheet, entry)))


def _rows(sheet: MeetingSheet, entry: Entry) -> Iterator[_Row]:
    programme: Programme = entry.value
    sittings = entry.parts("sittings")
    for day in programme.days:
        yield day_and_weekday(day, sheet.language), "", ""
        for sitting in sittings:
            if sitting.value.date == day:
                yield from _sitting(sheet, sitting)


def _below(sheet: MeetingSheet, entry: Entry) -> Iterator[str]:
    """What the table does not say; it is printed in the words of the annex, and cites nothing itself."""
    if marks := entry.marks():
        yield f"{INDENT}{sheet.field_label(Programme, 'citations')}{marks}"
    yield from entry.rest(INDENT)


def _sitting(sheet: MeetingSheet, sitting: Entry) -> Iterator[_Row]:
    sitting.take("date")
    hours = time_range(sitting.take("start"), sitting.take("end"), sheet.language)
    entries = sitting.parts("entries")
    further = sitting.line() if sitting.is_filled() else ""
    lines = [(item_words(sheet, entry), entry_words(sheet, entry)) for entry in entries]
    for number, title in [*lines, *([("", further)] if further or not lines else [])]:
        yield hours, number, title
        hours = ""


def item_words(sheet: MeetingSheet, entry: Entry) -> str:
    """Word the number of the item that a line of the programme is under, if it is under one."""
    item = entry.take("item")
    return item_number(item, sheet.language) if item else ""


def entry_words(sheet: MeetingSheet, entry: Entry) -> str:
    """Word what a line of the programme is about."""
    agenda = sheet.meeting.provisional_agenda or sheet.meeting.adopted_agenda
    titled = agenda.item(entry.value.item) if agenda and entry.value.item else None
    title = entry.word("description") or (sheet.say(titled.title, AgendaItem, cited=entry.cited) if titled else "")
    if entry.value.continued is Answer.YES:
        entry.take("continued")
        title = bracketed(title, sheet.phrase(Phrase.CONTINUED), sheet.language)
    return labelled(title, entry.line(), sheet.language) if entry.is_filled() else title
