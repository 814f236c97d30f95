"""Recoveries, drawn: property and what is done about it, who claims it, and the cases in which this happens."""

import functools
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.assets import Asset, ManagementAct
from assetrecovery.arrangements.cases import CaseCluster, CaseJurisdiction, RecoveryCase
from assetrecovery.arrangements.claims import Claim, ClaimStatus, ClaimStep
from assetrecovery.arrangements.measures import (
    MEASURE_LIFE_CYCLE,
    AssistanceRequest,
    Measure,
    MeasureKind,
    MeasureStatus,
    MeasureStep,
    RequestStatus,
    RequestStep,
    SpontaneousDisclosure,
)
from assetrecovery.strategies.books import case_amounts
from assetrecovery.strategies.drawing import Ids, drawn, draws, maybe, named
from assetrecovery.strategies.phases import ASKED, CONFISCATED, HELD, MOVED
from assetrecovery.strategies.values import ANY, periods
from assetrecovery.strategies.walks import histories, steps
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.life_cycles import LifeCycle
from assetrecovery.values.tables import TotalTable

__all__ = [
    "assets",
    "assistance_requests",
    "case_clusters",
    "case_jurisdictions",
    "claim_steps",
    "claims",
    "management_acts",
    "measure_steps",
    "measures",
    "recovery_cases",
    "request_steps",
    "spontaneous_disclosures",
]


# ── property ─────────────────────────────────────────────────────────────────────────────────────


def management_acts(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[ManagementAct]:
    """What was done to keep an asset or its value."""
    return drawn(ManagementAct, ids, {"on": maybe(HELD)} | fields)


@draws(Asset)
def assets(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Asset]:
    """Property of every kind, some of which came out of other property."""
    return drawn(Asset, ids, {"derived_on": maybe(CONFISCATED)} | fields)


# ── measures ─────────────────────────────────────────────────────────────────────────────────────


_DATES: Final = TotalTable(
    MeasureKind,
    {
        MeasureKind.IDENTIFICATION: ASKED,
        MeasureKind.TRACING: ASKED,
        MeasureKind.INTERLOCUTORY_SALE: CONFISCATED,
        MeasureKind.CONFISCATION: CONFISCATED,
        MeasureKind.DISPOSAL: MOVED,
        MeasureKind.RETURN: MOVED,
        MeasureKind.RESTRAINT: HELD,
        MeasureKind.FREEZING: HELD,
        MeasureKind.SEIZURE: HELD,
        MeasureKind.PROVISIONAL_USE: HELD,
    },
)


def measure_steps(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[MeasureStep]:
    """What a measure came to, and why."""
    return drawn(MeasureStep, ids, {"on": maybe(HELD)} | fields)


@draws(Measure)
def measures(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Measure]:
    """Measures of every kind, which come to what the table of their life cycle allows, in order of time."""
    kinds = fields.get("kind", st.sampled_from(MeasureKind))
    return named("measures", kinds.flatmap(functools.cache(functools.partial(_measure, ids, fields))))


def _measure(ids: Ids, fields: dict[str, SearchStrategy[Any]], kind: MeasureKind) -> SearchStrategy[Measure]:
    def dates(_: MeasureStatus) -> SearchStrategy[PartialDate]:
        return _DATES[kind]

    history = steps(MeasureStep, histories(MEASURE_LIFE_CYCLE, max_size=3), ids=ids, dates=dates)
    return drawn(Measure, ids, {"steps": history} | fields | {"kind": st.just(kind)})


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
    walks = histories(_REQUEST_LIFE_CYCLE, max_size=3)
    history = steps(RequestStep, walks, ids=ids, dates=lambda _: ASKED)
    return drawn(AssistanceRequest, ids, {"steps": history} | fields)


def spontaneous_disclosures(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[SpontaneousDisclosure]:
    """Spontaneous disclosures at every level."""
    return drawn(SpontaneousDisclosure, ids, fields)


# ── claims of right ──────────────────────────────────────────────────────────────────────────────

_DECIDED: Final = tuple(status for status in ClaimStatus if not status.is_open)
_CLAIM_LIFE_CYCLE: Final = LifeCycle(
    (ClaimStatus.MADE, ClaimStatus.PENDING),
    {
        ClaimStatus.MADE: (ClaimStatus.PENDING, *_DECIDED),
        ClaimStatus.PENDING: _DECIDED,
        **dict.fromkeys(_DECIDED, ()),
    },
)
"""How far a drawn claim may come; the library has no table of its own, since courts differ."""


def claim_steps(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[ClaimStep]:
    """What a claim came to."""
    return drawn(ClaimStep, ids, {"on": maybe(CONFISCATED)} | fields)


@draws(Claim)
def claims(*, ids: Ids = ANY, decided: bool = False, **fields: SearchStrategy[Any]) -> SearchStrategy[Claim]:
    """Claims of every kind, which are made before they are decided; with `decided`, none is left open."""
    walks = histories(_CLAIM_LIFE_CYCLE, max_size=3, min_size=2 * decided, ends=_DECIDED if decided else None)
    history = steps(ClaimStep, walks, ids=ids, dates=lambda _: CONFISCATED)
    return drawn(Claim, ids, {"history": history} | fields)


# ── cases ────────────────────────────────────────────────────────────────────────────────────────


def case_clusters(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[CaseCluster]:
    """Affairs."""
    return drawn(CaseCluster, ids, fields)


def case_jurisdictions(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[CaseJurisdiction]:
    """Jurisdictions and what they have to do with a case."""
    return drawn(CaseJurisdiction, ids, fields)


@draws(RecoveryCase)
def recovery_cases(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[RecoveryCase]:
    """Cases, in which no sum is moved yet."""
    given = {"pursued": maybe(periods(dates=HELD)), "amounts": case_amounts(ids=ids)}
    return drawn(RecoveryCase, ids, given | fields)
