"""Coverage: which records hold each place of a document, and what of it is recorded in words alone.

Both are computed from the citations that the records carry.

What there is to cover is read off the meeting: the paragraphs of its report up to the end of the last section, the
items of the annotated agenda, the annex. Nothing is listed by hand: a place is covered if some record cites it, and
a place that no record cites is shown as not covered.

A citation says that a place is recorded, not that a program can find all that it says. So those sentences of ours are
counted, too, that stand for a place with no code beside them: what they say is in words, and in no typed field.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

import attrs

from assetrecovery.agenda.items import Agenda
from assetrecovery.agenda.meetings import Meeting
from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.introspection.fields import fields_of, nested
from assetrecovery.queries.asked import known
from assetrecovery.sources.citations import Citation, ParagraphRef, PlaceKind
from assetrecovery.values.ids import DocumentId
from assetrecovery.values.nouns import answer
from assetrecovery.values.shapes import is_tuple
from assetrecovery.values.text import Text

__all__ = ["CoveredPlace", "coverage"]

_KINDS: Final = {kind: place for place, kind in enumerate(PlaceKind)}
_NAMES: Final = frozenset({"other_names", "other_titles", "parents", "partners"})
"""Fields with several texts that are names: who or what is told of, not what is said of it."""

_BESIDE: Final[Mapping[tuple[str, str], tuple[str, ...]]] = {
    ("Authority", "notes"): ("acts_upon", "all_stages", "functions", "powers", "revenue", "rules", "staff_from"),
    ("CaseStudy", "assets"): ("parties",),
    ("CaseStudy", "outcome"): ("recovered", "matters"),
    ("CaseStudy", "steps"): ("taken",),
    ("CaseStudy", "uses"): ("matters",),
    ("CooperationPractice", "limits"): ("features",),
    ("CooperationPractice", "notes"): ("features",),
    ("CooperationPractice", "powers"): ("features",),
    ("CooperationPractice", "requirements"): ("features",),
    ("CooperationPractice", "uses"): ("information_uses",),
    ("Correspondence", "subject"): ("mandates", "replies"),
    ("IncludedPoint", "text"): (),
    ("InstitutionalSetup", "notes"): ("coordination_in_law", "dedicated_body", "rules"),
    ("KnowledgeProduct", "contents"): ("holds", "online", "serves"),
    ("Mandate", "summary"): ("matters",),
    ("Matter", "text"): (
        "verb",
        "tasks",
        "subjects",
        "aims",
        "means",
        "addressees",
        "concerned",
        "conditions",
        "provisions",
    ),
    ("NumberedPoint", "text"): (),
    ("Progress", "summary"): (),
    ("Recommendation", "action"): ("matters",),
    ("TechnicalAssistance", "results"): ("result_kinds",),
    ("Topic", "text"): ("subjects",),
}
"""By class and field of a sentence, the fields that say the same in codes; if one is filled, codes stand beside it."""

_LONGEST_RANGE: Final = 1000
"""How many paragraphs of one range are looked at one by one; the bound keeps a hostile range from costing time."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class CoveredPlace:
    """Covered place · 覆盖位置. A place in a document and the records that cite it."""

    place: ParagraphRef
    """Place · 位置. The paragraph, annotation or other place."""

    records: tuple[str, ...]
    """Records · 记录. Ids of the records that cite it, in the order of the bundle; none if it is not covered."""

    in_words: tuple[Text, ...] = ()
    """In words alone · 仅以文字记载. Sentences of these records for that place with no code beside them."""


@over_bundle
def coverage(bundle: Bundle, document: DocumentId) -> tuple[CoveredPlace, ...]:
    """Say which records hold each place of a document: every place it is known to have, and every place cited.

    A sentence of a record that cites several places counts for each of them, since it does not say for which it stands.
    Raises `UnknownIdError` for a document that no record of the bundle or its base is or cites.

    >>> from assetrecovery.data import bundled
    >>> places = coverage(bundled("wg2-11"), DocumentId("cac-cosp-wg2-2017-4"))
    >>> len(places), all(entry.records for entry in places), places[3].records[0]
    (76, True, 'friedrich-daeuble')
    >>> [sentence.en for sentence in places[4].in_words]
    ['The adoption of the 2030 Agenda for Sustainable Development has given asset recovery new momentum']
    """
    known(bundle, document, "/document")
    holders: dict[ParagraphRef, dict[str, None]] = {place: {} for place in _expected(bundle, document)}
    for record in bundle.records:
        for _, value in nested(record):
            if isinstance(value, Citation) and value.document == document and value.at is not None:
                for place in _whole_places(value.at):
                    holders.setdefault(place, {})[record.id] = None
    words: dict[ParagraphRef, list[Text]] = {}
    for record in bundle.records:
        for place, sentence in _sentences(record, document, frozenset()):
            words.setdefault(place, []).append(sentence)
    return tuple(
        CoveredPlace(place=place, records=tuple(holders[place]), in_words=tuple(words.get(place, ())))
        for place in sorted(holders, key=_order)
    )


def _sentences(
    value: Any, document: DocumentId, places: Collection[ParagraphRef]
) -> Iterator[tuple[ParagraphRef, Text]]:
    """Yield the sentences with no code beside them, with the places that the nearest citations around them name."""
    own = getattr(value, "citations", ())
    if own:
        cited = [citation.at for citation in own if citation.document == document and citation.at is not None]
        places = dict.fromkeys(whole for at in cited for whole in _whole_places(at))
    for shape in fields_of(type(value)):
        held = getattr(value, shape.name)
        for member in held if is_tuple(shape.type) else (held,):
            if isinstance(member, Text):
                if _is_in_words(value, shape.name, several=is_tuple(shape.type)):
                    yield from ((place, member) for place in places)
            elif attrs.has(type(member)):
                yield from _sentences(member, document, places)


def _is_in_words(value: Any, name: str, *, several: bool) -> bool:
    """Whether a text is a sentence, and not a name, and no code stands beside it."""
    beside = _BESIDE.get((type(value).__name__, name))
    if beside is None:
        return several and name not in _NAMES
    defaults = {shape.name: shape.default for shape in fields_of(type(value))}
    return all(getattr(value, field) == defaults[field] for field in beside)


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
