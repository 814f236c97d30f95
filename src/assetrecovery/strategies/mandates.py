"""Mandates, drawn: bodies and their sessions, resolutions, and what they ask."""

from typing import Any

from hypothesis.strategies import SearchStrategy

from assetrecovery.mandates.bodies import Body, Session
from assetrecovery.mandates.mandates import Mandate, Progress
from assetrecovery.mandates.resolutions import Resolution
from assetrecovery.strategies.drawing import Ids, drawn
from assetrecovery.strategies.values import ANY

__all__ = ["bodies", "mandates", "progresses", "resolutions", "sessions"]


def bodies(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Body]:
    """Bodies of every kind."""
    return drawn(Body, ids, fields)


def sessions(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Session]:
    """Sessions, whose days and place may be unknown."""
    return drawn(Session, ids, fields)


def resolutions(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Resolution]:
    """Resolutions and decisions."""
    return drawn(Resolution, ids, fields)


def progresses(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Progress]:
    """What has come of a mandate, at every stage."""
    return drawn(Progress, ids, fields)


def mandates(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Mandate]:
    """Mandates of every kind, given by one act, by several or by none that is named."""
    return drawn(Mandate, ids, fields)
