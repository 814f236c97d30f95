"""Returns, drawn: each agrees with itself, and with the measures, the arrangement and the instrument it may cite."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.avenues import Avenue
from assetrecovery.arrangements.flows import EventKind
from assetrecovery.arrangements.returns import (
    RETURN_LIFE_CYCLE,
    Basis,
    DisposalBasis,
    Event,
    Outcome,
    OutcomeKind,
    Return,
    ReturnParticipant,
    ReturnPosition,
    ReturnRole,
    ReturnStatus,
    ReturnStep,
    Sanction,
)
from assetrecovery.strategies.drawing import OWN, Ids, distinct, drawn, drawn_fields, draws, few, maybe, named
from assetrecovery.strategies.ledger_contents import KEPT, LEDGER_FIELDS, LedgerContents, ledger_contents
from assetrecovery.strategies.life_cycles import histories, steps
from assetrecovery.strategies.recovery_calendar import (
    AFTER,
    ARRIVED,
    ASKED,
    CONFISCATED,
    HELD,
    IN_FORCE,
    MOVED,
    SEEN,
    SIGNED,
    SPENT,
    calendar,
)
from assetrecovery.strategies.sources import somebody, sourced
from assetrecovery.strategies.uses import all_allocations
from assetrecovery.strategies.values import ANY, entry_keys
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.ids import ActorId, AuthorityId, JurisdictionId, NetworkId, OrganizationId, PersonId
from assetrecovery.values.tables import classed
from assetrecovery.values.terms import LocalTerm

__all__ = [
    "bases",
    "events",
    "outcomes",
    "return_participants",
    "return_positions",
    "return_steps",
    "returns",
    "sanctions",
]

# ── the parts of returns ─────────────────────────────────────────────────────────────────────────


def return_participants(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[ReturnParticipant]:
    """Those who have a part in a return, and which."""
    return somebody(ReturnParticipant, ids, sourced(ids) | fields)


def return_positions(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[ReturnPosition]:
    """Views of anybody, as somebody attributes them."""
    return somebody(ReturnPosition, ids, {"on": maybe(SIGNED)} | sourced(ids) | fields)


def bases(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Basis]:
    """What returns are said to rest on."""
    return drawn(Basis, ids, sourced(ids) | fields)


_EVENT_DATES: Final = calendar(
    EventKind,
    (ASKED, (EventKind.ASSISTANCE_REQUESTED, EventKind.DIALOGUE_OPENED)),
    (HELD, (EventKind.FROZEN, EventKind.SEIZED)),
    (
        CONFISCATED,
        (
            EventKind.CONFISCATION_SOUGHT,
            EventKind.HEARING,
            EventKind.CONVICTION,
            EventKind.JUDGEMENT,
            EventKind.CONFISCATED,
            EventKind.APPEAL_DISMISSED,
            EventKind.REVERSED,
            EventKind.FINAL_DECISION,
            EventKind.COMPLAINT_FILED,
            EventKind.PROCEEDINGS_OPENED,
            EventKind.CHARGED,
            EventKind.SENTENCED,
            EventKind.ACQUITTED,
            EventKind.ORDERED,
            EventKind.APPEALED,
            EventKind.BECAME_FINAL,
            EventKind.CLAIM_MADE,
            EventKind.CLAIM_DISMISSED,
            EventKind.PREDECESSOR_SIGNED,
            EventKind.FRAMEWORK_SIGNED,
        ),
    ),
    (
        SIGNED,
        (
            EventKind.COURT_REFUSAL,
            EventKind.PROCEEDINGS_CLOSED,
            EventKind.SETTLEMENT,
            EventKind.VOLUNTARY_SURRENDER,
            EventKind.STATUTE_ENACTED,
            EventKind.STATUTE_IN_FORCE,
            EventKind.LETTER_OF_INTENT,
            EventKind.ANNOUNCED,
            EventKind.APPROVED,
            EventKind.SIGNED,
            EventKind.PUBLISHED,
            EventKind.HANDOVER_DECIDED,
            EventKind.REMISSION_GRANTED,
            EventKind.BUDGETED,
            EventKind.SOLD,
            EventKind.THIRD_PARTY_CLAIM_WITHDRAWN,
            EventKind.VICTIM_STATUS_DENIED,
            EventKind.GOVERNANCE_DECISION,
            EventKind.PERSON_REPATRIATED,
            EventKind.REQUEST_REFUSED,
            EventKind.MEASURE_EXTENDED,
            EventKind.MEASURE_LIFTED,
            EventKind.PERSON_DIED,
            EventKind.PLAN_PRESENTED,
            EventKind.GRANT_SIGNED,
            EventKind.SUSPENDED,
            EventKind.ANNULLED,
            EventKind.RELEASED,
            EventKind.BODY_SET_UP,
        ),
    ),
    (IN_FORCE, (EventKind.ENTERED_INTO_FORCE, EventKind.AMENDED)),
    (MOVED, (EventKind.TRANSFERRED,)),
    (ARRIVED, (EventKind.CONFIRMED, EventKind.RECEIVED)),
    (
        SPENT,
        (
            EventKind.DISTRIBUTED,
            EventKind.PURCHASED,
            EventKind.PROCUREMENT,
            EventKind.PROCUREMENT_FAILED,
            EventKind.CONTRACT_AWARDED,
            EventKind.IMPLEMENTATION_STARTED,
            EventKind.IMPLEMENTATION_ENDED,
            EventKind.AUDITED,
            EventKind.REPORTED,
        ),
    ),
)
"""When events of each kind happen: where other records tell of the same, in the same years."""


@draws(Event)
def events(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Event]:
    """Events of every kind, in the years in which they happen here."""
    return drawn(Event, ids, sourced(ids) | fields, after={"on": lambda known: maybe(_event_dates(known["kind"]))})


def _event_dates(kind: EventKind | LocalTerm) -> SearchStrategy[PartialDate]:
    return SIGNED if isinstance(kind, LocalTerm) else _EVENT_DATES[kind]


def return_steps(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[ReturnStep]:
    """What a return came to."""
    return drawn(ReturnStep, ids, {"on": maybe(SEEN)} | fields)


def sanctions(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Sanction]:
    """What was imposed or agreed beside the return."""
    return drawn(Sanction, ids, {"on": maybe(CONFISCATED)} | fields)


def outcomes(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Outcome]:
    """What came of returns."""
    return drawn(Outcome, ids, {"on": maybe(SEEN)} | fields)


# ── returns ──────────────────────────────────────────────────────────────────────────────────────

_ORIGINS: Final[tuple[tuple[ReturnRole, ...], ...]] = (
    (ReturnRole.ORIGIN,),
    (ReturnRole.ORIGIN, ReturnRole.RECEIVING),
    (ReturnRole.ORIGIN, ReturnRole.REQUESTING_STATE, ReturnRole.RECEIVING, ReturnRole.SIGNATORY),
)
_SENDERS: Final[tuple[tuple[ReturnRole, ...], ...]] = (
    (ReturnRole.TRANSFERRING,),
    (ReturnRole.TRANSFERRING, ReturnRole.REQUESTED_STATE),
)
# Who implements is of another kind than who watches, and who audits of a third; no person has a part in the money,
# since an arrangement may exclude him from it.
_OTHERS: Final[Mapping[Any, tuple[ReturnRole, ...]]] = {
    OrganizationId: (ReturnRole.IMPLEMENTER, ReturnRole.TRUSTEE, ReturnRole.FUND_MANAGER, ReturnRole.RECIPIENT),
    NetworkId: (ReturnRole.MONITOR, ReturnRole.OBSERVER, ReturnRole.FACILITATOR),
    AuthorityId: (ReturnRole.AUDITOR,),
    PersonId: (ReturnRole.SETTLING_HOLDER, ReturnRole.PAYER, ReturnRole.CLAIMANT_NOT_PARTY),
}
OWN.update({(Sanction, "amount"): entry_keys})

_AGREEING: Final = ("participants", "avenues", "history", "outcomes", "ledger_complete", *LEDGER_FIELDS)
"""The fields of a return that must agree with each other."""


@draws(Return)
def returns(
    *,
    ids: Ids = ANY,
    origins: SearchStrategy[ActorId] | None = None,
    senders: SearchStrategy[ActorId] | None = None,
    **fields: SearchStrategy[Any],
) -> SearchStrategy[Return]:
    """Returns that agree with themselves: who takes part, what is said of the money, and what came of it.

    The side that transfers is not the side of origin; where both were drawn alike, there was a settlement, and nobody
    transfers. Whoever gives a field of its ledger, such as `amounts`, is given no others.
    """
    impersonal = ids.without(PersonId)
    given = {
        "positions": few(return_positions(ids=impersonal)).map(_one_of_each),
        "allocations": all_allocations(ids=impersonal),
        "last_seen": maybe(AFTER),
        "checked": maybe(AFTER),
        "sanctions": few(sanctions(ids=impersonal, amount=st.none())),
    }
    others = drawn_fields(Return, impersonal, given | fields, without=tuple({*_AGREEING} - fields.keys()))
    states = ids.of(JurisdictionId)
    sides = _sides(ids, states if origins is None else origins, states if senders is None else senders)
    if not (ids.reach(JurisdictionId) or (origins and senders)):
        sides = st.just(())
    given_a_ledger = fields.keys() & {*LEDGER_FIELDS}
    contents = st.just(LedgerContents()) if given_a_ledger else ledger_contents(ids=impersonal)
    return named("returns", _returns(others, sides, contents, _endings(impersonal)))


def _one_of_each(positions: tuple[ReturnPosition, ...]) -> tuple[ReturnPosition, ...]:
    return distinct(positions, lambda position: position.actor)


class _Ending(NamedTuple):
    """What a return comes to, and what came of it."""

    history: SearchStrategy[tuple[ReturnStep, ...]]
    outcomes: SearchStrategy[tuple[Outcome, ...]]


def _endings(ids: Ids) -> Mapping[bool, _Ending]:
    return {moved: _ending(ids, statuses, kinds) for moved, (statuses, kinds) in _ENDS.items()}


def _ending(ids: Ids, statuses: tuple[ReturnStatus, ...], kinds: tuple[OutcomeKind, ...]) -> _Ending:
    history = steps(ReturnStep, histories(RETURN_LIFE_CYCLE, ends=statuses), ids=ids, dates=lambda _: SEEN)
    return _Ending(history, few(outcomes(ids=ids, kind=st.sampled_from(kinds))))


_STATUSES: Final = classed(
    ReturnStatus,
    {
        True: (ReturnStatus.UNDER_WAY, ReturnStatus.COMPLETED),
        False: (ReturnStatus.PENDING, ReturnStatus.DECIDED, ReturnStatus.AWAITING_DISPOSAL, ReturnStatus.CLOSED),
    },
)
_OUTCOMES: Final = classed(
    OutcomeKind,
    {
        True: (
            OutcomeKind.PARTIAL,
            OutcomeKind.FULL,
            OutcomeKind.IN_KIND,
            OutcomeKind.SPENT_FOR_POPULATION,
            OutcomeKind.COMPENSATION_PAID,
            OutcomeKind.SHARED,
        ),
        False: (
            OutcomeKind.PENDING,
            OutcomeKind.NONE,
            OutcomeKind.RELEASED,
            OutcomeKind.REFUSED,
            OutcomeKind.LOST,
            OutcomeKind.RETAINED,
            OutcomeKind.PAID_TO_CREDITORS,
            OutcomeKind.CLAIM_DISMISSED,
            OutcomeKind.WITHDRAWN,
            OutcomeKind.NOT_AGREED,
        ),
    },
)
_ENDS: Final = {moved: (_STATUSES.of(moved), _OUTCOMES.of(moved)) for moved in (True, False)}
"""How far a return can have come, and what can have come of it, if money has moved and if it has not."""


@st.composite
def _returns(
    draw: st.DrawFn,
    others: SearchStrategy[dict[str, Any]],
    sides: SearchStrategy[tuple[ReturnParticipant, ...]],
    contents: SearchStrategy[LedgerContents],
    endings: Mapping[bool, _Ending],
) -> Return:
    ledger = draw(contents)
    fields: dict[str, Any] = {**ledger.as_fields("ledger_complete"), "participants": draw(sides), **draw(others)}
    ending = endings[bool(fields["transfers"])]
    transferring = any(ReturnRole.TRANSFERRING in side.roles for side in fields["participants"])
    avenues = draw(few(st.sampled_from(Avenue))) if transferring else (Avenue.SETTLEMENT,)
    told: dict[str, Any] = {"history": draw(ending.history), "outcomes": draw(ending.outcomes), "avenues": avenues}
    told |= fields
    told["bases"] = tuple(_fitting(told.get("bases", ()), ledger))
    return Return(**told)


def _fitting(bases: tuple[Basis, ...], ledger: LedgerContents) -> Iterator[Basis]:
    """Under article 57 (3) (a) all goes back: where something was kept, that is not what the return rests on."""
    for basis in bases:
        if not (ledger.of(*KEPT) and basis.kind is DisposalBasis.ART57_3_A):
            yield basis


def _sides(
    ids: Ids, origins: SearchStrategy[ActorId], senders: SearchStrategy[ActorId]
) -> SearchStrategy[tuple[ReturnParticipant, ...]]:
    """The side of origin, the side that transfers, and at times somebody else; nobody is listed twice."""
    others = [
        st.tuples(return_participants(ids=ids, actor=ids.of(kind), roles=st.tuples(st.sampled_from(roles))))
        for kind, roles in _OTHERS.items()
        if ids.reach(kind)
    ]
    return st.builds(
        _participants,
        return_participants(ids=ids, actor=origins, roles=st.sampled_from(_ORIGINS)),
        return_participants(ids=ids, actor=senders, roles=st.sampled_from(_SENDERS)),
        st.one_of(st.just(()), *others),
    )


def _participants(
    origin: ReturnParticipant, sender: ReturnParticipant, others: tuple[ReturnParticipant, ...]
) -> tuple[ReturnParticipant, ...]:
    return distinct((origin, sender, *others), lambda participant: participant.actor)
