"""Bundles, drawn: records that point at each other, in a small world where each knows the others' facts.

The world holds a strategy for every id that may be cited. A bundle begins with its meetings, and with what else is told
of them; then whatever these cite is drawn from the world, then what those records cite, until nothing is left to be
found. So a bundle has all that it needs and nothing that it does not, and what an id says is true: `resolution-2-1` is
resolution 2/1 of the second session.
"""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.bundle import Bundle
from assetrecovery.checks.participants import sort_key
from assetrecovery.checks.rule import BundleIndex
from assetrecovery.files import dumps
from assetrecovery.introspection.referring import references
from assetrecovery.mandates.bodies import BodyKind
from assetrecovery.mandates.mandates import MandateKind
from assetrecovery.participants.attendance import AttendanceCategory, Delegation
from assetrecovery.participants.jurisdictions import Jurisdiction, JurisdictionKind, TreatyAction, TreatyActionKind
from assetrecovery.queries.identified import identifier_key
from assetrecovery.records import Record, RecordKind, class_of, kind_of
from assetrecovery.sources.instruments import InstrumentKind
from assetrecovery.strategies.agenda import meetings, speakers
from assetrecovery.strategies.drawing import Ids, drawn_as, named
from assetrecovery.strategies.mandates import bodies, mandates, resolutions
from assetrecovery.strategies.participants import dated_names, delegations, jurisdictions
from assetrecovery.strategies.records_of_a_return import POOLS, RETURN, SEPARATELY_TOLD, records_of_a_return
from assetrecovery.strategies.sources import LAST_PARAGRAPH, documents, instruments
from assetrecovery.strategies.values import ANY, TEXTS, document_symbols, partial_dates, periods
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.ids import (
    BodyId,
    DocumentId,
    InstrumentId,
    JurisdictionId,
    MandateId,
    MeetingId,
    OrganizationId,
    PersonId,
    ResolutionId,
)
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.shapes import fields_of
from assetrecovery.values.symbols import ResolutionNumber
from assetrecovery.values.terms import Answer

__all__ = ["bundles", "bundles_json", "records", "return_bundles"]

_Records: TypeAlias = Mapping[str, SearchStrategy[Record]]


def records(*, ids: Ids = ANY) -> SearchStrategy[Record]:
    """Single records of every kind."""
    return st.one_of(*(ids.of(cls) for cls in map(class_of, RecordKind)))


def bundles(*, base: Bundle | None = None, max_meetings: int = 1) -> SearchStrategy[Bundle]:
    """Bundles of one meeting, unless more are asked for, and of all that is cited; no rule finds a fault in them.

    Over a base of reference data, such as `reference_data()`, States that were parties to the Convention attend, and
    what is there is cited from there; without one, the States are invented.
    """
    ids, records = _world(base)
    meetings = [_meeting(number, ids) for number in range(1, max_meetings + 1)]
    held = st.one_of(*(st.tuples(*meetings[:size]) for size in range(1, max_meetings + 1)))
    return named("bundles", _bundles(held, _told(records), records, base))


def return_bundles(*, base: Bundle | None = None) -> SearchStrategy[Bundle]:
    """Bundles of one return, and of all that is cited; no rule finds a fault in them.

    Over a base, the States are those that were parties to the Convention, as for `bundles`.
    """
    _, records = _world(base)
    return named("return_bundles", _bundles(st.tuples(records[RETURN]), st.just(()), records, base))


def _world(base: Bundle | None) -> tuple[Ids, _Records]:
    """What may be cited, and the records behind it that are not in the base."""
    parties = _parties_in(base)
    ids = _IDS.but({JurisdictionId: st.sampled_from(parties)}) if parties else _IDS
    known = {**_records(ids), **records_of_a_return(ids, parties or _STATES, _CONVENTION)}
    return ids, {own: strategy for own, strategy in known.items() if base is None or base.get(own) is None}


def bundles_json(*, base: Bundle | None = None) -> SearchStrategy[str]:
    """Bundles as the text of their files."""
    return bundles(base=base).map(dumps)


