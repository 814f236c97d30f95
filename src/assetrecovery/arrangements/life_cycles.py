"""The life cycles of this wing under one roof, for whoever has a state and asks what may follow."""

from typing import Any, Final, TypeVar

from assetrecovery.arrangements.arrangements import ARRANGEMENT_LIFE_CYCLE, ArrangementStatus
from assetrecovery.arrangements.flows import TRANCHE_LIFE_CYCLE, TrancheStatus
from assetrecovery.arrangements.measures import ASSET_LIFE_CYCLE, MEASURE_LIFE_CYCLE, AssetStatus, MeasureStatus
from assetrecovery.arrangements.returns import RETURN_LIFE_CYCLE, ReturnStatus
from assetrecovery.values.errors import Fault, found, refuse
from assetrecovery.values.languages import Words
from assetrecovery.values.life_cycles import LifeCycle
from assetrecovery.values.terms import TermEnum

__all__ = ["allowed_steps", "take_step"]

S = TypeVar("S", AssetStatus, MeasureStatus, ReturnStatus, ArrangementStatus, TrancheStatus)

_LIFE_CYCLES: Final[dict[type[Any], LifeCycle[Any]]] = {
    AssetStatus: ASSET_LIFE_CYCLE,
    MeasureStatus: MEASURE_LIFE_CYCLE,
    ReturnStatus: RETURN_LIFE_CYCLE,
    ArrangementStatus: ARRANGEMENT_LIFE_CYCLE,
    TrancheStatus: TRANCHE_LIFE_CYCLE,
}


def allowed_steps(state: S) -> tuple[S, ...]:
    """The states that may follow one, in the order of its code list.

    >>> [step.code for step in allowed_steps(ArrangementStatus.SUSPENDED)]
    ['implementing', 'terminated']
    """
    return _life_cycle(state).allowed_steps(state)


def take_step(state: S, to: S) -> S:
    """Take a step; raises `InvalidError` (`step_not_allowed`), naming what was allowed, if the table has none such.

    >>> take_step(MeasureStatus.REFUSED, MeasureStatus.EXECUTED)
    Traceback (most recent call last):
    assetrecovery.values.errors.InvalidError: the life cycle has no such step; allowed from here: “under appeal”
    """
    following: S = _life_cycle(state).take(state, to)
    return following


def _life_cycle(state: TermEnum) -> LifeCycle[Any]:
    """The life cycle of a thing, found by the list of its states: a code alone does not say which thing is meant."""
    if type(state) not in _LIFE_CYCLES:
        lists = ", ".join(f"{states.__name__}.…" for states in _LIFE_CYCLES)
        expected = Words(f"a state of a life cycle ({lists})", f"某一生命周期的状态（{lists}）")
        raise refuse(Fault.WRONG_TYPE, expected=expected, found=found(state), hint="")
    return _LIFE_CYCLES[type(state)]
