"""Flows, drawn one by one: deductions, tranches, transfers and payments, and the times within which they are due.

What they name among the entries of their record is nowhere. Flows that rest on amounts of the same record are drawn
together with these, in `ledgers` and `returns`.
"""

from collections.abc import Sequence
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.flows import (
    TRANCHE_LIFE_CYCLE,
    Deduction,
    DeductionKind,
    Disbursement,
    TimeLimit,
    Tranche,
    TrancheStatus,
    TrancheStep,
    Transfer,
)
from assetrecovery.arrangements.formulas import Formula
from assetrecovery.strategies.drawing import OWN, Ids, drawn, draws, maybe
from assetrecovery.strategies.life_cycles import histories, steps
from assetrecovery.strategies.recovery_calendar import ARRIVED, IN_FORCE, MOVED, SPENT
from assetrecovery.strategies.sources import sourced
from assetrecovery.strategies.values import ANY, codes, entry_keys
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.ids import InstrumentId
from assetrecovery.values.provisions import Provision

__all__ = [
    "deductions",
    "disbursements",
    "formulas",
    "time_limits",
    "tranche_steps",
    "tranches",
    "transfers",
]

# Texts that name an entry of the same record, by its key.
OWN.update(
    {
        (cls, name): entry_keys
        for cls, names in {
            Deduction: ("amount", "computed"),
            Disbursement: ("amount", "transfer"),
            Formula: ("base", "less", "plus"),
            Tranche: ("amounts",),
            Transfer: ("amounts", "previous", "tranche"),
        }.items()
        for name in names
    }
)


@draws(TimeLimit)
def time_limits(**fields: SearchStrategy[Any]) -> SearchStrategy[TimeLimit]:
    """Times that run from an event, in days or in months."""
    length = st.integers(0, 99)
    in_days = drawn(TimeLimit, ANY, {"days": length, "months": st.none()} | fields)
    return in_days | drawn(TimeLimit, ANY, {"days": st.none(), "months": length} | fields)


def formulas(**fields: SearchStrategy[Any]) -> SearchStrategy[Formula]:
    """One amount less others."""
    return drawn(Formula, ANY, fields)


_OF_THE_CONVENTION: Final = tuple(kind for kind in DeductionKind if kind.is_of_the_convention)


@draws(Deduction)
def deductions(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Deduction]:
    """Deductions, waived ones and those that others bear among them; what the Convention does not name has a basis."""
    expenses = drawn(Deduction, ids, {"kind": st.sampled_from(_OF_THE_CONVENTION)} | sourced(ids) | fields)
    if not ids.reach(InstrumentId):
        return expenses
    based = {"kind": codes(DeductionKind), "provision": ids.of(Provision)}
    return expenses | drawn(Deduction, ids, based | sourced(ids) | fields)


def tranche_steps(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[TrancheStep]:
    """What a tranche came to."""
    return drawn(TrancheStep, ids, {"on": maybe(IN_FORCE)} | fields)


def tranche_histories(
    *, ids: Ids, ends: Sequence[TrancheStatus] | None = None, moved: SearchStrategy[PartialDate] = MOVED
) -> SearchStrategy[tuple[TrancheStep, ...]]:
    """What a tranche came to, one step after another, with the years in which it was transferred."""
    late = {TrancheStatus.TRANSFERRED: moved, TrancheStatus.ACKNOWLEDGED: ARRIVED}
    states = histories(TRANCHE_LIFE_CYCLE, max_size=3, ends=ends)
    return steps(TrancheStep, states, ids=ids, dates=lambda status: late.get(status, IN_FORCE))


@draws(Tranche)
def tranches(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Tranche]:
    """Parts of a return, whose steps follow each other."""
    given = {"history": tranche_histories(ids=ids), "due": maybe(IN_FORCE)}
    return drawn(Tranche, ids, given | fields)


def transfers(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Transfer]:
    """Legs on which money or goods moved."""
    return drawn(Transfer, ids, {"on": maybe(MOVED)} | fields)


def disbursements(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Disbursement]:
    """Money that was spent."""
    return drawn(Disbursement, ids, {"on": maybe(SPENT)} | fields)
