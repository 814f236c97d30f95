"""Coverage: which place of a document is held by which records, computed from the citations that the records carry.

What there is to cover is read off the meeting: the paragraphs of its report up to the end of the last section, the
items of the annotated agenda, the annex. Nothing is listed by hand: a place is covered if some record cites it, and
a place that no record cites is shown as not covered.
"""

from collections.abc import Iterator
from typing import Final

import attrs

from assetrecovery.agenda.items import Agenda
from assetrecovery.agenda.meetings import Meeting
from assetrecovery.bundle import Bundle
from assetrecovery.introspection.fields import nested
from assetrecovery.queries.asked import known
from assetrecovery.sources.citations import Citation, ParagraphRef, PlaceKind
from assetrecovery.values.ids import DocumentId
from assetrecovery.values.nouns import answer

__all__ = ["CoveredPlace", "coverage"]

_KINDS: Final = {kind: place for place, kind in enumerate(PlaceKind)}
_LONGEST_RANGE: Final = 1000
"""How many paragraphs of one range are looked at one by one; the bound keeps a hostile range from costing time."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False)
class CoveredPlace:
    """Covered place · 覆盖位置. A place in a document and the records that cite it."""

    place: ParagraphRef
    """Place · 位置. The paragraph, annotation or other place."""

    records: tuple[str, ...]
    """Records · 记录. Ids of the records that cite it, in the order of the bundle; none if it is not covered."""


def coverage(bundle: Bundle, document: DocumentId) -> tuple[CoveredPlace, ...]:
    """Say which records hold each place of a document: every place it is known to have, and every place cited.

    Raises `UnknownIdError` for a document that no record of the bundle or its base is or cites.

    >>> from assetrecovery.data import bundled
    >>> places = coverage(bundled("wg2-11"), DocumentId("cac-cosp-wg2-2017-4"))
    >>> len(places), all(entry.records for entry in places), places[3].records[0]
    (76, True, 'friedrich-daeuble')
    """
    known(bundle, document, "/document")
    holders: dict[ParagraphRef, dict[str, None]] = {place: {} for place in _expected(bundle, document)}
    for record in bundle.records:
        for _, value in nested(record):
            if isinstance(value, Citation) and value.document == document and value.at is not None:
                for place in _whole_places(value.at):
                    holders.setdefault(place, {})[record.id] = None
    return tuple(CoveredPlace(place=place, records=tuple(holders[place])) for place in sorted(holders, key=_order))


def _expected(bundle: Bundle, document: DocumentId) -> Iterator[ParagraphRef]:
    """Yield the places that a document of a meeting is known to have."""
    paper = bundle.documents.get(document)
    for section in paper.contents if paper else ():
        if section.first is not None and section.last is not None:
            paragraphs = range(section.first, section.last + 1)
            yield from (ParagraphRef(kind=PlaceKind.PARAGRAPH, number=number) for number in paragraphs)
    for meeting in bundle.meetings.values():
        for agenda in meeting.agendas:
            if agenda.annotations and any(citation.document == document for citation in agenda.citations):
                yield from _annotations(meeting, agenda)


def _annotations(meeting: Meeting, agenda: Agenda) -> Iterator[ParagraphRef]:
    for item in agenda.leaves:
        yield ParagraphRef(kind=PlaceKind.ITEM, number=item.number.number, point=item.number.letter)
    if meeting.programmes:
        yield ParagraphRef(kind=PlaceKind.ANNEX)


def _whole_places(place: ParagraphRef) -> Iterator[ParagraphRef]:
    """Yield each paragraph of a range; a lettered point counts for its paragraph, but a part of an item for itself."""
    if place.kind is not PlaceKind.PARAGRAPH or place.number is None:
        yield place
        return
    last = min(place.last or place.number, place.number + _LONGEST_RANGE)
    yield from (ParagraphRef(kind=PlaceKind.PARAGRAPH, number=number) for number in range(place.number, last + 1))


def _order(place: ParagraphRef) -> tuple[int, int, str]:
    return _KINDS[place.kind], place.number or 0, place.point or ""
