"""Coverage: which place of a document is held by which records, computed from the citations that the records carry.

Nothing is listed by hand: a paragraph is covered if some record cites it. What no record cites is shown as not covered.
"""

from collections.abc import Iterator

import attrs

from assetrecovery.bundle import Bundle
from assetrecovery.shapes import nested
from assetrecovery.sources.citations import Citation, ParagraphRef, PlaceKind
from assetrecovery.values.ids import DocumentId

__all__ = ["CoveredPlace", "coverage"]


@attrs.frozen(kw_only=True, weakref_slot=False)
class CoveredPlace:
    """Covered place · 覆盖位置. A place in a document and the records that cite it."""

    place: ParagraphRef
    """Place · 位置. The paragraph, annotation or other place."""

    records: tuple[str, ...]
    """Records · 记录. Ids of the records that cite it, in the order of the bundle; none if it is not covered."""


def coverage(bundle: Bundle, document: DocumentId) -> tuple[CoveredPlace, ...]:
    """Say which records hold each cited place of a document, and each numbered paragraph up to the last.

    >>> from assetrecovery.data import bundled
    >>> places = coverage(bundled("wg2-11"), DocumentId("cac-cosp-wg2-2017-4"))
    >>> len([entry for entry in places if entry.records]), places[3].records[0]
    (76, 'friedrich-daeuble')
    """
    holders: dict[ParagraphRef, list[str]] = {}
    for record in bundle.records:
        for _, value in nested(record):
            if isinstance(value, Citation) and value.document == document and value.at is not None:
                for place in _whole_places(value.at):
                    holders.setdefault(place, []).append(record.id)
    numbers = [place.number or 0 for place in holders if place.kind is PlaceKind.PARAGRAPH]
    for number in range(1, max(numbers, default=0) + 1):
        holders.setdefault(ParagraphRef(kind=PlaceKind.PARAGRAPH, number=number), [])
    ordered = sorted(holders, key=_order)
    return tuple(CoveredPlace(place=place, records=tuple(dict.fromkeys(holders[place]))) for place in ordered)


def _whole_places(place: ParagraphRef) -> Iterator[ParagraphRef]:
    """Yield each paragraph of a range; a lettered point counts for its paragraph, but for an item of its own."""
    if place.kind is not PlaceKind.PARAGRAPH:
        yield place
    for number in place.numbers() if place.kind is PlaceKind.PARAGRAPH else ():
        yield ParagraphRef(kind=PlaceKind.PARAGRAPH, number=number)


def _order(place: ParagraphRef) -> tuple[int, int, str]:
    return list(PlaceKind).index(place.kind), place.number or 0, place.point or ""
