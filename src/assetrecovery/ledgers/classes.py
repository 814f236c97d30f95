"""Classes of scopes, relations and stages: what each member means to the accounts, in one total table a list.

The reckoning and the rules ask these tables and keep no lists of their own, so that a member that is added to a code
list is refused by name until somebody has said what the accounts make of it.
"""

import enum
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple, TypeVar

from assetrecovery.arrangements.amounts import Amount, AmountRelation, AmountScope, AmountStage, StageRole
from assetrecovery.arrangements.returns import Return
from assetrecovery.values.tables import TotalTable, classed

__all__: list[str] = []

# ── scopes ───────────────────────────────────────────────────────────────────────────────────────


class Reach(enum.Enum):
    """How far a figure reaches, held against the return: beyond it, all of it, or a part of it."""

    WIDER = enum.auto()
    WHOLE = enum.auto()
    NARROWER = enum.auto()


class ScopeClass(NamedTuple):
    """What the accounts make of a scope."""

    reach: Reach
    is_one_of_its_kind: bool = True
    """Whether two figures of this scope are one money if nothing else tells them apart; two "parts" need not be."""
    leaves_out: bool = False
    """Whether it goes without saying that there is more beside it, so that an answer has to say it."""
    holds_the_return: bool = False
    """Whether a running total of this scope holds every tranche of the return."""


SCOPES: Final = TotalTable(
    AmountScope,
    {
        AmountScope.CASE_WORLDWIDE: ScopeClass(Reach.WIDER, holds_the_return=True),
        # All of one jurisdiction, or of one fund, may be less than a return by two of them: it holds no return.
        AmountScope.JURISDICTION: ScopeClass(Reach.WIDER),
        AmountScope.FUND: ScopeClass(Reach.WIDER),
        AmountScope.INSTRUMENT: ScopeClass(Reach.NARROWER),
        AmountScope.TRANCHE: ScopeClass(Reach.NARROWER, leaves_out=True),
        AmountScope.ASSET: ScopeClass(Reach.NARROWER),
        AmountScope.PART: ScopeClass(Reach.NARROWER, is_one_of_its_kind=False, leaves_out=True),
        AmountScope.WHOLE: ScopeClass(Reach.WHOLE, holds_the_return=True),
    },
)
_OF_THE_RETURN: Final = SCOPES[AmountScope.WHOLE]
"""What a figure without a scope is about, by its field: this return or case."""


def scope_of(amount: Amount) -> ScopeClass:
    """What the accounts make of the scope of an amount, which is all of the return if none is given."""
    return _OF_THE_RETURN if amount.scope is None else SCOPES[amount.scope]


def is_of_the_whole(amount: Amount) -> bool:
    """Whether an amount is about all of the return, said or not."""
    return scope_of(amount).reach is Reach.WHOLE


# ── relations ────────────────────────────────────────────────────────────────────────────────────


class RelationClass(NamedTuple):
    """What a figure that stands in a relation is to the others of its stage."""

    adds_nothing: bool = False
    """Whether it is, or may be, the same money as another figure, and so is added to none."""
    is_told_with: bool = False
    """Whether a sum of unknown size is in what is told already."""
    is_one_entry: bool = False
    """Whether what rests on it rests on the other figure too."""
    joins: bool = False
    """Whether it makes one figure a part of the other."""


_AGAIN: Final = RelationClass(adds_nothing=True, is_told_with=True)
RELATIONS: Final = TotalTable(
    AmountRelation,
    {
        AmountRelation.COMPONENT: RelationClass(is_told_with=True, joins=True),
        AmountRelation.EQUIVALENT: _AGAIN._replace(is_one_entry=True),
        # Of several reports one is shown, and entries rest on the sum that all of them tell.
        AmountRelation.ALTERNATIVE_REPORT: _AGAIN,
        AmountRelation.OVERLAPPING: _AGAIN._replace(is_one_entry=True),
        AmountRelation.CUMULATIVE: _AGAIN,
        AmountRelation.TOTAL_OF: RelationClass(joins=True),
        AmountRelation.SEPARATE: RelationClass(),
    },
)

# ── stages ───────────────────────────────────────────────────────────────────────────────────────


class StageClass(NamedTuple):
    """What stages mean to single questions of the accounts and of the rules, beside their role."""

    may_be_deducted: bool = False
    """Whether a deduction may rest on such a sum; whatever else it names is no deduction."""
    is_kept_back: bool = False
    """Whether it stays with the transferring side, so that what is due of it is not what was returned."""
    is_a_share: bool = False
    """Whether it is a share that a State takes for itself, which public funds call to be agreed."""
    may_hold_sanctions: bool = False
    """Whether a fine, a confiscation, compensation and costs may be parts of it, though nobody says so."""
    is_sometimes_paid_on: bool = False
    """Whether it is a sanction that a court sometimes has paid on to those who were harmed."""


