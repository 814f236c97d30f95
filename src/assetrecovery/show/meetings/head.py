"""The head of a meeting: body, number, dates, place, officers, and all that no part of the sheet prints."""

from collections.abc import Iterable, Iterator

from assetrecovery.participants.attendance import OfficerRole
from assetrecovery.show.entries import Entry
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.phrases import Phrase
from assetrecovery.wording import bracketed, labelled, sentence_start
from assetrecovery.wording.meetings import says_of


def head(sheet: MeetingSheet, elsewhere: Iterable[str]) -> Iterator[str]:
    """Head a meeting, and describe what is neither here nor in one of the parts, whose fields are given."""
    entry = sheet.entry()
    for field in elsewhere:
        entry.take(field)
    yield entry.word("body") or ""
    number = entry.take("number")
    marks = entry.marks()
    if number:
        for said in says_of(sheet.meeting):
            entry.take(said)
        yield sentence_start(sheet.name(sheet.meeting)) + marks
    for phrase, field in ((Phrase.HELD, "held"), (Phrase.HELD_WITHIN, "held_within"), (Phrase.PLACE, "place")):
        if words := entry.word(field):
            yield sheet.labelled(phrase, words)
    for officer in entry.parts("officers"):
        yield _officer(sheet, officer)
    if not number and marks:
        yield sheet.field_label(type(entry.value), "citations") + marks
    yield from entry.rest("")


def _officer(sheet: MeetingSheet, officer: Entry) -> str:
    role = officer.take("role")
    office = sheet.phrase(Phrase.CHAIR) if role is OfficerRole.CHAIR else sentence_start(sheet.label(role))
    person = officer.word("person") or sheet.phrase(Phrase.NOT_NAMED)
    words = bracketed(person, officer.word("state"), sheet.language) + officer.marks()
    return labelled(
        office, labelled(words, officer.line(), sheet.language) if officer.is_filled() else words, sheet.language
    )