@st.composite
def _bundles(
    draw: st.DrawFn,
    held: SearchStrategy[tuple[Record, ...]],
    told: SearchStrategy[tuple[Record, ...]],
    records: _Records,
    base: Bundle | None,
) -> Bundle:
    found = _told_apart(_with_cited(draw, [*draw(held), *draw(told)], records), base)
    whole = Bundle(records=tuple(sorted(found, key=_place)), base=base)
    return attrs.evolve(whole, records=tuple(_in_english_order(record, whole) for record in whole.records))


def _told_apart(records: Sequence[Record], base: Bundle | None) -> Iterator[Record]:
    """Take from records what another one bears already of that which only one may bear, and say nothing twice."""
    behind = base.all_records() if base else ()
    borne = {key for record in behind for _, key in BundleIndex.marks_of(record)}
    for record in records:
        mine = dict(BundleIndex.marks_of(record))
        taken = {path for path, key in mine.items() if key in borne}
        borne |= {*mine.values()}
        kept = [one for at, one in enumerate(record.identifiers) if ("identifiers", at) not in taken]
        unlike = {(one.scheme.code, identifier_key(one.value)): one for one in kept}
        changes: dict[str, Any] = {str(path[0]): () if len(path) > 1 else None for path in taken}
        if changes or len(unlike) != len(record.identifiers):
            changes["identifiers"] = tuple(unlike.values())
        yield attrs.evolve(record, **changes) if changes else record


def _place(record: Record) -> int:
    return _KINDS.index(kind_of(record))


_KINDS: Final = tuple(RecordKind)


def _with_cited(draw: st.DrawFn, own: Sequence[Record], records: _Records) -> list[Record]:
    """Draw what the records cite, what that cites, and so on, until everything that is cited is there."""
    found: dict[str, Record] = {record.id: record for record in own}
    waiting = [*own]
    while waiting:
        for needed in _needed_by(waiting.pop()):
            if needed in records and needed not in found:
                found[needed] = draw(records[needed])
                waiting.append(found[needed])
    return list(found.values())


def _needed_by(record: Record) -> Iterator[str]:
    yield from (reference.id for reference in references(type(record), record))
    # A mandate under (b) stands behind one under (a) of the same act, which perhaps nothing else cites.
    if record.id in _MANDATES:
        yield record.id[:-1] + "a"


def _in_english_order(record: Record, bundle: Bundle) -> Record:
    """List those who attend as reports do: by category, and States by their English name of the day."""
    if not isinstance(record, Meeting):
        return record
    opening = record.held.start if record.held else None

    def key(listed: Delegation) -> tuple[int, bool, str]:
        name = _english_name(bundle.get(listed.actor), opening)
        return _CATEGORIES.index(listed.category), name is None, sort_key(name or "")

    return attrs.evolve(record, attendance=tuple(sorted(record.attendance, key=key)))


_CATEGORIES: Final = tuple(AttendanceCategory)


def _english_name(record: Record | None, opening: PartialDate | None) -> str | None:
    return record.name(opening).short.en if isinstance(record, Jurisdiction) else None


# ── the ids of the world ─────────────────────────────────────────────────────────────────────────

_CONVENTION: Final = InstrumentId("uncac")
_CONFERENCE: Final = BodyId("conference")
_GROUP: Final = BodyId("working-group")
_STATES: Final = tuple(map(JurisdictionId, ("XAA", "XAB", "XAC")))
_OUTSIDER: Final = JurisdictionId("XZZ")
_UNION: Final = JurisdictionId("union-1")
_DOCUMENTS: Final = tuple(DocumentId(f"document-{number}") for number in (1, 2, 3))
_SESSIONS: Final = {number: MeetingId(f"conference-{number}") for number in (1, 2, 3)}
_RESOLUTIONS: Final = {number: ResolutionId(f"resolution-{number}-1") for number in _SESSIONS}
_MANDATES: Final = {
    MandateId(f"{resolution}-{letter}"): (number, letter)
    for number, resolution in _RESOLUTIONS.items()
    for letter in "ab"
}


def _id_type(cls: type[Record]) -> Any:
    return next(shape.type for shape in fields_of(cls) if shape.name == "id")