STAGES: Final = classed(
    AmountStage,
    {
        StageClass(): (
            AmountStage.ALLEGED,
            AmountStage.CLAIMED,
            AmountStage.CONFISCATION_SOUGHT,
            AmountStage.REFUSED,
            AmountStage.FROZEN,
            AmountStage.SEIZED,
            AmountStage.IN_ESCROW,
            AmountStage.HELD,
            AmountStage.VALUED,
            AmountStage.ORDERED,
            AmountStage.CONFISCATED,
            AmountStage.COLLECTED,
            AmountStage.REALIZED,
            AmountStage.SALE_PROCEEDS,
            AmountStage.INTEREST,
            AmountStage.INCOME,
            AmountStage.EXCHANGE_DIFFERENCE,
            AmountStage.RELEASED,
            AmountStage.PLEDGED,
            AmountStage.AGREED,
            AmountStage.DUE,
            AmountStage.TRANSFERRED,
            AmountStage.RECEIVED,
            AmountStage.ALLOCATED,
            AmountStage.REQUESTED,
            AmountStage.DISBURSED,
        ),
        StageClass(may_be_deducted=True): (AmountStage.FINED, AmountStage.COSTS),
        StageClass(may_be_deducted=True, is_kept_back=True): (AmountStage.DEDUCTED,),
        StageClass(is_kept_back=True): (AmountStage.FORFEITED_TO_TRANSFERRING_STATE,),
        StageClass(is_kept_back=True, is_a_share=True): (AmountStage.RETAINED,),
        StageClass(is_a_share=True): (AmountStage.SHARED,),
        StageClass(may_hold_sanctions=True): (AmountStage.SETTLED,),
        StageClass(may_hold_sanctions=True, is_sometimes_paid_on=True): (AmountStage.TOTAL_SANCTIONS,),
        StageClass(is_sometimes_paid_on=True): (AmountStage.DISGORGED,),
    },
)


class Course(enum.Enum):
    """Whether money of a role is what somebody had a right to, what moved by that right, or neither."""

    OWED = enum.auto()
    MOVED = enum.auto()
    NEITHER = enum.auto()


COURSE: Final = classed(
    StageRole,
    {
        Course.OWED: (StageRole.AGREEMENT, StageRole.DUE, StageRole.ORDER, StageRole.OBTAINED),
        Course.MOVED: (StageRole.SENT, StageRole.ARRIVED, StageRole.SPENT),
        Course.NEITHER: (
            StageRole.CLAIM,
            StageRole.REFUSAL,
            StageRole.RESTRAINT,
            StageRole.CUSTODY,
            StageRole.VALUATION,
            StageRole.SANCTION,
            StageRole.GROWTH,
            StageRole.REDUCTION,
            StageRole.RELEASE,
            StageRole.PLEDGE,
            StageRole.EARMARK,
            StageRole.REQUEST,
        ),
    },
)


def is_money_that_moved(stage: AmountStage) -> bool:
    """Whether sums of a stage are payments."""
    return COURSE[stage.role] is Course.MOVED


def has_moved(record: Return) -> bool:
    """Whether anything is told to have moved in a return: a leg, with or without a figure, or a sum that was paid."""
    return bool(record.transfers) or any(is_money_that_moved(amount.stage) for amount in record.amounts)


def stages_of(*roles: StageRole) -> tuple[AmountStage, ...]:
    """The stages of some roles, in the order of the list.

    >>> [stage.code for stage in stages_of(StageRole.SENT, StageRole.ARRIVED)]
    ['transferred', 'received']
    """
    return tuple(stage for stage in AmountStage if stage.role in roles)


N = TypeVar("N")


def all_of(role: StageRole, lines: Mapping[AmountStage, N]) -> Mapping[AmountStage, N]:
    """Take lines in an order of their own for all stages of a role; raises `TypeError` if one is missing.

    >>> all_of(StageRole.RESTRAINT, {AmountStage.FROZEN: None})
    Traceback (most recent call last):
    TypeError: a table over AmountStage says nothing of SEIZED
    """
    missing = [stage.name for stage in stages_of(role) if stage not in lines]
    if missing:
        message = f"a table over {AmountStage.__name__} says nothing of {', '.join(missing)}"
        raise TypeError(message)
    return lines


def relations(that: Callable[[RelationClass], bool]) -> tuple[AmountRelation, ...]:
    """The relations of some class, in the order of the list.

    >>> [relation.code for relation in relations(lambda found: found.joins)]
    ['component', 'total_of']
    """
    return tuple(relation for relation in AmountRelation if that(RELATIONS[relation]))
