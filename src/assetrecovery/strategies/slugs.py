"""Ids, drawn, as far as they differ from kind to kind: slugs of most, and the codes of States and territories."""

import string
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.values.ids import JurisdictionId

__all__ = ["jurisdiction_ids"]

_TAILS: Final = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=3)


def slugs(kind: str) -> SearchStrategy[str]:
    """Ids that begin with their kind, so that ids of different kinds never meet in one bundle."""
    return _TAILS.map(f"{kind}-{{}}".format)


def jurisdiction_ids() -> SearchStrategy[JurisdictionId]:
    """Alpha-3 codes that ISO 3166-1 leaves to its users, lest a drawn record speak of a real State; and slugs."""
    return st.integers(0, 26**2 - 1).map(_user_assigned) | slugs("jurisdiction").map(JurisdictionId)


def _user_assigned(place: int) -> JurisdictionId:
    second, third = divmod(place, 26)
    return JurisdictionId(f"X{string.ascii_uppercase[second]}{string.ascii_uppercase[third]}")
