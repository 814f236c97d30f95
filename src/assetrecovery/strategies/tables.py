"""Answers over many returns, drawn: what is due, where money is, what was found, and what volumes come to."""

from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.amounts import AmountStage
from assetrecovery.queries.dues import DueItem, Dues, Holding
from assetrecovery.queries.search import FoundClause
from assetrecovery.queries.volume_tables import StageCoverage, VolumeGap, VolumeRow, VolumeTable
from assetrecovery.strategies.drawing import OWN, Ids, drawn, drawn_fields, draws
from assetrecovery.strategies.values import ANY, entry_keys
from assetrecovery.values.errors import pointer

__all__ = [
    "due_items",
    "dues",
    "found_clauses",
    "holdings",
    "stage_coverages",
    "volume_gaps",
    "volume_rows",
    "volume_tables",
]

_PATHS: Final = st.builds(pointer, st.sampled_from(("tranches", "deadlines", "reports")), st.integers(0, 9))
OWN.update(
    {
        (VolumeGap, "amounts"): entry_keys,
        (DueItem, "path"): lambda: _PATHS,
        (Holding, "path"): lambda: _PATHS,
    }
)


def due_items(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[DueItem]:
    """What is owed under a return or an arrangement."""
    return drawn(DueItem, ids, fields)


def holdings(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Holding]:
    """Where money was last said to be."""
    return drawn(Holding, ids, fields)


def dues(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Dues]:
    """What is owed on a day, and where the money is."""
    return drawn(Dues, ids, fields)


def found_clauses(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[FoundClause]:
    """Clauses, and the arrangements that have them."""
    return drawn(FoundClause, ids, fields)


def volume_rows(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[VolumeRow]:
    """What came together in one year and one currency."""
    return drawn(VolumeRow, ids, fields)


def volume_gaps(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[VolumeGap]:
    """Claims that are in no volume, and why."""
    return drawn(VolumeGap, ids, fields)


@draws(StageCoverage)
def stage_coverages(**fields: SearchStrategy[Any]) -> SearchStrategy[StageCoverage]:
    """Of how many returns one stage speaks: never of more than there are."""
    counted, others = st.integers(0, 9), st.integers(0, 9)
    return st.builds(_coverage, drawn_fields(StageCoverage, ANY, fields, without=_FIGURES), counted, others)


_FIGURES: Final = ("counted", "returns")


def _coverage(fields: dict[str, AmountStage], counted: int, others: int) -> StageCoverage:
    return StageCoverage(stage=fields["stage"], counted=counted, returns=counted + others)


def volume_tables(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[VolumeTable]:
    """Tables of volumes, with what is not in them."""
    return drawn(VolumeTable, ids, fields)
