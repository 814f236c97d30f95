"""Amounts and flows, drawn one by one: what they name among the entries of their record is nowhere.

Amounts that name each other, and flows that rest on them, are drawn together in `ledgers` and `returns`.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.amounts import Amount, AmountLink, AmountRelation, AmountStage
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
from assetrecovery.strategies.drawing import OWN, Ids, drawn, drawn_fields, draws, maybe, some
from assetrecovery.strategies.phases import ARRIVED, ASKED, CONFISCATED, HELD, IN_FORCE, MOVED, SEEN, SIGNED, SPENT
from assetrecovery.strategies.sources import sourced
from assetrecovery.strategies.values import ANY, codes, entry_keys, moneys
from assetrecovery.strategies.walks import histories, steps
from assetrecovery.values.counts import Bound
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.ids import InstrumentId
from assetrecovery.values.money import Money
from assetrecovery.values.provisions import Provision
from assetrecovery.values.tables import TotalTable

__all__ = [
    "amount_links",
    "amounts",
    "deductions",
    "disbursements",
    "formulas",
    "time_limits",
    "tranche_steps",
    "tranches",
    "transfers",
]

# Texts of fields that name an entry of the same record, by its key.
OWN.update(
    {
        (cls, name): entry_keys
        for cls, names in {
            Amount: ("computed_from",),
            AmountLink: ("to",),
            Deduction: ("amount", "computed"),
            Disbursement: ("amount", "transfer"),
            Formula: ("base", "less"),
            Tranche: ("amounts",),
            Transfer: ("amounts", "previous", "tranche"),
        }.items()
        for name in names
    }
)


# ── amounts ──────────────────────────────────────────────────────────────────────────────────────


@draws(AmountLink)
def amount_links(**fields: SearchStrategy[Any]) -> SearchStrategy[AmountLink]:
    """How an amount stands to others, which are named or, as for a running total, are not."""
    named = {"to": some(entry_keys())}
    unnamed = {"kind": st.sampled_from(_NEEDING_NO_NAME), "to": st.just(())}
    return drawn(AmountLink, ANY, named | fields) | drawn(AmountLink, ANY, unnamed | fields)


_NEEDING_NO_NAME: Final = (AmountRelation.COMPONENT, AmountRelation.CUMULATIVE, AmountRelation.SEPARATE)


def dates_of(stage: AmountStage) -> SearchStrategy[PartialDate]:
    """When sums of a stage were asked for, held, agreed or moved."""
    return _DATES[stage]


_DATES: Final = TotalTable(
    AmountStage,
    {
        stage: dates
        for dates, stages in (
            (ASKED, (AmountStage.CLAIMED, AmountStage.CONFISCATION_SOUGHT, AmountStage.REFUSED)),
            (HELD, (AmountStage.FROZEN, AmountStage.SEIZED, AmountStage.IN_ESCROW, AmountStage.VALUED)),
            (
                CONFISCATED,
                (
                    AmountStage.ORDERED,
                    AmountStage.SETTLED,
                    AmountStage.CONFISCATED,
                    AmountStage.COLLECTED,
                    AmountStage.REALIZED,
                    AmountStage.SALE_PROCEEDS,
                ),
            ),
            (MOVED, (AmountStage.TRANSFERRED,)),
            (ARRIVED, (AmountStage.RECEIVED,)),
            (SPENT, (AmountStage.ALLOCATED, AmountStage.REQUESTED, AmountStage.DISBURSED)),
            (
                SIGNED,
                (
                    AmountStage.FORFEITED_TO_TRANSFERRING_STATE,
                    AmountStage.FINED,
                    AmountStage.DISGORGED,
                    AmountStage.COSTS,
                    AmountStage.TOTAL_SANCTIONS,
                    AmountStage.INTEREST,
                    AmountStage.INCOME,
                    AmountStage.EXCHANGE_DIFFERENCE,
                    AmountStage.DEDUCTED,
                    AmountStage.RETAINED,
                    AmountStage.SHARED,
                    AmountStage.RELEASED,
                    AmountStage.PLEDGED,
                    AmountStage.AGREED,
                    AmountStage.DUE,
                ),
            ),
        )
        for stage in stages
    },
)


@draws(Amount)
def amounts(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Amount]:
    """What somebody says of a sum, at any stage: exactly, about, at least, or between two figures.

    Each has a source, if there is a document to cite.
    """
    given = {"money": moneys(negative=False), "as_of": maybe(SEEN)} | sourced(ids) | fields
    return _claimed(drawn_fields(Amount, ids, given, without=tuple({"upper", "on"} - fields.keys())))


@st.composite
def _claimed(draw: st.DrawFn, others: SearchStrategy[Mapping[str, Any]]) -> Amount:
    fields = dict(draw(others))
    if "on" not in fields:
        fields["on"] = draw(maybe(dates_of(fields["stage"])))
    if fields["bound"] is Bound.BETWEEN and "upper" not in fields:
        lower: Money = fields["money"]
        fields["upper"] = lower + Money.of(draw(st.integers(1, 99)), lower.currency.code)
    return Amount(**fields)


# ── flows ────────────────────────────────────────────────────────────────────────────────────────


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
    walks = histories(TRANCHE_LIFE_CYCLE, max_size=3, ends=ends)
    return steps(TrancheStep, walks, ids=ids, dates=lambda status: late.get(status, IN_FORCE))


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
