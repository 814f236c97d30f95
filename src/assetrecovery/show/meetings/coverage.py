"""Which paragraph or annotation of a meeting's papers is held by which records, and what of it in words alone."""

from collections.abc import Iterator

from assetrecovery.queries.covering import CoveredPlace, coverage
from assetrecovery.show.layout import columns
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.phrases import Phrase
from assetrecovery.values.ids import DocumentId
from assetrecovery.wording import bracketed, labelled, paragraph


def coverage_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print the places of each paper, with the ids of the records and the number of sentences in words alone."""
    lines = [line for document_id in sheet.papers for line in _coverage_of(sheet, document_id)]
    if lines:
        yield sheet.phrase(Phrase.COVERAGE)
    yield from lines


def _coverage_of(sheet: MeetingSheet, document_id: DocumentId) -> Iterator[str]:
    entries = coverage(sheet.bundle, document_id)
    held = sum(bool(entry.records) for entry in entries)
    if not entries:
        return
    yield labelled(sheet.actor(document_id), f"{held}/{len(entries)}", sheet.language)
    in_words = [len(entry.in_words) for entry in entries if entry.in_words]
    yield "  " + sheet.phrase(Phrase.IN_WORDS, sentences=sum(in_words), places=len(in_words), all=len(entries))
    yield from columns([(f"  {paragraph(entry.place, sheet.language)}", _held(sheet, entry)) for entry in entries])


def _held(sheet: MeetingSheet, entry: CoveredPlace) -> str:
    records = ", ".join(entry.records) or sheet.phrase(Phrase.NOT_COVERED)
    if not entry.in_words:
        return records
    return bracketed(records, sheet.phrase(Phrase.IN_WORDS_AT, number=len(entry.in_words)), sheet.language)
