"""Measures on property, drawn; requests for assistance and spontaneous disclosures, from which they come."""

import functools
from typing import Any, Final

from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.measures import (
    MEASURE_LIFE_CYCLE,
    AssistanceRequest,
    Measure,
    MeasureKind,
    MeasureStep,
    RequestStatus,
    RequestStep,
    SpontaneousDisclosure,
)
from assetrecovery.strategies.drawing import Ids, drawn, draws, maybe
from assetrecovery.strategies.life_cycles import histories, steps
from assetrecovery.strategies.recovery_calendar import ASKED, CONFISCATED, HELD, MOVED, calendar
from assetrecovery.strategies.values import ANY
from assetrecovery.values.life_cycles import LifeCycle

__all__ = ["assistance_requests", "measure_steps", "measures", "request_steps", "spontaneous_disclosures"]

_MEASURE_DATES: Final = calendar(
    MeasureKind,
    (ASKED, (MeasureKind.IDENTIFICATION, MeasureKind.TRACING)),
    (HELD, (MeasureKind.RESTRAINT, MeasureKind.FREEZING, MeasureKind.SEIZURE, MeasureKind.PROVISIONAL_USE)),
    (CONFISCATED, (MeasureKind.INTERLOCUTORY_SALE, MeasureKind.CONFISCATION)),
    (MOVED, (MeasureKind.DISPOSAL, MeasureKind.RETURN)),
)
"""When measures of each kind are taken."""


def measure_steps(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[MeasureStep]:
    """What a measure came to, and why."""
    return drawn(MeasureStep, ids, {"on": maybe(HELD)} | fields)


@draws(Measure)
def measures(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Measure]:
    """Measures of every kind, which come to what the table of their life cycle allows, in order of time."""
    states = histories(MEASURE_LIFE_CYCLE, max_size=3)

    @functools.cache
    def history(kind: MeasureKind) -> SearchStrategy[tuple[MeasureStep, ...]]:
        return steps(MeasureStep, states, ids=ids, dates=lambda _: _MEASURE_DATES[kind])

    return drawn(Measure, ids, fields, after={"steps": lambda known: history(known["kind"])})


_REQUEST_LIFE_CYCLE: Final = LifeCycle(
    (RequestStatus.SENT,),
    {
        RequestStatus.SENT: tuple(RequestStatus)[1:],
        RequestStatus.SUPPLEMENTED: tuple(RequestStatus)[2:],
        RequestStatus.PARTLY_EXECUTED: (RequestStatus.EXECUTED,),
        RequestStatus.EXECUTED: (),
        RequestStatus.REFUSED: (),
        RequestStatus.WITHDRAWN: (),
    },
)
"""How far a drawn request may come; the library has no table of its own, since a log takes what it is told."""


def request_steps(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[RequestStep]:
    """What became of a request, and why."""
    return drawn(RequestStep, ids, {"on": maybe(ASKED)} | fields)


@draws(AssistanceRequest)
def assistance_requests(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[AssistanceRequest]:
    """Requests for assistance by every route, which are sent before anything else becomes of them."""
    states = histories(_REQUEST_LIFE_CYCLE, max_size=3)
    history = steps(RequestStep, states, ids=ids, dates=lambda _: ASKED)
    return drawn(AssistanceRequest, ids, {"steps": history} | fields)


def spontaneous_disclosures(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[SpontaneousDisclosure]:
    """Spontaneous disclosures at every level."""
    return drawn(SpontaneousDisclosure, ids, fields)