_SEVERAL: Final[Mapping[Any, SearchStrategy[Any]]] = {
    BodyId: st.sampled_from((_GROUP, _CONFERENCE)),
    DocumentId: st.sampled_from(_DOCUMENTS),
    InstrumentId: st.just(_CONVENTION),
    JurisdictionId: st.sampled_from(_STATES),
    MandateId: st.sampled_from(tuple(_MANDATES)),
    MeetingId: st.just(MeetingId("meeting-1")),
    ResolutionId: st.sampled_from(tuple(_RESOLUTIONS.values())),
    **POOLS,
}
"""The ids of the kinds of which the world holds several records, or one that must agree with others."""

_ONE_EACH: Final[Mapping[str, type[Record]]] = {
    f"{kind.code.replace('_', '-')}-1": class_of(kind)
    for kind in RecordKind
    if _id_type(class_of(kind)) not in _SEVERAL
}
"""The other kinds: of each the world holds one, which need agree with nothing beyond what `_known` says of it."""

_IDS: Final = Ids({**_SEVERAL, **{_id_type(cls): st.just(own) for own, cls in _ONE_EACH.items()}})

_SINCE: Final = datetime.date(2011, 1, 1)
_UNTIL: Final = datetime.date(2045, 12, 31)
"""The years in which meetings are drawn: what the States did about the Convention, and its sessions, lie before."""

# ── the records of the world ─────────────────────────────────────────────────────────────────────


def _parties_in(base: Bundle | None) -> tuple[JurisdictionId, ...]:
    """The States of a base that were parties to the Convention in all the years in which meetings are drawn."""
    return tuple(
        state.id
        for state in (base.jurisdictions.values() if base else ())
        if state.kind is JurisdictionKind.STATE
        and all(state.party_to(_CONVENTION, day) is Answer.YES for day in (_SINCE, _UNTIL))
    )


def _meeting(number: int, ids: Ids) -> SearchStrategy[Meeting]:
    parties = delegations(ids=ids, categories=(AttendanceCategory.STATE_PARTY,), unions=st.just(_UNION))
    outside = delegations(
        ids=ids.but({JurisdictionId: st.just(_OUTSIDER)}).without(OrganizationId),
        categories=(AttendanceCategory.SIGNATORY, AttendanceCategory.NON_SIGNATORY),
        unions=None,
    )
    return meetings(
        ids=ids,
        min_year=_SINCE.year,
        max_year=_UNTIL.year - 1,
        delegations=parties | outside,
        id=st.just(MeetingId(f"meeting-{number}")),
        body=st.just(_GROUP),
        number=st.just(number),
        resumes=st.none(),
        held_during=st.none(),
    )


def _told(records: _Records) -> SearchStrategy[tuple[Record, ...]]:
    """What else is told of the first meeting: at most one thing, of any kind that stands beside it."""
    return st.one_of(st.just(()), *(st.tuples(strategy) for own, strategy in records.items() if own in _OTHERS))


_OTHERS: Final = frozenset({*_ONE_EACH, *SEPARATELY_TOLD})


def _records(ids: Ids) -> _Records:
    return {
        **{own: drawn_as(cls, ids, {"id": st.just(own)} | _known(own, ids)) for own, cls in _ONE_EACH.items()},
        **{own: _document(number, ids) for number, own in enumerate(_DOCUMENTS, start=1)},
        **{own: _state(own, JurisdictionKind.STATE, ids, _CONSENTS) for own in _STATES},
        _OUTSIDER: _state(_OUTSIDER, JurisdictionKind.STATE, ids, st.just(())),
        _UNION: _state(_UNION, JurisdictionKind.REGIONAL_ECONOMIC_INTEGRATION_ORGANIZATION, ids, _CONSENTS),
        _CONVENTION: _convention(ids),
        _CONFERENCE: _conference(ids),
        _GROUP: _group(ids),
        **{own: _session(number) for number, own in _SESSIONS.items()},
        MeetingId("meeting-1"): _meeting(1, ids),
        **{own: _resolution(number, ids) for number, own in _RESOLUTIONS.items()},
        **{own: _mandate(own, number, letter, ids) for own, (number, letter) in _MANDATES.items()},
    }


def _known(own: str, ids: Ids) -> dict[str, SearchStrategy[Any]]:
    """What is known of a record of which there is one: its item is on every agenda, and no absent State speaks."""
    speaking = ids.only(OrganizationId, PersonId)
    return {
        "panel-1": {"item": st.just(ItemNumber(number=1))},
        "presentation-1": {"presenter": speaking.of(OrganizationId)},
        "statement-1": {"speaker": speakers(ids=speaking)},
        "position-1": {"holder": speakers(ids=speaking)},
        "recommendation-1": {"paragraph": st.just(LAST_PARAGRAPH), "part": st.sampled_from((None, "a"))},
    }.get(own, {})


