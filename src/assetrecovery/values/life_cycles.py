"""Life cycles: which steps a thing may take, as tables that code walks.

A table says what law and practice know as steps. A real case may leave it, and its record must still be held: so a
history that does is reported by a rule, and only a step that a program is about to take is refused.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, TypeVar

from assetrecovery.values.errors import Fault, refuse
from assetrecovery.values.languages import Words
from assetrecovery.values.shorthand import coded
from assetrecovery.values.tables import TotalTable
from assetrecovery.values.terms import TermEnum

__all__ = ["LifeCycle"]

S = TypeVar("S", bound=TermEnum)


class LifeCycle(Generic[S]):
    """Life cycle · 生命周期. The statuses of a thing, in which of them it may begin, and which may follow each.

    >>> from assetrecovery.arrangements import TRANCHE_LIFE_CYCLE, TrancheStatus
    >>> [state.code for state in TRANCHE_LIFE_CYCLE.allowed_steps(TrancheStatus.DUE)]
    ['requested', 'transferred', 'withheld', 'cancelled']
    >>> TRANCHE_LIFE_CYCLE.take(TrancheStatus.CANCELLED, TrancheStatus.DUE)
    Traceback (most recent call last):
    assetrecovery.values.errors.InvalidError: the life cycle has no such step; allowed from here: nothing
    """

    __slots__ = ("_beginnings", "_steps")

    def __init__(self, beginnings: Iterable[S], steps: Mapping[S, Iterable[S]]) -> None:
        """Take the states in which a thing may begin, and for every state those that may follow.

        Raises `TypeError` if a state of the list has no line: it would be one that nothing leads out of.
        """
        self._beginnings: tuple[S, ...] = tuple(beginnings)
        members = type(self._beginnings[0])
        self._steps: Mapping[S, tuple[S, ...]] = TotalTable(
            members, {state: tuple(following) for state, following in steps.items()}
        )

    @property
    def states(self) -> tuple[S, ...]:
        """Every state of the table."""
        return tuple(self._steps)

    def allowed_steps(self, state: S | str | None = None) -> tuple[S, ...]:
        """The states that may follow one; those in which a thing may begin, if none is given.

        Raises `InvalidError` (`unknown_code`) for a state that there is not.
        """
        return self._beginnings if state is None else self._steps[self._meant(state)]

    def is_end(self, state: S | str) -> bool:
        """Whether nothing follows a state; raises `InvalidError` (`unknown_code`) for a state that there is not."""
        return not self._steps[self._meant(state)]

    def take(self, state: S | str | None, to: S | str) -> S:
        """Take a step; raises `InvalidError` (`step_not_allowed`), naming what was allowed."""
        allowed, meant = self.allowed_steps(state), self._meant(to)
        if meant not in allowed:
            raise refuse(Fault.STEP_NOT_ALLOWED, allowed=_listed(allowed))
        return meant

    def _meant(self, state: S | str) -> S:
        members = type(self._beginnings[0])
        return state if type(state) is members else coded(members, state)

    def refused(self, history: Iterable[S]) -> Iterator[tuple[int, Words]]:
        """Yield the places at which a history leaves the table, each with what was allowed there.

        >>> from assetrecovery.arrangements import TRANCHE_LIFE_CYCLE, TrancheStatus
        >>> history = [TrancheStatus(code) for code in ("due", "cancelled", "transferred", "acknowledged")]
        >>> [(place, allowed.en) for place, allowed in TRANCHE_LIFE_CYCLE.refused(history)]
        [(2, 'nothing')]
        """
        # The walk goes on from where the history went, not from where the table would have it: one step that the table
        # does not have is one finding, and does not make every later step wrong.
        before: S | None = None
        for place, state in enumerate(map(self._meant, history)):
            allowed = self._beginnings if before is None else self._steps[before]
            if state not in allowed:
                yield place, _listed(allowed)
            before = state


def _listed(states: Iterable[TermEnum]) -> Words:
    # Quoted, since a label may have a mark of lists in it: “confiscated, awaiting disposal” is one state.
    named = [(f"“{state.label('en')}”", f"“{state.label('zh')}”") for state in states]
    english, chinese = zip(*named, strict=True) if named else (("nothing",), ("无",))
    return Words(", ".join(english), "、".join(chinese))
