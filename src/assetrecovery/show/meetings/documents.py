"""The documents before and of a meeting, and its report: when and in what drafts it was adopted, how it is built."""

from collections.abc import Iterator

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.show.entries import INDENT, Entry
from assetrecovery.show.marking import bare
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.sheet import Sheet
from assetrecovery.sources.citations import ParagraphRef, PlaceKind
from assetrecovery.sources.papers import DocumentSection, SectionKind
from assetrecovery.values.ids import DocumentId
from assetrecovery.wording import (
    bracketed,
    date,
    ended,
    items,
    join,
    labelled,
    listed,
    paragraph,
    section,
    sentence_start,
    symbols,
)


def documents_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print the documents before and of the meeting, with the items they serve, and its report."""
    meeting = sheet.meeting
    if meeting.documents or meeting.report or meeting.report_adopted_as:
        yield sheet.phrase(Phrase.DOCUMENTS)
    for document_id in meeting.documents:
        yield from _document(sheet, document_id)
    if meeting.report:
        yield "  " + sheet.labelled(Phrase.REPORT, sheet.actor(meeting.report))
    yield from _adoption(sheet)
    for document_id in (*filter(None, [meeting.report]), *meeting.report_adopted_as):
        if document_id not in meeting.documents:
            yield from _document(sheet, document_id)


def document_line(sheet: MeetingSheet, document_id: DocumentId) -> str:
    """Name a document by its symbol, title and kind."""
    return _line(sheet, document_id)[0]


def _line(sheet: MeetingSheet, document_id: DocumentId) -> tuple[str, Entry | None]:
    document = sheet.bundle.documents.get(document_id)
    if document is None:
        return document_id, None
    entry = Entry(sheet, document)
    reference = entry.word("symbol") or entry.word("reference") or ""
    title, kind = entry.word("title") or "", entry.word("kind")
    # A paper may be called what it is: an annotated provisional agenda, a draft report.
    same = kind is not None and bare(kind).casefold() == bare(title).casefold()
    titled = bracketed(title, None if same else kind, sheet.language)
    return f"{reference}  {titled}".strip(), entry


def _document(sheet: MeetingSheet, document_id: DocumentId) -> Iterator[str]:
    line, entry = _line(sheet, document_id)
    yield f"  {line}{entry.marks() if entry else ''}"
    agendas = sheet.meeting.agendas
    served = [note.item for agenda in agendas for note in agenda.annotations if document_id in note.documents]
    if served:
        yield f"      {items(served, sheet.language)}"
    if entry:
        contents = _contents(sheet, entry)
        yield from entry.rest("      ")
        yield from (f"      {line}" for line in contents)


def _contents(sheet: MeetingSheet, document: Entry) -> list[str]:
    """The contents of a document under their label; those of the report are a part of the sheet."""
    if document.value.id == sheet.meeting.report:
        document.take("contents")
        return []
    return titled_contents(sheet, document)


def _adoption(sheet: MeetingSheet) -> Iterator[str]:
    """Say when and in what drafts the report was adopted."""
    adopted, drafts = sheet.meeting.report_adopted_on, sheet.meeting.report_adopted_as
    known = [sheet.bundle.documents.get(draft) for draft in drafts]
    numbered = [draft.symbol for draft in known if draft and draft.symbol]
    named = [sheet.actor(draft) for draft in drafts]
    drafted = symbols(numbered, sheet.language) if len(numbered) == len(drafts) else join(named, sheet.language)
    if adopted:
        said = sheet.phrase(Phrase.REPORT_ADOPTED, date=date(adopted, sheet.language))
        yield f"  {said}{sheet.phrase(Phrase.IN_DRAFTS, drafts=drafted) if drafts else ''}"
    elif drafts:
        yield "  " + labelled(sheet.field_label(Meeting, "report_adopted_as"), drafted, sheet.language)


def report_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print how the report is built, section by section, with the paragraphs of each."""
    report = sheet.bundle.documents.get(sheet.meeting.report) if sheet.meeting.report else None
    if report and report.contents:
        yield sheet.phrase(Phrase.REPORT_SECTIONS)
        yield from contents_lines(sheet, Entry(sheet, report))


def titled_contents(sheet: Sheet, document: Entry) -> list[str]:
    """The contents of a document under their label, where it has any."""
    label = ended(sheet.field_label(type(document.value), "contents"), ":", sheet.language)
    lines = list(contents_lines(sheet, document))
    return [label, *lines] if lines else []


def contents_lines(sheet: Sheet, document: Entry) -> Iterator[str]:
    """Print the contents of a document: each section under the one it stands in, with its paragraphs."""
    above: int | None = None
    for entry in document.parts("contents"):
        section_: DocumentSection = entry.value
        if section_.depth == 1:
            above = section_.number
        yield f"  {_section(sheet, entry, above)}"


def _section(sheet: Sheet, entry: Entry, above: int | None) -> str:
    place: DocumentSection = entry.value
    entry.take("depth")
    heading = ""
    numbered = above is not None and place.kind is None
    if numbered and (place.depth == 1 or (place.depth == 2 and place.letter and place.number is None)):
        entry.take("number")
        heading = sentence_start(section(above or 1, entry.take("letter"), sheet.language))
    words = [*_paragraphs(sheet, entry)]
    title, item = entry.word("title") or "", entry.take("item")
    words += [items([item], sheet.language)] if item else []
    words += [*_annex(sheet, entry), *_page(sheet, entry)]
    further = [entry.line()] if entry.is_filled() else []
    line = bracketed(title, listed([*words, *further], sheet.language) or None, sheet.language)
    return f"{heading}  {line}" if heading else f"{INDENT * (place.depth - 1)}{line}"


def _annex(sheet: Sheet, entry: Entry) -> Iterator[str]:
    """Say what else than a section it is, an annex with its number."""
    if entry.value.kind is SectionKind.ANNEX and entry.value.number and not entry.value.letter:
        entry.take("kind")
        yield paragraph(ParagraphRef(kind=PlaceKind.ANNEX, number=entry.take("number")), sheet.language)
    elif kind := entry.word("kind"):
        yield kind


def _page(sheet: Sheet, entry: Entry) -> Iterator[str]:
    if page := entry.take("page"):
        yield paragraph(ParagraphRef(kind=PlaceKind.PAGE, number=page), sheet.language)


def _paragraphs(sheet: Sheet, entry: Entry) -> Iterator[str]:
    """Say which paragraphs a section has, where it is known of both ends."""
    if entry.value.first is None or entry.value.last is None:
        return
    first, last = entry.take("first"), entry.take("last")
    yield paragraph(
        ParagraphRef(kind=PlaceKind.PARAGRAPH, number=first, last=last if last > first else None), sheet.language
    )
