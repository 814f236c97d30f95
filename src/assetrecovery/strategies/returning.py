"""Returns and arrangements, drawn: each agrees with itself, and with the measures and instruments that it may cite."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.arrangements import (
    ARRANGEMENT_LIFE_CYCLE,
    Arrangement,
    ArrangementStatus,
    ArrangementStep,
    Clause,
    ClauseKind,
    Deadline,
    Fee,
    GovernanceBody,
    MisuseRemedy,
)
from assetrecovery.arrangements.flows import EventKind
from assetrecovery.arrangements.measures import Avenue
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
from assetrecovery.strategies.books import BOOKED, KEPT, Books, all_books
from assetrecovery.strategies.drawing import OWN, Ids, drawn, drawn_fields, draws, few, maybe, named, some
from assetrecovery.strategies.flows import time_limits
from assetrecovery.strategies.phases import (
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
)
from assetrecovery.strategies.sources import parties, somebody, sourced
from assetrecovery.strategies.uses import all_allocations
from assetrecovery.strategies.values import ANY, entry_keys
from assetrecovery.strategies.walks import histories, steps
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.ids import (
    ActorId,
    AuthorityId,
    JurisdictionId,
    NetworkId,
    OrganizationId,
    PersonId,
)
from assetrecovery.values.terms import Answer

__all__ = [
    "arrangement_steps",
    "arrangements",
    "bases",
    "clauses",
    "deadlines",
    "events",
    "fees",
    "governance_bodies",
    "outcomes",
    "return_participants",
    "return_positions",
    "return_steps",
    "returns",
    "sanctions",
]

# ── arrangements ─────────────────────────────────────────────────────────────────────────────────


@draws(Clause)
def clauses(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Clause]:
    """Clauses that are there, that are not or that nobody has looked for; remedies stand in those on misuse alone."""
    on_misuse = {
        "kind": st.just(ClauseKind.MISUSE),
        "present": st.just(Answer.YES),
        "remedies": some(st.sampled_from(MisuseRemedy)),
    }
    plain = drawn(Clause, ids, {"remedies": st.just(())} | sourced(ids) | fields)
    return plain | drawn(Clause, ids, on_misuse | sourced(ids) | fields)


@draws(Deadline)
def deadlines(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Deadline]:
    """Things to be done by a day, or within a time after an event."""
    by_a_day = {"by": IN_FORCE, "within": st.none(), "met": maybe(MOVED)}
    within = {"by": st.none(), "within": time_limits(), "met": maybe(MOVED)}
    return drawn(Deadline, ids, by_a_day | fields) | drawn(Deadline, ids, within | fields)


def governance_bodies(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[GovernanceBody]:
    """Committees and boards."""
    return drawn(GovernanceBody, ids, fields)


def fees(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Fee]:
    """Fees that are paid, and such as may not be."""
    return drawn(Fee, ids, fields)


def _arrangement_dates(status: ArrangementStatus) -> SearchStrategy[PartialDate]:
    return _STATUS_DATES.get(status, SEEN)


_STATUS_DATES: Final = {
    ArrangementStatus.PROPOSED: CONFISCATED,
    ArrangementStatus.NEGOTIATING: CONFISCATED,
    ArrangementStatus.AGREED_IN_PRINCIPLE: CONFISCATED,
    ArrangementStatus.SIGNED: SIGNED,
    ArrangementStatus.PENDING_APPROVAL: SIGNED,
    ArrangementStatus.IN_FORCE: IN_FORCE,
    ArrangementStatus.IMPLEMENTING: MOVED,
}


def arrangement_steps(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[ArrangementStep]:
    """What an arrangement came to."""
    return drawn(ArrangementStep, ids, {"on": maybe(SIGNED)} | fields)


@draws(Arrangement)
def arrangements(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Arrangement]:
    """Arrangements, which come to what the table of their life cycle allows, in order of time."""
    walks = histories(ARRANGEMENT_LIFE_CYCLE)
    given = {
        "parties": few(parties(ids=ids, signed=maybe(SIGNED))),
        "history": steps(ArrangementStep, walks, ids=ids, dates=_arrangement_dates),
        "excluded": few(ids.of(PersonId)),
        "last_seen": maybe(AFTER),
    }
    return drawn(Arrangement, ids, given | fields)


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


_EVENT_DATES: Final = {
    EventKind.ASSISTANCE_REQUESTED: ASKED,
    EventKind.DIALOGUE_OPENED: ASKED,
    EventKind.FROZEN: HELD,
    EventKind.SEIZED: HELD,
    **dict.fromkeys(
        (
            EventKind.CONFISCATION_SOUGHT,
            EventKind.HEARING,
            EventKind.CONVICTION,
            EventKind.JUDGEMENT,
            EventKind.CONFISCATED,
            EventKind.APPEAL_DISMISSED,
            EventKind.REVERSED,
            EventKind.FINAL_DECISION,
            EventKind.PREDECESSOR_SIGNED,
            EventKind.FRAMEWORK_SIGNED,
        ),
        CONFISCATED,
    ),
    EventKind.ENTERED_INTO_FORCE: IN_FORCE,
    EventKind.AMENDED: IN_FORCE,
    EventKind.TRANSFERRED: MOVED,
    EventKind.CONFIRMED: ARRIVED,
    EventKind.DISTRIBUTED: SPENT,
    EventKind.PROCUREMENT: SPENT,
    EventKind.REPORTED: SPENT,
}
"""When events happen, of whose kind other records speak, too; all others when the arrangement is signed."""


@draws(Event)
def events(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Event]:
    """Events of every kind, in the years in which they happen here."""
    others = drawn_fields(Event, ids, sourced(ids) | fields, without=() if "on" in fields else ("on",))
    return _dated(others)


@st.composite
def _dated(draw: st.DrawFn, others: SearchStrategy[dict[str, Any]]) -> Event:
    fields = draw(others)
    if "on" not in fields:
        dates = _EVENT_DATES.get(fields["kind"], SIGNED)
        fields["on"] = draw(maybe(dates))
        fields["other_dates"] = tuple(attrs.evolve(other, on=draw(dates)) for other in fields.get("other_dates", ()))
    return Event(**fields)


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
    (ReturnRole.ORIGIN, ReturnRole.REQUESTING, ReturnRole.RECEIVING, ReturnRole.SIGNATORY),
)
_SENDERS: Final[tuple[tuple[ReturnRole, ...], ...]] = (
    (ReturnRole.TRANSFERRING,),
    (ReturnRole.TRANSFERRING, ReturnRole.REQUESTED),
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

_APART: Final = ("participants", "avenues", "history", "outcomes", "ledger_complete", *BOOKED)


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
    transfers. With books of one's own, such as `amounts`, no others are drawn.
    """
    impersonal = ids.without(PersonId)
    given = {
        "positions": few(return_positions(ids=impersonal)).map(_one_each),
        "allocations": all_allocations(ids=impersonal),
        "last_seen": maybe(AFTER),
        "checked": maybe(AFTER),
        "sanctions": few(sanctions(ids=impersonal, amount=st.none())),
    }
    others = drawn_fields(Return, impersonal, given | fields, without=tuple({*_APART} - fields.keys()))
    states = ids.of(JurisdictionId)
    sides = _sides(ids, states if origins is None else origins, states if senders is None else senders)
    if not (ids.reach(JurisdictionId) or (origins and senders)):
        sides = st.just(())
    books = st.just(Books()) if fields.keys() & {*BOOKED} else all_books(ids=impersonal)
    return named("returns", _returns(others, sides, books, _endings(impersonal)))


