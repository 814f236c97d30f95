"""Amounts, drawn one by one: what they name among the entries of their record is nowhere.

Amounts that name each other are drawn together, in `ledgers` and `returns`.
"""

from decimal import Decimal
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.amounts import Amount, AmountLink, AmountRelation, AmountStage
from assetrecovery.strategies.drawing import OWN, Ids, drawn, draws, maybe, some
from assetrecovery.strategies.recovery_calendar import (
    ARRIVED,
    ASKED,
    CONFISCATED,
    HELD,
    MOVED,
    SEEN,
    SIGNED,
    SPENT,
    calendar,
)
from assetrecovery.strategies.sources import sourced
from assetrecovery.strategies.values import ANY, entry_keys, moneys
from assetrecovery.values.counts import Bound
from assetrecovery.values.money import Money

__all__ = ["amount_links", "amounts"]

# Texts that name an entry of the same record, by its key.
OWN.update(
    {
        (Amount, "computed_from"): entry_keys,
        (Amount, "rounded_to"): lambda: st.sampled_from([Decimal(10) ** place for place in range(-2, 7)]),
        (AmountLink, "to"): entry_keys,
    }
)


@draws(AmountLink)
def amount_links(**fields: SearchStrategy[Any]) -> SearchStrategy[AmountLink]:
    """How an amount stands to others, which are named or, as for a running total, are not."""
    named = {"to": some(entry_keys())}
    unnamed = {"kind": st.sampled_from(_NEEDING_NO_NAME), "to": st.just(())}
    return drawn(AmountLink, ANY, named | fields) | drawn(AmountLink, ANY, unnamed | fields)


_NEEDING_NO_NAME: Final = (AmountRelation.COMPONENT, AmountRelation.CUMULATIVE, AmountRelation.SEPARATE)

AMOUNT_DATES: Final = calendar(
    AmountStage,
    (ASKED, (AmountStage.ALLEGED, AmountStage.CLAIMED, AmountStage.CONFISCATION_SOUGHT, AmountStage.REFUSED)),
    (HELD, (AmountStage.FROZEN, AmountStage.SEIZED, AmountStage.IN_ESCROW, AmountStage.HELD, AmountStage.VALUED)),
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
    (MOVED, (AmountStage.TRANSFERRED,)),
    (ARRIVED, (AmountStage.RECEIVED,)),
    (SPENT, (AmountStage.ALLOCATED, AmountStage.REQUESTED, AmountStage.DISBURSED)),
)
"""When sums of each stage are asked for, held, agreed or moved."""


@draws(Amount)
def amounts(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Amount]:
    """What somebody says of a sum, at any stage: exactly, about, at least, between two figures, or without its size.

    Each has a source, if there is a document to cite. Where the money is given, its size is stated.
    """
    bounds = st.sampled_from([bound for bound in Bound if bound is not Bound.UNSTATED or "money" not in fields])
    given = {"bound": bounds, "as_of": maybe(SEEN)} | sourced(ids) | fields
    after = {
        "money": lambda known: st.none() if known["bound"] is Bound.UNSTATED else moneys(negative=False),
        "on": lambda known: maybe(AMOUNT_DATES[known["stage"]]),
        "upper": lambda known: _above(known["money"]) if known["bound"] is Bound.BETWEEN else st.none(),
    }
    return drawn(Amount, ids, given, after=after)


def _above(lower: Money) -> SearchStrategy[Money]:
    return st.integers(1, 99).map(lambda more: lower + Money.of(more, lower.currency.code))
