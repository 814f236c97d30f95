"""Arrangements, drawn: who agreed with whom, clause by clause, and what came of it."""

from typing import Any, Final

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
from assetrecovery.strategies.drawing import Ids, drawn, draws, few, maybe, some
from assetrecovery.strategies.flows import time_limits
from assetrecovery.strategies.life_cycles import histories, steps
from assetrecovery.strategies.recovery_calendar import AFTER, CONFISCATED, IN_FORCE, MOVED, SEEN, SIGNED, calendar
from assetrecovery.strategies.sources import parties, sourced
from assetrecovery.strategies.values import ANY
from assetrecovery.values.ids import PersonId
from assetrecovery.values.terms import Answer

__all__ = ["arrangement_steps", "arrangements", "clauses", "deadlines", "fees", "governance_bodies"]


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


_ARRANGEMENT_DATES: Final = calendar(
    ArrangementStatus,
    (
        CONFISCATED,
        (ArrangementStatus.PROPOSED, ArrangementStatus.NEGOTIATING, ArrangementStatus.AGREED_IN_PRINCIPLE),
    ),
    (SIGNED, (ArrangementStatus.SIGNED, ArrangementStatus.PENDING_APPROVAL)),
    (IN_FORCE, (ArrangementStatus.IN_FORCE,)),
    (MOVED, (ArrangementStatus.IMPLEMENTING,)),
    (
        SEEN,
        (
            ArrangementStatus.SUSPENDED,
            ArrangementStatus.COMPLETED,
            ArrangementStatus.TERMINATED,
            ArrangementStatus.SUPERSEDED,
            ArrangementStatus.NOT_CONCLUDED,
        ),
    ),
)
"""When an arrangement comes to each status."""


def arrangement_steps(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[ArrangementStep]:
    """What an arrangement came to."""
    return drawn(ArrangementStep, ids, {"on": maybe(SIGNED)} | fields)


@draws(Arrangement)
def arrangements(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Arrangement]:
    """Arrangements, which come to what the table of their life cycle allows, in order of time."""
    given = {
        "parties": few(parties(ids=ids, signed=maybe(SIGNED))),
        "history": steps(
            ArrangementStep, histories(ARRANGEMENT_LIFE_CYCLE), ids=ids, dates=_ARRANGEMENT_DATES.__getitem__
        ),
        "excluded": few(ids.of(PersonId)),
        "last_seen": maybe(AFTER),
    }
    return drawn(Arrangement, ids, given | fields)
