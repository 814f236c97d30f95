"""Legal claims, drawn: who says that property is due to them, and what came of it."""

from typing import Any, Final

from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.claims import Claim, ClaimStatus, ClaimStep
from assetrecovery.strategies.drawing import Ids, drawn, draws, maybe
from assetrecovery.strategies.life_cycles import histories, steps
from assetrecovery.strategies.recovery_calendar import CONFISCATED
from assetrecovery.strategies.values import ANY
from assetrecovery.values.life_cycles import LifeCycle

__all__ = ["claim_steps", "claims"]

_DECIDED: Final = tuple(status for status in ClaimStatus if not status.is_open)
_CLAIM_LIFE_CYCLE: Final = LifeCycle(
    (ClaimStatus.MADE, ClaimStatus.PENDING),
    {
        ClaimStatus.MADE: (ClaimStatus.PENDING, *_DECIDED),
        ClaimStatus.PENDING: _DECIDED,
        ClaimStatus.APPEALED: _DECIDED,
        **dict.fromkeys(_DECIDED, ()),
    },
)
"""How far a drawn claim may come; the library has no table of its own, since courts differ."""


def claim_steps(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[ClaimStep]:
    """What a claim came to."""
    return drawn(ClaimStep, ids, {"on": maybe(CONFISCATED)} | fields)


@draws(Claim)
def claims(*, ids: Ids = ANY, decided: bool = False, **fields: SearchStrategy[Any]) -> SearchStrategy[Claim]:
    """Claims of every kind, which are made before they are decided; with `decided`, none is left open."""
    states = histories(_CLAIM_LIFE_CYCLE, max_size=3, min_size=2 * decided, ends=_DECIDED if decided else None)
    history = steps(ClaimStep, states, ids=ids, dates=lambda _: CONFISCATED)
    return drawn(Claim, ids, {"history": history} | fields)
