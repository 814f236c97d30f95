"""Recovery cases and their clusters, drawn."""

from typing import Any

from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.cases import CaseCluster, CaseJurisdiction, RecoveryCase
from assetrecovery.strategies.drawing import Ids, drawn, draws, maybe
from assetrecovery.strategies.ledger_contents import case_amounts
from assetrecovery.strategies.recovery_calendar import HELD
from assetrecovery.strategies.values import ANY, periods

__all__ = ["case_clusters", "case_jurisdictions", "recovery_cases"]


def case_clusters(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[CaseCluster]:
    """Clusters of cases about one affair."""
    return drawn(CaseCluster, ids, fields)


def case_jurisdictions(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[CaseJurisdiction]:
    """Jurisdictions and what they have to do with a case."""
    return drawn(CaseJurisdiction, ids, fields)


@draws(RecoveryCase)
def recovery_cases(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[RecoveryCase]:
    """Cases, in which no sum is moved yet."""
    given = {"pursued": maybe(periods(dates=HELD)), "amounts": case_amounts(ids=ids)}
    return drawn(RecoveryCase, ids, given | fields)
