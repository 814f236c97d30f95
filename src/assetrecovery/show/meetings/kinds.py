"""The records of a meeting or of a whole bundle, kind by kind, each described by its fields."""

from collections.abc import Iterator
from typing import Any, Final

from assetrecovery.records import RecordKind, class_of
from assetrecovery.show.entries import describe
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.sheet import Sheet
from assetrecovery.wording import bracketed, sentence_start

_INSTITUTIONS: Final = (
    RecordKind.AUTHORITY,
    RecordKind.INSTITUTIONAL_SETUP,
    RecordKind.NETWORK,
    RecordKind.COOPERATION_PRACTICE,
    RecordKind.SPONTANEOUS_DISCLOSURE,
    RecordKind.TECHNICAL_ASSISTANCE,
    RecordKind.KNOWLEDGE_PRODUCT,
    RecordKind.GATHERING,
    RecordKind.CORRESPONDENCE,
    RecordKind.INSTRUMENT,
)


def records_of(sheet: Sheet, kind: RecordKind) -> Iterator[Any]:
    """Yield the records of one kind: of a meeting those that belong to it, else the bundle's own."""
    records = sheet.own if isinstance(sheet, MeetingSheet) else sheet.bundle.records
    yield from (record for record in records if isinstance(record, class_of(kind)))


def all_of(sheet: Sheet, kind: RecordKind) -> Iterator[str]:
    """Describe the records of one kind under a heading with their number; the meeting of the sheet is not repeated."""
    records = list(records_of(sheet, kind))
    if not records:
        return
    yield f"— {bracketed(sentence_start(kind.label(sheet.language)), str(len(records)), sheet.language)} —"
    for record in records:
        yield from describe(sheet, record, said=("meeting",) if isinstance(sheet, MeetingSheet) else ())


def institutions_part(sheet: Sheet) -> Iterator[str]:
    """Print authorities, networks, cooperation, assistance and instruments."""
    for kind in _INSTITUTIONS:
        yield from all_of(sheet, kind)


def overview(sheet: Sheet) -> Iterator[list[str]]:
    """Print every record of a bundle, a section for each kind of which there are any."""
    yield from filter(None, (list(all_of(sheet, kind)) for kind in RecordKind))
