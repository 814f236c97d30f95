"""Property, drawn, and what was done to keep it."""

from typing import Any

from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.assets import Asset, ManagementAct
from assetrecovery.strategies.drawing import Ids, drawn, draws, maybe
from assetrecovery.strategies.recovery_calendar import CONFISCATED, HELD
from assetrecovery.strategies.values import ANY

__all__ = ["assets", "management_acts"]


def management_acts(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[ManagementAct]:
    """What was done to keep an asset or its value."""
    return drawn(ManagementAct, ids, {"on": maybe(HELD)} | fields)


@draws(Asset)
def assets(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Asset]:
    """Property of every kind, some of which came out of other property."""
    return drawn(Asset, ids, {"derived_on": maybe(CONFISCATED)} | fields)
