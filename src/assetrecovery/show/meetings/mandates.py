"""The mandates before a meeting, act by act."""

from collections.abc import Iterator, Sequence

from assetrecovery.agenda.items import Annotation
from assetrecovery.agenda.meetings import Meeting
from assetrecovery.mandates.mandates import Mandate
from assetrecovery.mandates.resolutions import Resolution
from assetrecovery.records import RecordKind
from assetrecovery.show.entries import Entry
from assetrecovery.show.meetings.kinds import records_of
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.phrases import Phrase
from assetrecovery.values.dates import Period
from assetrecovery.values.ids import MandateId
from assetrecovery.wording import items, join, listed, resolutions, sentence_start


def mandates_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print the mandates, act by act."""
    mandates = [mandate for mandate in records_of(sheet, RecordKind.MANDATE) if not _is_later(sheet, mandate)]
    if mandates:
        yield sheet.phrase(Phrase.MANDATES)
    for sources in dict.fromkeys(mandate.sources for mandate in mandates):
        yield _acts(sheet, sources)
        for mandate in mandates:
            if mandate.sources == sources:
                yield from _mandate(sheet, mandate)


def _is_later(sheet: MeetingSheet, mandate: Mandate) -> bool:
    """Whether a mandate was given only after the meeting, by every act that gave it."""
    given = [_given(sheet, source) for source in mandate.sources]
    held = sheet.meeting.held or sheet.meeting.held_within
    if not held or not given:
        return False
    return all(moment is not None and moment.surely_after(held) for moment in given)


def _given(sheet: MeetingSheet, source: str) -> Period | None:
    act = sheet.bundle.get(source)
    if isinstance(act, Resolution) and act.meeting:
        session = sheet.bundle.meetings.get(act.meeting)
        return session.held if session else None
    return act.held if isinstance(act, Meeting) else None


def _acts(sheet: MeetingSheet, sources: Sequence[str]) -> str:
    """Head the mandates of one or several acts: with the title of a single resolution, else with the numbers alone."""
    records = [sheet.bundle.get(source) for source in sources]
    adopted = [record for record in records if isinstance(record, Resolution)]
    met = [record for record in records if isinstance(record, Meeting) and record.number]
    unknown = [source for source, record in zip(sources, records, strict=True) if record is None]
    names = [*([resolutions([record.number for record in adopted], sheet.language)] if adopted else [])]
    names += [*(sheet.name(record) for record in met), *unknown]
    if not names:
        return sheet.phrase(Phrase.NO_ACT)
    heading = sentence_start(join(names, sheet.language))
    act = adopted[0] if len(adopted) == 1 else None
    return heading + (f"  {sheet.say(act.title, Resolution, cited=sheet.is_cited(act))}" if act and act.title else "")


def _mandate(sheet: MeetingSheet, mandate: Mandate) -> Iterator[str]:
    entry = Entry(sheet, mandate)
    entry.take("sources")
    letter = f"({mandate.letter})" if entry.take("letter") else "   "
    yield f"  {letter} {entry.word('summary')}{entry.marks()}"
    details = [entry.word("kind") or ""]
    for phrase, field in (
        (Phrase.ADDRESSEES, "addressees"),
        (Phrase.CONDITIONS, "conditions"),
        (Phrase.DEADLINE, "deadline"),
    ):
        if words := entry.word(field):
            details.append(sheet.labelled(phrase, words))
    if taken_up := _items_of(sheet.meeting, mandate.id):
        details.append(sheet.labelled(Phrase.ITEMS, items([note.item for note in taken_up], sheet.language)))
    yield "      " + listed(details, sheet.language)
    yield from entry.rest("      ")


def _items_of(meeting: Meeting, mandate_id: MandateId) -> tuple[Annotation, ...]:
    return tuple(note for agenda in meeting.agendas for note in agenda.annotations if mandate_id in note.mandates)
