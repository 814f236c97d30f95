"""The agenda of a meeting, as the report prints it, and what the Secretariat says of its items."""

from collections.abc import Iterator

from assetrecovery.agenda.items import Agenda, AgendaItem, Annotation
from assetrecovery.show.entries import INDENT, Entry
from assetrecovery.show.meetings.documents import document_line
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.phrases import Phrase
from assetrecovery.values.languages import Language
from assetrecovery.values.terms import Answer
from assetrecovery.wording import bracketed, date, ended, item_number, labelled, sentence_start
from assetrecovery.wording.punctuation import Mark


def agenda_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print the adopted agenda, and the provisional one where it differs or no other is known."""
    agendas = sheet.entry().parts("agendas")
    agendas.sort(key=lambda entry: entry.value is not sheet.meeting.adopted_agenda)
    printed: list[Agenda] = []
    for entry in agendas:
        yield from _agenda(sheet, entry, printed)
        printed.append(entry.value)


def _agenda(sheet: MeetingSheet, entry: Entry, printed: list[Agenda]) -> Iterator[str]:
    agenda: Agenda = entry.value
    entry.take("annotations")
    heading, adopted = sentence_start(entry.word("status") or ""), entry.take("adopted_on")
    on = sheet.phrase(Phrase.ADOPTED_ON, date=date(adopted, sheet.language)) if adopted else None
    same = any(agenda.items == other.items for other in printed)
    words = sheet.phrase(Phrase.SAME_ITEMS) if same else ""
    yield labelled(bracketed(heading, on, sheet.language), words, sheet.language) + entry.marks()
    items = entry.parts("items")
    for place, item in enumerate([] if same else items):
        following = agenda.items[place + 1] if place + 1 < len(items) else None
        yield from _item(sheet, item, following)
    yield from entry.rest(INDENT)


def _item(sheet: MeetingSheet, entry: Entry, following: AgendaItem | None) -> Iterator[str]:
    number = entry.take("number")
    lead = f"   ({number.letter}) " if number.letter else f"{number}. "
    yield lead + _stopped(entry.word("title") or "", entry.value, following, sheet.language)
    yield from entry.rest(INDENT * 3)


def _stopped(words: str, entry: AgendaItem, following: AgendaItem | None, language: Language) -> str:
    """End a line of an agenda: with a colon before its parts, semicolons between them, else a full stop."""
    mark: Mark = "."
    if following and following.number.parent == entry.number:
        mark = ":"
    elif following and following.number.letter and entry.number.letter:
        mark = ";"
    return ended(words, mark, language)


# ── annotations ──────────────────────────────────────────────────────────────────────────────────


def annotations_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print what the annotated agenda says of each item."""
    agendas = [entry for entry in sheet.entry().parts("agendas") if entry.value.annotations]
    if agendas:
        yield sheet.phrase(Phrase.ANNOTATIONS)
    for agenda in agendas:
        for note in agenda.parts("annotations"):
            yield from _annotation(sheet, agenda.value, note)


def _annotation(sheet: MeetingSheet, agenda: Agenda, note: Entry) -> Iterator[str]:
    number = note.take("item")
    titled = agenda.item(number)
    title = sheet.say(titled.title, AgendaItem, cited=note.cited) if titled else ""
    yield f"{item_number(number, sheet.language)}  {title}".rstrip() + note.marks()
    if note.value.opens_with_panel is Answer.YES:
        note.take("opens_with_panel")
        yield f"    {sheet.phrase(Phrase.PANEL)}"
    topics = note.parts("topics")
    if topics:
        yield "    " + ended(sheet.phrase(Phrase.TOPICS), ":", sheet.language)
    for topic in topics:
        letter = topic.take("letter")
        yield f"      {f'({letter})' if letter else '-'} {topic.line()}"
    for preparation in note.take("preparations") or ():
        yield f"    {sheet.labelled(Phrase.PREPARATIONS, sheet.say(preparation, Annotation, cited=note.cited))}"
    for document_id in note.take("documents") or ():
        yield f"    {sheet.labelled(Phrase.DOCUMENTS, document_line(sheet, document_id))}"
    yield from note.rest("    ")
