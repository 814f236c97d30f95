"""Participants, drawn: jurisdictions, organizations and persons, attendance, authorities, networks, assistance."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.participants.assistance import AssistanceCount, KnowledgeProduct, TechnicalAssistance
from assetrecovery.participants.attendance import AttendanceCategory, AttendanceFigure, Capacity, Delegation, Officer
from assetrecovery.participants.authorities import Authority, InstitutionalSetup
from assetrecovery.participants.cooperation import CooperationPractice
from assetrecovery.participants.jurisdictions import (
    DatedName,
    Jurisdiction,
    JurisdictionKind,
    TreatyAction,
    TreatyActionKind,
    UnitedNationsStatus,
)
from assetrecovery.participants.networks import Network
from assetrecovery.participants.organizations import Organization, Person
from assetrecovery.strategies.drawing import Ids, drawn, drawn_fields, draws, few, maybe, named
from assetrecovery.strategies.values import ANY, DATES, days
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import ActorId, JurisdictionId, OrganizationId

__all__ = [
    "assistance_counts",
    "attendance_figures",
    "authorities",
    "cooperation_practices",
    "dated_names",
    "delegations",
    "institutional_setups",
    "jurisdictions",
    "knowledge_products",
    "networks",
    "officers",
    "organizations",
    "persons",
    "technical_assistance",
    "treaty_actions",
]

# ── jurisdictions ────────────────────────────────────────────────────────────────────────────────


_ENGLISH: Final = {"article": st.sampled_from((None, "the"))}


def dated_names(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[DatedName]:
    """Names with and without limits in time."""
    return drawn(DatedName, ids, _ENGLISH | fields)


_WITHOUT_EFFECT: Final = frozenset(
    {TreatyActionKind.SIGNATURE, TreatyActionKind.WITHDRAWAL, TreatyActionKind.DENUNCIATION}
)


@draws(TreatyAction)
def treaty_actions(
    *, ids: Ids = ANY, dates: SearchStrategy[PartialDate] = DATES, **fields: SearchStrategy[Any]
) -> SearchStrategy[TreatyAction]:
    """Steps towards treaties and away from them; a treaty is in force thirty days or more after what brings it."""
    others = drawn_fields(TreatyAction, ids, fields, without=("on", "in_force"))
    return st.builds(_treaty_action, others, dates, maybe(dates), maybe(st.integers(30, 120)))


def _treaty_action(
    fields: Mapping[str, Any], on: PartialDate, until: PartialDate | None, delay: int | None
) -> TreatyAction:
    first, last = sorted((on, until or on), key=lambda date: date.earliest)
    effect = None if delay is None or fields["kind"] in _WITHOUT_EFFECT else datetime.timedelta(days=delay)
    return TreatyAction(
        **fields,
        on=Period(start=first, end=last) if until else on,
        in_force=PartialDate.of(last.latest + effect) if effect else None,
    )


_DERIVED: Final = ("names", "united_nations", "responsible_state", "treaty_actions")
_DEPENDENT: Final = frozenset({JurisdictionKind.TERRITORY, JurisdictionKind.SPECIAL_ADMINISTRATIVE_REGION})


@draws(Jurisdiction)
def jurisdictions(
    *,
    ids: Ids = ANY,
    names: SearchStrategy[tuple[DatedName, ...]] | None = None,
    histories: SearchStrategy[tuple[TreatyAction, ...]] | None = None,
    **fields: SearchStrategy[Any],
) -> SearchStrategy[Jurisdiction]:
    """States and others, whose names follow each other without a gap, and whose treaty actions are in order of time."""
    whole = st.builds(
        _jurisdiction,
        drawn_fields(Jurisdiction, ids, fields, without=_DERIVED),
        _names() if names is None else names,
        maybe(st.sampled_from(UnitedNationsStatus)),
        ids.of(JurisdictionId) if ids.reach(JurisdictionId) else st.none(),
        few(ids.of(TreatyAction)) if histories is None else histories,
    )
    return named("jurisdictions", whole)


def _jurisdiction(
    fields: Mapping[str, Any],
    names: tuple[DatedName, ...],
    membership: UnitedNationsStatus | None,
    state: JurisdictionId | None,
    history: tuple[TreatyAction, ...],
) -> Jurisdiction:
    kind = fields["kind"]
    return Jurisdiction(
        **fields,
        names=names,
        united_nations=membership if kind is JurisdictionKind.STATE else None,
        responsible_state=state if kind in _DEPENDENT else None,
        treaty_actions=tuple(sorted(history, key=_begun)),
    )


def _begun(action: TreatyAction) -> datetime.date:
    return action.on.earliest or datetime.date.min


_CHANGES: Final = few(days(min_year=1950, max_year=2040))
_NAME: Final = drawn_fields(DatedName, Ids({}), _ENGLISH, without=("valid",))


@st.composite
def _names(draw: st.DrawFn) -> tuple[DatedName, ...]:
    changes = sorted(set(draw(_CHANGES)))
    return tuple(DatedName(**draw(_NAME), valid=valid) for valid in _following(changes))


def _following(changes: Sequence[datetime.date]) -> list[Period | None]:
    """The times between some days of change, each ending the day before the next begins; all of time if none."""
    if not changes:
        return [None]
    starts = [None, *map(PartialDate.of, changes)]
    ends = [*(PartialDate.of(day - datetime.timedelta(days=1)) for day in changes), None]
    return [Period(start=start, end=end) for start, end in zip(starts, ends, strict=True)]


# ── organizations and persons ────────────────────────────────────────────────────────────────────


def organizations(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Organization]:
    """Organizations of every kind."""
    return drawn(Organization, ids, fields)


def persons(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Person]:
    """Persons, under names from all of Unicode."""
    return drawn(Person, ids, fields)


# ── attendance ───────────────────────────────────────────────────────────────────────────────────

_OF_STATES: Final = (
    AttendanceCategory.STATE_PARTY,
    AttendanceCategory.SIGNATORY,
    AttendanceCategory.NON_SIGNATORY,
)
_OF_UNIONS: Final = (AttendanceCategory.REIO_PARTY,)
_OF_ORGANIZATIONS: Final = tuple(
    category for category in AttendanceCategory if category not in {*_OF_STATES, *_OF_UNIONS}
)
_UNIONS: Final = st.integers(1, 9).map("union-{}".format).map(JurisdictionId)


def attendance_figures(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[AttendanceFigure]:
    """How many of each category came."""
    return drawn(AttendanceFigure, ids, fields)


@draws(Delegation)
def delegations(
    *,
    ids: Ids = ANY,
    categories: Sequence[AttendanceCategory] = _OF_STATES,
    unions: SearchStrategy[JurisdictionId] | None = _UNIONS,
) -> SearchStrategy[Delegation]:
    """States in one of the categories, organizations, and unions of States: parties are represented, others observe."""
    actors: list[tuple[SearchStrategy[ActorId], Sequence[AttendanceCategory]]] = []
    if ids.reach(JurisdictionId):
        actors.append((ids.of(JurisdictionId), categories))
    if ids.reach(OrganizationId):
        actors.append((ids.of(OrganizationId), _OF_ORGANIZATIONS))
    if unions is not None:
        actors.append((unions, _OF_UNIONS))
    return st.one_of(*(_listed(ids, actor, category) for actor, category in actors))


def _listed(
    ids: Ids, actors: SearchStrategy[ActorId], categories: Sequence[AttendanceCategory]
) -> SearchStrategy[Delegation]:
    given = {"actor": actors, "category": st.sampled_from(categories)}
    return drawn_fields(Delegation, ids, given, without=("capacity",)).map(_delegation)


def _delegation(fields: Mapping[str, Any]) -> Delegation:
    party = fields["category"].is_party
    return Delegation(**fields, capacity=Capacity.REPRESENTED if party else Capacity.OBSERVER)


def officers(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Officer]:
    """Officers, named or not, with or without their State."""
    return drawn(Officer, ids, fields)


# ── authorities, networks, cooperation, assistance ───────────────────────────────────────────────


def authorities(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Authority]:
    """Authorities of every kind."""
    return drawn(Authority, ids, fields)


def institutional_setups(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[InstitutionalSetup]:
    """How jurisdictions have arranged their authorities."""
    return drawn(InstitutionalSetup, ids, fields)


def networks(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Network]:
    """Networks of every kind."""
    return drawn(Network, ids, fields)


def cooperation_practices(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[CooperationPractice]:
    """Practices of cooperation at every level."""
    return drawn(CooperationPractice, ids, fields)


def assistance_counts() -> SearchStrategy[AssistanceCount]:
    """Figures of assistance."""
    return drawn(AssistanceCount, ANY)


def technical_assistance(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[TechnicalAssistance]:
    """Technical assistance in every area."""
    return drawn(TechnicalAssistance, ids, fields)


def knowledge_products(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[KnowledgeProduct]:
    """Knowledge products of every kind."""
    return drawn(KnowledgeProduct, ids, fields)
