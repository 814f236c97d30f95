"""Which paragraph or annotation of a meeting's papers is held by which records."""

from collections.abc import Iterator

from assetrecovery.queries.covering import coverage
from assetrecovery.show.layout import columns
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.phrases import Phrase
from assetrecovery.values.ids import DocumentId
from assetrecovery.wording import labelled, paragraph


def coverage_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print the places of each paper, with the ids of the records."""
    if sheet.papers:
        yield sheet.phrase(Phrase.COVERAGE)
    for document_id in sheet.papers:
        yield from _coverage_of(sheet, document_id)


def _coverage_of(sheet: MeetingSheet, document_id: DocumentId) -> Iterator[str]:
    entries = coverage(sheet.bundle, document_id)
    held = sum(bool(entry.records) for entry in entries)
    if not entries:
        return
    yield labelled(sheet.actor(document_id), f"{held}/{len(entries)}", sheet.language)
    nothing = sheet.phrase(Phrase.NOT_COVERED)
    rows = [(f"  {paragraph(entry.place, sheet.language)}", ", ".join(entry.records) or nothing) for entry in entries]
    yield from columns(rows)
