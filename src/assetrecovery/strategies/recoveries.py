"""Arrangements, drawn: for now the spontaneous disclosures with which some begin."""

from typing import Any

from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.measures import SpontaneousDisclosure
from assetrecovery.strategies.drawing import Ids, drawn
from assetrecovery.strategies.values import ANY

__all__ = ["spontaneous_disclosures"]


def spontaneous_disclosures(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[SpontaneousDisclosure]:
    """Spontaneous disclosures at every level."""
    return drawn(SpontaneousDisclosure, ids, fields)
