"""What belongs to a meeting: what was said and done at it, what its papers tell of, and all that this refers to.

A bundle may hold several meetings. The sheet of one prints nothing of another's, so what it prints is found from the
meeting outwards and not from the bundle: another meeting beside it changes nothing that is found.
"""

from collections import deque
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.agenda.panels import Presentation
from assetrecovery.bundle import Bundle
from assetrecovery.introspection.fields import found_in
from assetrecovery.introspection.referring import gather
from assetrecovery.mandates.mandates import Mandate
from assetrecovery.records import Record, RecordKind, kind_of
from assetrecovery.sources.citations import Citation
from assetrecovery.values.ids import DocumentId

_OTHERS: Final = frozenset(
    {
        RecordKind.BODY,
        RecordKind.DOCUMENT,
        RecordKind.JURISDICTION,
        RecordKind.MEETING,
        RecordKind.RESOLUTION,
        RecordKind.REVIEW_CYCLE,
        RecordKind.REVIEW_MECHANISM,
    }
)
"""What a sheet names and does not describe, so that what it refers to in turn belongs to others."""


def belonging(bundle: Bundle, meeting: Meeting) -> tuple[Record, ...]:
    """Return what belongs to a meeting, in the order of the bundle."""
    here = tuple(_beside(bundle, meeting))
    open_to: dict[str, Record] = {record.id: record for record in here if _may_belong(record, meeting)}
    papers = {*_papers(meeting)}
    found: dict[str, None] = {}
    queue: deque[Record] = deque([meeting])
    queue.extend(record for record in open_to.values() if _was_at(record, meeting, open_to) or _cites(record, papers))
    while queue:
        record = queue.popleft()
        if record.id not in found:
            found[record.id] = None
            named: dict[Any, set[str]] = {}
            gather(record, named)
            queue.extend(open_to[one] for ids in named.values() for one in ids if one in open_to)
    return tuple(record for record in here if record.id in found)


def _beside(bundle: Bundle, meeting: Meeting) -> Iterator[Record]:
    """Yield the records that stand in the same data as the meeting, or in front of it; not those behind it."""
    front: Bundle | None = bundle
    seen: set[str] = set()
    while front:
        yield from (record for record in front.records if record.id not in seen)
        seen |= {record.id for record in front.records}
        front = None if any(record.id == meeting.id for record in front.records) else front.base


def _may_belong(record: Record, meeting: Meeting) -> bool:
    """Whether a record is described on sheets of meetings, and is no other meeting's."""
    return kind_of(record) not in _OTHERS and getattr(record, "meeting", None) in (None, meeting.id)


def _was_at(record: Record, meeting: Meeting, beside: Mapping[str, Record]) -> bool:
    """Whether a record says that it is of the meeting: said at it, reported to it, given or carried out by it."""
    if isinstance(record, Presentation):
        return getattr(beside.get(record.panel), "meeting", None) == meeting.id
    if isinstance(record, Mandate):
        return meeting.id in (*record.sources, record.deadline, *(step.meeting for step in record.progress))
    return getattr(record, "meeting", None) == meeting.id or meeting.id in getattr(record, "during", ())


def _papers(meeting: Meeting) -> Iterator[DocumentId]:
    """Yield the papers before the meeting and of it."""
    yield from (*meeting.documents, *meeting.report_adopted_as)
    agendas = [agenda.document for agenda in meeting.agendas]
    yield from (paper for paper in (meeting.report, *agendas) if paper is not None)
    for agenda in meeting.agendas:
        for note in agenda.annotations:
            yield from note.documents


def _cites(record: Record, papers: Collection[DocumentId]) -> bool:
    """Whether a record cites a paper of the meeting."""
    return any(found.document in papers for _, found in found_in(record, Citation))