def _document(number: int, ids: Ids) -> SearchStrategy[Record]:
    """Its number is in its symbol, so that no two have the same."""
    return documents(
        ids=ids.without(MeetingId), id=st.just(_DOCUMENTS[number - 1]), symbol=document_symbols(numbers=st.just(number))
    )


def _convention(ids: Ids) -> SearchStrategy[Record]:
    kind = st.just(InstrumentKind.TREATY)
    # It is not indexed: if it were, whatever article is cited would have to be in the index. Nor is it said to be a
    # framework, of which no amount of a case may be.
    return instruments(
        ids=ids.without(InstrumentId),
        indexed=False,
        dates=partial_dates(min_year=1945, max_year=2003),
        id=st.just(_CONVENTION),
        kind=kind,
        level=st.none(),
    )


def _consent(kind: TreatyActionKind, on: PartialDate) -> tuple[TreatyAction, ...]:
    in_force = PartialDate.of(on.latest + datetime.timedelta(days=30))
    return (TreatyAction(instrument=_CONVENTION, kind=kind, on=on, in_force=in_force),)


_CONSENTS: Final = st.builds(
    _consent,
    st.sampled_from((TreatyActionKind.RATIFICATION, TreatyActionKind.ACCESSION, TreatyActionKind.APPROVAL)),
    partial_dates(min_year=2003, max_year=2009, qualified=False),
)


def _state(
    own: JurisdictionId, kind: JurisdictionKind, ids: Ids, histories: SearchStrategy[tuple[TreatyAction, ...]]
) -> SearchStrategy[Record]:
    names = st.tuples(dated_names(ids=ids, valid=st.none()))
    return jurisdictions(ids=ids, names=names, histories=histories, id=st.just(own), kind=st.just(kind))


def _conference(ids: Ids) -> SearchStrategy[Record]:
    return bodies(ids=ids.without(BodyId, ResolutionId), id=st.just(_CONFERENCE), kind=st.just(BodyKind.CONFERENCE))


def _group(ids: Ids) -> SearchStrategy[Record]:
    first, *later = _RESOLUTIONS.values()
    return bodies(
        ids=ids.but({BodyId: st.just(_CONFERENCE), ResolutionId: st.just(first)}),
        id=st.just(_GROUP),
        kind=st.sampled_from((BodyKind.WORKING_GROUP, BodyKind.REVIEW_GROUP, BodyKind.EXPERT_MEETING)),
        continued_by=st.sampled_from(((), (), tuple(later[:1]), tuple(later))),
    )


def _dates_of(session: int) -> SearchStrategy[PartialDate]:
    """The Conference sits every second year, and its sessions are over when the drawn meetings begin."""
    year = 2003 + 2 * session
    return partial_dates(min_year=year, max_year=year)


def _session(number: int) -> SearchStrategy[Record]:
    return st.builds(
        Meeting,
        id=st.just(_SESSIONS[number]),
        body=st.just(_CONFERENCE),
        number=st.just(number),
        held=st.none() | periods(dates=_dates_of(number)),
        place=st.none() | TEXTS,
    )


def _resolution(number: int, ids: Ids) -> SearchStrategy[Record]:
    return resolutions(
        ids=ids,
        id=st.just(_RESOLUTIONS[number]),
        number=st.just(ResolutionNumber(session=number, serial=1)),
        body=st.just(_CONFERENCE),
        meeting=st.sampled_from((None, _SESSIONS[number])),
        adopted=st.none() | _dates_of(number),
    )


def _mandate(own: MandateId, number: int, letter: str, ids: Ids) -> SearchStrategy[Record]:
    """The mandates of one act are of one kind, since each kind is lettered from (a)."""
    return mandates(
        ids=ids.but({BodyId: st.just(_GROUP)}),
        id=st.just(own),
        kind=st.just(tuple(MandateKind)[number]),
        sources=st.just((_RESOLUTIONS[number],)),
        letter=st.just(letter),
    )
