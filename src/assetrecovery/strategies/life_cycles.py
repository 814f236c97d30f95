"""Life cycles, drawn: the states of a thing as one followed another, and the steps that record them."""

import functools
from collections.abc import Callable, Collection
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.strategies.drawing import Ids, drawn_by, drawn_fields, in_order, maybe, named
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.life_cycles import LifeCycle
from assetrecovery.values.terms import TermEnum

__all__ = ["histories"]

S = TypeVar("S", bound=TermEnum)
T = TypeVar("T")


def histories(
    life_cycle: LifeCycle[S], *, min_size: int = 0, max_size: int = 4, ends: Collection[S] | None = None
) -> SearchStrategy[tuple[S, ...]]:
    """Histories that a table allows: each state follows the one before, from one in which a thing may begin.

    They stop early where nothing follows. With `ends`, they end in one of these states; if there is no way there in so
    few steps, nothing is told.

    >>> from hypothesis import given
    >>> from assetrecovery.arrangements import TRANCHE_LIFE_CYCLE, TrancheStatus
    >>> @given(histories(TRANCHE_LIFE_CYCLE, min_size=2))
    ... def test_no_tranche_is_cancelled_once_it_is_acknowledged(states):
    ...     assert states[-2:] != (TrancheStatus.ACKNOWLEDGED, TrancheStatus.CANCELLED)
    >>> test_no_tranche_is_cancelled_once_it_is_acknowledged()
    """
    goals = frozenset(life_cycle.states if ends is None else ends)
    return named("histories", _states(life_cycle, st.integers(min_size, max_size), goals))


@st.composite
def _states(
    draw: st.DrawFn, life_cycle: LifeCycle[S], sizes: SearchStrategy[int], goals: frozenset[S]
) -> tuple[S, ...]:
    states: list[S] = []
    left = draw(sizes)
    while left and (onward := _onward(life_cycle, states[-1] if states else None, left, goals)):
        states.append(draw(st.sampled_from(onward)))
        left -= 1
    return tuple(states)


@functools.cache
def _onward(life_cycle: LifeCycle[S], state: S | None, left: int, goals: frozenset[S]) -> tuple[S, ...]:
    """The steps from which a goal can be reached, in so many steps with this one."""
    following = life_cycle.allowed_steps(state)
    return tuple(to for to in following if to in goals or (left > 1 and _onward(life_cycle, to, left - 1, goals)))


def steps(
    step: type[T],
    histories: SearchStrategy[tuple[S, ...]],
    *,
    ids: Ids,
    dates: Callable[[S], SearchStrategy[PartialDate]],
) -> SearchStrategy[tuple[T, ...]]:
    """Record the states of a history as steps: some are dated, and those in order of time."""
    others = drawn_fields(step, ids, without=("status", "on"))

    def recorded(draw: st.DrawFn) -> tuple[T, ...]:
        states = draw(histories)
        dated = in_order([draw(maybe(dates(state))) for state in states])
        return tuple(
            step(**{"status": status, "on": on} | draw(others)) for status, on in zip(states, dated, strict=True)
        )

    return drawn_by(f"{step.__name__}s", recorded)
