"""The records of a meeting or of a whole bundle, kind by kind, each described by its fields."""

import math
from collections.abc import Iterator
from typing import Any, Final

from assetrecovery.introspection.fields import fields_of
from assetrecovery.records import RecordKind, class_of
from assetrecovery.show.entries import describe
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.sheet import Sheet
from assetrecovery.wording import bracketed, sentence_start, several

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


def all_of(sheet: Sheet, kind: RecordKind, *, in_order: bool = False) -> Iterator[str]:
    """Describe the records of one kind under a heading with their number; the meeting of the sheet is not repeated.

    In order is in that of the report, by the first paragraph that a record cites; one that cites none comes last.
    """
    records = list(records_of(sheet, kind))
    if in_order:
        records.sort(key=lambda record: _paragraph(sheet, record))
    if not records:
        return
    heading = sentence_start(several(kind.label(sheet.language), len(records), sheet.language))
    yield f"— {bracketed(heading, str(len(records)), sheet.language)} —"
    for record in records:
        yield from describe(sheet, record, said=_said_by_the_place(sheet, record))


def _said_by_the_place(sheet: Sheet, record: Any) -> tuple[str, ...]:
    """The meeting of what can only be of one: the sheet is headed by it. Of what need not be of one, it is said."""
    required = {shape.name for shape in fields_of(type(record)) if shape.required}
    return ("meeting",) if isinstance(sheet, MeetingSheet) and "meeting" in required else ()


def _paragraph(sheet: Sheet, record: Any) -> float:
    cited = [citation.at for citation in record.citations if citation.document in sheet.papers[:1]]
    return min((place.number for place in cited if place and place.number is not None), default=math.inf)


def institutions_part(sheet: Sheet) -> Iterator[str]:
    """Print authorities, networks, cooperation, assistance and instruments."""
    for kind in _INSTITUTIONS:
        yield from all_of(sheet, kind)


def overview(sheet: Sheet) -> Iterator[list[str]]:
    """Print every record of a bundle, a section for each kind of which there are any."""
    yield from filter(None, (list(all_of(sheet, kind)) for kind in RecordKind))
