"""Mandates, drawn: bodies, resolutions, what they ask, and the review mechanism with its cycles."""

from typing import Any

from hypothesis.strategies import SearchStrategy

from assetrecovery.mandates.adoptions import Adoption
from assetrecovery.mandates.bodies import Body
from assetrecovery.mandates.mandates import Mandate, Progress
from assetrecovery.mandates.matters import Matter
from assetrecovery.mandates.resolutions import Resolution
from assetrecovery.mandates.reviews import ReviewCycle, ReviewMechanism
from assetrecovery.strategies.drawing import Ids, drawn
from assetrecovery.strategies.values import ANY

__all__ = [
    "adoptions",
    "bodies",
    "mandates",
    "matters",
    "progresses",
    "resolutions",
    "review_cycles",
    "review_mechanisms",
]


def bodies(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Body]:
    """Bodies of every kind."""
    return drawn(Body, ids, fields)


def review_mechanisms(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[ReviewMechanism]:
    """Mechanisms of review."""
    return drawn(ReviewMechanism, ids, fields)


def review_cycles(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[ReviewCycle]:
    """Cycles of a mechanism, in a phase or in none."""
    return drawn(ReviewCycle, ids, fields)


def resolutions(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Resolution]:
    """Resolutions and decisions."""
    return drawn(Resolution, ids, fields)


def adoptions(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Adoption]:
    """How acts, agendas and reports were adopted."""
    return drawn(Adoption, ids, fields)


def progresses(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Progress]:
    """What has come of a mandate, at every stage."""
    return drawn(Progress, ids, fields)


def matters(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Matter]:
    """What an act asks or a speaker says, in codes."""
    return drawn(Matter, ids, fields)


def mandates(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Mandate]:
    """Mandates of every kind, given by one act, by several or by none that is named."""
    return drawn(Mandate, ids, fields)