def _one_each(positions: tuple[ReturnPosition, ...]) -> tuple[ReturnPosition, ...]:
    return tuple({position.actor: position for position in positions}.values())


class _Ending(NamedTuple):
    """What a return comes to if money has moved, and if it has not."""

    history: SearchStrategy[tuple[ReturnStep, ...]]
    outcomes: SearchStrategy[tuple[Outcome, ...]]


def _endings(ids: Ids) -> Mapping[bool, _Ending]:
    return {moved: _ending(ids, statuses, kinds) for moved, (statuses, kinds) in _ENDS.items()}


def _ending(ids: Ids, statuses: tuple[ReturnStatus, ...], kinds: tuple[OutcomeKind, ...]) -> _Ending:
    history = steps(ReturnStep, histories(RETURN_LIFE_CYCLE, ends=statuses), ids=ids, dates=lambda _: SEEN)
    return _Ending(history, few(outcomes(ids=ids, kind=st.sampled_from(kinds))))


_ENDS: Final = {
    True: ((ReturnStatus.UNDER_WAY, ReturnStatus.COMPLETED), (OutcomeKind.PARTIAL, OutcomeKind.FULL)),
    False: (
        (ReturnStatus.PENDING, ReturnStatus.DECIDED, ReturnStatus.AWAITING_DISPOSAL, ReturnStatus.CLOSED),
        tuple(kind for kind in OutcomeKind if kind not in {OutcomeKind.PARTIAL, OutcomeKind.FULL}),
    ),
}


@st.composite
def _returns(
    draw: st.DrawFn,
    others: SearchStrategy[dict[str, Any]],
    sides: SearchStrategy[tuple[ReturnParticipant, ...]],
    all_the_books: SearchStrategy[Books],
    endings: Mapping[bool, _Ending],
) -> Return:
    books = draw(all_the_books)
    fields: dict[str, Any] = {**books.as_fields("ledger_complete"), "participants": draw(sides), **draw(others)}
    ending = endings[bool(fields["transfers"])]
    transferring = any(ReturnRole.TRANSFERRING in side.roles for side in fields["participants"])
    avenues = draw(few(st.sampled_from(Avenue))) if transferring else (Avenue.SETTLEMENT,)
    told: dict[str, Any] = {"history": draw(ending.history), "outcomes": draw(ending.outcomes), "avenues": avenues}
    told |= fields
    told["bases"] = tuple(_fitting(told.get("bases", ()), books))
    return Return(**told)


def _fitting(bases: tuple[Basis, ...], books: Books) -> Iterator[Basis]:
    """Under article 57 (3) (a) all goes back: where something was kept, that is not what the return rests on."""
    for basis in bases:
        if not (books.of(*KEPT) and basis.kind is DisposalBasis.ART57_3_A):
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
        _once,
        return_participants(ids=ids, actor=origins, roles=st.sampled_from(_ORIGINS)),
        return_participants(ids=ids, actor=senders, roles=st.sampled_from(_SENDERS)),
        st.one_of(st.just(()), *others),
    )


def _once(
    origin: ReturnParticipant, sender: ReturnParticipant, others: tuple[ReturnParticipant, ...]
) -> tuple[ReturnParticipant, ...]:
    found: dict[ActorId | None, ReturnParticipant] = {}
    for side in (origin, sender, *others):
        found.setdefault(side.actor, side)
    return tuple(found.values())
