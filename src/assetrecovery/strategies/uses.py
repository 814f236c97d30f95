"""Uses, drawn: to what ends something is returned, for whose benefit, and who watches and reports."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.uses import (
    Allocation,
    Beneficiary,
    Monitoring,
    MonitoringKind,
    ReportDuty,
    Result,
    Target,
)
from assetrecovery.strategies.drawing import OWN, Ids, drawn, drawn_fields, draws, few, in_order, maybe
from assetrecovery.strategies.recovery_calendar import IN_FORCE, SEEN, SPENT
from assetrecovery.strategies.sources import sourced
from assetrecovery.strategies.values import ANY, entry_keys, local_terms
from assetrecovery.values.ids import AuthorityId, JurisdictionId, NetworkId, PersonId

__all__ = ["allocations", "beneficiaries", "monitoring", "report_duties", "results", "targets"]

OWN.update({(Allocation, "amount"): entry_keys})


def allocations(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Allocation]:
    """Uses, with or without their share or amount."""
    return drawn(Allocation, ids, fields)


def all_allocations(*, ids: Ids) -> SearchStrategy[tuple[Allocation, ...]]:
    """Every use of one return: if their shares are given, they come to a hundred per cent."""
    apart = drawn_fields(Allocation, ids, sourced(ids), without=("share", "amount"))
    return st.builds(_shared_out, few(apart), st.none() | st.integers(0, 100))


def _shared_out(uses: tuple[Mapping[str, Any], ...], first: int | None) -> tuple[Allocation, ...]:
    parts = (None, None) if first is None else (first, 100 - first) if len(uses) > 1 else (100, None)
    shares = (None if part is None else Decimal(part) for part in parts)
    return tuple(Allocation(**fields, share=share) for fields, share in zip(uses, shares, strict=False))


@draws(Beneficiary)
def beneficiaries(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Beneficiary]:
    """Those for whose benefit something is returned; no person, since some are excluded from it."""
    return drawn(Beneficiary, ids.without(PersonId), fields)


_WATCHING: Final = tuple(kind for kind in MonitoringKind if kind is not MonitoringKind.AUDIT)
WATCHERS: Final[Any] = JurisdictionId | NetworkId
"""Those who watch over uses here: who implements is of another kind, and who audits of a third."""


@draws(Monitoring)
def monitoring(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Monitoring]:
    """Ways of watching over a use: States and networks watch, and authorities audit."""
    watching = {"kind": st.sampled_from(_WATCHING) | local_terms(), "by": few(ids.of(WATCHERS))}
    audits = {"kind": st.just(MonitoringKind.AUDIT), "by": few(ids.of(AuthorityId))}
    return drawn(Monitoring, ids, watching | fields) | drawn(Monitoring, ids, audits | fields)


@draws(ReportDuty)
def report_duties(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[ReportDuty]:
    """Duties to report, which begin before they end; what was delivered was so in order."""
    given = {"first_due": maybe(IN_FORCE), "until": maybe(SEEN), "delivered": few(SPENT).map(in_order)}
    return drawn(ReportDuty, ids, given | fields)


def targets(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Target]:
    """What is planned to be achieved, and by when."""
    return drawn(Target, ids, {"by": maybe(SPENT)} | fields)


def results(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Result]:
    """What is reported to have been achieved, and when."""
    return drawn(Result, ids, {"on": maybe(SPENT)} | fields)
